"""Who gets which article."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.rounds import deal, shuffled

ARTICLES = [f"a{number}" for number in range(12)]


def holders(dealt):
    return Counter(article for mine in dealt.values() for article in mine)


def test_everything_to_everybody():
    assert deal(ARTICLES, ["x", "y", "z"]) == dict.fromkeys("xyz", ARTICLES)


def test_each_article_by_so_many_people():
    dealt = deal(ARTICLES, ["x", "y", "z"], each=2)
    assert set(holders(dealt).values()) == {2}
    assert {len(mine) for mine in dealt.values()} == {8}
    pairs = Counter(frozenset(name for name in dealt if article in dealt[name]) for article in ARTICLES)
    assert len(pairs) == 3, "every pair of people meets"


def test_a_share_is_labelled_twice():
    dealt = deal(ARTICLES, ["x", "y"], overlap=0.25)
    assert Counter(holders(dealt).values()) == {1: 9, 2: 3}
    assert {len(mine) for mine in dealt.values()} <= {7, 8}


def test_nobody_gets_an_article_twice_and_new_people_are_given_what_is_missing():
    given_already = {"a0": {"x", "y"}, "a1": {"x"}}
    dealt = deal(["a0", "a1", "a2"], ["x", "y"], given=given_already)
    assert dealt == {"x": ["a2"], "y": ["a1", "a2"]}
    assert deal(["a0"], ["x", "y", "z"], given=given_already) == {"x": [], "y": [], "z": ["a0"]}


@pytest.mark.parametrize("bad", [{"overlap": 1.1}, {"overlap": -0.1}, {"each": 0}, {"each": 3}])
def test_what_cannot_be(bad):
    with pytest.raises(ValueError, match="cannot give"):
        deal(ARTICLES, ["x", "y"], **bad)
    with pytest.raises(ValueError, match="cannot give"):
        deal(ARTICLES, [])


@given(st.integers(0, 40), st.integers(1, 5), st.floats(0, 1), st.integers(1, 5))
def test_everything_is_dealt_evenly(count, people, overlap, each):
    articles = [str(number) for number in range(count)]
    names = [f"p{number}" for number in range(people)]
    each = min(each, people)
    dealt = deal(articles, names, overlap=overlap, each=each)
    number = holders(dealt)
    assert set(number) == set(articles)
    assert sum(each_one == each for each_one in number.values()) >= round(count * overlap)
    sizes = [len(mine) for mine in dealt.values()]
    assert max(sizes) - min(sizes) <= 1
    assert all(mine == sorted(set(mine), key=int) for mine in dealt.values())


def test_an_order_of_ones_own_is_always_the_same():
    assert shuffled(ARTICLES, "x") == shuffled(list(reversed(ARTICLES)), "x")
    assert shuffled(ARTICLES, "x") != shuffled(ARTICLES, "y")
    assert sorted(shuffled(ARTICLES, "x")) == sorted(ARTICLES)
