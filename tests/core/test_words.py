from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.convert import Conversion, Phrase
from annotator.core.pair import make_pair
from annotator.core.text import paragraphs
from annotator.core.words import Segmenter
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
