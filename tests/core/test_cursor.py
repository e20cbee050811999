import pytest

from annotator.core.align import Range
from annotator.core.cursor import Cursor, by_character, by_range, sentence_at

WORDS = [Range(0, 2), Range(2, 5), Range(6, 8)]


def test_a_cursor_is_a_caret_or_a_selection():
    caret = Cursor(3, 3, "Hant")
    assert caret.is_caret
    back = caret.to(1, extend=True)
    assert (back.range, back.is_caret, back.head, back.pane) == (Range(1, 3), False, 1, "Hant")
    assert back.to(5, extend=True).range == Range(3, 5)
    assert back.to(5, extend=False) == Cursor(5, 5, "Hant")


def test_by_character():
    assert [by_character("葛\U000e0100城", at, 1) for at in range(4)] == [2, 2, 3, 3]
    assert [by_character("葛\U000e0100城", at, -1) for at in range(4)] == [0, 0, 0, 2]


@pytest.mark.parametrize(
    ("offset", "step", "found"),
    [(0, 1, 2), (1, 1, 2), (2, 1, 5), (5, 1, 6), (8, 1, 8), (8, -1, 6), (5, -1, 2), (1, -1, 0), (0, -1, 0)],
)
def test_by_range(offset, step, found):
    assert by_range(WORDS, offset, step) == found


def test_by_range_without_any_stays():
    assert by_range([], 3, 1) == by_range([], 3, -1) == 3


def test_sentence_at():
    text = "題\n他說：“去吧！”走了。"
    paragraph = Range(2, len(text))
    found = [sentence_at(text, paragraph, at).slice(text) for at in (2, 9, 10, len(text))]
    assert found == ["他說：“去吧！”", "他說：“去吧！”", "走了。", "走了。"]
