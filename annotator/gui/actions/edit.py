"""Undo, and what a project and its annotator are called and converted by."""

from __future__ import annotations

from annotator.gui.actions.action import Action, with_project
from annotator.gui.i18n import QT_TRANSLATE_NOOP

EDIT: tuple[Action, ...] = (
    Action(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "edit",
        lambda c: c.undo(),
        ("Ctrl+Z",),
        "undo-2",
        enabled=with_project,
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "edit",
        lambda c: c.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        enabled=with_project,
    ),
    Action(
        "edit_conversion",
        QT_TRANSLATE_NOOP("Actions", "&Conversion…"),
        "edit",
        lambda c: c.edit_conversion(),
        (),
        "replace",
        enabled=with_project,
        section=True,
    ),
    Action(
        "edit_project",
        QT_TRANSLATE_NOOP("Actions", "&Project settings…"),
        "edit",
        lambda c: c.labelling.edit_project(),
        enabled=with_project,
    ),
    Action(
        "edit_name",
        QT_TRANSLATE_NOOP("Actions", "Your &name…"),
        "edit",
        lambda c: c.edit_name(),
        (),
        "user",
    ),
)
