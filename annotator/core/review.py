"""The reviewer's questions: the cases of an article with what was decided about them, and the answers.

A case whose answers are what they were when it was decided is *decided*. One that has changed since comes
back as *stale*, with the decision that was made; so does a decision of whose spans nothing is left. Where
two reviewers have decided apart and differ, the case is a *conflict* and is asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from annotator.core.agreement.disagreements import Candidate, Case, cases
from annotator.core.agreement.values import Unit
from annotator.core.articles import Article
from annotator.core.decisions import (
    Decision,
    Outcome,
    Reason,
    Rule,
    Ruling,
    by_case,
    case_key,
    decision_id,
    differing,
    gold_span,
    likeness,
)
from annotator.core.spans import Span

Status = Literal["open", "later", "stale", "conflict", "decided"]
STATUSES: tuple[Status, ...] = ("conflict", "stale", "open", "later", "decided")
"""In the order in which they want a reviewer; what is decided wants none."""


@dataclass(frozen=True, slots=True)
class Question:
    """A case as a reviewer meets it. ``key`` is the case's, ``alike`` the same for all cases like it;
    ``rulings`` are the decisions there are about it as it is now or as it was."""

    article: str
    key: str
    alike: str
    case: Case
    status: Status
    rulings: tuple[Ruling, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its candidates, and of what reviewers made of it."""
        gold = {span.label for each in self.rulings for span in each.decision.gold}
        return tuple(sorted(gold.union(self.case.labels)))

    @property
    def preselected(self) -> int | None:
        """The candidate that most annotators have chosen; ``None`` where more have nothing there."""
        candidates = self.case.candidates
        if not candidates or len(self.case.absent) > len(candidates[0].annotators):
            return None
        return 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A reviewer's answer: which candidates (by their places in the case), or units of their own."""

    outcome: Outcome
    candidates: tuple[int, ...] = ()
    own: tuple[Unit, ...] = ()


NONE = Choice("none")
LATER = Choice("later")


def questions(
    article_id: str,
    article: Article,
    layers: Mapping[str, Iterable[Span]],
    rulings: Iterable[Ruling] = (),
    *,
    alone_too: bool = False,
) -> list[Question]:
    """All questions about an article, in the order of the text; ``layers`` are those who have read it.

    Where only one person has read it nobody differs; with ``alone_too`` that person's spans are questions
    all the same, as somebody has to take them for gold.
    """
    known = by_case(rulings)
    found = [(case_key(case, article_id, article), case) for case in cases(layers)]
    if len(layers) == 1 and (alone_too or known):
        lone = [(case_key(case, article_id, article), case) for case in _lone_cases(layers)]
        found = [(key, case) for key, case in lone if alone_too or key in known]
    keys = {key for key, _ in found}
    left = [each for key, made in known.items() if key not in keys for each in made]
    asked: list[Question] = []
    for key, case in found:
        old = _concerning(case, left) if left else []
        asked.append(_question(article_id, article, key, case, known.get(key, []), old))
    placed = {each.name for question in asked for each in question.rulings}
    bereft: dict[str, list[Ruling]] = {}
    for each in left:
        if each.name not in placed:
            bereft.setdefault(each.decision.case, []).append(each)
    asked += [_bereft(article_id, made) for made in bereft.values()]
    return sorted(asked, key=lambda each: (each.case.start, -each.case.end))


def _lone_cases(layers: Mapping[str, Iterable[Span]]) -> list[Case]:
    found = []
    for name, spans in layers.items():
        ids: dict[Unit, list[str]] = {}
        for span in spans:
            ids.setdefault((span.start, span.end, span.label), []).append(span.id)
        for unit, mine in sorted(ids.items()):
            answer = Candidate((unit,), (name,), tuple(mine))
            found.append(Case("agreed", unit[0], unit[1], (answer,), (), 1.0))
    return found


def _question(
    article_id: str, article: Article, key: str, case: Case, made: list[Ruling], old: list[Ruling]
) -> Question:
    decided = [each for each in made if each.decision.outcome != "later"]
    status: Status
    if differing(made) or (decided and any(differing([each, *decided]) for each in old)):
        status = "conflict"
    elif decided:
        status = "decided"
    elif any(each.decision.outcome != "later" for each in old):
        status = "stale"
    else:
        status = "later" if made or old else "open"
    return Question(article_id, key, likeness(case, article), case, status, (*old, *made))


def _concerning(case: Case, rulings: Iterable[Ruling]) -> list[Ruling]:
    """Decisions about an earlier state of a case: about its spans, or spans in their place."""
    spans = {span for each in case.candidates for span in each.spans}
    labels = set(case.labels)
    return [
        each
        for each in rulings
        if any(not spans.isdisjoint(one.spans) for one in each.decision.candidates)
        or any(
            span.start < case.end and case.start < span.end and span.label in labels
            for span in each.decision.gold
        )
    ]


def _bereft(article_id: str, made: list[Ruling]) -> Question:
    """Decisions about a case whose spans are all gone; one that was made since then settles it."""
    decisions = [each.decision for each in made]
    places = [(span.start, span.end) for each in decisions for span in each.gold]
    places = places or [(each.start, each.end) for each in decisions]
    start, end = min(place[0] for place in places), max(place[1] for place in places)
    people = {name for each in decisions for name in _people(each)}
    case = Case("mixed", start, end, (), tuple(sorted(people)), 0.0)
    decided = [each for each in decisions if each.outcome != "later"]
    status: Status
    if differing(made):
        status = "conflict"
    elif not decided:
        status = "later"
    else:
        status = "stale" if any(each.candidates for each in decided) else "decided"
    key = decisions[0].case
    return Question(article_id, key, key, case, status, tuple(made))


def _people(decision: Decision) -> Iterable[str]:
    yield from decision.absent
    for each in decision.candidates:
        yield from each.annotators


def decide(
    question: Question,
    choice: Choice,
    article: Article,
    origins: Mapping[Unit, tuple[str, ...]],
    reviewer: str,
    *,
    rule: Rule = "",
    reason: Reason = "",
    note: str = "",
) -> Decision:
    """The decision that a reviewer's choice is. It settles every decision there was about the question.

    ``origins`` are the ids of the annotators' spans by what they label. Raises ``IndexError`` for a candidate
    that the case has not.
    """
    case = question.case
    chosen: list[tuple[Unit, tuple[str, ...]]] = []
    for place in choice.candidates:
        chosen += [(unit, origins.get(unit, ())) for unit in case.candidates[place].units]
    for unit in choice.own:
        chosen.append((unit, _touching(unit, case.candidates, origins)))
    units = dict(chosen)
    return Decision(
        id=decision_id(question.article, question.key, reviewer),
        article=question.article,
        case=question.key,
        start=case.start,
        end=case.end,
        candidates=case.candidates,
        absent=case.absent,
        outcome=choice.outcome,
        gold=tuple(gold_span(question.article, article, unit, units[unit]) for unit in sorted(units)),
        reviewer=reviewer,
        rule=rule,
        reason=reason,
        note=note,
        settles=tuple(each.name for each in question.rulings) if choice.outcome != "later" else (),
    )


def _touching(
    unit: Unit, candidates: Iterable[Candidate], origins: Mapping[Unit, tuple[str, ...]]
) -> tuple[str, ...]:
    there = {
        other for each in candidates for other in each.units if other[0] < unit[1] and unit[0] < other[1]
    }
    return tuple(span for other in sorted(there) for span in origins.get(other, ()))


# Rules that decide many cases at once.


def by_rule(case: Case, rule: Rule, *, threshold: float = 0.5, annotator: str = "") -> Choice | None:
    """What a rule makes of a case; ``None`` where it says nothing.

    *unanimous*: all have the same. *majority*: more than half have the same, or have nothing there.
    *threshold*: the share ``threshold`` of them, or more. *incomplete*: several have the same, nobody has
    anything else there. *annotator*: what that one has.
    """
    if not case.candidates:
        return None
    people = sum(len(each.annotators) for each in case.candidates) + len(case.absent)
    best = max(case.candidates, key=lambda each: len(each.annotators))
    one = Choice("candidate", (case.candidates.index(best),))
    if rule == "annotator":
        for place, each in enumerate(case.candidates):
            if annotator in each.annotators:
                return Choice("candidate", (place,))
        return NONE if annotator in case.absent else None
    if rule == "unanimous":
        return one if case.kind == "agreed" else None
    if rule == "incomplete":
        return one if len(case.candidates) == 1 and len(best.annotators) > 1 else None
    if rule == "majority":
        return _by_share(one, len(best.annotators), len(case.absent), people, 0.5, more=True)
    return _by_share(one, len(best.annotators), len(case.absent), people, threshold, more=False)


def _by_share(
    one: Choice, votes: int, against: int, people: int, share: float, *, more: bool
) -> Choice | None:
    def enough(count: int) -> bool:
        return count > share * people if more else count >= share * people - 1e-9

    if enough(votes) and votes > against:
        return one
    return NONE if enough(against) and against > votes else None
