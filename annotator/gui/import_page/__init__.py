"""The import page: files on their way into the project, what is cut from them and what articles they give.

``entries`` is one row of the list, ``reading`` what the worker thread does, ``desk`` the model that all
parts read, ``sheet`` the part of it that a person changes. ``files`` are the list at the left, ``raw_*`` the
raw text in the middle, painted by hand (``raw_document`` and ``raw_layout`` set it, ``raw_surface``,
``raw_paint`` and ``raw_bars`` draw it, ``raw_mouse`` and ``raw_keys`` turn events into moves), ``result`` the
clean articles at the right, ``bar`` the line below; ``reasons`` says in words and colours why something is
cut. ``page`` puts them together.
"""

from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.page import ImportPage

__all__ = ["Desk", "ImportPage"]
