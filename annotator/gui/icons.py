"""Lucide's icons in the theme's colours, sharp at any size and on any screen."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.core.colors import contrast
from annotator.gui.theme import Colors, label_color
from annotator.paths import cache_folder, resource


def icon(name: str, colors: Colors) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colour of text, fainter where it is disabled."""
    return QIcon(_SvgEngine(name, colors.text, colors.faint))


def colored_icon(name: str, color: str) -> QIcon:
    return QIcon(_SvgEngine(name, color, color))


def key_icon(key: str, color: str, colors: Colors) -> QIcon:
    """A label's patch of colour with its key on it."""
    return QIcon(_KeyEngine(key, label_color(color, colors)))


def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """An icon of ``size`` logical pixels for a screen of that device pixel ratio."""
    made = colored_icon(name, color).pixmap(QSize(size, size), ratio)
    made.setDevicePixelRatio(ratio)
    return made


def icon_file(name: str, color: str) -> Path:
    """An icon as a file, for a style sheet."""
    file = cache_folder() / f"{name}-{color.strip('#')}.svg"
    if not file.exists():
        file.write_bytes(_svg(name, color))
    return file


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(_svg(name, color))


def _svg(name: str, color: str) -> bytes:
    source = resource(f"icons/{name}.svg").read_text("ascii")
    return source.replace("currentColor", color).encode()


class _Engine(QIconEngine):
    """Paints at whatever size is asked for."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


class _SvgEngine(_Engine):
    def __init__(self, name: str, color: str, disabled: str) -> None:
        super().__init__()
        self._name, self._color, self._disabled = name, color, disabled

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._color, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._disabled if mode == QIcon.Mode.Disabled else self._color
        _renderer(self._name, color).render(painter, QRectF(rect))


class _KeyEngine(_Engine):
    def __init__(self, key: str, color: str) -> None:
        super().__init__()
        self._key, self._color = key, color

    def clone(self) -> QIconEngine:
        return _KeyEngine(self._key, self._color)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        painter.drawRoundedRect(area, area.width() / 5, area.width() / 5)
        light = contrast(self._color, "#ffffff") >= contrast(self._color, "#000000")
        painter.setPen(QPen(QColor("#ffffff" if light else "#000000")))
        font = painter.font()
        font.setBold(True)
        font.setPixelSize(max(6, round(area.height() * 0.68)))
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.restore()
