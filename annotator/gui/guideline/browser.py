"""Shows Markdown. Nothing is fetched: no picture, no page; a link outside the text is only told."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

# Without raw HTML: a guideline from another laptop cannot show what looks like the program's own.
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownBrowser(QTextBrowser):
    told = Signal(str)
    """The address of a link that was clicked and not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document().setIndentWidth(20)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._on_link)

    def show_markdown(self, text: str) -> None:
        """Show a text; what is read stays where it is."""
        at = self.verticalScrollBar().value()
        self.document().setMarkdown(text, _MARKDOWN)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def _on_link(self, link: QUrl) -> None:
        if link.hasFragment() and not link.path() and not link.scheme():
            self.scrollToAnchor(link.fragment())
        else:
            self.told.emit(link.toString())
