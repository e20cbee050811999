"""The dialog in which a person chooses the keys of actions. Every choice is in force at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.core.spans import Label
from annotator.gui.actions import Action
from annotator.gui.parts import in_a_column, named
from annotator.gui.shortcuts.keymap import Keymap, Taken, native
from annotator.gui.shortcuts.recorder import KeyRecorder
from annotator.gui.shortcuts.rules import Fault, fault
from annotator.gui.shortcuts.tree import KeyTree, plain_text


class ShortcutEditor(QDialog):
    """``apply`` is given every new keymap; ``labels`` are the project's, in ``language``."""

    def __init__(
        self,
        keymap: Keymap,
        labels: Sequence[Label],
        language: str,
        apply: Callable[[Keymap], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_editor")
        self.setWindowTitle(self.tr("Change shortcuts"))
        self._keymap = keymap
        self._labels = labels
        self._language = language
        self._apply = apply
        self._wanted = ""
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_row()
        self.resize(620, 680)

    # Putting it together.

    def _make_parts(self) -> None:
        self._filter = named(QLineEdit(clearButtonEnabled=True), "shortcut_filter")
        self._filter.setPlaceholderText(self.tr("Filter by name or key"))
        self._filter.setAccessibleName(self.tr("Filter by name or key"))
        self._tree = named(KeyTree(self._keymap, self._labels, self._language), "shortcut_tree")
        self._title = named(QLabel(), "shortcut_title")
        self._keys = named(QWidget(), "shortcut_keys")
        self._keys_row = QHBoxLayout(self._keys)
        self._keys_row.setContentsMargins(0, 0, 0, 0)
        self._recorder = named(KeyRecorder(), "shortcut_recorder")
        self._reset = named(QPushButton(self.tr("Reset"), autoDefault=False), "shortcut_reset")
        self._message = named(QLabel(wordWrap=True), "shortcut_message")
        self._message.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 + 4)
        self._message.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._take_over = named(QPushButton(self.tr("Take it over"), autoDefault=False), "shortcut_take_over")
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._reset_all = named(QPushButton(self.tr("Reset all"), autoDefault=False), "shortcut_reset_all")
        self._box.addButton(self._reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        self._box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        for widget in (self._keys, self._recorder):
            keys.addWidget(widget)
        keys.addStretch(1)
        keys.addWidget(self._reset)
        message = QHBoxLayout()
        message.addWidget(self._message, 1)
        message.addWidget(self._take_over)
        rows = in_a_column(self, spacing=10, margins=(18, 18, 18, 16))
        rows.addWidget(self._filter)
        rows.addWidget(self._tree, 1)
        rows.addWidget(self._title)
        rows.addLayout(keys)
        rows.addLayout(message)
        rows.addWidget(self._box)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._tree.filter)
        self._tree.currentItemChanged.connect(lambda *_: self._show_row())
        self._tree.chosen.connect(self._on_chosen)
        self._recorder.recorded.connect(self._on_recorded)
        self._recorder.swallowed.connect(self._on_swallowed)
        self._recorder.only_modifiers.connect(lambda: self._say(self._sentence("alone")))
        self._recorder.toggled.connect(self._on_recording)
        self._reset.clicked.connect(self._on_reset)
        self._reset_all.clicked.connect(lambda: self._take(Keymap({})))
        self._take_over.clicked.connect(self._on_take_over)
        self._box.rejected.connect(self.reject)

    # The row that is looked at.

    def _show_row(self) -> None:
        row = self._tree.row()
        self._say("")
        self._clear_keys()
        name = plain_text(row) if row else ""
        self._title.setText(self.tr("Keys of “{action}”").format(action=name) if row else "")
        if row is not None:
            for keys in self._keymap.keys(row):
                self._keys_row.addWidget(self._key_button(row, keys))
        self._recorder.setEnabled(row is not None)
        self._reset.setEnabled(row is not None and self._keymap.is_changed(row))
        self._reset_all.setEnabled(bool(self._keymap.changed))
        if self._tree.label() is not None:
            self._say(self.tr("The key of a label belongs to the project; it is changed with the labels."))

    def _clear_keys(self) -> None:
        while self._keys_row.count():
            item = self._keys_row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _key_button(self, row: Action, keys: str) -> QPushButton:
        button = named(QPushButton(f"{native(keys)}  ✕", autoDefault=False), f"shortcut_key_{keys}")
        words = self.tr("Remove {keys}").format(keys=native(keys))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(partial(self._on_removed, row, keys))
        return button

    # What the person does.

    def _on_chosen(self) -> None:
        if self._tree.row() is not None:
            self._recorder.start()

    def _on_recording(self, is_on: bool) -> None:
        if is_on:
            self._say("")

    def _on_recorded(self, keys: str) -> None:
        row = self._tree.row()
        if row is None:
            return
        found = fault(keys, row.where)
        taken = self._keymap.taken(keys, row, self._labels)
        if found is not None:
            self._say(f"{native(keys)}: {self._sentence(found)}")
        elif taken is not None:
            self._tell_taken(keys, taken)
        elif keys not in self._keymap.keys(row):
            self._take(self._keymap.with_keys(row, (*self._keymap.keys(row), keys)))

    def _on_swallowed(self) -> None:
        text = self.tr("The input method kept this key. Switch it to English and press the key again.")
        self._say(text)

    def _tell_taken(self, keys: str, taken: Taken) -> None:
        shown = native(keys)
        if taken.label is not None:
            name = taken.label.name(self._language)
            text = self.tr("{keys} is the key of the label “{label}”.").format(keys=shown, label=name)
        else:
            assert taken.action is not None
            name = plain_text(taken.action)
            text = self.tr("{keys} is taken by “{action}”.").format(keys=shown, action=name)
            self._wanted = keys
        self._say(text, wanted=self._wanted)

    def _on_take_over(self) -> None:
        row, keys = self._tree.row(), self._wanted
        if row is None or not keys:
            return
        made = self._keymap
        for other in list(made.holders(keys, row.where)):
            made = made.without(other, keys)
        self._take(made.with_keys(row, (*made.keys(row), keys)))

    def _on_removed(self, row: Action, keys: str, _: bool = False) -> None:
        self._take(self._keymap.without(row, keys))

    def _on_reset(self) -> None:
        row = self._tree.row()
        if row is not None:
            self._take(self._keymap.reset(row))

    def _take(self, keymap: Keymap) -> None:
        self._keymap = keymap
        self._tree.set_keymap(keymap)
        self._apply(keymap)
        self._show_row()
        self._tree.setFocus()

    # What is said.

    def _say(self, text: str, wanted: str = "") -> None:
        self._wanted = wanted
        self._take_over.setVisible(bool(wanted))
        self._message.setText(text)
        self._message.setAccessibleName(text or self.tr("Message"))

    def _sentence(self, found: Fault) -> str:
        return {
            "alone": self.tr("Shift, Ctrl or Alt alone is no shortcut; input methods use them to switch."),
            "alt shift": self.tr("Alt with Shift changes the keyboard's language in many systems."),
            "input method": self.tr("Chinese input methods take this key for themselves."),
            "typed": self.tr(
                "This action is heard everywhere: add Ctrl or Alt, so that the key can be typed."
            ),
            "caret": self.tr("This key moves the caret in the article."),
        }[found]
