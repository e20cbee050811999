import sqlite3
from contextlib import closing

import pytest

from annotator.store import migrations
from tests.builders import label, new_project


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, "柳橋鎮有12個村") as made:
        yield made


def value(project, pragma):
    return project._db.execute_sql(f"PRAGMA {pragma}").fetchone()[0]


def test_every_table_is_strict(project):
    rows = project._db.execute_sql(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    tables = dict(rows.fetchall())
    del tables["sqlite_schema"]
    assert len(tables) == 30
    assert set(tables.values()) == {1}


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("application_id", int.from_bytes(b"DZ01")),
        ("user_version", len(migrations.MIGRATIONS)),
    ],
)
def test_the_file_is_opened_safely(project, pragma, expected):
    assert value(project, pragma) == expected


def test_the_file_itself_says_what_it_is_while_it_is_open(project):
    header = project.path.read_bytes()[:100]
    assert header[60:64] == len(migrations.MIGRATIONS).to_bytes(4)
    assert header[68:72] == b"DZ01"


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO article SELECT 9, 'x', 99, '', '', '', '', 0, 1",
        "INSERT INTO span SELECT 'x', 'nowhere', 'l', 'place', 0, 1, 'a', '', 0, '', ''",
        "INSERT INTO span SELECT 'x', id, 'l', 'place', 0, 2, 'a', '', 0, '', '' FROM article",
        "INSERT INTO span SELECT 'x', id, 'l', 'place', 1, 1, '', '', 0, '', '' FROM article",
        "INSERT INTO span SELECT 'x', id, 'l', 'place', -1, 0, 'a', '', 0, '', '' FROM article",
        "INSERT INTO span SELECT 'x', id, 'l', 'place', 'a', 1, 'a', '', 0, '', '' FROM article",
        "INSERT INTO change SELECT 'nowhere', 0, 'state', 'x', '', NULL, NULL",
        "INSERT INTO state SELECT 'nowhere', 'l', 'done'",
        "DELETE FROM source",
        "UPDATE source SET text = NULL",
    ],
)
def test_the_file_refuses_what_cannot_be(project, statement):
    label(project, "柳橋鎮")
    path = project.path
    project.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = 1")
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)


def test_an_open_file_can_be_read_by_others(project):
    label(project, "柳橋鎮")
    with closing(sqlite3.connect(project.path)) as raw:
        assert raw.execute('SELECT "start", "end", text FROM span').fetchall() == [(0, 3, "柳橋鎮")]


def test_after_a_checkpoint_the_file_alone_is_whole(project, tmp_path):
    label(project, "柳橋鎮")
    project.checkpoint()
    copy = tmp_path / "copy.duizhao"
    copy.write_bytes(project.path.read_bytes())
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT text FROM span").fetchall() == [("柳橋鎮",)]


def test_closing_leaves_the_one_file(project, tmp_path):
    label(project, "柳橋鎮")
    project.close()
    assert sorted(path.name for path in tmp_path.glob("probe*")) == ["probe.duizhao"]
