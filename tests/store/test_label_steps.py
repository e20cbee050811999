"""Whatever is done to labels, undoing all of it gives the start and redoing all of it gives the end."""

import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.spans import Label
from annotator.errors import LabelInUse, RequestError
from tests.builders import HANT, label, new_project, reopened, stored

KEYS = ("initiative", "metric", "place", "figure", "spot")
SURFACES = ("柳橋鎮", "鎮設立", "里鄰食堂", "青石縣")


def picture(project):
    """All that labels are and stand on."""
    layers = [project.layer(stored(project), each.id) for each in project.annotators()]
    work = [(layer.spans, layer.relations) for layer in layers]
    return project.labels(), work, workflow.label_counts(project)


def add(project, who, one, _):
    made = Label(one, {"en": one}, "#0f8a5f", "", 0)
    workflow.add_label(project, who, made)


def edit(project, who, one, other):
    labels = {each.id: each for each in project.labels()}
    workflow.edit_label(project, who, replace(labels[one], definitions={"en": other}))


def span(project, _, one, other):
    label(project, SURFACES[KEYS.index(other) % 4], one, name="Lin")


def others_span(project, _, one, other):
    label(project, SURFACES[KEYS.index(other) % 4], one, name="Zhou")


def delete_span(project, who, *_):
    spans = project.layer(stored(project), who).spans
    if spans:
        workflow.unlabel(project, spans[0].id)


def relate(project, who, *_):
    spans = project.layer(stored(project), who).spans
    if len(spans) > 1:
        workflow.relate(project, spans[0].id, spans[-1].id, "at")


def rename(project, who, one, other):
    workflow.rename_label(project, who, one, other)


def merge(project, who, one, other):
    workflow.merge_labels(project, who, one, other)


def delete(project, who, one, _):
    workflow.delete_label(project, who, one)


def reorder(project, who, one, other):
    workflow.reorder_labels(project, who, [one, other])


ACTS = (add, edit, span, delete_span, relate, rename, rename, merge, merge, delete, reorder)
acts = st.tuples(st.sampled_from(ACTS), st.sampled_from(KEYS), st.sampled_from(KEYS))


@settings(max_examples=20)
@given(st.lists(acts, max_size=14))
def test_undoing_everything_gives_the_start(wanted):
    with tempfile.TemporaryDirectory() as folder, new_project(Path(folder), HANT) as project:
        who = workflow.annotator(project, "Lin").id
        for surface, key in zip(SURFACES, ("place", "metric", "initiative", "place"), strict=True):
            label(project, surface, key, name="Zhou")
        start = picture(project)
        pictures = [start]
        for act, one, other in wanted:
            before = project.history(who).undo
            try:
                act(project, who, one, other)
            except (RequestError, KeyError):
                assert picture(project) == pictures[-1]
                continue
            if project.history(who).undo != before:
                pictures.append(picture(project))
        assert workflow.check(project) == []
        for expected in reversed(pictures[:-1]):
            workflow.undo(project, who)
            assert picture(project) == expected
        assert workflow.check(project) == []
        project = reopened(project)
        for expected in pictures[1:]:
            workflow.redo(project, who)
            assert picture(project) == expected
        assert workflow.check(project) == []
        project.close()


def undo(project, who, *_):
    workflow.undo(project, who)


mixed = st.tuples(st.sampled_from((rename, merge, others_span, undo)), *[st.sampled_from(KEYS)] * 2)


@settings(max_examples=20)
@given(st.lists(mixed, max_size=14))
def test_no_span_is_ever_without_its_label(wanted):
    """Whoever labels in between: what is undone takes no label from anybody's spans."""
    with tempfile.TemporaryDirectory() as folder, new_project(Path(folder), HANT) as project:
        who = workflow.annotator(project, "Lin").id
        for act, one, other in wanted:
            with contextlib.suppress(RequestError):
                act(project, who, one, other)
            used = project.attributes.label_counts().keys()
            assert used <= {each.id for each in project.labels()}
        assert workflow.check(project) == []


def test_undo_takes_no_label_from_spans_of_others(tmp_path):
    with new_project(tmp_path, HANT) as project:
        lin = label(project, "柳橋鎮", "place", name="Lin")
        workflow.rename_label(project, lin.layer, "place", "spot")
        zhou = label(project, "青石縣", "spot", name="Zhou")
        before = picture(project)
        with pytest.raises(LabelInUse, match="spot"):
            workflow.undo(project, lin.layer)
        assert picture(project) == before
        workflow.rename_label(project, lin.layer, "spot", "place")
        assert [project.span(each.id).label for each in (lin, zhou)] == ["place", "place"]
        assert workflow.check(project) == []


def test_undo_leaves_spans_where_others_have_moved_them(tmp_path):
    with new_project(tmp_path, HANT) as project:
        who = workflow.annotator(project, "Lin").id
        moved, gone, again = (
            label(project, each, "place", name="Zhou") for each in ("柳橋鎮", "設立", "青石")
        )
        zhou = moved.layer
        workflow.rename_label(project, who, "place", "spot")
        layer = project.layer(stored(project), zhou)
        workflow.apply(project, zhou, edits.move_span(layer, layer.spans[0], Range(0, 2)))
        workflow.unlabel(project, gone.id)
        workflow.apply(project, zhou, edits.relabel_span(layer, project.span(again.id), "metric"))
        workflow.undo(project, who)
        spans = project.layer(stored(project), zhou).spans
        assert [(each.text, each.label) for each in spans] == [("柳橋", "place"), ("青石", "metric")]
        assert workflow.check(project) == []


def test_a_step_on_a_label_that_has_another_key_by_now(tmp_path):
    """Lin's span comes back under the key that the label has, though Lin gave it the old one."""
    with new_project(tmp_path, HANT) as project:
        lin = label(project, "柳橋鎮", "place", name="Lin")
        zhou = workflow.annotator(project, "Zhou").id
        workflow.undo(project, lin.layer)
        workflow.rename_label(project, zhou, "place", "spot")
        workflow.redo(project, lin.layer)
        assert project.span(lin.id).label == "spot"
        assert workflow.check(project) == []
        layer = project.layer(stored(project), lin.layer)
        workflow.apply(project, lin.layer, edits.relabel_span(layer, layer.spans[0], "metric"))
        workflow.undo(project, lin.layer)
        assert project.span(lin.id).label == "spot"
        assert workflow.check(project) == []
