"""A scroll area of text in rows of which only those in sight are laid out.

The pair view and the raw text of the import page are both such areas: what is here they do alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget


class Rows(Protocol):
    """Where rows stand: estimates until a row is laid out, y in pixels from the text's top."""

    @property
    def rows(self) -> Sequence[object]: ...

    @property
    def is_set(self) -> bool:
        """Whether the geometry is known."""

    def layout(self, index: int) -> object:
        """Lay a row out: its height is exact from now on."""

    def top(self, index: int) -> float: ...

    def height(self) -> float: ...

    def row_at_y(self, y: float) -> int: ...


class Pressed(Protocol):
    """What the mouse does."""

    def press(self, event: QMouseEvent) -> None: ...

    def move(self, event: QMouseEvent) -> None: ...

    def release(self, event: QMouseEvent) -> None: ...

    def double_click(self, event: QMouseEvent) -> None: ...


class RowArea(QAbstractScrollArea):
    """Scrolls, and says when the caret is shown. What is painted, and what a key does, is its heirs' part."""

    text_size_wished = Signal(int)
    """Ctrl and the wheel ask for a text size, in pixels."""

    margin = 12
    """Pixels of paper above the first row and below the last."""
    document: Rows | None = None
    _mouse: Pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Letters and digits are commands here: an input method must not take them.
        for widget in (self, viewport):
            widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    # What its heirs say.

    @property
    def text_size(self) -> int:
        """In pixels."""
        raise NotImplementedError

    @property
    def line_step(self) -> float:
        """The height of a line with nothing drawn below it: a step of the scroll bar."""
        raise NotImplementedError

    def relayout(self) -> None:
        """Another width, text size or the like: keep the row at the top where it is."""
        raise NotImplementedError

    def _show_focused(self, focused: bool) -> None:
        """The focus came or went; the caret is shown as it does."""
        raise NotImplementedError

    def _toggle_caret(self) -> None:
        raise NotImplementedError

    # Scrolling. Document coordinates begin at the text's top; the viewport shows a part of them.

    def row_top(self, index: int) -> float:
        """The y of a row in the viewport."""
        assert self.document is not None
        return self.document.top(index) + self.margin - self.verticalScrollBar().value()

    def row_at(self, y: float) -> int:
        """The row at a y of the viewport."""
        assert self.document is not None
        return self.document.row_at_y(y + self.verticalScrollBar().value() - self.margin)

    def _has_rows(self) -> bool:
        return self.document is not None and self.document.is_set and len(self.document.rows) > 0

    def _set_scroll_range(self) -> None:
        bar, page, step = self.verticalScrollBar(), self.viewport().height(), round(self.line_step)
        height = self.document.height() + 2 * self.margin if self.document and self.document.is_set else 0
        bar.setPageStep(max(page - step, 1))
        bar.setSingleStep(step)
        bar.setRange(0, max(0, round(height) - page))

    def _visible_rows(self) -> list[int]:
        """The rows in sight, laid out: exact heights push what is below, never what is read."""
        document = self.document
        if document is None or not self._has_rows():
            return []
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        index = self.row_at(0)
        before = document.height()
        rows: list[int] = []
        while index < len(document.rows) and (not rows or document.top(index) + self.margin < bottom):
            document.layout(index)
            rows.append(index)
            index += 1
        if document.height() != before:
            self._set_scroll_range()
        return rows

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Going up, rows come into sight that were only estimated; what is read must not jump."""
        document = self.document
        if dy > 0 and document is not None and self._has_rows():
            bar, index = self.verticalScrollBar(), self.row_at(0)
            below = document.top(index + 1)
            document.layout(index)
            moved = document.top(index + 1) - below
            if moved:
                self._set_scroll_range()
                bar.setValue(bar.value() + round(moved))
        self.viewport().update()

    # Qt's events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.text_size_wished.emit(self.text_size + step)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._set_focused(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._set_focused(False)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks spans or cuts here; F6 and the mouse leave the area."""
        return False

    # The caret.

    def _set_focused(self, focused: bool) -> None:
        flash = QGuiApplication.styleHints().cursorFlashTime() // 2
        if focused and flash > 0:
            self._blink.start(flash)
        else:
            self._blink.stop()
        self._show_focused(focused)

    def _keep_caret_on(self) -> None:
        """The caret moved: it is shown for a whole turn from now on."""
        if self._blink.isActive():
            self._blink.start()
