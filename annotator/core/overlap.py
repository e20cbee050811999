"""How the spans of one layer may lie to each other: a project's overlap policy."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.core.align import Range
from annotator.core.spans import Policy, Span
from annotator.errors import SpansCross, SpansOverlap


class Offence(NamedTuple):
    """Two spans of one layer that a policy would not let lie as they do, the first in reading order first."""

    span: Span
    other: Span


def clash(policy: Policy, one: Range, other: Range) -> bool:
    """Whether the policy forbids two ranges beside each other in one layer."""
    if policy == "free" or one.end <= other.start or other.end <= one.start:
        return False
    return policy == "flat" or not (one.contains(other) or other.contains(one))


def keep_to(policy: Policy, place: Range, spans: Sequence[Span], moved: str = "") -> None:
    """Refuse a place for a span among the others of its layer, given in reading order; ``moved`` is the id
    of the span that is to be moved there.

    Raises ``SpansOverlap`` or ``SpansCross`` with the first span in the way.
    """
    if policy == "free":
        return
    # Spans that begin at its end or later cannot be in the way.
    last = bisect_left(spans, place.end, key=lambda span: span.start)
    start = place.start
    for span in spans[:last]:
        if span.end > start and span.id != moved and clash(policy, place, span.range):
            kind = SpansOverlap if policy == "flat" else SpansCross
            raise kind(text=span.text, start=span.start, end=span.end, label=span.label, policy=policy)


def offences(policy: Policy, spans: Iterable[Span]) -> list[Offence]:
    """What of a layer, given in reading order, a policy would not have let come about: for every span that
    lies badly to one before it, that one."""
    found: list[Offence] = []
    open_spans: list[Span] = []
    for span in spans if policy != "free" else ():
        open_spans = [before for before in open_spans if before.end > span.start]
        bad = next((before for before in open_spans if clash(policy, before.range, span.range)), None)
        if bad is not None:
            found.append(Offence(bad, span))
        open_spans.append(span)
    return found
