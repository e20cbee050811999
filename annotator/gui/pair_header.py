"""Above the panes: which script each shows, and whether it is the source or was converted, and how."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from annotator.core.script import Script, detect
from annotator.gui.pair_view.layout import PANES
from annotator.gui.pair_view.metrics import Metrics
from annotator.gui.parts import named
from annotator.gui.session import Session

_HEIGHT = 34


class PairHeader(QWidget):
    """Its two captions stand above the columns of the pair view."""

    def __init__(
        self, session: Session, view: QAbstractScrollArea, text_size: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pair_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._session = session
        self._view = view
        self._metrics = Metrics.of(text_size)
        self._captions = {script: named(QLabel(self), f"caption_{script}") for script in PANES}
        view.viewport().installEventFilter(self)
        session.shown.connect(self.refresh)
        session.moved.connect(self._mark_pane)
        self.refresh()

    def set_text_size(self, pixels: int) -> None:
        self._metrics = Metrics.of(pixels)
        self._place()

    def refresh(self) -> None:
        """Say what the panes show."""
        for script, caption in self._captions.items():
            caption.setText(self._caption(script))
        self._mark_pane()

    def _caption(self, script: Script) -> str:
        stored, project = self._session.stored, self._session.project
        name = self.tr("Traditional") if script == "Hant" else self.tr("Simplified")
        if stored is None or project is None:
            return name
        if script != stored.pair.canonical:
            config = project.conversion().config(script)
            return self.tr("{script} · converted by OpenCC {config}").format(script=name, config=config)
        words = self.tr("{script} · source").format(script=name)
        if stored.article.script == "mixed":
            evidence = detect(stored.pair.text)
            other = evidence.hant_examples if script == "Hans" else evidence.hans_examples
            words += " · " + self.tr("also in the other script: {characters}").format(characters=other[:6])
        return words

    def _mark_pane(self) -> None:
        """The caption of the pane where the person is stands out."""
        pane = self._session.cursor.pane if self._session.cursor else None
        for script, caption in self._captions.items():
            muted = script != pane
            if caption.property("muted") != muted:
                caption.setProperty("muted", muted)
                caption.style().unpolish(caption)
                caption.style().polish(caption)

    def _place(self) -> None:
        width = self._view.viewport().width()
        for column, script in enumerate(PANES):
            left = round(self._metrics.column_left(column, width))
            self._captions[script].setGeometry(left, 0, round(self._metrics.column_width(width)), _HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panes have another width: so have the captions."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
