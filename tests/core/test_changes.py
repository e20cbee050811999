import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.changes import START, Change, Stamp, Step, state_subject

stamps = st.builds(
    Stamp, st.integers(0, 2**44), st.integers(0, 0xFFFF), st.text("0123456789abcdef", min_size=1, max_size=8)
)


@given(stamps)
def test_a_stamp_is_read_as_it_was_written(stamp):
    assert Stamp.parse(str(stamp)) == stamp


@given(st.lists(stamps, min_size=2))
def test_stamps_sort_as_text_as_they_do_as_stamps(made):
    assert sorted(map(str, made)) == [str(stamp) for stamp in sorted(made)]


@given(stamps, st.integers(0, 2**44))
def test_what_comes_after_has_a_later_stamp_whatever_the_clock_says(stamp, now):
    after = stamp.next(now, "d2")
    assert (after.milliseconds, after.counter) > (stamp.milliseconds, stamp.counter)
    assert after.milliseconds >= now
    assert after.device == "d2"


@pytest.mark.parametrize(
    ("before", "now", "after"),
    [
        (START, 5, Stamp(5, 0, "d")),
        (Stamp(5, 3, "x"), 5, Stamp(5, 4, "d")),
        (Stamp(9, 3, "x"), 5, Stamp(9, 4, "d")),
        (Stamp(9, 0xFFFF, "x"), 5, Stamp(10, 0, "d")),
    ],
)
def test_next(before, now, after):
    assert before.next(now, "d") == after


def test_a_step_is_taken_back_from_its_end():
    changes = (Change("region", "region", "", "TW", "HK"), Change("state", "a/l", "a", None, "done"))
    back = Step("id", "lin", "d", changes).inverse()
    assert [(change.kind, change.before, change.after) for change in back] == [
        ("state", "done", None),
        ("region", "HK", "TW"),
    ]
    assert tuple(change.inverse() for change in reversed(back)) == changes


def test_state_subject():
    assert state_subject("a1", "lin") == "a1/lin"
