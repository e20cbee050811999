"""One place made like the others, as changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from annotator.core.align import Range
from annotator.core.consistency.findings import Form
from annotator.core.edits import Changes, Layer, add_span, delete_span, move_span, relabel_span, set_state
from annotator.core.spans import Span
from annotator.errors import RangeOutside, RangeWithoutText, SpanExists, SpansCross, SpansOverlap


def as_form(
    on: Layer, places: Iterable[tuple[Range, Form]], wanted: Form, new_id: Callable[[], str]
) -> Changes:
    """Label places of a text as ``wanted`` is; with each comes the form that it has now.

    A span keeps its id and its note where it only gets other ends or another label. Places are passed over
    that are not of that form any more, and those where the overlap policy forbids a span. Nothing is
    changed in an article that is done.
    """
    if on.state == "done":
        return ()
    made: list[Changes] = []
    now = replace(on, state="in progress")  # it is put in progress once, not by every edit
    for place, form in places:
        changes = _one(now, place, form, wanted, new_id)
        made.append(changes)
        now = now.after(changes)
    changes = tuple(change for each in made for change in each)
    return (*changes, *set_state(on, "in progress")) if changes and on.state == "new" else changes


def _one(now: Layer, place: Range, form: Form, wanted: Form, new_id: Callable[[], str]) -> Changes:
    spans = list(_spans(now, place, form))
    if len(spans) < len(form.marks) or form == wanted:
        return ()
    made: list[Changes] = []
    # What is too many goes first, as the policy may forbid it beside what comes.
    ends = _ranges(place, wanted)
    for span, end in sorted(zip_longest(spans, ends), key=lambda each: each[1] is not None):
        try:
            changes = _carry(now, span, end, wanted.label, new_id)
        except (SpansOverlap, SpansCross, SpanExists, RangeOutside, RangeWithoutText):
            return ()
        made.append(changes)
        now = now.after(changes)
    return tuple(change for each in made for change in each)


def _spans(now: Layer, place: Range, form: Form) -> Iterator[Span]:
    """The spans that make a place what it is."""
    for wanted in _ranges(place, form):
        span = now.span_at(wanted)
        if span is not None and span.label == form.label:
            yield span


def _ranges(place: Range, form: Form) -> list[Range]:
    if form.is_whole:
        return [place]
    return [Range(place.start + start, place.start + end) for start, end in form.marks]


def _carry(
    now: Layer, span: Span | None, end: Range | None, label: str, new_id: Callable[[], str]
) -> Changes:
    """Make of a span, if there is one, what is wanted, if anything is."""
    if span is None:
        return add_span(now, new_id(), end, label) if end is not None else ()
    if end is None:
        return delete_span(now, span)
    if span.range == end:
        return relabel_span(now, span, label)
    if span.label == label:
        return move_span(now, span, end)
    return (*delete_span(now, span), *add_span(now.after(delete_span(now, span)), new_id(), end, label))
