from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.convert import Conversion, Phrase
from annotator.core.pair import make_pair
from annotator.core.text import paragraphs
from annotator.core.words import Segmenter, blocks
from tests.builders import HANS, HANT, pair


@pytest.fixture(scope="session")
def segmenter(tmp_path_factory):
    return Segmenter(tmp_path_factory.mktemp("jieba"))


def covers(words, paragraph):
    borders = [paragraph.start, *(word.end for word in words)]
    return borders[-1] == paragraph.end and all(
        word == Range(*border) and word.length for word, border in zip(words, pairwise(borders), strict=True)
    )


def test_the_dictionary_is_kept_in_the_folder_it_was_given(segmenter, tmp_path_factory):
    segmenter.words("村里")
    folder = segmenter._cache_folder
    assert [file.name for file in folder.iterdir()] == ["jieba.cache"]


def test_words_of_a_simplified_text(segmenter):
    text = "将在宝安区举行人民币展"
    assert [word.slice(text) for word in segmenter.words(text)][:3] == ["将", "在", "宝安区"]


def test_traditional_text_is_cut_by_its_simplified_side(segmenter):
    text = "將在寶安區舉行人民幣展"
    made = pair(text)
    words = segmenter.words_of(made, Range(0, len(text)))
    assert [word.slice(text) for word in words][:3] == ["將", "在", "寶安區"]
    assert words == segmenter.words(made.text_in("Hans"))


@pytest.mark.parametrize(("canonical", "text"), [("Hans", HANS), ("Hant", HANT)])
def test_words_cover_each_paragraph_and_have_the_same_borders_on_both_sides(segmenter, canonical, text):
    made = pair(text, canonical)
    for paragraph in paragraphs(text):
        words = segmenter.words_of(made, paragraph)
        assert covers(words, paragraph)
        there = [made.map.forward(word) for word in words]
        assert covers(there, made.map.forward(paragraph))


@settings(max_examples=40)
@given(st.text("柳橋鎮有12个村𠮷岭U盘,.% abc", min_size=1, max_size=20).filter(lambda t: not t.isspace()))
def test_words_cover_any_text_whatever_the_user_decided(segmenter, text):
    decided = (Phrase("U盘", "隨身碟"), Phrase("有12", "有"))
    for made in (pair(text, "Hans"), pair(text), make_pair(text, "Hant", Conversion("TW", decided))):
        assert covers(segmenter.words_of(made, Range(0, len(text))), Range(0, len(text)))


def test_a_word_that_grows_through_the_map_takes_its_neighbour_in(segmenter):
    made = make_pair("買隨身碟嗎", "Hant", Conversion("TW", (Phrase("宝安区人民", "隨身碟"),)))
    words = segmenter.words_of(made, Range(0, 5))
    assert covers(words, Range(0, 5))
    assert Range(1, 4) in words


def test_word_at(segmenter):
    text = "將在寶安區"
    whole = Range(0, len(text))
    found = [segmenter.word_at(pair(text), whole, at).slice(text) for at in range(len(text) + 1)]
    assert found == ["將", "在", "寶安區", "寶安區", "寶安區", "寶安區"]


SENTENCES = st.lists(st.text("柳橋鎮食堂。！，” 1a", max_size=300), max_size=30).map("".join)


@given(SENTENCES, st.integers(0, 5))
def test_blocks_cover_a_paragraph(text, before):
    paragraph = Range(before, before + len(text))
    found = blocks("\n" * before + text, paragraph)
    assert [*found] == [Range(*border) for border in pairwise([before, *(each.end for each in found)])]
    assert found[-1].end == paragraph.end
    assert all(block.length <= 2000 for block in found)


def test_a_long_line_has_the_words_it_would_have_whole(segmenter):
    whole = pair("".join(f"第{number}個村辦起里鄰食堂，村民都說“飯菜熱，人心暖。”" for number in range(200)))
    line = Range(0, len(whole.text))
    parts = blocks(whole.text, line)
    assert len(parts) > 2
    assert [word for each in parts for word in segmenter.words_of(whole, each)] == segmenter.words_of(
        whole, line
    )


def test_a_line_without_sentences_is_cut_all_the_same():
    assert [each.length for each in blocks("柳" * 5000, Range(0, 5000))] == [2000, 2000, 1000]
