"""A chart as rows of texts, the first of them the names of the columns: for a table or a CSV file."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Bars, Chart, Heat, Lines, Style, Table, Value


def table_rows(chart: Chart) -> list[list[str]]:
    """Numbers are written in full; of one that is not defined stands the reason, in brackets."""
    return [list(row) for row in _rows(chart)]


def _rows(chart: Chart) -> Iterator[list[str]]:
    if isinstance(chart, Table):
        yield [column.name for column in chart.columns]
        for row in chart.rows:
            pairs = zip(row, chart.columns, strict=True)
            yield [_full(value, column.style) for value, column in pairs]
    elif isinstance(chart, Heat):
        yield [chart.down, *chart.columns]
        for each in chart.rows:
            yield [each.name, *(_full(value, chart.style) for value in each.values)]
    elif isinstance(chart, Bars):
        yield ["", *_headed([each.name for each in chart.series], [each.values for each in chart.rows])]
        bounded = _bounded([each.values for each in chart.rows], len(chart.series))
        for each in chart.rows:
            yield [each.name, *_with_bounds(each.values, chart.style, bounded)]
    else:
        yield from _line_rows(chart)


def _line_rows(chart: Lines) -> Iterator[list[str]]:
    columns = list(zip(*chart.rows, strict=True))
    yield ["", *_headed([each.name for each in chart.series], columns)]
    bounded = _bounded(columns, len(chart.series))
    for place, values in zip(chart.places, columns, strict=True):
        yield [place, *_with_bounds(values, chart.style, bounded)]


def _bounded(rows: list[tuple[Value, ...]], count: int) -> list[bool]:
    """Which of the series have bounds anywhere."""
    return [any(row[index].low is not None for row in rows) for index in range(count)]


def _headed(names: list[str], rows: list[tuple[Value, ...]]) -> Iterator[str]:
    for name, has_bounds in zip(names, _bounded(rows, len(names)), strict=True):
        yield name
        if has_bounds:
            yield f"{name} ≥"
            yield f"{name} ≤"


def _with_bounds(values: tuple[Value, ...], style: Style, bounded: list[bool]) -> Iterator[str]:
    for value, has_bounds in zip(values, bounded, strict=True):
        yield _full(value, style)
        if has_bounds:
            yield "" if value.low is None else f"{value.low:.6g}"
            yield "" if value.high is None else f"{value.high:.6g}"


def _full(value: Value, style: Style) -> str:
    if isinstance(value.what, Undefined):
        return f"({value.what.reason})"
    if isinstance(value.what, str):
        return value.what
    return f"{value.what:.0f}" if style == "count" else f"{value.what:.6g}"
