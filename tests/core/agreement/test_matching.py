"""Which spans answer each other; precision, recall and F1."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.counting import tally
from annotator.core.agreement.matching import Match, aligned, borders, exact, links, overlap, partial
from annotator.core.agreement.values import Undefined
from tests.core.agreement.builders import LABELS, layer, some_units

GOLD = [(0, 3, "place"), (5, 9, "metric"), (12, 20, "initiative")]
FOUND = [(0, 3, "place"), (5, 8, "metric"), (12, 20, "metric"), (25, 27, "place")]


def counted(here, there):
    return links(layer("a", here), layer("b", there))


@pytest.mark.parametrize(
    ("scheme", "f1"), [(exact, 0.2857), (borders, 0.5714), (overlap, 0.5714), (partial, 0.7143)]
)
def test_the_four_schemes_of_nervaluate(scheme, f1):
    """strict, exact, type and partial, as that program calls them."""
    assert round(scheme(counted(GOLD, FOUND)).f1, 4) == f1


def test_precision_and_recall_know_who_is_the_reference():
    found = exact(counted(GOLD, FOUND))
    assert found == Match(1, reference=3, found=4)
    assert (found.precision, found.recall) == (1 / 4, 1 / 3)
    assert exact(counted(GOLD, FOUND), "place") == Match(1, 1, 2)
    assert overlap(counted(GOLD, FOUND), "metric") == Match(1, 1, 2)
    assert overlap(counted(GOLD, FOUND), "initiative") == Match(0, 1, 0)


@pytest.mark.parametrize(
    ("here", "there", "matched"),
    [
        ([(0, 3, "place")], [(3, 6, "place")], 0),  # they touch
        ([(3, 6, "place")], [(0, 3, "place")], 0),
        ([(0, 3, "place")], [(2, 6, "place")], 1),
        ([(0, 3, "place")], [(2, 6, "metric")], 0),
        ([(0, 9, "place")], [(0, 2, "place"), (2, 9, "place")], 1),  # one answers one only
        ([(0, 9, "place"), (2, 4, "place")], [(2, 4, "place")], 1),
        ([(0, 9, "place"), (2, 4, "place")], [(2, 4, "place"), (0, 8, "place")], 2),
    ],
)
def test_overlapping(here, there, matched):
    assert overlap(counted(here, there)).matched == matched


def test_the_longest_answer_is_taken():
    assert aligned([(0, 9, "place")], [(0, 2, "place"), (2, 9, "place")]) == [
        ((0, 9, "place"), (2, 9, "place")),
        (None, (0, 2, "place")),
    ]


def test_scores_of_nothing_are_not_defined():
    nothing = Undefined("no spans")
    assert exact({}) == Match(0, 0, 0)
    assert (exact({}).precision, exact({}).recall, exact({}).f1) == (nothing, nothing, nothing)
    one_sided = exact(counted(GOLD, []))
    assert (one_sided.precision, one_sided.recall, one_sided.f1) == (nothing, 0, 0)


def test_a_span_given_twice_counts_once():
    assert exact(counted([*GOLD, *GOLD], GOLD)) == Match(3, 3, 3)


def test_counts_of_articles_add_up():
    one, other = exact(counted(GOLD, FOUND)), exact(counted(FOUND, FOUND))
    assert one + other == Match(5, 7, 8)


@given(some_units, some_units)
def test_people_may_change_places(here, there):
    one = counted(here, there)
    assert {(b, a, -s, -e): n for (a, b, s, e), n in one.items()} == counted(there, here)
    for scheme in (exact, overlap, borders, partial):
        assert scheme(one).f1 == scheme(counted(there, here)).f1


@given(some_units, some_units)
def test_every_span_is_counted_once(here, there):
    found = aligned(sorted(set(here)), sorted(set(there)))
    assert Counter(a for a, _ in found if a) == Counter(set(here))
    assert Counter(b for _, b in found if b) == Counter(set(there))
    for a, b in found:
        assert a is None or b is None or max(a[0], b[0]) < min(a[1], b[1])


@given(some_units, some_units)
def test_exact_is_what_sets_say(here, there):
    found = exact(counted(here, there))
    assert found == Match(len({*here} & {*there}), len({*here}), len({*there}))
    for label in LABELS:
        both = {u for u in here if u[2] == label} & {u for u in there if u[2] == label}
        assert exact(counted(here, there), label).matched == len(both)


@given(some_units, some_units)
def test_looser_schemes_match_no_less(here, there):
    found = counted(here, there)
    assert exact(found).matched <= overlap(found).matched
    assert exact(found).matched <= borders(found).matched <= partial(found).matched


@given(some_units, some_units, st.permutations(LABELS))
def test_names_of_labels_do_not_matter(here, there, names):
    renamed = dict(zip(LABELS, names, strict=True))
    other = counted(
        [(s, e, renamed[label]) for s, e, label in here], [(s, e, renamed[label]) for s, e, label in there]
    )
    assert exact(counted(here, there)) == exact(other)
    assert overlap(counted(here, there)) == overlap(other)


@given(some_units)
def test_who_agrees_in_everything(units):
    found = counted(units, units)
    for scheme in (exact, overlap, borders, partial):
        assert scheme(found).f1 == (1 if units else Undefined("no spans"))


def test_two_annotators_of_the_corpus(corpus):
    pairs = []
    total = None
    for gold in sorted(corpus.glob("*.gold.json")):
        one = json.loads(gold.read_text("utf-8"))["spans"]
        other = json.loads(gold.with_name(gold.name.replace("gold", "annotator_b")).read_text("utf-8"))[
            "spans"
        ]
        pairs.append((one, other))
        spans = [[(s["start"], s["end"], s["label"]) for s in each] for each in (one, other)]
        length = max(end for each in spans for _, end, _ in each)
        counts = tally(length, {"a": layer("a", spans[0]), "b": layer("b", spans[1])})
        total = counts if total is None else total + counts

    # The ten lines.
    agreed = size = 0
    for one, other in pairs:
        for span in one:
            agreed += any(
                span["start"] == there["start"]
                and span["end"] == there["end"]
                and span["label"] == there["label"]
                for there in other
            )
        size += len(one) + len(other)

    assert size
    assert total is not None
    assert exact(total.links("a", "b")).f1 == 2 * agreed / size
