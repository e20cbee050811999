"""The articles at the left margin of the raw text: a bar each, with its number and a handle at either end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.import_page.raw_paint import RawScene, small_font

_BAR = 4.0
_HANDLE = 18.0
_THICK = 7.0
_REACH = 8.0
"""So far above and below a handle the pointer takes hold of it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Where an article stands: its upper and its lower end in the viewport, and, where it begins or ends
    inside a line, the x of that place in the text."""

    index: int
    top: float
    bottom: float
    first_x: float
    last_x: float
    line: float
    """The height of a line of text."""
    ends_line: bool


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of one article."""

    index: int
    at_start: bool


def grip_at(bars: list[Bar], point: QPointF, scene: RawScene) -> Grip | None:
    """The handle under a point of the margin."""
    if point.x() > scene.metrics.gutter - 2:
        return None
    found = [
        (abs(point.y() - y), Grip(bar.index, at_start))
        for bar in bars
        for at_start, y in ((True, _upper(bar)), (False, _lower(bar)))
        if abs(point.y() - y) <= _REACH
    ]
    return min(found, key=lambda each: each[0])[1] if found else None


def handle_place(bar: Bar, at_start: bool, scene: RawScene) -> QPointF:
    """The middle of a handle."""
    return QPointF(scene.metrics.bar, _upper(bar) if at_start else _lower(bar))


def _upper(bar: Bar) -> float:
    return bar.top + _THICK / 2 + 1


def _lower(bar: Bar) -> float:
    return max(bar.bottom - _THICK / 2 - 1, _upper(bar) + _THICK + 1)


def paint_bar(painter: QPainter, bar: Bar, scene: RawScene, held: Grip | None, height: int) -> None:
    """Draw an article's bar; ``held`` is the handle under the pointer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color, middle = QColor(scene.colors.accent), scene.metrics.bar
    upper, lower = _upper(bar), _lower(bar)
    painter.setPen(Qt.PenStyle.NoPen)
    soft = QColor(color)
    soft.setAlpha(150)
    painter.setBrush(soft)
    painter.drawRect(QRectF(middle - _BAR / 2, upper, _BAR, lower - upper))
    for at_start, y in ((True, upper), (False, lower)):
        wide = _HANDLE + (4 if held == Grip(bar.index, at_start) else 0)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(middle - wide / 2, y - _THICK / 2, wide, _THICK), 3.5, 3.5)
        painter.setPen(QPen(QColor(scene.colors.on_accent), 1))
        painter.drawLine(QPointF(middle - 4, y), QPointF(middle + 4, y))
        painter.setPen(Qt.PenStyle.NoPen)
    _paint_ticks(painter, bar, scene, color)
    _paint_number(painter, bar, scene, height)
    painter.restore()


def _paint_ticks(painter: QPainter, bar: Bar, scene: RawScene, color: QColor) -> None:
    """Where an article begins or ends inside a line, a bracket in the text."""
    painter.setPen(QPen(color, 2))
    left = float(scene.metrics.gutter)
    if bar.first_x > 1:
        x = left + bar.first_x
        painter.drawLine(QPointF(x, bar.top), QPointF(x, bar.top + bar.line))
        painter.drawLine(QPointF(x, bar.top + 1), QPointF(x + 6, bar.top + 1))
    if not bar.ends_line:
        x = left + bar.last_x
        painter.drawLine(QPointF(x, bar.bottom - bar.line), QPointF(x, bar.bottom))
        painter.drawLine(QPointF(x, bar.bottom - 1), QPointF(x - 6, bar.bottom - 1))


def _paint_number(painter: QPainter, bar: Bar, scene: RawScene, height: int) -> None:
    """The number stands at the article's start, or at the top of the view while that is out of sight."""
    size = scene.metrics.text.name_size * 1.65
    y = min(max(bar.top, 4.0), max(bar.bottom - size, bar.top), height - size)
    if bar.bottom < 0 or bar.top > height:
        return
    box = QRectF(scene.metrics.bar - _HANDLE / 2 - size - 5, y, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scene.colors.accent))
    painter.drawRoundedRect(box, size / 3, size / 3)
    font = small_font(scene.metrics)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(scene.colors.on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(bar.index + 1))
