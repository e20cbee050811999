"""The comfort of the labelling page: panes, spacing, nothing but the article, active time, progress."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from annotator import settings, workflow
from annotator.core.pace import IDLE, Work
from annotator.gui.app import make_window
from annotator.gui.dialogs.progress import ProgressDialog
from annotator.gui.jobs import Jobs
from annotator.gui.panes import Panes
from annotator.gui.progress import duration, rate, rest
from annotator.gui.shortcuts.keymap import Keymap
from annotator.gui.window import Window
from tests.gui.conftest import Answers, label

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    """Stands still until the test turns it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(opened: Window) -> Clock:
    """A clock in place of the real one, and a day that does not end during the test."""
    made = Clock()
    opened.activity.clock = made
    opened.activity.now = lambda: NOON
    opened.activateWindow()
    QTest.qWaitForWindowActive(opened)
    opened.session.show_article(opened.session.listed[1].id)
    opened.session.show_article(opened.session.listed[0].id)
    return made


# Panes and spacing.


@pytest.mark.parametrize(
    ("name", "panes"),
    [("panes_hant", ("Hant",)), ("panes_hans", ("Hans",)), ("panes_source", ("Hant",))],
)
def test_the_view_menu_shows_one_pane_and_remembers_it(
    opened: Window, qapp: QApplication, qtbot: QtBot, name: str, panes: tuple[str, ...]
) -> None:
    actions = opened.actions_of_window.actions
    actions[name].trigger()
    assert opened.pair_view.metrics.panes == panes
    assert actions[name].isChecked()
    assert not actions["panes_both"].isChecked()
    assert not actions["panes_swapped"].isEnabled()
    captions = {each.objectName() for each in opened.header.findChildren(QLabel) if each.isVisible()}
    assert captions == {f"caption_{pane}" for pane in panes}
    jobs = Jobs()
    again = make_window(qapp, jobs)
    qtbot.addWidget(again)
    assert again.session.panes == opened.session.panes
    assert again.actions_of_window.actions[name].isChecked()
    jobs.close()


def test_swapped_panes_have_their_captions_above_them(opened: Window) -> None:
    opened.actions_of_window.actions["panes_swapped"].trigger()
    assert settings.load().panes_swapped
    hant, hans = (opened.header.findChild(QLabel, f"caption_{each}") for each in ("Hant", "Hans"))
    assert hant is not None
    assert hans is not None
    assert hans.x() < hant.x()
    assert hant.x() == round(opened.pair_view.metrics.pane_left("Hant", opened.pair_view.viewport().width()))
    opened.actions_of_window.actions["panes_swapped"].trigger()
    assert hant.x() < hans.x()


def test_a_choice_that_nobody_knows_means_the_usual() -> None:
    assert Panes.kept("three", False) == Panes()


def test_spacing_is_remembered(opened: Window) -> None:
    before = opened.pair_view.metrics.pitch(1)
    opened.actions_of_window.actions["spacing_wide"].trigger()
    assert opened.pair_view.metrics.pitch(1) > before
    assert settings.load().line_spacing == "wide"
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Plus)
    assert opened.pair_view.metrics.leading > 0.5 * opened.pair_view.metrics.text_size


# Nothing but the article.


def shown_bars(window: Window) -> list[bool]:
    bars = (
        window.menuBar(),
        window.tool_bar,
        window.header,
        window.status_bar,
        window.articles,
        window.spans,
    )
    return [bar.isVisible() for bar in bars]


@pytest.mark.parametrize("leave", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_nothing_but_the_article(opened: Window, leave: Qt.Key) -> None:
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_F11)
    assert shown_bars(opened) == [False] * 6
    assert opened.isFullScreen()
    assert opened.actions_of_window.actions["bare"].isChecked()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_3)
    assert opened.session.armed == "place"
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Escape)
    assert opened.isFullScreen()
    QTest.keyClick(opened.pair_view, leave)
    assert shown_bars(opened) == [True] * 6
    assert not opened.isFullScreen()


def test_hidden_lists_stay_hidden_afterwards(opened: Window) -> None:
    opened.commands.toggle_spans()
    opened.commands.comfort.toggle_bare()
    opened.session.step_article(1)
    assert shown_bars(opened) == [False] * 6
    opened.commands.comfort.toggle_bare()
    assert shown_bars(opened) == [True, True, True, True, True, False]


def test_without_an_article_everything_is_shown(opened: Window) -> None:
    opened.commands.comfort.toggle_bare()
    opened.commands.close_project()
    assert not opened.isFullScreen()
    assert opened.menuBar().isVisible()


# Active time.


def test_time_counts_while_the_person_does_something(opened: Window, clock: Clock) -> None:
    clock.now += 10
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Right)
    clock.now += 500
    assert opened.activity.seconds == 10 + IDLE
    QTest.mouseMove(opened.pair_view.viewport(), QPoint(200, 60))
    clock.now += 5
    assert opened.activity.seconds == 10 + IDLE + 5
    label(opened, "柳橋鎮", "place")
    clock.now += 7
    assert opened.activity.seconds == 10 + IDLE + 12


def test_time_stands_still_while_another_window_is_active(opened: Window, clock: Clock) -> None:
    clock.now += 10
    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowDeactivate))
    clock.now += 20
    assert opened.activity.seconds == 10


def test_every_article_and_annotator_has_a_time_of_its_own(opened: Window, clock: Clock) -> None:
    first = opened.session.listed[0].id
    clock.now += 20
    opened.session.step_article(1)
    clock.now += 5
    assert opened.activity.seconds == 5
    opened.session.step_article(-1)
    assert opened.activity.seconds == 20
    opened.take_name("吳")
    assert opened.activity.seconds == 0
    project = opened.session.project
    assert project is not None
    assert list(project.activity.by_article(opened.session.annotator.id)) == []  # type: ignore[union-attr]
    assert project.activity.counts()[0][0] == first


def test_time_survives_the_project_being_closed(opened: Window, clock: Clock, project_file: Path) -> None:
    clock.now += 25
    opened.commands.close_project()
    with workflow.open_project(project_file, reading=True) as project:
        assert [count[4] for count in project.activity.counts()] == [25]
        assert [count[3] for count in project.activity.counts()] == ["2026-03-02"]


def test_it_is_written_once_a_minute_and_never_by_an_edit(
    opened: Window, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[float] = []
    real = workflow.add_active_time

    def watched(project, article, annotator, now, seconds) -> None:
        written.append(seconds)
        real(project, article, annotator, now, seconds)

    monkeypatch.setattr(workflow, "add_active_time", watched)
    for _ in range(13):
        clock.now += 10
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right)
        opened.activity.look()
    label(opened, "柳橋鎮", "place")
    assert written == [60, 60]
    assert opened.activity.seconds == 130


# Shortcuts outside the menus.


def test_buttons_of_the_edition_bar_tell_the_present_keys(opened: Window) -> None:
    button = opened.edition_bar.findChild(QToolButton, "difference_next")
    assert button is not None
    assert button.toolTip() == opened.actions_of_window.actions["next_difference"].toolTip()
    opened.commands.comfort.set_keymap(Keymap({"next_difference": ("K",)}))
    assert button.toolTip() == button.accessibleName() == "Next difference (K)"


# Progress.


def test_the_status_bar_tells_time_and_progress(opened: Window, clock: Clock, qtbot: QtBot) -> None:
    note = opened.progress_note
    qtbot.waitUntil(lambda: note.text() == "0 min · 0 of 3 done")
    for _ in range(4):
        clock.now += 25
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right)
    opened.activity.look()
    assert note.text() == "1 min · 0 of 3 done"
    opened.commands.session.set_state("done")
    qtbot.waitUntil(lambda: note.text() == "1 min · 1 of 3 done")
    assert note.text() in note.accessibleName()
    opened.commands.close_project()
    qtbot.waitUntil(lambda: not note.isVisible())


def test_the_progress_is_shown_with_what_was_done_so_far(
    opened: Window, clock: Clock, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[Work, float]] = []
    monkeypatch.setattr(answers, "progress", lambda *told: shown.append(told), raising=False)
    clock.now += 20
    QTest.mouseClick(opened.progress_note, Qt.MouseButton.LeftButton)
    assert shown == [(Work(3, 0, seconds_today=20), 20)]


def test_the_dialog_says_how_fast_the_work_goes(qtbot: QtBot, opened: Window) -> None:
    dialog = ProgressDialog(Work(10, 2, 1800, 60, 2, 1800, 2), 150)
    qtbot.addWidget(dialog)
    names = ("done", "article", "today", "spans", "articles", "rest")
    said = [dialog.findChild(QLabel, f"progress_{name}").text() for name in names]  # type: ignore[union-attr]
    assert said == ["2 of 10", "2 min", "30 min", "120", "4.0", "2 h 00 min"]
    bar = dialog.findChild(QProgressBar, "progress_bar")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (2, 10)


@pytest.mark.parametrize(
    ("words", "number", "expected"),
    [
        (duration, 59, "0 min"),
        (duration, 3599, "59 min"),
        (duration, 3660, "1 h 01 min"),
        (duration, 3_600_000, "1,000 h 00 min"),
        (rate, None, "–"),
        (rate, 9.94, "9.9"),
        (rate, 1234.5, "1,234"),
        (rest, None, "–"),
        (rest, 0, "0 min"),
    ],
)
def test_figures_in_words(
    opened: Window, words: Callable[[float | None], str], number: float | None, expected: str
) -> None:
    assert words(number) == expected


def test_next_unfinished_goes_round(opened: Window) -> None:
    opened.focus_article()
    opened.session.show_article(opened.session.listed[1].id)
    opened.session.set_state("done")
    opened.session.show_article(opened.session.listed[0].id)
    for expected in (2, 0, 2):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        assert opened.session.article_index() == expected
