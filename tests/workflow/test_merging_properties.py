"""What merging promises, tried on laptops that do whatever people do in whatever order."""

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.review import LATER, NONE, Choice
from annotator.core.spans import Label
from annotator.errors import UserError
from annotator.store import database
from annotator.store.project import Project
from annotator.workflow.merging import merge
from annotator.workflow.recutting import cut
from tests.workflow.laptops import copy, laptops, said, state

CLOCKS = (1_700_000_000_000, 4_080_000_000_000, 1_000, 1_700_000_000_500)
LABELS = ("place", "metric", "initiative")
numbers = itertools.count()

deed = st.tuples(
    st.sampled_from(
        ["label", "label", "label", "delete", "move", "relabel", "undo", "redo", "state", "cut", "rename"]
        + ["decide", "none", "later", "merge", "merge"]
    ),
    st.integers(0, 3),
    st.integers(0, 1),
    st.integers(0, 40),
    st.integers(1, 12),
)
often = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(autouse=True)
def without_waiting_for_the_disk(monkeypatch):
    monkeypatch.setitem(database._PRAGMAS, "synchronous", "off")


def do(machine, what, article_number, at, length):
    """One deed of a person on a laptop; what is refused there is no deed."""
    project, who = machine.project, machine.annotator
    article = project.article_ids()[article_number]
    stored = project.article(article)
    layer = project.layer(stored, who)
    text = stored.pair.text
    wanted = Range(min(at, len(text) - 1), min(at + length, len(text)))
    span = layer.spans[at % len(layer.spans)] if layer.spans else None
    new_id = f"span{next(numbers):012}"
    if what == "label":
        workflow.apply(project, who, edits.add_span(layer, new_id, wanted, LABELS[length % 3]))
    elif what == "delete" and span:
        workflow.apply(project, who, edits.delete_span(layer, span))
    elif what == "move" and span:
        workflow.apply(project, who, edits.move_span(layer, span, wanted))
    elif what == "relabel" and span:
        workflow.apply(project, who, edits.relabel_span(layer, span, LABELS[at % 3]))
    elif what == "undo":
        workflow.undo(project, who)
    elif what == "redo":
        workflow.redo(project, who)
    elif what == "state":
        workflow.apply(project, who, edits.set_state(layer, "done" if at % 2 else "in progress"))
    elif what == "cut":
        start = stored.article.range.start + at
        cut(project, who, stored, Range(start, start + min(length, 3)), lose=True)
    elif what == "rename":
        old = next(label for label in project.labels() if label.id == LABELS[at % 3])
        new = Label(old.id, {"en": f"name {length}"}, old.color, old.shortcut, old.position)
        project.commit(who, [Change("label", old.id, "", old, new)])
    elif what in ("decide", "none", "later"):
        asked = workflow.questions_of(project, article)
        if asked:
            one = asked[at % len(asked)]
            choice = {"none": NONE, "later": LATER}.get(what)
            if choice is None:
                if not one.case.candidates:
                    return
                choice = Choice("candidate", (length % len(one.case.candidates),))
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
    with tempfile.TemporaryDirectory() as folder, laptops(
        Path(folder), ("Lin", "Zhou", "Lin"), CLOCKS
    ) as machines:
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
    with tempfile.TemporaryDirectory() as name, laptops(
        Path(name), ("Lin", "Zhou", "Wu"), CLOCKS
    ) as machines:
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
    with tempfile.TemporaryDirectory() as name, laptops(Path(name), ("Lin", "Zhou"), CLOCKS) as machines:
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
    with tempfile.TemporaryDirectory() as name, laptops(Path(name), ("Lin", "Zhou"), CLOCKS) as machines:
        live(machines, deeds)
        before = [
            {each.name for known in project.article_ids() for each in workflow.decisions(project, known)}
            for project in (machine.project for machine in machines)
        ]
        took(machines[0].project, machines[1].path)
        project = machines[0].project
        after = {each.name for known in project.article_ids() for each in workflow.decisions(project, known)}
        ids = {name.partition("@")[0] for name in after}
        lost = [name for name in before[0] | before[1] if name not in after]
        # Only another decision of the same reviewer about the same case, or its being taken back, replaces one.
        for name in lost:
            subject, _, step = name.partition("@")
            (newest,) = project.database.execute_sql(
                "SELECT max(step) FROM change WHERE kind = 'decision' AND subject = ?", (subject,)
            ).fetchone()
            assert newest > step
            assert subject in ids or newest
