"""A person at the pair view: real mouse and key events at the places of the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.gui.pair_view import PairView

_INSIDE = 3
"""Pixels from a character's edge that are surely on it."""


class Hand:
    """Drives one pair view. Texts are found in the pane that is named, from its beginning."""

    def __init__(self, view: PairView) -> None:
        self.view = view

    def place(self, text: str, pane: Script, *, end: bool = False, nth: int = 0) -> QPoint:
        """A point of the viewport on the first (or last) character of ``text``, just inside its edge."""
        assert self.view.document is not None
        pair = self.view.document.pair
        start = -1
        for _ in range(nth + 1):
            start = pair.text_in(pane).index(text, start + 1)
        offset = pair.offset_from(pane, start + (len(text) - 1 if end else 0))
        self.view.ensure_visible(offset)
        here, there = self.view.place_of(offset, pane), self.view.place_of(offset + 1, pane)
        inside = float(_INSIDE)
        if end and there.y() == here.y():
            inside = there.x() - here.x() - _INSIDE
        elif end:
            inside = self.view.metrics.text_size - _INSIDE
        return QPointF(here.x() + inside, here.y()).toPoint()

    def click(self, at: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    def drag(
        self, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(viewport, start + (end - start) * step / 5)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifier, pos=end)

    def select(self, text: str, pane: Script, nth: int = 0) -> None:
        """Drag over a text, with Ctrl held when the button is let go: these characters, not whole words."""
        self.place(text, pane, nth=nth)
        end = self.place(text, pane, end=True, nth=nth)  # may have scrolled: the start is looked for again
        self.drag(self.place(text, pane, nth=nth), end, Qt.KeyboardModifier.ControlModifier)

    def double_click(self, at: QPoint) -> None:
        self.click(at)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
        on: QWidget | None = None,
    ) -> None:
        for _ in range(times):
            QTest.keyClick(on or self.view, key, modifier)

    @property
    def selection(self) -> str:
        """The selected part of the article's own text."""
        cursor, stored = self.view.session.cursor, self.view.session.stored
        assert cursor is not None
        assert stored is not None
        return cursor.range.slice(stored.pair.text)

    @property
    def spans(self) -> list[Span]:
        layer = self.view.session.layer
        return list(layer.spans) if layer else []
