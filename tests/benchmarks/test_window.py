"""How fast the window changes its language and its theme, with an article of 1,000 spans open: 200 ms."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from annotator.gui.app import make_window
from annotator.gui.jobs import Jobs
from annotator.gui.window import Window
from tests.benchmarks.test_pair_view import project_with

BUDGET = 0.2


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    path, _ = project_with(tmp_path, 10_000, 1_000)
    jobs = Jobs()
    made = make_window(qapp, jobs)
    made.resize(1480, 900)
    made.show()
    made.session.annotator_name = "tester"
    assert made.session.open(path)
    made.commands.set_language("en")
    made.commands.set_theme("light")
    made.grab()
    yield made
    made.commands.set_language("en")
    made.commands.set_theme("light")
    made.close()
    jobs.close()
    # At once: every window that is left makes the next one's style sheet slower.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def test_switch_language(benchmark: BenchmarkFixture, window: Window) -> None:
    """From the choice to the whole window painted."""
    languages = itertools.cycle(("zh_TW", "en", "zh_CN"))

    def switch() -> None:
        window.commands.set_language(next(languages))
        QApplication.sendPostedEvents()
        window.grab()

    benchmark.pedantic(switch, rounds=15, warmup_rounds=3)
    _within_budget(benchmark)


def test_switch_theme(benchmark: BenchmarkFixture, window: Window) -> None:
    """From the choice to the whole window painted."""
    themes = itertools.cycle(("dark", "contrast", "light"))

    def switch() -> None:
        window.commands.set_theme(next(themes))
        QApplication.sendPostedEvents()
        window.grab()

    benchmark.pedantic(switch, rounds=15, warmup_rounds=3)
    _within_budget(benchmark)


def _within_budget(benchmark: BenchmarkFixture) -> None:
    if benchmark.stats is not None:  # none where benchmarks are switched off
        assert benchmark.stats.stats.median <= BUDGET
