"""All figures at once: defined where they can be, and true to the single ones."""

from dataclasses import fields, is_dataclass
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.counting import tally
from annotator.core.agreement.figures import figures
from annotator.core.agreement.tally import Tally, total
from annotator.core.agreement.values import Coefficient, Undefined
from tests.core.agreement.builders import LABELS, LENGTH, articles, layers


def numbers(value):
    """Every number in a tree of dataclasses, tuples and mappings."""
    if isinstance(value, float | int):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from numbers(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from numbers(each)
    elif isinstance(value, dict):
        yield from numbers(tuple(value.values()))


@given(st.lists(st.integers(1, 3).flatmap(articles), max_size=3))
def test_there_is_never_a_number_that_is_none(found):
    result = figures(total(tally(LENGTH, article) for article in found))
    assert all(isfinite(number) for number in numbers(result))


@given(articles(1), st.integers(2, 4))
def test_annotators_who_are_one(article, people):
    same = {"abcd"[i]: article["a"] for i in range(people)}
    found = figures(tally(LENGTH, same))
    assert len(found.pairs) == people * (people - 1) // 2
    for each in found.pairs:
        for score in (each.exact.f1, each.overlap.f1, each.partial.f1, each.borders_only.f1):
            assert score == (1 if article["a"] else Undefined("no spans"))
    for figure in (found.together.kappa, found.together.alpha, found.together.alpha_u):
        assert isinstance(figure, Undefined) or figure.value == 1


@given(articles(3))
def test_one_more_who_agrees_with_somebody_changes_no_other_pair(article):
    before = figures(tally(LENGTH, article))
    after = figures(tally(LENGTH, article | {"d": article["c"]}))
    assert [pair for pair in after.pairs if "d" not in (pair.a, pair.b)] == list(before.pairs)
    with_c = next(pair for pair in after.pairs if (pair.a, pair.b) == ("a", "c"))
    with_d = next(pair for pair in after.pairs if (pair.a, pair.b) == ("a", "d"))
    assert (with_c.exact, with_c.kappa, with_c.alpha_u) == (with_d.exact, with_d.kappa, with_d.alpha_u)


@given(articles(2), st.permutations(LABELS))
def test_names_of_labels_do_not_matter(article, names):
    renamed = dict(zip(LABELS, names, strict=True))
    other = {
        name: layers(x=[(s.start, s.end, renamed[s.label]) for s in spans])["x"]
        for name, spans in article.items()
    }
    before, after = figures(tally(LENGTH, article)), figures(tally(LENGTH, other))
    for old, new in ((before.together, after.together),):
        for name in ("kappa", "alpha", "alpha_u"):
            assert value(getattr(old, name)) == pytest.approx(value(getattr(new, name)), nan_ok=True)
    assert {renamed[label]: each.kappa for label, each in before.labels.items()} == {
        label: each.kappa for label, each in after.labels.items()
    }


def value(figure):
    return figure.value if isinstance(figure, Coefficient) else float("nan")


def test_nothing_at_all():
    found = figures(Tally({}))
    assert (found.annotators, found.articles, found.pairs, found.labels) == ((), 0, (), {})
    assert found.together.kappa == Undefined("no items")
    assert found.together.alpha_u == Undefined("no spans")


def test_one_annotator():
    found = figures(tally(9, layers(a=[(0, 3, "place")])))
    assert found.pairs == ()
    assert found.together.kappa == Undefined("no items")
    assert found.together.alpha_u == Undefined("one annotator")
    assert found.labels["place"].alpha == Undefined("no items")


def test_nobody_labelled_anything():
    (found,) = figures(tally(9, layers(a=[], b=[]))).pairs
    assert found.kappa == Undefined("one category")
    assert found.alpha_u == Undefined("no spans")
    assert found.exact.f1 == Undefined("no spans")


def test_one_label_over_the_whole_text():
    (found,) = figures(tally(9, layers(a=[(0, 9, "place")], b=[(0, 9, "place")]))).pairs
    assert found.kappa == Undefined("one category")
    assert found.alpha_u.value == 1


def test_an_empty_article():
    (found,) = figures(tally(0, layers(a=[], b=[]))).pairs
    assert (found.articles, found.characters) == (1, 0)
    assert found.kappa == Undefined("no items")


def test_one_who_did_nothing():
    (found,) = figures(tally(9, layers(a=[(0, 3, "place")], b=[]))).pairs
    assert (found.exact.precision, found.exact.recall, found.exact.f1) == (Undefined("no spans"), 0, 0)
    assert found.kappa.value == 0
    assert found.alpha_u.value <= 0


def test_fleiss_is_not_defined_where_articles_differ_in_readers():
    one = [(0, 3, "place")]
    found = figures(tally(9, layers(a=one, b=one)) + tally(9, layers(a=one, b=one, c=one)))
    assert found.together.kappa == Undefined("unequal ratings")
    assert found.together.alpha.value == 1
    assert found.together.alpha_u.value == 1
