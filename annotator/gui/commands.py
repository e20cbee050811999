"""What a person can do besides editing: the actions of the window that the session knows nothing of. Those of
one theme are methods of an object of its own: ``projects``, ``importing``, ``comfort`` and so on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.spans import State
from annotator.core.words import Segmenter
from annotator.errors import UserError
from annotator.gui import messages
from annotator.gui.appearance import Appearance
from annotator.gui.comfort import Comfort
from annotator.gui.consistency.acting import Checking
from annotator.gui.find_panel.finding import Finding
from annotator.gui.i18n import Languages
from annotator.gui.import_page.choosing import Choosing
from annotator.gui.import_page.commands import Importing
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.sheet import Sheet
from annotator.gui.importing import Importer
from annotator.gui.labelling import Labelling
from annotator.gui.message_bar import Kind
from annotator.gui.preferences import LARGEST_TEXT, SMALLEST_TEXT, Preferences
from annotator.gui.projects import PROJECT_SUFFIX, Projects
from annotator.gui.review.commands import Review
from annotator.gui.rewording import Rewording
from annotator.gui.selecting import Granularity, granularity_of
from annotator.gui.session import Session
from annotator.gui.statistics.charting import Charting
from annotator.settings import Settings

if TYPE_CHECKING:
    from annotator.gui.dialogs import Dialogs
    from annotator.gui.team.commands import Team
    from annotator.gui.window import Window


@dataclass(frozen=True, slots=True)
class Tools:
    """What the window is given."""

    session: Session
    preferences: Preferences
    appearance: Appearance
    languages: Languages
    importer: Importer


class Commands(QObject):
    """Each method is what one action does; ``window`` and ``dialogs`` are what it does it with."""

    choices_changed = Signal()
    """Something that an action shows as checked was chosen."""

    def __init__(self, tools: Tools, window: Window, dialogs: Dialogs) -> None:
        super().__init__(window)
        # Named with their types, as the table of actions and the classes below know each other.
        self.session: Session = tools.session
        self.preferences = tools.preferences
        self.appearance: Appearance = tools.appearance
        self.languages: Languages = tools.languages
        self.importer = tools.importer
        self.desk: Desk = Desk(tools.session, tools.importer, tools.preferences)
        self._window = window
        self._loads_words = False
        chosen = tools.preferences.settings.granularity
        self.session.selecting.granularity = granularity_of(chosen)
        self.dialogs = dialogs
        self.rewording: Rewording = Rewording(tools.session, self)
        self.comfort: Comfort = Comfort(self, window)
        self.finding: Finding = Finding(self, window)
        self.checking: Checking = Checking(self, window)
        self.labelling: Labelling = Labelling(self, window)
        self.projects: Projects = Projects(self, window)
        self.choosing = Choosing(self.desk, lambda: self.dialogs)
        self.charting: Charting = Charting(self, lambda: self.dialogs, lambda: tools.appearance.colors)
        self.review: Review = Review(self)
        self.importing: Importing = Importing(self, window)
        self.session.failed.connect(self.tell_error)
        self.session.editions.agreed = lambda question: bool(self.dialogs.follow(question))
        self.session.editions.missed.connect(self._tell_missed)

    @cached_property
    def team(self) -> Team:
        """Merging, handing out and feedback; imported when they are first asked for."""
        from annotator.gui.team.commands import Team

        return Team(self)

    # Projects and files.

    def open_path(self, path: Path) -> bool:
        """Open a project file in place of the present one, which stays open if that fails."""
        return self.projects.open_path(path)

    def close_project(self) -> None:
        self.projects.close_project()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Show files and folders on the import page; for a new project, if none is open."""
        self.importing.import_paths(paths)

    def may_leave_import(self) -> bool:
        """Whether nothing is lost when the import page is left, or the person does not mind."""
        if not self.rewording.may_leave() or not self.labelling.may_leave():
            return False
        return not self.desk.totals().touched or bool(self.dialogs.leave_import())

    @property
    def on_raw_text(self) -> bool:
        """Whether the import page or the page of cuts is open."""
        return self.desk.is_open or self.rewording.revision.is_open

    @property
    def sheet(self) -> Sheet:
        """The raw text that is looked at."""
        return self.rewording.revision.sheet if self.rewording.revision.is_open else self.desk.sheet

    def drop(self, paths: Sequence[Path]) -> None:
        """Files that were dropped on the window: projects are opened or merged, all else goes to the import
        page."""
        projects = [path for path in paths if path.suffix == PROJECT_SUFFIX]
        if projects:
            self.team.drop(projects)
        else:
            self.import_paths(paths)

    def quit(self) -> None:
        self._window.close()

    # Steps: in the raw text that is looked at, else in the article.

    def undo(self) -> None:
        if self.on_raw_text:
            self.sheet.undo()
        else:
            self.session.undo()

    def redo(self) -> None:
        if self.on_raw_text:
            self.sheet.redo()
        else:
            self.session.redo()

    # Spans and articles.

    def toggle_unsure(self) -> None:
        span = self.session.target_span()
        if span is None:
            self._say_no_span()
        else:
            self.session.annotate_span(span, span.note, not span.unsure)

    def delete_span(self) -> None:
        if self.session.target_span() is None:
            self._say_no_span()
        else:
            self.session.delete_span()

    def label_menu(self) -> None:
        """Enter: relate the span that waits to the selected one; with a label armed, label the selection with
        it; else ask for the label at the caret."""
        session = self.session
        span = session.selected_span()
        if span is not None and session.relating.finish(span):
            return
        if session.armed is not None and session.cursor is not None and not session.cursor.is_caret:
            session.label(session.armed)
        elif session.labels and (session.target_span() or session.selects_text):
            self.labelling.open_menu()
        else:
            self.say(self.tr("Select some text first, or put the caret into a span."))

    def show_hints(self, *, extends: bool = False) -> None:
        hints = self._window.pair_view.hints
        hints.show(extends=extends)
        if not hints.is_on:
            self.say(self.tr("There is no word in sight to go to."))

    def step_number(self, step: int) -> None:
        if not self.session.selecting.step_number(step):
            self.say(self.tr("There are no more numbers this way."))

    def step_quoted(self, step: int) -> None:
        if not self.session.selecting.step_quoted(step):
            self.say(self.tr("There are no more quoted names this way."))

    def snap_to(self, granularity: Granularity) -> None:
        """What the mouse selects: characters, whole words or whole sentences."""
        self.session.selecting.granularity = granularity
        self.preferences.change(granularity=granularity)
        self.choices_changed.emit()

    def load_words(self) -> None:
        """Read the words' dictionary while the person begins: it takes most of a second."""
        segmenter = self.session.segmenter
        if not segmenter.is_loaded and not self._loads_words:
            self._loads_words = True
            self.importer.jobs.start(_load, segmenter)

    def _say_no_span(self) -> None:
        self.say(self.tr("Put the caret into a span first."))

    def let_go(self) -> None:
        """Escape: in a list back to the article; there, let go of what is armed or selected."""
        if self._window.focus_article():
            return
        if self.session.has_hold:
            self.session.let_go()
        elif self.comfort.is_bare:
            self.comfort.toggle_bare()
        elif self.session.editions.couple is None:
            self.session.let_go()
        else:
            self.session.editions.leave()

    def switch_pane(self) -> None:
        """From a list to the article; in the article to the other script; on the import page to the next
        part."""
        if self.rewording.revision.is_open:
            self._window.cuts_page.next_part()
        elif self.desk.is_open:
            self._window.import_page.next_part()
        elif self.charting.is_open:
            self._window.statistics.next_part()
        elif self.review.is_open:
            self._window.review.next_part()
        elif self._window.feedback.model.is_open:
            self._window.feedback.next_part()
        elif not self._window.focus_article():
            self.session.switch_pane()

    def state(self) -> State | None:
        return self.session.layer.state if self.session.layer else None

    def next_unfinished(self) -> None:
        """Show the next article that is not done, from the top again after the last."""
        here = self.session.article_index() or 0
        listed = self.session.listed
        for index in (*range(here + 1, len(listed)), *range(here)):
            if listed[index].state != "done":
                self.session.show_article(listed[index].id)
                return
        if listed and listed[here].state == "done":
            self.say(self.tr("All articles are done."), "success")

    def done_and_next(self) -> None:
        self.session.set_state("done")
        self.next_unfinished()

    def _tell_missed(self, text: str) -> None:
        self.say(self.tr("“{text}” does not stand in the other edition.").format(text=text))

    def step_difference(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place where two editions differ."""
        if self.session.editions.couple is None:
            self.session.editions.enter()
        self.session.editions.step_difference(step)

    def find_article(self) -> None:
        self._window.sides.find_article()

    # The window.

    def change_text_size(self, step: int) -> None:
        self.set_text_size(self.preferences.settings.text_size + step)

    def set_text_size(self, pixels: int) -> None:
        size = min(max(pixels, SMALLEST_TEXT), LARGEST_TEXT)
        self.preferences.change(text_size=size)
        self._window.set_text_size(size)

    def normal_text_size(self) -> int:
        return Settings().text_size

    def toggle_articles(self) -> None:
        self._window.sides.toggle_articles()
        self.choices_changed.emit()

    def articles_shown(self) -> bool:
        return self._window.sides.articles_shown()

    def toggle_spans(self) -> None:
        self._window.sides.toggle_spans()
        self.choices_changed.emit()

    def spans_shown(self) -> bool:
        return self._window.sides.spans_shown()

    def set_theme(self, choice: str) -> None:
        self.preferences.change(theme=choice)
        self.appearance.choose(choice)
        self.choices_changed.emit()

    def set_language(self, choice: str) -> None:
        self.preferences.change(language=choice)
        self.languages.choose(choice)
        self.choices_changed.emit()

    def edit_conversion(self) -> None:
        if self.session.project is None:
            return
        answer = self.dialogs.conversion(self.session.project.conversion())
        if answer is not None:
            self.session.set_conversion(answer.region, list(answer.phrases))

    def edit_name(self) -> None:
        name = self.dialogs.name(self.session.annotator.name if self.session.annotator else "")
        if name is None:
            return
        self.preferences.change(annotator=name)
        self._window.take_name(name)

    def show_shortcuts(self) -> None:
        self.dialogs.shortcuts()

    def about(self) -> None:
        self.dialogs.about()

    # Messages.

    def say(self, text: str, kind: Kind = "information", details: list[str] | None = None) -> None:
        self._window.message_bar.say(text, kind, details)

    def offer_undo(self) -> None:
        """Put a button to undo beside the message, until something else is changed."""
        self.offer(self.tr("Undo"), self.undo)

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """Put a button beside the message, until something else is changed."""
        self._window.message_bar.offer(text, do)

    def tell_error(self, error: UserError) -> None:
        self.say(messages.sentence(error), "error" if messages.is_serious(error) else "information")


def _load(segmenter: Segmenter) -> Iterator[None]:
    segmenter.load()
    yield None
