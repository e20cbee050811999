"""Feedback files and open points from the command line."""

import json

import pytest

from annotator import cli, workflow
from annotator.core.review import Choice
from tests.builders import HANT, label, new_project


@pytest.fixture
def run(capfdbinary):
    """Run a command: its exit code, its lines on stdout and its lines on stderr."""

    def run(*arguments):
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode().splitlines(), err.decode().splitlines()

    return run


@pytest.fixture
def project(tmp_path):
    """A file in which Wu has decided what Lin and Zhou differ about."""
    with new_project(tmp_path, HANT) as made:
        label(made, "12", "metric", name="Lin")
        label(made, "12個", "metric", name="Zhou")
        wu = workflow.annotator(made, "Wu").id
        (asked,) = workflow.questions_of(made, made.article_ids()[0])
        place = [HANT[a:b] for each in asked.case.candidates for a, b, _ in each.units].index("12個")
        workflow.decide(
            made, wu, asked, Choice("candidate", (place,)), reason="guideline gap", note="帶上量詞"
        )
    return made.path


def test_feedback(project, run, tmp_path):
    out = tmp_path / "Lin-feedback.duizhao"
    code, lines, err = run("feedback", project, "--annotator", "Lin", "--out", out, "--json")
    assert (code, err) == (0, [])
    said = json.loads(lines[0])
    assert (said["annotator"], said["wrong"], said["right"], said["missed"]) == ("Lin", 1, 0, 0)
    assert said["file"] == str(out)
    assert run("check", out)[0] == 0
    code, _, err = run("merge", project, out)
    assert code == 2
    assert "feedback" in err[0]


def test_feedback_for_nobody(project, run, tmp_path):
    code, out, err = run("feedback", project, "--annotator", "Chen", "--out", tmp_path / "f.duizhao")
    assert (code, out) == (2, [])
    assert "Chen" in err[0]
    code, out, err = run("feedback", project, "--annotator", "Wu", "--out", tmp_path / "f.duizhao")
    assert (code, out) == (2, [])
    assert "decided" in err[0]


def test_a_feedback_file_refuses_work(project, run, tmp_path):
    out = tmp_path / "Lin-feedback.duizhao"
    run("feedback", project, "--annotator", "Lin", "--out", out)
    code, _, err = run("assign", out, "--annotators", "Lin", "--out", tmp_path / "more")
    assert code == 2
    assert "feedback" in err[0]


def test_gaps(project, run):
    code, lines, err = run("gaps", project, "--json")
    assert (code, err) == (0, [])
    (gap,) = json.loads(lines[0])["gaps"]
    assert (gap["reason"], gap["note"], gap["reviewer"]) == ("guideline gap", "帶上量詞", "Wu")
    assert gap["examples"]["Hans"]["text"] == "12个"
    assert gap["gold"] == [{"text": "12個", "label": "metric"}]
    code, lines, _ = run("gaps", project, "--language", "zh-Hans")
    assert code == 0
    assert lines[0] == "## 待补充的问题"
    assert lines[2].startswith("1. 青石县柳桥镇有【12个】村")


def test_no_gaps(tmp_path, run):
    with new_project(tmp_path, HANT) as made:
        path = made.path
    assert run("gaps", path)[1] == ["No decision names a gap in the guidelines."]
