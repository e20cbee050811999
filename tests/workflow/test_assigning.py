"""Handing out: what is in an annotator's file, what is not, and how it comes back."""

import pytest

from annotator import errors, workflow
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.spans import GOLD
from annotator.workflow.merging import merge
from annotator.workflow.recutting import cut
from tests.builders import HANS, HANT, label, new_project, write
from tests.workflow.laptops import said

TEXTS = (HANT, HANS, "平湖縣有三座水庫，長30公里。", "竹溪村的橋修好了，共花了5萬元。")


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, *TEXTS, name="team.duizhao") as made:
        yield made


def opened(handed):
    return workflow.open_project(handed.path)


def test_a_file_has_what_its_annotator_needs_and_nobody_elses_work(project, tmp_path):
    label(project, "柳橋鎮", name="Ouyang Xiu")
    mine = label(project, "柳橋鎮", name="Zhou")
    reviewer = workflow.annotator(project, "Wu")
    workflow.accept(project, reviewer.id, "unanimous")
    assert project.spans(mine.article, GOLD)
    (zhou,) = workflow.assign(project, ["Zhou"], tmp_path / "out")
    with opened(zhou) as file:
        assert file.meta()["id"] == project.meta()["id"]
        assert file.article_ids() == project.article_ids()
        assert [each.name for each in file.annotators()] == ["Zhou"]
        assert file.layers() == [mine.layer]
        assert file.spans(mine.article, mine.layer) == (mine,)
        assert file.labels() == project.labels()
        assert file.conversion() == project.conversion()
        for known in project.article_ids():
            assert file.article(known) == project.article(known)
        assert "Ouyang" not in file.path.read_bytes().decode("utf-8", "replace")
        assert workflow.own_name(file, "") == "Zhou"
        assert workflow.check(file) == []


def test_a_file_that_is_not_blind_says_who_the_others_are(project, tmp_path):
    workflow.annotator(project, "Lin")
    (zhou,) = workflow.assign(project, ["Zhou"], tmp_path / "out", blind=False)
    with opened(zhou) as file:
        assert [each.name for each in file.annotators()] == ["Lin", "Zhou"]
        assert file.layers() == []


def test_rewordings_go_along_and_spans_stand_on_them(project, tmp_path):
    span = label(project, "12", "metric", name="Zhou")
    stored = project.article(span.article)
    who = workflow.annotator(project, "Zhou").id
    first = stored.article.range.start
    cut(project, who, stored, Range(first, first + 2), lose=True)
    (zhou,) = workflow.assign(project, ["Zhou"], tmp_path / "out")
    with opened(zhou) as file:
        assert file.article(span.article) == project.article(span.article)
        assert file.spans(span.article, who) == project.spans(span.article, who)
        assert workflow.check(file) == []


def test_each_has_an_order_of_their_own(project, tmp_path):
    made = workflow.assign(project, ["Lin", "Zhou"], tmp_path / "out", shuffle=True)
    again = workflow.assign(project, ["Lin", "Zhou"], tmp_path / "again", shuffle=True)
    orders = [each.articles for each in made]
    assert all(sorted(order) == sorted(project.article_ids()) for order in orders)
    assert orders == [each.articles for each in again]
    assert [each.new for each in again] == [(), ()]
    for each in made:
        with opened(each) as file:
            assert tuple(file.article_ids()) == each.articles
            places = [one.place for one in workflow.assignments(file)]
            assert places == sorted(places)


def test_articles_come_later(project, tmp_path):
    """A second file brings them into the annotator's own, where work has been done since."""
    first = workflow.assign(project, ["Lin"], tmp_path / "one", articles=project.article_ids()[:2])
    with opened(first[0]) as mine:
        span = label(mine, "柳橋鎮", name="Lin")
        (second,) = workflow.assign(project, ["Lin"], tmp_path / "two", round="pilot")
        assert second.new == tuple(project.article_ids()[2:])
        done = merge(mine, [second.path])
        assert done.failures == ()
        assert done.files[0].new_articles == second.new
        assert mine.article_ids() == project.article_ids()
        assert mine.spans(span.article, span.layer) == (span,)
        rounds = {each.article: each.round for each in workflow.assignments(mine)}
        assert [rounds[each] for each in mine.article_ids()] == ["production"] * 2 + ["pilot"] * 2
        assert workflow.check(mine) == []
        mine.checkpoint()
        merge(project, [mine.path])
    assert project.spans(span.article, span.layer) == (span,)


def test_what_was_handed_out_comes_back_whole(project, tmp_path):
    made = workflow.assign(project, ["Lin", "Zhou", "Wu"], tmp_path / "out", overlap=0.5, each=2)
    expected = 0
    for each in made:
        with opened(each) as file:
            for index in range(len(file.article_ids())):
                article = file.article(file.article_ids()[index])
                label(file, article.pair.text[:3], name=each.annotator.name, within=None, index=index)
                expected += 1
    done = merge(project, [each.path for each in made])
    assert sum(work.new for report in done.files for work in report.work) == expected
    before = said(project)
    merge(project, [each.path for each in reversed(made)])
    assert said(project) == before
    assert workflow.check(project) == []


def test_two_who_share_a_computer_never_share_a_stamp(project, tmp_path):
    made = workflow.assign(project, ["Lin", "Zhou"], tmp_path / "out")
    for each in made:
        with workflow.open_project(each.path, clock=lambda: 2_000_000_000_000) as file:
            label(file, "柳橋鎮", name=each.annotator.name)
    done = merge(project, [each.path for each in made])
    assert done.failures == ()
    assert workflow.check(project) == []


def test_refusals(project, tmp_path):
    out = tmp_path / "out"
    for wrong in ({"overlap": 2.0}, {"each": 3}):
        with pytest.raises(errors.BadOverlap):
            workflow.assign(project, ["Lin", "Zhou"], out, **wrong)
    with pytest.raises(errors.BadValue):
        workflow.assign(project, ["Lin"], out, round="rehearsal")
    with pytest.raises(errors.BadName):
        workflow.assign(project, ["gold"], out)
    assert workflow.assignments(project) == []
    workflow.assign(project, ["Lin"], out)
    with pytest.raises(errors.ProjectExists):
        workflow.assign(project, ["Zhou", "Lin"], out)
    assert [each.name for each in project.annotators()] == ["Lin"]
    assert sorted(path.name for path in out.iterdir()) == ["Lin.duizhao"]
    with (
        workflow.new_project(tmp_path / "empty.duizhao") as empty,
        pytest.raises(errors.NoArticles),
    ):
        workflow.assign(empty, ["Lin"], tmp_path / "none")


def test_names_that_no_file_can_have(project, tmp_path):
    made = workflow.assign(project, ["a/b", "a:b", "林"], tmp_path / "out")
    assert len({each.path for each in made}) == 3
    assert {each.path.parent for each in made} == {tmp_path / "out"}


def test_links_go_along_only_whole(project, tmp_path):
    one, other, third = project.article_ids()[:3]
    workflow.link(project, "", one, other)
    workflow.link(project, "", other, third)
    (lin,) = workflow.assign(project, ["Lin"], tmp_path / "out", articles=[one, other])
    with opened(lin) as file:
        assert len(file.links(one)) == 1
        assert len(file.links(other)) == 1
        assert workflow.check(file) == []


def test_a_source_with_two_articles_of_which_one_is_handed_out(tmp_path):
    with new_project(tmp_path, HANT) as project:
        source = project.article(project.article_ids()[0]).sha256
        assert project.source_articles(source) == project.article_ids()
        file = write(tmp_path, "more.txt", HANS)
        list(workflow.import_files(project, [file]))
        (lin,) = workflow.assign(project, ["Lin"], tmp_path / "out", articles=project.article_ids()[1:])
        with opened(lin) as handed:
            assert handed.article_ids() == project.article_ids()[1:]
            assert handed.source_articles(source) is None


def test_labels_that_were_changed_later_hold_in_the_older_file(project, tmp_path):
    (lin,) = workflow.assign(project, ["Lin"], tmp_path / "one")
    place = next(each for each in project.labels() if each.id == "place")
    renamed = type(place)("place", {"en": "somewhere"}, place.color, place.shortcut, place.position)
    project.commit("", [Change("label", "place", "", place, renamed)])
    (again,) = workflow.assign(project, ["Lin"], tmp_path / "two")
    with opened(lin) as mine:
        done = merge(mine, [again.path])
        assert "LabelChanged" in [type(each).__name__ for each in done.files[0].notices]
        assert renamed in mine.labels()
