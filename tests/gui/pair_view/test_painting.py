"""What is repainted after a label's key: only lines that changed, and just as a whole repaint paints them."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.cursor import Cursor
from annotator.gui.pair_view import PairView
from annotator.gui.pair_view.metrics import Spacing
from annotator.gui.session import Session
from tests.gui.pair_view.conftest import hand_on

TEXT = "今年以来,溪口镇东岸村新建步道12公里,惠及340余户群众,推行“河长+”机制,村容村貌焕然一新。" * 9


def picture(view: PairView) -> QImage:
    """The whole viewport painted anew."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(image)
    return image


def repainted(view: PairView, before: QImage, place: QRect) -> QImage:
    """A picture of the viewport in which only ``place`` is painted anew."""
    image = before.copy()
    painter = QPainter(image)
    view.viewport().render(painter, place.topLeft(), QRegion(place))
    painter.end()
    return image


@pytest.fixture
def crowded(qtbot: QtBot, make_session: Callable[[str], Session]) -> PairView:
    """Spans of two to nine characters everywhere, over each other."""
    session, chance = make_session(TEXT), random.Random(3)
    view = hand_on(qtbot, session, 700, 500).view
    for start in range(0, len(TEXT) - 10, 3):
        session.set_cursor(Cursor(start, start + chance.randint(2, 9), "Hans"))
        session.label(chance.choice(("initiative", "metric", "place")))
    return view


@pytest.mark.parametrize("spacing", ["narrow", "normal"])
def test_any_strip_is_painted_as_in_the_whole(crowded: PairView, spacing: Spacing) -> None:
    crowded.set_spacing(spacing)
    QApplication.processEvents()
    whole = picture(crowded)
    blank = QImage(whole.size(), whole.format())
    for top in range(0, whole.height() - 40, 7):
        strip = QRect(0, top, whole.width(), 26)
        assert repainted(crowded, blank, strip).copy(strip) == whole.copy(strip), f"from {top}"


def test_a_label_is_painted_as_if_all_were(crowded: PairView, monkeypatch: pytest.MonkeyPatch) -> None:
    session = crowded.session
    partly = 0
    for start in range(1, 150, 7):
        session.set_cursor(Cursor(start, start + 4, "Hans"))
        before = picture(crowded)
        QApplication.processEvents()
        asked = QRegion()

        def note(viewport: object, *where: QRect) -> None:
            nonlocal asked
            asked = asked.united(where[0] if where else crowded.viewport().rect())

        with monkeypatch.context() as patched:
            patched.setattr(type(crowded.viewport()), "update", note)
            session.label("metric")
        partly += asked.boundingRect().height() < before.height() / 2
        assert repainted(crowded, before, asked.boundingRect()) == picture(crowded), f"at {start}"
    assert partly > 5
