"""How a file is read, where the guess is wrong: its encoding, a table's columns, and the rules kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.core.reading import DEFAULT_RULES
from annotator.gui.dialogs import Dialogs
from annotator.gui.dialogs.columns import ColumnsDialog
from annotator.gui.import_page.entries import Entry
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import Answers, import_all, read_all
from tests.gui.import_page.conftest import PLAIN, WEB_PAGE, Hand, drop

SHORT = "柳橋"
"""Too little to guess from: in GB 18030 it looks like Big5."""
ROWS = "编号,内文,刊发\n1,石岭村办起故事馆，孩子放学就来。,2024-03-05\n2,柳桥镇的食堂每天供餐。,2024-03-06\n"


def shown(window: Window) -> Entry:
    assert window.desk.sheet.entry is not None
    return window.desk.sheet.entry


def raw(window: Window) -> str:
    draft = shown(window).draft
    return draft.source.text if draft else ""


def add(window: Window, qtbot: QtBot, *paths: Path) -> None:
    drop(window, *paths)
    qtbot.waitUntil(lambda: {each.path for each in window.desk.entries} >= set(paths))
    read_all(window, qtbot)
    window.desk.sheet.show(next(each for each in window.desk.entries if each.path == paths[0]))


def menu_of(window: Window) -> QMenu:
    """The menu of encodings, opened."""
    head = window.import_page.head
    assert head.offer_encodings()
    menu = head.encoding.menu()
    assert isinstance(menu, QMenu)
    return menu


def pick(window: Window, qtbot: QtBot, name: str) -> None:
    """Click a row of the menu of encodings, and wait until all is read."""
    menu = menu_of(window)
    action = next(each for each in menu.actions() if each.objectName() == f"encoding_{name}")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: not menu.isVisible())
    read_all(window, qtbot)


def in_dialog(kind: type[ColumnsDialog | QMessageBox], act: Callable[..., None]) -> None:
    """Do something in the dialog that is about to come; it is closed then, whatever happened."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(10, look)
            return
        try:
            act(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, look)


def choose_use(dialog: ColumnsDialog, column: str, use: str) -> None:
    """By the keyboard, as whoever walks through the dialog would."""
    box = dialog.findChild(QComboBox, f"use_of_{column}")
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(use)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == use


def accept(dialog: ColumnsDialog) -> None:
    button = dialog.findChild(QPushButton, "accept")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# The encoding.


def test_the_guess_is_shown_and_another_encoding_can_be_chosen(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    add(importing, qtbot, builders.write(folder, "short.txt", SHORT, "gb18030"))
    button = importing.import_page.head.encoding
    assert button.text() == "Big5-HKSCS, guessed"
    assert raw(importing) != SHORT
    pick(importing, qtbot, "gb18030")
    assert (button.text(), raw(importing)) == ("GB18030, chosen", SHORT)
    assert button.accessibleName() == "Encoding: GB18030, chosen"
    checked = [each.objectName() for each in menu_of(importing).actions() if each.isChecked()]
    assert checked == ["encoding_gb18030"]
    import_all(importing, qtbot)
    project = importing.session.project
    assert project is not None
    assert SHORT in [project.article(each).pair.text for each in project.article_ids()]


@pytest.mark.parametrize(("encoding", "name"), [("utf-16-le", "utf-16"), ("utf-16-be", "utf-16-be")])
def test_utf_16_without_its_mark_can_be_read(
    importing: Window, folder: Path, qtbot: QtBot, encoding: str, name: str
) -> None:
    add(importing, qtbot, builders.write(folder, "unmarked.txt", WEB_PAGE, encoding))
    assert shown(importing).state == "failed"
    assert "Choose its encoding above the raw text" in importing.import_page.error.text()
    pick(importing, qtbot, name)
    assert raw(importing) == WEB_PAGE


def test_the_guess_comes_first_and_back(importing: Window, folder: Path, qtbot: QtBot) -> None:
    add(importing, qtbot, builders.write(folder, "page-gb.txt", WEB_PAGE[1:], "gb18030"))
    first = menu_of(importing).actions()[0]
    assert (first.text(), first.isChecked()) == ("The guess: GB18030", True)
    pick(importing, qtbot, "utf-8")
    error = importing.import_page.error
    assert shown(importing).state == "failed"
    assert error.isVisible()
    assert "does not fit utf-8" in error.text()
    assert importing.import_page.head.encoding.isVisible()
    pick(importing, qtbot, "guess")
    assert shown(importing).state == "ready"
    assert not error.isVisible()


def test_reading_anew_asks_before_hand_made_cuts_are_lost(
    importing: Window, hand: Hand, answers: Answers, qtbot: QtBot
) -> None:
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    draft = shown(importing).draft
    pick(importing, qtbot, "utf-16")
    assert answers.asked == ["read_anew"]
    assert shown(importing).draft is draft
    assert shown(importing).is_touched
    answers.prepared["read_anew"] = True
    pick(importing, qtbot, "utf-8")
    assert shown(importing).state == "ready"
    assert not shown(importing).undone


@pytest.mark.parametrize(("button", "forgets"), [("Read anew", True), ("Cancel", False)])
def test_the_question_before_cuts_are_lost(importing: Window, button: str, forgets: bool) -> None:
    def press(box: QMessageBox) -> None:
        assert box.informativeText() == "What you changed by hand in 2 files is forgotten."
        found = next(each for each in box.buttons() if each.text().replace("&", "") == button)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    in_dialog(QMessageBox, press)
    assert Dialogs(importing).read_anew(2) is forgets


def test_an_encoding_is_used_for_all_files_that_it_fits(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    short = builders.write(folder, "short.txt", SHORT, "gb18030")
    other = builders.write(folder, "other.txt", f"{SHORT}{SHORT}", "gb18030")
    no_fit = folder / "wide.txt"
    no_fit.write_bytes(b"\xff\xfe" + PLAIN[:40].encode("utf-16-le"))
    add(importing, qtbot, short, other, no_fit)
    pick(importing, qtbot, "gb18030")
    pick(importing, qtbot, "everywhere")
    found = {each.path: each for each in importing.desk.entries}
    manner = importing.desk.manner
    texts = {path: each.draft.source.text if each.draft else "" for path, each in found.items()}
    assert texts[other] == SHORT * 2
    assert manner(found[other]).choices.encoding == "gb18030"
    assert texts[no_fit] == PLAIN[:40]
    assert (found[no_fit].state, manner(found[no_fit]).choices.encoding) == ("ready", "")


def test_what_says_itself_how_it_is_stored_offers_no_encoding(importing: Window, qtbot: QtBot) -> None:
    samples = Path(__file__).resolve().parents[3] / "samples" / "formats"
    add(importing, qtbot, next(samples.glob("*.docx")))
    head = importing.import_page.head
    assert not head.encoding.isVisible()
    assert not head.columns.isVisible()
    actions = importing.actions_of_window.actions
    actions["import_choose_encoding"].trigger()
    assert importing.message_bar.text.startswith("Only for texts")
    actions["import_choose_columns"].trigger()
    assert importing.message_bar.text.startswith("Only of a table")


def test_what_was_pasted_offers_no_encoding(opened: Window, qtbot: QtBot) -> None:
    opened.desk.paste(PLAIN)
    read_all(opened, qtbot)
    assert not opened.import_page.head.encoding.isVisible()


# Columns.


def test_a_table_of_unknown_columns_is_read_as_the_person_says(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    add(importing, qtbot, builders.write(folder, "table.csv", ROWS))
    head = importing.import_page.head
    assert shown(importing).state == "failed"
    assert head.columns.property("wanted")

    def fill(dialog: ColumnsDialog) -> None:
        button = dialog.findChild(QPushButton, "accept")
        assert isinstance(button, QPushButton)
        assert not button.isEnabled()
        choose_use(dialog, "内文", "text")
        choose_use(dialog, "刊发", "date")
        assert button.isEnabled()
        accept(dialog)

    in_dialog(ColumnsDialog, fill)
    QTest.mouseClick(head.columns, Qt.MouseButton.LeftButton)
    read_all(importing, qtbot)
    made = [each for each in importing.desk.entries if each.path.name == "table.csv"]
    assert [each.state for each in made] == ["ready", "ready"]
    assert shown(importing) is made[0]
    assert raw(importing) == "石岭村办起故事馆，孩子放学就来。"
    assert made[1].draft is not None
    assert made[1].draft.articles()[0].meta["date"] == "2024-03-06"
    assert not head.columns.property("wanted")


def test_the_dialog_has_the_guess_and_one_column_for_a_use(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    add(importing, qtbot, builders.write(folder, "table.csv", ROWS.replace("内文", "正文")))
    assert [each.state for each in importing.desk.entries] == ["ready"] * 4

    def look(dialog: ColumnsDialog) -> None:
        boxes = dialog.findChildren(QComboBox)
        assert [box.currentData() for box in boxes] == ["", "text", ""]
        assert [box.accessibleName() for box in boxes] == ["Use of “编号”", "Use of “正文”", "Use of “刊发”"]
        choose_use(dialog, "刊发", "text")
        assert [box.currentData() for box in boxes] == ["", "", "text"]
        assert dialog.answer().columns == {"text": "刊发"}
        choose_use(dialog, "刊发", "date")
        assert [box.currentData() for box in boxes] == ["", "text", "date"]
        choose_use(dialog, "刊发", "text")
        choose_use(dialog, "正文", "text")
        assert dialog.answer().columns == {}
        dialog.reject()

    before = list(importing.desk.entries)
    in_dialog(ColumnsDialog, look)
    importing.actions_of_window.actions["import_choose_columns"].trigger()
    assert importing.desk.entries == before


def test_columns_are_used_for_the_other_tables_they_fit(
    importing: Window, folder: Path, qtbot: QtBot
) -> None:
    first = builders.write(folder, "one.csv", ROWS)
    second = builders.write(folder, "two.csv", ROWS.replace("。", "，甲。"))
    known = builders.write(folder, "three.csv", ROWS.replace("内文", "正文").replace("。", "，乙。"))
    add(importing, qtbot, first, second, known)

    def fill(dialog: ColumnsDialog) -> None:
        choose_use(dialog, "内文", "text")
        box = dialog.findChild(QCheckBox, "columns_everywhere")
        assert isinstance(box, QCheckBox)
        assert box.text() == "&Likewise in 2 other tables, where it fits"
        QTest.keyClick(box, Qt.Key.Key_Space)
        accept(dialog)

    in_dialog(ColumnsDialog, fill)
    QTest.mouseClick(importing.import_page.head.columns, Qt.MouseButton.LeftButton)
    read_all(importing, qtbot)
    tables = [each for each in importing.desk.entries if each.path.suffix == ".csv"]
    assert [(each.path, each.state) for each in tables] == [
        (path, "ready") for path in (first, second, known) for _ in range(2)
    ]
    chosen = [importing.desk.manner(each).choices.columns for each in tables[::2]]
    assert chosen == [{"text": "内文"}, {"text": "内文"}, {}]


def test_fewer_rows_leave_no_row_behind(importing: Window, folder: Path, qtbot: QtBot) -> None:
    rows = "正文,摘要\n第一篇说的是石岭村。,石岭村\n第二篇说的是柳桥镇。,\n"
    add(importing, qtbot, builders.write(folder, "table.csv", rows))
    table = [each for each in importing.desk.entries if each.path.suffix == ".csv"]
    importing.desk.sheet.show(table[1])

    def fill(dialog: ColumnsDialog) -> None:
        choose_use(dialog, "摘要", "text")
        accept(dialog)

    in_dialog(ColumnsDialog, fill)
    QTest.mouseClick(importing.import_page.head.columns, Qt.MouseButton.LeftButton)
    read_all(importing, qtbot)
    assert [each.name for each in importing.desk.entries][2:] == ["table.csv #2"]
    assert raw(importing) == "石岭村"


def test_a_file_left_out_can_come_back(importing: Window, folder: Path, qtbot: QtBot) -> None:
    importing.desk.remove(importing.desk.entries[0])
    add(importing, qtbot, folder / "page.txt")
    assert [each.name for each in importing.desk.entries] == ["plain.txt", "page.txt"]


# Rules.


def test_rules_are_kept_for_the_next_import_and_can_be_reset(importing: Window, qtbot: QtBot) -> None:
    bar = importing.import_page.bar
    menu = bar.rules.menu()
    assert menu is not None
    rows = {action.objectName(): action for action in menu.actions()}
    assert not rows["reset_rules"].isEnabled()
    rows["rule_disclaimers"].trigger()
    read_all(importing, qtbot)
    assert settings.load().rules_off == ("disclaimers",)
    assert bar.rules.text().strip() == "&Rules · 1 changed"
    importing.desk.clear()
    importing.desk.paste(PLAIN)
    read_all(importing, qtbot)
    assert importing.desk.rules == DEFAULT_RULES - {"disclaimers"}
    assert not rows["rule_disclaimers"].isChecked()
    rows["reset_rules"].trigger()
    read_all(importing, qtbot)
    assert rows["rule_disclaimers"].isChecked()
    assert (importing.desk.rules, settings.load().rules_off) == (DEFAULT_RULES, ())
    assert bar.rules.text().strip() == "&Rules"
