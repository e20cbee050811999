"""The menus of finding and of selecting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import builders
from tests.gui.every_action.stage import Stage, Steps, entry, kept_settings

NINE = "村民老人每天中午都在食堂吃飯聊天下棋看書唱歌散步"
"""Without punctuation, so that so many words stand side by side."""


def found(stage: Stage) -> None:
    """Wait until nothing is looked for any more."""
    panel = stage.window.find_panel
    stage.until(lambda: not panel.looking.is_busy and not panel._soon.isActive())


@entry("find", "find_everywhere")
def find(stage: Stage) -> Steps:
    stage.open()
    stage.select("柳橋鎮")
    yield
    found(stage)
    panel = stage.window.find_panel
    everywhere = stage.action == "find_everywhere"
    assert panel.head.field.hasFocus()
    assert (panel.asked.text, panel.asked.everywhere) == ("柳橋鎮", everywhere)
    assert panel.model.hits == (4 if everywhere else 2)


@entry("next_hit", "previous_hit")
def step_hit(stage: Stage) -> Steps:
    stage.open()
    stage.select("柳橋鎮", nth=0 if stage.action == "next_hit" else 1)
    stage.window.commands.finding.find(everywhere=False)
    found(stage)
    stage.rest()
    yield
    assert stage.session.cursor is not None
    first = stage.session.cursor.range
    assert first in (stage.place("柳橋鎮"), stage.place("柳橋鎮", 1))
    stage.window.commands.finding.step(1 if stage.action == "next_hit" else -1)
    assert {first, stage.session.cursor.range} == {stage.place("柳橋鎮"), stage.place("柳橋鎮", 1)}


@entry("take_word")
def take_word(stage: Stage) -> Steps:
    stage.open()
    stage.caret("老人")
    yield
    assert stage.selection == "老人"


@entry("give_word")
def give_word(stage: Stage) -> Steps:
    stage.open()
    stage.select("老人說")
    yield
    assert stage.selection == "老人"


@entry(*(f"take_{count}" for count in range(1, 10)))
def take_words(stage: Stage) -> Steps:
    stage.open(f"題\n\n{NINE}")
    stage.caret(NINE)
    yield
    count = int(stage.action[-1])
    words = stage.session.words_over(stage.place(NINE))
    assert stage.selection == "".join(word.slice(stage.text) for word in words[:count])
    assert len(stage.selection) >= count


@entry("find_word", "extend_to_word")
def find_word(stage: Stage) -> Steps:
    stage.open()
    stage.caret("每天" if stage.action == "find_word" else "青石縣")
    yield
    hints = stage.window.pair_view.hints
    code = next(code for code, word in hints.codes.items() if word == stage.place("先行"))
    QTest.keyClicks(stage.window.pair_view, code)
    assert not hints.is_on
    assert stage.selection == ("先行" if stage.action == "find_word" else "青石縣柳橋鎮有12個村，𠮷嶺村先行")


@entry("next_number", "previous_number")
def step_number(stage: Stage) -> Steps:
    stage.open()
    stage.caret("𠮷嶺村")
    yield
    assert stage.selection == ("300份" if stage.action == "next_number" else "12個村")


@entry("next_quoted", "previous_quoted")
def step_quoted(stage: Stage) -> Steps:
    stage.open()
    stage.caret("𠮷嶺村")
    yield
    assert stage.selection.strip("「」“”") == (
        "飯菜熱，人心暖。" if stage.action == "next_quoted" else "里鄰食堂"
    )


@entry("next_overlap")
def next_overlap(stage: Stage) -> Steps:
    stage.open()
    outer, inner = stage.label("青石縣柳橋鎮"), stage.label("青石縣")
    stage.caret("青石縣")
    yield
    assert stage.session.selected == inner.id
    stage.session.selecting.step_overlap()
    assert stage.session.selected == outer.id


@entry("snap_character", "snap_word", "snap_sentence")
def snap(stage: Stage) -> Steps:
    stage.open()
    wanted = stage.action.removeprefix("snap_")
    stage.window.commands.snap_to("sentence" if wanted == "character" else "character")
    yield
    assert stage.session.selecting.granularity == wanted
    assert kept_settings("granularity") == wanted
    assert stage.window.actions_of_window.actions[stage.action].isChecked()


@entry("label_occurrences")
def label_occurrences(stage: Stage) -> Steps:
    stage.open()
    stage.label("柳橋鎮")
    yield
    _run(stage)
    assert stage.kept_spans == [("柳橋鎮", "place")] * 2


@entry("remove_occurrences")
def remove_occurrences(stage: Stage) -> Steps:
    stage.open()
    for nth in (0, 1):
        stage.label("柳橋鎮", nth=nth)
    stage.label("12個", "metric")
    stage.session.step_span(-1)
    yield
    _run(stage)
    assert stage.kept_spans == [("12個", "metric")]


@entry("replace_label")
def replace_label(stage: Stage) -> Steps:
    stage.open()
    for nth in (0, 1):
        stage.label("柳橋鎮", "metric", nth)
    yield
    found(stage)
    wanted = stage.window.find_panel.asked.label
    _run(stage)
    assert wanted != "metric"
    assert stage.kept_spans == [("柳橋鎮", wanted)] * 2


def _run(stage: Stage) -> None:
    """Press the button of the find panel once all is found."""
    found(stage)
    button = stage.window.find_panel.run_bar.button
    stage.until(button.isEnabled)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found(stage)
    assert builders.HANT.count("柳橋鎮") == 2
