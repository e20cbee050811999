"""Hand out, merge, agreement and adjudication from the command line: answers, JSON keys, and bad input."""

import json
import os
from pathlib import Path

import pytest

from annotator import cli
from tests.builders import HANT, write

FIGURES = ["precision", "recall", "f1", "matched", "reference", "found"]


@pytest.fixture
def run(capfdbinary):
    """Run a command: its exit code, its lines on stdout and its lines on stderr."""

    def run(*arguments):
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode().splitlines(), err.decode().splitlines()

    return run


@pytest.fixture
def answer(run):
    """Run a command that succeeds with ``--json``: what it answers."""

    def answer(*arguments):
        code, out, err = run(*arguments, "--json")
        assert (code, len(out), err) == (0, 1, [])
        return json.loads(out[0])

    return answer


@pytest.fixture
def project(tmp_path, answer):
    path = tmp_path / "team.duizhao"
    answer("new", path)
    for number in range(4):
        answer("import", path, write(tmp_path, f"{number}.txt", f"{HANT}（{number}）"))
    return path


@pytest.fixture
def handed(project, tmp_path, answer):
    """The files of two annotators who have labelled somewhat differently."""
    done = answer(
        "assign", project, "--annotators", "Lin, Zhou", "--overlap", "1.0", "--out", tmp_path / "out"
    )
    files = [Path(each["file"]) for each in done["files"]]
    for name, file, spans in (
        ("Lin", files[0], [(0, 3, "place"), (19, 21, "metric"), (8, 10, "initiative")]),
        ("Zhou", files[1], [(0, 3, "place"), (19, 22, "metric")]),
    ):
        article = answer("articles", file)[0]["id"]
        for start, end, label in spans:
            answer("label", file, article, start, end, label, "--in", "Hant", "--as", name)
    return files


def test_assign(project, tmp_path, run, answer):
    out = tmp_path / "out"
    done = answer(
        "assign", project, "--annotators", "Lin,Zhou,Wu", "--overlap", "0.5", "--each", "2", "--out", out
    )
    assert done["round"] == "production"
    assert [each["annotator"] for each in done["files"]] == ["Lin", "Zhou", "Wu"]
    assert sorted(path.name for path in out.iterdir()) == ["Lin.duizhao", "Wu.duizhao", "Zhou.duizhao"]
    assert sum(len(each["articles"]) for each in done["files"]) == 4 + 2
    for each in done["files"]:
        assert [listed["id"] for listed in answer("articles", each["file"])] == each["articles"]
        assert answer("check", each["file"])["ok"]
    code, out_lines, err = run("assign", project, "--annotators", "Lin", "--out", out)
    assert (code, out_lines) == (2, [])
    assert "exists already" in err[0]


@pytest.mark.parametrize(
    "words",
    [["--overlap", "1.5"], ["--overlap", "-1"], ["--each", "3"], ["--each", "0"], ["--overlap", "nan"]],
)
def test_assign_refuses_what_cannot_be(project, tmp_path, run, words):
    code, out, err = run("assign", project, "--annotators", "Lin,Zhou", "--out", tmp_path / "out", *words)
    assert (code, out, len(err)) == (2, [], 1)
    assert "bug" not in err[0]


def test_merge(project, handed, run, answer):
    would = answer("merge", project, *handed, "--dry-run")
    assert (would["dry_run"], would["new"], would["backup"]) == (True, True, None)
    assert answer("articles", project, "--layer", "Lin")[0]["spans"] == 0
    does = answer("merge", project, *handed)
    assert [each["annotators"][0] for each in does["files"]] == [
        {"name": "Lin", "new": 3, "changed": 0, "deleted": 0},
        {"name": "Zhou", "new": 2, "changed": 0, "deleted": 0},
    ]
    assert Path(does["backup"]).exists()
    again = answer("merge", project, *handed)
    assert not again["new"]
    assert [each["notices"][0]["kind"] for each in again["files"]] == ["NothingNew", "NothingNew"]
    assert answer("check", project)["ok"]


def test_merge_says_what_is_wrong_with_a_file_and_merges_the_others(project, handed, tmp_path, run):
    bad = tmp_path / "bad.duizhao"
    bad.write_bytes(handed[0].read_bytes()[:-4096])
    code, out, err = run("merge", project, bad, handed[1])
    assert code == 2
    assert len(err) == 1
    assert err[0].startswith(f"annotator: {bad}: the file is cut off")
    assert any("Zhou: 2 span(s) new" in line for line in out)


def test_agreement(project, handed, run, answer):
    answer("merge", project, *handed)
    found = answer("agreement", project)
    (pair,) = found["pairs"]
    assert (pair["a"], pair["b"], pair["articles"]) == ("Lin", "Zhou", 1)
    assert list(pair["exact"]) == FIGURES
    assert (pair["exact"]["precision"], pair["exact"]["recall"]) == (1 / 2, 1 / 3)
    assert pair["exact"]["f1"] == pytest.approx(2 / 5)
    assert pair["overlap"]["f1"] == pytest.approx(4 / 5)
    assert set(pair["labels"]) == {"initiative", "metric", "place"}
    assert {"alpha_u", "kappa", "alpha", "pairs", "annotators", "articles", "labels"} <= set(found)
    code, out, err = run("agreement", project)
    assert (code, err) == (0, [])
    assert "exact F1 0.400" in out[-1]


def test_a_figure_that_is_not_defined_is_null_and_says_why(project, handed, answer):
    found = answer("agreement", project)
    assert found["pairs"] == []
    assert found["kappa"] is None
    assert found["alpha_u"] is None
    assert set(found["reasons"]) == {"kappa", "alpha", "alpha_u"}
    answer("merge", project, *handed)
    (pair,) = answer("agreement", project)["pairs"]
    assert pair["labels"]["initiative"]["exact"]["precision"] is None
    assert pair["labels"]["initiative"]["exact"]["reasons"] == {"precision": "no spans"}


def test_disagreements_and_adjudicate(project, handed, answer, run):
    answer("merge", project, *handed)
    found = answer("disagreements", project)
    assert found["counts"] == {"only one": 1, "border": 1}
    border = next(each for each in found["disagreements"] if each["kind"] == "border")
    assert [each["annotators"] for each in border["candidates"]] == [["Zhou"], ["Lin"]]
    done = answer("adjudicate", project, "--auto", "unanimous", "--as", "Wu")
    assert (done["decided"], done["gold"], done["reviewer"]) == (1, 1, "Wu")
    assert done["questions"] == {"conflict": 0, "stale": 0, "open": 2, "later": 0, "decided": 1}
    assert answer("adjudicate", project, "--auto", "unanimous", "--as", "Wu")["decided"] == 0
    done = answer("adjudicate", project, "--take", "Lin", "--as", "Wu")
    assert (done["decided"], done["gold"]) == (2, 3)
    assert answer("disagreements", project)["disagreements"] == []
    assert answer("agreement", project)["annotators"] == ["Lin", "Zhou"]
    assert answer("check", project)["ok"]
    answer("undo", project, "--as", "Wu")
    assert (
        answer("adjudicate", project, "--auto", "threshold", "--threshold", "0.5", "--as", "Wu")["gold"] >= 1
    )
    code, _, err = run("adjudicate", project, "--take", "Nobody")
    assert (code, len(err)) == (2, 1)


@pytest.mark.skipif("ANNOTATOR_CORPUS" not in os.environ, reason="set ANNOTATOR_CORPUS to its folder")
def test_two_annotators_of_the_corpus(tmp_path, answer):
    """Exact F1 as the program prints it is what ten lines make of the annotators' own files."""
    corpus = Path(os.environ["ANNOTATOR_CORPUS"])
    texts = sorted(path for path in corpus.glob("*.txt") if path.with_suffix(".annotator_b.json").exists())
    project = tmp_path / "team.duizhao"
    answer("new", project)
    answer("import", project, *texts)
    handed = answer("assign", project, "--annotators", "a,b", "--overlap", "1.0", "--out", tmp_path / "out")
    marked = {}
    for each, kind in zip(handed["files"], ("gold", "annotator_b"), strict=True):
        listed = answer("articles", each["file"])
        mine = marked[each["annotator"]] = set()
        for text in texts:
            articles = [one for one in listed if one["source"] == text.name]
            spans = json.loads(text.with_suffix(f".{kind}.json").read_text("utf-8"))["spans"]
            for span in spans:
                inside = [a for a in articles if a["start"] <= span["start"] and span["end"] <= a["end"]]
                if not inside:
                    continue
                place = (each["file"], inside[0]["id"], span["start"], span["end"], span["label"])
                answer("label", *place, "--in", "raw", "--as", each["annotator"])
                mine.add((text.name, span["start"], span["end"], span["label"]))
    answer("merge", project, *(each["file"] for each in handed["files"]))
    both = len(marked["a"] & marked["b"])
    expected = 2 * both / (len(marked["a"]) + len(marked["b"]))
    (pair,) = answer("agreement", project)["pairs"]
    assert pair["exact"]["f1"] == pytest.approx(expected)
    assert both > 20
