"""The statistics of a project: what is read of it, and the report."""

import csv
import json
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from annotator import workflow
from annotator.cli import main
from annotator.core import edits
from annotator.core.review import Choice
from annotator.core.spans import GOLD
from annotator.core.statistics.behind import Answers, Articles, Place, Spans
from annotator.errors import CannotWrite
from annotator.workflow import Project
from tests import builders

NOW = datetime(2026, 3, 1, 9, 30)


def compared(folder: Path) -> Project:
    """Two articles: the first read by two people who differ, the second by one of them."""
    project = builders.new_project(folder, builders.HANT, "第二篇\n\n青石縣新增12處。")
    for name, surface, label in (
        ("Lin", "柳橋鎮", "place"),
        ("Lin", "里鄰食堂", "initiative"),
        ("Wang", "柳橋鎮", "place"),
        ("Wang", "里鄰食", "initiative"),
    ):
        builders.label(project, surface, label, name=name)
    builders.label(project, "青石縣", name="Lin", index=1)
    return project


def finish(project: Project, name: str, index: int = 0) -> None:
    who = workflow.annotator(project, name).id
    layer = project.layer(builders.stored(project, index), who)
    workflow.apply(project, who, edits.set_state(layer, "done"))


def ids(project: Project) -> dict[str, str]:
    return {name: who for who, name in workflow.annotator_names(project).items()}


def decide_all(project: Project) -> None:
    reviewer = workflow.annotator(project, "Zhao").id
    for each in list(workflow.all_questions(project)):
        workflow.decide(project, reviewer, each, Choice("candidate", (0,)))


def places(project: Project, behind: Answers | Spans | Articles) -> list[Place]:
    return [place for some in workflow.places_behind(project, behind) for place in some]


def test_what_everybody_has_done(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        finish(project, "Lin")
        project.activity.add(project.article_ids()[0], ids(project)["Lin"], "2026-03-01", 600.0)
        found = workflow.facts(project)
        lin, wang = found.people
        assert (lin.name, wang.name) == ("Lin", "Wang")
        assert lin.done == (project.article_ids()[0],)
        assert lin.begun == (project.article_ids()[1],)
        assert lin.seconds == 600
        assert lin.spans == {"place": 2, "initiative": 1}
        assert list(lin.finished.values()) == [lin.done]
        assert found.days == {lin.done[0]: next(iter(lin.finished))}
        assert wang.articles == tuple(project.article_ids())


def test_an_article_that_is_done_no_more_was_not_finished(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        finish(project, "Lin")
        who = ids(project)["Lin"]
        layer = project.layer(builders.stored(project), who)
        workflow.apply(project, who, edits.set_state(layer, "in progress"))
        assert workflow.facts(project).people[0].finished == {}


def test_two_people_of_one_name_are_told_apart(tmp_path: Path) -> None:
    from annotator.core.changes import Change
    from annotator.core.spans import Annotator

    with compared(tmp_path) as project:
        project.commit("", [Change("annotator", "f" * 16, "", None, Annotator("f" * 16, "Lin"))])
        names = workflow.facts(project).names
        assert len(set(names.values())) == 3


def test_gold_counts_where_everything_is_decided(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        first = project.article_ids()[0]
        questions = [each for each in workflow.all_questions(project) if each.article == first]
        reviewer = workflow.annotator(project, "Zhao").id
        workflow.decide(project, reviewer, questions[0], Choice("candidate", (0,)))
        assert workflow.decided_articles(project) == set()
        decide_all(project)
        assert workflow.decided_articles(project) == {first}
        _, found = workflow.statistics(project)
        assert found.gold_articles == {ids(project)[name]: (first,) for name in ("Lin", "Wang")}
        assert len(workflow.facts(project).decisions) == len(questions)


def test_only_finished_articles_count_if_that_is_asked(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        finish(project, "Lin")
        assert [len(each.layers) for each in workflow.readings(project)] == [2, 1]
        assert [len(each.layers) for each in workflow.readings(project, finished=True)] == [1]


def test_what_stands_behind_a_number(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        lin, wang = ids(project)["Lin"], ids(project)["Wang"]
        (found,) = places(project, Answers(((lin, wang),)))
        assert (found.text, found.said) == ("里鄰食堂", ((lin, "initiative"), (wang, "initiative")))
        assert [place.text for place in places(project, Spans(lin, "place"))] == ["柳橋鎮", "青石縣"]
        second = project.article_ids()[1]
        assert [place.article for place in places(project, Articles((second,)))] == [second]


def test_gold_stands_behind_its_numbers(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        decide_all(project)
        wang = ids(project)["Wang"]
        (found,) = places(project, Answers(((GOLD, wang),)))
        assert found.said == ((GOLD, "initiative"), (wang, "initiative"))


# The report.


class _Page(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data.strip())


def written(project: Project, folder: Path) -> _Page:
    done = workflow.report(project, folder, NOW)
    page = _Page()
    page.feed(done.page.read_text("utf-8"))
    return page


def test_the_page_needs_nothing_but_itself(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        page = written(project, tmp_path / "out")
    tags = [tag for tag, _ in page.tags]
    assert "svg" in tags
    assert not {"script", "link", "img", "iframe", "object", "base"} & set(tags)
    loaded = [
        value
        for tag, found in page.tags
        for name, value in found.items()
        if name in ("href", "src", "xlink:href", "action") and tag != "svg"
    ]
    assert loaded
    assert all(value is not None and value.startswith("#") for value in loaded)
    anchors = {found.get("id") for _, found in page.tags}
    assert {value.removeprefix("#") for value in loaded if value} <= anchors
    assert "url(" not in " ".join(page.texts)


def test_the_page_says_why_a_figure_is_not_defined(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        page = written(project, tmp_path / "out")
    text = "\n".join(page.texts)
    assert "Not defined: no article that several annotators have read is done." in text
    assert "nan" not in text.lower()


def test_names_with_markup_stay_names(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        builders.label(project, "柳橋鎮", name="<img src=x>")
        page = written(project, tmp_path / "out")
    assert "img" not in [tag for tag, _ in page.tags]
    assert "<img src=x>" in page.texts


def test_each_chart_is_a_picture_and_a_table(tmp_path: Path) -> None:
    with compared(tmp_path) as project:
        done = workflow.report(project, tmp_path / "out", NOW)
    for file in done.files:
        if file.suffix == ".svg":
            ElementTree.parse(file)
        else:
            with file.open(encoding="utf-8-sig", newline="") as opened:
                rows = list(csv.reader(opened))
            assert len({len(row) for row in rows}) == 1
    matrix = tmp_path / "out" / "matrix_exact.csv"
    assert matrix.read_text("utf-8-sig").splitlines() == [",Lin,Wang", "Lin,,0.5", "Wang,0.5,"]


def test_a_report_cannot_go_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("here")
    with compared(tmp_path) as project, pytest.raises(CannotWrite):
        workflow.report(project, tmp_path / "out", NOW)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with compared(tmp_path) as project:
        path = project.path
    assert main(["report", str(path), "--out", str(tmp_path / "out"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert Path(found["report"]).is_file()
    charts = {chart["chart"]: chart for each in found["sections"] for chart in each["charts"]}
    assert charts["matrix_exact"]["columns"] == ["", "Lin", "Wang"]
    assert charts["matrix_exact"]["rows"][0] == ["Lin", None, 0.5]
    assert main(["report", str(path), "--out", str(tmp_path / "out")]) == 0
    assert "report.html: 8 sections" in capsys.readouterr().out


def test_a_project_without_work_has_a_report(tmp_path: Path) -> None:
    with builders.new_project(tmp_path) as project:
        page = written(project, tmp_path / "out")
    assert "Nobody has begun an article." in page.texts
