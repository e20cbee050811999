"""What the keyboard does in the raw text: the caret's moves. Everything else is an action of the window.

Arrows go by character and line, with Ctrl by row; Home and End along the line, with Ctrl through the text;
Shift extends the selection. Enter keeps or cuts the current cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.cursor import by_character

if TYPE_CHECKING:
    from annotator.gui.import_page.raw_document import RawDocument
    from annotator.gui.import_page.raw_view import RawView

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ENTER = (Key.Key_Return, Key.Key_Enter)
_STEPS = {
    Key.Key_Left: -1,
    Key.Key_Right: 1,
    Key.Key_Up: -1,
    Key.Key_Down: 1,
    Key.Key_Home: -1,
    Key.Key_End: 1,
}
_PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}


class RawKeys:
    """Keeps the x that the caret wants while it goes up and down."""

    def __init__(self, view: RawView) -> None:
        self._view = view
        self._sheet = view.sheet
        self._wanted_x: float | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asked for something."""
        document = self._view.document
        if document is None or event.modifiers() & _ALT:
            return False
        if event.key() in _ENTER and self._sheet.cut is not None:
            self._sheet.toggle()
            return True
        head = self._target(event, document)
        if head is None:
            return False
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._sheet.set_caret(head, anchor=self._sheet.caret.anchor if extend else None)
        return True

    def _target(self, event: QKeyEvent, document: RawDocument) -> int | None:
        """Where the caret goes, or ``None`` if the key does not move it."""
        key, control = Key(event.key()), bool(event.modifiers() & _CONTROL)
        if key in (Key.Key_Up, Key.Key_Down) and not control:
            return self._by_line(_STEPS[key], document)
        if key in _PAGES:
            return self._by_page(_PAGES[key])
        self._wanted_x = None
        if key in (Key.Key_Left, Key.Key_Right):
            return self._sideways(_STEPS[key], document)
        if key in (Key.Key_Up, Key.Key_Down):
            index = document.row_of(self._head) + _STEPS[key]
            return document.rows[min(max(index, 0), len(document.rows) - 1)].range.start
        if key in (Key.Key_Home, Key.Key_End):
            return self._to_edge(_STEPS[key], control, document)
        return None

    @property
    def _head(self) -> int:
        return self._sheet.caret.head

    def _sideways(self, step: int, document: RawDocument) -> int:
        """By character; over a row's edge to the next row, for a newline is one step."""
        index = document.row_of(self._head)
        row = document.rows[index].range
        if step > 0 and self._head >= row.end:
            return document.rows[index + 1].range.start if index + 1 < len(document.rows) else self._head
        if step < 0 and self._head <= row.start:
            return document.rows[index - 1].range.end if index else self._head
        return row.start + by_character(row.slice(document.text), self._head - row.start, step)

    def _by_line(self, step: int, document: RawDocument) -> int:
        index = document.row_of(self._head)
        line, x = document.layout(index).caret(self._head)
        if self._wanted_x is None:
            self._wanted_x = x
        line += step
        if not 0 <= line < len(document.layout(index).lines):
            index += step
            if not 0 <= index < len(document.rows):
                return len(document.text) if step > 0 else 0
            line = 0 if step > 0 else len(document.layout(index).lines) - 1
        return document.layout(index).offset_at(line, self._wanted_x)

    def _by_page(self, step: int) -> int:
        place = self._view.place_of(self._head)
        if self._wanted_x is None:
            self._wanted_x = place.x() - self._view.metrics.gutter
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())
        found = self._view.offset_at(QPointF(self._wanted_x + self._view.metrics.gutter, place.y()))
        return self._head if found is None else found

    def _to_edge(self, step: int, whole: bool, document: RawDocument) -> int:
        if whole:
            return len(document.text) if step > 0 else 0
        row = document.layout(document.row_of(self._head))
        line, _ = row.caret(self._head)
        found = row.line_range(line)
        last = line == len(row.lines) - 1
        return found.start if step < 0 else found.end if last else max(found.start, found.end - 1)
