"""Check: what is wrong with a project, a sentence each. Nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.core.changes import Kind, Value
from annotator.core.spans import Span
from annotator.store.project import Project, Stored


def check(project: Project) -> list[str]:
    """What is wrong with a project, a sentence each: the file, the log against its sum, and every
    span against its texts. Nothing is changed."""
    found = [f"file: {damage}" for damage in project.damage()]
    found += _log_faults(project.added_up(), project.sum())
    layers = project.layers()
    for known in project.article_ids():
        stored = project.article(known)
        raw = project.source(stored.sha256).text
        found += _article_faults(stored, raw)
        for layer in layers:
            found += _span_faults(stored, project.spans(known, layer))
    return found


def _log_faults(
    added: dict[tuple[Kind, str], Value | None], kept: dict[tuple[Kind, str], Value]
) -> Iterator[str]:
    imported = ("wording", "cuts")  # made by import; the log knows only those that were changed
    for key in sorted(key for key in added.keys() | kept.keys() if key[0] not in imported):
        if added.get(key) != kept.get(key):
            yield f"{key[0]} {key[1]}: the log says {added.get(key)}, the table {kept.get(key)}"


def _article_faults(stored: Stored, raw: str) -> Iterator[str]:
    article, pair = stored.article, stored.pair
    if article.raw.source_length != article.range.length or article.raw.target_length != len(article.text):
        yield f"article {stored.id}: its map to the source does not fit its text"
    elif article.range.end > len(raw):
        yield f"article {stored.id}: its range lies outside its source"
    if pair.map.source_length != len(pair.text) or pair.map.target_length != len(pair.counterpart):
        yield f"article {stored.id}: its map to the other script does not fit its text"


def _span_faults(stored: Stored, spans: Iterable[Span]) -> Iterator[str]:
    for span in spans:
        surface = stored.pair.text[span.start : span.end]
        if surface != span.text:
            yield f"span {span.id}: “{span.text}” was stored, but {span.start}–{span.end} reads “{surface}”"
