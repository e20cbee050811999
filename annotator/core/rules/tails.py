"""What stands behind an article on a page: links, comments, disclaimers, licences, adverts, buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.core.rules.page import Finding, Line, Page, strict_neighbour
from annotator.core.rules.words import GLUED_DATE

Find = Callable[[Page], Iterator[Finding]]

_SLOGAN = 20
_LEFT_OVER = 60
_FEW = 3
_REACH = 12
_SURE_ENDS = frozenset(
    {"related", "comments", "neighbour", "licence", "footlinks", "copyright", "disclaimer", "tags", "menu"}
)
"""Behind a line of these kinds no article goes on."""


def _of_kind(*labels: str, reason: str, confidence: float) -> Find:
    """A rule for lines that say by themselves what they are, before the article or behind it."""

    def find(page: Page) -> Iterator[Finding]:
        for line in page.lines:
            if line.label in labels and page.outside(line.number) and not _body_of_bare(page, line):
                yield page.cut(line.number, line.number, reason, confidence)

    return find


def _body_of_bare(page: Page, line: Line) -> bool:
    """On a page without a sentence a line that looks like one is all the text there is."""
    return page.bare and line.kind in ("prose", "clause")


disclaimers = _of_kind("disclaimer", reason="disclaimer", confidence=0.9)
licences = _of_kind("licence", "id", reason="licence", confidence=0.95)
copyrights = _of_kind("copyright", reason="copyright", confidence=0.9)
_adverts_around = _of_kind("advert", "promotion", reason="advert", confidence=0.8)


def adverts(page: Page) -> Iterator[Finding]:
    """Adverts around the article, and the bare word between two of its paragraphs."""
    yield from _adverts_around(page)
    for line in page.lines[page.first + 1 : page.tail - 1]:
        around = page.lines[line.number - 1], page.lines[line.number + 1]
        if line.label == "advert" and all(other.is_body for other in around):
            yield page.cut(line.number, line.number, "advert", 0.6)


def widgets(page: Page) -> Iterator[Finding]:
    """Buttons, and links to the articles before and after."""
    for line in page.lines:
        if line.label == "neighbour":
            sure = page.outside(line.number) or line.kind == "short" and strict_neighbour(page, line.number)
        else:
            sure = line.label == "widget" and (
                page.outside(line.number) or strict_neighbour(page, line.number)
            )
        if sure:
            yield page.cut(line.number, line.number, "widget", 0.9)


def contacts(page: Page) -> Iterator[Finding]:
    """Telephone and address of the site: only behind what surely ended the article, or right above a
    licence, for a public notice may end with the like."""
    ended = _end(page)
    for line in page.lines[page.tail :]:
        if line.label == "contact" and (line.number > ended or _touches_licence(page, line)):
            yield page.cut(line.number, line.number, "contact", 0.85)


def _end(page: Page) -> int:
    """The first line of the tail that surely ends the article; one past the page if there is none."""
    ends = (line.number for line in page.lines[page.tail :] if line.label in _SURE_ENDS)
    first = next(ends, len(page.lines))
    return first if not page.bare or first > 2 else len(page.lines)


def _touches_licence(page: Page, line: Line) -> bool:
    for below in page.lines[line.number + 1 : line.number + 1 + _REACH]:
        if below.gap > 1 or below.label not in ("contact", "licence", "copyright"):
            return False
        if below.label != "contact":
            return True
    return False


def link_lists(page: Page) -> Iterator[Finding]:
    """Lists of other articles: under a heading that says so, with dates glued on, or whatever is left
    behind the end of the article."""
    if page.bare:
        return
    ended, weak = _end(page), _weak_end(page)
    last = _last_sure(page)
    dated = sum(
        len(GLUED_DATE.findall(line.fold)) for line in page.lines[page.tail :] if line.label == "dated"
    )
    for line in page.lines[page.tail :]:
        if line.label in ("related", "comments", "tags"):
            yield page.cut(line.number, line.number, "link list", 0.9)
        elif line.label == "dated" and (dated >= _FEW or line.number > ended):
            yield page.cut(line.number, line.number, "link list", 0.8)
        elif line.label in ("", "dated", "source", "byline") and len(line.text) <= _LEFT_OVER:
            if line.number > ended:
                yield page.cut(line.number, line.number, "link list", 0.6)
            elif weak < line.number < last and line.kind != "prose":
                yield page.cut(line.number, line.number, "link list", 0.5)


def _weak_end(page: Page) -> int:
    """The first editors or buttons of the tail; one past the page if there are none."""
    ends = (line.number for line in page.lines[page.tail :] if line.label in ("editor", "widget"))
    return next(ends, len(page.lines))


def _last_sure(page: Page) -> int:
    found = (line.number for line in reversed(page.lines[page.tail :]) if line.label in _SURE_ENDS)
    return next(found, -1)


def public_service(page: Page) -> Iterator[Finding]:
    """``公益广告`` and the slogans under it. Between two articles the last line above the next story is
    that story's headline and stays."""
    for line in page.lines:
        if line.label == "public":
            last = _last_slogan(page, line.number)
            if last > line.number or page.outside(line.number):
                confidence = 0.9 if page.in_tail(line.number) else 0.75
                yield page.cut(line.number, last, "public service advert", confidence)


def _last_slogan(page: Page, first: int) -> int:
    """Slogans are short; right above a story those in two halves are slogans, and the rest its heading."""
    last = first
    while last + 1 < len(page.lines) and _slogan(page.lines[last + 1]):
        last += 1
    if last + 1 == len(page.lines):
        return last
    following = page.lines[last + 1]
    if not following.is_body and following.label not in ("byline", "source"):
        return last
    index = first
    while index + 1 < last and _halves(page.lines[index + 1]):
        index += 1
    return index


def _slogan(line: Line) -> bool:
    return not line.label and line.kind in ("short", "call") and len(line.text) <= _SLOGAN


def _halves(line: Line) -> bool:
    parts = line.fold.split()
    return len(parts) == 2 and abs(len(parts[0]) - len(parts[1])) <= 1
