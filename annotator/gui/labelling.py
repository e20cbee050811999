"""Labels and what is said with them: their editor, the guideline, notes, relations, the overlap policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from annotator import workflow
from annotator.core.spans import Span
from annotator.errors import UserError
from annotator.gui.label_menu import MOST, LabelMenu, below_caret
from annotator.gui.labels.desk import LabelDesk
from annotator.gui.labels.picker import LabelPicker
from annotator.gui.relating import described

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.relating import Related
    from annotator.gui.window import Window


class Labelling(QObject):
    """Each method is what one action does, as in :class:`~annotator.gui.commands.Commands`."""

    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._window = window
        self._session = commands.session
        self._session.relating.ask = self._ask_relation

    # Labels.

    def edit_labels(self) -> None:
        """Open the editor of labels."""
        commands, desk = self._commands, LabelDesk(self._session)
        colors, language = commands.appearance.colors, commands.languages.of_labels
        commands.dialogs.labels(desk, commands.comfort.keymap, (colors, language))
        desk.deleteLater()

    def open_menu(self) -> None:
        """The labels at the caret: a menu, or a field to look for one where there are many."""
        if len(self._session.labels) > MOST:
            place = below_caret(self._window.pair_view)
            if place is not None:
                self._open_picker(place)
            return
        colors, language = self._commands.appearance.colors, self._commands.languages.of_labels
        menu = LabelMenu(self._window.pair_view, colors, language, self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open()

    def show_all(self) -> None:
        """All labels below the tool bar."""
        button = self._window.tool_bar.more_labels
        self._open_picker(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _open_picker(self, place: QPoint) -> None:
        session = self._session
        picker = LabelPicker(
            session.labels,
            self._commands.appearance.colors,
            self._commands.languages.of_labels,
            session.label,
            self._window,
        )
        picker.open(place)

    # The guideline.

    @property
    def guideline_shown(self) -> bool:
        return self._window.sides.guideline_shown()

    def toggle_guideline(self) -> None:
        """Show the guideline beside the text, or put it away; what is being written there is saved."""
        if self.guideline_shown and not self._window.guideline.keep():
            return
        self._window.sides.toggle_guideline()
        self._commands.choices_changed.emit()

    def tell_link(self, address: str) -> None:
        text = self.tr("Duizhao opens no links. The address is {address}")
        self._commands.say(text.format(address=address))

    def may_leave(self) -> bool:
        """Save what is being written in the guideline; false if that fails."""
        return self._window.guideline.keep()

    # Notes.

    def edit_note(self) -> None:
        """Ask for what is to be said about a span."""
        span = self._target()
        if span is None:
            return
        answer = self._commands.dialogs.note(span, self._session.relating.of(span))
        if answer is not None:
            self._session.annotate_span(span, answer.note, answer.unsure, answer.comment)

    def edit_article_note(self) -> None:
        layer, stored = self._session.layer, self._session.stored
        if layer is None or stored is None:
            return
        answer = self._commands.dialogs.article_note(stored.article.title, layer.note)
        if answer is not None:
            self._session.annotate_article(answer)

    def _target(self) -> Span | None:
        span = self._session.target_span()
        if span is None:
            self._commands.say(self.tr("Put the caret into a span first."))
        return span

    # Relations.

    def relate(self) -> None:
        """Relate the span to the one that is chosen next; once more: to the one that is selected now."""
        relating = self._session.relating
        span = self._target()
        if span is None:
            return
        source = relating.source
        if source is not None and source.id != span.id:
            relating.finish(span)
        elif source is not None:
            relating.stop()
        else:
            self._session.select_span(span.id)
            relating.start(span)

    def unrelate(self) -> None:
        """Delete the relation of a span; of several, the one that is chosen."""
        span = self._target()
        if span is None:
            return
        found = self._session.relating.of(span)
        if not found:
            self._commands.say(self.tr("This span has no relation."))
        elif len(found) == 1:
            self._session.relating.unrelate(found[0].relation)
        else:
            self._choose_relation(found)

    def _choose_relation(self, found: list[Related]) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("relation_menu")
        menu.setAccessibleName(self.tr("Delete a relation"))
        for each in found:
            action = menu.addAction(described(each).replace("&", "&&"))
            action.setObjectName(f"unrelate_{each.relation.id}")
            action.triggered.connect(
                lambda _=False, relation=each.relation: self._session.relating.unrelate(relation)
            )
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        place = below_caret(self._window.pair_view)
        menu.popup(place or self._window.mapToGlobal(QPoint(40, 40)))

    def _ask_relation(self, from_span: Span, to_span: Span) -> str | None:
        relating = self._session.relating
        name: str | None = self._commands.dialogs.relation(
            from_span, to_span, relating.names(), relating.fault
        )
        return name

    # How spans may overlap.

    def edit_project(self) -> None:
        """Ask how spans may overlap; go to one that does not fit if the person chose one."""
        project = self._session.project
        if project is None:
            return
        names = {label.id: label for label in self._session.labels}
        answer = self._commands.dialogs.project(
            workflow.overlap_policy(project),
            lambda policy: workflow.offending(project, policy),
            names,
            self._commands.languages.of_labels,
        )
        if answer is None:
            return
        self._set_policy(answer.policy)
        if answer.show is not None:
            self._session.show_article(answer.show.article, answer.show.start)
            if self._session.span(answer.show.id) is not None:
                self._session.select_span(answer.show.id)

    def _set_policy(self, policy: str) -> None:
        try:
            self._session.save(lambda project, who: workflow.set_overlap_policy(project, who, policy)[0])
        except UserError as error:
            self._commands.tell_error(error)
