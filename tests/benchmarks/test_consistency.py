"""The consistency view over a million spans: run by ``python packaging/bootstrap.py bench``."""

import random
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from annotator import workflow
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.spans import Span
from annotator.workflow import Consistency, Project
from tests.benchmarks.test_core import within
from tests.benchmarks.test_scale import measured

ARTICLES, SPANS = 20_000, 50
"""A million spans in twenty million characters."""
NAMES = 30_000
"""So many towns and initiatives are named in them, the first ones far oftener than the last."""

_home = TemporaryDirectory()


def _surfaces(chance: random.Random) -> list[tuple[str, str]]:
    """Names with their labels, in quotes and with head nouns as initiatives have them; and amounts."""
    characters = [chr(point) for point in range(0x4E00, 0x5A00)]

    def name() -> tuple[str, str]:
        word = "".join(chance.choices(characters, k=chance.choice((2, 3, 4))))
        form = chance.randrange(4)
        if form == 0:
            return f"{word}{chance.choice('镇村县')}", "place"
        if form == 1:
            return f"“{word}”{chance.choice(('模式', '机制', '工程'))}", "initiative"
        if form == 2:
            return f"{word}{chance.choice(('行动', '平台', '制度'))}", "initiative"
        return (
            f"{chance.choice(('', '约', '超'))}{chance.randint(2, 9999)}{chance.choice('名亩户')}",
            "metric",
        )

    return [name() for _ in range(NAMES)]


@cache
def million() -> Path:
    """A project file with a million spans of one annotator."""
    path = Path(_home.name, "million.duizhao")
    chance = random.Random(7)
    names = _surfaces(chance)
    with workflow.new_project(path) as project, project.transaction():
        layer = workflow.annotator(project, "Lin").id
        run = project.database.connection().executemany
        run("INSERT INTO source (id, name, sha256, encoding, text) VALUES (?, 'x', 'x', 'utf-8', '')", [(1,)])
        for begin in range(0, ARTICLES, 500):
            _fill(run, chance, names, layer, range(begin, begin + 500))
    return path


def _fill(run, chance, names, layer, numbers) -> None:
    articles, contents, spans = [], [], []
    for number in numbers:
        article, text, made = f"{number:016x}", "", []
        for _ in range(SPANS):
            surface, label = names[min(int(chance.paretovariate(0.5) * 20) - 20, NAMES - 1)]
            text += "记者近日来到当地看到"
            if chance.random() < 0.01:
                label = chance.choice(("place", "metric", "initiative"))
            if chance.random() < 0.97:
                made.append((len(text), len(text) + len(surface), surface, label))
            text += f"{surface}，\n"[: len(surface) + 1 + (chance.random() < 0.1)]
        articles.append((number + 1, article, f"第{number}篇", len(text)))
        contents.append((article, text, text))
        spans += [(f"{article}-{start:05}", article, layer, label, start, end, surface)
                  for start, end, surface, label in made]  # fmt: skip
    run("INSERT INTO article VALUES (?, ?, 1, ?, '{}', 'Hans', 'Hans', 0, ?)", articles)
    run("INSERT INTO content VALUES (?, ?, ?, '', '')", contents)
    run("INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, '', '')", spans)


@pytest.fixture
def project() -> Iterator[Project]:
    with workflow.open_project(million()) as opened:
        yield opened


@pytest.fixture
def layer(project: Project) -> str:
    return workflow.layer_named(project, "Lin")


def test_what_a_million_spans_say(benchmark: BenchmarkFixture, project: Project, layer: str) -> None:
    """Until the first findings are listed; the articles are looked through after that, bit by bit."""

    def first() -> None:
        known = Consistency(project, layer)
        while not known.has_spans:
            known.go_on(0.012)
        assert len(known.findings()) > 1_000

    measured(benchmark, first, rounds=5)
    within(benchmark, 2.0)


def test_an_edit_among_a_million_spans(benchmark: BenchmarkFixture, project: Project, layer: str) -> None:
    """A span is made or goes; the surface's findings, its article's and the order of all are made anew."""
    known = Consistency(project, layer)
    known.go_on()
    article = project.article_ids()[4321]
    text = project.article(article).pair.text
    spans, numbers = project.spans(article, layer), count()

    def edit() -> None:
        span = spans[next(numbers) % len(spans)]
        now = project.spans(article, layer)
        place = Range(span.start, span.end)
        after = None if span in now else span
        before = span if span in now else None
        assert place.slice(text) == span.text
        steps.append(project.commit(layer, [Change("span", span.id, article, before, after)]))

    def take() -> None:
        known.take(steps[-1])
        known.go_on()
        known.findings()

    steps: list = []
    benchmark.pedantic(take, setup=edit, warmup_rounds=2, rounds=40)
    assert isinstance(spans[0], Span)
    within(benchmark, 0.02)
