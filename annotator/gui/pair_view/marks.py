"""What marks a place where editions or annotators differ: by colour, and by a shape that says how.

A solid frame holds words that read otherwise in the other edition, a dotted one words that only this
edition has; two wedges point at the place where the words of the other edition would stand.

Where annotators differ there is a soft ground; the place that is asked about has a frame around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.theme import Colors

_GROUND, _FRAMED_GROUND = 22, 40
"""Alphas of the grounds, 0–255: the text on them keeps its contrast."""
_ROUND = 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """``places`` are line, left and right in pixels of the column; a wedge's left and right are one."""

    shape: Literal["replaced", "only here", "only there", "open", "asked"]
    places: Sequence[tuple[int, float, float]]


def paint_mark(painter: QPainter, mark: Mark, pitch: float, metrics: Metrics, colors: Colors) -> None:
    """Draw a mark in a column whose top left corner is the painter's origin."""
    tint = QColor(colors.difference)
    for line, left, right in mark.places:
        place = QRectF(left, line * pitch, right - left, metrics.text_height)
        if mark.shape == "only there":
            _paint_wedges(painter, place, tint, metrics)
            continue
        if mark.shape in ("open", "asked"):
            _paint_ground(painter, place, tint, colors, framed=mark.shape == "asked")
            continue
        fill = QColor(tint)
        fill.setAlpha(colors.fill)
        dotted = mark.shape == "only here"
        style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
        painter.setBrush(fill)
        painter.setPen(QPen(tint, 1.6 if dotted else 1.3, style))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, 0))


def _paint_ground(painter: QPainter, place: QRectF, tint: QColor, colors: Colors, *, framed: bool) -> None:
    fill = QColor(tint)
    fill.setAlpha(_FRAMED_GROUND if framed else _GROUND)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(colors.difference), 1.6) if framed else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place.adjusted(-1, 0.5, 1, 0.5), _ROUND, _ROUND)


def _paint_wedges(painter: QPainter, place: QRectF, tint: QColor, metrics: Metrics) -> None:
    size = metrics.text_size * 0.24
    painter.setPen(QPen(tint, 1, Qt.PenStyle.DotLine))
    painter.drawLine(place.topLeft(), place.bottomLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    x = place.left()
    for y, down in ((place.top(), 1), (place.bottom(), -1)):
        tip = QPointF(x, y + down * size * 1.3)
        painter.drawPolygon(QPolygonF([QPointF(x - size, y), QPointF(x + size, y), tip]))
