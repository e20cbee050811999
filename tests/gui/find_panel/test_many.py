"""Many hits: the list learns of them as it is scrolled, and typing on cancels."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.search import Query
from annotator.gui.find_panel import indexing, looking
from annotator.gui.window import Window
from annotator.workflow.searching import index_of
from tests import builders
from tests.gui.find_panel.conftest import Finder, Key

COUNT = 1200


@pytest.fixture
def crowded(window: Window, tmp_path: Path, qtbot: QtBot) -> Finder:
    project = builders.new_project(tmp_path, "食堂。" * COUNT + "老街。", "食堂的事")
    project.close()
    assert window.commands.open_path(project.path)
    made = Finder(window, qtbot)
    made.show(0)
    qtbot.waitUntil(window.pair_view.hasFocus)
    return made


def test_the_list_learns_of_hits_as_it_is_scrolled(crowded: Finder, qtmodeltester: ModelTester) -> None:
    crowded.open()
    crowded.type("食堂")
    model = crowded.panel.model
    assert model.hits == COUNT
    assert model.rowCount() == 200
    bar = crowded.panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert model.rowCount() == 400
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_more_is_found_when_the_end_is_reached(crowded: Finder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "FIRST", 1)
    monkeypatch.setattr(looking, "AT_ONCE", 1)
    crowded.open(everywhere=True)
    crowded.type("食堂")
    assert crowded.summary == "More than 1,200 hits"
    crowded.panel.model.fetchMore(crowded.panel.view.rootIndex())
    while crowded.panel.model.rowCount() < COUNT + 1:
        crowded.panel.model.fetchMore(crowded.panel.view.rootIndex())
    crowded.panel.model.fetchMore(crowded.panel.view.rootIndex())
    crowded.rest()
    assert crowded.summary == "1201 hits in 2 articles"


def test_the_last_hit_can_be_walked_to(crowded: Finder) -> None:
    crowded.open()
    crowded.type("食堂")
    crowded.press(Key.Key_F3)
    crowded.press(Key.Key_Down, on=crowded.panel.head.field)
    crowded.panel.view.walk_to(COUNT)
    assert crowded.session.cursor is not None
    assert crowded.session.cursor.range.end == COUNT * 3 - 1
    assert crowded.panel.view.currentIndex().row() == COUNT


def test_typing_on_cancels_what_was_looked_for(crowded: Finder) -> None:
    crowded.open(everywhere=True)
    seen: list[int] = []
    crowded.panel.looking.found.connect(lambda found, _: seen.append(len(found)))
    field = crowded.panel.head.field
    field.setText("食")
    field.setText("食堂")
    field.setText("老街")
    crowded.rest()
    assert seen == [1]
    assert crowded.hits == ["老街"]


def test_articles_are_indexed_while_nobody_does_anything(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "QUIET", 1)
    project = builders.new_project(tmp_path, builders.HANS, builders.HANT)
    project.close()
    assert window.commands.open_path(project.path)
    done = window.commands.finding.indexing
    qtbot.waitUntil(lambda: done.is_done, timeout=5000)
    assert window.session.project is not None
    assert index_of(window.session.project).left() == 0
    assert workflow.search(window.session.project, Query("柳橋鎮")).hits
