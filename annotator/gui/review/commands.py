"""What a person can do on the review page: each method is what one action does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from annotator.core.align import Range
from annotator.core.review import NONE, Question
from annotator.core.spans import GOLD
from annotator.gui.actions import ACTIONS
from annotator.gui.review.options import both
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from annotator.gui.commands import Commands

_HIDES_NAMES = "review_hides_names"


class Review(QObject):
    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self._commands = commands
        self.reviewing: Reviewing = Reviewing(commands.session, self)
        self.reviewing.hides_names = not commands.preferences.state(_HIDES_NAMES).isEmpty()
        self._page: ReviewPage | None = None

    def attach(self, page: ReviewPage) -> None:
        """The page that the commands act on."""
        self._page = page
        page.set_names_hidden(self.reviewing.hides_names)
        page.names_hidden.connect(self.hide_names)
        page.bar.edit_wished.connect(self.edit)
        page.bar.alike_wished.connect(self.decide_alike)
        page.view.own_taken.connect(self.take_chosen)
        page.view.own_left.connect(self.leave_own)
        page.view.action_of = self._action_that_moves_an_end

    def _action_that_moves_an_end(self, keys: str) -> str:
        keymap = self._commands.comfort.keymap
        rows = (row for row in ACTIONS if row.menu == "label/ends")
        return next((row.id for row in rows if keys in keymap.keys(row)), "")

    @property
    def page(self) -> ReviewPage:
        assert self._page is not None, "attached when the window is made"
        return self._page

    # The pages.

    @property
    def is_open(self) -> bool:
        return self.reviewing.is_open

    def open(self) -> None:
        if self._commands.may_leave_import():
            self._commands.desk.cancel()
            if self._commands.rewording.leave_cuts():
                self._commands.charting.leave()
                self.reviewing.open()

    def leave(self) -> None:
        self.reviewing.close()

    def toggle(self) -> None:
        """To the review page, or back to labelling."""
        if self.is_open:
            self.leave()
        else:
            self.open()

    def label(self) -> None:
        """To the page where articles are labelled."""
        self.leave()
        self._commands.charting.leave()

    # Answers.

    def take(self, number: int) -> None:
        """Take the answer of a number, from 1, and ask the next question."""
        options = self.reviewing.options
        if 1 <= number <= len(options) and not options[number - 1].is_nothing:
            self._decided(self.reviewing.take(options[number - 1].choice))

    def take_chosen(self) -> None:
        """Take the answer that is marked, or the reviewer's own span."""
        choice = self.reviewing.choice()
        if choice is not None:
            self._decided(self.reviewing.take(choice))

    def take_nothing(self) -> None:
        """No span is right."""
        self._decided(self.reviewing.take(NONE))

    def keep_both(self) -> None:
        asked = self.reviewing.asked
        choice = both(asked) if asked is not None else None
        if choice is not None:
            self._decided(self.reviewing.take(choice))
        elif asked is not None:
            self._commands.say(self.tr("There are not several spans to keep here."))

    def later(self) -> None:
        self.reviewing.later()

    def _decided(self, done: bool) -> None:
        self.page.view.setFocus()
        if done and self.reviewing.asked is not None and self.reviewing.asked.status == "decided":
            self._commands.say(self.tr("Everything in this list is decided."), "success")

    def choose(self, step: int) -> None:
        """Mark the next (1) or previous (-1) answer."""
        count = len(self.reviewing.options)
        if count:
            self.reviewing.choose((self.reviewing.chosen + step) % count)

    def step(self, step: int) -> None:
        """Ask the next (1) or previous (-1) question."""
        self.reviewing.step(step)

    def edit(self) -> None:
        """Make a span of the reviewer's own, which begins as the answer that is marked."""
        reviewing = self.reviewing
        if reviewing.asked is None or reviewing.place.own is not None:
            return
        units = reviewing.options[reviewing.chosen].units if reviewing.options else ()
        case = reviewing.asked.case
        labels = [*reviewing.asked.labels, *(label.id for label in reviewing.session.labels)]
        start, end, label = units[0] if units else (case.start, case.end, labels[0])
        reviewing.place.begin(Range(start, end), label)
        self.page.view.setFocus()

    def leave_own(self) -> None:
        self.reviewing.place.leave_own()
        self.page.bar.refresh()

    def toggle_reason(self, number: int) -> None:
        self.page.bar.toggle_reason(number)

    def write_note(self) -> None:
        self.page.bar.note.setFocus()
        self.page.bar.note.selectAll()

    # Many at once.

    def decide_alike(self) -> None:
        """Decide this question and those like it, which are listed first, by the answer that is marked."""
        reviewing = self.reviewing
        choice = reviewing.choice()
        if reviewing.asked is None or choice is None:
            return
        alike = reviewing.alike()
        if not alike:
            self._commands.say(self.tr("No other question is like this one."))
            return
        chosen: list[Question] | None = self._commands.dialogs.decide_alike(reviewing, alike)
        if chosen is not None and reviewing.take(choice, chosen):
            text = self.tr("%n question(s) decided", "", len(chosen) + 1)
            self._commands.say(text, "success")

    def accept(self) -> None:
        """Decide by a rule what annotators agree on."""
        wanted = self._commands.dialogs.accept_by_rule(self.reviewing)
        if wanted is not None:
            count = self.reviewing.accept(wanted.rule, wanted.threshold, wanted.articles)
            self._commands.say(
                self.tr("%n question(s) decided", "", count), "success" if count else "information"
            )

    def take_all(self) -> None:
        """Ask from whom all is to be taken."""
        menu = self._menu_of_annotators()
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            button = self.page.bar.cards if self.page.bar.isVisible() else self.page
            at = button.mapToGlobal(button.rect().topLeft()) if self.page.isVisible() else QCursor.pos()
            menu.popup(at)

    def _menu_of_annotators(self) -> QMenu | None:
        reviewing = self.reviewing
        asked = reviewing.asked
        menu = QMenu(self.page)
        menu.setObjectName("review_take_all_menu")
        if asked is None:
            return self._offer_everywhere(menu)
        labels = {
            label.id: label.name(self._commands.languages.of_labels) for label in reviewing.session.labels
        }
        label = asked.case.labels[0] if asked.case.labels else ""
        for annotator, letter in sorted(reviewing.letters.items(), key=lambda item: item[1]):
            name = letter if reviewing.hides_names else f"{letter}  {reviewing.name(annotator)}"
            inside = menu.addMenu(name)
            inside.setObjectName(f"review_take_all_{letter}")
            here = [asked.article]
            entries: list[tuple[str, str, list[str] | None]] = [
                (self.tr("All of this article"), "", here),
                (
                    self.tr("All “{label}” of this article").format(label=labels.get(label, label)),
                    label,
                    here,
                ),
                (
                    self.tr("All “{label}” of all articles").format(label=labels.get(label, label)),
                    label,
                    None,
                ),
                (self.tr("All of all articles"), "", None),
            ]
            for text, of_label, articles in entries:
                # Letters stand for others in each article: by them nobody can be taken everywhere.
                if (articles is not None or not reviewing.hides_names) and (of_label or not text.count("“")):
                    action = inside.addAction(text)
                    action.triggered.connect(self._taker(annotator, of_label, articles))
        return menu

    def _offer_everywhere(self, menu: QMenu) -> QMenu | None:
        """Without a question: whoever has spans, for articles that only one has read are in no list of
        disagreements."""
        reviewing = self.reviewing
        project = reviewing.session.project
        if project is not None and not reviewing.hides_names:
            for annotator in sorted(project.layers(), key=reviewing.name):
                if annotator != GOLD:
                    inside = menu.addMenu(reviewing.name(annotator))
                    action = inside.addAction(self.tr("All of all articles"))
                    action.triggered.connect(self._taker(annotator, "", None))
        if menu.actions():
            return menu
        menu.deleteLater()
        self._commands.say(self.tr("There is no question to answer."))
        return None

    def _taker(self, annotator: str, label: str, articles: list[str] | None) -> Callable[[], None]:
        def take() -> None:
            count = self.reviewing.take_all_from(annotator, label, articles)
            text = self.tr("%n question(s) decided", "", count)
            self._commands.say(text, "success" if count else "information")

        return take

    # How it looks.

    def hide_names(self, hidden: bool) -> None:
        if hidden != self.reviewing.hides_names:
            self._commands.preferences.set_state(_HIDES_NAMES, QByteArray(b"1" if hidden else b""))
            self.reviewing.hide_names(hidden)
            self.page.set_names_hidden(hidden)
            self._commands.choices_changed.emit()

    def toggle_names(self) -> None:
        self.hide_names(not self.reviewing.hides_names)
