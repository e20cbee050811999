"""Selections made by single keys and snapped to words: what the session's cursor does besides moving."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal

from annotator.core import motions
from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.text import sentences

if TYPE_CHECKING:
    from annotator.gui.session import Session

Granularity = Literal["character", "word", "sentence"]
_AHEAD = 500
"""Characters behind a selection within which its next words are looked for."""
_GRANULARITIES: tuple[Granularity, ...] = ("character", "word", "sentence")


def granularity_of(name: str) -> Granularity:
    """The granularity of that name; words for any other."""
    return next((each for each in _GRANULARITIES if each == name), "word")


class Selecting:
    """What keys and drags select in the shown article. ``granularity`` is what a drag snaps to."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.granularity: Granularity = "word"
        self._overlapping: list[str] = []

    # Word by word.

    def grow(self) -> None:
        """One word more: the word at the caret, then the next ones, as far as the paragraph goes."""
        self._change(lambda text, words, span: motions.grown(text, words, span))

    def shrink(self) -> None:
        """One word less."""
        self._change(lambda text, words, span: motions.shrunk(text, words, span))

    def take(self, count: int) -> None:
        """So many words, from the caret or from where the selection begins."""
        self._change(lambda text, words, span: motions.taken(text, words, span.start, count))

    def extend_to(self, word: Range) -> None:
        """From where the selection begins, or the caret, to the end of a word behind it."""
        cursor, layer = self._session.cursor, self._session.layer
        if cursor is not None and layer is not None and word.end > cursor.range.start:
            self._select(motions.balanced(layer.text, Range(cursor.range.start, word.end)))

    def _change(self, made: Callable[[str, list[Range], Range], Range]) -> None:
        cursor, layer = self._session.cursor, self._session.layer
        if cursor is None or layer is None or not self._session.paragraphs:
            return
        span = cursor.range
        paragraph = self._session.paragraph_at(span.start)
        if span.start == paragraph.end and cursor.is_caret:
            paragraph = self._session.paragraph_at(span.start + 1)  # behind the last word: the next line's
        here = min(max(span.end, paragraph.start), paragraph.end)
        near = Range(min(max(span.start, paragraph.start), here), min(here + _AHEAD, paragraph.end))
        self._select(made(layer.text, self._session.words_over(near), span))

    # Jumps.

    def step_number(self, step: int) -> bool:
        """Select the next (1) or the last (-1) number with its unit; whether there is one."""
        found = self._beyond(motions.numbers, step)
        if found is not None:
            text = self._session.stored.pair.text if self._session.stored else ""
            self._select(motions.with_unit(text, self._session.words_at(found.start), found))
        return found is not None

    def step_quoted(self, step: int) -> bool:
        """Select what the next (1) or the last (-1) quotes hold; whether there are any."""
        found = self._beyond(motions.quoted, step)
        if found is not None:
            self._select(found)
        return found is not None

    def _beyond(self, finder: Callable[[str], Iterable[Range]], step: int) -> Range | None:
        cursor, layer = self._session.cursor, self._session.layer
        if cursor is None or layer is None:
            return None
        return motions.beyond(finder(layer.text), cursor.range, step)

    # Snapping.

    def snapped(self, span: Range, *, wait: bool) -> Range:
        """A selection grown to the units of ``granularity``. Before words are known it stays as it is,
        unless it should ``wait`` for them."""
        if self.granularity == "character" or (not wait and not self._session.segmenter.is_loaded):
            return span
        first = self._session.paragraph_at(span.start)
        last = self._session.paragraph_at(max(span.end - 1, span.start))
        units = self._units(first, span.start)
        return motions.snapped([*units, *self._units(last, max(span.end - 1, last.start))], span)

    def _units(self, paragraph: Range, offset: int) -> list[Range]:
        if self.granularity == "word":
            return self._session.words_at(offset)
        text = paragraph.slice(self._session.stored.pair.text) if self._session.stored else ""
        return [each.shift(paragraph.start) for each in sentences(text)]

    def _select(self, span: Range) -> None:
        cursor = self._session.cursor
        if cursor is not None and span.start < span.end:
            self._session.set_cursor(Cursor(span.start, span.end, cursor.pane))

    # Labels.

    def label_again(self) -> None:
        """The label given last, once more."""
        if self._session.last_label is not None:
            self._session.label(self._session.last_label)

    def step_overlap(self) -> None:
        """Of several spans at the caret select the next one around, after the outermost the innermost."""
        session = self._session
        if session.cursor is None:
            return
        if session.selected not in self._overlapping or not all(map(session.span, self._overlapping)):
            here = session.selected_span()
            at = here.start if here else session.cursor.head
            under = session.spans_at(at) or session.spans_at(max(at - 1, 0))
            self._overlapping = [span.id for span in under]
            if not under or here is None:
                session.select_span(self._overlapping[0] if under else None)
                return
        index = self._overlapping.index(session.selected) + 1 if session.selected else 0
        session.select_span(self._overlapping[index % len(self._overlapping)])
