"""Paints drawings in the colours of a theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from annotator.core.charts.shapes import Area, Box, Drawing, Ink, Shape, Stroke, Writing
from annotator.gui.theme import Colors, blend, label_color

_ANCHORS = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "middle": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}
_DASHES = (4.0, 3.0)
_ROUND = 2.0
_FAR = 4000.0
_SCALE = 2.0
MARGIN = 4


def colour(ink: Ink, colors: Colors) -> str:
    """An ink as it looks on the theme's paper."""
    if ink.color.startswith("#"):
        color = label_color(ink.color, colors)
    else:
        color = str(getattr(colors, ink.color))
    return blend(color, colors.paper, round(ink.strength * 255))


def font_of(base: QFont, size: float, *, bold: bool = False) -> QFont:
    made = QFont(base)
    made.setPixelSize(max(round(size), 1))
    made.setBold(bold)
    return made


def measure(base: QFont, text: str, size: float) -> float:
    return QFontMetricsF(font_of(base, size)).horizontalAdvance(text)


def paint(drawing: Drawing, painter: QPainter, colors: Colors, base: QFont) -> None:
    """Paint it with its left top corner where the painter's is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in drawing.shapes:
        _shape(shape, painter, colors, base)


def picture(drawing: Drawing, colors: Colors, base: QFont) -> QImage:
    """The drawing on the theme's paper, sharp enough for a document."""
    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN
    image = QImage(round(width * _SCALE), round(height * _SCALE), QImage.Format.Format_RGB32)
    image.fill(QColor(colors.paper))
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    painter.translate(MARGIN, MARGIN)
    paint(drawing, painter, colors, base)
    painter.end()
    return image


def _shape(shape: Shape, painter: QPainter, colors: Colors, base: QFont) -> None:
    if isinstance(shape, Box):
        painter.setPen(QPen(QColor(colour(shape.edge, colors))) if shape.edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour(shape.fill, colors)) if shape.fill else Qt.BrushStyle.NoBrush)
        place = QRectF(shape.x, shape.y, shape.width, shape.height)
        painter.drawRoundedRect(place, _ROUND, _ROUND)
    elif isinstance(shape, Stroke):
        pen = QPen(QColor(colour(shape.ink, colors)), shape.width)
        if shape.dashed:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawPolyline(_polygon(shape.points))
    elif isinstance(shape, Area):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour(shape.ink, colors)))
        painter.drawPolygon(_polygon(shape.points))
    else:
        _write(shape, painter, colors, base)


def _write(shape: Writing, painter: QPainter, colors: Colors, base: QFont) -> None:
    painter.setFont(font_of(base, shape.size, bold=shape.bold))
    painter.setPen(QColor(colour(shape.ink, colors)))
    left = {"start": 0.0, "middle": _FAR / 2, "end": _FAR}[shape.anchor]
    ascent = QFontMetricsF(painter.font()).ascent()
    place = QRectF(shape.x - left, shape.y - ascent, _FAR, shape.size * 2)
    painter.drawText(place, _ANCHORS[shape.anchor] | Qt.TextFlag.TextSingleLine, shape.text)


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
