"""How many keys, and how many gestures of the mouse, a span takes: recorded logs, played in the real window.

The logs label every span that a careful reader marked on the first page of the corpus, without suggestions.
A line of ``keys.json`` is one span's keys (a chord is one, and printed apart how many modifiers it has);
``gestures.json`` holds drags in code points of the clean text, and labels armed before them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytest_benchmark.fixture import BenchmarkFixture

from annotator import workflow
from annotator.core.align import Range
from annotator.gui.app import make_window
from annotator.gui.jobs import Jobs
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window

LOGS = Path(__file__).with_name("logs")
CORPUS = os.environ.get("ANNOTATOR_CORPUS", "")
pytestmark = pytest.mark.skipif(not CORPUS, reason="ANNOTATOR_CORPUS names no folder")


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    path = tmp_path / "project.duizhao"
    with workflow.new_project(path) as project:
        assert [done.error for done in workflow.import_files(project, [Path(CORPUS, "000.txt")])] == [None]
    jobs = Jobs()
    made = make_window(qapp, jobs)
    made.resize(1480, 900)
    made.show()
    assert made.commands.open_path(path)
    made.focus_article()
    made.session.segmenter.load()
    yield made
    made.close()
    jobs.close()


def wanted(window: Window) -> list[tuple[Range | None, str]]:
    """The reader's spans in the clean text, with their labels."""
    assert window.session.stored is not None
    marked = json.loads(Path(CORPUS, "000.gold.json").read_text("utf-8"))["spans"]
    article = window.session.stored.article
    return [(article.from_raw(Range(each["start"], each["end"])), each["label"].lower()) for each in marked]


def made(window: Window) -> list[tuple[Range | None, str]]:
    assert window.session.layer is not None
    return [(span.range, span.label) for span in window.session.layer.spans]


def play(window: Window, keys: list[str]) -> None:
    for each in keys:
        chord = QKeySequence(each)[0]
        QTest.keyClick(window.pair_view, chord.key(), chord.keyboardModifiers())


def test_keys_for_a_span(benchmark: BenchmarkFixture, window: Window) -> None:
    """Five keys a span are the budget."""
    spans = json.loads((LOGS / "keys.json").read_text("utf-8"))
    keys = [line.split() for line in spans]
    for each in keys:
        play(window, each)
    pressed = sum(map(len, keys))
    modifiers = sum(each.count("+") for line in keys for each in line if len(each) > 1)
    figure, with_modifiers = pressed / len(keys), (pressed + modifiers) / len(keys)
    print(f"\n{len(keys)} spans: {figure:.2f} keys a span, {with_modifiers:.2f} with modifiers counted")
    benchmark.extra_info.update(keys=figure, with_modifiers=with_modifiers)
    benchmark(lambda: None)
    assert made(window) == wanted(window)
    assert with_modifiers <= 5


def test_gestures_for_a_span(benchmark: BenchmarkFixture, window: Window) -> None:
    """Two gestures of the mouse a span are the budget: arm a label where it changes, drag."""
    log = json.loads((LOGS / "gestures.json").read_text("utf-8"))
    hand = Hand(window.pair_view)
    session = window.session
    assert session.stored is not None
    pane, text = session.stored.pair.canonical, session.stored.pair.text
    for name, *rest in log:
        if name == "arm":
            button = window.tool_bar.findChild(QToolButton, f"tool_label_{rest[0]}")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            start, end = rest
            surface = text[start:end]
            hand.select(surface, pane, nth=text[:start].count(surface))
    spans = len(wanted(window))
    print(f"\n{spans} spans: {len(log) / spans:.2f} gestures a span")
    benchmark.extra_info.update(gestures=len(log) / spans)
    benchmark(lambda: None)
    assert made(window) == wanted(window)
    assert len(log) / spans <= 2
