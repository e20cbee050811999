"""The list of bad input to a merge: each is told in its sentence, and none loses or invents a span."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.spans import Annotator, Label, Span
from annotator.store import migrations
from annotator.store.project import Project
from annotator.workflow.merging import merge
from tests.builders import HANT, label, new_project, ticking, write
from tests.workflow.laptops import laptops


@pytest.fixture
def machines(tmp_path):
    with laptops(tmp_path, ("Lin", "Zhou"), begun=True) as made:
        yield made


@pytest.fixture
def lin(machines):
    return machines[0].project


@pytest.fixture
def zhou(machines):
    """Zhou's project, with a span that Lin has not."""
    label(machines[1].project, "村", name="Zhou")
    machines[1].project.checkpoint()
    return machines[1].project


def spans(project):
    return set(project.database.execute_sql("SELECT * FROM span"))


def told(project, *paths, gains=frozenset()):
    """Merge, see that ``gains`` are all the spans that came and none went, and give every sentence."""
    before = spans(project)
    done = merge(project, paths)
    assert spans(project) == before | gains
    assert workflow.check(project) == []
    reports = [*done.failures, *done.notices, *(each for file in done.files for each in file.notices)]
    return [str(each) for each in reports]


def span_of(project, who, span_id, place, label_id="place"):
    article = project.article_ids()[0]
    text = project.article(article).pair.text
    return Span(span_id, article, who, label_id, *place, Range(*place).slice(text))


def commit(project, who, span):
    project.commit(who, [Change("span", span.id, span.article, None, span)])
    project.checkpoint()


def test_the_same_file_twice(lin, zhou, tmp_path):
    copy = tmp_path / "once more.duizhao"
    shutil.copyfile(zhou.path, copy)
    new = spans(zhou) - spans(lin)
    sentences = told(lin, zhou.path, zhou.path, copy, gains=new)
    assert sentences.count(f"{copy}: is the same file as {zhou.path}; it was read once.") == 1
    assert told(lin, copy) == [f"{copy}: everything in it is here already; nothing was changed."]


def test_a_file_of_another_project(lin, tmp_path):
    (tmp_path / "other").mkdir()
    with new_project(tmp_path / "other", "平湖縣有三座水庫") as other:
        label(other, "平湖縣", name="Wu")
    assert told(lin, other.path) == [
        f"{other.path}: belongs to another project (“probe”) and has none of the articles of this one."
    ]


def test_a_newer_version(lin, zhou, tmp_path):
    newer = tmp_path / "newer.duizhao"
    data = bytearray(zhou.path.read_bytes())
    data[60:64] = (len(migrations.MIGRATIONS) + 1).to_bytes(4)
    newer.write_bytes(data)
    (sentence,) = told(lin, newer)
    assert sentence.startswith(f"{newer}: ")
    assert "newer" in sentence


@pytest.mark.parametrize("left", [-5000, 4096, 50])
def test_a_truncated_file(lin, zhou, tmp_path, left):
    short = tmp_path / "short.duizhao"
    short.write_bytes(zhou.path.read_bytes()[:left])
    (sentence,) = told(lin, short)
    assert sentence.startswith(f"{short}: ")


def test_a_label_that_nobody_defines(lin, zhou, machines):
    commit(zhou, machines[1].annotator, span_of(zhou, machines[1].annotator, "s", (1, 2), "rumour"))
    assert told(lin, zhou.path) == [
        f"{zhou.path}: has spans of the label “rumour”, which neither that file nor this project defines."
    ]


def test_a_label_set_that_maps_nowhere(lin, zhou, machines):
    zhou.commit(
        "", [Change("label", "rumour", "", None, Label("rumour", {"en": "rumour"}, "#123456", "", 9))]
    )
    commit(zhou, machines[1].annotator, span_of(zhou, machines[1].annotator, "s", (1, 2), "rumour"))
    sentences = told(lin, zhou.path, gains=spans(zhou) - spans(lin))
    assert f"{zhou.path}: the label “rumour” matches none of this project and was added." in sentences


def test_the_same_id_of_other_contents(lin, zhou, machines):
    for machine, place in zip(machines, ((0, 2), (1, 3)), strict=True):
        span = span_of(machine.project, machine.annotator, "same", place)
        commit(machine.project, machine.annotator, span)
    there, here = zhou.span("same").text, lin.span("same").text
    assert told(lin, zhou.path) == [
        f"{zhou.path}: span same is “{there}” there and “{here}” here; a file was changed from outside."
    ]


@pytest.mark.parametrize("name", ["zhou", "Zh ou", " ZHOU", "Ｚｈｏｕ"])
def test_a_name_that_differs_by_case_or_blanks(lin, zhou, name):
    zhou.commit("", [Change("annotator", "wu", "", None, Annotator("wu", name))])
    commit(zhou, "wu", span_of(zhou, "wu", "s", (1, 2)))
    sentences = told(lin, zhou.path, gains=spans(zhou) - spans(lin))
    assert any("differ by case or blanks only; they stay two annotators" in each for each in sentences)


def test_two_people_of_one_name(lin, zhou):
    zhou.commit("", [Change("annotator", "wu", "", None, Annotator("wu", "Lin"))])
    commit(zhou, "wu", span_of(zhou, "wu", "s", (0, 3)))
    sentences = told(lin, zhou.path, gains=spans(zhou) - spans(lin))
    assert any("two people are called “Lin”" in each for each in sentences)


@pytest.mark.parametrize(("clock", "year"), [(86_400_000, 1970), (4_100_000_000_000, 2099)])
def test_a_clock_that_is_wrong(tmp_path, clock, year):
    with workflow.new_project(
        tmp_path / "first.duizhao", clock=lambda: min(clock, 1_700_000_000_000)
    ) as first:
        list(workflow.import_files(first, [write(tmp_path, "a.txt", HANT)]))
    path = tmp_path / "other.duizhao"
    shutil.copyfile(first.path, path)
    with Project.open(path, device="d9", clock=lambda: clock) as other:
        who = workflow.annotator(other, "Wu").id
        commit(other, who, span_of(other, who, "s", (0, 2)))
        new = spans(other)
    with workflow.open_project(first.path, clock=ticking()) as project:
        sentences = told(project, path, gains=new)
        assert any(
            f"are dated {year}, so a clock is wrong; nothing is lost by it." in each for each in sentences
        )


@pytest.mark.parametrize("who", [Annotator("gold", "Wu"), Annotator("wu", " Gold")])
def test_gold_as_an_annotator(lin, zhou, who):
    zhou.commit("", [Change("annotator", who.id, "", None, who)])
    zhou.checkpoint()
    assert told(lin, zhou.path) == [
        f"{zhou.path}: has gold spans as the work of an annotator; gold never counts as one."
    ]


def test_gold_spans_as_the_work_of_an_annotator(lin, zhou, machines):
    commit(zhou, machines[1].annotator, span_of(zhou, machines[1].annotator, "gold-0123456789abcdef", (1, 2)))
    assert told(lin, zhou.path) == [
        f"{zhou.path}: has gold spans as the work of an annotator; gold never counts as one."
    ]


def test_an_annotator_who_did_nothing(lin, zhou):
    zhou.commit("", [Change("annotator", "wu", "", None, Annotator("wu", "Wu"))])
    zhou.checkpoint()
    sentences = told(lin, zhou.path, gains=spans(zhou) - spans(lin))
    assert f"{zhou.path}: “Wu” has not labelled anything yet, and is not compared with anybody." in sentences
    assert "wu" not in workflow.agreement(lin).annotators


NEW = "id = (SELECT max(id) FROM span WHERE layer = '{zhou}' AND text = '村')"
LOGGED = "kind = 'span' AND after LIKE '%\"text\":\"村\"%'"


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE span SET unsure = 2 WHERE {NEW}",
        f"UPDATE span SET origins = '[]' WHERE {NEW}",
        f"UPDATE span SET comment = 'said' WHERE {NEW}",
        f'UPDATE span SET "start" = "start" + 1, "end" = "end" + 1 WHERE {NEW}',
        f"DELETE FROM span WHERE {NEW}",
        f"UPDATE change SET after = NULL WHERE {LOGGED}",
        f"UPDATE change SET after = after || char(10) WHERE {LOGGED}",
        f"UPDATE change SET after = after || ',' || after WHERE {LOGGED}",
        f"UPDATE change SET after = replace(after, '\"unsure\":false', '\"unsure\":0') WHERE {LOGGED}",
        f"UPDATE change SET position = -1 WHERE {LOGGED}",
        f"UPDATE change SET subject = subject || char(7) WHERE {LOGGED}",
        f"UPDATE step SET device = '' WHERE id = (SELECT step FROM change WHERE {LOGGED})",
        f"UPDATE step SET undoing = 2 WHERE id = (SELECT step FROM change WHERE {LOGGED})",
    ],
)
def test_one_forged_span_among_many(lin, zhou, machines, statement):
    """What is looked at all together is looked at as closely as what is looked at alone."""
    zhou.close()
    with closing(sqlite3.connect(zhou.path)) as raw:
        raw.execute("PRAGMA foreign_keys = 0")
        assert raw.execute(statement.replace("{zhou}", machines[1].annotator)).rowcount == 1
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (sentence,) = told(lin, zhou.path)
    assert "is not as the program writes it" in sentence


def test_a_span_that_is_not_what_stands_there(lin, zhou, machines):
    """Log and table agree, and yet nobody can have labelled it so."""
    zhou.close()
    with closing(sqlite3.connect(zhou.path)) as raw:
        new = NEW.replace("{zhou}", machines[1].annotator)
        raw.execute(f"""UPDATE change SET after = replace(after, '"村"', '"城"') WHERE {LOGGED}""")
        raw.execute(f"UPDATE span SET text = '城' WHERE {new}")
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (sentence,) = told(lin, zhou.path)
    assert "its text is not what stands in its place" in sentence


def test_many_spans_are_told_from_each_other(machines):
    """Of many spans, those that were changed since are taken over as they are now."""
    lin, zhou = (each.project for each in machines)
    who = machines[1].annotator
    article = zhou.article_ids()[0]
    for start in range(6):
        layer = zhou.layer(zhou.article(article), who)
        workflow.apply(zhou, who, edits.add_span(layer, f"s{start}", Range(start, start + 4), "place"))
    layer = zhou.layer(zhou.article(article), who)
    workflow.apply(zhou, who, edits.delete_span(layer, zhou.span("s1")))
    workflow.apply(zhou, who, edits.relabel_span(layer, zhou.span("s2"), "metric"))
    workflow.apply(
        zhou, who, edits.relabel_span(layer, lin.span(sorted(zhou_ids(lin, who))[0]), "initiative")
    )
    zhou.checkpoint()
    merge(lin, [zhou.path])
    assert spans(lin) == spans(zhou)
    assert workflow.check(lin) == []


def zhou_ids(project, who):
    return [row[0] for row in project.database.execute_sql("SELECT id FROM span WHERE layer = ?", (who,))]
