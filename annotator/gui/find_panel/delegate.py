"""How a hit looks in the list: what stands before it, the hit itself in bold, what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.article_delegate import paint_ground
from annotator.gui.find_panel.model import ROW, Entry, Heading, HitModel
from annotator.gui.find_panel.words import Words
from annotator.gui.icons import pixmap
from annotator.gui.theme import Colors, label_color

_LEFT, _RIGHT, _PADDING = 14, 12, 5
_BOX = 14
_BEFORE = 0.36
"""The hits of all rows begin at this part of the width, so that the eye runs down them."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_AT_LEFT, _AT_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight


class HitDelegate(QStyledItemDelegate):
    def __init__(self, model: HitModel, words: Words, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._words = words
        self.colors = colors

    @property
    def _is_tall(self) -> bool:
        """Whether a second line says how the hits stand: of a plain search there is nothing to say."""
        return self._model.asked.runs or self._model.asked.query("").of_spans

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = 2 if self._is_tall else 1
        return QSize(80, option.fontMetrics.height() * lines + 2 * _PADDING + lines - 1)

    def tick_area(self, area: QRect, row: object) -> QRect:
        """Where the box of a row stands, with some room around it; nowhere if it has none."""
        if not self._model.asked.runs or not isinstance(row, (Entry, Heading)):
            return QRect()
        return QRect(area.left(), area.top(), _LEFT + _BOX + 6, area.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        area: QRect = option.rect
        if isinstance(row, Heading):
            painter.fillRect(area, QColor(self.colors.window))
        paint_ground(painter, option, self.colors)
        inside = area.adjusted(_LEFT, _PADDING, -_RIGHT, -_PADDING)
        if self._model.asked.runs:
            self._box(painter, row, area)
            inside.setLeft(inside.left() + _BOX + 8)
        if isinstance(row, Heading):
            self._heading(painter, inside, row)
        elif isinstance(row, Entry):
            self._entry(painter, inside, row)
        painter.restore()

    # A box to tick; a lock where nothing may be changed, nothing where nothing could be.

    def _box(self, painter: QPainter, row: Heading | Entry, area: QRect) -> None:
        place = QRectF(area.left() + _LEFT, area.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        protected = row.protected if isinstance(row, Heading) else row.found.protected
        if protected:
            self._icon(painter, "lock", place.topLeft().toPoint(), self.colors.muted)
        elif row.tickable:
            full = row.ticked == row.tickable
            filled = full or (isinstance(row, Heading) and row.ticked > 0)
            painter.setPen(QPen(QColor(self.colors.accent if filled else self.colors.faint), 1.2))
            painter.setBrush(QColor(self.colors.accent if filled else self.colors.paper))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
            if filled:
                self._mark(painter, place, full=full)

    def _mark(self, painter: QPainter, place: QRectF, *, full: bool) -> None:
        pen = QPen(QColor(self.colors.on_accent), 1.9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33)) if full else ((0.28, 0.5), (0.72, 0.5))
        painter.drawPolyline(
            QPolygonF([QPointF(place.left() + x * _BOX, place.top() + y * _BOX) for x, y in points])
        )

    # Rows.

    def _heading(self, painter: QPainter, area: QRect, row: Heading) -> None:
        painter.setPen(QColor(self.colors.muted))
        count = str(row.count)
        painter.drawText(area, _AT_RIGHT, count)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(count) - 8)
        if row.protected:
            done = self._words.done()
            painter.drawText(area, _AT_RIGHT, done)
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(done) - 8)
        painter.setFont(_bold(painter.font()))
        painter.setPen(QColor(self.colors.text))
        _write(painter, area, row.title.replace("\n", " "), Qt.TextElideMode.ElideRight)

    def _entry(self, painter: QPainter, area: QRect, row: Entry) -> None:
        line = painter.fontMetrics().height()
        first = QRect(area.left(), area.top(), area.width(), line) if self._is_tall else area
        self._in_context(painter, first, row)
        if self._is_tall:
            self._status(painter, QRect(area.left(), area.top() + line + 1, area.width(), line), row)

    def _in_context(self, painter: QPainter, area: QRect, row: Entry) -> None:
        hit, plain = row.hit, QFont(painter.font())
        bold = _bold(plain)
        measure, strong = QFontMetrics(plain), QFontMetrics(bold)
        text = hit.text.replace("\n", " ")
        before = hit.before.replace("\n", " ")
        # A long hit takes the room of what stands before it, but for two characters.
        left = round(area.width() * _BEFORE)
        left = max(min(left, area.width() - strong.horizontalAdvance(text)), 2 * _character(measure))
        faint = QColor(self.colors.muted)
        painter.setPen(faint)
        shown = measure.elidedText(before, Qt.TextElideMode.ElideLeft, left - 1)
        painter.drawText(QRect(area.left(), area.top(), left - 1, area.height()), _AT_RIGHT, shown)
        begin = area.left() + left
        painter.setFont(bold)
        painter.setPen(QColor(self.colors.text))
        room = QRect(begin, area.top(), area.right() - begin + 1, area.height())
        shown = strong.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _AT_LEFT, shown)
        room.setLeft(begin + strong.horizontalAdvance(shown) + 1)
        painter.setFont(plain)
        painter.setPen(faint)
        if room.width() > 4:
            _write(painter, room, hit.after.replace("\n", " "), Qt.TextElideMode.ElideRight)

    def _status(self, painter: QPainter, area: QRect, row: Entry) -> None:
        status = self._words.status(row)
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        tint = QColor(label_color(status.color, self.colors) if status.color else self.colors.muted)
        if status.icon:
            tone = self.colors.warning if status.warns else tint.name()
            self._icon(painter, status.icon, QPoint(area.left(), area.center().y() - 6), tone, 13)
            area.setLeft(area.left() + 18)
            if status.warns:
                tint = QColor(self.colors.warning)
        elif status.color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(area.left() + 1, area.center().y() - 4, 9, 9), 2, 2)
            area.setLeft(area.left() + 16)
        painter.setPen(tint)
        _write(painter, area, status.text, Qt.TextElideMode.ElideRight)

    def _icon(self, painter: QPainter, name: str, at: QPoint, color: str, size: int = _BOX) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(at, pixmap(name, color, size, ratio))


def _character(measure: QFontMetrics) -> int:
    """The width of a Chinese character."""
    return measure.horizontalAdvance("字")


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _write(painter: QPainter, area: QRect, text: str, mode: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text, mode, area.width())
    painter.drawText(area, _AT_LEFT, shown)
