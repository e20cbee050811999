"""A matrix as a heat map: the ground tells where to look, the number in the cell tells the figure."""

from __future__ import annotations

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Heat, Value
from annotator.core.charts.notes import SMALL, Notes
from annotator.core.charts.shapes import BORDER, MUTED, Box, Drawing, Ink, Look, Spot, Writing

STRONGEST = 0.38
"""No ground is stronger, so that the text on it stays readable in every theme."""
_NARROWEST, _WIDEST = 3.6, 9.0
"""A cell, in sizes of text."""


def draw_heat(chart: Heat, drawing: Drawing, look: Look, notes: Notes) -> None:
    size, line = look.size, look.line
    widest = max((look.measure(row.name, size) for row in chart.rows), default=0)
    left = min(max(widest, look.measure(chart.down, size * SMALL)), drawing.width * 0.3) + size
    wished = max((look.measure(name, size) for name in chart.columns), default=0) + size
    room = (drawing.width - left) / max(len(chart.columns), 1)
    cell = max(min(max(wished, size * 5), room, size * _WIDEST), size * _NARROWEST)
    drawing.width = max(drawing.width, left + cell * len(chart.columns))
    top = _head(chart, drawing, look, left, cell)
    most = chart.most if chart.most is not None else _largest(chart)
    for number, row in enumerate(chart.rows):
        y = top + number * (line + 2)
        name = look.elided(row.name, left - size)
        drawing.shapes.append(Writing(left - size * 0.6, y + line * 0.66, name, size, anchor="end"))
        if row.behind is not None:
            drawing.spots.append(Spot(0, y, left - 4, line, row.name, row.behind))
        for index, value in enumerate(row.values):
            x = left + index * cell
            _cell(value, drawing, (x, y, cell - 2, line), most)
            text = notes.written(value, chart.style)
            drawing.shapes.append(Writing(x + cell / 2 - 1, y + line * 0.66, text, size, anchor="middle"))
            tip = notes.tip([row.name, chart.columns[index]], value, chart.style)
            drawing.spots.append(Spot(x, y, cell - 2, line, tip, value.behind))
    drawing.height = top + len(chart.rows) * (line + 2)


def _head(chart: Heat, drawing: Drawing, look: Look, left: float, cell: float) -> float:
    """What the columns are; gives where the rows begin."""
    size, line = look.size, look.line
    small, top = size * SMALL, 0.0
    if chart.across:
        across = look.elided(chart.across, max(drawing.width - left, cell), small)
        drawing.shapes.append(Writing(left, line * 0.6, across, small, MUTED))
        top = line * 0.8
    if chart.down:
        down = look.elided(chart.down, left - size, small)
        place = left - size * 0.6
        drawing.shapes.append(Writing(place, top + line * 0.66, down, small, MUTED, anchor="end"))
    for index, name in enumerate(chart.columns):
        text = look.elided(name, cell - 6)
        x = left + index * cell + cell / 2 - 1
        drawing.shapes.append(Writing(x, top + line * 0.66, text, size, MUTED, anchor="middle"))
    return top + line


def _cell(value: Value, drawing: Drawing, place: tuple[float, float, float, float], most: float) -> None:
    if isinstance(value.what, float | int) and most > 0:
        share = min(max(value.what / most, 0.0), 1.0)
        drawing.shapes.append(Box(*place, fill=Ink("accent", STRONGEST * share), edge=BORDER))
    elif isinstance(value.what, Undefined) or value.what != "":
        drawing.shapes.append(Box(*place, edge=BORDER))


def _largest(chart: Heat) -> float:
    return max(
        (v.what for row in chart.rows for v in row.values if isinstance(v.what, float | int)), default=0
    )
