import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.lanes import lanes

ranges = st.lists(st.builds(lambda s, n: Range(s, s + n), st.integers(0, 20), st.integers(1, 8)), max_size=15)


@given(ranges)
def test_what_overlaps_never_shares_a_lane(spans):
    found = lanes(spans)
    assert len(found) == len(spans)
    for i, one in enumerate(spans):
        for j in range(i):
            assert found[i] != found[j] or not one.overlaps(spans[j])


@given(ranges)
def test_what_lies_inside_another_is_nearer_to_the_text(spans):
    found = lanes(spans)
    for i, outer in enumerate(spans):
        for j, inner in enumerate(spans):
            if outer.contains(inner) and outer != inner:
                assert found[j] < found[i]


@given(ranges)
def test_no_lane_is_left_empty_below_a_span(spans):
    found = lanes(spans)
    for i, one in enumerate(spans):
        below = {found[j] for j, other in enumerate(spans) if one.overlaps(other)}
        assert set(range(found[i])) <= below


@pytest.mark.parametrize(
    ("ranges", "found"),
    [
        ([], []),
        ([(0, 2), (2, 4)], [0, 0]),
        ([(0, 9), (2, 4)], [1, 0]),
        ([(0, 9), (2, 6), (3, 5)], [2, 1, 0]),
        ([(0, 3), (2, 5)], [0, 1]),
        ([(0, 3), (2, 5), (4, 7)], [0, 1, 0]),
        ([(0, 3), (0, 3)], [0, 1]),
    ],
)
def test_lanes(ranges, found):
    assert lanes([Range(*each) for each in ranges]) == found
