"""Second thoughts in the window: cuts are undone on their page, typos are put right, with real events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.convert import Phrase
from annotator.gui.dialogs.correction import Correction, TextField
from annotator.gui.import_page.raw_bars import handle_place
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import Answers, label

PAGE = (
    "首頁>新聞\r\n\r\n溪口鎮(zhèn)新修步道\r\n\r\n來源:溪口日報  2024-05-06\r\n\r\n"
    "　　溪口鎮(zhèn)東岸村新建步道12公里,群眾都說好。\r\n\r\n"
    "　　村支書說,下一步要把步道接到學(xué)校門口。\r\n\r\n編輯:張三\r\n"
)
CONTROL = Qt.KeyboardModifier.ControlModifier
CUTS = CONTROL | Qt.KeyboardModifier.ShiftModifier


class RawHand:
    """Real events on the page of cuts."""

    def __init__(self, window: Window) -> None:
        self.page = window.cuts_page
        self.view = self.page.raw
        self.sheet = window.commands.rewording.revision.sheet

    def at(self, words: str, *, end: bool = False) -> QPoint:
        offset = PAGE.index(words) + (len(words) - 1 if end else 0)
        self.view.ensure_visible(offset)
        place = self.view.place_of(offset)
        return QPointF(place.x() + (self.view.metrics.text.text_size - 3 if end else 3), place.y()).toPoint()

    def click(self, words: str) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.at(words))

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(viewport, start + (end - start) * step / 5)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def select(self, words: str) -> None:
        self.drag(self.at(words), self.at(words, end=True))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)


@pytest.fixture
def reading(window: Window, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """The window with one article that was cut."""
    project = builders.new_project(tmp_path, PAGE)
    project.close()
    assert window.commands.open_path(project.path)
    window.focus_article()
    qtbot.waitUntil(lambda: window.actions_of_window.actions["cuts_of_article"].isEnabled())
    yield window
    window.commands.rewording.revision.close()


@pytest.fixture
def cuts(reading: Window) -> RawHand:
    """The page of its cuts."""
    QTest.keyClick(reading.pair_view, Qt.Key.Key_X, CUTS)
    assert reading.pages.currentWidget() is reading.cuts_page
    return RawHand(reading)


@pytest.fixture
def hand(reading: Window, qtbot: QtBot) -> Hand:
    view = reading.pair_view
    qtbot.waitUntil(lambda: view.document is not None and view.document.is_set)
    return Hand(view)


def text(window: Window) -> str:
    assert window.session.stored is not None
    return window.session.stored.pair.text


def spans(window: Window) -> list[str]:
    assert window.session.layer is not None
    return [span.text for span in window.session.layer.spans]


def when_asked(kind: type[QWidget], answer: Callable[[QWidget], None]) -> list[str]:
    """Answer the dialog that is asked next; what it was called."""
    asked: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isActiveWindow():
            QTimer.singleShot(10, act)
            return
        asked.append(dialog.objectName())
        try:
            answer(dialog)
        finally:
            dialog.close()  # a test that fails must not wait for ever

    QTimer.singleShot(0, act)
    return asked


def press(dialog: QWidget, words: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if words in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# Cuts.


def test_a_cut_is_undone_and_its_undoing_too(reading: Window, cuts: RawHand, qtbot: QtBot) -> None:
    span = label(reading, "東岸村", "place")
    assert not reading.cuts_page.save.isEnabled()
    cuts.click("來源")
    qtbot.waitUntil(lambda: "來源:溪口日報" in reading.cuts_page.result.text.toPlainText())
    QTest.mouseClick(reading.cuts_page.save, Qt.MouseButton.LeftButton)
    assert reading.pages.currentWidget() is not reading.cuts_page
    assert "來源:溪口日報" in text(reading)
    assert reading.session.span(span).text == "東岸村"  # type: ignore[union-attr]
    QTest.keyClick(reading.pair_view, Qt.Key.Key_Z, CONTROL)
    assert "來源" not in text(reading)
    assert spans(reading) == ["東岸村"]


def test_what_was_kept_can_be_cut_again(reading: Window, cuts: RawHand) -> None:
    cuts.click("來源")
    QTest.mouseClick(reading.cuts_page.save, Qt.MouseButton.LeftButton)
    QTest.keyClick(reading.pair_view, Qt.Key.Key_X, CUTS)
    draft = cuts.sheet.draft
    assert draft is not None
    assert [draft.cuts[index].reason for index in draft.restored] == ["source-lines"]
    cuts.click("來源")
    QTest.mouseClick(reading.cuts_page.save, Qt.MouseButton.LeftButton)
    assert "來源" not in text(reading)


def test_keys_do_on_this_page_what_they_do_on_import(reading: Window, cuts: RawHand) -> None:
    cuts.key(Qt.Key.Key_Tab)
    cuts.key(Qt.Key.Key_Space)
    assert cuts.sheet.draft is not None
    assert len(cuts.sheet.draft.restored) == 1
    cuts.key(Qt.Key.Key_Z, CONTROL)
    assert not cuts.sheet.draft.restored
    cuts.select("群眾都說好")
    cuts.key(Qt.Key.Key_X)
    cuts.key(Qt.Key.Key_F6)
    assert reading.cuts_page.result.text.hasFocus()
    QTest.keyClick(reading.cuts_page.result.text, Qt.Key.Key_F6)
    QTest.keyClick(reading.cuts_page.save, Qt.Key.Key_Return)
    assert "12公里,。" in text(reading)


def test_articles_are_neither_made_nor_removed_here(reading: Window, cuts: RawHand) -> None:
    before = cuts.sheet.draft
    cuts.click("群眾")
    for key in (Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_N):
        cuts.key(key)
    assert cuts.sheet.draft == before


def test_a_border_is_dragged(reading: Window, cuts: RawHand) -> None:
    bar = cuts.view.bars()[0]
    handle = handle_place(bar, False, cuts.view.scene).toPoint()
    cuts.drag(handle, QPoint(handle.x(), cuts.at("編輯").y() + 9))
    cuts.click("編輯")
    QTest.mouseClick(reading.cuts_page.save, Qt.MouseButton.LeftButton)
    assert text(reading).endswith("編輯:張三")


@pytest.mark.parametrize(("answer", "left"), [("Go back", ["東岸村"]), ("Delete them", [])])
def test_a_span_whose_text_would_go_is_asked_about(
    reading: Window, cuts: RawHand, answer: str, left: list[str]
) -> None:
    label(reading, "東岸村", "place")
    cuts.select("東岸村")
    cuts.key(Qt.Key.Key_Delete)
    seen: list[str] = []

    def reply(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        seen.append(f"{box.text()} {box.informativeText()}")
        press(box, answer)

    asked = when_asked(QMessageBox, reply)
    QTest.mouseClick(reading.cuts_page.save, Qt.MouseButton.LeftButton)
    assert (asked, seen) == (["lose_spans_dialog"], ["1 span would lose its text. “東岸村”"])
    assert spans(reading) == left
    assert (reading.pages.currentWidget() is reading.cuts_page) == bool(left)


def test_nothing_is_forgotten_unasked(reading: Window, cuts: RawHand, answers: Answers) -> None:
    cuts.click("來源")
    cuts.key(Qt.Key.Key_Escape)
    assert (answers.asked, reading.pages.currentWidget()) == (["leave_cuts"], reading.cuts_page)
    answers.prepared["leave_cuts"] = True
    cuts.key(Qt.Key.Key_Escape)
    assert reading.pages.currentWidget() is not reading.cuts_page
    assert reading.pair_view.hasFocus()
    assert "來源" not in text(reading)


def test_an_untouched_page_is_left_at_once(reading: Window, cuts: RawHand, answers: Answers) -> None:
    cuts.key(Qt.Key.Key_Escape)
    assert (answers.asked, reading.pages.currentWidget() is reading.cuts_page) == ([], False)


# Corrections.


def test_a_typo_is_corrected_with_the_keyboard(reading: Window, hand: Hand, qtbot: QtBot) -> None:
    label(reading, "東岸村", "place")
    hand.select("東岸村", "Hant")

    def write(dialog: QWidget) -> None:
        field = dialog.findChild(TextField)
        assert field.toPlainText() == "東岸村"
        field.insertPlainText("西岸村")
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert when_asked(QDialog, write) == []
    QTest.keyClick(reading.pair_view, Qt.Key.Key_F2)
    assert "溪口鎮西岸村新建" in text(reading)
    assert spans(reading) == ["西岸村"]
    caret = reading.session.cursor
    assert caret is not None
    assert text(reading)[: caret.head].endswith("西岸村")
    reading.activateWindow()
    qtbot.waitUntil(reading.isActiveWindow)
    QTest.keyClick(reading.pair_view, Qt.Key.Key_Z, CONTROL)
    assert ("東岸村" in text(reading), spans(reading)) == (True, ["東岸村"])


def test_a_phrase_is_learned_with_a_correction(reading: Window, hand: Hand) -> None:
    hand.select("東岸村", "Hant")

    def write(dialog: QWidget) -> None:
        field, other = dialog.findChild(TextField), dialog.findChild(QLineEdit, "other_script")
        field.insertPlainText("東溪村")
        assert (other.text(), other.isEnabled()) == ("东溪村", False)
        QTest.mouseClick(dialog.findChild(QCheckBox), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        other.selectAll()
        other.insert("東溪村")
        press(dialog, "Correct")

    when_asked(QDialog, write)
    QTest.keyClick(reading.pair_view, Qt.Key.Key_F2)
    assert reading.session.project is not None
    assert reading.session.project.conversion().phrases == (Phrase("東溪村", "東溪村"),)
    assert "溪口镇東溪村新建" in reading.session.stored.pair.counterpart  # type: ignore[union-attr]
    assert "溪口鎮東溪村新建" in text(reading)


def test_in_the_converted_pane_a_phrase_is_learned(reading: Window, hand: Hand) -> None:
    hand.select("东岸村", "Hans")
    before = text(reading)

    def write(dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit, "converted_text")
        assert field.text() == "东岸村"
        field.insert("東岸村")
        QTest.keyClick(field, Qt.Key.Key_Return)

    asked = when_asked(QDialog, write)
    QTest.keyClick(reading.pair_view, Qt.Key.Key_F2)
    assert asked == ["phrase_dialog"]
    assert text(reading) == before
    assert "溪口镇東岸村" in reading.session.stored.pair.counterpart  # type: ignore[union-attr]


def test_a_correction_can_be_thought_better_of(reading: Window, hand: Hand, answers: Answers) -> None:
    before = text(reading)
    hand.select("東岸村", "Hant")
    QTest.keyClick(reading.pair_view, Qt.Key.Key_F2)
    assert (answers.asked, text(reading)) == (["correction"], before)


def test_without_a_selection_a_hint_says_what_to_do(reading: Window, answers: Answers) -> None:
    QTest.keyClick(reading.pair_view, Qt.Key.Key_F2)
    assert (answers.asked, reading.message_bar.text) == ([], "Select a part of the text first.")


def test_the_page_stays_where_it_is_when_a_text_is_corrected(
    window: Window, tmp_path: Path, qtbot: QtBot, answers: Answers
) -> None:
    lines = [f"第{number}段，溪口鎮新修步道{number}公里，沿線十個村都用上了。" for number in range(200)]
    project = builders.new_project(tmp_path, "\n".join(lines))
    project.close()
    assert window.commands.open_path(project.path)
    view = window.pair_view
    qtbot.waitUntil(lambda: view.document is not None and view.document.is_set)
    hand = Hand(view)
    hand.select("150公里", "Hant")
    answers.prepared["correction"] = Correction("151公里")
    view.setFocus()
    qtbot.waitUntil(lambda: window.actions_of_window.actions["correct_text"].isEnabled())
    before = hand.place("第150段", "Hant").y()
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert "151公里，沿線" in lines_of(window, 150)
    assert abs(hand.place("第150段", "Hant").y() - before) < 2 * view.metrics.pitch(1)


def lines_of(window: Window, number: int) -> str:
    return text(window).split("\n")[number]
