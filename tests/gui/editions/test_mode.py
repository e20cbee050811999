"""Linked editions beside each other: labelled in one, written in both, asked where they differ."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.gui.editions.question import QuestionBox
from annotator.gui.pair_view.editions import EditionColumn, EditionDocument, EditionRow
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from tests.gui.conftest import Answers
from tests.gui.editions.conftest import LEFT, RIGHT, in_file

CONTROL = Qt.KeyboardModifier.ControlModifier


def columns(hand: Hand) -> list[tuple[EditionColumn, EditionColumn]]:
    document = hand.view.document
    assert isinstance(document, EditionDocument)
    rows = [document.layout(index) for index in range(len(document.rows))]
    found = []
    for row in rows:
        left, right = row.columns
        assert isinstance(left, EditionColumn)
        assert isinstance(right, EditionColumn)
        found.append((left, right))
    return found


def label_of(window: Window, name: str) -> QLabel:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def button(window: Window, name: str) -> QToolButton:
    found = window.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


# --- what is shown ------------------------------------------------------------------------------------------


def test_both_texts_are_shown_whole_and_side_by_side(hand: Hand) -> None:
    rows = [(left.text.text, right.text.text) for left, right in columns(hand)]
    assert rows[0] == ("溪口鎮修通環村步道", "")
    assert rows[-1] == ("", "县里来人看过，说青石桥修得值。")
    assert all(left[:2] == right[:2] for left, right in rows[1:2])
    for side, text in ((0, LEFT), (1, RIGHT)):
        shown = "".join(row[side] for row in rows)
        assert shown == "".join(text.split())


def test_differences_are_marked_in_both_panes_and_counted(hand: Hand, window: Window) -> None:
    assert label_of(window, "difference_note").text() == "3 differences"
    marks = [tuple([mark.shape for mark in column.marks] for column in row) for row in columns(hand)]
    assert marks[0] == (["only here"], ["only there"])
    assert marks[3] == (["only here"], ["only there"])
    assert marks[-1] == (["only there"], ["only here"])
    assert marks[1] == ([], [])


def test_keys_go_from_difference_to_difference(hand: Hand) -> None:
    found = []
    for _ in range(4):
        hand.key(Qt.Key.Key_J)
        found.append(hand.selection)
    assert found == ["溪口鎮修通環村步道", "紅", "", "溪口鎮修通環村步道"]
    hand.key(Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier, times=2)
    assert hand.selection == "紅"


def test_letters_on_words_go_with_the_edition_they_stand_on(hand: Hand, window: Window) -> None:
    hand.key(Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_F)
    assert hand.view.hints.is_on
    QTest.mouseClick(button(window, "edition_toggle"), Qt.MouseButton.LeftButton)
    assert window.session.editions.couple is None
    assert not hand.view.hints.is_on


def test_another_link_does_not_end_the_mode_in_the_right_edition(hand: Hand, window: Window) -> None:
    session = window.session
    third = session.listed[2].id
    hand.key(Qt.Key.Key_F6)
    session.save(lambda project, who: workflow.link(project, who, session.listed[0].id, third))
    assert session.editions.couple is not None
    assert [each.id for each in session.editions.offered] == [session.listed[1].id, third]


def test_a_difference_is_painted_in_its_colour(hand: Hand) -> None:
    hand.view.ensure_visible(0)
    picture = hand.view.viewport().grab().toImage()
    place = hand.place("溪", "Hant")
    found = {picture.pixelColor(x, y).name() for x in range(place.x() - 12, place.x()) for y in range(60)}
    assert "#b0186e" in found


def test_the_right_panes_caption_names_the_other_edition(hand: Hand, window: Window) -> None:
    assert label_of(window, "caption_Hant").text().startswith("000.txt · Traditional · ")
    assert label_of(window, "caption_Hans").text().startswith("001.txt · Simplified · ")


# --- labelling ----------------------------------------------------------------------------------------------


def test_a_label_is_written_in_both_and_undone_as_one(hand: Hand, qtbot: QtBot, project_file: Path) -> None:
    session = hand.view.session
    hand.select("東岸村", "Hant")
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_3)
    both = [[("東岸村", "place")], [("东岸村", "place")], []]
    assert in_file(project_file) == both
    row = next(row for row in columns(hand) if row[0].spans)
    assert [[span.text for span in column.spans] for column in row] == [["東岸村"], ["东岸村"]]
    assert all(column.own_runs(column.spans[0].range) for column in row)

    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_Z, CONTROL)
    assert in_file(project_file) == [[], [], []]
    assert not any(column.spans for row in columns(hand) for column in row)
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_Y, CONTROL)
    assert in_file(project_file) == both
    assert session.stored is not None
    assert session.stored.pair.text == LEFT, "the person is still in the left edition"


def test_relabelled_moved_and_deleted_in_both(hand: Hand, project_file: Path) -> None:
    hand.select("東岸村", "Hant")
    hand.key(Qt.Key.Key_3)
    hand.key(Qt.Key.Key_2)
    assert in_file(project_file)[:2] == [[("東岸村", "metric")], [("东岸村", "metric")]]
    QTest.keyClicks(hand.view, "[")
    assert in_file(project_file)[:2] == [[("東岸", "metric")], [("东岸", "metric")]]
    hand.key(Qt.Key.Key_Q)
    assert in_file(project_file) == [[], [], []]


@pytest.mark.parametrize("yes", [True, False])
def test_where_the_editions_differ_the_person_is_asked(
    hand: Hand, answers: Answers, project_file: Path, yes: bool
) -> None:
    answers.prepared["follow"] = yes
    hand.select("最美紅石榴", "Hant")
    hand.key(Qt.Key.Key_1)
    assert answers.asked == ["follow"]
    there = [("最美石榴", "initiative")] if yes else []
    assert in_file(project_file) == [[("最美紅石榴", "initiative")], there, []]
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert in_file(project_file) == [[], [], []]


@pytest.mark.parametrize(("name", "yes"), [("follow_both", True), ("follow_only", False), ("", False)])
def test_the_question_shows_both_surfaces(hand: Hand, project_file: Path, name: str, yes: bool) -> None:
    seen: set[str] = set()

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QuestionBox) or not box.isVisible():
            return
        seen.add(box.informativeText())
        if name:
            box.findChild(QPushButton, name).click()  # type: ignore[union-attr]
        else:
            QTest.keyClick(box, Qt.Key.Key_Escape)

    hand.select("最美紅石榴", "Hant")
    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    hand.key(Qt.Key.Key_1)
    timer.stop()
    (text,) = seen
    assert "“最美紅石榴”" in text
    assert "“最美石榴”" in text
    assert bool(in_file(project_file)[1]) == yes


def test_what_the_other_edition_has_not_is_told(hand: Hand, window: Window, project_file: Path) -> None:
    hand.select("環村步道", "Hant")
    hand.key(Qt.Key.Key_1)
    assert in_file(project_file)[:2] == [[("環村步道", "initiative")], []]
    assert window.message_bar.text == "“環村步道” does not stand in the other edition."
    assert window.message_bar.kind == "information"


def test_the_right_edition_is_labelled_as_the_left_one(hand: Hand, project_file: Path) -> None:
    session = hand.view.session
    hand.click(hand.place("东岸村", "Hans"))
    assert session.stored is not None
    assert session.stored.pair.text == RIGHT
    hand.select("东岸村", "Hans")
    hand.key(Qt.Key.Key_3)
    assert in_file(project_file)[:2] == [[("東岸村", "place")], [("东岸村", "place")]]
    hand.select("青石桥", "Hans")
    hand.key(Qt.Key.Key_3)
    assert in_file(project_file)[:2] == [
        [("東岸村", "place")],
        [("东岸村", "place"), ("青石桥", "place")],
    ]
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert in_file(project_file) == [[], [], []]


def test_spans_of_the_other_edition_alone_are_seen_and_selected(hand: Hand, project_file: Path) -> None:
    session = hand.view.session
    hand.key(Qt.Key.Key_F6)
    hand.select("青石桥", "Hans")
    hand.key(Qt.Key.Key_3)
    place = hand.place("石桥修", "Hans")
    hand.key(Qt.Key.Key_F6)
    assert session.stored is not None
    assert session.stored.pair.text == LEFT
    *_, (left, right) = columns(hand)
    assert [span.text for span in right.spans] == ["青石桥"]
    assert right.own_runs(right.spans[0].range), "it is painted"
    assert [span.text for span in hand.view.span_at(place.toPointF())] == ["青石桥"]
    hand.click(place)
    selected = session.selected_span()
    assert selected is not None
    assert selected.text == "青石桥"
    hand.key(Qt.Key.Key_Q)
    assert in_file(project_file) == [[], [], []]


def test_the_state_of_the_other_edition_stays(hand: Hand, window: Window) -> None:
    session = hand.view.session
    hand.key(Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_D, CONTROL)
    hand.key(Qt.Key.Key_F6)
    hand.select("東岸村", "Hant")
    hand.key(Qt.Key.Key_3)
    assert [each.state for each in session.listed][:2] == ["in progress", "done"]
    assert [each.spans for each in session.listed][:2] == [1, 1]
    assert session.project is not None
    assert workflow.check(session.project) == []


# --- coming and going ---------------------------------------------------------------------------------------


def test_without_an_edition_nothing_is_offered(hand: Hand, window: Window) -> None:
    session = hand.view.session
    session.show_article(session.listed[2].id)
    assert not window.edition_bar.isVisible()
    hand.key(Qt.Key.Key_E)
    hand.key(Qt.Key.Key_J)
    assert session.editions.couple is None


def test_the_same_key_escape_and_the_button_leave(hand: Hand, window: Window, qtbot: QtBot) -> None:
    editions, toggle = window.session.editions, button(window, "edition_toggle")
    assert toggle.isChecked()
    hand.key(Qt.Key.Key_E)
    assert editions.couple is None
    assert not isinstance(hand.view.document, EditionDocument)
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert editions.couple is not None
    assert hand.view.hasFocus()
    hand.select("東岸村", "Hant")
    hand.key(Qt.Key.Key_Escape)
    assert editions.couple is not None, "first the selection is let go"
    hand.key(Qt.Key.Key_Escape)
    assert editions.couple is None
    assert not toggle.isChecked()


def test_leaving_from_the_right_goes_back_to_the_same_place_at_the_left(hand: Hand) -> None:
    session = hand.view.session
    hand.click(hand.place("340", "Hans"))
    hand.key(Qt.Key.Key_E)
    assert session.stored is not None
    assert session.cursor is not None
    assert session.stored.pair.text == LEFT
    assert LEFT[session.cursor.head :].startswith("340")


@pytest.mark.parametrize("steps", [1, 2])
def test_the_next_article_of_the_list_leaves(hand: Hand, steps: int) -> None:
    session = hand.view.session
    hand.key(Qt.Key.Key_F6)
    for _ in range(steps):
        hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert session.editions.couple is None
    assert session.article_index() == steps


def test_unlinking_leaves_and_offers_nothing(hand: Hand, window: Window) -> None:
    session = hand.view.session
    assert session.annotator is not None
    assert session.project is not None
    one, other, _ = session.project.article_ids()
    session.save(lambda project, author: workflow.unlink(project, author, one, other))
    assert session.editions.couple is None
    assert not window.edition_bar.isVisible()


def test_an_undone_label_is_taken_back_in_both_outside_the_mode_too(hand: Hand, project_file: Path) -> None:
    session = hand.view.session
    hand.select("東岸村", "Hant")
    hand.key(Qt.Key.Key_3)
    session.show_article(session.listed[2].id)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert in_file(project_file) == [[], [], []]
    assert session.article_index() == 0, "where it was labelled"


def test_closing_the_project_ends_it(hand: Hand, window: Window) -> None:
    window.session.close()
    assert window.session.editions.couple is None
    assert window.session.editions.offered == ()


def test_arrows_pass_rows_that_are_empty_here(hand: Hand) -> None:
    session = hand.view.session
    hand.key(Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_Home, CONTROL)
    assert session.cursor is not None
    hand.key(Qt.Key.Key_Up)
    assert session.cursor.head == 0
    hand.key(Qt.Key.Key_Down, times=40)
    assert session.cursor.head == len(RIGHT)
    hand.key(Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_Up, times=40)
    assert session.cursor.head == 0


def test_a_row_knows_which_span_is_innermost(hand: Hand) -> None:
    hand.select("東岸村新建", "Hant")
    hand.key(Qt.Key.Key_1)
    hand.select("岸村", "Hant")
    hand.key(Qt.Key.Key_3)
    hand.key(Qt.Key.Key_F6)
    found = hand.view.span_at(hand.place("岸村", "Hant").toPointF())
    assert [span.text for span in found] == ["岸村", "東岸村新建"]
    _, row = hand.view.row_layout(RIGHT.index("东岸"))
    assert isinstance(row, EditionRow)
    assert row.lane_count == 2
