"""What holds for any text: cuts lie inside, the rest rebuilds the text, nothing hangs."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.reading import DEFAULT_RULES, Reading, read, without
from annotator.core.rules import Finding

LINES = [
    "",
    "",
    "　　",
    "首页",
    "新闻",
    "民生",
    "您的位置：首页>新闻",
    "渔港的早晨到了",
    "——东港开渔首日见闻",
    "东港区",
    "来源：海边日报  2024-05-06 10:11",
    "■ 本报记者 王小明",
    "■ 强服务",
    "　　码头上的灯亮了一整夜，渔船一条接一条靠岸。",
    "本报讯（记者 王小明）天还没亮，渔民就把网补好，把柴油加满，",
    "方赶来，挤满了半条街。卖鱼的人嗓门一个比一个大，谁也不让谁，热闹得很",
    "“出海要看天。",
    "修计划”启动以后，船坞忙了起来。",
    "碼頭(tóu)上的燈(dēng)亮了一整夜。",
    "8月2日，村民在荷塘里采摘莲蓬。",
    "全镇打造“1 9青禾”品牌  。",
    "编辑：方圆",
    "相关推荐",
    "旧仓库变成了小剧场2024-01-09粮站列入保护名录2023-12-28",
    "免责声明：本文仅供参考。",
    "公益广告",
    "节水一滴 惠及万家",
    "某ICP备0号",
    "【打印】【关闭】",
    "分享",
    "上一篇：没有了",
    "一、备足种子",
    "白菜，每公斤两元四角",
    "谁来守住这片海？",
]
PAGES = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)
TEXTS = st.one_of(
    PAGES,
    st.text(max_size=300),
    st.text(
        st.sampled_from(" 　\n\t“”（）()：:，。、_>|-/■—年月日0123一二王记者来源编辑首页分享港(gǎng)"),
        max_size=300,
    ),
)


def rebuilt(text: str, reading: Reading) -> str:
    left, _ = without(text, reading.cuts)
    parts = []
    position = used = 0
    for cut in reading.cuts:
        kept = cut.start - position
        parts += [left[used : used + kept], text[cut.start : cut.end]]
        used += kept
        position = cut.end
    return "".join((*parts, left[used:]))


@given(TEXTS)
def test_cuts_lie_inside_and_apart_and_the_rest_rebuilds_the_text(text: str) -> None:
    reading = read(text)
    ends = 0
    for cut in reading.cuts:
        assert ends <= cut.start < cut.end <= len(text)
        assert cut.rule in DEFAULT_RULES
        assert cut.reason
        assert 0 < cut.confidence <= 1
        ends = cut.end
    assert rebuilt(text, reading) == text


@given(TEXTS)
def test_articles_stand_in_order_and_hold_whatever_is_not_cut(text: str) -> None:
    reading = read(text)
    position = 0
    outside = []
    for article in reading.articles:
        assert position <= article.start < article.end <= len(text)
        outside.append((position, article.start))
        position = article.end
    outside.append((position, len(text)))
    gone = [False] * len(text)
    for cut in reading.cuts:
        gone[cut.start : cut.end] = [True] * (cut.end - cut.start)
    for start, end in outside:
        left = "".join(text[i] for i in range(start, end) if not gone[i])
        assert not left.strip()
    for article in reading.articles:
        left = "".join(text[i] for i in range(article.start, article.end) if not gone[i])
        assert left.strip()


@given(TEXTS)
def test_marks_lie_inside(text: str) -> None:
    assert all(0 <= mark.start < mark.end <= len(text) for mark in read(text).marks)


@given(TEXTS)
def test_the_same_text_reads_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(PAGES)
def test_without_rules_nothing_is_cut(text: str) -> None:
    assert read(text, frozenset()).cuts == ()


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9), st.booleans()), max_size=6),
)
def test_the_map_of_what_is_left(text: str, spans: list[tuple[int, int, bool]]) -> None:
    cuts: list[Finding] = []
    for start, length, clings in sorted(spans):
        if start + length <= len(text) and (not cuts or cuts[-1].end <= start):
            cuts.append(Finding(start, start + length, "test", clings=clings))
    left, back = without(text, cuts)
    assert (back.source_length, back.target_length) == (len(left), len(text))
    assert len(left) == len(text) - sum(cut.end - cut.start for cut in cuts)


NASTY = {
    "one character": "渔" * 200_000,
    "one character a line": "渔\n" * 100_000,
    "newlines": "\n" * 200_000,
    "blanks": "　 " * 100_000,
    "blanks in lines": ("渔" + " " * 99) * 2_000,
    "open brackets": "（" * 200_000,
    "open quotes": "“" * 200_000,
    "dates": "2024-05-06" * 20_000,
    "crumbs": "首页>" * 50_000,
    "bars": "首页|" * 50_000,
    "underscores": "下载_" * 50_000,
    "names": "■ 王小明 李大路\n" * 10_000,
    "keys": "来源：" * 60_000,
    "keys a line": "编辑：王小明\n" * 20_000,
    "menus": "首页\n新闻\n民生\n" * 20_000,
    "headlines": "渔港的早晨到了\n" * 20_000,
    "headlines and sentences": "渔港的早晨到了\n码头上的灯亮了一整夜。\n" * 10_000,
    "stories": "渔港的早晨到了\n记者 王小明\n码头上的灯亮了一整夜，船靠了岸。\n\n" * 6_000,
    "editors": "码头上的灯亮了一整夜。\n责任编辑：王小明\n" * 10_000,
    "buttons": "灯亮了一整夜。\n" + "分享\n" * 40_000 + "灯亮了一整夜。",
    "telephones": "灯亮了一整夜。\n" + "联系电话：1\n" * 20_000,
    "adverts": "公益广告\n节约 用水\n" * 15_000,
    "broken lines": "天亮以后，鱼市开了张。买鱼的人从四面八\n\n" * 8_000,
    "captions": "8月2日，村民在荷塘里采摘莲蓬。\n\n\n\n" * 8_000,
    "glosses": "鎮(zhèn)" * 25_000,
    "legal words": "转载版权侵权" * 30_000,
    "sentences of a site": "本网转载本站版权未经" * 20_000 + "。",
    "widgets": "大中小" * 60_000,
    "roles": "记者" * 100_000,
}


@pytest.mark.parametrize("name", NASTY)
def test_no_text_takes_long(name: str) -> None:
    """A generous limit: these take a second at the most where pages are read at the speed that is asked
    for, and minutes if some rule looks at every line for every line."""
    started = time.perf_counter()
    read(NASTY[name])
    assert time.perf_counter() - started < 12


@pytest.mark.parametrize(
    "line",
    ["大中小" * 20, "首页 - " * 20, "王小明 " * 30, "来源：" * 30, "(" * 119, "记者" * 40, "转载" * 200],
)
def test_no_line_takes_long(line: str) -> None:
    started = time.perf_counter()
    for _ in range(50):
        read(f"{line}\n渔港的早晨到了。\n{line}")
    assert time.perf_counter() - started < 3
