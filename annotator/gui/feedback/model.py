"""What a feedback file says, for the page's parts to read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator import workflow
from annotator.core.agreement.values import Unit
from annotator.core.cursor import Cursor
from annotator.core.feedback import RESULTS, Result, Verdict, tally
from annotator.core.spans import GOLD, Span
from annotator.gui.session import Session


class FeedbackModel(QObject):
    """The verdicts of the open file; empty while another kind of file is open."""

    changed = Signal()
    """Another file was opened, or others of its verdicts are listed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.results: tuple[Result, ...] = RESULTS
        self._read()
        session.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        project = self.session.project
        self.is_open = project is not None and bool(project.feedback_for)
        self.verdicts: list[Verdict] = []
        self._by_article: dict[str, list[Verdict]] = {}
        self.texts: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        if project is not None and self.is_open:
            self.verdicts = workflow.kept_verdicts(project)
            for each in self.verdicts:
                self._by_article.setdefault(each.article, []).append(each)
            for article in self._by_article:
                stored = project.article(article)
                self.texts[article], self.titles[article] = stored.pair.text, stored.article.title
        self.counts = tally(self.verdicts)

    def listed(self) -> list[Verdict]:
        """The verdicts of the results that are wanted, in the order of the texts."""
        return [each for each in self.verdicts if each.result in self.results]

    def want(self, results: tuple[Result, ...]) -> None:
        self.results = results
        self.changed.emit()

    def text(self, verdict: Verdict, unit: Unit) -> str:
        """What a unit covers."""
        return self.texts[verdict.article][unit[0] : unit[1]]

    def label_name(self, key: str, language: str) -> str:
        return next((each.name(language) for each in self.session.labels if each.id == key), key)

    def go_to(self, verdict: Verdict) -> None:
        """Show a verdict's place, selected."""
        session = self.session
        if session.stored is None or session.stored.id != verdict.article:
            session.show_article(verdict.article, verdict.start)
        if session.cursor is not None:
            session.set_cursor(Cursor(verdict.start, verdict.end, session.cursor.pane))

    # The shown article.

    def drawn(self, article: str, own: tuple[Span, ...]) -> list[Span]:
        """The annotator's spans, and gold where it says otherwise."""
        assert self.session.project is not None, "an article is shown"
        mine = {(span.start, span.end, span.label) for span in own}
        gold = self.session.project.spans(article, GOLD)
        others = [span for span in gold if (span.start, span.end, span.label) not in mine]
        return sorted([*own, *others], key=lambda span: (span.start, -span.end, span.layer == GOLD))

    def result_of(self, span: Span) -> Result | None:
        """Whether one of the annotator's spans is right; ``None`` where nobody has decided."""
        unit = span.start, span.end, span.label
        for each in self._by_article.get(span.article, ()):
            if unit in each.own:
                return "right" if unit in each.gold else "wrong"
        return None
