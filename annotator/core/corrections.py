"""Putting a text right: typos and wrong conversions are mended in an article's text, never in its source.

A :class:`~annotator.core.articles.Correction` says what is to be read in place of a part of the raw text.
An article with corrections is the article as it is cut (the *base*), read so: whatever is cut or taken back
later, the corrections are read into the new base again, and none is lost on the way.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.articles import Article, Correction, title_of
from annotator.core.diff import common_blocks
from annotator.core.script import detect
from annotator.core.text import is_blank, normal_newlines
from annotator.errors import ArticleVanishes, CorrectionCut, RangeOutside, TextBroken


class Corrected(NamedTuple):
    """An article that was corrected; ``map`` leads from the text it had to the text it has, and what a
    person wrote in the place of ``wanted`` is ``now``."""

    article: Article
    map: OffsetMap
    wanted: Range
    now: Range

    def moved(self, span: Range) -> Range | None:
        """Where a range of the old text stands in the new one; ``None`` where its text is gone.

        A range that held all that was corrected holds all that was written, also at its ends.
        """
        if self.wanted.length and span.contains(self.wanted):
            there = Range(span.start, span.end + self.now.length - self.wanted.length)
            return there if there.length else None
        return self.map.forward(span)


class _Edit(NamedTuple):
    """A part of a text, and what is to stand there."""

    place: Range
    text: str


def corrected(base: Article, corrections: Iterable[Correction]) -> Article:
    """An article as it is cut, with corrections read into it.

    Those whose raw text is cut are kept and wait. Raises ``CorrectionCut`` where only a part of what was
    corrected is there, and ``ArticleVanishes`` where nothing would be left.
    """
    kept = tuple(sorted(corrections, key=lambda each: each.start))
    if not kept:
        return base
    text, edits = _edited(base.text, _edits(base, kept))
    if is_blank(text):
        raise ArticleVanishes(articles=1)
    raw = base.raw.compose(edits)
    return replace(base, text=text, raw=raw, script=detect(text).verdict, corrections=kept)


def correct(base: Article, article: Article, wanted: Range, text: str) -> Corrected:
    """Put ``text`` in the place of ``wanted``, a range of the article's text; an empty one adds.

    ``base`` is the article as it is cut, without its corrections. Only what differs is corrected, so what
    a person retyped as it was keeps its place in the source. What was corrected before is corrected anew,
    and no correction is left where the text is as it was. Raises ``RangeOutside``, ``TextBroken``,
    ``ArticleVanishes``.
    """
    if not 0 <= wanted.start <= wanted.end <= len(article.text):
        raise RangeOutside(start=wanted.start, end=wanted.end, length=len(article.text))
    text = checked_correction(text)
    offsets = _edited(article.text, list(_differences(article.text, wanted, text)))[1]
    made = article
    if text != wanted.slice(article.text):
        made = corrected(base, _with(base, article, _Edit(wanted, text)))
        made = replace(made, title=_title(article, made.text, offsets))
    return Corrected(made, offsets, wanted, Range(wanted.start, wanted.start + len(text)))


def checked_correction(text: str) -> str:
    r"""``text`` with ``\n`` as its only newline. Raises ``TextBroken`` for what no text can hold."""
    text = normal_newlines(text)[0]
    for offset, char in enumerate(text):
        if char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cs"):
            raise TextBroken(offset=offset)
    return text


def text_map(before: Article, after: Article) -> OffsetMap:
    """The map from one wording of an article to another, by the raw text that both were made from.

    What answers only as a whole, but reads the same in both, answers one by one.
    """
    length = max(before.range.end, after.range.end)
    found = _from_source(before, length).inverse().compose(_from_source(after, length))
    pieces: list[Piece] = []
    start = there = 0
    for piece in found.pieces:
        source, target, linear = piece
        same = source == target and before.text[start : start + source] == after.text[there : there + target]
        pieces.append(Piece(source, target, linear or same))
        start, there = start + source, there + target
    return OffsetMap(pieces)


def _from_source(article: Article, length: int) -> OffsetMap:
    """The map from a whole source of ``length`` to an article's text."""
    start, end = article.range
    return OffsetMap([Piece(start, 0), *article.raw.pieces, Piece(length - end, 0)])


# Corrections as edits of the text that they are read into.


def _edited(text: str, edits: list[_Edit]) -> tuple[str, OffsetMap]:
    """A text with some parts replaced, in order, and the map to it."""
    parts, position = [], 0
    for edit in edits:
        parts += [text[position : edit.place.start], edit.text]
        position = edit.place.end
    offsets = OffsetMap.from_gaps(len(text), [(edit.place, len(edit.text)) for edit in edits])
    return "".join((*parts, text[position:])), offsets


def _edits(base: Article, corrections: Iterable[Correction]) -> list[_Edit]:
    """What corrections do to an article's base; nothing where their text is cut."""
    places = ((each, _place(base, each)) for each in corrections)
    return [_Edit(place, each.text) for each, place in places if place is not None]


def _place(base: Article, correction: Correction) -> Range | None:
    """Where a correction's text stands in the base: just what was corrected, though more may have been taken
    back around it. ``None`` where it is cut, though the character that a cut clings to is there."""
    there = base.from_raw(correction.range)
    if there is None:
        return None
    found = there.slice(base.text)
    if not set(found) & set(correction.was):
        return None
    if found.count(correction.was) != 1:
        raise CorrectionCut(was=correction.was, text=correction.text)
    start = there.start + found.index(correction.was)
    return Range(start, start + len(correction.was))


# A person's edit as a correction.


def _differences(text: str, wanted: Range, instead: str) -> Iterator[_Edit]:
    """The parts of ``wanted`` that really change, in order."""
    at, done = wanted.start, 0
    old = wanted.slice(text)
    for a, b, length in (*common_blocks(old, instead), (len(old), len(instead), 0)):
        place = Range(at, wanted.start + a)
        if place.length or b > done:
            yield _Edit(place, instead[done:b])
        at, done = wanted.start + a + length, b + length


def _with(base: Article, article: Article, edit: _Edit) -> Iterator[Correction]:
    """The corrections of ``article`` and one more edit, which takes in those that it touches."""
    edits = _edited(base.text, _edits(base, article.corrections))[1]
    edit = _anchored(article.text, edit, Range(0, len(article.text)))
    there = edits.backward(edit.place)
    assert there is not None, "every correction has a place in the base"
    places = [(known, _place(base, known)) for known in article.corrections]
    place = _grown(base, there, [at for _, at in places if at is not None])
    here = edits.forward(place) or edit.place
    before, after = article.text[here.start : edit.place.start], article.text[edit.place.end : here.end]
    for known, at in places:
        if at is None:
            yield known
        elif not place.contains(at):
            yield _correction(base, _Edit(at, known.text))
    for part in _all_anchored(base.text, place, before + edit.text + after):
        yield _correction(base, part)


def _all_anchored(text: str, place: Range, instead: str) -> list[_Edit]:
    """What changes at a place, each part with a place of its own; two that lean on one character are one."""
    done: list[_Edit] = []
    for part in _differences(text, place, instead):
        edit = _anchored(text, part, place)
        shared = done[-1].place.end - edit.place.start if done else 0
        if shared > 0:
            last = done.pop()
            edit = _Edit(Range(last.place.start, edit.place.end), last.text + edit.text[shared:])
        done.append(edit)
    return done


def _correction(base: Article, edit: _Edit) -> Correction:
    raw = base.to_raw(edit.place)
    assert raw is not None, "nothing of a base was added"
    return Correction(raw.start, raw.end, edit.place.slice(base.text), edit.text)


def _anchored(text: str, edit: _Edit, within: Range) -> _Edit:
    """What is added stands with the character before it, so that the raw text has a place for it; at the
    start of a line, or of where it may stand, with the one behind it."""
    start, end = edit.place
    if start < end:
        return edit
    if start > within.start and (text[start - 1] != "\n" or start == within.end):
        return _Edit(Range(start - 1, end), text[start - 1] + edit.text)
    return _Edit(Range(start, end + 1), edit.text + text[start])


def _grown(base: Article, place: Range, corrected_places: list[Range]) -> Range:
    """A range of the base that takes in the corrections it touches, and cuts through nothing that answers
    only as a whole."""
    while True:
        raw = base.raw.backward(place)
        whole = raw and base.raw.forward(raw)
        touched = [at for at in corrected_places if at.start <= place.end and place.start <= at.end]
        all_of_it = [place, *touched, *([whole] if whole else [])]
        grown = Range(min(each.start for each in all_of_it), max(each.end for each in all_of_it))
        if grown == place:
            return place
        place = grown


def _title(article: Article, text: str, edits: OffsetMap) -> str:
    """The title goes with its line."""
    if article.title == title_of(article.text):
        return title_of(text)
    start = article.text.find(article.title)
    there = edits.forward(Range(start, start + len(article.title))) if start >= 0 else None
    return there.slice(text) if there else article.title
