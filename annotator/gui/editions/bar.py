"""Above the panes: offers an article's linked editions, and says how many differences there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui.editions.mode import Edition, Editions
from annotator.gui.icons import icon
from annotator.gui.parts import named
from annotator.gui.theme import Colors

_LONGEST_NAME = 32


class EditionBar(QWidget):
    """Hidden where an article has no other edition."""

    used = Signal()
    """Something here was clicked: the keyboard belongs back into the panes."""

    def __init__(self, editions: Editions, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edition_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editions = editions
        self._toggle = named(QToolButton(), "edition_toggle")
        self._toggle.setCheckable(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._choice = named(QComboBox(), "edition_choice")
        self._note = named(QLabel(), "difference_note")
        self._previous = named(QToolButton(), "difference_previous")
        self._next = named(QToolButton(), "difference_next")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(6)
        row.addWidget(self._toggle)
        row.addWidget(self._choice)
        row.addStretch(1)
        for widget in (self._note, self._previous, self._next):
            row.addWidget(widget)
        for button in (self._toggle, self._previous, self._next):
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._toggle.clicked.connect(self._on_toggled)
        self._choice.activated.connect(self._on_chosen)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        editions.changed.connect(self.refresh)
        self.set_colors(colors)
        self._retranslate()

    def set_colors(self, colors: Colors) -> None:
        self._toggle.setIcon(icon("book-open", colors))
        self._previous.setIcon(icon("chevron-up", colors))
        self._next.setIcon(icon("chevron-down", colors))

    def refresh(self) -> None:
        """Say what is offered and how things stand."""
        editions = self._editions
        self.setVisible(bool(editions.offered))
        is_on = editions.couple is not None
        several = len(editions.offered) > 1
        name = "" if several or not editions.offered else _name(editions.offered[0])
        text = self.tr("Edition: {name}").format(name=name) if name else self.tr("Edition:")
        self._toggle.setText(f" {text}")  # a little air between the icon and the words
        self._toggle.setAccessibleName(text)
        self._toggle.setChecked(is_on)
        self._choice.setVisible(several)
        self._choice.clear()
        for edition in editions.offered:
            self._choice.addItem(_name(edition), edition.id)
        if editions.couple is not None:
            self._choice.setCurrentIndex(self._choice.findData(editions.couple.sides[1].id))
        for widget in (self._note, self._previous, self._next):
            widget.setVisible(is_on)
        self._note.setText(self.tr("%n difference(s)", "", len(editions.differences)))
        for button in (self._previous, self._next):
            button.setEnabled(bool(editions.differences))

    def _on_toggled(self) -> None:
        if self._editions.couple is None:
            self._editions.enter(self._choice.currentData())
        else:
            self._editions.leave()
        self.used.emit()

    def _on_chosen(self) -> None:
        self._editions.enter(self._choice.currentData())
        self.used.emit()

    def _step(self, step: int) -> None:
        self._editions.step_difference(step)
        self.used.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Linked editions"))
        self._choice.setAccessibleName(self.tr("Edition"))
        self.refresh()

    def set_tips(self, toggle: str, previous: str, following: str) -> None:
        """What the buttons do, with their present keys, as the actions say it."""
        self._toggle.setToolTip(toggle)
        for button, text in ((self._previous, previous), (self._next, following)):
            button.setToolTip(text)
            button.setAccessibleName(text)


def _name(edition: Edition) -> str:
    """Title and source, short enough for a button."""
    source = edition.source
    room = max(_LONGEST_NAME - len(source), 8)
    title = edition.title if len(edition.title) <= room else edition.title[: room - 1] + "…"
    return f"{title} · {source}"
