"""The pair view: one article in both scripts, painted by hand.

``rows`` cuts the article into rows, ``metrics`` says how large things are, ``layout`` sets one row's text
in both columns, ``document`` keeps the rows' heights and layouts, ``paint`` draws a row, ``places`` says
where characters stand in the viewport, ``surface`` paints it and repaints parts of it, ``mouse`` and ``keys``
turn events into moves, and ``view`` is the widget, which follows the session.
"""

from annotator.gui.pair_view.view import PairView

__all__ = ["PairView"]
