"""What the raw text is painted on: where characters stand, the picture of what is in sight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.align import Range
from annotator.gui.import_page.raw_bars import Bar, Grip, paint_bar
from annotator.gui.import_page.raw_document import RawDocument
from annotator.gui.import_page.raw_layout import Inks, RawMetrics
from annotator.gui.import_page.raw_paint import RawScene, paint_row
from annotator.gui.row_area import RowArea
from annotator.gui.theme import Colors


class RawSurface(RowArea):
    document: RawDocument | None = None
    margin = 10

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = RawScene(colors, RawMetrics.of(17))
        self.grip: Grip | None = None
        """The handle of an article that is held, or under the pointer."""

    # What the page sets.

    def set_colors(self, colors: Colors) -> None:
        self.scene = replace(self.scene, colors=colors)
        self.relayout()

    def set_text_size(self, pixels: int) -> None:
        self.scene = replace(self.scene, metrics=RawMetrics.of(pixels))
        self.relayout()

    @property
    def metrics(self) -> RawMetrics:
        return self.scene.metrics

    @property
    def text_size(self) -> int:
        return self.metrics.text.text_size

    @property
    def line_step(self) -> float:
        return self.metrics.pitch(False)

    # Geometry.

    def relayout(self) -> None:
        """Another width, text size or theme: keep the row at the top where it is."""
        width = self.viewport().width()
        self.scene = replace(self.scene, width=width)
        document = self.document
        if document is not None and width > 0:
            value = self.verticalScrollBar().value()
            top = document.row_at_y(value) if document.is_set and value else None
            colors = self.scene.colors
            document.set_geometry(self.metrics, width, Inks(colors.muted, colors.faint))
            self._set_scroll_range()
            if top is not None:
                self.verticalScrollBar().setValue(round(document.top(top)))
        else:
            self._set_scroll_range()
        self.viewport().update()

    def row_and_line(self, y: float) -> tuple[int, int]:
        """The row and its line at a y of the viewport."""
        assert self.document is not None
        index = self.row_at(y)
        row = self.document.layout(index)
        line = int(max(y - self.row_top(index), 0) // row.pitch)
        return index, min(line, max(len(row.lines) - 1, 0))

    def offset_at(self, point: QPointF, *, between: bool = True) -> int | None:
        """The offset of the raw text at a point of the viewport."""
        if self.document is None or not self.document.is_set:
            return None
        index, line = self.row_and_line(point.y())
        x = point.x() - self.metrics.gutter
        return self.document.layout(index).offset_at(line, x, between=between)

    def border_at(self, point: QPointF, at_start: bool) -> int | None:
        """Where an article's border goes that is dragged to a point: in the margin to whole lines."""
        found = self.offset_at(point)
        if found is None or self.document is None or point.x() >= self.metrics.gutter:
            return found
        index, line = self.row_and_line(point.y())
        stretch = self.document.layout(index).line_range(line)
        return stretch.start if at_start else stretch.end

    def cut_at(self, point: QPointF) -> int | None:
        """The cut under a point of the viewport."""
        if self.document is None or not self.document.is_set or point.x() < self.metrics.gutter:
            return None
        index, line = self.row_and_line(point.y())
        row = self.document.layout(index)
        x, y = point.x() - self.metrics.gutter, point.y() - self.row_top(index)
        if y - line * row.pitch > self.metrics.text.text_height + 2:
            return None
        for number, cut in reversed(row.inside.cuts):
            if any(
                run.line == line and run.left <= x <= run.right for run in row.runs(Range(cut.start, cut.end))
            ):
                return number
        return None

    def place_of(self, offset: int) -> QPointF:
        """Where a caret at ``offset`` stands in the viewport: the middle of its line's text."""
        assert self.document is not None
        index = self.document.row_of(offset)
        row = self.document.layout(index)
        line, x = row.caret(offset)
        middle = self.row_top(index) + line * row.pitch + self.metrics.text.text_height / 2
        return QPointF(self.metrics.gutter + x, middle)

    def bars(self) -> list[Bar]:
        """The articles' bars that are in sight."""
        document = self.document
        if document is None or not document.is_set:
            return []
        found = (self._bar(index) for index in range(len(document.draft.places)) if self._is_near(index))
        height = self.viewport().height()
        return [bar for bar in found if bar.bottom > -20 and bar.top < height + 20]

    def _is_near(self, index: int) -> bool:
        """Whether an article may be in sight; told without laying out its rows."""
        document = self.document
        assert document is not None
        place, page = document.draft.places[index], self.viewport().height()
        top = self.row_top(document.row_of(place.start))
        return top < 2 * page and self.row_top(document.row_of(place.end)) > -page

    def _bar(self, index: int) -> Bar:
        document = self.document
        assert document is not None
        place = document.draft.places[index]
        half = self.metrics.text.text_height / 2
        first, last = self.place_of(place.start), self.place_of(place.end)
        row = document.rows[document.row_of(place.end)].range
        last_x = last.x() - self.metrics.gutter
        if last_x < 1 and place.end > place.start:
            # An end at the very start of a line is that of the line before.
            last = self.place_of(place.end - 1)
        bottom = max(last.y() + half, first.y() + half)
        ends_line = place.end >= row.end or last_x < 1
        first_x = first.x() - self.metrics.gutter
        return Bar(index, first.y() - half, bottom, first_x, last_x, 2 * half, ends_line)

    def show_offset(self, offset: int, above: int = 1) -> None:
        """Scroll until ``offset`` stands near the top, with some rows above it."""
        if self.document is not None and self.document.is_set:
            index = max(self.document.row_of(offset) - above, 0)
            for each in range(index, min(index + 40, len(self.document.rows))):
                self.document.layout(each)
            self._set_scroll_range()
            self.verticalScrollBar().setValue(round(self.document.top(index)))

    def ensure_visible(self, offset: int) -> None:
        """Scroll, if need be, until the line of ``offset`` is in sight."""
        if self.document is None or not self.document.is_set or not self.viewport().height():
            return
        y, half = self.place_of(offset).y(), self.metrics.pitch(True)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        self._set_scroll_range()
        if y - half < 0:
            bar.setValue(round(bar.value() + y - half))
        elif y + half > page:
            bar.setValue(round(bar.value() + y + half - page))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.scene.colors.paper))
        document = self.document
        if document is not None and document.is_set:
            for index in self._visible_rows():
                paint_row(painter, document.layout(index), self.row_top(index), self.scene)
            for bar in self.bars():
                paint_bar(painter, bar, self.scene, self.grip, self.viewport().height())
        if self.hasFocus():
            painter.setPen(QColor(self.scene.colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
