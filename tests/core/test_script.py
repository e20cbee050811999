import pytest

from annotator.core.script import detect, other_script


@pytest.mark.parametrize(
    ("text", "verdict", "dominant"),
    [
        ("鄉鎮為民辦實事", "Hant", "Hant"),
        ("乡镇为民办实事", "Hans", "Hans"),
        ("乡镇为民，鄉鎮為民", "mixed", "Hans"),
        ("鄉鎮為民辦實事，乡", "mixed", "Hant"),
        ("一二三十人口", "Hans", "Hans"),
        ("2024 (app)", "Hans", "Hans"),
        ("", "Hans", "Hans"),
    ],
)
def test_verdict(text, verdict, dominant):
    assert (detect(text).verdict, detect(text).dominant) == (verdict, dominant)


@pytest.mark.parametrize("char", "里后台干面了云𠮷a，")
def test_characters_of_both_scripts_are_no_evidence(char):
    assert (detect(char).hans, detect(char).hant) == (0, 0)


def test_one_character_in_ten_makes_a_text_mixed():
    assert detect("鄉" * 9 + "乡").verdict == "mixed"
    assert detect("鄉" * 10 + "乡").verdict == "Hant"


def test_the_commonest_characters_are_shown_as_evidence():
    evidence = detect("鎮鎮鎮鄉鄉縣" + "乡")
    assert (evidence.hant, evidence.hant_examples) == (6, "鎮鄉縣")
    assert (evidence.hans, evidence.hans_examples) == (1, "乡")
    assert len(detect("鄉鎮縣黨領導區為辦實務過").hant_examples) == 8


def test_other_script():
    assert (other_script("Hans"), other_script("Hant")) == ("Hant", "Hans")
