"""What narrows the hits down: a menu of labels, people and states, and a chip for each that is on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, cast

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.core.spans import State
from annotator.gui.article_model import state_name
from annotator.gui.find_panel.asked import Asked
from annotator.gui.find_panel.flow import Flow
from annotator.gui.find_panel.words import Words
from annotator.gui.icons import icon
from annotator.gui.parts import named
from annotator.gui.session import Session
from annotator.gui.theme import Colors

Many = Literal["labels", "annotators", "states"]
One = Literal["unsure", "noted", "in_notes"]
_STATES: tuple[State, ...] = ("new", "in progress", "done")


class Filters(QObject):
    """Reads and changes an ``Asked``; ``changed`` brings the new one."""

    changed = Signal(object)

    def __init__(self, session: Session, words: Words, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._asked = Asked()
        self.colors = colors
        self.button = named(QToolButton(parent), "find_filters")
        self.button.setIconSize(QSize(16, 16))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = named(QMenu(parent), "find_filter_menu")
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.chips = named(QWidget(parent), "find_chips")
        self._flow = Flow(self.chips)

    def take(self, asked: Asked) -> None:
        """Show which filters are on."""
        if asked != self._asked:
            self._asked = asked
            self.refresh()

    def refresh(self) -> None:
        """Make the chips anew: another language, other colours, or other filters."""
        self.button.setIcon(icon("list-filter", self.colors))
        self.button.setText(self.tr("Filter"))
        self.button.setToolTip(self.tr("Only hits with a label, of a person, in a state"))
        self.button.setAccessibleName(self.tr("Filter the hits"))
        while self._flow.count():
            old = self._flow.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, without in self._active():
            self._flow.addWidget(self._chip(text, without))
        self.chips.setVisible(self._flow.count() > 0)

    # Chips.

    def _active(self) -> list[tuple[str, Asked]]:
        """Each filter that is on, in words, and what is asked without it."""
        asked = self._asked
        found: list[tuple[str, Asked]] = []
        if not asked.by_place:
            found += self._each("labels", asked.labels, self._words.label_name)
            if asked.purpose != "relabel":
                found += self._each("annotators", asked.annotators, self._words.person)
            for name, text in self._ones():
                if getattr(asked, name):
                    found.append((text, _with(asked, name, False)))
        return found + self._each("states", asked.states, lambda state: state_name(cast(State, state)))

    def _each(
        self, name: Many, values: tuple[str, ...], text: Callable[[str], str]
    ) -> list[tuple[str, Asked]]:
        return [
            (text(value), _with(self._asked, name, tuple(other for other in values if other != value)))
            for value in values
        ]

    def _ones(self) -> tuple[tuple[One, str], ...]:
        return (
            ("unsure", self.tr("Unsure")),
            ("noted", self.tr("With a note")),
            ("in_notes", self.tr("Text in the note")),
        )

    def _chip(self, text: str, without: Asked) -> QToolButton:
        chip = named(QToolButton(self.chips), "find_chip")
        chip.setText(f"{text}  ×")
        chip.setToolTip(self.tr("Take this filter off"))
        chip.setAccessibleName(self.tr("Take off the filter {name}").format(name=text))
        chip.clicked.connect(lambda: self.changed.emit(without))
        return chip

    # The menu.

    def _fill(self) -> None:
        menu, asked = self.menu, self._asked
        menu.clear()
        if not asked.by_place:
            self._heading(self.tr("Spans with the label"))
            for label in self._session.labels:
                self._many("labels", label.id, label.name(self._words.language))
            if asked.purpose != "relabel":
                self._fill_people()
            menu.addSeparator()
            for name, text in self._ones():
                self._add(
                    text, f"find_{name}", getattr(asked, name), _with(asked, name, not getattr(asked, name))
                )
        self._heading(self.tr("Articles that are"))
        for state in _STATES:
            self._many("states", state, state_name(state))
        menu.addSeparator()
        off = menu.addAction(self.tr("No filter"))
        off.setObjectName("find_no_filter")
        off.setEnabled(asked.is_filtered)
        off.triggered.connect(lambda: self.changed.emit(_unfiltered(self._asked)))

    def _heading(self, text: str) -> None:
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.menu.addAction(text).setEnabled(False)

    def _fill_people(self) -> None:
        project, own = self._session.project, self._session.annotator
        if project is None or own is None:
            return
        self._heading(self.tr("Spans of"))
        self._many("annotators", own.id, self.tr("Me ({name})").format(name=own.name))
        for each in project.annotators():
            if each.id != own.id:
                self._many("annotators", each.id, each.name)

    def _many(self, name: Many, value: str, text: str) -> QAction:
        """One of several values that may be on together."""
        values: tuple[str, ...] = getattr(self._asked, name)
        is_on = value in values
        changed = tuple(other for other in values if other != value) if is_on else (*values, value)
        return self._add(text, f"find_{name}_{value}", is_on, _with(self._asked, name, changed))

    def _add(self, text: str, name: str, is_on: bool, changed: Asked) -> QAction:
        action = self.menu.addAction(text.replace("&", "&&"))
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self.changed.emit(changed))
        return action


def _with(asked: Asked, name: str, value: object) -> Asked:
    return replace(asked, **{name: value})  # type: ignore[arg-type]


def _unfiltered(asked: Asked) -> Asked:
    return replace(asked, labels=(), annotators=(), states=(), unsure=False, noted=False, in_notes=False)
