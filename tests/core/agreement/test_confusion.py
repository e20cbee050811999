"""Which labels and which borders the disagreements are about."""

from hypothesis import given

from annotator.core.agreement.confusion import borders, confusion
from annotator.core.agreement.matching import links
from annotator.core.agreement.values import Undefined
from tests.core.agreement.builders import layer, some_units

HERE = [(0, 3, "place"), (5, 9, "metric"), (12, 20, "initiative"), (30, 33, "place")]
THERE = [(0, 3, "place"), (5, 8, "metric"), (12, 20, "metric"), (25, 27, "place"), (29, 35, "place")]


def counted(here, there):
    return links(layer("a", here), layer("b", there))


def test_labels_and_nothing():
    assert confusion(counted(HERE, THERE)) == {
        ("place", "place"): 2,
        ("metric", "metric"): 1,
        ("initiative", "metric"): 1,
        (None, "place"): 1,
    }


def test_how_many_characters_and_at_which_side():
    found = borders(counted(HERE, THERE))
    assert (found.same, found.at_start, found.at_end, found.at_both, found.n) == (1, 0, 1, 1, 3)
    assert found.start == {0: 2, -1: 1}
    assert found.end == {0: 1, -1: 1, 2: 1}
    assert found.mean == 4 / 3
    assert borders(counted(HERE, THERE), "metric").end == {-1: 1}


def test_no_borders_no_mean():
    assert borders({}).mean == Undefined("no spans")


@given(some_units, some_units)
def test_rows_and_columns_are_the_spans_of_each(here, there):
    found = confusion(counted(here, there))
    assert (None, None) not in found
    for label in {unit[2] for unit in [*here, *there]}:
        row = sum(n for (a, _), n in found.items() if a == label)
        column = sum(n for (_, b), n in found.items() if b == label)
        assert row == len({unit for unit in here if unit[2] == label})
        assert column == len({unit for unit in there if unit[2] == label})


@given(some_units, some_units)
def test_people_may_change_places(here, there):
    one, other = borders(counted(here, there)), borders(counted(there, here))
    assert (one.same, one.at_start, one.at_end, one.at_both) == (
        other.same,
        other.at_start,
        other.at_end,
        other.at_both,
    )
    assert {-by: n for by, n in one.start.items()} == other.start
    assert {-by: n for by, n in one.end.items()} == other.end
