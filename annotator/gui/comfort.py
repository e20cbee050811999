"""How a person likes the labelling page: panes, spacing, shortcuts, nothing else on the screen, the pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject

from annotator.gui.pair_view.metrics import Spacing
from annotator.gui.panes import PaneChoice, Panes
from annotator.gui.shortcuts.keymap import Keymap

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.window import Window

SPACINGS: tuple[Spacing, ...] = get_args(Spacing)


class Comfort(QObject):
    """Each method is what one action does, as in :class:`~annotator.gui.commands.Commands`."""

    def __init__(self, commands: Commands, window: Window) -> None:
        super().__init__(commands)
        self._commands = commands
        self._window = window
        self._preferences = commands.preferences
        chosen = self._preferences.settings
        self.keymap = Keymap.kept(chosen.shortcuts)
        commands.session.set_panes(Panes.kept(chosen.panes, chosen.panes_swapped))

    # Panes and spacing.

    @property
    def spacing(self) -> Spacing:
        kept = self._preferences.settings.line_spacing
        return kept if kept in SPACINGS else "normal"

    def set_spacing(self, spacing: Spacing) -> None:
        self._preferences.change(line_spacing=spacing)
        self._window.pair_view.set_spacing(spacing)
        self._commands.choices_changed.emit()

    @property
    def panes(self) -> Panes:
        return self._commands.session.panes

    def show_panes(self, choice: PaneChoice) -> None:
        self._set_panes(Panes(choice, self.panes.swapped))

    def swap_panes(self) -> None:
        self._set_panes(Panes(self.panes.choice, not self.panes.swapped))

    def _set_panes(self, panes: Panes) -> None:
        self._preferences.change(panes=panes.choice, panes_swapped=panes.swapped)
        self._commands.session.set_panes(panes)
        self._commands.choices_changed.emit()

    # Nothing but the article.

    @property
    def is_bare(self) -> bool:
        return self._window.bare.is_on

    def toggle_bare(self) -> None:
        """Nothing but the article on the whole screen, or everything as it was."""
        self._window.set_bare(not self.is_bare)
        self._commands.choices_changed.emit()
        if self.is_bare:
            self._commands.say(self.tr("Esc shows everything again."))

    # Shortcuts.

    def edit_shortcuts(self) -> None:
        commands = self._commands
        labels = commands.session.labels
        commands.dialogs.edit_shortcuts(self.keymap, labels, commands.languages.of_labels, self.set_keymap)

    def set_keymap(self, keymap: Keymap) -> None:
        """Other keys, in force at once and kept."""
        self.keymap = keymap
        self._preferences.change(shortcuts=keymap.entries())
        self._window.actions_of_window.take_keys()

    # Progress.

    def show_progress(self) -> None:
        work = self._window.activity.work()
        if work is not None:
            self._commands.dialogs.progress(work, self._window.activity.seconds)
