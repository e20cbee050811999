"""Second thoughts about cuts: spans move with their text, and nothing is lost unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core.align import Range
from annotator.core.draft import Draft
from annotator.errors import (
    ArticleVanishes,
    NoSuchSpan,
    NothingCut,
    RangeOutsideArticle,
    SpansVanish,
)
from annotator.workflow import Project
from tests.builders import new_project, stored

PAGE = (
    "首頁>新聞\r\n\r\n溪口鎮(zhèn)新修步道\r\n\r\n來源:溪口日報  2024-05-06\r\n\r\n"
    "　　溪口鎮(zhèn)東岸村新建步道12公里,群眾都說好。\r\n\r\n"
    "　　村支書說,下一步要把步道接到學(xué)校門口。\r\n\r\n編輯:張三\r\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path, PAGE) as made:
        yield made


def label(project: Project, surface: str, name: str = "Lin") -> str:
    start = PAGE.index(surface)
    place = Range(start, start + len(surface))
    return workflow.label(project, stored(project), place, "place", None, name).id


def draft(project: Project) -> Draft:
    return workflow.draft_of(project, stored(project).sha256)


def test_a_draft_of_what_was_imported_says_the_same(project: Project) -> None:
    (article,) = draft(project).articles()
    assert article == stored(project).article
    assert workflow.recut(project, "somebody", draft(project)) is None


def test_spans_of_everybody_move_with_their_text(project: Project) -> None:
    ids = [label(project, "溪口鎮(zhèn)東岸村"), label(project, "學(xué)校", "Wu")]
    before = {span: project.span(span) for span in ids}
    who = workflow.annotator(project, "Lin").id
    made = draft(project)
    index = next(i for i, cut in enumerate(made.cuts) if cut.reason == "source-lines")
    step = workflow.recut(project, who, made.toggle(index))
    assert step is not None
    article = stored(project)
    assert "來源:溪口日報" in article.pair.text
    assert "来源:溪口日报" in article.pair.counterpart
    for span, old in before.items():
        new = project.span(span).verified(article.pair.text)
        assert (new.text, new.start > old.start) == (old.text, True)
        assert article.article.to_raw(new.range) is not None
    assert workflow.check(project) == []

    workflow.undo(project, who)
    assert {span: project.span(span) for span in ids} == before
    assert "來源" not in stored(project).pair.text
    assert draft(project) == made
    workflow.redo(project, who)
    assert stored(project).pair == article.pair
    assert workflow.check(project) == []


def test_a_cut_that_would_take_a_span_asks_first(project: Project) -> None:
    span = label(project, "東岸村")
    start = PAGE.index("東岸村")
    cut = draft(project).cut(Range(start, start + 5))
    before = (stored(project).pair, list(project.log()))
    with pytest.raises(SpansVanish, match="東岸村"):
        workflow.recut(project, "somebody", cut)
    assert (stored(project).pair, list(project.log())) == before
    assert workflow.recut(project, "somebody", cut, lose=True) is not None
    with pytest.raises(NoSuchSpan):
        project.span(span)
    assert workflow.check(project) == []


def test_a_span_that_is_cut_in_part_keeps_the_rest(project: Project) -> None:
    span = label(project, "溪口鎮(zhèn)東岸村")
    start = PAGE.index("東岸村")
    workflow.recut(project, "somebody", draft(project).cut(Range(start, start + 3)))
    assert project.span(span).text == "溪口鎮"
    assert workflow.check(project) == []


def test_an_article_cannot_be_cut_out_of_being(project: Project) -> None:
    made = draft(project)
    with pytest.raises(ArticleVanishes):
        workflow.recut(project, "somebody", replace(made, places=()))
    with pytest.raises(ArticleVanishes):
        workflow.recut(project, "somebody", made.cut(Range(0, len(PAGE))))


def test_a_kept_cut_is_proposed_again(project: Project) -> None:
    made = draft(project)
    index = next(i for i, cut in enumerate(made.cuts) if cut.reason == "source-lines")
    workflow.recut(project, "somebody", made.toggle(index))
    again = draft(project)
    assert (again.cuts, again.restored) == (made.cuts, {index})
    assert workflow.recut(project, "somebody", again) is None
    assert workflow.recut(project, "somebody", again.toggle(index)) is not None
    assert "來源" not in stored(project).pair.text


def test_a_cut_by_hand_takes_the_place_of_what_was_kept(project: Project) -> None:
    made = draft(project)
    index = next(i for i, cut in enumerate(made.cuts) if cut.reason == "source-lines")
    workflow.recut(project, "somebody", made.toggle(index))
    start = PAGE.index("2024")
    workflow.cut(project, "somebody", stored(project), Range(start, start + 10))
    assert stored(project).pair.text.startswith("溪口鎮新修步道\n\n來源:溪口日報  \n\n")
    listed = workflow.article_cuts(project, stored(project))
    assert [each.text for each in listed if each.cut.reason == "by hand"] == ["2024-05-06"]
    assert workflow.check(project) == []


def test_a_part_of_a_cut_is_restored(project: Project) -> None:
    start = PAGE.index("溪口日報")
    assert workflow.restore(project, "somebody", stored(project), Range(start, start + 4)) is not None
    assert "溪口日報" in stored(project).pair.text
    assert "來源" not in stored(project).pair.text
    assert "2024" not in stored(project).pair.text
    assert workflow.check(project) == []
    with pytest.raises(NothingCut):
        workflow.restore(project, "somebody", stored(project), Range(start, start + 4))


def test_cuts_are_made_inside_the_article_only(project: Project) -> None:
    with pytest.raises(RangeOutsideArticle):
        workflow.cut(project, "somebody", stored(project), Range(0, 4))
    with pytest.raises(RangeOutsideArticle):
        workflow.restore(project, "somebody", stored(project), Range(0, 4))
    start = PAGE.index("來源")
    assert workflow.cut(project, "somebody", stored(project), Range(start, start + 2)) is None


def test_what_a_page_shows_around_its_article_can_be_kept_and_cut_again(tmp_path: Path) -> None:
    page = (
        "<html><body><nav><a href='/a'>首頁</a><a href='/b'>要聞</a></nav><article><h1>溪口鎮新修步道</h1>"
        "<p>溪口鎮東岸村新建步道12公里，群眾都說好，日日有人來走。</p>"
        "<p>村支書說，下一步要把步道接到學校門口，再種兩排樹。</p></article></body></html>"
    )
    (tmp_path / "page.html").write_text(page, "utf-8")
    with new_project(tmp_path) as project:
        list(workflow.import_files(project, [tmp_path / "page.html"]))
        before = draft(project)
        assert [cut.reason for cut in before.cuts if "首頁" in cut.range.slice(before.source.text)]
        assert not before.restored
        assert workflow.recut(project, "somebody", before) is None
