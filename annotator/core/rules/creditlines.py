"""Lines about an article that are kept as its meta: source, date, bylines, editors."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.patterns import pattern
from annotator.core.rules import words
from annotator.core.rules.credits import credits_of, is_bare_byline, is_outlet
from annotator.core.rules.page import Finding, Line, Page
from annotator.core.rules.words import BULLETS

_ROW = pattern(r"\d[\d.,%]*\S{0,3}$")
"""How a row of a table ends."""
_REACH = 40
_KEYS = {"source": "source line", "editor": "editor line", "byline": "byline"}


def credit_kind(page: Page, line: Line) -> str:
    """``source``, ``editor`` or ``byline`` for a line that is one where it stands, or nothing."""
    if line.label == "posted":
        return "source" if page.in_head(line.number) else ""
    if line.label == "source":
        return "source" if _is_source_here(page, line) else ""
    if line.label in ("editor", "byline"):
        speaker = line.fold.partition(":")[0].strip()
        return "" if speaker in page.dialogue and line.label == "byline" else line.label
    if not line.label and page.in_head(line.number) and is_outlet(line.fold):
        return "source" if _above_date(page, line) else ""
    if line.fold[0] in BULLETS and not line.label and line.kind == "short" and is_bare_byline(line.fold):
        return "byline" if _opens_story(page, line) else ""
    return ""


def _above_date(page: Page, line: Line) -> bool:
    """Whether a line stands right above a source line, and below a headline."""
    below = page.lines[line.number + 1 : line.number + 2]
    return line.number > 0 and any(other.label == "source" and other.gap == 1 for other in below)


def _is_source_here(page: Page, line: Line) -> bool:
    """Under a table in the middle of an article ``来源:`` is the article's own; with a date, or under a
    headline at the top, it is not."""
    found = {credit.key for credit in credits_of(line.fold)}
    if found <= {"file", "other", "letters", "count"}:
        return page.in_head(line.number) and not page.bare
    if found == {"outlet"} and _under_table(page, line):
        return False
    if page.outside(line.number) or {"outlet", "date"} <= found:
        return not (found == {"date"} and _event(page, line))
    return len(found - {"outlet"}) > 1


def _under_table(page: Page, line: Line) -> bool:
    above = page.lines[max(line.number - 2, 0) : line.number]
    return len(above) > 1 and all(not row.label and _ROW.search(row.fold) for row in above)


def _event(page: Page, line: Line) -> bool:
    """Whether time stands with place, as in the notice of a meeting, or signs a letter at its foot."""
    near = page.lines[max(line.number - 1, 0) : line.number + 2]
    if any(other.fold.startswith(("地点", "会场", "主讲", "票价", "对象")) for other in near):
        return True
    return page.in_tail(line.number) and not page.bare and ":" not in line.fold


def _opens_story(page: Page, line: Line) -> bool:
    """Whether a headline stands above this line and a sentence below it."""
    if not line.number or line.number + 1 >= len(page.lines):
        return False
    above, _, *below = page.lines[line.number - 1 : line.number + 1 + _REACH]
    if above.label or above.is_body or above.fold[0] in BULLETS or not below[0].is_body:
        return False
    alike = any(other.fold[0] == line.fold[0] and not other.label for other in below)
    return not alike or " " in line.fold[1:].strip()


def _credit_rule(kind: str, confidence: float, page: Page) -> Iterator[Finding]:
    for line in page.lines:
        if credit_kind(page, line) == kind:
            yield page.cut(line.number, line.number, _KEYS[kind], confidence)


def source_lines(page: Page) -> Iterator[Finding]:
    """``来源:某日报  2023-08-24 11:23``."""
    return _credit_rule("source", 0.9, page)


def editor_lines(page: Page) -> Iterator[Finding]:
    """``编辑:…``, ``校对:…``, ``(责编:…)``, also in brackets at the end of the last sentence."""
    yield from _credit_rule("editor", 0.9, page)
    for line in page.lines:
        if line.kind != "prose" or line.fold[-1] not in ")]":
            continue
        found = words.EDITOR_AT_END.search(line.fold, max(0, len(line.fold) - words.EDITOR_WIDEST))
        if found and found.start() > 0:
            yield Finding(line.start + found.start(), line.end, "editor line", 0.85)


def bylines(page: Page) -> Iterator[Finding]:
    """``■ 本报记者 王小明`` on a line of its own; a byline inside a sentence stays where it is."""
    return _credit_rule("byline", 0.85, page)
