"""Splitting pages into articles, headlines, meta, and joining what columns broke."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.core.align import Range
from annotator.core.evaluate import compare_articles
from annotator.core.reading import Reading, read
from annotator.core.text import normal_newlines

SAMPLES = Path(__file__).parents[2] / "samples"


def breaks(text: str) -> list[str]:
    """What stands around each place where a paragraph was joined."""
    found = [cut for cut in read(text).cuts if cut.rule == "column-breaks"]
    return [f"{text[cut.start - 2 : cut.start]}|{text[cut.end : cut.end + 2]}" for cut in found]


BEFORE = "渔港的早晨\n\n码头上的灯亮了一整夜，渔船一条接一条靠岸。\n\n"

BROKEN = {
    "behind a comma": ("天还没亮，渔民们就把网补好，把柴油加满，\n\n只等风小一点就出港。", ["满，|只等"]),
    "in a word": ("天亮以后，鱼市开了张。买鱼的人从四面八\n\n方赶来，挤满了半条街。", ["面八|方赶"]),
    "in a quoted name": (
        "镇里办起了学堂，请老师傅来讲课。这个“渔民夜\n\n校”每周两课，风雨不停。",
        ["民夜|校”"],
    ),
    "in a number": ("镇里统计了半年的账，鱼价涨了不少。每斤由18\n\n元涨到了22元，渔民都笑了。", ["18|元涨"]),
    "before the last character": (
        "出海的人都说，看天吃饭，全靠经验。雾大的时候，千万别急着出\n\n港。",
        ["着出|港。"],
    ),
    "twice": (
        "天亮以后，鱼市开了张。买鱼的人从四面八\n\n方赶来，挤满了半条街。卖鱼的人嗓门一个比一个\n\n大，谁也不让谁。",
        ["面八|方赶", "一个|大，"],
    ),
}

WHOLE = {
    "at the end of a sentence": "天亮以后，鱼市开了张。\n\n买鱼的人从四面八方赶来，挤满了半条街。",
    "subhead": "天亮以后，鱼市开了张。\n\n从夜里到天亮 码头不打烊\n\n买鱼的人从四面八方赶来。",
    "short verses": "潮水来了，\n潮水去了，\n船还在那里。",
    "numbered": "要把网补好，把柴油加满，把救生衣放在手边，\n\n一、检查船底，防止渗水。",
    "missing text": "镇里统计了半年的账，鱼价涨了不少，大家都说\n\n修计划”启动以后，船坞忙了起来，三班倒。",
    "data": "带鱼，每斤十二元，比昨天涨了五角\n黄鱼，每斤三十元，与昨天持平\n鲳鱼，货不多",
    "lost stop": "天亮以后，鱼市开了张。买鱼的人从四面八方赶来\n\n据了解，鱼市每天成交三万斤。",
    "further report": "天亮以后，鱼市开了张。买鱼的人从四面八方赶来\n\n本报讯（记者 王小明）昨天开渔。",
    "caption": "天亮以后，鱼市开了张。买鱼的人从四面八方赶来\n\n图为鱼市一角，人来人往。",
    "speech": "各位渔民朋友、各位乡亲、各位来自远方的客人：\n\n今天开渔了，祝大家平安。",
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_paragraphs_are_joined(name: str) -> None:
    text, expected = BROKEN[name]
    assert breaks(BEFORE + text) == expected


@pytest.mark.parametrize("name", WHOLE)
def test_whole_paragraphs_stay_apart(name: str) -> None:
    assert breaks(BEFORE + WHOLE[name]) == []


def test_missing_text_is_marked() -> None:
    text = BEFORE + "修计划”启动以后，船坞忙了起来。"
    assert [(mark.reason, text[mark.start : mark.end]) for mark in read(text).marks] == [
        ("text missing", "修计划”")
    ]


def test_a_long_quotation_misses_nothing() -> None:
    text = BEFORE + "“出海要看天。\n\n“回港要看潮。\n\n“记住这两句就够了。”"
    assert read(text).marks == ()


TITLES = [
    ("渔港的早晨\n\n码头上的灯亮了一整夜。", "渔港的早晨", ""),
    ("码头上的灯亮了一整夜。\n\n天亮了。", "", ""),
    ("渔港的早晨\n\n——东港开渔首日见闻录\n\n码头上的灯亮了一整夜。", "渔港的早晨——东港开渔首日见闻录", ""),
    ("东港区\n\n给渔船装上“千里眼”\n\n码头上的灯亮了一整夜。", "给渔船装上“千里眼”", "东港区"),
    (
        "市海洋局：守住最后一条鱼\n\n四海同心\n\n■ 王小明\n\n码头上的灯亮了一整夜。",
        "市海洋局：守住最后一条鱼",
        "四海同心",
    ),
    ("渔港的早晨\n\n从夜里到天亮\n\n码头上的灯亮了一整夜。", "渔港的早晨", ""),
    ("谁来守住这片海？\n\n码头上的灯亮了一整夜。", "谁来守住这片海？", ""),
    ("图为开渔现场\n\n码头上的灯亮了一整夜。", "", ""),
    ("漁港(gǎng)的早晨\n\n碼頭上的燈亮了一整夜。", "漁港的早晨", ""),
]


@pytest.mark.parametrize(("text", "title", "kicker"), TITLES)
def test_titles(text: str, title: str, kicker: str) -> None:
    article = read(text).articles[0]
    assert (article.title, article.meta.get("kicker", "")) == (title, kicker)


def test_meta_is_kept_from_every_place() -> None:
    text = (
        "渔港的早晨\n\n来源：海边日报  2024-05-06 10:11\n\n"
        "本报讯（记者 王小明 通讯员 李大路）码头上的灯亮了一整夜。\n\n"
        "天亮了，船靠了岸。（责任编辑：方圆）\n\n校对：任 远\n审核：陆行远"
    )
    reading = read(text)
    assert reading.articles[0].meta == {
        "outlet": "海边日报",
        "date": "2024-05-06 10:11",
        "byline": "记者 王小明 通讯员 李大路",
        "editor": "方圆",
        "proofreader": "任 远",
        "reviewer": "陆行远",
    }
    assert text[reading.articles[0].end - 4 : reading.articles[0].end] == "：方圆）"


def test_every_article_has_its_own_meta() -> None:
    text = (
        "渔港的早晨\n\n■ 本报记者 王小明\n\n码头上的灯亮了一整夜。\n\n天亮了。\n\n"
        "山里的夜晚\n\n■ 本报记者 李大路\n\n山里没有灯，抬头全是星星。\n\n天亮了。"
    )
    assert [article.meta for article in read(text).articles] == [
        {"byline": "本报记者 王小明"},
        {"byline": "本报记者 李大路"},
    ]


def test_a_byline_behind_the_story_belongs_to_it() -> None:
    text = "码头上的灯亮了一整夜。\n\n天亮了，船靠了岸。\n\n■ 本报记者 王小明"
    article = read(text).articles[0]
    assert (article.start, article.end) == (0, len(text))
    assert article.meta == {"byline": "本报记者 王小明"}


def test_banner_and_kicker_are_told_apart() -> None:
    story = "东港区\n\n给渔船装上“千里眼”\n\n■ 本报记者 王小明\n\n码头上的灯亮了一整夜。\n\n天亮了。"
    text = f"海边纪事\n\n\n\n{story}"
    reading = read(text)
    assert text[reading.articles[0].start :].startswith("东港区")
    assert [text[cut.start : cut.end] for cut in reading.cuts if cut.rule == "banners"] == [
        "海边纪事\n\n\n\n"
    ]


def golden() -> dict[str, Any]:
    entries: dict[str, Any] = json.loads((SAMPLES / "import-golden.json").read_text("utf-8"))
    return entries


def score(raw: str, gold: list[dict[str, Any]]) -> tuple[bool, Reading]:
    text, newlines = normal_newlines(raw)
    reading = read(text)
    found = [newlines.backward(Range(article.start, article.end)) for article in reading.articles]
    result = compare_articles(
        [Range(entry["start"], entry["end"]) for entry in gold], [place for place in found if place]
    )
    return result.passed, reading


@pytest.mark.parametrize("name", golden())
def test_samples(name: str) -> None:
    entry = golden()[name]
    raw = (SAMPLES / "articles" / name).read_bytes().decode(entry["encoding"])
    passed, reading = score(raw, entry["articles"])
    assert passed
    assert [article.title for article in reading.articles] == [each["title"] for each in entry["articles"]]
    assert sum(finding.rule == "glosses" for finding in reading.found) == entry["glosses"]


@pytest.mark.parametrize(
    ("name", "articles", "joined", "captions"), [("000", 1, 0, 0), ("001", 6, 6, 0), ("004", 1, 0, 5)]
)
def test_corpus(corpus: Path, name: str, articles: int, joined: int, captions: int) -> None:
    gold = json.loads((corpus / f"{name}.gold.json").read_text("utf-8"))["articles"]
    passed, reading = score((corpus / f"{name}.txt").read_bytes().decode("utf-8"), gold)
    assert passed
    assert [article.title for article in reading.articles] == [entry["title"] for entry in gold]
    assert len(reading.articles) == articles
    assert sum(cut.rule == "column-breaks" for cut in reading.cuts) == joined
    assert sum(cut.rule == "repeated-captions" for cut in reading.cuts) == captions


def test_the_gap_in_the_corpus_is_not_joined(corpus: Path) -> None:
    text = (corpus / "001.txt").read_bytes().decode("utf-8")
    reading = read(text)
    assert not any(cut.start <= 4283 <= cut.end for cut in reading.cuts)
    assert any(mark.reason == "text missing" and abs(mark.start - 4283) < 4 for mark in reading.marks)
