"""What a page says about its article: headline, date, outlet, byline."""

from __future__ import annotations

import datetime
import re

from annotator.formats.html_names import SUBTITLE, TITLE, has_name
from annotator.formats.html_text import Rendering
from annotator.formats.html_tree import Element, Page

_TITLE_KEYS = ("articletitle", "og:title", "twitter:title", "title", "headline")
_DATE_KEYS = (
    "pubdate",
    "publishdate",
    "article:published_time",
    "og:release_date",
    "datepublished",
    "weibo: article:create_at",
    "createdate",
    "publish_date",
    "date",
    "firstpublishedtime",
)
_OUTLET_KEYS = ("contentsource", "article:source", "mediaid", "source", "og:article:source")
_BYLINE_KEYS = ("author", "article:author", "og:article:author")
_URL_KEYS = ("og:url", "url")
_HEADINGS = frozenset(("h1", "h2", "h3"))
_TITLE_LENGTHS = range(4, 101)
_NEAR = 400
_SHORT = 160

_DATE = re.compile(r"((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
_FIELD = r"\s*[:：]\s*([^\s|｜,，;；、:：<>()（）\[\]【】]{2,30})"
_OUTLET = re.compile(
    r"(?:(?:信息|文章|稿件|新闻|新聞|资料|資料)(?:来源|來源)|来\s*源|來\s*源|稿\s*源|供\s*稿)" + _FIELD
)
_HAN_NAME = r"[\u3400-\u9fff·]{2,8}"
_BYLINE = re.compile(
    r"(?:作\s*者|撰\s*文|撰\s*稿|文字|记者|記者|通讯员|通訊員|编撰|編撰)\s*[:：/／]\s*"
    rf"({_HAN_NAME}(?:[ \u3000、]+[\u3400-\u9fff·]{{2,4}}){{0,4}})"
)
_BYLINE_BEFORE = re.compile(rf"(?:记者|記者)\s*({_HAN_NAME})\s*[/／╱]")
_BYLINE_OPEN = re.compile(
    r"[(（【［\[]\s*(?:本报|本報|本网|本網|特约|特約)?(?:记者|記者|通讯员|通訊員)[\s:：、]*"
    r"([\u3400-\u9fff· \u3000、]{2,30}?)\s*[)）】］\]]"
)
_NO_NAME = re.compile(
    r"[ \u3000](?:来源|來源|时间|時間|日期|编辑|編輯|点击|浏览|阅读|发布|發布|字号|分享|打印).*"
)
_OPEN = ("“", "‘", "「", "『", "《", "（", "、", "，")
_ENDS = re.compile(r"\s*[-_|｜–—>»·]+\s*")
_TIGHT = re.compile(r"\s+")
_PROPERTY = re.compile(r"<(title|date|author|source|nodename|pubdate)>([^<]{1,200})</", re.I)


def tight(text: str) -> str:
    """``text`` without its blanks, to compare."""
    return _TIGHT.sub("", text)


def properties(html: str) -> dict[str, str]:
    """What newspaper systems say about an article in a comment: ``<!--enpproperty <title>…``."""
    start = html.find("<!--enpproperty")
    if start < 0:
        return {}
    end = html.find("-->", start, start + 4000)
    return {key.lower(): value.strip() for key, value in _PROPERTY.findall(html, start, max(start, end))}


def headline(
    page: Page, rendering: Rendering, body: tuple[int, int], declared: str
) -> tuple[str, tuple[int, int]]:
    """The headline and its place in the text, an empty one where the text does not show it."""
    text = rendering.text
    known = [tight(name) for name in (declared, page.title) if name]
    places = [place for element in page.elements if (place := _title_place(element, text, body))]
    for start, end in reversed(places):
        shown = tight(text[start:end])
        if any(shown in name or (len(name) > 5 and name in shown) for name in known):
            return joined(text[start:end]), (start, end)
    for line in reversed([line for line in rendering.lines if line.start <= body[0] + _NEAR]):
        shown = tight(text[line.start : line.end])
        if len(shown) > 5 and any(
            name == shown or (name == known[-1] and name.startswith(shown)) for name in known
        ):
            return text[line.start : line.end].strip(), (line.start, line.end)
    title = declared or (_without_site(page.title) if page.title else "")
    main = [place for place in places if place[0] <= body[0]]
    if main and not title:
        start, end = main[-1]
        return joined(text[start:end]), (start, end)
    return title, (body[0], body[0])


def joined(title: str) -> str:
    """A headline of several lines in one."""
    parts = [part.strip() for part in title.split("\n")]
    return "".join(part if part.endswith(_OPEN) else part + " " for part in parts).strip()


def _title_place(element: Element, text: str, body: tuple[int, int]) -> tuple[int, int] | None:
    if element.tag not in _HEADINGS and not has_name(element.names, TITLE):
        return None
    start, end = element.start, element.end
    if element.inline or end <= start or start > body[0] + _NEAR or element.linked * 2 > element.chars:
        return None
    return (start, end) if len(tight(text[start : min(end, start + 300)])) in _TITLE_LENGTHS else None


def subtitles(page: Page, title: tuple[int, int], body: tuple[int, int]) -> list[tuple[int, int]]:
    """Headings around the headline: what stands over and under it, outside the article's block."""
    found = []
    for element in page.elements:
        if element.inline or element.end <= element.start or element.linked * 2 > element.chars:
            continue
        under = title[1] <= element.start and element.end <= body[0] and element.tag in (*_HEADINGS, "h4")
        over = element.end < title[0] <= element.end + _SHORT
        if (under or over or title[1] <= element.start < body[0]) and has_name(element.names, SUBTITLE):
            found.append((element.start, element.end))
        elif under:
            found.append((element.start, element.end))
    return found


def described(
    page: Page, rendering: Rendering, html: str, body: tuple[int, int], title: tuple[int, int]
) -> dict[str, str]:
    """Date, outlet, byline and address, as far as the page says them."""
    text = rendering.text
    said = properties(html)
    before = _short_lines(
        rendering, max(title[1], body[0] - 2 * _NEAR) if title[1] > title[0] else body[0] - _NEAR, body[0]
    )
    above = _short_lines(rendering, body[0] - 2 * _NEAR, body[0])
    opening = text[body[0] : min(body[1], body[0] + _NEAR)]
    closing = text[max(body[0], body[1] - _NEAR // 2) : body[1] + _NEAR]
    found = {
        "date": _first_date(
            _one(page.meta, _DATE_KEYS), said.get("date", ""), before, above, _heads(opening)
        ),
        "outlet": _one(page.meta, _OUTLET_KEYS)
        or said.get("source", "")
        or _field(_OUTLET, before, above, opening, closing),
        "byline": _names(
            _one(page.meta, _BYLINE_KEYS)
            or said.get("author", "")
            or _field(_BYLINE, before, above)
            or _field(_BYLINE_BEFORE, before, above)
            or _field(_BYLINE_OPEN, opening, closing)
            or _field(_BYLINE, opening, closing)
        ),
        "url": _one(page.meta, _URL_KEYS),
    }
    return {key: value for key, value in found.items() if value}


def date_in(text: str) -> str:
    """The first date in ``text``, as 2023-08-24; empty if there is none."""
    for match in _DATE.finditer(text):
        year, month, day = map(int, match.groups())
        try:
            return datetime.date(year, month, day).isoformat()
        except ValueError:
            continue
    return ""


def _first_date(*places: str) -> str:
    return next((found for place in places if (found := date_in(place))), "")


def _one(meta: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((meta[key] for key in keys if meta.get(key)), "")


def _short_lines(rendering: Rendering, start: int, end: int) -> str:
    texts = (rendering.texts[i] for i, line in enumerate(rendering.lines) if start <= line.start < end)
    return "\n".join(line for line in texts if len(line) <= _SHORT)


def _heads(opening: str) -> str:
    """The short lines an article begins with: only there is a date its own."""
    lines = opening.split("\n")[:4]
    return "\n".join(line for line in lines if len(line) <= 80 and "。" not in line)


def _field(pattern: re.Pattern[str], *places: str) -> str:
    for place in places:
        match = pattern.search(place)
        if match:
            return match.group(1).strip(" \u3000、")
    return ""


def _names(byline: str) -> str:
    return _NO_NAME.sub("", byline).strip(" \u3000、")


def _without_site(title: str) -> str:
    """The page's title without the site's name behind or before it."""
    parts = [part for part in _ENDS.split(title) if part]
    return max(parts, key=len) if parts else title.strip()
