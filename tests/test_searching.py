"""Search and runs over a project: what is found is the same with and without an index."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.core.convert import Phrase
from annotator.core.search import Query, places
from annotator.errors import BadPattern, NoSuchLabel
from annotator.store import search as store_search
from annotator.workflow.searching import finder_of
from tests.builders import HANS, HANT, label, new_project, reopened, stored

OTHER = "山海社區\n\n山海社區的軟體計畫有300人，柳橋鎮沒有。AB公司在場。"


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, HANT, HANS, OTHER) as made:
        yield made


@pytest.fixture(params=["indexed", "not indexed", "partly indexed"])
def either(request, project):
    if request.param == "indexed":
        assert workflow.index_articles(project) == 0
    if request.param == "partly indexed":
        index_first(project)
    return project


def index_first(project, count=1):
    """Index so many articles only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.workflow.searching._INDEXED_AT_ONCE", count)
        assert workflow.index_articles(project, seconds=0) > 0


def found(project, text="", **more):
    """Article numbers and texts of hits."""
    ids = project.article_ids()
    hits = workflow.search(project, Query(text, **more), limit=None).hits
    for each in hits:
        assert project.article(each.article).pair.text[each.start : each.end] == each.text
    return [(ids.index(each.article), each.text) for each in hits]


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("鎮", [(0, "鎮"), (0, "鎮"), (1, "镇"), (1, "镇"), (2, "鎮")]),
        ("柳桥", [(0, "柳橋"), (0, "柳橋"), (1, "柳桥"), (1, "柳桥"), (2, "柳橋")]),
        ("ab公", [(2, "AB公")]),
        ("計劃有", [(2, "計畫有")]),
        ("300", [(0, "300"), (1, "300"), (2, "300")]),
        ("𠮷", [(0, "𠮷"), (1, "𠮷")]),
        ("。", [(0, "。"), (0, "。"), (1, "。"), (1, "。"), (2, "。"), (2, "。")]),
        ("桥柳", []),
        ("  ", []),
        ('"', [(0, "“"), (0, "”"), (0, "」")]),
    ],
)
def test_a_text_is_found_over_the_corpus(either, typed, hits):
    if typed == '"':  # quotation marks of all kinds are alike
        assert {each[0] for each in found(either, typed)} == {0, 1}
    else:
        assert found(either, typed) == hits


def test_regular_expressions_are_found_in_either_script(either):
    assert found(either, r"[镇鎮][有没沒]", regex=True) == [(0, "鎮有"), (1, "镇有"), (2, "鎮沒")]
    assert found(either, "镇有", regex=True) == [(0, "鎮有"), (1, "镇有")]
    with pytest.raises(BadPattern):
        found(either, "[", regex=True)


def test_regional_words_are_found_when_the_project_converts_so(either):
    assert found(either, "软件") == []
    who = workflow.annotator(either, "Lin").id
    workflow.set_conversion(either, who, "TWP", [Phrase("山海社区", "三海小社區")])
    assert found(either, "软件") == [(2, "軟體")]
    workflow.index_articles(either)
    assert found(either, "软件") == [(2, "軟體")]
    workflow.undo(either, who)
    assert found(either, "软件") == []


def test_what_was_reworded_is_found_as_it_reads_now(either):
    article = stored(either)
    before = article.article
    start = before.text.index("柳橋鎮有")
    draft = workflow.draft_of(either, article.sha256)
    raw = before.to_raw(Range(start, start + 4))
    who = workflow.annotator(either, "Lin").id
    workflow.recut(either, who, draft.cut(raw))
    assert (0, "柳橋") in found(either, "柳桥")
    assert [each for each in found(either, "鎮有") if each[0] == 0] == []
    workflow.undo(either, who)
    assert (0, "鎮有") in found(either, "鎮有")
    assert workflow.check(either) == []


def test_an_index_of_other_characters_is_not_trusted(project, monkeypatch):
    workflow.index_articles(project)
    monkeypatch.setattr("annotator.workflow.searching._version", lambda: "another")
    with project.transaction():
        project._run("INSERT INTO search (search) VALUES ('delete-all')")
    assert len(found(project, "柳橋")) == 5
    assert workflow.index_articles(project) == 0
    assert len(found(project, "柳橋")) == 5


def test_many_reworded_articles_make_the_index_anew(project, monkeypatch):
    monkeypatch.setattr(store_search, "_MOST_STALE", 0)
    workflow.index_articles(project)
    who = workflow.annotator(project, "Lin").id
    workflow.set_conversion(project, who, "TWP", [])
    assert project._rows("SELECT position, stale FROM unindexed") == [(3, 1)]
    assert workflow.index_articles(project) == 0
    assert project._rows("SELECT * FROM unindexed") == []
    assert found(project, "软件") == [(2, "軟體")]


def test_a_project_that_cannot_be_written_is_searched_too(project):
    path = project.path
    project.close()
    path.chmod(0o444)
    with workflow.open_project(path, reading=True) as opened:
        assert len(found(opened, "柳桥")) == 5


def test_a_search_goes_on_where_it_stopped(either):
    hits, after, slices = [], 0, 0
    while after is not None:
        some = workflow.search(either, Query("柳桥"), after=after, limit=1)
        hits += some.hits
        after = some.next
        slices += 1
    assert [each.start for each in hits] == [0, 16, 0, 16, 21]
    assert slices == 3
    timed = workflow.search(either, Query("柳桥"), seconds=0)
    assert timed.more
    assert len(timed.hits) == 2


ALPHABET = "柳橋桥發发髮里裏裡，Ａａ A1𠮷"


@settings(max_examples=40)
@given(
    texts=st.lists(
        st.text(ALPHABET, min_size=1, max_size=12).map(lambda text: f"{text}村"), min_size=1, max_size=6
    ),
    indexed=st.integers(0, 6),
    typed=st.text(ALPHABET, min_size=1, max_size=3),
)
def test_the_index_leaves_nothing_out(texts, indexed, typed):
    with tempfile.TemporaryDirectory() as folder:
        with new_project(Path(folder), *dict.fromkeys(texts)) as project:
            if indexed:
                with project.transaction():
                    index = workflow.searching.index_of(project)
                    index.clear_if_useless()
                    tokens = workflow.searching.alike().tokens
                    index.add([(at, tokens(text)) for at, text, _ in index.unindexed(indexed)])
            finder = finder_of(Query(typed))
            expected = []
            for each in project.article_ids() if finder else ():
                expected += [(each, *place) for place in places(finder, project.article(each).pair)]
            hits = workflow.search(project, Query(typed), limit=None).hits
            assert [(each.article, each.start, each.end) for each in hits] == expected


# Spans.


def test_spans_are_found_by_what_is_said_of_them(either):
    place = label(either, "柳橋鎮")
    number = label(either, "12", "metric", name="Zhou")
    later = label(either, "山海社區", index=2)
    layer = either.layer(stored(either), place.layer)
    workflow.apply(either, place.layer, edits.annotate_span(layer, place, note="是鎮還是鄉？", unsure=True))

    def spans(text="", **more):
        return [each.span.id for each in workflow.search(either, Query(text, **more)).hits]

    assert spans(labels=("place",)) == [place.id, later.id]
    assert spans(labels=("place", "metric")) == [place.id, number.id, later.id]
    assert spans(annotators=(place.layer,)) == [place.id, later.id]
    assert spans(annotators=(place.layer,), labels=("metric",)) == []
    assert spans(note="镇还是") == spans(noted=True) == spans(unsure=True) == [place.id]
    assert spans("桥", labels=("place",)) == [place.id]
    assert spans("社区", labels=("place",)) == [later.id]
    assert spans("设立", labels=("place",)) == []
    assert spans(r"\d", regex=True, annotators=(number.layer,)) == [number.id]
    assert spans("柳桥", labels=("place",), article=later.article) == []


def test_articles_are_found_by_their_state(either):
    who, other = (workflow.annotator(either, name).id for name in ("Lin", "Zhou"))
    for index, state in ((0, "done"), (1, "in progress")):
        workflow.apply(either, who, edits.set_state(either.layer(stored(either, index), who), state))
    assert found(either, states=("done",)) == [(0, "柳橋鎮設立「里鄰食堂」")]
    assert [each[0] for each in found(either, states=("new",), layer=who)] == [2]
    assert [each[0] for each in found(either, states=("new",), layer=other)] == [0, 1, 2]
    assert [each[0] for each in found(either, states=("new",))] == [0, 1, 2]
    assert [each[0] for each in found(either, states=("done", "in progress"))] == [0, 1]
    assert {each[0] for each in found(either, "柳桥", states=("in progress",))} == {1}


def test_who_asks_for_nothing_finds_nothing(either):
    assert found(either) == []


# Occurrences.


def occurrences(project, text="柳桥镇", who="Lin", **more):
    layer = workflow.annotator(project, who).id
    return layer, workflow.find_occurrences(project, layer, Query(text), **more)


def test_every_occurrence_is_labelled_in_one_step_and_taken_back_in_one(either):
    layer, listed = occurrences(either)
    before = picture(either)
    assert list(listed.counts().values()) == [2, 2, 1]
    assert all(each.to_label("place") for each in listed.found)
    run = workflow.label_occurrences(either, layer, layer, [each.hit for each in listed.found], "place")
    assert (run.spans, run.protected, run.gone, run.left) == (5, 0, 0, 0)
    assert [each.text for one in either.article_ids() for each in either.spans(one, layer)] == [
        "柳橋鎮",
        "柳橋鎮",
        "柳桥镇",
        "柳桥镇",
        "柳橋鎮",
    ]
    after = picture(either)
    assert workflow.check(either) == []
    workflow.undo(either, layer)
    assert picture(either) == before
    workflow.redo(either, layer)
    assert picture(either) == after
    assert workflow.check(either) == []


def picture(project):
    who = workflow.annotator(project, "Lin").id
    layers = [project.layer(project.article(each), who) for each in project.article_ids()]
    return [(layer.spans, layer.state) for layer in layers]


def test_conflicts_are_shown_and_done_articles_left_alone(either):
    other = label(either, "柳橋鎮", "metric")
    label(either, "青石縣柳橋鎮")
    layer, _ = occurrences(either)
    workflow.apply(either, layer, edits.set_state(either.layer(stored(either, 2), layer), "done"))
    _, listed = occurrences(either, segmenter=workflow.segmenter())
    assert [each.status("place") for each in listed.found] == ["other", "inside", "free", "free", "free"]
    assert [each.protected for each in listed.found] == [False] * 4 + [True]
    assert [each.to_label("place") for each in listed.found] == [False, False, True, True, False]
    run = workflow.label_occurrences(either, layer, layer, [each.hit for each in listed.found], "place")
    assert (run.spans, run.protected, run.left) == (4, 1, 0)
    assert either.span(other.id).label == "place"
    assert either.spans(either.article_ids()[2], layer) == ()


def test_removing_every_occurrence_takes_only_spans_that_are_just_there(either):
    kept = label(either, "青石縣柳橋鎮")
    for text in ("柳橋鎮", "柳橋"):
        label(either, text)
    layer, listed = occurrences(either)
    assert [each.to_remove() for each in listed.found] == [True, False, False, False, False]
    run = workflow.remove_occurrences(either, layer, layer, [each.hit for each in listed.found])
    assert (run.spans, run.left) == (1, 4)
    assert [each.text for each in either.spans(kept.article, layer)] == ["柳橋", "青石縣柳橋鎮"]
    nothing = workflow.remove_occurrences(either, layer, layer, [each.hit for each in listed.found], "metric")
    assert nothing.step is None


def test_hits_of_spans_are_relabelled_in_ones_own_layer_only(either):
    mine, theirs = label(either, "柳橋鎮"), label(either, "柳橋鎮", name="Zhou")
    hits = workflow.search(either, Query("柳桥", labels=("place",))).hits
    assert {each.span.id for each in hits} == {mine.id, theirs.id}
    run = workflow.relabel_hits(either, mine.layer, mine.layer, hits, "initiative")
    assert run.spans == 1
    assert (either.span(mine.id).label, either.span(theirs.id).label) == ("initiative", "place")


def test_a_hit_whose_text_is_another_now_is_left(either):
    layer, listed = occurrences(either)
    moved = [replace(each.hit, start=each.hit.start + 1, end=each.hit.end + 1) for each in listed.found]
    run = workflow.label_occurrences(either, layer, layer, moved, "place")
    assert (run.step, run.gone) == (None, 5)


def test_a_run_with_a_label_that_is_not_there_is_refused(either):
    layer, listed = occurrences(either)
    with pytest.raises(NoSuchLabel):
        workflow.label_occurrences(either, layer, layer, [listed.found[0].hit], "nothing")


def test_occurrences_come_in_slices_too(either):
    _, first = occurrences(either, limit=1)
    _, second = occurrences(either, limit=1, after=first.next)
    assert list(first.counts().values()) == list(second.counts().values()) == [2]
    assert first.more


def test_an_index_survives_a_restart(project):
    workflow.index_articles(project)
    again = reopened(project)
    assert workflow.searching.index_of(again).left() == 0
    assert len(found(again, "柳桥")) == 5
    again.close()


def test_the_places_in_one_article(project):
    pair = stored(project).pair
    assert [place.start for place in workflow.places_in(pair, Query("柳桥"))] == [0, 16]
    assert workflow.places_in(pair, Query(r"镇(?=有)", regex=True)) == [Range(18, 19)]
    assert workflow.places_in(pair, Query(" ")) == []


RUNS = st.tuples(
    st.sampled_from(["label", "remove", "relabel", "done", "begun"]),
    st.sampled_from(["柳桥", "柳橋鎮", "桥", "镇有", "300", "石縣柳", "，", "AB"]),
    st.sampled_from(["place", "metric"]),
    st.sampled_from(["", 0, 1, 2]),
)


@settings(max_examples=25)
@given(runs=st.lists(RUNS, min_size=1, max_size=8), policy=st.sampled_from(["free", "nested", "flat"]))
def test_whatever_runs_are_made_undoing_all_of_them_gives_the_start(runs, policy):
    with tempfile.TemporaryDirectory() as folder, new_project(Path(folder), HANT, HANS, OTHER) as project:
        who = workflow.annotator(project, "Lin").id
        workflow.set_overlap_policy(project, who, policy)
        pictures = [picture(project)]
        for what, text, label_id, index in runs:
            if made(project, who, what, text, label_id, index):
                pictures.append(picture(project))
            assert workflow.check(project) == []
        for before in reversed(pictures[:-1]):
            workflow.undo(project, who)
            assert picture(project) == before
        assert workflow.check(project) == []
        for after in pictures[1:]:
            workflow.redo(project, who)
            assert picture(project) == after
        assert workflow.check(project) == []


def made(project, who, what, text, label_id, index):
    """Do it; whether it made a step."""
    article = "" if index == "" else project.article_ids()[index]
    if what in ("done", "begun"):
        layer = project.layer(stored(project, index or 0), who)
        changes = edits.set_state(layer, "done" if what == "done" else "in progress")
        return workflow.apply(project, who, changes) is not None
    found = workflow.find_occurrences(project, who, Query(text, article=article)).found
    hits = [each.hit for each in found]
    done_before = {each: project.layer(project.article(each), who) for each in project.article_ids()}
    run = {
        "label": lambda: workflow.label_occurrences(project, who, who, hits, label_id),
        "remove": lambda: workflow.remove_occurrences(project, who, who, hits),
        "relabel": lambda: workflow.relabel_hits(project, who, who, hits, label_id),
    }[what]()
    assert run.spans + run.protected + run.gone + run.left == len(hits)
    for each, layer in done_before.items():
        if layer.state == "done":
            assert project.layer(project.article(each), who) == layer
    return run.step is not None
