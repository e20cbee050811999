"""Coefficients on items: the published examples, and what must hold for any data."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.kappa import (
    bennett_s,
    cohen,
    coincidences,
    fleiss,
    fleiss_category,
    interval,
    krippendorff,
    nominal,
    ordinal,
    ratio,
    scott_pi,
)
from annotator.core.agreement.values import Coefficient, Undefined


def square(rows):
    return {(i, j): n for i, row in enumerate(rows) for j, n in enumerate(row)}


def alpha(table):
    """α of two people's table."""
    both = Counter(table)
    both.update({(b, a): n for (a, b), n in table.items() if a != b})
    both.update({(a, a): n for (a, b), n in table.items() if a == b})
    return krippendorff({2: both})


# Artstein and Poesio, Inter-Coder Agreement for Computational Linguistics (2008), tables 1 and 4.
STAT_IREQ = {(0, 0): 20, (0, 1): 20, (1, 0): 10, (1, 1): 50}
THREE = {("S", "S"): 46, ("I", "S"): 6, ("I", "I"): 32, ("I", "C"): 6, ("C", "C"): 10}


@pytest.mark.parametrize(
    ("table", "categories", "observed", "s", "pi", "kappa", "alpha_"),
    [(STAT_IREQ, 2, 0.7, 0.4, 0.341, 0.348, 0.344), (THREE, 3, 0.88, 0.82, 0.799, 0.801, 0.800)],
)
def test_artstein_and_poesio_2008(table, categories, observed, s, pi, kappa, alpha_):
    assert cohen(table).observed == pytest.approx(observed, abs=1e-12)
    assert round(bennett_s(table, categories).value, 3) == s
    # 0.7995 in full, which the paper cuts to .799.
    assert scott_pi(table).value == pytest.approx(pi, abs=6e-4)
    assert round(cohen(table).value, 3) == kappa
    # 0.8005 in full, which the paper cuts to .800.
    assert alpha(table).value == pytest.approx(alpha_, abs=6e-4)


def test_the_two_by_two_table_digit_for_digit():
    assert [round(f(STAT_IREQ).value, 3) for f in (scott_pi, cohen, alpha)] == [0.341, 0.348, 0.344]


def test_cohen_1960_example_2():
    found = cohen(square([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    assert round(found.value, 3) == 0.492
    assert (found.observed, found.expected, found.n) == (0.7, 0.41, 200)


FLEISS = (
    "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 "
    "144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 "
    "555555 244444 224555 114444 144445 222224 111155 224444 133333 555555"
).split()


def test_fleiss_1971():
    found = fleiss(coincidences(FLEISS))
    assert round(found.value, 3) == 0.430
    assert round(found.observed, 4) == 0.5556
    assert found.n == 30
    # The paper squares shares it has rounded before: .2201 instead of .2199.
    shares = Counter("".join(FLEISS))
    assert round(sum(round(n / 180, 3) ** 2 for n in shares.values()), 4) == 0.2201
    assert found.expected == pytest.approx(0.2201, abs=2e-4)


@pytest.mark.parametrize(
    ("category", "published"), [("1", 0.248), ("2", 0.248), ("3", 0.517), ("4", 0.470), ("5", 0.565)]
)
def test_fleiss_1971_by_category(category, published):
    # The paper calculates with three digits, which moves the third by up to four.
    assert fleiss_category(coincidences(FLEISS), category).value == pytest.approx(published, abs=4e-3)


def test_krippendorff_1980_page_139():
    data = coincidences([tuple(map(int, row)) for row in "111 122 222 444 144 222 123 333 222".split()])
    assert round(krippendorff(data).value, 3) == 0.642
    assert round(krippendorff(data, interval).value, 3) == 0.547


# Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example D: four observers, twelve
# units, "." where somebody saw nothing.
OBSERVERS = ("123321412...", "1233224125.3", ".33323422" + "51.", "1233244125" + "1.")


@pytest.mark.parametrize(
    ("distance", "value"), [(nominal, 0.7434), (ordinal, 0.8154), (interval, 0.8491), (ratio, 0.7974)]
)
def test_krippendorff_2011_with_missing_values(distance, value):
    items = [[None if c == "." else int(c) for c in said] for said in zip(*OBSERVERS, strict=True)]
    found = krippendorff(coincidences(items), distance)
    assert round(found.value, 4) == value
    assert found.n == 40


# Krippendorff, Content Analysis (2004), pp. 224, 227 and 246.
@pytest.mark.parametrize(
    ("table", "published"),
    [
        ({(1, 0): 1, (1, 1): 1, (0, 1): 3, (0, 0): 5}, 0.095),
        ({"aa": 1, "ab": 1, "bb": 4, "bc": 1, "cc": 5}, 0.734),
    ],
)
def test_krippendorff_2004(table, published):
    assert round(alpha({tuple(pair): n for pair, n in table.items()}).value, 3) == published


@pytest.mark.parametrize(
    ("off", "on", "kappa"),
    [((9, 9, 9, 9, 9, 9), (12, 14, 20), 0.186), ((18, 18, 0, 18, 0, 0), (12, 14, 20), 0.258)],
)
def test_krippendorff_2004_page_246(off, on, kappa):
    cells = ("ab", "ac", "ba", "bc", "ca", "cb")
    table = {tuple(pair): n for pair, n in zip(cells, off, strict=True)}
    table |= {(c, c): n for c, n in zip("abc", on, strict=True)}
    assert round(cohen(table).observed, 3) == 0.460
    assert round(bennett_s(table, 3).value, 3) == 0.190
    assert round(scott_pi(table).value, 3) == 0.186
    assert round(cohen(table).value, 3) == kappa


@pytest.mark.parametrize("coefficient", [cohen, scott_pi, lambda t: bennett_s(t, 3), alpha])
def test_nothing_is_not_defined(coefficient):
    assert coefficient({}) == Undefined("no items")
    assert coefficient({("x", "x"): 0}) == Undefined("no items")


@pytest.mark.parametrize("coefficient", [cohen, scott_pi, lambda t: bennett_s(t, 1), alpha])
def test_one_category_is_not_defined(coefficient):
    assert coefficient({("x", "x"): 9}) == Undefined("one category")


def test_s_refuses_more_categories_than_there_are():
    with pytest.raises(ValueError, match="more than 1"):
        bennett_s({("x", "y"): 1}, 1)


def test_fleiss_needs_the_same_number_of_people_everywhere():
    assert fleiss(coincidences(["xxy", "xy"])) == Undefined("unequal ratings")
    assert fleiss(coincidences(["x", "y"])) == Undefined("no items")
    assert fleiss(coincidences(["xx", "xx"])) == Undefined("one category")
    assert fleiss_category(coincidences(["xx", "xx"]), "x") == Undefined("one category")
    assert fleiss_category(coincidences(["xx", "xy"]), "z") == Undefined("no items")
    assert fleiss_category(coincidences(["xxy", "xy"]), "x") == Undefined("unequal ratings")


tables = st.dictionaries(
    st.tuples(st.sampled_from("xyz"), st.sampled_from("xyz")), st.integers(0, 9), max_size=9
)
items = st.integers(2, 5).flatmap(
    lambda people: st.lists(
        st.lists(st.sampled_from("xyz"), min_size=people, max_size=people), min_size=1, max_size=12
    )
)


@given(tables)
def test_people_may_change_places(table):
    mirrored = {(b, a): n for (a, b), n in table.items()}
    assert cohen(table) == cohen(mirrored)
    assert scott_pi(table) == scott_pi(mirrored)
    assert alpha(table) == alpha(mirrored)


@given(tables, st.permutations("xyz"))
def test_names_of_categories_do_not_matter(table, names):
    renamed = dict(zip("xyz", names, strict=True))
    other = {(renamed[a], renamed[b]): n for (a, b), n in table.items()}
    assert cohen(table) == cohen(other)
    assert scott_pi(table) == scott_pi(other)
    assert bennett_s(table, 3) == bennett_s(other, 3)
    assert alpha(table) == alpha(other)


@given(tables)
def test_no_more_than_one_and_one_only_where_all_agree(table):
    perfect = all(a == b for (a, b), n in table.items() if n)
    for found in (cohen(table), scott_pi(table), bennett_s(table, 3), alpha(table)):
        if isinstance(found, Coefficient):
            assert -2 <= found.value <= 1
            assert (found.value == 1) == perfect


@given(items, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(said, chance):
    shuffled = [chance.sample(each, len(each)) for each in said]
    assert fleiss(coincidences(said)) == fleiss(coincidences(shuffled))
    assert krippendorff(coincidences(said)) == krippendorff(coincidences(shuffled))


@given(items)
def test_somebody_who_repeats_another_never_lowers_full_agreement(said):
    everybody = [[each[0]] * len(each) for each in said]
    more = [[*each, each[0]] for each in everybody]
    assert type(fleiss(coincidences(everybody))) is type(fleiss(coincidences(more)))
    found = fleiss(coincidences(more))
    assert found == Undefined("one category") or found.value == 1


@given(tables)
def test_fleiss_of_two_is_pi_of_scott(table):
    both = Counter(table)
    both.update({(b, a): n for (a, b), n in table.items()})
    joined = {pair: n for pair, n in both.items()}
    assert fleiss({2: joined}) == scott_pi(table)


@given(items)
def test_counted_over_coincidences_is_counted_item_by_item(said):
    """Fleiss's κ as it stands in the paper."""
    found = fleiss(coincidences(said))
    people = len(said[0])
    counts = [Counter(each) for each in said]
    observed = sum(n * (n - 1) for each in counts for n in each.values()) / (
        len(said) * people * (people - 1)
    )
    shares = sum(counts, Counter())
    expected = sum((n / (len(said) * people)) ** 2 for n in shares.values())
    if len(shares) == 1:
        assert found == Undefined("one category")
    else:
        assert found.value == pytest.approx((observed - expected) / (1 - expected))


@given(st.lists(st.lists(st.sampled_from(["x", "y", "z", None]), max_size=4), max_size=9))
def test_alpha_by_its_definition(said):
    """1 − mean distance within units / mean distance among all judgements that can be paired."""
    units = [[c for c in each if c is not None] for each in said]
    units = [each for each in units if len(each) > 1]
    everything = [c for each in units for c in each]
    found = krippendorff(coincidences(said))
    if not units:
        assert found == Undefined("no items")
    elif len(set(everything)) == 1:
        assert found == Undefined("one category")
    else:
        n = len(everything)
        within = sum(sum(a != b for a in each for b in each) / (len(each) - 1) for each in units) / n
        among = sum(a != b for a in everything for b in everything) / (n * (n - 1))
        assert found.value == pytest.approx(1 - within / among)
        assert found.n == n
