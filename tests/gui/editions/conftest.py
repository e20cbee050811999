"""The window with two linked editions of one story, and a third article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from annotator.workflow import Project
from tests import builders

LEFT = (
    "溪口鎮修通環村步道\n\n"
    "今年以來，溪口鎮東岸村新建步道12公里，惠及340餘戶群眾。𠮷嶺村也跟著幹起來了。\n\n"
    "“以前出門一腳泥，現在散步到橋頭。”村民李阿婆說，孩子們上學也近了。\n\n"
    "鎮裡還在沿線設立“最美紅石榴”驛站5處，供人歇腳、喝水、充電。"
)
RIGHT = (
    "今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众。𠮷岭村也跟着干起来了。\n\n"
    "“以前出门一脚泥，现在散步到桥头。”村民李阿婆说，孩子们上学也近了。镇里还在沿线设立“最美石榴”驿站5处，"
    "供人歇脚、喝水、充电。\n\n"
    "县里来人看过，说青石桥修得值。"
)


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """A project with both editions, linked by their annotator, and a third article; closed."""
    project = builders.new_project(tmp_path, LEFT, RIGHT, builders.HANS)
    one, other, _ = project.article_ids()
    workflow.link(project, workflow.annotator(project, "Lin").id, one, other)
    project.close()
    return project.path


@pytest.fixture
def hand(window: Window, project_file: Path, qtbot: QtBot) -> Hand:
    """A person in the left edition, with the other one beside it."""
    assert window.session.open(project_file)
    window.session.show_article(window.session.listed[0].id)
    window.focus_article()
    qtbot.waitUntil(lambda: window.pair_view.hasFocus())
    hand = Hand(window.pair_view)
    hand.key(Qt.Key.Key_E)
    assert window.session.editions.couple is not None
    return hand


def in_file(path: Path) -> list[list[tuple[str, str]]]:
    """Text and label of every span in the file, article by article, whoever has it open."""

    def spans(project: Project, article: str) -> list[tuple[str, str]]:
        layers = [each.id for each in project.annotators()]
        return [(span.text, span.label) for layer in layers for span in project.spans(article, layer)]

    with workflow.open_project(path, reading=True) as project:
        return [spans(project, article) for article in project.article_ids()]
