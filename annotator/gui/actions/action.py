"""What can be done: one row of the table of actions, and the conditions that rows share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from annotator.gui.commands import Commands

Where = Literal["window", "panes", "pair", "texts", "raw", "review"]
"""Where an action's shortcuts are heard: anywhere in the window; in the pair view and the lists; in the
pair view alone; in the panes and in the texts of the import page; in the raw text of that page alone; in the
article and the queue of the review page."""


def always(_: Commands) -> bool:
    return True


def with_project(commands: Commands) -> bool:
    return commands.session.project is not None


def with_article(commands: Commands) -> bool:
    if commands.on_raw_text or commands.charting.is_open or commands.review.is_open:
        return False
    return commands.session.stored is not None


def with_editions(commands: Commands) -> bool:
    """Whether the shown article is linked with another edition."""
    return with_article(commands) and bool(commands.session.editions.offered)


def with_article_or_import(commands: Commands) -> bool:
    return commands.session.stored is not None or commands.desk.is_open or commands.charting.is_open


def with_text(commands: Commands) -> bool:
    """Whether the panes show one article in both scripts, and its text can be changed."""
    return with_article(commands) and commands.session.editions.couple is None


def on_review(commands: Commands) -> bool:
    """Whether the review page is open."""
    return commands.review.is_open and not commands.on_raw_text


def on_raw_text(commands: Commands) -> bool:
    """Whether the import page or the page of cuts is open."""
    return commands.on_raw_text


def on_import_page(commands: Commands) -> bool:
    return commands.desk.is_open


def spacing_is(choice: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.comfort.spacing == choice


def panes_are(choice: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.comfort.panes.choice == choice


def theme_is(choice: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.appearance.choice == choice


def language_is(choice: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.languages.choice == choice


@dataclass(frozen=True, slots=True)
class Action:
    """``menu`` is a key of ``MENUS``; ``section`` draws a line above it there; of the actions of one
    ``group`` one is checked."""

    id: str
    text: str
    menu: str
    run: Callable[[Commands], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    where: Where = "window"
    enabled: Callable[[Commands], bool] = always
    checked: Callable[[Commands], bool] | None = None
    group: str = ""
    section: bool = False
