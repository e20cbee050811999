"""What the pair view of the review page reads: an article with everybody's spans, and one of the reviewer's
own while it is made. Nothing here is saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.cursor import Cursor
from annotator.core.edits import Layer, settle
from annotator.core.spans import Span, State, reading_order
from annotator.errors import UserError
from annotator.gui.review.lanes import OWN
from annotator.gui.session import Session
from annotator.gui.session.words import Words
from annotator.workflow import Stored

_SHOWN = "shown"
"""The layer that stands for everybody's."""


class Place(Session):
    """A session whose edits go to the reviewer's own span alone; ``own`` is that span, if one is made."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.annotator_name, session)
        self.segmenter = session.segmenter
        self._main = session
        self.own: Span | None = None

    def take_project(self) -> None:
        """The project was opened or closed, or its labels changed."""
        self.forget()
        self.project, self.annotator = self._main.project, self._main.annotator
        self.labels = self._main.labels
        self.opened.emit()
        self.shown.emit()

    def show(self, stored: Stored, spans: Sequence[Span], at: Range) -> None:
        """Show an article with the caret behind ``at``; the same one stays where it is."""
        self.own = None
        if self.stored is None or self.stored.id != stored.id or self.stored.pair != stored.pair:
            self._leave_article()
            self.stored = stored
            self.layer = Layer(stored.id, stored.pair.text, _SHOWN, tuple(spans), "done")
            self.words = Words(stored.pair, self.segmenter)
            self.panes = replace(self._main.panes, turned=False)
            self.cursor = self._placed(Cursor(at.end, at.end, stored.pair.canonical))
            self.shown.emit()
        else:
            self.set_spans(spans)
        self.stand_at(at)

    def stand_at(self, place: Range) -> None:
        """Put the caret behind a range of the shown article."""
        self.selected = None
        if self.cursor is not None:
            self.cursor = Cursor(place.end, place.end, self.cursor.pane)
        self.moved.emit()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Other spans in the shown article."""
        if self.layer is None:
            return
        before = {span.id: span for span in self.layer.spans}
        after = {span.id: span for span in spans}
        changed = [
            Change("span", each, self.layer.article, before.get(each), after.get(each))
            for each in {**before, **after}
            if before.get(each) != after.get(each)
        ]
        if changed:
            self.layer = replace(self.layer, spans=tuple(sorted(spans, key=reading_order)))
            self.changed.emit(Step("", "", "", tuple(changed)))

    # The reviewer's own span.

    def begin(self, place: Range, label: str) -> None:
        """Make a span of the reviewer's own, at first like this."""
        self._set_own(place, label)
        self.arm(label)  # what the mouse selects is the span's from now on

    def leave_own(self) -> None:
        """Forget it."""
        if self.own is not None and self.layer is not None:
            self.own = None
            self.arm(None)
            self.set_spans([span for span in self.layer.spans if span.id != OWN])
            self.selected = None
            self.moved.emit()

    def _set_own(self, place: Range, label: str) -> None:
        if self.layer is None:
            return
        text = self.layer.text
        try:
            place = settle(text, place)
        except UserError as error:
            self.failed.emit(error)
            return
        own = Span(OWN, self.layer.article, OWN, label, *place, text=text[place.start : place.end])
        self.own = own
        self.set_spans([*(span for span in self.layer.spans if span.id != OWN), own])
        self.select_span(OWN)

    # What keys and the mouse ask for in the pair view.

    def label(self, label: str) -> None:
        """A label's key: the label of the reviewer's own span."""
        if self.own is None:
            return
        selected = self.cursor.range if self.selects_text and self.cursor else self.own.range
        self._set_own(selected, label)

    def add_span(self, wanted: Range, label: str) -> None:
        if self.own is not None:
            self._set_own(wanted, label)

    def move_span(self, span: Span, wanted: Range) -> None:
        if self.own is not None and span.id == OWN:
            self._set_own(wanted, span.label)

    def target_span(self) -> Span | None:
        return self.own

    def delete_span(self) -> None:
        """Nobody's spans are deleted here."""

    def annotate_span(self, span: Span, note: str, unsure: bool, comment: str | None = None) -> None:
        """Nobody's spans are changed here."""

    def set_state(self, state: State) -> None:
        """An article is nobody's here."""

    def undo(self) -> None:
        self._main.undo()

    def redo(self) -> None:
        self._main.redo()
