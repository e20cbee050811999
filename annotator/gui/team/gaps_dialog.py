"""The guidelines' open points: what reviewers found missing or ambiguous, each with its sentence in both
scripts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QWidget

from annotator.core.gaps import Gap, Labelled, Quote
from annotator.core.script import SCRIPTS
from annotator.core.spans import Label
from annotator.gui.article_model import script_name
from annotator.gui.dialogs.parts import hint
from annotator.gui.parts import in_a_column, named
from annotator.gui.theme import Colors, blend

What = Literal["go", "copy", "add"]


@dataclass(frozen=True, slots=True)
class GapsAnswer:
    """What the person wants: to go to ``place``, or the open points copied or added to the guidelines."""

    what: What
    gaps: tuple[Gap, ...]
    place: Gap | None = None


class GapsDialog(QDialog):
    def __init__(
        self,
        gaps: Sequence[Gap],
        labels: Sequence[Label],
        language: str,
        colors: Colors,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gaps_dialog")
        self.setWindowTitle(self.tr("Open points of the guidelines"))
        self._gaps, self._colors, self._language = tuple(gaps), colors, language
        self._labels: Mapping[str, Label] = {each.id: each for each in labels}
        self._answer = GapsAnswer("go", self._gaps)
        self._list = named(QTextBrowser(), "gaps_list")
        self._list.setAccessibleName(self.windowTitle())
        self._list.setOpenLinks(False)
        self._list.setHtml(self._page())
        self._list.anchorClicked.connect(self._go)
        rows = in_a_column(self, spacing=12, margins=(22, 20, 22, 18))
        rows.addWidget(
            hint(
                self.tr(
                    "Decisions for which “gap in the guideline” or “ambiguous” was given as the reason. "
                    "Mend the guidelines from them."
                )
            )
        )
        rows.addWidget(self._list, 1)
        rows.addWidget(self._made_buttons())
        self.resize(720, 580)

    def _made_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        copy = named(box.addButton(self.tr("Copy as Markdown"), role), "gaps_copy")
        add = named(box.addButton(self.tr("Add to the guidelines"), role), "gaps_add")
        copy.clicked.connect(lambda: self._take("copy"))
        add.clicked.connect(lambda: self._take("add"))
        for button in (copy, add):
            button.setEnabled(bool(self._gaps))
        for each in box.buttons():
            if isinstance(each, QPushButton):
                each.setAutoDefault(False)
        box.rejected.connect(self.reject)
        return box

    def _take(self, what: What) -> None:
        self._answer = GapsAnswer(what, self._gaps)
        self.accept()

    def _go(self, url: QUrl) -> None:
        self._answer = GapsAnswer("go", self._gaps, self._gaps[int(url.toString())])
        self.accept()

    def answer(self) -> GapsAnswer:
        return self._answer

    # The page.

    def _page(self) -> str:
        if not self._gaps:
            return f"<p>{html.escape(self.tr('No decision names a gap in the guidelines.'))}</p>"
        return "".join(self._entry(number, gap) for number, gap in enumerate(self._gaps))

    def _entry(self, number: int, gap: Gap) -> str:
        colors = self._colors
        reason = {
            "guideline gap": self.tr("Gap in the guideline"),
            "ambiguous": self.tr("Ambiguous"),
        }.get(gap.reason, gap.reason)
        had = self.tr("; ").join(self._said(answer) for answer in gap.answers)
        lines = [
            f"<a href='{number}' style='color:{colors.accent}'>{html.escape(gap.title)}</a>"
            f" <span style='color:{colors.muted}'>· {html.escape(reason)}</span>"
        ]
        for script in SCRIPTS:
            name = html.escape(script_name(script))
            lines.append(
                f"<span style='color:{colors.muted}'>{name}</span> {self._quoted(gap.quotes[script])}"
            )
        lines.append(html.escape(self.tr("Annotators had: {had}").format(had=had)))
        lines.append(html.escape(self.tr("Decided: {gold}").format(gold=self._said(gap.gold))))
        if gap.note:
            lines.append(f"<i>{html.escape(gap.note)}</i>")
        return f"<p style='margin-bottom:14px; line-height:135%'>{'<br>'.join(lines)}</p>"

    def _quoted(self, quote: Quote) -> str:
        ground = blend(self._colors.accent, self._colors.paper, 40)
        style = f"background:{ground}; text-decoration:underline"
        before, text, after = map(html.escape, (quote.before, quote.text, quote.after))
        return f"{before}<span style='{style}'>{text}</span>{after}"

    def _said(self, answer: Iterable[Labelled]) -> str:
        parts = []
        for text, key in answer:
            label = self._labels.get(key)
            parts.append(f"“{text}” ({label.name(self._language) if label else key})")
        return ", ".join(parts) or self.tr("no span")
