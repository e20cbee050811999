"""The list of files: how they come, how each stands, and how they go."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.import_page.files import SECOND_LINE
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import Answers, read_all
from tests.gui.import_page.conftest import PLAIN, WEB_PAGE, Hand, drop


def rows(window: Window) -> list[tuple[str, str]]:
    model = window.import_page.files.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(index.data(), index.data(SECOND_LINE)) for index in indexes]


def states(window: Window) -> list[str]:
    return [entry.state for entry in window.desk.entries]


def totals(window: Window) -> str:
    window.import_page.bar.refresh()
    return window.import_page.bar.totals.text()


def test_files_of_one_name_are_told_apart_by_their_folders(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "more").mkdir()
    drop(importing, builders.write(folder / "more", "page.txt", PLAIN[::-1]))
    qtbot.waitUntil(lambda: len(importing.desk.entries) == 3)
    read_all(importing, qtbot)
    assert [name for name, _ in rows(importing)] == ["dropped/page.txt", "plain.txt", "more/page.txt"]
    importing.import_page.files.view.setCurrentIndex(importing.import_page.files.model.index(2))
    importing.import_page.files.remove_current()
    assert [name for name, _ in rows(importing)] == ["page.txt", "plain.txt"]


def test_the_page_opens_on_drop_and_tells_how_the_files_stand(importing: Window) -> None:
    assert importing.import_page.isVisible()
    assert not importing.articles.isVisible()
    assert not importing.tool_bar.isVisible()
    names = [name for name, _ in rows(importing)]
    assert names == ["page.txt", "plain.txt"]
    assert rows(importing)[1][1] == "1 article · 0 cuts"
    assert rows(importing)[0][1].startswith("1 article · ")
    assert totals(importing).startswith("2 files, 2 articles, ")
    assert importing.import_page.bar.start.text().strip() == "&Import 2 articles"


def test_more_files_are_added_and_the_same_is_not_listed_twice(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    more = builders.write(folder, "more.txt", f"第二篇\n{builders.HANS}")
    drop(importing, folder / "page.txt", more)
    qtbot.waitUntil(lambda: states(importing) == ["ready"] * 3)
    assert [name for name, _ in rows(importing)] == ["page.txt", "plain.txt", "more.txt"]


def test_a_file_that_fails_is_one_row_and_the_others_go_on(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    drop(importing, builders.write(folder, "blank.txt", " \n"), folder / "gone.txt", folder.parent / "no.xyz")
    good = builders.write(folder, "zebra.txt", f"第三篇\n{builders.HANS}")
    drop(importing, good)
    qtbot.waitUntil(lambda: states(importing)[2:] == ["failed", "failed", "failed", "ready"])
    assert rows(importing)[2] == ("blank.txt", "“blank.txt” holds no text.")
    read_all(importing, qtbot)
    assert totals(importing).endswith(", 3 failed")


def test_an_empty_folder_is_one_failing_row(importing: Window, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(importing, empty)
    qtbot.waitUntil(lambda: states(importing)[2:] == ["failed"])
    assert "empty" in rows(importing)[2][1]


def test_what_is_known_or_here_twice_is_told(
    importing: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(importing, tmp_path / "000.txt", builders.write(folder, "twin.txt", PLAIN))
    qtbot.waitUntil(lambda: states(importing) == ["ready", "ready", "known", "known"])
    told = [words for _, words in rows(importing)[2:]]
    assert told == ["In the project already", "The same as “plain.txt”"]
    importing.desk.remove(importing.desk.entries[1])
    assert states(importing) == ["ready", "known", "ready"]


def test_the_list_is_narrowed_to_one_state(importing: Window, folder: Path, qtbot: QtBot) -> None:
    drop(importing, builders.write(folder, "blank.txt", " \n"))
    qtbot.waitUntil(lambda: states(importing)[2:] == ["failed"])
    files = importing.import_page.files
    files.choice.setFocus()
    QTest.keyClick(files.choice, Qt.Key.Key_F)
    assert [name for name, _ in rows(importing)] == ["blank.txt"]
    QTest.keyClick(files.choice, Qt.Key.Key_Home)
    assert len(rows(importing)) == 3


def test_a_file_is_left_out(importing: Window) -> None:
    view = importing.import_page.files.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert importing.desk.sheet.entry is importing.desk.entries[1]
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [name for name, _ in rows(importing)] == ["page.txt"]
    assert importing.desk.sheet.entry is importing.desk.entries[0]


def test_the_rows_of_a_table_are_files_of_their_own(importing: Window, folder: Path, qtbot: QtBot) -> None:
    lines = ["title,text", *(f"第{n}篇,第{n}篇的正文：{PLAIN.splitlines()[2]}" for n in range(3))]
    drop(importing, builders.write(folder, "table.csv", "\n".join(lines)))
    qtbot.waitUntil(lambda: states(importing) == ["ready"] * 5)
    importing.desk.set_rules(frozenset())
    read_all(importing, qtbot)
    assert states(importing) == ["ready"] * 5


def test_a_text_comes_from_the_clipboard(opened: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(WEB_PAGE)
    opened.actions_of_window.actions["import_clipboard"].trigger()
    opened.actions_of_window.actions["import_clipboard"].trigger()
    read_all(opened, qtbot)
    assert [name for name, _ in rows(opened)] == ["首页  要闻  乡镇动态.txt", "首页  要闻  乡镇动态 2.txt"]
    assert states(opened) == ["ready", "known"]
    QGuiApplication.clipboard().clear()
    opened.actions_of_window.actions["import_clipboard"].trigger()
    assert opened.message_bar.text == "There is no text in the clipboard."


def test_two_thousand_files_are_listed_quickly(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(2000):
        builders.write(folder, f"{number:04}.txt", f"第{number}篇\n{builders.HANS}")
    start = time.perf_counter()
    drop(opened, folder)
    qtbot.waitUntil(lambda: opened.import_page.files.model.rowCount() == 2000, timeout=5000)
    assert time.perf_counter() - start < 2
    QTest.keyClick(opened.import_page.files.view, Qt.Key.Key_Escape)
    assert not opened.desk.is_open


def test_cancel_leaves_the_project_as_it_was(importing: Window, project_file: Path) -> None:
    before = list(importing.session.listed)
    QTest.keyClick(importing.import_page.files.view, Qt.Key.Key_Escape)
    assert importing.pair_view.isVisible()
    assert importing.desk.entries == []
    assert importing.session.listed == before
    assert importing.session.project is not None
    assert len(importing.session.project.article_ids()) == 3


def test_cancel_asks_when_something_was_changed(importing: Window, hand: Hand, answers: Answers) -> None:
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    QTest.keyClick(importing.import_page.files.view, Qt.Key.Key_Escape)
    assert answers.asked == ["leave_import"]
    assert importing.desk.is_open
    answers.prepared["leave_import"] = True
    button = importing.import_page.bar.cancel
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not importing.desk.is_open


def test_f6_goes_through_the_parts(importing: Window) -> None:
    page = importing.import_page
    page.files.view.setFocus()
    for part in (page.raw, page.result.text, page.bar.start, page.files.view):
        importing.actions_of_window.actions["switch_pane"].trigger()
        assert part.hasFocus()


def test_all_parts_can_be_told_apart(importing: Window) -> None:
    page = importing.import_page
    views = (page, page.raw, page.files.view, page.files.choice, page.result.text, page.bar.totals)
    assert all(view.objectName() and view.accessibleName() for view in views)
    buttons = page.findChildren(QAbstractButton)
    named = [button for button in buttons if button.objectName().startswith("import_")]
    assert all(button.text() or button.accessibleName() for button in named)


def test_labels_act_on_no_hidden_article(importing: Window) -> None:
    actions = importing.actions_of_window
    actions.refresh()
    assert not any(action.isEnabled() for _, action in actions.labels)
    assert not actions.actions["done_and_next"].isEnabled()
    assert actions.actions["import_split_article"].isEnabled()


def test_the_context_menu_offers_what_fits(hand: Hand) -> None:
    def offered(at: QPoint) -> set[str]:
        view = hand.view.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
        hand.view.contextMenuEvent(event)
        menu = hand.view.findChildren(QMenu, "import_menu")[-1]
        found = {action.objectName() for action in menu.actions()}
        menu.close()
        return found

    assert {"import_split_article", "import_begin_article"} <= offered(hand.at("镇里还请来"))
    assert "import_toggle_cut" in offered(hand.at("免责声明"))
    hand.select("志愿者送餐上门")
    assert {"import_cut", "import_add_article"} <= offered(hand.at("送餐"))
