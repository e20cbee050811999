"""A small project, opened in a session, with a pair view on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.gui import theme
from annotator.gui.pair_view import PairView
from annotator.gui.session import Session
from annotator.gui.tour.hand import Hand

TEXT = (
    "溪口镇推行“河长+”机制\n"
    "今年以来,溪口镇东岸村新建步道12公里,惠及340余户群众。𠮷家村、𪩘山村也跟着干起来了。\n"
    "\n"
    "“群众满意不满意,是检验工作的标准。”镇长说。下一步怎么办？继续干！\n"
)


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
