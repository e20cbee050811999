"""The answers to the asked question as cards side by side, each with its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from annotator.gui.pair_view.metrics import pane_font
from annotator.gui.parts import named
from annotator.gui.theme import Colors, blend, label_color

_PADDING = 11
_KEY = 20
_WIDEST, _NARROWEST = 430, 132
_TEXT_SIZE = 16
_ROUND = 7.0


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: its key, the labels with their colours, who has it, how many of how many, and the
    text as it stands in each pane; ``note`` stands in place of a text."""

    key: str
    labels: Sequence[tuple[str, str]]
    who: str
    share: str
    hant: str
    hans: str
    note: str = ""

    @property
    def spoken(self) -> str:
        labels = ", ".join(name for name, _ in self.labels)
        parts = (self.key, self.hant, self.hans, self.note, labels, self.who, self.share)
        return " · ".join(part for part in parts if part)


class Card(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = Face("", (), "", "", "", "")
        self.is_chosen = False
        self.colors: Colors | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: Face, *, chosen: bool, colors: Colors) -> None:
        self.face, self.is_chosen, self.colors = face, chosen, colors
        self.setAccessibleName(face.spoken)
        self.setToolTip("\n".join(part for part in (face.hant, face.hans, face.who) if part))
        self.setChecked(chosen)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        face = self.face
        small = QFontMetricsF(self._small())
        first = _KEY + 8 + sum(small.horizontalAdvance(name) + 26 for name, _ in face.labels)
        first += small.horizontalAdvance(face.who) + 10 + small.horizontalAdvance(face.share)
        large = QFontMetricsF(pane_font("Hans", _TEXT_SIZE))
        second = max(map(large.horizontalAdvance, (face.hant, face.hans)))
        second = max(second, small.horizontalAdvance(face.note))
        width = min(max(first, second) + 2 * _PADDING + 6, _WIDEST)
        return QSize(round(max(width, _NARROWEST)), round(large.height() * 2 + small.height() + 27))

    def _small(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setBold(bold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colors is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self.colors)
        top = self._paint_head(painter, self.colors)
        self._paint_texts(painter, self.colors, top)
        painter.end()

    def _paint_ground(self, painter: QPainter, colors: Colors) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = colors.current if self.is_chosen else colors.hover if self.underMouse() else colors.panel
        painter.setBrush(QColor(ground))
        painter.setPen(
            QPen(
                QColor(colors.accent if self.is_chosen else colors.border),
                2.0 if self.is_chosen else 1.0,
            )
        )
        painter.drawRoundedRect(area, _ROUND, _ROUND)

    def _paint_head(self, painter: QPainter, colors: Colors) -> float:
        """The key, the labels, who and how many; where the next line begins."""
        small = QFontMetricsF(self._small())
        height = max(float(_KEY), small.height())
        left, top = float(_PADDING), 9.0
        key = QRectF(left, top, _KEY, _KEY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent if self.is_chosen else colors.border))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(self._small(bold=True))
        plain = colors.paper if colors.name == "contrast" else colors.text
        painter.setPen(QColor(colors.on_accent if self.is_chosen else plain))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.face.key)
        left += _KEY + 8
        for name, color in self.face.labels:
            left += self._paint_label(painter, QRectF(left, top, 400, height), name, color, colors) + 8
        painter.setFont(self._small())
        painter.setPen(QColor(colors.muted))
        line = Qt.AlignmentFlag.AlignVCenter
        right = self.width() - _PADDING
        wide = small.horizontalAdvance(self.face.share)
        painter.drawText(
            QRectF(right - wide - 1, top, wide + 1, height),
            line | Qt.AlignmentFlag.AlignRight,
            self.face.share,
        )
        room = right - wide - 8 - left
        who = small.elidedText(self.face.who, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top, room, height), line | Qt.AlignmentFlag.AlignLeft, who)
        return top + height + 3

    def _paint_label(self, painter: QPainter, place: QRectF, name: str, color: str, colors: Colors) -> float:
        """A label's name on its colour; how wide that is."""
        tint = label_color(color, colors)
        font = self._small()
        wide = QFontMetricsF(font).horizontalAdvance(name) + 14
        place.setWidth(wide)
        painter.setPen(QPen(QColor(tint), 1))
        painter.setBrush(QColor(blend(tint, colors.paper, colors.fill)))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        return wide

    def _paint_texts(self, painter: QPainter, colors: Colors, top: float) -> None:
        room = self.width() - 2 * _PADDING
        if self.face.note:
            painter.setFont(self._small())
            painter.setPen(QColor(colors.muted))
            area = QRectF(_PADDING, top + 4, room, self.height() - top - 8)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.face.note)
            return
        for script, text, color in (
            ("Hant", self.face.hant, colors.text),
            ("Hans", self.face.hans, colors.muted),
        ):
            font = pane_font("Hant" if script == "Hant" else "Hans", _TEXT_SIZE)
            measure = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(color))
            shown = measure.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QPointF(_PADDING, top + measure.ascent()), shown)
            top += measure.height()


class Cards(QScrollArea):
    """The cards in a row that is as wide as need be."""

    taken = Signal(int)
    """The card at this place was clicked."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._colors = colors
        self._cards: list[Card] = []
        self._row = named(QWidget(), "review_card_row")
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addStretch(1)
        self.setWidget(self._row)

    def show_faces(self, faces: Sequence[Face], chosen: int, colors: Colors) -> None:
        """Show these cards, and mark one of them."""
        while len(self._cards) < len(faces):
            card = Card(self._row)
            place = len(self._cards)
            card.setObjectName(f"review_card_{place + 1}")
            card.clicked.connect(lambda _=False, place=place: self.taken.emit(place))
            self._layout.insertWidget(place, card)
            self._cards.append(card)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(faces))
            if place < len(faces):
                card.show_face(faces[place], chosen=place == chosen, colors=colors)
        height = self._cards[0].sizeHint().height() if self._cards else 0
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + bar)
        if 0 <= chosen < len(faces):
            self.ensureWidgetVisible(self._cards[chosen], 8, 0)

    def shown(self) -> list[Card]:
        return [card for card in self._cards if not card.isHidden()]
