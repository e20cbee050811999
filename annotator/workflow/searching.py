"""Search: texts in articles and spans, over the whole project, in slices that a window can wait for."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.core import search as core
from annotator.core.align import Range
from annotator.core.pair import Pair
from annotator.core.search import Alike, Finder, Hit, Query
from annotator.core.spans import Span
from annotator.paths import resource
from annotator.store.project import Project
from annotator.store.search import Index, Text
from annotator.workflow.converting import fold

FIRST_HITS = 200
_INDEXED_AT_ONCE = 20
_LOOK_AHEAD = 256
_FEW, _MANY = 16, 128
"""So many articles are read at a time: few at first, as common words are found at once."""


@dataclass(frozen=True, slots=True)
class Results:
    """Hits in the order of the articles. ``next`` is what to give as ``after`` to go on from there;
    ``None`` says that everything was looked through."""

    hits: tuple[Hit, ...]
    next: int | None = None

    @property
    def more(self) -> bool:
        """Whether there may be more hits than these."""
        return self.next is not None


class Deadline:
    """After so many seconds it is past; without any it never is."""

    def __init__(self, seconds: float | None) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds

    def is_past(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end


@cache
def alike() -> Alike:
    """What is taken for the same in a search."""
    return Alike(fold())


@cache
def _version() -> str:
    """Of the index: another table of characters makes another index."""
    return "1-" + hashlib.sha256(resource("character_variants.txt").read_bytes()).hexdigest()[:16]


def index_of(project: Project) -> Index:
    return project.index(_version())


def index_articles(project: Project, seconds: float | None = None) -> int:
    """Index articles for some time (all without a limit); how many are left.

    Searches find everything before that too, but over thousands of articles not at once. Meant for the
    moments in which nobody does anything.
    """
    deadline = Deadline(seconds)
    index = index_of(project)
    if not index.left():
        return 0
    tokens = alike().tokens
    with project.transaction():
        index.clear_if_useless()
        while batch := index.unindexed(_INDEXED_AT_ONCE):
            index.add([(position, _entry(tokens(text), tokens(other))) for position, text, other in batch])
            if deadline.is_past():
                break
    return index.left()


def _entry(text: str, counterpart: str) -> str:
    """Both scripts say mostly the same; no phrase reaches from the one into the other."""
    return text if text == counterpart else f"{text} 0 {counterpart}"


def finder_of(query: Query) -> Finder | None:
    """``None`` where no text is asked for. Raises ``BadPattern``."""
    if not query.sought:
        return None
    return core.regular(query.sought) if query.regex else alike().finder(query.sought)


def places_in(pair: Pair, query: Query) -> list[Range]:
    """Where ``query.text`` stands in one article, whatever else is asked for, in offsets of its canonical
    text. Raises ``BadPattern`` and ``PatternTooSlow``."""
    finder = finder_of(query)
    return core.places(finder, pair) if finder else []


def search(
    project: Project,
    query: Query,
    *,
    after: int = 0,
    limit: int | None = FIRST_HITS,
    seconds: float | None = None,
) -> Results:
    """The hits behind ``after`` (a ``Results.next``), until there are ``limit`` or time is up.

    An article is looked through as a whole, so there may be some more than ``limit``. A query that asks for
    nothing finds nothing. Raises ``BadPattern`` and ``PatternTooSlow``.
    """
    finder = finder_of(query)
    if finder is None and not (query.of_spans or query.states):
        return Results(())
    deadline = Deadline(seconds)
    index = index_of(project)
    note = alike().finder(query.note) if query.note.strip() else None
    hits: list[Hit] = []
    for texts in batches(index, query, after):
        spans = index.spans([text.id for text in texts], query) if query.of_spans else {}
        for text in texts:
            if query.of_spans:
                hits += _span_hits(text, spans.get(text.id, []), finder, note)
            else:
                found = core.places(finder, text.pair) if finder else core.first_line(text.pair)
                hits += (core.hit(text.id, text.title, text.pair, place) for place in found)
            if (limit is not None and len(hits) >= limit) or deadline.is_past():
                return Results(tuple(hits), rest(index, query, text.position))
    return Results(tuple(hits))


def batches(index: Index, query: Query, after: int = 0) -> Iterator[list[Text]]:
    """The articles that may have what is looked for, in order, some at a time."""
    size = _FEW
    while positions := index.positions(_phrase(query), query, after, _LOOK_AHEAD):
        after = positions[-1]
        while positions:
            some, positions = positions[:size], positions[size:]
            size = _MANY
            yield index.texts(some)


def rest(index: Index, query: Query, position: int) -> int | None:
    """``position`` if there is any article to look into behind it."""
    return position if index.positions(_phrase(query), query, position, 1) else None


def _phrase(query: Query) -> str:
    return "" if query.regex else alike().phrase(query.sought)


def _span_hits(text: Text, spans: list[Span], finder: Finder | None, note: Finder | None) -> Iterator[Hit]:
    for span in spans:
        if note is not None and not note.ranges(span.note):
            continue
        if finder is None or core.holds(finder, text.pair, span.range):
            yield core.hit(text.id, text.title, text.pair, span.range, span)
