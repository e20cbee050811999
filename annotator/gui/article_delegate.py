"""How an article looks in the list: the mark of its state, its title, and what it is below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.spans import State
from annotator.gui.article_model import LISTED, SECOND_LINE
from annotator.gui.theme import Colors

_MARK = 14
_LEFT = 14
_GAP = 10
_PADDING = 8


class ArticleDelegate(QStyledItemDelegate):
    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() * 2 + 2 * _PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        listed = index.data(LISTED)
        if listed is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        paint_ground(painter, option, self.colors)
        text = area.adjusted(_LEFT + _MARK + _GAP, _PADDING, -10, -_PADDING)
        line = option.fontMetrics.height()
        mark = QRectF(area.left() + _LEFT, text.top() + (line - _MARK) / 2 + 0.5, _MARK, _MARK)
        paint_state(painter, mark, listed.state, self.colors)
        done = listed.state == "done"
        painter.setFont(option.font)
        painter.setPen(QColor(self.colors.muted if done else self.colors.text))
        self._line(painter, text, 0, line, listed.title)
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(QColor(self.colors.muted))
        self._line(painter, text, line + 2, line, index.data(SECOND_LINE))
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, top: int, height: int, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        place = QRect(area.left(), area.top() + top, area.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, colors: Colors) -> None:
    """The ground of a row: current, under the pointer or plain; a bar at the left of the current one."""
    state = option.state
    area: QRect = option.rect
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, QColor(colors.current))
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colors.accent))
        if focused:
            painter.setPen(QPen(QColor(colors.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, QColor(colors.hover))


def paint_state(painter: QPainter, area: QRectF, state: State, colors: Colors) -> None:
    """○ new, ◐ in progress, ✔ done: told apart by shape as well as by colour."""
    ring = area.adjusted(1, 1, -1, -1)
    if state == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.success))
        painter.drawEllipse(area)
        pen = QPen(QColor(colors.panel), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.28, 0.52), (0.44, 0.68), (0.72, 0.36))
        width, height = area.width(), area.height()
        painter.drawPolyline(
            QPolygonF([QPointF(area.left() + x * width, area.top() + y * height) for x, y in points])
        )
        return
    color = QColor(colors.accent if state == "in progress" else colors.faint)
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if state == "in progress":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPie(ring, 90 * 16, 180 * 16)
