"""From charts to drawings: everything is written, everything can be opened, nothing stands outside."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Bars, Chart, Column, Heat, Lines, Row, Series, Table, Value
from annotator.core.charts.drawing import draw
from annotator.core.charts.shapes import Box, Drawing, Look, Writing, rough_width

LOOK = Look(rough_width, 13, lambda reason: f"because: {reason}")
NONE = Undefined("no spans")
SERIES = (Series("a", "#3a6fd0"), Series("b", "#c8641e"))


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Writing)]


def test_every_cell_of_a_heat_map_says_its_number() -> None:
    rows = (Row("x", (Value(0.5, "one"), Value(NONE))), Row("y", (Value(""), Value(1.0, "two"))))
    drawing = draw(Heat("h", "Heat", ("x", "y"), rows, most=1.0), 600, LOOK)
    assert {"0.50", "1.00", "–¹", "–¹ because: no spans"} <= set(texts(drawing))
    assert [spot.behind for spot in drawing.spots] == ["one", None, None, "two"]
    assert drawing.spots[1].tip == "x · y · because: no spans"


def test_the_ground_of_a_cell_grows_with_its_number() -> None:
    rows = (Row("x", tuple(Value(n) for n in (0.0, 0.5, 1.0))),)
    drawing = draw(Heat("h", "Heat", ("a", "b", "c"), rows, most=1.0), 600, LOOK)
    strengths = [s.fill.strength for s in drawing.shapes if isinstance(s, Box) and s.fill is not None]
    assert strengths == sorted(strengths)
    assert strengths[0] == 0 < strengths[1] < strengths[2] < 0.5


def test_the_longest_bar_ends_where_the_numbers_begin() -> None:
    rows = (Row("x", (Value(10.0, "ten"),)), Row("y", (Value(5.0, "five"),)))
    drawing = draw(Bars("b", "Bars", SERIES[:1], rows), 600, LOOK)
    ten, five = [shape for shape in drawing.shapes if isinstance(shape, Box)]
    assert ten.width == pytest.approx(2 * five.width)
    assert ten.x == five.x
    assert ten.x + ten.width < 600


def test_stacked_bars_stand_behind_one_another() -> None:
    rows = (Row("x", (Value(3, "a"), Value(0, "none"), Value(1, "b"))),)
    series = (*SERIES, Series("c", "#22876a"))
    drawing = draw(Bars("b", "Bars", series, rows, stacked=True), 600, LOOK)
    first, second = drawing.spots
    assert (first.behind, second.behind) == ("a", "b")
    assert first.x + first.width == pytest.approx(second.x)
    assert first.width == pytest.approx(3 * second.width)


def test_a_point_stands_higher_the_larger_it_is_and_keeps_its_bounds() -> None:
    row = (Value(0.2, "low", 0.1, 0.3), Value(0.9, "high", 0.8, 1.0), Value(NONE, "none"))
    chart = Lines("l", "Lines", ("1", "2", "3"), SERIES[:1], (row,), most=1.0)
    drawing = draw(chart, 600, LOOK)
    low, high, none = drawing.spots
    assert low.y > high.y
    assert low.x < high.x < none.x
    assert "(0.10–0.30)" in low.tip
    assert "because: no spans" in none.tip


def test_a_table_gives_way_in_its_first_column() -> None:
    columns = (Column("Article", "text"), Column("n"))
    chart = Table("t", "Table", columns, ((Value("柳橋鎮" * 40, "first"), Value(3, "three")),))
    drawing = draw(chart, 300, LOOK)
    assert drawing.width <= 300
    assert any(text.endswith("…") for text in texts(drawing))
    assert drawing.spots[0].tip == f"Article · {'柳橋鎮' * 40}"


def test_reasons_are_told_once_each() -> None:
    values = (Value(NONE), Value(Undefined("one category")), Value(NONE))
    drawing = draw(Heat("h", "Heat", ("a", "b", "c"), (Row("x", values),)), 600, LOOK)
    found = texts(drawing)
    assert found.count("–¹") == 2
    assert found.count("–²") == 1
    assert found[-2:] == ["–¹ because: no spans", "–² because: one category"]


numbers = st.one_of(st.floats(0, 1e6), st.just(NONE), st.integers(0, 10))
names = st.text(max_size=30)


@st.composite
def charts(some: st.DrawFn) -> Chart:
    width, height = some(st.integers(1, 6)), some(st.integers(1, 6))
    rows = tuple(
        Row(some(names), tuple(Value(some(numbers), (x, y)) for x in range(width))) for y in range(height)
    )
    titles = tuple(some(names) for _ in range(width))
    series = tuple(Series(title, "#3a6fd0") for title in titles)
    kind = some(st.integers(0, 4))
    if kind == 0:
        return Heat("h", "Heat", titles, rows, "count")
    if kind in (1, 2):
        return Bars("b", "Bars", series, rows, stacked=kind == 1)
    if kind == 3:
        lines = tuple(row.values for row in rows)
        return Lines("l", "Lines", titles, tuple(Series(row.name, "#3a6fd0") for row in rows), lines, "count")
    return Table("t", "Table", tuple(map(Column, titles)), tuple(row.values for row in rows))


@given(charts(), st.integers(120, 1500))
def test_nothing_stands_outside(chart: Chart, width: int) -> None:
    drawing = draw(chart, width, LOOK)
    assert math.isfinite(drawing.height)
    for spot in drawing.spots:
        assert -8 <= spot.x <= spot.x + spot.width <= drawing.width + 8 or isinstance(chart, Bars)
        assert -8 <= spot.y <= spot.y + spot.height <= drawing.height + 8


@given(charts())
def test_every_number_can_be_opened(chart: Chart) -> None:
    drawing = draw(chart, 800, LOOK)
    if isinstance(chart, Bars) and chart.stacked:
        return  # a part of no length has no place
    found = {spot.behind for spot in drawing.spots}
    rows = [row if isinstance(row, tuple) else row.values for row in chart.rows]
    assert {value.behind for row in rows for value in row} <= found


def test_a_note_is_broken_into_lines() -> None:
    chart = replace(Bars("b", "Bars", SERIES[:1], (Row("x", (Value(1),)),)), note="說明" * 90)
    found = texts(draw(chart, 300, LOOK))
    assert "".join(found).endswith("說明" * 90)
    assert all(rough_width(text, 13) <= 340 for text in found)
