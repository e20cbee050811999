"""What the log adds up to where the order of its steps matters: after a merge, and where a step answers
another one.

A step that is committed here comes after all others, so ``sums`` carries it straight into the tables. Where
steps came from another file, what they are about is added up again from the log: :func:`add_up_again`. The
table ``basis`` has, for the few changes that need it, what they were made on: the wording that a span's
offsets count in, and the step that an undo (or a span carried along with its text) answers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from annotator.core.articles import Article, Wording
from annotator.core.carrying import carried
from annotator.core.changes import Change, Kind, Value
from annotator.core.clean import Cuts
from annotator.core.decisions import GOLD_PREFIX, Decision, Ruling, gold
from annotator.core.spans import Relation, Span
from annotator.core.union import Entry, survivor
from annotator.store import codec, sums

Key = tuple[Kind, str]
CARRIED: tuple[Kind, ...] = ("span", "relation")
"""What goes along where a text is cut anew."""

_ENTRIES = (
    "SELECT c.kind, c.subject, c.article, c.step, b.seen, c.after, coalesce(b.wording, '')"
    " FROM {source} LEFT JOIN basis b ON b.step = c.step AND b.position = c.position"
    " {where} ORDER BY c.kind, c.subject, c.step, c.position"
)


_KEY = itemgetter(0, 1)


class Held(NamedTuple):
    """The change of a subject that holds."""

    kind: Kind
    subject: str
    article: str
    entry: Entry


def held(database: SqliteDatabase, where: str = "", values: Iterable[object] = ()) -> Iterator[Held]:
    """What holds of every subject; of those in ``temp.touched`` where ``where`` says ``touched``."""
    source = "change c"
    if where == "touched":
        # CROSS: SQLite is to look up each subject, and not to sort the log.
        source, where = "temp.touched t CROSS JOIN change c ON c.kind = t.kind AND c.subject = t.subject", ""
    rows = database.execute_sql(_ENTRIES.format(source=source, where=where), tuple(values)).fetchall()
    yield from survivors(rows)


def survivors(rows: Sequence[tuple[Any, ...]]) -> Iterator[Held]:
    """What holds of every subject, from rows of kind, subject, article, step, the step that was seen, value
    and wording, in the order of kinds and subjects and then of the log."""
    if len({row[1] for row in rows}) == len(rows):
        # Most subjects have been changed once; of a whole layer that is new to us, all.
        yield from (Held(row[0], row[1], row[2], Entry(*row[3:])) for row in rows if not row[4])
        return
    for (kind, subject), some in groupby(rows, _KEY):
        mine = list(some)
        found = survivor([Entry(*row[3:]) for row in mine])
        if found is not None:
            yield Held(kind, subject, mine[0][2], found)


def touch(database: SqliteDatabase, keys: Iterable[Key]) -> None:
    """Say which subjects ``held`` and ``add_up_again`` are to look at."""
    database.execute_sql(
        "CREATE TEMP TABLE IF NOT EXISTS touched (kind TEXT, subject TEXT, PRIMARY KEY (kind, subject))"
        " WITHOUT ROWID"
    )
    database.execute_sql("DELETE FROM temp.touched")
    _touch_too(database, keys)


def _touch_too(database: SqliteDatabase, keys: Iterable[Key]) -> None:
    database.connection().executemany("INSERT OR IGNORE INTO temp.touched VALUES (?, ?)", keys)


def digest(wording: Value | None) -> str:
    """By which a change knows the wording it was made on."""
    return digest_of(codec.value_to_json(wording) or "")


def digest_of(json: str) -> str:
    return hashlib.sha256(json.encode()).hexdigest()[:16]


# Adding up.


class Wordings:
    """The wordings that articles have had, as far as the log knows them."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self._current = dict(database.execute_sql("SELECT article, wording FROM reworded"))
        self._known: dict[str, dict[str, Article]] = {}

    def carried(self, span: Span, made_on: str) -> Span | None:
        """A span where its text is now; ``None`` where that is cut."""
        current = self._current.get(span.article, "")
        if made_on == current:
            return span
        known = self.of(span.article)
        if made_on not in known or current not in known:
            return None
        return carried(span, known[made_on], known[current])

    def of(self, article: str) -> dict[str, Article]:
        """The wordings of an article by their digests; the one it was imported with is ``""``."""
        if article not in self._known:
            self._known[article] = wordings(self._database, article)
        return self._known[article]


def text_at(database: SqliteDatabase, article: str, step: str) -> Article | None:
    """How an article read where a step was made, just after it; ``None`` if it reads so now.

    Steps of other computers that were merged since may have earlier stamps, so the log's order does not
    tell; what the step's spans were made on does.
    """
    known = wordings(database, article)
    if not known:
        return None
    now = dict(database.execute_sql("SELECT article, wording FROM reworded WHERE article = ?", (article,)))
    rows = database.execute_sql(
        "SELECT b.wording FROM change c JOIN basis b ON b.step = c.step AND b.position = c.position"
        " WHERE c.step = ? AND c.article = ? AND c.kind = 'span'",
        (step, article),
    )
    then = next((row[0] for row in rows), "")
    return None if then == now.get(article, "") else known.get(then)


def wordings(database: SqliteDatabase, article: str) -> dict[str, Article]:
    found: dict[str, Article] = {}
    rows = database.execute_sql(
        "SELECT before, after FROM change WHERE kind = 'wording' AND subject = ? ORDER BY step, position",
        (article,),
    )
    for before, after in rows:
        for json in (before, after):
            value = codec.value_from_json("wording", json)
            if isinstance(value, Wording):
                found.setdefault("", value.article())
                found.setdefault(digest_of(json), value.article())
    return found


class Sum(NamedTuple):
    """What the log says: values by kind and subject (``None`` for what is gone), the articles that they are
    about, and the decisions."""

    values: dict[Key, Value | None]
    articles: set[str]
    rulings: dict[str, dict[str, tuple[Ruling, str]]]
    """By article and id: a decision as it stands in the log, and the wording it was made on."""


def add_up(database: SqliteDatabase, found: Iterable[Held]) -> Sum:
    """What the changes that hold add up to. Wordings must be in the tables already."""
    texts = Wordings(database)
    alias = aliases(database)
    values: dict[Key, Value | None] = {}
    articles: set[str] = set()
    rulings: dict[str, dict[str, tuple[Ruling, str]]] = {}
    for kind, subject, article, entry in found:
        articles.add(article)
        if kind == "span" and subject.startswith(GOLD_PREFIX):
            continue  # gold is what the decisions say
        value = codec.value_from_json(kind, entry.after)
        if isinstance(value, Span):
            if value.label in alias:
                value = replace(value, label=alias[value.label])
            value = texts.carried(value, entry.wording)
        elif isinstance(value, Decision):
            rulings.setdefault(article, {})[subject] = Ruling(value, entry.step), entry.wording
            continue
        values[kind, subject] = value
    for made in rulings.values():
        now = [_now(ruling, wording, texts, alias) for ruling, wording in made.values()]
        values.update((("span", span.id), span) for span in gold(now).values())
    return Sum(values, articles, rulings)


def _now(ruling: Ruling, made_on: str, texts: Wordings, alias: dict[str, str]) -> Ruling:
    """A decision as it is to be read today: its gold where its text is now, with the labels there are."""
    decision = ruling.decision
    spans = (texts.carried(span, made_on) for span in decision.gold)
    made = tuple(
        replace(span, label=alias.get(span.label, span.label)) if span.label in alias else span
        for span in spans
        if span is not None
    )
    return Ruling(replace(decision, gold=made), ruling.step) if made != decision.gold else ruling


def aliases(database: SqliteDatabase) -> dict[str, str]:
    """For each label that is another one by now, that one; of labels in a ring the smallest stays."""
    said = {
        each.subject: str(codec.value_from_json("alias", each.entry.after))
        for each in held(database, "WHERE c.kind = 'alias'")
        if each.entry.after is not None
    }
    found: dict[str, str] = {}
    for label in said:
        seen_labels = [label]
        while (following := said.get(seen_labels[-1])) is not None and following not in seen_labels:
            seen_labels.append(following)
        ring = seen_labels[seen_labels.index(following) :] if following is not None else seen_labels[-1:]
        found[label] = min(ring)
    return {label: other for label, other in found.items() if label != other}


def with_labels_of_today(database: SqliteDatabase, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes to be committed, with no span under the old id of a label, as an undo may bring it back. A
    step that itself says what an id stands for stays as it is."""
    changes = tuple(changes)
    if not any(isinstance(change.after, Span) for change in changes):
        return changes
    if not database.execute_sql("SELECT 1 FROM alias LIMIT 1").fetchone():
        return changes
    if any(change.kind == "alias" for change in changes):
        return changes
    alias = aliases(database)
    return tuple(
        replace(change, after=replace(change.after, label=alias[change.after.label]))
        if isinstance(change.after, Span) and change.after.label in alias
        else change
        for change in changes
    )


def add_up_again(database: SqliteDatabase, keys: Iterable[Key], but: Iterable[Key] = ()) -> None:
    """Add up again what these subjects are, and whatever hangs on them, into the tables; ``but`` what is
    known to stand there already."""
    touch(database, keys)
    _reword(database)
    _touch_dependents(database)
    database.connection().executemany("DELETE FROM temp.touched WHERE kind = ? AND subject = ?", but)
    found = add_up(database, held(database, "touched"))
    _touch_decided(database, found)
    sums.put_all(database, found.values)
    rows = [
        (subject, article, ruling.step, wording, codec.to_json(ruling.decision))
        for article, made in found.rulings.items()
        for subject, (ruling, wording) in made.items()
    ]
    database.connection().executemany("INSERT INTO decision VALUES (?, ?, ?, ?, ?)", rows)
    _drop_loose_relations(database)
    database.connection().executemany(
        "DELETE FROM questioned WHERE article = ?", ((article,) for article in found.articles)
    )


def _reword(database: SqliteDatabase) -> None:
    """Give the articles that were reworded their wording, and sources their cuts."""
    database.execute_sql("DROP TABLE IF EXISTS temp.texts")
    database.execute_sql(
        "CREATE TEMP TABLE texts AS SELECT * FROM temp.touched WHERE kind IN ('wording', 'cuts')"
    )
    if not database.execute_sql("SELECT 1 FROM temp.texts LIMIT 1").fetchone():
        return
    wanted = (
        "WHERE c.kind IN ('wording', 'cuts')"
        " AND (c.kind, c.subject) IN (SELECT kind, subject FROM temp.texts)"
    )
    for each in list(held(database, wanted)):
        value = codec.value_from_json(each.kind, each.entry.after)
        if isinstance(value, Wording | Cuts):
            sums.apply(database, [Change(each.kind, each.subject, each.article, None, value)])
        if isinstance(value, Wording):
            database.execute_sql(
                "INSERT OR REPLACE INTO reworded VALUES (?, ?)",
                (each.subject, digest_of(each.entry.after or "")),
            )
    database.execute_sql("DELETE FROM temp.touched WHERE kind IN ('wording', 'cuts')")


def _touch_dependents(database: SqliteDatabase) -> None:
    """What hangs on a text, a label or a decision is touched with it."""
    if database.execute_sql("SELECT 1 FROM temp.texts WHERE kind = 'wording' LIMIT 1").fetchone():
        database.execute_sql(
            "INSERT OR IGNORE INTO temp.touched SELECT kind, subject FROM change"
            " WHERE kind IN ('span', 'decision') AND article IN"
            " (SELECT subject FROM temp.texts WHERE kind = 'wording')"
        )
    for label in _meaning_touched(database):
        database.execute_sql(
            "INSERT OR IGNORE INTO temp.touched SELECT kind, subject FROM change"
            " WHERE kind IN ('span', 'decision') AND instr(after, ?)",
            (f'"label":{codec.to_json(label)}',),
        )
    database.execute_sql(
        "INSERT OR IGNORE INTO temp.touched SELECT kind, subject FROM change WHERE kind = 'decision'"
        " AND article IN (SELECT c.article FROM temp.touched t CROSS JOIN change c"
        " ON c.kind = t.kind AND c.subject = t.subject WHERE t.kind = 'decision')"
    )
    if not database.execute_sql("SELECT 1 FROM change WHERE kind = 'relation' LIMIT 1").fetchone():
        return
    # Spans may have come back, and relations with them.
    database.execute_sql(
        "INSERT OR IGNORE INTO temp.touched SELECT kind, subject FROM change WHERE kind = 'relation'"
        " AND article IN (SELECT c.article FROM temp.touched t CROSS JOIN change c"
        " ON c.kind = t.kind AND c.subject = t.subject WHERE t.kind = 'span')"
    )


def _meaning_touched(database: SqliteDatabase) -> set[str]:
    """The label ids whose meaning changes with the touched aliases: those, and what leads to them."""
    labels = {row[0] for row in database.execute_sql("SELECT subject FROM temp.touched WHERE kind = 'alias'")}
    leads = list(database.execute_sql("SELECT label, stands_for FROM alias")) if labels else []
    while more := {label for label, other in leads if other in labels} - labels:
        labels |= more
    return labels


def _touch_decided(database: SqliteDatabase, found: Sum) -> None:
    """Make room for the gold of the articles whose decisions were touched."""
    articles = [
        row[0]
        for row in database.execute_sql(
            "SELECT DISTINCT c.article FROM temp.touched t CROSS JOIN change c"
            " ON c.kind = t.kind AND c.subject = t.subject WHERE t.kind = 'decision'"
        )
    ]
    run = database.connection().executemany
    run("DELETE FROM decision WHERE article = ?", ((article,) for article in articles))
    run(
        f"DELETE FROM span WHERE article = ? AND layer = 'gold' AND substr(id, 1, {len(GOLD_PREFIX)}) = ?",
        ((article, GOLD_PREFIX) for article in articles),
    )


def _drop_loose_relations(database: SqliteDatabase) -> None:
    """A relation goes with either of its spans, and comes back with it."""
    database.execute_sql(
        "DELETE FROM relation WHERE id IN (SELECT subject FROM temp.touched WHERE kind = 'relation')"
        " AND NOT (EXISTS (SELECT 1 FROM span WHERE id = from_span)"
        " AND EXISTS (SELECT 1 FROM span WHERE id = to_span))"
    )


def without_loose_relations(
    values: dict[Key, Value | None], spans: Collection[str] = ()
) -> dict[Key, Value | None]:
    """The same of a whole sum; ``spans`` are the ids of those that are not among the values."""

    def stands(value: Value | None) -> bool:
        return not isinstance(value, Relation) or all(
            each in spans or values.get(("span", each)) is not None
            for each in (value.from_span, value.to_span)
        )

    return {key: value for key, value in values.items() if stands(value)}


# Reading decisions.


def rulings(database: SqliteDatabase, article: str | None = None) -> dict[str, list[Ruling]]:
    """The decisions of an article, or of all, as they are to be read today."""
    where, values = ("WHERE article = ?", (article,)) if article is not None else ("", ())
    rows: Iterable[tuple[Any, ...]] = database.execute_sql(
        f"SELECT article, step, wording, value FROM decision {where} ORDER BY article, step, id", values
    ).fetchall()
    if not rows:
        return {}
    texts, alias = Wordings(database), aliases(database)
    found: dict[str, list[Ruling]] = {}
    for known, step, wording, json in rows:
        decision = codec.value_from_json("decision", json)
        assert isinstance(decision, Decision)
        found.setdefault(known, []).append(_now(Ruling(decision, step), wording, texts, alias))
    return found
