"""The caret by real key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.gui.tour.hand import Hand
from tests.gui.pair_view.conftest import TEXT, hand_on

Key = Qt.Key
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_shift_and_arrows_select_characters(hand: Hand) -> None:
    hand.key(Key.Key_Home, CONTROL)
    hand.key(Key.Key_Right, SHIFT, times=3)
    assert hand.selection == "溪口镇"
    hand.key(Key.Key_Left, SHIFT)
    assert hand.selection == "溪口"


def test_an_astral_character_is_one_step(hand: Hand) -> None:
    hand.click(hand.place("𠮷家村", "Hans"))
    hand.key(Key.Key_Right, SHIFT, times=3)
    assert hand.selection == "𠮷家村"


def test_with_control_by_word(hand: Hand) -> None:
    hand.click(hand.place("步道", "Hans"))
    hand.key(Key.Key_Right, SHIFT | CONTROL)
    assert hand.selection == "步道"


def test_with_alt_by_sentence(hand: Hand) -> None:
    hand.click(hand.place("下一步", "Hans"))
    hand.key(Key.Key_Right, SHIFT | ALT)
    assert hand.selection == "下一步怎么办？"


def test_arrows_cross_paragraphs_over_blank_lines(hand: Hand) -> None:
    hand.click(hand.place("来了。", "Hans", end=True))
    hand.key(Key.Key_End)
    hand.key(Key.Key_Right)
    stored = hand.view.session.stored
    assert stored is not None
    assert hand.view.session.cursor is not None
    assert stored.pair.text[hand.view.session.cursor.head] == "“"
    hand.key(Key.Key_Left)
    assert stored.pair.text[hand.view.session.cursor.head] == "\n"


@pytest.mark.parametrize("width", [500, 700, 1200])
def test_down_and_up_come_back(qtbot, make_session, width: int) -> None:  # type: ignore[no-untyped-def]
    hand = hand_on(qtbot, make_session(TEXT * 3), width=width)
    hand.key(Key.Key_Home, CONTROL)
    hand.key(Key.Key_Right, times=2)
    cursor = hand.view.session.cursor
    assert cursor is not None
    heads = [cursor.head]
    for _ in range(6):
        hand.key(Key.Key_Down)
        assert hand.view.session.cursor is not None
        heads.append(hand.view.session.cursor.head)
    assert heads == sorted(set(heads))
    hand.key(Key.Key_Up, times=6)
    assert hand.view.session.cursor == cursor


def test_home_and_end_keep_to_the_line(hand: Hand) -> None:
    hand.click(hand.place("新建", "Hans"))
    hand.key(Key.Key_Home)
    start = hand.view.session.cursor
    hand.key(Key.Key_End, SHIFT)
    assert start is not None
    line = hand.view.line_of(start.head, "Hans")
    assert hand.view.session.cursor is not None
    assert hand.view.session.cursor.range == line


def test_control_home_and_end_go_through_the_article(hand: Hand) -> None:
    session = hand.view.session
    hand.key(Key.Key_End, CONTROL)
    assert session.cursor is not None
    assert session.cursor.head == session.paragraphs[-1].end
    hand.key(Key.Key_Home, CONTROL)
    assert session.cursor.head == session.paragraphs[0].start


def test_pages_turn_and_the_caret_stays_in_sight(qtbot, make_session) -> None:  # type: ignore[no-untyped-def]
    hand = hand_on(qtbot, make_session(TEXT * 40))
    hand.key(Key.Key_PageDown, times=2)
    assert hand.view.verticalScrollBar().value() > 600
    assert hand.view.session.cursor is not None
    y = hand.view.place_of(hand.view.session.cursor.head, "Hans").y()
    assert 0 <= y <= hand.view.viewport().height()
    hand.key(Key.Key_PageUp, times=3)
    assert hand.view.session.cursor.head == 0


def test_a_wide_digit_of_an_input_method_labels(hand: Hand) -> None:
    hand.select("东岸村", "Hans")
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, "３")
    QCoreApplication.sendEvent(hand.view, event)
    assert hand.view.session.layer is not None
    assert [(span.text, span.label) for span in hand.view.session.layer.spans] == [("东岸村", "place")]


def test_input_methods_are_off(hand: Hand) -> None:
    for widget in (hand.view, hand.view.viewport()):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
