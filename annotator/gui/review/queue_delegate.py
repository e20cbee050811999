"""How a question looks in the queue: the mark of its state, its text with its labels, and below what kind of
disagreement it is and in which article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.article_delegate import paint_ground
from annotator.gui.review.lanes import state_of
from annotator.gui.review.queue_model import QUEUED
from annotator.gui.review.words import kind_name, paint_state, quoted
from annotator.gui.theme import Colors, label_color
from annotator.workflow import Queued

_MARK = 14
_LEFT = 14
_GAP = 10
_PADDING = 7
_DOT = 8
_DONE = ("accepted", "rejected")


class QueueDelegate(QStyledItemDelegate):
    """``color_of`` gives the colour of a label by its id."""

    def __init__(self, color_of: Callable[[str], str], colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._color_of = color_of
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() * 2 + 2 * _PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        queued = index.data(QUEUED)
        if queued is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        paint_ground(painter, option, self.colors)
        area: QRect = option.rect
        text = area.adjusted(_LEFT + _MARK + _GAP, _PADDING, -10, -_PADDING)
        line = option.fontMetrics.height()
        state = state_of(queued.question)
        mark = QRectF(area.left() + _LEFT, text.top() + (line - _MARK) / 2 + 0.5, _MARK, _MARK)
        paint_state(painter, mark, state, self.colors)
        painter.setPen(QColor(self.colors.muted if state in _DONE else self.colors.text))
        self._line(painter, self._after_dots(painter, text, line, queued), 0, line, quoted(queued.text))
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(QColor(self.colors.muted))
        words = f"{kind_name(queued.question.case.kind)} · {queued.title}"
        self._line(painter, text, line + 2, line, words)
        painter.restore()

    def _after_dots(self, painter: QPainter, text: QRect, line: int, queued: Queued) -> QRect:
        """A patch of colour for each label at the right; what is left for the words."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        right = text.right()
        for label in reversed(queued.question.labels):
            painter.setBrush(QColor(label_color(self._color_of(label), self.colors)))
            right -= _DOT
            painter.drawRoundedRect(QRectF(right, text.top() + (line - _DOT) / 2, _DOT, _DOT), 2, 2)
            right -= 4
        painter.restore()
        return QRect(text.left(), text.top(), right - text.left() - 4, text.height())

    def _line(self, painter: QPainter, area: QRect, top: int, height: int, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        place = QRect(area.left(), area.top() + top, area.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
