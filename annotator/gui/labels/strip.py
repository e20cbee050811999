"""The labels in the tool bar: as many as there is room for, and a button that offers all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.gui.parts import named

_SPACING = 3


class LabelStrip(QWidget):
    """``set_actions`` gives the labels; ``fit`` says how much room there is."""

    def __init__(self, show_all: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_strip")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_SPACING)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QToolButton] = []
        self.more = named(QToolButton(self), "tool_more_labels")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(lambda: show_all())
        self.more.hide()
        self._row.addWidget(self.more)

    def set_actions(self, actions: Sequence[QAction], icon_size: QSize) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(action, icon_size) for action in actions]
        for index, button in enumerate(self._buttons):
            self._row.insertWidget(index, button)

    def _button(self, action: QAction, icon_size: QSize) -> QToolButton:
        button = named(QToolButton(self), f"tool_{action.objectName()}")
        button.setDefaultAction(action)
        button.setIconSize(icon_size)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # Keys go on reaching the article after a click.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def fit(self, room: int) -> None:
        """Show as many labels as have room in so many pixels; if not all have, the button for the others
        too."""
        wide = [button.sizeHint().width() + _SPACING for button in self._buttons]
        shown = len(wide)
        if sum(wide) > room:
            self.more.setText(f"+{len(wide)}")
            left = room - self.more.sizeHint().width() - _SPACING
            shown = 0
            while shown < len(wide) and wide[shown] <= left:
                left -= wide[shown]
                shown += 1
        hidden = len(wide) - shown
        for index, button in enumerate(self._buttons):
            button.setVisible(index < shown)
        words = self.tr("%n more label(s)…", "", hidden)
        self.more.setText(f"+{hidden}")
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)
        self.more.setVisible(hidden > 0)
        used = sum(wide[:shown]) + (self.more.sizeHint().width() if hidden else 0)
        self.setFixedWidth(max(used, 1))
