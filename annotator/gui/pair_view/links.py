"""Relations in the pair view: thin curves between the underlines of two spans, in both panes.

Only rows in sight are looked at; a relation whose other end is out of sight ends at the edge. The colour is
that of captions, so that the labels' own colours are seen first; an arrow head says which way it leads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotator.core.edits import Layer
from annotator.core.spans import Span
from annotator.gui.pair_view.layout import RowLayout
from annotator.gui.pair_view.paint import Scene

_STROKE = 1.2
_HEAD = 4.5
"""Pixels: the length of an arrow head."""
_FAINT = 150
"""Alpha of a curve that belongs to no selected span."""


@dataclass(frozen=True, slots=True)
class RowInSight:
    """A row with its top in the viewport."""

    row: RowLayout
    top: float


class Links:
    """What is known of the shown layer's relations, made anew when the layer is another."""

    def __init__(self) -> None:
        self._layer: Layer | None = None
        self._ends: list[tuple[Span, Span]] = []

    def take(self, layer: Layer | None) -> None:
        if layer is self._layer:
            return
        self._layer = layer
        relations = layer.relations if layer else ()
        self._ends = []
        if layer is None or not relations:
            return
        wanted = {end for each in relations for end in (each.from_span, each.to_span)}
        spans = {span.id: span for span in layer.spans if span.id in wanted}
        self._ends = [
            (spans[each.from_span], spans[each.to_span])
            for each in relations
            if each.from_span in spans and each.to_span in spans
        ]

    def __bool__(self) -> bool:
        return bool(self._ends)

    def paint(self, painter: QPainter, rows: Iterable[RowInSight], scene: Scene, area: QRect) -> None:
        """Draw the relations that have an end in one of ``rows``; ``area`` is the whole viewport."""
        if not self._ends:
            return
        places = _Places(list(rows), scene, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for source, target in self._ends:
            if places.sees(source) or places.sees(target):
                for column in range(len(scene.metrics.panes)):
                    _paint_link(painter, places, column, (source, target), scene)


class _Places:
    """Where spans stand in the viewport."""

    def __init__(self, rows: list[RowInSight], scene: Scene, area: QRect) -> None:
        self._rows = rows
        self._scene = scene
        self._area = area
        self._first = rows[0].row.row.range.start if rows else 0

    def sees(self, span: Span) -> bool:
        return self._row_of(span) is not None

    def _row_of(self, span: Span) -> RowInSight | None:
        return next((each for each in self._rows if _holds(each.row, span)), None)

    def below(self, span: Span, column: int) -> QPointF | None:
        """The middle of the underline on the span's first line; ``None`` if it is out of sight."""
        found = self._row_of(span)
        if found is None or column >= len(found.row.columns):
            return None
        runs = found.row.columns[column].runs(span.range)
        if not runs:
            return None
        lanes = {each.id: lane for each, lane in zip(found.row.spans, found.row.lanes, strict=True)}
        metrics = self._scene.metrics
        left = metrics.column_left(column, self._scene.width)
        deep = metrics.text_height + 2 + lanes.get(span.id, 0) * metrics.lane
        line = found.top + runs[0].line * found.row.pitch
        return QPointF(left + (runs[0].left + runs[0].right) / 2, line + deep)

    def edge(self, span: Span, beside: QPointF) -> QPointF:
        """The edge of the viewport behind which a span is, above or below ``beside``."""
        above = span.start < self._first
        return QPointF(beside.x(), self._area.top() - 20 if above else self._area.bottom() + 20)


def _holds(row: RowLayout, span: Span) -> bool:
    """Whether a span begins in a row."""
    return row.row.range.start <= span.start < max(row.row.range.end, row.row.range.start + 1)


def _paint_link(
    painter: QPainter, places: _Places, column: int, link: tuple[Span, Span], scene: Scene
) -> None:
    source, target = link
    start, end = places.below(source, column), places.below(target, column)
    if start is None and end is None:
        return
    to_is_seen = end is not None
    if start is None:
        assert end is not None
        start = places.edge(source, end)
    if end is None:
        end = places.edge(target, start)
    chosen = scene.selected in (source.id, target.id)
    color = QColor(scene.colors.accent if chosen else scene.colors.muted)
    color.setAlpha(255 if chosen or scene.colors.name == "contrast" else _FAINT)
    path = _curve(start, end, scene)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, _STROKE + 0.4 * chosen))
    painter.drawPath(path)
    if to_is_seen:
        _paint_head(painter, end, color)


def _curve(start: QPointF, end: QPointF, scene: Scene) -> QPainterPath:
    """It hangs below both underlines, and comes to its end from below."""
    metrics = scene.metrics
    sag = metrics.name_size * 1.1 + min(abs(end.x() - start.x()) * 0.03, metrics.name_size)
    deep = abs(end.y() - start.y()) * 0.45
    down = end.y() > start.y()
    path = QPainterPath(start)
    path.cubicTo(
        start + QPointF(0, max(sag, deep) if down else sag),
        end + QPointF(0, sag if down else max(sag, deep)),
        end,
    )
    return path


def _paint_head(painter: QPainter, tip: QPointF, color: QColor) -> None:
    """An arrow head that points up to an underline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    below = tip.y() + _HEAD
    corners = [QPointF(tip.x() - _HEAD * 0.7, below), QPointF(tip.x() + _HEAD * 0.7, below), tip]
    painter.drawPolygon(QPolygonF(corners))
