"""What the views read and what they ask for.

Every edit goes one way: view → session → ``core.edits`` → one saved step → ``changed`` → the views, each
of which looks whether it is concerned. Undo goes the same way. Views read the attributes; nothing
outside this package writes them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.convert import Phrase, Region
from annotator.core.cursor import Cursor
from annotator.core.edits import Layer
from annotator.core.script import Script
from annotator.core.spans import Annotator, Label, Span, State, next_span
from annotator.core.words import Segmenter
from annotator.errors import UserError
from annotator.gui.editions.couple import PANE_NAMES
from annotator.gui.editions.mode import Editions
from annotator.gui.panes import PANES, Panes, other
from annotator.gui.relating import Relating
from annotator.gui.selecting import Selecting
from annotator.gui.session.editing import Editing
from annotator.gui.session.opening import Opening
from annotator.gui.session.saving import Saving
from annotator.gui.session.words import Words
from annotator.workflow import Listing, Project, Stored

T = TypeVar("T")


class Session(QObject):
    opened = Signal()
    """A project was opened or closed: everything is different."""
    listed_changed = Signal()
    """Articles came in; or the list's rows changed otherwise."""
    shown = Signal()
    """Another article is shown, or the shown one's texts were made anew."""
    leaving = Signal()
    """The shown article is about to be left; the project is still open."""
    changed = Signal(object)
    """A :class:`~annotator.core.changes.Step` was saved: an edit, an undo or a redo."""
    labels_changed = Signal()
    """The project's labels are others: named, coloured, placed otherwise, or more or fewer."""
    moved = Signal()
    """The cursor or the selected span changed."""
    panes_changed = Signal()
    """Other panes are shown, or in another order."""
    armed_changed = Signal()
    """Another label is armed, or none."""
    failed = Signal(object)
    """A :class:`~annotator.errors.UserError` that the window should tell the person."""

    def __init__(self, annotator_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.annotator_name = annotator_name
        self.segmenter: Segmenter = workflow.segmenter()
        self.editions = Editions(self)
        self.selecting = Selecting(self)
        self.relating = Relating(self)
        self.opening = Opening(self)
        self.editing = Editing(self)
        self.saving = Saving(self)
        self.panes = Panes()
        self._found: tuple[tuple[Span, ...], Span] | None = None
        self.forget()

    def forget(self) -> None:
        """No project is open; nobody is told."""
        self.project: Project | None = None
        self.annotator: Annotator | None = None
        self.labels: tuple[Label, ...] = ()
        self.listed = Listing.empty()
        self.armed: str | None = None
        self.last_label: str | None = None
        self._leave_article()
        self.editions.forget()

    def _leave_article(self) -> None:
        self.stored: Stored | None = None
        self.layer: Layer | None = None
        self.words = Words(None, self.segmenter)
        self.cursor: Cursor | None = None
        self.selected: str | None = None

    # Projects.

    def open(self, path: Path) -> bool:
        """Open a project in place of the present one, which stays open if that fails."""
        return self.opening.take(lambda: workflow.open_project(path))

    def create(self, path: Path, name: str, region: Region) -> bool:
        return self.opening.take(lambda: workflow.new_project(path, name, region))

    def close(self) -> None:
        """Close the project: its file is whole then."""
        if self.project is not None:
            self.leaving.emit()
            self.project.close()
            self.forget()
            self.opened.emit()
            self.shown.emit()

    def checkpoint(self) -> None:
        """Called whenever the person pauses: the one file is whole then, for whoever copies it."""
        if self.project is not None:
            self.guarded(self.project.checkpoint)

    def rename(self, annotator_name: str) -> None:
        """Work under another name from now on: in another layer. Nothing changes if that fails."""
        self.opening.rename(annotator_name)

    def refresh_list(self) -> None:
        """Read the list anew, after an import."""
        if self.project is not None and self.annotator is not None:
            self.listed = self.project.articles(self.annotator.id)
            self.listed_changed.emit()

    def read_anew(self) -> None:
        """Read again what is shown, as somebody else saved something in the file."""
        self.opening.read_anew()

    # Articles.

    def show_article(self, article_id: str, at: int | None = None) -> None:
        """Show an article with the caret at ``at`` of its own text, or where it begins."""
        if self.project is None or self.annotator is None:
            return
        self.leaving.emit()
        self._leave_article()
        self.stored = self.project.article(article_id)
        self.layer = self.project.layer(self.stored, self.annotator.id)
        self.words = Words(self.stored.pair, self.segmenter)
        start = self.paragraphs[0].start if self.paragraphs else 0
        start = start if at is None else at
        self.editions.take_article()
        self.panes = replace(self.panes, turned=False)
        self.cursor = self._placed(Cursor(start, start, self.stored.pair.canonical))
        self.shown.emit()
        self.moved.emit()

    def step_article(self, step: int) -> None:
        """Show the next (1) or previous (-1) article of the list."""
        index = self.article_index()
        if index is not None and 0 <= index + step < len(self.listed):
            self.show_article(self.listed[index + step].id)

    def article_index(self) -> int | None:
        """The place of the shown article in the list; of two editions, that of the one at the left."""
        couple = self.editions.couple
        shown = couple.sides[0] if couple else self.stored
        return self.listed.place(shown.id) if shown else None

    # Where the person is.

    def set_cursor(self, cursor: Cursor, *, keep_span: bool = False) -> None:
        """Move the caret or the selection; a selected span is let go unless ``keep_span``."""
        cursor = self._placed(cursor)
        selected = self.selected if keep_span else None
        if (cursor, selected) != (self.cursor, self.selected):
            self.cursor, self.selected = cursor, selected
            self.moved.emit()

    def _placed(self, cursor: Cursor) -> Cursor:
        """``cursor`` in a pane that is shown."""
        cursor, shown = self.editions.placed(cursor), self.visible_panes
        return cursor if cursor.pane in shown else replace(cursor, pane=shown[0])

    @property
    def visible_panes(self) -> tuple[Script, ...]:
        """The panes from left to right; two editions always stand side by side."""
        if self.editions.couple is not None:
            return PANE_NAMES
        return self.panes.of(self.stored.pair.canonical) if self.stored else PANES

    def set_panes(self, panes: Panes) -> None:
        """Show other panes, at the same place."""
        if panes == self.panes:
            return
        self.panes = panes
        if self.cursor is not None:
            self.cursor = self._placed(self.cursor)
        self.panes_changed.emit()
        self.moved.emit()

    def select_span(self, span_id: str | None) -> None:
        """Select a span and put the caret behind it; ``None`` lets go of the selected one."""
        self.selected = span_id
        span = self.selected_span()
        if span is not None and self.cursor is not None:
            self.cursor = Cursor(span.end, span.end, self.cursor.pane)
        self.moved.emit()

    def selected_span(self) -> Span | None:
        return self.span(self.selected) if self.selected else None

    def span(self, span_id: str) -> Span | None:
        spans = self.layer.spans if self.layer else ()
        # Every view asks for the selected one whenever the cursor moves; there may be tens of thousands.
        if self._found is not None and self._found[0] is spans and self._found[1].id == span_id:
            return self._found[1]
        found = next((span for span in spans if span.id == span_id), None)
        self._found = (spans, found) if found is not None else None
        return found

    def spans_at(self, offset: int) -> list[Span]:
        """The spans that hold the character at ``offset``, the innermost first."""
        spans = self.layer.spans if self.layer else ()
        found = [span for span in spans if span.start <= offset < span.end]
        return sorted(found, key=lambda span: (span.range.length, span.start))

    @property
    def paragraphs(self) -> list[Range]:
        return self.words.paragraphs

    def paragraph_at(self, offset: int) -> Range:
        """The paragraph that holds ``offset``, or the one before it."""
        return self.words.paragraph_at(offset)

    def words_at(self, offset: int) -> list[Range]:
        """The words around ``offset``, of its paragraph only; all of them unless it is very long."""
        return self.words.at(offset)

    def words_over(self, place: Range) -> list[Range]:
        """The words of a part of a paragraph, and some beside it."""
        return self.words.over(place)

    def word_at(self, offset: int) -> Range:
        return self.words.word_at(offset)

    def step_span(self, step: int) -> None:
        """Select the next (1) or previous (-1) span in reading order, from the selected one or the caret."""
        if self.layer is None or self.cursor is None or not self.layer.spans:
            return
        self.select_span(next_span(self.layer.spans, self.selected, self.cursor.head, step).id)

    def switch_pane(self) -> None:
        """Go to the same place in the other script's pane, or in the other edition; a single pane shows
        the other script."""
        if self.editions.switch():
            return
        if self.cursor is not None and self.panes.is_single:
            self.set_panes(self.panes.turn())
        elif self.cursor is not None:
            self.set_cursor(replace(self.cursor, pane=other(self.cursor.pane)), keep_span=True)

    @property
    def selects_text(self) -> bool:
        return self.cursor is not None and not self.cursor.is_caret

    @property
    def has_hold(self) -> bool:
        """Whether a label is armed, a span waits for a relation, or a span or some text is selected."""
        waits = self.armed is not None or self.relating.source is not None
        return waits or self.selected is not None or self.selects_text

    def let_go(self) -> None:
        """Escape: first the span that waits for a relation, then the armed label, then the selection, then
        the selected span."""
        if self.relating.source is not None:
            self.relating.stop()
        elif self.armed is not None:
            self.arm(None)
        elif self.cursor is not None:
            self.set_cursor(Cursor(self.cursor.head, self.cursor.head, self.cursor.pane))

    def arm(self, label: str | None) -> None:
        """With a label armed, a selection made by mouse is labelled at once."""
        if label != self.armed:
            self.armed = label
            self.armed_changed.emit()

    # Edits.

    def label(self, label: str) -> None:
        """A label's key: see :meth:`Editing.label`."""
        self.editing.label(label)

    def target_span(self) -> Span | None:
        """The span a key acts on: the selected one, else the innermost under the caret."""
        return self.editing.target_span()

    def add_span(self, wanted: Range, label: str) -> None:
        """Label a range and select the span, with the caret behind it."""
        self.editing.add_span(wanted, label)

    def move_span(self, span: Span, wanted: Range) -> None:
        """Give a span other ends; it stays selected."""
        if self.layer is not None:
            layer = self.layer
            self.edit(lambda: edits.move_span(layer, span, wanted))

    def nudge(self, end: Literal["start", "end"], step: int, *, by_word: bool = False) -> None:
        """Move one end of a span or of the selection: see :meth:`Editing.nudge`."""
        self.editing.nudge(end, step, by_word=by_word)

    def delete_span(self) -> None:
        """Delete the span a key acts on."""
        span = self.target_span()
        if self.layer is not None and span is not None:
            layer = self.layer
            self.edit(lambda: edits.delete_span(layer, span))

    def annotate_span(self, span: Span, note: str, unsure: bool, comment: str | None = None) -> None:
        """Without a ``comment`` that of the span stays as it was."""
        if self.layer is not None:
            layer = self.layer
            self.edit(lambda: edits.annotate_span(layer, span, note=note, unsure=unsure, comment=comment))

    def annotate_article(self, note: str) -> None:
        """Give the shown article a note; an empty one takes it away."""
        if self.layer is not None:
            layer = self.layer
            self.edit(lambda: edits.annotate_article(layer, note))

    def set_state(self, state: State) -> None:
        if self.layer is not None:
            layer = self.layer
            self.edit(lambda: edits.set_state(layer, state))

    def set_conversion(self, region: Region, phrases: list[Phrase]) -> None:
        """Convert the project's articles for another region or with other phrases."""
        self.saving.set_conversion(region, phrases)

    def undo(self) -> None:
        self.saving.revert(workflow.undo)

    def redo(self) -> None:
        self.saving.revert(workflow.redo)

    def edit(self, request: Callable[[], tuple[Change, ...]]) -> Step | None:
        """Save what ``request`` gives as one step; ``None`` if nothing was saved."""
        return self.saving.edit(request)

    def save(self, action: Callable[[Project, str], Step | None]) -> None:
        """Save a step of another kind in the annotator's name. Raises what ``action`` raises."""
        self.saving.save(action)

    def guarded(self, action: Callable[[], T]) -> T | None:
        """What ``action`` gives; ``None`` if it fails, and ``failed`` says how."""
        try:
            return action()
        except UserError as error:
            self.failed.emit(error)
            return None
