"""How long the steps take that no window waits for: run by ``python packaging/bootstrap.py bench``.

Each budget is what the program promises, measured as a median on two cores.
"""

import itertools
import secrets

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.convert import Phrase
from annotator.core.edits import Layer
from annotator.core.lanes import lanes
from annotator.core.spans import Span
from tests.builders import GLOSSED, HANS, HANT, new_project, stored, write

SENTENCES = "".join((HANT + GLOSSED.split("\r\n\r\n")[-1]).split())


def page(number, length=2000):
    """A glossed Traditional page of its own."""
    text = f"第{number}期要聞\n\n"
    while len(text) < length:
        text += SENTENCES + "\n"
    return text[:length]


def within(benchmark, seconds):
    assert benchmark.stats is None or benchmark.stats.stats.median <= seconds


def spans_of(text, count, layer="lin", article="a1"):
    """Spans of two characters, every fourth one inside a longer one."""
    step = max(1, (len(text) - 8) // count)
    ranges = [Range(at * step, at * step + (2 if at % 4 else 6)) for at in range(count)]
    return tuple(
        Span(f"{at:016x}", article, layer, "place", *place, place.slice(text))
        for at, place in enumerate(ranges)
    )


def test_import_of_a_thousand_pages(benchmark, tmp_path):
    """The whole chain, durable: 2 ms a page."""
    files = [write(tmp_path, f"{number}.txt", page(number)) for number in range(1000)]
    numbers = itertools.count()

    def setup():
        return (workflow.new_project(tmp_path / f"{next(numbers)}.duizhao"),), {}

    def read(project):
        done = list(workflow.import_files(project, files))
        project.close()
        assert not any(each.error for each in done)

    benchmark.pedantic(read, setup=setup, rounds=3, warmup_rounds=1)
    within(benchmark, 2.0)


@pytest.fixture
def labelled(tmp_path):
    """A project with 1,000 articles and 100,000 spans."""
    with new_project(tmp_path, *(page(number) for number in range(1000))) as project:
        who = workflow.annotator(project, "Lin")
        with project.transaction():
            for known in project.article_ids():
                text = project.article(known).pair.text
                made = spans_of(text, 100, who.id, known)
                changes = [
                    Change("span", known + span.id, known, None, edits.replace(span, id=known + span.id))
                    for span in made
                ]
                project.commit(who.id, changes)
        yield project


@pytest.mark.parametrize("format_name", ["gold", "jsonl"])
def test_export_of_a_hundred_thousand_spans(benchmark, labelled, tmp_path, format_name):
    (layer,) = labelled.layers()

    def export():
        assert workflow.export(labelled, layer, format_name, tmp_path / "out") == 100_000

    benchmark.pedantic(export, rounds=5, warmup_rounds=1)
    within(benchmark, 0.7)


def test_check_of_a_hundred_thousand_spans(benchmark, labelled):
    assert benchmark.pedantic(workflow.check, (labelled,), rounds=3) == []
    within(benchmark, 6)


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, page(1), HANS) as made:
        yield made


def test_commit_of_a_label(benchmark, project):
    """One change, on the disk when it returns, with 1,000 spans in the article: far below the 8 ms that a
    key has until it is painted."""
    who = workflow.annotator(project, "Lin").id
    article = stored(project)
    made = spans_of(article.pair.text, 1000, who, article.id)
    project.commit(who, [Change("span", span.id, article.id, None, span) for span in made])
    layer = project.layer(article, who)
    changes = edits.relabel_span(layer, layer.spans[0], "metric")
    back = [change.inverse() for change in changes]
    turns = itertools.cycle([changes, back])
    benchmark(lambda: project.commit(who, next(turns)))
    within(benchmark, 0.002)


def test_undo_after_ten_thousand_steps(benchmark, project):
    who = workflow.annotator(project, "Lin").id
    article = stored(project)
    with project.transaction():
        for number in range(10_000):
            span = Span(f"{number:016x}", article.id, who, "place", 0, 1, article.pair.text[0])
            project.commit(who, [Change("span", span.id, article.id, None, span)])
    turns = itertools.cycle([workflow.undo, workflow.redo])
    benchmark(lambda: next(turns)(project, who))
    within(benchmark, 0.004)


def test_list_of_ten_thousand_articles(benchmark, tmp_path):
    with new_project(tmp_path, page(1)) as project:
        row = 'SELECT \'a\' || value, source, title, meta, script, canonical, "start", "end"'
        numbers = (
            "WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 9999)"
        )
        project._run(
            'INSERT INTO article (id, source, title, meta, script, canonical, "start", "end")'
            f" {numbers} {row} FROM article, n"
        )
        who = workflow.annotator(project, "Lin").id
        text = stored(project).pair.text
        changes = [
            Change("span", f"{known}{span.id}", known, None, edits.replace(span, id=f"{known}{span.id}"))
            for known in project.article_ids()
            for span in spans_of(text, 5, who, known)
        ]
        project.commit(who, changes)
        path = project.path

    def opened():
        with workflow.open_project(path) as project:
            assert len(project.articles(who)) == 10_000

    benchmark.pedantic(opened, rounds=10, warmup_rounds=1)
    within(benchmark, 0.1)


@pytest.mark.parametrize(("count", "seconds"), [(1_000, 0.001), (28_000, 0.02)])
def test_a_span_more_in_a_layer(benchmark, count, seconds):
    text = "柳橋鎮有十二個村。" * 111_112
    layer = Layer("a1", text, "lin", spans_of(text, count), "in progress")
    wanted = Range(len(text) // 2 + 1, len(text) // 2 + 3)

    def add():
        return layer.after(edits.add_span(layer, secrets.token_hex(8), wanted, "metric"))

    assert len(benchmark(add).spans) == count + 1
    within(benchmark, seconds)


def test_an_article_with_28_000_spans_is_read(benchmark, tmp_path):
    text = "柳橋鎮有十二個村。" * 11_111 * 10
    with new_project(tmp_path, text) as project:
        who = workflow.annotator(project, "Lin").id
        article = stored(project)
        made = spans_of(text, 28_000, who, article.id)
        project.commit(who, [Change("span", span.id, article.id, None, span) for span in made])

        def read():
            stored = project.article(article.id)
            assert len(project.layer(stored, who).spans) == 28_000

        benchmark.pedantic(read, rounds=10, warmup_rounds=1)
    within(benchmark, 0.15)


def test_lanes_of_28_000_spans(benchmark):
    text = "柳橋鎮有十二個村。" * 111_112
    ranges = [span.range for span in spans_of(text, 28_000)]
    assert max(benchmark(lanes, ranges)) <= 1
    within(benchmark, 0.15)


def test_a_phrase_of_the_users_own_in_a_thousand_articles(benchmark, tmp_path):
    with new_project(tmp_path, *(page(number) for number in range(1000))) as project:
        who = workflow.annotator(project, "Lin").id
        turns = itertools.cycle([[Phrase("青石县", "青石大縣")], []])
        benchmark.pedantic(
            lambda: workflow.set_conversion(project, who, "TW", next(turns)), rounds=4, warmup_rounds=2
        )
    within(benchmark, 2.0)
