"""Which column of a table, or field of a record, is the text, the headline, the date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
