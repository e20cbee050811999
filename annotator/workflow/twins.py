"""Twins at import: whether a new article says the same as another or tells the same story, among those of
the project and those that came just before it, and what is done about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.core.changes import Change, Step
from annotator.core.editions import Link
from annotator.core.likeness import Fingerprint, FingerprintIndex, Likeness, fingerprint, likeness
from annotator.store.project import Project
from annotator.workflow.converting import fold

TwinKind = Literal["duplicate", "edition"]
Action = Literal["skip", "link", "apart"]
"""*skip*: the new article is not added; *link*: it is, and both are linked as editions of one story;
*apart*: it is, and nothing more."""
ACTIONS: tuple[Action, ...] = ("skip", "link", "apart")
USUAL: dict[TwinKind, Action] = {"duplicate": "skip", "edition": "link"}
"""What a person is offered first."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A new article (by its id) has a twin: an ``other`` one of the project or earlier in the same import.

    A *duplicate* says the same but for script and blanks, an *edition* tells the same story.
    ``similarity`` and ``contained`` (how much of the shorter one stands in the other) run from 0 to 1.
    """

    article: str
    other: str
    title: str
    source: str
    kind: TwinKind
    similarity: float
    contained: float


@dataclass(frozen=True, slots=True)
class Reply:
    """What is to be done about an offer, or was done."""

    offer: Offer
    action: Action


@dataclass(frozen=True, slots=True)
class Policy:
    """What is done about twins where nobody is asked; links are made in the name of ``author``."""

    duplicates: Literal["skip", "apart"] = "apart"
    editions: Literal["link", "apart"] = "apart"
    author: str = ""

    def reply(self, offer: Offer) -> Reply:
        return Reply(offer, self.duplicates if offer.kind == "duplicate" else self.editions)


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of an article: its text in Simplified, and the fingerprint of that."""

    id: str
    title: str
    source: str
    text: str = field(repr=False)
    bands: Fingerprint = field(repr=False)


def told_of(project: Project, article_id: str) -> Told:
    """A saved article, to be compared. Raises ``NoSuchArticle``."""
    stored = project.article(article_id)
    return Told(article_id, stored.article.title, stored.source, stored.pair.text_in("Hans"), ())


def saved_fingerprints(project: Project) -> dict[str, Fingerprint]:
    """What finds the likes of each saved article; worked out, and kept, for those that lack it."""
    known = dict(project.fingerprints())
    lacking = [article for article in project.article_ids() if article not in known]
    if lacking:
        with project.transaction():
            for article in lacking:
                known[article] = fingerprint(told_of(project, article).text, fold())
                project.add_fingerprint(article, known[article])
    return known


Load = Callable[[str], Told]


class TwinSearch:
    """Finds the twins of new articles among those it knows, best first.

    ``fingerprints`` are those of the articles it knows already; ``load`` gives such an article's text.
    Articles that are made known later (``add``) are told to it whole or can be loaded too.
    """

    def __init__(self, fingerprints: Iterable[tuple[str, Fingerprint]] = ()) -> None:
        self._saved = FingerprintIndex(fingerprints)
        self._new = FingerprintIndex()
        self._seen: dict[tuple[str, str], Likeness] = {}

    @classmethod
    def of(cls, project: Project) -> TwinSearch:
        return cls(saved_fingerprints(project).items())

    def add(self, new: Told) -> None:
        """From now on ``new`` is among those known."""
        self._new.add(new.id, new.bands)

    def start_anew(self) -> None:
        """Forget what was added; comparisons that were made are remembered, as ids stand for texts."""
        self._new = FingerprintIndex()

    def offers(self, new: Told, load: Load) -> tuple[Offer, ...]:
        """The twins of an article: of duplicates the best, else all editions that are known."""
        found = [*self._saved.find(new.bands), *self._new.find(new.bands)]
        ids = dict.fromkeys(candidate.article for candidate in found if candidate.article != new.id)
        made = [offer for offer in (self._compare(new, each, load) for each in ids) if offer is not None]
        made.sort(key=lambda offer: (offer.kind != "duplicate", -offer.similarity))
        return tuple(made[:1] if made and made[0].kind == "duplicate" else made)

    def _compare(self, new: Told, other: str, load: Load) -> Offer | None:
        seen = self._seen.get((new.id, other))
        known: Told | None = None
        if seen is None:
            known = load(other)
            seen = self._seen[new.id, other] = likeness(new.text, known.text, fold())
        if seen.kind == "other":
            return None
        known = known or load(other)
        return Offer(new.id, other, known.title, known.source, seen.kind, seen.similarity, seen.contained)


def find_offers(
    search: TwinSearch, sources: Iterable[tuple[Told, ...]], project: Project
) -> Iterator[tuple[tuple[Told, ...], tuple[Offer, ...]]]:
    """Each of several sources that are about to be imported together, with the offers for it, in their
    order: an article is compared with those saved and those before it."""
    search.start_anew()
    before: dict[str, Told] = {}

    def load(wanted: str) -> Told:
        return before.get(wanted) or told_of(project, wanted)

    for articles in sources:
        offers: list[Offer] = []
        for new in articles:
            twins = search.offers(new, load)
            offers += twins
            # Of what is a duplicate itself nobody needs to hear again.
            if new.id not in before and all(twin.kind == "edition" for twin in twins):
                before[new.id] = new
                search.add(new)
        yield articles, tuple(offers)


def settled(project: Project, replies: Iterable[Reply]) -> tuple[Reply, ...]:
    """The replies as they can be carried out: nothing is skipped or linked for the sake of an article
    that is not in the project after all, and what is skipped is not linked."""
    possible = [
        reply if reply.action == "apart" or project.has_article(reply.offer.other) else _apart(reply)
        for reply in replies
    ]
    gone = skipped(possible)
    return tuple(
        _apart(reply) if reply.action == "link" and reply.offer.article in gone else reply
        for reply in possible
    )


def _apart(reply: Reply) -> Reply:
    return replace(reply, action="apart")


def skipped(replies: Iterable[Reply]) -> frozenset[str]:
    """The new articles that are not to be added."""
    return frozenset(reply.offer.article for reply in replies if reply.action == "skip")


def link_twins(project: Project, author: str, replies: Iterable[Reply]) -> Step | None:
    """Link what is to be linked, as one step of ``author``; ``None`` where there is nothing to do."""
    made = dict.fromkeys(
        Link.between(reply.offer.article, reply.offer.other) for reply in replies if reply.action == "link"
    )
    new = [link for link in made if link not in project.links(link.a)]
    if not new:
        return None
    return project.commit(author, [Change("link", link.subject, "", None, link) for link in new])
