"""The menu at the caret: the project's labels, the last one given preselected."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.icons import key_icon
from annotator.gui.pair_view import PairView
from annotator.gui.theme import Colors

MOST = 14
"""So many labels stand in a menu; more are looked for by name."""


class LabelMenu(QMenu):
    """Choosing a label does what its key does. A letter or digit on the keyboard chooses too."""

    def __init__(self, view: PairView, colors: Colors, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("label_menu")
        self.setAccessibleName(self.tr("Labels"))
        self._view = view
        session = view.session
        for label in session.labels:
            name = label.name(language).replace("&", "&&")
            text = f"&{label.shortcut}  {name}" if label.shortcut else name
            action = QAction(key_icon(label.shortcut, label.color, colors), text, self)
            action.setObjectName(f"label_menu_{label.id}")
            action.triggered.connect(lambda _=False, each=label.id: session.label(each))
            self.addAction(action)
            if label.id == session.last_label:
                self.setActiveAction(action)
        if self.activeAction() is None and self.actions():
            self.setActiveAction(self.actions()[0])

    def open(self) -> None:
        """Show the menu below the caret."""
        place = below_caret(self._view)
        if place is not None:
            self.popup(place)


def below_caret(view: PairView) -> QPoint | None:
    """The point of the screen just below the caret; ``None`` without one."""
    cursor = view.session.cursor
    if cursor is None:
        return None
    place = view.place_of(cursor.head, cursor.pane)
    place.setY(place.y() + view.metrics.text_height / 2 + 4)
    return view.viewport().mapToGlobal(place.toPoint())
