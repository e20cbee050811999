"""A source on its way to articles: what is to be cut, where the articles stand, and a person's say in both.

A draft is made by the rules (:func:`propose`), changed by a person step by step (each step gives a new
draft), and read as articles. All offsets are code points of the source's raw text, ends exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from annotator.core.align import OffsetMap, Range
from annotator.core.articles import Article, Source, title_of
from annotator.core.clean import Cut, cut_out
from annotator.core.reading import DEFAULT_RULES, GLOSSES, Reading, read
from annotator.core.script import detect
from annotator.core.text import normal_newlines, trim

BY_HAND = "by hand"
"""The reason of a cut that a person made."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a person should look at; nothing is cut or repaired there."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article stands in its source, with what the page says about it."""

    start: int
    end: int
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)

    @property
    def range(self) -> Range:
        return Range(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Draft:
    """``cuts`` are in order and do not overlap, but a gloss may lie inside another cut: it is still cut
    when that one is taken back. Those in ``restored`` (by index) a person took back. ``places`` are in
    order and do not overlap."""

    source: Source
    cuts: tuple[Cut, ...]
    places: tuple[Place, ...]
    marks: tuple[Mark, ...] = ()
    restored: frozenset[int] = frozenset()

    @property
    def made_cuts(self) -> tuple[Cut, ...]:
        """The cuts that are in force."""
        if not self.restored:
            return self.cuts
        return tuple(cut for index, cut in enumerate(self.cuts) if index not in self.restored)

    def articles(self) -> list[Article]:
        """The articles as they would be saved; a place where nothing is left makes none."""
        cuts = self.made_cuts
        reach = _reach(cuts)
        made = (
            _article(self.source, place, cuts[bisect_right(reach, place.start) :]) for place in self.places
        )
        return [article for article in made if article is not None]

    def toggle(self, index: int) -> Draft:
        """Take a cut back, or make it again."""
        return replace(self, restored=self.restored ^ {index})

    def cut(self, wanted: Range) -> Draft:
        """Cut a part by hand; what is cut there already becomes part of it, what was taken back around it
        stays."""
        rows = [(cut, index in self.restored) for index, cut in enumerate(self.cuts)]
        touched = [cut for cut, back in rows if not back and wanted.overlaps(cut.range)]
        start = min([wanted.start, *(cut.start for cut in touched)])
        end = max([wanted.end, *(cut.end for cut in touched)])
        made = Cut(start, end, BY_HAND)
        kept = [row for row in rows if row[0].clings or not made.range.overlaps(row[0].range)]
        for cut, back in rows:
            if back and not cut.clings and made.range.overlaps(cut.range):
                kept += [(part, True) for part, inside in _taken_back(cut, made.range) if not inside]
        return self._of([*kept, (made, False)])

    def restore(self, wanted: Range) -> Draft:
        """Take back what is cut in a part; what a cut takes before and behind it stays cut. Glosses go
        whole, but those inside a wider cut that is taken back stay cut until they are named again."""
        rows: list[tuple[Cut, bool]] = []
        wide = 0
        for index, cut in enumerate(self.cuts):
            named = wanted.length and wanted.overlaps(cut.range)
            if index in self.restored or not named or cut.end <= wide:
                rows.append((cut, index in self.restored))
            elif cut.clings:
                rows.append((cut, True))
            else:
                wide = cut.end
                rows += _taken_back(cut, wanted)
        return self._of(rows)

    def with_kept(self, proposed: Iterable[Cut]) -> Draft:
        """Add cuts that are proposed but not made, as taken back; only where nothing is cut already, though
        glosses may be cut inside them."""
        rows = [(cut, index in self.restored) for index, cut in enumerate(self.cuts)]
        wide = [cut for cut in self.cuts if not cut.clings]
        reach, reach_of_all = _reach(wide), _reach(self.cuts)
        for cut in proposed:
            if not cut.clings:
                rows += [(part, True) for part in _free(cut, wide, reach)]
            elif _free(cut, self.cuts, reach_of_all) == [cut]:
                rows.append((cut, True))
        return self._of(rows)

    def _of(self, rows: list[tuple[Cut, bool]]) -> Draft:
        """This draft with these cuts, each of which may be taken back."""
        rows = sorted(rows, key=lambda row: (row[0].start, -row[0].end))
        restored = frozenset(index for index, (_, back) in enumerate(rows) if back)
        return replace(self, cuts=tuple(cut for cut, _ in rows), restored=restored)

    def move_border(self, index: int, wanted: Range) -> Draft:
        """Give an article other borders; its neighbours give way, but none is moved out of being."""
        low = self.places[index - 1].start + 1 if index else 0
        high = self.places[index + 1].end - 1 if index + 1 < len(self.places) else len(self.source.text)
        start, end = max(wanted.start, low), min(wanted.end, high)
        if start >= end:
            return self
        places = list(self.places)
        places[index] = replace(places[index], start=start, end=end)
        if index:
            before = places[index - 1]
            places[index - 1] = replace(before, end=min(before.end, start))
        if index + 1 < len(places):
            after = places[index + 1]
            places[index + 1] = replace(after, start=max(after.start, end))
        return replace(self, places=tuple(places))

    def remove_article(self, index: int) -> Draft:
        return replace(self, places=self.places[:index] + self.places[index + 1 :])

    def split_article(self, index: int, at: int) -> Draft:
        """Make two articles of one, the second beginning at ``at``."""
        place = self.places[index]
        if not place.start < at < place.end:
            return self
        parts = replace(place, end=at), Place(at, place.end, meta=place.meta)
        return replace(self, places=(*self.places[:index], *parts, *self.places[index + 1 :]))

    def add_article(self, wanted: Range) -> Draft:
        """Make an article of a part that belongs to none; what overlaps others is left to them."""
        start, end = wanted
        for place in self.places:
            if place.start <= start < place.end:
                start = place.end
            if place.start < end <= place.end:
                end = place.start
        if start >= end or any(start < place.start and place.end < end for place in self.places):
            return self
        places = sorted([*self.places, Place(start, end)], key=lambda place: place.start)
        return replace(self, places=tuple(places))


def _reach(cuts: Iterable[Cut]) -> list[int]:
    """How far each cut, or one before it, goes."""
    return list(accumulate((cut.end for cut in cuts), max))


def _free(cut: Cut, others: Sequence[Cut], reach: list[int]) -> list[Cut]:
    """The parts of a cut that no other takes."""
    parts, at = [], cut.start
    for index in range(bisect_right(reach, at), len(others)):
        other = others[index]
        if other.start >= cut.end:
            break
        if at < other.start:
            parts.append(_placed(cut, at, other.start))
        at = max(at, other.end)
    return [*parts, _placed(cut, at, cut.end)] if at < cut.end else parts


def _taken_back(cut: Cut, wanted: Range) -> Iterable[tuple[Cut, bool]]:
    """The parts of a cut, each with whether it is taken back: what lies in ``wanted`` is."""
    start, end = max(cut.start, wanted.start), min(cut.end, wanted.end)
    parts = ((cut.start, start, False), (start, end, True), (end, cut.end, False))
    return [(_placed(cut, low, high), back) for low, high, back in parts if low < high]


def propose(
    source: Source,
    rules: Container[str] = DEFAULT_RULES,
    hints: Sequence[Cut] = (),
    meta: dict[str, str] | None = None,
) -> Draft:
    """What the rules make of a source. ``hints`` are cuts that the file's reader proposes (the parts of a
    web page around its article), ``meta`` what it knows of the article."""
    text, newlines = normal_newlines(source.text)
    inside = [cut for cut in (_moved(hint, newlines) for hint in hints) if cut is not None]
    reading, back = _read(text, inside, rules)
    read_cuts = _reading_cuts(reading)
    if not (back.is_identity and newlines.is_identity):
        read_cuts = (_from(cut, back, newlines) for cut in read_cuts)
    cuts = _merged([*read_cuts, *hints])
    places = tuple(
        _place(place.start, place.end, place.title, {**(meta or {}), **place.meta}, back, newlines)
        for place in reading.articles
    )
    marks = tuple(Mark(*_span(mark.start, mark.end, back, newlines), mark.reason) for mark in reading.marks)
    return Draft(source, cuts, places, marks)


def _read(text: str, hints: list[Cut], rules: Container[str]) -> tuple[Reading, OffsetMap]:
    """Read a text without what its reader cut, and the map from ``text`` to what was read."""
    plain, offsets = cut_out(text, hints)
    return read(plain, rules), offsets


def _reading_cuts(reading: Reading) -> Iterable[Cut]:
    """The cuts, and the glosses inside them."""
    glosses = (found for found in reading.found if found.rule == GLOSSES)
    for found in {*reading.cuts, *glosses}:
        reason = "gloss" if found.rule == GLOSSES else found.rule
        yield Cut(found.start, found.end, reason, found.clings, found.confidence)


def _moved(cut: Cut, newlines: OffsetMap) -> Cut | None:
    there = newlines.forward(cut.range)
    return there and _placed(cut, *there)


def _placed(cut: Cut, start: int, end: int) -> Cut:
    """The cut at another place; ``dataclasses.replace`` takes six times as long."""
    return Cut(start, end, cut.reason, cut.clings, cut.confidence)


def _span(start: int, end: int, read_from: OffsetMap, newlines: OffsetMap) -> Range:
    """A range of what was read, in the raw text."""
    text = read_from.backward(Range(start, end)) or Range(start, end)
    return newlines.backward(text) or text


def _from(cut: Cut, read_from: OffsetMap, newlines: OffsetMap) -> Cut:
    return _placed(cut, *_span(cut.start, cut.end, read_from, newlines))


def _place(
    start: int, end: int, title: str, meta: dict[str, str], read_from: OffsetMap, newlines: OffsetMap
) -> Place:
    return Place(*_span(start, end, read_from, newlines), title, meta)


def _merged(cuts: Iterable[Cut]) -> tuple[Cut, ...]:
    """In order; of two that overlap the wider one stays whole. Glosses stay, also inside another."""
    kept: list[Cut] = []
    end = 0
    for cut in sorted(set(cuts), key=lambda cut: (cut.start, -cut.end, cut.reason)):
        if cut.start >= end or (cut.clings and cut.end <= end):
            kept.append(cut)
        elif cut.end > end:
            kept.append(_placed(cut, end, cut.end))
        end = max(end, cut.end)
    return tuple(kept)


def _article(source: Source, place: Place, cuts: Sequence[Cut]) -> Article | None:
    """The article at a place of the raw text: newlines made one kind, cuts taken out, blanks trimmed.

    Its range keeps what is cut at its ends (a byline below the story belongs to it); blanks do not.
    """
    here = trim(source.text, place.range)
    text, newlines = normal_newlines(here.slice(source.text))
    inside = [_clipped(cut, here) for cut in cuts if cut.start < here.end and here.start < cut.end]
    if not newlines.is_identity:
        inside = [cut for cut in (_moved(cut, newlines) for cut in inside) if cut is not None]
    clean, cutting = cut_out(text, inside)
    body = trim(clean, Range(0, len(clean)))
    if not body.length:
        return None
    margins = [(Range(0, body.start), 0), (Range(body.end, len(clean)), 0)]
    trimming = OffsetMap.from_gaps(len(clean), margins)
    text = body.slice(clean)
    evidence = detect(text)
    return Article(
        title=place.title or title_of(text),
        text=text,
        script=evidence.verdict,
        canonical=evidence.dominant,
        range=here,
        raw=newlines.compose(cutting).compose(trimming),
        meta=dict(place.meta),
    )


def _clipped(cut: Cut, to: Range) -> Cut:
    """The part of a cut that lies in a range, counted from its start."""
    return _placed(cut, max(cut.start, to.start) - to.start, min(cut.end, to.end) - to.start)
