"""Selecting without a mouse: word by word, number by number, by letters on the words in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, with_article
from annotator.gui.i18n import QT_TRANSLATE_NOOP
from annotator.gui.selecting import Granularity

if TYPE_CHECKING:
    from annotator.gui.commands import Commands


def _snaps_to(granularity: Granularity) -> Callable[[Commands], bool]:
    return lambda commands: commands.session.selecting.granularity == granularity


def _take(count: int) -> Callable[[Commands], None]:
    return lambda commands: commands.session.selecting.take(count)


_WORDS = (
    QT_TRANSLATE_NOOP("Actions", "One word"),
    QT_TRANSLATE_NOOP("Actions", "Two words"),
    QT_TRANSLATE_NOOP("Actions", "Three words"),
    QT_TRANSLATE_NOOP("Actions", "Four words"),
    QT_TRANSLATE_NOOP("Actions", "Five words"),
    QT_TRANSLATE_NOOP("Actions", "Six words"),
    QT_TRANSLATE_NOOP("Actions", "Seven words"),
    QT_TRANSLATE_NOOP("Actions", "Eight words"),
    QT_TRANSLATE_NOOP("Actions", "Nine words"),
)

SELECT: tuple[Action, ...] = (
    Action(
        "take_word",
        QT_TRANSLATE_NOOP("Actions", "One word &more"),
        "select",
        lambda c: c.session.selecting.grow(),
        ("Space",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "give_word",
        QT_TRANSLATE_NOOP("Actions", "One word &less"),
        "select",
        lambda c: c.session.selecting.shrink(),
        ("Shift+Space",),
        "",
        "pair",
        with_article,
    ),
    *(
        Action(
            f"take_{count}",
            text,
            "select/words",
            _take(count),
            (f"Alt+{count}",),
            where="pair",
            enabled=with_article,
        )
        for count, text in enumerate(_WORDS, start=1)
    ),
    Action(
        "find_word",
        QT_TRANSLATE_NOOP("Actions", "&Go to a word by its letter"),
        "select",
        lambda c: c.show_hints(),
        ("F",),
        "",
        "pair",
        with_article,
        section=True,
    ),
    Action(
        "extend_to_word",
        QT_TRANSLATE_NOOP("Actions", "&Extend to a word by its letter"),
        "select",
        lambda c: c.show_hints(extends=True),
        ("Shift+F",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "next_number",
        QT_TRANSLATE_NOOP("Actions", "Next &number"),
        "select",
        lambda c: c.step_number(1),
        ("D",),
        "",
        "pair",
        with_article,
        section=True,
    ),
    Action(
        "previous_number",
        QT_TRANSLATE_NOOP("Actions", "Previous number"),
        "select",
        lambda c: c.step_number(-1),
        ("Shift+D",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "next_quoted",
        QT_TRANSLATE_NOOP("Actions", "Next &quoted name"),
        "select",
        lambda c: c.step_quoted(1),
        ("G",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "previous_quoted",
        QT_TRANSLATE_NOOP("Actions", "Previous quoted name"),
        "select",
        lambda c: c.step_quoted(-1),
        ("Shift+G",),
        "",
        "pair",
        with_article,
    ),
    Action(
        "next_overlap",
        QT_TRANSLATE_NOOP("Actions", "Next span &around the caret"),
        "select",
        lambda c: c.session.selecting.step_overlap(),
        ("O",),
        "",
        "pair",
        with_article,
        section=True,
    ),
    Action(
        "snap_character",
        QT_TRANSLATE_NOOP("Actions", "&Characters"),
        "select/snap",
        lambda c: c.snap_to("character"),
        ("Ctrl+1",),
        "",
        "window",
        with_article,
        checked=_snaps_to("character"),
        group="snap",
    ),
    Action(
        "snap_word",
        QT_TRANSLATE_NOOP("Actions", "&Words"),
        "select/snap",
        lambda c: c.snap_to("word"),
        ("Ctrl+2",),
        "",
        "window",
        with_article,
        checked=_snaps_to("word"),
        group="snap",
    ),
    Action(
        "snap_sentence",
        QT_TRANSLATE_NOOP("Actions", "&Sentences"),
        "select/snap",
        lambda c: c.snap_to("sentence"),
        ("Ctrl+3",),
        "",
        "window",
        with_article,
        checked=_snaps_to("sentence"),
        group="snap",
    ),
)
