"""The editor of labels, by clicks and keys; what it does is in the project, and in the window at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.spans import Label
from annotator.gui.labels.desk import LabelDesk
from annotator.gui.labels.editor import LabelEditor
from annotator.gui.labels.order import LabelOrder
from annotator.gui.shortcuts.keymap import Keymap
from annotator.gui.window import Window
from tests.gui.conftest import label as label_text


@dataclass
class Asked:
    """The editor's questions with prepared answers; ``merges`` is what it was asked about merging."""

    into: str | None = None
    forget: bool = False
    path: Path | None = None
    merges: list[tuple[str, int, bool]] = field(default_factory=list)

    def merge_label(self, label: Label, others: list[Label], count: int, *, deletes: bool) -> str | None:
        assert label.id not in [each.id for each in others]
        self.merges.append((label.id, count, deletes))
        return self.into

    def forget_label(self) -> bool:
        return self.forget

    def label_set_to_import(self) -> Path | None:
        return self.path

    def label_set_target(self) -> Path | None:
        return self.path


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def editor(opened: Window, asked: Asked, qtbot: QtBot) -> Iterator[LabelEditor]:
    made = editor_of(opened, asked, Keymap({}))
    qtbot.addWidget(made)
    made.show()
    yield made
    asked.forget = True
    made.close()


def editor_of(window: Window, asked: Asked, keymap: Keymap) -> LabelEditor:
    colors = window.commands.appearance.colors
    return LabelEditor(LabelDesk(window.session), asked, keymap, (colors, "en"), window)


def line(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def rewrite(dialog: QDialog, name: str, text: str) -> None:
    """Write a text over what stands in a field, key by key."""
    here = line(dialog, name)
    here.selectAll()
    QTest.keyClicks(here, text)


def click(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isEnabled(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def is_enabled(dialog: QDialog, name: str) -> bool:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found.isEnabled()


def order(dialog: QDialog) -> LabelOrder:
    found = dialog.findChild(LabelOrder, "label_order")
    assert isinstance(found, LabelOrder)
    return found


def message(dialog: QDialog) -> str:
    found = dialog.findChild(QLabel, "label_message")
    assert isinstance(found, QLabel)
    return found.text()


def ids(window: Window) -> list[str]:
    return [each.id for each in window.session.labels]


def of_project(window: Window, label_id: str) -> Label:
    return next(each for each in window.session.labels if each.id == label_id)


def press(dialog: QDialog, key: Qt.Key) -> None:
    """Record a key for the label that is shown."""
    click(dialog, "label_shortcut")
    recorder = dialog.findChild(QPushButton, "label_shortcut")
    assert isinstance(recorder, QPushButton)
    QTest.keyClick(recorder, key)


def test_a_name_is_saved_as_one_step_and_shown_everywhere_at_once(
    opened: Window, editor: LabelEditor, qtbot: QtBot
) -> None:
    rewrite(editor, "label_name_en", "scheme")
    with qtbot.waitSignals([opened.session.changed, opened.session.labels_changed]):
        click(editor, "label_save")
    assert of_project(opened, "initiative").names["en"] == "scheme"
    shown = {label.id: action.text() for label, action in opened.actions_of_window.labels}
    assert shown["initiative"] == "scheme"
    assert order(editor).item(0).text() == "scheme"
    opened.session.undo()
    assert of_project(opened, "initiative").names["en"] == "initiative"


def test_a_new_key_takes_the_spans_along_and_undo_brings_them_back(
    opened: Window, editor: LabelEditor
) -> None:
    span = label_text(opened, "柳橋鎮", "initiative")
    editor._refresh()
    rewrite(editor, "label_id", "scheme")
    rewrite(editor, "label_name_en", "Scheme")
    assert message(editor) == "1 span gets the new key."
    click(editor, "label_save")
    assert ids(opened) == ["scheme", "metric", "place"]
    assert opened.session.span(span).label == "scheme"  # type: ignore[union-attr]
    assert of_project(opened, "scheme").names["en"] == "Scheme"
    click(editor, "label_undo")
    assert ids(opened) == ["initiative", "metric", "place"]
    assert opened.session.span(span).label == "initiative"  # type: ignore[union-attr]
    assert not is_enabled(editor, "label_undo")


def test_undo_in_the_editor_never_takes_back_what_was_done_before(
    opened: Window, editor: LabelEditor
) -> None:
    label_text(opened, "柳橋鎮", "place")
    editor._refresh()
    assert not is_enabled(editor, "label_undo")


def test_a_label_is_added_with_the_next_free_key(opened: Window, editor: LabelEditor) -> None:
    click(editor, "label_add")
    assert not is_enabled(editor, "label_save")
    rewrite(editor, "label_name_en", "person")
    rewrite(editor, "label_id", "person")
    click(editor, "label_save")
    assert ids(opened) == ["initiative", "metric", "place", "person"]
    assert of_project(opened, "person").shortcut == "4"
    assert opened.actions_of_window.labels[3][1].shortcut().toString() == "4"


@pytest.mark.parametrize(
    ("field_name", "text", "said"),
    [
        ("label_id", "metric", "There is a label “metric” already. Choose another key."),
        ("label_id", "a b", "The label “a b” cannot be kept: its key holds a blank or a control character."),
        (
            "label_color",
            "#12",
            "The label “initiative” cannot be kept: its colour is not written as #rrggbb.",
        ),
    ],
)
def test_what_cannot_be_is_said_and_not_saved(
    opened: Window, editor: LabelEditor, field_name: str, text: str, said: str
) -> None:
    rewrite(editor, field_name, text)
    assert message(editor) == said
    assert not is_enabled(editor, "label_save")
    QTest.keyClick(order(editor), Qt.Key.Key_Down)  # not left, as the person does not want to forget it
    assert line(editor, field_name).text() == text
    assert ids(opened) == ["initiative", "metric", "place"]


def test_a_name_of_forty_characters_is_kept_and_a_longer_one_cut_at_the_field(
    opened: Window, editor: LabelEditor
) -> None:
    rewrite(editor, "label_name_en", "n" * 45)
    click(editor, "label_save")
    assert of_project(opened, "initiative").names["en"] == "n" * 40
    action = opened.actions_of_window.labels[0][1]
    assert len(action.iconText().strip()) <= 14
    assert "n" * 40 in action.toolTip()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_2, "2 is the key of the label “metric”."),
        (Qt.Key.Key_N, "N is taken by “Note”."),
        (
            Qt.Key.Key_Backslash,
            "A label's key is one of 1 to 9 and B C H I L M P T V W Y Z; the window needs the others.",
        ),
    ],
)
def test_a_key_that_clashes_is_refused_with_a_sentence(editor: LabelEditor, key: Qt.Key, said: str) -> None:
    press(editor, key)
    assert message(editor) == said
    assert not is_enabled(editor, "label_save")


def test_a_key_that_the_person_gave_to_an_action_is_refused(
    opened: Window, asked: Asked, qtbot: QtBot
) -> None:
    made = editor_of(opened, asked, Keymap({"undo": ("B",)}))
    qtbot.addWidget(made)
    made.show()
    press(made, Qt.Key.Key_B)
    assert message(made) == "B is your key for “Undo”. “Change shortcuts…” in the Help menu frees it."


def test_a_recorded_key_labels_at_once(opened: Window, editor: LabelEditor, qtbot: QtBot) -> None:
    press(editor, Qt.Key.Key_W)
    click(editor, "label_save")
    assert of_project(opened, "initiative").shortcut == "W"
    editor.close()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    opened.focus_article()
    for _ in range(2):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(opened.pair_view, Qt.Key.Key_W)
    span = opened.session.selected_span()
    assert span is not None
    assert span.label == "initiative"


def test_alt_and_the_arrows_change_the_order(opened: Window, editor: LabelEditor) -> None:
    QTest.keyClick(order(editor), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(opened) == ["metric", "initiative", "place"]
    assert order(editor).ids() == ids(opened)
    assert order(editor).label_id() == "initiative"
    click(editor, "label_up")
    assert ids(opened) == ["initiative", "metric", "place"]


def test_an_unused_label_is_deleted_and_a_used_one_merged(
    opened: Window, editor: LabelEditor, asked: Asked
) -> None:
    span = label_text(opened, "柳橋鎮", "initiative")
    editor._refresh()
    click(editor, "label_delete")
    assert asked.merges == [("initiative", 1, True)]
    assert ids(opened) == ["initiative", "metric", "place"]
    asked.into = "place"
    click(editor, "label_delete")
    assert ids(opened) == ["metric", "place"]
    assert opened.session.span(span).label == "place"  # type: ignore[union-attr]
    opened.session.undo()
    assert opened.session.span(span).label == "initiative"  # type: ignore[union-attr]
    editor._refresh("metric")
    click(editor, "label_delete")
    assert ids(opened) == ["initiative", "place"]


def test_leaving_a_label_saves_what_was_written(opened: Window, editor: LabelEditor) -> None:
    texts = editor.findChild(QPlainTextEdit, "label_definition_en")
    assert isinstance(texts, QPlainTextEdit)
    texts.selectAll()
    QTest.keyClicks(texts, "What is done.")
    QTest.keyClick(order(editor), Qt.Key.Key_Down)
    assert of_project(opened, "initiative").definitions["en"] == "What is done."
    assert line(editor, "label_id").text() == "metric"


def test_a_set_goes_out_and_comes_in(
    opened: Window, editor: LabelEditor, asked: Asked, tmp_path: Path
) -> None:
    asked.path = tmp_path / "set.json"
    click(editor, "label_export")
    assert message(editor) == "3 labels written to “set.json”."
    rewrite(editor, "label_name_en", "scheme")
    click(editor, "label_save")
    click(editor, "label_import")
    assert message(editor) == "0 labels new, 1 changed."
    assert of_project(opened, "initiative").names["en"] == "initiative"
    asked.path.write_text("[]", "utf-8")
    click(editor, "label_import")
    assert message(editor).startswith("“set.json” is no label set")


def test_a_label_that_is_deleted_is_not_armed_any_more(opened: Window, editor: LabelEditor) -> None:
    opened.session.arm("initiative")
    click(editor, "label_delete")
    assert opened.session.armed is None


def test_sixty_labels_have_room(opened: Window, qtbot: QtBot) -> None:
    session = opened.session
    for number in range(57):
        made = Label(f"more-{number}", {"en": f"label number {number}"}, "#1f6fb2", "", 0)
        session.save(lambda project, who, made=made: workflow.add_label(project, who, made))
    more = opened.tool_bar.more_labels
    assert more.isVisible()
    assert opened.tool_bar.rect().contains(
        opened.tool_bar.mapFromGlobal(more.mapToGlobal(more.rect().center()))
    )
    for hidden in ("undo", "done_and_next"):
        button = opened.tool_bar.widgetForAction(opened.actions_of_window.actions[hidden])
        assert button.isVisible()
    opened.focus_article()
    for _ in range(2):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Return)
    field_of = opened.findChild(QLineEdit, "label_picker_field")
    assert isinstance(field_of, QLineEdit)
    QTest.keyClicks(field_of, "number 42")
    QTest.keyClick(field_of, Qt.Key.Key_Return)
    span = session.selected_span()
    assert span is not None
    assert span.label == "more-42"
