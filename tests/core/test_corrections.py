"""Corrections: the text is put right, the source stays, and every map goes on telling the truth."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.articles import Article, Correction, Source, Wording
from annotator.core.corrections import Corrected, correct, corrected, text_map
from annotator.core.draft import Draft, propose
from annotator.errors import ArticleVanishes, CorrectionCut, RangeOutside, TextBroken

PAGE = (
    "首頁>新聞\r\n\r\n溪口鎮(zhèn)新修步道\r\n\r\n來源:溪口日報  2024-05-06\r\n\r\n"
    "　　溪口鎮(zhèn)東岸村新建步道12公里,群眾都說好。\r\n\r\n"
    "　　村支書說,下一步要把步道接到學(xué)校門口。\r\n\r\n編輯:張三\r\n"
)
DRAFT = propose(Source("probe.txt", "0" * 64, "utf-8", PAGE))
(BASE,) = DRAFT.articles()


def put(article: Article, old: str, new: str, base: Article = BASE) -> Article:
    """Correct the first ``old`` of an article."""
    start = article.text.index(old)
    return correct(base, article, Range(start, start + len(old)), new).article


def raw_of(article: Article, surface: str) -> str:
    start = article.text.index(surface)
    raw = article.to_raw(Range(start, start + len(surface)))
    assert raw is not None
    return raw.slice(PAGE)


def toggled(draft: Draft, reason: str) -> Draft:
    return draft.toggle(next(i for i, cut in enumerate(draft.cuts) if cut.reason == reason))


@pytest.mark.parametrize(
    ("old", "new", "surface", "raw"),
    [
        ("東岸", "西岸", "西岸村", "東岸村"),
        ("東岸", "西岸", "西", "東"),
        ("東岸村", "東沿岸村", "沿", "東"),
        ("12公里", "公里", "步道公", "步道12公"),
        ("12公里", "120公里", "120公里", "12公里"),
        ("鎮東", "鄉東", "鄉", "鎮(zhèn)"),
        ("學校", "學堂", "學堂", "學(xué)校"),
        ("東岸村", "A\u0301𠮷", "A\u0301𠮷", "東岸村"),
    ],
)
def test_a_correction_knows_what_it_was(old: str, new: str, surface: str, raw: str) -> None:
    made = put(BASE, old, new)
    assert made.text == BASE.text.replace(old, new, 1)
    assert raw_of(made, surface) == raw


def test_only_what_differs_is_corrected() -> None:
    made = put(BASE, "溪口鎮東岸村新建步道12公里", "溪口鎮西岸村新建步道15公里")
    assert [(each.was, each.text) for each in made.corrections] == [("東", "西"), ("2", "5")]
    assert all(each.range.slice(PAGE) == each.was for each in made.corrections)


def test_what_is_corrected_back_is_no_correction() -> None:
    made = put(put(put(BASE, "東岸村", "西沿岸村"), "西", "東"), "沿", "")
    assert made == BASE


def test_a_second_correction_takes_in_the_first() -> None:
    made = put(put(BASE, "東岸", "東沿岸"), "沿岸", "海岸")
    (correction,) = made.corrections
    assert (correction.was, correction.text) == ("東", "東海")


def test_the_title_goes_with_its_line() -> None:
    made = put(BASE, "溪口鎮新修", "溪口鄉新修")
    assert made.title == "溪口鄉新修步道"
    assert put(made, "鄉", "鎮").title == "溪口鎮新修步道"
    assert put(BASE, "東岸", "西岸").title == BASE.title


def test_corrections_are_made_again_in_another_cut() -> None:
    made = put(put(BASE, "東岸", "西岸"), "學校", "小學")
    (more,) = toggled(DRAFT, "source-lines").articles()
    again = corrected(more, made.corrections)
    assert "來源:溪口日報" in again.text
    assert "西岸村" in again.text
    assert "小學門口" in again.text
    assert corrected(BASE, again.corrections) == replace(made, title=again.title)


def test_a_correction_whose_text_is_cut_waits_for_it() -> None:
    made = put(BASE, "東岸", "西岸")
    start = PAGE.index("溪口鎮(zhèn)東岸村")
    (less,) = DRAFT.cut(Range(start, start + 12)).articles()
    gone = corrected(less, made.corrections)
    assert gone.text == less.text
    other = put(gone, "12公里", "13公里", less)
    back = corrected(BASE, other.corrections)
    assert "西岸村新建步道13公里" in back.text


def test_a_correction_is_not_cut_in_two() -> None:
    made = put(BASE, "東岸村", "下游")
    start = PAGE.index("岸村")
    (less,) = DRAFT.cut(Range(start, start + 1)).articles()
    with pytest.raises(CorrectionCut, match="東岸村.*下游"):
        corrected(less, made.corrections)


def test_a_gloss_that_comes_back_stays_beside_its_correction() -> None:
    made = put(BASE, "鎮新修", "鄉新修")
    (glossed,) = DRAFT.toggle(next(i for i, c in enumerate(DRAFT.cuts) if c.clings)).articles()
    again = corrected(glossed, made.corrections)
    assert "溪口鄉(zhèn)新修" in again.text
    twice = put(again, "zhèn", "xiāng", glossed)
    assert "溪口鄉(xiāng)新修" in twice.text
    assert "溪口鄉新修" in corrected(BASE, twice.corrections).text


def test_a_correction_across_a_cut_answers_as_a_whole() -> None:
    base = DRAFT.cut(Range(PAGE.index("新建"), PAGE.index("新建") + 2)).articles()[0]
    made = put(base, "村步", "莊路", base)
    assert raw_of(made, "莊路") == "村新建步"
    with pytest.raises(CorrectionCut):
        corrected(BASE, made.corrections)


@pytest.mark.parametrize("text", ["\x00", "a\ud800", "\x1b[0m"])
def test_what_no_text_can_hold_is_refused(text: str) -> None:
    with pytest.raises(TextBroken):
        put(BASE, "東", text)


def test_a_range_outside_and_an_empty_article_are_refused() -> None:
    with pytest.raises(RangeOutside):
        correct(BASE, BASE, Range(5, len(BASE.text) + 1), "x")
    with pytest.raises(ArticleVanishes):
        correct(BASE, BASE, Range(0, len(BASE.text)), " ")


def test_newlines_are_made_one_kind() -> None:
    assert "東\n岸" in put(BASE, "東岸", "東\r\n岸").text


def test_a_wording_keeps_corrections() -> None:
    made = put(BASE, "東岸", "西岸")
    assert Wording.of(made).article() == made
    assert made.corrections == (Correction(PAGE.index("東"), PAGE.index("東") + 1, "東", "西"),)


# Laws.

EDITS = st.lists(
    st.tuples(st.integers(0, 99), st.integers(0, 6), st.text("東岸村鎮(1\n ", max_size=5)),
    min_size=1,
    max_size=5,
)


def run(edits: list[tuple[int, int, str]], base: Article = BASE) -> list[tuple[Article, Corrected]]:
    """Correct one place after the other: the article before and what became of it."""
    article, done = base, []
    for at, length, text in edits:
        start = at % (len(article.text) + 1)
        wanted = Range(start, min(start + length, len(article.text)))
        made = correct(base, article, wanted, text)
        assert made.article.text == article.text[:start] + text + article.text[wanted.end :]
        done.append((article, made))
        article = made.article
    return done


@given(EDITS)
def test_maps_go_on_fitting_their_texts(edits: list[tuple[int, int, str]]) -> None:
    for before, made in run(edits):
        after = made.article
        assert after.raw.source_length == after.range.length
        assert after.raw.target_length == len(after.text)
        assert (made.map.source_length, made.map.target_length) == (len(before.text), len(after.text))
        assert corrected(BASE, after.corrections).text == after.text
        places = [each.range for each in after.corrections]
        assert all(one.end <= other.start for one, other in zip(places, places[1:], strict=False))


@given(EDITS)
def test_what_is_not_corrected_reads_as_it_did(edits: list[tuple[int, int, str]]) -> None:
    for before, made in run(edits):
        for start in range(len(before.text)):
            if made.wanted.start <= start < made.wanted.end:
                continue
            there = made.moved(Range(start, start + 1))
            assert there is not None
            assert there.slice(made.article.text) == before.text[start]


@given(EDITS)
def test_the_raw_text_of_what_is_not_corrected_reads_the_same(edits: list[tuple[int, int, str]]) -> None:
    article = run(edits)[-1][1].article
    for start in range(len(article.text)):
        raw = article.to_raw(Range(start, start + 1))
        assert raw is not None
        if not any(each.range.overlaps(raw) for each in article.corrections):
            assert raw.slice(PAGE).replace("\r\n", "\n")[0] == article.text[start]


@given(EDITS, st.integers(0, 20))
def test_no_correction_is_lost_by_a_cut_and_its_undoing(
    edits: list[tuple[int, int, str]], index: int
) -> None:
    article = run(edits)[-1][1].article
    (other,) = DRAFT.toggle(index % len(DRAFT.cuts)).articles()
    try:
        there = corrected(other, article.corrections)
    except CorrectionCut:
        return
    assert corrected(BASE, there.corrections).text == article.text
    back = text_map(article, there)
    assert (back.source_length, back.target_length) == (len(article.text), len(there.text))


@given(EDITS)
def test_correcting_everything_back_leaves_nothing(edits: list[tuple[int, int, str]]) -> None:
    article = run(edits)[-1][1].article
    back = correct(BASE, article, Range(0, len(article.text)), BASE.text).article
    assert (back.text, back.raw, back.corrections) == (BASE.text, BASE.raw, ())
