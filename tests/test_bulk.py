"""Importing many files: with and without processes, killed, cancelled and continued."""

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core.convert import Conversion
from annotator.core.reading import DEFAULT_RULES
from annotator.errors import EmptySource, ReadingBrokeOff, SourceChanged, UnreadableSource
from annotator.workflow import bulk, crew, importing
from tests.builders import HANT, write

TASK = bulk.Task(DEFAULT_RULES, Conversion())


def pages(folder, count):
    return [write(folder, f"{number:04}.txt", f"第{number}期\n\n{HANT}\n") for number in range(count)]


def imported(project, files, processes=0, cancelled=crew.never):
    saved = list(bulk.import_many(project, files, processes=processes, cancelled=cancelled))
    return [outcome for each in saved for outcome in each.outcomes]


@pytest.fixture
def project(tmp_path):
    with workflow.new_project(tmp_path / "probe.duizhao") as project:
        yield project


def test_processes_make_the_same_in_the_same_order(tmp_path, project):
    files = pages(tmp_path, 40)
    files[7:7] = [write(tmp_path, "empty.txt", ""), tmp_path / "none.txt", write(tmp_path, "a.xyz", "?")]
    files.append(write(tmp_path, "rows.csv", "title,text\n一,柳橋鎮設立食堂。\n二,老人說好。\n"))
    beside = imported(project, files, processes=2)
    with workflow.new_project(tmp_path / "other.duizhao") as other:
        here = imported(other, files)
        assert other.article_ids() == project.article_ids()
    assert [str(each.error) for each in beside if each.error] == [str(e.error) for e in here if e.error]
    assert [(each.path, each.source, each.articles) for each in beside] == [
        (each.path, each.source, each.articles) for each in here
    ]
    assert [each.path for each in beside] == [*files, files[-1]]
    assert not workflow.check(project)


@pytest.mark.parametrize("processes", [0, 2])
def test_files_are_read_as_the_person_says(tmp_path, project, processes):
    files = [write(tmp_path, f"{number}.txt", f"柳橋{number}", "gb18030") for number in range(9)]
    table = write(tmp_path, "rows.csv", "甲,乙\n一,柳橋鎮設立食堂。\n", "gb18030")
    choices = workflow.Choices("GBK", {"text": "乙", "title": "甲"})
    saved = bulk.import_many(project, [*files, table], processes=processes, choices=choices)
    found = [outcome.source for each in saved for outcome in each.outcomes]
    assert [source.text for source in found[:9]] == [f"柳橋{number}" for number in range(9)]
    assert found[9].text == "一\n柳橋鎮設立食堂。"
    assert {source.encoding for source in found} == {"gb18030"}


def test_the_same_files_again_add_nothing_and_nothing_is_made_of_them(tmp_path, project, monkeypatch):
    files = [*pages(tmp_path, 5), write(tmp_path, "rows.tsv", "text\n柳橋鎮設立食堂。\n老人說好。\n")]
    first = imported(project, files)
    files[2] = files[2].rename(tmp_path / "moved.txt")
    monkeypatch.setattr(bulk, "propose", None)
    again = imported(project, files)
    assert all(each.known for each in again)
    assert [(each.articles, each.cuts) for each in again] == [(each.articles, each.cuts) for each in first]
    assert again[2].source.name == "moved.txt"


def test_two_copies_in_one_import_are_one_source(tmp_path, project):
    pages(tmp_path, 1)
    copy = write(tmp_path, "copy.txt", (tmp_path / "0000.txt").read_text("utf-8"))
    first, second = imported(project, [tmp_path / "0000.txt", copy])
    assert (first.known, second.known) == (False, True)
    assert first.articles == second.articles


def test_progress_and_cancelling(tmp_path, project, monkeypatch):
    monkeypatch.setattr(bulk, "BATCH", 4)
    files = pages(tmp_path, 10)
    told = [(each.done, each.total) for each in bulk.import_many(project, files)]
    assert told == [(4, 10), (8, 10), (10, 10)]
    looks = iter([False] * 6 + [True] * 9)
    with workflow.new_project(tmp_path / "cancelled.duizhao") as other:
        assert len(imported(other, files, cancelled=lambda: next(looks))) == 6
        assert len(other.article_ids()) == 6


def test_processes_can_be_cancelled(tmp_path, project):
    assert imported(project, pages(tmp_path, 4), processes=1, cancelled=lambda: True) == []


def items(files):
    return [bulk.Item(path) for path in files]


def test_few_files_start_no_process(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    assert crew.suitable_processes(crew.WORTH_PROCESSES - 1) == 0
    assert crew.suitable_processes(crew.WORTH_PROCESSES) == 8
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert crew.suitable_processes(10_000) == 0


# Processes that die.


class MortalPool(Executor):
    """Works in this process; dies over a file called deadly, and then takes nothing more."""

    def __init__(self):
        self.dead = False

    def submit(self, _, chunk):
        if self.dead:
            raise BrokenExecutor
        future = Future()
        if any("deadly" in item.path.name for item in chunk):
            self.dead = True
            future.set_exception(BrokenExecutor())
        else:
            future.set_result([bulk.make(item, TASK) for item in chunk])
        return future


def test_a_file_over_which_a_process_dies_is_one_row(tmp_path):
    files = pages(tmp_path, 60)
    files[9:9] = [write(tmp_path, "deadly.txt", HANT)]
    files[40:40] = [write(tmp_path, "deadly too.txt", HANT)]
    work = crew.Work(None, bulk._given_up, bulk._is_quick)
    started = crew.Crew.started(MortalPool, work)
    rows = list(crew.in_processes(items(files), started, 2, crew.never))
    assert [item.path for item, _ in rows] == files
    failed = [made[0].error for _, made in rows if isinstance(made[0], workflow.Imported)]
    assert [type(error) for error in failed] == [ReadingBrokeOff] * 2
    assert "deadly.txt" in str(failed[0])
    assert "deadly too.txt" in str(failed[1])


def test_a_process_that_is_killed_costs_no_file(tmp_path):
    files = pages(tmp_path, 200)
    rows = bulk.prepare_many(items(files), TASK, processes=2)
    done = [next(rows)]
    multiprocessing.active_children()[0].kill()
    done += rows
    assert [item.path for item, _ in done] == files
    assert all(isinstance(one, workflow.Prepared) for _, made in done for one in made)


class StillbornPool(MortalPool):
    def submit(self, _, chunk):
        raise BrokenExecutor


def forbidden():
    raise OSError("no semaphores here")


@pytest.mark.parametrize("pool", [StillbornPool, forbidden])
def test_where_no_process_can_be_started_this_one_works(tmp_path, project, monkeypatch, pool):
    monkeypatch.setattr(crew, "_pool", lambda *_: pool())
    assert all(each.source for each in imported(project, pages(tmp_path, 3), processes=2))


# Killed.

CHILD = """
import sys
from pathlib import Path
from annotator import workflow
from annotator.workflow import bulk

if __name__ == "__main__":
    bulk.BATCH = 8
    files = workflow.source_files([Path(sys.argv[2])])
    with workflow.open_project(Path(sys.argv[1])) as project:
        for saved in bulk.import_many(project, files, processes=int(sys.argv[3])):
            print(saved.done, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only where a process can be killed so")
@pytest.mark.parametrize("processes", [0, 2])
def test_a_killed_import_is_continued(tmp_path, project, processes):
    folder = tmp_path / "pages"
    folder.mkdir()
    files = pages(folder, 400)
    script = write(tmp_path, "child.py", CHILD)
    command = [sys.executable, script, project.path, folder, str(processes)]
    project.close()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as child:
        assert int(child.stdout.readline()) >= 8
        child.kill()
        group = child.pid
    with workflow.open_project(project.path) as found:
        before = len(found.article_ids())
        assert 0 < before < len(files)
        assert not workflow.check(found)
        again = imported(found, files)
        assert sum(each.known for each in again) == before
        assert len(found.article_ids()) == len(files)
        assert not workflow.check(found)
    assert ends(group), "processes of a killed import live on"


def ends(group):
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


# Files and folders.


def test_a_file_that_changes_while_it_is_read(tmp_path, monkeypatch):
    (path,) = pages(tmp_path, 1)
    read = Path.read_bytes

    def slow(self):
        data = read(self)
        with self.open("ab") as file:
            file.write(b"more")
        return data

    monkeypatch.setattr(Path, "read_bytes", slow)
    with pytest.raises(SourceChanged, match=r"0000\.txt"):
        importing.read_bytes(path)


def test_linked_folders_are_read_once(tmp_path):
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    (folder / "inner").mkdir(parents=True)
    elsewhere.mkdir()
    pages(folder / "inner", 1)
    pages(elsewhere, 1)
    try:
        (folder / "loop").symlink_to(folder, target_is_directory=True)
        (folder / "linked").symlink_to(elsewhere, target_is_directory=True)
        (folder / "nowhere.txt").symlink_to(folder / "nothing.txt")
    except OSError:
        pytest.skip("this system lets nobody make links")
    found = workflow.source_files([folder])
    assert [path.relative_to(folder).as_posix() for path in found] == ["inner/0000.txt", "linked/0000.txt"]


def test_a_closed_folder_is_one_row(tmp_path, project, monkeypatch):
    (path,) = pages(tmp_path, 1)
    closed = tmp_path / "closed"
    closed.mkdir()
    look = os.scandir

    def refuse(folder="."):
        if Path(folder) == closed:
            raise PermissionError(13, "Permission denied", str(folder))
        return look(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(os, "listdir", refuse)
    assert workflow.source_files([tmp_path]) == [path, closed]
    _, failed = imported(project, [path, closed])
    assert isinstance(failed.error, UnreadableSource)
    assert "Permission denied" in str(failed.error)


def test_errors_travel_between_processes(tmp_path):
    error = EmptySource(path=tmp_path / "a.txt")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.data, str(again)) == (EmptySource, error.data, str(error))
