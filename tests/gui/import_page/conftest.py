"""The import page with files on it, and a hand at its raw text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.import_page import ImportPage
from annotator.gui.import_page.raw_bars import handle_place
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import read_all

WEB_PAGE = (
    "首页 > 要闻 > 乡镇动态\n\n"
    "柳桥镇设立“里邻食堂”\n\n"
    "来源：青石日报  2024-03-05 09:12\n\n"
    "青石县柳桥镇有12个村，石岭村先行先试，把闲置的旧粮站改成食堂。每天供餐300份，老人说：“饭菜热，人心暖。”\n\n"
    "镇里还请来营养师，按时令配餐；行动不便的老人由志愿者送餐上门，风雨无阻。\n\n"
    "免责声明：本网站转载内容仅供参考，不代表本网站观点，如有侵权请联系删除。\n"
)
PLAIN = (
    "石岭村办起“故事馆”\n\n"
    "老支书把四十年的笔记本搬进馆里，村里的孩子放学就来听故事，一听就是一下午。\n\n"
    "馆里现有老物件120件，周末常有邻村的人结伴来看，来了就不愿走。\n"
)


class Hand:
    """Real mouse and keyboard events on the raw text."""

    def __init__(self, page: ImportPage) -> None:
        self.page = page
        self.view = page.raw
        self.sheet = page.desk.sheet

    @property
    def text(self) -> str:
        assert self.sheet.draft is not None
        return self.sheet.draft.source.text

    def at(self, words: str, *, end: bool = False) -> QPoint:
        """A point just inside the first (or last) character of ``words``."""
        offset = self.text.index(words) + (len(words) - 1 if end else 0)
        self.view.ensure_visible(offset)
        place = self.view.place_of(offset)
        return QPointF(place.x() + (self.view.metrics.text.text_size - 3 if end else 3), place.y()).toPoint()

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(viewport, start + (end - start) * step / 5)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def select(self, words: str) -> None:
        self.drag(self.at(words), self.at(words, end=True))

    def handle(self, index: int, *, at_start: bool) -> QPoint:
        """The middle of the handle at one end of an article."""
        bar = next(bar for bar in self.view.bars() if bar.index == index)
        return handle_place(bar, at_start, self.view.scene).toPoint()

    def margin(self, words: str) -> QPoint:
        """The margin beside the line of ``words``."""
        return QPoint(self.view.metrics.bar, self.at(words).y())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key, modifier)

    def cut_texts(self) -> list[str]:
        """What is cut now."""
        assert self.sheet.draft is not None
        return [self.text[cut.start : cut.end].strip() for cut in self.sheet.draft.made_cuts]


def drop(window: Window, *paths: Path) -> None:
    """Files dropped from outside, as the window system tells of it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, button, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, button, none))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files that can be read."""
    made = tmp_path / "dropped"
    made.mkdir()
    builders.write(made, "page.txt", WEB_PAGE)
    builders.write(made, "plain.txt", PLAIN)
    return made


@pytest.fixture
def importing(opened: Window, folder: Path, qtbot: QtBot) -> Window:
    """The window with both files read on its import page, the first one shown."""
    drop(opened, folder / "page.txt", folder / "plain.txt")
    read_all(opened, qtbot)
    qtbot.waitUntil(lambda: opened.import_page.raw.document is not None)
    return opened


@pytest.fixture
def hand(importing: Window) -> Hand:
    return Hand(importing.import_page)
