"""Reading a page: glosses out, rules applied, articles found; all in offsets of the page's own text.

The text is newline-normalised, offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.core.align import OffsetMap
from annotator.core.clean import pinyin_glosses
from annotator.core.rules import MARKS, RULES, Finding, Mark, Page, Rule, apply, defaults, merged, read_page
from annotator.core.split import Place, split

GLOSSES = "glosses"

ALL_RULES: tuple[Rule, ...] = (
    Rule(GLOSSES, "pinyin in brackets behind a character", lambda page: _glosses(page.text)),
    *RULES,
    Rule("banners", "names of columns and pages of a newspaper", lambda page: _split_cuts(page, "banners")),
    Rule("column-breaks", "breaks inside a paragraph", lambda page: _split_cuts(page, "column-breaks")),
)
"""Every way to cut, in the order in which they are listed to people."""

DEFAULT_RULES = defaults(ALL_RULES)


def switched(on: Iterable[str], off: Iterable[str]) -> frozenset[str]:
    """The rules in use when some are switched on and some off; all others are as they are by default, and
    names of no rule say nothing. ``switches`` gives the two back."""
    known = {rule.name for rule in ALL_RULES}
    return DEFAULT_RULES.union(on).difference(off) & known


def switches(rules: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is switched on and what off to have these rules: a rule that comes with a later version is in
    neither, so it will be as it is by default."""
    return tuple(sorted(rules - DEFAULT_RULES)), tuple(sorted(DEFAULT_RULES - rules))


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a text: ``cuts`` in order and without overlap, everything the rules ``found``
    (more than the cuts: a gloss inside a line that is cut as a whole comes back with the line), ``marks``
    to look at, and the articles, which hold all text that is not cut."""

    found: tuple[Finding, ...]
    cuts: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    articles: tuple[Place, ...]


def read(text: str, rules: Container[str] = DEFAULT_RULES) -> Reading:
    """Clean and split ``text`` with the named rules."""
    glosses = _glosses(text) if GLOSSES in rules else []
    plain, back = without(text, glosses)
    page = read_page(plain)
    found = apply(page, rules)
    done = split(page, merged(found))
    found += [finding for finding in done.cuts if finding.rule in rules]
    marks = [mark for find in MARKS for mark in find(page)] + list(done.marks)
    if glosses:
        there = back.position
        found = [Finding(there(one.start), there(one.end), *one[2:]) for one in found]
        marks = [Mark(there(start), there(end), reason) for start, end, reason in marks]
        articles = tuple(_back_place(place, back) for place in done.articles)
    else:
        articles = done.articles
    found += glosses
    return Reading(tuple(sorted(found)), merged(found), tuple(sorted(marks)), articles)


def without(text: str, cuts: Iterable[Finding]) -> tuple[str, OffsetMap]:
    """What is left of ``text`` without ``cuts``, which are in order and do not overlap, and the map from
    what is left to ``text``."""
    pieces: list[tuple[int, int, bool]] = []
    parts = []
    position = 0
    for start, end, _, _, _, clings in cuts:
        kept = start - position
        held = 1 if clings and kept else 0
        pieces.append((kept - held, kept - held, True))
        pieces.append((held, end - start + held, False))
        parts.append(text[position:start])
        position = end
    pieces.append((len(text) - position, len(text) - position, True))
    return "".join((*parts, text[position:])), OffsetMap(pieces)


def _glosses(text: str) -> list[Finding]:
    return [Finding(cut.start, cut.end, cut.reason, 1.0, GLOSSES, True) for cut in pinyin_glosses(text)]


def _split_cuts(page: Page, rule: str) -> Sequence[Finding]:
    cuts = split(page, merged(apply(page, DEFAULT_RULES))).cuts
    return [cut for cut in cuts if cut.rule == rule]


def _back_place(place: Place, back: OffsetMap) -> Place:
    return replace(place, start=back.position(place.start), end=back.position(place.end))
