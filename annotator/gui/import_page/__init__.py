"""The import page: files on their way into the project, what is cut from them and what articles they give.

``entries`` is one row of the list, ``reading`` what the worker thread does, ``desk`` the model that all
parts read, ``sheet`` the part of it that a person changes, ``choosing`` how a file is read. ``files`` are
the list at the left, ``raw_*`` the raw text in the middle below its ``head``, painted by hand
(``raw_document`` and ``raw_layout`` set it, ``raw_surface``, ``raw_paint`` and ``raw_bars`` draw it,
``raw_mouse`` and ``raw_keys`` turn events into moves), ``result`` the clean articles at the right, below
the ``twin_box`` with what ``twins`` found; ``bar`` the line below; ``reasons`` says in words and colours why
something is cut. ``page`` puts them together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.gui.import_page.desk import Desk
    from annotator.gui.import_page.page import ImportPage

__all__ = ["Desk", "ImportPage"]


def __getattr__(name: str) -> Any:
    """The names above when they are asked for: the processes that read files have no need of Qt."""
    if name == "Desk":
        from annotator.gui.import_page.desk import Desk

        return Desk
    if name == "ImportPage":
        from annotator.gui.import_page.page import ImportPage

        return ImportPage
    raise AttributeError(name)
