"""Two editions in the panes: each column is an article of its own, with its own spans.

The view counts in the offsets of the edition where the person is, as it does in an article's own; the
pair it paints leads from that edition to the other. What only the other edition has stands in rows that
are empty here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from PySide6.QtGui import QFont

from annotator.core.align import OffsetMap, Range
from annotator.core.beside import Beside
from annotator.core.lanes import lanes
from annotator.core.pair import Pair
from annotator.core.spans import Span
from annotator.gui.editions.couple import PANE_NAMES, Couple, Difference
from annotator.gui.editions.mode import Editions
from annotator.gui.offsets import PaneText
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.layout import Column, RowLayout, Run
from annotator.gui.pair_view.marks import Mark
from annotator.gui.pair_view.metrics import Metrics, pane_font
from annotator.gui.pair_view.rows import Row, SpanIndex

_NOWHERE = OffsetMap(())


class EditionColumn(Column):
    """A row's text of one edition. ``own`` counts in this edition's offsets, ``text`` in those of the one
    where the person is."""

    def __init__(
        self,
        text: PaneText,
        own: PaneText,
        spans: list[Span],
        marked: list[Difference],
        font: QFont,
        width: float,
    ) -> None:
        super().__init__(text, font, width)
        self.own = own
        self.spans = spans
        self._own_runs: dict[Range, list[Run]] = {}
        self.marks = tuple(self._mark(difference) for difference in marked)

    def own_runs(self, span: Range) -> list[Run]:
        """Where a range of this edition stands, line by line."""
        if span not in self._own_runs:
            self._own_runs[span] = list(self.made_runs(self.own.range_to_qt(span)))
        return self._own_runs[span]

    def _mark(self, difference: Difference) -> Mark:
        if difference.here.length:
            shape: Literal["replaced", "only here"] = "replaced" if difference.there.length else "only here"
            return Mark(shape, [(run.line, run.left, run.right) for run in self.own_runs(difference.here)])
        line, x = self.caret_at(self.own.to_qt(difference.here.start))
        return Mark("only there", [(line, x, x)])


class EditionRow(RowLayout):
    """A row of two editions; ``spans`` are those of the left one and then those of the right one."""

    def __init__(self, row: Row, columns: tuple[EditionColumn, ...], metrics: Metrics) -> None:
        self._sides = columns
        super().__init__(row, columns, [span for column in columns for span in column.spans], metrics)

    def _lanes(self) -> list[int]:
        return [lane for column in self._sides for lane in lanes([span.range for span in column.spans])]

    def inked(self, column: Column) -> Iterator[tuple[Span, int, list[Run]]]:
        """A column's own spans with their lanes and where they stand."""
        assert isinstance(column, EditionColumn)
        first = 0 if column is self._sides[0] else len(self._sides[0].spans)
        for index, span in enumerate(column.spans, start=first):
            yield span, self.lanes[index], column.own_runs(span.range)

    def spans_under(self, column: Column, line: int, x: float) -> list[Span]:
        """The column's own spans under a point, the innermost first."""
        found = [
            span
            for span, _, runs in self.inked(column)
            if any(run.line == line and run.left - 1 <= x <= run.right + 1 for run in runs)
        ]
        return sorted(found, key=lambda span: (span.range.length, span.start))


class EditionDocument(Document):
    """The rows of two editions, in the offsets of the one where the person is."""

    def __init__(self, editions: Editions, couple: Couple) -> None:
        self._editions = editions
        self.couple = couple
        super().__init__(couple.pair(editions.active), (), ())
        self.renew()

    def renew(self) -> None:
        """The person went to the other edition, or spans have changed; rows stay where they are."""
        active = self._editions.active
        self.pair = self.couple.pair(active)
        numbers = self.couple.numbers
        self.rows = [
            Row(_side(row, active), number, row.ends)
            for row, number in zip(self.couple.rows, numbers, strict=True)
        ]
        self._mine = [index for index, row in enumerate(self.rows) if row.range.length]
        self._starts = [self.rows[index].range.start for index in self._mine]
        self._spans = [SpanIndex(self._editions.spans(side)) for side in (0, 1)]
        self._layouts.clear()

    def set_geometry(self, metrics: Metrics, width: int) -> None:
        if (metrics, width) == (self._metrics, self._width):
            return
        super().set_geometry(metrics, width)
        self._fonts = {
            pane: pane_font(self.couple.sides[side].pair.canonical, metrics.text_size)
            for side, pane in enumerate(PANE_NAMES)
        }
        self._heights = [
            metrics.estimated_height(max(row.a.length, row.b.length), width, row.ends)
            for row in self.couple.rows
        ]

    def row_of(self, offset: int) -> int:
        """The row that holds an offset of this edition; never one that is empty here."""
        if not self._mine:
            return 0
        return self._mine[max(bisect_right(self._starts, offset) - 1, 0)]

    def next_row(self, index: int, step: int) -> int | None:
        place = bisect_left(self._mine, index) + step
        return self._mine[place] if 0 <= place < len(self._mine) else None

    def _laid_out(self, index: int) -> RowLayout:
        assert self._metrics is not None, "geometry comes first"
        return EditionRow(self.rows[index], (self._column(index, 0), self._column(index, 1)), self._metrics)

    def _column(self, index: int, side: int) -> EditionColumn:
        assert self._metrics is not None, "geometry comes first"
        pane, whole = PANE_NAMES[side], self.couple.sides[side].pair.text
        row = self.couple.rows[index]
        place = _side(row, side)
        # A break that only this edition has stays visible inside the row.
        shown = place.slice(whole).replace("\n", "\u2028")
        text = PaneText(self.pair, pane, place.start, shown, OffsetMap.to_utf16(shown))
        own = replace(text, pair=Pair(pane, whole, "", _NOWHERE))
        return EditionColumn(
            text,
            own,
            self._spans[side].overlapping(place),
            self.couple.differences_in(row, side),
            self._fonts[pane],
            self._metrics.column_width(self._width),
        )


def _side(row: Beside, side: int) -> Range:
    return row.b if side else row.a
