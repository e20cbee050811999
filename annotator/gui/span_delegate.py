"""How a span and a label's heading look in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.spans import Span
from annotator.gui.article_delegate import paint_ground
from annotator.gui.icons import pixmap
from annotator.gui.span_model import ROW, Heading, Link, SpanModel
from annotator.gui.theme import Colors, label_color

_INDENT = 30
_RIGHT = 14


class SpanDelegate(QStyledItemDelegate):
    def __init__(self, model: SpanModel, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() + 11)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        paint_ground(painter, option, self.colors)
        if isinstance(row, Heading):
            self._heading(painter, option, row)
        elif isinstance(row, Span):
            self._span(painter, option, row)
        elif isinstance(row, Link):
            self._link(painter, option, row)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
        area: QRect = option.rect
        color = label_color(row.label.color, self.colors)
        self._icon(painter, "chevron-down" if row.is_open else "chevron-right", area.left() + 8, area, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(area.left() + _INDENT - 2, area.center().y() - 4, 9, 9), 2, 2)
        painter.setPen(QColor(color))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        name = row.label.name(self._model.language)
        rest = area.adjusted(_INDENT + 14, 0, -_RIGHT, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self.colors.muted))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(row.count))

    def _span(self, painter: QPainter, option: QStyleOptionViewItem, span: Span) -> None:
        area = option.rect.adjusted(_INDENT, 0, -_RIGHT, 0)
        painter.setPen(QColor(self.colors.muted))
        place = str(span.start)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, place)
        left = painter.fontMetrics().horizontalAdvance("00000")
        area.setRight(area.right() - max(left, painter.fontMetrics().horizontalAdvance(place)) - 6)
        marks = [
            name
            for name, shown in (("circle-help", span.unsure), ("message-square", span.note or span.comment))
            if shown
        ]
        for name in marks:
            self._icon(painter, name, area.right() - 14, option.rect, 14)
            area.setRight(area.right() - 18)
        painter.setPen(QColor(self.colors.text))
        words = painter.fontMetrics().elidedText(
            span.text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _link(self, painter: QPainter, option: QStyleOptionViewItem, row: Link) -> None:
        """A relation, further in than the span it leads from."""
        area = option.rect.adjusted(_INDENT + 34, 0, -_RIGHT, 0)
        self._icon(painter, "link", area.left() - 18, option.rect, 12)
        painter.setPen(QColor(self.colors.muted))
        words = f"{row.relation.name} → {row.other.text}".replace("\n", " ")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _icon(self, painter: QPainter, name: str, left: int, area: QRect, size: int) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        shown = pixmap(name, self.colors.muted, size, ratio)
        painter.drawPixmap(QPoint(left, area.center().y() - size // 2 + 1), shown)
