"""Help."""

from __future__ import annotations

from annotator.gui.actions.action import Action
from annotator.gui.i18n import QT_TRANSLATE_NOOP

HELP: tuple[Action, ...] = (
    Action(
        "show_shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "help",
        lambda c: c.show_shortcuts(),
        ("F1",),
        "keyboard",
    ),
    Action(
        "edit_shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Change shortcuts…"),
        "help",
        lambda c: c.comfort.edit_shortcuts(),
    ),
    Action(
        "about",
        QT_TRANSLATE_NOOP("Actions", "&About Duizhao"),
        "help",
        lambda c: c.about(),
        (),
        "info",
    ),
)
