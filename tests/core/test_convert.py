import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.convert import Conversion, Phrase, Region, opencc_converter
from annotator.core.fold import read_fold
from annotator.core.regional import RegionalPhrases, read_phrases
from annotator.core.script import Script
from annotator.paths import resource


def characters():
    lines = resource("characters.txt").read_text("utf-8").splitlines()
    return "".join(line.split("\t")[1] for line in lines if not line.startswith("#"))


texts = st.text(st.sampled_from(characters() + "\n𠮷𤭢"), max_size=200)


@pytest.mark.parametrize("region", ["TW", "HK", "OpenCC"])
@pytest.mark.parametrize("target", ["Hans", "Hant"])
@settings(max_examples=100)
@given(text=texts)
def test_no_conversion_changes_the_length_of_a_text(region, target, text):
    converted, offsets = Conversion(region).convert(text, target)
    assert len(converted) == len(text)
    assert offsets.is_identity
    assert (offsets.source_length, offsets.target_length) == (len(text), len(text))


@pytest.mark.parametrize("target", ["Hans", "Hant"])
def test_no_single_character_changes_its_length(target):
    for region in ("TW", "HK", "OpenCC"):
        lines = "\n".join(characters())
        converted, _ = Conversion(region).convert(lines, target)
        assert [line for line in converted.split("\n") if len(line) != 1] == []


@pytest.mark.parametrize(
    ("region", "hans", "hant"),
    [("TW", "为群众", "為群眾"), ("HK", "为群众", "為羣眾"), ("OpenCC", "为群众", "爲羣衆")],
)
def test_regions(region, hans, hant):
    assert Conversion(region).convert(hans, "Hant")[0] == hant
    assert Conversion(region).convert(hant, "Hans")[0] == hans


def test_the_config_is_named():
    assert (Conversion().config("Hant"), Conversion("HK").config("Hans")) == ("s2tw", "hk2s")


@pytest.mark.parametrize(
    ("phrase", "hans", "hant"),
    [
        (Phrase("赵海云", "趙海云"), "主任赵海云说", "主任趙海云說"),
        (Phrase("软件", "軟體"), "用软件好", "用軟體好"),
        (Phrase("U盘", "隨身碟"), "插U盘里", "插隨身碟裡"),
        (Phrase("信息港小区", "資訊港"), "在信息港小区里", "在資訊港裡"),
    ],
)
def test_what_the_user_decided_is_used_both_ways_and_mapped(phrase, hans, hant):
    conversion = Conversion("TW", (phrase,))
    converted, there = conversion.convert(hans, "Hant")
    returned, back = conversion.convert(hant, "Hans")
    assert (converted, returned) == (hant, hans)
    start = hans.index(phrase.hans)
    decided = Range(start, start + len(phrase.hans))
    assert there.forward(decided).slice(converted) == phrase.hant
    assert back == there.inverse()
    assert there.forward(Range(0, 1)) == Range(0, 1)
    assert there.forward(Range(len(hans) - 1, len(hans))) == Range(len(hant) - 1, len(hant))


def test_the_longest_phrase_wins_and_names_mean_themselves():
    conversion = Conversion("TW", (Phrase("云", "云"), Phrase("云.*", "X"), Phrase("云村", "雲邨")))
    assert conversion.convert("云村和云.*和白云", "Hant")[0] == "雲邨和X和白云"


def test_part_of_a_phrase_of_another_length_answers_as_a_whole():
    converted, offsets = Conversion("TW", (Phrase("U盘", "隨身碟"),)).convert("插U盘里", "Hant")
    assert offsets.forward(Range(1, 2)).slice(converted) == "隨身碟"
    assert offsets.backward(Range(2, 3)) == Range(1, 3)


def test_a_line_in_the_target_script_is_left_as_it_is():
    text = "乡镇干部著力为民\n鄉鎮幹部著力為民"
    assert Conversion("TW").convert(text, "Hans")[0] == "乡镇干部著力为民\n乡镇干部着力为民"
    text = "显著的里程，软件发展\n鄉鎮"
    assert Conversion("TW").convert(text, "Hant")[0].endswith("\n鄉鎮")


def test_nothing_and_blanks():
    for text in ("", "\n", " \n\n", "abc 123"):
        converted, offsets = Conversion().convert(text, "Hant")
        assert (converted, offsets.source_length, offsets.target_length) == (text, len(text), len(text))


phrases = st.lists(
    st.builds(Phrase, st.text("云里乡a", min_size=1, max_size=3), st.text("雲裡鄉b", min_size=1, max_size=3)),
    max_size=3,
)


@given(st.text("云里乡鄉裡a\n", max_size=15), phrases, st.sampled_from(["Hans", "Hant"]))
def test_maps_fit_their_texts_whatever_the_user_decides(text, decided, target):
    converted, offsets = Conversion("TW", tuple(decided)).convert(text, target)
    assert (offsets.source_length, offsets.target_length) == (len(text), len(converted))
    for at, char in enumerate(text):
        there = offsets.forward(Range(at, at + 1))
        assert there is not None
        assert char != "\n" or there.slice(converted) == "\n"


def regional() -> dict[str, RegionalPhrases]:
    fold = read_fold(resource("character_variants.txt").read_text("utf-8"))
    return read_phrases(resource("regional_phrases.txt").read_text("utf-8"), fold, opencc_converter("s2t"))


@pytest.mark.parametrize(
    ("region", "target", "text", "word", "there"),
    [
        ("TWP", "Hant", "王某内存里的软件和鼠标坏了\n", "鼠标", "滑鼠"),
        ("TWP", "Hant", "王某内存里的软件和鼠标坏了\n", "内存", "記憶體"),
        ("TWP", "Hans", "王某記憶體裡的軟體壞了", "記憶體", "内存"),
        ("HKP", "Hant", "装了宽带和内存条。", "内存条", "記憶體模組"),
    ],
)
def test_with_a_regions_words_each_answers_its_own(
    region: Region, target: Script, text: str, word: str, there: str
) -> None:
    conversion = Conversion(region, (Phrase("王某", "王謀"),), regional())
    converted, offsets = conversion.convert(text, target)
    start = text.index(word)
    place = offsets.forward(Range(start, start + len(word)))
    assert place is not None
    assert place.slice(converted) == there
    assert offsets.backward(place) == Range(start, start + len(word))
    assert ("王謀" in converted) == (target == "Hant" and "王某" in text)
