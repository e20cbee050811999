"""What a project tells about the work on it without reading a span."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.rounds import Round
from annotator.core.spans import Label


@dataclass(frozen=True, slots=True)
class Person:
    """An annotator's work. ``articles`` are those to label: the assigned ones, or all if none is assigned.

    ``begun`` are the articles in progress, ``seconds`` is the active time. ``finished`` names the articles
    that became done on each day (``YYYY-MM-DD``) and still are.
    """

    id: str
    name: str
    articles: tuple[str, ...]
    begun: tuple[str, ...]
    done: tuple[str, ...]
    seconds: float
    finished: Mapping[str, tuple[str, ...]]
    spans: Mapping[str, int]
    """How many there are of each label."""

    @property
    def number_of_spans(self) -> int:
        return sum(self.spans.values())


@dataclass(frozen=True, slots=True)
class Ruled:
    """A decision: by whom, about which article, when (milliseconds since 1970, and the day where the
    program runs), and whether a rule made it together with others."""

    reviewer: str
    article: str
    at: int
    day: str
    by_rule: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """``titles`` holds every article in order; ``days`` the day on which the last annotator finished one;
    ``names`` everybody's name by id, each unlike the others."""

    names: Mapping[str, str]
    people: tuple[Person, ...]
    labels: tuple[Label, ...]
    titles: Mapping[str, str]
    rounds: Mapping[str, Round]
    days: Mapping[str, str]
    decisions: tuple[Ruled, ...]
