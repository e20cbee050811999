"""Carrying spans from one wording of an article to another, by way of the source that both stand on."""

from __future__ import annotations

from annotator.core.articles import Article
from annotator.core.corrections import text_map
from annotator.core.edits import settle
from annotator.core.spans import Span
from annotator.errors import RequestError


def carried(span: Span, before: Article, after: Article) -> Span | None:
    """A span of the text ``before`` in the text ``after``; ``None`` where nothing of its text is left."""
    there = text_map(before, after).forward(span.range)
    if there is None:
        return None
    try:
        place = settle(after.text, there)
    except RequestError:
        return None
    return span.at(place, after.text)
