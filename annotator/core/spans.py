"""Labels, annotators and spans."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.core.align import Range
from annotator.errors import SurfaceMismatch

State = Literal["new", "in progress", "done"]
STATES: tuple[State, ...] = ("new", "in progress", "done")

GOLD = "gold"
"""The layer that reviewers decide; every other layer is an annotator's and has the annotator's id."""


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of span. ``names`` by language (en, zh-Hans, zh-Hant); ``shortcut`` is one key."""

    id: str
    names: dict[str, str]
    color: str
    shortcut: str
    position: int

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names.get("en") or self.id


@dataclass(frozen=True, slots=True)
class Annotator:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled part of an article, in code points of its canonical text, end exclusive."""

    id: str
    article: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    note: str = ""
    unsure: bool = False
    origins: tuple[str, ...] = field(default=())

    @property
    def range(self) -> Range:
        return Range(self.start, self.end)

    def at(self, place: Range, text: str) -> Span:
        """This span with other ends, in ``text``."""
        moved = replace(self, start=place.start, end=place.end, text=place.slice(text))
        return moved.verified(text)

    def verified(self, text: str) -> Span:
        """This span, if ``text`` (the article's) has its surface in its place.

        Raises ``SurfaceMismatch`` otherwise.
        """
        found = text[self.start : self.end]
        if found != self.text or not 0 <= self.start < self.end <= len(text):
            raise SurfaceMismatch(span=self.id, text=self.text, start=self.start, end=self.end, found=found)
        return self


def reading_order(span: Span) -> tuple[int, int, str, str]:
    """Sort key: by start, the longer first, then by label and id so that ties are settled."""
    return span.start, -span.end, span.label, span.id
