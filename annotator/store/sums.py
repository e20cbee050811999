"""What the log adds up to, as tables: each kind of value with the statements that keep it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from annotator.core.articles import Wording
from annotator.core.changes import Change, Kind, Value
from annotator.core.clean import Cut, Cuts
from annotator.core.convert import Phrase
from annotator.core.editions import Link
from annotator.core.spans import Annotator, Label
from annotator.store import codec


class _Sum(NamedTuple):
    """A kind's table: how a subject finds its row, and how a value becomes one and back."""

    put: str
    delete: str
    read: str
    key: Callable[[str], tuple[str, ...]]
    row: Callable[[str, Any], tuple[object, ...]]
    value: Callable[[tuple[Any, ...]], tuple[str, Value]]


def _whole(subject: str) -> tuple[str, ...]:
    return (subject,)


def _halves(subject: str) -> tuple[str, ...]:
    first, _, second = subject.partition("/")
    return first, second


_SUMS: dict[Kind, _Sum] = {
    "span": _Sum(
        f"INSERT OR REPLACE INTO span ({codec.SPAN_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "DELETE FROM span WHERE id = ?",
        f"SELECT {codec.SPAN_COLUMNS} FROM span",
        _whole,
        lambda _, span: codec.span_to_row(span),
        lambda row: (row[0], codec.span_from_row(row)),
    ),
    "state": _Sum(
        "INSERT OR REPLACE INTO state VALUES (?, ?, ?)",
        "DELETE FROM state WHERE article = ? AND layer = ?",
        "SELECT article, layer, state FROM state",
        _halves,
        lambda subject, state: (*_halves(subject), state),
        lambda row: (f"{row[0]}/{row[1]}", row[2]),
    ),
    "label": _Sum(
        "INSERT OR REPLACE INTO label VALUES (?, ?, ?, ?, ?)",
        "DELETE FROM label WHERE id = ?",
        "SELECT id, names, color, shortcut, position FROM label",
        _whole,
        lambda _, label: (
            label.id,
            codec.to_json(label.names),
            label.color,
            label.shortcut,
            label.position,
        ),
        lambda row: (row[0], Label(row[0], codec.from_json(row[1]), *row[2:])),
    ),
    "annotator": _Sum(
        "INSERT OR REPLACE INTO annotator VALUES (?, ?)",
        "DELETE FROM annotator WHERE id = ?",
        "SELECT id, name FROM annotator",
        _whole,
        lambda _, annotator: (annotator.id, annotator.name),
        lambda row: (row[0], Annotator(*row)),
    ),
    "phrase": _Sum(
        "INSERT OR REPLACE INTO phrase VALUES (?, ?)",
        "DELETE FROM phrase WHERE hans = ?",
        "SELECT hans, hant FROM phrase",
        _whole,
        lambda _, phrase: (phrase.hans, phrase.hant),
        lambda row: (row[0], Phrase(*row)),
    ),
    "region": _Sum(
        "INSERT OR REPLACE INTO setting VALUES (?, ?)",
        "DELETE FROM setting WHERE key = ?",
        "SELECT key, value FROM setting",
        _whole,
        lambda subject, region: (subject, region),
        lambda row: (row[0], row[1]),
    ),
    "link": _Sum(
        "INSERT OR REPLACE INTO edition VALUES (?, ?)",
        "DELETE FROM edition WHERE a = ? AND b = ?",
        "SELECT a, b FROM edition",
        _halves,
        lambda _, link: (link.a, link.b),
        lambda row: (f"{row[0]}/{row[1]}", Link(*row)),
    ),
}
"""Wordings and cuts are not among them: import made them, and the log only says what became of them."""


def _put_wording(database: SqliteDatabase, article: str, wording: Wording) -> None:
    database.execute_sql(
        'UPDATE article SET title = ?, meta = ?, script = ?, canonical = ?, "start" = ?, "end" = ?'
        " WHERE id = ?",
        (
            wording.title,
            codec.to_json(wording.meta),
            wording.script,
            wording.canonical,
            wording.start,
            wording.end,
            article,
        ),
    )
    raw = codec.map_to_json(wording.article().raw)
    database.execute_sql(
        "UPDATE content SET text = ?, raw_map = ? WHERE article = ?", (wording.text, raw, article)
    )


def _put_cuts(database: SqliteDatabase, sha256: str, cuts: Cuts) -> None:
    (source,) = database.execute_sql("SELECT id FROM source WHERE sha256 = ?", (sha256,)).fetchone()
    database.execute_sql("DELETE FROM cut WHERE source = ?", (source,))
    put_cuts(database, source, cuts.cuts)


def put_cuts(database: SqliteDatabase, source: int, cuts: Iterable[Cut]) -> None:
    """Keep the cuts of a source that has none yet."""
    rows = ((source, cut.start, cut.end, cut.reason, int(cut.clings), cut.confidence) for cut in cuts)
    database.connection().executemany("INSERT INTO cut VALUES (?, ?, ?, ?, ?, ?)", rows)


def apply(database: SqliteDatabase, changes: Iterable[Change]) -> None:
    """Carry changes into the tables, inside the open transaction."""
    for change in changes:
        if isinstance(change.after, Wording):
            _put_wording(database, change.subject, change.after)
            continue
        if isinstance(change.after, Cuts):
            _put_cuts(database, change.subject, change.after)
            continue
        kept = _SUMS[change.kind]
        if change.after is None:
            database.execute_sql(kept.delete, kept.key(change.subject))
        else:
            database.execute_sql(kept.put, kept.row(change.subject, change.after))


def read(database: SqliteDatabase) -> dict[tuple[Kind, str], Value]:
    """Everything in the tables, by kind and subject."""
    found: dict[tuple[Kind, str], Value] = {}
    for kind, kept in _SUMS.items():
        for row in database.execute_sql(kept.read):
            subject, value = kept.value(row)
            found[kind, subject] = value
    return found
