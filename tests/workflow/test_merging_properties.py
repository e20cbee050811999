"""What merging promises, tried on laptops that do whatever people do in whatever order."""

import itertools
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.convert import Phrase
from annotator.core.review import LATER, NONE, Choice
from annotator.errors import UserError
from annotator.store import database
from annotator.store.project import Project
from annotator.workflow.merging import merge
from annotator.workflow.recutting import cut
from tests.workflow.laptops import LABELS, copy, laptops, said, state

CLOCKS = (1_700_000_000_000, 4_080_000_000_000, 1_000, 1_700_000_000_500)
TEXTS = ("", "市", "鎮上", "，")
numbers = itertools.count()

deed = st.tuples(
    st.sampled_from(
        ["label", "label", "label", "delete", "move", "relabel", "undo", "redo", "state", "cut", "rename"]
        + ["decide", "decide", "own", "none", "later", "merge", "merge"]
        + ["correct", "correct", "learn", "key", "fold", "recolour"]
    ),
    st.integers(0, 3),
    st.integers(0, 1),
    st.integers(0, 40),
    st.integers(1, 12),
)
often = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(autouse=True)
def without_waiting_for_the_disk(monkeypatch):
    monkeypatch.setitem(database._PRAGMAS, "synchronous", "off")


def do(machine, what, article_number, at, length):
    """One deed of a person on a laptop; what is refused there is no deed."""
    project, who = machine.project, machine.annotator
    stored = project.article(project.article_ids()[article_number])
    if what in ("decide", "own", "none", "later"):
        rule_on(project, who, stored.id, what, at, length)
    elif what in ("undo", "redo"):
        getattr(workflow, what)(project, who)
    elif what == "cut":
        start = stored.article.range.start + at
        cut(project, who, stored, Range(start, start + min(length, 3)), lose=True)
    elif what == "correct":
        start = min(at, len(stored.pair.text))
        wanted = Range(start, min(start + length % 4, len(stored.pair.text)))
        workflow.correct(project, who, stored.id, wanted, TEXTS[length % len(TEXTS)], lose=True)
    elif what == "learn":
        workflow.learn(project, who, Phrase("座桥", ("座橋", "座橋樑")[length % 2]))
    elif what in ("rename", "key", "fold", "recolour"):
        change_label(project, who, what, at, length)
    else:
        layer = project.layer(stored, who)
        label = label_at(project, length).id
        workflow.apply(project, who, edited(layer, what, at, length, label))


def label_at(project, number):
    labels = project.labels()
    return labels[number % len(labels)]


def change_label(project, who, what, at, length):
    """Labels get other names, other ids, or become one."""
    old = label_at(project, at)
    if what == "key":
        workflow.rename_label(project, who, old.id, (*LABELS, "site", "spot")[length % 5])
    elif what == "fold":
        workflow.merge_labels(project, who, old.id, label_at(project, length).id)
    else:
        change = {"names": {"en": f"name {length}"}} if what == "rename" else {"color": f"#00{length:04}"}
        workflow.edit_label(project, who, replace(old, **change))


def edited(layer, what, at, length, label):
    """A change of somebody's own layer."""
    start = at % len(layer.text)
    wanted = Range(start, min(start + length, len(layer.text)))
    if what == "label":
        return edits.add_span(layer, f"span{next(numbers):012}", wanted, label)
    if what == "state":
        return edits.set_state(layer, "done" if at % 2 else "in progress")
    if not layer.spans:
        return ()
    span = layer.spans[at % len(layer.spans)]
    if what == "delete":
        return edits.delete_span(layer, span)
    if what == "move":
        return edits.move_span(layer, span, wanted)
    return edits.relabel_span(layer, span, label)


def rule_on(project, who, article, what, at, length):
    """A reviewer's decision about some question of an article."""
    asked = workflow.questions_of(project, article)
    if not asked:
        return
    one = asked[at % len(asked)]
    choice = {"none": NONE, "later": LATER}.get(what)
    if what == "own":
        start = one.case.start
        choice = Choice("own", own=((start, start + 1 + length % 3, label_at(project, length).id),))
    if choice is None and one.case.candidates:
        choice = Choice("candidate", (length % len(one.case.candidates),))
    if choice is not None:
        workflow.decide(project, who, one, choice, note=str(at))


def live(machines, deeds):
    """People work and now and then merge another's file."""
    for what, number, article, at, length in deeds:
        machine = machines[number % len(machines)]
        others = [each for each in machines if each is not machine]
        other = others[at % len(others)]
        try:
            if what == "merge":
                took(machine.project, other.path)
            else:
                do(machine, what, article, at, length)
        except UserError:
            pass


def took(project: Project, *paths: Path):
    done = merge(project, paths)
    assert done.failures == (), [str(each) for each in done.failures]
    return done


@often
@given(st.lists(deed, max_size=30))
def test_laptops_that_exchange_everything_have_the_same(deeds):
    with (
        tempfile.TemporaryDirectory() as folder,
        laptops(Path(folder), ("Lin", "Zhou", "Lin"), CLOCKS, begun=True) as machines,
    ):
        live(machines, deeds)
        for one, other in itertools.permutations(machines, 2):
            if one is not other:
                took(one.project, other.path)
        for one, other in itertools.permutations(machines, 2):
            took(one.project, other.path)
        states = [state(each.project) for each in machines]
        assert states[0] == states[1] == states[2]
        for each in machines:
            assert workflow.check(each.project) == []


@often
@given(st.lists(deed, max_size=20), st.permutations([0, 1, 2]))
def test_the_order_of_merging_does_not_matter(deeds, order):
    """Commutative and associative: in any order, all at once, one by one, or through a third laptop."""
    with (
        tempfile.TemporaryDirectory() as name,
        laptops(Path(name), ("Lin", "Zhou", "Wu"), CLOCKS, begun=True) as machines,
    ):
        folder = Path(name)
        live(machines, deeds)
        for each in machines:
            each.project.checkpoint()
        paths = [each.path for each in machines]
        with (
            Project.open(folder / "first.duizhao", device="r0", clock=lambda: 5) as one,
            copy(one, folder, "r1.duizhao") as other,
            copy(one, folder, "r2.duizhao") as third,
        ):
            took(one, *paths)
            for number in order:
                took(other, paths[number])
            took(machines[0].project, paths[1])
            machines[0].project.checkpoint()
            took(third, paths[2], paths[0])
            assert said(one) == said(other) == said(third)
            before = state(one)
            took(one, *paths)
            assert state(one) == before
            assert all(workflow.check(each) == [] for each in (one, other, third))


@often
@given(st.lists(deed, max_size=25))
def test_a_merge_is_what_one_file_would_have_become(deeds):
    """Replaying all changes in one file, in the order of their stamps, gives the same."""
    with (
        tempfile.TemporaryDirectory() as name,
        laptops(Path(name), ("Lin", "Zhou"), CLOCKS, begun=True) as machines,
    ):
        live(machines, deeds)
        for each in machines:
            each.project.checkpoint()
        with Project.open(Path(name) / "first.duizhao", device="r", clock=lambda: 5) as one:
            took(one, *(each.path for each in machines))
            log = one.added_up()
            assert {key: value for key, value in log.items() if key[0] not in ("wording", "cuts")} == {
                key: one.sum().get(key) for key in log if key[0] not in ("wording", "cuts")
            }
            assert workflow.check(one) == []


@often
@given(st.lists(deed, max_size=20))
def test_a_merge_loses_no_decision(deeds):
    with (
        tempfile.TemporaryDirectory() as name,
        laptops(Path(name), ("Lin", "Zhou"), CLOCKS, begun=True) as machines,
    ):
        live(machines, deeds)
        before = [
            {each.name for known in project.article_ids() for each in workflow.decisions(project, known)}
            for project in (machine.project for machine in machines)
        ]
        took(machines[0].project, machines[1].path)
        project = machines[0].project
        after = {each.name for known in project.article_ids() for each in workflow.decisions(project, known)}
        # Only another word of the same reviewer about the same case, or its being taken back, replaces one.
        for name in (before[0] | before[1]) - after:
            subject, _, step = name.partition("@")
            (newest,) = project.database.execute_sql(
                "SELECT max(step) FROM change WHERE kind = 'decision' AND subject = ?", (subject,)
            ).fetchone()
            assert newest > step
