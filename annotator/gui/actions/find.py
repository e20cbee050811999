"""Finding texts, and what is done with all occurrences of one."""

from __future__ import annotations

from annotator.gui.actions.action import Action, with_article
from annotator.gui.i18n import QT_TRANSLATE_NOOP

FIND: tuple[Action, ...] = (
    Action(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find…"),
        "edit",
        lambda c: c.finding.find(everywhere=False),
        ("Ctrl+F",),
        "search",
        enabled=with_article,
        section=True,
    ),
    Action(
        "find_everywhere",
        QT_TRANSLATE_NOOP("Actions", "Find in &all articles…"),
        "edit",
        lambda c: c.finding.find(everywhere=True),
        ("Ctrl+Shift+F",),
        "",
        enabled=with_article,
    ),
    Action(
        "next_hit",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt hit"),
        "edit",
        lambda c: c.finding.step(1),
        ("F3",),
        "",
        enabled=with_article,
    ),
    Action(
        "previous_hit",
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        "edit",
        lambda c: c.finding.step(-1),
        ("Shift+F3",),
        "",
        enabled=with_article,
    ),
)

OCCURRENCES: tuple[Action, ...] = (
    Action(
        "label_occurrences",
        QT_TRANSLATE_NOOP("Actions", "Label all &occurrences…"),
        "label",
        lambda c: c.finding.occurrences("label"),
        ("A",),
        "",
        "pair",
        with_article,
        section=True,
    ),
    Action(
        "remove_occurrences",
        QT_TRANSLATE_NOOP("Actions", "&Remove all occurrences…"),
        "label",
        lambda c: c.finding.occurrences("remove"),
        ("Shift+A",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "replace_label",
        QT_TRANSLATE_NOOP("Actions", "Replace a label…"),
        "label",
        lambda c: c.finding.relabel(),
        (),
        "",
        "window",
        with_article,
    ),
)
