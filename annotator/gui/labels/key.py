"""The field of a label's key: the next key that is pressed becomes it, if a label may have it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from annotator.core.labels import SHORTCUTS
from annotator.core.spans import Label
from annotator.gui.shortcuts.keymap import LABELS_WHERE, Keymap, native, normal
from annotator.gui.shortcuts.recorder import KeyRecorder
from annotator.gui.shortcuts.tree import plain_text


class LabelKey(KeyRecorder):
    """Shows the key it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._key = ""
        super().__init__(parent)
        self.setObjectName("label_shortcut")

    @property
    def key(self) -> str:
        """One character, or none."""
        return self._key

    def set_key(self, key: str) -> None:
        self._key = key
        self.retranslate()

    def retranslate(self) -> None:
        if self.isChecked():
            self.setText(self.tr("Press a key… (Esc: as before)"))
        else:
            self.setText(self._key or self.tr("None"))
        self.setAccessibleName(self.tr("Shortcut: {key}").format(key=self.text()))

    def fault(self, key: str, labels: Iterable[Label], keymap: Keymap, language: str) -> str:
        """A sentence that says why a label cannot have ``key``, empty if it can.

        ``labels`` are the others; ``keymap`` holds the keys of the actions as this person has them.
        """
        holder = next((each for each in labels if each.shortcut and normal(each.shortcut) == key), None)
        if holder is not None:
            text = self.tr("{key} is the key of the label “{label}”.")
            return text.format(key=native(key), label=holder.name(language))
        action = next(keymap.holders(key, LABELS_WHERE), None)
        if action is not None and key in SHORTCUTS:
            text = self.tr("{key} is your key for “{action}”. “Change shortcuts…” in the Help menu frees it.")
            return text.format(key=native(key), action=plain_text(action))
        if action is not None:
            text = self.tr("{key} is taken by “{action}”.")
            return text.format(key=native(key), action=plain_text(action))
        if len(key) != 1 or key not in SHORTCUTS:
            text = self.tr("A label's key is one of 1 to 9 and {letters}; the window needs the others.")
            return text.format(letters=" ".join(SHORTCUTS[9:]))
        return ""
