"""A table, drawn like the charts so that its cells open what stands behind them."""

from __future__ import annotations

from annotator.core.charts.data import Table
from annotator.core.charts.notes import SMALL, Notes
from annotator.core.charts.shapes import BORDER, MUTED, TEXT, Drawing, Look, Spot, Stroke, Writing


def draw_table(chart: Table, drawing: Drawing, look: Look, notes: Notes) -> None:
    """Texts stand at the left, numbers at the right; the first column gives way where there is no room."""
    size, line = look.size, look.line
    widths = _widths(chart, look, notes, drawing.width)
    drawing.width = max(drawing.width, sum(widths))
    x = 0.0
    for column, wide in zip(chart.columns, widths, strict=True):
        _write(column.name, column.style == "text", (x, line * 0.66, wide), size * SMALL, drawing, look)
        x += wide
    drawing.shapes.append(Stroke(((0, line), (x, line)), BORDER))
    for number, row in enumerate(chart.rows):
        y, x = line * (number + 1) + 2, 0.0
        for column, wide, value in zip(chart.columns, widths, row, strict=True):
            text = notes.written(value, column.style)
            _write(text, column.style == "text", (x, y + line * 0.66, wide), size, drawing, look)
            if text:
                first = row[0].what if isinstance(row[0].what, str) and value is not row[0] else ""
                tip = notes.tip([first, column.name], value, column.style)
                drawing.spots.append(Spot(x, y, wide - 2, line - 1, tip, value.behind))
            x += wide
    drawing.height = line * (len(chart.rows) + 1) + 4


def _write(
    text: str, at_left: bool, place: tuple[float, float, float], size: float, drawing: Drawing, look: Look
) -> None:
    x, y, wide = place
    text = look.elided(text, wide - look.size, size)
    ink = MUTED if size < look.size else TEXT
    if at_left:
        drawing.shapes.append(Writing(x, y, text, size, ink))
    else:
        drawing.shapes.append(Writing(x + wide - look.size * 0.8, y, text, size, ink, "end"))


def _widths(chart: Table, look: Look, notes: Notes, room: float) -> list[float]:
    widths = []
    for index, column in enumerate(chart.columns):
        texts = [notes.written(row[index], column.style) for row in chart.rows]
        wide = max([look.measure(text, look.size) for text in texts], default=0.0)
        widths.append(max(wide, look.measure(column.name, look.size * SMALL)) + look.size * 1.4)
    over = sum(widths) - room
    if over > 0 and widths:
        widths[0] = max(widths[0] - over, min(widths[0], look.size * 8))
    return widths
