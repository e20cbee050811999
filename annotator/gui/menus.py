"""Menu bar and tool bar, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.actions import LABEL_MENU, MENUS, RECENT_AFTER, TEXT_BESIDE_ICON, TOOL_BAR
from annotator.gui.commands import Commands
from annotator.gui.labels.strip import LabelStrip
from annotator.gui.parts import named

_IN_MENU = 12
"""So many labels stand in the menu itself, the others in one inside it."""


class Menus(QObject):
    """The window's menus; ``set_labels`` and ``retranslate`` keep them as they should be."""

    def __init__(self, window: QMainWindow, actions: ActionSet, commands: Commands) -> None:
        super().__init__(window)
        self._actions = actions
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        self._recent = named(QMenu(window), "menu_recent")
        self._recent.aboutToShow.connect(self._fill_recent)
        for key, _ in MENUS:
            parent = self._menus.get(key.rpartition("/")[0])
            menu = named(QMenu(parent or window), f"menu_{key.replace('/', '_')}")
            (parent or window.menuBar()).addMenu(menu)
            self._menus[key] = menu
        self._more_labels = named(QMenu(window), "menu_label_more")
        self._first_below_labels: QAction | None = None
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        for row in self._actions.rows.values():
            menu = self._menus[row.menu]
            if row.section:
                line = menu.addSeparator()
                if row.menu == LABEL_MENU and self._first_below_labels is None:
                    self._first_below_labels = line
            menu.addAction(self._actions.actions[row.id])
            if row.id == RECENT_AFTER:
                menu.addMenu(self._recent)
        view = self._menus["view"]
        view.addSeparator()
        for key in ("view/panes", "view/spacing", "view/theme", "view/language"):
            view.addMenu(self._menus[key])

    def set_labels(self) -> None:
        """Show the labels of the project that was opened."""
        menu = self._menus[LABEL_MENU]
        line = self._first_below_labels
        assert line is not None
        self._more_labels.clear()
        menu.removeAction(self._more_labels.menuAction())
        for index, (_, action) in enumerate(self._actions.labels):
            if index < _IN_MENU:
                menu.insertAction(line, action)
            else:
                self._more_labels.addAction(action)
        if not self._more_labels.isEmpty():
            menu.insertMenu(line, self._more_labels)

    def retranslate(self) -> None:
        for key, text in MENUS:
            self._menus[key].setTitle(QCoreApplication.translate("Menus", text))
        self._recent.setTitle(self.tr("Open &recent"))
        self._more_labels.setTitle(self.tr("More labels"))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._commands.preferences.recent():
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open, path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No projects yet")).setEnabled(False)

    def _open(self, path: Path, _: bool = False) -> None:
        self._commands.open_path(path)


_GAP = 4
_RESERVE = 24
"""Pixels between two buttons, and at the ends of the bar."""


class ToolBar(QToolBar):
    """``show_labels`` offers the labels for which there is no room."""

    def __init__(self, actions: ActionSet, show_labels: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = actions
        self._labels = LabelStrip(show_labels, self)
        for name in TOOL_BAR:
            if name == "stretch":
                stretch = QWidget(self)
                stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                self.addWidget(stretch)
            elif not name:
                self.addSeparator()
            elif name == "labels":
                self.addWidget(self._labels)
            else:
                self._add(actions.actions[name], beside=name in TEXT_BESIDE_ICON)

    def set_labels(self) -> None:
        """Show the labels of the project that was opened."""
        self._labels.set_actions([action for _, action in self._actions.labels], self.iconSize())
        self.refit()

    @property
    def more_labels(self) -> QWidget:
        """The button below which the labels are offered that have no room."""
        return self._labels.more

    def refit(self) -> None:
        """Show as many labels as there is room for beside the other buttons."""
        layout = self.layout()
        frame = layout.contentsMargins() if layout else self.contentsMargins()
        room = self.width() - frame.left() - frame.right() - _RESERVE
        for action in self.actions():
            widget = self.widgetForAction(action)
            if widget is not None and widget is not self._labels:
                room -= widget.sizeHint().width() + _GAP
        self._labels.fit(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.refit()
        super().resizeEvent(event)

    def _add(self, action: QAction, *, beside: bool) -> None:
        self.addAction(action)
        self._style(action, beside=beside)

    def _style(self, action: QAction, *, beside: bool) -> None:
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if beside else style.ToolButtonIconOnly)
            button.setObjectName(f"tool_{action.objectName()}")
            # Keys go on reaching the article after a click.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
