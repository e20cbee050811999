"""What a person may ask for, as changes. Pure: the article's text and spans go in, changes come out.

An empty tuple means that everything is as asked already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.align import Range
from annotator.core.changes import Change, state_subject
from annotator.core.spans import STATES, Label, Span, State, reading_order
from annotator.core.text import has_words, trim, whole_graphemes
from annotator.errors import NoSuchLabel, RangeOutside, RangeWithoutText

Changes = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's work on one article: what edits start from."""

    article: str
    text: str
    layer: str
    spans: tuple[Span, ...]
    state: State

    def after(self, changes: Iterable[Change]) -> Layer:
        """This layer once ``changes`` are made; what concerns another layer or article is passed over."""
        spans = {span.id: span for span in self.spans}
        state = self.state
        for change in changes:
            value = change.after or change.before
            if change.kind == "state" and change.subject == state_subject(self.article, self.layer):
                state = change.after if change.after in STATES else "new"
            elif isinstance(value, Span) and (value.article, value.layer) == (self.article, self.layer):
                spans.pop(change.subject, None)
                if isinstance(change.after, Span):
                    spans[change.subject] = change.after
        return replace(self, spans=tuple(sorted(spans.values(), key=reading_order)), state=state)


def settle(text: str, wanted: Range) -> Range:
    """``wanted`` made fit for a span: inside the text, whole graphemes, no blanks at its ends.

    Raises ``RangeOutside``, and ``RangeWithoutText`` where only blanks or punctuation remain.
    """
    if not 0 <= wanted.start <= wanted.end <= len(text):
        raise RangeOutside(start=wanted.start, end=wanted.end, length=len(text))
    span = trim(text, whole_graphemes(text, wanted))
    if not has_words(span.slice(text)):
        raise RangeWithoutText(start=wanted.start, end=wanted.end)
    return span


def add_span(on: Layer, span_id: str, wanted: Range, label: str) -> Changes:
    """Label a range. A span that has just this range already is relabelled instead."""
    place = settle(on.text, wanted)
    for span in on.spans:
        if span.range == place:
            return relabel_span(on, span, label)
    span = Span(span_id, on.article, on.layer, label, *place, place.slice(on.text))
    return _touch(on, _span_change(None, span.verified(on.text)))


def move_span(on: Layer, span: Span, wanted: Range) -> Changes:
    """Give a span other ends."""
    place = settle(on.text, wanted)
    moved = replace(span, start=place.start, end=place.end, text=place.slice(on.text))
    return _touch(on, _span_change(span, moved.verified(on.text)))


def relabel_span(on: Layer, span: Span, label: str) -> Changes:
    return _touch(on, _span_change(span, replace(span, label=label)))


def delete_span(on: Layer, span: Span) -> Changes:
    return _touch(on, _span_change(span, None))


def annotate_span(on: Layer, span: Span, *, note: str, unsure: bool) -> Changes:
    """Give a span a note and say whether its annotator is unsure of it."""
    return _touch(on, _span_change(span, replace(span, note=note, unsure=unsure)))


def set_state(on: Layer, state: State) -> Changes:
    if state == on.state:
        return ()
    subject = state_subject(on.article, on.layer)
    return (Change("state", subject, on.article, on.state, state),)


def check_label(label: str, labels: Iterable[Label]) -> str:
    """``label`` if there is such a label; raises ``NoSuchLabel``."""
    known = [each.id for each in labels]
    if label not in known:
        raise NoSuchLabel(label=label, known=", ".join(known))
    return label


def _span_change(before: Span | None, after: Span | None) -> Changes:
    if before == after:
        return ()
    subject = before or after
    assert subject is not None
    return (Change("span", subject.id, subject.article, before, after),)


def _touch(on: Layer, changes: Changes) -> Changes:
    """The first edit of a new article puts it in progress."""
    if changes and on.state == "new":
        return (*changes, *set_state(on, "in progress"))
    return changes
