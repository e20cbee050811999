"""Projects: what they are made of, and what they are exported to."""

from __future__ import annotations

from annotator.gui.actions.action import Action, with_project
from annotator.gui.actions.team import TEAM
from annotator.gui.i18n import QT_TRANSLATE_NOOP

PROJECT: tuple[Action, ...] = (
    Action(
        "new_project",
        QT_TRANSLATE_NOOP("Actions", "&New project…"),
        "project",
        lambda c: c.projects.new_project(),
        ("Ctrl+N",),
        "file-plus-2",
    ),
    Action(
        "open_project",
        QT_TRANSLATE_NOOP("Actions", "&Open project…"),
        "project",
        lambda c: c.projects.open_project(),
        ("Ctrl+O",),
        "folder-open",
    ),
    Action(
        "import_files",
        QT_TRANSLATE_NOOP("Actions", "&Import files…"),
        "project",
        lambda c: c.importing.import_files(),
        ("Ctrl+I",),
        "file-input",
        enabled=with_project,
        section=True,
    ),
    Action(
        "import_folder",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        "project",
        lambda c: c.importing.import_folder(),
        ("Ctrl+Shift+I",),
        "folder-input",
        enabled=with_project,
    ),
    Action(
        "import_clipboard",
        QT_TRANSLATE_NOOP("Actions", "Import from clip&board"),
        "project",
        lambda c: c.importing.import_clipboard(),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        enabled=with_project,
    ),
    *TEAM,
    Action(
        "export_gold",
        QT_TRANSLATE_NOOP("Actions", "Export as &JSON…"),
        "project",
        lambda c: c.projects.export("gold"),
        ("Ctrl+E",),
        "file-json",
        enabled=with_project,
        section=True,
    ),
    Action(
        "export_jsonl",
        QT_TRANSLATE_NOOP("Actions", "Export as JSON &Lines…"),
        "project",
        lambda c: c.projects.export("jsonl"),
        (),
        "file-output",
        enabled=with_project,
    ),
    Action(
        "close_project",
        QT_TRANSLATE_NOOP("Actions", "&Close project"),
        "project",
        lambda c: c.projects.close_project(),
        ("Ctrl+W",),
        enabled=with_project,
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
