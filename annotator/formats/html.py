"""Web pages, as saved by a browser or fetched by a crawler.

The text is all that the page shows; what stands outside the article is proposed as cuts.
"""

from __future__ import annotations

from bisect import bisect_left

from annotator.core.clean import Cut
from annotator.formats import html_meta
from annotator.formats.declared import decode
from annotator.formats.document import Aids, Document, checked, refuse_other_kind
from annotator.formats.html_block import article_block
from annotator.formats.html_names import FURNITURE, has_name
from annotator.formats.html_text import Line, Rendering, render
from annotator.formats.html_tree import Page, parse

OUTSIDE = "outside the article"
HIDDEN = "hidden on the page"
LINKS = "list of links"
TOOLS = "page furniture"

_MOST_FURNITURE = 200
_AROUND_SHARE = 0.5
_LINKED_SHARE = 0.9


def read(name: str, data: bytes, aids: Aids, declared: str = "") -> tuple[Document, ...]:
    """The page as one document. ``declared`` is the encoding that came with it, if any."""
    refuse_other_kind(name, data, "a web page (.html)")
    html, encoding = decode(name, data, aids, declared)
    return (document(name, html, encoding),)


def text_of(name: str, html: str) -> str:
    """All that a page shows, without any choice."""
    return render(parse(name, html)).text


def document(name: str, html: str, encoding: str) -> Document:
    """A decoded page as a document. Raises ``EmptySource``, ``TooIntricate``."""
    page = parse(name, html)
    rendering = render(page)
    chosen = article_block(page)
    if chosen is None:
        return checked(name, Document(rendering.text, encoding, _bare_meta(page)))
    element = page.elements[chosen]
    body = (element.start, element.end)
    declared = next((page.meta[key] for key in ("articletitle", "og:title") if key in page.meta), "")
    declared = declared or html_meta.properties(html).get("title", "")
    title, place = html_meta.headline(page, rendering, body, declared)
    meta = {"title": title} if title else {}
    meta |= html_meta.described(page, rendering, html, body, place)
    kept = [body]
    if place[1] > place[0]:
        kept += [place, *html_meta.subtitles(page, place, body)]
    cuts = _outside(rendering.lines, kept) + _inside(page, rendering, chosen)
    return checked(name, Document(rendering.text, encoding, meta, _in_order(cuts)))


def _bare_meta(page: Page) -> dict[str, str]:
    return {"title": page.title} if page.title else {}


def _outside(lines: list[Line], kept: list[tuple[int, int]]) -> list[Cut]:
    """Cuts over all lines that no kept range holds."""
    return _runs(
        lines, [not any(start <= line.start < end for start, end in kept) for line in lines], OUTSIDE
    )


def _runs(lines: list[Line], marked: list[bool], reason: str) -> list[Cut]:
    """Marked lines as cuts, each with the newline that goes with it."""
    cuts: list[Cut] = []
    first: int | None = None
    for number, mark in enumerate([*marked, False]):
        if mark and first is None:
            first = number
        elif not mark and first is not None:
            cuts.append(_lines_cut(lines, first, number, reason))
            first = None
    return cuts


def _lines_cut(lines: list[Line], first: int, after: int, reason: str) -> Cut:
    if after < len(lines):
        return Cut(lines[first].start, lines[after].start, reason)
    return Cut(lines[first].start - (first > 0), lines[-1].end, reason)


def _inside(page: Page, rendering: Rendering, chosen: int) -> list[Cut]:
    """What inside the article's block is none of the article."""
    body = page.elements[chosen]
    lines = [line for line in rendering.lines if body.start <= line.start < body.end]
    marks = {
        HIDDEN: [False] * len(lines),
        TOOLS: [False] * len(lines),
        LINKS: _link_lists(lines, rendering.text),
    }
    for element in page.elements[chosen + 1 : body.last + 1]:
        if element.inline or element.end <= element.start:
            continue
        if element.hidden:
            _mark(marks[HIDDEN], lines, element.start, element.end)
        elif element.around and element.chars <= _AROUND_SHARE * body.chars:
            _mark(marks[TOOLS], lines, element.start, element.end)
        elif element.stops == 0 and element.chars <= _MOST_FURNITURE and has_name(element.names, FURNITURE):
            _mark(marks[TOOLS], lines, element.start, element.end)
    return [cut for reason, marked in marks.items() for cut in _runs(lines, marked, reason)]


def _mark(marked: list[bool], lines: list[Line], start: int, end: int) -> None:
    first = bisect_left(lines, start, key=lambda line: line.start)
    while first < len(lines) and lines[first].start < end and not marked[first]:
        marked[first] = True
        first += 1


def _link_lists(lines: list[Line], text: str) -> list[bool]:
    """Which lines are nothing but links, at the block's end and at its start."""
    sizes = [sum(map(len, text[line.start : line.end].split())) for line in lines]
    links = [line.linked >= _LINKED_SHARE * size for line, size in zip(lines, sizes, strict=True)]
    head = next((i for i, link in enumerate(links) if not link), len(links))
    tail = next((i for i, link in enumerate(reversed(links)) if not link), len(links))
    if head == len(links):
        return [False] * len(links)
    return [i < head or i >= len(links) - tail for i in range(len(links))]


def _in_order(cuts: list[Cut]) -> tuple[Cut, ...]:
    kept: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        if not kept or cut.start >= kept[-1].end:
            kept.append(cut)
    return tuple(kept)
