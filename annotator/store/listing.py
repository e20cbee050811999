"""The list of articles as it stands for a layer, of which no more is read than somebody looks at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from annotator.core.align import Range
from annotator.core.script import Script, Verdict
from annotator.core.spans import State

_PAGE = 128
_MOST_PAGES = 32

Rows = Callable[..., list[tuple[Any, ...]]]
"""Runs a statement with its values."""

_LISTED = (
    'SELECT a.id, a.title, a.script, a.canonical, s.name, a."start", a."end",'
    " coalesce(t.state, 'new'), (SELECT count(*) FROM span n WHERE n.article = a.id AND n.layer = ?1)"
    " FROM article a JOIN source s ON s.id = a.source"
    " LEFT JOIN state t ON t.article = a.id AND t.layer = ?1"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of the list of articles: what is known of one without reading its text."""

    id: str
    title: str
    script: Verdict
    canonical: Script
    source: str
    range: Range
    state: State
    spans: int


class Listing(Sequence[Listed]):
    """All articles in order. Rows are read some at a time when they are asked for, and kept until they
    are forgotten or many others were asked for; articles that come later are not in it."""

    def __init__(self, rows: Rows, layer: str) -> None:
        self._rows = rows
        self._layer = layer
        self._pages: dict[int, list[Listed]] = {}
        ((count, first, last),) = rows("SELECT count(*), min(position), max(position) FROM article")
        self._positions: Sequence[int] = range(first, last + 1) if count else ()
        if len(self._positions) != count:
            self._positions = sorted(row[0] for row in rows("SELECT position FROM article"))

    @classmethod
    def empty(cls) -> Listing:
        """The list of no project."""
        return cls(lambda *_: [(0, None, None)], "")

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, index: int) -> Listed: ...
    @overload
    def __getitem__(self, index: slice) -> list[Listed]: ...
    def __getitem__(self, index: int | slice) -> Listed | list[Listed]:
        if isinstance(index, slice):
            return [self[place] for place in range(len(self))[index]]
        place = range(len(self))[index]
        number = place // _PAGE
        if number not in self._pages:
            if len(self._pages) >= _MOST_PAGES:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = self._read(number * _PAGE)
        return self._pages[number][place % _PAGE]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def _read(self, start: int) -> list[Listed]:
        here = self._positions[start : start + _PAGE]
        where = " WHERE a.position BETWEEN ?2 AND ?3 ORDER BY a.position"
        rows = self._rows(_LISTED + where, self._layer, here[0], here[-1])
        return [
            Listed(article, title, script, canonical, source, Range(start, end), state, spans)
            for article, title, script, canonical, source, start, end, state, spans in rows
        ]

    def forget(self, index: int) -> None:
        """The article at ``index`` has changed: read it anew when it is asked for again."""
        self._pages.pop(index // _PAGE, None)

    def place(self, article_id: str) -> int | None:
        """Where an article stands in the list."""
        found = self._rows("SELECT position FROM article WHERE id = ?", article_id)
        place = bisect_left(self._positions, found[0][0]) if found else len(self)
        return place if place < len(self) else None

    def titles(self) -> list[str]:
        """The titles of all articles, each in one line, to search in."""
        if not self:
            return []
        ((joined,),) = self._rows(
            "SELECT group_concat(replace(title, char(10), ' '), char(10))"
            " FROM (SELECT title FROM article WHERE position <= ? ORDER BY position)",
            self._positions[-1],
        )
        return str(joined).split("\n")

    def done(self) -> int:
        """How many of the articles are done."""
        sql = "SELECT count(*) FROM state WHERE layer = ? AND state = 'done'"
        return int(self._rows(sql, self._layer)[0][0])

    def first_unfinished(self) -> str | None:
        """The first article that is not done; ``None`` if all are."""
        found = self._rows(
            "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM state t"
            " WHERE t.article = a.id AND t.layer = ? AND t.state = 'done') ORDER BY position LIMIT 1",
            self._layer,
        )
        return found[0][0] if found else None
