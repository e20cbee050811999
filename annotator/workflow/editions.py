"""Editions: articles that tell the same story are found, linked and held against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.core.align import OffsetMap, Range
from annotator.core.changes import Change, Step
from annotator.core.editions import Alignment, Counterpart, Link, align_editions, counterpart
from annotator.core.edits import Layer
from annotator.core.following import Question, follow
from annotator.core.likeness import FingerprintIndex, likeness
from annotator.store.project import Project, Stored
from annotator.workflow.converting import fold
from annotator.workflow.labelling import apply, new_span_id
from annotator.workflow.twins import saved_fingerprints


@dataclass(frozen=True, slots=True)
class Twin:
    """Two articles that say the same (*duplicate*) or tell the same story (*edition*).

    ``similarity`` and ``contained`` (how much of the shorter one stands in the other) run from 0 to 1.
    """

    article: str
    of: str
    kind: Literal["duplicate", "edition"]
    similarity: float
    contained: float


def find_twins(project: Project, articles: Iterable[str]) -> list[Twin]:
    """The twins of some articles (those just imported) among all of a project's, each pair once.

    What finds an article's likes is worked out when it is first asked for, and kept.
    """
    known = saved_fingerprints(project)
    index = FingerprintIndex(known.items())
    found: dict[Link, Twin] = {}
    for article in articles:
        for candidate in index.find(known.get(article, ())):
            pair = Link.between(article, candidate.article)
            if candidate.article != article and pair not in found:
                twin = _compare(project, article, candidate.article)
                if twin is not None:
                    found[pair] = twin
    return list(found.values())


def _compare(project: Project, article: str, other: str) -> Twin | None:
    text, text_of_other = (project.article(each).pair.text_in("Hans") for each in (article, other))
    found = likeness(text, text_of_other, fold())
    if found.kind == "other":
        return None
    return Twin(article, other, found.kind, found.similarity, found.contained)


def link(project: Project, author: str, one: str, other: str) -> Step | None:
    """Link two articles as editions of one story; ``None`` where they are linked already."""
    made = Link.between(one, other)
    if one == other or made in project.links(one):
        return None
    return project.commit(author, [Change("link", made.subject, "", None, made)])


def unlink(project: Project, author: str, one: str, other: str) -> Step | None:
    made = Link.between(one, other)
    if made not in project.links(one):
        return None
    return project.commit(author, [Change("link", made.subject, "", made, None)])


def align(one: Stored, other: Stored) -> Alignment:
    """Two editions side by side: the map between their texts, and where they differ."""
    return align_editions(one.pair, other.pair, fold())


def counterpart_of(one: Stored, other: Stored, alignment: Alignment, span: Range) -> Counterpart | None:
    """Where a span of one edition stands in the other, and whether it reads the same there."""
    return counterpart(span, alignment.map, one.pair.text, other.pair.text, fold())


@dataclass(frozen=True, slots=True)
class Both:
    """An edit as it was saved, with what it asked for in another edition; ``step`` is ``None`` where all
    was so already. ``missing`` are the edited texts that the other edition has not."""

    step: Step | None
    missing: tuple[str, ...]


def edit_both(
    project: Project,
    author: str,
    changes: Sequence[Change],
    one: Stored,
    other: Layer,
    offsets: OffsetMap,
    agreed: Callable[[Question], bool],
) -> Both:
    """Save ``changes`` of ``one`` and what follows from them in ``other`` as one step, undone as one.

    ``offsets`` leads from the text of ``one`` to that of ``other`` (``align``, or its inverse);
    ``agreed`` answers whether a counterpart that reads differently is to follow too.
    """
    found = follow(changes, one.pair.text, other, offsets, fold(), new_span_id)
    asked = [change for question in found.questions if agreed(question) for change in question.changes]
    return Both(apply(project, author, (*changes, *found.changes, *asked)), found.missing)
