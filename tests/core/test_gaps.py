"""Open points: sentences in both scripts around a place, and the chapter of Markdown made of them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.convert import Conversion
from annotator.core.gaps import Gap, markdown, quote
from annotator.core.pair import make_pair
from annotator.core.spans import Label

TEXT = "柳橋鎮開張了。青石縣柳橋鎮有12個村，𠮷嶺村先行！\n\n每天供餐300份。"
PAIR = make_pair(TEXT, "Hant", Conversion("TW"))


def place(text):
    start = TEXT.index(text)
    return Range(start, start + len(text))


def test_a_quote_is_its_sentence_in_either_script():
    assert quote(PAIR, place("12個"), "Hant").line == "青石縣柳橋鎮有【12個】村，𠮷嶺村先行！"
    assert quote(PAIR, place("12個"), "Hans").line == "青石县柳桥镇有【12个】村，𠮷岭村先行！"


def test_a_place_over_two_sentences_has_both():
    found = quote(PAIR, place("開張了。青石縣"), "Hant")
    assert (found.before, found.text) == ("柳橋鎮", "開張了。青石縣")
    assert found.after == "柳橋鎮有12個村，𠮷嶺村先行！"


def test_a_long_sentence_is_cut_on_either_side():
    text = "一" * 200 + "橋" + "二" * 200
    found = quote(make_pair(text, "Hant", Conversion("TW")), Range(200, 201), "Hant")
    assert found.before == "…" + "一" * 60
    assert found.after == "二" * 60 + "…"


@given(st.data())
def test_a_quote_always_holds_its_place(data):
    start = data.draw(st.integers(0, len(TEXT) - 1))
    end = data.draw(st.integers(start + 1, len(TEXT)))
    for script in ("Hant", "Hans"):
        assert quote(PAIR, Range(start, end), script).text
    assert quote(PAIR, Range(start, end), "Hant").text == TEXT[start:end]


def gap(**changes):
    here = place("12個")
    values = {
        "article": "a",
        "title": "柳橋鎮 *開張*",
        "start": here.start,
        "end": here.end,
        "quotes": {script: quote(PAIR, here, script) for script in ("Hant", "Hans")},
        "answers": ((("12", "metric"),), (("12個", "metric"),), ()),
        "gold": (("12個", "metric"),),
        "reason": "ambiguous",
        "note": "帶上\n量詞",
        "reviewer": "Wu",
    }
    return Gap(**{**values, **changes})


LABELS = {"metric": Label("metric", {"en": "metric", "zh-Hans": "指标"}, "#123456", "2", 0)}


def test_the_chapter_in_english():
    assert markdown([gap()], LABELS, "en").split("\n") == [
        "## Open points",
        "",
        "1. 青石縣柳橋鎮有【12個】村，𠮷嶺村先行！ (柳橋鎮 \\*開張\\*, ambiguous)",
        "   - 青石县柳桥镇有【12个】村，𠮷岭村先行！",
        "   - Annotators had: 12 → metric; 12個 → metric; no span",
        "   - Decided: 12個 → metric",
        "   - 帶上 量詞",
    ]


def test_the_chapter_in_chinese_begins_with_its_readers_script():
    lines = markdown([gap(gold=(), note="")], LABELS, "zh-Hans").split("\n")
    assert lines[2].startswith("1. 青石县")
    assert lines[-1] == "   - 裁定: 不标"
    assert "指标" in lines[4]
