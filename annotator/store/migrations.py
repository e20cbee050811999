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

    ``step`` and ``change`` are the log: rows are only ever added. ``span``, ``relation``, ``state``,
    ``note``, ``label``, ``guideline``, ``annotator``, ``phrase``, ``setting``, ``edition`` and ``ignored``
    are its sum; it may change ``cut`` and an article's wording, with its rows of ``correction``, too. A
    relation's spans are no foreign keys, as a span that is changed is written anew. ``fingerprint`` finds
    articles that tell the same story. Texts stand apart from articles so that a list of articles never
    reads one. Maps are JSON, empty for the identity. ``search`` is an index of the texts, ``unindexed`` the
    articles it says nothing true of (``store.search``). ``activity`` counts active time and is no sum of
    the log.
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
        CREATE TABLE correction (
            article TEXT NOT NULL REFERENCES article (id),
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            was TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (article, "start", "end")
        ) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE search USING fts5(body, content='', columnsize=0, tokenize='ascii');
        CREATE TABLE unindexed (position INTEGER PRIMARY KEY, stale INTEGER NOT NULL) STRICT;
        CREATE TRIGGER article_unindexed AFTER INSERT ON article
            BEGIN INSERT OR IGNORE INTO unindexed VALUES (new.position, 0); END;
        CREATE TRIGGER article_gone AFTER DELETE ON article
            BEGIN INSERT OR REPLACE INTO unindexed VALUES (old.position, 1); END;
        CREATE TRIGGER content_stale AFTER UPDATE OF text, counterpart ON content
            WHEN new.text != old.text OR new.counterpart != old.counterpart
            BEGIN INSERT OR IGNORE INTO unindexed
                SELECT position, 1 FROM article WHERE id = new.article; END;
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
        CREATE INDEX change_subject ON change (kind, subject);
        CREATE TABLE basis (
            step TEXT NOT NULL,
            position INTEGER NOT NULL,
            wording TEXT NOT NULL,
            seen TEXT,
            PRIMARY KEY (step, position),
            FOREIGN KEY (step, position) REFERENCES change (step, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE annotator (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE label (
            id TEXT PRIMARY KEY,
            names TEXT NOT NULL,
            color TEXT NOT NULL,
            shortcut TEXT NOT NULL,
            position INTEGER NOT NULL,
            definitions TEXT NOT NULL,
            examples TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE guideline (language TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
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
            comment TEXT NOT NULL,
            CHECK ("start" >= 0 AND "start" < "end" AND length(text) = "end" - "start")
        ) STRICT;
        CREATE INDEX span_order ON span (article, layer, "start", "end" DESC, label, id);
        CREATE TABLE relation (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES article (id),
            layer TEXT NOT NULL,
            from_span TEXT NOT NULL,
            to_span TEXT NOT NULL,
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX relation_order ON relation (article, layer, id);
        CREATE TABLE reworded (
            article TEXT PRIMARY KEY REFERENCES article (id),
            wording TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE alias (label TEXT PRIMARY KEY, stands_for TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE assignment (
            article TEXT NOT NULL REFERENCES article (id),
            annotator TEXT NOT NULL,
            round TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (article, annotator)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE decision (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES article (id),
            step TEXT NOT NULL,
            wording TEXT NOT NULL,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX decision_article ON decision (article);
        CREATE TABLE question (
            id INTEGER PRIMARY KEY,
            article TEXT NOT NULL REFERENCES article (id),
            key TEXT NOT NULL,
            position INTEGER NOT NULL,
            status TEXT NOT NULL,
            kind TEXT NOT NULL,
            agreement REAL NOT NULL,
            "start" INTEGER NOT NULL,
            likeness TEXT NOT NULL,
            labels TEXT NOT NULL,
            text TEXT NOT NULL,
            value TEXT NOT NULL,
            UNIQUE (article, key)
        ) STRICT;
        CREATE INDEX question_order ON question (status, kind, agreement, article, "start");
        CREATE INDEX question_agreement ON question (agreement, article, "start", status, kind);
        CREATE INDEX question_likeness ON question (likeness);
        CREATE TABLE questioned (article TEXT PRIMARY KEY REFERENCES article (id)) STRICT, WITHOUT ROWID;
        CREATE TABLE merged (
            sha256 TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            step TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
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
        CREATE TABLE note (
            article TEXT NOT NULL REFERENCES article (id),
            layer TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (article, layer)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ignored (
            layer TEXT NOT NULL,
            finding TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (layer, finding)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE activity (
            article TEXT NOT NULL REFERENCES article (id),
            layer TEXT NOT NULL,
            device TEXT NOT NULL,
            day TEXT NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (article, layer, device, day),
            CHECK (seconds >= 0)
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
