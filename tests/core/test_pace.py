"""Active time and pace, by a clock that the test turns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.pace import IDLE, LEAST, Pace, Stopwatch, Work, pace


@pytest.mark.parametrize(
    ("signs", "asked", "expected"),
    [
        ([], 100, 0),
        ([0], 0, 0),
        ([0], 10, 10),
        ([0], 30, 30),
        ([0], 500, 30),
        ([0, 10, 25], 26, 26),
        ([0, 100], 101, 31),
        ([0, 31, 62], 1000, 90),
        ([50, 20], 20, 0),
    ],
)
def test_time_runs_for_half_a_minute_after_every_sign(
    signs: list[float], asked: float, expected: float
) -> None:
    watch = Stopwatch()
    for sign in signs:
        watch = watch.seen(sign)
    assert watch.seconds(asked) == expected


def test_whoever_left_is_not_counted_until_the_next_sign() -> None:
    watch = Stopwatch().seen(0).left(5)
    assert watch.seconds(20) == 5
    assert watch.seen(100).seconds(107) == 12


def test_what_was_written_down_is_not_counted_again_and_gives_no_new_half_minute() -> None:
    watch = Stopwatch().seen(0)
    watch = watch.taken(watch.seconds(20))
    assert watch.seconds(20) == 0
    assert watch.seconds(1000) == IDLE - 20


@given(st.lists(st.floats(0, 1000), min_size=1), st.data())
def test_writing_it_down_in_parts_adds_up_to_the_same(signs: list[float], data: st.DataObject) -> None:
    whole = parts = Stopwatch()
    written = 0.0
    for now in sorted(signs):
        whole, parts = whole.seen(now), parts.seen(now)
        if data.draw(st.booleans()):
            taken = parts.seconds(now)
            written, parts = written + taken, parts.taken(taken)
    end = max(signs) + 100
    assert written + parts.seconds(end) == pytest.approx(whole.seconds(end))
    assert whole.seconds(end) <= end - min(signs)


NOTHING = Pace(None, None, None)


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (Work(10, 0), NOTHING),
        (Work(10, 0, LEAST - 1, 50, 1), NOTHING),
        (Work(10, 2, 1800, 60, 2, 1800, 2), Pace(120, 4, 8 * 900)),
        (Work(10, 2, 3600, 0, 0, 600, 2), Pace(0, 0, 8 * 300)),
        (Work(10, 3, 3600, -5, 0, 600, 2), Pace(0, 0, 7 * 300)),
        (Work(10, 10, 0, 0, 0, 600, 2), Pace(None, None, 0)),
        (Work(0, 0), Pace(None, None, 0)),
    ],
)
def test_the_pace(work: Work, expected: Pace) -> None:
    assert pace(work) == expected
