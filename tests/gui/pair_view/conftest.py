"""A small project, opened in a session, with a pair view on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.script import Script
from annotator.gui import theme
from annotator.gui.pair_view import PairView
from annotator.gui.session import Session

TEXT = (
    "溪口镇推行“河长+”机制\n"
    "今年以来,溪口镇东岸村新建步道12公里,惠及340余户群众。𠮷家村、𪩘山村也跟着干起来了。\n"
    "\n"
    "“群众满意不满意,是检验工作的标准。”镇长说。下一步怎么办？继续干！\n"
)


class Hand:
    """A person at the view: real mouse and key events at the places of the text."""

    def __init__(self, view: PairView) -> None:
        self.view = view

    def place(self, text: str, pane: Script, *, end: bool = False, nth: int = 0) -> QPoint:
        """A point on the first (or last) character of ``text`` in a pane, just inside its edge."""
        stored = self.view.session.stored
        assert stored is not None
        start = -1
        for _ in range(nth + 1):
            start = stored.pair.text_in(pane).index(text, start + 1)
        offset = stored.pair.offset_from(pane, start + (len(text) - 1 if end else 0))
        self.view.ensure_visible(offset)
        here, there = self.view.place_of(offset, pane), self.view.place_of(offset + 1, pane)
        nudge = 3 if not end or there.y() != here.y() else there.x() - here.x() - 3
        return QPointF(here.x() + nudge, here.y()).toPoint()

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(viewport, start + (end - start) * step / 5)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def select(self, text: str, pane: Script, nth: int = 0) -> None:
        self.drag(self.place(text, pane, nth=nth), self.place(text, pane, end=True, nth=nth))

    def double_click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.view, key, modifier)

    @property
    def selection(self) -> str:
        cursor, stored = self.view.session.cursor, self.view.session.stored
        assert cursor is not None
        assert stored is not None
        return cursor.range.slice(stored.pair.text)


@pytest.fixture
def make_session(qapp: object, tmp_path: Path) -> Iterator[Callable[[str], Session]]:
    """Makes a project with one article of the given text and opens it."""
    made: list[Session] = []

    def make(text: str) -> Session:
        file = tmp_path / f"article{len(made)}.txt"
        file.write_text(text, "utf-8")
        path = tmp_path / f"project{len(made)}.duizhao"
        with workflow.new_project(path) as project:
            assert [done.error for done in workflow.import_files(project, [file])] == [None]
        session = Session("tester")
        made.append(session)
        assert session.open(path)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture
def hand(qtbot: QtBot, make_session: Callable[[str], Session]) -> Hand:
    return hand_on(qtbot, make_session(TEXT))


def hand_on(qtbot: QtBot, session: Session, width: int = 900, height: int = 600) -> Hand:
    view = PairView(session, theme.LIGHT)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    view.setFocus()
    qtbot.waitUntil(lambda: view.document is not None and view.document.is_set)
    return Hand(view)
