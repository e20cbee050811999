"""What the log adds up to, as tables: each kind of value with the statements that keep it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from annotator.core.articles import Wording
from annotator.core.changes import Change, Kind, Value
from annotator.core.clean import Cut, Cuts
from annotator.core.convert import Phrase
from annotator.core.editions import Link
from annotator.core.rounds import Assignment
from annotator.core.spans import Annotator, Relation
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


def _setting(key: str) -> _Sum:
    """A choice of which a project has one; its subject is its key."""
    return _Sum(
        "INSERT OR REPLACE INTO setting VALUES (?, ?)",
        "DELETE FROM setting WHERE key = ?",
        f"SELECT key, value FROM setting WHERE key = '{key}'",
        _whole,
        lambda subject, value: (subject, value),
        lambda row: (row[0], row[1]),
    )


_SUMS: dict[Kind, _Sum] = {
    "span": _Sum(
        f"INSERT INTO span ({codec.SPAN_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
    "note": _Sum(
        "INSERT OR REPLACE INTO note VALUES (?, ?, ?)",
        "DELETE FROM note WHERE article = ? AND layer = ?",
        "SELECT article, layer, text FROM note",
        _halves,
        lambda subject, text: (*_halves(subject), text),
        lambda row: (f"{row[0]}/{row[1]}", row[2]),
    ),
    "relation": _Sum(
        "INSERT OR REPLACE INTO relation VALUES (?, ?, ?, ?, ?, ?)",
        "DELETE FROM relation WHERE id = ?",
        "SELECT id, article, layer, from_span, to_span, name FROM relation",
        _whole,
        lambda _, made: (made.id, made.article, made.layer, made.from_span, made.to_span, made.name),
        lambda row: (row[0], Relation(*row)),
    ),
    "label": _Sum(
        f"INSERT OR REPLACE INTO label ({codec.LABEL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        "DELETE FROM label WHERE id = ?",
        f"SELECT {codec.LABEL_COLUMNS} FROM label",
        _whole,
        lambda _, label: codec.label_to_row(label),
        lambda row: (row[0], codec.label_from_row(row)),
    ),
    "guideline": _Sum(
        "INSERT OR REPLACE INTO guideline VALUES (?, ?)",
        "DELETE FROM guideline WHERE language = ?",
        "SELECT language, text FROM guideline",
        _whole,
        lambda language, text: (language, text),
        lambda row: (row[0], row[1]),
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
    "region": _setting("region"),
    "policy": _setting("policy"),
    "alias": _Sum(
        "INSERT OR REPLACE INTO alias VALUES (?, ?)",
        "DELETE FROM alias WHERE label = ?",
        "SELECT label, stands_for FROM alias",
        _whole,
        lambda label, other: (label, other),
        lambda row: (row[0], row[1]),
    ),
    "ignored": _Sum(
        "INSERT OR REPLACE INTO ignored VALUES (?, ?, ?)",
        "DELETE FROM ignored WHERE layer = ? AND finding = ?",
        "SELECT layer, finding, text FROM ignored",
        _halves,
        lambda subject, text: (*_halves(subject), text),
        lambda row: (f"{row[0]}/{row[1]}", row[2]),
    ),
    "assignment": _Sum(
        "INSERT OR REPLACE INTO assignment VALUES (?, ?, ?, ?)",
        "DELETE FROM assignment WHERE article = ? AND annotator = ?",
        "SELECT article, annotator, round, place FROM assignment",
        _halves,
        lambda _, made: (made.article, made.annotator, made.round, made.place),
        lambda row: (f"{row[0]}/{row[1]}", Assignment(*row)),
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
    database.execute_sql("DELETE FROM correction WHERE article = ?", (article,))
    rows = ((article, each.start, each.end, each.was, each.text) for each in wording.corrections)
    database.connection().executemany("INSERT INTO correction VALUES (?, ?, ?, ?, ?)", rows)
    # What finds its likes is worked out from its text.
    database.execute_sql("DELETE FROM fingerprint WHERE article = ?", (article,))


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
    changes = tuple(changes)
    articles = {change.article for change in changes if change.article}
    # What annotators disagree about there is to be looked at anew.
    run = database.connection().executemany
    run("DELETE FROM questioned WHERE article = ?", ((article,) for article in articles))
    # Changes of one sort that follow each other are written together: a quarter faster over ten thousand.
    for (kind, gone), together in groupby(changes, lambda change: (change.kind, change.after is None)):
        if kind == "wording":
            for change in together:
                if isinstance(change.after, Wording):
                    _put_wording(database, change.subject, change.after)
        elif kind == "cuts":
            for change in together:
                if isinstance(change.after, Cuts):
                    _put_cuts(database, change.subject, change.after)
        elif kind != "decision":  # these are added up with the others about their article
            kept = _SUMS[kind]
            if gone:
                run(kept.delete, (kept.key(change.subject) for change in together))
            else:
                _put(database, kind, {change.subject: change.after for change in together})


def _put(database: SqliteDatabase, kind: Kind, values: Mapping[str, Value | None]) -> None:
    kept, run = _SUMS[kind], database.connection().executemany
    if kind == "span":
        # To replace a row, SQLite keeps what is to be undone of it, and inside a savepoint it looks through
        # all that it keeps at every row: of ten thousand spans that took fifty times as long.
        run(kept.delete, map(kept.key, values))
    run(kept.put, (kept.row(subject, value) for subject, value in values.items()))


def kinds() -> frozenset[Kind]:
    """The kinds of changes that this version knows."""
    return frozenset(_SUMS) | {"wording", "cuts", "decision"}


def put_all(database: SqliteDatabase, values: Mapping[tuple[Kind, str], Value | None]) -> None:
    """Make the tables say this of some subjects; ``None`` for what is gone. Texts are not among them."""
    run = database.connection().executemany
    by_kind: dict[Kind, list[tuple[str, Value | None]]] = {}
    for (kind, subject), value in values.items():
        by_kind.setdefault(kind, []).append((subject, value))
    for kind, kept in _SUMS.items():
        mine = by_kind.get(kind, [])
        run(kept.delete, (kept.key(subject) for subject, value in mine if value is None))
        _put(database, kind, {subject: value for subject, value in mine if value is not None})


def read(database: SqliteDatabase, without: Collection[Kind] = ()) -> dict[tuple[Kind, str], Value]:
    """Everything in the tables, by kind and subject."""
    found: dict[tuple[Kind, str], Value] = {}
    for kind, kept in _SUMS.items():
        if kind in without:
            continue
        for row in database.execute_sql(kept.read):
            subject, value = kept.value(row)
            found[kind, subject] = value
    return found
