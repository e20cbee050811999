"""Everything that can be done, one row each. Menus, tool bar and the sheet of shortcuts are made from it.

Shortcuts keep clear of what Chinese input methods and systems take for themselves: no Ctrl with
punctuation, no Shift alone, no Alt with Shift. Single keys act in the panes and lists only, so that they
can be typed into fields.
"""

from __future__ import annotations

from annotator.gui.actions.action import Action as Action
from annotator.gui.actions.action import Where as Where
from annotator.gui.actions.article import ARTICLE
from annotator.gui.actions.edit import EDIT
from annotator.gui.actions.find import FIND, OCCURRENCES
from annotator.gui.actions.help import HELP
from annotator.gui.actions.importing import IMPORT
from annotator.gui.actions.label import LABEL
from annotator.gui.actions.project import PROJECT
from annotator.gui.actions.review import PAGES, REVIEW
from annotator.gui.actions.select import SELECT
from annotator.gui.actions.view import VIEW
from annotator.gui.i18n import QT_TRANSLATE_NOOP

MENUS: tuple[tuple[str, str], ...] = (
    ("project", QT_TRANSLATE_NOOP("Menus", "&Project")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("select", QT_TRANSLATE_NOOP("Menus", "&Select")),
    ("select/words", QT_TRANSLATE_NOOP("Menus", "So many &words")),
    ("select/snap", QT_TRANSLATE_NOOP("Menus", "The mouse &takes whole")),
    ("label", QT_TRANSLATE_NOOP("Menus", "&Label")),
    ("label/ends", QT_TRANSLATE_NOOP("Menus", "Move an &end")),
    ("article", QT_TRANSLATE_NOOP("Menus", "&Article")),
    ("review", QT_TRANSLATE_NOOP("Menus", "&Review")),
    ("review/take", QT_TRANSLATE_NOOP("Menus", "Take an ans&wer")),
    ("review/reason", QT_TRANSLATE_NOOP("Menus", "Rea&son")),
    ("import", QT_TRANSLATE_NOOP("Menus", "&Import")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("view/panes", QT_TRANSLATE_NOOP("Menus", "&Panes")),
    ("view/spacing", QT_TRANSLATE_NOOP("Menus", "Line s&pacing")),
    ("view/theme", QT_TRANSLATE_NOOP("Menus", "&Theme")),
    ("view/language", QT_TRANSLATE_NOOP("Menus", "Lan&guage")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)
"""In the order of the menu bar; a path with a slash is a menu inside another."""

LABEL_MENU = "label"
"""The menu that begins with the project's own labels."""
RECENT_AFTER = "open_project"
"""The action that is followed by the menu of the projects opened last."""

TOOL_BAR = (
    "page_label",
    "page_review",
    "statistics",
    "",
    "labels",
    "",
    "edit_note",
    "toggle_unsure",
    "delete_span",
    "",
    "undo",
    "redo",
    "stretch",
    "previous_article",
    "next_article",
    "done_and_next",
)
"""Ids of actions; ``labels`` are the project's labels, an empty one is a line."""
TEXT_BESIDE_ICON = ("done_and_next",)

ACTIONS: tuple[Action, ...] = (
    *(*PROJECT, *EDIT, *FIND, *SELECT, *LABEL, *OCCURRENCES),
    *(*ARTICLE, *REVIEW, *IMPORT, *PAGES, *VIEW, *HELP),
)
