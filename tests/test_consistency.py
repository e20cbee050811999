"""Consistency over a project: found in slices, kept up to date, mended in one step, ignored for ever."""

import json

import pytest

from annotator import cli, workflow
from annotator.core.changes import Change
from annotator.workflow import Consistency
from annotator.workflow import consistency as module
from tests.builders import label, new_project, reopened, stored

FIRST = "柳橋鎮一期\n\n青石縣推行「里鄰食堂」模式，約140名老人報名，河長制落地。"
SECOND = "柳桥镇二期\n\n青石县推行“里邻食堂”模式，约140名老人报名，河长制落地。"
THIRD = "柳桥镇三期\n\n青石县推行“里邻食堂”模式，约140名老人报名，河长制落地。"


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, FIRST, SECOND, THIRD) as made:
        label(made, "柳橋鎮", "place")
        label(made, "柳桥镇", "place", within="Hans", index=1)
        label(made, "柳桥镇", "initiative", within="Hans", index=2)
        label(made, "「里鄰食堂」模式", "initiative")
        label(made, "“里邻食堂”模式", "initiative", within="Hans", index=1)
        label(made, "里邻食堂", "initiative", within="Hans", index=2)
        label(made, "河長制", "initiative")
        label(made, "河长制", "initiative", within="Hans", index=1)
        yield made


@pytest.fixture
def lin(project):
    return workflow.layer_named(project, "Lin")


def known(project, layer):
    made = Consistency(project, layer)
    assert made.go_on()
    return made


def keys(watched):
    return {finding.key.partition(":")[0]: finding for finding in watched.findings()}


def spots_to_mend(watched, finding):
    return [spot for form in finding.forms[1:] for spot in watched.spots(finding, form)]


def test_both_scripts_are_one_surface(project, lin):
    found = keys(known(project, lin))
    assert sorted(found) == ["borders", "labels", "unlabelled"]
    assert [(form.label, form.count) for form in found["labels"].forms] == [("place", 2), ("initiative", 1)]
    assert [form.count for form in found["borders"].forms] == [2, 1]
    assert [(form.label, form.count) for form in found["unlabelled"].forms] == [("initiative", 2), ("", 1)]


def test_what_somebody_else_labelled_does_not_count(project, lin):
    label(project, "约140名", "metric", within="Hans", index=1, name="Zhou")
    label(project, "柳桥镇", "metric", within="Hans", index=1, name="Zhou")
    assert known(project, workflow.layer_named(project, "Zhou")).findings() == []
    assert [form.count for form in keys(known(project, lin))["labels"].forms] == [2, 1]


def test_slices_find_the_same(project, lin, monkeypatch):
    monkeypatch.setattr(module, "_SPANS_AT_ONCE", 3)
    monkeypatch.setattr(module, "_ARTICLES_AT_ONCE", 1)
    watched, slices, seen = Consistency(project, lin), 0, []
    while not watched.go_on(0):
        slices += 1
        seen.append(watched.progress)
    assert slices > 5
    assert seen == sorted(seen)
    assert watched.findings() == known(project, lin).findings()


def test_spots_stand_where_their_form_does(project, lin):
    watched = known(project, lin)
    found = keys(watched)
    for finding in found.values():
        for form in finding.forms:
            assert len(watched.spots(finding, form)) == form.count
    (spot,) = spots_to_mend(watched, found["borders"])
    assert (spot.hit.text, spot.state) == ("“里邻食堂”模式", "in progress")
    assert spot.hit.article == stored(project, 2).id
    assert watched.spots(found["labels"], found["labels"].forms[0], 1)[0].hit.text == "柳橋鎮"


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("labels", "柳桥镇", "place"),
        ("borders", "“里邻食堂”模式", "initiative"),
        ("unlabelled", "河长制", "initiative"),
    ],
)
def test_the_few_are_made_like_the_many_in_one_step(project, lin, kind, text, expected):
    watched = known(project, lin)
    finding = keys(watched)[kind]
    run = workflow.fix_spots(project, lin, lin, spots_to_mend(watched, finding), finding.forms[0])
    assert (run.spans, run.protected, run.gone, run.left) == (1, 0, 0, 0)
    spans = project.spans(stored(project, 2).id, lin)
    assert (text, expected) in [(span.text, span.label) for span in spans]
    watched.take(run.step)
    watched.go_on()
    assert kind not in keys(watched)
    assert watched.findings() == known(project, lin).findings()
    watched.take(workflow.undo(project, lin))
    watched.go_on()
    assert keys(watched)[kind] == finding
    assert workflow.check(project) == []


@pytest.mark.parametrize("kind", ["borders", "unlabelled"])
def test_the_many_are_made_like_the_few(project, lin, kind):
    watched = known(project, lin)
    finding = keys(watched)[kind]
    run = workflow.fix_spots(project, lin, lin, watched.spots(finding, finding.forms[0]), finding.forms[1])
    assert run.spans == 2
    watched.take(run.step)
    watched.go_on()
    assert kind not in keys(watched)
    texts = {span.text for index in (0, 1) for span in project.spans(stored(project, index).id, lin)}
    assert ("里鄰食堂" in texts) == (kind == "borders")
    assert ("河長制" in texts) == (kind == "borders")


def test_a_span_that_is_moved_keeps_its_id_and_note(project, lin):
    watched = known(project, lin)
    finding = keys(watched)["borders"]
    before = next(s for s in project.spans(stored(project, 2).id, lin) if s.text == "里邻食堂")
    workflow.fix_spots(project, lin, lin, spots_to_mend(watched, finding), finding.forms[0])
    assert project.span(before.id).text == "“里邻食堂”模式"


def test_articles_that_are_done_stay_as_they_are(project, lin):
    article = stored(project, 2)
    project.commit(lin, [Change("state", f"{article.id}/{lin}", article.id, "in progress", "done")])
    watched = known(project, lin)
    finding = keys(watched)["labels"]
    spots = spots_to_mend(watched, finding)
    run = workflow.fix_spots(project, lin, lin, spots, finding.forms[0])
    assert ([spot.protected for spot in spots], run.step, run.protected) == ([True], None, 1)


def test_what_changed_since_stays_as_it_is(project, lin):
    watched = known(project, lin)
    finding = keys(watched)["borders"]
    spots = spots_to_mend(watched, finding)
    wanted = next(s for s in project.spans(stored(project, 2).id, lin) if s.text == "里邻食堂")
    workflow.unlabel(project, wanted.id)
    run = workflow.fix_spots(project, lin, lin, spots, finding.forms[0])
    assert (run.step, run.left) == (None, 1)


def test_edits_lead_where_a_new_beginning_would(project, lin):
    watched = known(project, lin)
    made = label(project, "约140名", "metric", within="Hans", index=1)
    watched.take(project.step(project.history(lin).undo))
    label(project, "约140名", "metric", within="Hans", index=2)
    watched.take(project.step(project.history(lin).undo))
    assert not watched.is_done
    watched.go_on()
    assert watched.findings() == known(project, lin).findings()
    assert "約140名" in [each.subject for each in watched.findings()]  # new, and looked for everywhere
    workflow.unlabel(project, made.id)
    watched.take(project.step(project.history(lin).undo))
    watched.go_on()
    assert watched.findings() == known(project, lin).findings()


def test_an_edit_before_all_spans_are_read_begins_anew(project, lin):
    watched = Consistency(project, lin)
    label(project, "青石县", "place", within="Hans", index=2)
    watched.take(project.step(project.history(lin).undo))
    watched.go_on()
    assert watched.findings() == known(project, lin).findings()


def test_a_span_that_was_not_known_makes_it_begin_anew(project, lin):
    watched = known(project, lin)
    made = label(project, "青石县", "place", within="Hans", index=2)
    unheard = project.history(lin).undo
    workflow.unlabel(project, made.id)
    watched.take(project.step(project.history(lin).undo))
    assert (unheard is not None, watched.has_spans) == (True, False)
    watched.go_on()
    assert watched.findings() == known(project, lin).findings()


def test_places_in_longer_words_are_left_out(project, lin):
    class Words:
        def words_of(self, pair, paragraph):
            return [paragraph]

    watched = Consistency(project, lin, Words())
    watched.go_on()
    assert sorted(keys(watched)) == ["borders", "labels"]


def test_ignored_for_ever_and_undone(project, lin):
    watched = known(project, lin)
    finding = keys(watched)["labels"]
    step = workflow.ignore_finding(project, lin, lin, finding)
    watched.take(step)
    assert "labels" not in keys(watched)
    assert watched.findings(ignored=True) == [finding]
    assert workflow.ignore_finding(project, lin, lin, finding) is None
    assert workflow.check(project) == []
    again = reopened(project)
    assert known(again, lin).findings(ignored=True) == [finding]
    watched = known(again, lin)
    watched.take(workflow.undo(again, lin))
    assert "labels" in keys(watched)
    workflow.redo(again, lin)
    watched = known(again, lin)
    watched.take(workflow.ignore_finding(again, lin, lin, finding, on=False))
    assert watched.findings(ignored=True) == []
    again.close()


def test_what_is_ignored_comes_along_in_a_merge(project, lin, tmp_path):
    watched = known(project, lin)
    workflow.ignore_finding(project, lin, lin, keys(watched)["labels"])
    project.checkpoint()
    copy = tmp_path / "copy.duizhao"
    copy.write_bytes(project.path.read_bytes())
    workflow.undo(project, lin)
    with workflow.open_project(copy) as other:
        assert len(known(other, lin).findings(ignored=True)) == 1
        project.checkpoint()
        workflow.merge(other, [project.path])
        assert known(other, lin).findings(ignored=True) == []
        assert workflow.check(other) == []


# The command.


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode().splitlines(), err.decode().splitlines()

    return run


def test_the_command(project, run, lin):
    workflow.ignore_finding(project, lin, lin, keys(known(project, lin))["unlabelled"])
    code, out, err = run("consistency", project.path, "--as", "Lin", "--json")
    found = json.loads(out[0])
    assert (code, err) == (0, [])
    assert [list(each) for each in found] == [["key", "kind", "text", "suspicion", "forms"]] * len(found)
    assert [each["kind"] for each in found] == ["borders", "labels"]
    assert [(form["marked"], form["label"], form["count"]) for form in found[0]["forms"]] == [
        ("【「里鄰食堂」模式】", "initiative", 2),
        ("「【里鄰食堂】」模式", "initiative", 1),
    ]
    assert [place["text"] for place in found[0]["forms"][1]["places"]] == ["“里邻食堂”模式"]
    code, out, _ = run("consistency", project.path, "--as", "Lin", "--kind", "labels")
    assert (code, out[0], out[-1]) == (0, "0.21  labels  柳橋鎮", "1 finding(s).")
    code, out, _ = run("consistency", project.path, "--as", "Lin", "--ignored")
    assert (code, out[0].split()[1], out[-1]) == (0, "unlabelled", "1 finding(s).")


def test_the_command_knows_its_people_and_kinds(project, run):
    assert run("consistency", project.path, "--as", "Nobody")[0] == 2
    assert run("consistency", project.path, "--kind", "colour")[0] == 2
