"""Feedback: a file in which an annotator reads their own spans beside gold, and nothing of anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator import settings
from annotator.core.changes import Change
from annotator.core.decisions import Decision
from annotator.core.feedback import Result, Verdict, for_one, tally, verdict
from annotator.core.spans import Annotator
from annotator.errors import NoFeedback
from annotator.store import questions
from annotator.store.packing import Package, pack
from annotator.store.project import FEEDBACK, Project
from annotator.workflow.adjudicating import refresh
from annotator.workflow.projects import PROGRAM, annotator_names


@dataclass(frozen=True, slots=True)
class Feedback:
    """A feedback file that was made: for whom, about which articles, and how many verdicts of each result
    it holds."""

    annotator: Annotator
    path: Path
    articles: tuple[str, ...]
    counts: dict[Result, int]


def verdicts(project: Project, annotator: str) -> list[Verdict]:
    """What the decisions that hold now say about an annotator (an id), in the order of the articles and of
    their texts."""
    return [found for _, found in _decided(project, annotator)]


def verdict_counts(project: Project) -> list[tuple[Annotator, dict[Result, int]]]:
    """The annotators of whose work something is decided, each with how many verdicts of each result."""
    people = project.annotators()
    counts = {each.id: tally(()) for each in people}
    for decision in _decisions(project):
        for who, mine in counts.items():
            said = verdict(decision, who)
            if said is not None:
                mine[said.result] += 1
    return [(each, counts[each.id]) for each in people if any(counts[each.id].values())]


def feedback(project: Project, annotator: str, path: Path) -> Feedback:
    """Write an annotator's feedback file: their spans, gold, and the reviewers' reasons and notes.

    It holds the decided articles alone, says nothing of other annotators, and can be read and not changed.
    Raises ``NoFeedback``, ``ProjectExists`` and the other ``ProjectError``s that fit.
    """
    names = annotator_names(project)
    who = Annotator(annotator, names.get(annotator, annotator))
    decided = list(_decided(project, annotator))
    if not decided:
        raise NoFeedback(name=who.name)
    concerned = {found.article for _, found in decided}
    articles = [each for each in project.article_ids() if each in concerned]
    pack(project, path, Package(annotator, articles, {annotator}), settings.device())
    try:
        with Project.open(path, device=settings.device(), clock=project.now) as made:
            _add_gold(made, annotator, [decision for decision, _ in decided])
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Feedback(who, path, tuple(articles), tally(found for _, found in decided))


def feedback_for(project: Project) -> Annotator | None:
    """Whose feedback a project file is; ``None`` for any other file."""
    known = project.feedback_for
    return Annotator(known, annotator_names(project).get(known, known)) if known else None


def kept_verdicts(project: Project) -> list[Verdict]:
    """The verdicts of a feedback file, in the order of its articles and of their texts."""
    rulings = questions.all_rulings(project)
    found = []
    for article in project.article_ids():
        here = (verdict(each.decision, project.feedback_for) for each in rulings.get(article, ()))
        found += sorted((each for each in here if each), key=lambda each: (each.start, each.end))
    return found


def _add_gold(made: Project, annotator: str, decisions: list[Decision]) -> None:
    """Keep decisions as the annotator may see them, and let the file be changed no more."""
    mine = {span.id for article in made.article_ids() for span in made.spans(article, annotator)}
    shown = [for_one(each, annotator, mine) for each in decisions]
    with made.transaction():
        made.commit(PROGRAM, [Change("decision", each.id, each.article, None, each) for each in shown])
        made.database.execute_sql("INSERT INTO meta VALUES (?, ?)", (FEEDBACK, annotator))


def _decided(project: Project, annotator: str) -> Iterator[tuple[Decision, Verdict]]:
    """Decisions that hold about the case as it is now, with what they say about an annotator."""
    places = {article: place for place, article in enumerate(project.article_ids())}
    found = []
    for decision in _decisions(project):
        said = verdict(decision, annotator)
        if said is not None:
            found.append((decision, said))
    yield from sorted(found, key=lambda each: (places[each[1].article], each[1].start, each[1].end))


def _decisions(project: Project) -> Iterator[Decision]:
    """The decisions that hold about cases as they are now."""
    refresh(project)
    for question in questions.of_status(project, "decided"):
        made = [each.decision for each in question.rulings if each.decision.outcome != "later"]
        if made:
            yield made[-1]
