"""Labels, annotators, spans and the relations between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.core.align import Range
from annotator.errors import SurfaceMismatch

State = Literal["new", "in progress", "done"]
STATES: tuple[State, ...] = ("new", "in progress", "done")

GOLD = "gold"
"""The layer that reviewers decide; every other layer is an annotator's and has the annotator's id."""

Language = Literal["en", "zh-Hans", "zh-Hant"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-Hans", "zh-Hant")
"""The languages that labels are named and guidelines are written in."""

Policy = Literal["free", "nested", "flat"]
POLICIES: tuple[Policy, ...] = ("free", "nested", "flat")
"""How spans of one layer may lie to each other: anyhow; one inside the other; never over each other."""


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of span. ``names``, ``definitions`` and ``examples`` (Markdown, an example a line) go by
    language; ``shortcut`` is one key or empty; ``color`` is ``#rrggbb``."""

    id: str
    names: dict[str, str]
    color: str
    shortcut: str
    position: int
    definitions: dict[str, str] = field(default_factory=dict)
    examples: dict[str, str] = field(default_factory=dict)

    def name(self, language: str) -> str:
        return _in_language(self.names, language) or self.id

    def definition(self, language: str) -> str:
        """What the label means; empty where nobody has written that down."""
        return _in_language(self.definitions, language)

    def examples_in(self, language: str) -> str:
        return _in_language(self.examples, language)


def _in_language(texts: dict[str, str], language: str) -> str:
    """The text in ``language``, else in English, else in whatever language there is one."""
    return texts.get(language) or texts.get("en") or next(filter(None, texts.values()), "")


@dataclass(frozen=True, slots=True)
class Annotator:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled part of an article, in code points of its canonical text, end exclusive.

    ``note`` says something about the span and is part of the data; ``comment`` says something to the
    reviewer.
    """

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
    comment: str = ""

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


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one span to another of the same layer and article: a metric *measures* an initiative,
    an initiative is *at* a place. ``from_span`` and ``to_span`` are their ids."""

    id: str
    article: str
    layer: str
    from_span: str
    to_span: str
    name: str


def reading_order(span: Span) -> tuple[int, int, str, str]:
    """Sort key: by start, the longer first, then by label and id so that ties are settled."""
    return span.start, -span.end, span.label, span.id


def next_span(spans: Sequence[Span], selected: str | None, at: int, step: int) -> Span:
    """The next (1) or last (-1) of some spans in reading order, from the selected one or from the caret;
    behind the last the first follows. There must be a span."""
    current = next((index for index, span in enumerate(spans) if span.id == selected), None)
    if current is not None:
        index = current + step
    elif step > 0:
        index = next((index for index, span in enumerate(spans) if span.start >= at), 0)
    else:
        before = [index for index, span in enumerate(spans) if span.end <= at]
        index = before[-1] if before else -1
    return spans[index % len(spans)]
