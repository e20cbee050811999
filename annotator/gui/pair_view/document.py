"""The rows of the shown article with their heights and layouts; only rows in sight are laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QFont

from annotator.core.align import Range
from annotator.core.pair import Pair
from annotator.core.script import SCRIPTS, Script
from annotator.core.spans import Span
from annotator.gui.pair_view.layout import RowLayout
from annotator.gui.pair_view.metrics import Metrics, pane_font
from annotator.gui.pair_view.rows import Row, SpanIndex, row_at, rows_of

_KEPT_LAYOUTS = 400


class Document:
    """Where each row stands. Heights are estimates until a row is laid out."""

    def __init__(self, pair: Pair, paragraphs: Sequence[Range], spans: Sequence[Span]) -> None:
        self.pair = pair
        self.rows: list[Row] = rows_of(pair.text, paragraphs)
        self._index = SpanIndex(spans)
        self._layouts: dict[int, RowLayout] = {}
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._metrics: Metrics | None = None
        self._fonts: dict[Script, QFont] = {}
        self._width = 0

    def set_geometry(self, metrics: Metrics, width: int) -> None:
        """Another text size or width: every row is to be laid out anew."""
        if (metrics, width) == (self._metrics, self._width):
            return
        if metrics != self._metrics:
            self._fonts = {script: pane_font(script, metrics.text_size) for script in SCRIPTS}
        self._metrics, self._width = metrics, width
        self._layouts.clear()
        self._heights = [metrics.estimated_height(row.range.length, width, row.ends) for row in self.rows]
        self._tops = None

    @property
    def is_set(self) -> bool:
        """Whether the geometry is known."""
        return self._metrics is not None

    def set_spans(self, spans: Sequence[Span], touched: Sequence[Range]) -> list[Range]:
        """Other spans, which differ within ``touched``. Returns the places of others that went to
        another lane. The texts stay laid out."""
        self._index.replace(spans, touched)
        shifted: list[Range] = []
        for index in sorted({index for place in touched for index in self.rows_over(place)}):
            found = self._layouts.get(index)
            if found is not None:
                shifted += found.set_spans(self._index.overlapping(self.rows[index].range))
                self._set_height(index, found.height)
        return shifted

    def layout(self, index: int) -> RowLayout:
        """A row laid out; its height is exact from now on."""
        found = self._layouts.get(index)
        if found is None:
            assert self._metrics is not None, "geometry comes first"
            found = self._laid_out(index)
            if len(self._layouts) >= _KEPT_LAYOUTS:
                self._layouts.pop(next(iter(self._layouts)))
            self._layouts[index] = found
            self._set_height(index, found.height)
        return found

    def _laid_out(self, index: int) -> RowLayout:
        assert self._metrics is not None, "geometry comes first"
        row = self.rows[index]
        spans = self._index.overlapping(row.range)
        return RowLayout.of(row, self.pair, spans, self._metrics, self._fonts, self._width)

    def _set_height(self, index: int, height: float) -> None:
        if height != self._heights[index]:
            self._heights[index] = height
            self._tops = None

    def top(self, index: int) -> float:
        """The y of a row's top, from the top of the article."""
        return self._all_tops()[index]

    def height(self) -> float:
        return self._all_tops()[-1]

    def row_at_y(self, y: float) -> int:
        index = bisect_right(self._all_tops(), y) - 1
        return min(max(index, 0), max(len(self.rows) - 1, 0))

    def row_of(self, offset: int) -> int:
        return row_at(self.rows, offset)

    def next_row(self, index: int, step: int) -> int | None:
        """The row above (-1) or below (1) in which a caret can stand; ``None`` past the ends."""
        return index + step if 0 <= index + step < len(self.rows) else None

    def rows_over(self, place: Range) -> range:
        """The indexes of the rows that a range touches."""
        if not self.rows:
            return range(0)
        return range(self.row_of(place.start), self.row_of(max(place.end - 1, place.start)) + 1)

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops
