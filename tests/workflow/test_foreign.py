"""Files that came by mail: damaged, forged, strange or merely odd. None may lose or invent a span."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from annotator import errors, workflow
from annotator.core.changes import Change, state_subject
from annotator.core.spans import Annotator, Label, Span
from annotator.store import migrations
from annotator.store.project import Project
from annotator.workflow.merging import merge
from tests.builders import HANS, HANT, label, new_project, ticking, write
from tests.workflow.laptops import laptops, said


@pytest.fixture
def machines(tmp_path):
    with laptops(tmp_path, ("Lin", "Zhou"), texts=(HANT, HANS)) as made:
        label(made[0].project, "柳橋鎮", name="Lin")
        label(made[1].project, "12", "metric", name="Zhou")
        yield made


@pytest.fixture
def file(machines):
    """Zhou's file, closed and whole."""
    machines[1].project.close()
    return machines[1].path


def written(file, *statements):
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA foreign_keys = 0")
        for statement in statements:
            raw.execute(statement)
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def refused(project, file, kind):
    """The file is refused with one sentence of the kind, is as it was, and changes nothing."""
    before, content = said(project), file.read_bytes()
    done = merge(project, [file])
    assert [type(each) for each in done.failures] == [kind]
    assert str(done.failures[0]).startswith(str(file))
    assert "\n" not in str(done.failures[0])
    assert said(project) == before
    assert file.read_bytes() == content
    assert not done.is_new
    assert done.backup is None
    assert not list(project.path.parent.glob("*.before-merge-*"))
    return str(done.failures[0])


def kinds(done):
    return sorted(type(each).__name__ for report in done.files for each in report.notices) + sorted(
        type(each).__name__ for each in done.notices
    )


def test_a_merge_leaves_the_other_file_as_it_was(machines, file):
    content = file.read_bytes()
    before = sorted(file.parent.iterdir())
    assert merge(machines[0].project, [file], dry_run=True).is_new
    assert file.read_bytes() == content
    assert sorted(file.parent.iterdir()) == before


def test_a_file_that_is_open_is_read_with_its_log(machines):
    done = merge(machines[0].project, [machines[1].path])
    assert [(work.name, work.new) for work in done.files[0].work] == [("Zhou", 1)]


def test_a_dry_run_says_what_the_merge_then_does(machines, file):
    project = machines[0].project
    before = said(project)
    would = merge(project, [file], dry_run=True)
    assert said(project) == before
    assert would.backup is None
    does = merge(project, [file])
    assert would.files == does.files
    assert does.backup is not None
    assert does.backup.exists()
    with workflow.open_project(does.backup) as backup:
        assert said(backup) == before


def test_the_same_file_twice(machines, file):
    project = machines[0].project
    done = merge(project, [file, file])
    assert "SameFileTwice" in kinds(done)
    before = said(project)
    again = merge(project, [file])
    assert kinds(again) == ["NothingNew"]
    assert again.backup is None
    assert said(project) == before


def test_the_project_itself(machines):
    refused(machines[0].project, machines[0].path, errors.MergedWithItself)


def test_a_file_of_another_project(machines, tmp_path):
    (tmp_path / "other").mkdir()
    with new_project(tmp_path / "other", "平湖縣有三座水庫") as other:
        label(other, "平湖縣", name="Wu")
    sentence = refused(machines[0].project, other.path, errors.OtherProject)
    assert "probe" in sentence


def test_another_project_with_the_same_articles_brings_its_work(machines, tmp_path, monkeypatch):
    """Two people made projects of their own of the same files: their labels' settings stay where they are."""
    project = machines[0].project
    monkeypatch.setattr("annotator.settings.device", lambda: "another")
    (tmp_path / "other").mkdir()
    with new_project(tmp_path / "other", HANT) as other:
        label(other, "柳橋鎮", name="Wu")
        place = next(each for each in other.labels() if each.id == "place")
        renamed = Label("place", {"en": "somewhere"}, "#000000", "9", 7)
        other.commit("", [Change("label", "place", "", place, renamed)])
        other.commit("", [Change("region", "region", "", "TW", "HK")])
    labels = project.labels()
    done = merge(project, [other.path])
    assert "FromOtherProject" in kinds(done)
    assert [(work.name, work.new) for work in done.files[0].work] == [("Wu", 1)]
    assert project.labels() == labels
    assert project.conversion().region == "TW"
    assert workflow.check(project) == []


def test_a_newer_version(machines, file):
    data = bytearray(file.read_bytes())
    data[60:64] = (len(migrations.MIGRATIONS) + 1).to_bytes(4)
    file.write_bytes(data)
    refused(machines[0].project, file, errors.ProjectNewer)


def test_a_truncated_file(machines, file):
    file.write_bytes(file.read_bytes()[:-5000])
    refused(machines[0].project, file, errors.ProjectTruncated)


def test_no_file_at_all(machines, tmp_path):
    done = merge(machines[0].project, [tmp_path / "nowhere.duizhao"])
    assert [type(each) for each in done.failures] == [errors.ProjectMissing]


def test_a_bad_file_keeps_no_good_one_back(machines, file, tmp_path):
    bad = tmp_path / "bad.duizhao"
    bad.write_bytes(file.read_bytes()[:-5000])
    done = merge(machines[0].project, [bad, file])
    assert len(done.failures) == 1
    assert done.files[1].work[0].new == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON span BEGIN DELETE FROM span; END",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
        "CREATE TABLE evil (x)",
        "DROP INDEX span_order",
        "ALTER TABLE state ADD COLUMN evil TEXT",
    ],
)
def test_tables_that_are_not_ours(machines, file, statement):
    written(file, statement)
    refused(machines[0].project, file, errors.ForeignSchema)


def test_a_span_changed_in_the_table_alone(machines, file):
    written(file, "UPDATE span SET label = 'place'")
    refused(machines[0].project, file, errors.ForeignDamaged)


def test_a_span_invented_in_the_table_alone(machines, file):
    article = machines[0].project.article_ids()[0]
    written(file, f"INSERT INTO span VALUES ('x', '{article}', 'l', 'place', 0, 1, '柳', '', 0, '', '')")
    refused(machines[0].project, file, errors.ForeignDamaged)


def test_a_step_with_other_contents(machines, file):
    """Somebody has changed what is here already, log and table alike."""
    project = machines[0].project
    merge(project, [file])
    written(
        file,
        "UPDATE span SET label = 'place'",
        """UPDATE change SET after = replace(after, '"metric"', '"place"') WHERE kind = 'span'""",
    )
    done = merge(project, [file])
    assert [type(each) for each in done.failures] == [errors.StepsDiffer]


@pytest.mark.parametrize(
    "statement",
    [
        """UPDATE change SET after = replace(after, '"text":"12"', '"text":"13"') WHERE kind = 'span'""",
        "UPDATE change SET after = replace(after, '\"start\"', ' \"start\"') WHERE kind = 'span'",
        "UPDATE change SET after = '{' WHERE kind = 'span'",
        "UPDATE change SET after = '[1]' WHERE kind = 'span'",
        "UPDATE change SET kind = 'rumour' WHERE kind = 'span'",
        "UPDATE change SET subject = 'somethingelse' WHERE kind = 'span'",
        "UPDATE change SET article = 'nowhere' WHERE kind = 'span'",
        "UPDATE content SET text = text || '！'",
    ],
)
def test_values_that_do_not_fit(machines, file, statement):
    written(file, statement)
    project = machines[0].project
    before = said(project)
    done = merge(project, [file])
    if "content" in statement:  # its texts are ours already: nobody reads them
        assert done.failures == ()
        assert workflow.check(project) == []
    else:
        assert [type(each) for each in done.failures] == [errors.ForeignDamaged]
        assert said(project) == before


def test_an_article_whose_text_is_not_that_of_its_id(machines, tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.settings.device", lambda: "another")
    (tmp_path / "other").mkdir()
    with laptops(tmp_path / "other", ("Wu",), texts=(HANT, "平湖縣有三座水庫")) as (wu,):
        label(wu.project, "平湖縣", name="Wu", index=1)
        wu.project.close()
        written(wu.path, "UPDATE content SET text = replace(text, '三', '五')")
        written(wu.path, f"UPDATE meta SET value = '{machines[0].project.meta()['id']}' WHERE key = 'id'")
        refused(machines[0].project, wu.path, errors.ForeignDamaged)


def test_the_same_span_id_for_something_else(machines):
    """Two computers, or a forger, gave the same id to different spans: neither replaces the other."""
    lin, zhou = (each.project for each in machines)
    for project, who, start in ((lin, machines[0].annotator, 0), (zhou, machines[1].annotator, 1)):
        article = project.article_ids()[0]
        text = project.article(article).pair.text
        span = Span("same", article, who, "place", start, start + 2, text[start : start + 2])
        project.commit(who, [Change("span", "same", article, None, span)])
    zhou.checkpoint()
    before = said(lin)
    done = merge(lin, [machines[1].path])
    assert [type(each) for each in done.failures] == [errors.SpansDiffer]
    assert said(lin) == before


def test_labels_that_nobody_defines(machines):
    zhou = machines[1].project
    article = zhou.article_ids()[0]
    text = zhou.article(article).pair.text
    span = Span("s", article, machines[1].annotator, "rumour", 0, 2, text[:2])
    zhou.commit(machines[1].annotator, [Change("span", "s", article, None, span)])
    zhou.checkpoint()
    refused(machines[0].project, machines[1].path, errors.LabelUnknown)


def new_label(project, label_id, **names):
    made = Label(label_id, {key.replace("_", "-"): name for key, name in names.items()}, "#123456", "", 9)
    project.commit("", [Change("label", label_id, "", None, made)])


def test_labels_of_one_name_are_one_label(machines):
    """In whatever language, and whatever case: the one that was there first."""
    lin, zhou = (each.project for each in machines)
    new_label(lin, "organisation", en="Organisation", zh_Hant="機構")
    new_label(zhou, "agency", en="agency", zh_Hant=" 機構")
    new_label(zhou, "person", en="person")
    span = label(zhou, "村", "agency", name="Zhou")
    done = merge(lin, [machines[1].path])
    assert [(each.old, each.new) for each in done.matches] == [("agency", "organisation")]
    assert {"LabelMatched", "LabelAdded"} <= set(kinds(done))
    assert lin.span(span.id).label == "organisation"
    assert [each.id for each in lin.labels()][-2:] == ["organisation", "person"]
    assert workflow.check(lin) == []
    merge(zhou, [machines[0].path])
    assert said(lin) == said(zhou)


def test_the_reviewer_decides_which_label_a_new_one_is(machines):
    lin, zhou = (each.project for each in machines)
    new_label(zhou, "spot", en="spot")
    new_label(zhou, "venue", en="place")
    spans = [label(zhou, "村", "spot", name="Zhou"), label(zhou, "鎮", "venue", name="Zhou")]
    merge(lin, [machines[1].path], labels={"spot": "place", "venue": None})
    assert [lin.span(each.id).label for each in spans] == ["place", "venue"]


def test_a_label_that_was_deleted_while_somebody_used_it_is_kept(machines):
    lin, zhou = (each.project for each in machines)
    metric = next(each for each in lin.labels() if each.id == "metric")
    lin.commit("", [Change("label", "metric", "", metric, None)])
    done = merge(lin, [machines[1].path])
    assert "LabelKept" in kinds(done)
    assert metric in lin.labels()


def test_names_that_differ_by_case_or_blanks(machines):
    lin, zhou = (each.project for each in machines)
    for who in ("lin", "L in", "Lin"):
        zhou.commit("", [Change("annotator", f"id of {who}", "", None, Annotator(f"id of {who}", who))])
    done = merge(lin, [machines[1].path])
    assert kinds(done).count("NamesAlike") >= 2
    assert kinds(done).count("OneNameForTwo") == 1
    assert len(lin.annotators()) == 5


def test_an_annotator_who_did_nothing(machines):
    lin, zhou = (each.project for each in machines)
    zhou.commit("", [Change("annotator", "wu", "", None, Annotator("wu", "Wu"))])
    done = merge(lin, [machines[1].path])
    assert [each.data["name"] for each in done.notices if isinstance(each, errors.NothingDone)] == ["Wu"]
    assert "wu" not in workflow.agreement(lin).annotators


@pytest.mark.parametrize(("clock", "year"), [(86_400_000, 1970), (4_100_000_000_000, 2099)])
def test_clocks_that_are_wrong(tmp_path, clock, year):
    begun = min(clock, 1_700_000_000_000)
    with workflow.new_project(tmp_path / "first.duizhao", clock=lambda: begun) as first:
        list(workflow.import_files(first, [write(tmp_path, "a.txt", HANT)]))
    path = tmp_path / "other.duizhao"
    shutil.copyfile(first.path, path)
    with Project.open(path, device="d9", clock=lambda: clock) as other:
        who = workflow.annotator(other, "Wu")
        article = other.article_ids()[0]
        subject = state_subject(article, who.id)
        other.commit(who.id, [Change("state", subject, article, None, "done")])
    with workflow.open_project(first.path, clock=ticking()) as project:
        done = merge(project, [path])
        assert done.failures == ()
        wrong = [
            each for report in done.files for each in report.notices if isinstance(each, errors.ClockWrong)
        ]
        assert [each.data["year"] for each in wrong] == [str(year)]
        assert project.layer(project.article(article), who.id).state == "done"
        # What is done here afterwards comes after it all the same.
        project.commit(who.id, [Change("state", subject, article, "done", "new")])
        assert project.layer(project.article(article), who.id).state == "new"
        assert workflow.check(project) == []


def test_gold_is_no_annotator(machines):
    lin, zhou = (each.project for each in machines)
    zhou.commit("", [Change("annotator", "gold", "", None, Annotator("gold", "Wu"))])
    zhou.checkpoint()
    refused(lin, machines[1].path, errors.GoldAsAnnotator)


def test_gold_spans_of_an_annotator(machines):
    lin, zhou = (each.project for each in machines)
    article = zhou.article_ids()[0]
    text = zhou.article(article).pair.text
    span = Span("gold-0123456789abcdef", article, machines[1].annotator, "place", 0, 2, text[:2])
    zhou.commit(machines[1].annotator, [Change("span", span.id, article, None, span)])
    zhou.checkpoint()
    done = merge(lin, [machines[1].path])
    assert len(done.failures) == 1
    assert isinstance(done.failures[0], errors.MergeError)


def test_two_laptops_of_one_annotator_label_the_same_place(tmp_path):
    with laptops(tmp_path, ("Lin", "Lin"), texts=(HANT,)) as (one, other):
        for each in (one, other):
            label(each.project, "柳橋鎮", name="Lin")
        done = merge(one.project, [other.path])
        assert "SpansDoubled" in kinds(done)
        article = one.project.article_ids()[0]
        assert len(one.project.spans(article, one.annotator)) == 2


def test_undo_takes_back_ones_own_steps_and_leaves_what_came_from_elsewhere(tmp_path):
    with laptops(tmp_path, ("Lin", "Lin"), texts=(HANT,)) as (one, other):
        span = label(one.project, "柳橋鎮", name="Lin")
        merge(other.project, [one.path])
        with pytest.raises(errors.NothingToUndo):
            workflow.undo(other.project, other.annotator)
        label(other.project, "柳橋鎮", "metric", name="Lin")
        merge(one.project, [other.path])
        workflow.undo(one.project, one.annotator)
        assert one.project.span(span.id).label == "metric"
        assert workflow.check(one.project) == []


def test_a_deletion_and_a_recreation_survive(tmp_path):
    with laptops(tmp_path, ("Lin", "Zhou"), texts=(HANT,)) as (one, other):
        span = label(one.project, "柳橋鎮", name="Lin")
        merge(other.project, [one.path])
        workflow.unlabel(one.project, span.id)
        merge(other.project, [one.path])
        merge(one.project, [other.path])
        for each in (one, other):
            assert each.project.layers() == []
        workflow.undo(one.project, one.annotator)
        merge(other.project, [one.path])
        assert other.project.span(span.id).text == "柳橋鎮"
