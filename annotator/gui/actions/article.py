"""Articles: the next, the state, the place in them."""

from __future__ import annotations

from annotator.gui.actions.action import Action, with_article, with_project
from annotator.gui.i18n import QT_TRANSLATE_NOOP

ARTICLE: tuple[Action, ...] = (
    Action(
        "next_article",
        QT_TRANSLATE_NOOP("Actions", "&Next article"),
        "article",
        lambda c: c.session.step_article(1),
        ("Alt+Down", "Ctrl+PgDown"),
        "chevron-down",
        enabled=with_article,
    ),
    Action(
        "previous_article",
        QT_TRANSLATE_NOOP("Actions", "&Previous article"),
        "article",
        lambda c: c.session.step_article(-1),
        ("Alt+Up", "Ctrl+PgUp"),
        "chevron-up",
        enabled=with_article,
    ),
    Action(
        "next_unfinished",
        QT_TRANSLATE_NOOP("Actions", "Next &unfinished article"),
        "article",
        lambda c: c.next_unfinished(),
        ("Alt+PgDown",),
        enabled=with_article,
    ),
    Action(
        "find_article",
        QT_TRANSLATE_NOOP("Actions", "&Find article"),
        "article",
        lambda c: c.find_article(),
        ("Ctrl+L",),
        "search",
        enabled=with_project,
    ),
    Action(
        "done_and_next",
        QT_TRANSLATE_NOOP("Actions", "Done, ne&xt"),
        "article",
        lambda c: c.done_and_next(),
        ("Ctrl+Return", "Ctrl+Enter"),
        "list-checks",
        enabled=with_article,
        section=True,
    ),
    Action(
        "state_new",
        QT_TRANSLATE_NOOP("Actions", "&Mark as new"),
        "article",
        lambda c: c.session.set_state("new"),
        enabled=with_article,
        checked=lambda c: c.state() == "new",
        group="state",
        section=True,
    ),
    Action(
        "state_in_progress",
        QT_TRANSLATE_NOOP("Actions", "Mark as &in progress"),
        "article",
        lambda c: c.session.set_state("in progress"),
        enabled=with_article,
        checked=lambda c: c.state() == "in progress",
        group="state",
    ),
    Action(
        "state_done",
        QT_TRANSLATE_NOOP("Actions", "Mark as &done"),
        "article",
        lambda c: c.session.set_state("done"),
        ("Ctrl+D",),
        enabled=with_article,
        checked=lambda c: c.state() == "done",
        group="state",
    ),
)
