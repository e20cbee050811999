import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator import workflow
from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.convert import Conversion
from annotator.core.pair import Pair, make_pair
from annotator.core.search import CONTEXT, LONGEST_PATTERN, Query, first_line, hit, holds, places, regular
from annotator.errors import BadPattern, PatternTooSlow
from annotator.workflow.converting import equipped
from annotator.workflow.searching import alike
from tests.builders import HANS, HANT, pair

ALPHABET = "柳橋桥發发髮髪里裏裡干乾幹，,。Ａａa A１1𠮷 \n"


def surfaces(text, within, canonical="Hant"):
    return [place.slice(within) for place in places(alike().finder(text), pair(within, canonical))]


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("柳桥镇", HANT, ["柳橋鎮", "柳橋鎮"]),
        ("柳橋鎮", HANS, ["柳桥镇", "柳桥镇"]),
        ("柳桥鎮", HANS, ["柳桥镇", "柳桥镇"]),
        ("桥", HANT, ["橋", "橋"]),
        ("𠮷嶺", HANS, ["𠮷岭"]),
        ("計劃", "这是计划，也是計畫", ["计划", "計畫"]),
        ("“里邻", HANT, ["「里鄰"]),
        ("ab１", "ＡＢ1 aB１ a b1", ["ＡＢ1", "aB１"]),
        ("Ａ B", "a　b A\nB", ["a　b", "A\nB"]),
        ("[柳]", "柳[柳]", ["[柳]"]),
        ("^-]\\", "a^-]\\b", ["^-]\\"]),
        ("哈哈", "哈哈哈哈哈", ["哈哈", "哈哈"]),
        ("无此", HANT, []),
    ],
)
def test_a_text_is_found_in_whatever_dress(typed, text, found):
    assert surfaces(typed, text) == found


@pytest.fixture(scope="module")
def taiwan():
    return equipped(Conversion("TWP"))


@pytest.mark.parametrize(
    ("text", "canonical", "typed", "found"),
    [
        ("這套軟體很好，軟體", "Hant", "软件", ["軟體", "軟體"]),
        ("这套软件很好", "Hans", "軟體", ["软件"]),
        ("他有U盘和内存。", "Hans", "隨身碟", ["U盘"]),
        ("他有U盘和内存。", "Hans", "記憶體", ["内存"]),
        ("他有U盘和内存。", "Hans", "內存", ["内存"]),
    ],
)
def test_words_of_a_region_are_found_by_either_word(taiwan, text, canonical, typed, found):
    one = make_pair(text, canonical, taiwan)
    assert [place.slice(text) for place in places(alike().finder(typed), one)] == found


def test_a_part_of_a_changed_word_is_found_where_the_word_stands(taiwan):
    """随身碟 has three characters and U盘 two: a third of it answers only as the whole."""
    one = make_pair("有U盘。", "Hans", taiwan)
    assert places(alike().finder("身"), one) == [Range(1, 3)]


def test_what_was_found_in_the_own_text_is_not_found_again_in_the_other():
    one = Pair("Hans", "甲乙甲", "甲丙丙甲甲", OffsetMap([Piece(1, 1, True), Piece(1, 3), Piece(1, 1, True)]))
    assert places(alike().finder("甲"), one) == [Range(0, 1), Range(1, 2), Range(2, 3)]


@given(st.text(ALPHABET, max_size=40), st.data())
def test_every_part_of_a_text_is_found_there(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text[start:end].strip()
    if not part:
        return
    place = Range(text.index(part, start), text.index(part, start) + len(part))
    found = alike().finder(part).ranges(text)
    assert any(each.overlaps(place) for each in found)
    one = Pair("Hant", text, text, OffsetMap.identity(len(text)))
    assert all(holds(alike().finder(part), one, each) for each in found)


@given(st.text(ALPHABET, max_size=40), st.text(ALPHABET, max_size=4))
def test_whatever_is_found_has_the_tokens_of_what_was_typed(text, typed):
    """An index of tokens leaves out no article in which something would be found."""
    if typed.strip() and alike().finder(typed.strip()).ranges(text):
        assert f" {alike().phrase(typed)} " in f" {' '.join(alike().tokens(text).split())} "


@given(st.text(ALPHABET, max_size=40))
def test_texts_in_different_dress_have_the_same_tokens(text):
    other = workflow.fold()
    assert alike().tokens(text) == alike().tokens(text.translate(other)) == alike().tokens(text.upper())


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\d+", ["12", "300"]),
        (r"[鎮镇]有", ["鎮有"]),
        (r"镇有", ["鎮有"]),
        (r"^\p{Han}{3}", ["柳橋鎮", "青石縣"]),
        (r"”$", ["”"]),
        (r"x*", []),
        (r"(?i)no", []),
    ],
)
def test_regular_expressions_are_found_in_either_script(pattern, found):
    assert [place.slice(HANT) for place in places(regular(pattern), pair(HANT))] == found


@pytest.mark.parametrize(
    "pattern",
    ["[", "(", "a**", r"\p{Nothing}", "a{99999999999}", r"\L<words>", "(?P<a>", "x" * (LONGEST_PATTERN + 1)],
)
def test_a_pattern_that_is_none_is_refused(pattern):
    with pytest.raises(BadPattern):
        regular(pattern)


@pytest.mark.parametrize(
    "pattern", ["(?:(?:(?:a{1000}){1000}){1000}){1000}", "(a{101}){101}", "(a{,200}){200,}"]
)
def test_a_pattern_that_would_swell_is_refused_before_it_is_compiled(pattern, monkeypatch):
    monkeypatch.setattr(regex, "compile", lambda *_: pytest.fail("compiled"))
    with pytest.raises(BadPattern, match="repeats something"):
        regular(pattern)


def test_a_pattern_that_takes_for_ever_is_given_up(monkeypatch):
    monkeypatch.setattr("annotator.core.search.PATTERN_SECONDS", 0.05)
    with pytest.raises(PatternTooSlow, match="make it simpler"):
        regular("(a|aa)+$").ranges("a" * 200 + "b")


def test_a_hit_shows_what_stands_around_it_in_its_paragraph():
    long = f"第一行\n{'前' * 40}中{'后' * 40}\n末行"
    start = long.index("中")
    found = hit("a1", "題", pair(long, "Hans"), Range(start, start + 1))
    assert (found.text, found.before, found.after) == ("中", "前" * CONTEXT, "后" * CONTEXT)
    assert found.other == "中"
    first = hit("a1", "題", pair(long, "Hans"), Range(0, 2))
    assert (first.before, first.text, first.after) == ("", "第一", "行")


def test_the_first_line_stands_for_an_article():
    assert [place.slice(HANT) for place in first_line(pair(HANT))] == ["柳橋鎮設立「里鄰食堂」"]
    assert first_line(pair("\n \n")) == []


def test_what_a_query_is_about():
    assert not Query("柳").of_spans
    assert Query(annotators=("lin",)).of_spans
    assert (Query(" 柳 ").sought, Query(" 柳 ", regex=True).sought) == ("柳", " 柳 ")
