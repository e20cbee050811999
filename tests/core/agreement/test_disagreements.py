"""Cases: of which kind, with which candidates, in which order."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.disagreements import KINDS, cases, least_agreed_first
from tests.core.agreement.builders import articles, layers

OUTER, INNER = (0, 12, "place"), (8, 12, "place")


@pytest.mark.parametrize(
    ("found", "kinds"),
    [
        ({"a": [(0, 5, "place")], "b": [(0, 5, "place")]}, ["agreed"]),
        ({"a": [(0, 5, "place")], "b": [(0, 4, "place")]}, ["border"]),
        ({"a": [(0, 5, "place")], "b": [(0, 5, "metric")]}, ["label"]),
        ({"a": [(0, 5, "place")], "b": []}, ["only one"]),
        ({"a": [(0, 5, "place")], "b": [], "c": []}, ["only one"]),
        ({"a": [(0, 5, "place")], "b": [(0, 5, "place")], "c": []}, ["incomplete"]),
        ({"a": [OUTER, INNER], "b": [OUTER]}, ["agreed", "nested"]),
        ({"a": [OUTER, INNER], "b": [INNER]}, ["agreed", "nested"]),
        ({"a": [OUTER, INNER], "b": [OUTER], "c": [INNER]}, ["nested"]),
        ({"a": [OUTER, INNER], "b": []}, ["only one", "only one"]),
        ({"a": [(0, 20, "initiative")], "b": [(3, 6, "place")]}, ["nested", "nested"]),
        ({"a": [(0, 12, "place")], "b": [(0, 8, "place"), (8, 12, "place")]}, ["split"]),
        ({"a": [(0, 5, "place"), (5, 9, "place")], "b": [(0, 4, "place"), (4, 9, "place")]}, ["border"]),
        ({"a": [(0, 5, "place")], "b": [(0, 4, "metric")]}, ["mixed"]),
        ({"a": [(0, 5, "place")], "b": [(0, 4, "place")], "c": [(0, 5, "metric")]}, ["mixed"]),
        ({"a": [(0, 5, "place")], "b": [(5, 9, "place")]}, ["only one", "only one"]),  # they touch
        ({"a": [(0, 5, "place")], "b": [(0, 5, "place"), (0, 5, "metric")]}, ["agreed", "nested"]),
        ({"a": [(0, 5, "place")]}, []),
        ({"a": [], "b": []}, []),
        ({}, []),
    ],
)
def test_kinds(found, kinds):
    assert Counter(case.kind for case in cases(layers(**found))) == Counter(kinds)


def test_a_long_span_does_not_hide_what_is_inside():
    """Borders of the outer one are one question, a span inside is another, and agreed ones are none."""
    found = cases(
        layers(
            a=[(0, 30, "initiative"), (2, 5, "place"), (10, 14, "place")],
            b=[(0, 28, "initiative"), (2, 5, "place")],
        )
    )
    assert [(case.kind, case.start, case.end) for case in found] == [
        ("border", 0, 30),
        ("agreed", 2, 5),
        ("nested", 10, 14),
    ]


def test_candidates_come_most_common_first():
    (case,) = cases(
        layers(a=[(0, 9, "place")], b=[(2, 5, "place")], c=[(2, 5, "place")], d=[(0, 7, "place")], e=[])
    )
    assert [(each.units, each.annotators, each.spans) for each in case.candidates] == [
        (((2, 5, "place"),), ("b", "c"), ("b1", "c1")),
        (((0, 9, "place"),), ("a",), ("a1",)),
        (((0, 7, "place"),), ("d",), ("d1",)),
    ]
    assert case.absent == ("e",)
    assert case.labels == ("place",)


def test_a_candidate_is_all_that_somebody_has_there():
    (case,) = cases(layers(a=[(0, 12, "place")], b=[(0, 8, "place"), (8, 12, "place")]))
    assert [each.units for each in case.candidates] == [
        ((0, 8, "place"), (8, 12, "place")),
        ((0, 12, "place"),),
    ]
    assert case.candidates[0].spans == ("b1", "b2")


def test_a_span_made_twice_keeps_both_ids():
    (case,) = cases(layers(a=[(0, 5, "place"), (0, 5, "place")], b=[(0, 5, "place")]))
    assert case.kind == "agreed"
    assert case.candidates[0].spans == ("a1", "a2", "b1")


def test_least_agreed_come_first():
    found = cases(
        layers(
            a=[(0, 5, "place"), (10, 20, "place"), (30, 32, "place"), (40, 42, "place")],
            b=[(0, 5, "place"), (10, 19, "place"), (30, 32, "metric"), (40, 42, "place")],
            c=[(0, 5, "place"), (10, 19, "place"), (30, 32, "initiative")],
        )
    )
    ordered = sorted(found, key=least_agreed_first)
    assert [(case.kind, case.agreement) for case in ordered] == [
        ("label", 0),
        ("incomplete", pytest.approx(1 / 3)),
        ("border", pytest.approx((1 + 0.9 + 0.9) / 3)),
        ("agreed", 1),
    ]


def test_gold_is_no_annotator():
    with pytest.raises(ValueError, match="gold"):
        cases({"gold": [], "a": []})


@given(st.integers(2, 4).flatmap(articles))
def test_no_span_is_lost_or_invented(article):
    found = cases(article)
    ids = Counter(id for case in found for each in case.candidates for id in each.spans)
    assert ids == Counter(span.id for spans in article.values() for span in spans)
    for case in found:
        assert case.kind in KINDS
        assert 0 <= case.agreement <= 1
        assert (case.kind == "agreed") == (case.agreement == 1)
        who = [name for each in case.candidates for name in each.annotators]
        assert sorted([*who, *case.absent]) == sorted(article)
        sizes = [len(each.annotators) for each in case.candidates]
        assert sizes == sorted(sizes, reverse=True)
        assert all(case.start <= s and e <= case.end for c in case.candidates for s, e, _ in c.units)


@given(articles(1), st.integers(2, 4))
def test_full_agreement_is_never_a_disagreement(article, people):
    same = {"abcd"[i]: article["a"] for i in range(people)}
    assert {case.kind for case in cases(same)} <= {"agreed"}


@given(articles(3), st.permutations("abc"))
def test_names_of_annotators_do_not_matter(article, names):
    renamed = {names["abc".index(name)]: spans for name, spans in article.items()}
    one = [(c.kind, c.start, c.end, {e.units for e in c.candidates}, c.agreement) for c in cases(article)]
    other = [(c.kind, c.start, c.end, {e.units for e in c.candidates}, c.agreement) for c in cases(renamed)]
    for a, b in zip(
        sorted(one, key=lambda c: (c[1], c[2], sorted(c[3]))),
        sorted(other, key=lambda c: (c[1], c[2], sorted(c[3]))),
        strict=True,
    ):
        assert a[:4] == b[:4]
        assert a[4] == pytest.approx(b[4])
