"""How fast the review page opens its queue and comes to the next question; budgets stand beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from annotator import workflow
from annotator.core.agreement.disagreements import Candidate, Case
from annotator.core.changes import Change
from annotator.core.review import Question
from annotator.core.spans import Span
from annotator.gui.app import make_window
from annotator.gui.jobs import Jobs
from annotator.gui.tour.guide import settle
from annotator.gui.window import Window
from annotator.store import questions
from tests.benchmarks.test_pair_view import text_of

OPENING = 0.2
"""Seconds until a queue of 100,000 questions is painted."""
NEXT = 0.03
"""Seconds from a key to the next question painted."""

ARTICLES, EACH = 400, 250


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    jobs = Jobs()
    made = make_window(qapp, jobs)
    made.commands.set_language("en")
    made.commands.set_theme("light")
    made.resize(1480, 900)
    made.show()
    made.session.annotator_name = "Rao"
    yield made
    made.close()
    jobs.close()


def with_long_queue(folder: Path) -> Path:
    """A project whose queue holds 100,000 questions."""
    files = []
    for number in range(ARTICLES):
        files.append(folder / f"{number:03}.txt")
        files[-1].write_text(f"第{number}篇\n\n" + text_of(1_100), "utf-8")
    with workflow.new_project(folder / "long.duizhao") as project:
        list(workflow.import_files(project, files))
        for article in project.article_ids():
            text = project.article(article).pair.text
            questions.keep(project, article, text, [_question(article, n) for n in range(EACH)])
        return project.path


def _question(article: str, number: int) -> Question:
    start = number * 4
    one = Candidate(((start, start + 3, "place"),), ("a",), (f"a{number}",))
    other = Candidate(((start, start + 2, "place"),), ("b",), (f"b{number}",))
    case = Case("border", start, start + 3, (one, other), (), number % 100 / 100)
    return Question(article, f"{article}-{number}", f"like-{number}", case, "open")


def test_open_a_long_queue(benchmark: BenchmarkFixture, window: Window, tmp_path: Path) -> None:
    """From the key that opens the page to the whole window painted."""
    assert window.session.open(with_long_queue(tmp_path))
    settle()
    window.grab()

    def leave() -> None:
        window.commands.review.leave()
        QApplication.sendPostedEvents()

    def show() -> None:
        window.commands.review.open()
        window.grab()

    benchmark.pedantic(show, setup=leave, rounds=5, warmup_rounds=1)
    assert len(window.commands.review.reviewing.numbers) == ARTICLES * EACH
    _within(benchmark, OPENING)


def with_conflicts(folder: Path) -> Path:
    """Two articles of 10,000 characters with 200 spans of each of two annotators, who differ everywhere."""
    files = [folder / "one.txt", folder / "two.txt"]
    for number, file in enumerate(files):
        file.write_text(f"第{number}篇\n\n" + text_of(10_000), "utf-8")
    with workflow.new_project(folder / "two.duizhao") as project:
        list(workflow.import_files(project, files))
        for name, length in (("Lin", 3), ("Wang", 4)):
            who = workflow.annotator(project, name)
            for article in project.article_ids():
                text = project.article(article).pair.text
                project.commit(who.id, list(_spans(article, who.id, text, length)))
        return project.path


def _spans(article: str, layer: str, text: str, length: int) -> Iterator[Change]:
    for start in range(40, 40 + 200 * 48, 48):
        words = text[start : start + length]
        if "\n" not in text[start : start + 5]:
            name = f"{article}-{layer}-{start}"
            yield Change(
                "span", name, article, None, Span(name, article, layer, "place", start, start + length, words)
            )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_N])
def test_next_question(benchmark: BenchmarkFixture, window: Window, tmp_path: Path, key: Qt.Key) -> None:
    """From the key to the next question painted; 40 of 400 questions."""
    assert window.session.open(with_conflicts(tmp_path))
    settle()
    window.commands.review.open()
    reviewing = window.commands.review.reviewing
    window.grab()

    def press() -> None:
        before = reviewing.row
        QTest.keyClick(window.review.view, key)
        window.review.grab()
        assert reviewing.row != before

    benchmark.pedantic(press, setup=settle, rounds=40, warmup_rounds=3)
    _within(benchmark, NEXT)


def _within(benchmark: BenchmarkFixture, seconds: float) -> None:
    if benchmark.stats is not None:  # none where benchmarks are switched off
        assert benchmark.stats.stats.median <= seconds
