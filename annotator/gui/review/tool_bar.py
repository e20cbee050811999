"""The bar above the review page: which page is shown, and what is done on this one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from annotator.gui.action_set import ActionSet

_NAMES = (
    *("page_label", "page_review", "statistics", ""),
    *("review_previous", "review_next", ""),
    *("review_accept", "review_take_all", "stretch", "undo", "redo"),
)
_TEXT_ALONE = ("page_label", "page_review", "statistics")
_TEXT_BESIDE = ("review_accept",)


class ReviewToolBar(QToolBar):
    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_tool_bar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in _NAMES:
            if name == "stretch":
                stretch = QWidget(self)
                stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                self.addWidget(stretch)
            elif not name:
                self.addSeparator()
            else:
                self._add(actions, name)

    def _add(self, actions: ActionSet, name: str) -> None:
        action = actions.actions[name]
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
            if name in _TEXT_ALONE:
                style = Qt.ToolButtonStyle.ToolButtonTextOnly
            elif name in _TEXT_BESIDE:
                style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            button.setToolButtonStyle(style)
            button.setObjectName(f"review_tool_{name}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys go on reaching the article
