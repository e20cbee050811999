"""The project's file is open here and somebody else saves in it, moves it or takes it away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.align import Range
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from annotator.workflow import Project
from tests import builders
from tests.gui.conftest import kept_spans, label
from tests.gui.editions.conftest import LEFT, RIGHT


@pytest.fixture
def hand(opened: Window, qtbot: QtBot) -> Hand:
    """A person in the first article."""
    opened.session.show_article(opened.session.listed[0].id)
    opened.focus_article()
    qtbot.waitUntil(lambda: opened.pair_view.hasFocus())
    return Hand(opened.pair_view)


def elsewhere(window: Window, act: Callable[[Project, str, str], object]) -> None:
    """Do something by a connection of one's own, as the same annotator in the shown article."""
    session = window.session
    assert session.project is not None
    assert session.annotator is not None
    assert session.stored is not None
    with workflow.open_project(session.project.path) as project:
        act(project, session.annotator.id, session.stored.id)


def name_of(window: Window) -> str:
    assert window.session.annotator is not None
    return window.session.annotator.name


def come_back(window: Window) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def text(window: Window) -> str:
    assert window.session.stored is not None
    return window.session.stored.pair.text


def shown(window: Window) -> list[str]:
    assert window.session.layer is not None
    return [span.text for span in window.session.layer.spans]


def test_what_another_window_labelled_is_shown_when_the_person_comes_back(opened: Window, hand: Hand) -> None:
    hand.click(hand.place("柳橋鎮有", "Hant", end=True))
    head = hand.view.session.cursor.head  # type: ignore[union-attr]

    def add(project: Project, author: str, article: str) -> None:
        stored = project.article(article)
        workflow.label(project, stored, Range(0, 3), "place", None, name_of(opened))

    elsewhere(opened, add)
    assert shown(opened) == []
    come_back(opened)
    assert shown(opened) == ["柳橋鎮"]
    assert hand.view.session.cursor.head == head  # type: ignore[union-attr]


def test_what_did_not_change_stays_as_it_is(opened: Window, hand: Hand, qtbot: QtBot) -> None:
    hand.select("柳橋鎮", "Hant")
    with qtbot.assertNotEmitted(opened.session.shown):
        come_back(opened)
    assert hand.selection == "柳橋鎮"


def test_no_span_is_saved_in_a_text_that_is_another_by_now(
    opened: Window, hand: Hand, project_file: Path
) -> None:
    elsewhere(opened, lambda *what: workflow.correct(*what, Range(0, 1), "青楊柳"))
    hand.select("青石縣", "Hant")
    hand.key(Qt.Key.Key_3)
    assert opened.message_bar.text.startswith("The text of this article was changed in another window.")
    assert text(opened).startswith("青楊柳橋鎮")
    hand.select("青石縣", "Hant")
    hand.key(Qt.Key.Key_3)
    assert kept_spans(project_file) == ["青石縣"]
    with workflow.open_project(project_file) as project:
        assert workflow.check(project) == []


def test_editions_stay_beside_each_other_unless_a_text_changed(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:

    project = builders.new_project(tmp_path, LEFT, RIGHT, name="editions.duizhao")
    one, other = project.article_ids()
    workflow.link(project, workflow.annotator(project, "Lin").id, one, other)
    project.close()
    assert window.session.open(project.path)
    window.session.show_article(one)
    window.session.editions.enter()

    def add(project: Project, _: str, __: str) -> None:
        stored = project.article(other)
        workflow.label(project, stored, Range(0, 4), "place", None, name_of(window))

    elsewhere(window, add)
    come_back(window)
    assert window.session.editions.couple is not None
    assert [span.text for span in window.session.editions.spans(1)] == ["今年以来"]
    elsewhere(window, lambda project, who, _: workflow.correct(project, who, other, Range(0, 2), "去年"))
    come_back(window)
    assert window.session.editions.couple is None
    assert text(window) == LEFT


def test_labels_and_the_list_are_read_anew(opened: Window, hand: Hand) -> None:
    elsewhere(
        opened, lambda project, _, __: list(workflow.import_files(project, [_file(project, "新來的一篇。")]))
    )
    before = len(opened.session.listed)
    come_back(opened)
    assert len(opened.session.listed) == before + 1


def _file(project: Project, words: str) -> Path:
    path = project.path.with_name("new.txt")
    path.write_text(words, "utf-8")
    return path


def test_nothing_is_saved_in_a_file_that_is_gone(opened: Window, hand: Hand, project_file: Path) -> None:
    label(opened, "青石縣", "place")
    moved = project_file.with_name("moved.duizhao")
    project_file.rename(moved)
    hand.select("柳橋鎮", "Hant")
    hand.key(Qt.Key.Key_3)
    assert shown(opened) == ["青石縣"]
    assert "was moved, deleted or replaced" in opened.message_bar.text
    moved.rename(project_file)
    hand.select("柳橋鎮", "Hant")
    hand.key(Qt.Key.Key_3)
    assert shown(opened) == ["柳橋鎮", "青石縣"]
    assert sorted(kept_spans(project_file)) == ["柳橋鎮", "青石縣"]
