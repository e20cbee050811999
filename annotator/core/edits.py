"""What a person may ask for, as changes. Pure: the article's text and spans go in, changes come out.

An empty tuple means that everything is as asked already.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.align import Range
from annotator.core.changes import Change, state_subject
from annotator.core.spans import STATES, Label, Span, State, reading_order
from annotator.core.text import has_words, trim, whole_graphemes
from annotator.errors import NoSuchLabel, RangeOutside, RangeWithoutText, SpanExists

Changes = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's work on one article: what edits start from."""

    article: str
    text: str
    layer: str
    spans: tuple[Span, ...]
    state: State

    def span_at(self, place: Range) -> Span | None:
        """The span that has just this range; there is never more than one."""
        wanted = place.start, -place.end
        index = bisect_left(self.spans, wanted, key=lambda span: (span.start, -span.end))
        span = self.spans[index] if index < len(self.spans) else None
        return span if span is not None and span.range == place else None

    def after(self, changes: Iterable[Change]) -> Layer:
        """This layer once ``changes`` are made; what concerns another layer or article is passed over."""
        changed: dict[str, Span | None] = {}
        state = self.state
        for change in changes:
            value = change.after or change.before
            if change.kind == "state" and change.subject == state_subject(self.article, self.layer):
                state = change.after if change.after in STATES else "new"
            elif isinstance(value, Span) and (value.article, value.layer) == (self.article, self.layer):
                changed[change.subject] = change.after if isinstance(change.after, Span) else None
        spans = [span for span in self.spans if span.id not in changed]
        for span in filter(None, changed.values()):
            insort(spans, span, key=reading_order)
        return replace(self, spans=tuple(spans), state=state)


def settle(text: str, wanted: Range) -> Range:
    """``wanted`` made fit for a span: inside the text, whole graphemes, no blanks at its ends.

    Raises ``RangeOutside``, and ``RangeWithoutText`` where only blanks or punctuation remain.
    """
    if not 0 <= wanted.start <= wanted.end <= len(text):
        raise RangeOutside(start=wanted.start, end=wanted.end, length=len(text))
    # A blank that carries a mark is no blank: it stays, or the span would begin inside a grapheme.
    span = whole_graphemes(text, trim(text, whole_graphemes(text, wanted)))
    if not has_words(span.slice(text)):
        raise RangeWithoutText(start=wanted.start, end=wanted.end)
    return span


def add_span(on: Layer, span_id: str, wanted: Range, label: str) -> Changes:
    """Label a range. A span that has just this range already is relabelled instead."""
    place = settle(on.text, wanted)
    same = on.span_at(place)
    if same is not None:
        return relabel_span(on, same, label)
    span = Span(span_id, on.article, on.layer, label, *place, place.slice(on.text))
    return _touch(on, _span_change(None, span.verified(on.text)))


def move_span(on: Layer, span: Span, wanted: Range) -> Changes:
    """Give a span other ends. Raises ``SpanExists`` where another span has just these."""
    place = settle(on.text, wanted)
    other = on.span_at(place)
    if other is not None and other.id != span.id:
        raise SpanExists(text=other.text, start=other.start, end=other.end, label=other.label)
    return _touch(on, _span_change(span, span.at(place, on.text)))


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
