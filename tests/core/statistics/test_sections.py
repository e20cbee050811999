"""The figures as a reader meets them."""

import math
from dataclasses import replace

import pytest
from hypothesis import given

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Chart, Table, Value
from annotator.core.statistics import agreeing, work
from annotator.core.statistics.counted import Reading, count, count_all
from annotator.core.statistics.facts import Ruled
from annotator.core.statistics.sections import Choice, Section, all_charts, sections
from annotator.core.statistics.summary import completed, summary
from annotator.core.statistics.words import MEASURES
from tests.core.statistics.layers import counted, facts, figures, reading, some_readings

ALONE = [reading("one", a=[(0, 3, "place")])]
BOTH = [
    reading("one", [(0, 3, "place")], a=[(0, 3, "place"), (5, 9, "metric")], b=[(0, 3, "place")]),
    reading("two", a=[(0, 3, "place")], b=[(0, 2, "place")]),
]


def values(chart: Chart) -> list[Value]:
    rows = [row if isinstance(row, tuple) else row.values for row in chart.rows]
    return [value for row in rows for value in row]


def shown(readings: list[Reading], choice: Choice | None = None) -> dict[str, Section]:
    found, whole, words = figures(readings)
    choice = choice or Choice(tuple(MEASURES))
    return {each.key: each for each in sections(found, whole, choice, words)}


def test_where_nobody_is_compared_a_sentence_says_so() -> None:
    found = shown(ALONE)
    for key in ("agreement", "confusion", "time", "gold"):
        assert not found[key].charts
        assert found[key].text.startswith("Not defined")
    assert [chart.key for chart in found["work"].charts] == ["progress", "pace", "finished"]


def test_a_project_without_work_has_sentences_only() -> None:
    assert not list(all_charts(list(shown([]).values())))


@given(some_readings())
def test_no_number_is_none(readings: list[Reading]) -> None:
    """A figure that is not defined is Undefined, never NaN; a score lies where scores lie."""
    for chart in all_charts(list(shown(readings).values())):
        for value in values(chart):
            if isinstance(value.what, float | int):
                assert math.isfinite(value.what)
            if chart.key == "matrix_exact" and isinstance(value.what, float):
                assert 0 <= value.what <= 1


def test_the_matrix_compares_each_with_each() -> None:
    _, found, words = figures(BOTH)
    chart = agreeing.matrix(found, "exact", words)
    assert chart.columns == ("a", "b")
    assert [value.what for value in values(chart)] == ["", pytest.approx(0.4), pytest.approx(0.4), ""]


def test_people_who_have_read_nothing_together_are_not_compared() -> None:
    _, found, words = figures([*BOTH, reading("three", c=[(0, 3, "place")])])
    last = agreeing.matrix(found, "kappa", words).rows[2].values
    assert [value.what for value in last[:2]] == [Undefined("no items")] * 2


def test_precision_has_the_first_of_the_pair_as_reference() -> None:
    _, found, words = figures(BOTH)
    one = agreeing.precision(found, ("a", "b"), words).rows[0]
    other = agreeing.precision(found, ("b", "a"), words).rows[0]
    assert one[1].what == other[2].what == pytest.approx(1 / 2)
    assert one[2].what == other[1].what == pytest.approx(1 / 3)


def test_articles_are_put_together_by_day() -> None:
    days = {"one": "2026-03-02", "two": "2026-03-01"}
    _, found, words = figures(BOTH, days=days)
    assert [(part.name, part.articles) for part in found.periods] == [
        ("2026-03-01", ("two",)),
        ("2026-03-02", ("one",)),
    ]
    chart = agreeing.over_time(found, words)
    assert chart.places == ("2026-03-01", "2026-03-02")
    assert [value.what for value in chart.rows[0]] == [0, pytest.approx(2 / 3)]


def test_many_days_are_put_together_by_month() -> None:
    readings = [reading(f"{n:03}", a=[(0, 3, "place")], b=[(0, 3, "place")]) for n in range(60)]
    days = {each.article: f"2026-{1 + n // 28:02}-{1 + n % 28:02}" for n, each in enumerate(readings)}
    _, found, _ = figures(readings, days=days)
    assert [part.name for part in found.periods] == ["2026-01", "2026-02", "2026-03"]


def test_rounds_stand_in_their_order() -> None:
    _, found, words = figures(BOTH, rounds={"one": "production", "two": "training"})
    rows = agreeing.rounds(found, words).rows
    assert [row[0].what for row in rows] == ["Training", "Production"]


def test_the_article_with_most_differences_stands_first() -> None:
    more = reading("three", a=[(0, 3, "place"), (5, 9, "metric")], b=[(10, 13, "place")])
    found_facts, found, words = figures([*BOTH, more])
    table = agreeing.hard_articles(found_facts, found, words)
    assert [(row[0].what, row[1].what) for row in table.rows] == [
        ("title of three", 3),
        ("title of two", 2),
        ("title of one", 1),
    ]


def test_intervals_and_disorder_come_later() -> None:
    known, found, words = figures(BOTH)
    whole = completed(found, counted(BOTH), BOTH)
    value = agreeing.matrix(whole, "exact", words).rows[0].values[1]
    assert value.low is not None
    assert value.high is not None
    assert value.low <= 0.4 <= value.high
    titles = [column.name for column in agreeing.hard_articles(known, whole, words).columns]
    assert titles[-1] == "disorder (γ)"


def test_stopped_work_gives_what_it_has() -> None:
    _, found, _ = figures(BOTH)
    assert completed(found, counted(BOTH), BOTH, lambda: True).sure == {}


def test_an_article_counted_alone_changes_the_sum_like_all_counted_anew() -> None:
    changed = reading("two", a=[(0, 3, "metric")], b=[(0, 3, "place")])
    before, after = counted(BOTH), count(changed)
    whole = figures(BOTH)[1].total - before["two"].tally + after.tally
    anew = [BOTH[0], changed]
    assert summary(facts(anew), before | {"two": after}, whole) == summary(facts(anew), counted(anew))


def test_articles_are_counted_together() -> None:
    (part,) = count_all(BOTH)
    assert part == counted(BOTH)


def test_pace_needs_some_time() -> None:
    known, _, words = figures(BOTH)
    table = work.pace(known, words)
    assert [value.what for value in table.rows[0]] == ["a", 2, 3, 1.0, 2.0, 3.0, 0.0]


def test_a_reviewer_s_breaks_do_not_count() -> None:
    minute = 60_000
    at = [0, minute, 2 * minute, 60 * minute, *(60 * minute + n * minute for n in range(1, 5))]
    made = [Ruled("r", "one", each, "2026-03-01", by_rule=False) for each in at]
    ruled = Ruled("r", "two", 0, "2026-03-02", by_rule=True)
    known, _, words = figures(BOTH)
    (table, lines) = work.reviewers(replace(known, decisions=(*made, ruled)), words)
    assert isinstance(table, Table)
    name, number, hand, rule, hours, pace = [value.what for value in table.rows[0]]
    assert (name, number, hand, rule) == ("r", 9, 8, 1)
    assert hours == pytest.approx(0.1)
    assert pace == pytest.approx(60)
    assert [value.what for value in values(lines)] == [8, 1]
