"""Which column of a table, or field of a record, is the text, the headline, the date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.errors import NoSuchColumn

MOST_ROWS = 150_000
"""More articles than a project is made for."""

ROLES = ("text", "title", "date", "outlet", "byline", "url")
"""What a column can be. ``text`` must be there."""

_KNOWN = {
    "text": """
        正文 内容 內容 全文 文本 文章内容 文章內容 新闻内容 新聞內容 新闻正文 新聞正文 文章正文 原文
        报道内容 text content body fulltext articletext articlebody articlecontent maintext newscontent
        newstext contenttext plaintext
    """,
    "title": """
        标题 標題 题目 題目 题名 題名 新闻标题 新聞標題 文章标题 文章標題 主标题 主標題 title headline
        newstitle articletitle subject heading
    """,
    "date": """
        日期 时间 時間 发布日期 發布日期 發佈日期 发布时间 發布時間 發佈時間 发表时间 發表時間 发表日期
        出版日期 刊登日期 见报日期 見報日期 date pubdate publishdate publishtime publishedat published
        publicationdate pubtime time datetime createdat newsdate
    """,
    "outlet": """
        来源 來源 媒体 媒體 报纸 報紙 报刊 報刊 新闻来源 新聞來源 文章来源 文章來源 媒体名称 媒體名稱
        发布机构 發布機構 出处 出處 source outlet media publisher newspaper publication site sitename
        sourcename medianame
    """,
    "byline": """
        作者 记者 記者 撰稿 撰稿人 author authors byline reporter writer journalist
    """,
    "url": """
        链接 鏈接 連結 网址 網址 原文链接 原文連結 地址 url link href sourceurl articleurl
    """,
}
_ROLE_OF = {name.lower(): role for role, names in _KNOWN.items() for name in names.split()}


_LOOKED_AT = 200
_VALUES = 3
_LONGEST_VALUE = 80
_LONGEST_NAME = 60
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its first values that are not blank, in one line each and shortened."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What a person chooses columns from; ``guess`` has the column for each role that its name tells.
    ``encoding`` is what the file was read in."""

    columns: tuple[Column, ...]
    guess: dict[str, str]
    encoding: str


def table(encoding: str, rows: Iterable[Mapping[str, str]], header: Sequence[str] = ()) -> Table:
    """The columns of a table by its first rows; those of ``header`` come first, without a name none."""
    values: dict[str, list[str]] = {name: [] for name in header}
    for row in islice(rows, _LOOKED_AT):
        for name, value in row.items():
            found = values.setdefault(name, [])
            if len(found) < _VALUES and value.strip():
                found.append(_shortened(" ".join(value[: 4 * _LONGEST_VALUE].split()), _LONGEST_VALUE))
    columns = tuple(Column(name, tuple(found)) for name, found in values.items() if name)
    return Table(columns, roles([column.name for column in columns]), encoding)


def refuse_strangers(path: str, header: Iterable[str], chosen: Mapping[str, str]) -> None:
    """Raise ``NoSuchColumn`` where a choice is no column."""
    names = list(header)
    for column in chosen.values():
        if column and column not in names:
            raise NoSuchColumn(path=path, column=_shortened(column, _LONGEST_NAME), columns=listed(names))


def listed(names: Iterable[str]) -> str:
    """The names of columns as an error tells them."""
    return ", ".join(_shortened(name, _LONGEST_NAME) for name in islice(names, _MOST_NAMES))


def _shortened(words: str, length: int) -> str:
    return words if len(words) <= length else words[: length - 1] + "…"


def roles(header: Sequence[str], chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """The column for each role, by the names in ``header``; ``chosen`` says otherwise for some roles.

    An empty choice takes a role away. A choice that is no column is not in the answer.
    """
    found: dict[str, str] = {}
    for name in header:
        role = _ROLE_OF.get(_folded(name))
        if role:
            found.setdefault(role, name)
    for role, name in (chosen or {}).items():
        if name in header:
            found[role] = name
        else:
            found.pop(role, None)
    return found


def _folded(name: str) -> str:
    """A column's name in small letters, without what people put between its words."""
    return "".join(char for char in name.lower() if char.isalnum())


def composed(cells: Mapping[str, str], columns: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """A row as a text, the headline first, and its meta."""
    meta = {
        role: " ".join(cells.get(column, "").split())
        for role, column in columns.items()
        if role != "text" and cells.get(column, "").strip()
    }
    text = cells.get(columns["text"], "")
    title = cells.get(columns.get("title", ""), "").strip()
    if title and text.strip() and not "".join(text.split()).startswith("".join(title.split())):
        text = f"{title}\n{text}"
    return text, meta
