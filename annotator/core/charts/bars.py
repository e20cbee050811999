"""Bars that lie, with their numbers beside them."""

from __future__ import annotations

from collections.abc import Callable

from annotator.core.charts.data import Bars, Row, Series, Value, written
from annotator.core.charts.notes import Notes
from annotator.core.charts.shapes import (
    BORDER,
    MUTED,
    TEXT,
    Box,
    Drawing,
    Ink,
    Look,
    Shape,
    Spot,
    Stroke,
    Writing,
)

FILL = 0.4
"""How strong a bar is in its colour; its edge has all of it."""


def draw_bars(chart: Bars, drawing: Drawing, look: Look, notes: Notes) -> None:
    size, line = look.size, look.line
    left = min(max((look.measure(row.name, size) for row in chart.rows), default=0), drawing.width * 0.3)
    left += size
    texts = [_text(row, chart, notes) for row in chart.rows]
    flat = [text for row in texts for text in row]
    right = max((look.measure(text, size) for text in flat), default=0) + size
    scale = max(drawing.width - left - right, size * 4) / (_longest(chart) or 1)
    y = draw_legend(chart.series, drawing, look, left) if len(chart.series) > 1 else 0.0
    drawing.shapes.append(Stroke(((left, y), (left, y + _height(chart, line))), BORDER))
    for row, said in zip(chart.rows, texts, strict=True):
        high = line if chart.stacked else line * (0.35 + 0.65 * len(chart.series))
        middle = y + high / 2 + size * 0.35
        name = look.elided(row.name, left - size)
        drawing.shapes.append(Writing(left - size * 0.6, middle, name, size, anchor="end"))
        if row.behind is not None:
            drawing.spots.append(Spot(0, y, left - 4, high, row.name, row.behind))
        if chart.stacked:
            _stacked(chart, row, drawing, (left, y, scale), look, notes)
        else:
            _beside(chart, row, said, drawing, (left, y, scale), look, notes)
        y += high
    drawing.height = y + 2


Swatch = Callable[[int, float, float, Ink], tuple[Shape, ...]]
"""What stands for a series in the legend: its number, the middle of the place, and its colour."""


def draw_legend(
    series: tuple[Series, ...], drawing: Drawing, look: Look, left: float, swatch: Swatch | None = None
) -> float:
    """Which colour is what; gives where the chart goes on."""
    size, line = look.size, look.line
    x, y = left, 0.0
    for number, each in enumerate(series):
        gap = size * (1.2 if swatch is None else 1.6)
        wide = look.measure(each.name, size) + gap + size * 1.2
        if x > left and x + wide > drawing.width:
            x, y = left, y + line
        ink = Ink(each.ink)
        middle = x + size * 0.4, y + line * 0.28 + size * 0.4
        if swatch is not None:
            drawing.shapes.extend(swatch(number, *middle, ink))
        else:
            drawing.shapes.append(Box(x, y + line * 0.28, size * 0.8, size * 0.8, Ink(each.ink, FILL), ink))
            draw_mark(number, *middle, drawing, TEXT)
        drawing.shapes.append(Writing(x + gap, y + line * 0.66, each.name, size, MUTED))
        x += wide
    return y + line * 1.1


def draw_mark(number: int, x: float, y: float, drawing: Drawing, ink: Ink) -> None:
    """A small mark that tells series apart without their colours."""
    r = 2.5
    if number % 4 == 1:
        drawing.shapes.append(Stroke(((x - r, y), (x + r, y)), ink, 1.4))
    elif number % 4 == 2:
        drawing.shapes.append(Stroke(((x, y - r), (x, y + r)), ink, 1.4))
    elif number % 4 == 3:
        drawing.shapes.append(Stroke(((x - r, y + r), (x + r, y - r)), ink, 1.4))


def _stacked(
    chart: Bars, row: Row, drawing: Drawing, place: tuple[float, float, float], look: Look, notes: Notes
) -> None:
    x, y, scale = place
    size, line = look.size, look.line
    for number, (series, value) in enumerate(zip(chart.series, row.values, strict=True)):
        wide = _number(value) * scale
        if wide <= 0:
            continue
        box = (x, y + line * 0.14, wide, line * 0.72)
        drawing.shapes.append(Box(*box, Ink(series.ink, FILL), Ink(series.ink)))
        text = written(value, chart.style)
        if look.measure(text, size) + 8 < wide:
            drawing.shapes.append(Writing(x + wide / 2, y + line * 0.66, text, size, anchor="middle"))
        elif wide > 8:
            draw_mark(number, x + wide / 2, y + line / 2, drawing, TEXT)
        tip = notes.tip([row.name, series.name], value, chart.style)
        drawing.spots.append(Spot(x, y, max(wide, 3), line, tip, value.behind))
        x += wide


def _beside(
    chart: Bars,
    row: Row,
    said: list[str],
    drawing: Drawing,
    place: tuple[float, float, float],
    look: Look,
    notes: Notes,
) -> None:
    left, y, scale = place
    size, each = look.size, look.line * 0.65
    y += look.line * 0.175
    for number, (series, value) in enumerate(zip(chart.series, row.values, strict=True)):
        wide = max(_number(value), 0) * scale
        if wide:
            box = (left, y + 1, max(wide, 1), each - 2)
            drawing.shapes.append(Box(*box, Ink(series.ink, FILL), Ink(series.ink)))
            if len(chart.series) > 1 and wide > 10:
                draw_mark(number, left + wide - 6, y + each / 2, drawing, TEXT)
        end = wide
        if value.low is not None and value.high is not None:
            end = max(wide, value.high * scale)
            _whisker(left + value.low * scale, left + value.high * scale, y + each / 2, drawing)
        drawing.shapes.append(
            Writing(left + end + size * 0.5, y + each / 2 + size * 0.35, said[number], size)
        )
        tip = notes.tip([row.name, series.name], value, chart.style)
        wide = max(end, 1) + size * 0.5 + look.measure(said[number], size)
        drawing.spots.append(Spot(left, y, wide, each, tip, value.behind))
        y += each


def _whisker(low: float, high: float, y: float, drawing: Drawing) -> None:
    drawing.shapes.append(Stroke(((low, y), (high, y)), TEXT, 1.2))
    for x in (low, high):
        drawing.shapes.append(Stroke(((x, y - 3), (x, y + 3)), TEXT, 1.2))


def _text(row: Row, chart: Bars, notes: Notes) -> list[str]:
    if chart.stacked:
        return [""]
    return [notes.written(value, chart.style) for value in row.values]


def _height(chart: Bars, line: float) -> float:
    each = line if chart.stacked else line * (0.35 + 0.65 * len(chart.series))
    return each * len(chart.rows)


def _longest(chart: Bars) -> float:
    if chart.most is not None:
        return chart.most
    if chart.stacked:
        return max((sum(map(_number, row.values)) for row in chart.rows), default=0)
    ends = (max(_number(v), v.high or 0) for row in chart.rows for v in row.values)
    return max(ends, default=0)


def _number(value: Value) -> float:
    return value.what if isinstance(value.what, float | int) else 0.0
