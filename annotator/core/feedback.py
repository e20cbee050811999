"""Feedback: what a reviewer made of an annotator's own spans, without a word about anybody else's."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from annotator.core.agreement.values import Unit
from annotator.core.decisions import Decision, Reason, decision_id

Result = Literal["right", "wrong", "missed"]
RESULTS: tuple[Result, ...] = ("wrong", "missed", "right")
"""Gold says otherwise; gold has a span where the annotator has none; both say the same."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision as it concerns an annotator: what they labelled there and what is gold.

    ``start`` and ``end`` hold all of it, in code points of the article's text.
    """

    article: str
    start: int
    end: int
    result: Result
    own: tuple[Unit, ...]
    gold: tuple[Unit, ...]
    reason: Reason = ""
    note: str = ""


def verdict(decision: Decision, annotator: str) -> Verdict | None:
    """What a decision says about an annotator's work; ``None`` if it says nothing: it was put off, or they
    have not read the place, or it took away only what others had."""
    own = _own(decision, annotator)
    if own is None or decision.outcome == "later":
        return None
    gold = tuple(sorted(decision.answer))
    if not own and not gold:
        return None
    result: Result = "missed" if not own else "right" if set(own) == set(gold) else "wrong"
    units = (*own, *gold)
    start, end = min(unit[0] for unit in units), max(unit[1] for unit in units)
    # An error that was somebody else's.
    reason = "" if result == "right" and decision.reason == "annotator error" else decision.reason
    return Verdict(decision.article, start, end, result, own, gold, reason, decision.note)


def _own(decision: Decision, annotator: str) -> tuple[Unit, ...] | None:
    """What an annotator had in the case; ``None`` for somebody who had not read it."""
    found = [unit for each in decision.candidates if annotator in each.annotators for unit in each.units]
    return tuple(sorted(found)) if found or annotator in decision.absent else None


def for_one(decision: Decision, annotator: str, spans: Collection[str]) -> Decision:
    """A decision as an annotator may see it: with their own answer, and nobody's name but theirs.

    ``spans`` are the ids of that annotator's spans.
    """
    mine = [each for each in decision.candidates if annotator in each.annotators]
    candidates = tuple(
        replace(each, annotators=(annotator,), spans=tuple(span for span in each.spans if span in spans))
        for each in mine
    )
    gold = tuple(
        replace(span, origins=tuple(each for each in span.origins if each in spans)) for span in decision.gold
    )
    return replace(
        decision,
        id=decision_id(decision.article, decision.case, ""),
        candidates=candidates,
        absent=(annotator,) if annotator in decision.absent else (),
        gold=gold,
        reviewer="",
        settles=(),
    )


def tally(verdicts: Iterable[Verdict]) -> dict[Result, int]:
    """How many verdicts there are of each result."""
    counts: dict[Result, int] = dict.fromkeys(RESULTS, 0)
    for each in verdicts:
        counts[each.result] += 1
    return counts
