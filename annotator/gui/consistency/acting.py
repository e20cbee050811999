"""What the window's actions call: opens the panel, goes to places, makes them alike, ignores findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.core.changes import Step
from annotator.errors import UserError
from annotator.gui.consistency.panel import ConsistencyPanel
from annotator.workflow import Project, Run, Spot

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.window import Window

_SLOW = 300
"""From so many places on it takes long enough to show that something is done."""


class Checking(QObject):
    """Each method is what one action does, as in :class:`~annotator.gui.commands.Commands`."""

    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session = commands.session
        self._window = window

    @property
    def panel(self) -> ConsistencyPanel:
        return self._window.consistency_panel

    def attach(self) -> None:
        """The window has its parts: hear what its panel tells."""
        panel = self.panel
        panel.close_wished.connect(self.close)
        panel.entered.connect(self._window.focus_article)
        panel.chosen.connect(self.go_to)
        panel.fix_one_wished.connect(self.fix_one)
        panel.fix_all_wished.connect(self.fix_all)
        panel.ignore_wished.connect(self.ignore)
        panel.current_changed.connect(self._commands.choices_changed)

    # Opening and closing.

    @property
    def is_open(self) -> bool:
        return self.panel.is_open

    def toggle(self) -> None:
        """Show the findings; with the keyboard in them already, close them."""
        if self.is_open:
            self.close()
        else:
            self._commands.load_words()
            self._window.sides.set_checking(True)
            self.panel.open()

    def close(self) -> None:
        """Show the span list again."""
        self._window.sides.set_checking(False)
        self._window.focus_article()

    # Walking.

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) finding, and there to the first place to be mended."""
        self.panel.step(step)
        row = self.panel.spots.row(self.panel.spots.first_to_mend())
        if isinstance(row, Spot):
            self.go_to(row)

    def go_to(self, spot: Spot) -> None:
        """Show a place: its article, scrolled there, its text selected."""
        self._commands.finding.go_to(spot.hit)

    # Mending.

    @property
    def can_fix_one(self) -> bool:
        return self.is_open and self.panel.one.isEnabled()

    @property
    def can_fix_all(self) -> bool:
        return self.is_open and self.panel.all.isEnabled()

    @property
    def has_current(self) -> bool:
        return self.is_open and self.panel.current is not None

    def fix_one(self) -> None:
        """Make the current place like the others."""
        spot = self.panel.spot
        if self.can_fix_one and spot is not None:
            self._fix([spot])

    def fix_all(self) -> None:
        """Make all places of the current finding like those of one form, in one step."""
        found, wanted, known = self.panel.current, self.panel.spots.wanted, self.panel.watching.known
        if not self.can_fix_all or found is None or known is None:
            return
        spots = [spot for form in found.forms if form != wanted for spot in known.spots(found, form)]
        self._fix(spots)

    def _fix(self, spots: list[Spot]) -> None:
        wanted = self.panel.spots.wanted
        if wanted is None:
            return
        done: list[Run] = []

        def save(project: Project, author: str) -> Step | None:
            done.append(workflow.fix_spots(project, author, author, spots, wanted))
            return done[0].step

        if len(spots) > _SLOW:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._session.save(save)
        except UserError as error:
            self._session.failed.emit(error)
            return
        finally:
            if len(spots) > _SLOW:
                QGuiApplication.restoreOverrideCursor()
        self._tell(done[0])

    def _tell(self, run: Run) -> None:
        parts = (
            [self.tr("%n span(s) changed.", "", run.spans)] if run.step else [self.tr("Nothing was changed.")]
        )
        if run.protected:
            parts.append(self.tr("%n in done articles left alone.", "", run.protected))
        if run.gone:
            parts.append(self.tr("%n not there any more.", "", run.gone))
        self._commands.say(" ".join(parts), "success" if run.step else "information")
        if run.step:
            self._commands.offer_undo()

    def ignore(self) -> None:
        """Never show the current finding again; of those that are ignored, show it again."""
        found = self.panel.current
        if not self.has_current or found is None:
            return
        on = not self.panel.shows_ignored
        try:
            self._session.save(
                lambda project, author: workflow.ignore_finding(project, author, author, found, on=on)
            )
        except UserError as error:
            self._session.failed.emit(error)
            return
        text = self.tr("“{text}” is ignored from now on.") if on else self.tr("“{text}” is shown again.")
        self._commands.say(text.format(text=self.panel.words.written(found.subject)), "success")
        self._commands.offer_undo()
