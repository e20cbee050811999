"""A page as the rules see it: its lines, each looked at once, and where the article begins and ends.

Offsets are code points of the page's text, which has ``\\n`` for its only newline and no glosses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from annotator.core.rules.folding import fold
from annotator.core.rules.lines import OPENERS, STRICT, TOLERANCE, label_of
from annotator.core.rules.words import DATELINE

Kind = Literal["prose", "clause", "short", "call"]
"""How a line ends: as a sentence, in the middle of one, without any mark, or with ``!`` or ``?``."""

LONG_CLAUSE = 20
LONG_LINE = 60
CALL_LENGTH = 40
LEFT_OVER_SENTENCE = 60
_CLOSERS = "”’\"')]》}〉 "
_SHORT_LABEL = 2
_REACH = 40


class Finding(NamedTuple):
    """A part of a page that does not belong to the text of an article, found by a rule.

    ``confidence`` runs from 0 to 1. ``clings`` is that of a gloss, which belongs to the character before it.
    """

    start: int
    end: int
    reason: str
    confidence: float = 1.0
    rule: str = ""
    clings: bool = False


class Mark(NamedTuple):
    """A part of a page that a reader should look at; nothing is cut or repaired there."""

    start: int
    end: int
    reason: str


class Line(NamedTuple):
    """A line with more than blanks on it. ``begin`` is where it starts with its indent, ``start`` and
    ``end`` leave the blanks around it out; ``gap`` counts the newlines before it; ``label`` says which
    kind of line it is by its own words, if any."""

    number: int
    begin: int
    start: int
    end: int
    gap: int
    text: str
    fold: str
    kind: Kind
    label: str

    @property
    def is_body(self) -> bool:
        """Whether this can only be text of an article: a sentence, or a good part of one."""
        return not self.label and (
            self.kind == "prose" or (self.kind == "clause" and len(self.text) >= LONG_CLAUSE)
        )


@dataclass(frozen=True)
class Page:
    """``first`` and ``tail`` part the lines: what stands before the first sentence, and what follows the
    last. A page without any sentence is ``bare``: its lines are before and after at once."""

    text: str
    lines: tuple[Line, ...]
    first: int
    tail: int
    dialogue: frozenset[str]

    @property
    def bare(self) -> bool:
        return self.first >= len(self.lines)

    def in_head(self, index: int) -> bool:
        return index < self.first

    def in_tail(self, index: int) -> bool:
        return index >= self.tail

    def outside(self, index: int) -> bool:
        """Whether a line stands before the first or after the last sentence of the page."""
        return index < self.first or index >= self.tail

    def cut(self, first: int, last: int, reason: str, confidence: float) -> Finding:
        """The lines from ``first`` to ``last``, with the newlines behind them."""
        end = self.lines[last + 1].begin if last + 1 < len(self.lines) else len(self.text)
        return Finding(self.lines[first].begin, end, reason, confidence)


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of ``text`` that hold more than blanks."""
    folded = fold(text)
    seen: dict[str, tuple[Kind, str]] = {}
    lines: list[Line] = []
    position = gap = 0
    for raw in text.split("\n"):
        held = raw.strip()
        if held:
            start = position + raw.index(held[0])
            end = start + len(held)
            plain = folded[start:end]
            if plain not in seen:
                seen[plain] = kind_of(plain), label_of(plain) if len(plain) >= _SHORT_LABEL else ""
            lines.append(Line(len(lines), position, start, end, gap, held, plain, *seen[plain]))
            gap = 0
        position += len(raw) + 1
        gap += 1
    return tuple(lines)


def kind_of(line: str) -> Kind:
    """How a folded line ends."""
    core = line.rstrip(_CLOSERS)
    last = core[-1:]
    if last in ("。", "…") or "。" in core or core.endswith("......"):
        return "prose"
    if last in ("!", "?"):
        return "call" if len(line) <= CALL_LENGTH else "prose"
    if last and last in ",、;:":
        return "clause"
    if len(line) > LONG_LINE and ("," in line or len(line) > 2 * LONG_LINE):
        return "prose"
    return "short"


def read_page(text: str) -> Page:
    """Look at every line of ``text`` once and find where the article stands."""
    lines = read_lines(text)
    body = [line.number for line in lines if line.is_body]
    if not body:
        return Page(text, lines, len(lines), 0, _dialogue(lines))
    tail = _tail(lines, body)
    return Page(text, lines, body[0], tail, _dialogue(lines))


def _tail(lines: Sequence[Line], body: Sequence[int]) -> int:
    """The first line that is surely no longer article: behind the last sentence, or from a heading on
    that only ever stands behind an article, if hardly a sentence follows it and no new article."""
    last = body[-1]
    total = sum(len(lines[index].text) for index in body)
    after = longest = 0
    opened = headed = False
    best = last + 1
    for index in range(last, body[0], -1):
        line = lines[index]
        if line.is_body:
            after += len(line.text)
            longest = max(longest, len(line.text))
            opened = opened or DATELINE.match(line.fold) is not None
            headed = headed or not (lines[index - 1].label or lines[index - 1].is_body)
        elif line.label in TOLERANCE and after <= TOLERANCE[line.label] and 2 * after <= total:
            best = best if headed and line.label != "comments" else index
        if line.label in OPENERS or opened or longest > LEFT_OVER_SENTENCE:
            break
    while not lines[best - 1].is_body:
        best -= 1
    return best


def _dialogue(lines: Sequence[Line]) -> frozenset[str]:
    """Who speaks in a page of questions and answers: words before a colon that come again and again."""
    colon = (line.fold.partition(":") for line in lines if ":" in line.fold[:8])
    counts = Counter(word.strip() for word, _, rest in colon if rest)
    return frozenset(word for word, count in counts.items() if count > 1)


def typical_gap(lines: Sequence[Line]) -> int:
    """How many newlines usually part two lines of the page."""
    counts = Counter(line.gap for line in lines[1:])
    return counts.most_common(1)[0][0] if counts else 1


def strict_neighbour(page: Page, index: int) -> bool:
    """Whether a line next to this one, before any sentence, can only be furniture of a web page."""
    lines = page.lines
    for step in (-1, 1):
        other = index + step
        while 0 <= other < len(lines) and abs(other - index) < _REACH and not lines[other].is_body:
            if lines[other].label in STRICT:
                return True
            other += step
    return False
