"""All disagreements of two annotators of real articles, resolved in the window by keys alone."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import cli, workflow
from annotator.core.align import Range
from annotator.core.spans import GOLD
from annotator.gui.review.dialogs import RuleChoice
from annotator.gui.window import Window
from tests.gui.conftest import Answers
from tests.gui.review.conftest import open_review, settled

MOST_KEYS = 1.5
"""Keys for a disagreement, on average."""
KINDS = {"ann": "gold", "ben": "annotator_b"}


def team(folder: Path, corpus: Path) -> Path:
    """A project into which the files of both annotators were merged."""
    texts = sorted(path for path in corpus.glob("*.txt") if path.with_suffix(".annotator_b.json").exists())
    path, out = folder / "team.duizhao", folder / "out"
    for command in (
        ["new", path],
        ["import", path, *texts],
        ["assign", path, "--annotators", "ann,ben", "--overlap", "1.0", "--out", out],
    ):
        assert cli.main([*map(str, command), "--json"]) == 0
    files = [out / f"{name}.duizhao" for name in KINDS]
    for file, (name, kind) in zip(files, KINDS.items(), strict=True):
        with workflow.open_project(file) as project:
            for text in texts:
                spans = json.loads(text.with_suffix(f".{kind}.json").read_text("utf-8"))["spans"]
                label_all(project, text.name, spans, name)
    with workflow.open_project(path) as project:
        workflow.merge(project, files)
    return path


def label_all(project: workflow.Project, source: str, spans: list[dict[str, int]], name: str) -> None:
    for article in project.article_ids():
        stored = project.article(article)
        home = stored.article.range
        for span in spans if stored.source == source else ():
            if home.start <= span["start"] and span["end"] <= home.end:
                place = Range(span["start"], span["end"])
                workflow.label(project, stored, place, str(span["label"]), None, name)


def units(project: workflow.Project, layer: str) -> set[tuple[str, int, int, str]]:
    return {
        (article, span.start, span.end, span.label)
        for article in project.article_ids()
        for span in project.spans(article, layer)
    }


def test_all_disagreements_are_resolved_by_keys_alone(
    window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path, corpus: Path
) -> None:
    path = team(tmp_path, corpus)
    window.session.annotator_name = "Rao"
    assert window.commands.open_path(path)
    reviewing = open_review(window, qtbot)
    questions = len(reviewing.numbers)
    assert questions >= 20
    answers.prepared["accept_by_rule"] = RuleChoice("unanimous", 0.5, None)
    pressed = 0

    def press(key: Qt.Key) -> None:
        nonlocal pressed
        pressed += 1
        QTest.keyClick(window.review.view, key)
        settled(window, qtbot)

    press(Qt.Key.Key_G)
    people = {name: number for number, name in reviewing.names.items()}
    while not reviewing.is_all_decided:
        assert pressed <= questions * MOST_KEYS
        wanted = next(
            place for place, each in enumerate(reviewing.options) if people["ann"] in each.annotators
        )
        if wanted == reviewing.chosen:
            press(Qt.Key.Key_Return)
        elif reviewing.options[wanted].is_nothing:
            press(Qt.Key.Key_X)
        else:
            press(Qt.Key(Qt.Key.Key_1.value + wanted))
    assert pressed <= questions * MOST_KEYS

    project = window.session.project
    assert project is not None
    assert units(project, GOLD) == units(project, people["ann"])
    target = tmp_path / "gold.json"
    workflow.export(project, GOLD, "gold", target)
    exported = json.loads(target.read_text("utf-8"))
    known = {
        number: {span.id for article in project.article_ids() for span in project.spans(article, number)}
        for number in people.values()
    }
    origins = [set(span["origins"]) for each in exported["articles"] for span in each["spans"]]
    assert all(known[people["ann"]] & each for each in origins)
    assert sum(bool(known[people["ben"]] & each) for each in origins) > 20
    assert workflow.check(project) == []
