"""What a person does for a team: each method is what one action does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from annotator import workflow
from annotator.core.gaps import Gap
from annotator.errors import UserError
from annotator.gui.session import Session
from annotator.gui.team.words import MergeWords
from annotator.workflow import Feedback, Merged

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.team.feedback_dialog import Offered

T = TypeVar("T")
_LONG = 600
"""Milliseconds after which a person is told that something is under way."""


def offering(project: Path) -> Iterator[Offered | UserError]:
    """The work of the worker thread: of whose work something is decided."""
    try:
        with workflow.open_project(project) as opened:
            yield workflow.verdict_counts(opened)
    except UserError as error:
        yield error


def making_feedback(project: Path, annotator: str, target: Path) -> Iterator[Feedback | UserError]:
    """The work of the worker thread: write a feedback file."""
    try:
        with workflow.open_project(project) as opened:
            yield workflow.feedback(opened, annotator, target)
    except UserError as error:
        yield error


class Team(QObject):
    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self._commands = commands
        self._session: Session = commands.session
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(self._tell_to_wait)

    # Merging.

    def choose_and_merge(self) -> None:
        """Ask which files; then say what they would bring, and merge them if the person likes."""
        self.merge(self._commands.dialogs.files_to_merge())

    def drop(self, projects: Sequence[Path]) -> None:
        """Project files that were dropped on the window: one may be meant to be opened; several are merged
        into the open project, and without one the first is opened."""
        answer = "merge" if len(projects) > 1 else None
        if self._session.project is None or self._session.project.feedback_for:
            answer = "open"
        answer = answer or self._commands.dialogs.open_or_merge(projects[0])
        if answer == "open":
            self._commands.open_path(projects[0])
        elif answer == "merge":
            self.merge(projects)

    def merge(self, paths: Sequence[Path]) -> None:
        """Show what files would bring, and merge them if the person likes."""
        project = self._session.project
        if project is None or not paths or not self._commands.may_leave_import():
            return
        done: Merged | None = self._commands.dialogs.merge(
            project.path,
            paths,
            self._session.labels,
            self._commands.languages.of_labels,
            self._commands.importer.jobs,
            self._commands.appearance.colors,
        )
        if done is not None:
            self._session.read_anew()
            self._tell_merged(done)

    def _tell_merged(self, done: Merged) -> None:
        text, details = MergeWords().of_the_merge(done)
        kind = "warning" if done.failures else "success" if done.is_new else "information"
        self._commands.say(text, kind, details)  # type: ignore[arg-type]
        if done.is_new:
            self._commands.offer(self.tr("Review"), self._commands.review.open)

    # Handing out.

    def assign(self) -> None:
        """Ask what goes to whom, and make the files."""
        project = self._session.project
        if project is None:
            return
        wanted = self._commands.dialogs.assign(project)
        if wanted is None:
            return
        made = self._guarded(lambda: wanted.hand_out(project))
        if made is None:
            return
        self._session.refresh_list()
        details = [f"{each.path}: {len(each.articles)}" for each in made]
        text = self.tr("%n file(s) made in “{folder}”. Send each annotator theirs.", "", len(made))
        self._commands.say(text.format(folder=wanted.folder), "success", details)

    # After the review.

    def feedback(self) -> None:
        """Ask for whom and where, and make the feedback file."""
        if self._session.project is not None:
            path = self._session.project.path
            self._start(offering, path).connect(lambda offered: self._ask_for_whom(path, offered))

    def _ask_for_whom(self, project: Path, offered: Offered | UserError) -> None:
        if isinstance(offered, UserError):
            self._commands.tell_error(offered)
        elif not offered:
            self._commands.say(self.tr("Nothing is decided yet. Decide first, then make the feedback."))
        else:
            wanted: tuple[str, Path] | None = self._commands.dialogs.feedback(offered, project)
            if wanted is not None:
                self._start(making_feedback, project, *wanted).connect(self._tell_feedback)

    def _tell_feedback(self, made: Feedback | UserError) -> None:
        if isinstance(made, UserError):
            self._commands.tell_error(made)
            return
        text = self.tr("Feedback for {name} is in “{file}”. It can be read and not changed.")
        self._commands.say(text.format(name=made.annotator.name, file=made.path.name), "success")

    def _start(self, work: Callable[..., Iterator[object]], *arguments: object) -> SignalInstance:
        """Let the worker thread do something; the signal that says what came of it."""
        importer = self._commands.importer
        job = importer.jobs.start(work, *arguments)
        job.failed.connect(importer.broke)
        self._long.start()
        job.part.connect(self._long.stop)
        job.failed.connect(self._long.stop)
        return job.part

    def _tell_to_wait(self) -> None:
        self._commands.say(self.tr("Reading the decisions…"))

    def show_gaps(self) -> None:
        """List what the guidelines leave open; from there to a place, the clipboard or the guidelines."""
        project = self._session.project
        if project is None:
            return
        found = workflow.gaps(project)
        answer = self._commands.dialogs.gaps(
            found, self._session.labels, self._commands.languages.of_labels, self._commands.appearance.colors
        )
        if answer is None:
            return
        if answer.place is not None:
            self._commands.review.leave()
            self._session.show_article(answer.place.article, answer.place.start)
        elif answer.what == "copy":
            language = self._commands.languages.of_labels
            text = workflow.gaps_markdown(project, answer.gaps, language)
            QGuiApplication.clipboard().setText(text)
            self._commands.say(self.tr("The open points are in the clipboard, as Markdown."), "success")
        elif answer.what == "add":
            self._add(answer.gaps)

    def _add(self, found: Sequence[Gap]) -> None:
        language = self._commands.languages.of_labels
        self._guarded(
            lambda: self._session.save(
                lambda project, author: workflow.add_gaps(project, author, language, found)
            )
        )
        text = self.tr("%n open point(s) added at the end of the guidelines.", "", len(found))
        self._commands.say(text, "success")
        self._commands.offer_undo()

    def _guarded(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except UserError as error:
            self._commands.tell_error(error)
            return None
