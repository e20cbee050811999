"""What keys and the mouse ask for in the shown article, as edits of its spans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.motions import border_beyond
from annotator.core.spans import Span

if TYPE_CHECKING:
    from annotator.gui.session.session import Session


class Editing:
    """Edits of the spans of the session's article, each saved as one step."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def label(self, label: str) -> None:
        """A label's key: label the selection; else relabel the selected span or the innermost one
        under the caret; else arm the label, or disarm it if it was. While a label is armed, only a span
        that was selected is relabelled: what the caret happens to stand in is not meant."""
        session = self._session
        if session.layer is None or session.cursor is None:
            return
        if not session.cursor.is_caret:
            session.add_span(session.cursor.range, label)
            return
        session.last_label = label
        span = session.selected_span() if session.armed is not None else session.target_span()
        if span is None:
            session.arm(None if session.armed == label else label)
            return
        layer = session.layer
        session.edit(lambda: edits.relabel_span(layer, span, label))

    def target_span(self) -> Span | None:
        """The span a key acts on: the selected one, else the innermost under the caret."""
        session = self._session
        span = session.selected_span()
        if span is None and session.cursor is not None and session.cursor.is_caret:
            under = session.spans_at(session.cursor.head)
            span = under[0] if under else None
        return span

    def add_span(self, wanted: Range, label: str) -> None:
        """Label a range and select the span, with the caret behind it."""
        session = self._session
        if session.layer is None:
            return
        session.last_label = label
        layer = session.layer
        step = session.edit(lambda: edits.add_span(layer, workflow.new_span_id(), wanted, label))
        if step is not None:
            session.select_span(step.changes[0].subject)

    def nudge(self, end: Literal["start", "end"], step: int, *, by_word: bool = False) -> None:
        """Move one end of the span a key acts on, or of the selection, by a character or a word, right (1)
        or left (-1).

        An end stays in its paragraph and never passes the other.
        """
        session = self._session
        span = session.target_span()
        if session.layer is None or session.cursor is None or (span is None and session.cursor.is_caret):
            return
        here = span.range if span else session.cursor.range
        offset = here.start if end == "start" else here.end
        paragraph = session.paragraph_at(offset - (end == "end"))
        words = session.words_at(min(max(offset, paragraph.start), paragraph.end)) if by_word else None
        moved = border_beyond(session.layer.text, paragraph, offset, step, words)
        wanted = Range(moved, here.end) if end == "start" else Range(here.start, moved)
        if wanted.start >= wanted.end or moved == offset:
            return
        if span is None:
            session.set_cursor(Cursor(wanted.start, wanted.end, session.cursor.pane))
        else:
            session.move_span(span, wanted)
            session.select_span(span.id)
