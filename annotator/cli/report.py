"""The command that writes the report on a project."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from annotator import workflow
from annotator.cli.answer import Answer, Command
from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Bars, Chart, Heat, Lines, Style, Table, Value
from annotator.core.statistics.sections import Section
from annotator.core.text import speakable


def add_commands(command: Command) -> None:
    """Put it on the parser."""
    made = command("report", _report, "Write the statistics as a page with pictures.")
    made.add_argument("--out", metavar="DIR", type=Path, required=True)
    made.add_argument("--finished", action="store_true", help="count articles only that are done")


def _report(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        done = workflow.report(project, options.out, datetime.now(), finished=options.finished)
    value = {
        "report": speakable(str(done.page)),
        "files": [speakable(str(each)) for each in done.files],
        "sections": [_section(each) for each in done.sections],
    }
    lines = [f"{done.page}: {len(done.sections)} sections, {len(done.files)} more files beside it."]
    return 0, value, lines


def _section(section: Section) -> dict[str, Any]:
    charts = [_chart(chart) for chart in section.charts]
    return {"section": section.key, "title": section.title, "text": section.text, "charts": charts}


def _chart(chart: Chart) -> dict[str, Any]:
    if isinstance(chart, Table):
        columns = [column.name for column in chart.columns]
        styles: list[Style] = [column.style for column in chart.columns]
        rows = [
            [_number(value, style) for value, style in zip(row, styles, strict=True)] for row in chart.rows
        ]
    elif isinstance(chart, Lines):
        columns = ["", *(series.name for series in chart.series)]
        across = zip(chart.places, zip(*chart.rows, strict=True), strict=True)
        rows = [[place, *(_number(value, chart.style) for value in values)] for place, values in across]
    else:
        columns = ["", *_columns(chart)]
        rows = [[row.name, *(_number(value, chart.style) for value in row.values)] for row in chart.rows]
    return {"chart": chart.key, "title": chart.title, "columns": columns, "rows": rows}


def _columns(chart: Bars | Heat) -> list[str]:
    return list(chart.columns) if isinstance(chart, Heat) else [series.name for series in chart.series]


def _number(value: Value, style: Style) -> Any:
    """A number; of one that is not defined, the reason; with its bounds, if it has any."""
    if isinstance(value.what, Undefined):
        return {"undefined": value.what.reason}
    if isinstance(value.what, str):
        return value.what or None
    number = round(value.what) if style == "count" else value.what
    return number if value.low is None else {"value": number, "low": value.low, "high": value.high}
