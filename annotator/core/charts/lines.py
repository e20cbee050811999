"""Lines over time, with a band for how sure each point is."""

from __future__ import annotations

from annotator.core.charts.bars import draw_legend
from annotator.core.charts.data import Lines, Value, written
from annotator.core.charts.notes import SMALL, Notes
from annotator.core.charts.shapes import (
    BORDER,
    MUTED,
    Area,
    Box,
    Drawing,
    Ink,
    Look,
    Shape,
    Spot,
    Stroke,
    Writing,
)

_HIGH = 13
"""The plot, in sizes of text."""
_BAND = 0.16
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def draw_lines(chart: Lines, drawing: Drawing, look: Look, notes: Notes) -> None:
    size = look.size
    top = draw_legend(chart.series, drawing, look, 8, _swatch) + size * 0.6
    most = chart.most if chart.most is not None else _largest(chart)
    step, most = _ticks(most, exact=chart.most is not None)
    marks = [step * index for index in range(round(most / step) + 1)]
    texts = [written(Value(mark), chart.style if step < 1 else "count") for mark in marks]
    left = max(look.measure(text, size * SMALL) for text in texts) + size
    plot = _Plot(left, top, drawing.width - left - size * 1.5, size * _HIGH, most, len(chart.places))
    for mark, text in zip(marks, texts, strict=True):
        y = plot.y(mark)
        drawing.shapes.append(Stroke(((left, y), (left + plot.width, y)), BORDER))
        place = left - size * 0.5
        drawing.shapes.append(Writing(place, y + size * 0.3, text, size * SMALL, MUTED, anchor="end"))
    _places(chart, plot, drawing, look)
    for number, row in enumerate(chart.rows):
        _band(row, chart.series[number].ink, plot, drawing)
    for number, row in enumerate(chart.rows):
        _line(chart, number, row, plot, drawing, look, notes)
    drawing.height = top + plot.height + look.line


def _swatch(number: int, x: float, y: float, ink: Ink) -> tuple[Shape, ...]:
    """A piece of the line with its mark."""
    line = Stroke(((x - 11, y), (x + 11, y)), ink, 1.8, dashed=number % 2 == 1)
    return line, _mark(number, x, y, ink)


class _Plot:
    """Where the numbers lie."""

    def __init__(self, left: float, top: float, width: float, height: float, most: float, n: int) -> None:
        self.left, self.top, self.width, self.height = left, top, width, height
        self._most = most
        self._n = n

    def x(self, index: int) -> float:
        return self.left + self.width * ((index + 0.5) / max(self._n, 1))

    def y(self, number: float) -> float:
        share = min(max(number / self._most, 0.0), 1.0)
        return self.top + self.height * (1 - share)


def _places(chart: Lines, plot: _Plot, drawing: Drawing, look: Look) -> None:
    """The names below, as many as have room."""
    size = look.size * SMALL
    wide = max((look.measure(place, size) for place in chart.places), default=1) + size
    every = max(1, -(-int(wide * len(chart.places)) // max(int(plot.width), 1)))
    y = plot.top + plot.height + look.line * 0.66
    for index in range(0, len(chart.places), every):
        text = look.elided(chart.places[index], plot.width, size)
        drawing.shapes.append(Writing(plot.x(index), y, text, size, MUTED, anchor="middle"))


def _band(row: tuple[Value, ...], ink: str, plot: _Plot, drawing: Drawing) -> None:
    for run in _runs(row):
        if len(run) == 1:
            value = row[run[0]]
            if value.low is not None and value.high is not None:
                x = plot.x(run[0])
                ends = ((x, plot.y(value.low)), (x, plot.y(value.high)))
                drawing.shapes.append(Stroke(ends, Ink(ink, 0.5), 5))
            continue
        bounded = [i for i in run if row[i].low is not None and row[i].high is not None]
        above = [(plot.x(i), plot.y(row[i].high or 0)) for i in bounded]
        below = [(plot.x(i), plot.y(row[i].low or 0)) for i in reversed(bounded)]
        if len(bounded) > 1:
            drawing.shapes.append(Area((*above, *below), Ink(ink, _BAND)))


def _line(
    chart: Lines,
    number: int,
    row: tuple[Value, ...],
    plot: _Plot,
    drawing: Drawing,
    look: Look,
    notes: Notes,
) -> None:
    series = chart.series[number]
    ink = Ink(series.ink)
    for run in _runs(row):
        points = tuple((plot.x(i), plot.y(_number(row[i]))) for i in run)
        drawing.shapes.append(Stroke(points, ink, 1.8, dashed=number % 2 == 1))
    for index, value in enumerate(row):
        tip = notes.tip([series.name, chart.places[index]], value, chart.style)
        x, y = plot.x(index), plot.y(_number(value))
        if isinstance(value.what, float | int):
            drawing.shapes.append(_mark(number, x, y, ink))
            drawing.spots.append(Spot(x - 7, y - 7, 14, 14, tip, value.behind))
        else:
            text = notes.written(value, chart.style)
            y = plot.top + plot.height - look.size * (0.4 + number)
            drawing.shapes.append(Writing(x, y, text, look.size * SMALL, MUTED, anchor="middle"))
            drawing.spots.append(Spot(x - 7, y - look.size, 14, look.size, tip, value.behind))


def _mark(number: int, x: float, y: float, ink: Ink) -> Box | Area:
    r = 3.6
    if number % 4 == 1:
        return Area(((x, y - r - 1), (x + r + 1, y + r), (x - r - 1, y + r)), ink)
    if number % 4 == 2:
        return Area(((x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y)), ink)
    if number % 4 == 3:
        return Area(((x, y + r + 1), (x + r + 1, y - r), (x - r - 1, y - r)), ink)
    return Box(x - r, y - r, 2 * r, 2 * r, ink)


def _runs(row: tuple[Value, ...]) -> list[list[int]]:
    """Stretches of points without one between them that is not defined."""
    found: list[list[int]] = [[]]
    for index, value in enumerate(row):
        if isinstance(value.what, float | int):
            found[-1].append(index)
        elif found[-1]:
            found.append([])
    return [run for run in found if run]


def _ticks(most: float, *, exact: bool) -> tuple[float, float]:
    """How far apart the lines of the scale stand, and where it ends: four or five round numbers."""
    if most <= 0:
        return 1.0, 1.0
    if exact:
        return most / 5, most
    power = 1.0
    while power * 10 <= most / 4:
        power *= 10
    while power > most / 4 and power > 1:
        power /= 10
    step = next((power * each for each in _STEPS if power * each * 5 >= most), power * 10)
    step = max(step if step != 2.5 else 5.0, 1.0)
    return step, step * -(-most // step)


def _largest(chart: Lines) -> float:
    return max((max(_number(v), v.high or 0) for row in chart.rows for v in row), default=0)


def _number(value: Value) -> float:
    return value.what if isinstance(value.what, float | int) else 0.0
