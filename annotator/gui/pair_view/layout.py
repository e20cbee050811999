"""One row's text set in both columns: where each character stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from annotator.core.align import Range
from annotator.core.lanes import lanes
from annotator.core.pair import Pair
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.offsets import PaneText
from annotator.gui.pair_view.marks import Mark
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.pair_view.rows import Row


@dataclass(frozen=True, slots=True)
class Run:
    """The part of a range that stands on one line: pixels from the column's left edge."""

    line: int
    left: float
    right: float
    first: bool
    last: bool


class Column:
    """A row's text in one pane."""

    marks: Sequence[Mark] = ()
    """What is painted behind the text; an article by itself has none."""

    def __init__(self, text: PaneText, font: QFont, width: float) -> None:
        self.text = text
        self._runs: dict[Range, list[Run]] = {}
        self.layout = QTextLayout(text.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.layout.beginLayout()
        self.lines: list[QTextLine] = []
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            self.lines.append(line)
        self.layout.endLayout()
        self._ends = [line.textStart() + line.textLength() for line in self.lines]

    def set_pitch(self, pitch: float) -> None:
        """Set the lines ``pitch`` pixels apart; what was worked out along them stays."""
        for index, line in enumerate(self.lines):
            line.setPosition(QPointF(0, index * pitch))

    def runs(self, span: Range) -> list[Run]:
        """Where a range of the canonical text stands, line by line. Kept, as rows are painted often."""
        if span not in self._runs:
            self._runs[span] = list(self.made_runs(self.text.range_to_qt(span)))
        return self._runs[span]

    def made_runs(self, here: Range | None) -> Iterator[Run]:
        """Where a range in UTF-16 units of the column's text stands."""
        if here is None:
            return
        for index, line in enumerate(self.lines):
            start = line.textStart()
            end = start + line.textLength()
            if start < here.end and here.start < end:
                left = _x(line, max(here.start, start))
                right = line.naturalTextWidth() if here.end >= end else _x(line, here.end)
                yield Run(index, left, max(right, left + 2), here.start >= start, here.end <= end)

    def caret(self, offset: int) -> tuple[int, float]:
        """The line and the x of a caret at an offset of the canonical text."""
        return self.caret_at(self.text.to_qt(offset))

    def caret_at(self, position: int) -> tuple[int, float]:
        """The line and the x of a caret at a place in UTF-16 units of the column's text."""
        index = self._line_at(position)
        return (index, _x(self.lines[index], position)) if self.lines else (0, 0.0)

    def line_of(self, offset: int) -> int:
        """The line of a caret at an offset of the canonical text."""
        return self._line_at(self.text.to_qt(offset))

    def _line_at(self, position: int) -> int:
        return max(min(bisect_right(self._ends, position), len(self.lines) - 1), 0)

    def offset_at(self, line: int, x: float, *, between: bool) -> int:
        """The offset of the canonical text at ``x`` of a line: the nearest place for a caret, or with
        ``between`` false the character under the point."""
        line = min(max(line, 0), len(self.lines) - 1)
        if line < 0:
            return self.text.from_qt(0)
        mode = QTextLine.CursorPosition
        how = mode.CursorBetweenCharacters if between else mode.CursorOnCharacter
        # At the end of a wrapped line Qt answers the start of the next one's; stay on this line.
        position = self.lines[line].xToCursor(x, how)
        return self.text.from_qt(position)

    def line_range(self, line: int) -> Range:
        """The stretch of the canonical text that stands on a line."""
        here = self.lines[line]
        start = here.textStart()
        return Range(self.text.from_qt(start), self.text.from_qt(start + here.textLength()))


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # PySide gives the x and the position it stands for
    return float(x[0])


def set_columns(
    row: Row, pair: Pair, metrics: Metrics, fonts: dict[Script, QFont], width: int
) -> tuple[Column, ...]:
    """A row's text set in every pane that is shown."""
    texts = (PaneText.of(pair, script, row.range) for script in metrics.panes)
    return tuple(Column(text, fonts[text.script], metrics.column_width(width)) for text in texts)


class RowLayout:
    """A row laid out in both columns, with the spans that stand in it and their lanes."""

    def __init__(self, row: Row, columns: tuple[Column, ...], spans: list[Span], metrics: Metrics) -> None:
        self.row = row
        self.columns = columns
        self._metrics = metrics
        self.spans: list[Span] = []
        self.lanes: list[int] = []
        self.set_spans(spans)

    @classmethod
    def of(
        cls,
        row: Row,
        pair: Pair,
        spans: list[Span],
        metrics: Metrics,
        fonts: dict[Script, QFont],
        width: int,
    ) -> RowLayout:
        return cls(row, set_columns(row, pair, metrics, fonts, width), spans, metrics)

    def set_spans(self, spans: list[Span]) -> list[Range]:
        """Other spans in the same text. Returns where those stand that stay and go to another lane."""
        before = {span.id: lane for span, lane in zip(self.spans, self.lanes, strict=True)}
        self.spans = spans
        self.lanes = self._lanes()
        self.lane_count = max(self.lanes, default=0) + 1
        self.pitch = self._metrics.pitch(self.lane_count)
        for column in self.columns:
            column.set_pitch(self.pitch)
        lines = max(len(column.lines) for column in self.columns) or 1
        self.height = self._metrics.row_height(lines, self.lane_count, self.row.ends)
        now = zip(spans, self.lanes, strict=True)
        return [span.range for span, lane in now if before.get(span.id, lane) != lane]

    def _lanes(self) -> list[int]:
        return lanes([span.range for span in self.spans])

    def inked(self, column: Column) -> Iterator[tuple[Span, int, list[Run]]]:
        """The spans in a column with their lanes and where they stand."""
        for span, lane in zip(self.spans, self.lanes, strict=True):
            yield span, lane, column.runs(span.range)

    def column_of(self, script: Script) -> Column:
        return self.columns[self._metrics.panes.index(script)]

    def lines_over(self, place: Range) -> range:
        """The lines on which a range, or a caret at its ends, stands in either column."""
        here = self.row.range
        start, end = max(place.start, here.start), min(place.end, here.end)
        first = min(column.line_of(start) for column in self.columns)
        last = max(column.line_of(max(start, end)) for column in self.columns)
        return range(first, last + 1)

    def line_rect(self, line: int, left: float, right: float, height: float) -> QRectF:
        return QRectF(left, line * self.pitch, right - left, height)
