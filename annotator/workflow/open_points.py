"""Open points: what reviewers found the guidelines silent or unclear about, to mend the guidelines from."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core import gaps as core
from annotator.core.align import Range
from annotator.core.changes import Step
from annotator.core.decisions import Decision, holding
from annotator.core.gaps import REASONS, Gap, Labelled, quote
from annotator.core.pair import Pair
from annotator.core.script import SCRIPTS
from annotator.core.spans import LANGUAGES, Language
from annotator.errors import BadValue
from annotator.store import questions
from annotator.store.project import Project
from annotator.workflow.guidelines import guideline, set_guideline
from annotator.workflow.projects import annotator_names


def gaps(project: Project) -> list[Gap]:
    """The decisions for which a gap in the guidelines or an ambiguity was given as the reason, in the order
    of the articles and of their texts."""
    names = annotator_names(project)
    rulings = questions.all_rulings(project)
    found = []
    for article in project.article_ids():
        open_points = [
            each.decision for each in holding(rulings.get(article, ())) if each.decision.reason in REASONS
        ]
        if open_points:
            stored = project.article(article)
            open_points.sort(key=lambda each: (each.start, each.end))
            found += [_gap(each, stored.article.title, stored.pair, names) for each in open_points]
    return found


def gaps_markdown(project: Project, found: Sequence[Gap], language: str) -> str:
    """Open points as a chapter of the guidelines in a language. Raises ``BadValue``."""
    return core.markdown(found, {each.id: each for each in project.labels()}, _language(language))


def add_gaps(project: Project, author: str, language: str, found: Sequence[Gap]) -> Step | None:
    """Put open points at the end of the guidelines in a language; ``None`` where there is none.

    Raises ``BadValue``, ``TextTooLong``.
    """
    if not found:
        return None
    with project.transaction():
        text = f"{guideline(project, language)}\n\n{gaps_markdown(project, found, language)}"
        return set_guideline(project, author, language, text)


def _language(language: str) -> Language:
    for known in LANGUAGES:
        if known == language:
            return known
    raise BadValue(what="the language", value=language, known=", ".join(LANGUAGES))


def _gap(decision: Decision, title: str, pair: Pair, names: dict[str, str]) -> Gap:
    places = [(unit[0], unit[1]) for each in decision.candidates for unit in each.units]
    places += [(span.start, span.end) for span in decision.gold]
    places = places or [(decision.start, decision.end)]
    place = Range(min(start for start, _ in places), max(end for _, end in places))
    answers: list[tuple[Labelled, ...]] = [
        tuple((pair.text[start:end], label) for start, end, label in each.units)
        for each in decision.candidates
    ]
    if decision.absent:
        answers.append(())
    return Gap(
        article=decision.article,
        title=title,
        start=place.start,
        end=place.end,
        quotes={script: quote(pair, place, script) for script in SCRIPTS},
        answers=tuple(answers),
        gold=tuple((span.text, span.label) for span in decision.gold),
        reason=decision.reason,
        note=decision.note,
        reviewer=names.get(decision.reviewer, decision.reviewer),
    )
