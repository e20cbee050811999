"""Corrections in a project: spans go with their text, the source stays, and no undo loses any of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from annotator import workflow
from annotator.core.align import Range
from annotator.core.convert import Phrase
from annotator.errors import (
    ArticleVanishes,
    BadPhrase,
    ChangedSince,
    CorrectionCut,
    NoSuchSpan,
    SpansVanish,
    TextBroken,
)
from annotator.workflow import Project
from tests.builders import label, new_project, reopened, stored
from tests.test_recutting import PAGE


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path, PAGE) as made:
        yield made


def who(project: Project, name: str = "Lin") -> str:
    return workflow.annotator(project, name).id


def correct(project: Project, old: str, new: str, *, name: str = "Lin", lose: bool = False) -> None:
    """Correct the first ``old`` of the article's own text."""
    start = stored(project).pair.text.index(old)
    wanted = Range(start, start + len(old))
    step = workflow.correct(project, who(project, name), stored(project).id, wanted, new, lose=lose)
    assert step is not None


def text(project: Project) -> str:
    return stored(project).pair.text


def toggle(project: Project, reason: str, name: str = "Lin") -> None:
    draft = workflow.draft_of(project, stored(project).sha256)
    index = next(i for i, cut in enumerate(draft.cuts) if cut.reason == reason)
    assert workflow.recut(project, who(project, name), draft.toggle(index)) is not None


def gold(project: Project, layer: str) -> list[dict[str, object]]:
    """The spans as they are exported, with the text each of their places has."""
    record = msgspec.to_builtins(workflow.shown(project, stored(project), layer))
    for span in record["spans"]:
        raw = span["raw"]
        assert PAGE[raw["start"] : raw["end"]] == raw["text"]
        for script in ("Hans", "Hant"):
            place = span[script]
            assert record["text"][script][place["start"] : place["end"]] == place["text"]
    return list(record["spans"])


def test_a_correction_is_in_both_scripts_and_the_source_stays(project: Project) -> None:
    before = project.source(stored(project).sha256)
    correct(project, "東岸", "對岸")
    assert "溪口鎮對岸村新建" in text(project)
    assert "溪口镇对岸村新建" in stored(project).pair.counterpart
    assert project.source(stored(project).sha256) == before
    assert stored(reopened(project)).article.corrections == stored(project).article.corrections
    assert workflow.check(project) == []


def test_spans_of_everybody_go_with_their_text(project: Project) -> None:
    over, behind = label(project, "溪口鎮東岸村"), label(project, "學校", name="Wu")
    whole, beside = label(project, "東岸村", "initiative", name="Wu"), label(project, "溪口鎮", name="Wu")
    correct(project, "東岸村", "東沿岸村落")
    texts = {span.id: project.span(span.id).text for span in (over, behind, whole, beside)}
    assert list(texts.values()) == ["溪口鎮東沿岸村落", "學校", "東沿岸村落", "溪口鎮"]
    assert all(project.span(known).verified(text(project)) for known in texts)
    assert workflow.check(project) == []
    workflow.undo(project, who(project))
    for span in (over, behind, whole, beside):
        assert project.span(span.id) == span
    assert (stored(project).article.corrections, "東岸村" in text(project)) == ((), True)
    workflow.redo(project, who(project))
    assert {known: project.span(known).text for known in texts} == texts
    assert workflow.check(project) == []


def test_a_span_whose_text_would_vanish_stops_the_change(project: Project) -> None:
    span = label(project, "12公里", "metric")
    before = (stored(project), list(project.log()))
    with pytest.raises(SpansVanish, match="12公里"):
        correct(project, "步道12公里", "步道")
    assert (stored(project), list(project.log())) == before
    correct(project, "步道12公里", "步道", lose=True)
    with pytest.raises(NoSuchSpan):
        project.span(span.id)
    workflow.undo(project, who(project))
    assert project.span(span.id) == span


def test_two_spans_that_would_be_one_are_asked_about(project: Project) -> None:
    label(project, "東岸村")
    inner = label(project, "岸村")
    with pytest.raises(SpansVanish, match="東岸村"):
        correct(project, "東岸村", "岸村")
    correct(project, "東岸村", "岸村", lose=True)
    assert [span.text for span in project.spans(stored(project).id, who(project))] == ["岸村"]
    assert project.span(inner.id).text == "岸村"


def test_the_raw_text_of_a_corrected_span_is_what_the_source_says(project: Project) -> None:
    label(project, "東岸村")
    label(project, "溪口鎮", "initiative")
    correct(project, "東岸", "西岸")
    correct(project, "溪口鎮新", "石口鎮新")
    correct(project, "門口", "大門口")
    label(project, "大", "metric")
    spans = gold(project, who(project))
    assert [(span["text"], span["raw"]["text"]) for span in spans] == [  # type: ignore[index]
        ("石口鎮", "溪口鎮(zhèn)"),
        ("西岸村", "東岸村"),
        ("大", "門"),
    ]


def test_corrections_outlive_other_cuts_and_their_undoing(project: Project) -> None:
    span = label(project, "東岸村")
    correct(project, "東岸", "西岸")
    toggle(project, "source-lines")
    assert "來源:溪口日報" in text(project)
    assert "西岸村" in text(project)
    assert project.span(span.id).text == "西岸村"
    workflow.undo(project, who(project))
    assert "來源" not in text(project)
    assert project.span(span.id).verified(text(project)).text == "西岸村"
    workflow.undo(project, who(project))
    assert project.span(span.id) == span
    assert workflow.check(project) == []


def test_a_span_inside_a_long_correction_keeps_its_place_in_another_cut(project: Project) -> None:
    correct(project, "群眾都說好", "大家個個點頭")
    span = label(project, "個個")
    toggle(project, "source-lines")
    assert project.span(span.id).verified(text(project)).text == "個個"


def test_a_correction_waits_while_its_text_is_cut(project: Project) -> None:
    correct(project, "東岸", "西岸")
    where = PAGE.index("溪口鎮(zhèn)東岸")
    wanted = Range(where, PAGE.index("新建"))
    assert workflow.cut(project, who(project), stored(project), wanted) is not None
    assert "岸" not in text(project)
    assert workflow.restore(project, who(project), stored(project), wanted) is not None
    assert "西岸村新建" in text(project)


def test_a_part_of_a_correction_cannot_be_cut(project: Project) -> None:
    correct(project, "東岸村", "下游")
    where = PAGE.index("岸村")
    with pytest.raises(CorrectionCut):
        workflow.cut(project, who(project), stored(project), Range(where, where + 1))
    assert "下游" in text(project)


def test_a_correction_of_somebody_else_is_not_undone_unseen(project: Project) -> None:
    correct(project, "東岸", "西岸")
    correct(project, "12公里", "13公里", name="Wu")
    with pytest.raises(ChangedSince):
        workflow.undo(project, who(project))
    assert ("西岸" in text(project), "13公里" in text(project)) == (True, True)
    workflow.undo(project, who(project, "Wu"))
    workflow.undo(project, who(project))
    assert "溪口鎮東岸村新建步道12公里" in text(project)


def test_spans_of_others_go_along_when_a_correction_is_undone(project: Project) -> None:
    correct(project, "東岸", "東沿岸")
    span = label(project, "學校", name="Wu")
    workflow.undo(project, who(project))
    assert project.span(span.id).verified(text(project)).text == "學校"
    workflow.redo(project, who(project))
    assert project.span(span.id) == span
    assert workflow.check(project) == []


def test_what_is_undone_after_a_correction_stands_on_the_text_there_is(project: Project) -> None:
    span = label(project, "學校")
    workflow.unlabel(project, span.id)
    correct(project, "東岸", "東沿岸", name="Wu")
    workflow.undo(project, who(project))
    back = project.span(span.id).verified(text(project))
    assert (back.text, back.start) == ("學校", span.start + 1)
    assert workflow.check(project) == []


def test_a_phrase_is_learned_in_the_same_step(project: Project) -> None:
    start = text(project).index("東岸")
    wanted, phrase = Range(start, start + 2), Phrase("江岸", "江東岸")
    step = workflow.correct(project, who(project), stored(project).id, wanted, "江東岸", learn=phrase)
    assert step is not None
    assert {change.kind for change in step.changes} == {"wording", "phrase"}
    assert "溪口镇江岸村" in stored(project).pair.counterpart
    workflow.undo(project, who(project))
    assert project.conversion().phrases == ()
    assert "溪口镇东岸村" in stored(project).pair.counterpart


def test_a_wrong_conversion_is_a_phrase(project: Project) -> None:
    article = stored(project)
    start = article.pair.counterpart.index("东岸村")
    phrase = workflow.phrase_for(article, Range(start, start + 1), "東")
    assert phrase == Phrase("東", "東")
    assert workflow.learn(project, who(project), phrase) is not None
    assert "溪口镇東岸村" in stored(project).pair.counterpart
    assert stored(project).pair.text == article.pair.text
    assert workflow.learn(project, who(project), phrase) is None


@pytest.mark.parametrize("phrase", [Phrase("", "東"), Phrase("东", " "), Phrase("东\n岸", "東岸")])
def test_no_phrase_goes_over_lines_or_is_empty(project: Project, phrase: Phrase) -> None:
    with pytest.raises(BadPhrase):
        workflow.learn(project, who(project), phrase)


def test_what_cannot_be_corrected_changes_nothing(project: Project) -> None:
    before = list(project.log())
    article = stored(project)
    everything = Range(0, len(article.pair.text))
    with pytest.raises(ArticleVanishes):
        workflow.correct(project, "somebody", article.id, everything, "")
    with pytest.raises(TextBroken):
        workflow.correct(project, "somebody", article.id, Range(0, 1), "\x00")
    assert workflow.correct(project, "somebody", article.id, everything, article.pair.text) is None
    assert list(project.log()) == before


def test_the_likes_of_an_article_are_found_by_its_new_text(tmp_path: Path) -> None:
    same = "石嶺村辦起了故事館。村裡的孩子放學就來聽老支書講從前的事，一聽就是一個下午，天黑了也不肯走。"
    with new_project(tmp_path, same, same + "\n") as project:
        assert len(workflow.find_twins(project, project.article_ids())) == 1
        first = stored(project)
        other = "完全另外的一篇文字：河上新修了三座橋，兩岸的人往來方便多了，集市也比從前熱鬧。"
        workflow.correct(project, "x", first.id, Range(0, len(first.pair.text)), other)
        assert workflow.find_twins(project, project.article_ids()) == []


def test_a_relation_goes_and_comes_with_its_spans(project: Project) -> None:
    metric, place = label(project, "12公里", "metric"), label(project, "東岸村")
    workflow.relate(project, metric.id, place.id, "at")
    correct(project, "12公里", "", lose=True)
    layer = project.layer(stored(project), who(project))
    assert ([span.text for span in layer.spans], layer.relations) == (["東岸村"], ())
    workflow.undo(project, who(project))
    layer = project.layer(stored(project), who(project))
    assert [(each.from_span, each.to_span) for each in layer.relations] == [(metric.id, place.id)]
    assert workflow.check(project) == []
