"""α_U: the published examples, and what must hold for any units."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.unitizing import alpha_u, continuum, distance, gaps, sections
from annotator.core.agreement.values import Undefined
from tests.core.agreement.builders import LENGTH, sized, some_units

# Krippendorff, Content Analysis (2004), p. 254: a continuum of 300 that starts at 150.
C_2004 = continuum(
    300,
    [sized((225, 70), (370, 30), shift=150), sized((220, 80), (355, 20), (400, 20), shift=150)],
)
K_2004 = continuum(300, [sized((180, 60), (300, 50), shift=150)] * 2)


def test_krippendorff_2004_page_254():
    assert (round(C_2004.observed, 4), round(C_2004.expected, 4)) == (0.0144, 0.0532)
    assert (round(K_2004.observed, 4), round(K_2004.expected, 4)) == (0.0, 0.0490)
    assert round(alpha_u([C_2004]).value, 4) == 0.7286
    assert alpha_u([K_2004]).value == 1.0
    # The book has .8591, from terms it has rounded.
    assert round(alpha_u([C_2004, K_2004]).value, 4) == 0.8587
    assert alpha_u([C_2004, K_2004]).n == 9


@pytest.mark.parametrize(
    ("one", "other", "squares"),
    [
        ((225, 70), (220, 80), 50),
        ((370, 30), (355, 20), 850),
        ((5, 6), (4, 2), 26),
        ((5, 6), (5, 2), 16),
        ((5, 6), (6, 2), 10),
        ((5, 6), (7, 2), 8),
        ((5, 6), (6, 4), 2),
        ((5, 6), (5, 6), 0),
        ((5, 6), (2, 3), 36 + 9),  # they touch, which is no overlap
    ],
)
def test_distances_of_two_units(one, other, squares):
    assert distance(sized(one), sized(other)) == squares
    assert distance(sized(other), sized(one)) == squares


def test_a_unit_in_a_gap_counts_its_length_squared():
    assert distance(sized((400, 20)), []) == 400


def test_one_long_unit_and_several_short_ones():
    """DKPro Statistics, UnitizingAgreementTest."""
    found = continuum(10, [sized((1, 8)), sized((2, 1), (4, 1), (6, 1))])
    assert found.distance == 37 + 25 + 29
    assert (round(found.observed, 4), round(found.expected, 4)) == (0.9100, 0.5352)
    assert round(alpha_u([found]).value, 4) == -0.7003


# Krippendorff, On the Reliability of Unitizing Contiguous Data (1995), p. 57: a continuum of 24.
UNITS_1995 = {
    "A": ([(2, 8), (14, 6)], [(4, 4), (15, 2)]),
    "B": ([(0, 18)], [(0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)]),
    "C": (
        [(2, 6), (10, 2), (14, 4), (20, 2)],
        [(0, 2), (4, 4), (10, 4), (16, 2), (20, 2)],
    ),
    "D": (
        [(0, 2), (2, 8), (10, 4), (14, 6), (20, 4)],
        [(0, 4), (4, 4), (8, 7), (15, 2), (17, 7)],
    ),
}


def example_1995(label, scale=1.0):
    return continuum(int(24 * scale), [sized(*units, scale=scale) for units in UNITS_1995[label]])


@pytest.mark.parametrize(
    ("label", "observed", "published", "exact"),
    [
        ("A", 0.03125, 0.553, 0.5529),
        ("B", 2.26736, -0.926, -0.9284),
        ("C", 0.02777, 0.679, 0.6931),
        ("D", 0.38715, 0.066, 0.0659),
    ],
)
def test_krippendorff_1995_page_57(label, observed, published, exact):
    # The paper cuts its figures instead of rounding them.
    assert int(example_1995(label).observed * 1e5) / 1e5 == observed
    stretched = example_1995(label, 50_000)
    assert stretched.observed == pytest.approx(example_1995(label).observed)
    assert round(alpha_u([stretched]).value, 4) == exact
    # Its expected disagreement has an error of sign, corrected in 2004.
    assert alpha_u([stretched]).value == pytest.approx(published, abs=0.02)


def test_krippendorff_1995_at_half_scale():
    assert round(example_1995("C", 0.5).expected, 5) == 0.05494


def test_one_unit_of_one_of_three_is_no_better_than_chance():
    assert alpha_u([continuum(20, [[(0, 1)], [], []])]).value == 0.0


@pytest.mark.parametrize(
    ("continua", "reason"),
    [
        ([continuum(20, [[], [], []])], "no spans"),
        ([], "no spans"),
        ([continuum(20, [[(0, 3)]])], "one annotator"),
        ([continuum(0, [[], []])], "one annotator"),
        ([continuum(1, [[(0, 1)], [(0, 1)]])], "no room for chance"),
    ],
)
def test_not_defined(continua, reason):
    assert alpha_u(continua) == Undefined(reason)


def test_units_that_overlap_others_of_the_same_person_are_left_out():
    assert sections([(0, 5), (2, 4), (5, 6), (4, 8), (0, 2)]) == ([(0, 5), (5, 6)], 3)


sections_of_one = some_units.map(lambda units: sections((start, end) for start, end, _ in units)[0])


@given(st.lists(sections_of_one, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_annotators_does_not_matter(layers, chance):
    assert continuum(LENGTH, layers) == continuum(LENGTH, chance.sample(layers, len(layers)))


@given(sections_of_one, sections_of_one)
def test_distance_is_what_the_definition_says(one, other):
    """Over all pairs of units and gaps that share a character (1995, formula 1)."""
    total = 0
    for a, b in ((x, y) for x in one for y in other):
        if a[0] < b[1] and b[0] < a[1]:
            total += (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
    for mine, others in ((one, other), (other, one)):
        for start, end in mine:
            if not any(start < b and a < end for a, b in others):
                total += (end - start) ** 2
    assert distance(one, other) == total


@given(st.lists(sections_of_one, min_size=2, max_size=4))
def test_expected_is_what_the_definition_says(layers):
    """2004, p. 254, gap by gap and unit by unit."""
    found = continuum(LENGTH, layers)
    lengths = [end - start for layer in layers for start, end in layer]
    spaces = [gap for layer in layers for gap in gaps(layer, LENGTH)]
    assert sum(lengths) + sum(spaces) == len(layers) * LENGTH
    above = 0.0
    for unit in lengths:
        above += (len(lengths) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit)
        above += unit**2 * sum(gap - unit + 1 for gap in spaces if gap >= unit)
    whole = len(layers) * LENGTH
    below = whole * (whole - 1) - sum(unit * (unit - 1) for unit in lengths)
    assert found.expected == pytest.approx(2 / LENGTH * above / below)
    pairs = sum(distance(*pair) for pair in combinations(layers, 2))
    assert found.observed == pytest.approx(2 * pairs / (len(layers) * (len(layers) - 1) * LENGTH**2))


@given(sections_of_one, st.integers(2, 5))
def test_who_agrees_in_everything(one, people):
    found = alpha_u([continuum(LENGTH, [one] * people)])
    assert found == Undefined("no spans") if not one else found.value == 1


@given(st.lists(sections_of_one, min_size=2, max_size=4))
def test_never_more_than_one(layers):
    found = alpha_u([continuum(LENGTH, layers)])
    assert isinstance(found, Undefined) or found.value <= 1
