import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.text import (
    has_words,
    is_blank,
    next_grapheme,
    normal_newlines,
    paragraphs,
    sentences,
    trim,
    whole_graphemes,
)

# Han inside and outside the BMP, every newline, blanks, marks, selectors, joined and flagged emoji.
pieces = [
    "村",
    "鎮",
    "𠮷",
    "a",
    "e\u0301",
    "葛\U000e0100",
    "👩\u200d🌾",
    "👍🏽",
    "🇨🇳",
    "각",
    "\u200b",
    "\u3000",
]
newlines = ["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f"]
raw_texts = st.lists(st.sampled_from(pieces + newlines), max_size=12).map("".join)
texts = st.lists(st.sampled_from([*pieces, "\n", " ", " \u0301", "。", "”"]), max_size=12).map("".join)


@pytest.mark.parametrize("newline", newlines)
def test_every_newline_becomes_one_and_is_found_again(newline):
    raw = f"一{newline}二{newline}{newline}三"
    text, offsets = normal_newlines(raw)
    assert text == "一\n二\n\n三"
    found = [offsets.backward(Range(at, at + 1)).slice(raw) for at in range(len(text))]
    assert found == ["一", newline, "二", newline, newline, "三"]


def test_a_carriage_return_that_ends_no_line_feed_is_a_newline_of_its_own():
    text, offsets = normal_newlines("一\r\r\n二")
    assert text == "一\n\n二"
    assert offsets.backward(Range(1, 2)) == Range(1, 2)
    assert offsets.backward(Range(2, 3)) == Range(2, 4)


@given(raw_texts)
def test_newlines_change_nothing_else(raw):
    text, offsets = normal_newlines(raw)
    assert not set(text) & {newline for newline in newlines if newline != "\n"}
    assert (offsets.source_length, offsets.target_length) == (len(raw), len(text))
    for at, char in enumerate(text):
        place = offsets.backward(Range(at, at + 1)).slice(raw)
        assert place == char or (char == "\n" and place in newlines)


@pytest.mark.parametrize(
    ("text", "graphemes"),
    [
        ("𠮷野家", ["𠮷", "野", "家"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("☎\ufe0f話", ["☎\ufe0f", "話"]),
        ("e\u0301村", ["e\u0301", "村"]),
        ("👩\u200d🌾村", ["👩\u200d🌾", "村"]),
        ("👍🏽村", ["👍🏽", "村"]),
        ("🇨🇳🇭🇰", ["🇨🇳", "🇭🇰"]),
        ("\u1100\u1161村", ["\u1100\u1161", "村"]),
        ("村\n里", ["村", "\n", "里"]),
    ],
)
def test_graphemes(text, graphemes):
    found, at = [], 0
    while at < len(text):
        after = next_grapheme(text, at, 1)
        found.append(text[at:after])
        at = after
    assert found == graphemes
    while at:
        before = next_grapheme(text, at, -1)
        assert text[before:at] == graphemes.pop()
        at = before


@pytest.mark.parametrize("text", ["", "村里", "👩\u200d🌾"])
def test_a_caret_never_leaves_the_text(text):
    assert next_grapheme(text, 0, -1) == 0
    assert next_grapheme(text, len(text), 1) == len(text)


@given(texts, st.data())
def test_whole_graphemes_grow_to_borders_and_no_further(text, data):
    borders = [0]
    while borders[-1] < len(text):
        borders.append(next_grapheme(text, borders[-1], 1))
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    grown = whole_graphemes(text, Range(start, end))
    assert grown.start == max(border for border in borders if border <= start)
    assert grown.end == min(border for border in borders if border >= end)


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        ("　村 ", "村"),
        ("\u00a0\t村里\n", "村里"),
        ("\ufeff\u200b村\u2060", "村"),
        ("村 里", "村 里"),
        (" 　\n", ""),
        ("", ""),
    ],
)
def test_trim(text, trimmed):
    assert trim(text, Range(0, len(text))).slice(text) == trimmed
    assert is_blank(text) == (not trimmed)


def test_trim_stays_inside_its_range():
    assert trim("村  里", Range(1, 3)) == Range(3, 3)
    assert trim("村  里", Range(0, 2)) == Range(0, 1)


@pytest.mark.parametrize(
    ("text", "has"),
    [("村", True), ("3", True), ("％", False), ("+", False), ("。，“”", False), (" 　", False), ("", False)],
)
def test_has_words(text, has):
    assert has_words(text) is has


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("一\n二", ["一", "二"]),
        ("\n\n 一 \n　\n\u200b\n二\n", [" 一 ", "二"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_paragraphs_are_lines_that_show_something(text, lines):
    assert [line.slice(text) for line in paragraphs(text)] == lines


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("好。更好！", ["好。", "更好！"]),
        ("他說：“去吧！”走了。", ["他說：“去吧！”", "走了。"]),
        ("「去吧。」走了", ["「去吧。」", "走了"]),
        ("真的？！（是。）對", ["真的？！", "（是。）", "對"]),
        ("等等……好", ["等等……", "好"]),
        ("沒有句號", ["沒有句號"]),
        ("1.5萬", ["1.5萬"]),
        ("", []),
    ],
)
def test_sentences(text, parts):
    assert [part.slice(text) for part in sentences(text)] == parts


@given(st.text(st.sampled_from("村。！”』 a;"), max_size=15))
def test_sentences_cover_their_paragraph(text):
    assert "".join(part.slice(text) for part in sentences(text)) == text
