"""What a project is labelled by, and what is said in it besides, through the workflow."""

import json
from datetime import UTC, datetime

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.changes import Change
from annotator.core.decisions import GOLD_PREFIX
from annotator.core.spans import GOLD, LANGUAGES, Label, Span
from annotator.errors import (
    BadValue,
    BrokenLabelSet,
    CannotWrite,
    LabelInUse,
    NoSuchRelation,
    NoSuchSpan,
    SpansOverlap,
    TextTooLong,
    UnreadableSource,
)
from annotator.paths import resource
from tests.builders import FIRST_MILLISECOND, HANS, HANT, label, new_project, reopened, stored, write


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, HANT, HANS) as made:
        yield made


@pytest.fixture
def lin(project):
    return workflow.annotator(project, "Lin").id


def everything(project):
    return project.sum(), project.labels()


# Labels.


def test_a_label_in_use_is_counted_in_all_layers(project, lin):
    label(project, "柳橋鎮", "place", name="Lin")
    label(project, "青石縣", "place", name="Zhou")
    assert workflow.label_counts(project) == {"initiative": 0, "metric": 0, "place": 2}
    with pytest.raises(LabelInUse) as caught:
        workflow.delete_label(project, lin, "place")
    assert caught.value.data == {"label": "place", "count": 2}
    workflow.delete_label(project, lin, "metric")
    assert [each.id for each in project.labels()] == ["initiative", "place"]


def test_sixty_labels(project, lin):
    for number in range(57):
        workflow.add_label(project, lin, Label(f"l{number}", {"en": f"label {number}"}, "#123456", "", 0))
    assert len(project.labels()) == 60
    span = label(project, "柳橋鎮", "l56")
    assert workflow.label_counts(project)["l56"] == 1
    assert span.label == "l56"


def test_a_rename_is_one_step_for_every_layer(project, lin):
    spans = [label(project, "柳橋鎮", "place", name=name) for name in ("Lin", "Zhou")]
    spans.append(label(project, "青石县", "place", within="Hans", index=1))
    before = everything(project)
    step = workflow.rename_label(project, lin, "place", "地點")
    assert [project.span(each.id).label for each in spans] == ["地點"] * 3
    assert [each.id for each in project.labels()] == ["initiative", "metric", "地點"]
    assert workflow.undo(project, lin).reverts == step.id
    assert everything(project) == before
    assert workflow.check(project) == []


def test_a_merge_is_one_step_and_loses_no_word(project, lin):
    place, other = label(project, "柳橋鎮", "place"), label(project, "里鄰食堂", "initiative")
    layer = project.layer(stored(project), lin)
    twin = Span("twin", place.article, lin, "metric", *place.range, place.text, "甲")
    workflow.apply(project, lin, [Change("span", "twin", place.article, None, twin)])
    workflow.apply(project, lin, edits.annotate_span(layer, place, note="乙", comment="丙"))
    workflow.relate(project, "twin", other.id, "at")
    before = everything(project)
    workflow.merge_labels(project, lin, "metric", "place")
    layer = project.layer(stored(project), lin)
    kept = layer.spans[0]
    assert (kept.id, kept.label, kept.note, kept.comment) == (place.id, "place", "乙\n甲", "丙")
    assert [(each.from_span, each.to_span) for each in layer.relations] == [(place.id, other.id)]
    assert len(layer.spans) == 2
    assert workflow.check(project) == []
    workflow.undo(project, lin)
    assert everything(project) == before
    assert workflow.check(project) == []


def test_spans_that_decisions_made_are_left_to_these(project, lin):
    gold = Span(f"{GOLD_PREFIX}1", stored(project).id, GOLD, "place", 0, 3, "柳橋鎮")
    project.commit(lin, [Change("span", gold.id, gold.article, None, gold)])
    step = workflow.rename_label(project, lin, "place", "spot")
    assert [change.kind for change in step.changes] == ["label", "label", "alias"]


def test_label_sets_go_from_one_project_to_another(project, lin, tmp_path):
    made = Label("person", {"zh-Hant": "人物"}, "#123456", "4", 0, {"en": "Who."}, {"en": "- 【林】"})
    workflow.add_label(project, lin, made)
    target = tmp_path / "set.json"
    assert workflow.export_labels(project, target) == 4
    with new_project(tmp_path, name="other.duizhao") as other:
        who = workflow.annotator(other, "Zhou").id
        workflow.add_label(other, who, Label("event", {"en": "event"}, "#654321", "4", 0))
        workflow.edit_label(other, who, Label("place", {"en": "site"}, "#654321", "3", 0))
        done = workflow.import_labels(other, who, target)
        assert (done.added, done.changed) == (("person",), ("place",))
        assert [(each.label, each.shortcut, each.other) for each in done.clashes] == [
            ("person", "4", "event")
        ]
        assert [(each.id, each.shortcut) for each in other.labels()][3:] == [("event", "4"), ("person", "")]
        again = workflow.import_labels(other, who, target)
        assert (again.step, again.added, again.changed) == (None, (), ())
        workflow.undo(other, who)
        assert [each.name("en") for each in other.labels()] == ["initiative", "metric", "site", "event"]


def test_label_sets_that_cannot_be_used(project, lin, tmp_path):
    before = everything(project)
    with pytest.raises(BrokenLabelSet, match=r"bad\.json"):
        workflow.import_labels(project, lin, write(tmp_path, "bad.json", "{}"))
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(UnreadableSource):
            workflow.import_labels(project, lin, path)
    for path in (project.path, tmp_path):
        with pytest.raises(CannotWrite):
            workflow.export_labels(project, path)
    assert everything(project) == before


# Guidelines.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_project_has_the_bundled_guidelines(project, language):
    text = workflow.guideline(project, language)
    assert text == resource(f"guidelines/{language}.md").read_text("utf-8").strip()
    (first,) = workflow.guideline_history(project, language)
    assert (first.author, first.before, first.after) == ("", "", text)
    assert first.time == datetime.fromtimestamp(FIRST_MILLISECOND / 1000, UTC)


def test_every_state_of_the_guidelines_is_kept(project, lin):
    bundled = workflow.guideline(project, "en")
    workflow.set_guideline(project, lin, "en", "# Places\r\n\r\nNone.\n")
    workflow.set_guideline(project, lin, "en", "")
    assert workflow.set_guideline(project, lin, "en", " \n") is None
    found = workflow.guideline_history(project, "en")
    assert [(each.author, each.before, each.after) for each in found] == [
        ("Lin", "# Places\n\nNone.", ""),
        ("Lin", bundled, "# Places\n\nNone."),
        ("", "", bundled),
    ]
    assert found[0].time > found[1].time > found[2].time
    workflow.undo(project, lin)
    assert workflow.guideline(project, "en") == "# Places\n\nNone."
    assert len(workflow.guideline_history(project, "en")) == 4
    assert workflow.check(project) == []


def test_guidelines_that_cannot_be_kept(project, lin):
    for language in ("fr", "zh_TW", ""):
        with pytest.raises(BadValue, match="en, zh-Hans, zh-Hant"):
            workflow.set_guideline(project, lin, language, "# ?")
    with pytest.raises(TextTooLong):
        workflow.set_guideline(project, lin, "en", "長" * 500_001)


# Overlap.


def test_the_policy_holds_from_now_on_and_says_what_lies_otherwise(project, lin):
    assert workflow.overlap_policy(project) == "free"
    outer, inner = label(project, "柳橋鎮設立", "initiative"), label(project, "柳橋鎮")
    label(project, "鎮設", "metric", name="Zhou")
    step, found = workflow.set_overlap_policy(project, lin, "flat")
    assert step is not None
    assert [(each.span.id, each.other.id) for each in found] == [(outer.id, inner.id)]
    assert workflow.offending(project, "nested") == []
    with pytest.raises(SpansOverlap):
        label(project, "鎮設立", "metric")
    assert workflow.set_overlap_policy(project, lin, "flat") == (None, found)
    project = reopened(project)
    assert workflow.overlap_policy(project) == "flat"
    workflow.undo(project, lin)
    assert workflow.overlap_policy(project) == "free"
    assert label(project, "鎮設立", "metric").text == "鎮設立"
    assert workflow.check(project) == []
    project.close()


def test_no_other_policy(project, lin):
    with pytest.raises(BadValue, match="free, nested, flat"):
        workflow.set_overlap_policy(project, lin, "some")


# What is said of spans and articles.


def test_relations_live_and_go_with_their_spans(project, lin):
    metric, thing = label(project, "300份", "metric"), label(project, "里鄰食堂", "initiative")
    made = workflow.relate(project, metric.id, thing.id, "measures")
    assert workflow.relate(project, metric.id, thing.id, " measures ") == made
    assert (made.from_span, made.to_span, made.layer) == (metric.id, thing.id, lin)
    project = reopened(project)
    assert project.layer(stored(project), lin).relations == (made,)
    workflow.unlabel(project, thing.id)
    with pytest.raises(NoSuchRelation):
        project.attributes.relation(made.id)
    workflow.undo(project, lin)
    assert project.attributes.relation(made.id) == made
    assert workflow.unrelate(project, made.id) == made
    assert project.layer(stored(project), lin).relations == ()
    assert workflow.check(project) == []
    project.close()


def test_what_is_not_there_cannot_be_related(project):
    span = label(project, "300份", "metric")
    for ends in ((span.id, "none"), ("none", span.id)):
        with pytest.raises(NoSuchSpan):
            workflow.relate(project, *ends, "at")
    with pytest.raises(NoSuchRelation):
        workflow.unrelate(project, "none")


def test_comments_and_notes_stand_in_their_layer(project, lin):
    span = label(project, "300份", "metric")
    assert workflow.comment(project, span.id, " 一天？ ").comment == "一天？"
    assert workflow.comment(project, span.id, "").comment == ""
    assert workflow.note_article(project, stored(project), " 重複 ", "Lin") == "重複"
    assert workflow.note_article(project, stored(project), "不重複", "Zhou") == "不重複"
    project = reopened(project)
    assert project.layer(stored(project), lin).note == "重複"
    workflow.undo(project, lin)
    assert project.layer(stored(project), lin).note == ""
    assert project.span(span.id).comment == ""
    workflow.undo(project, lin)
    assert project.span(span.id).comment == "一天？"
    assert workflow.check(project) == []
    project.close()


def test_gold_json_has_all_of_it(project, lin, tmp_path):
    metric, thing = label(project, "300份", "metric"), label(project, "里鄰食堂", "initiative")
    workflow.relate(project, metric.id, thing.id, "measures")
    workflow.relate(project, label(project, "12", "metric", name="Zhou").id, _zhous(project), "at")
    workflow.comment(project, metric.id, "一天？")
    workflow.note_article(project, stored(project), "重複", "Lin")
    workflow.export(project, lin, "gold", tmp_path / "out.json")
    first, second = json.loads((tmp_path / "out.json").read_bytes())["articles"]
    assert [(each["from"], each["to"], each["name"]) for each in first["relations"]] == [
        (metric.id, thing.id, "measures")
    ]
    assert (first["note"], second["note"], second["relations"]) == ("重複", "", [])
    assert [each["comment"] for each in first["spans"]] == ["", "一天？"]


def _zhous(project):
    return label(project, "柳橋鎮", name="Zhou").id
