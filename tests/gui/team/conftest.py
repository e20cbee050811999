"""A reviewer's project, open in the window, and what two annotators have sent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator import workflow
from annotator.gui.window import Window
from annotator.workflow import Project
from tests import builders


@dataclass
class Team:
    """The window with the reviewer's project, and the files of Lin and Zhou with their spans."""

    window: Window
    files: list[Path]

    @property
    def project(self) -> Project:
        assert self.window.session.project is not None
        return self.window.session.project


@pytest.fixture
def team(window: Window, tmp_path: Path) -> Team:
    with builders.new_project(tmp_path, builders.HANT, f"又：{builders.HANT}") as project:
        made = workflow.assign(project, ["Lin", "Zhou"], tmp_path / "out")
        path = project.path
    for each, number in zip(made, ("12", "12個"), strict=True):
        with workflow.open_project(each.path) as sent:
            for surface, label in (("柳橋鎮", "place"), (number, "metric")):
                builders.label(sent, surface, label, name=each.annotator.name)
    assert window.commands.open_path(path)
    return Team(window, [each.path for each in made])
