"""The commands find, label-all and unlabel-all."""

import json

import pytest

from annotator import cli, workflow
from annotator.core import edits
from tests.builders import HANS, HANT, label, new_project, stored

HIT_KEYS = ["article", "title", "start", "end", "text", "other", "before", "after"]
OCCURRENCE_KEYS = [*HIT_KEYS, "status", "state", "word", "chosen", "spans"]


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, HANT, HANS) as made:
        label(made, "青石縣柳橋鎮")
        label(made, "12", "metric", name="Zhou")
    return made.path


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
    """What a command that succeeds answers with ``--json``."""

    def answer(*arguments):
        code, out, err = run(*arguments, "--json")
        assert (code, err) == (0, [])
        return json.loads(out[0])

    return answer


def test_find(project, answer, run):
    value = answer("find", project, "柳桥镇")
    assert [list(hit) for hit in value] == [[*HIT_KEYS, "span"]] * 4
    assert [(hit["start"], hit["text"], hit["other"], hit["span"]) for hit in value] == [
        (0, "柳橋鎮", "柳桥镇", None),
        (16, "柳橋鎮", "柳桥镇", None),
        (0, "柳桥镇", "柳橋鎮", None),
        (16, "柳桥镇", "柳橋鎮", None),
    ]
    code, lines, _ = run("find", project, "柳桥镇")
    assert code == 0
    assert lines[1].startswith(f"{value[1]['article']}      16–19      青石縣【柳橋鎮】有12個村，")
    assert lines[-1] == "4 hit(s) in 2 article(s)."


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        (["--label", "place"], ["青石縣柳橋鎮"]),
        (["--label", "place", "--label", "metric"], ["青石縣柳橋鎮", "12"]),
        (["--annotator", "Zhou"], ["12"]),
        (["柳桥", "--annotator", "Lin"], ["青石縣柳橋鎮"]),
        (["--unsure"], []),
        (["--note", "什么"], []),
        ([r"\d+", "--regex"], ["12", "300", "12", "300"]),
        (["--state", "in progress"], ["柳橋鎮設立「里鄰食堂」"]),
        (["12", "--state", "done"], []),
        ([], []),
    ],
)
def test_find_by_other_things(project, answer, options, texts):
    assert [hit["text"] for hit in answer("find", project, *options)] == texts


def test_find_says_what_is_said_of_spans(project, answer, run):
    (hit,) = answer("find", project, "--annotator", "Zhou")
    assert list(hit["span"]) == ["id", "label", "annotator", "note", "unsure"]
    assert (hit["span"]["label"], hit["span"]["annotator"]) == ("metric", "Zhou")
    assert run("find", project, "--annotator", "Zhou")[1][0].endswith("  metric, Zhou")


def test_find_in_one_article(project, answer):
    article = answer("articles", project, "--layer", "Lin")[1]["id"]
    assert {hit["article"] for hit in answer("find", project, "柳桥", "--article", article[:6])} == {article}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["find", "[", "--regex"], "the regular expression “[” cannot be used"),
        (["find", "柳", "--annotator", "Nobody"], "there is no layer “Nobody”"),
        (["find", "柳", "--article", "none"], "there is no article “none”"),
        (["find", "柳", "--state", "sleepy"], "argument --state: invalid choice"),
        (["find", "--label", "nothing"], "there is no label “nothing”"),
        (["label-all", "柳", "nothing", "--as", "Lin"], "there is no label “nothing”"),
        (["label-all", "柳", "nothing", "--dry-run"], "there is no label “nothing”"),
        (["unlabel-all", "柳", "--label", "nothing"], "there is no label “nothing”"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(project, run, arguments, said):
    command, *rest = arguments
    code, out, err = run(command, project, *rest)
    assert (code, out, len(err)) == (2, [], 1)
    assert said in err[0]


def test_label_all_and_unlabel_all(project, answer, run):
    dry = answer("label-all", project, "柳桥镇", "place", "--as", "Lin", "--dry-run")
    assert list(dry) == ["hits", "articles", "chosen", "spans", "step"]
    assert [list(hit) for hit in dry["hits"]] == [OCCURRENCE_KEYS] * 4
    assert [hit["status"] for hit in dry["hits"]] == ["free", "inside", "free", "free"]
    assert [hit["chosen"] for hit in dry["hits"]] == [True, False, True, True]
    assert dry["hits"][1]["spans"][0]["label"] == "place"
    assert (list(dry["articles"].values()), dry["chosen"], dry["spans"], dry["step"]) == ([2, 2], 3, 0, None)
    done = answer("label-all", project, "柳桥镇", "place", "--as", "Lin")
    assert (done["chosen"], done["spans"]) == (3, 3)
    assert len(answer("find", project, "--label", "place")) == 4
    assert answer("undo", project, "--as", "Lin")["reverts"] == done["step"]
    assert len(answer("find", project, "--label", "place")) == 1
    answer("redo", project, "--as", "Lin")
    code, lines, _ = run("unlabel-all", project, "柳橋鎮", "--label", "place", "--as", "Lin")
    assert code == 0
    assert lines[0].startswith("[x] ")
    assert lines[1].startswith("[ ] ")
    assert "inside, place “青石縣柳橋鎮”" in lines[1]
    assert lines[-1] == "4 hit(s) in 2 article(s), 3 unlabelled."
    assert len(answer("find", project, "--label", "place")) == 1
    assert answer("check", project)["ok"]


def test_done_articles_are_left_alone(project, answer, run):
    with workflow.open_project(project) as opened:
        who = workflow.annotator(opened, "Lin").id
        workflow.apply(opened, who, edits.set_state(opened.layer(stored(opened, 1), who), "done"))
    code, lines, _ = run("label-all", project, "柳桥镇", "place", "--as", "Lin")
    assert code == 0
    assert [line[:3] for line in lines[:-1]] == ["[x]", "[ ]", "[ ]", "[ ]"]
    assert lines[2].endswith("the article is done")
    assert lines[-1] == "4 hit(s) in 2 article(s), 1 labelled."


def test_a_dry_run_makes_no_annotator(project, answer):
    value = answer("label-all", project, "柳桥镇", "place", "--as", "Somebody", "--dry-run")
    assert value["chosen"] == 4
    with workflow.open_project(project) as opened:
        assert [each.name for each in opened.annotators()] == ["Lin", "Zhou"]
