"""Which of several changes of one subject holds."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.union import Entry, survivor


def entry(step, after="x", seen=None, wording=""):
    return Entry(step, seen, after, wording)


def held(*entries):
    found = survivor(sorted(entries, key=lambda each: each.step))
    return found and (found.step, found.after)


def test_nothing_holds_where_nothing_was_changed():
    assert survivor([]) is None


def test_the_later_change_holds():
    assert held(entry("2", "b"), entry("1", "a")) == ("2", "b")


def test_a_deletion_holds_and_a_recreation_after_it():
    assert held(entry("1", "a"), entry("2", None)) == ("2", None)
    assert held(entry("1", "a"), entry("2", None), entry("3", "a")) == ("3", "a")


def test_an_undo_takes_back_what_it_saw():
    assert held(entry("1", "a"), entry("2", None, seen="1")) == ("2", None)


def test_an_undo_makes_way_for_what_somebody_else_did_meanwhile():
    edits = entry("1", "a"), entry("2", "b"), entry("3", None, seen="1")
    assert {held(*order) for order in permutations(edits)} == {("2", "b")}


def test_a_later_edit_holds_over_an_undo():
    assert held(entry("1", "a"), entry("2", None, seen="1"), entry("3", "b")) == ("3", "b")


def test_a_redo_of_an_undo_that_made_way_makes_way_too():
    log = entry("1", "a"), entry("2", "b"), entry("3", None, seen="1"), entry("4", "a", seen="3")
    assert held(*log) == ("2", "b")


def test_several_changes_of_one_step_go_together():
    assert held(entry("1", "a"), entry("2", "b", seen="1"), entry("2", "c", seen="1")) == ("2", "c")
    lost = entry("1", "a"), entry("2", "z"), entry("3", "b", seen="1"), entry("3", "c", seen="1")
    assert held(*lost) == ("2", "z")


def test_what_saw_nothing_holds_where_there_is_nothing():
    assert held(entry("1", "a", seen="")) == ("1", "a")
    assert held(entry("1", "a"), entry("2", "b", seen="")) == ("1", "a")


steps = st.lists(st.integers(0, 9).map(str), unique=True, min_size=1, max_size=6)


@given(steps, st.data())
def test_some_change_always_holds_if_one_answers_none(numbers, data):
    log = [
        entry(step, step, data.draw(st.sampled_from([None, "", *numbers])) if index else None)
        for index, step in enumerate(sorted(numbers))
    ]
    found = survivor(log)
    assert found in log
    later = [each for each in log if each.step > found.step]
    assert all(each.seen is not None for each in later)
