"""Charts as tables for other programs."""

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Bars, Column, Heat, Lines, Row, Series, Table, Value, written
from annotator.core.charts.rows import table_rows

SERIES = (Series("F1", "#3a6fd0"),)
NONE = Undefined("one category")


def test_a_heat_map() -> None:
    chart = Heat("h", "Heat", ("a", "b"), (Row("x", (Value(1 / 3), Value(NONE))),), down="who")
    assert table_rows(chart) == [["who", "a", "b"], ["x", "0.333333", "(one category)"]]


def test_bars_with_bounds() -> None:
    rows = (Row("x", (Value(0.5, None, 0.25, 0.75),)), Row("y", (Value(0.125),)))
    assert table_rows(Bars("b", "Bars", SERIES, rows, "score")) == [
        ["", "F1", "F1 ≥", "F1 ≤"],
        ["x", "0.5", "0.25", "0.75"],
        ["y", "0.125", "", ""],
    ]


def test_lines_stand_by_place() -> None:
    chart = Lines("l", "Lines", ("Mon", "Tue"), SERIES, ((Value(1.0), Value(2.0)),), "count")
    assert table_rows(chart) == [["", "F1"], ["Mon", "1"], ["Tue", "2"]]


def test_a_table() -> None:
    chart = Table("t", "Table", (Column("Who", "text"), Column("n")), ((Value("Lin"), Value(1234)),))
    assert table_rows(chart) == [["Who", "n"], ["Lin", "1234"]]


def test_what_rounds_to_nothing_has_no_sign() -> None:
    assert [written(Value(-0.001), "score"), written(Value(-0.03), "score")] == ["0.00", "-0.03"]
