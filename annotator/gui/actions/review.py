"""The pages of the window, and what is done on the review page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.actions.action import Action, on_review
from annotator.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.commands import Commands


def _may_review(commands: Commands) -> bool:
    project = commands.session.project
    return commands.session.stored is not None and project is not None and not project.feedback_for


def _take(number: int, text: str) -> Action:
    return Action(
        f"review_take_{number}",
        text,
        "review/take",
        lambda c: c.review.take(number),
        (str(number),),
        where="review",
        enabled=on_review,
    )


def _reason(number: int, text: str) -> Action:
    return Action(
        f"review_reason_{number}",
        text,
        "review/reason",
        lambda c: c.review.toggle_reason(number),
        (f"Alt+{number}",),
        where="review",
        enabled=on_review,
    )


PAGES: tuple[Action, ...] = (
    Action(
        "page_label",
        QT_TRANSLATE_NOOP("Actions", "La&bel"),
        "view",
        lambda c: c.review.label(),
        checked=lambda c: not c.review.is_open and not c.charting.is_open,
        enabled=_may_review,
    ),
    Action(
        "page_review",
        QT_TRANSLATE_NOOP("Actions", "Re&view"),
        "view",
        lambda c: c.review.toggle(),
        ("F10",),
        checked=lambda c: c.review.is_open,
        enabled=_may_review,
    ),
)

REVIEW: tuple[Action, ...] = (
    Action(
        "review_next",
        QT_TRANSLATE_NOOP("Actions", "&Next question"),
        "review",
        lambda c: c.review.step(1),
        ("N",),
        "chevron-down",
        "review",
        on_review,
    ),
    Action(
        "review_previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous question"),
        "review",
        lambda c: c.review.step(-1),
        ("P",),
        "chevron-up",
        "review",
        on_review,
    ),
    Action(
        "review_take_chosen",
        QT_TRANSLATE_NOOP("Actions", "&Take the marked answer"),
        "review",
        lambda c: c.review.take_chosen(),
        ("Return", "Enter"),
        "check",
        "review",
        on_review,
        section=True,
    ),
    *(
        _take(number, text)
        for number, text in enumerate(
            (
                QT_TRANSLATE_NOOP("Actions", "Answer &1"),
                QT_TRANSLATE_NOOP("Actions", "Answer &2"),
                QT_TRANSLATE_NOOP("Actions", "Answer &3"),
                QT_TRANSLATE_NOOP("Actions", "Answer &4"),
                QT_TRANSLATE_NOOP("Actions", "Answer &5"),
                QT_TRANSLATE_NOOP("Actions", "Answer &6"),
                QT_TRANSLATE_NOOP("Actions", "Answer &7"),
                QT_TRANSLATE_NOOP("Actions", "Answer &8"),
                QT_TRANSLATE_NOOP("Actions", "Answer &9"),
            ),
            start=1,
        )
    ),
    Action(
        "review_choose_next",
        QT_TRANSLATE_NOOP("Actions", "Mark the next ans&wer"),
        "review",
        lambda c: c.review.choose(1),
        ("Tab",),
        where="review",
        enabled=on_review,
    ),
    Action(
        "review_choose_previous",
        QT_TRANSLATE_NOOP("Actions", "Mark the previous answe&r"),
        "review",
        lambda c: c.review.choose(-1),
        ("Shift+Tab",),
        where="review",
        enabled=on_review,
    ),
    Action(
        "review_nothing",
        QT_TRANSLATE_NOOP("Actions", "No span is righ&t"),
        "review",
        lambda c: c.review.take_nothing(),
        ("X",),
        "x",
        "review",
        on_review,
        section=True,
    ),
    Action(
        "review_both",
        QT_TRANSLATE_NOOP("Actions", "Keep &both"),
        "review",
        lambda c: c.review.keep_both(),
        ("B",),
        "copy",
        "review",
        on_review,
    ),
    Action(
        "review_edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit the answer…"),
        "review",
        lambda c: c.review.edit(),
        ("E",),
        "pencil",
        "review",
        on_review,
    ),
    Action(
        "review_later",
        QT_TRANSLATE_NOOP("Actions", "&Later"),
        "review",
        lambda c: c.review.later(),
        ("S",),
        "",
        "review",
        on_review,
    ),
    *(
        _reason(number, text)
        for number, text in enumerate(
            (
                QT_TRANSLATE_NOOP("Actions", "&Annotator's error"),
                QT_TRANSLATE_NOOP("Actions", "&Gap in the guideline"),
                QT_TRANSLATE_NOOP("Actions", "A&mbiguous"),
                QT_TRANSLATE_NOOP("Actions", "&Edge case"),
                QT_TRANSLATE_NOOP("Actions", "&Other"),
            ),
            start=1,
        )
    ),
    Action(
        "review_note",
        QT_TRANSLATE_NOOP("Actions", "N&ote on the decision"),
        "review",
        lambda c: c.review.write_note(),
        ("M",),
        "message-square",
        "review",
        on_review,
    ),
    Action(
        "review_alike",
        QT_TRANSLATE_NOOP("Actions", "Decide all l&ike it…"),
        "review",
        lambda c: c.review.decide_alike(),
        ("A",),
        "list-checks",
        "review",
        on_review,
        section=True,
    ),
    Action(
        "review_accept",
        QT_TRANSLATE_NOOP("Actions", "&Accept what agrees…"),
        "review",
        lambda c: c.review.accept(),
        ("G",),
        "circle-check",
        "review",
        on_review,
    ),
    Action(
        "review_take_all",
        QT_TRANSLATE_NOOP("Actions", "Take all &from one annotator…"),
        "review",
        lambda c: c.review.take_all(),
        ("T",),
        "user",
        "review",
        on_review,
    ),
    Action(
        "review_hide_names",
        QT_TRANSLATE_NOOP("Actions", "&Hide annotators' names"),
        "review",
        lambda c: c.review.toggle_names(),
        (),
        where="review",
        enabled=on_review,
        checked=lambda c: c.review.reviewing.hides_names,
        section=True,
    ),
)
