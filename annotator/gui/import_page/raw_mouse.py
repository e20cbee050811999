"""What the mouse does in the raw text.

A click on a cut keeps it or cuts it again, a click elsewhere puts the caret there; drag selects, a
double-click selects the line. In the margin the handles of an article's ends are dragged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.core.align import Range
from annotator.core.draft import Draft
from annotator.gui.import_page.raw_bars import Grip, grip_at

if TYPE_CHECKING:
    from annotator.gui.import_page.raw_view import RawView


class RawMouse:
    """The state of a press: what it took hold of and where it began."""

    def __init__(self, view: RawView) -> None:
        self._view = view
        self._sheet = view.sheet
        self._held = False
        self._moved: Draft | None = None
        self._anchor: int | None = None
        self._pressed = QPointF()
        self._dragged = False

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        self._pressed, self._dragged, self._moved = point, False, None
        self._view.grip = self._grip_at(point)
        self._held = self._view.grip is not None
        self._anchor = None if self._held else self._view.offset_at(point)
        if self._anchor is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            head, self._anchor = self._anchor, self._sheet.caret.anchor
            self._sheet.set_caret(head, anchor=self._anchor)
            self._dragged = True

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return
        far = (
            point - self._pressed
        ).manhattanLength() >= QGuiApplication.styleHints().startDragDistance() / 2
        if not (far or self._dragged):
            return
        self._dragged = True
        self._scroll_after(point)
        if self._held:
            self._drag_border(point)
        elif self._anchor is not None:
            offset = self._view.offset_at(point)
            if offset is not None:
                self._sheet.set_caret(offset, anchor=self._anchor)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._held and self._moved is not None:
            self._sheet.change(self._moved)
            self._view.preview(None)
        elif self._anchor is not None and not self._dragged:
            self._click(event.position())
        self._held, self._anchor, self._moved = False, None, None
        self._dragged = False

    def double_click(self, event: QMouseEvent) -> None:
        """Select the line, unless a cut is there: that was clicked."""
        point = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self._view.cut_at(point) is not None:
            return
        document = self._view.document
        if document is not None and self._grip_at(point) is None:
            line = document.rows[self._view.row_and_line(point.y())[0]].range
            self._sheet.set_caret(line.end, anchor=line.start)

    def leave(self) -> None:
        """The pointer left the view."""
        self._view.set_hovered(None)
        if not self._held and self._view.grip is not None:
            self._view.grip = None
            self._view.viewport().update()

    def put_caret(self, point: QPointF) -> None:
        """For the context menu: the caret goes to the pointer, unless that is on the selection."""
        offset, selected = self._view.offset_at(point), self._sheet.caret.range
        if offset is None or selected.start <= offset < selected.end:
            return
        index = self._view.cut_at(point)
        if index is not None:
            self._sheet.select_cut(index)
        else:
            self._sheet.set_caret(offset)

    def _click(self, point: QPointF) -> None:
        index = self._view.cut_at(point)
        if index is not None and self._sheet.is_editable:
            self._sheet.toggle(index)
        elif self._anchor is not None:
            self._sheet.set_caret(self._anchor)

    def _grip_at(self, point: QPointF) -> Grip | None:
        return grip_at(self._view.bars(), point, self._view.scene) if self._sheet.is_editable else None

    def _drag_border(self, point: QPointF) -> None:
        draft, grip = self._sheet.draft, self._view.grip
        if draft is None or grip is None:
            return
        to = self._view.border_at(point, grip.at_start)
        place = draft.places[grip.index]
        if to is not None:
            wanted = Range(to, place.end) if grip.at_start else Range(place.start, to)
            self._moved = draft.move_border(grip.index, wanted)
            self._view.preview(self._moved)

    def _scroll_after(self, point: QPointF) -> None:
        bar = self._view.verticalScrollBar()
        if point.y() < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > self._view.viewport().height():
            bar.setValue(bar.value() + bar.singleStep())

    def _hover(self, point: QPointF) -> None:
        grip = self._grip_at(point)
        if grip != self._view.grip:
            self._view.grip = grip
            self._view.viewport().update()
        cut = None if grip else self._view.cut_at(point)
        self._view.set_hovered(cut)
        shape = Qt.CursorShape.IBeamCursor
        if grip is not None:
            shape = Qt.CursorShape.SizeVerCursor
        elif cut is not None and self._sheet.is_editable:
            shape = Qt.CursorShape.PointingHandCursor
        elif point.x() < self._view.metrics.gutter:
            shape = Qt.CursorShape.ArrowCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
