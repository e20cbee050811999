"""Taking in what another project's log has and ours has not. Runs inside an open transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from peewee import SqliteDatabase

from annotator.core.changes import Kind
from annotator.errors import StepsDiffer
from annotator.store import codec
from annotator.store.foreign import Foreign
from annotator.store.project import Project
from annotator.store.union import Key, add_up_again, aliases, touch


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
    steps: list[IncomingStep]
    changes: list[IncomingChange]


Row = tuple[Any, ...]

_CACHE_KILOBYTES = 128 * 1024

_STEPS = "id, author, device, reverts, undoing"
_CHANGES = (
    "SELECT c.step, c.position, c.kind, c.subject, c.article, c.before, c.after,"
    " coalesce(b.wording, ''), b.seen FROM change c LEFT JOIN basis b ON b.step = c.step AND b.position = c.position"
)


@contextmanager
def room(ours: Project) -> Iterator[None]:
    """Memory for the indexes of a large log, as long as it is written to all over."""
    ((before,),) = ours.database.execute_sql("PRAGMA cache_size").fetchall()
    ours.database.execute_sql(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    try:
        yield
    finally:
        ours.database.execute_sql(f"PRAGMA cache_size = {int(before)}")


def steps_here(ours: Project) -> dict[str, tuple[object, ...]]:
    """The steps of the project by their ids."""
    rows = ours.database.execute_sql(f"SELECT {_STEPS} FROM step").fetchall()
    return {row[0]: row for row in rows}


def missing(ours: Project, theirs: Foreign, here: Mapping[str, tuple[object, ...]]) -> Incoming:
    """The steps and changes of another file's log that ours has not; ``here`` are the steps it has.

    Raises ``StepsDiffer`` where the two have different contents for the same step.
    """
    mine, other = ours.database, theirs.project.database
    steps: list[IncomingStep] = []
    shared: list[str] = []
    for row in other.execute_sql(f"SELECT {_STEPS} FROM step ORDER BY id"):
        known = here.get(row[0])
        if known is None:
            steps.append(IncomingStep(*row))
        elif known == row:
            shared.append(row[0])
        else:
            raise StepsDiffer(path=theirs.path, step=row[0])
    known_changes = _changes_of(mine, shared)
    changes: list[IncomingChange] = []
    for row in other.execute_sql(f"{_CHANGES} ORDER BY c.step, c.position"):
        there = known_changes.get(row[:2])
        if there is None:
            changes.append(IncomingChange(*row))
        elif there != row:
            raise StepsDiffer(path=theirs.path, step=row[0])
    return Incoming(steps, changes)


def _changes_of(database: SqliteDatabase, steps: list[str]) -> dict[tuple[str, int], tuple[object, ...]]:
    found: dict[tuple[str, int], tuple[object, ...]] = {}
    for some in _some(steps, 500):
        marks = ", ".join("?" * len(some))
        for row in database.execute_sql(f"{_CHANGES} WHERE c.step IN ({marks})", some):
            found[row[0], row[1]] = row
    return found


def take_in(ours: Project, incoming: Incoming, fresh: Collection[Row]) -> None:
    """Append to the log what was missing, and add up again what it is about.

    The articles that it is about must be here already. ``fresh`` are rows of spans that only this log knows
    and that need no more adding up.
    """
    database = ours.database
    run = database.connection().executemany
    run("INSERT INTO step VALUES (?, ?, ?, ?, ?)", incoming.steps)
    run("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", (each[:7] for each in incoming.changes))
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


def fresh_spans(ours: Project, theirs: Foreign, incoming: Incoming) -> list[Row]:
    """The rows of spans that may be taken over as they stand in the other file: none of their changes is
    here, and neither their articles' texts nor their labels have become others in either file."""
    mine, other = ours.database, theirs.project.database
    if aliases(mine) or aliases(other) or any(each.kind == "alias" for each in incoming.changes):
        return []
    reworded = {row[0] for each in (mine, other) for row in each.execute_sql("SELECT article FROM reworded")}
    new = {each.subject for each in incoming.changes if each.kind == "span"}
    touch(mine, (("span", subject) for subject in new))
    known = mine.execute_sql(
        "SELECT t.subject FROM temp.touched t WHERE EXISTS"
        " (SELECT 1 FROM change c WHERE c.kind = t.kind AND c.subject = t.subject)"
    )
    new.difference_update(row[0] for row in known)
    rows = other.execute_sql(f"SELECT {codec.SPAN_COLUMNS} FROM span")
    return [row for row in rows if row[0] in new and row[1] not in reworded]


def spans_now(ours: Project, subjects: Collection[str]) -> dict[str, Row]:
    """The rows of some spans as they are now, by their ids."""
    found: dict[str, Row] = {}
    for some in _some(list(subjects), 500):
        marks = ", ".join("?" * len(some))
        for row in ours.database.execute_sql(f"SELECT * FROM span WHERE id IN ({marks})", some):
            found[row[0]] = row
    return found


def _some(things: list[str], at_once: int) -> Iterator[list[str]]:
    for start in range(0, len(things), at_once):
        yield things[start : start + at_once]


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
