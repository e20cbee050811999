"""The whole line through the window: labelled in one pane, found in the other, in the file, in the JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.script import Script
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window

TEXT = "{before}溪口鎮東岸村新建步道12公里。\n\n群眾都說好,{before}東岸村變了樣。\n"


@pytest.fixture(params=["", "𠮷𪩘", "👩‍🌾𤭢"], ids=["plain", "astral", "emoji"])
def hand(request: pytest.FixtureRequest, window: Window, tmp_path: Path) -> Hand:
    """A person at the window with one Traditional article, which may begin with wide characters."""
    file = tmp_path / "article.txt"
    file.write_text(TEXT.format(before=request.param), "utf-8")
    assert window.session.create(tmp_path / "project.duizhao", "Test", "TW")
    assert window.session.project is not None
    assert [done.error for done in workflow.import_files(window.session.project, [file])] == [None]
    window.session.refresh_list()
    window.session.show_article(window.session.listed[0].id)
    window.focus_article()
    return Hand(window.pair_view)


def exported(hand: Hand, tmp_path: Path) -> list[dict[str, object]]:
    """The spans as the gold JSON has them, from the file alone."""
    session = hand.view.session
    assert session.project is not None
    assert session.annotator is not None
    path = session.project.path
    session.close()
    target = tmp_path / "gold.json"
    with workflow.open_project(path, reading=True) as project:
        workflow.export(project, session_layer(project), "gold", target)
    spans: list[dict[str, object]] = json.loads(target.read_text("utf-8"))["articles"][0]["spans"]
    return spans


def session_layer(project: workflow.Project) -> str:
    return workflow.layer_named(project, None)


@pytest.mark.parametrize(("pane", "text"), [("Hant", "東岸村"), ("Hans", "东岸村")])
def test_a_span_labelled_in_one_pane_is_everywhere(
    hand: Hand, qtbot: QtBot, tmp_path: Path, pane: Script, text: str
) -> None:
    session = hand.view.session
    qtbot.waitUntil(lambda: hand.view.hasFocus())
    hand.select(text, pane)
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_3)

    stored, (span,) = session.stored, hand.spans
    assert stored is not None
    for script, surface in (("Hant", "東岸村"), ("Hans", "东岸村")):
        place = stored.pair.range_in(script, span.range)
        assert place is not None
        assert place.slice(stored.pair.text_in(script)) == surface
        _, row = hand.view.row_layout(span.start)
        assert list(row.column_of(script).runs(span.range)), "it is painted in both panes"

    raw = TEXT.format(before=stored.pair.text[: stored.pair.text.index("溪口")])
    start = raw.index("東岸村")
    (found,) = exported(hand, tmp_path)
    assert found["label"] == "place"
    assert found["raw"] == {"start": start, "end": start + 3, "text": "東岸村"}
    assert found["Hant"] == {"start": start, "end": start + 3, "text": "東岸村"}
    assert found["Hans"] == {"start": start, "end": start + 3, "text": "东岸村"}


def test_labelled_by_keys_alone_then_undone_and_redone_after_a_restart(hand: Hand, qtbot: QtBot) -> None:
    session = hand.view.session
    qtbot.waitUntil(lambda: hand.view.hasFocus())
    hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_Left, times=4)
    hand.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, times=3)
    assert hand.selection == "東岸村"
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_2)
    made = hand.spans
    assert [span.label for span in made] == ["metric"]
    assert session.project is not None
    path = session.project.path

    session.close()
    assert session.open(path)
    assert hand.spans == made
    hand.view.setFocus()
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.spans == []
    with qtbot.waitSignal(session.changed):
        hand.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert hand.spans == made


def test_a_digit_first_arms_the_label(hand: Hand, qtbot: QtBot) -> None:
    session = hand.view.session
    qtbot.waitUntil(lambda: hand.view.hasFocus())
    hand.click(hand.place("12公里", "Hant"))
    hand.key(Qt.Key.Key_2)
    assert session.armed == "metric"
    hand.select("12公里", "Hans")
    assert [(span.text, span.label) for span in hand.spans] == [("12公里", "metric")]
    hand.key(Qt.Key.Key_Escape)
    assert session.armed is None


@pytest.mark.parametrize(
    ("keys", "surface"),
    [
        ("]", "東岸村新"),
        ("[", "東岸"),
        ("[[[[", "東"),
        ("}", "東岸村新建"),
        (",", "鎮東岸村"),
        (".", "岸村"),
        ("<", "溪口鎮東岸村"),
        ("]]]]]]]", "東岸村新建步道12公"),
    ],
)
def test_the_ends_of_a_span_move_by_keys(hand: Hand, qtbot: QtBot, keys: str, surface: str) -> None:
    qtbot.waitUntil(lambda: hand.view.hasFocus())
    hand.select("東岸村", "Hant")
    hand.key(Qt.Key.Key_3)
    (span,) = hand.spans
    QTest.keyClicks(hand.view, keys)
    (moved,) = hand.spans
    assert (moved.id, moved.text) == (span.id, surface)
    assert hand.view.session.selected == span.id


def test_an_end_passes_blanks_and_stops_at_the_paragraph(hand: Hand, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hand.view.hasFocus())
    hand.select("公里", "Hans")
    hand.key(Qt.Key.Key_2)
    QTest.keyClicks(hand.view, "]]]]")
    assert [span.text for span in hand.spans] == ["公里。"]
