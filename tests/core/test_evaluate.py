"""How found articles are compared with marked ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.evaluate import Match, compare_articles, overlap


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        (Range(0, 10), Range(0, 10), 1.0),
        (Range(0, 10), Range(5, 10), 0.5),
        (Range(0, 10), Range(10, 20), 0.0),
        (Range(0, 3), Range(2, 5), 0.2),
        (Range(4, 4), Range(4, 4), 1.0),
        (Range(4, 4), Range(3, 5), 0.0),
    ],
)
def test_overlap(first: Range, second: Range, share: float) -> None:
    assert overlap(first, second) == pytest.approx(share)
    assert overlap(second, first) == pytest.approx(share)


def test_right_borders_pass() -> None:
    score = compare_articles([Range(0, 100), Range(102, 200)], [Range(0, 99), Range(102, 200)])
    assert score.matches == (
        Match(Range(0, 100), Range(0, 99), 0.99),
        Match(Range(102, 200), Range(102, 200), 1.0),
    )
    assert score.passed
    assert score.worst == pytest.approx(0.99)


def test_two_in_one_is_one_missing() -> None:
    score = compare_articles([Range(0, 100), Range(102, 150)], [Range(0, 150)])
    assert [match.gold for match in score.matches] == [Range(0, 100)]
    assert score.missing == (Range(102, 150),)
    assert score.extra == ()
    assert not score.passed


def test_one_in_two_is_one_extra() -> None:
    score = compare_articles([Range(0, 150)], [Range(0, 100), Range(102, 150)])
    assert score.extra == (Range(102, 150),)
    assert score.worst == 0.0


def test_a_page_without_articles() -> None:
    assert compare_articles([], []).passed
    assert not compare_articles([], [Range(0, 1)]).passed
    assert not compare_articles([Range(0, 1)], []).passed


RANGES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: Range(pair[0], sum(pair))), max_size=8
)


@given(RANGES, RANGES)
def test_everything_is_matched_missing_or_extra(gold: list[Range], found: list[Range]) -> None:
    score = compare_articles(gold, found)
    assert sorted([*(match.gold for match in score.matches), *score.missing]) == sorted(gold)
    assert sorted([*(match.found for match in score.matches), *score.extra]) == sorted(found)
    assert all(0 < match.overlap <= 1 for match in score.matches)


@given(RANGES)
def test_the_same_ranges_agree(ranges: list[Range]) -> None:
    assert compare_articles(ranges, ranges).worst == 1.0
