"""Cutting anew: a person's second thoughts about what import cut, with all spans carried along."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.align import Range
from annotator.core.articles import Article
from annotator.core.changes import Change, Step
from annotator.core.clean import Cut, Cuts
from annotator.core.corrections import corrected, text_map
from annotator.core.draft import BY_HAND, Draft, propose
from annotator.core.reading import ALL_RULES
from annotator.errors import ArticleVanishes, NothingCut, RangeOutsideArticle
from annotator.store.project import Project, Stored
from annotator.workflow.converting import reconvert_if_concerned
from annotator.workflow.rewording import Reworded, ask_before_loss, cuts_of, place_of, reworded

_OF_RULES_OR_PERSONS = {rule.name for rule in ALL_RULES} | {"gloss", BY_HAND}
"""The reasons of cuts; all others are those of readers, which know what a file's format says."""


def draft_of(project: Project, sha256: str) -> Draft:
    """A source as it is in the project, to think again about its cuts and its articles' borders.

    What the rules would cut and a person kept is in it too, taken back: it can be cut after all.
    """
    places = [place_of(project.article(known)) for known in project.source_articles(sha256) or []]
    source, cuts = project.source(sha256), tuple(project.cuts(sha256))
    proposed = propose(source, hints=[cut for cut in cuts if cut.reason not in _OF_RULES_OR_PERSONS])
    return Draft(source, cuts, tuple(places), proposed.marks).with_kept(proposed.cuts)


def recut(project: Project, author: str, draft: Draft, *, lose: bool = False) -> Step | None:
    """Save a draft made from :func:`draft_of` with other cuts or borders: one step, undone as one.

    Every span moves with its text, in all layers, and every correction is made again. Raises
    ``SpansVanish`` where the text of some spans would be cut, unless they are to be lost; ``ArticleVanishes``
    where nothing of an article is left; ``CorrectionCut`` where a part of a correction is cut.
    """
    known = project.source_articles(draft.source.sha256) or []
    articles = draft.articles()
    if len(articles) < len(known):
        raise ArticleVanishes(articles=len(known) - len(articles))
    found = [_moved(project, *pair) for pair in zip(known, articles, strict=True)]
    ask_before_loss(found, lose=lose)
    return _save(project, author, draft, found)


def _moved(project: Project, known: str, base: Article) -> Reworded:
    """An article's new wording, with its corrections, and its spans where they are now."""
    stored = project.article(known)
    after = corrected(base, stored.article.corrections)
    return reworded(project, stored, after, text_map(stored.article, after).forward)


def _save(project: Project, author: str, draft: Draft, found: list[Reworded]) -> Step | None:
    changes = [change for each in found for change in each.changes]
    before, after = cuts_of(project, draft.source.sha256), Cuts(draft.made_cuts)
    if before != after:
        changes.append(Change("cuts", draft.source.sha256, "", before, after))
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        reconvert_if_concerned(project, step)
    return step


@dataclass(frozen=True, slots=True)
class ListedCut:
    """A cut of an article's raw text, with what it takes; a *kept* one is proposed and not in force."""

    cut: Cut
    text: str
    kept: bool


def article_cuts(project: Project, stored: Stored) -> list[ListedCut]:
    """What is cut inside an article, and what the rules would cut there and a person kept, in order."""
    draft = draft_of(project, stored.sha256)
    return [
        ListedCut(cut, cut.range.slice(draft.source.text), index in draft.restored)
        for index, cut in enumerate(draft.cuts)
        if cut.range.overlaps(stored.article.range)
    ]


def cut(project: Project, author: str, stored: Stored, wanted: Range, *, lose: bool = False) -> Step | None:
    """Cut a part of an article, in code points of its source's raw text; ``None`` where it is cut already.

    Raises ``RangeOutsideArticle`` and what :func:`recut` raises.
    """
    draft = draft_of(project, stored.sha256)
    _check_inside(stored, wanted)
    if any(each.range.contains(wanted) for each in draft.made_cuts):
        return None
    return recut(project, author, draft.cut(wanted), lose=lose)


def restore(
    project: Project, author: str, stored: Stored, wanted: Range, *, lose: bool = False
) -> Step | None:
    """Take back what is cut in a part of an article, in code points of its source's raw text. What a cut
    takes before and behind that part stays cut.

    Raises ``RangeOutsideArticle``, ``NothingCut`` and what :func:`recut` raises.
    """
    draft = draft_of(project, stored.sha256)
    _check_inside(stored, wanted)
    restored = draft.restore(wanted)
    if restored == draft:
        raise NothingCut(start=wanted.start, end=wanted.end)
    return recut(project, author, restored, lose=lose)


def _check_inside(stored: Stored, wanted: Range) -> None:
    first, last = stored.article.range
    if not first <= wanted.start < wanted.end <= last:
        raise RangeOutsideArticle(start=wanted.start, end=wanted.end, first=first, last=last)
