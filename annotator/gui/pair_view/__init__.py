"""The pair view: one article in both scripts, painted by hand.

``rows`` cuts the article into rows, ``metrics`` says how large things are, ``layout`` sets one row's text
in both columns, ``document`` keeps the rows' heights and layouts, ``paint`` draws a row, ``mouse`` and
``keys`` turn events into moves, and ``view`` is the widget that holds them together.
"""

from annotator.gui.pair_view.view import PairView

__all__ = ["PairView"]
