"""How a label's colour is seen in each theme: the label as it looks there, and the contrast in figures."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.colors import contrast, is_color
from annotator.gui.theme import CONTRAST, DARK, LIGHT, Colors, blend, label_color

THEMES = (LIGHT, DARK, CONTRAST)


class Seen(NamedTuple):
    """A colour in a theme: its contrast to the paper as it was chosen, the colour it is shown in there, and
    the contrast of that on a span's fill."""

    theme: Colors
    chosen: float
    shown: str
    on_fill: float

    @property
    def is_enough(self) -> bool:
        """Whether the colour can be shown just as it was chosen."""
        return self.chosen >= self.theme.contrast


def seen(color: str) -> list[Seen]:
    """How a colour, written ``#rrggbb``, is seen in each theme."""
    found = []
    for theme in THEMES:
        shown = label_color(color, theme)
        ground = blend(shown, theme.paper, theme.fill)
        found.append(Seen(theme, contrast(color, theme.paper), shown, contrast(shown, ground)))
    return found


class ContrastView(QWidget):
    """Three patches of paper, one a theme, with the label's name on its own fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_contrast")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._color = ""
        self._name = ""

    def show_label(self, color: str, name: str) -> None:
        """``color`` need not be one yet: nothing is shown then."""
        self._color, self._name = color, name
        names = self._theme_names()
        parts = [
            self.tr("{theme}: {figure} : 1").format(theme=names[each.theme.name], figure=f"{each.chosen:.1f}")
            for each in self._seen()
        ]
        self.setAccessibleName(self.tr("Contrast") + (": " + ", ".join(parts) if parts else ""))
        self.update()

    def verdict(self) -> str:
        """In a sentence: in which themes the colour is shown otherwise than it was chosen."""
        found = self._seen()
        if not found:
            return ""
        names = self._theme_names()
        poor = [names[each.theme.name] for each in found if not each.is_enough]
        if not poor:
            return self.tr("This colour stands out well in every theme.")
        return self.tr("Shown lighter or darker, as the contrast is too low: {themes}.").format(
            themes=self.tr(", ").join(poor)
        )

    def _seen(self) -> list[Seen]:
        return seen(self._color) if is_color(self._color) else []

    def _theme_names(self) -> dict[str, str]:
        return {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }

    def sizeHint(self) -> QSize:
        return QSize(300, 3 * self.fontMetrics().height() + 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._seen()
        wide = (self.width() - 2 * 8) / 3
        for index, each in enumerate(found):
            self._paint_patch(painter, QRectF(index * (wide + 8), 0, wide, self.height()), each)
        painter.end()

    def _paint_patch(self, painter: QPainter, place: QRectF, each: Seen) -> None:
        theme, high = each.theme, self.fontMetrics().height()
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inside = place.adjusted(9, 6, -9, -6)
        words = painter.fontMetrics().elidedText(
            self._name or "標籤", Qt.TextElideMode.ElideRight, round(inside.width()) - 8
        )
        label = QRectF(
            inside.left(), inside.top(), painter.fontMetrics().horizontalAdvance(words) + 8, high + 3
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blend(each.shown, theme.paper, theme.fill)))
        painter.drawRoundedRect(label, 3, 3)
        painter.setPen(QColor(each.shown))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(QRectF(label.left(), label.bottom() + 1, label.width(), 2), QColor(each.shown))
        below = QRectF(inside.left(), inside.bottom() - 2 * high, inside.width(), high)
        painter.setPen(QColor(theme.muted))
        figure = f"{each.chosen:.1f} : 1 " + ("✓" if each.is_enough else f"→ {each.on_fill:.1f}")
        place_of_words = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, place_of_words, self._theme_names()[theme.name])
        painter.drawText(below.translated(0, high), place_of_words, figure)
