"""What stands behind a number is as many places as the number says."""

import pytest
from hypothesis import given

from annotator.core.agreement.values import Undefined
from annotator.core.charts.data import Bars, Heat
from annotator.core.spans import GOLD
from annotator.core.statistics import agreeing, work
from annotator.core.statistics.agreeing import all_pairs
from annotator.core.statistics.behind import (
    Answers,
    Articles,
    Behind,
    Spans,
    Texts,
    Wanted,
    concerned,
    places,
)
from annotator.core.statistics.counted import Reading
from tests.core.statistics.layers import figures, reading, some_readings

A = reading(
    "one",
    [(0, 3, "place")],
    a=[(0, 3, "place"), (5, 9, "initiative"), (10, 13, "place")],
    b=[(0, 3, "place"), (5, 8, "initiative"), (14, 16, "metric")],
)


def number(behind: Behind, readings: list[Reading]) -> int:
    return sum(len(places(behind, each)) for each in readings)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (Answers((("a", "b"),), "all"), ["柳橋鎮", "里鄰食堂", "青石縣", "12"]),
        (Answers((("a", "b"),), "alike"), ["柳橋鎮"]),
        (Answers((("a", "b"),), "different"), ["里鄰食堂", "青石縣", "12"]),
        (Answers((("a", "b"),), "all", Wanted("place"), Wanted(None)), ["青石縣"]),
        (Answers((("a", "b"),), "all", Wanted(None), Wanted("metric")), ["12"]),
        (Answers((("a", "b"),), "different", label="initiative"), ["里鄰食堂"]),
        (Answers((("a", "b"),), "different", side="end", by=-1), ["里鄰食堂"]),
        (Answers((("b", "a"),), "different", side="end", by=1), ["里鄰食堂"]),
        (Answers((("a", "b"),), "different", side="end", by=-1, least=True), ["里鄰食堂"]),
        (Answers((("a", "b"),), "different", side="end", by=-2, least=True), []),
        (Answers((("a", "b"),), articles=("other",)), []),
        (Answers((("a", "c"),), "all"), []),
        (Answers(((GOLD, "a"),), "different"), ["里鄰食堂", "青石縣"]),
        (Spans("a", "place"), ["柳橋鎮", "青石縣"]),
        (Texts("12"), ["12"]),
        (Texts("柳橋鎮"), []),
        (Articles(("one",)), [""]),
    ],
)
def test_what_stands_behind(behind: Behind, expected: list[str]) -> None:
    assert [place.text for place in places(behind, A)] == expected


def test_a_place_tells_who_says_what() -> None:
    (place,) = places(Answers((("a", "b"),), "all", Wanted("place"), Wanted(None)), A)
    assert place.said == (("a", "place"), ("b", None))
    (place,) = places(Texts("12"), A)
    assert place.said == (("a", None), ("b", "metric"))


def test_only_what_is_concerned_is_read() -> None:
    assert concerned(Articles(("one",))) == ("one",)
    assert concerned(Answers((), articles=("two",))) == ("two",)
    assert concerned(Spans("a")) is None


@given(some_readings())
def test_every_confusion_is_there_when_it_is_opened(readings: list[Reading]) -> None:
    _, found, words = figures(readings)
    charts: list[Heat | Bars] = [
        agreeing.confusions(found, all_pairs(found, words), words),
        agreeing.borders(found, all_pairs(found, words), words),
        agreeing.gold_confusions(found, words),
        agreeing.hard_texts(found, words),
    ]
    for chart in charts:
        for row in chart.rows:
            for value in row.values:
                if value.what != "":
                    assert isinstance(value.behind, Answers | Texts)
                    assert number(value.behind, readings) == value.what


@given(some_readings())
def test_every_span_is_there_when_it_is_counted(readings: list[Reading]) -> None:
    facts, _, words = figures([_without_doubles(each) for each in readings])
    for row in work.label_counts(facts, words).rows:
        for value in row.values:
            assert isinstance(value.behind, Spans)
            assert number(value.behind, readings) == value.what


def _without_doubles(each: Reading) -> Reading:
    layers = {name: sorted(set(spans)) for name, spans in each.layers.items()}  # type: ignore[type-var]
    return Reading(each.article, each.text, layers, each.gold)


@given(some_readings())
def test_who_agrees_has_nothing_behind_it(readings: list[Reading]) -> None:
    """An exact F1 of 1 means that no span differs, and the other way round."""
    _, found, words = figures(readings)
    for row in agreeing.matrix(found, "exact", words).rows:
        for value in row.values:
            if value.what == "" or isinstance(value.what, Undefined):
                continue
            assert isinstance(value.behind, Answers)
            assert (number(value.behind, readings) == 0) == (value.what == 1)
