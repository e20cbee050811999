"""The line below: which rules cut, how much there is, and the buttons that import it or leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QPushButton, QToolButton, QWidget

from annotator.core.reading import ALL_RULES, DEFAULT_RULES
from annotator.gui.icons import colored_icon, icon
from annotator.gui.import_page.desk import Desk
from annotator.gui.import_page.reasons import sentence
from annotator.gui.parts import in_a_row, named
from annotator.gui.theme import Colors

_AIR = "  "


class RuleMenu(QMenu):
    """Stays open while rules are switched, for several are often meant."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._switched(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (wanted and self._switched(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _switched(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ImportBar(QWidget):
    cancelled = Signal()

    def __init__(self, desk: Desk, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._colors = colors
        self.rules = named(QToolButton(), "import_rules")
        self._menu = named(RuleMenu(self), "import_rule_menu")
        self._rows: dict[str, QAction] = {}
        self.reset = QAction(self._menu)
        self._progress = named(QProgressBar(textVisible=False), "import_reading")
        self.totals = named(QLabel(), "import_totals", muted=True)
        self.cancel = named(QPushButton(), "import_leave")
        self.start = named(QPushButton(default=True), "import_start")
        self._dress()
        self._lay_out()
        desk.progressed.connect(self.refresh)
        desk.opened_changed.connect(self._on_opened)
        self.set_colors(colors)
        self.retranslate()

    def _dress(self) -> None:
        self.rules.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rules.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.rules.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rules.setMenu(self._menu)
        for rule in ALL_RULES:
            row = QAction(self._menu)
            row.setObjectName(f"rule_{rule.name}")
            row.setCheckable(True)
            row.toggled.connect(self._on_switched)
            self._menu.addAction(row)
            self._rows[rule.name] = row
        self._menu.addSeparator()
        self.reset.setObjectName("reset_rules")
        self._menu.addAction(self.reset)
        self.reset.triggered.connect(self._reset_rules)
        self._progress.setFixedWidth(140)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.start.setMinimumHeight(36)
        self.cancel.setMinimumHeight(36)
        self.cancel.setAutoDefault(True)
        self.start.clicked.connect(self._desk.save)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        row = in_a_row(spacing=12, margins=(12, 9, 14, 9))
        for widget in (self.rules, self._progress, self.totals):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.start)
        self.setLayout(row)

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.rules.setIcon(icon("list-checks", colors))
        self.start.setIcon(colored_icon("download", colors.on_accent))

    def _reset_rules(self) -> None:
        self._desk.set_rules(DEFAULT_RULES)
        self._on_opened()

    def _on_opened(self) -> None:
        for name, row in self._rows.items():
            blocked = row.blockSignals(True)
            row.setChecked(name in self._desk.rules)
            row.blockSignals(blocked)
        self.refresh()

    def _on_switched(self) -> None:
        self._desk.set_rules(frozenset(name for name, row in self._rows.items() if row.isChecked()))

    def refresh(self) -> None:
        """Say how much there is."""
        totals, busy = self._desk.totals(), self._desk.is_reading or self._desk.is_saving
        self.totals.setText(self._described())
        self._progress.setVisible(self._desk.is_reading)
        self._progress.setRange(0, totals.files)
        self._progress.setValue(totals.files - totals.waiting)
        self.start.setEnabled(not busy and totals.articles + totals.skipped > 0)
        if totals.articles:
            self.start.setText(_AIR + self.tr("&Import %n article(s)", "", totals.articles))
        elif totals.skipped:
            self.start.setText(_AIR + self.tr("&Skip %n duplicate(s)", "", totals.skipped))
        else:
            self.start.setText(_AIR + self.tr("Nothing to import"))
        self.cancel.setText(self.tr("Stop") if self._desk.is_saving else self.tr("Cancel"))
        self.rules.setEnabled(not self._desk.is_saving)
        switched = len(self._desk.rules ^ DEFAULT_RULES)
        words = self.tr("&Rules · %n changed", "", switched) if switched else self.tr("&Rules")
        self.rules.setText(" " + words)
        self.reset.setEnabled(switched > 0)
        self.start.setIcon(
            colored_icon("download", self._colors.on_accent if self.start.isEnabled() else self._colors.faint)
        )

    def _described(self) -> str:
        totals = self._desk.totals()
        parts = [
            self.tr("%n file(s)", "", totals.files),
            self.tr("%n article(s)", "", totals.articles),
            self.tr("%n cut(s)", "", totals.cuts),
        ]
        others = []
        if self._desk.is_reading and not totals.waiting:
            others.append(self.tr("looking for duplicates…"))
        if totals.skipped:
            others.append(self.tr("%n duplicate(s) skipped", "", totals.skipped))
        if totals.linked:
            others.append(self.tr("%n edition(s) linked", "", totals.linked))
        if totals.known:
            others.append(self.tr("%n here already", "", totals.known))
        if totals.failed:
            others.append(self.tr("%n failed", "", totals.failed))
        comma = self.tr(", ")
        return self.tr("; ").join(filter(None, (comma.join(parts), comma.join(others))))

    def retranslate(self) -> None:
        self.rules.setToolTip(
            self.tr("What is cut from all files that you did not change yourself; kept for the next import")
        )
        self.reset.setText(self.tr("As at first"))
        self._progress.setAccessibleName(self.tr("Files read"))
        self.totals.setAccessibleName(self.tr("Totals"))
        for name, row in self._rows.items():
            text = sentence(name)
            row.setText(text[:1].upper() + text[1:])
        self.refresh()
