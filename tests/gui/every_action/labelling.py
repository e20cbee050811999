"""The menu of labels: spans, their ends, notes and relations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui.dialogs.note import Remarks
from tests.gui.every_action.stage import Stage, Steps, entry


@entry("label_again")
def label_again(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    stage.select("青石縣")
    yield
    assert stage.kept_spans == [("柳橋鎮", "place"), ("青石縣", "place")]


@entry("label_menu")
def label_menu(stage: Stage) -> Steps:
    stage.open()
    stage.select("柳橋鎮")
    yield
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_3)
    assert stage.kept_spans == [("柳橋鎮", "place")]


@entry("edit_note")
def edit_note(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    stage.answers.prepared["note"] = Remarks("見標題", "含「鎮」？", True)
    yield
    (kept,) = stage.kept.spans
    assert (kept.note, kept.comment, kept.unsure) == ("見標題", "含「鎮」？", True)


@entry("toggle_unsure")
def toggle_unsure(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    yield
    assert [span.unsure for span in stage.kept.spans] == [True]


@entry("delete_span")
def delete_span(stage: Stage) -> Steps:
    stage.open()
    stage.label("青石縣")
    stage.label("柳橋鎮")
    yield
    assert stage.kept_spans == [("青石縣", "place")]


@entry("relate")
def relate(stage: Stage) -> Steps:
    stage.open()
    number, town = stage.label("12個", "metric"), stage.label("柳橋鎮")
    stage.answers.prepared["relation"] = "at"
    stage.session.select_span(number.id)
    yield
    assert stage.session.relating.source is not None
    stage.session.select_span(town.id)
    QTest.keyClick(stage.window.pair_view, Qt.Key.Key_K)
    (kept,) = stage.kept.relations
    assert (kept.from_span, kept.to_span, kept.name) == (number.id, town.id, "at")


@entry("unrelate")
def unrelate(stage: Stage) -> Steps:
    stage.open()
    number, town = stage.label("12個", "metric"), stage.label("柳橋鎮")
    stage.session.relating.relate(number, town, "at")
    assert len(stage.kept.relations) == 1
    yield
    assert list(stage.kept.relations) == []


ENDS = {
    "end_left": ("供餐", "供"),
    "end_right": ("供餐", "供餐3"),
    "end_word_left": ("老人說", "老人"),
    "end_word_right": ("老人", "老人說"),
    "start_left": ("供餐", "天供餐"),
    "start_right": ("供餐", "餐"),
    "start_word_left": ("說", "老人說"),
    "start_word_right": ("老人說", "說"),
}
"""A span, and what becomes of it."""


@entry(*ENDS)
def move_end(stage: Stage) -> Steps:
    stage.open()
    before, after = ENDS[stage.action]
    stage.label(before)
    yield
    assert stage.kept_spans == [(after, "place")]


@entry("let_go")
def let_go(stage: Stage) -> Steps:
    stage.open()
    stage.session.arm("place")
    yield
    assert stage.session.armed is None


@entry("next_span", "previous_span")
def step_span(stage: Stage) -> Steps:
    stage.open()
    spans = [stage.label(text) for text in ("青石縣", "12個", "300份")]
    stage.session.select_span(spans[1].id)
    yield
    assert stage.session.selected == spans[2 if stage.action == "next_span" else 0].id


@entry("switch_pane")
def switch_pane(stage: Stage) -> Steps:
    stage.open()
    stage.caret("12個")
    yield
    assert stage.session.cursor is not None
    assert (stage.session.cursor.pane, stage.session.cursor.head) == ("Hans", stage.place("12個").start)


@entry("edit_labels")
def edit_labels(stage: Stage) -> Steps:
    stage.open()
    yield
    assert stage.answers.asked == ["labels"]
