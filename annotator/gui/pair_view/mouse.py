"""What the mouse does in the pair view.

Drag selects words, with Ctrl or Shift held characters; double-click a word, triple-click a sentence; with a
label armed the selection is labelled at once. A click selects the innermost span under it, another click
there the next one around it.
The ends of the selected span can be dragged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from annotator.core.align import Range
from annotator.core.cursor import Cursor, sentence_at
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.core.text import whole_graphemes

if TYPE_CHECKING:
    from annotator.gui.pair_view.view import PairView

_EXACT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_GRIP = 5
"""Pixels around a span's end that take hold of it."""


class Mouse:
    """The state of a press: what it took hold of and where it began."""

    def __init__(self, view: PairView) -> None:
        self._view = view
        self._session = view.session
        self._anchor: tuple[int, Script] | None = None
        self._pressed = QPointF()
        self._dragged = False
        self._resized: tuple[Span, bool] | None = None
        self._since_double = QElapsedTimer()
        self.keeps_still = False
        """Whether the text must not scroll: what is under a pressed button inside the view stays there."""

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        self._view.hints.hide()
        self.keeps_still = True
        hit = self._view.hit(point)
        if hit is not None and self._session.editions.go_to(hit[1]):
            hit = self._view.hit(point)  # in the offsets of the edition gone to
        if hit is None:
            return
        self._pressed, self._dragged = point, False
        if self._is_third_click(point):
            self._select_around(point, sentence=True)
            return
        self._resized = self.grip(point)
        if self._resized is not None:
            return
        offset, pane = self._whole(*hit)
        cursor = self._session.cursor
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and cursor is not None:
            self._anchor = (cursor.anchor, pane)
            self._session.set_cursor(Cursor(cursor.anchor, offset, pane))
            self._dragged = True
        else:
            self._anchor = (offset, pane)

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return
        far = (
            point - self._pressed
        ).manhattanLength() >= QGuiApplication.styleHints().startDragDistance() / 2
        hit = self._view.hit(point)
        if hit is None or not (far or self._dragged):
            return
        self._dragged = True
        self.keeps_still = self._view.viewport().rect().contains(point.toPoint())
        self._drag(hit, event.modifiers(), wait=False)

    def _drag(self, hit: tuple[int, Script], modifiers: Qt.KeyboardModifier, *, wait: bool) -> None:
        """Select up to a place: whole words or sentences, with Ctrl or Shift exactly these characters."""
        offset, _ = self._whole(*hit)
        exact = bool(modifiers & _EXACT)
        if self._resized is not None:
            span, at_start = self._resized
            wanted = _resized(span, at_start, offset)
            self._session.set_cursor(Cursor(wanted.start, wanted.end, hit[1]), keep_span=True)
        elif self._anchor is not None:
            anchor, pane = self._anchor
            cursor = Cursor(anchor, offset, pane)
            if not exact:
                found = self._session.selecting.snapped(cursor.range, wait=wait)
                forward = anchor <= offset
                cursor = Cursor(*(found if forward else (found.end, found.start)), pane)
            self._session.set_cursor(cursor)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._resized is not None:
            self._finish_resizing()
        elif self._anchor is not None and self._dragged:
            hit = self._view.hit(event.position())
            if hit is not None:
                self._drag(hit, event.modifiers(), wait=True)
            self._label_if_armed()
        elif self._anchor is not None:
            self._click(event.position())
        self._anchor = self._resized = None
        self._dragged = self.keeps_still = False

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._select_around(event.position(), sentence=False)
            # Counted from here on: finding the first word of a session may take a moment.
            self._since_double.start()

    def _finish_resizing(self) -> None:
        assert self._resized is not None
        span, _ = self._resized
        cursor = self._session.cursor
        if self._dragged and cursor is not None and not cursor.is_caret:
            self._session.move_span(span, cursor.range)
        self._session.select_span(span.id)

    def _click(self, point: QPointF) -> None:
        """Select a span, the next one around it at a second click, or put the caret there."""
        assert self._anchor is not None
        offset, pane = self._anchor
        self._session.set_cursor(Cursor(offset, offset, pane), keep_span=True)
        spans = self._view.span_at(point)
        if spans and self._session.relating.finish(spans[0]):
            return
        ids = [span.id for span in spans]
        if not ids:
            self._session.set_cursor(Cursor(offset, offset, pane))
        elif self._session.selected in ids:
            self._session.select_span(ids[(ids.index(self._session.selected) + 1) % len(ids)])
        else:
            self._session.select_span(ids[0])

    def _select_around(self, point: QPointF, *, sentence: bool) -> None:
        """Select the word or the sentence under a point."""
        hit = self._view.hit(point, between=False)
        stored = self._session.stored
        if hit is None or stored is None:
            return
        offset, pane = hit
        paragraph = self._session.paragraph_at(offset)
        if sentence:
            found = sentence_at(stored.pair.text, paragraph, offset)
        else:
            found = self._session.word_at(offset)
        self._session.set_cursor(Cursor(found.start, found.end, pane))
        self._label_if_armed()

    def _label_if_armed(self) -> None:
        cursor, armed = self._session.cursor, self._session.armed
        if armed is not None and cursor is not None and not cursor.is_caret:
            end = cursor.range.end
            self._session.add_span(cursor.range, armed)
            # Not selected: the next label's key is for the next drag.
            self._session.set_cursor(Cursor(end, end, cursor.pane))

    def _is_third_click(self, point: QPointF) -> bool:
        hints = QGuiApplication.styleHints()
        near = (point - self._pressed).manhattanLength() < 2 * hints.startDragDistance()
        recent = (
            self._since_double.isValid() and self._since_double.elapsed() < hints.mouseDoubleClickInterval()
        )
        self._since_double.invalidate()
        return near and recent

    def _whole(self, offset: int, pane: Script) -> tuple[int, Script]:
        """``offset`` moved out of the middle of a grapheme."""
        stored = self._session.stored
        assert stored is not None
        paragraph = self._session.paragraph_at(offset)
        text = paragraph.slice(stored.pair.text)
        local = min(max(offset - paragraph.start, 0), len(text))
        whole = whole_graphemes(text, Range(local, local))
        return paragraph.start + whole.start, pane

    def grip(self, point: QPointF) -> tuple[Span, bool] | None:
        """The selected span and whether it is its start, when ``point`` takes hold of one of its ends."""
        span = self._session.selected_span()
        if span is None or self._view.document is None:
            return None
        hit = self._view.hit(point)
        if hit is None or self._session.editions.is_other(hit[1]):
            return None
        pane = hit[1]
        for at_start, offset in ((True, span.start), (False, span.end)):
            place = self._end_place(span, at_start, pane)
            near_x = abs(place.x() - point.x()) <= _GRIP
            near_y = abs(place.y() - point.y()) <= self._view.metrics.text_height / 2 + 2
            if near_x and near_y and offset is not None:
                return span, at_start
        return None

    def _end_place(self, span: Span, at_start: bool, pane: Script) -> QPointF:
        if at_start:
            return self._view.place_of(span.start, pane)
        # The end of a span that ends a line stands there, not at the start of the next.
        return self._view.end_of(span.range, pane)

    def _hover(self, point: QPointF) -> None:
        spans = self._view.span_at(point)
        self._view.set_hovered(spans[0] if spans else None)
        shape = Qt.CursorShape.IBeamCursor
        if self.grip(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._session.relating.source is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._session.armed is not None:
            shape = Qt.CursorShape.CrossCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def tool_tip(self, event: QEvent) -> bool:
        """All spans under the pointer."""
        assert isinstance(event, QHelpEvent)
        spans = self._view.span_at(QPointF(event.pos()))
        if spans:
            QToolTip.showText(event.globalPos(), self._view.described(spans), self._view)
        else:
            QToolTip.hideText()
        return True


def _resized(span: Span, at_start: bool, offset: int) -> Range:
    """The span with one end at ``offset``; dragged over the other end, the two change places."""
    fixed = span.end if at_start else span.start
    return Range(min(fixed, offset), max(fixed, offset))
