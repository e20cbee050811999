"""The panel at the right with the guideline: read, written, and looked back on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QToolButton, QWidget

from annotator import workflow
from annotator.core.changes import Step
from annotator.core.spans import LANGUAGES, Language
from annotator.errors import UserError
from annotator.gui.guideline.browser import MarkdownBrowser
from annotator.gui.guideline.states import StatesView
from annotator.gui.guideline.writing import WritingView
from annotator.gui.i18n import OWN_NAMES
from annotator.gui.icons import icon
from annotator.gui.parts import in_a_column, in_a_row, named
from annotator.gui.session import Session
from annotator.gui.theme import Colors

_BESIDE_LANGUAGE = 50
"""Pixels: the arrow of the list of languages, and the frame."""

_READ, _EMPTY, _WRITE, _STATES = range(4)


class GuidelinePanel(QWidget):
    """The guideline of the session's project, in one language at a time."""

    closed = Signal()
    """The person wants the panel away."""
    told = Signal(str)
    """The address of a link that is not followed."""
    failed = Signal(object)
    """A ``UserError``: the guideline was not saved."""

    def __init__(self, session: Session, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._make_head()
        self.browser = named(MarkdownBrowser(), "guideline_text")
        self.writing = WritingView()
        self.states = StatesView(colors)
        self._empty = named(QLabel(wordWrap=True), "guideline_empty", muted=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 40, 20, 0)
        self._pages = named(QStackedWidget(), "guideline_pages")
        for page in (self.browser, self._empty, self.writing, self.states):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.set_colors(colors)
        self._retranslate()
        self.refresh()

    def _make_head(self) -> None:
        self._title = named(QLabel(), "guideline_title")
        self._languages = named(QComboBox(), "guideline_language")
        for language in LANGUAGES:
            self._languages.addItem(OWN_NAMES[language], language)
        self._edit = named(QPushButton(), "guideline_edit")
        self._look_back = named(QPushButton(), "guideline_history")
        self._look_back.setCheckable(True)
        self._close = named(QToolButton(autoRaise=True), "guideline_close")

    def _lay_out(self) -> None:
        head, tools = in_a_row(spacing=6), in_a_row(spacing=6)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._languages)
        head.addWidget(self._close)
        tools.addWidget(self._edit)
        tools.addWidget(self._look_back)
        tools.addStretch(1)
        rows = in_a_column(self, spacing=8, margins=(12, 7, 12, 12))
        rows.addLayout(head)
        rows.addLayout(tools)
        rows.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.opened.connect(self._on_opened)
        self._session.changed.connect(self._on_changed)
        self._languages.currentIndexChanged.connect(lambda _: self._on_language())
        self._edit.clicked.connect(self.write)
        self._look_back.toggled.connect(lambda _: self.refresh())
        self._close.clicked.connect(self.closed)
        self.browser.told.connect(self.told)
        self.writing.preview.told.connect(self.told)
        self.writing.saved.connect(lambda _: self.keep())
        self.writing.left.connect(self._leave_writing)
        self.states.restored.connect(self._on_restored)

    # What the window sets.

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("x", colors))
        self.states.set_colors(colors)

    def set_language(self, language: str) -> None:
        """The interface's language: en, zh-Hans or zh-Hant."""
        if not self.is_writing:
            self._languages.setCurrentIndex(self._languages.findData(language))

    @property
    def language(self) -> Language:
        return LANGUAGES[max(self._languages.currentIndex(), 0)]

    @property
    def is_writing(self) -> bool:
        return self._pages.currentIndex() == _WRITE

    # Reading.

    def refresh(self) -> None:
        """Show the guideline as the project has it; what is being written stays."""
        project = self._session.project
        self.setEnabled(project is not None)
        if self.is_writing or project is None:
            return
        if self._look_back.isChecked():
            self.states.show_states(workflow.guideline_history(project, self.language))
            self._pages.setCurrentIndex(_STATES)
            return
        text = workflow.guideline(project, self.language)
        self.browser.show_markdown(text)
        self._pages.setCurrentIndex(_READ if text.strip() else _EMPTY)

    def _on_opened(self) -> None:
        self.writing.stop()
        self._leave_writing()

    def _on_changed(self, step: Step) -> None:
        if any(change.kind == "guideline" for change in step.changes):
            self.refresh()

    def _on_language(self) -> None:
        self.browser.verticalScrollBar().setValue(0)
        self.refresh()

    # Writing.

    def write(self) -> None:
        """Let the person change the text."""
        project = self._session.project
        if project is None or self.is_writing:
            return
        self._pages.setCurrentIndex(_WRITE)
        self.writing.start(workflow.guideline(project, self.language))
        self._enable()

    def keep(self) -> bool:
        """Save what is being written, if anything is; whether nothing is lost."""
        if not self.is_writing:
            return True
        if self.writing.is_edited and not self._save(self.writing.text):
            return False
        self._leave_writing()
        return True

    def _save(self, text: str) -> bool:
        language = self.language
        try:
            self._session.save(
                lambda project, author: workflow.set_guideline(project, author, language, text)
            )
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def _leave_writing(self) -> None:
        self._pages.setCurrentIndex(_READ)
        self._enable()
        self.refresh()

    def _on_restored(self, text: str) -> None:
        if self._save(text):
            self._look_back.setChecked(False)

    def _enable(self) -> None:
        for widget in (self._languages, self._edit, self._look_back):
            widget.setEnabled(not self.is_writing)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Guideline"))
        widest = max(self.fontMetrics().horizontalAdvance(name) for name in OWN_NAMES.values())
        self._languages.setMinimumWidth(widest + _BESIDE_LANGUAGE)
        self._languages.setAccessibleName(self.tr("Language of the guideline"))
        self._edit.setText(self.tr("Edit"))
        self._look_back.setText(self.tr("History"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the guideline"))
        self.browser.setAccessibleName(self.tr("Guideline"))
        self._empty.setText(self.tr("There is no guideline in this language yet.\n“Edit” begins one."))
        self.writing.retranslate()
        self.states.retranslate()
