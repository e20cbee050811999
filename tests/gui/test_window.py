"""The window: importing, opening, languages, themes, and what it says when something fails."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotator import errors, settings, workflow
from annotator.core.convert import Conversion, Phrase
from annotator.core.spans import GOLD
from annotator.gui import app as edge
from annotator.gui import messages
from annotator.gui.dialogs.new_project import NewProject
from annotator.gui.preferences import Preferences
from annotator.gui.window import Window
from annotator.workflow import bulk
from tests import builders
from tests.gui.conftest import Answers, import_all, kept_spans, label


def menu_titles(window: Window) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def label_button(window: Window) -> QToolButton:
    """The first label's button in the tool bar."""
    found = window.tool_bar.findChild(QToolButton, "tool_label_initiative")
    assert isinstance(found, QToolButton)
    return found


# Language and theme.


def test_the_language_is_switched_at_once(opened: Window, qtbot: QtBot) -> None:
    assert menu_titles(opened)[0] == "&Project"
    opened.actions_of_window.actions["language_zh_CN"].trigger()
    qtbot.waitUntil(lambda: menu_titles(opened)[0] == "项目(&P)")
    assert opened.actions_of_window.actions["undo"].text() == "撤销(&U)"
    assert opened.actions_of_window.labels[0][1].text() == "倡议"
    assert opened.articles.filter.placeholderText() == "查找，繁简通搜"
    opened.actions_of_window.actions["language_zh_TW"].trigger()
    qtbot.waitUntil(lambda: menu_titles(opened)[0] == "專案(&P)")
    assert label_button(opened).text().strip() == "倡議"
    assert settings.load().language == "zh_TW"
    opened.actions_of_window.actions["language_en"].trigger()
    qtbot.waitUntil(lambda: menu_titles(opened)[0] == "&Project")


@pytest.mark.parametrize(("name", "is_dark"), [("light", False), ("dark", True), ("contrast", True)])
def test_the_theme_is_switched_at_once(opened: Window, qapp: QApplication, name: str, is_dark: bool) -> None:
    opened.actions_of_window.actions[f"theme_{name}"].trigger()
    assert opened.actions_of_window.actions[f"theme_{name}"].isChecked()
    assert (qapp.palette().base().color().lightness() < 128) == is_dark
    assert settings.load().theme == name


def test_text_size_keeps_to_its_bounds(opened: Window) -> None:
    for wanted, kept in ((20, 20), (3, 11), (400, 48)):
        opened.pair_view.text_size_wished.emit(wanted)
        assert opened.pair_view.metrics.text_size == kept
        assert settings.load().text_size == kept


# Opening.


def test_a_new_project_is_made_and_remembered(window: Window, answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "新聞.duizhao"
    answers.prepared["new_project"] = NewProject(path, "新聞", "TW")
    button = window.welcome.findChild(QPushButton, "welcome_new")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert path.exists()
    assert window.empty.isVisible()
    assert settings.load().last_project == str(path)


def test_what_is_no_project_is_told_and_the_open_one_stays(opened: Window, tmp_path: Path) -> None:
    other = tmp_path / "notes.duizhao"
    other.write_text("these are notes, not a project" * 20, "utf-8")
    before = opened.session.project
    assert not opened.commands.open_path(other)
    assert opened.session.project is before
    assert (opened.message_bar.kind, opened.message_bar.isVisible()) == ("error", True)
    assert "notes.duizhao" in opened.message_bar.text
    assert label(opened, "柳橋鎮", "place")


def test_a_newer_project_is_told_and_the_open_one_stays(opened: Window, tmp_path: Path) -> None:
    newer = builders.new_project(tmp_path, builders.HANT, name="newer.duizhao")
    newer.close()
    with closing(sqlite3.connect(newer.path)) as db:
        db.execute("PRAGMA user_version = 999")
        db.commit()
    before = opened.session.project
    assert not opened.commands.open_path(newer.path)
    assert opened.session.project is before
    assert "999" in opened.message_bar.text


def test_a_last_project_that_is_gone_is_no_error(window: Window, tmp_path: Path) -> None:
    window.commands.preferences.change(last_project=str(tmp_path / "gone.duizhao"))
    edge.open_first(window, [])
    assert window.welcome.isVisible()
    assert not window.message_bar.isVisible()


def test_the_last_project_is_opened_again(window: Window, project_file: Path) -> None:
    window.commands.preferences.change(last_project=str(project_file))
    edge.open_first(window, [])
    assert window.pair_view.isVisible()
    assert Preferences().recent() == [project_file]


def test_closing_keeps_everything(opened: Window, project_file: Path) -> None:
    label(opened, "柳橋鎮", "place")
    opened.close()
    assert sorted(path.name for path in project_file.parent.glob("probe*")) == ["probe.duizhao"]
    assert kept_spans(project_file) == ["柳橋鎮"]


def test_another_name_is_another_layer(opened: Window, answers: Answers) -> None:
    label(opened, "柳橋鎮", "place")
    answers.prepared["name"] = "乙"
    opened.actions_of_window.actions["edit_name"].trigger()
    assert opened.session.layer is not None
    assert opened.session.layer.spans == ()
    assert settings.load().annotator == "乙"


def test_the_projects_phrases_are_converted_at_once(opened: Window, answers: Answers) -> None:
    opened.session.show_article(opened.session.listed[1].id)
    answers.prepared["conversion"] = Conversion("TW", (Phrase("青石县", "青𥒥縣"),))
    opened.actions_of_window.actions["edit_conversion"].trigger()
    stored = opened.session.stored
    assert stored is not None
    assert "青𥒥縣" in stored.pair.text_in("Hant")


# Import and export.


def test_files_are_imported_and_a_failure_is_told(
    window: Window, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    good = builders.write(tmp_path, "good.txt", builders.HANT)
    bad = builders.write(tmp_path, "bad.txt", "  \n ")
    assert window.session.create(tmp_path / "new.duizhao", "new", "TW")
    answers.prepared["files_to_import"] = [good, bad]
    window.actions_of_window.actions["import_files"].trigger()
    import_all(window, qtbot)
    assert [each.source for each in window.session.listed] == ["good.txt"]
    assert window.message_bar.kind == "warning"
    assert window.message_bar.text.startswith("1 file imported, 1 failed: “bad.txt”")
    assert window.pair_view.isVisible()


def test_importing_again_adds_nothing(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    before = list(opened.session.listed)
    opened.commands.import_paths([tmp_path / "000.txt"])
    qtbot.waitUntil(lambda: [each.state for each in opened.desk.entries] == ["known"])
    opened.desk.save()
    assert not opened.desk.is_saving
    QTest.keyClick(opened.import_page.files.view, Qt.Key.Key_Escape)
    assert opened.pair_view.isVisible()
    assert opened.session.listed == before


def test_a_folder_is_dropped(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(30):
        builders.write(folder, f"{number}.txt", f"第{number}篇\n{builders.HANS}")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, none)
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, none)
    QApplication.sendEvent(opened, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(opened, drop)
    import_all(opened, qtbot)
    assert len(opened.session.listed) == 33


def test_an_import_is_cancelled_and_keeps_what_it_has(
    opened: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 4)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(200):
        builders.write(folder, f"{number}.txt", f"第{number}篇\n{builders.HANS}")
    importer = opened.commands.importer
    importer.progressed.connect(lambda *_: importer.cancel())
    with qtbot.waitSignal(importer.finished):
        importer.start([folder])
    assert 3 < len(opened.session.listed) < 203
    assert "cancelled" in opened.message_bar.text


def test_the_window_closes_during_an_import(opened: Window, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        builders.write(folder, f"{number}.txt", f"第{number}篇\n{builders.HANS}")
    opened.commands.importer.start([folder])
    opened.commands.import_paths([folder])
    opened.close()
    assert opened.session.project is None


def test_work_is_exported(opened: Window, answers: Answers, tmp_path: Path) -> None:
    label(opened, "柳橋鎮", "place")
    target = tmp_path / "out.json"
    answers.prepared["export_target"] = target
    opened.actions_of_window.actions["export_gold"].trigger()
    assert "柳橋鎮" in target.read_text("utf-8")
    assert opened.message_bar.text == "1 span written to “out.json”."
    answers.prepared["export_target"] = tmp_path / "no such folder" / "out.json"
    opened.actions_of_window.actions["export_gold"].trigger()
    assert opened.message_bar.kind == "error"


def test_where_there_is_gold_it_is_asked_whose_spans_are_exported(
    opened: Window, answers: Answers, tmp_path: Path
) -> None:
    label(opened, "柳橋鎮", "place")
    assert opened.session.project is not None
    assert opened.session.annotator is not None
    own = opened.session.annotator
    workflow.take_all_from(opened.session.project, own.id, own.id)
    target = tmp_path / "out.json"
    answers.prepared["export_target"] = target
    action = opened.actions_of_window.actions["export_gold"]
    action.trigger()
    assert not target.exists(), "thought better of it"
    for answer, layer in (("gold", GOLD), ("own", own.name)):
        answers.prepared["whose_spans"] = answer
        action.trigger()
        assert json.loads(target.read_text("utf-8"))["layer"] == layer


# Messages.


def all_errors(kind: type[errors.UserError] = errors.UserError) -> list[type[errors.UserError]]:
    return [each for child in kind.__subclasses__() for each in (child, *all_errors(child))]


def test_every_error_has_a_sentence_for_the_window() -> None:
    said = [kind for kind in all_errors() if "sentence" in vars(kind)]
    assert [kind.__name__ for kind in said if kind not in messages.SENTENCES] == []


def test_a_bug_is_written_down_and_told(window: Window) -> None:
    with edge.open_log():
        edge.report(window, ZeroDivisionError("a bug"))
    assert "ZeroDivisionError: a bug" in edge.log_file().read_text("utf-8")
    assert str(edge.log_file()) in window.message_bar.text


def test_fcitx_is_reached_through_ibus() -> None:
    environment = {"QT_IM_MODULE": "fcitx5"}
    edge.prepare_environment(environment)
    assert environment == {"QT_IM_MODULE": "ibus"}
