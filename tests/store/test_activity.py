"""Active time in the project file: it adds up, survives, and merges however often it is merged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.pace import Work
from annotator.store.project import Project
from tests import builders

NOON = datetime.fromtimestamp(builders.FIRST_MILLISECOND / 1000, UTC).replace(hour=23, minute=59)
DAY = NOON.date().isoformat()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = builders.new_project(tmp_path, builders.HANT, builders.HANS)
    yield made
    made.close()


def test_time_adds_up_by_article_and_annotator_and_survives(project: Project) -> None:
    first, second = project.article_ids()
    for seconds in (20.0, 40.5):
        project.activity.add(first, "lin", DAY, seconds)
    project.activity.add(first, "lin", "2023-11-15", 1)
    project.activity.add(second, "lin", DAY, 7)
    project.activity.add(first, "wu", DAY, 100)
    again = builders.reopened(project)
    assert again.activity.seconds(first, "lin") == 61.5
    assert again.activity.by_article("lin") == {first: 61.5, second: 7}
    assert again.activity.by_article("nobody") == {}
    again.close()


def test_time_is_no_edit(project: Project) -> None:
    before = list(project.log())
    project.activity.add(project.article_ids()[0], "lin", DAY, 5)
    assert list(project.log()) == before
    assert workflow.check(project) == []


def test_an_article_that_is_not_here_gets_none(project: Project) -> None:
    project.activity.add("nowhere", "lin", DAY, 5)
    project.activity.take([("nowhere", "lin", "d", DAY, 5)])
    assert project.activity.counts() == []


def test_a_merge_takes_the_newer_count_of_every_device_however_often(project: Project) -> None:
    article = project.article_ids()[0]
    here = [(article, "lin", "aa", DAY, 10.0), (article, "lin", "bb", DAY, 5.0)]
    there = [
        (article, "lin", "aa", DAY, 8.0),
        (article, "lin", "bb", DAY, 9.0),
        (article, "lin", "cc", DAY, 1.0),
    ]
    for counts in (here, there, there, here):
        project.activity.take(counts)
    assert project.activity.counts() == [
        (article, "lin", "aa", DAY, 10.0),
        (article, "lin", "bb", DAY, 9.0),
        (article, "lin", "cc", DAY, 1.0),
    ]
    assert project.activity.seconds(article, "lin") == 20


def test_work_counts_spans_and_articles_of_the_day(project: Project) -> None:
    lin = workflow.annotator(project, "Lin").id
    first, second = project.article_ids()
    builders.label(project, "柳橋鎮")
    gone = builders.label(project, "12個", "metric")
    layer = project.layer(project.article(first), lin)
    workflow.apply(project, lin, edits.delete_span(layer, gone))
    workflow.apply(project, lin, edits.set_state(layer, "done"))
    project.activity.add(first, lin, DAY, 120)
    project.activity.add(second, lin, DAY, 30)
    assert workflow.work_of(project, lin, NOON) == Work(2, 1, 150, 1, 1, 120, 1)
    tomorrow = NOON.replace(year=NOON.year + 1)
    assert workflow.work_of(project, lin, tomorrow) == Work(2, 1, 0, 0, 0, 120, 1)
