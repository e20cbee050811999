"""Draws one row of raw text: cuts struck through on their reason's colour, what was kept with a dotted
outline, marks underlined with a wave, the reasons' names below, selection and caret."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.core.align import Range
from annotator.core.clean import Cut
from annotator.gui.import_page.raw_layout import RawMetrics, RawRow
from annotator.gui.import_page.reasons import color_of, mark_sentence, short_name
from annotator.gui.import_page.sheet import Caret
from annotator.gui.pair_view.layout import Run
from annotator.gui.theme import Colors

_ROUND = 3.0
_WAVE = 4.0


@dataclass(frozen=True, slots=True)
class RawScene:
    """All that a picture depends on, besides the layouts."""

    colors: Colors
    metrics: RawMetrics
    width: int = 0
    caret: Caret = Caret()
    cut: int | None = None
    hovered: int | None = None
    caret_on: bool = True
    focused: bool = False


def paint_row(painter: QPainter, row: RawRow, top: float, scene: RawScene) -> None:
    """Draw a row whose top is at ``top`` of the painter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(scene.metrics.gutter, top)
    for index, cut in row.inside.cuts:
        _paint_ground(painter, row, index, cut, scene)
    _paint_selection(painter, row, scene)
    painter.setPen(QColor(scene.colors.text))
    row.layout.draw(painter, QPointF(0, 0))
    for index, cut in row.inside.cuts:
        if index in row.inside.made:
            _paint_strike(painter, row, cut, scene)
    for mark in row.inside.marks:
        _paint_wave(painter, row, Range(mark.start, mark.end), scene)
    _paint_names(painter, row, scene)
    _paint_caret(painter, row, scene)
    painter.restore()


def _box(row: RawRow, part: Run, scene: RawScene) -> QRectF:
    height = scene.metrics.text.text_height
    return QRectF(part.left, part.line * row.pitch, part.right - part.left, height).adjusted(0.5, 1, -0.5, 0)


def _paint_ground(painter: QPainter, row: RawRow, index: int, cut: Cut, scene: RawScene) -> None:
    """A soft fill under what is cut, a dotted outline around what was kept, a firm one at the current."""
    color = color_of(cut.reason, scene.colors)
    made, current = index in row.inside.made, index == scene.cut
    fill = QColor(color)
    strong = current or index == scene.hovered
    fill.setAlpha(scene.colors.fill_selected if strong else scene.colors.fill)
    painter.setBrush(fill if made else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if current:
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine if made else Qt.PenStyle.DashLine))
    elif not made:
        painter.setPen(QPen(color, 1.2, Qt.PenStyle.DotLine))
    for part in row.runs(Range(cut.start, cut.end)):
        painter.drawRoundedRect(_box(row, part, scene), _ROUND, _ROUND)
        if not row.layout.text() or part.left >= row.lines[part.line].naturalTextWidth():
            _paint_newline(painter, _box(row, part, scene), color, scene)


def _paint_newline(painter: QPainter, box: QRectF, color: QColor, scene: RawScene) -> None:
    painter.save()
    painter.setFont(small_font(scene.metrics))
    painter.setPen(color)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "↵")
    painter.restore()


def _paint_strike(painter: QPainter, row: RawRow, cut: Cut, scene: RawScene) -> None:
    color = color_of(cut.reason, scene.colors)
    width = max(1.2, scene.metrics.text.text_size / 13)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for part in row.runs(Range(cut.start, cut.end)):
        box = _box(row, part, scene)
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))


def _paint_selection(painter: QPainter, row: RawRow, scene: RawScene) -> None:
    colors = scene.colors
    color = QColor(colors.selection if scene.focused else colors.selection_other)
    color.setAlpha(200)
    for part in row.runs(scene.caret.range) if scene.caret.range.length else ():
        painter.fillRect(_box(row, part, scene), color)


def _paint_wave(painter: QPainter, row: RawRow, place: Range, scene: RawScene) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.colors.warning), 1.5))
    for part in row.runs(place):
        y = part.line * row.pitch + scene.metrics.text.text_height + 0.5
        path = QPainterPath(QPointF(part.left, y))
        x, up = part.left, True
        while x < part.right:
            path.quadTo(x + _WAVE / 2, y + (-2.4 if up else 2.4), min(x + _WAVE, part.right), y)
            x, up = x + _WAVE, not up
        painter.drawPath(path)


def _paint_names(painter: QPainter, row: RawRow, scene: RawScene) -> None:
    """Each reason once a line, below where its first cut there begins; names do not overlap."""
    font = small_font(scene.metrics)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    by_index = dict(row.inside.cuts)
    names = [
        (at, short_name(by_index[i].reason), color_of(by_index[i].reason, scene.colors))
        for i, at in row.named
    ]
    names += [(m.start, mark_sentence(m.reason), QColor(scene.colors.warning)) for m in row.marked]
    free: dict[int, float] = {}
    said: set[tuple[int, str]] = set()
    edge = scene.metrics.line_width(scene.width) + scene.metrics.margin * 0.6
    for at, name, color in sorted(names, key=lambda each: each[0]):
        line, x = row.caret(at)
        left = min(max(x + 1, free.get(line, 0.0)), edge - measure.horizontalAdvance(name))
        if (line, name) in said or left < free.get(line, 0.0):
            continue
        said.add((line, name))
        free[line] = left + measure.horizontalAdvance(name) + measure.averageCharWidth()
        painter.setPen(color)
        below = line * row.pitch + scene.metrics.text.text_height + 1.5
        painter.drawText(QPointF(left, below + measure.ascent()), name)


def _paint_caret(painter: QPainter, row: RawRow, scene: RawScene) -> None:
    start, end = row.row.range
    head = scene.caret.head
    here = start <= head < end or (head == end and row.row.ends)
    if not here or not scene.focused or not scene.caret_on:
        return
    line, x = row.caret(head)
    place = QRectF(x - 1, line * row.pitch, 2, scene.metrics.text.text_height)
    painter.fillRect(place, QColor(scene.colors.caret))


def small_font(metrics: RawMetrics) -> QFont:
    """The font of names."""
    font = QFont()
    font.setPixelSize(metrics.text.name_size)
    return font
