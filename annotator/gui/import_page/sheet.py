"""The file that is looked at: where the person is in its raw text, and every step of theirs in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.core.align import Range
from annotator.core.draft import Draft
from annotator.gui.import_page.entries import Entry, shown_cuts


@dataclass(frozen=True, slots=True)
class Caret:
    """A selection of the raw text from ``anchor`` to ``head``; a caret where the two are one."""

    anchor: int = 0
    head: int = 0

    @property
    def range(self) -> Range:
        return Range(min(self.anchor, self.head), max(self.anchor, self.head))


class Sheet(QObject):
    shown = Signal()
    """Another file is looked at, or another text came for it."""
    edited = Signal(object)
    """The shown file (an ``Entry``) has other cuts or articles."""
    offered = Signal()
    """Other twins are offered for the shown file, or the person replied to an offer."""
    moved = Signal()
    """The caret, the selection or the current cut changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self.is_locked = False
        self.caret = Caret()
        self.cut: int | None = None

    def show(self, entry: Entry | None) -> None:
        """Look at a file."""
        if entry is not self.entry:
            if self.entry is not None:
                self.entry.forget()
            self.entry = entry
            self.show_anew()

    def show_anew(self) -> None:
        """Another text came for the file."""
        self.caret, self.cut = Caret(), None
        self.shown.emit()
        self.moved.emit()

    @property
    def draft(self) -> Draft | None:
        """The draft of the shown file."""
        return self.entry.draft if self.entry else None

    @property
    def is_editable(self) -> bool:
        return self.entry is not None and self.entry.state == "ready" and not self.is_locked

    def set_caret(self, head: int, *, anchor: int | None = None) -> None:
        """Put the caret somewhere, or select from ``anchor`` to it."""
        caret = Caret(head if anchor is None else anchor, head)
        if (caret, None) != (self.caret, self.cut):
            self.caret, self.cut = caret, None
            self.moved.emit()

    def select_cut(self, index: int | None) -> None:
        """Make a cut the current one; the caret goes to its start."""
        draft = self.draft
        if draft is not None and index is not None and 0 <= index < len(draft.cuts):
            self.cut = index
            self.caret = Caret(draft.cuts[index].start, draft.cuts[index].start)
        else:
            self.cut = None
        self.moved.emit()

    def step_cut(self, step: int) -> None:
        """The next (1) or previous (-1) cut from where the person is, from the other end after the last."""
        draft = self.draft
        shown = shown_cuts(draft) if draft else []
        if draft is None or not shown:
            return
        if self.cut in shown:
            place = shown.index(self.cut) + step
        else:
            before = sum(draft.cuts[index].start < self.caret.head for index in shown)
            place = before if step > 0 else before - 1
        self.select_cut(shown[place % len(shown)])

    def cut_at(self, offset: int) -> int | None:
        """The cut that holds the character at ``offset``, the innermost of several."""
        draft = self.draft
        shown = shown_cuts(draft) if draft else []
        cuts = draft.cuts if draft else ()
        return next((i for i in reversed(shown) if cuts[i].start <= offset < cuts[i].end), None)

    def place_at(self, offset: int) -> int | None:
        """The article that holds the character at ``offset``, or ends there."""
        places = self.draft.places if self.draft else ()
        found = [index for index, each in enumerate(places) if each.start <= offset <= each.end]
        return found[-1] if found else None

    # What the person changes in the shown file.

    def toggle(self, index: int | None = None) -> None:
        """Keep what a cut takes, or cut it after all; without an index, the current one or the caret's."""
        wanted = self.cut if index is None else index
        wanted = self.cut_at(self.caret.head) if wanted is None else wanted
        if wanted is not None and self.draft is not None:
            self.select_cut(wanted)
            self.change(self.draft.toggle(wanted))

    def cut_selection(self) -> bool:
        """Cut what is selected; whether anything is."""
        selected = self.caret.range
        if self.draft is None or not selected.length:
            return False
        self.set_caret(selected.start)
        self.change(self.draft.cut(selected))
        return True

    def begin_article(self) -> None:
        """The caret's article, or the next one, begins at the caret."""
        places = self.draft.places if self.draft else ()
        at = self.caret.head
        index = next((i for i, each in enumerate(places) if at < each.end), None)
        if index is not None and self.draft is not None:
            self.change(self.draft.move_border(index, Range(at, places[index].end)))

    def end_article(self) -> None:
        """The caret's article, or the one before it, ends at the caret."""
        places = self.draft.places if self.draft else ()
        at = self.caret.head
        index = next((i for i in range(len(places) - 1, -1, -1) if places[i].start < at), None)
        if index is not None and self.draft is not None:
            self.change(self.draft.move_border(index, Range(places[index].start, at)))

    def split_article(self) -> None:
        """The caret's article becomes two."""
        index = self.place_at(self.caret.head)
        if index is not None and self.draft is not None:
            self.change(self.draft.split_article(index, self.caret.head))

    def add_article(self) -> bool:
        """What is selected becomes an article; whether anything is."""
        selected = self.caret.range
        if self.draft is not None and selected.length:
            self.change(self.draft.add_article(selected))
        return bool(selected.length)

    def remove_article(self) -> None:
        """The caret's article is no article any more; its text stays in the source."""
        index = self.place_at(self.caret.head)
        if index is not None and self.draft is not None:
            self.change(self.draft.remove_article(index))

    def change(self, draft: Draft) -> None:
        """Take a step of the person."""
        if self.is_editable and self.entry is not None and self.entry.change(draft):
            self._after_edit()

    def undo(self) -> None:
        if self.is_editable and self.entry is not None and self.entry.undo():
            self._after_edit()

    def redo(self) -> None:
        if self.is_editable and self.entry is not None and self.entry.redo():
            self._after_edit()

    def _after_edit(self) -> None:
        draft = self.draft
        if self.cut is not None and draft is not None and self.cut >= len(draft.cuts):
            self.cut = None
        self.edited.emit(self.entry)
