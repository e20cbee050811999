"""Taking over articles that only the other file has. They are known by their texts: an article's id is made
from its source and what it said when it was imported."""

from __future__ import annotations

from collections.abc import Collection

from annotator.core.articles import Article, Source
from annotator.core.pair import Pair, make_pair
from annotator.errors import ForeignDamaged, SourceDiffers
from annotator.store import union
from annotator.store.foreign import Foreign
from annotator.store.project import Project
from annotator.workflow.converting import conversion_of
from annotator.workflow.importing import article_id
from annotator.workflow.merging import trust

_LONGEST_NAME = 1000


def take_over(ours: Project, theirs: Foreign) -> tuple[str, ...]:
    """Keep the articles that are missing here, with their sources and as they were imported; their ids, in
    order. Counterparts are made here. Raises the ``MergeError`` that fits."""
    here = set(ours.article_ids())
    wanted = [article for article in theirs.project.article_ids() if article not in here]
    by_source: dict[str, list[str]] = {}
    for article in wanted:
        by_source.setdefault(theirs.project.article(article).sha256, []).append(article)
    conversion = conversion_of(ours) if wanted else None
    for sha256, articles in by_source.items():
        source = _checked_source(ours, theirs, sha256)
        entries = []
        for known in articles:
            original = _original(theirs, known, source)
            assert conversion is not None, "there is an article to convert"
            entries.append((known, original, make_pair(original.text, original.canonical, conversion)))
        _keep(ours, theirs, source, entries)
    return tuple(wanted)


def titles(ours: Project, articles: Collection[str]) -> dict[str, str]:
    """What some articles are called, in the project's order."""
    rows = ours.database.execute_sql("SELECT id, title FROM article ORDER BY position")
    return {row[0]: row[1] for row in rows if row[0] in articles}


def _checked_source(ours: Project, theirs: Foreign, sha256: str) -> Source:
    source = theirs.project.source(sha256)
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef") or len(source.name) > _LONGEST_NAME:
        raise ForeignDamaged(path=theirs.path, what="a source", reason="its name or its hash is none")
    if ours.source_articles(sha256) is not None and ours.source(sha256).text != source.text:
        raise SourceDiffers(path=theirs.path, name=trust.speakable(source.name))
    return source


def _original(theirs: Foreign, known: str, source: Source) -> Article:
    """An article as it was imported; later wordings stand in the log."""
    reworded = union.wordings(theirs.project.database, known)
    article = reworded[""] if reworded else theirs.project.article(known).article
    trust.check_article(theirs.path, article, len(source.text))
    if article_id(source, article) != known:
        raise ForeignDamaged(
            path=theirs.path, what=trust.speakable(article.title), reason="its text is not the one of its id"
        )
    return article


def _keep(ours: Project, theirs: Foreign, source: Source, entries: list[tuple[str, Article, Pair]]) -> None:
    if ours.source_articles(source.sha256) is None:
        cuts = theirs.project.cuts(source.sha256)
        ours.add_source(source, cuts, entries)
    else:
        ours.add_articles(source.sha256, entries)
