"""The raw text of the file that is looked at: follows the sheet and hands events on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from annotator.core.draft import Draft
from annotator.gui.import_page.raw_document import RawDocument
from annotator.gui.import_page.raw_keys import RawKeys
from annotator.gui.import_page.raw_mouse import RawMouse
from annotator.gui.import_page.raw_surface import RawSurface
from annotator.gui.import_page.reasons import described, mark_sentence
from annotator.gui.import_page.sheet import Sheet
from annotator.gui.theme import Colors


class RawView(RawSurface):
    """Reads the sheet and paints it; steps go through the sheet."""

    _mouse: RawMouse

    def __init__(self, sheet: Sheet, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(colors, parent)
        self.sheet = sheet
        self._mouse = RawMouse(self)
        self._keys = RawKeys(self)
        self.setObjectName("import_raw")
        self.setMinimumWidth(300)
        sheet.shown.connect(self._on_shown)
        sheet.edited.connect(lambda _: self._show_draft(sheet.draft))
        sheet.moved.connect(self._on_moved)
        self._on_shown()

    # What the sheet tells.

    def _on_shown(self) -> None:
        draft = self.sheet.draft
        before = self.document
        same = before is not None and draft is not None and before.text == draft.source.text
        if same and before is not None and draft is not None:
            before.set_draft(draft)
        else:
            self.document = RawDocument(draft) if draft is not None else None
        self.scene = replace(self.scene, hovered=None)
        self.relayout()
        if not same:
            first = draft.places[0].start if draft is not None and draft.places else 0
            self.verticalScrollBar().setValue(0)
            if first:
                self.show_offset(first, above=3)

    def preview(self, draft: Draft | None) -> None:
        """Show what a drag would make of the draft; ``None``: the draft as it is."""
        self._show_draft(draft or self.sheet.draft)

    def _show_draft(self, draft: Draft | None) -> None:
        if self.document is not None and draft is not None:
            self.document.set_draft(draft)
            self.viewport().update()

    def _on_moved(self) -> None:
        self.scene = replace(self.scene, caret=self.sheet.caret, cut=self.sheet.cut, caret_on=True)
        if self.sheet.entry is not None and (self.sheet.caret.head or self.sheet.cut is not None):
            self.ensure_visible(self.sheet.caret.head)
        self._keep_caret_on()
        self.viewport().update()

    # Qt's events.

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What the tool tip at a point says."""
        draft, index = self.sheet.draft, self.cut_at(point)
        if draft is None:
            return ""
        if index is not None:
            return described(draft.cuts[index], restored=index in draft.restored)
        offset = self.offset_at(point, between=False)
        found = [each for each in draft.marks if offset is not None and each.start <= offset < each.end]
        return mark_sentence(found[0].reason) if found else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The actions of this view that fit where the pointer, or the caret, is."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._mouse.put_caret(QPointF(event.pos()))
            at = event.globalPos()
        else:
            at = self.viewport().mapToGlobal(self.place_of(self.sheet.caret.head).toPoint())
        menu = QMenu(self)
        menu.setObjectName("import_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if self._fits(action)])
        if menu.actions():
            menu.popup(at)

    def _fits(self, action: QAction) -> bool:
        sheet, name = self.sheet, action.objectName()
        selected = bool(sheet.caret.range.length)
        place = sheet.place_at(sheet.caret.head) is not None
        on_cut = sheet.cut is not None or sheet.cut_at(sheet.caret.head) is not None
        return {
            "import_toggle_cut": on_cut,
            "import_cut": selected,
            "import_add_article": selected,
            "import_split_article": place and not selected,
            "import_remove_article": place,
            "import_begin_article": not selected,
            "import_end_article": not selected,
        }.get(name, False) and sheet.is_editable

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def _show_focused(self, focused: bool) -> None:
        self.scene = replace(self.scene, focused=focused, caret_on=True)
        self.viewport().update()

    def _toggle_caret(self) -> None:
        self.scene = replace(self.scene, caret_on=not self.scene.caret_on)
        self.viewport().update()

    def set_hovered(self, cut: int | None) -> None:
        """Show which cut is under the pointer."""
        if cut != self.scene.hovered:
            self.scene = replace(self.scene, hovered=cut)
            self.viewport().update()
