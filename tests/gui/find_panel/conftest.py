"""A person at the find panel of a window with three articles, of which the last is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.align import Range
from annotator.core.spans import Span
from annotator.gui.find_panel.model import Entry, Heading, Row
from annotator.gui.find_panel.panel import FindPanel
from annotator.gui.window import Window
from tests import builders

HANS = "溪口镇办社区食堂\n\n东岸社区有12个食堂，社区老人都来吃饭。"
HANT = "青石縣社區報\n\n柳橋社區辦食堂，社區長者都說好。"
DONE = "河长制落地\n\n全镇社区新增12处。"

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT, NONE = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.NoModifier


class Finder:
    """Real events on the window and its find panel."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.session = window.session
        self.panel: FindPanel = window.find_panel
        self.qtbot = qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.window.pair_view, key, modifier)
        self.rest()

    def rest(self) -> None:
        """Until nothing is looked for any more."""
        self.qtbot.waitUntil(
            lambda: not self.panel.looking.is_busy and not self.panel._soon.isActive(), timeout=5000
        )

    def open(self, *, everywhere: bool = False) -> None:
        self.press(Key.Key_F, CONTROL | SHIFT if everywhere else CONTROL)

    def type(self, text: str) -> None:
        """Commit a text as an input method does, in place of what the field holds."""
        self.panel.head.field.clear()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.panel.head.field, event)
        self.rest()

    def choose(self, name: str) -> None:
        """Switch an entry of the filter menu."""
        self.panel.head.filters.menu.aboutToShow.emit()
        action = next(each for each in self.panel.head.filters.menu.actions() if each.objectName() == name)
        action.trigger()
        self.rest()

    @property
    def rows(self) -> list[Row]:
        model = self.panel.model
        rows = [model.row(index) for index in range(model.rowCount())]
        return [row for row in rows if row is not None]

    @property
    def entries(self) -> list[Entry]:
        return [row for row in self.rows if isinstance(row, Entry)]

    @property
    def headings(self) -> list[tuple[str, int]]:
        return [(row.title, row.count) for row in self.rows if isinstance(row, Heading)]

    @property
    def hits(self) -> list[str]:
        return [row.hit.text for row in self.entries]

    @property
    def ticked(self) -> list[bool]:
        return [row.ticked for row in self.entries]

    @property
    def statuses(self) -> list[str]:
        return [self.panel.words.status(row).text for row in self.entries]

    @property
    def summary(self) -> str:
        return self.panel.head.summary.text()

    @property
    def selection(self) -> str:
        assert self.session.cursor is not None
        assert self.session.layer is not None
        return self.session.cursor.range.slice(self.session.layer.text)

    def show(self, index: int) -> None:
        self.session.show_article(self.session.listed[index].id)
        self.window.focus_article()
        self.rest()

    def label(self, text: str, name: str, nth: int = 0) -> Span:
        assert self.session.layer is not None
        start = -1
        for _ in range(nth + 1):
            start = self.session.layer.text.index(text, start + 1)
        self.session.add_span(Range(start, start + len(text)), name)
        span = self.session.selected_span()
        assert span is not None
        self.rest()
        return span

    def spans(self, index: int) -> list[tuple[str, str]]:
        """What is labelled in an article, as the file has it."""
        project, annotator = self.session.project, self.session.annotator
        assert project is not None
        assert annotator is not None
        article = self.session.listed[index].id
        return [(span.text, span.label) for span in project.spans(article, annotator.id)]


@pytest.fixture
def finder(window: Window, tmp_path: Path, qtbot: QtBot) -> Finder:
    project = builders.new_project(tmp_path, HANS, HANT, DONE)
    project.close()
    assert window.commands.open_path(project.path)
    made = Finder(window, qtbot)
    made.show(2)
    made.session.set_state("done")
    made.show(0)
    qtbot.waitUntil(window.pair_view.hasFocus)
    return made
