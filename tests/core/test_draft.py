"""Drafts: what the rules propose, what a person changes, and the articles that come of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.articles import Source
from annotator.core.clean import Cut
from annotator.core.draft import BY_HAND, Draft, Place, propose
from tests.builders import GLOSSED

PAGE = (
    "首頁>新聞\r\n\r\n溪口鎮(zhèn)新修步道\r\n\r\n來源:溪口日報  2024-05-06\r\n\r\n"
    "　　溪口鎮(zhèn)東岸村新建步道12公里,群眾都說好。\r\n\r\n"
    "　　村支書說,下一步要把步道接到學(xué)校門口。\r\n\r\n"
    "編輯:張三\r\n版權(quán)所有 溪口日報社\r\n"
)


def source(text: str) -> Source:
    return Source("probe.txt", "0" * 64, "utf-8", text)


def test_a_page_is_cleaned_and_its_article_stands_on_its_source() -> None:
    draft = propose(source(PAGE))
    (article,) = draft.articles()
    assert article.title == "溪口鎮新修步道"
    assert article.text == (
        "溪口鎮新修步道\n\n溪口鎮東岸村新建步道12公里,群眾都說好。\n\n村支書說,下一步要把步道接到學校門口。"
    )
    assert (article.script, article.canonical) == ("Hant", "Hant")
    start = article.text.index("學校")
    raw = article.to_raw(Range(start, start + 2))
    assert raw is not None
    assert raw.slice(PAGE) == "學(xué)校"
    assert article.from_raw(raw) == Range(start, start + 2)
    assert article.meta["outlet"] == "溪口日報"
    assert article.meta["date"] == "2024-05-06"


def test_glosses_are_reported_also_inside_what_is_cut() -> None:
    draft = propose(source(PAGE))
    glosses = [cut for cut in draft.cuts if cut.reason == "gloss"]
    assert [cut.range.slice(PAGE) for cut in glosses] == ["(zhèn)", "(zhèn)", "(xué)", "(quán)"]


def test_without_rules_nothing_is_cut() -> None:
    draft = propose(source(GLOSSED), rules=frozenset())
    assert draft.cuts == ()
    assert "柳橋鎮(zhèn)" in draft.articles()[0].text


@pytest.mark.parametrize("text", [" ", "\n\u3000\n", "\ufeff\u200b", ""])
def test_nothing_but_blanks_is_no_article(text: str) -> None:
    assert propose(source(text)).articles() == []


def test_blanks_around_an_article_are_no_part_of_it() -> None:
    raw = "\r\n\r\n　鎮(zhèn)上\r\n\r\n"
    (article,) = propose(source(raw)).articles()
    assert (article.text, article.range.slice(raw)) == ("鎮上", "鎮(zhèn)上")
    assert article.to_raw(Range(0, 1)) == Range(5, 12)
    assert article.from_raw(Range(0, 5)) is None
    assert article.from_raw(Range(8, 9)) == Range(0, 1)
    assert article.from_raw(Range(12, 99)) == Range(1, 2)


def test_a_cut_can_be_taken_back_and_made_again() -> None:
    draft = propose(source(PAGE))
    index = next(i for i, cut in enumerate(draft.cuts) if cut.reason == "source-lines")
    restored = draft.toggle(index)
    assert "來源:溪口日報" in restored.articles()[0].text
    assert draft.cuts[index] not in restored.made_cuts
    assert restored.toggle(index) == draft


def test_a_part_can_be_cut_by_hand() -> None:
    draft = propose(source(PAGE))
    start = PAGE.index("村支書說")
    changed = draft.cut(Range(start, start + 5))
    assert "村支書" not in changed.articles()[0].text
    assert [cut.reason for cut in changed.cuts if cut not in draft.cuts] == [BY_HAND]
    again = changed.cut(Range(start + 2, start + 8))
    (by_hand,) = (cut for cut in again.cuts if cut.reason == BY_HAND)
    assert by_hand == Cut(start, start + 8, BY_HAND)


def two_articles() -> Draft:
    text = "甲村修路。路通了。\n\n乙村種樹。樹活了。\n"
    return Draft(source(text), (), (Place(0, 9), Place(11, 20)))


def test_borders_push_the_neighbour_but_never_out_of_being() -> None:
    draft = two_articles()
    moved = draft.move_border(0, Range(0, 14))
    assert [(place.start, place.end) for place in moved.places] == [(0, 14), (14, 20)]
    moved = draft.move_border(0, Range(0, 99))
    assert [(place.start, place.end) for place in moved.places] == [(0, 19), (19, 20)]
    moved = draft.move_border(1, Range(3, 20))
    assert [(place.start, place.end) for place in moved.places] == [(0, 3), (3, 20)]
    assert draft.move_border(1, Range(20, 20)) == draft


def test_articles_are_split_added_and_removed() -> None:
    draft = two_articles()
    assert [article.text for article in draft.split_article(0, 5).articles()] == [
        "甲村修路。",
        "路通了。",
        "乙村種樹。樹活了。",
    ]
    assert draft.split_article(0, 0) == draft
    assert draft.remove_article(0).places == draft.places[1:]
    assert draft.remove_article(0).add_article(Range(0, 9)) == draft
    assert draft.remove_article(0).add_article(Range(0, 15)).places[0].range == Range(0, 11)


parts = st.sampled_from(
    ["鎮(zhèn)", "村(社區)", "𠮷(jí)", "a", "\r\n", "\r", "\u2028", "。", "來源:報", "首頁>", " "]
)


@given(st.lists(parts, max_size=30).map("".join))
def test_every_article_answers_its_source_whatever_the_text(text: str) -> None:
    draft = propose(source(text))
    last = 0
    for article in draft.articles():
        assert last <= article.range.start < article.range.end <= len(text)
        last = article.range.end
        assert article.raw.source_length == article.range.length
        assert article.raw.target_length == len(article.text)
        for at, char in enumerate(article.text):
            raw = article.to_raw(Range(at, at + 1))
            assert raw is not None
            found = raw.slice(text)
            assert char == ("\n" if found in ("\r\n", "\r", "\u2028") else found[0])


def test_a_cut_by_hand_in_what_was_taken_back_takes_only_that() -> None:
    draft = propose(source(PAGE))
    index = next(i for i, cut in enumerate(draft.cuts) if cut.reason == "source-lines")
    start = PAGE.index("2024")
    made = draft.toggle(index).cut(Range(start, start + 10))
    assert [cut.range.slice(PAGE) for cut in made.made_cuts if cut.reason == BY_HAND] == ["2024-05-06"]
    assert "來源:溪口日報" in made.articles()[0].text
    assert [made.cuts[i].range.slice(PAGE) for i in sorted(made.restored)] == ["來源:溪口日報  ", "\r\n\r\n"]


def test_what_is_cut_can_be_restored_in_part() -> None:
    draft = propose(source(PAGE))
    start = PAGE.index("溪口日報")
    made = draft.restore(Range(start, start + 4))
    assert "溪口日報" in made.articles()[0].text
    assert "來源" not in made.articles()[0].text
    whole = draft.restore(Range(0, len(PAGE)))
    assert whole.made_cuts == tuple(cut for cut in draft.cuts if cut.range.slice(PAGE) == "(quán)")
    assert whole.restore(Range(0, len(PAGE))).made_cuts == ()
    assert draft.restore(Range(start, start)) == draft


@given(st.integers(0, len(PAGE)), st.integers(0, 30))
def test_what_is_restored_is_all_that_comes_back(start: int, length: int) -> None:
    draft = propose(source(PAGE))
    wanted = Range(start, min(start + length, len(PAGE)))
    made = draft.restore(wanted)

    def is_cut(of: Draft, at: int) -> bool:
        return any(cut.start <= at < cut.end for cut in of.made_cuts)

    glosses = [cut for cut in draft.cuts if cut.clings and cut.range.overlaps(wanted)]
    for at in range(len(PAGE)):
        if wanted.start <= at < wanted.end:
            assert not is_cut(made, at) or any(cut.start <= at < cut.end for cut in glosses)
        elif not any(cut.start <= at < cut.end for cut in glosses):
            assert is_cut(made, at) == is_cut(draft, at)


def test_what_was_kept_is_shown_where_nothing_is_cut() -> None:
    draft = propose(source(PAGE))
    bare = Draft(draft.source, draft.made_cuts[:2], draft.places)
    again = bare.with_kept(draft.cuts)
    assert again.made_cuts == bare.cuts
    assert again.cuts == draft.cuts
    beside = Draft(draft.source, (Cut(30, 40, BY_HAND),), draft.places).with_kept(draft.cuts)
    lines = [cut.range for cut in beside.cuts if cut.reason == "source-lines"]
    assert lines == [Range(26, 30), Range(40, 49)]
    covered = Draft(draft.source, (Cut(0, len(PAGE), BY_HAND),), draft.places)
    assert covered.with_kept(draft.cuts) == covered
