"""Confidence intervals: the same for the same generator, wide where articles differ."""

from random import Random

import pytest

from annotator.core.agreement.bootstrap import Interval, bootstrap
from annotator.core.agreement.counting import tally
from annotator.core.agreement.kappa import cohen
from annotator.core.agreement.matching import Match
from annotator.core.agreement.tally import total
from annotator.core.agreement.values import Undefined
from tests.core.agreement.builders import layers

ARTICLES = [Match(n % 5, 5, 5) for n in range(60)]


def f1(drawn):
    return Match(
        sum(m.matched for m in drawn), sum(m.reference for m in drawn), sum(m.found for m in drawn)
    ).f1


def test_the_same_generator_gives_the_same_interval():
    one = bootstrap(ARTICLES, f1, Random(7))
    assert one == bootstrap(ARTICLES, f1, Random(7))
    assert isinstance(one, Interval)
    assert one.low < f1(ARTICLES) < one.high
    assert (one.samples, one.undefined, one.level) == (1000, 0, 0.95)


def test_it_is_as_wide_as_theory_says():
    found = bootstrap(ARTICLES, f1, Random(1), samples=4000)
    # Five equally likely scores 0, .2 … .8: a standard deviation of .2828, and 60 articles.
    assert found.high - found.low == pytest.approx(2 * 1.96 * 0.2828 / 60**0.5, rel=0.08)


def test_a_lower_level_is_narrower():
    wide, narrow = (bootstrap(ARTICLES, f1, Random(1), level=level) for level in (0.99, 0.5))
    assert wide.low < narrow.low < narrow.high < wide.high


def test_articles_that_are_all_alike():
    found = bootstrap([Match(3, 5, 5)] * 9, f1, Random(1))
    assert (found.low, found.high) == (0.6, 0.6)
    assert bootstrap([Match(3, 5, 5)] * 9, f1, Random(1), samples=1).low == 0.6


@pytest.mark.parametrize("articles", [[], ARTICLES[:1]])
def test_too_few_articles(articles):
    assert bootstrap(articles, f1, Random(1)) == Undefined("too few articles")


def test_a_figure_that_is_mostly_undefined():
    rare = [Match(1, 1, 1), *[Match(0, 0, 0)] * 40]
    assert bootstrap(rare, f1, Random(1)) == Undefined("too few samples")
    assert bootstrap([Match(1, 1, 1)] * 3 + [Match(0, 0, 0)], f1, Random(1)).undefined > 0


@pytest.mark.parametrize("wrong", [{"samples": 0}, {"level": 0.0}, {"level": 1.0}])
def test_what_no_interval_has(wrong):
    with pytest.raises(ValueError, match="no interval"):
        bootstrap(ARTICLES, f1, Random(1), **wrong)


def test_over_tallies():
    each = [tally(20, layers(a=[(0, 5, "place")], b=[(0, end, "place")])) for end in range(3, 8)]
    found = bootstrap(each, lambda drawn: cohen(total(drawn).characters("a", "b")), Random(3), samples=200)
    assert found.low <= cohen(total(each).characters("a", "b")).value <= found.high <= 1
