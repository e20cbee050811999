import pytest

from annotator.core.align import Range
from annotator.core.articles import TITLE_LENGTH, Source, read_articles, title_of
from tests.builders import GLOSSED


def source(text):
    return Source("probe.txt", "0" * 64, "utf-8", text)


def test_an_article_stands_on_its_source():
    (article,), cuts = read_articles(source(GLOSSED))
    assert len(cuts) == 8
    assert article.title == "首頁>要聞"
    assert (article.script, article.canonical) == ("Hant", "Hant")
    assert "柳橋鎮設立「里鄰食堂」\n\n青石縣" in article.text
    start = article.text.index("𠮷嶺")
    raw = article.to_raw(Range(start, start + 2))
    assert raw.slice(GLOSSED) == "𠮷嶺(lǐng)"
    assert article.from_raw(raw) == Range(start, start + 2)
    assert article.to_raw(Range(0, len(article.text))) == article.range


def test_blanks_around_an_article_are_no_part_of_it():
    raw = "\r\n\r\n　鎮(zhèn)上\r\n\r\n"
    (article,), _ = read_articles(source(raw))
    assert (article.text, article.range.slice(raw)) == ("鎮上", "鎮(zhèn)上")
    assert article.to_raw(Range(0, 1)) == Range(5, 12)
    assert article.to_raw(Range(1, 2)).slice(raw) == "上"


@pytest.mark.parametrize(
    ("wanted", "found"), [((0, 5), None), ((0, 6), (0, 1)), ((8, 9), (0, 1)), ((12, 99), (1, 2))]
)
def test_from_raw_is_what_lies_inside_the_article(wanted, found):
    (article,), _ = read_articles(source("\r\n\r\n　鎮(zhèn)上\r\n\r\n"))
    assert article.from_raw(Range(*wanted)) == (found and Range(*found))


@pytest.mark.parametrize("text", [" ", "\n\u3000\n", "\ufeff\u200b", ""])
def test_nothing_but_blanks_is_no_article(text):
    assert read_articles(source(text))[0] == []


def test_titles():
    assert title_of("\n　柳橋鎮 \n正文") == "柳橋鎮"
    assert title_of("") == ""
    assert title_of("鎮" * TITLE_LENGTH) == "鎮" * TITLE_LENGTH
    long = title_of("鎮" * (TITLE_LENGTH + 1))
    assert (len(long), long[-1]) == (TITLE_LENGTH, "…")
