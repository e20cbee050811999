"""What articles tell adds up, and is what counting character by character tells."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement import unitizing
from annotator.core.agreement.counting import tally
from annotator.core.agreement.kappa import coincidences
from annotator.core.agreement.matching import links
from annotator.core.agreement.tally import Tally, total
from tests.core.agreement.builders import LABELS, LENGTH, articles, characters, layer, layers, plain_table

any_articles = st.integers(1, 4).flatmap(articles)
several = st.lists(any_articles, max_size=4)


def counted(article):
    return tally(LENGTH, article)


@given(several)
def test_sums_do_not_depend_on_how_they_are_made(found):
    each = [counted(article) for article in found]
    whole = Tally({})
    for one in each:
        whole = whole + one
    assert whole == total(each) == total(reversed(each))


@given(several, any_articles)
def test_an_article_can_be_taken_out_again(found, one):
    whole = total(counted(article) for article in found)
    assert whole + counted(one) - counted(one) == whole


def test_what_differs_by_nothing_leaves_no_trace():
    same = tally(10, layers(a=[(0, 2, "place"), (0, 1, "metric")], b=[(0, 2, "place")]))
    other = tally(10, layers(a=[], b=[(0, 2, "place")]))
    assert same + other - other == same
    assert same - same == Tally({})


@given(articles(3))
def test_links_are_those_of_each_pair_alone(article):
    found = counted(article)
    for a, b in combinations("abc", 2):
        assert found.links(a, b) == links(article[a], article[b])
        assert found.links(b, a) == links(article[b], article[a])


@given(articles(3))
def test_characters_are_those_counted_one_by_one(article):
    found = counted(article)
    for a, b in combinations("abc", 2):
        assert found.characters(a, b) == plain_table(article[a], article[b])
        assert found.characters(b, a) == plain_table(article[b], article[a])
    said = zip(*(characters(article[name]) for name in "abc"), strict=True)
    assert found.coincidences() == coincidences(said)


@given(articles(3), st.sampled_from(LABELS))
def test_characters_of_one_label(article, label):
    only = {name: [span for span in spans if span.label == label] for name, spans in article.items()}
    found = counted(article)
    assert found.characters("a", "b", label) == plain_table(only["a"], only["b"])
    said = zip(*(characters(only[name]) for name in "abc"), strict=True)
    assert found.coincidences(label) == coincidences(said)


@given(articles(3), st.sampled_from(LABELS))
def test_continua_are_those_of_one_label_alone(article, label):
    found = counted(article)

    def alone(names):
        sections = [[(s.start, s.end) for s in article[name] if s.label == label] for name in names]
        return unitizing.continuum(LENGTH, [set(each) for each in sections])

    for names in ("ab", "ac", "bc", "abc"):
        assert_same_continuum(found.continuum(label, *names), alone(names))
    assert_same_continuum(found.continuum(label), alone("abc"))
    dropped = sum(
        unitizing.sections({(s.start, s.end) for s in article[n] if s.label == label})[1] for n in "abc"
    )
    assert found.left_out(label) == dropped


def assert_same_continuum(one, other):
    numbers = ("annotators", "judged", "paired", "distance")
    assert [getattr(one, name) for name in numbers] == [getattr(other, name) for name in numbers]
    assert {u: n for u, n in one.units.items() if n} == dict(other.units)
    assert {g: n for g, n in one.gaps.items() if n} == dict(other.gaps)


@given(articles(3), st.permutations("abc"))
def test_annotators_may_change_names(article, names):
    renamed = dict(zip("abc", names, strict=True))
    other = counted({renamed[name]: spans for name, spans in article.items()})
    for a, b in combinations("abc", 2):
        assert other.links(renamed[a], renamed[b]) == counted(article).links(a, b)
        assert other.characters(renamed[a], renamed[b]) == counted(article).characters(a, b)
    assert other.coincidences() == counted(article).coincidences()


def test_nobody_is_compared_over_what_only_one_has_read():
    one = [(0, 3, "place")]
    found = tally(10, layers(a=one, b=one)) + tally(20, layers(a=one, c=[]))
    assert found.read_by("a", "b") == (1, 10)
    assert found.read_by("a") == (2, 30)
    assert found.read_by() == (2, 30)
    assert found.read_by("b", "c") == (0, 0)
    assert found.links("b", "c") == {}
    assert found.links("a", "b") == {("place", "place", 0, 0): 1}
    assert found.links("a", "c") == {("place", None, 0, 0): 1}
    assert found.continuum("place", "a", "b").judged == 20
    assert found.annotators == ("a", "b", "c")


def test_who_did_nothing_has_read_nevertheless():
    found = tally(10, layers(a=[(0, 3, "place")], b=[]))
    assert found.links("a", "b") == {("place", None, 0, 0): 1}
    assert found.links("b", "a") == {(None, "place", 0, 0): 1}
    assert found.characters("a", "b") == {(("place",), ()): 3, ((), ()): 7}


def test_articles_without_text_or_readers():
    assert tally(0, {}).read_by() == (1, 0)
    assert tally(0, {"a": [], "b": []}).characters("a", "b") == {}
    assert tally(5, layers(a=[(0, 5, "place")])).labels == ("place",)
    assert total([]) == Tally({})


@pytest.mark.parametrize(
    "units", [[(3, 3, "place")], [(4, 3, "place")], [(-1, 3, "place")], [(3, 11, "place")]]
)
def test_spans_outside_the_article_are_refused(units):
    with pytest.raises(ValueError, match="outside an article of 10"):
        tally(10, layers(a=units, b=[]))


def test_gold_is_no_annotator():
    with pytest.raises(ValueError, match="gold"):
        tally(10, {"a": [], "gold": layer("gold", [(0, 3, "place")])})
