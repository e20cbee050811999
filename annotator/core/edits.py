"""What a person may ask for, as changes. Pure: the article's text and spans go in, changes come out.

An empty tuple means that everything is as asked already.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.align import Range
from annotator.core.changes import Change, state_subject
from annotator.core.overlap import keep_to
from annotator.core.relations import without_span
from annotator.core.spans import POLICIES, STATES, Label, Policy, Relation, Span, State, reading_order
from annotator.core.text import checked_text, has_words, trim, whole_graphemes
from annotator.errors import NoSuchLabel, RangeOutside, RangeWithoutText, SpanExists

Changes = tuple[Change, ...]

LONGEST_NOTE = 10_000
"""Of a note or a comment, in characters."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's work on one article, and how spans may overlap there: what edits start from."""

    article: str
    text: str
    layer: str
    spans: tuple[Span, ...]
    state: State
    note: str = ""
    relations: tuple[Relation, ...] = ()
    policy: Policy = "free"

    def span_at(self, place: Range) -> Span | None:
        """The span that has just this range; there is never more than one."""
        wanted = place.start, -place.end
        index = bisect_left(self.spans, wanted, key=lambda span: (span.start, -span.end))
        span = self.spans[index] if index < len(self.spans) else None
        return span if span is not None and span.range == place else None

    def after(self, changes: Iterable[Change]) -> Layer:
        """This layer once ``changes`` are made; what concerns another layer or article is passed over."""
        spans: list[tuple[Span | None, Span | None]] = []
        relations: dict[str, Relation | None] = {}
        state, note, policy = self.state, self.note, self.policy
        mine = state_subject(self.article, self.layer)
        for change in changes:
            value, after = change.after or change.before, change.after
            if isinstance(value, Span):
                if (value.article, value.layer) == (self.article, self.layer):
                    before = change.before if isinstance(change.before, Span) else None
                    spans.append((before, after if isinstance(after, Span) else None))
            elif isinstance(value, Relation):
                if (value.article, value.layer) == (self.article, self.layer):
                    relations[change.subject] = after if isinstance(after, Relation) else None
            elif change.kind == "state" and change.subject == mine:
                state = next((each for each in STATES if each == after), "new")
            elif change.kind == "note" and change.subject == mine:
                note = after if isinstance(after, str) else ""
            elif change.kind == "policy":
                policy = next((each for each in POLICIES if each == after), "free")
        return replace(
            self,
            spans=_with(self.spans, spans) if spans else self.spans,
            state=state,
            note=note,
            relations=_related(self.relations, relations) if relations else self.relations,
            policy=policy,
        )


def _with(spans: tuple[Span, ...], changed: Iterable[tuple[Span | None, Span | None]]) -> tuple[Span, ...]:
    """Each span before and after; those that stay are not looked at one by one."""
    left = list(spans)
    for before, after in changed:
        if before is not None:
            _take_out(left, before)
        if after is not None:
            insort(left, after, key=reading_order)
    return tuple(left)


def _take_out(spans: list[Span], wanted: Span) -> None:
    """Take the span of an id out, which stands where it stood unless somebody else moved it since."""
    index = bisect_left(spans, reading_order(wanted), key=reading_order)
    if index == len(spans) or spans[index].id != wanted.id:
        index = next((place for place, span in enumerate(spans) if span.id == wanted.id), -1)
    if index >= 0:
        del spans[index]


def _related(relations: tuple[Relation, ...], changed: dict[str, Relation | None]) -> tuple[Relation, ...]:
    """In the order of their ids."""
    all_now = {each.id: each for each in relations} | changed
    return tuple(sorted(filter(None, all_now.values()), key=lambda each: each.id))


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
    """Label a range. A span that has just this range already is relabelled instead.

    Raises as ``settle`` does, and ``SpanInTheWay`` where the overlap policy forbids a span there.
    """
    return add_settled(on, span_id, settle(on.text, wanted), label)


def add_settled(on: Layer, span_id: str, place: Range, label: str) -> Changes:
    """The same of a range that ``settle`` has given."""
    same = on.span_at(place)
    if same is not None:
        return relabel_span(on, same, label)
    keep_to(on.policy, place, on.spans)
    span = Span(span_id, on.article, on.layer, label, *place, place.slice(on.text))
    return _touch(on, _span_change(None, span.verified(on.text)))


def move_span(on: Layer, span: Span, wanted: Range) -> Changes:
    """Give a span other ends. Raises ``SpanExists`` where another span has just these, and
    ``SpanInTheWay`` where the overlap policy forbids a span there."""
    place = settle(on.text, wanted)
    other = on.span_at(place)
    if other is not None and other.id != span.id:
        raise SpanExists(text=other.text, start=other.start, end=other.end, label=other.label)
    if place != span.range:
        keep_to(on.policy, place, on.spans, moved=span.id)
    return _touch(on, _span_change(span, span.at(place, on.text)))


def relabel_span(on: Layer, span: Span, label: str) -> Changes:
    return _touch(on, _span_change(span, replace(span, label=label)))


def delete_span(on: Layer, span: Span) -> Changes:
    """Delete a span and the relations it has."""
    return _touch(on, (*_span_change(span, None), *without_span(on.relations, span.id)))


def annotate_span(
    on: Layer,
    span: Span,
    *,
    note: str | None = None,
    unsure: bool | None = None,
    comment: str | None = None,
) -> Changes:
    """Give a span a note, say whether its annotator is unsure of it, or tell the reviewer something about
    it; what is ``None`` stays as it was. Raises ``TextTooLong``, ``TextBroken``."""
    said = replace(
        span,
        note=span.note if note is None else checked_text(note, LONGEST_NOTE),
        unsure=span.unsure if unsure is None else unsure,
        comment=span.comment if comment is None else checked_text(comment, LONGEST_NOTE),
    )
    return _touch(on, _span_change(span, said))


def annotate_article(on: Layer, note: str) -> Changes:
    """Give the article a note, in this layer; an empty one takes it away.

    Raises ``TextTooLong``, ``TextBroken``. The article's state stays as it is.
    """
    note = checked_text(note, LONGEST_NOTE)
    if note == on.note:
        return ()
    subject = state_subject(on.article, on.layer)
    return (Change("note", subject, on.article, on.note or None, note or None),)


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
