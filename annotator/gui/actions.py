"""Everything that can be done, one row each. Menus, tool bar and the sheet of shortcuts are made from it.

Shortcuts keep clear of what Chinese input methods and systems take for themselves: no Ctrl with
punctuation, no Shift alone, no Alt with Shift. Single keys act in the panes and lists only, so that they
can be typed into fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.commands import Commands

Where = Literal["window", "panes", "pair", "texts", "raw"]
"""Where an action's shortcuts are heard: anywhere in the window; in the pair view and the lists; in the
pair view alone; in the panes and in the texts of the import page; in the raw text of that page alone."""


def _always(_: Commands) -> bool:
    return True


def _with_project(commands: Commands) -> bool:
    return commands.session.project is not None


def _with_article(commands: Commands) -> bool:
    return commands.session.stored is not None and not commands.desk.is_open


def _with_article_or_import(commands: Commands) -> bool:
    return commands.session.stored is not None or commands.desk.is_open


def _on_import_page(commands: Commands) -> bool:
    return commands.desk.is_open


def _theme(choice: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.appearance.choice == choice


def _language(choice: str) -> Callable[[Commands], bool]:
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
    enabled: Callable[[Commands], bool] = _always
    checked: Callable[[Commands], bool] | None = None
    group: str = ""
    section: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("project", QT_TRANSLATE_NOOP("Menus", "&Project")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("label", QT_TRANSLATE_NOOP("Menus", "&Label")),
    ("label/ends", QT_TRANSLATE_NOOP("Menus", "Move an &end")),
    ("article", QT_TRANSLATE_NOOP("Menus", "&Article")),
    ("import", QT_TRANSLATE_NOOP("Menus", "&Import")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
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

_PROJECT = (
    Action(
        "new_project",
        QT_TRANSLATE_NOOP("Actions", "&New project…"),
        "project",
        lambda c: c.new_project(),
        ("Ctrl+N",),
        "file-plus-2",
    ),
    Action(
        "open_project",
        QT_TRANSLATE_NOOP("Actions", "&Open project…"),
        "project",
        lambda c: c.open_project(),
        ("Ctrl+O",),
        "folder-open",
    ),
    Action(
        "import_files",
        QT_TRANSLATE_NOOP("Actions", "&Import files…"),
        "project",
        lambda c: c.import_files(),
        ("Ctrl+I",),
        "file-input",
        enabled=_with_project,
        section=True,
    ),
    Action(
        "import_folder",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        "project",
        lambda c: c.import_folder(),
        ("Ctrl+Shift+I",),
        "folder-input",
        enabled=_with_project,
    ),
    Action(
        "import_clipboard",
        QT_TRANSLATE_NOOP("Actions", "Import from clip&board"),
        "project",
        lambda c: c.import_clipboard(),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        enabled=_with_project,
    ),
    Action(
        "export_gold",
        QT_TRANSLATE_NOOP("Actions", "Export as &JSON…"),
        "project",
        lambda c: c.export("gold"),
        ("Ctrl+E",),
        "file-json",
        enabled=_with_project,
        section=True,
    ),
    Action(
        "export_jsonl",
        QT_TRANSLATE_NOOP("Actions", "Export as JSON &Lines…"),
        "project",
        lambda c: c.export("jsonl"),
        (),
        "file-output",
        enabled=_with_project,
    ),
    Action(
        "close_project",
        QT_TRANSLATE_NOOP("Actions", "&Close project"),
        "project",
        lambda c: c.close_project(),
        ("Ctrl+W",),
        enabled=_with_project,
        section=True,
    ),
    Action(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "project",
        lambda c: c.quit(),
        ("Ctrl+Q",),
        "log-out",
    ),
)

_EDIT = (
    Action(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "edit",
        lambda c: c.undo(),
        ("Ctrl+Z",),
        "undo-2",
        enabled=_with_project,
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "edit",
        lambda c: c.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        enabled=_with_project,
    ),
    Action(
        "edit_conversion",
        QT_TRANSLATE_NOOP("Actions", "&Conversion…"),
        "edit",
        lambda c: c.edit_conversion(),
        (),
        "replace",
        enabled=_with_project,
        section=True,
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

_LABEL = (
    Action(
        "edit_note",
        QT_TRANSLATE_NOOP("Actions", "&Note…"),
        "label",
        lambda c: c.edit_note(),
        ("N",),
        "message-square",
        "panes",
        _with_article,
        section=True,
    ),
    Action(
        "toggle_unsure",
        QT_TRANSLATE_NOOP("Actions", "&Unsure"),
        "label",
        lambda c: c.toggle_unsure(),
        ("U",),
        "circle-help",
        "panes",
        _with_article,
    ),
    Action(
        "delete_span",
        QT_TRANSLATE_NOOP("Actions", "&Delete span"),
        "label",
        lambda c: c.delete_span(),
        ("Backspace", "Delete", "Q"),
        "trash-2",
        "panes",
        _with_article,
    ),
    Action(
        "end_left",
        QT_TRANSLATE_NOOP("Actions", "End one character left"),
        "label/ends",
        lambda c: c.session.nudge("end", -1),
        ("[",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "end_right",
        QT_TRANSLATE_NOOP("Actions", "End one character right"),
        "label/ends",
        lambda c: c.session.nudge("end", 1),
        ("]",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "end_word_left",
        QT_TRANSLATE_NOOP("Actions", "End one word left"),
        "label/ends",
        lambda c: c.session.nudge("end", -1, by_word=True),
        ("{",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "end_word_right",
        QT_TRANSLATE_NOOP("Actions", "End one word right"),
        "label/ends",
        lambda c: c.session.nudge("end", 1, by_word=True),
        ("}",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "start_left",
        QT_TRANSLATE_NOOP("Actions", "Start one character left"),
        "label/ends",
        lambda c: c.session.nudge("start", -1),
        (",",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "start_right",
        QT_TRANSLATE_NOOP("Actions", "Start one character right"),
        "label/ends",
        lambda c: c.session.nudge("start", 1),
        (".",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "start_word_left",
        QT_TRANSLATE_NOOP("Actions", "Start one word left"),
        "label/ends",
        lambda c: c.session.nudge("start", -1, by_word=True),
        ("<",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "start_word_right",
        QT_TRANSLATE_NOOP("Actions", "Start one word right"),
        "label/ends",
        lambda c: c.session.nudge("start", 1, by_word=True),
        (">",),
        where="pair",
        enabled=_with_article,
    ),
    Action(
        "let_go",
        QT_TRANSLATE_NOOP("Actions", "&Let go"),
        "label",
        lambda c: c.let_go(),
        ("Esc",),
        "",
        "panes",
        _with_article,
    ),
    Action(
        "next_span",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt span"),
        "label",
        lambda c: c.session.step_span(1),
        ("Tab",),
        "",
        "pair",
        _with_article,
        section=True,
    ),
    Action(
        "previous_span",
        QT_TRANSLATE_NOOP("Actions", "&Previous span"),
        "label",
        lambda c: c.session.step_span(-1),
        ("Shift+Tab",),
        "",
        "pair",
        _with_article,
    ),
    Action(
        "switch_pane",
        QT_TRANSLATE_NOOP("Actions", "Other pan&e"),
        "label",
        lambda c: c.switch_pane(),
        ("F6",),
        "",
        enabled=_with_article_or_import,
    ),
)

_ARTICLE = (
    Action(
        "next_article",
        QT_TRANSLATE_NOOP("Actions", "&Next article"),
        "article",
        lambda c: c.session.step_article(1),
        ("Alt+Down", "Ctrl+PgDown"),
        "chevron-down",
        enabled=_with_article,
    ),
    Action(
        "previous_article",
        QT_TRANSLATE_NOOP("Actions", "&Previous article"),
        "article",
        lambda c: c.session.step_article(-1),
        ("Alt+Up", "Ctrl+PgUp"),
        "chevron-up",
        enabled=_with_article,
    ),
    Action(
        "next_unfinished",
        QT_TRANSLATE_NOOP("Actions", "Next &unfinished article"),
        "article",
        lambda c: c.next_unfinished(),
        ("Alt+PgDown",),
        enabled=_with_article,
    ),
    Action(
        "find_article",
        QT_TRANSLATE_NOOP("Actions", "&Find article"),
        "article",
        lambda c: c.find_article(),
        ("Ctrl+L",),
        "search",
        enabled=_with_project,
    ),
    Action(
        "done_and_next",
        QT_TRANSLATE_NOOP("Actions", "Done, ne&xt"),
        "article",
        lambda c: c.done_and_next(),
        ("Ctrl+Return", "Ctrl+Enter"),
        "list-checks",
        enabled=_with_article,
        section=True,
    ),
    Action(
        "state_new",
        QT_TRANSLATE_NOOP("Actions", "&Mark as new"),
        "article",
        lambda c: c.session.set_state("new"),
        enabled=_with_article,
        checked=lambda c: c.state() == "new",
        group="state",
        section=True,
    ),
    Action(
        "state_in_progress",
        QT_TRANSLATE_NOOP("Actions", "Mark as &in progress"),
        "article",
        lambda c: c.session.set_state("in progress"),
        enabled=_with_article,
        checked=lambda c: c.state() == "in progress",
        group="state",
    ),
    Action(
        "state_done",
        QT_TRANSLATE_NOOP("Actions", "Mark as &done"),
        "article",
        lambda c: c.session.set_state("done"),
        ("Ctrl+D",),
        enabled=_with_article,
        checked=lambda c: c.state() == "done",
        group="state",
    ),
)

_IMPORT = (
    Action(
        "import_toggle_cut",
        QT_TRANSLATE_NOOP("Actions", "&Keep or cut"),
        "import",
        lambda c: c.desk.sheet.toggle(),
        ("Space",),
        "replace",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_cut",
        QT_TRANSLATE_NOOP("Actions", "&Cut the selection"),
        "import",
        lambda c: c.cut_raw(),
        ("Delete", "Backspace", "X"),
        "scissors",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_next_cut",
        QT_TRANSLATE_NOOP("Actions", "&Next cut"),
        "import",
        lambda c: c.desk.sheet.step_cut(1),
        ("Tab",),
        "",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_previous_cut",
        QT_TRANSLATE_NOOP("Actions", "&Previous cut"),
        "import",
        lambda c: c.desk.sheet.step_cut(-1),
        ("Shift+Tab",),
        "",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_begin_article",
        QT_TRANSLATE_NOOP("Actions", "Article &begins here"),
        "import",
        lambda c: c.desk.sheet.begin_article(),
        ("[",),
        "",
        "raw",
        _on_import_page,
        section=True,
    ),
    Action(
        "import_end_article",
        QT_TRANSLATE_NOOP("Actions", "Article &ends here"),
        "import",
        lambda c: c.desk.sheet.end_article(),
        ("]",),
        "",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_split_article",
        QT_TRANSLATE_NOOP("Actions", "&Split here"),
        "import",
        lambda c: c.desk.sheet.split_article(),
        ("S",),
        "",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_add_article",
        QT_TRANSLATE_NOOP("Actions", "New &article from the selection"),
        "import",
        lambda c: c.add_raw_article(),
        ("N",),
        "plus",
        "raw",
        _on_import_page,
    ),
    Action(
        "import_remove_article",
        QT_TRANSLATE_NOOP("Actions", "&Remove article"),
        "import",
        lambda c: c.desk.sheet.remove_article(),
        ("R",),
        "minus",
        "raw",
        _on_import_page,
    ),
)

_VIEW = (
    Action(
        "text_larger",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "view",
        lambda c: c.change_text_size(1),
        ("+", "="),
        "plus",
        "texts",
    ),
    Action(
        "text_smaller",
        QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
        "view",
        lambda c: c.change_text_size(-1),
        ("-",),
        "minus",
        "texts",
    ),
    Action(
        "text_normal",
        QT_TRANSLATE_NOOP("Actions", "&Normal text size"),
        "view",
        lambda c: c.set_text_size(c.normal_text_size()),
        ("0",),
        "a-large-small",
        "texts",
    ),
    Action(
        "show_articles",
        QT_TRANSLATE_NOOP("Actions", "&Article list"),
        "view",
        lambda c: c.toggle_articles(),
        ("F7",),
        "",
        checked=lambda c: c.articles_shown(),
        section=True,
    ),
    Action(
        "show_spans",
        QT_TRANSLATE_NOOP("Actions", "&Span list"),
        "view",
        lambda c: c.toggle_spans(),
        ("F8",),
        "",
        checked=lambda c: c.spans_shown(),
    ),
    Action(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "As the &system"),
        "view/theme",
        lambda c: c.set_theme("system"),
        checked=_theme("system"),
        group="theme",
    ),
    Action(
        "theme_light",
        QT_TRANSLATE_NOOP("Actions", "&Light"),
        "view/theme",
        lambda c: c.set_theme("light"),
        checked=_theme("light"),
        group="theme",
    ),
    Action(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "&Dark"),
        "view/theme",
        lambda c: c.set_theme("dark"),
        checked=_theme("dark"),
        group="theme",
    ),
    Action(
        "theme_contrast",
        QT_TRANSLATE_NOOP("Actions", "&High contrast"),
        "view/theme",
        lambda c: c.set_theme("contrast"),
        checked=_theme("contrast"),
        group="theme",
    ),
    Action(
        "language_system",
        QT_TRANSLATE_NOOP("Actions", "As the &system"),
        "view/language",
        lambda c: c.set_language("system"),
        checked=_language("system"),
        group="language",
    ),
    Action(
        "language_en",
        "English",
        "view/language",
        lambda c: c.set_language("en"),
        checked=_language("en"),
        group="language",
    ),
    Action(
        "language_zh_CN",
        "简体中文",
        "view/language",
        lambda c: c.set_language("zh_CN"),
        checked=_language("zh_CN"),
        group="language",
    ),
    Action(
        "language_zh_TW",
        "繁體中文",
        "view/language",
        lambda c: c.set_language("zh_TW"),
        checked=_language("zh_TW"),
        group="language",
    ),
)

_HELP = (
    Action(
        "show_shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "help",
        lambda c: c.show_shortcuts(),
        ("F1",),
        "keyboard",
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

ACTIONS: tuple[Action, ...] = (*_PROJECT, *_EDIT, *_LABEL, *_ARTICLE, *_IMPORT, *_VIEW, *_HELP)
