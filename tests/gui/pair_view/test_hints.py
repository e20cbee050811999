"""Letters on the words in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.pair_view.hints import CODES
from annotator.gui.session import Session
from annotator.gui.tour.hand import Hand
from tests.gui.pair_view.conftest import TEXT, hand_on

Key = Qt.Key


def test_no_code_is_the_beginning_of_another() -> None:
    assert len(CODES) == len(set(CODES)) == 14 + 12 * 26
    assert not any(one != other and other.startswith(one) for one in CODES for other in CODES)
    assert [len(code) for code in CODES] == sorted(len(code) for code in CODES)


def press(hand: Hand, code: str) -> None:
    for letter in code:
        hand.key(Key(ord(letter.upper())))


def code_of(hand: Hand, word: str) -> str:
    hints = hand.view.hints
    return next(code for code, place in hints.codes.items() if place.slice(TEXT) == word)


def test_the_letters_of_a_word_select_it(hand: Hand) -> None:
    hand.view.hints.show(extends=False)
    press(hand, code_of(hand, "步道"))
    assert hand.selection == "步道"
    assert not hand.view.hints.is_on


def test_the_next_words_have_the_short_codes(hand: Hand) -> None:
    hand.click(hand.place("新建", "Hans"))
    hand.view.hints.show(extends=False)
    assert code_of(hand, "新建") == CODES[0]
    assert code_of(hand, "步道") == CODES[1]


def test_a_selection_goes_on_to_a_word_behind_it(hand: Hand) -> None:
    hand.select("河长+", "Hans")
    hand.view.hints.show(extends=True)
    words = {place.slice(TEXT) for place in hand.view.hints.codes.values()}
    assert "机制" in words
    assert "推行" not in words
    press(hand, code_of(hand, "机制"))
    assert hand.selection == "“河长+”机制"


def test_no_action_hears_the_letters(hand: Hand) -> None:
    hand.view.hints.show(extends=False)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_N, Qt.KeyboardModifier.NoModifier, "n")
    event.ignore()
    QApplication.sendEvent(hand.view, event)
    assert event.isAccepted()
    hand.view.hints.hide()
    event.ignore()
    QApplication.sendEvent(hand.view, event)
    assert not event.isAccepted()


def test_escape_a_click_and_scrolling_end_them(hand: Hand) -> None:
    def show() -> None:
        hand.view.hints.show(extends=False)
        assert hand.view.hints.is_on

    show()
    hand.key(Key.Key_Escape)
    assert not hand.view.hints.is_on
    show()
    hand.click(hand.place("步道", "Hans"))
    assert not hand.view.hints.is_on
    show()
    hand.view.resize(900, 90)
    hand.view.verticalScrollBar().setValue(hand.view.verticalScrollBar().maximum())
    assert not hand.view.hints.is_on


def test_a_wrong_letter_can_be_taken_back(qtbot: QtBot, make_session: Callable[[str], Session]) -> None:
    hand = hand_on(qtbot, make_session(TEXT * 3))
    hand.view.hints.show(extends=False)
    long = next(code for code in hand.view.hints.codes if len(code) == 2)
    press(hand, long[0])
    hand.key(Key.Key_Backspace)
    press(hand, "f")
    assert hand.selection == "溪口镇"


def test_they_are_painted_below_their_words(hand: Hand) -> None:
    view = hand.view
    place = view.place_of(0, "Hans")
    point = (place.toPoint().x() + 2, int(place.y() + view.metrics.text_height / 2) + 6)
    before = view.viewport().grab().toImage().pixelColor(*point)
    view.hints.show(extends=False)
    assert before == QColor(view.colors.paper)
    assert view.viewport().grab().toImage().pixelColor(*point) == QColor(view.colors.accent)
