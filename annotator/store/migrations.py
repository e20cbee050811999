"""The schema of project files, as the ordered list of what made it.

A new file goes through all migrations from zero; ``user_version`` counts those a file has seen. A
migration that was released is never edited: add another one.
"""

from __future__ import annotations

from collections.abc import Callable

from peewee import SqliteDatabase

APPLICATION_ID = 0x445A3031  # "DZ01"

Migration = Callable[[SqliteDatabase], None]


def _script(database: SqliteDatabase, statements: str) -> None:
    """Run several statements inside the open transaction (``executescript`` would commit it)."""
    for statement in statements.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)


def m001_first_format(database: SqliteDatabase) -> None:
    """Sources, articles, the log, and what the log adds up to.

    ``step`` and ``change`` are the log: rows are only ever added. ``span``, ``state``, ``label``,
    ``annotator``, ``phrase``, ``setting`` and ``edition`` are its sum; it may change ``cut`` and an
    article's wording too. ``fingerprint`` finds articles that tell the same story. Texts stand apart
    from articles so that a list of articles never reads one. Maps are JSON, empty for the identity.
    """
    _script(
        database,
        """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL UNIQUE,
            encoding TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE TABLE cut (
            source INTEGER NOT NULL REFERENCES source (id),
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            reason TEXT NOT NULL,
            clings INTEGER NOT NULL,
            confidence REAL NOT NULL,
            PRIMARY KEY (source, "start", "end", reason)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE article (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            source INTEGER NOT NULL REFERENCES source (id),
            title TEXT NOT NULL,
            meta TEXT NOT NULL,
            script TEXT NOT NULL,
            canonical TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX article_source ON article (source);
        CREATE TABLE content (
            article TEXT PRIMARY KEY REFERENCES article (id),
            text TEXT NOT NULL,
            counterpart TEXT NOT NULL,
            raw_map TEXT NOT NULL,
            pair_map TEXT NOT NULL
        ) STRICT;
        CREATE TABLE step (
            id TEXT PRIMARY KEY,
            author TEXT NOT NULL,
            device TEXT NOT NULL,
            reverts TEXT,
            undoing INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE change (
            step TEXT NOT NULL REFERENCES step (id),
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            article TEXT NOT NULL,
            before TEXT,
            after TEXT,
            PRIMARY KEY (step, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE annotator (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE label (
            id TEXT PRIMARY KEY,
            names TEXT NOT NULL,
            color TEXT NOT NULL,
            shortcut TEXT NOT NULL,
            position INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE phrase (hans TEXT PRIMARY KEY, hant TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE span (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES article (id),
            layer TEXT NOT NULL,
            label TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            text TEXT NOT NULL,
            note TEXT NOT NULL,
            unsure INTEGER NOT NULL,
            origins TEXT NOT NULL,
            CHECK ("start" >= 0 AND "start" < "end" AND length(text) = "end" - "start")
        ) STRICT;
        CREATE INDEX span_order ON span (article, layer, "start", "end" DESC, label, id);
        CREATE TABLE edition (
            a TEXT NOT NULL REFERENCES article (id),
            b TEXT NOT NULL REFERENCES article (id),
            PRIMARY KEY (a, b)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edition_b ON edition (b);
        CREATE TABLE fingerprint (
            article TEXT PRIMARY KEY REFERENCES article (id),
            bands BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE state (
            article TEXT NOT NULL REFERENCES article (id),
            layer TEXT NOT NULL,
            state TEXT NOT NULL,
            PRIMARY KEY (article, layer)
        ) STRICT, WITHOUT ROWID;
        """,
    )


MIGRATIONS: list[Migration] = [m001_first_format]


def version() -> int:
    """The format this program writes."""
    return len(MIGRATIONS)


def migrate(database: SqliteDatabase, since: int) -> None:
    """Bring a file that has seen ``since`` migrations up to date, in one transaction."""
    with database.atomic():
        for migration in MIGRATIONS[since:]:
            migration(database)
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {version()}")
