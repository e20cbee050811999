"""Lines that say where a text comes from and who made it: source, date, author, editors, bylines.

They are read by going from key to key, so that a line is such a line only if nothing of it is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.core.patterns import pattern
from annotator.core.rules.words import BULLETS, DOUBLE_SURNAMES, HAN, SURNAMES

WIDEST = 120


class Credit(NamedTuple):
    """One statement of such a line: where it is ``said``, and where its value stands in the line."""

    key: str
    said: int
    start: int
    end: int


_KEY = pattern(
    r"(?P<outlet>(?:文章|信息|稿件|新闻|内容|本文)?(?:来源|稿源|出处|来稿|供稿)(?:于|网站|单位|"
    r"媒体)?)\s*[:|]\s*"
    r"|(?P<date>(?:发布|发表|发稿|更新|上传|添加|录入|创建|采集|编辑)?(?:时间|日期)|(?:发布|发表|"
    r"更新)于)\s*[:]?\s*(?=\d)"
    r"|(?P<reviewer>审核|复核|审校|[初一二三复终]审|审签|审稿|签发|总?监制|(?:执行|副)?主编|"
    r"(?:值班)?总编辑?|值班(?:主任|领导)|统筹)\s*[:/ |]\s*"
    r"|(?P<proofreader>(?:责任|本版)?校对|责校|校审|校稿)\s*[:/ |]\s*"
    r"|(?P<editor>(?:责任|值班|本期|本版|网络|见习|实习|执行|文字|美术|版面|图文|新媒体|视觉|值守)?编辑|"
    r"责编|美编|编审|组版|版式|排版|制版)"
    r"\s*[:/ |]\s*"
    r"|(?P<author>作者|撰文|撰稿|摄影|文字|文|图)\s*[:/|]\s*"
    r"|(?P<byline>(?:[^\s:,。、]{0,6}?)(?:记者|通讯员))\s*[:/ ]\s*"
    r"|(?P<count>(?:浏览|阅读|点击|访问|评论|点赞|收藏|点阅|人气|观看|热度)(?:次数|数|量|率|"
    r"人次)?)\s*[:]?\s*(?=[\d(\[])"
    r"|(?P<letters>(?:浏览)?字(?:体|号|级)(?:大小)?)\s*[:]?\s*"
    r"|(?P<file>索引号|(?:发文)?(?:字号|文号)|(?:发布|发文|公开|制发)(?:机构|机关|单位|方式|日期)|"
    r"主题(?:分类|词)|"
    r"(?:成文|生成|生效|废止)日期|(?:信息|公文|组配|体裁)(?:类型|名称|种类|分类)|有效性|公开(?:类别|"
    r"范围))\s*:\s*"
    r"|(?P<other>(?:发布|供稿|发文|信息|文章)?(?:单位|机构|部门|发布人|发布者|分类|类别)|栏目|索引号|"
    r"文号)\s*[:]\s*"
)
_DATE = pattern(
    r"(?:20|19)\d\d(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}|"
    r"年\d{1,2}月\d{1,2}日)(?:\s*t?\s*\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?)?)?"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
)
_OUTLET = pattern(r"[\[(《“]?[^\s|,。!?;:\[\]()《》“”]{1,24}[\])》”]?")
_NAME = pattern(rf"[{HAN}a-z·.○]{{1,12}}")
_NUMBER = pattern(r"[\[(]?\d[\d.,]*万?(?:\s?次)?[\])]?")
_LETTERS = pattern(r"[\[(【]?(?:[大中小特默认]|\s|[|/])+[\])】]?")
_GAP = pattern(rf"[\s|丨、,/&()\[\]{BULLETS}—-]+")
_SITE = pattern(
    r"[^\s|,。:\d]{1,14}(?:网|报|社|台|在线|客户端|新闻|中心|发布|政府|周刊|视窗|频道)(?=[\s|(\[·]|$)"
)
_OUTLET_NAME = pattern(
    r"[^\s|,。:\d“”]{2,10}(?:网|日报|晚报|早报|时报|周报|周刊|通讯社|电视台|客户端|融媒|融媒体中心|发布)"
)
_BUTTON = pattern(r"(?:打印|列印|关闭|收藏|分享|纠错|举报|推荐)(?:本[页文]|窗口|此文)?(?=[\s|)\]·]|$)")
_JOINED = pattern(
    rf"[\[(]?[^\s,。:]{{0,6}}?(?:记者|通讯员)[{HAN}·]{{2,4}}(?:[/、|][{HAN}]{{2,8}}(?:报导|"
    rf"报道))?[\])]?(?=[\s|]|$)"
)
"""Role and name without a blank, and where it was reported from."""
_SECRET = frozenset({"count", "letters", "other", "file"})
_MAKERS = frozenset({"editor", "proofreader", "reviewer"})


def credits_of(line: str) -> list[Credit]:
    """What a folded line of ``key: value`` pairs states, in order; nothing if it is no such line."""
    if len(line) > WIDEST or line[-1:] in "。!?;,":
        return []
    found: list[Credit] = []
    position = 0
    while position < len(line):
        gap = _GAP.match(line, position)
        if gap:
            position = gap.end()
            continue
        credit, position = _credit(line, position)
        if credit is None:
            return []
        found.append(credit)
    return found if _is_statement(line, found) else []


def _is_statement(line: str, found: list[Credit]) -> bool:
    keys = {credit.key for credit in found}
    if "site" in keys:
        return "date" in keys and ":" in line
    if keys <= {"date"}:
        return bool(keys) and bool(set(":-/") & set(line)) and line[:2] not in ("时间", "日期")
    if keys <= {"file", "other"} and "file" in keys:
        return True
    if keys <= _SECRET:
        return len(found) > 1 and keys != {"other"}
    return "outlet" in keys or "date" in keys or all(_names_somebody(line, credit) for credit in found)


def _names_somebody(line: str, credit: Credit) -> bool:
    value = line[credit.start : credit.end]
    if credit.key in _SECRET or are_names(value):
        return True
    return credit.key in _MAKERS and line[credit.start - 1] in ":/" and value[-1] in "室部组社处科办局委心站"


def _credit(line: str, position: int) -> tuple[Credit | None, int]:
    key = _KEY.match(line, position)
    if key is None:
        for key_less, pattern in (
            ("date", _DATE),
            ("byline", _JOINED),
            ("letters", _BUTTON),
            ("site", _SITE),
        ):
            found = pattern.match(line, position)
            if found:
                return Credit(key_less, position, *found.span()), found.end()
        return None, position
    name = key.lastgroup or ""
    end = _value_end(line, key.end(), name)
    if end is None:
        return None, position
    return Credit(name, position, key.end(), end), end


def _value_end(line: str, start: int, key: str) -> int | None:
    if key == "date":
        return _end(_DATE.match(line, start))
    if key == "count":
        return _end(_NUMBER.match(line, start))
    if key == "letters":
        return _end(_LETTERS.match(line, start))
    if key in ("outlet", "other", "file"):
        return _end(_OUTLET.match(line, start))
    return _names_end(line, start)


def _end(match: re.Match[str] | None) -> int | None:
    return match.end() if match else None


def _names_end(line: str, start: int) -> int | None:
    """Where a row of names ends: before the next key, a date, or the end of the line."""
    end, position = None, start
    while position < len(line):
        if end is not None and (_KEY.match(line, position) or _DATE.match(line, position)):
            break
        name = _NAME.match(line, position)
        if name is None:
            break
        end = name.end()
        gap = _GAP.match(line, end)
        position = gap.end() if gap else end
        if gap is None:
            break
    return end


# Bylines without a colon.

_PLACED = pattern(rf"[\[(]?[^\s,。:]{{0,6}}?记者[{HAN}·]{{2,4}}[/、|][{HAN}]{{2,8}}(?:报导|报道)[\])]?")
_BULLET = pattern(rf"[{BULLETS}]+\s*")
_ROLE = (
    r"(?:[^\s,。:、()“”]{0,10}?)(?:记者|通讯员|特约撰稿人?|撰稿人|评论员|特派员|实习生|报道组|报道员|观察员)"
)
_WORKS = r"摄影报道|图文报道|文/图|图/文|文图|图文|摄影|文|图|综合报道|报道|整理|采写|撰文|撰写|文并图|综合"
_ROLE_TOKEN = pattern(rf"(?:{_ROLE}|{_WORKS})[:/]?$")
_ROLE_NAME = pattern(rf"(?:{_ROLE}|文/|图/|文:|图:)(?P<name>[{HAN}·]{{2,4}})$")
_SPLIT = pattern(r"[\s、,&|]+")
_PAPER = pattern(r"本[报网台刊社站]|新华社|中新社|[^\s]{2,8}[报网社台](?=[^\s]{0,6}(?:记者|通讯员|评论员))")
_MOST_NAMES = 12
_WIDEST_PART = 20


def is_name(word: str) -> bool:
    """Whether a word looks like the name of a person: a surname and one or two characters more."""
    if "·" in word:
        return 3 <= len(word) <= 14
    if word[:2] in DOUBLE_SURNAMES:
        return 3 <= len(word) <= 4
    return 2 <= len(word) <= 3 and word[0] in SURNAMES


def are_names(words: str) -> bool:
    """Whether a row of words are names; a name of two characters may have a blank inside."""
    names = _joined(part for part in _SPLIT.split(words) if part)
    return 0 < len(names) <= _MOST_NAMES and all(map(is_name, names))


def _joined(parts: Iterable[str]) -> list[str]:
    """``刘 飞`` is one name."""
    names: list[str] = []
    half = False
    for part in parts:
        if half and len(part) == 1:
            names[-1] += part
            half = False
        else:
            names.append(part)
            half = len(part) == 1
    return names


def is_byline(line: str) -> bool:
    """``■ 本报记者 王小明``, ``本网记者 王某 通讯员 李某``, ``记者王某/某地报导``: a role and names, no mo"
    "re."""
    return _byline(line, need_role=True) or _PLACED.fullmatch(line) is not None


def is_bare_byline(line: str) -> bool:
    """``■ 王某某 金某某``: a bullet and names. Only its place tells it from an item of a list."""
    return _BULLET.match(line) is not None and _byline(line, need_role=False)


def _byline(line: str, need_role: bool) -> bool:
    bullet = _BULLET.match(line)
    core = line[bullet.end() :] if bullet else line
    if core[:1] in ("(", "[") and core[-1:] in (")", "]"):
        core = core[1:-1]
    parts = [part for part in _SPLIT.split(core) if part]
    if not parts or len(parts) > _MOST_NAMES or max(map(len, parts)) > _WIDEST_PART:
        return False
    roles = [part for part in parts if _ROLE_TOKEN.match(part)]
    joined = {part: match["name"] for part in parts if (match := _ROLE_NAME.match(part))}
    names = _joined(joined.get(part, part) for part in parts if part not in roles)
    if not roles and not joined:
        return not need_role and bool(names) and all(map(is_name, names))
    sure = bullet is not None or _PAPER.match(core) is not None
    if not names:
        return sure and core.endswith("评论员")
    return all(2 <= len(name) <= 4 or "·" in name for name in names) if sure else all(map(is_name, names))


def credit_label(line: str) -> str:
    """``source``, ``editor`` or ``byline``, or nothing."""
    found = credits_of(line)
    if found:
        keys = {credit.key for credit in found} - _SECRET
        if keys and keys <= _MAKERS:
            return "editor"
        return "byline" if keys and keys <= {"byline", "author"} else "source"
    return "byline" if is_byline(line) else ""


def is_outlet(line: str) -> bool:
    """Whether a folded line is the name of a newspaper or a site and no more."""
    return _OUTLET_NAME.fullmatch(line) is not None


def meta_of(line: str, text: str) -> Iterator[tuple[str, str]]:
    """What a line of credits says, in the words of ``text``, which ``line`` is the folded form of."""
    found = credits_of(line)
    keys = {credit.key for credit in found}
    if keys <= {"byline"}:
        bullet = _BULLET.match(line)
        yield "byline", text[bullet.end() if bullet else 0 :].strip("()（）[]【】〔〕 　")
        return
    for credit in found:
        if credit.key not in _SECRET:
            start = credit.said if credit.key == "byline" else credit.start
            yield (
                "outlet" if credit.key == "site" else credit.key,
                text[start : credit.end].strip(" []【】()（）"),
            )
