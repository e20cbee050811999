"""The table of actions as Qt's objects: translated, with icons, enabled and checked as things stand."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.core.spans import Label
from annotator.gui.actions import ACTIONS, Action, Where
from annotator.gui.commands import Commands
from annotator.gui.icons import icon, key_icon


class ActionSet(QObject):
    """``places`` are the widgets in which the shortcuts of each ``Where`` are heard."""

    retranslated = Signal()
    """Texts and tool tips of actions are others: the language or a shortcut changed."""

    def __init__(self, commands: Commands, places: dict[Where, list[QWidget]]) -> None:
        super().__init__(commands)
        self._commands = commands
        self._places = places
        self._groups: dict[str, QActionGroup] = {}
        self.rows: dict[str, Action] = {row.id: row for row in ACTIONS}
        self.actions: dict[str, QAction] = {row.id: self._make(row) for row in ACTIONS}
        self.labels: list[tuple[Label, QAction]] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        session = commands.session
        for signal in (session.opened, session.shown, session.changed, session.armed_changed):
            signal.connect(self._soon.start)
        commands.choices_changed.connect(self.refresh)
        self.retranslate()
        self.take_colors()
        self.refresh()

    def _make(self, row: Action) -> QAction:
        made = QAction(self)
        made.setObjectName(row.id)
        made.setShortcuts([QKeySequence(keys) for keys in self._commands.comfort.keymap.keys(row)])
        made.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))
        if row.checked is not None:
            made.setCheckable(True)
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(self))
            group.addAction(made)
        made.triggered.connect(lambda: self._run(row))
        self._place(made, row.where)
        return made

    def _run(self, row: Action) -> None:
        row.run(self._commands)
        self.refresh()

    def _place(self, action: QAction, where: Where) -> None:
        alone = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if where == "window" else alone)
        for widget in self._places[where]:
            widget.addAction(action)

    def take_keys(self) -> None:
        """The person chose other shortcuts, or the labels have others."""
        keymap, labels = self._commands.comfort.keymap, [label for label, _ in self.labels]
        for row in self.rows.values():
            heard = keymap.heard(row, labels)
            self.actions[row.id].setShortcuts([QKeySequence(keys) for keys in heard])
        self.retranslate()

    # The project's labels.

    def take_labels(self) -> None:
        """Make the actions of the project's labels anew."""
        for _, old in self.labels:
            for place in old.associatedObjects():
                if isinstance(place, QWidget):
                    place.removeAction(old)
            old.deleteLater()
        self.labels = [(label, self._make_label(label)) for label in self._commands.session.labels]
        self.take_keys()
        self.take_colors()
        self.refresh()

    def _make_label(self, label: Label) -> QAction:
        made = QAction(self)
        made.setObjectName(f"label_{label.id}")
        made.setCheckable(True)
        if label.shortcut:
            made.setShortcut(QKeySequence(label.shortcut))
        made.triggered.connect(lambda: self._run_label(label.id))
        self._place(made, "panes")
        return made

    def _run_label(self, label: str) -> None:
        self._commands.session.label(label)
        # Qt has checked the action by now. All else waits until the label is painted.
        self._refresh_labels()
        self._soon.start()

    # As things stand.

    def refresh(self) -> None:
        """Enable and check what fits."""
        for row in self.rows.values():
            action = self.actions[row.id]
            action.setEnabled(row.enabled(self._commands))
            if row.checked is not None:
                action.setChecked(row.checked(self._commands))
        self._refresh_labels()

    def _refresh_labels(self) -> None:
        session = self._commands.session
        for label, action in self.labels:
            action.setEnabled(session.stored is not None and not self._commands.on_raw_text)
            action.setChecked(session.armed == label.id)

    def retranslate(self) -> None:
        for row in self.rows.values():
            _set_text(self.actions[row.id], text_of(row))
        for label, action in self.labels:
            _set_label(action, label, self._commands.languages.of_labels)
        self.retranslated.emit()

    def take_colors(self) -> None:
        colors = self._commands.appearance.colors
        for row in self.rows.values():
            if row.icon:
                self.actions[row.id].setIcon(icon(row.icon, colors))
        for label, action in self.labels:
            action.setIcon(key_icon(label.shortcut, label.color, colors))

    def all(self) -> Iterator[QAction]:
        yield from self.actions.values()
        for _, action in self.labels:
            yield action


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}


_MNEMONIC = re.compile("&(.)")
_LONGEST_NAME = 14
"""Characters of a label's name in the tool bar; the tool tip has all of them."""


def text_of(row: Action) -> str:
    """A row's text in the present language."""
    return QCoreApplication.translate("Actions", row.text)


def plain(text: str) -> str:
    """A menu text without its mnemonic and dots, as a tool tip or a list shows it."""
    bare = text.split("(&")[0] if "(&" in text else _MNEMONIC.sub(r"\1", text)
    return bare.rstrip("…").strip()


def keys_of(action: QAction) -> str:
    """An action's shortcuts as the system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return " / ".join(keys.toString(native) for keys in action.shortcuts())


def _set_text(action: QAction, text: str) -> None:
    action.setText(text)
    action.setIconText(f" {plain(text)}")  # a little air between the icon and the words
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain(text)} ({keys})" if keys else plain(text))


def _set_label(action: QAction, label: Label, language: str) -> None:
    """The tool tip has the whole name, the key and what the label means."""
    name, definition = label.name(language), label.definition(language)
    action.setText(name.replace("&", "&&"))
    short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
    action.setIconText(f" {short.replace('&', '&&')}")
    head = f"<b>{html.escape(name)}</b>" + (f" ({html.escape(label.shortcut)})" if label.shortcut else "")
    action.setToolTip(f"<p>{head}<br>{html.escape(definition)}</p>" if definition else f"<p>{head}</p>")
