"""Cutting anew: a person's second thoughts about what import cut, with all spans carried along."""

from __future__ import annotations

from annotator.core.articles import Article, Wording
from annotator.core.changes import Change, Step
from annotator.core.clean import Cuts
from annotator.core.draft import Draft, Place
from annotator.core.edits import settle
from annotator.core.spans import GOLD, Span
from annotator.errors import ArticleVanishes, RequestError, SpansVanish
from annotator.store.project import Project, Stored
from annotator.workflow.converting import reconvert_if_concerned
from annotator.workflow.projects import annotator_names


def draft_of(project: Project, sha256: str) -> Draft:
    """A source as it was imported, to think again about its cuts and its articles' borders."""
    places = [_place(project.article(known)) for known in project.source_articles(sha256) or []]
    return Draft(project.source(sha256), tuple(project.cuts(sha256)), tuple(places))


def _place(stored: Stored) -> Place:
    article = stored.article
    return Place(article.range.start, article.range.end, article.title, article.meta)


def recut(project: Project, author: str, draft: Draft, *, lose: bool = False) -> Step | None:
    """Save a draft made from :func:`draft_of` with other cuts or borders: one step, undone as one.

    Every span moves with its text, in all layers. Raises ``SpansVanish`` where the text of some would be
    cut, unless they are to be lost, and ``ArticleVanishes`` where nothing of an article is left.
    """
    known = project.source_articles(draft.source.sha256) or []
    articles = draft.articles()
    if len(articles) != len(known):
        raise ArticleVanishes(articles=len(known) - len(articles))
    changes = [change for pair in zip(known, articles, strict=True) for change in _moved(project, *pair)]
    lost = [change.before.text for change in changes if isinstance(change.before, Span) and not change.after]
    if lost and not lose:
        raise SpansVanish(spans="、".join(lost), count=len(lost))
    before, after = Cuts(tuple(project.cuts(draft.source.sha256))), Cuts(draft.made_cuts)
    if before != after:
        changes.append(Change("cuts", draft.source.sha256, "", before, after))
    if not changes:
        return None
    with project.transaction():
        step = project.commit(author, changes)
        reconvert_if_concerned(project, step)
    return step


def _moved(project: Project, known: str, article: Article) -> list[Change]:
    """An article's new wording, and its spans where they are now."""
    stored = project.article(known)
    before, after = Wording.of(stored.article), Wording.of(article)
    if before == after:
        return []
    changes = [Change("wording", known, known, before, after)]
    for layer in (GOLD, *annotator_names(project)):
        for span in project.spans(known, layer):
            moved = _carried(span, stored.article, article)
            if moved != span:
                changes.append(Change("span", span.id, known, span, moved))
    return changes


def _carried(span: Span, before: Article, after: Article) -> Span | None:
    """A span in the new text; ``None`` where nothing of its text is left there."""
    raw = before.to_raw(span.range)
    there = raw and after.from_raw(raw)
    if there is None:
        return None
    try:
        place = settle(after.text, there)
    except RequestError:
        return None
    return span.at(place, after.text)
