"""What stands behind a number of the statistics: articles, or places in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.core.agreement.matching import aligned
from annotator.core.agreement.values import Marked, Unit
from annotator.core.spans import GOLD
from annotator.core.statistics.counted import Pair, Reading, differing

Which = Literal["all", "alike", "different"]


@dataclass(frozen=True, slots=True)
class Articles:
    """Whole articles."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spans:
    """The spans of an annotator; of one label, if it is given."""

    annotator: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label of one side: a label, or nothing (``None``)."""

    label: str | None


@dataclass(frozen=True, slots=True)
class Answers:
    """Spans of one annotator and what answers them of another's, for each of ``pairs``.

    ``here`` and ``there`` say which labels; without them, any. ``label`` is one that either of them must
    have. ``side`` and ``by`` say at which end the two differ by how many characters; ``least`` in place of
    ``by`` at least so many, either way. ``articles`` are the only ones to look at, ``None`` stands for all.
    """

    pairs: tuple[Pair, ...]
    which: Which = "different"
    here: Wanted | None = None
    there: Wanted | None = None
    label: str | None = None
    side: Literal["start", "end"] | None = None
    by: int = 0
    least: bool = False
    articles: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """The places where annotators have not labelled this text alike."""

    text: str


Behind = Articles | Spans | Answers | Texts


@dataclass(frozen=True, slots=True)
class Place:
    """A place of an article, in code points of its text, end exclusive. ``said`` is what each of those it
    is about has made of it: a label, or nothing (``None``)."""

    article: str
    start: int
    end: int
    text: str
    said: tuple[tuple[str, str | None], ...]


def concerned(behind: Behind) -> tuple[str, ...] | None:
    """The only articles that have to be read; ``None`` stands for all."""
    if isinstance(behind, Articles):
        return behind.ids
    return behind.articles if isinstance(behind, Answers) else None


def places(behind: Behind, reading: Reading) -> list[Place]:
    """What one article has of it, in the order of the text."""
    if isinstance(behind, Articles):
        return [Place(reading.article, 0, 0, "", ())] if reading.article in behind.ids else []
    if isinstance(behind, Spans):
        return _spans(behind, reading)
    if isinstance(behind, Texts):
        return _texts(behind, reading)
    if behind.articles is not None and reading.article not in behind.articles:
        return []
    found = [place for pair in behind.pairs for place in _answers(behind, pair, reading)]
    return sorted(found, key=lambda place: (place.start, place.end))


def _spans(behind: Spans, reading: Reading) -> list[Place]:
    units = _units(_layer(reading, behind.annotator) or ())
    return [
        _place(reading, start, end, [(behind.annotator, label)])
        for start, end, label in units
        if behind.label in (None, label)
    ]


def _texts(behind: Texts, reading: Reading) -> list[Place]:
    found = []
    for start, end in differing(reading.layers):
        if reading.text[start:end] != behind.text:
            continue
        said: list[tuple[str, str | None]] = []
        for name, spans in reading.layers.items():
            labels = [span.label for span in spans if (span.start, span.end) == (start, end)]
            said += [(name, label) for label in labels] or [(name, None)]
        found.append(_place(reading, start, end, said))
    return found


def _answers(behind: Answers, pair: Pair, reading: Reading) -> Iterator[Place]:
    a, b = pair
    mine, theirs = _layer(reading, a), _layer(reading, b)
    if mine is None or theirs is None:
        return
    for here, there in aligned(_units(mine), _units(theirs)):
        if _fits(behind, here, there):
            ends = [unit for unit in (here, there) if unit is not None]
            start, end = min(unit[0] for unit in ends), max(unit[1] for unit in ends)
            said = [(a, here[2] if here else None), (b, there[2] if there else None)]
            yield _place(reading, start, end, said)


def _fits(behind: Answers, here: Unit | None, there: Unit | None) -> bool:
    if behind.which != "all" and (here == there) != (behind.which == "alike"):
        return False
    mine, theirs = (unit[2] if unit else None for unit in (here, there))
    if behind.here is not None and behind.here.label != mine:
        return False
    if behind.there is not None and behind.there.label != theirs:
        return False
    if behind.label is not None and behind.label not in (mine, theirs):
        return False
    return behind.side is None or _differ(behind, here, there)


def _differ(behind: Answers, here: Unit | None, there: Unit | None) -> bool:
    """Whether two spans of one label end (or start) as far apart as is asked."""
    if here is None or there is None or here[2] != there[2]:
        return False
    by = there[0] - here[0] if behind.side == "start" else there[1] - here[1]
    if behind.least:
        return by >= behind.by if behind.by > 0 else by <= behind.by
    return by == behind.by


def _layer(reading: Reading, name: str) -> Sequence[Marked] | None:
    return reading.gold if name == GOLD else reading.layers.get(name)


def _units(spans: Sequence[Marked]) -> list[Unit]:
    return sorted({(span.start, span.end, span.label) for span in spans})


def _place(reading: Reading, start: int, end: int, said: list[tuple[str, str | None]]) -> Place:
    return Place(reading.article, start, end, reading.text[start:end], tuple(said))
