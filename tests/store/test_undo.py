"""Whatever is edited, undoing all of it gives the start and redoing all of it gives the end."""

import itertools
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.convert import REGIONS, Phrase
from annotator.core.spans import STATES
from annotator.errors import NothingToRedo, NothingToUndo, RangeWithoutText, SpanExists
from tests.builders import HANS, HANT, label, new_project, reopened, stored

WHO = ("Lin", "Zhou")


def picture(project):
    """All that a person could see of a project."""
    layers = [project.layer(stored(project, i), each.id) for i in range(2) for each in project.annotators()]
    pairs = [stored(project, i).pair for i in range(2)]
    return layers, pairs, project.conversion()


class Editing(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        self.project = new_project(Path(self.folder.name), HANT, HANS)
        self.who = {name: workflow.annotator(self.project, name).id for name in WHO}
        self.numbers = itertools.count()
        self.done = {author: 0 for author in self.who.values()}
        self.undone = dict(self.done)

    def teardown(self):
        if hasattr(self, "project"):
            self.project.close()
            self.folder.cleanup()

    def edit(self, author, changes):
        if workflow.apply(self.project, author, changes):
            self.done[author] += 1
            self.undone[author] = 0

    def layer(self, data):
        article = stored(self.project, data.draw(st.integers(0, 1), "article"))
        author = self.who[data.draw(st.sampled_from(WHO), "annotator")]
        return self.project.layer(article, author)

    def wanted(self, layer, data):
        ends = sorted(data.draw(st.lists(st.integers(0, len(layer.text)), min_size=2, max_size=2), "range"))
        return Range(*ends)

    @rule(data=st.data(), label_id=st.sampled_from(["initiative", "metric", "place"]))
    def add(self, data, label_id):
        layer = self.layer(data)
        try:
            changes = edits.add_span(layer, f"s{next(self.numbers)}", self.wanted(layer, data), label_id)
        except RangeWithoutText:
            return
        self.edit(layer.layer, changes)

    @rule(data=st.data(), what=st.sampled_from(["move", "relabel", "delete", "annotate"]))
    def change_span(self, data, what):
        layer = self.layer(data)
        if not layer.spans:
            return
        span = data.draw(st.sampled_from(layer.spans), "span")
        try:
            changes = {
                "move": lambda: edits.move_span(layer, span, self.wanted(layer, data)),
                "relabel": lambda: edits.relabel_span(layer, span, "metric"),
                "delete": lambda: edits.delete_span(layer, span),
                "annotate": lambda: edits.annotate_span(layer, span, note=f"{span.note}?", unsure=True),
            }[what]()
        except (RangeWithoutText, SpanExists):
            return
        self.edit(layer.layer, changes)

    @rule(data=st.data(), state=st.sampled_from(STATES))
    def set_state(self, data, state):
        layer = self.layer(data)
        self.edit(layer.layer, edits.set_state(layer, state))

    @rule(who=st.sampled_from(WHO[:1]), region=st.sampled_from(REGIONS), longer=st.booleans())
    def convert_otherwise(self, who, region, longer):
        phrases = [Phrase("柳桥镇", "柳橋大鎮")] if longer else []
        if workflow.set_conversion(self.project, self.who[who], region, phrases):
            self.done[self.who[who]] += 1
            self.undone[self.who[who]] = 0

    @rule(who=st.sampled_from(WHO))
    def undo(self, who):
        author = self.who[who]
        try:
            workflow.undo(self.project, author)
        except NothingToUndo:
            assert self.done[author] == 0
            return
        self.done[author] -= 1
        self.undone[author] += 1

    @rule(who=st.sampled_from(WHO))
    def redo(self, who):
        author = self.who[who]
        try:
            workflow.redo(self.project, author)
        except NothingToRedo:
            assert self.undone[author] == 0
            return
        self.undone[author] -= 1
        self.done[author] += 1

    @rule()
    def reopen(self):
        before = picture(self.project)
        self.project = reopened(self.project)
        assert picture(self.project) == before

    @precondition(lambda self: any(self.done.values()))
    @rule(reopening=st.booleans())
    def undo_and_redo_everything(self, reopening):
        end = picture(self.project)
        done = dict(self.done)
        for author in done:
            for _ in range(done[author]):
                workflow.undo(self.project, author)
        layers, _, conversion = picture(self.project)
        assert [(layer.spans, layer.state) for layer in layers] == [((), "new")] * 4
        assert (conversion.region, conversion.phrases) == ("TW", ())
        if reopening:
            self.project = reopened(self.project)
        for author in done:
            for _ in range(done[author]):
                workflow.redo(self.project, author)
        assert picture(self.project) == end

    @invariant()
    def the_log_adds_up(self):
        if hasattr(self, "project"):
            assert workflow.check(self.project) == []


Editing.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
TestEditing = Editing.TestCase


def test_undo_and_redo_go_all_the_way_through_a_restart(tmp_path):
    project = new_project(tmp_path, HANT)
    surfaces = ["柳橋鎮", "12", "𠮷嶺村", "300份"]
    spans = [label(project, surface, "metric") for surface in surfaces]
    layer = spans[0].layer
    end = picture_of(project, layer)
    for left in (3, 2, 1, 0):
        project = reopened(project)
        workflow.undo(project, layer)
        assert len(picture_of(project, layer).spans) == left
    assert picture_of(project, layer).state == "new"
    for there in (1, 2, 3, 4):
        project = reopened(project)
        workflow.redo(project, layer)
        assert len(picture_of(project, layer).spans) == there
    assert picture_of(project, layer) == end
    project.close()


def picture_of(project, layer):
    return project.layer(stored(project), layer)
