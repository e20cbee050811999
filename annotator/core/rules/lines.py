"""What kind of line a line is, by its own words alone; where it stands is for the rules to weigh."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from annotator.core.rules import words
from annotator.core.rules.credits import credit_label, credits_of

WIDEST = 120
"""No line that is longer is looked at for anything but disclaimers and the like."""
_CRUMBS_WIDEST = 60
_WIDGETS_WIDEST = 60
_LINK_WIDEST = 14
_FEW_LINKS = 3
_LINK_LEAST = 12

STRICT = frozenset({"breadcrumb", "neighbour", "licence", "footlinks"})
"""Kinds of lines that are never part of an article, wherever they stand."""

OPENERS = frozenset({"breadcrumb", "source", "byline"})
"""Kinds of lines that may open another article."""

TOLERANCE = {
    "comments": 150,
    "neighbour": 100,
    "licence": 100,
    "footlinks": 100,
    "related": 0,
    "widget": 0,
    "copyright": 60,
}
"""Kinds of lines that end the articles of a page, and how many characters in sentences may follow."""

_DECORATION = " []()<>【】:#|·•■●◆>»↓▼-—=*"


def label_of(line: str) -> str:
    """The kind of a folded line, or nothing."""
    if len(line) > WIDEST:
        return _long_label(line)
    if line[-1] in "。?!" or "。" in line:
        return _sentence_label(line)
    hinted = words.HINT.search(line) is not None
    parted = words.PARTED.search(line) is not None
    for name, test in _TESTS[parted, hinted]:
        if test(line):
            return name
    found = credit_label(line) if parted or words.ROLES.search(line) else ""
    return found or (_sentence_label(line) if hinted else "")


def _long_label(line: str) -> str:
    if is_disclaimer(line):
        return "disclaimer"
    return "licence" if "。" not in line and words.LICENCE.search(line) else ""


def _sentence_label(line: str) -> str:
    if is_disclaimer(line):
        return "disclaimer"
    if len(line) > _WIDGETS_WIDEST:
        return ""
    if words.WELCOME.match(line):
        return "welcome"
    if words.SOCIAL.search(line):
        return "promotion"
    return "widget" if words.WIDGET_PHRASES.fullmatch(line) else ""


def is_disclaimer(line: str) -> bool:
    """Whether a line speaks for the site it stands on, about rights and liability.

    What it quotes does not count: an article may well report what somebody else's disclaimer says.
    """
    if not any(hint in line for hint in words.LIABILITY_HINTS):
        return False
    if words.DATELINE.match(line) or words.REPORTER_FIRST.match(line):
        return False
    bare = words.QUOTED.sub("", line)
    phrases = {match.group()[:2] for match in words.LIABILITY.finditer(bare)}
    if words.DISCLAIMER_HEAD.match(bare) or words.OWN_START.match(bare):
        return bool(phrases)
    return len(phrases) > 1 and words.OWN_VOICE.search(bare) is not None


def is_breadcrumb(line: str) -> bool:
    """``您的位置:首页>新闻``, ``首页 > 新闻 > 正文``, ``三农网 - 产业 - 正文``."""
    if len(line) > _CRUMBS_WIDEST:
        return False
    if words.CRUMBS.match(line):
        return line[-1] not in ",;" and bool(set(">/|»-") & set(line) or "首页" in line)
    parts = [part for part in words.CRUMB_SEPARATOR.split(line) if part]
    if len(parts) > 2 and ">" in line and parts[0].endswith(words.SITE_ENDS):
        return max(map(len, parts)) <= _CRUMB_WIDEST_PART
    if len(parts) < 2 or max(map(len, parts)) > _CRUMB_WIDEST_PART:
        return False
    return parts[0] in words.CRUMB_START or parts[-1].strip(" []") in words.CRUMB_END


_CRUMB_WIDEST_PART = 16


def is_neighbour(line: str) -> bool:
    """``上一篇:…``, ``下一篇``."""
    return words.NEIGHBOUR.match(line) is not None


def is_related(line: str) -> bool:
    """A heading over a list of links."""
    return words.RELATED.fullmatch(line.strip(_DECORATION)) is not None


def is_comments(line: str) -> bool:
    """A heading over what readers wrote."""
    return words.COMMENTS.fullmatch(line.strip(_DECORATION)) is not None


def is_widget(line: str) -> bool:
    """Buttons: sharing, printing, letter size."""
    if words.WIDGET_PHRASES.fullmatch(line):
        return True
    if len(line) > _WIDGETS_WIDEST or not words.WIDGET_PROOF.search(line):
        return False
    return not words.WIDGETS.sub("", line)


def links(line: str) -> list[str]:
    """The entries of a bar of links, if the line looks like one."""
    parts = [part for part in words.LINK_SEPARATOR.split(line) if part]
    return parts if len(parts) >= _FEW_LINKS and max(map(len, parts)) <= _LINK_WIDEST else []


def is_footlinks(line: str) -> bool:
    """``关于我们 | 联系我们 | 网站地图``."""
    return sum(part in words.FOOT_LINKS for part in links(line)) > 1


def is_menu(line: str) -> bool:
    """``首页 新闻动态 政务公开 办事服务``: a menu on one line."""
    parts = links(line)
    known = sum(part in words.NAVIGATION for part in parts)
    return len(parts) > _FEW_LINKS and known > 1 and 3 * known >= len(parts)


def is_dated_link(line: str) -> bool:
    """``某县召开现场会09-11``: a headline with its date glued on."""
    dates = len(words.GLUED_DATE.findall(line))
    return dates > 0 and len(line) >= _LINK_LEAST * dates and not credits_of(line)


def _search(pattern: str) -> Callable[[str], bool]:
    compiled = getattr(words, pattern)
    return lambda line: compiled.search(line) is not None


def _match(pattern: str) -> Callable[[str], bool]:
    compiled = getattr(words, pattern)
    return lambda line: compiled.match(line) is not None


def _full(pattern: str) -> Callable[[str], bool]:
    compiled = getattr(words, pattern)
    return lambda line: compiled.fullmatch(line) is not None


class _Test(NamedTuple):
    """A kind of line and how to tell it: only in lines of several parts, only in lines with a hint."""

    name: str
    test: Callable[[str], bool]
    parted: bool = False
    hinted: bool = True


_ALL = (
    _Test("breadcrumb", is_breadcrumb, parted=True, hinted=False),
    _Test("neighbour", is_neighbour),
    _Test("related", is_related),
    _Test("comments", is_comments),
    _Test("licence", _search("LICENCE")),
    _Test("footlinks", is_footlinks, parted=True, hinted=False),
    _Test("menu", is_menu, parted=True, hinted=False),
    _Test("public", _match("PUBLIC_SERVICE")),
    _Test("advert", _full("ADVERT")),
    _Test("widget", is_widget),
    _Test("posted", _full("POSTED"), parted=True),
    _Test("id", _full("CONTENT_ID"), parted=True, hinted=False),
    _Test("disclaimer", is_disclaimer),
    _Test("copyright", _search("COPYRIGHT")),
    _Test("contact", _match("CONTACT"), parted=True),
    _Test("tags", _match("LABELS_LINE"), parted=True),
    _Test("promotion", _match("ADVERT_PHRASE")),
    _Test("welcome", _match("WELCOME")),
    _Test("dated", is_dated_link, parted=True, hinted=False),
)
_TESTS = {
    (parted, hinted): [
        (one.name, one.test) for one in _ALL if (parted or not one.parted) and (hinted or not one.hinted)
    ]
    for parted in (False, True)
    for hinted in (False, True)
}
"""The tests worth trying on a line, by what two quick looks say about it."""
