"""The line at the bottom: the article's state, what is armed, an import under way, who labels and where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from annotator.gui.article_model import script_name, state_name
from annotator.gui.i18n import Languages
from annotator.gui.icons import icon, pixmap
from annotator.gui.importing import Importer
from annotator.gui.parts import named
from annotator.gui.session import Session
from annotator.gui.theme import Colors


class StatusBar(QStatusBar):
    def __init__(
        self, session: Session, importer: Importer, languages: Languages, colors: Colors, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self._session = session
        self._languages = languages
        self._colors = colors
        self._state = named(QLabel(), "state_note")
        self._armed = named(QLabel(), "armed_note")
        self._progress = named(QProgressBar(textVisible=False), "import_progress")
        self._progress.setFixedWidth(160)
        self._progress_text = named(QLabel(), "import_text")
        self._stop = named(QToolButton(), "import_cancel")
        self._stop.setIconSize(QSize(14, 14))
        self._place = named(QLabel(), "place_note")
        self._saved_icon = named(QLabel(), "saved_icon")
        self._saved = named(QLabel(), "saved_note")
        self._who = named(QLabel(), "annotator_note")
        self._importing = (self._progress_text, self._progress, self._stop)
        for widget in (self._state, self._armed, *self._importing):
            self.addWidget(widget)
        for widget in (self._place, self._saved_icon, self._saved, self._who):
            self.addPermanentWidget(widget)
        for widget in (self._state, self._progress_text, self._place, self._saved, self._who):
            widget.setProperty("muted", True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._listen(importer)
        self.set_colors(colors)
        self._show_import(False)
        self.retranslate()

    def add_before_place(self, widget: QWidget) -> None:
        """Show ``widget`` as the first of those at the right."""
        at_the_left = 2 + len(self._importing)
        self.insertPermanentWidget(at_the_left, widget)

    def _listen(self, importer: Importer) -> None:
        session = self._session
        for signal in (session.opened, session.shown, session.changed, session.moved):
            signal.connect(self._soon.start)
        session.armed_changed.connect(self.refresh)
        session.relating.changed.connect(self.refresh)
        self._stop.clicked.connect(importer.cancel)
        importer.started.connect(lambda: self._show_import(True))
        importer.progressed.connect(self._on_progress)
        importer.finished.connect(lambda *_: self._show_import(False))
        importer.broke.connect(lambda _: self._show_import(False))

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._stop.setIcon(icon("x", colors))
        self._saved_icon.setPixmap(pixmap("check", colors.success, 14, self.devicePixelRatioF()))

    def refresh(self) -> None:
        """Say how things stand."""
        session = self._session
        is_open = session.project is not None
        self._state.setText(state_name(session.layer.state) if session.layer else "")
        self._place.setText(self._described_place())
        self._who.setText(session.annotator.name if is_open and session.annotator else "")
        for widget in (self._saved_icon, self._saved):
            widget.setVisible(is_open)
        names = {label.id: label.name(self._languages.of_labels) for label in session.labels}
        armed, waiting = names.get(session.armed or ""), session.relating.source
        self._armed.setVisible(armed is not None or waiting is not None)
        if waiting is not None:
            text = waiting.text if len(waiting.text) <= 12 else waiting.text[:11] + "…"
            self._armed.setText(
                self.tr("“{text}” →: click a span, or Tab to it and Enter; Esc to stop").format(text=text)
            )
        elif armed is not None:
            self._armed.setText(self.tr("Armed: {label} – drag to label, Esc to stop").format(label=armed))

    def _described_place(self) -> str:
        cursor = self._session.cursor
        if cursor is None or self._session.stored is None:
            return ""
        script = script_name(self._session.editions.script_in(cursor.pane))
        if cursor.is_caret:
            return f"{script} {cursor.head:,}"
        length = cursor.range.length
        return f"{script} {cursor.range.start:,}–{cursor.range.end:,} ({length:,})"

    def _show_import(self, shown: bool) -> None:
        for widget in self._importing:
            widget.setVisible(shown)
        if shown:
            self._progress.setRange(0, 0)
            self._progress_text.setText(self.tr("Importing…"))

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress_text.setText(self.tr("Importing {done}/{total}").format(done=done, total=total))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._saved.setText(self.tr("Saved"))
        self._saved.setToolTip(self.tr("Every change is in the file at once."))
        self._stop.setToolTip(self.tr("Stop the import"))
        self._stop.setAccessibleName(self.tr("Stop the import"))
        self._progress.setAccessibleName(self.tr("Import"))
        self._state.setAccessibleName(self.tr("State of the article"))
        self._place.setAccessibleName(self.tr("Place of the caret"))
        self._who.setAccessibleName(self.tr("Annotator"))
        self.refresh()
