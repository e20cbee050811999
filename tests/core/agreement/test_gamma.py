"""The best alignment: disorders of pygamma-agreement's fixtures, and the best of all by trying all."""

from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.agreement.gamma import Weights, best_alignment, dissimilarity
from annotator.core.agreement.values import Undefined
from tests.core.agreement.builders import some_units, units


def people(*layers):
    return {f"p{index}": layer for index, layer in enumerate(layers)}


@pytest.mark.parametrize(
    ("layers", "weights", "disorder"),
    [
        (
            people(
                [(1, 5, "a"), (6, 10, "b"), (11, 15, "a")],
                [(2, 6, "a"), (7, 11, "b"), (12, 16, "a")],
            ),
            Weights(),
            0.0625,
        ),
        (
            people(
                [(1, 5, "a"), (6, 10, "b"), (20, 24, "a"), (30, 34, "b")],
                [(2, 6, "a"), (31, 35, "b")],
            ),
            Weights(),
            0.708333,
        ),
        (
            people([(1, 5, "a"), (10, 14, "b")], [(2, 6, "a"), (11, 15, "b")], [(1, 4, "a"), (9, 14, "c")]),
            Weights(),
            0.408756,
        ),
        (
            people(
                [(1, 5, "a"), (6, 10, "b"), (11, 15, "c")],
                [(2, 7, "a"), (8, 12, "b"), (11, 15, "a")],
            ),
            Weights(position=3, label=2),
            1.027778,
        ),
    ],
)
def test_disorders_of_pygamma_agreement(layers, weights, disorder):
    assert round(best_alignment(layers, weights).disorder, 6) == disorder


def test_it_tells_what_stands_together():
    found = best_alignment(people([(1, 5, "a"), (20, 24, "a")], [(2, 6, "a")]))
    assert found.together == ({"p0": (1, 5, "a"), "p1": (2, 6, "a")}, {"p0": (20, 24, "a")})


def test_not_defined():
    assert best_alignment({}) == Undefined("one annotator")
    assert best_alignment(people([(0, 1, "a")])) == Undefined("one annotator")
    assert best_alignment(people([], [])) == Undefined("no spans")
    crowd = [(at, at + 9, "a") for at in range(12)]
    assert best_alignment(people(crowd, crowd, crowd), limit=50) == Undefined("too large")


def test_gold_is_no_annotator():
    with pytest.raises(ValueError, match="gold"):
        best_alignment({"gold": [], "a": []})


def by_trying_all(layers, weights):
    """The least cost over all partitions into unitary alignments."""
    pairs = len(layers) * (len(layers) - 1) / 2
    places = tuple((name, unit) for name, layer in layers.items() for unit in sorted(set(layer)))

    def cost(together):
        filled = [dissimilarity(a, b, weights) for (_, a), (_, b) in combinations(together, 2)]
        return (sum(filled) + weights.empty * (pairs - len(filled))) / pairs

    @cache
    def best(rest):
        if not rest:
            return 0.0
        first, others = rest[0], rest[1:]
        return min(
            cost((first, *more)) + best(tuple(place for place in others if place not in more))
            for size in range(len(layers))
            for more in combinations(others, size)
            if len({name for name, _ in (first, *more)}) == size + 1
        )

    return best(places) * len(layers) / len(places)


few = st.lists(units, max_size=3)
weights = st.builds(Weights, st.sampled_from([0.5, 1.0, 3.0]), st.sampled_from([0.0, 1.0, 2.0]))


@settings(max_examples=100)
@given(st.lists(few, min_size=2, max_size=3).filter(any), weights)
def test_nothing_is_better_than_the_best(layers, weights):
    found = best_alignment(people(*layers), weights)
    assert found.disorder == pytest.approx(by_trying_all(people(*layers), weights), abs=1e-9)


@given(st.lists(some_units, min_size=2, max_size=3).filter(any), st.randoms(use_true_random=False))
def test_the_order_of_annotators_does_not_matter(layers, chance):
    found = best_alignment(people(*layers))
    other = best_alignment(people(*chance.sample(layers, len(layers))))
    assert found.disorder == pytest.approx(other.disorder, abs=1e-9)
    together = [(name, unit) for each in found.together for name, unit in each.items()]
    assert sorted(together) == sorted(
        (f"p{i}", unit) for i, layer in enumerate(layers) for unit in set(layer)
    )


@given(some_units.filter(bool), st.integers(2, 4))
def test_who_agrees_in_everything(layer, number):
    assert best_alignment(people(*[layer] * number)).disorder == pytest.approx(0)
