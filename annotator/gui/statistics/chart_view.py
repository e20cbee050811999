"""One chart: painted, with numbers that a click or the keyboard opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.charts.data import Chart
from annotator.core.charts.drawing import draw
from annotator.core.charts.shapes import Drawing, Look, Spot
from annotator.gui.statistics.paint import MARGIN, colour, measure, paint
from annotator.gui.theme import Colors

_LEAST = 260
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QWidget):
    opened = Signal(object, str)
    """A number was clicked: what stands behind it, and what it says."""
    menu_wished = Signal(object)
    """The menu of the chart is to be shown at a place of the screen."""
    copy_wished = Signal()

    def __init__(
        self, chart: Chart, reason: Callable[[str], str], colors: Colors, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"chart_{chart.key}")
        self.setAccessibleName(chart.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.chart = chart
        self._reason = reason
        self._colors = colors
        self.drawing = Drawing(0)
        self.current: int | None = None
        """The spot with the keyboard's frame."""
        self._hovered: int | None = None

    def set_chart(self, chart: Chart, reason: Callable[[str], str]) -> None:
        """Show other numbers of the same kind."""
        self.chart, self._reason = chart, reason
        self.setAccessibleName(chart.title)
        self._draw()
        if self.current is not None and self.current >= len(self.drawing.spots):
            self.current = None

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def drawn(self, width: float) -> Drawing:
        """The drawing as wide as that."""
        base = self.font()
        size = float(base.pixelSize() if base.pixelSize() > 0 else self.fontInfo().pixelSize())
        return draw(self.chart, width, Look(lambda text, size: measure(base, text, size), size, self._reason))

    def spot(self, index: int | None) -> Spot | None:
        return self.drawing.spots[index] if index is not None and index < len(self.drawing.spots) else None

    def place_of(self, index: int) -> QPointF:
        """The middle of a spot, in the widget."""
        spot = self.drawing.spots[index]
        return QPointF(spot.x + spot.width / 2 + MARGIN, spot.y + spot.height / 2 + MARGIN)

    def _draw(self) -> None:
        self.drawing = self.drawn(max(self.width(), _LEAST) - 2 * MARGIN)
        self._hovered = None
        self.setFixedHeight(round(self.drawing.height) + 2 * MARGIN)
        wide = round(self.drawing.width) + 2 * MARGIN
        self.setMinimumWidth(wide if wide > self.width() else _LEAST)
        self.update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colors.paper))
        painter.translate(MARGIN, MARGIN)
        paint(self.drawing, painter, self._colors, self.font())
        for index, width in ((self._hovered, 1.4), (self.current if self.hasFocus() else None, 2.0)):
            spot = self.spot(index)
            if spot is not None and spot.behind is not None:
                painter.setPen(QPen(QColor(self._colors.accent), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(spot.x, spot.y, spot.width, spot.height), 3, 3)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw()

    # The mouse.

    def _at(self, place: QPointF) -> int | None:
        return self.drawing.spot_at(place.x() - MARGIN, place.y() - MARGIN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found != self._hovered:
            self._hovered = found
            spot = self.spot(found)
            opens = spot is not None and spot.behind is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            found = self._at(event.position())
            if found is not None:
                self._go_to(found)
                self.open_current()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot(self._at(QPointF(event.pos())))
            if spot is not None:
                QToolTip.showText(event.globalPos(), spot.tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wished.emit(event.globalPos())

    # The keyboard.

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.spot(self.current) is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            first = next((i for i, spot in enumerate(self.drawing.spots) if spot.behind is not None), None)
            if first is not None:
                self._go_to(first)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if way is not None:
            if not self._step(*way):
                event.ignore()
        elif event.key() in _OPEN:
            self.open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Open what stands behind the current number."""
        spot = self.spot(self.current)
        if spot is not None and spot.behind is not None:
            self.opened.emit(spot.behind, spot.tip)

    def _step(self, right: int, down: int) -> bool:
        """Go to the nearest number in a direction; whether there is one."""
        here = self.spot(self.current)
        if here is None:
            return False
        near: tuple[float, int] | None = None
        for index, spot in enumerate(self.drawing.spots):
            if spot.behind is None or index == self.current:
                continue
            x = spot.x + spot.width / 2 - here.x - here.width / 2
            y = spot.y + spot.height / 2 - here.y - here.height / 2
            ahead, aside = (x * right, abs(y)) if right else (y * down, abs(x))
            if ahead > 1 and (near is None or ahead + 3 * aside < near[0]):
                near = ahead + 3 * aside, index
        if near is not None:
            self._go_to(near[1])
        return near is not None

    def _go_to(self, index: int) -> None:
        self.current = index
        spot = self.drawing.spots[index]
        self.setAccessibleDescription(spot.tip)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.update()

    def svg_colour(self) -> Callable[..., str]:
        """How inks look in this theme, for a picture file."""
        colors = self._colors
        return lambda ink: colour(ink, colors)
