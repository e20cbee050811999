"""Rows of two editions: aligned by what they say, and nothing shown twice or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import OffsetMap
from annotator.core.beside import LONGEST, beside
from annotator.core.editions import align_texts
from annotator.core.fold import read_fold
from annotator.paths import resource

FOLD = read_fold(resource("character_variants.txt").read_text("utf-8"))


def rows(a, b):
    found = beside(a, b, align_texts(a, b, FOLD).map)
    return [(row.a.slice(a), row.b.slice(b)) for row in found]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("", "", []),
        (" \n", "", []),
        ("石橋修好了。", "石桥修好了。", [("石橋修好了。", "石桥修好了。")]),
        ("題目\n\n石橋修好了。", "石桥修好了。", [("題目", ""), ("石橋修好了。", "石桥修好了。")]),
        (
            "石桥好。\n山路通。",
            "石桥好。\n井水清。\n山路通。",
            [("石桥好。",) * 2, ("", "井水清。"), ("山路通。",) * 2],
        ),
        ("石桥好。\n井水清。", "石桥好。", [("石桥好。",) * 2, ("井水清。", "")]),
        # One edition has both sentences in one paragraph.
        ("石桥好。\n\n山路通。", "石桥好。山路通。", [("石桥好。",) * 2, ("山路通。",) * 2]),
        # A break in the middle of a sentence stays where it is, in its own column.
        ("石桥修\n好了。", "石桥修好了。", [("石桥修\n好了。", "石桥修好了。")]),
        ("石桥好\n山路通", "石桥好\n山路通", [("石桥好",) * 2, ("山路通",) * 2]),
        # What differs altogether stands paragraph by paragraph.
        ("甲一\n乙二\n丙三", "日月\n星辰", [("甲一", "日月"), ("乙二", "星辰"), ("丙三", "")]),
        ("一。甲\n乙\n二。", "一。丁\n二。", [("一。甲", "一。丁"), ("乙", ""), ("二。", "二。")]),
    ],
)
def test_rows(a, b, expected):
    assert rows(a, b) == expected
    assert rows(b, a) == [(there, here) for here, there in expected]


def test_a_long_paragraph_is_cut_at_sentences():
    text = "山路通到了桥头村。" * 500
    found = beside(text, text, OffsetMap.identity(len(text)))
    assert all(row.a == row.b and 0 < row.a.length <= LONGEST for row in found)
    assert all(row.a.slice(text).endswith("。") for row in found)
    assert [row.ends for row in found] == [False] * (len(found) - 1) + [True]


def test_a_long_paragraph_without_sentences_is_cut_all_the_same():
    text = "山" * 3000
    assert max(row.b.length for row in beside("", text, OffsetMap([(0, 3000, False)]))) <= LONGEST
    found = beside(text, text[:2000], align_texts(text, text[:2000], FOLD).map)
    assert max(row.a.length for row in found) <= LONGEST


def test_the_map_of_other_texts_is_refused():
    with pytest.raises(ValueError, match="other texts"):
        beside("甲", "乙", OffsetMap.identity(2))


PIECES = st.lists(
    st.sampled_from(["甲。", "乙", "丙，", "\n", "\n\n", " ", "𠮷", "丁戊己。", "庚"]), max_size=24
)


@given(PIECES, PIECES, PIECES)
def test_every_character_is_in_just_one_row_in_order(shared, only_a, only_b):
    a = "".join((*only_a, *shared, *only_a))
    b = "".join((*shared, *only_b, *shared))
    found = beside(a, b, align_texts(a, b, FOLD).map)
    for text, parts in ((a, [row.a for row in found]), (b, [row.b for row in found])):
        shown = "".join(part.slice(text) for part in parts)
        assert "".join(shown.split()) == "".join(text.split())
        borders = [border for part in parts for border in part]
        assert borders == sorted(borders)
