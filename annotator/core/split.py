"""Splitting: which lines of a page are which article, their headlines, and paragraphs to be joined.

A page is seen as a row of lines with a letter each: a Paragraph, a Heading (any other line that is
kept), a Byline, a line of Meta or of Editors, a Separator that only ever stands between articles. Where
one article ends and the next begins is read off the lines between two paragraphs. One heading there is
a subhead; a heading with a byline, a date or ``本报讯`` behind it is a headline, and so is one that
follows a byline or editors at the end of a story.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.core.columns import Item, is_caption, is_photo_news, is_second_line, joins_of, missing_of
from annotator.core.rules import words
from annotator.core.rules.creditlines import credit_kind
from annotator.core.rules.credits import are_names, credits_of, is_name, is_outlet, meta_of
from annotator.core.rules.page import Finding, Line, Mark, Page, typical_gap

_SEPARATORS = frozenset({"breadcrumb", "public", "neighbour", "menu"})
_LETTERS = {"byline": "B", "source": "M", "editor": "E"}
_LONGEST_HEADLINE = 60
_SHORT_HEADLINE = 2
_BANNER = 8
_KICKER = 10
_SECOND = 10
_ONCE = frozenset({"date", "outlet"})
_MOST_NAMES = 120
_WIDER = 2
_MOST_HEADINGS = 4
_PLACE_ENDS = "省市区县旗镇乡村"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article stands on its page, from its headline to its last line or byline, and what the
    page says about it. Cuts may lie inside."""

    start: int
    end: int
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Split:
    """The articles of a page in order, the cuts that splitting makes, and what a reader should look at."""

    articles: tuple[Place, ...]
    cuts: tuple[Finding, ...]
    marks: tuple[Mark, ...]


def split(page: Page, cuts: Iterable[Finding]) -> Split:
    """The articles of ``page`` once ``cuts``, in order, are made."""
    items = _items(page, cuts)
    usual = typical_gap([item.line for item in items])
    starts = _starts(items, usual)
    bounds = zip(starts, [*starts[1:], len(items)][: len(starts)], strict=True)
    stories = [items[start:end] for start, end in bounds]
    before = items[: starts[0]] if starts else []
    banners: list[Finding] = []
    places: list[Place] = []
    joins: list[Finding] = []
    marks: list[Mark] = []
    for index, story in enumerate(stories):
        kept, dropped = _without_banner(story, usual)
        banners += [_banner(page, line) for line in dropped]
        place = _place(kept, before if not index else [])
        if place:
            places.append(place)
            joins += _blanks_before_signature(kept)
        joins += joins_of(kept)
        marks += missing_of(kept)
    found = [finding._replace(rule="banners") for finding in banners]
    found += [finding if finding.rule else finding._replace(rule="column-breaks") for finding in joins]
    return Split(tuple(places), tuple(sorted(found)), tuple(marks))


def _items(page: Page, cuts: Iterable[Finding]) -> list[Item]:
    items = []
    waiting = iter(cuts)
    cut = next(waiting, None)
    for line in page.lines:
        while cut and cut.end < line.end:
            cut = next(waiting, None)
        gone = cut is not None and cut.start <= line.start and line.end <= cut.end
        letter = _letter(page, line, gone)
        if letter:
            items.append(Item(letter, line, gone))
    return items


def _letter(page: Page, line: Line, gone: bool) -> str:
    kind = credit_kind(page, line)
    if kind:
        return _LETTERS[kind]
    if gone:
        return "S" if line.label in _SEPARATORS else ""
    return "P" if line.is_body or line.kind == "prose" else "H"


# Where articles begin.


def _starts(items: Sequence[Item], usual: int) -> list[int]:
    """The index of the first line of every article."""
    first = next((index for index, item in enumerate(items) if item.letter in "PHB"), None)
    if first is None:
        return []
    starts = [first]
    told = 0
    index = first
    while index < len(items):
        end = index
        while end < len(items) and items[end].letter != "P":
            end += 1
        if told and end < len(items):
            start = _border(items, index, end, told, usual)
            if start is not None:
                starts.append(start)
                told = 0
        told += 1
        index = end + 1
    return _with_photo_news(items, starts, usual)


def _border(items: Sequence[Item], start: int, end: int, told: int, usual: int) -> int | None:
    """Where an article begins in the lines between two paragraphs, ``start`` to ``end``, if one does."""
    after = _behind_end(items, start, end)
    opening = words.DATELINE.match(items[end].line.fold)
    headings = [index for index in range(after, end) if items[index].letter == "H"]
    if not headings:
        return end if told > 1 and words.BRIEF.match(items[end].line.fold) else None
    signed = next((index for index in range(headings[0], end) if items[index].letter in "BM"), end)
    group = [index for index in headings if index < signed][-_MOST_HEADINGS:]
    group = _behind_gap(items, group, usual)
    reported = words.REPORTER_FIRST.match(items[end].line.fold)
    opens = signed < end or opening is not None or reported is not None
    opens = opens or any(is_second_line(items[index].line, _SECOND) for index in group[1:])
    ends = (after > start and told > 1) or _signs_off(items[start - 1].line)
    if (opens or ends) and any(_may_be_headline(items[index].line) for index in group):
        return group[0]
    return None


def _behind_end(items: Sequence[Item], start: int, end: int) -> int:
    """Past what ends a story: editors, a separator, or a byline with no heading above it."""
    after = start
    headed = False
    for index in range(start, end):
        letter = items[index].letter
        headed = headed or letter == "H"
        if letter in "ES" or (letter in "BM" and not headed):
            after = index + 1
            headed = False
    return after


def _behind_gap(items: Sequence[Item], group: list[int], usual: int) -> list[int]:
    """Of headings in a row, those behind the last gap that is wider than usual; a lone short line above
    such a gap is a banner and is looked at later."""
    for place in range(len(group) - 1, 0, -1):
        if items[group[place]].line.gap >= usual + _WIDER:
            lone = place == 1 and len(items[group[0]].line.fold) <= _BANNER
            return group if lone else group[place:]
    return group


def _may_be_headline(line: Line, shortest: int = 4) -> bool:
    fits = shortest <= len(line.fold) <= _LONGEST_HEADLINE and not line.label
    return fits and not words.LIST_MARK.match(line.fold) and not is_caption(line)


def _signs_off(line: Line) -> bool:
    """Whether a paragraph ends with the names of its authors in brackets."""
    found = words.REPORTER_LAST.search(line.fold[-60:])
    if not found:
        return False
    who = found["who"]
    return "记者" in who or "通讯员" in who or (len(who.split()) > 1 and are_names(who))


def _with_photo_news(items: Sequence[Item], starts: list[int], usual: int) -> list[int]:
    """Photographs with a story but no headline: a caption behind a wide gap, or a caption somewhere in
    an article that is signed at its beginning and again at its end."""
    found = list(starts)
    for start, end in zip(starts, [*starts[1:], len(items)], strict=True):
        story = range(start, end)
        paragraphs = [index for index in story if items[index].letter == "P"]
        captions = [
            index for index in story if items[index].letter in "PH" and is_photo_news(items[index].line)
        ]
        inner = [index for index in captions if paragraphs and index > paragraphs[0]]
        wide = [index for index in inner if items[index].line.gap >= usual + _WIDER]
        below = _signed_below(items, end, paragraphs)
        if wide and (below or len(starts) > 1):
            found += wide
        elif inner and "摄" in below and _signed_above(items, start, paragraphs):
            found.append(inner[-1])
    return sorted(set(found))


def _signed_above(items: Sequence[Item], start: int, paragraphs: Sequence[int]) -> bool:
    if not paragraphs:
        return False
    first = items[paragraphs[0]].line.fold
    above = any(items[index].letter == "B" for index in range(start, paragraphs[0]))
    return above or words.DATELINE.match(first) is not None or words.REPORTER_FIRST.match(first) is not None


def _signed_below(items: Sequence[Item], end: int, paragraphs: Sequence[int]) -> str:
    """The byline behind a story, folded."""
    behind = range(paragraphs[-1] + 1, end) if paragraphs else ()
    return next((items[index].line.fold for index in behind if items[index].letter == "B"), "")


# Headlines.


def _banner(page: Page, line: Line) -> Finding:
    return page.cut(line.number, line.number, "banner", 0.7)


def _without_banner(story: Sequence[Item], usual: int) -> tuple[Sequence[Item], list[Line]]:
    """A story without the name of a column or a page above it: a short line far from the headline."""
    if len(story) < 3 or not story[0].letter == story[1].letter == "H":
        return story, []
    line = story[0].line
    short = len(line.fold) <= _BANNER and line.kind == "short" and not any(map(str.isdigit, line.fold))
    if short and line.fold[-1] not in _PLACE_ENDS and story[1].line.gap >= usual + _WIDER:
        return story[1:], [line]
    return story, []


def _blanks_before_signature(story: Sequence[Item]) -> Iterator[Finding]:
    """The newlines between the last line of a story and the byline that is cut behind it."""
    body = [item.line for item in story if item.letter in "PH"]
    behind = [item for item in story if item.letter == "B" and item.line.number > body[-1].number]
    if behind and behind[0].gone and behind[0].line.number == body[-1].number + 1:
        yield Finding(body[-1].end, behind[0].line.begin, "byline", 0.85, "bylines")


def _title(story: Sequence[Item]) -> tuple[str, str]:
    """The headline of a story and its kicker, as far as it has them."""
    headings: list[Line] = []
    for letter, line, _ in story:
        if letter == "P" or (letter == "B" and headings):
            break
        if letter == "H":
            headings.append(line)
    if not headings or not _may_be_headline(headings[0], _SHORT_HEADLINE) or is_photo_news(headings[0]):
        return "", ""
    if len(headings) == 1 or len(headings) > _MOST_HEADINGS:
        return headings[0].text, ""
    first, second = headings[:2]
    if _runs_on(story, second):
        return first.text, ""
    if is_second_line(second):
        return first.text + second.text, ""
    if len(first.fold) <= _BANNER and len(second.fold) >= len(first.fold) + 4 and _may_be_headline(second):
        return _with_second(second, headings[2:]), first.text
    between = range(second.number + 1, _body(story))
    signed = any(item.letter in "BM" and item.line.number in between for item in story)
    if signed and len(second.fold) <= _KICKER and not is_name(second.fold):
        return first.text, second.text
    return first.text, ""


def _runs_on(story: Sequence[Item], second: Line) -> bool:
    """Whether a second line is nearer to the text below than to the headline: the first of a paragraph."""
    below = next((item.line for item in story if item.line.number > second.number), None)
    return below is not None and below.gap < second.gap


def _with_second(first: Line, rest: Sequence[Line]) -> str:
    return first.text + rest[0].text if rest and is_second_line(rest[0]) else first.text


def _body(story: Sequence[Item]) -> int:
    return next((line.number for letter, line, _ in story if letter == "P"), story[-1].line.number + 1)


def _place(story: Sequence[Item], before: Sequence[Item]) -> Place | None:
    if not any(item.letter in "PH" for item in story):
        return None
    last = max(index for index, item in enumerate(story) if item.letter in "PH")
    while last + 1 < len(story) and story[last + 1].letter == "B":
        last += 1
    title, kicker = _title(story)
    meta = _meta([*before, *story])
    if kicker:
        meta["kicker"] = kicker
    return Place(story[0].line.start, story[last].line.end, title, meta)


def _meta(story: Sequence[Item]) -> dict[str, str]:
    meta: dict[str, str] = {}
    for key, value in _said(story):
        said = meta.get(key, "")
        if not said:
            meta[key] = value
        elif key not in _ONCE and len(said) < _MOST_NAMES and value not in said:
            meta[key] = f"{said}、{value}"
    return meta


def _said(story: Sequence[Item]) -> Iterator[tuple[str, str]]:
    first = True
    for letter, line, _ in story:
        if letter == "M" and not credits_of(line.fold):
            yield from [("outlet", line.text)] if is_outlet(line.fold) else []
        elif letter in "BME":
            yield from meta_of(line.fold, line.text)
        elif letter == "P":
            if first:
                yield from _inner_byline(line)
            first = False
            yield from _inner_editors(line)


def _inner_byline(line: Line) -> Iterator[tuple[str, str]]:
    found = words.INNER_REPORTER.match(line.fold)
    if found:
        yield "byline", line.text[found.start("who") : found.end("who")].strip()


def _inner_editors(line: Line) -> Iterator[tuple[str, str]]:
    found = words.EDITOR_AT_END.search(line.fold, max(0, len(line.fold) - words.EDITOR_WIDEST))
    if found:
        for credit in credits_of(found.group()):
            value = slice(found.start() + credit.start, found.start() + credit.end)
            yield credit.key, line.text[value].strip("()（）")
