"""The model behind the page of cuts: one article's source with every cut in it, as a person changes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.core.articles import Article, Correction
from annotator.core.corrections import corrected
from annotator.core.draft import Draft
from annotator.errors import RequestError
from annotator.gui.import_page.entries import Entry
from annotator.gui.import_page.sheet import Sheet


class StoredEntry(Entry):
    """A source of the project as a row that a sheet can show; ``corrections`` are those of its articles."""

    __slots__ = ("corrections",)

    def __init__(self, draft: Draft, corrections: list[tuple[Correction, ...]]) -> None:
        name = draft.source.name
        super().__init__(Path(name), name, state="ready", draft=draft, articles=len(draft.places))
        self.corrections = corrections

    def clean(self) -> list[Article]:
        """The articles as they would be saved, with their corrections."""
        made = super().clean()
        if len(made) != len(self.corrections):
            return made  # nothing is left of one; saving says so
        return [_corrected(article, known) for article, known in zip(made, self.corrections, strict=True)]


def _corrected(article: Article, corrections: tuple[Correction, ...]) -> Article:
    try:
        return corrected(article, corrections)
    except RequestError:  # half of a correction is cut; saving says so
        return article


class Revision(QObject):
    """``index`` is the place of the article that the person came from among those of its source."""

    opened_changed = Signal()
    """The page was opened or left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(self)
        self.is_open = False
        self.index = 0

    def open(self, draft: Draft, corrections: list[tuple[Correction, ...]], index: int) -> None:
        """Look at a source."""
        self.index, self.is_open = index, True
        self.sheet.show(StoredEntry(draft, corrections))
        self.opened_changed.emit()

    def close(self) -> None:
        """Leave the page; nothing is saved."""
        if self.is_open:
            self.is_open = False
            self.sheet.show(None)
            self.opened_changed.emit()

    @property
    def is_touched(self) -> bool:
        return self.is_open and self.sheet.entry is not None and self.sheet.entry.is_touched
