"""The model behind the window: the open project, the article shown and where the person is in it.

Every edit goes one way: view → session → ``core.edits`` → one saved step → ``changed`` → the views, each
of which looks whether it is concerned. Undo goes the same way. Views read the attributes; nothing else
writes them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.convert import Phrase, Region
from annotator.core.cursor import Cursor, by_character, by_range
from annotator.core.edits import Layer
from annotator.core.script import Script
from annotator.core.spans import Annotator, Label, Span, State
from annotator.core.text import paragraphs
from annotator.core.words import Segmenter
from annotator.errors import UserError
from annotator.workflow import Listing, Project, Stored

T = TypeVar("T")


class Session(QObject):
    opened = Signal()
    """A project was opened or closed: everything is different."""
    listed_changed = Signal()
    """Articles came in; or the list's rows changed otherwise."""
    shown = Signal()
    """Another article is shown, or the shown one's texts were made anew."""
    changed = Signal(object)
    """A :class:`~annotator.core.changes.Step` was saved: an edit, an undo or a redo."""
    moved = Signal()
    """The cursor or the selected span changed."""
    armed_changed = Signal()
    """Another label is armed, or none."""
    failed = Signal(object)
    """A :class:`~annotator.errors.UserError` that the window should tell the person."""

    def __init__(self, annotator_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.annotator_name = annotator_name
        self.segmenter: Segmenter = workflow.segmenter()
        self._forget()

    def _forget(self) -> None:
        self.project: Project | None = None
        self.annotator: Annotator | None = None
        self.labels: tuple[Label, ...] = ()
        self.listed = Listing.empty()
        self.armed: str | None = None
        self._leave_article()

    def _leave_article(self) -> None:
        self.stored: Stored | None = None
        self.layer: Layer | None = None
        self.paragraphs: list[Range] = []
        self.cursor: Cursor | None = None
        self.selected: str | None = None

    # Projects.

    def open(self, path: Path) -> bool:
        """Open a project in place of the present one, which stays open if that fails."""
        return self._take(lambda: workflow.open_project(path))

    def create(self, path: Path, name: str, region: Region) -> bool:
        return self._take(lambda: workflow.new_project(path, name, region))

    def _take(self, opener: Callable[[], Project]) -> bool:
        try:
            project = opener()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.close()
        try:
            name = workflow.own_name(project, self.annotator_name)
            self.annotator = workflow.annotator(project, name)
            self.labels = project.labels()
            self.listed = project.articles(self.annotator.id)
        except UserError as error:
            project.close()
            self._forget()
            self.failed.emit(error)
            return False
        self.project = project
        self.opened.emit()
        if self.listed:
            self.show_article(self.listed.first_unfinished() or self.listed[0].id)
        return True

    def close(self) -> None:
        """Close the project: its file is whole then."""
        if self.project is not None:
            self.project.close()
            self._forget()
            self.opened.emit()
            self.shown.emit()

    def checkpoint(self) -> None:
        """Called whenever the person pauses: the one file is whole then, for whoever copies it."""
        if self.project is not None:
            self._guarded(self.project.checkpoint)

    def rename(self, annotator_name: str) -> None:
        """Work under another name from now on: in another layer. Nothing changes if that fails."""
        article = self.stored.id if self.stored else None
        if self.project is not None:
            project = self.project
            annotator = self._guarded(lambda: workflow.annotator(project, annotator_name))
            if annotator is None:
                return
            self.annotator = annotator
        self.annotator_name = annotator_name
        self.refresh_list()
        if article is not None:
            self.show_article(article)

    def refresh_list(self) -> None:
        """Read the list anew, after an import."""
        if self.project is not None and self.annotator is not None:
            self.listed = self.project.articles(self.annotator.id)
            self.listed_changed.emit()

    # Articles.

    def show_article(self, article_id: str) -> None:
        if self.project is None or self.annotator is None:
            return
        self._leave_article()
        self.stored = self.project.article(article_id)
        self.layer = self.project.layer(self.stored, self.annotator.id)
        self.paragraphs = paragraphs(self.stored.pair.text)
        start = self.paragraphs[0].start if self.paragraphs else 0
        self.cursor = Cursor(start, start, self.stored.pair.canonical)
        self.shown.emit()
        self.moved.emit()

    def step_article(self, step: int) -> None:
        """Show the next (1) or previous (-1) article of the list."""
        index = self.article_index()
        if index is not None and 0 <= index + step < len(self.listed):
            self.show_article(self.listed[index + step].id)

    def article_index(self) -> int | None:
        """The place of the shown article in the list."""
        return self.listed.place(self.stored.id) if self.stored else None

    # Where the person is.

    def set_cursor(self, cursor: Cursor, *, keep_span: bool = False) -> None:
        """Move the caret or the selection; a selected span is let go unless ``keep_span``."""
        selected = self.selected if keep_span else None
        if (cursor, selected) != (self.cursor, self.selected):
            self.cursor, self.selected = cursor, selected
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
        return next((span for span in spans if span.id == span_id), None)

    def spans_at(self, offset: int) -> list[Span]:
        """The spans that hold the character at ``offset``, the innermost first."""
        spans = self.layer.spans if self.layer else ()
        found = [span for span in spans if span.start <= offset < span.end]
        return sorted(found, key=lambda span: (span.range.length, span.start))

    def paragraph_at(self, offset: int) -> Range:
        """The paragraph that holds ``offset``, or the one before it."""
        index = bisect_right(self.paragraphs, offset, key=lambda each: each.start) - 1
        return self.paragraphs[max(index, 0)]

    def words_at(self, offset: int) -> list[Range]:
        """The words of the paragraph that holds ``offset``."""
        assert self.stored is not None, "asked for within an article"
        return self.segmenter.words_of(self.stored.pair, self.paragraph_at(offset))

    def word_at(self, offset: int) -> Range:
        words = self.words_at(offset)
        return next((word for word in words if offset < word.end), words[-1])

    def step_span(self, step: int) -> None:
        """Select the next (1) or previous (-1) span in reading order, from the selected one or the caret."""
        if self.layer is None or self.cursor is None or not self.layer.spans:
            return
        spans = self.layer.spans
        current = next((i for i, span in enumerate(spans) if span.id == self.selected), None)
        if current is not None:
            index = current + step
        elif step > 0:
            head = self.cursor.head
            index = next((i for i, span in enumerate(spans) if span.start >= head), 0)
        else:
            head = self.cursor.head
            before = [i for i, span in enumerate(spans) if span.end <= head]
            index = before[-1] if before else -1
        self.select_span(spans[index % len(spans)].id)

    def switch_pane(self) -> None:
        """Go to the same place in the other script's pane."""
        if self.cursor is not None:
            pane: Script = "Hans" if self.cursor.pane == "Hant" else "Hant"
            self.set_cursor(Cursor(self.cursor.anchor, self.cursor.head, pane), keep_span=True)

    def let_go(self) -> None:
        """Escape: first the armed label, then the selection, then the selected span."""
        if self.armed is not None:
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
        """A label's key: label the selection; else relabel the selected span or the innermost one
        under the caret; else arm the label, or disarm it if it was."""
        if self.layer is None or self.cursor is None:
            return
        if not self.cursor.is_caret:
            self.add_span(self.cursor.range, label)
            return
        span = self.target_span()
        if span is None:
            self.arm(None if self.armed == label else label)
            return
        layer = self.layer
        self._edit(lambda: edits.relabel_span(layer, span, label))

    def target_span(self) -> Span | None:
        """The span a key acts on: the selected one, else the innermost under the caret."""
        span = self.selected_span()
        if span is None and self.cursor is not None and self.cursor.is_caret:
            under = self.spans_at(self.cursor.head)
            span = under[0] if under else None
        return span

    def add_span(self, wanted: Range, label: str) -> None:
        """Label a range and select the span, with the caret behind it."""
        if self.layer is None:
            return
        layer = self.layer
        step = self._edit(lambda: edits.add_span(layer, workflow.new_span_id(), wanted, label))
        if step is not None:
            self.select_span(step.changes[0].subject)

    def move_span(self, span: Span, wanted: Range) -> None:
        """Give a span other ends; it stays selected."""
        if self.layer is not None:
            layer = self.layer
            self._edit(lambda: edits.move_span(layer, span, wanted))

    def nudge(self, end: Literal["start", "end"], step: int, *, by_word: bool = False) -> None:
        """Move one end of the span a key acts on, by a character or a word, right (1) or left (-1).

        An end stays in its paragraph and never passes the other.
        """
        span = self.target_span()
        if span is None or self.layer is None or self.cursor is None:
            return
        offset = span.start if end == "start" else span.end
        paragraph = self.paragraph_at(offset - (end == "end"))
        moved = self._border_beyond(paragraph, offset, step, by_word=by_word)
        wanted = Range(moved, span.end) if end == "start" else Range(span.start, moved)
        if wanted.start < wanted.end and moved != offset:
            self.move_span(span, wanted)
            self.select_span(span.id)

    def _border_beyond(self, paragraph: Range, offset: int, step: int, *, by_word: bool) -> int:
        """The next place for a span's end; blanks, which no span ends with, are passed."""
        assert self.layer is not None
        words = self.words_at(paragraph.start) if by_word else []
        inside = paragraph.slice(self.layer.text)
        while True:
            if by_word:
                moved = by_range(words, offset, step)
            else:
                moved = paragraph.start + by_character(inside, offset - paragraph.start, step)
            passed = self.layer.text[min(offset, moved) : max(offset, moved)]
            if not passed or not passed.isspace():
                return moved
            offset = moved

    def delete_span(self) -> None:
        """Delete the span a key acts on."""
        span = self.target_span()
        if self.layer is not None and span is not None:
            layer = self.layer
            self._edit(lambda: edits.delete_span(layer, span))

    def annotate_span(self, span: Span, note: str, unsure: bool) -> None:
        if self.layer is not None:
            layer = self.layer
            self._edit(lambda: edits.annotate_span(layer, span, note=note, unsure=unsure))

    def set_state(self, state: State) -> None:
        if self.layer is not None:
            layer = self.layer
            self._edit(lambda: edits.set_state(layer, state))

    def set_conversion(self, region: Region, phrases: list[Phrase]) -> None:
        """Convert the project's articles for another region or with other phrases."""
        if self.project is None or self.annotator is None:
            return
        project, author = self.project, self.annotator.id
        step = self._guarded(lambda: workflow.set_conversion(project, author, region, phrases))
        self._after(step)

    def undo(self) -> None:
        self._revert(workflow.undo)

    def redo(self) -> None:
        self._revert(workflow.redo)

    def _revert(self, revert: Callable[[Project, str], Step]) -> None:
        if self.project is None or self.annotator is None:
            return
        project, author = self.project, self.annotator.id
        step = self._guarded(lambda: revert(project, author))
        if step is None:
            return
        article = step.changes[0].article
        if article and (self.stored is None or article != self.stored.id):
            self.show_article(article)
            self._list(step)
            self.changed.emit(step)
        else:
            self._after(step)
        spans = [change.subject for change in step.changes if change.kind == "span" and change.after]
        if spans:
            self.select_span(spans[0])

    def _edit(self, request: Callable[[], tuple[Change, ...]]) -> Step | None:
        if self.project is None or self.annotator is None:
            return None
        project, author = self.project, self.annotator.id
        step = self._guarded(lambda: workflow.apply(project, author, request()))
        self._after(step)
        return step

    def _after(self, step: Step | None) -> None:
        """Take a saved step into what the views read, and tell them."""
        if step is None or self.layer is None or self.project is None or self.stored is None:
            return
        self.layer = self.layer.after(step.changes)
        if self.selected_span() is None:
            self.selected = None
        self._list(step)
        if any(change.kind == "wording" for change in step.changes):
            self.show_article(self.stored.id)
        elif any(change.kind in ("phrase", "region") for change in step.changes):
            self.stored = self.project.article(self.stored.id)
            self.shown.emit()
        self.changed.emit(step)

    def _list(self, step: Step) -> None:
        """Bring the shown article's row of the list up to date."""
        index = self.article_index()
        if index is not None:
            self.listed.forget(index)

    def _guarded(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except UserError as error:
            self.failed.emit(error)
            return None
