import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.clean import Cut, is_glossed_syllable
from tests.builders import clean

GLOSSED = [
    ("鎮(zhèn)", "鎮"),
    ("鎮（zhèn）", "鎮"),
    ("鎮(zhèn）", "鎮"),
    ("構(gòu)建", "構建"),
    ("黨(dǎng)領(lǐng)導(dǎo)", "黨領導"),
    ("女(nǚ)", "女"),
    ("綠(lǜ)", "綠"),
    ("虐(nüè)", "虐"),
    ("魚(yú)", "魚"),
    ("雙(shuāng)", "雙"),
    ("窮(qióng)", "窮"),
    ("兒(ér)", "兒"),
    ("嗯(ń)", "嗯"),
    ("呂(Lǚ)", "呂"),
    ("鎮(ZHÈN)", "鎮"),
    ("𠮷(jí)", "𠮷"),
    ("機(jī)(app)", "機(app)"),
    ("村(社區(qū))", "村(社區)"),
    ("(區(qū))", "(區)"),
]
KEPT = [
    "村(社區)",
    "鄉鎮(街道)",
    "模式(app)",
    "先生(CEO)",
    "醫(DR)",
    "12.5%(同比)",
    "12(zhèn)",
    "鎮 (zhèn)",
    "鎮( zhèn)",
    "鎮(zhèn",
    "鎮zhèn)",
    "鎮[zhèn]",
    "鎮()",
    "咖啡(café)",
    "名(résumé)",
    "鎮(zhen)",
    "鎮(zh)",
    "鎮(zhènzhèn)",
    "鎮(zhēn zhèn)",
    "，(zhèn)",
    "a(à)",
]


@pytest.mark.parametrize(("raw", "text"), GLOSSED)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_glosses_go(raw, text, form):
    raw = "".join(unicodedata.normalize(form, char) if char < "\u3400" else char for char in raw)
    assert clean(raw).text == text
    assert {cut.reason for cut in clean(raw).cuts} == {"gloss"}


@pytest.mark.parametrize("raw", KEPT)
def test_real_brackets_stay(raw):
    assert (clean(raw).text, clean(raw).cuts) == (raw, ())


@pytest.mark.parametrize(
    ("letters", "is_one"),
    [("zhèn", True), ("a", False), ("ā", True), ("ng\u0300", False), ("n\u0300g", True), ("\u0300a", False)]
    + [(letters, False) for letters in ("", "àà", "bcà", "è\u0300", "vǎ", "xx")],
)
def test_syllables(letters, is_one):
    assert is_glossed_syllable(letters) is is_one


def test_a_gloss_belongs_to_the_character_before_it():
    cleaned = clean("張魯(lǔ)鎮(zhèn)東")
    assert cleaned.text == "張魯鎮東"
    assert cleaned.cuts == (Cut(2, 6, "gloss", True), Cut(7, 13, "gloss", True))
    assert cleaned.map.backward(Range(0, 3)) == Range(0, 13)
    assert cleaned.map.backward(Range(3, 4)) == Range(13, 14)
    assert cleaned.map.forward(Range(2, 6)) == Range(1, 2)
    assert cleaned.map.forward(Range(3, 4)) == Range(1, 2)


def test_cuts_count_in_the_raw_text_with_its_newlines():
    raw = "一\r\n\r\n鎮(zhèn)\r\n二"
    cleaned = clean(raw)
    assert cleaned.text == "一\n\n鎮\n二"
    assert [raw[cut.start : cut.end] for cut in cleaned.cuts] == ["(zhèn)"]
    assert cleaned.map.backward(Range(3, 4)).slice(raw) == "鎮(zhèn)"


def test_only_the_gloss_right_behind_a_character_is_one():
    assert clean("行(xíng)(háng)").text == "行(háng)"


parts = [
    "鎮(zhèn)",
    "區（qū）",
    "女(nu\u0308\u030c)",
    "村",
    "(社區)",
    "(app)",
    "𠮷(jí)",
    "a",
    "\r\n",
    "\r",
    "\u2028",
]
raw_texts = st.lists(st.sampled_from(parts), max_size=12).map("".join)


@given(raw_texts)
def test_cuts_and_clean_text_rebuild_the_raw_text(raw):
    cleaned = clean(raw)
    kept = "".join(
        raw[before.end : after.start]
        for before, after in zip(
            [Cut(0, 0, ""), *cleaned.cuts], [*cleaned.cuts, Cut(len(raw), len(raw), "")], strict=True
        )
    )
    assert kept.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n") == cleaned.text


@given(raw_texts)
def test_every_clean_offset_maps_back_to_its_raw_place(raw):
    cleaned = clean(raw)
    assert (cleaned.map.source_length, cleaned.map.target_length) == (len(raw), len(cleaned.text))
    end = 0
    for at, char in enumerate(cleaned.text):
        place = cleaned.map.backward(Range(at, at + 1))
        assert place.start == end
        assert char == ("\n" if place.slice(raw) in ("\r\n", "\r", "\u2028") else raw[place.start])
        end = place.end
    assert end == len(raw)


@given(raw_texts)
def test_cleaning_twice_cuts_nothing_more(raw):
    once = clean(raw).text
    assert clean(once).text == once
