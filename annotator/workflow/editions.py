"""Editions: articles that tell the same story are found, linked and held against each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.core.align import Range
from annotator.core.changes import Change, Step
from annotator.core.editions import Alignment, Counterpart, Link, align_editions, counterpart
from annotator.core.likeness import Fingerprint, FingerprintIndex, fingerprint, likeness
from annotator.core.pair import Pair
from annotator.store.project import Project, Stored
from annotator.workflow.converting import fold


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


def bands(pair: Pair) -> Fingerprint:
    """What finds an article's likes, whichever script it is in. Touches no project."""
    return fingerprint(pair.text_in("Hans"), fold())


class Twins:
    """Finds what a project's articles have in common; kept while files come in, one by one."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._index = FingerprintIndex(project.fingerprints())

    def add(self, article_id: str, pair: Pair, found: Fingerprint) -> list[Twin]:
        """The twins of a new article among those before it; from now on it is one of them."""
        candidates = (each.article for each in self._index.find(found) if each.article != article_id)
        twins = [self._compare(article_id, pair, other) for other in candidates]
        self._index.add(article_id, found)
        self._project.add_fingerprint(article_id, found)
        return [twin for twin in twins if twin is not None]

    def _compare(self, article_id: str, pair: Pair, other: str) -> Twin | None:
        text = self._project.article(other).pair.text_in("Hans")
        found = likeness(pair.text_in("Hans"), text, fold())
        if found.kind == "other":
            return None
        return Twin(article_id, other, found.kind, found.similarity, found.contained)


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
