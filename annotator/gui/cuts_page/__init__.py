"""Second thoughts about a text: the page on which the cuts of a stored source are undone or made.

It is the import page's raw and clean view on a source that is in the project already. ``revision`` is its
model, ``page`` what is seen; ``annotator.gui.rewording`` saves it.
"""

from annotator.gui.cuts_page.page import CutsPage
from annotator.gui.cuts_page.revision import Revision

__all__ = ["CutsPage", "Revision"]
