"""One row of raw text, set: where each character stands, and what in it is cut, marked or left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.core.align import OffsetMap, Range
from annotator.core.clean import Cut
from annotator.core.draft import Mark
from annotator.gui.pair_view.layout import Run
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.pair_view.rows import Row

_STUB = 0.8
"""How wide a newline is shown that is cut by itself, in characters."""


@dataclass(frozen=True, slots=True)
class RawMetrics:
    """How large things are beside and between the lines; all in pixels."""

    text: Metrics
    gutter: int
    bar: int
    """The x of the middle of an article's bar."""
    margin: int

    @classmethod
    def of(cls, text_size: int) -> RawMetrics:
        gutter = max(62, round(text_size * 3.4))
        return cls(Metrics.of(text_size), gutter, gutter - max(15, round(text_size * 0.9)), text_size)

    def pitch(self, named: bool) -> float:
        """From one line to the next; names of reasons need room below."""
        return (
            self.text.text_height + self.text.text_size * 0.2 + (self.text.name_size * 1.25 if named else 0)
        )

    def line_width(self, width: int) -> float:
        return max(40.0, width - self.gutter - self.margin)

    def estimated_height(self, length: int, width: int) -> float:
        per_line = max(1, int(self.line_width(width) / self.text.text_size))
        return self.row_height(max(1, -(-length // per_line)), named=False, blank=not length)

    def row_height(self, lines: int, *, named: bool, blank: bool) -> float:
        return self.pitch(named) * (0.6 if blank and not named else lines)


@dataclass(frozen=True, slots=True)
class Inside:
    """What there is in one row: cuts with their places in the draft, whether each is in force, and marks."""

    cuts: Sequence[tuple[int, Cut]]
    made: frozenset[int]
    marks: Sequence[Mark]
    outside: Sequence[Range]
    """What belongs to no article."""


class RawRow:
    """A row laid out. ``named`` are the cuts whose names stand in it, with the offset to stand at."""

    def __init__(
        self, row: Row, text: str, inside: Inside, metrics: RawMetrics, font: QFont, width: int, inks: Inks
    ) -> None:
        self.row = row
        self.inside = inside
        self._text = row.range.slice(text)
        self._utf16 = OffsetMap.to_utf16(self._text)
        self._size = metrics.text.text_size
        self.named = [(cut, at) for cut, at in _named(text, inside.cuts) if self._owns(at)]
        self.marked = [mark for mark in inside.marks if self._owns(mark.start)]
        has_names = bool(self.named or self.marked)
        self.pitch = metrics.pitch(has_names)
        self.layout = QTextLayout(self._text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.layout.setFormats(self._formats(inks))
        self.lines: list[QTextLine] = list(self._set_lines(metrics.line_width(width)))
        blank = not self._text.strip()
        self.height = metrics.row_height(max(len(self.lines), 1), named=has_names, blank=blank)

    def _owns(self, offset: int) -> bool:
        """Whether a name at ``offset`` stands in this row and not in the one behind it."""
        start, end = self.row.range
        return start <= offset < end or (offset == end and self.row.ends)

    def _set_lines(self, width: float) -> Iterator[QTextLine]:
        self.layout.beginLayout()
        count = 0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * self.pitch))
            count += 1
            yield line
        self.layout.endLayout()

    def _formats(self, inks: Inks) -> list[QTextLayout.FormatRange]:
        made = [Range(cut.start, cut.end) for index, cut in self.inside.cuts if index in self.inside.made]
        ranges = [(place, inks.outside) for place in self.inside.outside]
        return [
            _format(here, ink)
            for place, ink in [*ranges, *((place, inks.cut) for place in made)]
            if (here := self._to_qt(place)) is not None
        ]

    def _to_qt(self, place: Range) -> Range | None:
        start = max(place.start - self.row.range.start, 0)
        end = min(place.end - self.row.range.start, len(self._text))
        return self._utf16.forward(Range(start, end)) if start < end else None

    def runs(self, place: Range) -> Iterator[Run]:
        """Where a range of the raw text stands, line by line; a newline alone stands behind the line."""
        here = self._to_qt(place)
        if here is None:
            if place.length and place.start >= self.row.range.end and self._owns(self.row.range.end):
                yield self._stub()
            return
        for index, line in enumerate(self.lines):
            start = line.textStart()
            end = start + line.textLength()
            if start < here.end and here.start < end:
                left = _x(line, max(here.start, start))
                right = line.naturalTextWidth() if here.end >= end else _x(line, here.end)
                yield Run(index, left, max(right, left + 2), here.start >= start, here.end <= end)

    def _stub(self) -> Run:
        last = len(self.lines) - 1
        left = self.lines[last].naturalTextWidth() + 2 if self.lines else 0.0
        return Run(max(last, 0), left, left + self._size * _STUB, True, True)

    def caret(self, offset: int) -> tuple[int, float]:
        """The line and the x of a caret."""
        local = min(max(offset - self.row.range.start, 0), len(self._text))
        position = self._utf16.position(local)
        for index, line in enumerate(self.lines):
            end = line.textStart() + line.textLength()
            if position < end or index == len(self.lines) - 1:
                return index, _x(line, position)
        return 0, 0.0

    def offset_at(self, line: int, x: float, *, between: bool = True) -> int:
        """The offset at ``x`` of a line: the nearest place for a caret, or the character under it."""
        if not self.lines:
            return self.row.range.start
        here = self.lines[min(max(line, 0), len(self.lines) - 1)]
        mode = QTextLine.CursorPosition
        how = mode.CursorBetweenCharacters if between else mode.CursorOnCharacter
        return self.row.range.start + self._utf16.inverse().position(here.xToCursor(x, how))

    def line_range(self, line: int) -> Range:
        """The stretch of raw text that stands on a line."""
        if not self.lines:
            return Range(self.row.range.start, self.row.range.start)
        here = self.lines[min(max(line, 0), len(self.lines) - 1)]
        back = self._utf16.inverse()
        stretch = Range(back.position(here.textStart()), back.position(here.textStart() + here.textLength()))
        return stretch.shift(self.row.range.start)


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of text that does not come into an article."""

    cut: str
    outside: str


def _format(here: Range, ink: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = here.start, here.length
    form = QTextCharFormat()
    form.setForeground(QColor(ink))
    made.format = form
    return made


def _named(text: str, cuts: Iterable[tuple[int, Cut]]) -> Iterator[tuple[int, int]]:
    """Each cut with the place for its name: its first character that is no blank."""
    for index, cut in cuts:
        part = text[cut.start : cut.end]
        blanks = len(part) - len(part.lstrip())
        yield index, cut.start + (blanks if blanks < len(part) else 0)


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # PySide gives the x and the position it stands for
    return float(x[0])
