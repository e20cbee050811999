"""How a selection is made by keys: word by word, number by number, from one quoted name to the next.

All offsets are code points of one text, ends exclusive; ``words`` are ranges of it in order, as
:class:`~annotator.core.words.Segmenter` finds them. Nothing here knows what a label is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from annotator.core.align import Range
from annotator.core.cursor import by_character, by_range
from annotator.core.patterns import pattern
from annotator.core.text import has_words

# Digits with their points, per cents and ranges, then 余 and 万: 8.5, 1,200, 20—40, 150余万, 99%.
_NUMBER = pattern(
    r"[0-9０-９]+(?:[.,，．][0-9０-９]+)*(?:[—–~～至-]+[0-9０-９]+(?:[.,][0-9０-９]+)*)?"
    r"[%％‰]?[余餘多来來几幾]?[十百千万萬亿億]*[余餘多来來几幾]?"
)
_QUOTES = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉"}
_QUOTED = pattern(r"“[^“”\n]+”|「[^「」\n]+」|『[^『』\n]+』|《[^《》\n]+》|‘[^‘’\n]+’|〈[^〈〉\n]+〉")


def taken(text: str, words: Sequence[Range], start: int, count: int) -> Range:
    """``count`` words from ``start`` on, with the punctuation between them; all there are if fewer.

    A selection that begins inside a word takes the rest of that word as one.
    """
    ends = [word.end for word in words if word.end > start and has_words(word.slice(text))]
    if not ends:
        return Range(start, start)
    return balanced(text, _behind_punctuation(text, words, Range(start, ends[min(count, len(ends)) - 1])))


def grown(text: str, words: Sequence[Range], span: Range) -> Range:
    """``span`` with the next word behind it, for a caret the word at it; past a closing quote it takes
    the opening one too."""
    word = next((each for each in words if each.end > span.end and has_words(each.slice(text))), None)
    if word is None:
        return span
    start = span.start if span.length else max(span.start, word.start)
    return balanced(text, Range(start, word.end))


def shrunk(text: str, words: Sequence[Range], span: Range) -> Range:
    """``span`` without its last word, if it has another."""
    inside = [each for each in words if span.start < each.end < span.end and has_words(each.slice(text))]
    return Range(span.start, inside[-1].end) if inside else span


def balanced(text: str, span: Range) -> Range:
    """``span`` with the quotes beside it whose partners it holds."""
    start, end = span
    inside = text[start:end]
    opening = text[start - 1 : start]
    closing = _QUOTES.get(opening)
    if closing and inside.count(closing) > inside.count(opening):
        start -= 1
    return Range(start, end)


def numbers(text: str) -> Iterator[Range]:
    """The numbers written in digits, with their scale (余, 万) and without their unit."""
    for match in _NUMBER.finditer(text):
        yield Range(*match.span())


def with_unit(text: str, words: Sequence[Range], number: Range) -> Range:
    """A number with the word that says what is counted; a percentage has none."""
    if text[number.end - 1] in "%％‰":
        return number
    behind = next((word for word in words if word.end > number.end), None)
    if behind is None or not has_words(text[number.end : behind.end]):
        return number
    return Range(number.start, behind.end)


def quoted(text: str) -> Iterator[Range]:
    """What stands in quotes or title marks, without them, in reading order."""
    for match in _QUOTED.finditer(text):
        yield Range(match.start() + 1, match.end() - 1)


def beyond(found: Iterable[Range], span: Range, step: int) -> Range | None:
    """The first of ``found``, which are in order, behind (1) or the last before (-1) a selection."""
    if step > 0:
        return next((each for each in found if each.start >= span.end), None)
    before = [each for each in found if each.end <= span.start]
    return before[-1] if before else None


def snapped(units: Sequence[Range], span: Range) -> Range:
    """``span`` grown to whole words or sentences: every one of ``units`` that it touches."""
    touched = [unit for unit in units if unit.start < span.end and span.start < unit.end]
    if not touched or span.start == span.end:
        return span
    return Range(min(touched[0].start, span.start), max(touched[-1].end, span.end))


def border_beyond(
    text: str, paragraph: Range, offset: int, step: int, words: Sequence[Range] | None = None
) -> int:
    """The next place for a span's end in its paragraph, right (1) or left (-1) of ``offset``: by
    character, or by ``words``. Blanks, which no span ends with, are passed."""
    inside = paragraph.slice(text)
    while True:
        if words is not None:
            moved = by_range(words, offset, step)
        else:
            moved = paragraph.start + by_character(inside, offset - paragraph.start, step)
        passed = text[min(offset, moved) : max(offset, moved)]
        if not passed or not passed.isspace():
            return moved
        offset = moved


def _behind_punctuation(text: str, words: Sequence[Range], span: Range) -> Range:
    """``span`` without the marks at its start that stand between words."""
    first = next((word for word in words if word.end > span.start and has_words(word.slice(text))), None)
    if first is None or first.end > span.end:
        return span
    return Range(max(span.start, first.start), span.end)
