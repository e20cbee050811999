"""The answers that a reviewer can give to a question by one key. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.core.agreement.values import Unit
from annotator.core.decisions import Ruling, holding
from annotator.core.review import NONE, Choice, Question
from annotator.core.rounds import shuffled


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: who of the annotators has it and which reviewers have decided so. The last option of a
    question is that nothing is right."""

    choice: Choice
    units: tuple[Unit, ...]
    annotators: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return not self.units


def options(question: Question) -> list[Option]:
    """The candidates, the most common one first; then what reviewers have decided otherwise before; then
    that nothing is right."""
    case = question.case
    decided = _decided(question)
    found: list[Option] = []
    for place, candidate in enumerate(case.candidates):
        reviewers = decided.pop(frozenset(candidate.units), ())
        choice = Choice("candidate", (place,))
        found.append(Option(choice, candidate.units, candidate.annotators, reviewers))
    nobody = decided.pop(frozenset(), ())
    for answer, reviewers in decided.items():
        units = tuple(sorted(answer))
        found.append(Option(Choice("own", own=units), units, (), reviewers))
    return [*found, Option(NONE, (), case.absent, nobody)]


def _decided(question: Question) -> dict[frozenset[Unit], tuple[str, ...]]:
    found: dict[frozenset[Unit], tuple[str, ...]] = {}
    for each in made(question):
        answer, reviewer = each.decision.answer, each.decision.reviewer
        found[answer] = (*found.get(answer, ()), reviewer)
    return found


def made(question: Question) -> list[Ruling]:
    """The decisions that hold, without those that only put the question off."""
    return [each for each in holding(question.rulings) if each.decision.outcome != "later"]


def chosen_at_first(question: Question, found: Sequence[Option]) -> int:
    """The option that Enter takes at first: the one decided, else the most common one."""
    rulings = made(question)
    if question.status == "decided" and rulings:
        answer = rulings[-1].decision.answer
        for place, each in enumerate(found):
            if frozenset(each.units) == answer:
                return place
    first = question.preselected
    return len(found) - 1 if first is None else first


def both(question: Question) -> Choice | None:
    """All candidates together; ``None`` where there are not several."""
    places = range(len(question.case.candidates))
    return Choice("both", tuple(places)) if len(places) > 1 else None


def letters(annotators: Sequence[str], names: Mapping[str, str], hidden_in: str | None) -> dict[str, str]:
    """A letter for each annotator of an article: in the order of their names; or, where names are hidden in
    the article ``hidden_in``, in an order of its own."""
    if hidden_in is None:
        order = sorted(annotators, key=lambda each: (names.get(each, each), each))
    else:
        order = shuffled(annotators, hidden_in)
    return {each: _letter(place) for place, each in enumerate(order)}


def _letter(place: int) -> str:
    """A to Z, then AA, AB and so on."""
    rest, last = divmod(place, 26)
    return (_letter(rest - 1) if rest else "") + chr(ord("A") + last)


def people(questions: Sequence[Question]) -> list[str]:
    """The annotators that questions tell of."""
    found = {name for each in questions for name in each.case.absent}
    for each in questions:
        for candidate in each.case.candidates:
            found.update(candidate.annotators)
    return sorted(found)
