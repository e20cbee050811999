"""Opening project files: what they must be, how they are opened, what goes wrong in our words."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import peewee
from peewee import SqliteDatabase

from annotator.errors import (
    NotAProject,
    ProjectError,
    ProjectExists,
    ProjectGone,
    ProjectLocked,
    ProjectMissing,
    ProjectNewer,
    ProjectReadOnly,
    ProjectTruncated,
    ProjectUnwritable,
)
from annotator.store import migrations

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_BUSY_SECONDS = 2

# A commit has reached the disk when it returns: WAL with FULL took 0.2 ms a commit, and fullfsync is
# what makes macOS keep that promise (it means nothing elsewhere).
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "fullfsync": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "busy_timeout": _BUSY_SECONDS * 1000,
    "cache_size": -8000,
    "temp_store": "memory",
}


def create(path: Path) -> SqliteDatabase:
    """A new project file with an empty schema; raises ``ProjectExists`` rather than overwrite."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise ProjectExists(path=path) from None
    except OSError as error:
        raise ProjectUnwritable(path=path, reason=error.strerror) from error
    database = None
    try:
        with translated(path):
            database = _connect(path)
            migrations.migrate(database, since=0)
            # From now on the file itself says what it is, also when the program ends without closing it.
            database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            return database
    except BaseException:
        if database is not None:
            database.close()
        path.unlink(missing_ok=True)
        raise


def open_for_writing(path: Path) -> SqliteDatabase:
    """An existing project file, brought up to date after a backup if it is of an older format."""
    inspect(path)
    if is_read_only(path):
        raise ProjectReadOnly(path=path)
    with translated(path):
        database = _connect(path)
        try:
            # Whoever holds the file for longer than a moment is met here, not in the first edit.
            database.execute_sql("BEGIN IMMEDIATE")
            database.execute_sql("ROLLBACK")
            # Asked again, as the file's first bytes may be older than its log.
            (found,) = database.execute_sql("PRAGMA user_version").fetchone()
            if found < migrations.version():
                _back_up(path, found)
                migrations.migrate(database, since=found)
        except BaseException:
            database.close()
            raise
        return database


def open_for_reading(path: Path) -> SqliteDatabase:
    """An existing project file that is not to be changed; also from a read-only folder or disc."""
    found = inspect(path)
    if not is_read_only(path) and os.access(path.parent, os.W_OK):
        return open_for_writing(path)
    if found < migrations.version():
        raise ProjectReadOnly(path=path)
    with translated(path):
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        database = SqliteDatabase(uri, uri=True, pragmas={"trusted_schema": 0})
        database.connect()
        return database


def inspect(path: Path) -> int:
    """The format version of a project file, found without changing anything about it.

    Raises the ``ProjectError`` that fits when it is not one, or newer than this program.
    """
    return _asked(path) or _read_header(path)


def _asked(path: Path) -> int | None:
    """The version, from SQLite itself; ``None`` for a file that is in use nowhere or has something wrong.

    Whoever closes a file gives back all locks that the same program has on it, on every system but
    Windows: after that another program takes the log for its own to delete, and what was saved since is
    gone. So a file that may be open here is not read past SQLite, which knows of its locks.
    """
    if not path.with_name(f"{path.name}-shm").exists():
        return None
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with translated(path), closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS)) as asked:
            (application,) = asked.execute("PRAGMA application_id").fetchone()
            (version,) = asked.execute("PRAGMA user_version").fetchone()
    except ProjectLocked:
        raise
    except ProjectError:
        return None  # its first bytes tell what is wrong
    _check_kind(path, application, version)
    return int(version)


def _check_kind(path: Path, application: int, version: int) -> None:
    if application != migrations.APPLICATION_ID:
        raise NotAProject(path=path)
    if version > migrations.version():
        raise ProjectNewer(path=path, found=version, known=migrations.version())


def _read_header(path: Path) -> int:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        raise ProjectMissing(path=path) from None
    except (PermissionError, IsADirectoryError, NotADirectoryError):
        raise NotAProject(path=path) from None
    except OSError as error:
        raise ProjectUnwritable(path=path, reason=error.strerror) from error
    if header[: len(_MAGIC)] != _MAGIC[: len(header)] or not header:
        raise NotAProject(path=path)
    if len(header) < _HEADER:
        raise ProjectTruncated(path=path)
    version, application = struct.unpack(">I4xI", header[60:72])
    _check_kind(path, application, version)
    (page_size,) = struct.unpack(">H", header[16:18])
    (pages,) = struct.unpack(">I", header[28:32])
    if size < pages * (65536 if page_size == 1 else page_size) and not _has_log(path):
        raise ProjectTruncated(path=path)
    return int(version)


def _has_log(path: Path) -> bool:
    """Whether SQLite left its log beside the file: it makes the file whole on opening."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def is_read_only(path: Path) -> bool:
    """Whether the file says that nobody may write it, or the system says that we may not."""
    return not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK)


FileId = tuple[int, int]
"""By which the system knows a file, wherever it is moved."""


def file_id(path: Path) -> FileId | None:
    """``None`` where there is no file, or none can be seen."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check_is_there(path: Path, opened: FileId | None) -> None:
    """Raise ``ProjectGone`` where another file than the ``opened`` one has its name now, or none: SQLite
    would go on writing into what nobody will find again."""
    if file_id(path) != opened:
        raise ProjectGone(path=path)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's complaints about the world, as ours. Anything else is a bug and passes."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        known = _known(str(error).lower())
        if known is None:
            raise
        raise known(path=path, reason=str(error)) from error


_COMPLAINTS: tuple[tuple[str, type[ProjectError]], ...] = (
    ("locked", ProjectLocked),
    ("busy", ProjectLocked),
    ("readonly", ProjectReadOnly),
    ("not a database", NotAProject),
    ("malformed", ProjectTruncated),
    ("unable to open", ProjectUnwritable),
    ("disk i/o", ProjectUnwritable),
    ("is full", ProjectUnwritable),
)


def _known(complaint: str) -> type[ProjectError] | None:
    return next((kind for words, kind in _COMPLAINTS if words in complaint), None)


def _connect(path: Path) -> SqliteDatabase:
    database = SqliteDatabase(str(path.absolute()), pragmas=_PRAGMAS, timeout=_BUSY_SECONDS)
    database.connect()
    return database


def back_up(path: Path, copy: Path) -> None:
    """Copy a project file whole, even while it is open: a plain file copy may lose what is in its log."""
    with (
        closing(sqlite3.connect(path)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)


def _back_up(path: Path, found: int) -> None:
    back_up(path, path.with_name(f"{path.stem}.format-{found}{path.suffix}"))
