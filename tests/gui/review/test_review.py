"""Reviewing by keys and by mouse: what is decided, what is shown, and what is undone."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.decisions import Decision
from annotator.core.review import Choice
from annotator.core.spans import GOLD, Span
from annotator.gui.review.dialogs import AcceptDialog, AlikeDialog, RuleChoice
from annotator.gui.review.lanes import State
from annotator.gui.review.reviewing import Reviewing
from annotator.gui.review.words import paint_state
from annotator.gui.theme import CONTRAST, DARK, LIGHT
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from tests.gui.conftest import Answers
from tests.gui.review.conftest import ask, open_review, settled
from tests.gui.review.texts import mark
from tests.gui.test_access import focusable, spoken

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window.review.view, key, modifier)


def reviewing_of(window: Window) -> Reviewing:
    return window.commands.review.reviewing


def gold(window: Window) -> list[Span]:
    project = window.session.project
    assert project is not None
    return [span for article in project.article_ids() for span in project.spans(article, GOLD)]


def gold_texts(window: Window) -> list[str]:
    return sorted(span.text for span in gold(window))


def decisions(window: Window) -> list[Decision]:
    project = window.session.project
    assert project is not None
    return [
        each.decision for article in project.article_ids() for each in workflow.decisions(project, article)
    ]


def asked_text(window: Window) -> str:
    found = reviewing_of(window).queued(reviewing_of(window).row)
    assert found is not None
    return found.text


def cards(window: Window) -> list[str]:
    return [card.face.spoken for card in window.review.bar.cards.shown()]


def test_the_queue_holds_what_annotators_disagree_about_least_agreed_first(reviewed: Window) -> None:
    reviewing = reviewing_of(reviewed)
    found = [reviewing.queued(row) for row in range(len(reviewing.numbers))]
    agreements = [each.question.case.agreement for each in found if each is not None]
    assert len(agreements) == 9
    assert agreements == sorted(agreements)
    kinds = {each.question.case.kind for each in found if each is not None}
    assert kinds == {"only one", "incomplete", "label", "border", "split"}
    count = reviewed.review.findChild(QLabel, "review_queue_count")
    assert count is not None
    assert count.text() == "0 of 9 decided"


def test_enter_takes_the_most_common_answer_and_goes_on(reviewed: Window, qtbot: QtBot) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, Key.Key_Return)
    assert gold_texts(reviewed) == ["43个"]
    (span,) = gold(reviewed)
    assert len(span.origins) == 2
    assert asked_text(reviewed) != "43个村级服务中心"
    settled(reviewed, qtbot)
    assert reviewing_of(reviewed).count.decided == 1


def test_where_more_have_nothing_enter_takes_that(reviewed: Window) -> None:
    ask(reviewed, "98%")
    press(reviewed, Key.Key_Return)
    assert gold(reviewed) == []
    assert [each.outcome for each in decisions(reviewed)] == ["none"]


@pytest.mark.parametrize(
    ("key", "outcome", "texts"),
    [
        (Key.Key_1, "candidate", ["43个"]),
        (Key.Key_2, "candidate", ["43个村级服务中心"]),
        (Key.Key_X, "none", []),
        (Key.Key_B, "both", ["43个", "43个村级服务中心"]),
        (Key.Key_S, "later", []),
    ],
)
def test_keys_answer(reviewed: Window, key: Qt.Key, outcome: str, texts: list[str]) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, key)
    assert gold_texts(reviewed) == texts
    assert [each.outcome for each in decisions(reviewed)] == [outcome]
    assert asked_text(reviewed) != "43个村级服务中心"


def test_what_was_put_off_is_asked_when_nothing_else_is_left(reviewed: Window) -> None:
    put_off = asked_text(reviewed)
    press(reviewed, Key.Key_S)
    for _ in range(8):
        assert asked_text(reviewed) != put_off
        press(reviewed, Key.Key_X)
    assert asked_text(reviewed) == put_off
    assert len(decisions(reviewed)) == 9


def test_where_all_is_decided_the_next_key_decides_no_other_question(reviewed: Window) -> None:
    for _ in range(9):
        press(reviewed, Key.Key_X)
    last = asked_text(reviewed)
    press(reviewed, Key.Key_1)
    assert asked_text(reviewed) == last
    assert len(gold(reviewed)) == 1


def test_all_is_taken_from_one_annotator_also_when_no_question_is_left(
    reviewed: Window, qtbot: QtBot
) -> None:
    for _ in range(9):
        press(reviewed, Key.Key_X)
    settled(reviewed, qtbot)
    reviewed.commands.review.label()
    open_review(reviewed, qtbot)
    assert reviewing_of(reviewed).asked is None
    reviewed.commands.review.take_all()
    menu = reviewed.review.findChild(QMenu, "review_take_all_menu")
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Chen", "Lin", "Wang"]
    inside = menu.actions()[0].menu()
    assert isinstance(inside, QMenu)
    (everywhere,) = inside.actions()
    everywhere.trigger()
    menu.close()
    assert "溪口镇" in gold_texts(reviewed)


def test_a_key_without_a_candidate_does_nothing(reviewed: Window) -> None:
    ask(reviewed, "98%")
    press(reviewed, Key.Key_2)
    press(reviewed, Key.Key_9)
    assert decisions(reviewed) == []
    assert asked_text(reviewed) == "98%"


def test_next_and_previous(reviewed: Window) -> None:
    first = asked_text(reviewed)
    press(reviewed, Key.Key_N)
    assert asked_text(reviewed) != first
    press(reviewed, Key.Key_P)
    assert asked_text(reviewed) == first
    assert decisions(reviewed) == []


def test_tab_marks_another_answer_which_enter_takes(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, Key.Key_Tab)
    press(reviewed, Key.Key_Return)
    assert gold_texts(reviewed) == ["43个村级服务中心"]


def test_a_click_on_a_card_answers(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    card = reviewed.review.bar.cards.shown()[1]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert gold_texts(reviewed) == ["43个村级服务中心"]


def test_a_span_of_ones_own_comes_from_those_it_touches(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, Key.Key_E)
    press(reviewed, Key.Key_BracketRight)
    press(reviewed, Key.Key_BracketRight)
    assert gold(reviewed) == []
    press(reviewed, Key.Key_Return)
    (span,) = gold(reviewed)
    assert (span.text, span.label) == ("43个村级", "metric")
    assert len(span.origins) == 3
    assert [each.outcome for each in decisions(reviewed)] == ["own"]


def test_in_ones_own_span_a_labels_key_gives_the_label(reviewed: Window) -> None:
    ask(reviewed, "东岸村文化广场")
    press(reviewed, Key.Key_E)
    press(reviewed, Key.Key_1)
    press(reviewed, Key.Key_Return)
    assert [(span.text, span.label) for span in gold(reviewed)] == [("东岸村文化广场", "initiative")]


def test_ones_own_span_is_drawn_by_the_mouse_too(reviewed: Window) -> None:
    ask(reviewed, "东岸村文化广场")
    press(reviewed, Key.Key_E)
    Hand(reviewed.review.view).select("文化广场", "Hans")
    press(reviewed, Key.Key_Return)
    assert gold_texts(reviewed) == ["文化广场"]


def test_escape_leaves_ones_own_span(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, Key.Key_E)
    press(reviewed, Key.Key_BracketRight)
    press(reviewed, Key.Key_Escape)
    assert reviewing_of(reviewed).place.own is None
    assert decisions(reviewed) == []
    assert len(cards(reviewed)) == 3
    press(reviewed, Key.Key_1)
    assert gold_texts(reviewed) == ["43个"]


def test_what_is_decided_is_undone_and_redone(reviewed: Window, qtbot: QtBot) -> None:
    ask(reviewed, "43个村级服务中心")
    press(reviewed, Key.Key_2)
    settled(reviewed, qtbot)
    QTest.keyClick(reviewed, Key.Key_Z, CONTROL)
    settled(reviewed, qtbot)
    assert gold(reviewed) == []
    assert asked_text(reviewed) == "43个村级服务中心"
    assert reviewing_of(reviewed).count.decided == 0
    QTest.keyClick(reviewed, Key.Key_Y, CONTROL)
    settled(reviewed, qtbot)
    assert gold_texts(reviewed) == ["43个村级服务中心"]


def test_a_reason_and_a_note_stand_in_the_decision(reviewed: Window, qtbot: QtBot) -> None:
    ask(reviewed, "“河长+”机制")
    press(reviewed, Key.Key_2, ALT)
    press(reviewed, Key.Key_M)
    note = reviewed.review.bar.note
    assert note.hasFocus()
    QTest.keyClicks(note, "rule 3")
    QTest.keyClick(note, Key.Key_Return)
    assert reviewed.review.view.hasFocus()
    press(reviewed, Key.Key_Return)
    (made,) = decisions(reviewed)
    assert (made.reason, made.note) == ("guideline gap", "rule 3")
    chip = reviewed.review.findChild(QToolButton, "review_reason_2")
    assert chip is not None
    assert not chip.isChecked(), "the next question has no reason yet"


def test_a_reason_can_be_given_afterwards(reviewed: Window, qtbot: QtBot) -> None:
    ask(reviewed, "“河长+”机制")
    press(reviewed, Key.Key_Return)
    settled(reviewed, qtbot)
    ask(reviewed, "“河长+”机制")
    press(reviewed, Key.Key_1, ALT)
    (made,) = decisions(reviewed)
    assert (made.reason, [span.label for span in made.gold]) == ("annotator error", ["initiative"])


def test_after_the_last_one_the_window_says_so(reviewed: Window, qtbot: QtBot) -> None:
    for _ in range(9):
        press(reviewed, Key.Key_Return)
    settled(reviewed, qtbot)
    assert reviewing_of(reviewed).count.decided == 9
    assert reviewed.message_bar.isVisible()


def test_what_is_put_off_is_not_asked_before_the_others(reviewed: Window, qtbot: QtBot) -> None:
    first = asked_text(reviewed)
    press(reviewed, Key.Key_S)
    texts = []
    for _ in range(8):
        texts.append(asked_text(reviewed))
        press(reviewed, Key.Key_X)
        settled(reviewed, qtbot)
    assert first not in texts
    assert len(set(texts)) == 8


def choose(window: Window, box: str, text: str) -> None:
    found = getattr(window.review.queue, box)
    found.setCurrentText(text)
    found.activated.emit(found.currentIndex())


def test_filters(reviewed: Window) -> None:
    reviewing = reviewing_of(reviewed)
    choose(reviewed, "kinds", "Border")
    assert len(reviewing.numbers) == 3
    choose(reviewed, "kinds", "All kinds")
    choose(reviewed, "labels", "initiative")
    assert len(reviewing.numbers) == 1
    choose(reviewed, "labels", "All labels")
    reviewed.review.queue.filter.setText("东岸村")
    assert sorted(reviewing.queued(row).text for row in range(len(reviewing.numbers))) == [  # type: ignore[union-attr]
        "东岸村、西岸村",
        "东岸村文化广场",
        "東岸村",
    ]
    reviewed.review.queue.filter.clear()
    choose(reviewed, "orders", "By article")
    articles = [reviewing.queued(row).question.article for row in range(9)]  # type: ignore[union-attr]
    assert len(set(articles[:6])) == 1
    choose(reviewed, "statuses", "Decided")
    assert reviewing.numbers == []
    assert reviewing.asked is None


def test_names_can_be_hidden(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    assert any("Chen" in card for card in cards(reviewed))
    reviewed.commands.review.toggle_names()
    assert not any(name in card for card in cards(reviewed) for name in ("Chen", "Lin", "Wang"))
    legend = reviewed.review.findChild(QLabel, "review_legend")
    assert legend is not None
    assert not any(name in legend.text() for name in ("Chen", "Lin", "Wang"))


def test_a_click_on_a_span_asks_about_it(reviewed: Window) -> None:
    ask(reviewed, "43个村级服务中心")
    hand = Hand(reviewed.review.view)
    hand.click(hand.place("340余户", "Hans") + QPoint(4, 0))
    assert asked_text(reviewed) == "340余户"


def test_the_single_keys_of_labelling_are_not_heard_here(reviewed: Window) -> None:
    assert reviewed.session.layer is not None
    before = reviewed.session.layer.spans
    press(reviewed, Key.Key_Q)
    press(reviewed, Key.Key_U)
    assert reviewed.session.layer.spans == before
    assert not reviewed.actions_of_window.actions["delete_span"].isEnabled()


def test_the_pages_are_switched(reviewed: Window) -> None:
    assert reviewed.review.isVisible()
    assert not reviewed.pair_view.isVisible()
    QTest.keyClick(reviewed, Key.Key_F10)
    assert not reviewed.review.isVisible()
    assert reviewed.pair_view.hasFocus()
    QTest.keyClick(reviewed, Key.Key_F10)
    assert reviewed.review.view.hasFocus()


def test_those_like_it_are_listed_first(
    window: Window, answers: Answers, tmp_path: Path, team_file: Path, qtbot: QtBot
) -> None:
    with workflow.open_project(team_file) as project:
        text = project.article(project.article_ids()[0]).pair.text
        (done,) = workflow.import_files(project, [_written(tmp_path, f"又一篇\n\n{text}")])
        assert not done.error
        for name, words in (("Chen", "43个"), ("Lin", "43个村级服务中心"), ("Wang", "43个")):
            mark(project, 2, name, words, "metric")
    window.session.annotator_name = "Rao"
    assert window.commands.open_path(team_file)
    reviewing = open_review(window, qtbot)
    ask(window, "43个村级服务中心")
    alike = reviewing.alike()
    assert len(alike) == 1
    dialog = AlikeDialog(reviewing, alike, window)
    qtbot.addWidget(dialog)
    assert dialog.answer() == alike
    answers.prepared["decide_alike"] = alike
    press(window, Key.Key_A)
    assert gold_texts(window) == ["43个", "43个"]
    settled(window, qtbot)
    QTest.keyClick(window, Key.Key_Z, CONTROL)
    assert gold(window) == []


def _written(folder: Path, text: str) -> Path:
    path = folder / "again.txt"
    path.write_text(text, "utf-8")
    return path


def test_a_rule_says_what_it_would_do_and_does_it(reviewed: Window, answers: Answers, qtbot: QtBot) -> None:
    reviewing = reviewing_of(reviewed)
    dialog = AcceptDialog(reviewing, reviewed)
    qtbot.addWidget(dialog)
    forecast = dialog.findChild(QLabel, "review_forecast")
    assert forecast is not None
    assert forecast.text() == "3 questions would be decided with a span, 0 without one, 9 stay open."
    answers.prepared["accept_by_rule"] = RuleChoice("unanimous", 0.5, None)
    press(reviewed, Key.Key_G)
    assert gold_texts(reviewed) == ["12公里", "柳橋鎮", "溪口镇"]
    settled(reviewed, qtbot)
    QTest.keyClick(reviewed, Key.Key_Z, CONTROL)
    assert gold(reviewed) == []


def test_all_of_one_annotator_is_taken_by_label(reviewed: Window, qtbot: QtBot) -> None:
    ask(reviewed, "43个村级服务中心")
    menu = reviewed.commands.review._menu_of_annotators()
    assert menu is not None
    (lin,) = [each for each in menu.findChildren(QMenu) if "Lin" in each.title()]
    metric = next(each for each in lin.actions() if each.text() == "All “metric” of this article")
    metric.trigger()
    settled(reviewed, qtbot)
    assert gold_texts(reviewed) == ["12公里", "340余户", "43个村级服务中心"]
    menu.deleteLater()


def test_a_decision_about_spans_that_were_changed_comes_back_with_both_versions(
    window: Window, team_file: Path, qtbot: QtBot
) -> None:
    with workflow.open_project(team_file) as project:
        rao = workflow.annotator(project, "Rao")
        lin = workflow.annotator(project, "Lin")
        question = next(
            each
            for each in workflow.all_questions(project)
            if each.case.kind == "border" and each.case.labels == ("metric",)
        )
        workflow.decide(project, rao.id, question, candidate(1))
        text = project.article(question.article).pair.text
        spans = project.spans(question.article, lin.id)
        old = next(span for span in spans if span.start == question.case.start)
        workflow.unlabel(project, old.id)
        wanted = text[question.case.start : question.case.end - 1]
        index = project.article_ids().index(question.article)
        mark(project, index, "Lin", wanted, "metric")
    window.session.annotator_name = "Rao"
    assert window.commands.open_path(team_file)
    reviewing = open_review(window, qtbot)
    choose(window, "statuses", "Changed since")
    assert len(reviewing.numbers) == 1
    earlier = window.review.findChild(QLabel, "review_earlier")
    assert earlier is not None
    assert earlier.isVisible()
    assert "Rao took" in earlier.text()
    assert any("Rao decided so" in card for card in cards(window))
    press(window, Key.Key_1)
    settled(window, qtbot)
    assert reviewing.count.decided == 1


def candidate(place: int) -> Choice:
    return Choice("candidate", (place,))


def test_two_reviewers_who_differ_are_asked_again(
    window: Window, team_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.duizhao"
    shutil.copyfile(team_file, other)
    for path, name, place in ((team_file, "Rao", 0), (other, "Xu", 1)):
        with workflow.open_project(path) as project:
            question = next(each for each in workflow.all_questions(project) if each.case.kind == "border")
            workflow.decide(project, workflow.annotator(project, name).id, question, candidate(place))
    with workflow.open_project(team_file) as project:
        workflow.merge(project, [other])
    window.session.annotator_name = "Rao"
    assert window.commands.open_path(team_file)
    reviewing = open_review(window, qtbot)
    choose(window, "statuses", "Reviewers differ")
    assert len(reviewing.numbers) == 1
    earlier = window.review.findChild(QLabel, "review_earlier")
    assert earlier is not None
    assert "Rao took" in earlier.text()
    assert "Xu took" in earlier.text()
    press(window, Key.Key_1)
    settled(window, qtbot)
    assert reviewing.count.decided == 1
    choose(window, "statuses", "All")
    choose(window, "statuses", "Reviewers differ")
    assert reviewing.numbers == []


def test_where_nobody_differs_the_page_says_what_to_do(opened: Window, qtbot: QtBot) -> None:
    open_review(opened, qtbot)
    nothing = opened.review.findChild(QLabel, "review_nothing")
    assert nothing is not None
    assert nothing.isVisible()
    assert "Merge" in nothing.text()


def test_closing_the_project_leaves_the_page(reviewed: Window) -> None:
    reviewed.session.close()
    assert not reviewed.review.isVisible()
    assert reviewing_of(reviewed).numbers == []


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_on_the_page_has_a_name_to_be_spoken(reviewed: Window, language: str) -> None:
    reviewed.commands.set_language(language)
    ask(reviewed, "43个村级服务中心")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(reviewed.review)
        if widget.isVisible() and not spoken(widget)
    ]
    assert nameless == []
    assert all(card.accessibleName() for card in reviewed.review.bar.cards.shown())


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_states_differ_in_shape_not_only_in_colour(theme: str) -> None:
    colors = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[theme]
    seen = set()
    for state in get_args(State):
        image = QImage(28, 28, QImage.Format.Format_Grayscale8)
        image.fill(QColor(colors.paper))
        painter = QPainter(image)
        paint_state(painter, QRectF(4, 4, 20, 20), state, colors)
        painter.end()
        ground = image.pixelColor(0, 0)
        seen.add(tuple(image.pixelColor(x, y) != ground for x in range(28) for y in range(28)))
    assert len(seen) == len(get_args(State))
