"""What people label by: the guidelines, as Markdown in each language with every former state, and how
spans may overlap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from annotator.core.changes import Change, Step
from annotator.core.overlap import Offence, offences
from annotator.core.spans import LANGUAGES, POLICIES, Policy
from annotator.core.text import checked_text
from annotator.errors import BadValue
from annotator.store.project import Project
from annotator.workflow.projects import annotator_names

LONGEST_GUIDELINE = 500_000


@dataclass(frozen=True, slots=True)
class GuidelineVersion:
    """One state of the guidelines in a language: what ``author`` (a name; empty for the program itself)
    made of ``before`` at ``time``. ``step`` is its id in the log."""

    step: str
    time: datetime
    author: str
    before: str
    after: str


def guideline(project: Project, language: str) -> str:
    """The guidelines in a language as Markdown, empty where there are none. Raises ``BadValue``."""
    return project.attributes.guideline(_language(language))


def set_guideline(project: Project, author: str, language: str, text: str) -> Step | None:
    """Save the guidelines in a language; ``None`` where they read so already.

    Raises ``BadValue``, ``TextTooLong``, ``TextBroken``.
    """
    text = checked_text(text, LONGEST_GUIDELINE)
    with project.transaction():
        before = guideline(project, language)
        if text == before:
            return None
        return project.commit(author, [Change("guideline", language, "", before or None, text or None)])


def guideline_history(project: Project, language: str) -> list[GuidelineVersion]:
    """Every state of the guidelines in a language, the newest first. Raises ``BadValue``."""
    names = annotator_names(project)
    return [
        GuidelineVersion(
            version.step,
            datetime.fromtimestamp(version.milliseconds / 1000, UTC),
            names.get(version.author, version.author),
            version.before,
            version.after,
        )
        for version in project.attributes.guideline_versions(_language(language))
    ]


def _language(language: str) -> str:
    if language not in LANGUAGES:
        raise BadValue(what="the language", value=language, known=", ".join(LANGUAGES))
    return language


def overlap_policy(project: Project) -> Policy:
    """How spans of one layer may overlap in this project."""
    return project.attributes.policy()


def offending(project: Project, wanted: Policy | None = None) -> list[Offence]:
    """The spans, of all layers, that a policy would not have let come about; without one, the project's."""
    wanted = wanted or overlap_policy(project)
    if wanted == "free":
        return []
    return [each for spans in project.attributes.spans_by_layer() for each in offences(wanted, spans)]


def set_overlap_policy(project: Project, author: str, wanted: str) -> tuple[Step | None, list[Offence]]:
    """Choose how spans may overlap from now on. What lies otherwise is reported and stays as it is.

    Raises ``BadValue``.
    """
    chosen = next((each for each in POLICIES if each == wanted), None)
    if chosen is None:
        raise BadValue(what="the policy", value=wanted, known=", ".join(POLICIES))
    with project.transaction():
        before, found = overlap_policy(project), offending(project, chosen)
        step = None
        if chosen != before:
            step = project.commit(author, [Change("policy", "policy", "", before, chosen)])
    return step, found
