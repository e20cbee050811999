"""What a person changes in the raw text, and what of it comes into the project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.errors import ProjectUnwritable
from annotator.gui.import_page.entries import shown_cuts
from annotator.gui.window import Window
from annotator.workflow import bulk
from tests import builders
from tests.gui.conftest import import_all, read_all
from tests.gui.import_page.conftest import Hand, drop

DISCLAIMER = "免责声明：本网站转载内容仅供参考，不代表本网站观点，如有侵权请联系删除。"
LAST = "镇里还请来营养师，按时令配餐；行动不便的老人由志愿者送餐上门，风雨无阻。"


def shown_result(window: Window) -> str:
    return window.import_page.result.text.toPlainText()


def places(hand: Hand) -> list[str]:
    assert hand.sheet.draft is not None
    return [place.range.slice(hand.text) for place in hand.sheet.draft.places]


def test_cuts_are_shown_with_their_reasons(hand: Hand) -> None:
    assert {"首页 > 要闻 > 乡镇动态", "来源：青石日报  2024-03-05 09:12", DISCLAIMER} <= set(hand.cut_texts())
    tip = hand.view.tip_at(QPointF(hand.at("免责声明")))
    assert tip.startswith("disclaimers of the site · ")
    assert tip.endswith("Cut; a click keeps it")


def test_a_click_toggles_a_cut_and_the_article_changes(importing: Window, hand: Hand, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "营养师" in shown_result(importing))
    assert "来源：" not in shown_result(importing)
    hand.click(hand.at("来源："))
    qtbot.waitUntil(lambda: "来源：青石日报" in shown_result(importing))
    assert hand.view.tip_at(QPointF(hand.at("来源："))).endswith("Kept; a click cuts it again")
    hand.click(hand.at("来源："))
    qtbot.waitUntil(lambda: "来源：" not in shown_result(importing))


def test_the_result_says_what_the_page_says_of_the_article(importing: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Simplified · 青石日报 · 2024-03-05" in shown_result(importing))
    assert shown_result(importing).startswith("1  柳桥镇设立“里邻食堂”")


def test_keys_walk_the_cuts_and_toggle_them(hand: Hand) -> None:
    assert hand.sheet.draft is not None
    shown = shown_cuts(hand.sheet.draft)
    hand.key(Qt.Key.Key_Tab)
    assert hand.sheet.cut == shown[0]
    hand.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert hand.sheet.cut == shown[-1]
    hand.key(Qt.Key.Key_Space)
    assert hand.sheet.draft.restored == {shown[-1]}
    hand.key(Qt.Key.Key_Return)
    assert hand.sheet.draft.restored == frozenset()
    assert hand.page.desk.is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_X])
def test_a_selection_is_cut_undone_and_redone(
    importing: Window, hand: Hand, qtbot: QtBot, key: Qt.Key
) -> None:
    hand.select("行动不便的老人")
    hand.key(key)
    assert "行动不便的老人" in hand.cut_texts()
    qtbot.waitUntil(lambda: "；由志愿者" in shown_result(importing))
    control = Qt.KeyboardModifier.ControlModifier
    hand.key(Qt.Key.Key_Z, control)
    assert "行动不便的老人" not in hand.cut_texts()
    assert not importing.desk.entries[0].is_touched
    hand.key(Qt.Key.Key_Y, control)
    assert "行动不便的老人" in hand.cut_texts()


def test_text_is_selected_by_keys(hand: Hand) -> None:
    hand.click(hand.at("镇里还请来"))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        hand.key(Qt.Key.Key_Right, shift)
    assert hand.sheet.caret.range.slice(hand.text) == "镇里"
    hand.key(Qt.Key.Key_End, shift)
    hand.key(Qt.Key.Key_Up, shift | Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert hand.sheet.caret.range == (0, 0)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_PageDown)
    hand.key(Qt.Key.Key_Left)
    assert hand.sheet.caret.head > 0


def test_borders_are_dragged(hand: Hand) -> None:
    hand.drag(hand.handle(0, at_start=True), hand.margin("青石县柳桥镇有12个村"))
    assert places(hand)[0].startswith("青石县柳桥镇")
    hand.drag(hand.handle(0, at_start=False), hand.margin("每天供餐300份"))
    assert "镇里还请来" not in places(hand)[0]
    hand.page.desk.sheet.undo()
    assert "镇里还请来" in places(hand)[0]


def test_articles_are_split_removed_and_made(hand: Hand) -> None:
    hand.click(hand.at("镇里还请来"))
    hand.key(Qt.Key.Key_S)
    assert len(places(hand)) == 2
    assert places(hand)[1].startswith("镇里还请来")
    hand.key(Qt.Key.Key_R)
    assert len(places(hand)) == 1
    hand.select(LAST)
    hand.key(Qt.Key.Key_N)
    assert len(places(hand)) == 2
    hand.click(hand.at("行动不便"))
    hand.key(Qt.Key.Key_BracketLeft)
    assert places(hand)[1].startswith("行动不便")
    hand.click(hand.at("风雨无阻"))
    hand.key(Qt.Key.Key_BracketRight)
    assert places(hand)[1].endswith("上门，")


def test_a_click_on_an_article_shows_where_it_stands(importing: Window, hand: Hand, qtbot: QtBot) -> None:
    importing.resize(1200, 420)
    hand.click(hand.at("镇里还请来"))
    hand.key(Qt.Key.Key_S)
    text = importing.import_page.result.text
    qtbot.waitUntil(lambda: "2  " in shown_result(importing))
    hand.view.verticalScrollBar().setValue(0)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert hand.view.verticalScrollBar().value() > 0


def test_rules_are_switched_for_files_that_nobody_touched(
    importing: Window, hand: Hand, folder: Path, qtbot: QtBot
) -> None:
    other = builders.write(folder, "other.txt", hand.text.replace("12个村", "15个村"))
    drop(importing, other)
    qtbot.waitUntil(lambda: len(importing.desk.entries) == 3)
    read_all(importing, qtbot)
    hand.select("行动不便的老人")
    hand.key(Qt.Key.Key_X)
    touched, _, free = importing.desk.entries
    before = touched.draft
    menu = importing.import_page.bar.rules.menu()
    rule = next(action for action in menu.actions() if action.objectName() == "rule_disclaimers")
    for wanted in (False, True):
        rule.trigger()
        read_all(importing, qtbot)
        assert free.draft is not None
        assert any(cut.reason == "disclaimers" for cut in free.draft.cuts) == wanted
        assert touched.draft is before


def test_exactly_what_was_decided_is_saved(
    importing: Window, hand: Hand, project_file: Path, qtbot: QtBot
) -> None:
    hand.click(hand.at("来源："))
    hand.select("行动不便的老人")
    hand.key(Qt.Key.Key_Delete)
    hand.click(hand.at("镇里还请来"))
    hand.key(Qt.Key.Key_S)
    draft = hand.sheet.draft
    assert draft is not None
    wanted = [(article.range, article.text) for article in draft.articles()]
    assert len(wanted) == 2
    import_all(importing, qtbot)
    assert importing.pair_view.isVisible()
    assert importing.message_bar.text == "2 files imported."
    assert importing.session.stored is not None
    assert importing.session.stored.article.text == wanted[0][1]
    importing.session.checkpoint()
    with workflow.open_project(project_file, reading=True) as project:
        kept = [project.article(known) for known in project.article_ids()]
        saved = [(each.article.range, each.article.text) for each in kept if each.source == "page.txt"]
        assert saved == wanted
        assert "来源：青石日报" in saved[0][1]
        assert all("行动不便的老人" not in text for _, text in saved)
        assert tuple(project.cuts(draft.source.sha256)) == draft.made_cuts
        assert workflow.check(project) == []


def test_what_is_in_the_project_already_cannot_be_changed(
    importing: Window, tmp_path: Path, qtbot: QtBot, hand: Hand
) -> None:
    drop(importing, tmp_path / "000.txt")
    qtbot.waitUntil(lambda: len(importing.desk.entries) == 3)
    read_all(importing, qtbot)
    importing.desk.sheet.show(importing.desk.entries[2])
    hand.select("柳橋鎮")
    hand.key(Qt.Key.Key_Delete)
    assert hand.cut_texts() == []
    import_all(importing, qtbot)
    assert importing.message_bar.text == "2 files imported, 1 was here already."


def test_an_import_that_is_stopped_goes_on_later(
    opened: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 4)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(120):
        builders.write(folder, f"{number:03}.txt", f"第{number}篇\n{builders.HANS}")
    drop(opened, folder)
    read_all(opened, qtbot)
    importer = opened.commands.importer
    stop = importer.progressed.connect(lambda *_: opened.commands.importing.leave())
    import_all(opened, qtbot)
    importer.progressed.disconnect(stop)
    saved = sum(entry.state == "known" for entry in opened.desk.entries)
    assert opened.desk.is_open
    assert 0 < saved < 120
    import_all(opened, qtbot)
    assert len(opened.session.listed) == 123


def test_a_project_that_cannot_be_written_keeps_the_page(
    importing: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ProjectUnwritable(path=Path("probe.duizhao"), reason="disk full")

    monkeypatch.setattr(bulk, "keep", refuse)
    failures: list[object] = []
    importing.session.failed.connect(failures.append)
    import_all(importing, qtbot)
    assert len(failures) == 1
    assert importing.desk.is_open
    assert [entry.state for entry in importing.desk.entries] == ["ready", "ready"]
