"""The rows of a raw text with their heights and layouts; only rows in sight are laid out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from PySide6.QtGui import QFont

from annotator.core.align import Range
from annotator.core.draft import Draft
from annotator.core.script import detect
from annotator.gui.import_page.entries import shown_cuts
from annotator.gui.import_page.raw_layout import Inks, Inside, RawMetrics, RawRow
from annotator.gui.pair_view.metrics import pane_font
from annotator.gui.pair_view.rows import Row, row_at, rows_of

_KEPT_LAYOUTS = 300
_PROBE = 4000
"""So much of a text tells its script, for the font."""


def lines_of(text: str) -> list[Range]:
    """The lines of a raw text without their newlines, empty ones too."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        bare = len(line.splitlines()[0])
        found.append(Range(start, start + bare))
        start += len(line)
    return found or [Range(0, 0)]


class RawDocument:
    """Where each row stands. Heights are estimates until a row is laid out."""

    def __init__(self, draft: Draft) -> None:
        self.text = draft.source.text
        self.rows: list[Row] = rows_of(self.text, lines_of(self.text))
        self._script = detect(self.text[:_PROBE]).dominant
        self._layouts: dict[int, RawRow] = {}
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._geometry: tuple[RawMetrics, int, Inks] | None = None
        self._font = QFont()
        self.set_draft(draft)

    def set_draft(self, draft: Draft) -> None:
        """Other cuts or articles of the same text: rows are laid out anew when they come into sight."""
        self.draft = draft
        self._cuts = [(index, draft.cuts[index]) for index in shown_cuts(draft)]
        self._starts = [cut.start for _, cut in self._cuts]
        self._reach = list(accumulate((cut.end for _, cut in self._cuts), max))
        self._made = frozenset(range(len(draft.cuts))) - draft.restored
        self._layouts.clear()

    def set_geometry(self, metrics: RawMetrics, width: int, inks: Inks) -> None:
        """Another text size, width or theme."""
        before = self._geometry
        if before == (metrics, width, inks):
            return
        self._geometry = (metrics, width, inks)
        self._layouts.clear()
        if before is None or before[:2] != (metrics, width):
            self._font = pane_font(self._script, metrics.text.text_size)
            self._heights = [metrics.estimated_height(row.range.length, width) for row in self.rows]
            self._tops = None

    @property
    def is_set(self) -> bool:
        """Whether the geometry is known."""
        return self._geometry is not None

    def layout(self, index: int) -> RawRow:
        """A row laid out; its height is exact from now on."""
        found = self._layouts.get(index)
        if found is None:
            assert self._geometry is not None, "geometry comes first"
            metrics, width, inks = self._geometry
            row = self.rows[index]
            found = RawRow(row, self.text, self._inside(index), metrics, self._font, width, inks)
            if len(self._layouts) >= _KEPT_LAYOUTS:
                self._layouts.pop(next(iter(self._layouts)))
            self._layouts[index] = found
            if found.height != self._heights[index]:
                self._heights[index] = found.height
                self._tops = None
        return found

    def whole(self, index: int) -> Range:
        """A row with the newline behind it."""
        start = self.rows[index].range.start
        end = self.rows[index + 1].range.start if index + 1 < len(self.rows) else len(self.text)
        return Range(start, max(end, start))

    def _inside(self, index: int) -> Inside:
        place = self.whole(index)
        first, last = bisect_right(self._reach, place.start), bisect_left(self._starts, place.end)
        marks = [each for each in self.draft.marks if each.start < place.end and each.end > place.start]
        cuts = [(number, cut) for number, cut in self._cuts[first:last] if cut.end > place.start]
        return Inside(cuts, self._made, marks, list(self._outside(place)))

    def _outside(self, place: Range) -> list[Range]:
        """The parts of a row that no article holds."""
        found, start = [], place.start
        for each in self.draft.places:
            if each.end <= place.start or each.start >= place.end:
                continue
            if each.start > start:
                found.append(Range(start, each.start))
            start = each.end
        return [*found, Range(start, place.end)] if start < place.end else found

    def top(self, index: int) -> float:
        """The y of a row's top, from the top of the text."""
        return self._all_tops()[index]

    def height(self) -> float:
        return self._all_tops()[-1]

    def row_at_y(self, y: float) -> int:
        index = bisect_right(self._all_tops(), y) - 1
        return min(max(index, 0), len(self.rows) - 1)

    def row_of(self, offset: int) -> int:
        return row_at(self.rows, offset)

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops
