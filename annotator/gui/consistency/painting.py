"""How findings and places look: two lines each, a mark at the left, and how suspicious it is at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.consistency import Finding, Form
from annotator.gui.article_delegate import paint_ground
from annotator.gui.consistency.findings import FINDING
from annotator.gui.consistency.spots import ROW, Heading, Rest, SpotModel
from annotator.gui.consistency.words import ICONS, Words
from annotator.gui.icons import pixmap
from annotator.gui.theme import Colors, label_color
from annotator.workflow import Spot

_LEFT, _RIGHT, _PADDING = 14, 12, 6
_ICON, _GAP = 16, 10
_METER = QSize(38, 6)
_PATCH = 9
_BEFORE = 0.34
"""So much of the width is for what stands before a place."""
_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Delegate(QStyledItemDelegate):
    """Rows of two lines."""

    def __init__(self, words: Words, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.colors = colors

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, option.fontMetrics.height() * 2 + 2 * _PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        paint_ground(painter, option, self.colors)
        inside = option.rect.adjusted(_LEFT, _PADDING, -_RIGHT, -_PADDING)
        self._row(painter, inside, index)
        painter.restore()

    def _row(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        raise NotImplementedError

    def _lines(self, painter: QPainter, area: QRect) -> tuple[QRect, QRect]:
        line = painter.fontMetrics().height()
        second = QRect(area.left(), area.top() + line + 2, area.width(), line)
        return QRect(area.left(), area.top(), area.width(), line), second

    def _icon(self, painter: QPainter, name: str, at: QPoint, color: str, size: int = _ICON) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(at, pixmap(name, color, size, ratio))

    def _form(self, painter: QPainter, area: QRect, form: Form, text: str) -> int:
        """A form with the patch of its label, an empty one for none; how wide it is."""
        patch = QRectF(area.left() + 0.5, area.center().y() - _PATCH / 2 + 0.5, _PATCH, _PATCH)
        tint = label_color(self._words.color(form.label), self.colors) if form.label else ""
        painter.save()
        painter.setPen(QColor(tint or self.colors.muted))
        painter.setBrush(QColor(tint) if tint else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(patch, 2, 2)
        painter.restore()
        room = area.adjusted(_PATCH + 6, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _AT_LEFT, shown)
        return _PATCH + 6 + painter.fontMetrics().horizontalAdvance(shown)


class FindingDelegate(_Delegate):
    def _row(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        found = index.data(FINDING)
        if not isinstance(found, Finding):
            return
        self._icon(painter, ICONS[found.kind], area.topLeft() + QPoint(0, 1), self.colors.muted)
        first, second = self._lines(painter, area.adjusted(_ICON + _GAP, 0, 0, 0))
        self._meter(painter, first, found.suspicion)
        first.setRight(first.right() - _METER.width() - 8)
        plain = painter.font()
        painter.setFont(_bold(plain))
        painter.setPen(QColor(self.colors.text))
        _write(painter, first, self._words.written(found.subject), Qt.TextElideMode.ElideMiddle)
        painter.setFont(_small(plain))
        painter.setPen(QColor(self.colors.muted))
        self._forms(painter, second, found)

    def _meter(self, painter: QPainter, area: QRect, suspicion: float) -> None:
        """How suspicious it is, as a bar that is full at 1."""
        top = area.center().y() - _METER.height() / 2 + 1
        track = QRectF(area.right() - _METER.width(), top, _METER.width(), _METER.height())
        painter.setPen(QColor(self.colors.faint))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.warning))
        track.setWidth(max(track.width() * suspicion, 3.0))
        painter.drawRoundedRect(track, 3, 3)

    def _forms(self, painter: QPainter, area: QRect, found: Finding) -> None:
        """The forms side by side, each with its count, as many as there is room for."""
        by_text = found.kind in ("borders", "variants") and len({form.label for form in found.forms}) == 1
        for form in found.forms:
            words = self._words.marked(form) if by_text else self._words.form(form, whole_text=False)
            text = f"{words} {form.count:,}"
            if area.width() < _PATCH + 40:
                _write(painter, area, "…", Qt.TextElideMode.ElideRight)
                return
            area.setLeft(area.left() + self._form(painter, area, form, text) + 14)


class SpotDelegate(_Delegate):
    def __init__(self, model: SpotModel, words: Words, colors: Colors, parent: QWidget) -> None:
        super().__init__(words, colors, parent)
        self._model = model

    def _row(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Heading):
            self._heading(painter, area, row)
        elif isinstance(row, Spot):
            self._spot(painter, area, row)
        elif isinstance(row, Rest):
            painter.setPen(QColor(self.colors.muted))
            _write(painter, area.adjusted(_ICON + _GAP, 0, 0, 0), self._model.text(row), _RIGHT_END)

    def _heading(self, painter: QPainter, area: QRect, row: Heading) -> None:
        plain = painter.font()
        painter.setPen(QColor(self.colors.muted))
        count = f"{row.form.count:,}"
        painter.drawText(area, _AT_RIGHT, count)
        area = area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 8, 0)
        first, second = self._lines(painter, area)
        if not row.is_model:
            first = area
        painter.setFont(_bold(plain))
        painter.setPen(QColor(self.colors.text))
        self._form(painter, first, row.form, self._model.text(row))
        if row.is_model:
            painter.setFont(_small(plain))
            painter.setPen(QColor(self.colors.success))
            self._icon(painter, "check", second.topLeft() + QPoint(-2, 2), self.colors.success, 13)
            second.setLeft(second.left() + _PATCH + 6)
            _write(painter, second, self._words.model(), _RIGHT_END)

    def _spot(self, painter: QPainter, area: QRect, row: Spot) -> None:
        first, second = self._lines(painter, area.adjusted(_PATCH + 6, 0, 0, 0))
        self._in_context(painter, first, row)
        painter.setFont(_small(painter.font()))
        painter.setPen(QColor(self.colors.muted))
        if row.protected:
            self._icon(painter, "lock", QPoint(second.left(), second.center().y() - 6), self.colors.muted, 13)
            second.setLeft(second.left() + 18)
        _write(painter, second, row.hit.title.replace("\n", " "), _RIGHT_END)

    def _in_context(self, painter: QPainter, area: QRect, row: Spot) -> None:
        """What stands before the place, the place with its labelled parts in the label's colour, the rest."""
        hit, plain, bold = row.hit, painter.font(), _bold(painter.font())
        before = hit.before.replace("\n", " ")
        measure = painter.fontMetrics()
        width = min(measure.horizontalAdvance(before), round(area.width() * _BEFORE))
        painter.setPen(QColor(self.colors.muted))
        shown = measure.elidedText(before, Qt.TextElideMode.ElideLeft, width)
        painter.drawText(area, _AT_LEFT, shown)
        area.setLeft(area.left() + measure.horizontalAdvance(shown) + 1)
        tint = label_color(self._words.color(row.form.label), self.colors)
        for text, is_labelled in row.form.parts(hit.text.replace("\n", " ")):
            painter.setFont(bold)
            painter.setPen(QColor(tint if is_labelled else self.colors.text))
            measure = painter.fontMetrics()
            shown = measure.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            width = measure.horizontalAdvance(shown)
            painter.drawText(area, _AT_LEFT, shown)
            if is_labelled:
                painter.fillRect(QRectF(area.left(), area.bottom() - 1, width, 2), QColor(tint))
            area.setLeft(area.left() + width + 1)
        painter.setFont(plain)
        painter.setPen(QColor(self.colors.muted))
        if area.width() > 4:
            _write(painter, area, hit.after.replace("\n", " "), _RIGHT_END)


_RIGHT_END = Qt.TextElideMode.ElideRight


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(made.pointSizeF() * 0.9)
    return made


def _write(painter: QPainter, area: QRect, text: str, mode: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text, mode, area.width())
    painter.drawText(area, _AT_LEFT, shown)
