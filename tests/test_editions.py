"""Twins are found as articles come in, linked, and held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.following import Question
from annotator.workflow import Project, Twin
from tests.builders import HANS, HANT, new_project, reopened, stored, write

STORY = (
    "溪口镇修通环村步道\n\n今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众。\n\n"
    "“以前出门一脚泥，现在散步到桥头。”村民李阿婆说，孩子们上学也近了。\n\n"
    "镇里还在沿线设立“最美红石榴”驿站5处，供人歇脚、喝水、充电。"
)
OTHER = STORY.replace("最美红石榴", "最美石榴").replace("溪口镇修通环村步道\n\n", "")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path, STORY, OTHER, HANS) as made:
        yield made


def twins_of(project: Project) -> list[Twin]:
    return workflow.find_twins(project, project.article_ids())


def test_an_edition_is_found_and_a_stranger_is_not(project: Project) -> None:
    (twin,) = twins_of(project)
    first, second, _ = project.article_ids()
    assert (twin.article, twin.of, twin.kind) == (first, second, "edition")
    assert twin.contained > 0.9


def test_the_same_text_in_the_other_script_is_a_duplicate(tmp_path: Path) -> None:
    with new_project(tmp_path, HANS, HANT, name="two.duizhao") as project:
        twins = twins_of(project)
    assert [twin.kind for twin in twins] in (["duplicate"], ["edition"])


def test_twins_of_later_articles_are_found_after_a_restart(project: Project, tmp_path: Path) -> None:
    again = reopened(project)
    (done,) = workflow.import_files(again, [write(tmp_path, "later.txt", STORY + "\n\n（完）")])
    twins = workflow.find_twins(again, done.articles)
    assert {twin.of for twin in twins} == set(again.article_ids()[:2])
    again.close()


def test_links_are_made_once_undone_and_taken_back(project: Project) -> None:
    one, other, _ = project.article_ids()
    who = workflow.annotator(project, "Lin").id
    assert workflow.link(project, who, other, one) is not None
    assert workflow.link(project, who, one, other) is None
    assert [link.other(one) for link in project.links(one)] == [other]
    workflow.undo(project, who)
    assert project.links(one) == []
    workflow.redo(project, who)
    assert workflow.unlink(project, who, one, other) is not None
    assert project.links(other) == []
    assert workflow.check(project) == []


def test_editions_show_just_where_they_differ(project: Project) -> None:
    one, other = stored(project, 0), stored(project, 1)
    alignment = workflow.align(one, other)
    assert [(each.kind, each.text_a) for each in alignment.differences][1:] == [("missing", "红")]
    start = one.pair.text.index("最美红石榴")
    found = workflow.counterpart_of(one, other, alignment, Range(start, start + 5))
    assert found is not None
    assert (found.text, found.same) == ("最美石榴", False)
    start = one.pair.text.index("东岸村")
    found = workflow.counterpart_of(one, other, alignment, Range(start, start + 3))
    assert found is not None
    assert (found.text, found.same) == ("东岸村", True)


def test_an_edit_of_both_editions_is_one_step(project: Project) -> None:
    one, other = stored(project, 0), stored(project, 1)
    who = workflow.annotator(project, "Lin").id
    offsets = workflow.align(one, other).map
    asked: list[tuple[str, str]] = []

    def both(surface: str, label: str) -> workflow.Both:
        start = one.pair.text.index(surface)
        changes = edits.add_span(
            project.layer(one, who), workflow.new_span_id(), Range(start, start + len(surface)), label
        )
        layer = project.layer(other, who)

        def agreed(question: Question) -> bool:
            asked.append((question.text, question.there))
            return True

        return workflow.edit_both(project, who, changes, one, layer, offsets, agreed)

    assert both("东岸村", "place").missing == ()
    assert asked == []
    assert both("最美红石榴", "initiative").step is not None
    assert asked == [("最美红石榴", "最美石榴")]
    assert both("溪口镇修通", "place").missing == ("溪口镇修通",)
    assert [span.text for span in project.spans(other.id, who)] == ["东岸村", "最美石榴"]
    assert project.layer(other, who).state == "new", "only the edited edition was begun"
    for left in (["东岸村", "最美石榴"], ["东岸村"], []):
        workflow.undo(project, who)
        assert [span.text for span in project.spans(other.id, who)] == left
    assert project.spans(one.id, who) == ()
    assert both("东岸村", "place").step is not None
    assert both("东岸村", "place").step is None
    assert workflow.check(project) == []
