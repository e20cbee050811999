"""What the keyboard does in the pair view: the caret's moves. Everything else is an action of the window.

Arrows go by character and line, with Ctrl by word and paragraph, with Alt by sentence; Home and End along
the line, with Ctrl through the article; Shift extends the selection.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.cursor import by_character, by_range
from annotator.core.edits import Layer
from annotator.core.text import sentences

if TYPE_CHECKING:
    from annotator.gui.pair_view.view import PairView

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STEPS = {
    Key.Key_Left: -1,
    Key.Key_Right: 1,
    Key.Key_Up: -1,
    Key.Key_Down: 1,
    Key.Key_Home: -1,
    Key.Key_End: 1,
}
_PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}


class Keys:
    """Keeps the x that the caret wants while it goes up and down."""

    def __init__(self, view: PairView) -> None:
        self._view = view
        self._session = view.session
        self._wanted_x: float | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asked for something."""
        if self._session.cursor is None or self._session.stored is None:
            return False
        head = self._target(event)
        if head is None:
            return self._wide_digit(event)
        extend = bool(event.modifiers() & _SHIFT)
        self._session.set_cursor(self._session.cursor.to(head, extend=extend))
        return True

    def _target(self, event: QKeyEvent) -> int | None:
        """Where the caret goes, or ``None`` if the key does not move it."""
        key, modifiers = Key(event.key()), event.modifiers()
        if key in (Key.Key_Up, Key.Key_Down) and not modifiers & (_CONTROL | _ALT):
            return self._by_line(_STEPS[key])
        if key in _PAGES and not modifiers & (_CONTROL | _ALT):
            return self._by_page(_PAGES[key])
        self._wanted_x = None
        if key in (Key.Key_Left, Key.Key_Right):
            return self._sideways(_STEPS[key], modifiers)
        if key in (Key.Key_Up, Key.Key_Down) and modifiers & _CONTROL and not modifiers & _ALT:
            return by_range(self._session.paragraphs, self._head, _STEPS[key])
        if key in (Key.Key_Home, Key.Key_End):
            return self._to_edge(_STEPS[key], whole=bool(modifiers & _CONTROL))
        return None

    @property
    def _head(self) -> int:
        assert self._session.cursor is not None
        return self._session.cursor.head

    @property
    def _layer(self) -> Layer:
        assert self._session.layer is not None
        return self._session.layer

    def _sideways(self, step: int, modifiers: Qt.KeyboardModifier) -> int:
        head = self._head
        cursor = self._session.cursor
        assert cursor is not None
        plain = not modifiers & (_CONTROL | _ALT | _SHIFT)
        if plain and not cursor.is_caret:
            return cursor.range.end if step > 0 else cursor.range.start
        # Leaving a paragraph at its edge goes to the next one's nearer edge, over the blank lines.
        paragraph = self._session.paragraph_at(head)
        if head == (paragraph.end if step > 0 else paragraph.start):
            return by_range(self._session.paragraphs, head, step)
        if modifiers & _CONTROL:
            return by_range(self._session.words_at(head), head, step)
        text = paragraph.slice(self._layer.text)
        if modifiers & _ALT:
            return by_range([each.shift(paragraph.start) for each in sentences(text)], head, step)
        return paragraph.start + by_character(text, head - paragraph.start, step)

    def _by_line(self, step: int) -> int:
        cursor = self._session.cursor
        assert cursor is not None
        place = self._view.place_of(cursor.head, cursor.pane)
        if self._wanted_x is None:
            self._wanted_x = place.x()
        found = self._view.line_beyond(cursor.head, cursor.pane, step)
        if found is None:
            return self._session.paragraphs[-1].end if step > 0 else self._session.paragraphs[0].start
        index, line = found
        return self._view.offset_on(index, line, cursor.pane, self._wanted_x)

    def _by_page(self, step: int) -> int:
        cursor = self._session.cursor
        assert cursor is not None
        place = self._view.place_of(cursor.head, cursor.pane)
        if self._wanted_x is None:
            self._wanted_x = place.x()
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * bar.pageStep())
        if bar.value() == before:
            return self._session.paragraphs[-1].end if step > 0 else self._session.paragraphs[0].start
        hit = self._view.hit(QPointF(self._wanted_x, place.y()))
        return hit[0] if hit else cursor.head

    def _to_edge(self, step: int, *, whole: bool) -> int:
        paragraphs = self._session.paragraphs
        if whole:
            return paragraphs[-1].end if step > 0 else paragraphs[0].start
        cursor = self._session.cursor
        assert cursor is not None
        line = self._view.line_of(cursor.head, cursor.pane)
        return line.end if step > 0 else line.start

    def _wide_digit(self, event: QKeyEvent) -> bool:
        """A full-width １ from an input method is the label's key as well as 1."""
        typed = event.text()
        narrow = unicodedata.normalize("NFKC", typed)
        if narrow == typed:
            return False
        label = next((each.id for each in self._session.labels if each.shortcut == narrow), None)
        if label is not None:
            self._session.label(label)
        return label is not None
