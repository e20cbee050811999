"""What is cut inside an article: headlines repeated as captions, indents, doubled blanks; and marks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from annotator.core.patterns import pattern
from annotator.core.rules.page import Finding, Line, Mark, Page
from annotator.core.rules.words import DATELINE, HAN

_TITLE = 8
_VERSE = 20
_MENUS = frozenset({"breadcrumb", "menu", "footlinks"})
_INDENT = pattern(r"[ \u3000\u00a0\ufeff\u200b]+")
_BLANKS = pattern(r"(?<=[ \u3000\u00a0])[ \u3000\u00a0]+")


def repeated_captions(page: Page) -> Iterator[Finding]:
    """The headline again, as the caption of a picture.

    The first one stays, or of two above the text with a menu or nothing between them the second. One that
    heads a further story, such as after a table of contents, stays too.
    """
    if page.bare or _in_verse(page):
        return
    plain = list(accumulate(not line.label for line in page.lines))
    menus = list(accumulate(line.label in _MENUS for line in page.lines))
    seen: dict[str, int] = {}
    for line in page.lines:
        if line.label or line.kind in ("prose", "clause") or len(line.fold) < _TITLE:
            continue
        here, earlier = line.number, seen.get(line.fold)
        if earlier is None:
            if here < page.first or _heads(page, line):
                seen[line.fold] = here
        elif here < page.first and (here == earlier + 1 or menus[here] > menus[earlier]):
            yield page.cut(earlier, earlier, "repeated caption", 0.8)
            seen[line.fold] = here
        elif not _heads(page, line) or plain[here] == plain[earlier] + 1:
            yield page.cut(here, here, "repeated caption", 0.95)


def _in_verse(page: Page) -> bool:
    """Whether the sentences of the page are as short as verses: a song repeats its title on purpose."""
    body = [len(line.fold) for line in page.lines if line.is_body]
    return sum(body) < _VERSE * len(body)


def _heads(page: Page, line: Line) -> bool:
    """Whether a line stands right above a byline or a date: the headline of a further article."""
    below = page.lines[line.number + 1 : line.number + 2]
    return any(other.label in ("byline", "source") or DATELINE.match(other.fold) for other in below)


def indents(page: Page) -> Iterator[Finding]:
    """Blanks before and behind a line."""
    text = page.text
    for line in page.lines:
        if line.start > line.begin and "\t" not in text[line.begin : line.start]:
            yield Finding(line.begin, line.start, "indent")
        if line.end < len(text) and text[line.end] != "\n":
            found = _INDENT.match(text, line.end)
            if found:
                yield Finding(line.end, found.end(), "blanks")


def doubled_blanks(page: Page) -> Iterator[Finding]:
    """All blanks of a run inside a line but the first."""
    for line in page.lines:
        for found in _BLANKS.finditer(line.text):
            yield Finding(line.start + found.start(), line.start + found.end(), "blanks")


_LOST_PLUS = pattern(r"[“‘](?P<sum>[0-9a-z]{1,4}(?: [0-9a-z]{1,4})+(?![0-9a-z]))")
_LOST_WORD_PLUS = pattern(rf"“(?P<sum>[{HAN}]{{2,4}} [{HAN}]{{2,6}})(?=”)")


def lost_plus_signs(page: Page) -> Iterator[Mark]:
    """``“1 9青禾计划”``, ``“党建 志愿服务”``: a plus sign may have become a blank."""
    for line in page.lines:
        if "“" in line.fold and " " in line.fold:
            for pattern in (_LOST_PLUS, _LOST_WORD_PLUS):
                for found in pattern.finditer(line.fold):
                    start, end = found.span("sum")
                    yield Mark(line.start + start, line.start + end, "lost plus sign")
