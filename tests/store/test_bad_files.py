"""Files that cannot be used are named in our words, and not a byte of them is changed."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from annotator import workflow
from annotator.errors import (
    NotAProject,
    ProjectError,
    ProjectExists,
    ProjectLocked,
    ProjectMissing,
    ProjectNewer,
    ProjectReadOnly,
    ProjectTruncated,
    ProjectUnwritable,
)
from annotator.store import database, migrations
from tests.builders import HANT, label, new_project, stored


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The bytes of a project with an article and a span."""
    with new_project(tmp_path_factory.mktemp("sample"), HANT * 50) as project:
        label(project, "柳橋鎮")
    return project.path.read_bytes()


@pytest.fixture
def path(tmp_path, sample):
    file = tmp_path / "probe.duizhao"
    file.write_bytes(sample)
    return file


@pytest.fixture(params=[False, True], ids=["to write", "to read"])
def reading(request):
    return request.param


def disk(folder):
    """Every file of a folder with its hash."""
    return {
        file.relative_to(folder): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def is_refused(path, kind, reading):
    before = disk(path.parent)
    with pytest.raises(kind) as caught:
        workflow.open_project(path, reading=reading)
    assert caught.type is kind
    sentence = str(caught.value)
    assert str(path) in sentence
    assert "{" not in sentence
    assert disk(path.parent) == before
    return sentence


def test_opening_and_closing_changes_nothing(path, reading):
    before = disk(path.parent)
    with workflow.open_project(path, reading=reading) as project:
        assert project.articles("")[0].title == "柳橋鎮設立「里鄰食堂」"
        assert workflow.check(project) == []
    assert disk(path.parent) == before


def test_missing(tmp_path, reading):
    is_refused(tmp_path / "none.duizhao", ProjectMissing, reading)
    is_refused(tmp_path / "no folder" / "none.duizhao", ProjectMissing, reading)


def test_a_folder(tmp_path, reading):
    folder = tmp_path / "folder.duizhao"
    folder.mkdir()
    is_refused(folder, NotAProject, reading)


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"SQLite formal 3", "柳橋鎮\n".encode() * 99, b"PK\x03\x04" + bytes(500), b"{}"]
)
def test_not_sqlite(tmp_path, content, reading):
    path = tmp_path / "probe.duizhao"
    path.write_bytes(content)
    is_refused(path, NotAProject, reading)


def test_a_database_of_another_program(tmp_path, reading):
    path = tmp_path / "probe.duizhao"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE article (id)")
    is_refused(path, NotAProject, reading)


def test_newer(path, reading):
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {migrations.version() + 1}")
    sentence = is_refused(path, ProjectNewer, reading)
    assert f"format {migrations.version() + 1}" in sentence


LENGTHS = [1, 15, 16, 17, 59, 99, 100, 101, 1024, 4095, 4096, 4097, 8192, 3 * 4096 + 7, -4097, -4096, -1]


@pytest.mark.parametrize("length", LENGTHS)
def test_truncated(path, sample, length, reading):
    path.write_bytes(sample[:length])
    is_refused(path, ProjectTruncated, reading)


def test_damaged_inside(path, sample, reading):
    """Whatever SQLite meets on a page of nonsense is said in our words, and by the check too."""
    start = 4096
    path.write_bytes(sample[:start] + b"\xa5" * (len(sample) - start))
    before = disk(path.parent)
    with pytest.raises(ProjectTruncated), workflow.open_project(path, reading=reading) as project:
        workflow.check(project)
    with pytest.raises(ProjectTruncated), workflow.open_project(path, reading=reading) as project:
        project.articles("")
    assert disk(path.parent) == before


@pytest.mark.parametrize("mode", ["IMMEDIATE", "EXCLUSIVE"])
def test_locked(path, mode, reading, monkeypatch):
    """Another process keeps the file for itself."""
    monkeypatch.setitem(database._PRAGMAS, "busy_timeout", 10)
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.01)
    holds = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        f"db.execute('PRAGMA locking_mode = {'EXCLUSIVE' if mode == 'EXCLUSIVE' else 'NORMAL'}');"
        f"db.execute('BEGIN {mode}'); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holds, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        try:
            assert other.stdout.readline() == b"held\n"
            is_refused(path, ProjectLocked, reading)
        finally:
            other.communicate()
    with workflow.open_project(path, reading=reading) as project:
        assert workflow.check(project) == []


def test_read_only(path, tmp_path):
    path.chmod(0o444)
    is_refused(path, ProjectReadOnly, False)
    before = disk(tmp_path)
    with workflow.open_project(path, reading=True) as project:
        assert project.articles("")[0].title == "柳橋鎮設立「里鄰食堂」"
        assert disk(tmp_path) == before
        with pytest.raises(ProjectReadOnly):
            label(project, "12")
    assert disk(tmp_path) == before


def test_creating_never_overwrites(path, tmp_path):
    before = disk(tmp_path)
    for taken in (path, tmp_path):
        with pytest.raises(ProjectExists):
            workflow.new_project(taken)
    with pytest.raises(ProjectUnwritable, match="No such file"):
        workflow.new_project(tmp_path / "none" / "new.duizhao")
    assert disk(tmp_path) == before


def test_what_could_not_be_created_leaves_nothing(tmp_path, monkeypatch):
    def fails(*_, **__):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(migrations, "migrate", fails)
    with pytest.raises(ProjectUnwritable, match="full"):
        workflow.new_project(tmp_path / "new.duizhao")
    assert disk(tmp_path) == {}


def test_a_name_that_sqlite_would_read_otherwise(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in (":memory:", "file:a.duizhao?mode=memory", "100%20.duizhao"):
        workflow.new_project(tmp_path.__class__(name)).close()
        with workflow.open_project(tmp_path / name, reading=True) as project:
            assert len(project.labels()) == 3


def test_a_log_left_behind_makes_a_short_file_whole(path, tmp_path):
    """A program that ended while it folded its log into the file leaves both: together they are whole."""
    with workflow.open_project(path) as project:
        project._db.execute_sql("PRAGMA wal_autocheckpoint = 0")
        for number in range(30):
            label(project, HANT[number % 8 : 12 + number % 7], "place", name=f"annotator {number}")
        spans = project._one("SELECT count(*) FROM span")
        copy = tmp_path / "copy"
        copy.mkdir()
        short = copy / path.name
        whole = tmp_path / "whole.duizhao"
        database.back_up(path, whole)
        # The first page is as it will be, the pages behind it are not written yet.
        first = whole.read_bytes()[:4096]
        short.write_bytes(first + path.read_bytes()[4096:])
        is_refused(short, ProjectTruncated, False)
        shutil.copyfile(f"{path}-wal", f"{short}-wal")
    with workflow.open_project(short) as project:
        assert project._one("SELECT count(*) FROM span") == spans
        assert workflow.check(project) == []


# Older formats.


def adds_a_table(db):
    db.execute_sql("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")


def adds_a_table_and_fails(db):
    adds_a_table(db)
    raise sqlite3.OperationalError("database or disk is full")


def test_an_older_file_is_backed_up_and_migrated(path, sample, monkeypatch):
    monkeypatch.setattr(migrations, "MIGRATIONS", [*migrations.MIGRATIONS, adds_a_table])
    with workflow.open_project(path) as project:
        assert project._one("SELECT count(*) FROM later") == (0,)
        assert workflow.check(project) == []
        (backup,) = path.parent.glob("*.format-1.duizhao")
    assert database.inspect(path) == len(migrations.MIGRATIONS)
    monkeypatch.undo()
    with workflow.open_project(backup) as project:
        assert len(project.spans(stored(project).id, project.layers()[0])) == 1


def test_an_older_file_is_migrated_once_whoever_opens_it(path, monkeypatch):
    monkeypatch.setattr(migrations, "MIGRATIONS", [*migrations.MIGRATIONS, adds_a_table])
    with workflow.open_project(path), workflow.open_project(path, reading=True) as project:
        assert project._one("SELECT count(*) FROM later") == (0,)


def test_an_older_file_that_may_not_be_written_is_refused(path, monkeypatch):
    monkeypatch.setattr(migrations, "MIGRATIONS", [*migrations.MIGRATIONS, adds_a_table])
    path.chmod(0o444)
    for reading in (False, True):
        is_refused(path, ProjectReadOnly, reading)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path, sample, monkeypatch):
    monkeypatch.setattr(migrations, "MIGRATIONS", [*migrations.MIGRATIONS, adds_a_table_and_fails])
    with pytest.raises(ProjectUnwritable):
        workflow.open_project(path)
    assert path.read_bytes() == sample
    assert not path.with_name(f"{path.name}-wal").exists()


def test_other_complaints_of_the_database_are_bugs(path):
    with workflow.open_project(path) as project, pytest.raises(Exception, match="no such table") as caught:
        project._one("SELECT 1 FROM nowhere")
    assert not isinstance(caught.value, ProjectError)
