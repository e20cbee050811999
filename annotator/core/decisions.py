"""Decisions: what a reviewer made of a case, and what all decisions about an article add up to.

A decision is about one case: a place of the source and what annotators made of it there. Both are in the
case's *key*, so a decision is found again on every laptop as long as the question is the same, and is
*stale* once it is not. Gold spans stand in the decision they came from: whoever has the decision has them.

Each reviewer has one decision for a case. Two that differ are a question again, until somebody settles it
by a decision that names those it settles.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from annotator.core.agreement.disagreements import Candidate, Case
from annotator.core.agreement.values import Unit
from annotator.core.articles import Article
from annotator.core.spans import GOLD, Span

Outcome = Literal["candidate", "own", "none", "both", "later"]
"""The answer of some annotators, a span of the reviewer's own, nothing is right, several are, not yet."""
OUTCOMES: tuple[Outcome, ...] = ("candidate", "own", "none", "both", "later")

Reason = Literal["", "annotator error", "guideline gap", "ambiguous", "edge case", "other"]
REASONS: tuple[Reason, ...] = ("", "annotator error", "guideline gap", "ambiguous", "edge case", "other")
"""Why annotators differed."""

Rule = Literal["", "unanimous", "majority", "threshold", "incomplete", "annotator"]
"""By which rule many cases were decided at once; empty for a decision by hand."""

GOLD_PREFIX = "gold-"
"""How the ids of gold spans begin that stand in decisions."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a reviewer decided about a case, and the case as it was then.

    ``start`` and ``end`` hold the case, in code points of the article's text. ``settles`` names earlier
    decisions that this one replaces, each with the step that made it.
    """

    id: str
    article: str
    case: str
    start: int
    end: int
    candidates: tuple[Candidate, ...]
    absent: tuple[str, ...]
    outcome: Outcome
    gold: tuple[Span, ...]
    reviewer: str
    rule: Rule = ""
    reason: Reason = ""
    note: str = ""
    settles: tuple[str, ...] = ()

    @property
    def answer(self) -> frozenset[Unit]:
        """What is gold by it: two decisions with the same answer do not differ."""
        return frozenset((span.start, span.end, span.label) for span in self.gold)


class Ruling(NamedTuple):
    """A decision that holds, and the step that made it as it is now."""

    decision: Decision
    step: str

    @property
    def name(self) -> str:
        """What another decision calls it by that settles it as it is now."""
        return f"{self.decision.id}@{self.step}"


def decision_id(article: str, case: str, reviewer: str) -> str:
    return _digest([article, case, reviewer])


def case_key(case: Case, article_id: str, article: Article) -> str:
    """What a case is known by: its place in the source, and every answer with the text it covers."""
    place = article.range.start + article.raw.inverse().position(case.start)
    return _digest([article_id, place, _answers(case, article.text), bool(case.absent)])


def likeness(case: Case, article: Article) -> str:
    """The same for all cases where the same was asked about the same words, wherever they stand."""
    return _digest([case.kind, _answers(case, article.text), bool(case.absent)])


def _answers(case: Case, text: str) -> list[list[tuple[int, str, str]]]:
    return sorted(
        [(start - case.start, text[start:end], label) for start, end, label in each.units]
        for each in case.candidates
    )


def gold_span(article_id: str, article: Article, unit: Unit, origins: Iterable[str]) -> Span:
    """A gold span; whoever decides the same, wherever, makes the same one."""
    start, end, label = unit
    text = article.text[start:end]
    place = article.range.start + article.raw.inverse().position(start)
    named = _digest([article_id, place, text, label])
    return Span(
        GOLD_PREFIX + named,
        article_id,
        GOLD,
        label,
        start,
        end,
        text,
        origins=tuple(dict.fromkeys(origins)),
    )


def holding(rulings: Iterable[Ruling]) -> list[Ruling]:
    """The decisions that no other one settles, in the order of their steps."""
    found = sorted(rulings, key=lambda each: (each.step, each.decision.id))
    settled = {name for each in found for name in each.decision.settles}
    return [each for each in found if each.name not in settled]


def by_case(rulings: Iterable[Ruling]) -> dict[str, list[Ruling]]:
    """Decisions that hold, by the key of their case, the last one last."""
    found: dict[str, list[Ruling]] = {}
    for each in holding(rulings):
        found.setdefault(each.decision.case, []).append(each)
    return found


def differing(rulings: Iterable[Ruling]) -> bool:
    """Whether reviewers have decided one case differently; one who put it off has not decided it."""
    answers = {each.decision.answer for each in rulings if each.decision.outcome != "later"}
    return len(answers) > 1


def gold(rulings: Iterable[Ruling]) -> dict[str, Span]:
    """The gold spans of an article by their ids. Where reviewers differ, the last one's are taken until
    somebody settles it."""
    found: dict[str, Span] = {}
    for known in by_case(rulings).values():
        made = [each for each in known if each.decision.outcome != "later"]
        for span in made[-1].decision.gold if made else ():
            found[span.id] = span
    return found


def origins(layers: Mapping[str, Iterable[Span]]) -> dict[Unit, tuple[str, ...]]:
    """The ids of the spans that annotators have made of each unit."""
    found: dict[Unit, tuple[str, ...]] = {}
    for name in sorted(layers):
        for span in layers[name]:
            unit = span.start, span.end, span.label
            found[unit] = (*found.get(unit, ()), span.id)
    return found


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()[:16]
