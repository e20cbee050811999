import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.motions import (
    balanced,
    beyond,
    border_beyond,
    grown,
    numbers,
    quoted,
    shrunk,
    snapped,
    taken,
    with_unit,
)

TEXT = "云溪镇推行“1+8”网格管理模式,走访140余户。"
CUTS = ["云溪镇", "推行", "“", "1", "+", "8", "”", "网格", "管理", "模式", ",", "走访", "140", "余户", "。"]


def words_of(parts: list[str]) -> list[Range]:
    words, start = [], 0
    for part in parts:
        words.append(Range(start, start + len(part)))
        start += len(part)
    return words


WORDS = words_of(CUTS)
assert "".join(CUTS) == TEXT


def place(surface: str, text: str = TEXT) -> Range:
    start = text.index(surface)
    return Range(start, start + len(surface))


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (0, 1, "云溪镇"),
        (1, 1, "溪镇"),
        (0, 2, "云溪镇推行"),
        (5, 1, "1"),
        (5, 3, "“1+8”网格"),
        (5, 5, "“1+8”网格管理模式"),
        (6, 2, "1+8"),
        (6, 3, "“1+8”网格"),
        (16, 1, "走访"),
        (0, 99, TEXT[:-1]),
        (len(TEXT), 3, ""),
    ],
)
def test_words_are_taken_from_the_caret_on(start, count, expected):
    assert taken(TEXT, WORDS, start, count).slice(TEXT) == expected


def test_a_selection_grows_and_shrinks_word_by_word():
    span = place("1+8")
    seen = []
    for _ in range(4):
        span = grown(TEXT, WORDS, span)
        seen.append(span.slice(TEXT))
    assert seen == ["“1+8”网格", "“1+8”网格管理", "“1+8”网格管理模式", "“1+8”网格管理模式,走访"]
    assert shrunk(TEXT, WORDS, span).slice(TEXT) == "“1+8”网格管理模式"
    assert shrunk(TEXT, WORDS, place("推行")) == place("推行")
    assert grown(TEXT, WORDS, Range(0, len(TEXT))) == Range(0, len(TEXT))


@pytest.mark.parametrize(
    ("caret", "expected"), [(0, "云溪镇"), (1, "溪镇"), (5, "1"), (16, "走访"), (len(TEXT), "")]
)
def test_a_caret_grows_to_the_word_at_it(caret, expected):
    assert grown(TEXT, WORDS, Range(caret, caret)).slice(TEXT) == expected


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("“甲”乙", "甲”乙", "“甲”乙"),
        ("“甲”乙", "甲", "甲"),
        ("“甲“乙”", "甲“乙”", "甲“乙”"),
        ("「甲」乙", "甲」乙", "「甲」乙"),
        ("甲”乙", "甲”乙", "甲”乙"),
    ],
)
def test_quotes_balance(text, surface, expected):
    assert balanced(text, place(surface, text)).slice(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("种了830亩茶,产值5000万元", ["830", "5000万"]),
        ("每组20—40户,约150余万人", ["20—40", "150余万"]),
        ("下降41%、99.5%,共1,200个", ["41%", "99.5%", "1,200"]),
        ("１２个村", ["１２"]),
        ("没有数字的一句话", []),
    ],
)
def test_numbers(text, expected):
    assert [found.slice(text) for found in numbers(text)] == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["140", "余户", "。"], "140余户"),
        (["5000", "万元", "茶"], "5000万元"),
        (["41%", "的", "人"], "41%"),
        (["7", "、", "8", "月"], "7"),
        (["12"], "12"),
        (["30", "公里", "路"], "30公里"),
    ],
)
def test_a_number_takes_its_unit(parts, expected):
    text = "".join(parts)
    (first, *_) = numbers(text)
    assert with_unit(text, words_of(parts), first).slice(text) == expected


def test_what_stands_in_quotes():
    text = "推行“一站办”和《公约(试行)》,人称「老茶館」。“未完"
    assert [found.slice(text) for found in quoted(text)] == ["一站办", "公约(试行)", "老茶館"]


def test_the_next_and_the_last_one():
    found = [Range(2, 4), Range(6, 8), Range(10, 12)]
    assert beyond(found, Range(0, 0), 1) == Range(2, 4)
    assert beyond(found, Range(2, 4), 1) == Range(6, 8)
    assert beyond(found, Range(6, 8), -1) == Range(2, 4)
    assert beyond(found, Range(2, 4), -1) is None
    assert beyond(found, Range(10, 12), 1) is None


@given(st.lists(st.integers(1, 4), min_size=1), st.data())
def test_a_snapped_selection_holds_what_was_selected_and_ends_at_borders(lengths, data):
    units = words_of(["x" * each for each in lengths])
    whole = units[-1].end
    start = data.draw(st.integers(0, whole - 1))
    end = data.draw(st.integers(start + 1, whole))
    found = snapped(units, Range(start, end))
    assert found.start <= start < end <= found.end
    assert {found.start, found.end} <= {each for unit in units for each in unit}
    assert snapped(units, found) == found
    assert snapped(units, Range(start, start)) == Range(start, start)


@pytest.mark.parametrize(
    ("offset", "step", "by_word", "expected"),
    [
        (0, 1, False, 1),
        (2, 1, False, 4),
        (3, -1, False, 1),
        (0, 1, True, 2),
        (2, 1, True, 5),
        (5, 1, True, 5),
    ],
)
def test_a_border_passes_blanks(offset, step, by_word, expected):
    text = "云溪 村里\n下一段"
    words = [Range(0, 2), Range(2, 3), Range(3, 5)]
    assert border_beyond(text, Range(0, 5), offset, step, words if by_word else None) == expected
