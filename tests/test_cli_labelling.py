"""The commands for labels, guidelines, overlap, relations, notes and comments, and bad input."""

import json

import pytest

from annotator import cli
from tests.builders import HANT, write


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode().splitlines(), err.decode().splitlines()

    return run


@pytest.fixture
def answer(run):
    def answer(*arguments):
        code, out, err = run(*arguments, "--json")
        assert (code, len(out), err) == (0, 1, [])
        return json.loads(out[0])

    return answer


@pytest.fixture
def refused(run):
    def refused(*arguments):
        code, out, err = run(*arguments)
        assert (code, out, len(err)) == (2, [], 1), err
        assert "bug" not in err[0]
        return err[0]

    return refused


@pytest.fixture
def project(tmp_path, answer):
    path = tmp_path / "probe.duizhao"
    answer("new", path)
    answer("import", path, write(tmp_path, "page.txt", HANT))
    return path


@pytest.fixture
def article(project, answer):
    return answer("articles", project)[0]["id"]


@pytest.fixture
def label(project, article, answer):
    def label(surface, label_id="place"):
        start = HANT.index(surface)
        places = (start, start + len(surface))
        return answer("label", project, article, *places, label_id, "--in", "Hant", "--as", "Lin")["id"]

    return label


LABEL_KEYS = ["id", "names", "color", "shortcut", "definitions", "examples", "spans"]


def test_labels(project, label, answer, run):
    label("柳橋鎮")
    found = answer("labels", project)
    assert [list(each) for each in found] == [LABEL_KEYS] * 3
    assert [(each["id"], each["spans"]) for each in found] == [("initiative", 0), ("metric", 0), ("place", 1)]
    code, out, err = run("labels", project)
    assert (code, err) == (0, [])
    assert out[2].split() == ["3", "1", "place", "place"]


def test_label_sets(tmp_path, project, answer, run, refused):
    target = tmp_path / "set.json"
    assert answer("labels", project, "--export", target) == {"file": str(target), "labels": 3}
    made = json.loads(target.read_bytes())
    made["labels"] = [made["labels"][0] | {"id": "person"}, made["labels"][1] | {"color": "#000000"}]
    target.write_text(json.dumps(made))
    assert answer("labels", project, "--import", target, "--as", "Lin") == {
        "added": ["person"],
        "changed": ["metric"],
        "clashing": [{"label": "person", "shortcut": "1", "other": "initiative"}],
    }
    made["labels"][0]["id"] = "event"
    target.write_text(json.dumps(made))
    code, out, _ = run("labels", project, "--import", target)
    assert (code, out) == (
        0,
        [
            f"{target}: 1 label(s) added, 0 changed.",
            "event: without a shortcut, as 1 belongs to initiative.",
        ],
    )
    assert "cannot be read" in refused("labels", project, "--import", tmp_path / "none.json")
    assert "no label set" in refused("labels", project, "--import", tmp_path / "page.txt")
    assert "not allowed with" in refused("labels", project, "--import", target, "--export", target)
    assert "the project itself" in refused("labels", project, "--export", project)


def test_guidelines(tmp_path, project, answer, run, refused):
    assert answer("guideline", project)["text"].startswith("# Guidelines")
    text = write(tmp_path, "new.md", "\ufeff# 地點\r\n\r\n不標。\r\n")
    set_it = ["guideline", project, "--language", "zh-Hant", "--set", text, "--as", "Lin"]
    assert answer(*set_it) == {"language": "zh-Hant", "changed": True}
    assert answer(*set_it) == {"language": "zh-Hant", "changed": False}
    code, out, err = run("guideline", project, "--language", "zh-Hant")
    assert (code, out, err) == (0, ["# 地點", "", "不標。"], [])
    newest, oldest = answer("guideline", project, "--language", "zh-Hant", "--history")
    assert list(newest) == ["step", "time", "author", "before", "after"]
    assert (newest["author"], newest["after"], oldest["author"]) == ("Lin", "# 地點\n\n不標。", "")
    assert "the program" in run("guideline", project, "--history")[1][0]
    assert "invalid choice" in refused("guideline", project, "--language", "fr")
    assert "cannot be read" in refused("guideline", project, "--set", tmp_path)
    bad = write(tmp_path, "bad.md", "鎮", "big5")
    assert "not UTF-8" in refused("guideline", project, "--set", bad)
    assert "character 1 of this text" in refused(
        "guideline", project, "--set", write(tmp_path, "n.md", "a\0")
    )


def test_policy(project, article, label, answer, run, refused):
    assert answer("policy", project) == {"policy": "free", "offending": []}
    outer, inner = label("柳橋鎮設立"), label("柳橋鎮")
    (offence,) = answer("policy", project, "flat", "--as", "Lin")["offending"]
    assert (offence["article"], offence["spans"]) == (article, [outer, inner])
    start = HANT.index("鎮設")
    wanted = ["label", project, article, start, start + 2, "metric", "--in", "Hant", "--as", "Lin"]
    assert "“柳橋鎮設立” at 0–5 (place) is in the way" in refused(*wanted)
    code, out, err = run("policy", project)
    assert (code, out[0], len(out), err) == (0, "flat; 1 span(s) lie otherwise.", 2, [])
    assert answer("policy", project, "nested") == {"policy": "nested", "offending": []}
    assert "invalid choice" in refused("policy", project, "some")


def test_relations_notes_and_comments(project, article, label, answer, run, refused):
    metric, thing = label("300份", "metric"), label("里鄰食堂", "initiative")
    made = answer("relate", project, metric, thing, "measures")
    assert made == {"id": made["id"], "from": metric, "to": thing, "name": "measures"}
    shown = answer("show", project, article)
    assert shown["relations"] == [made]
    assert answer("comment", project, metric, "一天？") == {"id": metric, "comment": "一天？"}
    noted = answer("note", project, article[:6], "重複", "--as", "Lin")
    assert noted == {"article": article, "note": "重複"}
    shown = answer("show", project, article)
    assert (shown["note"], [each["comment"] for each in shown["spans"]]) == ("重複", ["", "一天？"])
    assert run("comment", project, metric, "")[1] == [f"{metric}: no comment."]
    assert run("note", project, article, "", "--as", "Lin")[1] == [f"{article}: no note."]
    assert answer("unrelate", project, made["id"]) == {"id": made["id"]}
    assert "no relation" in refused("unrelate", project, made["id"])
    assert "there is no span" in refused("relate", project, metric, "none", "at")
    assert "to itself" in refused("relate", project, metric, metric, "at")
    assert "cannot be used as a name" in refused("relate", project, metric, thing, "\udcff")
    assert "there is no span" in refused("comment", project, "\udcff", "?")
    assert "half a character" in refused("comment", project, metric, "\udcff")
    assert "more than the 10,000" in refused("note", project, article, "長" * 10_001, "--as", "Lin")
    assert "there is no article" in refused("note", project, "zzz", "?")
    assert answer("check", project)["ok"]
