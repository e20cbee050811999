"""What stands before an article on a page: spam, menus, breadcrumbs, the page's own title."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.rules import words
from annotator.core.rules.page import Finding, Line, Page
from annotator.core.script import detect

MENU_ENTRY = 8
"""The longest entry of a menu that stands one entry a line."""
_FIRST_LINES = 4
_SEGMENTS = 3
_SPAM_LOOSE = 4
_TITLE = 8
_NAME_OF_SITE = 12
_SURE = 0.9
_FEW = 3
_VERY_SHORT = 4
_MOSTLY = 0.6
_MARKS = frozenset("。,、;:!?“”‘’《》…%")


def spam_headings(page: Page) -> Iterator[Finding]:
    """Rows of search words above the page, and below it."""
    edge = [line for line in page.lines[:_FIRST_LINES] if page.in_head(line.number)]
    for line in edge + [line for line in page.lines[-_FIRST_LINES:] if page.in_tail(line.number)]:
        confidence = _spam(page, line)
        if confidence:
            yield page.cut(line.number, line.number, "spam heading", confidence)


def _spam(page: Page, line: Line) -> float:
    """How sure it is that a line is a row of search words; 0 for not sure enough."""
    if line.kind != "short":
        return 0.0
    segments = [part for part in line.fold.split("_") if part.strip()]
    hits = [match.group() for match in words.SPAM.finditer(line.fold)]
    if len(segments) >= _SEGMENTS:
        if len(set(hits)) > 1 or _other_script(page, line):
            return 0.95
        return 0.8 if len(segments) > _SEGMENTS and _has_other_heading(page, line) else 0.0
    dense = len(set(hits)) > _SPAM_LOOSE and 2 * sum(map(len, hits)) >= len(line.fold)
    return 0.8 if dense and _has_other_heading(page, line) else 0.0


def _has_other_heading(page: Page, line: Line) -> bool:
    return page.in_tail(line.number) or any(
        not other.label and len(other.fold) > 1 for other in page.lines[line.number + 1 : page.first]
    )


def _other_script(page: Page, line: Line) -> bool:
    here = detect(line.text)
    if not here.hans + here.hant:
        return False
    whole = detect(page.text[line.end : line.end + 1000])
    return here.dominant != whole.dominant


def breadcrumbs(page: Page) -> Iterator[Finding]:
    """``您的位置:首页>新闻``."""
    for line in page.lines:
        if line.label == "breadcrumb" and (page.outside(line.number) or words.CRUMBS.match(line.fold)):
            yield page.cut(line.number, line.number, "breadcrumb", 0.95)


def navigation(page: Page) -> Iterator[Finding]:
    """Menus before the article or behind it, on one line or one entry a line; and the name and motto of
    the site that stand above the breadcrumb."""
    for line in page.lines:
        if line.label in ("menu", "footlinks", "welcome") and page.outside(line.number):
            yield page.cut(line.number, line.number, "navigation", 0.9)
    above, below = _headings(page)
    for first, last in _runs(page):
        end, confidence = _menu(page, first, last, first > above, last < below)
        if confidence:
            yield page.cut(first, end, "navigation", confidence)
    yield from _above_breadcrumb(page)


def _entry(line: Line) -> bool:
    if len(line.fold) > MENU_ENTRY or line.kind != "short" or line.label not in ("", "related"):
        return False
    return not any(char in _MARKS or char.isdigit() for char in line.fold)


def _runs(page: Page) -> Iterator[tuple[int, int]]:
    """Runs of lines that could be entries of a menu, before the first sentence or behind the last. A gap
    wider than the first one ends a menu."""
    start: int | None = None
    for line in page.lines:
        fits = page.outside(line.number) and _entry(line)
        if start is not None and (not fits or _wider(page, start, line)):
            yield start, line.number - 1
            start = None
        if fits and start is None:
            start = line.number
    if start is not None:
        yield start, len(page.lines) - 1


def _wider(page: Page, start: int, line: Line) -> bool:
    return line.number > start + 1 and line.gap > page.lines[start + 1].gap


def _known(line: Line) -> bool:
    name = line.fold.split("(")[0].strip()
    return name in words.NAVIGATION or name in words.FOOT_LINKS


def _headings(page: Page) -> tuple[int, int]:
    """The first and the last line before the first sentence that could be a headline of the page."""
    head = page.lines[: page.first]
    spam = {line.number for line in head[:_FIRST_LINES] if "_" in line.fold or _spam(page, line)}
    first = (line.number for line in head if not line.label and line.number not in spam)
    last = (line.number for line in reversed(head) if line.label in ("", "breadcrumb", "source"))
    return next(first, len(page.lines)), next(last, -1)


def _menu(page: Page, first: int, last: int, headed_above: bool, headed_below: bool) -> tuple[int, float]:
    """Where a run of short lines ends as a menu, and how sure it is that it is one; 0 for not enough.

    A short list under a heading may be the article's own: a menu stands above a heading, at the foot,
    or holds the way home."""
    foot = page.in_tail(first) and not page.bare
    if not foot and not headed_below and not _known(page.lines[last]):
        last -= 1
    run = page.lines[first : last + 1]
    known = sum(map(_known, run))
    if len(run) >= _FEW and known > 1 and 3 * known >= len(run):
        home = any(line.fold in words.CRUMB_START for line in run)
        between = not headed_above and headed_below and (not page.bare or known > _MOSTLY * len(run))
        if foot or home or between:
            return last, 0.9 if 2 * known >= len(run) else 0.75
    return last, 0.7 if not headed_above and _strange_menu(page, first, last) else 0.0


def _strange_menu(page: Page, first: int, last: int) -> bool:
    """Many very short lines without a gap on top of a page, and a headline and more below them."""
    run = page.lines[first : last + 1]
    if page.bare or len(run) <= _FEW or last + 1 >= page.first:
        return False
    below = page.lines[last + 1]
    narrow = all(len(line.fold) <= _VERY_SHORT for line in run) and all(line.gap == 1 for line in run[1:])
    return narrow and not below.label and len(below.fold) > MENU_ENTRY and below.gap > 1


def _above_breadcrumb(page: Page) -> Iterator[Finding]:
    crumb = next((line.number for line in page.lines[: page.first] if line.label == "breadcrumb"), None)
    if crumb is None or page.bare:
        return
    below = [line for line in page.lines[crumb + 1 : page.first] if not line.label and line.kind != "clause"]
    longest = max((len(line.fold) for line in below), default=0)
    for line in page.lines[:crumb]:
        if not longest or (longest < MENU_ENTRY and len(line.fold) > _NAME_OF_SITE):
            continue
        if not line.label or line.label in ("related", "dated", "contact", "promotion"):
            yield page.cut(line.number, line.number, "navigation", 0.7)


def page_titles(page: Page) -> Iterator[Finding]:
    """``标题_栏目_网站``: the title of the browser's window, which repeats the headline below it."""
    head = page.lines[: page.first]
    for line in head[:_FIRST_LINES]:
        for other in head[line.number + 1 :]:
            if len(other.fold) >= _TITLE and _titles(line.fold, other.fold):
                yield page.cut(line.number, line.number, "page title", _SURE)
                break


def _titles(line: str, heading: str) -> bool:
    rest = line[len(heading) :].lstrip()
    return line.startswith(heading) and len(rest) > 1 and rest[0] in "_-|"
