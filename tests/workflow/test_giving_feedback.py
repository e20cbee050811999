"""Feedback files: an annotator's own spans beside gold, nobody else's work, and no change to any of it."""

import pytest

from annotator import errors, workflow
from annotator.core.align import Range
from annotator.core.feedback import tally
from annotator.core.review import Choice
from annotator.core.spans import GOLD
from annotator.workflow.merging import merge
from tests.builders import HANT, label
from tests.workflow.laptops import laptops


@pytest.fixture
def reviewed(tmp_path):
    """Wu's project with Lin's and Zhou's spans, all decided but one; the ids of Lin and Wu."""
    with laptops(tmp_path, ("Lin", "Zhou", "Wu"), texts=(HANT, f"又：{HANT}")) as (lin, zhou, wu):
        for surface, which in (("柳橋鎮", "place"), ("12", "metric"), ("青石縣", "place")):
            label(lin.project, surface, which, name="Lin")
        for surface, which in (("柳橋鎮", "place"), ("12個", "metric"), ("300", "metric")):
            label(zhou.project, surface, which, name="Zhou")
        merge(wu.project, [lin.path, zhou.path])
        article = wu.project.article_ids()[0]
        for asked in workflow.questions_of(wu.project, article):
            texts = [HANT[start:end] for each in asked.case.candidates for start, end, _ in each.units]
            if asked.case.kind == "border":
                taken = next(
                    place
                    for place, each in enumerate(asked.case.candidates)
                    if HANT[slice(*each.units[0][:2])] == "12個"
                )
                choice = Choice("candidate", (taken,))
                workflow.decide(
                    wu.project,
                    wu.annotator,
                    asked,
                    choice,
                    reason="guideline gap",
                    note="帶上量詞",
                )
            elif texts != ["青石縣"]:
                workflow.decide(wu.project, wu.annotator, asked, Choice("candidate", (0,)))
        yield wu.project, lin.annotator, wu.annotator


def shown(project, verdicts):
    text = project.article(project.article_ids()[0]).pair.text
    return [
        (
            each.result,
            [(text[start:end], name) for start, end, name in each.own],
            [(text[start:end], name) for start, end, name in each.gold],
            each.note,
        )
        for each in verdicts
    ]


EXPECTED = [
    ("right", [("柳橋鎮", "place")], [("柳橋鎮", "place")], ""),
    ("wrong", [("12", "metric")], [("12個", "metric")], "帶上量詞"),
    ("missed", [], [("300", "metric")], ""),
]


def test_verdicts_say_what_is_right_wrong_and_missed(reviewed):
    project, lin, _ = reviewed
    found = workflow.verdicts(project, lin)
    assert shown(project, found) == EXPECTED
    assert tally(found) == {"right": 1, "wrong": 1, "missed": 1}
    counts = {who.name: counts for who, counts in workflow.verdict_counts(project)}
    assert counts["Lin"] == tally(found)
    assert sorted(counts) == ["Lin", "Zhou"]


def test_a_feedback_file_holds_the_same_and_nobody_elses_work(reviewed, tmp_path):
    project, lin, wu = reviewed
    done = workflow.feedback(project, lin, tmp_path / "Lin-feedback.duizhao")
    assert (done.annotator.name, len(done.articles)) == ("Lin", 1)
    assert done.counts == {"wrong": 1, "missed": 1, "right": 1}
    with workflow.open_project(done.path) as made:
        assert shown(made, workflow.kept_verdicts(made)) == EXPECTED
        assert workflow.feedback_for(made) == done.annotator
        assert made.layers() == sorted([lin, GOLD])
        assert [each.name for each in made.annotators()] == ["Lin"]
        gold = made.spans(done.articles[0], GOLD)
        assert [span.text for span in gold] == ["柳橋鎮", "12個", "300"]
        assert workflow.own_name(made, "Somebody") == "Lin"
    content = done.path.read_bytes()
    others = {each.id for each in project.annotators()} - {lin}
    assert wu in others
    assert not [each for each in others if each.encode() in content]


def test_a_feedback_file_is_read_and_not_changed(reviewed, tmp_path):
    project, lin, _ = reviewed
    path = workflow.feedback(project, lin, tmp_path / "f.duizhao").path
    with workflow.open_project(path) as made:
        stored = made.article(made.article_ids()[0])
        with pytest.raises(errors.FeedbackReadOnly):
            workflow.label(made, stored, Range(0, 1), "place", "Hant", "Lin")
        with pytest.raises(errors.FeedbackReadOnly):
            workflow.annotator(made, "New")
        with pytest.raises(errors.FeedbackReadOnly):
            merge(made, [project.path])
        assert len(made.spans(stored.id, lin)) == 3


def test_a_feedback_file_is_not_merged(reviewed, tmp_path):
    project, lin, _ = reviewed
    path = workflow.feedback(project, lin, tmp_path / "f.duizhao").path
    done = merge(project, [path])
    assert [type(each) for each in done.failures] == [errors.FeedbackNotMerged]
    assert done.backup is None


def test_what_is_not_decided_any_more_is_left_out(reviewed):
    project, lin, _ = reviewed
    article = project.article_ids()[0]
    span = next(each for each in project.spans(article, lin) if each.text == "12")
    workflow.unlabel(project, span.id)
    assert [each[0] for each in shown(project, workflow.verdicts(project, lin))] == ["right", "missed"]


def test_there_is_no_feedback_without_a_decision(tmp_path):
    with laptops(tmp_path, ("Lin",)) as (lin,):
        label(lin.project, "柳橋鎮", name="Lin")
        with pytest.raises(errors.NoFeedback):
            workflow.feedback(lin.project, lin.annotator, tmp_path / "f.duizhao")
        assert not (tmp_path / "f.duizhao").exists()


def test_a_file_that_is_there_is_not_written_over(reviewed, tmp_path):
    project, lin, _ = reviewed
    path = tmp_path / "f.duizhao"
    path.write_bytes(b"mine")
    with pytest.raises(errors.ProjectExists):
        workflow.feedback(project, lin, path)
    assert path.read_bytes() == b"mine"


def test_open_points_with_examples_in_both_scripts(reviewed):
    project, _, _ = reviewed
    (gap,) = workflow.gaps(project)
    assert (gap.reason, gap.note, gap.reviewer) == ("guideline gap", "帶上量詞", "Wu")
    assert gap.quotes["Hant"].line == "青石縣柳橋鎮有【12個】村，𠮷嶺村先行。"
    assert gap.quotes["Hans"].line == "青石县柳桥镇有【12个】村，𠮷岭村先行。"
    assert {answer for answer in gap.answers} == {(("12", "metric"),), (("12個", "metric"),)}
    assert gap.gold == (("12個", "metric"),)


def test_open_points_go_to_the_end_of_the_guidelines(reviewed):
    project, _, wu = reviewed
    before = workflow.guideline(project, "zh-Hant")
    step = workflow.add_gaps(project, wu, "zh-Hant", workflow.gaps(project))
    after = workflow.guideline(project, "zh-Hant")
    assert step is not None
    assert after.startswith(before)
    added = after[len(before) :]
    assert added.index("青石縣柳橋鎮有【12個】村") < added.index("青石县柳桥镇有【12个】村")
    assert "帶上量詞" in added
    workflow.undo(project, wu)
    assert workflow.guideline(project, "zh-Hant") == before
    assert workflow.add_gaps(project, wu, "zh-Hant", []) is None
    with pytest.raises(errors.BadValue):
        workflow.gaps_markdown(project, [], "fr")


def test_two_files_on_one_computer_count_their_time_apart(tmp_path):
    with laptops(tmp_path, ("Lin",)) as (lin,):
        article = lin.project.article_ids()[0]
        made = workflow.assign(lin.project, ["Lin"], tmp_path / "out")[0]
        for seconds, path in ((40.0, made.path), (70.0, lin.path)):
            with workflow.open_project(path) as project:
                project.activity.add(article, lin.annotator, "2026-03-02", seconds)
        with workflow.open_project(lin.path) as project:
            merge(project, [made.path])
            assert project.activity.seconds(article, lin.annotator) == 110.0
            merge(project, [made.path])
            assert project.activity.seconds(article, lin.annotator) == 110.0


def test_active_time_comes_with_a_merge(tmp_path):
    with laptops(tmp_path, ("Lin", "Wu")) as (lin, wu):
        article = lin.project.article_ids()[0]
        lin.project.activity.add(article, lin.annotator, "2026-03-02", 61.5)
        label(lin.project, "柳橋鎮", name="Lin")
        merge(wu.project, [lin.path], dry_run=True)
        assert wu.project.activity.counts() == []
        merge(wu.project, [lin.path])
        assert wu.project.activity.seconds(article, lin.annotator) == 61.5
        lin.project.activity.add(article, lin.annotator, "2026-03-02", 10.0)
        lin.project.activity.add(article, lin.annotator, "2026-03-03", 1e300)
        merge(wu.project, [lin.path])
        assert wu.project.activity.seconds(article, lin.annotator) == 71.5 + 90_000


def test_a_report_counts_spans_by_article(tmp_path):
    with laptops(tmp_path, ("Lin", "Wu")) as (lin, wu):
        first, second = lin.project.article_ids()
        label(lin.project, "柳橋鎮", name="Lin")
        label(lin.project, "三座橋", "metric", name="Lin", index=1)
        label(lin.project, "40米", "metric", name="Lin", index=1)
        (report,) = merge(wu.project, [lin.path], dry_run=True).files
        counts = {each.article: (each.new, each.changed, each.deleted) for each in report.by_article}
        assert counts == {first: (1, 0, 0), second: (2, 0, 0)}
        (work,) = report.work
        assert (work.name, work.new) == ("Lin", 3)


def test_the_plan_of_a_hand_out_is_what_is_handed_out(tmp_path):
    with laptops(tmp_path, ("Lin",), texts=tuple(f"第{n}篇：柳橋鎮。" for n in range(10))) as (lin,):
        project = lin.project
        names = ["Lin", "Zhou", "Chen"]
        plan = workflow.plan_assignment(project, names, overlap=0.2, each=2)
        assert [each.name for each in plan] == names
        assert [each.name for each in project.annotators()] == ["Lin"]
        made = workflow.assign(project, names, tmp_path / "out", overlap=0.2, each=2)
        assert [len(each.new) for each in made] == [each.new for each in plan]
        assert sum(each.new for each in plan) == 12
        assert sum(each.shared for each in plan) == 4
        again = workflow.plan_assignment(project, names, overlap=0.2, each=2)
        assert [(each.before, each.new) for each in again] == [(each.new, 0) for each in plan]
        assert workflow.unassigned(project) == []
        with pytest.raises(errors.BadOverlap):
            workflow.plan_assignment(project, ["Lin"], each=2)
