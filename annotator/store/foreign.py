"""Opening a project file that came by mail: nothing in it is believed before it was looked at, and nothing
of it is ever changed.

Such a file is opened as immutable, so that SQLite writes neither to it nor beside it. It must have just the
tables and indexes that this program makes: a trigger, a view or a virtual table of somebody else's could run
what its maker likes.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from peewee import SqliteDatabase

from annotator.errors import ForeignSchema, ForeignTooLarge, ProjectTruncated
from annotator.store import database, migrations
from annotator.store.project import Project

LARGEST_FILE = 1024**3
"""In bytes: more than a hundred annotators write in a year."""
_LARGEST_VALUE = 64 * 1024**2

_PRAGMAS = {"trusted_schema": 0, "cell_size_check": 1, "query_only": 1, "cache_size": -8000}
_SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    " WHERE sql IS NOT NULL AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))"
)


@dataclass(frozen=True, slots=True)
class Foreign:
    """Somebody else's project file. ``sha256`` is that of its bytes as they were read."""

    path: Path
    sha256: str
    project: Project


def fingerprint(path: Path) -> str:
    """By which a file is known that was merged before. Raises the ``ProjectError`` that fits."""
    database.inspect(path)
    if path.stat().st_size > LARGEST_FILE:
        raise ForeignTooLarge(path=path, size=path.stat().st_size, limit=LARGEST_FILE)
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
    if _has_log(path):
        found.update(_log(path).read_bytes())
    return found.hexdigest()


@contextmanager
def opened(path: Path, sha256: str) -> Iterator[Foreign]:
    """A file to be merged, for reading; ``sha256`` is its :func:`fingerprint`. Raises the ``ProjectError``
    that fits where it is not one of ours."""
    version = database.inspect(path)
    with tempfile.TemporaryDirectory(prefix="duizhao-") as folder:
        at = path
        if _has_log(path) or version < migrations.version():
            at = _copied(path, Path(folder))
        with database.translated(path):
            if version < migrations.version():
                _check_schema(path, at, version)
                database.open_for_writing(at).close()
            _check_schema(path, at, migrations.version())
            yield from _reading(path, at, sha256)


def _reading(path: Path, at: Path, sha256: str) -> Iterator[Foreign]:
    opened = SqliteDatabase(f"{at.resolve().as_uri()}?mode=ro&immutable=1", uri=True, pragmas=_PRAGMAS)
    opened.connect()
    try:
        opened.connection().setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        if opened.execute_sql("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise ProjectTruncated(path=path)
        yield Foreign(path, sha256, Project(path, opened, "", lambda: 0))
    finally:
        opened.close()


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _has_log(path: Path) -> bool:
    return _log(path).exists() and _log(path).stat().st_size > 0


def _copied(path: Path, folder: Path) -> Path:
    """A copy of a file and its log, which SQLite makes one: the file is open somewhere, or was when its
    computer stopped."""
    copy = folder / "copy.duizhao"
    shutil.copyfile(path, copy)
    if _has_log(path):
        shutil.copyfile(_log(path), _log(copy))
        with closing(sqlite3.connect(copy)) as whole:
            whole.execute("PRAGMA trusted_schema = 0")
            whole.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return copy


def _check_schema(path: Path, at: Path, version: int) -> None:
    with closing(sqlite3.connect(f"{at.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        raw.execute("PRAGMA trusted_schema = 0")
        found = set(raw.execute(_SCHEMA))
    if found != ours(version):
        strange = sorted(f"{kind} {name}" for kind, name, *_ in found ^ ours(version))
        raise ForeignSchema(path=path, what=", ".join(strange[:3]))


@cache
def ours(version: int) -> frozenset[tuple[object, ...]]:
    """What stands in the schema of a file of a version that this program made."""
    fresh = SqliteDatabase(":memory:")
    fresh.connect()
    try:
        for migration in migrations.MIGRATIONS[:version]:
            migration(fresh)
        return frozenset(fresh.execute_sql(_SCHEMA).fetchall())
    finally:
        fresh.close()
