"""What of a span's text is compared: which texts are worth it, and what of one is only its border.

All texts here are folded: of one script, width and case, with one kind of quotes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from math import sqrt
from typing import Literal

Unfit = Literal["", "one character", "a bare number"]
"""Why a surface is not looked for where it is not labelled; empty where it is."""

_NUMERALS = "0-9零〇一二三四五六七八九十百千万亿两"
_ABOUT = "大约 将近 接近 超过 不足 近 约 超 逾".split()
_VERBS = "提升 提高 增长 增加 上升 下降 降低 减少 缩短 下滑 回落".split()
_INSIDE = "余多几"
_BEHIND = "以上 以下 左右 上下".split()
_HEADS = (
    "模式 机制 制度 工程 行动 活动 计划 项目 平台 品牌 体系 小组 责任制 创建 管理 公开 专区 基地"
    " 比赛 办法 中心 广场"
).split()

_Z = 1.96


class Borders:
    """Knows what is apt to stand at the border of a span. ``key_of`` folds texts: the words are looked for
    as it writes them, and all texts that are asked about are folded by it."""

    def __init__(self, key_of: Callable[[str], str]) -> None:
        numerals = key_of(_NUMERALS)
        before, behind, heads = ("|".join(map(key_of, words)) for words in (_ABOUT + _VERBS, _BEHIND, _HEADS))
        self._bare_number = re.compile(rf"[{numerals}.,:/%+\-—–~·\s]+")
        self._number = re.compile(rf"[{numerals}]")
        self._letter = re.compile(r"[0-9a-z]")
        self._quotes = re.compile(r"[\"'《》〈〉]")
        self._before = re.compile(rf"(?:{before})+了?(?=[{numerals}])")
        self._inside = re.compile(rf"(?<=[{numerals}])[{key_of(_INSIDE)}](?=[^{numerals}])")
        figures = rf"[0-9][{numerals}.,%]*[{key_of(_INSIDE)}]?[^{numerals}+\"']{{0,3}}"
        words = rf"[{numerals}]+[{key_of(_INSIDE)}]?[^{numerals}]?"
        self._amount = re.compile(rf"(?:{before})*了?(?:{figures}|{words})(?:{behind})?")
        self._behind = re.compile(rf"(?<=[^{numerals}])(?:{behind})$")
        self._head = re.compile(rf"(?<=..)(?:{heads})$")

    def core(self, surface: str) -> str:
        """``surface`` without what spans are apt to take in or to leave out: quotes, the word that makes a
        number about so many, the verb of a change, the head noun of a name; ``surface`` itself if nothing
        else is left."""
        bare = self._quotes.sub("", surface)
        begin = self._before.match(bare)
        if begin:
            bare = bare[begin.end() :]
        if self.is_amount(bare):
            return self._inside.sub("", self._behind.sub("", bare))
        return self._head.sub("", bare) or surface

    def is_amount(self, surface: str) -> bool:
        """Whether it is a number and a unit, as 140余名 and 三成 are, and 三会一课 and 百日计划 are not: two
        amounts that are alike need not be the same one."""
        return self._amount.fullmatch(surface) is not None

    def unfit(self, surface: str) -> Unfit:
        """A character alone is a part of too many words, a number alone of too many dates and amounts."""
        if len(surface) < 2:
            return "one character"
        return "a bare number" if self._bare_number.fullmatch(surface) else ""

    def is_cut_off(self, text: str, start: int, end: int) -> bool:
        """Whether a number or a foreign word goes on beyond either end of a place: 6名 in 26名."""
        ends = (text[start - 1 : start], text[start]), (text[end - 1], text[end : end + 1])
        return any(self._goes_on(*each) for each in ends)

    def _goes_on(self, one: str, other: str) -> bool:
        """Whether two neighbours are of one word; either may be empty."""
        return any(
            kind.match(one) is not None and kind.match(other) is not None
            for kind in (self._number, self._letter)
        )


def suspicion(most: int, others: Iterable[int] = ()) -> float:
    """How sure it is, from 0 to 1, that the few are slips where most are of one form.

    The lower end of Wilson's interval (95 %) for the share of the form that ``most`` have: 40 to 1 is 0.87,
    4 to 1 is 0.38, 1 to 1 is 0.09. An even split is rather a gap in the guideline than a slip, and comes
    far behind; 20 to 20 is 0.35.
    """
    total = most + sum(others)
    share, z2 = most / total, _Z * _Z
    middle = share + z2 / (2 * total)
    spread = _Z * sqrt((share * (1 - share) + z2 / (4 * total)) / total)
    return max(0.0, (middle - spread) / (1 + z2 / total))
