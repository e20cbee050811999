"""Selecting and labelling by single keys in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.cursor import Cursor
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window

Key = Qt.Key
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
TEXT = (
    "云溪镇推行“1+8”网格管理模式\n"
    "今年以来,云溪镇东岸村走访140余户,种茶830亩,增收5000万元。\n"
    "村里办起《家风公约》讲堂,“笑脸积分”管理模式传开了。\n"
)


@pytest.fixture
def hand(window: Window, tmp_path: Path) -> Hand:
    file = tmp_path / "article.txt"
    file.write_text(TEXT, "utf-8")
    with workflow.new_project(tmp_path / "p.duizhao") as project:
        assert [done.error for done in workflow.import_files(project, [file])] == [None]
    assert window.commands.open_path(tmp_path / "p.duizhao")
    window.focus_article()
    return Hand(window.pair_view)


def labelled(hand: Hand) -> list[tuple[str, str]]:
    return [(span.text, span.label) for span in hand.spans]


def test_a_word_more_and_a_word_less(hand: Hand) -> None:
    hand.key(Key.Key_Space)
    first = hand.selection
    hand.key(Key.Key_Space, times=2)
    assert hand.selection.startswith(first)
    assert len(hand.selection) > len(first)
    hand.key(Key.Key_Space, SHIFT, times=2)
    assert hand.selection == first


def test_behind_the_last_word_of_a_line_the_next_line_begins(hand: Hand) -> None:
    hand.key(Key.Key_End)
    hand.key(Key.Key_Space)
    assert hand.selection == "今年以来"


def test_so_many_words_and_a_label_are_two_keys(hand: Hand) -> None:
    hand.click(hand.place("种茶", "Hans"))
    hand.key(Key.Key_3, ALT)
    assert hand.selection == "种茶830亩"
    hand.key(Key.Key_1, ALT)
    assert hand.selection == "种茶"
    hand.key(Key.Key_3)
    assert labelled(hand) == [("种茶", "place")]


def test_numbers_with_their_units_one_after_the_other(hand: Hand) -> None:
    hand.click(hand.place("东岸村", "Hans"))
    for expected in ("140余户", "830亩", "5000万元"):
        hand.key(Key.Key_D)
        assert hand.selection == expected
        hand.key(Key.Key_2)
    assert labelled(hand) == [("140余户", "metric"), ("830亩", "metric"), ("5000万元", "metric")]
    hand.key(Key.Key_D, SHIFT)
    assert hand.selection == "5000万元"


def test_quoted_names_and_the_head_behind_them(hand: Hand) -> None:
    hand.key(Key.Key_G)
    assert hand.selection == "1+8"
    hand.key(Key.Key_Space, times=3)
    assert hand.selection == "“1+8”网格管理模式"
    hand.key(Key.Key_1)
    hand.key(Key.Key_G)
    assert hand.selection == "家风公约"
    hand.key(Key.Key_G)
    assert hand.selection == "笑脸积分"
    hand.key(Key.Key_G, SHIFT)
    assert hand.selection == "家风公约"
    assert labelled(hand) == [("“1+8”网格管理模式", "initiative")]


def test_letters_select_a_word_and_extend_to_another(hand: Hand) -> None:
    hand.key(Key.Key_F)
    hints = hand.view.hints
    assert hints.is_on

    def choose(word: str) -> None:
        code = next(code for code, place in hints.codes.items() if place.slice(TEXT) == word)
        for letter in code:
            hand.key(Key(ord(letter.upper())))

    choose("网格")
    assert hand.selection == "网格"
    hand.key(Key.Key_F, SHIFT)
    choose("管理模式")
    assert hand.selection == "网格管理模式"
    assert labelled(hand) == []


def test_the_same_label_again(hand: Hand) -> None:
    hand.key(Key.Key_D)
    hand.key(Key.Key_R)
    assert labelled(hand) == []
    hand.key(Key.Key_2)
    hand.key(Key.Key_D)
    hand.key(Key.Key_R)
    assert [label for _, label in labelled(hand)] == ["metric", "metric"]


def popup(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_enter_opens_the_labels_with_the_last_one_chosen(hand: Hand, qtbot: QtBot) -> None:
    hand.key(Key.Key_D)
    hand.key(Key.Key_Return)
    menu = popup(qtbot)
    assert menu.activeAction().text().endswith("initiative")
    hand.key(Key.Key_2, on=menu)
    hand.key(Key.Key_D)
    hand.key(Key.Key_Return)
    menu = popup(qtbot)
    assert menu.activeAction().text().endswith("metric")
    hand.key(Key.Key_Return, on=menu)
    assert [label for _, label in labelled(hand)] == ["metric", "metric"]


def test_enter_labels_at_once_with_the_armed_label(hand: Hand) -> None:
    hand.click(hand.place("种茶", "Hans"))
    hand.key(Key.Key_3)
    assert hand.view.session.armed == "place"
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Return)
    assert labelled(hand) == [("种茶", "place")]


def test_enter_says_what_it_wants(hand: Hand, window: Window) -> None:
    hand.click(hand.place("种茶", "Hans"))
    hand.key(Key.Key_Return)
    assert "Select some text first" in window.message_bar.text


def test_overlapping_spans_one_after_the_other(hand: Hand) -> None:
    for text, key in (("云溪镇东岸村", Key.Key_3), ("东岸村", Key.Key_3), ("东岸", Key.Key_3)):
        hand.key(Key.Key_Escape)  # or the next drag would take hold of the selected span's end
        hand.select(text, "Hans")
        hand.key(key)
    hand.click(hand.place("走访", "Hans"))
    hand.view.session.set_cursor(hand.view.session.cursor.to(TEXT.index("东岸"), extend=False))
    seen = []
    for _ in range(4):
        hand.key(Key.Key_O)
        span = hand.view.session.selected_span()
        assert span is not None
        seen.append(span.text)
    assert seen == ["东岸", "东岸村", "云溪镇东岸村", "东岸"]


def test_a_drag_takes_whole_words_unless_control_is_held(hand: Hand) -> None:
    start, end = hand.place("格管", "Hans"), hand.place("格管", "Hans", end=True)
    hand.view.session.segmenter.load()
    hand.drag(start, end)
    assert hand.selection == "网格管理模式"
    hand.drag(start, end, CONTROL)
    assert hand.selection == "格管"
    hand.drag(end, start)
    assert hand.selection == "网格管理模式"
    cursor = hand.view.session.cursor
    assert cursor is not None
    assert cursor.head < cursor.anchor


def test_what_the_mouse_takes_is_chosen_and_remembered(hand: Hand, window: Window) -> None:
    start, end = hand.place("格管", "Hans"), hand.place("格管", "Hans", end=True)
    hand.key(Key.Key_1, CONTROL)
    hand.drag(start, end)
    assert hand.selection == "格管"
    hand.key(Key.Key_3, CONTROL)
    hand.drag(start, end)
    assert hand.selection == TEXT.split("\n")[0]
    assert window.commands.preferences.settings.granularity == "sentence"
    hand.key(Key.Key_2, CONTROL)
    assert window.actions_of_window.actions["snap_word"].isChecked()


def test_the_ends_of_a_selection_move_by_keys(hand: Hand) -> None:
    hand.select("走访140", "Hans")
    hand.key(Key.Key_BracketRight, times=2)
    hand.key(Key.Key_Period, times=2)
    assert hand.selection == "140余户"
    assert hand.spans == []


def test_a_key_that_finds_nothing_says_so(hand: Hand, window: Window) -> None:
    hand.key(Key.Key_D, SHIFT)
    assert window.message_bar.text == "There are no more numbers this way."
    hand.key(Key.Key_G, SHIFT)
    assert window.message_bar.text == "There are no more quoted names this way."
    hand.key(Key.Key_End, CONTROL)
    hand.key(Key.Key_F, SHIFT)
    assert not hand.view.hints.is_on
    assert window.message_bar.text == "There is no word in sight to go to."


def test_in_a_line_of_very_many_characters_words_are_found_where_the_person_is(
    hand: Hand, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "云溪镇推行“网格管理”，今年种茶830亩；" * 3000
    (tmp_path / "long.txt").write_text(text, "utf-8")
    with workflow.new_project(tmp_path / "long.duizhao") as project:
        assert [done.error for done in workflow.import_files(project, [tmp_path / "long.txt"])] == [None]
    assert window.commands.open_path(tmp_path / "long.duizhao")
    session = window.session
    at = text.index("今年", 40_000)
    qtbot.waitUntil(lambda: window.actions_of_window.actions["take_word"].isEnabled())
    session.set_cursor(Cursor(at, at, "Hans"))
    hand.key(Key.Key_Space)
    hand.key(Key.Key_Space)
    assert (hand.selection, session.cursor.anchor) == ("今年种茶", at)  # type: ignore[union-attr]
    hand.key(Key.Key_Space, SHIFT)
    assert hand.selection == "今年"
    hand.key(Key.Key_D)
    assert hand.selection == "830亩"
    assert sum(block.length for block in session.words.read) < 10_000
