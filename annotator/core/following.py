"""What an edit of one edition asks for in another: what reads the same is labelled in both.

A span's *counterpart* is the span of the other edition that stands where the first one answers to and has
its label. It is made, relabelled, moved and deleted with the first one where both read the same. Where
they differ a person is asked. Notes and doubts stay with the edition they were given in, and so do the
states of the articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from annotator.core.align import OffsetMap
from annotator.core.changes import Change
from annotator.core.editions import Counterpart, counterpart
from annotator.core.edits import Changes, Layer, settle
from annotator.core.fold import Fold
from annotator.core.spans import Span
from annotator.errors import RangeWithoutText

Deed = Literal["label", "relabel", "move", "delete"]


@dataclass(frozen=True, slots=True)
class Question:
    """Both editions say it, but not alike: ``text`` stands in the one that was edited, ``there`` in the
    other. ``changes`` are what a yes makes there."""

    deed: Deed
    label: str
    text: str
    there: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class Following:
    """``changes`` are made without asking; ``missing`` are the texts that the other edition has not."""

    changes: Changes = ()
    questions: tuple[Question, ...] = ()
    missing: tuple[str, ...] = ()


def follow(
    changes: Iterable[Change],
    text: str,
    other: Layer,
    offsets: OffsetMap,
    fold: Fold,
    new_id: Callable[[], str],
) -> Following:
    """What follows from ``changes`` of an article that says ``text`` for the layer ``other`` of another.

    ``offsets`` leads from the first text to the other's; ``new_id`` gives the ids of new spans. Changes of
    anything but spans are passed over.
    """
    found = Following()
    for change in changes:
        if change.kind == "span":
            follower = _Follower(text, other.after(found.changes), offsets, fold, new_id)
            one = follower.follow(_span(change.before), _span(change.after))
            found = Following(
                found.changes + one.changes, found.questions + one.questions, found.missing + one.missing
            )
    return found


def _span(value: object) -> Span | None:
    return value if isinstance(value, Span) else None


@dataclass(frozen=True, slots=True)
class _Follower:
    text: str
    other: Layer
    offsets: OffsetMap
    fold: Fold
    new_id: Callable[[], str]

    def follow(self, before: Span | None, after: Span | None) -> Following:
        if before and after and (before.label, before.range) == (after.label, after.range):
            return Following()
        mine = self._partner(before) if before else None
        if after is None:
            return self._deleted(before, mine) if before and mine else Following()
        place = self._place(after)
        if place is None:
            return Following(missing=(after.text,))
        if mine is None:
            return self._made(after, place, is_new=before is None or before.range != after.range)
        return self._changed(mine, after, place)

    def _place(self, span: Span) -> Counterpart | None:
        """Where a span answers to, fit for a span; ``None`` where the other edition says nothing there."""
        found = counterpart(span.range, self.offsets, self.text, self.other.text, self.fold)
        if found is None:
            return None
        try:
            settled = settle(self.other.text, found.range)
        except RangeWithoutText:
            return None
        return replace(found, range=settled, text=settled.slice(self.other.text))

    def _partner(self, span: Span) -> Span | None:
        place = self._place(span)
        found = self.other.span_at(place.range) if place else None
        return found if found and found.label == span.label else None

    def _deleted(self, before: Span, mine: Span) -> Following:
        place = self._place(before)
        same = place is not None and place.same
        return self._following("delete", before, mine, None, same=same)

    def _made(self, after: Span, place: Counterpart, *, is_new: bool) -> Following:
        """A span without a counterpart: one is made, or what is labelled there is relabelled."""
        there = self.other.span_at(place.range)
        if not place.same and not is_new:
            return Following()  # the person was asked when it was labelled
        if there is not None:
            return self._following(
                "relabel", after, there, replace(there, label=after.label), same=place.same
            )
        made = Span(
            self.new_id(), self.other.article, self.other.layer, after.label, *place.range, place.text
        )
        return self._following("label", after, None, made, same=place.same)

    def _changed(self, mine: Span, after: Span, place: Counterpart) -> Following:
        there = self.other.span_at(place.range)
        if there is not None and there.id != mine.id:
            return Following()  # two spans never stand at one place; what is there stays
        deed: Deed = "relabel" if mine.label != after.label else "move"
        made = replace(mine, label=after.label).at(place.range, self.other.text)
        return self._following(deed, after, mine, made, same=place.same)

    def _following(
        self, deed: Deed, span: Span, before: Span | None, after: Span | None, *, same: bool
    ) -> Following:
        if before == after:
            return Following()
        one = before or after
        assert one is not None
        changes = (Change("span", one.id, one.article, before, after),)
        if same:
            return Following(changes)
        there = (after or one).text
        return Following(questions=(Question(deed, span.label, span.text, there, changes),))
