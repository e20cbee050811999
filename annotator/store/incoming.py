"""Taking in what another project's log has and ours has not. Runs inside an open transaction."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from annotator.core.changes import Kind
from annotator.errors import StepsDiffer
from annotator.store import codec
from annotator.store.foreign import Foreign
from annotator.store.project import Project
from annotator.store.union import Key, add_up_again, aliases


class IncomingStep(NamedTuple):
    id: str
    author: str
    device: str
    reverts: str | None
    undoing: int


class IncomingChange(NamedTuple):
    """A change that is missing here, as it stands in the other file; nothing of it is checked yet."""

    step: str
    position: int
    kind: Kind
    subject: str
    article: str
    before: str | None
    after: str | None
    wording: str
    seen: str | None


class Incoming(NamedTuple):
    """What is missing here; ``known`` are those of its spans that something is known of here already."""

    steps: list[IncomingStep]
    changes: list[IncomingChange]
    known: frozenset[str]


Row = tuple[Any, ...]


class Log(NamedTuple):
    """The log of another file and its table of spans, read once for all that is to be asked of them."""

    steps: list[IncomingStep]
    changes: list[IncomingChange]
    spans: dict[str, Row]
    """By their ids, with the columns of ``codec.SPAN_COLUMNS``."""


_CACHE_KILOBYTES = 128 * 1024

_COLUMNS = itemgetter(slice(7))
"""Of a change, what stands in the table of that name."""
_STEPS = "id, author, device, reverts, undoing"
_CHANGES = (
    "SELECT c.step, c.position, c.kind, c.subject, c.article, c.before, c.after,"
    " coalesce(b.wording, ''), b.seen FROM change c"
    " LEFT JOIN basis b ON b.step = c.step AND b.position = c.position"
)


@contextmanager
def room(ours: Project) -> Iterator[None]:
    """Memory for the indexes of a large log, as long as it is written to all over.

    Nobody looks for garbage meanwhile: there are rows upon rows, and none of them holds itself.
    """
    ((before,),) = ours.database.execute_sql("PRAGMA cache_size").fetchall()
    ours.database.execute_sql(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
        ours.database.execute_sql(f"PRAGMA cache_size = {int(before)}")


def log(theirs: Foreign) -> Log:
    """Read what a file says, of which nothing is believed yet."""
    database = theirs.project.database
    steps = database.execute_sql(f"SELECT {_STEPS} FROM step ORDER BY id").fetchall()
    changes = database.execute_sql(f"{_CHANGES} ORDER BY c.step, c.position").fetchall()
    spans = database.execute_sql(f"SELECT {codec.SPAN_COLUMNS} FROM span").fetchall()
    return Log(
        list(map(IncomingStep._make, steps)),
        list(map(IncomingChange._make, changes)),
        {row[0]: row for row in spans},
    )


def missing(ours: Project, theirs: Foreign, log: Log) -> Incoming:
    """The steps and changes of another file's log that ours has not.

    Raises ``StepsDiffer`` where the two have different contents for the same step.
    """
    mine = ours.database
    here = {row[0]: row for row in _among(mine, f"SELECT {_STEPS} FROM step WHERE id", _ids(log.steps))}
    steps = [step for step in log.steps if step.id not in here]
    for step in log.steps if here else ():
        if here.get(step.id, step) != step:
            raise StepsDiffer(path=theirs.path, step=step.id)
    known = {row[:2]: row for row in _among(mine, f"{_CHANGES} WHERE c.step", here)}
    changes = [change for change in log.changes if change[:2] not in known] if known else log.changes
    for change in log.changes if known else ():
        if known.get(change[:2], change) != change:
            raise StepsDiffer(path=theirs.path, step=change.step)
    spans = {change.subject for change in changes if change.kind == "span"}
    found = _among(mine, "SELECT DISTINCT subject FROM change WHERE kind = 'span' AND subject", spans)
    return Incoming(steps, changes, frozenset(row[0] for row in found))


def _ids(steps: Iterable[IncomingStep]) -> list[str]:
    return [step.id for step in steps]


def _among(database: SqliteDatabase, select: str, wanted: Collection[str], order: str = "") -> list[Row]:
    """The rows of which the last column that ``select`` names is among ``wanted``, looked up one by one."""
    if not wanted:
        return []
    rows: list[Row] = database.execute_sql(
        f"{select} IN (SELECT value FROM json_each(?)) {order}", (codec.to_json(list(wanted)),)
    ).fetchall()
    return rows


def take_in(ours: Project, incoming: Incoming, fresh: Collection[Row]) -> None:
    """Append to the log what was missing, and add up again what it is about.

    The articles that it is about must be here already. ``fresh`` are rows of spans that only this log knows
    and that need no more adding up.
    """
    database = ours.database
    run = database.connection().executemany
    run("INSERT INTO step VALUES (?, ?, ?, ?, ?)", incoming.steps)
    run("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", map(_COLUMNS, incoming.changes))
    run(
        "INSERT INTO basis VALUES (?, ?, ?, ?)",
        (
            (each.step, each.position, each.wording, each.seen)
            for each in incoming.changes
            if each.wording or each.seen is not None
        ),
    )
    marks = ", ".join("?" * (codec.SPAN_COLUMNS.count(",") + 1))
    run(f"INSERT INTO span ({codec.SPAN_COLUMNS}) VALUES ({marks})", fresh)
    done = {row[0] for row in fresh}
    keys: set[Key] = {
        (each.kind, each.subject)
        for each in incoming.changes
        if each.kind != "span" or each.subject not in done
    }
    add_up_again(database, keys)
    articles = {each.article for each in incoming.changes}
    run("DELETE FROM questioned WHERE article = ?", ((article,) for article in articles))


def fresh_spans(ours: Project, theirs: Foreign, log: Log, incoming: Incoming) -> list[Row]:
    """The rows of spans that may be taken over as they stand in the other file: none of their changes is
    here, and neither their articles' texts nor their labels have become others in either file."""
    mine, other = ours.database, theirs.project.database
    if aliases(mine) or aliases(other) or any(each.kind == "alias" for each in incoming.changes):
        return []
    reworded = {row[0] for each in (mine, other) for row in each.execute_sql("SELECT article FROM reworded")}
    new = {each.subject for each in incoming.changes if each.kind == "span"} - incoming.known
    return [row for span, row in log.spans.items() if span in new and row[1] not in reworded]


def spans_now(ours: Project, subjects: Collection[str]) -> dict[str, Row]:
    """The rows of some spans as they are now, by their ids."""
    return {row[0]: row for row in _among(ours.database, "SELECT * FROM span WHERE id", subjects)}


def changes_of_spans(ours: Project, subjects: Collection[str]) -> list[Row]:
    """What is known here of some spans, in the order of the log: the span's id, the step, whether it was
    made there, and the value."""
    return _among(
        ours.database,
        "SELECT c.subject, c.step, c.before IS NULL AND b.step IS NULL, coalesce(c.after, c.before)"
        " FROM change c LEFT JOIN basis b"
        " ON b.step = c.step AND b.position = c.position AND b.seen IS NOT NULL"
        " WHERE c.kind = 'span' AND c.subject",
        subjects,
        "ORDER BY c.step, c.position",
    )


def known_files(ours: Project) -> dict[str, str]:
    """The names of the files that were merged already, by the hashes of their bytes."""
    return dict(ours.database.execute_sql("SELECT sha256, name FROM merged"))


def remember(ours: Project, files: Iterable[Foreign]) -> None:
    """Keep in mind that there is nothing more to learn from these files."""
    newest = ours.database.execute_sql("SELECT coalesce(max(id), '') FROM step").fetchone()[0]
    ours.database.connection().executemany(
        "INSERT OR REPLACE INTO merged VALUES (?, ?, ?)",
        [(each.sha256, each.path.name.encode("utf-8", "replace").decode(), newest) for each in files],
    )
