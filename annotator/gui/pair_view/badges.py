"""What stands at the end of a span's underline while it is reviewed: whose it is, or how it stands.

A letter in a disc is an annotator's; a tick says accepted, a cross rejected, two lines that all agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.theme import Colors


@dataclass(frozen=True, slots=True)
class Badge:
    """``text`` is what a disc holds, a letter or two; with any other shape it is empty."""

    shape: Literal["disc", "tick", "cross", "same"]
    text: str = ""


def badge_size(text_size: int) -> float:
    """The diameter of a badge, in pixels."""
    return max(10.0, text_size * 0.66)


def paint_badge(
    painter: QPainter, badge: Badge, end: QPointF, tint: QColor, metrics: Metrics, colors: Colors
) -> None:
    """Draw a badge whose middle is just before ``end``, the end of an underline of the colour ``tint``."""
    size = badge_size(metrics.text_size)
    place = QRectF(end.x() - size, end.y() - size * 0.36, size, size)
    if badge.shape == "disc":
        _paint_disc(painter, badge.text, place, tint, colors)
    else:
        paint_sign(painter, badge, place, colors)


def _paint_disc(painter: QPainter, text: str, place: QRectF, tint: QColor, colors: Colors) -> None:
    painter.setPen(QPen(QColor(colors.paper), 1.4))
    painter.setBrush(tint)
    painter.drawEllipse(place.adjusted(-0.7, -0.7, 0.7, 0.7))
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, round(place.height() * 0.72 / len(text or "A"))))
    painter.setFont(font)
    painter.setPen(QColor(colors.paper))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_sign(painter: QPainter, badge: Badge, place: QRectF, colors: Colors) -> None:
    """Draw a tick, a cross or two lines into a square."""
    color = {"tick": colors.success, "cross": colors.error}.get(badge.shape, colors.accent)
    pen = QPen(QColor(color), max(1.6, place.width() * 0.16))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height())

    if badge.shape == "tick":
        painter.drawPolyline(QPolygonF([at(0.14, 0.56), at(0.4, 0.8), at(0.86, 0.26)]))
    elif badge.shape == "cross":
        painter.drawLines([QLineF(at(0.2, 0.24), at(0.8, 0.84)), QLineF(at(0.8, 0.24), at(0.2, 0.84))])
    else:
        painter.drawLines([QLineF(at(0.16, 0.4), at(0.84, 0.4)), QLineF(at(0.16, 0.74), at(0.84, 0.74))])
