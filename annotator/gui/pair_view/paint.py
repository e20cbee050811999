"""Draws one row: selection, spans, text, underlines on their lanes, the labels' names, caret."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.spans import Label, Span
from annotator.gui.pair_view.badges import Badge, paint_badge
from annotator.gui.pair_view.layout import Column, RowLayout, Run
from annotator.gui.pair_view.marks import paint_mark
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.theme import Colors, label_color

_ROUND = 3.0
_STROKE = 2.0
_AIR = 4.0
"""Pixels: so far beyond its band may a stroke or a letter reach."""
_NO_PEN, _SOLID, _FLAT = Qt.PenStyle.NoPen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap


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
    found: tuple[Range, ...] = ()
    """The hits of a search, in order and not over each other."""
    badges: Mapping[str, Badge] = field(default_factory=dict)
    """What stands at the end of some spans' underlines, by the spans' ids."""
    unnamed: frozenset[str] = frozenset()
    """The ids of spans whose label is named at another one."""

    def tints(self, spans: Iterable[Span]) -> dict[str, QColor]:
        """The colours of the labels that some spans have."""
        return {name: self._tint(name) for name in {span.label for span in spans}}

    def _tint(self, name: str) -> QColor:
        label = self.labels.get(name)
        return QColor(label_color(label.color, self.colors) if label else self.colors.muted)

    def label_name(self, span: Span) -> str:
        label = self.labels.get(span.label)
        marks = ("?" if span.unsure else "") + (" ✎" if span.note or span.comment else "")
        return (label.name(self.language) if label else span.label) + marks


@dataclass(frozen=True, slots=True)
class _Ink:
    """What is drawn of one span in one column, on the lines that are painted."""

    span: Span
    lane: int
    tint: QColor
    runs: list[Run]


@dataclass(frozen=True, slots=True)
class _Bands:
    """The lines of a row of which fills, underlines and names are seen, each a first and a last one. Of a
    line's neighbours only that is painted which reaches into the stretch that is painted anew."""

    fills: tuple[int, int]
    underlines: tuple[int, int]
    names: tuple[int, int]

    @classmethod
    def of(cls, row: RowLayout, metrics: Metrics, clip: QRectF) -> _Bands:
        text, lanes = metrics.text_height, row.lane_count * metrics.lane

        def seen(above: float, below: float) -> tuple[int, int]:
            """The lines whose band from ``above`` to ``below`` their top, with some air, is in ``clip``."""
            first = ceil((clip.top() - below - _AIR) / row.pitch)
            return first, floor((clip.bottom() - above + _AIR) / row.pitch)

        return cls(
            seen(0, text),
            seen(text - metrics.lane, text + lanes + metrics.lane),  # a badge stands around the line
            seen(text + lanes, row.pitch),
        )

    def all(self) -> tuple[int, int]:
        each = self.fills, self.underlines, self.names
        return min(first for first, _ in each), max(last for _, last in each)


def paint_row(painter: QPainter, row: RowLayout, top: float, scene: Scene, clip: QRect) -> None:
    """Draw a row whose top is at ``top`` of the painter, as far as it stands within ``clip``."""
    if row.row.number is not None:
        _paint_number(painter, row, top, scene)
    for index, column in enumerate(row.columns):
        painter.save()
        left = scene.metrics.column_left(index, scene.width)
        painter.translate(left, top)
        _paint_column(painter, row, column, index, scene, QRectF(clip).translated(-left, -top))
        painter.restore()


def _paint_number(painter: QPainter, row: RowLayout, top: float, scene: Scene) -> None:
    painter.setFont(_small(scene))
    painter.setPen(QColor(scene.colors.faint))
    place = QRectF(0, top, scene.metrics.gutter - scene.metrics.text_size, scene.metrics.text_height)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.row.number))


def _paint_column(
    painter: QPainter, row: RowLayout, column: Column, index: int, scene: Scene, clip: QRectF
) -> None:
    bands = _Bands.of(row, scene.metrics, clip)
    inks = _inks(row, column, scene, bands.all())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ink in inks:
        _paint_fill(painter, row, ink, scene, bands.fills)
    cursor = scene.cursor
    active = cursor is not None and scene.metrics.panes[index] == cursor.pane
    if cursor is not None and not cursor.is_caret:
        _paint_selection(painter, row, column, cursor.range, active, scene)
    if scene.found:
        _paint_found(painter, row, column, scene)
    for mark in column.marks:
        paint_mark(painter, mark, row.pitch, scene.metrics, scene.colors)
    painter.setPen(QColor(scene.colors.text))
    column.layout.draw(painter, QPointF(0, 0), [], clip)
    for ink in inks:
        _paint_underline(painter, row, ink, scene, bands.underlines)
    _paint_names(painter, row, inks, scene, bands.names)
    if cursor is not None and row.row.shows_caret(cursor.head):
        _paint_caret(painter, row, column, cursor, active, scene)


def _inks(row: RowLayout, column: Column, scene: Scene, lines: tuple[int, int]) -> list[_Ink]:
    first, last = lines
    tints = scene.tints(row.spans)
    inks = []
    for span, lane, found in row.inked(column):
        if found and found[0].line <= last and found[-1].line >= first:
            runs = [run for run in found if first <= run.line <= last]
            inks.append(_Ink(span, lane, tints[span.label], runs))
    return inks


def _paint_fill(painter: QPainter, row: RowLayout, ink: _Ink, scene: Scene, lines: tuple[int, int]) -> None:
    runs = [run for run in ink.runs if lines[0] <= run.line <= lines[1]]
    if not runs:
        return
    color = QColor(ink.tint)
    chosen = ink.span.id in (scene.selected, scene.hovered)
    color.setAlpha(scene.colors.fill_selected if chosen else scene.colors.fill)
    painter.setBrush(color)
    painter.setPen(QPen(ink.tint, 1.4) if ink.span.id == scene.selected else _NO_PEN)
    for run in runs:
        place = row.line_rect(run.line, run.left, run.right, scene.metrics.text_height)
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


def _paint_found(painter: QPainter, row: RowLayout, column: Column, scene: Scene) -> None:
    """A dashed outline around every hit of a search: no fill, so that it is not taken for a span."""
    here = row.row.range
    painter.setPen(QPen(QColor(scene.colors.accent), 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in range(bisect_right(scene.found, here.start, key=_end), len(scene.found)):
        place = scene.found[index]
        if place.start >= here.end:
            break
        for run in column.runs(place):
            box = row.line_rect(run.line, run.left, run.right, scene.metrics.text_height)
            painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 1), _ROUND, _ROUND)


def _end(place: Range) -> int:
    return place.end


def _paint_underline(
    painter: QPainter, row: RowLayout, ink: _Ink, scene: Scene, seen: tuple[int, int]
) -> None:
    """A line with a tick where the span begins and ends, so that neighbours are told apart."""
    runs = [run for run in ink.runs if seen[0] <= run.line <= seen[1]]
    if not runs:
        return
    painter.setPen(QPen(ink.tint, _STROKE, _SOLID, _FLAT))
    below = scene.metrics.text_height + 1 + ink.lane * scene.metrics.lane + _STROKE / 2
    tick = min(scene.metrics.lane, scene.metrics.text_size * 0.24) * 0.7
    lines = []
    for run in runs:
        y = run.line * row.pitch + below
        left, right = run.left + (1 if run.first else 0), run.right - (1 if run.last else 0)
        lines.append(QLineF(left, y, right, y))
        if run.first:
            lines.append(QLineF(left + 1, y, left + 1, y - tick))
        if run.last:
            lines.append(QLineF(right - 1, y, right - 1, y - tick))
    painter.drawLines(lines)
    badge = scene.badges.get(ink.span.id)
    if badge is not None and runs[-1].last:
        end = QPointF(runs[-1].right, runs[-1].line * row.pitch + below)
        paint_badge(painter, badge, end, ink.tint, scene.metrics, scene.colors)


def _paint_names(
    painter: QPainter, row: RowLayout, inks: list[_Ink], scene: Scene, lines: tuple[int, int]
) -> None:
    """Every span's label below its first character; names that would meet stand side by side."""
    font = _small(scene)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    free: dict[int, float] = {}
    below = scene.metrics.text_height + 1 + row.lane_count * scene.metrics.lane + measure.ascent() * 0.95
    furthest = scene.metrics.column_width(scene.width) + scene.metrics.gap * 0.5
    widths: dict[str, float] = {}
    for ink in inks:
        run = ink.runs[0]
        if not run.first or not lines[0] <= run.line <= lines[1] or ink.span.id in scene.unnamed:
            continue
        name = scene.label_name(ink.span)
        if name not in widths:
            widths[name] = measure.horizontalAdvance(name)
        wide, taken = widths[name], free.get(run.line, 0.0)
        left = min(max(run.left + 1, taken), furthest - wide)
        if left < taken:
            continue
        free[run.line] = left + wide + scene.metrics.name_size * 0.4
        painter.setPen(ink.tint)
        painter.drawText(QPointF(left, run.line * row.pitch + below), name)


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
