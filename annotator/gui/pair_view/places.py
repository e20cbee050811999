"""Where characters, lines and spans stand in the viewport of the pair view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF

from annotator.core.align import Range
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.pair_view.document import Document
from annotator.gui.pair_view.editions import EditionRow
from annotator.gui.pair_view.layout import RowLayout
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.row_area import RowArea


class Places(RowArea):
    """Offsets are those of the canonical text, points those of the viewport in pixels."""

    document: Document | None = None

    @property
    def metrics(self) -> Metrics:
        raise NotImplementedError

    @property
    def text_size(self) -> int:
        return self.metrics.text_size

    @property
    def line_step(self) -> float:
        return self.metrics.pitch(1)

    # From a point to the text.

    def hit(self, point: QPointF, *, between: bool = True) -> tuple[int, Script] | None:
        """The offset of the canonical text at a point of the viewport, and the pane; ``None`` without
        an article. With ``between`` false: of the character under the point."""
        document = self.document
        if document is None or not document.rows:
            return None
        index, line = self._row_and_line(point.y())
        width = self.viewport().width()
        side = self.metrics.column_at(point.x(), width)
        x = point.x() - self.metrics.column_left(side, width)
        row = document.layout(index)
        return row.columns[side].offset_at(line, x, between=between), self.metrics.panes[side]

    def _row_and_line(self, y: float) -> tuple[int, int]:
        assert self.document is not None
        index = self.row_at(y)
        return index, int((y - self.row_top(index)) // self.document.layout(index).pitch)

    def _touched(self, spans: Iterable[Span], point: QPointF, pane: Script) -> list[Span]:
        """Those of some spans that stand at a point of a pane."""
        assert self.document is not None
        index, line = self._row_and_line(point.y())
        column = self.document.layout(index).column_of(pane)
        x = point.x() - self._left(pane)
        return [
            span
            for span in spans
            if any(run.line == line and run.left - 1 <= x <= run.right + 1 for run in column.runs(span.range))
        ]

    def _other_touched(self, point: QPointF, pane: Script) -> list[Span]:
        """The spans at a point of the edition where the person is not."""
        assert self.document is not None
        index, line = self._row_and_line(point.y())
        row = self.document.layout(index)
        assert isinstance(row, EditionRow)
        return row.spans_under(row.column_of(pane), line, point.x() - self._left(pane))

    # From the text to a point.

    def row_layout(self, offset: int) -> tuple[int, RowLayout]:
        """The row of an offset, laid out, and its index."""
        assert self.document is not None
        index = self.document.row_of(offset)
        return index, self.document.layout(index)

    def place_of(self, offset: int, pane: Script) -> QPointF:
        """Where a caret at ``offset`` stands in the viewport: the middle of its line's text."""
        index, row = self.row_layout(offset)
        return self._middle(index, pane, *row.column_of(pane).caret(offset))

    def end_of(self, span: Range, pane: Script) -> QPointF:
        """Where a range ends in the viewport: behind its last character, also at the end of a line."""
        index, row = self.row_layout(span.end - 1)
        runs = list(row.column_of(pane).runs(Range(max(span.start, row.row.range.start), span.end)))
        line, x = (runs[-1].line, runs[-1].right) if runs else (0, 0.0)
        return self._middle(index, pane, line, x)

    def _middle(self, index: int, pane: Script, line: int, x: float) -> QPointF:
        """The middle of a line's text at ``x`` of its column."""
        assert self.document is not None
        y = self.row_top(index) + line * self.document.layout(index).pitch
        return QPointF(self._left(pane) + x, y + self.metrics.text_height / 2)

    def _left(self, pane: Script) -> float:
        return self.metrics.pane_left(pane, self.viewport().width())

    # Lines.

    def line_of(self, offset: int, pane: Script) -> Range:
        """The stretch of the canonical text on the line of ``offset``, without the place behind a
        wrapped line's last character, which is the next line's start."""
        _, row = self.row_layout(offset)
        column = row.column_of(pane)
        line, _ = column.caret(offset)
        found = column.line_range(line)
        return found if line == len(column.lines) - 1 else Range(found.start, max(found.start, found.end - 1))

    def line_beyond(self, offset: int, pane: Script, step: int) -> tuple[int, int] | None:
        """The row and the line above (-1) or below (1) that of ``offset``; ``None`` past the ends."""
        assert self.document is not None
        index, row = self.row_layout(offset)
        line = row.column_of(pane).caret(offset)[0] + step
        if 0 <= line < len(row.column_of(pane).lines):
            return index, line
        beyond = self.document.next_row(index, step)
        if beyond is None:
            return None
        return beyond, 0 if step > 0 else len(self.document.layout(beyond).column_of(pane).lines) - 1

    def offset_on(self, index: int, line: int, pane: Script, x: float) -> int:
        """The place for a caret on a line of a row at ``x`` of the viewport."""
        assert self.document is not None
        column = self.document.layout(index).column_of(pane)
        return column.offset_at(line, x - self._left(pane), between=True)

    def stretch_in_sight(self, pane: Script) -> Range:
        """The stretch of the canonical text on the lines in sight."""
        left = self.metrics.column_left(self.metrics.panes.index(pane), self.viewport().width()) + 1
        right = left + self.metrics.column_width(self.viewport().width()) - 2
        first = self.hit(QPointF(left, self.metrics.text_height / 2))
        last = self.hit(QPointF(right, self.viewport().height() - self.metrics.text_height / 2))
        return Range(first[0], last[0]) if first and last else Range(0, 0)

    # Scrolling to a place.

    def _value_for(self, offset: int) -> int:
        """The scroll bar's value that has the row of an offset at the top."""
        return round(self.document.top(self.document.row_of(offset))) if self.document else 0

    def _offset_at_top(self) -> int | None:
        value = self.verticalScrollBar().value()
        if self.document is None or value == 0 or not self._has_rows():
            return None
        return self.document.rows[self.document.row_at_y(value)].range.start

    def _scroll_to_line(self, offset: int, pane: Script) -> None:
        """Scroll, if need be, until the line of ``offset`` is in sight."""
        document = self.document
        if document is None or not self._has_rows() or not self.viewport().height():
            return
        before = document.height()
        index, row = self.row_layout(offset)
        if document.height() != before:
            self._set_scroll_range()
        line, _ = row.column_of(pane).caret(offset)
        top = document.top(index) + line * row.pitch
        bar, page, around = self.verticalScrollBar(), self.viewport().height(), 2 * self.margin
        if top < bar.value():
            bar.setValue(int(top))
        elif top + row.pitch + around > bar.value() + page:
            bar.setValue(int(top + row.pitch + around - page))

    def _scroll_ahead(self, offset: int, pane: Script) -> None:
        """Scroll until most of what is in sight stands behind ``offset``, as far as there is so much."""
        y, page = self.place_of(offset, pane).y(), self.viewport().height()
        if not 0 <= y <= page / 2:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(y - page / 6))
