"""Paragraphs that a newspaper's columns broke: where to join them, and where text is missing instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.core.patterns import pattern
from annotator.core.rules import words
from annotator.core.rules.page import Finding, Line, Mark

_BROKEN = 20
_BROKEN_LATER = 12
_BROKEN_HEADING = 30


class Item(NamedTuple):
    """A line, its letter, P, H, B, M, E or S, and whether it is cut."""

    letter: str
    line: Line
    gone: bool = False


def is_caption(line: Line) -> bool:
    return bool(words.CAPTION.match(line.fold) or words.CREDIT.search(line.fold[-16:]))


def is_second_line(line: Line, least: int = 0) -> bool:
    """Whether a line is the second of a headline; a short one may be whom a verse is quoted from."""
    return line.fold.startswith(("——", "--")) and len(line.fold) >= least and "》" not in line.fold[-2:]


def is_photo_news(line: Line) -> bool:
    return words.PHOTO_NEWS.fullmatch(line.fold) is not None


_QUOTE = pattern(r"[“”]")
_GOES_ON = pattern(rf"[,、{words.HAN}0-9a-z%“(]$")
_OPENS_ANEW = pattern(
    r"“|据|此外|同时|目前|近日|日前|近年来|今年|去年|截至|截止|下一步|另外|随后|其中|如今|为此|为了|对此|接下来|活动中|会议|记者|在.{2,12}[,]|"
    r"\d+月\d+日|\d{4}年"
)
_INSIDE = pattern(r"[,。;、!?:]")


def joins_of(story: Sequence[Item]) -> Iterator[Finding]:
    """The newlines between two halves of a paragraph that a column's end broke."""
    for place in range(len(story) - 1):
        first, second = story[place], story[place + 1]
        if second.letter != "P" or not _may_break(story, place):
            continue
        confidence = _continues(first.line, second.line)
        if confidence:
            yield Finding(first.line.end, second.line.start, "column break", confidence)


def _may_break(story: Sequence[Item], place: int) -> bool:
    """Whether a line is (the end of) a paragraph; one without any stop is so only between paragraphs."""
    letter, line, _ = story[place]
    if letter == "P":
        return True
    return (
        letter == "H"
        and place > 0
        and story[place - 1].letter == "P"
        and len(line.fold) >= _BROKEN_HEADING
        and "," in line.fold
        and not is_photo_news(line)
        and not is_caption(line)
        and not words.LIST_MARK.match(line.fold)
    )


def _continues(first: Line, second: Line) -> float:
    """How sure it is that ``second`` goes on in the middle of the sentence ``first`` breaks off in."""
    least = _BROKEN_LATER if "。" in first.fold else _BROKEN
    if len(first.fold) < least or not _GOES_ON.search(first.fold) or not _INSIDE.search(first.fold[:-1]):
        return 0.0
    if not _ends_or_breaks(second) or _starts_paragraph(second):
        return 0.0
    if _unopened(second.fold) is not None:
        return 0.95 if _unclosed(first.fold) else 0.0
    if first.fold[-1] in ",、":
        return 0.9
    indented = second.start > second.begin and first.start > first.begin
    anew = _OPENS_ANEW.match(second.fold) and not _unclosed(first.fold)
    return 0.0 if indented or anew or second.gap > first.gap + 1 > 1 else 0.8


def _ends_or_breaks(line: Line) -> bool:
    return line.kind == "prose" or (line.kind == "clause" and len(line.fold) >= _BROKEN)


def _starts_paragraph(line: Line) -> bool:
    text = line.fold
    return bool(
        words.LIST_MARK.match(text)
        or words.DATELINE.match(text)
        or words.REPORTER_FIRST.match(text)
        or is_second_line(line)
        or words.CAPTION.match(text)
    )


def _unopened(text: str) -> int | None:
    """Where a quotation ends that nowhere began, if one does."""
    depth = 0
    for found in _QUOTE.finditer(text):
        depth += 1 if found.group() == "“" else -1
        if depth < 0:
            return found.end()
    return None


def _unclosed(text: str) -> bool:
    return text.count("“") > text.count("”")


def missing_of(story: Sequence[Item]) -> Iterator[Mark]:
    """Paragraphs that begin in the middle of a quotation nobody opened: text is missing above them."""
    open_before = False
    for letter, line, _ in story:
        if letter != "P":
            continue
        end = _unopened(line.fold)
        if end is not None and not open_before:
            yield Mark(line.start, line.start + end, "text missing")
        open_before = _unclosed(line.fold) or (open_before and end is None and "”" not in line.fold)
