"""How fast agreement is counted: of all articles, of a changed one. Budgets stand beside each figure."""

from __future__ import annotations

import random
from functools import cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from annotator.core.agreement.counting import tally
from annotator.core.agreement.disagreements import cases
from annotator.core.agreement.figures import figures
from annotator.core.agreement.gamma import best_alignment
from annotator.core.agreement.tally import Tally, total
from annotator.core.spans import Span

LABELS = ("initiative", "metric", "place")
ARTICLES, SPANS, PEOPLE = 1000, 200, 5
LENGTH = SPANS * 30
Article = dict[str, list[Span]]


@cache
def articles(count: int = ARTICLES) -> list[Article]:
    """1,000 articles of 200 spans by 5 people, each of whom has changed about one span in seven."""
    chance = random.Random(1)
    return [_article(chance, f"{number:04}") for number in range(count)]


def _article(chance: random.Random, article: str) -> Article:
    true = []
    for number in range(SPANS):
        start = number * 30 + chance.randint(0, 12)
        true.append((start, start + chance.randint(2, 14), chance.choice(LABELS)))
    return {name: _layer(chance, article, name, true) for name in "abcde"[:PEOPLE]}


def _layer(chance: random.Random, article: str, name: str, true: list[tuple[int, int, str]]) -> list[Span]:
    found = []
    for start, end, label in true:
        what = chance.random()
        if what < 0.06:
            end = max(start + 1, end + chance.choice((-1, 1, 2)))
        elif what < 0.09:
            label = chance.choice(LABELS)
        elif what < 0.12:
            continue
        elif what < 0.15:
            found.append((max(0, start - 9), max(0, start - 9) + 2, "place"))
        found.append((start, end, label))
    return [
        Span(f"{article}{name}{index}", article, name, label, start, end, "")
        for index, (start, end, label) in enumerate(found)
    ]


def counted(found: list[Article]) -> Tally:
    return total(tally(LENGTH, article) for article in found)


def test_a_million_spans(benchmark: BenchmarkFixture) -> None:
    """5 annotators over 1,000,000 spans, every figure of every pair and label: 5 s."""
    found = articles()
    assert 990_000 < sum(len(spans) for article in found for spans in article.values()) < 1_010_000
    result = benchmark.pedantic(lambda: figures(counted(found)), rounds=5, warmup_rounds=1)
    assert len(result.pairs) == 10


def test_one_article_changes(benchmark: BenchmarkFixture) -> None:
    """1,000 spans counted again and put into the sum of 1,000 articles: 10 ms."""
    found = articles()
    whole, before = counted(found), tally(LENGTH, found[0])

    def change() -> Tally:
        return whole - before + tally(LENGTH, found[0])

    assert benchmark.pedantic(change, rounds=50, warmup_rounds=2) == whole


def test_figures_of_one_article(benchmark: BenchmarkFixture) -> None:
    """Every figure of an article of 1,000 spans, counted anew: 10 ms."""
    (found,) = articles()[:1]
    benchmark.pedantic(lambda: figures(tally(LENGTH, found)), rounds=50, warmup_rounds=2)


def test_figures_of_the_whole_sum(benchmark: BenchmarkFixture) -> None:
    """From a sum of 1,000 articles that is already there: 50 ms."""
    whole = counted(articles())
    benchmark.pedantic(lambda: figures(whole), rounds=30, warmup_rounds=2)


def test_cases_of_one_article(benchmark: BenchmarkFixture) -> None:
    """1,000 spans of 5 annotators: 10 ms."""
    (found,) = articles()[:1]
    assert benchmark.pedantic(lambda: cases(found), rounds=50, warmup_rounds=2)


@pytest.mark.parametrize("people", [2, 3, 5])
def test_best_alignment_of_one_article(benchmark: BenchmarkFixture, people: int) -> None:
    """200 spans each: 50 ms for two or three, a second for five."""
    (found,) = articles()[:1]
    layers = {name: [(s.start, s.end, s.label) for s in found[name]] for name in "abcde"[:people]}
    benchmark.pedantic(lambda: best_alignment(layers), rounds=5, warmup_rounds=1)
