"""Selecting, clicking and dragging with real mouse events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from annotator.core.script import Script
from annotator.gui.tour.hand import Hand
from tests.gui.pair_view.conftest import hand_on


@pytest.mark.parametrize(
    ("text", "pane"), [("东岸村", "Hans"), ("東岸村", "Hant"), ("𪩘山村", "Hans"), ("村、", "Hans")]
)
def test_a_drag_selects_just_what_it_covers(hand: Hand, text: str, pane: Script) -> None:
    hand.select(text, pane)
    cursor, stored = hand.view.session.cursor, hand.view.session.stored
    assert stored is not None
    assert cursor is not None
    assert cursor.pane == pane
    selected = stored.pair.range_in(pane, cursor.range)
    assert selected is not None
    assert selected.slice(stored.pair.text_in(pane)) == text


def test_a_drag_backwards_selects_too(hand: Hand) -> None:
    hand.drag(hand.place("东岸村", "Hans", end=True), hand.place("东岸村", "Hans"))
    assert hand.selection == "东岸村"


def test_a_double_click_selects_a_word_in_either_pane(hand: Hand) -> None:
    hand.double_click(hand.place("群眾", "Hant"))
    assert hand.selection == "群众"


def test_a_third_click_selects_the_sentence(hand: Hand) -> None:
    at = hand.place("检验", "Hans")
    hand.double_click(at)
    hand.click(at)
    assert hand.selection == "“群众满意不满意,是检验工作的标准。”"


def test_shift_and_a_click_extend_the_selection(hand: Hand) -> None:
    hand.click(hand.place("东岸村", "Hans"))
    hand.click(hand.place("步道", "Hans"), Qt.KeyboardModifier.ShiftModifier)
    assert hand.selection == "东岸村新建"


def test_with_a_label_armed_a_drag_labels(hand: Hand) -> None:
    hand.view.session.arm("place")
    hand.select("東岸村", "Hant")
    hand.double_click(hand.place("群众", "Hans"))
    assert hand.view.session.layer is not None
    assert [(span.text, span.label) for span in hand.view.session.layer.spans] == [
        ("东岸村", "place"),
        ("群众", "place"),
    ]


def test_clicks_at_one_place_reach_every_nested_span(hand: Hand) -> None:
    session = hand.view.session
    for text, label in (("溪口镇东岸村", "place"), ("东岸村", "place"), ("岸", "initiative")):
        hand.select(text, "Hans")
        session.label(label)
    hand.click(hand.place("年以来", "Hans"))
    assert session.selected is None
    at = hand.place("岸村", "Hans")
    seen = []
    for _ in range(4):
        hand.click(at + QPoint(4, 0))
        span = session.selected_span()
        assert span is not None
        seen.append(span.text)
    assert seen == ["岸", "东岸村", "溪口镇东岸村", "岸"]


@pytest.mark.parametrize("pane", ["Hans", "Hant"])
def test_the_ends_of_the_selected_span_can_be_dragged(hand: Hand, pane: Script) -> None:
    session = hand.view.session
    hand.select("东岸村", "Hans")
    session.label("place")
    span = session.selected_span()
    assert span is not None
    hand.drag(hand.view.end_of(span.range, pane).toPoint(), hand.view.place_of(span.end + 2, pane).toPoint())
    moved = session.span(span.id)
    assert moved is not None
    assert moved.text == "东岸村新建"
    start = QPointF(hand.view.place_of(moved.start, pane)).toPoint()
    hand.drag(start, hand.view.place_of(moved.start - 3, pane).toPoint())
    moved = session.span(span.id)
    assert moved is not None
    assert moved.text == "溪口镇东岸村新建"
    session.undo()
    session.undo()
    assert session.span(span.id) == span


def test_an_end_dropped_where_it_was_changes_nothing(hand: Hand) -> None:
    session = hand.view.session
    hand.select("东岸村", "Hans")
    session.label("place")
    span = session.selected_span()
    assert span is not None
    hand.click(hand.view.end_of(span.range, "Hans").toPoint())
    assert session.span(span.id) == span


def test_a_selection_never_ends_inside_a_grapheme(qtbot, make_session) -> None:  # type: ignore[no-untyped-def]
    hand = hand_on(qtbot, make_session("👩‍🌾农户12家,葛󠄀城村也有"))
    hand.drag(hand.view.place_of(0, "Hans").toPoint(), hand.place("农", "Hans"))
    assert hand.selection == "👩‍🌾"
    hand.drag(hand.place("葛", "Hans"), hand.place("城", "Hans"))
    assert hand.selection == "葛\U000e0100"


def test_the_tooltip_names_all_spans_at_a_point(hand: Hand) -> None:
    session = hand.view.session
    for text in ("溪口镇东岸村", "东岸村"):
        hand.select(text, "Hans")
        session.label("place")
    spans = hand.view.span_at(QPointF(hand.place("岸村", "Hans") + QPoint(4, 0)))
    assert [span.text for span in spans] == ["东岸村", "溪口镇东岸村"]
