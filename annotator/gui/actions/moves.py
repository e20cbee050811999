"""The keys that the panes hear themselves. They move the caret and cannot be changed."""

from __future__ import annotations

from annotator.gui.i18n import QT_TRANSLATE_NOOP

MOVES: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("Moves", "By character and line"), QT_TRANSLATE_NOOP("Moves", "Arrows")),
    (QT_TRANSLATE_NOOP("Moves", "By word and paragraph"), QT_TRANSLATE_NOOP("Moves", "Ctrl+Arrows")),
    (QT_TRANSLATE_NOOP("Moves", "By sentence"), QT_TRANSLATE_NOOP("Moves", "Alt+Left / Alt+Right")),
    (QT_TRANSLATE_NOOP("Moves", "Select"), QT_TRANSLATE_NOOP("Moves", "Shift with any of these")),
    (QT_TRANSLATE_NOOP("Moves", "Start and end of the line"), QT_TRANSLATE_NOOP("Moves", "Home / End")),
    (
        QT_TRANSLATE_NOOP("Moves", "Start and end of the article"),
        QT_TRANSLATE_NOOP("Moves", "Ctrl+Home / Ctrl+End"),
    ),
    (QT_TRANSLATE_NOOP("Moves", "Text size"), QT_TRANSLATE_NOOP("Moves", "Ctrl+Wheel")),
)
"""What they do and how they are written, for the sheet of shortcuts and the README."""
