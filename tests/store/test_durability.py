"""What a call has saved is in the file when it returns, whatever happens to the program next."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core.changes import Change
from annotator.errors import ProjectLocked
from annotator.store import database
from tests.builders import HANT, label, new_project, reopened, stored

ROOT = Path(__file__).resolve().parents[2]
DIES = f"""
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from annotator import workflow
from annotator.core.spans import Span
from tests.builders import label, new_project

def die():
    if {{kill}}:
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(9)
"""
LABELS = DIES + "label(workflow.open_project(Path(sys.argv[1])), '柳橋鎮', name='Zhou'); die()"
CREATES = DIES + "new_project(Path(sys.argv[1]).parent, '柳橋鎮', name='fresh.duizhao'); die()"
BREAKS_OFF = DIES + (
    "project = workflow.open_project(Path(sys.argv[1]))\n"
    "with project.transaction():\n"
    "    label(project, '柳橋鎮')\n"
    "    project.connection = project._db.execute_sql('SELECT count(*) FROM span').fetchone()\n"
    "    assert project.connection == (1,)\n"
    "    die()"
)


def run_until_it_dies(script, path, kill):
    code = script.replace("{kill}", str(kill))
    result = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=False)
    assert result.returncode == (-signal.SIGKILL if kill else 9), result.stderr.decode()


@pytest.fixture
def path(tmp_path):
    with new_project(tmp_path, HANT) as project:
        return project.path


@pytest.mark.parametrize("kill", [True, False])
def test_a_label_outlives_the_program(path, kill):
    run_until_it_dies(LABELS, path, kill)
    assert workflow_spans(path) == [("柳橋鎮", "place")]


def test_a_new_project_outlives_the_program(path):
    run_until_it_dies(CREATES, path, True)
    with workflow.open_project(path.with_name("fresh.duizhao")) as project:
        assert [each.title for each in project.articles("")] == ["柳橋鎮"]
        assert workflow.check(project) == []


def test_what_was_broken_off_in_the_middle_never_was(path):
    run_until_it_dies(BREAKS_OFF, path, True)
    assert workflow_spans(path) == []


def workflow_spans(path):
    with workflow.open_project(path) as project:
        assert workflow.check(project) == []
        layers = project.layers()
        article = stored(project).id
        return [(span.text, span.label) for layer in layers for span in project.spans(article, layer)]


def test_a_second_window_sees_a_change_at_once(path):
    with workflow.open_project(path) as one, workflow.open_project(path) as two:
        span = label(one, "柳橋鎮")
        assert two.spans(span.article, span.layer) == (span,)
        label(two, "12", "metric")
        assert [each.text for each in one.spans(span.article, span.layer)] == ["柳橋鎮", "12"]
        assert workflow.check(one) == workflow.check(two) == []


def test_two_windows_take_turns_in_one_millisecond(path, monkeypatch):
    """Each step follows the one before it, also where another window of the same computer made that."""
    with (
        workflow.open_project(path, clock=lambda: 5) as one,
        workflow.open_project(path, clock=lambda: 3) as two,
    ):
        states = ["done", "in progress", "new", "done"]
        article = stored(one).id
        for window, before, after in zip((one, two, one, two), ["new", *states], states, strict=False):
            window.commit("lin", [Change("state", f"{article}/lin", article, before, after)])
        assert one.layer(stored(one), "lin").state == "done"
        assert workflow.check(one) == []


def test_a_window_that_waits_in_vain_says_so(path, monkeypatch):
    monkeypatch.setitem(database._PRAGMAS, "busy_timeout", 10)
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.01)
    with workflow.open_project(path) as one, workflow.open_project(path) as two:
        with one.transaction(), pytest.raises(ProjectLocked):
            label(two, "柳橋鎮")
        assert label(two, "柳橋鎮").text == "柳橋鎮"


def test_nothing_of_a_failed_step_is_kept(path, monkeypatch):
    with workflow.open_project(path) as project:
        before = list(project.log())
        bad = Change("span", "s1", "nowhere", None, None)
        good = Change("state", f"{stored(project).id}/lin", stored(project).id, None, "done")
        monkeypatch.setattr("annotator.store.sums._SUMS", {"state": None})
        with pytest.raises((KeyError, AttributeError)):
            project.commit("lin", [good, bad])
        monkeypatch.undo()
        assert list(project.log()) == before
        again = reopened(project)
        assert list(again.log()) == before
        assert workflow.check(again) == []
        again.close()


def test_opening_a_file_twice_gives_back_no_lock(path):
    """A job of the window opens the file that the window has open; then another program looks at it."""
    script = "import sys; from pathlib import Path; from annotator import workflow\n"
    script += "workflow.open_project(Path(sys.argv[1])).close()"
    with workflow.open_project(path) as project:
        with workflow.open_project(path, reading=True):
            pass
        subprocess.run([sys.executable, "-c", script, str(path)], check=True, cwd=ROOT)
        label(project, "柳橋鎮")
        assert workflow_spans(path) == [("柳橋鎮", "place")]
