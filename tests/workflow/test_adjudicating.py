"""The reviewer's queue and decisions: gold, what becomes of it, and what a later merge does to it."""

import pytest

from annotator import errors, workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.review import LATER, NONE, Choice
from annotator.core.spans import GOLD
from annotator.errors import NoSuchCase
from annotator.workflow.merging import merge
from tests.builders import HANT, label
from tests.workflow.laptops import laptops, said


@pytest.fixture
def machines(tmp_path):
    """Lin and Zhou have labelled; everything is on the reviewers' laptops Wu and Chen."""
    with laptops(tmp_path, ("Lin", "Zhou", "Wu", "Chen"), texts=(HANT, f"又：{HANT}")) as made:
        lin, zhou, wu, chen = made
        for index in (0, 1):
            for surface, which in (("柳橋鎮", "place"), ("12", "metric"), ("青石縣", "place")):
                label(lin.project, surface, which, name="Lin", index=index)
            for surface, which in (("柳橋鎮", "place"), ("12個", "metric"), ("300", "metric")):
                label(zhou.project, surface, which, name="Zhou", index=index)
        for each in (wu, chen):
            merge(each.project, [lin.path, zhou.path])
        yield made


def asked(project, kind=None, index=0):
    article = project.article_ids()[index]
    found = workflow.questions_of(project, article)
    return found if kind is None else next(each for each in found if each.case.kind == kind)


def gold(project, index=0):
    return [(span.text, span.label) for span in project.spans(project.article_ids()[index], GOLD)]


def statuses(project, index=0):
    return [(each.case.kind, each.status) for each in asked(project, index=index)]


def test_the_queue_by_kind(machines):
    project = machines[2].project
    assert workflow.queue_counts(project) == {
        ("open", "agreed"): 2,
        ("open", "border"): 2,
        ("open", "only one"): 4,
    }
    both = workflow.queue(project, "open", "border")
    assert {each.article for each in both} == set(project.article_ids())
    assert len(workflow.queue(project, "open", "only one", start=3, limit=5)) == 1
    in_order = workflow.queue(project, "open", "only one", least_agreed_first=False)
    places = [(project.article_ids().index(each.article), each.case.start) for each in in_order]
    assert places == sorted(places)


def test_taking_a_candidate_makes_gold_with_its_origins(machines):
    wu = machines[2]
    project = wu.project
    question = asked(project, "border")
    assert question.preselected == 0
    step = workflow.decide(
        project, wu.annotator, question, Choice("candidate", (0,)), reason="guideline gap", note="with unit"
    )
    (span,) = project.spans(question.article, GOLD)
    chosen = question.case.candidates[0]
    assert (span.text, span.label) == ("12個", "metric")
    assert span.origins == chosen.spans
    (ruling,) = workflow.decisions(project, question.article)
    made = ruling.decision
    assert ruling.step == step.id
    assert (made.reviewer, made.reason, made.note, made.outcome) == (
        wu.annotator,
        "guideline gap",
        "with unit",
        "candidate",
    )
    assert made.candidates == question.case.candidates
    assert ("border", "decided") in statuses(project)
    assert workflow.check(project) == []


def test_none_both_later_and_ones_own(machines):
    wu = machines[2]
    project = wu.project
    only_lin, only_zhou = [each for each in asked(project) if each.case.kind == "only one"]
    workflow.decide(project, wu.annotator, only_lin, NONE)
    workflow.decide(project, wu.annotator, only_zhou, LATER)
    border = asked(project, "border")
    workflow.decide(project, wu.annotator, border, Choice("both", (0, 1)))
    assert gold(project) == [("12個", "metric"), ("12", "metric")]
    start = border.case.start
    own = Choice("own", own=((start, start + 3, "initiative"),))
    workflow.decide(project, wu.annotator, asked(project, "border"), own)
    (span,) = project.spans(border.article, GOLD)
    assert (span.text, span.label) == ("12個", "initiative")
    assert set(span.origins) == {each for c in border.case.candidates for each in c.spans}
    assert sorted(statuses(project)) == [
        ("agreed", "open"),
        ("border", "decided"),
        ("only one", "decided"),
        ("only one", "later"),
    ]
    assert workflow.check(project) == []


def test_refused_answers(machines):
    wu = machines[2]
    question = asked(wu.project, "border")
    before = said(wu.project)
    with pytest.raises(errors.NoSuchLabel):
        workflow.decide(wu.project, wu.annotator, question, Choice("own", own=((0, 2, "rumour"),)))
    with pytest.raises(errors.RangeOutside):
        workflow.decide(wu.project, wu.annotator, question, Choice("own", own=((0, 9999, "place"),)))
    assert said(wu.project) == before


def test_a_decision_is_undone_and_redone(machines):
    wu = machines[2]
    before = said(wu.project)
    workflow.decide(wu.project, wu.annotator, asked(wu.project, "border"), Choice("candidate", (1,)))
    after, made = wu.project.sum(), statuses(wu.project)
    workflow.undo(wu.project, wu.annotator)
    assert said(wu.project) == before
    assert workflow.queue_counts(wu.project)["open", "border"] == 2
    workflow.redo(wu.project, wu.annotator)
    assert (wu.project.sum(), statuses(wu.project)) == (after, made)


def test_the_same_decision_once_more_changes_nothing(machines):
    wu = machines[2]
    for expected in (True, False):
        step = workflow.decide(
            wu.project, wu.annotator, asked(wu.project, "border"), Choice("candidate", (0,))
        )
        assert (step is not None) == expected


def test_one_decision_for_all_like_it(machines):
    """They are listed first, decided in one step, and undone as one."""
    wu = machines[2]
    question = asked(wu.project, "border")
    like_it = workflow.alike(wu.project, question)
    assert [each.article for each in like_it] == [wu.project.article_ids()[1]]
    workflow.decide(wu.project, wu.annotator, question, Choice("candidate", (1,)), like_it=like_it)
    assert gold(wu.project) == gold(wu.project, 1) == [("12", "metric")]
    workflow.undo(wu.project, wu.annotator)
    assert gold(wu.project) == gold(wu.project, 1) == []


@pytest.mark.parametrize(
    ("rule", "threshold", "count"),
    [("unanimous", 0.5, 2), ("majority", 0.5, 2), ("threshold", 1.0, 2), ("incomplete", 0.5, 2)],
)
def test_rules_over_all_articles(machines, rule, threshold, count):
    wu = machines[2]
    done = workflow.accept(wu.project, wu.annotator, rule, threshold=threshold)
    assert done.count == count
    assert gold(wu.project) == [("柳橋鎮", "place")]
    assert workflow.accept(wu.project, wu.annotator, rule, threshold=threshold).count == 0
    workflow.undo(wu.project, wu.annotator)
    assert gold(wu.project) == []


def test_all_from_one_annotator(machines):
    wu, lin = machines[2], machines[0]
    assert workflow.take_all_from(wu.project, wu.annotator, lin.annotator).count == 8
    for index, article in enumerate(wu.project.article_ids()):
        theirs = [(each.text, each.label) for each in wu.project.spans(article, lin.annotator)]
        assert gold(wu.project, index) == theirs


def test_all_from_one_annotator_who_read_alone(tmp_path):
    with laptops(tmp_path, ("Lin", "Wu"), texts=(HANT,)) as (lin, wu):
        label(lin.project, "柳橋鎮", name="Lin")
        merge(wu.project, [lin.path])
        assert workflow.queue_counts(wu.project) == {}
        assert workflow.take_all_from(wu.project, wu.annotator, lin.annotator).count == 1
        assert gold(wu.project) == [("柳橋鎮", "place")]
        assert workflow.take_all_from(wu.project, wu.annotator, lin.annotator).count == 0
        assert statuses(wu.project) == [("agreed", "decided")]


def test_gold_never_counts_as_an_annotator(machines):
    wu = machines[2]
    before = workflow.agreement(wu.project)
    workflow.take_all_from(wu.project, wu.annotator, machines[0].annotator)
    assert workflow.agreement(wu.project) == before


def test_a_gold_span_goes_only_with_its_decision(machines):
    wu = machines[2]
    workflow.accept(wu.project, wu.annotator, "unanimous")
    (span,) = wu.project.spans(wu.project.article_ids()[0], GOLD)
    with pytest.raises(errors.GoldIsDecided):
        workflow.unlabel(wu.project, span.id)


def test_a_case_whose_spans_changed_comes_back_with_both_versions(machines):
    lin, _, wu, _ = machines
    question = asked(wu.project, "border")
    workflow.decide(wu.project, wu.annotator, question, Choice("candidate", (1,)))
    article = lin.project.article(question.article)
    layer = lin.project.layer(article, lin.annotator)
    span = next(each for each in layer.spans if each.label == "metric")
    workflow.apply(lin.project, lin.annotator, edits.relabel_span(layer, span, "initiative"))
    merge(wu.project, [lin.path])
    (stale,) = [each for each in asked(wu.project) if each.status == "stale"]
    assert {unit[2] for each in stale.case.candidates for unit in each.units} == {"initiative", "metric"}
    (old,) = stale.rulings
    assert old.decision.candidates == question.case.candidates
    assert gold(wu.project) == [("12", "metric")], "nothing is lost until it is decided anew"
    workflow.decide(wu.project, wu.annotator, stale, NONE)
    assert gold(wu.project) == []
    assert workflow.queue_counts(wu.project).get(("stale", "mixed")) is None
    with pytest.raises(NoSuchCase):
        workflow.decide(wu.project, wu.annotator, question, NONE)
    assert workflow.check(wu.project) == []


def test_a_decision_of_whose_spans_nothing_is_left_comes_back(machines):
    lin, zhou, wu, _ = machines
    question = asked(wu.project, "only one")
    workflow.decide(wu.project, wu.annotator, question, Choice("candidate", (0,)))
    owner = lin if lin.annotator in question.case.candidates[0].annotators else zhou
    workflow.unlabel(owner.project, question.case.candidates[0].spans[0])
    merge(wu.project, [owner.path])
    (stale,) = [each for each in asked(wu.project) if each.status == "stale"]
    assert stale.case.candidates == ()
    assert len(gold(wu.project)) == 1
    workflow.decide(wu.project, wu.annotator, stale, NONE)
    assert gold(wu.project) == []
    assert all(each.status == "open" or each.status == "decided" for each in asked(wu.project))


def test_one_who_agrees_later_leaves_a_decision_as_it_is(machines):
    """A third person who says the same as one of the two is no new question."""
    _, _, wu, chen = machines
    question = asked(wu.project, "border")
    workflow.decide(wu.project, wu.annotator, question, Choice("candidate", (0,)))
    label(chen.project, "12個", "metric", name="Chen")
    merge(wu.project, [chen.path])
    now = next(each for each in asked(wu.project) if each.key == question.key)
    assert now.status == "decided"


def test_reviewers_who_differ_meet_in_the_queue(machines):
    _, _, wu, chen = machines
    question = asked(wu.project, "border")
    workflow.decide(wu.project, wu.annotator, question, Choice("candidate", (0,)))
    workflow.decide(chen.project, chen.annotator, question, Choice("candidate", (1,)))
    merge(wu.project, [chen.path])
    merge(chen.project, [wu.path])
    assert said(wu.project) == said(chen.project)
    (conflict,) = workflow.queue(wu.project, "conflict", "border")
    assert {each.decision.reviewer for each in conflict.rulings} == {wu.annotator, chen.annotator}
    assert len(gold(wu.project)) == 1, "until it is settled the last one holds"
    workflow.decide(wu.project, wu.annotator, conflict, Choice("candidate", (0,)))
    merge(chen.project, [wu.path])
    assert gold(chen.project) == gold(wu.project) == [("12個", "metric")]
    assert ("border", "decided") in statuses(chen.project)
    assert len(workflow.decisions(chen.project, question.article)) == 2


def test_reviewers_who_agree_are_no_conflict(machines):
    _, _, wu, chen = machines
    for each in (wu, chen):
        workflow.decide(
            each.project, each.annotator, asked(each.project, "border"), Choice("candidate", (0,))
        )
    merge(wu.project, [chen.path])
    assert gold(wu.project) == [("12個", "metric")]
    assert ("border", "decided") in statuses(wu.project)
    workflow.undo(wu.project, wu.annotator)
    assert gold(wu.project) == [("12個", "metric")], "the other reviewer has decided so too"


def test_two_reviewers_settle_a_conflict_apart(machines):
    """What one settled was the other's earlier word: both new words stand, and it is a conflict again."""
    _, _, wu, chen = machines
    question = asked(wu.project, "border")
    for each, place in ((wu, 0), (chen, 1)):
        workflow.decide(each.project, each.annotator, question, Choice("candidate", (place,)))
    merge(wu.project, [chen.path])
    merge(chen.project, [wu.path])
    workflow.decide(wu.project, wu.annotator, asked(wu.project, "border"), NONE, note="wu")
    workflow.decide(chen.project, chen.annotator, asked(chen.project, "border"), Choice("both", (0, 1)))
    merge(wu.project, [chen.path])
    merge(chen.project, [wu.path])
    assert said(wu.project) == said(chen.project)
    assert ("border", "conflict") in statuses(wu.project)


def test_the_queue_knows_of_every_change(machines):
    """What is kept is what would be worked out anew."""
    lin, _, wu, _ = machines
    project = wu.project

    def kept():
        workflow.refresh_queue(project)
        pages = [workflow.queue(project, *key, limit=99) for key in workflow.queue_counts(project)]
        return sorted((each.article, each.key, each.status) for page in pages for each in page)

    def anew():
        return sorted((each.article, each.key, each.status) for each in workflow.all_questions(project))

    assert kept() == anew()
    workflow.accept(project, wu.annotator, "unanimous")
    assert kept() == anew()
    workflow.undo(project, wu.annotator)
    assert kept() == anew()
    layer = lin.project.layer(lin.project.article(lin.project.article_ids()[0]), lin.annotator)
    workflow.apply(lin.project, lin.annotator, edits.move_span(layer, layer.spans[0], Range(0, 2)))
    merge(project, [lin.path])
    assert kept() == anew()
