"""How fast the statistics are made. Budgets stand beside each figure."""

from __future__ import annotations

from functools import cache

from pytest_benchmark.fixture import BenchmarkFixture

from annotator.core.charts.drawing import draw
from annotator.core.charts.shapes import Look, rough_width
from annotator.core.statistics.counted import Counted, Reading, count
from annotator.core.statistics.facts import Facts, Person
from annotator.core.statistics.sections import Choice, all_charts, sections, words_of
from annotator.core.statistics.summary import Summary, intervals, summary
from annotator.core.statistics.words import MEASURES, english
from tests.benchmarks.test_agreement import LENGTH, PEOPLE, articles

TEXT = "青石縣柳橋鎮設立里鄰食堂" * (LENGTH // 12 + 1)


@cache
def readings() -> list[Reading]:
    """1,000 articles with 1,000,000 spans by 5 people."""
    return [Reading(f"{n:04}", TEXT[:LENGTH], layers) for n, layers in enumerate(articles())]


@cache
def counted() -> dict[str, Counted]:
    return {each.article: count(each) for each in readings()}


def facts() -> Facts:
    ids = tuple(each.article for each in readings())
    people = tuple(Person(name, name, ids, (), ids, 3600.0, {}, {}) for name in "abcde"[:PEOPLE])
    days = {each: f"2026-03-{1 + number % 28:02}" for number, each in enumerate(ids)}
    names = {each.id: each.name for each in people}
    return Facts(names, people, (), dict.fromkeys(ids, ""), {}, days, ())


@cache
def whole() -> Summary:
    return summary(facts(), counted())


def test_a_million_spans(benchmark: BenchmarkFixture) -> None:
    """5 annotators over 1,000,000 spans, all figures that the page shows first: 5 s."""
    found = readings()
    known = facts()

    def everything() -> Summary:
        return summary(known, {each.article: count(each) for each in found})

    benchmark.pedantic(everything, rounds=3, warmup_rounds=0)


def test_one_article_changes(benchmark: BenchmarkFixture) -> None:
    """1,000 spans counted again and put into the sum of 1,000 articles: 10 ms."""
    one, before, total = readings()[0], counted()["0000"].tally, whole().total
    benchmark.pedantic(lambda: total - before + count(one).tally, rounds=30, warmup_rounds=2)


def test_all_figures_of_a_known_sum(benchmark: BenchmarkFixture) -> None:
    """With periods, rounds and what is agreed on least, in the background: a second."""
    known, found, total = facts(), counted(), whole().total
    benchmark.pedantic(lambda: summary(known, found, total), rounds=5, warmup_rounds=1)


def test_intervals(benchmark: BenchmarkFixture) -> None:
    """10 pairs and 28 days of 1,000 articles, in the background: 5 s."""
    benchmark.pedantic(lambda: intervals(whole(), counted()), rounds=3, warmup_rounds=0)


def test_sections_and_drawings(benchmark: BenchmarkFixture) -> None:
    """Every chart of the page from figures that are known, on the window's thread: 50 ms."""
    known, found = facts(), whole()
    words = words_of(known, english, "en")
    look = Look(rough_width, 13, words.reason)

    def page() -> int:
        shown = sections(known, found, Choice(tuple(MEASURES)), words)
        return sum(len(draw(chart, 860, look).shapes) for chart in all_charts(shown))

    assert benchmark.pedantic(page, rounds=10, warmup_rounds=1) > 500
