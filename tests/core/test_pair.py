import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.convert import Conversion, Phrase
from annotator.core.pair import make_pair
from tests.builders import HANS, HANT, pair


@pytest.mark.parametrize(("canonical", "text"), [("Hans", HANS), ("Hant", HANT)])
def test_the_own_side_is_the_text_itself(canonical, text):
    made = pair(text, canonical)
    assert made.text_in(canonical) == text
    assert {made.text_in("Hans"), made.text_in("Hant")} == {made.text, made.counterpart}
    assert made.counterpart != text


def test_simplified_of_the_traditional_sample():
    assert pair(HANT, "Hant").text_in("Hans") == HANS.replace("“里邻食堂”", "「里邻食堂」")


@given(st.tuples(st.integers(0, len(HANT)), st.integers(0, len(HANT))).map(sorted))
def test_ranges_stay_where_they_are_without_phrases(ends):
    made, span = pair(HANT), Range(*ends)
    for script in ("Hans", "Hant"):
        wanted = span if span.length or script == "Hant" else None
        assert made.range_in(script, span) == made.range_from(script, span) == wanted
        assert made.offset_in(script, span.start) == made.offset_from(script, span.start) == span.start


def test_phrases_of_another_length_move_what_comes_after_them():
    made = make_pair("用U盘在村里", "Hans", Conversion("TW", (Phrase("U盘", "隨身碟"),)))
    assert made.counterpart == "用隨身碟在村裡"
    assert made.range_in("Hant", Range(4, 6)) == Range(5, 7)
    assert made.range_from("Hant", Range(5, 7)) == Range(4, 6)
    assert made.range_from("Hant", Range(2, 3)) == Range(1, 3)
    assert [made.offset_in("Hant", at) for at in range(7)] == [0, 1, 1, 4, 5, 6, 7]
    assert [made.offset_from("Hant", at) for at in range(8)] == [0, 1, 1, 1, 3, 4, 5, 6]
