"""The model behind the window: the open project, the article shown and where the person is in it.

Every edit goes one way: view → session → ``core.edits`` → one saved step → ``changed`` → the views, each
of which looks whether it is concerned. Undo goes the same way. Views read the attributes; nothing else
writes them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.articles import Wording
from annotator.core.changes import Change, Step
from annotator.core.convert import Phrase, Region
from annotator.core.corrections import text_map
from annotator.core.cursor import Cursor
from annotator.core.edits import Layer
from annotator.core.motions import border_beyond
from annotator.core.script import Script
from annotator.core.spans import Annotator, Label, Span, State, next_span
from annotator.core.text import paragraphs
from annotator.core.words import Segmenter, blocks
from annotator.errors import UserError
from annotator.gui.editions.couple import PANE_NAMES
from annotator.gui.editions.mode import Editions
from annotator.gui.panes import PANES, Panes, other
from annotator.gui.relating import Relating
from annotator.gui.selecting import Selecting
from annotator.workflow import Listing, Project, Stored

T = TypeVar("T")
_NEAR = 500
"""Characters before and behind a place whose words may be asked for with its own."""
_FEW = 20
"""So many rows of the list are read anew one by one."""


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
        self.panes = Panes()
        self._forget()

    def _forget(self) -> None:
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
        self.paragraphs: list[Range] = []
        self._blocks: dict[Range, list[Range]] = {}
        self._words: dict[Range, list[Range]] = {}
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
            self.leaving.emit()
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

    def read_anew(self) -> None:
        """Read again what is shown, as somebody else saved something in the file."""
        if self.project is None or self.annotator is None:
            return
        if self.project.labels() != self.labels:
            self._read_labels()
        self.refresh_list()
        if self.stored is not None:
            stored = self.project.article(self.stored.id)
            layer = self.project.layer(stored, self.annotator.id)
            self.editions.read_anew(changed=(stored, layer) != (self.stored, self.layer))

    # Articles.

    def show_article(self, article_id: str, at: int | None = None) -> None:
        """Show an article with the caret at ``at`` of its own text, or where it begins."""
        if self.project is None or self.annotator is None:
            return
        self.leaving.emit()
        self._leave_article()
        self.stored = self.project.article(article_id)
        self.layer = self.project.layer(self.stored, self.annotator.id)
        self.paragraphs = paragraphs(self.stored.pair.text)
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
        """The words around ``offset``, of its paragraph only; all of them unless it is very long."""
        paragraph = self.paragraph_at(offset)
        start, end = max(paragraph.start, offset - _NEAR), min(paragraph.end, offset + _NEAR)
        return self.words_over(Range(min(start, end), end))

    def words_over(self, place: Range) -> list[Range]:
        """The words of a part of a paragraph, and some beside it."""
        assert self.stored is not None, "asked for within an article"
        paragraph = self.paragraph_at(place.start)
        if paragraph not in self._blocks:
            self._blocks[paragraph] = blocks(self.stored.pair.text, paragraph)
        found: list[Range] = []
        for block in self._blocks[paragraph]:
            if block.start <= place.end and place.start <= block.end:
                if block not in self._words:
                    self._words[block] = self.segmenter.words_of(self.stored.pair, block)
                found += self._words[block]
        return found

    def word_at(self, offset: int) -> Range:
        words = self.words_at(offset)
        return next((word for word in words if offset < word.end), words[-1])

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
        """A label's key: label the selection; else relabel the selected span or the innermost one
        under the caret; else arm the label, or disarm it if it was. While a label is armed, only a span
        that was selected is relabelled: what the caret happens to stand in is not meant."""
        if self.layer is None or self.cursor is None:
            return
        if not self.cursor.is_caret:
            self.add_span(self.cursor.range, label)
            return
        self.last_label = label
        span = self.selected_span() if self.armed is not None else self.target_span()
        if span is None:
            self.arm(None if self.armed == label else label)
            return
        layer = self.layer
        self.edit(lambda: edits.relabel_span(layer, span, label))

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
        self.last_label = label
        layer = self.layer
        step = self.edit(lambda: edits.add_span(layer, workflow.new_span_id(), wanted, label))
        if step is not None:
            self.select_span(step.changes[0].subject)

    def move_span(self, span: Span, wanted: Range) -> None:
        """Give a span other ends; it stays selected."""
        if self.layer is not None:
            layer = self.layer
            self.edit(lambda: edits.move_span(layer, span, wanted))

    def nudge(self, end: Literal["start", "end"], step: int, *, by_word: bool = False) -> None:
        """Move one end of the span a key acts on, or of the selection, by a character or a word, right (1)
        or left (-1).

        An end stays in its paragraph and never passes the other.
        """
        span = self.target_span()
        if self.layer is None or self.cursor is None or (span is None and self.cursor.is_caret):
            return
        here = span.range if span else self.cursor.range
        offset = here.start if end == "start" else here.end
        paragraph = self.paragraph_at(offset - (end == "end"))
        words = self.words_at(min(max(offset, paragraph.start), paragraph.end)) if by_word else None
        moved = border_beyond(self.layer.text, paragraph, offset, step, words)
        wanted = Range(moved, here.end) if end == "start" else Range(here.start, moved)
        if wanted.start >= wanted.end or moved == offset:
            return
        if span is None:
            self.set_cursor(Cursor(wanted.start, wanted.end, self.cursor.pane))
        else:
            self.move_span(span, wanted)
            self.select_span(span.id)

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
        articles = [change.article for change in step.changes if change.article]
        if _is_about_labels(step):
            self._after(step)  # its spans are of many articles: the person stays where they are
            return
        if articles and (self.stored is None or self.stored.id not in articles):
            # An edit that was followed in another edition stands before what followed, and after it when
            # it is taken back.
            first = articles[-1 if step.undoing else 0]
            if not self.editions.find(first):
                self.show_article(first)
            self.editions.take_step(step)
            self._list(step)
            self.changed.emit(step)
        else:
            self._after(step)
        spans = [change.subject for change in step.changes if change.kind == "span" and change.after]
        here = [span for span in spans if self.span(span)]
        if here:
            self.select_span(here[0])

    def edit(self, request: Callable[[], tuple[Change, ...]]) -> Step | None:
        if self.project is None or self.annotator is None:
            return None
        author = self.annotator.id
        step = self._guarded(lambda: self.editions.save(author, request()))
        self._after(step)
        return step

    def save(self, action: Callable[[Project, str], Step | None]) -> None:
        """Save a step of another kind in the annotator's name. Raises what ``action`` raises."""
        if self.project is not None and self.annotator is not None:
            self._after(action(self.project, self.annotator.id))

    def _after(self, step: Step | None) -> None:
        """Take a saved step into what the views read, and tell them."""
        if step is None or self.project is None:
            return
        if self.layer is None or self.stored is None:
            self._take_labels(step)
            self.changed.emit(step)
            return
        self.layer = self.layer.after(step.changes)
        self._take_labels(step)
        if self.selected_span() is None:
            self.selected = None
        self._list(step)
        self.editions.take_step(step)
        if any(change.kind == "wording" for change in step.changes):
            self.show_article(self.stored.id, _caret_after(step, self.stored.id, self.cursor))
        elif any(change.kind in ("phrase", "region") for change in step.changes):
            self.stored = self.project.article(self.stored.id)
            self.shown.emit()
        self.changed.emit(step)

    def _take_labels(self, step: Step) -> None:
        """Read the labels anew where a step changed them; one that went is not armed any more."""
        if _is_about_labels(step):
            self._read_labels()

    def _read_labels(self) -> None:
        if self.project is None:
            return
        self.labels = self.project.labels()
        known = {label.id for label in self.labels}
        if self.last_label not in known:
            self.last_label = None
        if self.armed not in known:
            self.arm(None)
        self.labels_changed.emit()

    def _list(self, step: Step) -> None:
        """Bring the rows of the articles that a step changes up to date in the list."""
        shown = {self.stored.id} if self.stored else set()
        articles = shown.union(change.article for change in step.changes if change.article)
        if len(articles) > _FEW and self.project is not None and self.annotator is not None:
            self.listed = self.project.articles(self.annotator.id)
            return
        for article in articles:
            index = self.listed.place(article)
            if index is not None:
                self.listed.forget(index)

    def _guarded(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except UserError as error:
            self.failed.emit(error)
            return None


def _is_about_labels(step: Step) -> bool:
    return any(change.kind in ("label", "alias") for change in step.changes)


def _caret_after(step: Step, article: str, cursor: Cursor | None) -> int | None:
    """Where the caret stands once a step has reworded articles."""
    if cursor is None:
        return None
    for change in step.changes:
        before, after = change.before, change.after
        if change.subject == article and isinstance(before, Wording) and isinstance(after, Wording):
            return text_map(before.article(), after.article()).position(cursor.head)
    return cursor.head
