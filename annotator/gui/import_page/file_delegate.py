"""How a file looks in the list: the mark of its state, told apart by shape, its name, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.article_delegate import paint_ground, paint_state
from annotator.gui.icons import pixmap
from annotator.gui.import_page.files import ENTRY, MARK, SECOND_LINE, Mark
from annotator.gui.theme import Colors

_MARK = 14
_LEFT = 14
_GAP = 10
_PADDING = 8


class FileDelegate(QStyledItemDelegate):
    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() * 2 + 2 * _PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(ENTRY) is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.colors)
        text = option.rect.adjusted(_LEFT + _MARK + _GAP, _PADDING, -10, -_PADDING)
        line = option.fontMetrics.height()
        mark: Mark = index.data(MARK)
        place = QRectF(option.rect.left() + _LEFT, text.top() + (line - _MARK) / 2 + 0.5, _MARK, _MARK)
        self._paint_mark(painter, place, mark)
        faint = mark in ("waiting", "known")
        painter.setFont(option.font)
        painter.setPen(QColor(self.colors.muted if faint else self.colors.text))
        _line(painter, text, 0, line, index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideMiddle)
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        color = {"failed": self.colors.error, "empty": self.colors.warning}.get(mark, self.colors.muted)
        painter.setPen(QColor(color))
        _line(painter, text, line + 2, line, index.data(SECOND_LINE), Qt.TextElideMode.ElideRight)
        painter.restore()

    def _paint_mark(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        if mark == "waiting":
            paint_state(painter, place, "new", self.colors)
        elif mark == "reading":
            paint_state(painter, place, "in progress", self.colors)
        elif mark == "ready":
            paint_state(painter, place, "done", self.colors)
        elif mark == "known":
            self._paint_known(painter, place)
        else:
            name, color = {
                "duplicate": ("copy", self.colors.accent),
                "edition": ("link", self.colors.accent),
                "failed": ("circle-alert", self.colors.error),
                "empty": ("triangle-alert", self.colors.warning),
            }[mark]
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place.adjusted(-1, -1, 1, 1).toRect(), pixmap(name, color, _MARK + 2, ratio))

    def _paint_known(self, painter: QPainter, place: QRectF) -> None:
        """Two strokes, as in “equal”."""
        painter.setPen(QPen(QColor(self.colors.faint), 1.8))
        for share in (0.36, 0.64):
            y = place.top() + place.height() * share
            painter.drawLine(int(place.left() + 2), int(y), int(place.right() - 2), int(y))


def _line(painter: QPainter, area: QRect, top: int, height: int, words: str, elide: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(words, elide, area.width())
    place = QRect(area.left(), area.top() + top, area.width(), height)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
