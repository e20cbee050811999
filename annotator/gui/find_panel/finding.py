"""What the window's actions call: opens the find panel, walks the hits, runs over those that are ticked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator import workflow
from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.search import Hit
from annotator.errors import UserError
from annotator.gui.find_panel.asked import Asked, Purpose
from annotator.gui.find_panel.indexing import Indexing
from annotator.gui.find_panel.panel import FindPanel
from annotator.gui.find_panel.runs import Runs

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.window import Window


class Finding(QObject):
    """Each method is what one action does, as in :class:`~annotator.gui.commands.Commands`."""

    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session = commands.session
        self._window = window
        self._runs = Runs(commands)
        self.indexing = Indexing(commands.session, lambda: commands.importer.is_running, self)

    @property
    def panel(self) -> FindPanel:
        return self._window.find_panel

    def attach(self) -> None:
        """The window has its parts: hear what its panel tells."""
        panel = self.panel
        panel.close_wished.connect(self.close)
        panel.left.connect(self._window.focus_article)
        panel.marks_wished.connect(self.mark)
        panel.view.chosen.connect(self.go_to)
        panel.head.step_wished.connect(self.step)
        panel.head.asked_changed.connect(self.indexing.rest)
        panel.run_bar.run_wished.connect(self.run)

    # Opening and closing.

    def find(self, *, everywhere: bool) -> None:
        """Open the panel with the selected text in it, to type another."""
        text = self._selected_text()
        asked = replace(self.panel.asked, everywhere=everywhere, purpose="find")
        if text and "\n" not in text:
            asked = replace(asked, text=text, regex=False, in_notes=False)
        self._open(asked)
        self.panel.head.field.setFocus()
        self.panel.head.field.selectAll()

    def occurrences(self, purpose: Purpose) -> None:
        """Open the panel with all occurrences of the span or the text that is selected, ticked."""
        span = self._session.target_span()
        text = self._text_in_pane(span.range) if span else self._selected_text()
        if not text:
            self._commands.say(self.tr("Select some text first, or put the caret into a span."))
            return
        label = span.label if span else self._session.last_label or ""
        everywhere = self.panel.asked.everywhere if self.panel.is_open else False
        self._open(Asked(text=text, everywhere=everywhere, purpose=purpose, label=label))
        self.panel.view.setFocus()

    def relabel(self) -> None:
        """Open the panel to give spans another label: those of the selected span's label and text."""
        span = self._session.target_span()
        asked = replace(self.panel.asked, purpose="relabel", regex=False, in_notes=False)
        if span is not None:
            asked = replace(asked, text=self._text_in_pane(span.range), labels=(span.label,), label="")
            other = next((each.id for each in self._session.labels if each.id != span.label), "")
            asked = replace(asked, label=other)
        self._open(asked)
        self.panel.head.field.setFocus()

    def _open(self, asked: Asked) -> None:
        self._window.sides.set_finding(True)
        self.panel.open(asked)

    def close(self) -> None:
        """Show the span list again."""
        self._window.sides.set_finding(False)
        self._window.focus_article()

    def _selected_text(self) -> str:
        cursor = self._session.cursor
        return self._text_in_pane(cursor.range) if cursor is not None and not cursor.is_caret else ""

    def _text_in_pane(self, place: Range) -> str:
        """A stretch of the article in the script of the pane where the person is."""
        stored, cursor = self._session.stored, self._session.cursor
        if stored is None or cursor is None:
            return ""
        if self._session.editions.couple is not None:
            return place.slice(stored.pair.text)
        there = stored.pair.range_in(cursor.pane, place)
        return there.slice(stored.pair.text_in(cursor.pane)) if there else place.slice(stored.pair.text)

    # Walking the hits.

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit, from where the person is; past the end from the other."""
        if not self.panel.is_open:
            self.find(everywhere=self.panel.asked.everywhere)
            return
        row = self._next_row(step)
        if row is not None:
            self.panel.view.walk_to(row)

    def _next_row(self, step: int) -> int | None:
        model, view = self.panel.model, self.panel.view
        here = view.currentIndex().row()
        if here < 0:
            here = self._row_at_caret(step)
        found = model.beyond(here, step)
        if found is None and step > 0 and self.panel.looking.has_more:
            self.panel.looking.go_on()
        if found is None:
            found = model.beyond(-1 if step > 0 else model.hits + model.articles, step)
        return found

    def _row_at_caret(self, step: int) -> int:
        """The row before the first hit behind the caret; going back, the row behind the last before it."""
        session, model = self._session, self.panel.model
        if session.stored is None or session.cursor is None:
            return -1
        here = session.cursor.range
        mine = [(index, row.hit) for index, row in model.entries() if row.hit.article == session.stored.id]
        if step > 0:
            return next((index for index, hit in mine if hit.start >= here.start), 0) - 1
        return next((index for index, hit in reversed(mine) if hit.end <= here.start), -1) + 1

    def go_to(self, hit: Hit) -> None:
        """Show a hit: its article, scrolled there, its text or its span selected."""
        session = self._session
        if session.stored is None or session.stored.id != hit.article:
            if not session.editions.find(hit.article):
                session.show_article(hit.article)
        if session.cursor is None or session.layer is None or hit.end > len(session.layer.text):
            return
        session.set_cursor(Cursor(hit.start, hit.end, session.cursor.pane))
        if hit.span is not None and session.span(hit.span.id) is not None:
            session.select_span(hit.span.id)

    # Marks in the panes.

    def mark(self) -> None:
        """Mark all hits in the shown article, in both panes; none while the panel is closed."""
        self._window.pair_view.set_found(self._places() if self.panel.is_open else [])

    def _places(self) -> list[Range]:
        session, asked = self._session, self.panel.asked
        if session.project is None or session.stored is None or session.annotator is None:
            return []
        query = asked.query(session.annotator.id, session.stored.id)
        if not (query.sought or query.of_spans):
            return []
        try:
            if not query.of_spans:
                return workflow.places_in(session.stored.pair, query)
            found = workflow.search(session.project, query, limit=None)
        except UserError:
            return []  # the panel says why
        return sorted({hit.range for hit in found.hits})

    # Runs.

    def run(self) -> None:
        """Do what is asked for with the ticked hits."""
        if not self.panel.looking.is_busy:
            self._runs.run(self.panel.asked, self.panel.model.ticked_hits())
            self._window.focus_article()
