"""One pane, two panes, swapped panes: whatever stands where, hands and eyes find the same text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from annotator.core.cursor import Cursor
from annotator.core.script import Script
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.panes import Panes
from annotator.gui.session import Session
from annotator.gui.tour.hand import Hand
from tests.gui.pair_view.conftest import TEXT, hand_on

BOTH, SWAPPED = Panes(), Panes(swapped=True)
HANT, HANS, SOURCE = Panes("Hant"), Panes("Hans"), Panes("source")
EACH = [
    (BOTH, "Hant", 0),
    (BOTH, "Hans", 1),
    (SWAPPED, "Hans", 0),
    (SWAPPED, "Hant", 1),
    (HANT, "Hant", 0),
    (HANS, "Hans", 0),
    (SOURCE, "Hans", 0),
]
WORDS = {"Hans": ("东岸村", "惠及340余户"), "Hant": ("東岸村", "惠及340餘戶")}


@pytest.fixture
def shown(qtbot: QtBot, make_session: Callable[[str], Session]) -> Callable[[Panes], Hand]:
    def show(panes: Panes) -> Hand:
        session = make_session(TEXT)
        session.set_panes(panes)
        return hand_on(qtbot, session)

    return show


@pytest.mark.parametrize(("panes", "pane", "column"), EACH)
def test_the_mouse_selects_what_it_drags_over(
    shown: Callable[[Panes], Hand], panes: Panes, pane: Script, column: int
) -> None:
    hand = shown(panes)
    assert hand.view.metrics.panes[column] == pane
    place, _ = WORDS[pane]
    hand.select(place, pane)
    assert hand.selection == "东岸村"
    assert hand.view.session.cursor is not None
    assert hand.view.session.cursor.pane == pane
    left = hand.view.metrics.column_left(column, hand.view.viewport().width())
    assert hand.place(place, pane).x() > left


@pytest.mark.parametrize(("panes", "pane", "column"), EACH)
def test_a_span_is_hit_where_it_is_painted(
    shown: Callable[[Panes], Hand], panes: Panes, pane: Script, column: int
) -> None:
    hand = shown(panes)
    _, wide = WORDS[pane]
    hand.select(wide, pane)
    hand.view.session.label("metric")
    hand.click(hand.place("340", pane))
    span = hand.view.session.selected_span()
    assert span is not None
    assert span.text == "惠及340余户"
    assert hand.view.span_at(QPointF(hand.place("新建", pane))) == []


@pytest.mark.parametrize(("panes", "pane", "column"), EACH)
def test_the_caret_goes_by_lines_of_its_pane(
    shown: Callable[[Panes], Hand], panes: Panes, pane: Script, column: int
) -> None:
    hand = shown(panes)
    hand.click(hand.place(WORDS[pane][0], pane))
    before = hand.view.session.cursor
    assert before is not None
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Up)
    assert hand.view.session.cursor == before
    hand.key(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    hand.key(Qt.Key.Key_Home)
    assert hand.view.session.cursor.pane == pane


def test_one_pane_takes_the_whole_width() -> None:
    one, two = Metrics.of(17, panes=("Hans",)), Metrics.of(17)
    assert one.column_width(900) + one.gutter + one.margin == 900
    assert one.borders(900) == []
    assert one.column_left(0, 900) == two.column_left(0, 900)
    assert 2 * two.column_width(900) + two.gap == one.column_width(900)


def test_the_caret_is_never_in_a_pane_that_is_hidden(shown: Callable[[Panes], Hand]) -> None:
    hand = shown(BOTH)
    session = hand.view.session
    session.set_cursor(Cursor(5, 8, "Hans"))
    session.set_panes(HANT)
    assert session.cursor == Cursor(5, 8, "Hant")
    session.set_cursor(Cursor(2, 2, "Hans"))
    assert session.cursor == Cursor(2, 2, "Hant")
    session.set_panes(BOTH)
    assert session.cursor == Cursor(2, 2, "Hant")


def test_in_one_pane_the_other_script_is_looked_up_until_the_next_article(
    shown: Callable[[Panes], Hand],
) -> None:
    hand = shown(SOURCE)
    session = hand.view.session
    session.switch_pane()
    assert hand.view.metrics.panes == ("Hant",)
    hand.select("東岸村", "Hant")
    assert hand.selection == "东岸村"
    session.switch_pane()
    assert hand.view.metrics.panes == ("Hans",)
    session.switch_pane()
    session.show_article(session.listed[0].id)
    assert hand.view.metrics.panes == ("Hans",)


def test_the_place_in_the_article_stays_when_panes_change(
    qtbot: QtBot, make_session: Callable[[str], Session]
) -> None:
    session = make_session("\n".join(f"第{number}段。" + TEXT.split("\n")[1] for number in range(80)))
    hand = hand_on(qtbot, session)
    hand.view.ensure_visible(session.paragraphs[60].start)
    session.set_cursor(Cursor(session.paragraphs[60].start, session.paragraphs[60].start, "Hans"))
    for panes in (HANS, SWAPPED, HANT, BOTH):
        session.set_panes(panes)
        assert session.cursor is not None
        y = hand.view.place_of(session.cursor.head, session.cursor.pane).y()
        assert 0 <= y <= hand.view.viewport().height()


@pytest.mark.parametrize(("panes", "pane", "column"), EACH)
def test_what_is_painted_moves_with_the_panes(
    shown: Callable[[Panes], Hand], panes: Panes, pane: Script, column: int
) -> None:
    """The selection's colour stands in the column of the pane where the person is."""
    hand = shown(panes)
    hand.select(WORDS[pane][0], pane)
    image = hand.view.viewport().grab().toImage()
    y = hand.place(WORDS[pane][0], pane).y() - round(hand.view.metrics.text_height / 2) + 1
    x = hand.place(WORDS[pane][0], pane).x()
    paper = hand.view.metrics.gutter - 4
    assert image.pixelColor(x, y) != image.pixelColor(paper, y)


def test_wider_spacing_makes_the_article_longer(shown: Callable[[Panes], Hand]) -> None:
    hand = shown(BOTH)
    heights = []
    for spacing in ("narrow", "normal", "wide"):
        hand.view.set_spacing(spacing)  # type: ignore[arg-type]
        assert hand.view.document is not None
        heights.append(hand.view.document.height())
        hand.select("东岸村", "Hans")
        assert hand.selection == "东岸村"
    assert heights == sorted(set(heights))
