"""The index of texts: which articles may hold a text, found without reading them.

``search`` is an FTS5 table that keeps no text of its own; each character of an article, in either script,
is a word there, and a text is a phrase, so that one and two characters are found as surely as twenty.
It only says where to look. Articles it does not know yet stand in ``unindexed`` (triggers see to that,
whoever writes an article) and are always looked into; those that were reworded since stay there,
``stale``, until the index is made anew, as FTS5 can forget a row only to whom still knows its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from annotator.core.pair import Pair
from annotator.core.script import Script
from annotator.core.search import Query
from annotator.core.spans import Span, State
from annotator.store import codec

Rows = Callable[..., list[tuple[Any, ...]]]
"""Runs a statement with its values."""
Many = Callable[[str, Iterable[Sequence[object]]], None]

_VERSION = "search"
_MOST_STALE = 500
"""So many articles are looked into one by one before the index is made anew."""


class Text(NamedTuple):
    """An article to look into."""

    position: int
    id: str
    title: str
    pair: Pair


class Index:
    """The index as it stands; ``version`` names what its characters were folded by, and one that was made
    by another is as good as none."""

    def __init__(self, rows: Rows, many: Many, version: str) -> None:
        self._rows = rows
        self._many = many
        self._version = version
        self._trusted = rows("SELECT value FROM meta WHERE key = ?", _VERSION) == [(version,)]

    def left(self) -> int:
        """How many articles are still to be indexed."""
        if not self._trusted or self._stale() > _MOST_STALE:
            return int(self._rows("SELECT count(*) FROM article")[0][0])
        return int(self._rows("SELECT count(*) FROM unindexed WHERE NOT stale")[0][0])

    def _stale(self) -> int:
        return int(self._rows("SELECT count(*) FROM unindexed WHERE stale")[0][0])

    def clear_if_useless(self) -> None:
        """Begin anew where most would have to be looked up outside the index. Inside a transaction."""
        if self._trusted and self._stale() <= _MOST_STALE:
            return
        self._rows("INSERT INTO search (search) VALUES ('delete-all')")
        self._rows("DELETE FROM unindexed")
        self._rows("INSERT INTO unindexed SELECT position, 0 FROM article")
        self._rows("INSERT OR REPLACE INTO meta VALUES (?, ?)", _VERSION, self._version)
        self._trusted = True

    def unindexed(self, count: int) -> list[tuple[int, str, str]]:
        """Some articles to index: position, text, counterpart."""
        sql = (
            "SELECT u.position, c.text, c.counterpart FROM unindexed u"
            " JOIN article a ON a.position = u.position JOIN content c ON c.article = a.id"
            " WHERE NOT u.stale ORDER BY u.position LIMIT ?"
        )
        return self._rows(sql, count)

    def add(self, entries: Sequence[tuple[int, str]]) -> None:
        """Index articles: position and tokens. Inside a transaction."""
        self._many("INSERT INTO search (rowid, body) VALUES (?, ?)", entries)
        self._many("DELETE FROM unindexed WHERE position = ?", ((position,) for position, _ in entries))

    # What a search reads.

    def positions(self, phrase: str, query: Query, after: int, count: int) -> list[int]:
        """The next articles in order that may hold ``phrase`` (tokens; empty for any article) and have the
        state and the spans that ``query`` asks for."""
        where, values = _conditions(query)
        if not phrase or not self._trusted or query.article:
            return self._places("article a", ["a.position > ?", *where], [after, *values], count)
        known = "search f CROSS JOIN article a ON a.position = f.rowid"
        fresh = ["f.rowid NOT IN (SELECT position FROM unindexed)"]
        match = ["f.search MATCH ?", "f.rowid > ?", *fresh, *where]
        found = self._places(known, match, [f'body : "{phrase}"', after, *values], count, "f.rowid")
        other = "unindexed u CROSS JOIN article a ON a.position = u.position"
        found += self._places(other, ["u.position > ?", *where], [after, *values], count, "u.position")
        return sorted(found)[:count]

    def _places(
        self, tables: str, where: list[str], values: list[object], count: int, order: str = "a.position"
    ) -> list[int]:
        sql = f"SELECT {order} FROM {tables} WHERE {' AND '.join(where)} ORDER BY {order} LIMIT ?"
        return [row[0] for row in self._rows(sql, *values, count)]

    def texts(self, positions: Sequence[int]) -> list[Text]:
        """Articles by their positions, in order."""
        rows = self._rows(
            "SELECT a.position, a.id, a.title, a.canonical, c.text, c.counterpart, c.pair_map"
            f" FROM article a JOIN content c ON c.article = a.id WHERE a.position IN ({_marks(positions)})"
            " ORDER BY a.position",
            *positions,
        )
        return [_text(*row) for row in rows]

    def spans(self, articles: Sequence[str], query: Query) -> dict[str, list[Span]]:
        """Spans that ``query`` asks for but for their texts and notes, by article and in reading order."""
        where, values = _of_spans(query)
        conditions = " AND ".join([f"s.article IN ({_marks(articles)})", *where])
        sql = (
            f"SELECT {codec.SPAN_COLUMNS} FROM span s WHERE {conditions}"
            ' ORDER BY article, "start", "end" DESC, layer, label, id'
        )
        found: dict[str, list[Span]] = {}
        for row in self._rows(sql, *articles, *values):
            span = codec.span_from_row(row)
            found.setdefault(span.article, []).append(span)
        return found

    def states(self, articles: Sequence[str], layer: str) -> dict[str, State]:
        """The states that articles have in a layer; those that are new may be left out."""
        sql = f"SELECT article, state FROM state WHERE layer = ? AND article IN ({_marks(articles)})"
        return dict(self._rows(sql, layer, *articles))


def _text(
    position: int, article: str, title: str, canonical: Script, text: str, counterpart: str, pair_map: str
) -> Text:
    return Text(
        position, article, title, Pair(canonical, text, counterpart, codec.map_from_json(pair_map, len(text)))
    )


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _among(column: str, values: Sequence[object]) -> str:
    return f"{column} IN ({_marks(values)})"


def _conditions(query: Query) -> tuple[list[str], list[object]]:
    """What an article ``a`` must be like."""
    where: list[str] = []
    values: list[object] = []
    if query.article:
        where.append("a.id = ?")
        values.append(query.article)
    if query.states:
        condition, more = _in_state(query)
        where.append(condition)
        values += more
    if query.of_spans:
        spans, more = _of_spans(query)
        where.append(f"EXISTS (SELECT 1 FROM span s WHERE {' AND '.join(['s.article = a.id', *spans])})")
        values += more
    return where, values


def _in_state(query: Query) -> tuple[str, list[object]]:
    """That somebody of those who are meant has the article in one of the states; nobody's row means new."""
    layers: Sequence[str] = (query.layer,) if query.layer else query.annotators
    of = f"t.article = a.id{' AND ' + _among('t.layer', layers) if layers else ''}"
    has = f"EXISTS (SELECT 1 FROM state t WHERE {of} AND {_among('t.state', query.states)})"
    values: list[object] = [*layers, *query.states]
    if "new" not in query.states:
        return has, values
    people = str(len(layers)) if layers else "max(1, (SELECT count(*) FROM annotator))"
    begun = f"(SELECT count(*) FROM state t WHERE {of} AND t.state != 'new')"
    return f"({has} OR {begun} < {people})", [*values, *layers]


def _of_spans(query: Query) -> tuple[list[str], list[object]]:
    """What a span ``s`` must be like, as far as SQL can tell."""
    where: list[str] = []
    if query.labels:
        where.append(_among("s.label", query.labels))
    if query.annotators:
        where.append(_among("s.layer", query.annotators))
    if query.note or query.noted:
        where.append("s.note != ''")
    if query.unsure:
        where.append("s.unsure")
    return where, [*query.labels, *query.annotators]
