"""What charts show. Every number may be ``Undefined`` with its reason, and may know what stands behind it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Literal

from annotator.core.agreement.values import Undefined

Style = Literal["text", "count", "score", "rate"]
"""How a number is written: as it stands; whole; with two decimals; with one."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number or a text. ``behind`` says what stands behind it, to be opened by a click; ``low`` and
    ``high`` bound it with the certainty that the chart tells of."""

    what: float | str | Undefined
    behind: Hashable = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together; ``ink`` is a colour, ``#rrggbb``."""

    name: str
    ink: str


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    values: tuple[Value, ...]
    behind: Hashable = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars that lie: each row has one for each series, behind one another if they are ``stacked``. ``most``
    is where the scale ends, if not at the longest."""

    key: str
    title: str
    series: tuple[Series, ...]
    rows: tuple[Row, ...]
    style: Style = "count"
    stacked: bool = False
    most: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heat:
    """A matrix of numbers: the larger, the stronger the ground. ``most`` is where that ends; without it,
    at the largest. ``down`` and ``across`` say what the rows and columns are."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    style: Style = "score"
    most: float | None = None
    down: str = ""
    across: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """A line for each series, from left to right over ``places``; ``rows`` are its numbers. ``most`` is
    where the scale ends at the top, if not at the largest number."""

    key: str
    title: str
    places: tuple[str, ...]
    series: tuple[Series, ...]
    rows: tuple[tuple[Value, ...], ...]
    style: Style = "score"
    most: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    style: Style = "count"


@dataclass(frozen=True, slots=True)
class Table:
    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    note: str = ""


Chart = Bars | Heat | Lines | Table


def is_empty(chart: Chart) -> bool:
    """Whether there is nothing to show."""
    return not chart.rows or (isinstance(chart, Lines) and not chart.places)


def written(value: Value, style: Style) -> str:
    """A number as it is shown; a dash for one that is not defined."""
    if isinstance(value.what, Undefined):
        return "–"
    if isinstance(value.what, str):
        return value.what
    if style == "count":
        return f"{value.what:,.0f}"
    # "z": what rounds to nothing has no sign.
    return f"{value.what:z.2f}" if style == "score" else f"{value.what:z,.1f}"
