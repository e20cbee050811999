"""The fields of one label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from annotator.core.colors import is_color
from annotator.core.labels import LONGEST
from annotator.core.spans import LANGUAGES, Label, Language
from annotator.gui.dialogs.parts import hint
from annotator.gui.i18n import OWN_NAMES
from annotator.gui.labels.contrast import ContrastView
from annotator.gui.labels.key import LabelKey
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.shortcuts.keymap import Keymap


class LabelForm(QWidget):
    """Shows a label and gives what the person made of it; ``edited`` after every change by the person."""

    edited = Signal()
    told = Signal(str)
    """A sentence about the key that was pressed."""

    def __init__(self, keymap: Keymap, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_form")
        self._keymap = keymap
        self._language = language
        self._label = Label("", {}, "", "", 0)
        self._others: Sequence[Label] = ()
        self._shows = False
        self._make_fields()
        self._make_texts()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self._id = named(QLineEdit(maxLength=LONGEST), "label_id")
        self._id.setAccessibleName(self.tr("Key"))
        self._names: dict[Language, QLineEdit] = {}
        for language in LANGUAGES:
            field = named(QLineEdit(maxLength=LONGEST), f"label_name_{language}")
            field.setAccessibleName(self.tr("Name in {language}").format(language=OWN_NAMES[language]))
            self._names[language] = field
        self._color = named(QLineEdit(maxLength=7), "label_color")
        self._color.setAccessibleName(self.tr("Colour"))
        self._color.setFixedWidth(96)
        self._choose = named(QPushButton(self.tr("Choose…"), autoDefault=False), "label_choose_color")
        self._choose.setIconSize(QSize(14, 14))
        self._contrast = ContrastView()
        self._verdict = named(hint(""), "label_verdict")
        self._key = LabelKey()
        self._no_key = named(QPushButton(self.tr("No key"), autoDefault=False), "label_no_key")

    def _make_texts(self) -> None:
        self._tabs = named(QTabWidget(documentMode=True), "label_texts")
        self._tabs.setAccessibleName(self.tr("Language of definition and examples"))
        self._tabs.tabBar().setObjectName("label_text_tabs")
        self._tabs.tabBar().setAccessibleName(self.tr("Language of definition and examples"))
        self._definitions: dict[Language, QPlainTextEdit] = {}
        self._examples: dict[Language, QPlainTextEdit] = {}
        for language in LANGUAGES:
            page = QWidget()
            rows = in_a_column(page, spacing=4, margins=(0, 8, 0, 0))
            for fields, name, text, high in (
                (self._definitions, "definition", self.tr("Definition"), 56),
                (self._examples, "examples", self.tr("Examples, one a line; 【 】 around the span"), 52),
            ):
                field = named(QPlainTextEdit(tabChangesFocus=True), f"label_{name}_{language}")
                field.setAccessibleName(f"{text} ({OWN_NAMES[language]})")
                field.setMinimumHeight(high)
                fields[language] = field
                rows.addWidget(QLabel(text))
                rows.addWidget(field, 1)
            self._tabs.addTab(page, OWN_NAMES[language])
        shown = next((index for index, each in enumerate(LANGUAGES) if each == self._language), 0)
        self._tabs.setCurrentIndex(shown)

    def _lay_out(self) -> None:
        color, key = in_a_row(spacing=8), in_a_row(spacing=8)
        for widget in (self._color, self._choose):
            color.addWidget(widget)
        for widget in (self._key, self._no_key):
            key.addWidget(widget)
        for row in (color, key):
            row.addStretch(1)
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for language, field in self._names.items():
            form.addRow(self.tr("Name in {language}").format(language=OWN_NAMES[language]), field)
        form.addRow(self.tr("Key"), self._id)
        form.addRow(self.tr("Shortcut"), key)
        form.addRow(self.tr("Colour"), color)
        form.addRow("", self._contrast)
        form.addRow("", self._verdict)
        rows = in_a_column(self, spacing=8)
        rows.addLayout(form)
        rows.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        for line in (self._id, self._color, *self._names.values()):
            line.textEdited.connect(self._on_edited)
        for text in (*self._definitions.values(), *self._examples.values()):
            text.textChanged.connect(self._on_edited)
        self._choose.clicked.connect(self._choose_color)
        self._no_key.clicked.connect(lambda: self._take_key(""))
        self._key.recorded.connect(self._on_recorded)
        self._key.swallowed.connect(
            lambda: self.told.emit(
                self.tr("The input method kept this key. Switch it to English and press the key again.")
            )
        )

    # The label.

    def show_label(self, label: Label, others: Sequence[Label]) -> None:
        """``others`` are the project's labels besides this one."""
        self._label, self._others = label, others
        self._shows = True
        self._id.setText(label.id)
        self._color.setText(label.color)
        self._key.set_key(label.shortcut)
        for language in LANGUAGES:
            self._names[language].setText(label.names.get(language, ""))
            self._definitions[language].setPlainText(label.definitions.get(language, ""))
            self._examples[language].setPlainText(label.examples.get(language, ""))
        self._shows = False
        self._refresh()

    def label(self) -> Label:
        """As the fields say it."""
        return Label(
            self._id.text(),
            {language: field.text() for language, field in self._names.items()},
            self._color.text(),
            self._key.key,
            self._label.position,
            {language: field.toPlainText() for language, field in self._definitions.items()},
            {language: field.toPlainText() for language, field in self._examples.items()},
        )

    def start(self) -> None:
        """Put the keyboard into the first name."""
        language: Language = next((each for each in LANGUAGES if each == self._language), "en")
        self._names[language].setFocus()

    # The person.

    def _on_edited(self) -> None:
        if not self._shows:
            self._refresh()
            self.edited.emit()

    def _on_recorded(self, key: str) -> None:
        sentence = self._key.fault(key, self._others, self._keymap, self._language)
        self.told.emit(sentence)
        if not sentence:
            self._take_key(key)

    def _take_key(self, key: str) -> None:
        self._key.set_key(key)
        self._on_edited()

    def _choose_color(self) -> None:
        color = QColorDialog.getColor(QColor(self._color.text()), self, self.tr("Colour"))
        if color.isValid():
            self._color.setText(color.name())
            self._on_edited()

    def _refresh(self) -> None:
        color = self._color.text().strip()
        label = self.label()
        self._contrast.show_label(color, label.name(self._language))
        self._verdict.setText(self._contrast.verdict())
        self._choose.setIcon(_patch(color) if is_color(color) else QIcon())
        self._no_key.setEnabled(bool(self._key.key))


def _patch(color: str) -> QIcon:
    made = QPixmap(28, 28)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(0, 0, 28, 28, 6, 6)
    painter.end()
    return QIcon(made)
