"""Which keys actions have, and which they may have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.spans import Label
from annotator.gui.actions import ACTIONS, Action, Where
from annotator.gui.shortcuts.keymap import Keymap, Taken, meet, normal
from annotator.gui.shortcuts.rules import fault

ROWS = {row.id: row for row in ACTIONS}
PLACE = Label("place", {"en": "place"}, "#b04513", "3", 2)
NONE = Keymap({})


def test_only_what_differs_is_kept() -> None:
    made = NONE.with_keys(ROWS["undo"], ("Ctrl+U",)).with_keys(ROWS["redo"], ())
    assert made.entries() == ("redo=", "undo=Ctrl+U")
    assert Keymap.kept(made.entries()) == made
    assert made.with_keys(ROWS["undo"], ("Ctrl+Z",)).entries() == ("redo=",)


@given(st.dictionaries(st.sampled_from(sorted(ROWS)), st.lists(st.sampled_from("ABC=,;[]<>+"), unique=True)))
def test_what_is_kept_comes_back(chosen: dict[str, list[str]]) -> None:
    made = NONE.with_all({name: tuple(keys) for name, keys in chosen.items()})
    assert Keymap.kept(made.entries()) == made


def test_what_the_settings_should_not_hold_is_passed_over() -> None:
    assert Keymap.kept(("nothing=A", "undo=Ctrl+Z", "", "=", "about")).entries() == ()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("window", "raw", True),
        ("panes", "pair", True),
        ("panes", "raw", False),
        ("pair", "raw", False),
        ("texts", "raw", True),
        ("texts", "panes", True),
    ],
)
def test_keys_clash_only_where_both_are_heard(one: Where, other: Where, expected: bool) -> None:
    assert meet(one, other) == meet(other, one) == expected


def test_a_key_is_taken_by_an_action_or_by_a_label() -> None:
    assert NONE.taken("Ctrl+Z", ROWS["about"], []) == Taken(action=ROWS["undo"])
    assert NONE.taken("Ctrl+Z", ROWS["undo"], []) is None
    assert NONE.taken("3", ROWS["edit_note"], [PLACE]) == Taken(label=PLACE)
    assert NONE.taken("3", ROWS["import_cut"], [PLACE]) is None
    moved = NONE.with_keys(ROWS["undo"], ("Ctrl+U",))
    assert moved.taken("Ctrl+Z", ROWS["about"], []) is None
    assert moved.taken("Ctrl+U", ROWS["about"], []) == Taken(action=ROWS["undo"])


def test_a_key_that_a_label_has_is_the_labels_alone() -> None:
    chosen = NONE.with_keys(ROWS["edit_note"], ("3", "M"))
    assert chosen.heard(ROWS["edit_note"], [PLACE]) == ("M",)
    assert chosen.heard(ROWS["edit_note"], []) == ("3", "M")
    assert NONE.with_keys(ROWS["import_cut"], ("3",)).heard(ROWS["import_cut"], [PLACE]) == ("3",)


def test_a_reset_takes_its_key_back_from_whoever_has_it_now() -> None:
    made = NONE.with_keys(ROWS["undo"], ()).with_keys(ROWS["about"], ("Ctrl+Z",))
    again = made.reset(ROWS["undo"])
    assert again.keys(ROWS["undo"]) == ("Ctrl+Z",)
    assert again.keys(ROWS["about"]) == ()


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_the_keys_of_the_table_are_allowed(row: Action) -> None:
    assert [fault(keys, row.where) for keys in row.shortcuts] == [None] * len(row.shortcuts)
    assert all(normal(keys) for keys in row.shortcuts)


@pytest.mark.parametrize(
    ("keys", "where", "expected"),
    [
        ("Shift", "panes", "alone"),
        ("Alt+Shift+K", "window", "alt shift"),
        ("Ctrl+.", "window", "input method"),
        ("Ctrl+,", "panes", "input method"),
        ("Ctrl+Shift+;", "panes", "input method"),
        ("Ctrl+Space", "window", "input method"),
        ("Ctrl+{", "panes", "input method"),
        ("K", "window", "typed"),
        ("Shift+K", "window", "typed"),
        ("Esc", "window", "typed"),
        ("K", "panes", None),
        (";", "panes", None),
        ("F9", "window", None),
        ("Shift+F9", "window", None),
        ("Ctrl+K", "window", None),
        ("Ctrl+PgUp", "panes", None),
        ("Alt+Up", "window", None),
        ("Left", "panes", "caret"),
        ("Ctrl+Right", "window", "caret"),
        ("Alt+Left", "pair", "caret"),
        ("Shift+End", "panes", "caret"),
        ("PgDown", "panes", "caret"),
    ],
)
def test_which_keys_an_action_may_have(keys: str, where: Where, expected: str | None) -> None:
    assert fault(keys, where) == expected
