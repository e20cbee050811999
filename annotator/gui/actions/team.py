"""Working as a team: files that go out to annotators and come back, and what follows from the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action
from annotator.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.commands import Commands


def _may_change(commands: Commands) -> bool:
    project = commands.session.project
    return project is not None and not project.feedback_for


TEAM: tuple[Action, ...] = (
    Action(
        "assign",
        QT_TRANSLATE_NOOP("Actions", "&Hand out…"),
        "project",
        lambda c: c.team.assign(),
        (),
        enabled=_may_change,
        section=True,
    ),
    Action(
        "merge_files",
        QT_TRANSLATE_NOOP("Actions", "&Merge files…"),
        "project",
        lambda c: c.team.choose_and_merge(),
        ("Ctrl+M",),
        enabled=_may_change,
    ),
    Action(
        "feedback",
        QT_TRANSLATE_NOOP("Actions", "Make &feedback…"),
        "project",
        lambda c: c.team.feedback(),
        (),
        enabled=_may_change,
    ),
    Action(
        "gaps",
        QT_TRANSLATE_NOOP("Actions", "Open &points of the guidelines…"),
        "project",
        lambda c: c.team.show_gaps(),
        (),
        enabled=_may_change,
    ),
)
