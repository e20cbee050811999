"""Above the panes: which script each shows, and whether it is the source or was converted, and how."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.core.script import SCRIPTS, Script, detect
from annotator.gui.article_model import script_name
from annotator.gui.editions.couple import PANE_NAMES
from annotator.gui.pair_view import PairView
from annotator.gui.parts import named
from annotator.gui.session import Session

_HEIGHT = 34


class PairHeader(QWidget):
    """Its two captions stand above the columns of the pair view."""

    def __init__(self, session: Session, view: PairView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pair_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._session = session
        self._view = view
        self._texts: dict[Script, str] = dict.fromkeys(SCRIPTS, "")
        self._captions = {script: named(QLabel(self), f"caption_{script}") for script in SCRIPTS}
        view.laid_out.connect(self._place)
        session.shown.connect(self.refresh)
        session.moved.connect(self._mark_pane)
        self.refresh()

    def refresh(self) -> None:
        """Say what the panes show."""
        self._texts = {script: self._caption(script) for script in self._captions}
        self._place()
        self._mark_pane()

    def _caption(self, script: Script) -> str:
        stored, project = self._session.stored, self._session.project
        couple = self._session.editions.couple
        if couple is not None:
            edition = couple.sides[PANE_NAMES.index(script)]
            return f"{edition.source} · {script_name(edition.pair.canonical)} · {edition.article.title}"
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
        """The panes have another width or another order: so have the captions."""
        metrics, width = self._view.metrics, self._view.viewport().width()
        for script, caption in self._captions.items():
            caption.setVisible(script in metrics.panes)
            if script in metrics.panes:
                left, wide = round(metrics.pane_left(script, width)), round(metrics.column_width(width))
                caption.setGeometry(left, 0, wide, _HEIGHT)
                text = self._texts[script]
                shown = caption.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide)
                caption.setText(shown)
                caption.setToolTip(text if shown != text else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
