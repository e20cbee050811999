"""From a chart to its drawing."""

from __future__ import annotations

from annotator.core.agreement.values import Undefined
from annotator.core.charts.bars import draw_bars
from annotator.core.charts.data import Bars, Chart, Heat, Lines, Value
from annotator.core.charts.heat import draw_heat
from annotator.core.charts.lines import draw_lines
from annotator.core.charts.notes import Notes
from annotator.core.charts.shapes import Drawing, Look
from annotator.core.charts.tables import draw_table


def draw(chart: Chart, width: float, look: Look) -> Drawing:
    """The drawing of a chart, ``width`` pixels wide if that is enough.

    Below it stands why figures are not defined, and the chart's own note.
    """
    drawing = Drawing(width)
    notes = Notes(look, _reasons(chart))
    if isinstance(chart, Bars):
        draw_bars(chart, drawing, look, notes)
    elif isinstance(chart, Heat):
        draw_heat(chart, drawing, look, notes)
    elif isinstance(chart, Lines):
        draw_lines(chart, drawing, look, notes)
    else:
        draw_table(chart, drawing, look, notes)
    notes.write(drawing, chart.note)
    return drawing


def _reasons(chart: Chart) -> list[str]:
    values: list[Value] = []
    for row in chart.rows:
        values += row if isinstance(row, tuple) else row.values
    said = [value.what.reason for value in values if isinstance(value.what, Undefined)]
    return list(dict.fromkeys(said))
