"""What stands on which lane below an article's text while it is reviewed. No Qt here.

What all annotators agree on and what is decided stands there once, next to the text; of what is still to be
decided every annotator's version has a lane of its own, in the order of their letters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.core.agreement.values import Unit
from annotator.core.align import Range
from annotator.core.lanes import lanes
from annotator.core.review import Question
from annotator.core.spans import Span
from annotator.gui.review.options import made

State = Literal["agreed", "accepted", "rejected", "disagreeing", "incomplete", "conflict", "stale", "later"]
"""How a question stands: what the colour and the mark of everything that shows it say."""

OWN = "own"
"""The id, and the lane, of the reviewer's own span while it is made."""


def state_of(question: Question) -> State:
    if question.status == "decided":
        rulings = made(question)
        return "accepted" if rulings and rulings[-1].decision.gold else "rejected"
    if question.status != "open":
        return question.status
    if question.case.kind == "agreed":
        return "agreed"
    return "incomplete" if question.case.kind in ("only one", "incomplete") else "disagreeing"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A span as it is drawn: ``lane`` names the annotator, or nobody if it stands for all; ``badge`` is the
    annotator's letter, or empty where ``state`` has a mark."""

    span: Span
    lane: str
    badge: str
    state: State


def drawn(question: Question, text: str, badges: Mapping[str, str]) -> list[Drawn]:
    """What stands below an article's text for a question; ``badges`` are the annotators' letters."""
    state, candidates = state_of(question), question.case.candidates
    if state in ("accepted", "rejected", "agreed"):
        units: Sequence[Unit] = candidates[0].units if candidates else ()
        if state == "accepted":
            units = sorted(made(question)[-1].decision.answer)
        return [Drawn(_span(question, unit, "", text), "", "", state) for unit in units]
    return [
        Drawn(_span(question, unit, name, text), name, badges.get(name, ""), state)
        for each in candidates
        for name in each.annotators
        for unit in each.units
    ]


def _span(question: Question, unit: Unit, name: str, text: str) -> Span:
    start, end, label = unit
    return Span(
        f"{question.key}/{name}/{start}-{end}-{label}",
        question.article,
        name,
        label,
        start,
        end,
        text[start:end],
    )


def question_of(span_id: str) -> str:
    """The key of the question that a drawn span belongs to."""
    return span_id.partition("/")[0]


def row_lanes(spans: Sequence[Span], order: Sequence[str]) -> list[int]:
    """The lane of each span of a row: first what stands for all, then one annotator below the other, each
    with as many lanes as their own nested spans need."""
    result = [0] * len(spans)
    places: dict[str, list[int]] = {}
    for place, span in enumerate(spans):
        places.setdefault(span.layer, []).append(place)
    apart = [span.range for span in spans if span.layer]
    base = _put(spans, places.get("", []), result, 0, apart)
    for name in (*order, OWN):
        base = _put(spans, places.get(name, []), result, base)
    return result


def _put(
    spans: Sequence[Span],
    places: Sequence[int],
    result: list[int],
    base: int,
    beside: Sequence[Range] | None = None,
) -> int:
    """Put some spans on lanes from ``base`` on; the first lane that is free below them. With ``beside``,
    lanes count as taken only where a span lies over one of those ranges."""
    found = lanes([spans[place].range for place in places])
    for place, lane in zip(places, found, strict=True):
        result[place] = base + lane
    taken = [
        lane
        for place, lane in zip(places, found, strict=True)
        if beside is None or any(_meet(spans[place].range, other) for other in beside)
    ]
    return base + max(taken, default=-1) + 1


def _meet(one: Range, other: Range) -> bool:
    return one.start < other.end and other.start < one.end
