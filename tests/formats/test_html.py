"""Web pages: what is read, what is proposed to be cut, what is known of the article."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import (
    EmptySource,
    NotText,
    TooIntricate,
    UndecodableSource,
    UserError,
    WrongEncoding,
    WrongKind,
)
from annotator.formats import html
from annotator.formats.document import Aids, Document
from annotator.formats.html_meta import date_in
from annotator.formats.html_text import tidy
from tests.formats.readers import aids, check, sample

PROSE = "河边的老槐树下，村民们坐在一起商量修路的事。大家说，路修好了，果子就能卖出去。"


def one(markup: str) -> Document:
    (document,) = html.read("page.html", markup.encode(), aids())
    check(document)
    return document


def lines(name: str) -> list[str]:
    (document,) = sample(name)
    check(document)
    return [line.strip() for line in document.kept().split("\n")]


@pytest.mark.parametrize(
    ("name", "first", "second", "last", "count"),
    [
        ("gov-zoom-gb.html", "临溪县推行“一码到户”让办事少跑路", "本报讯", "医保缴费\t31840\t99.1%", 9),
        ("gov-ucap.html", "青芜区开展“河畔课堂”活动", "7月以来", "参加者可获得一张", 4),
        ("paper-ozoom.htm", "雲汀鄉「共食廚房」滿週年　供餐三萬份", "一頓飯", "（記者 葉青禾）", 6),
        ("portal-unknown.html", "沙井埠街道试点“楼道议事厅”", "沙井埠街道近日", "下半年", 5),
        ("news-big5.html", "雲汀鄉「共食廚房」滿週年　供餐三萬份", "雲汀鄉公所", "八十二歲的陳阿好", 4),
        ("one-paragraph.html", "县图书馆延长开放时间", "记者从临溪县图书馆获悉", "记者从临溪县图书馆获悉", 2),
        ("wechat.html", "青芜区开展“河畔课堂”活动", "7月以来", "参加者可获得一张", 5),
    ],
)
def test_the_article_is_what_is_left(name: str, first: str, second: str, last: str, count: int) -> None:
    kept = lines(name)
    assert kept[0] == first
    assert kept[1].startswith(second)
    assert kept[-1].startswith(last)
    assert len(kept) == count


@pytest.mark.parametrize(
    ("name", "encoding", "meta"),
    [
        (
            "gov-zoom-gb.html",
            "gb18030",
            {"date": "2023-08-24", "outlet": "临溪日报", "byline": "方向晴 石磊"},
        ),
        ("gov-ucap.html", "utf-8", {"date": "2024-07-09", "outlet": "青芜区融媒体中心"}),
        ("paper-ozoom.htm", "utf-8", {"date": "2022-11-05", "outlet": "雲汀週報", "byline": "葉青禾"}),
        ("portal-unknown.html", "utf-8", {"date": "2023-11-02", "outlet": "今日沙井埠"}),
        ("news-big5.html", "big5hkscs", {"date": "2022-11-05", "byline": "葉青禾"}),
        ("wechat.html", "utf-8", {"date": "2024-07-09", "byline": "青芜发布"}),
        ("one-paragraph.html", "gb18030", {}),
    ],
)
def test_what_a_page_says_of_its_article(name: str, encoding: str, meta: dict[str, str]) -> None:
    (document,) = sample(name)
    assert document.encoding == encoding
    assert document.meta == {"title": lines(name)[0]} | meta


def test_nothing_that_shows_is_missing_from_the_raw_text() -> None:
    (document,) = sample("gov-ucap.html")
    for shown in ("首页要闻动态政府信息公开", "您的位置：首页 > 要闻动态", "护河员老郑的一天", "网站地图"):
        assert shown in document.text
    assert "不是正文" not in document.text


def test_scripts_styles_and_invisible_spans_are_no_text() -> None:
    page = one(f"<style>a</style><script>b</script><p>路<span style='display: none'>灯</span>灯{PROSE}</p>")
    assert page.text == "路灯" + PROSE


def test_a_hidden_block_inside_the_article_is_proposed_to_be_cut() -> None:
    page = one(f"<div id=zoom><p>{PROSE}</p><div hidden>复制成功。</div><p>{PROSE}</p></div>")
    assert [(page.text[cut.start : cut.end], cut.reason) for cut in page.cuts] == [
        ("复制成功。\n", html.HIDDEN)
    ]


def test_the_last_line_of_links_is_proposed_to_be_cut() -> None:
    page = one(f"<div id=zoom><p>{PROSE}</p><p><a href=a>附近的新闻</a> <a href=b>更多</a></p></div>")
    assert page.kept() == PROSE
    assert page.cuts[0].reason == html.LINKS


FOOT = "<p>未经许可，不得转载。</p><p>联系我们，请写信。</p>"


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>村民修路</h1><p>{PROSE}</p><p>{PROSE}</p><div class=footer>{FOOT}</div>",
        f"<h1>村民修路</h1><p>{PROSE}</p><p>{PROSE}</p><footer>{FOOT}</footer>",
        f"<div><h1>村民修路</h1><p>{PROSE}</p><div>{PROSE}</div></div><div id=footer>{FOOT}</div>",
        f"<h1>村民修路</h1><div><div class=TRS_Editor>{PROSE}</div><div class=TRS_Editor>{PROSE}</div></div>",
        f"<h1>村民修路</h1><p id=zoom></p><div><p>{PROSE}</p><p>{PROSE}</p></div><div id=foot>{FOOT}",
        f"<h1>村民修路</h1><span id=zoom>{PROSE}<br>{PROSE}</span>{FOOT}",
    ],
)
def test_where_the_article_begins_and_ends(body: str) -> None:
    assert one(f"<title>村民修路_某网</title>{body}").kept() == f"村民修路\n{PROSE}\n{PROSE}"


def test_a_page_of_links_has_no_article_and_no_cuts() -> None:
    page = one("<ul>" + "<li><a href=a>桃坪村修好了通往山外的路</a>" * 30 + "</ul>")
    assert page.cuts == ()


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("甲\n   乙", "甲乙"),
        ("a\n b", "a b"),
        ("12\n 月", "12 月"),
        ("&nbsp;&nbsp;甲&nbsp;乙&nbsp;", "  甲 乙"),
        ("　　甲　乙　", "　　甲　乙"),
        ("甲\u200b乙\ufeff", "甲乙"),
        ("甲<br>乙<br/><br/>丙", "甲\n乙\n丙"),
        ("甲<b>乙</b><st1:place>丙</st1:place>", "甲乙丙"),
        ("<ruby>鎮<rp>(</rp><rt>zhèn</rt><rp>)</rp></ruby>上", "鎮(zhèn)上"),
        ("<ul><li>甲<li>乙</ul>", "甲\n乙"),
        ("<pre>甲\n  乙</pre>", "甲\n  乙"),
        ("<table><tr><td>甲<td><p>乙</p><p>丙</p><tr><td>丁<td></table>", "甲\t乙 丙\n丁"),
        ("<table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>", "甲\n乙\t丙\n丁"),
        ("&#0;&#xD800;甲", "\ufffd\ufffd甲"),
        ("甲&amp;乙&#x20000;", "甲&乙𠀀"),
    ],
)
def test_blanks_breaks_and_cells(markup: str, shown: str) -> None:
    assert one(f"<body>{markup}").text == shown


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("gb2312", "gb18030"),
        ("utf-8", "gb18030"),
        ("gbk", "big5hkscs"),
        ("big5", "gb18030"),
        ("", "big5hkscs"),
    ],
)
def test_the_bytes_decide_where_the_declaration_is_wrong(declared: str, encoding: str) -> None:
    text = "這裡的廚房每天為老人準備熱騰騰的飯菜，鄰居們都說好。" if encoding == "big5hkscs" else PROSE
    data = f"<meta charset={declared}><p>{text}</p>".encode(encoding)
    (document,) = html.read("page.html", data, aids())
    assert (document.encoding, document.text) == (encoding, text)


def test_a_chosen_encoding_is_used() -> None:
    chosen = Aids(aids().likelihood, encoding="utf-8")
    data = f"<p>{PROSE}</p>".encode("gb18030")
    with pytest.raises(WrongEncoding):
        html.read("page.html", data, chosen)
    (document,) = html.read("page.html", f"\ufeff<p>{PROSE}</p>".encode(), chosen)
    assert (document.encoding, document.text) == ("utf-8", PROSE)


def test_a_single_broken_character_is_no_reason_to_refuse_a_page() -> None:
    data = f"<p>{PROSE}</p>".encode().replace("树".encode(), "树".encode()[:2])
    (document,) = html.read("page.html", data, aids())
    assert document.text == PROSE.replace("树", "\ufffd")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptySource),
        (b"<html><body><script>1</script></body></html>", EmptySource),
        (b"%PDF-1.4 a", WrongKind),
        (b"PK\x03\x04a", WrongKind),
        (b"<p>\0", NotText),
        (bytes(range(128, 256)) * 40, UndecodableSource),
    ],
)
def test_what_is_no_page_is_refused(data: bytes, error: type[UserError]) -> None:
    with pytest.raises(error):
        html.read("page.html", data, aids())


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "section", "font color=a"])
def test_a_page_nested_ten_thousand_deep_gets_its_verdict(tag: str) -> None:
    begin = time.monotonic()
    with contextlib.suppress(TooIntricate):
        assert PROSE in one(f"<{tag}>" * 10_000 + PROSE).text
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 200_000,
        "".join(f"<p><font color={number}>" for number in range(3000)),
        "<p " + " ".join(f"a{number}=1" for number in range(50_000)) + ">",
        "<" * 1_000_000,
        "<p>" + "字" * 2_500_000,
    ],
)
def test_a_page_made_to_hang_is_refused_at_once(markup: str) -> None:
    begin = time.monotonic()
    with pytest.raises(TooIntricate):
        one(markup)
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("发布时间：2023-08-24 09:15", "2023-08-24"),
        ("2024年7月9日", "2024-07-09"),
        ("2022/11/5", "2022-11-05"),
        ("2023-13-01 2023.2.3", "2023-02-03"),
        ("电话 2023-1234567", ""),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert date_in(text) == date


@given(st.text(alphabet=" \t\n\u00a0\u3000\u200b甲乙a1，。\x1f", max_size=30))
def test_a_tidied_line_is_one_line_and_stays_so(text: str) -> None:
    once = tidy(text.replace("\x1f", ""))
    assert "\n" not in once
    assert once == once.rstrip()
    assert [char for char in once if not char.isspace()] == [
        char for char in text if not char.isspace() and char not in "\u200b\x1f"
    ]


TAGS = st.sampled_from(
    ["div", "p", "table", "tr", "td", "a", "b", "br", "ul", "li", "h1", "span", "pre", "rt"]
)
PARTS = st.one_of(
    TAGS.map("<{}>".format),
    TAGS.map("</{}>".format),
    st.sampled_from(
        [
            "甲乙丙，丁。",
            "<div id=zoom>",
            "<div class=share>",
            "<div hidden>",
            "<h1>标题标题",
            "2024-07-09",
            " ",
        ]
    ),
)


@given(st.lists(PARTS, max_size=40).map("".join))
def test_any_markup_gets_a_text_with_sound_cuts_or_a_reason(markup: str) -> None:
    with contextlib.suppress(UserError):
        one(markup)
