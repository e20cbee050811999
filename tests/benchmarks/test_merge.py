"""Handing out, merging, agreement and the reviewer's queue at the size of a whole team's year."""

import random
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from annotator import workflow
from annotator.core.changes import Change, state_subject
from annotator.core.spans import Span
from annotator.store.project import Project
from annotator.workflow import Agreement
from tests.builders import write

PEOPLE, SPANS = 10, 10_000
ARTICLES = 50
LABELS = ("initiative", "metric", "place")
SENTENCE = "青石縣柳橋鎮有十二個村，每天供餐三百份，老人說飯菜熱人心暖。"
TEXT = SENTENCE * 180
"""Some 5,400 characters: 200 spans of one person and 1,000 of five stand in it with room to differ."""

_home = TemporaryDirectory()


def _project(folder: Path, articles: int) -> Project:
    project = workflow.new_project(folder / "team.duizhao")
    files = [write(folder, f"{number:04}.txt", f"第{number}篇\n\n{TEXT}") for number in range(articles)]
    assert not [done.error for done in workflow.import_files(project, files) if done.error]
    return project


def _spans(chance: random.Random, article: str, layer: str, text: str, count: int) -> list[Span]:
    """``count`` spans at the same places for everybody, of which one in seven is somewhat different."""
    true = random.Random(article)
    step = (len(text) - 20) // count
    found = []
    for number in range(count):
        start = 10 + number * step + true.randint(0, step // 3)
        end = start + true.randint(2, max(2, step // 2))
        label = true.choice(LABELS)
        what = chance.random()
        if what < 0.06:
            end += 1
        elif what < 0.1:
            label = chance.choice(LABELS)
        elif what < 0.14:
            start -= 1
        name = f"{article[:6]}{layer[:6]}{number:04}"
        found.append(Span(name, article, layer, label, start, end, text[start:end]))
    return found


@cache
def team() -> tuple[Path, tuple[Path, ...]]:
    """A reviewer's project, and the files of ten annotators with 10,000 spans each, every span a step."""
    folder = Path(_home.name, "team")
    folder.mkdir()
    project = _project(folder, ARTICLES)
    names = [f"annotator {number}" for number in range(PEOPLE)]
    made = workflow.assign(project, names, folder / "out")
    project.close()
    for each in made:
        chance = random.Random(each.annotator.id)
        with workflow.open_project(each.path) as mine, mine.transaction():
            for article in each.articles:
                text = mine.article(article).pair.text
                subject = state_subject(article, each.annotator.id)
                mine.commit(each.annotator.id, [Change("state", subject, article, None, "done")])
                for span in _spans(chance, article, each.annotator.id, text, SPANS // ARTICLES):
                    mine.commit(each.annotator.id, [Change("span", span.id, article, None, span)])
    return project.path, tuple(each.path for each in made)


def _fresh(folder: Path) -> Path:
    path, _ = team()
    copy = folder / f"{len(list(folder.iterdir()))}.duizhao"
    shutil.copyfile(path, copy)
    return copy


def test_merging_ten_files(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """10 files of 10,000 spans each: 3 s, with the backup and every check."""
    _, files = team()

    def setup() -> tuple[tuple[Project], dict[str, object]]:
        return (workflow.open_project(_fresh(tmp_path)),), {}

    def merge(project: Project) -> int:
        done = workflow.merge(project, files)
        project.close()
        assert not done.failures
        return sum(work.new for each in done.files for work in each.work)

    assert benchmark.pedantic(merge, setup=setup, rounds=3, warmup_rounds=1) == PEOPLE * SPANS


def test_merging_ten_files_again(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The same files once more: 0.5 s."""
    _, files = team()
    with workflow.open_project(_fresh(tmp_path)) as project:
        workflow.merge(project, files)
        done = benchmark.pedantic(lambda: workflow.merge(project, files), rounds=5, warmup_rounds=1)
        assert not done.is_new
        assert not done.failures


def test_merging_one_file_that_has_grown(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """One file of ten came again with one more span: 0.5 s."""
    _, files = team()
    with workflow.open_project(_fresh(tmp_path)) as project:
        workflow.merge(project, files)
        grown = tmp_path / "grown.duizhao"
        shutil.copyfile(files[0], grown)

        def setup() -> None:
            with workflow.open_project(grown) as mine:
                (who,) = mine.annotators()
                article = mine.article_ids()[0]
                subject = state_subject(article, who.id)
                mine.commit(who.id, [Change("state", subject, article, "done", "done")])

        done = benchmark.pedantic(lambda: workflow.merge(project, [grown]), setup=setup, rounds=5)
        assert done.is_new


@cache
def millions() -> Path:
    """1,000 articles with 200 spans of each of five annotators, written straight into the table: how they
    came there is not what is measured."""
    folder = Path(_home.name, "millions")
    folder.mkdir()
    project = _project(folder, 1000)
    names = [workflow.annotator(project, f"annotator {number}").id for number in range(5)]
    chance = random.Random(5)
    with project.transaction():
        for article in project.article_ids():
            text = project.article(article).pair.text
            for layer in names:
                rows = [
                    (s.id, s.article, s.layer, s.label, s.start, s.end, s.text, "", 0, "", "")
                    for s in _spans(chance, article, layer, text, 200)
                ]
                project._many(f"INSERT INTO span VALUES ({', '.join('?' * 11)})", rows)
                project._run("INSERT INTO state VALUES (?, ?, 'done')", (article, layer))
    project.close()
    return project.path


def test_agreement_over_a_million_spans(benchmark: BenchmarkFixture) -> None:
    """5 annotators, 1,000,000 spans, from the file to every figure: 5 s in the background."""
    with workflow.open_project(millions()) as project:
        result = benchmark.pedantic(lambda: Agreement(project).figures(), rounds=3, warmup_rounds=1)
    assert len(result.pairs) == 10


def test_agreement_after_one_change(benchmark: BenchmarkFixture) -> None:
    """One of 1,000 articles is counted anew: 10 ms."""
    with workflow.open_project(millions()) as project:
        found = Agreement(project)
        article = project.article_ids()[500]
        before = found.figures()
        benchmark.pedantic(lambda: found.update(article), rounds=30, warmup_rounds=2)
        assert found.figures() == before


@pytest.fixture
def queued() -> Iterator[Project]:
    """A project whose queue was worked out."""
    with workflow.open_project(millions()) as project:
        workflow.refresh_queue(project)
        yield project


def test_opening_the_queue(benchmark: BenchmarkFixture, queued: Project) -> None:
    """More than 100,000 conflicts: what there is of each kind, and the first page of one, in 200 ms."""

    def open_queue() -> int:
        counts = workflow.queue_counts(queued)
        status, kind = next(key for key in counts if key[1] == "border")
        assert len(workflow.queue(queued, status, kind)) == 100
        return sum(count for (_, kind), count in counts.items() if kind != "agreed")

    assert benchmark.pedantic(open_queue, rounds=10, warmup_rounds=1) > 90_000


def test_the_queue_after_one_change(benchmark: BenchmarkFixture, queued: Project) -> None:
    """One article of a thousand has changed: 100 ms."""
    article = queued.article_ids()[3]

    def change() -> None:
        queued._run("DELETE FROM questioned WHERE article = ?", (article,))

    benchmark.pedantic(lambda: workflow.queue_counts(queued), setup=change, rounds=10, warmup_rounds=1)
