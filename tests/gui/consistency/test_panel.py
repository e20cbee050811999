"""A person at the consistency panel, with real keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.consistency.panel import ConsistencyPanel
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import kept_spans

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier
TEXTS = (
    "柳橋鎮一期\n\n青石縣推行「里鄰食堂」模式，河長制落地。",
    "柳桥镇二期\n\n青石县推行“里邻食堂”模式，河长制落地。",
    "柳桥镇三期\n\n青石县推行“里邻食堂”模式，河长制落地。",
)


class Checker:
    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.panel: ConsistencyPanel = window.consistency_panel
        self.qtbot = qtbot

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier, on: QWidget | None = None
    ) -> None:
        QTest.keyClick(on or self.window.focusWidget() or self.window, key, modifier)
        self.rest()

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def rest(self) -> None:
        """Until all is looked through."""
        watching = self.panel.watching
        self.qtbot.waitUntil(lambda: not watching._timer.isActive() and not watching.is_busy, timeout=10_000)

    def open(self) -> None:
        self.press(Key.Key_K, CONTROL, self.window.pair_view)

    @property
    def kinds(self) -> list[str]:
        return [finding.kind for finding in self.panel.findings.findings]

    @property
    def shown(self) -> str:
        stored = self.window.session.stored
        assert stored is not None
        return stored.article.title

    @property
    def texts(self) -> list[str]:
        project = self.window.session.project
        assert project is not None
        return kept_spans(project.path)


@pytest.fixture
def checker(window: Window, qtbot: QtBot, tmp_path: Path) -> Iterator[Checker]:
    project = builders.new_project(tmp_path, *TEXTS)
    for index, within in enumerate(("Hant", "Hans", "Hans")):
        town = "柳橋鎮" if within == "Hant" else "柳桥镇"
        hall = ("「里鄰食堂」模式", "“里邻食堂”模式", "里邻食堂")[index]
        kind = "initiative" if index == 2 else "place"
        builders.label(project, town, kind, within=within, index=index)  # type: ignore[arg-type]
        builders.label(project, hall, "initiative", within=within, index=index)  # type: ignore[arg-type]
    project.close()
    assert window.commands.open_path(project.path)
    qtbot.waitUntil(lambda: window.actions_of_window.actions["consistency"].isEnabled(), timeout=5000)
    window.session.segmenter.load()
    window.focus_article()
    return Checker(window, qtbot)


def test_the_panel_opens_in_place_of_the_span_list_and_closes(checker: Checker) -> None:
    window = checker.window
    checker.open()
    assert (checker.panel.isVisible(), window.spans.isVisible()) == (True, False)
    assert checker.panel.list.hasFocus()
    assert checker.kinds == ["borders", "labels"]
    checker.press(Key.Key_K, CONTROL)
    assert (checker.panel.isVisible(), window.spans.isVisible()) == (False, True)
    assert window.pair_view.hasFocus()


def test_enter_goes_to_the_place_and_into_the_article(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_Return)
    assert checker.shown == "柳桥镇三期"
    cursor, stored = checker.window.session.cursor, checker.window.session.stored
    assert cursor is not None
    assert stored is not None
    assert cursor.range.slice(stored.pair.text) == "“里邻食堂”模式"
    assert checker.panel.spot_list.hasFocus()
    checker.press(Key.Key_Return)
    assert checker.window.pair_view.hasFocus()


def test_escape_goes_back_to_the_article(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_Escape)
    assert checker.window.pair_view.hasFocus()
    assert checker.panel.isVisible()


def test_one_place_is_mended_and_comes_back(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_J, CONTROL)
    assert checker.kinds == ["labels"]
    assert checker.texts.count("“里邻食堂”模式") == 2
    checker.press(Key.Key_Z, CONTROL)
    assert checker.kinds == ["borders", "labels"]
    assert checker.texts.count("里邻食堂") == 1


def test_all_places_are_made_like_the_chosen_form(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_Return)
    assert checker.panel.all.text() == "Fix all 1"
    checker.press(Key.Key_Space)
    assert checker.panel.all.text() == "Fix all 2"
    checker.press(Key.Key_J, CONTROL | SHIFT)
    assert checker.kinds == ["labels"]
    assert sorted(checker.texts)[:2] == ["柳桥镇", "柳桥镇"]
    assert {"里鄰食堂", "里邻食堂"} <= set(checker.texts)
    checker.press(Key.Key_Z, CONTROL)
    assert checker.kinds == ["borders", "labels"]


def test_the_buttons_do_the_same(checker: Checker) -> None:
    checker.open()
    checker.click(checker.panel.one)
    assert checker.kinds == ["labels"]
    checker.click(checker.panel.all)
    assert checker.kinds == []
    assert not checker.panel.foot.isVisible()


def test_ignored_for_ever_shown_again_and_undone(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_K, CONTROL | SHIFT)
    assert checker.kinds == ["labels"]
    checker.panel.kinds.setFocus()
    checker.press(Key.Key_End, on=checker.panel.kinds)
    assert checker.kinds == ["borders"]
    assert checker.panel.ignore.text() == "Show again"
    checker.click(checker.panel.ignore)
    assert checker.kinds == []
    checker.press(Key.Key_Z, CONTROL)
    assert checker.kinds == ["borders"]
    checker.press(Key.Key_Z, CONTROL)
    checker.press(Key.Key_Home, on=checker.panel.kinds)
    assert checker.kinds == ["borders", "labels"]


def test_a_kind_alone_is_shown(checker: Checker) -> None:
    checker.open()
    checker.panel.kinds.setFocus()
    checker.press(Key.Key_Down, on=checker.panel.kinds)
    assert checker.kinds == ["labels"]


def test_the_next_finding_without_leaving_the_article(checker: Checker) -> None:
    checker.open()
    checker.window.focus_article()
    checker.press(Key.Key_F12)
    current = checker.panel.current
    assert current is not None
    assert (current.kind, checker.shown) == ("labels", "柳桥镇三期")
    assert checker.window.pair_view.hasFocus()
    checker.press(Key.Key_F12, SHIFT)
    assert checker.panel.current is not current


def test_the_findings_follow_what_is_labelled(checker: Checker) -> None:
    checker.open()
    session = checker.window.session
    assert session.project is not None
    for article in session.project.article_ids()[:2]:
        session.show_article(article)
        assert session.layer is not None
        text = session.layer.text
        word = "河長制" if "河長制" in text else "河长制"
        session.set_cursor(
            session.cursor.__class__(text.index(word), text.index(word) + 3, session.cursor.pane)
        )  # type: ignore[union-attr]
        checker.window.pair_view.setFocus()
        checker.press(Key.Key_1)
    assert checker.kinds == ["borders", "labels", "unlabelled"]


def test_an_article_that_is_done_is_left_alone(checker: Checker) -> None:
    checker.open()
    checker.press(Key.Key_Return)
    checker.press(Key.Key_D, CONTROL)
    assert not checker.panel.one.isEnabled()
    checker.press(Key.Key_J, CONTROL | SHIFT)
    assert checker.kinds == ["borders", "labels"]
    assert "1 in done articles left alone." in checker.window.message_bar.text


def test_another_project_begins_anew(checker: Checker, tmp_path: Path) -> None:
    checker.open()
    (tmp_path / "other").mkdir()
    other = builders.new_project(tmp_path / "other", TEXTS[0])
    other.close()
    assert checker.window.commands.open_path(other.path)
    checker.rest()
    assert checker.kinds == []


def test_what_is_seen_can_be_heard(checker: Checker) -> None:
    checker.open()
    panel = checker.panel
    for part in (panel, panel.list, panel.spot_list, panel.kinds, panel.one, panel.all, panel.ignore):
        assert part.accessibleName()
        assert part.objectName()
    said = panel.findings.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Other borders: 「里鄰食堂」模式\n2 × initiative 【「里鄰食堂」模式】")
    checker.window.commands.set_language("zh_TW")
    said = panel.findings.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("邊界不一")
