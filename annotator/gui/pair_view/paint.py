"""Draws one row: selection, spans, text, underlines on their lanes, the labels' names, caret."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.spans import Label, Span
from annotator.gui.pair_view.layout import PANES, Column, RowLayout, Run
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.theme import Colors, label_color

_ROUND = 3.0
_STROKE = 2.0


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a row's picture depends on, besides its layout."""

    colors: Colors
    metrics: Metrics
    labels: dict[str, Label]
    language: str
    width: int
    cursor: Cursor | None = None
    selected: str | None = None
    hovered: str | None = None
    caret_on: bool = True
    focused: bool = True

    def label_color(self, span: Span) -> QColor:
        label = self.labels.get(span.label)
        return QColor(label_color(label.color, self.colors) if label else self.colors.muted)

    def label_name(self, span: Span) -> str:
        label = self.labels.get(span.label)
        marks = ("?" if span.unsure else "") + (" ✎" if span.note else "")
        return (label.name(self.language) if label else span.label) + marks


def paint_row(painter: QPainter, row: RowLayout, top: float, scene: Scene) -> None:
    """Draw a row whose top is at ``top`` of the painter."""
    if row.row.number is not None:
        _paint_number(painter, row, top, scene)
    for index, column in enumerate(row.columns):
        painter.save()
        painter.translate(scene.metrics.column_left(index, scene.width), top)
        _paint_column(painter, row, column, index, scene)
        painter.restore()


def _paint_number(painter: QPainter, row: RowLayout, top: float, scene: Scene) -> None:
    painter.setFont(_small(scene))
    painter.setPen(QColor(scene.colors.faint))
    place = QRectF(0, top, scene.metrics.gutter - scene.metrics.text_size, scene.metrics.text_height)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.row.number))


def _paint_column(painter: QPainter, row: RowLayout, column: Column, index: int, scene: Scene) -> None:
    runs = [column.runs(span.range) for span in row.spans]
    tints = [scene.label_color(span) for span in row.spans]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for span, parts, tint in zip(row.spans, runs, tints, strict=True):
        _paint_fill(painter, row, span, parts, tint, scene)
    cursor = scene.cursor
    active = cursor is not None and PANES[index] == cursor.pane
    if cursor is not None and not cursor.is_caret:
        _paint_selection(painter, row, column, cursor.range, active, scene)
    painter.setPen(QColor(scene.colors.text))
    column.layout.draw(painter, QPointF(0, 0))
    for lane, parts, tint in zip(row.lanes, runs, tints, strict=True):
        _paint_underline(painter, row, lane, parts, tint, scene)
    _paint_names(painter, row, runs, tints, scene)
    if cursor is not None and row.row.range.start <= cursor.head <= row.row.range.end:
        _paint_caret(painter, row, column, cursor, active, scene)


def _paint_fill(
    painter: QPainter, row: RowLayout, span: Span, parts: list[Run], tint: QColor, scene: Scene
) -> None:
    chosen = span.id in (scene.selected, scene.hovered)
    color = QColor(tint)
    color.setAlpha(scene.colors.fill_selected if chosen else scene.colors.fill)
    painter.setBrush(color)
    painter.setPen(QPen(tint, 1.4) if span.id == scene.selected else Qt.PenStyle.NoPen)
    for part in parts:
        place = row.line_rect(part.line, part.left, part.right, scene.metrics.text_height)
        painter.drawRoundedRect(place.adjusted(0.5, 1, -0.5, 0.5), _ROUND, _ROUND)


def _paint_selection(
    painter: QPainter, row: RowLayout, column: Column, selection: Range, active: bool, scene: Scene
) -> None:
    colors = scene.colors
    color = QColor(colors.selection if active and scene.focused else colors.selection_other)
    color.setAlpha(190)
    for part in column.runs(selection):
        place = row.line_rect(part.line, part.left, part.right, scene.metrics.text_height)
        painter.fillRect(place, color)
        if not active:
            # The mirrored selection is told by its outline too, not by a paler colour alone.
            painter.setPen(QPen(QColor(colors.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_underline(
    painter: QPainter, row: RowLayout, lane: int, parts: list[Run], color: QColor, scene: Scene
) -> None:
    """A line with a tick where the span begins and ends, so that neighbours are told apart."""
    painter.setPen(QPen(color, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    tick = scene.metrics.lane * 0.7
    for part in parts:
        y = part.line * row.pitch + scene.metrics.text_height + 1 + lane * scene.metrics.lane + _STROKE / 2
        left, right = part.left + (1 if part.first else 0), part.right - (1 if part.last else 0)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        if part.first:
            painter.drawLine(QPointF(left + 1, y), QPointF(left + 1, y - tick))
        if part.last:
            painter.drawLine(QPointF(right - 1, y), QPointF(right - 1, y - tick))


def _paint_names(
    painter: QPainter, row: RowLayout, runs: list[list[Run]], tints: list[QColor], scene: Scene
) -> None:
    """Every span's label below its first character; names that would meet stand side by side."""
    font = _small(scene)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    free: dict[int, float] = {}
    below = scene.metrics.text_height + 1 + row.lane_count * scene.metrics.lane
    column = scene.metrics.column_width(scene.width)
    widths: dict[str, float] = {}
    for span, parts, tint in zip(row.spans, runs, tints, strict=True):
        if not parts or not parts[0].first:
            continue
        name = scene.label_name(span)
        if name not in widths:
            widths[name] = measure.horizontalAdvance(name)
        line, wide = parts[0].line, widths[name]
        left = min(max(parts[0].left + 1, free.get(line, 0.0)), column + scene.metrics.gap * 0.5 - wide)
        if left < free.get(line, 0.0):
            continue
        free[line] = left + wide + scene.metrics.name_size * 0.4
        painter.setPen(tint)
        painter.drawText(QPointF(left, line * row.pitch + below + measure.ascent() * 0.95), name)


def _paint_caret(
    painter: QPainter, row: RowLayout, column: Column, cursor: Cursor, active: bool, scene: Scene
) -> None:
    if active and not (scene.caret_on and scene.focused):
        return
    line, x = column.caret(cursor.head)
    color = scene.colors.caret if active else scene.colors.caret_other
    width = 2.0 if active else 1.0
    top = line * row.pitch
    painter.fillRect(QRectF(x - width / 2, top, width, scene.metrics.text_height), QColor(color))


def _small(scene: Scene) -> QFont:
    font = QFont()
    font.setPixelSize(scene.metrics.name_size)
    return font
