"""What the window does with the statistics page: open it, go from a number to its text, copy, save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImageWriter

from annotator import workflow
from annotator.core.charts.rows import table_rows
from annotator.errors import UserError
from annotator.gui.session import Session
from annotator.gui.statistics.chart_view import ChartView
from annotator.gui.statistics.figures import Figuring
from annotator.gui.statistics.paint import picture
from annotator.gui.theme import Colors

if TYPE_CHECKING:
    from annotator.gui.commands import Commands
    from annotator.gui.dialogs import Dialogs

PICTURE_WIDTH = 860


class Charting(QObject):
    """Each method is what one action does, as in :class:`~annotator.gui.commands.Commands`."""

    opened_changed = Signal()

    def __init__(
        self, commands: Commands, dialogs: Callable[[], Dialogs], colors: Callable[[], Colors]
    ) -> None:
        super().__init__(commands)
        self._commands = commands
        self._dialogs = dialogs
        self._colors = colors
        self._session: Session = commands.session
        self.figuring = Figuring(commands.session, commands.importer.jobs, self)
        self.figuring.broke.connect(commands.importer.broke)
        self.is_open: bool = False
        self._session.opened.connect(self.leave)

    def toggle(self) -> None:
        """Show the statistics, or the articles again."""
        if self.is_open:
            self.leave()
        elif self._session.project is not None:
            self.is_open = True
            self.opened_changed.emit()

    def leave(self) -> None:
        if self.is_open:
            self.is_open = False
            self.opened_changed.emit()

    def go_to(self, article: str, at: object) -> None:
        """Show an article, at a place of its text if one is given."""
        self.leave()
        self._session.show_article(article, at if isinstance(at, int) else None)

    def take(self, what: str, view: ChartView) -> None:
        """Copy a chart's picture or numbers, or save it."""
        if what == "copy":
            image = picture(view.drawn(PICTURE_WIDTH), self._colors(), view.font())
            QGuiApplication.clipboard().setImage(image)
            self._commands.say(self.tr("The picture is in the clipboard."), "success")
        elif what == "numbers":
            rows = table_rows(view.chart)
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
            self._commands.say(self.tr("The numbers are in the clipboard."), "success")
        else:
            self._save(view)

    def _save(self, view: ChartView) -> None:
        project = self._session.project
        if project is None:
            return
        target = self._dialogs().chart_target(project.path, view.chart.key)
        if target is None:
            return
        try:
            workflow.save_bytes(target, self._content(view, target))
        except UserError as error:
            self._commands.tell_error(error)
        else:
            self._commands.say(self.tr("“{file}” was written.").format(file=target.name), "success")

    def _content(self, view: ChartView, target: Path) -> bytes:
        """The chart in the format that the file's name asks for."""
        suffix = target.suffix.lower()
        if suffix == ".csv":
            return workflow.chart_csv(view.chart)
        drawing = view.drawn(PICTURE_WIDTH)
        if suffix == ".svg":
            return workflow.chart_svg(drawing, view.svg_colour(), view.chart.title)
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image = picture(drawing, self._colors(), view.font())
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(kept.data())
