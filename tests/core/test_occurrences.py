import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.edits import Layer
from annotator.core.occurrences import label_all, occurrences, relabel_all, remove_all
from annotator.core.search import hit
from annotator.core.spans import Relation, Span, reading_order
from tests.builders import HANT, pair

TEXT = "柳橋鎮有柳橋，柳橋村在柳橋鎮。"


def span(start, end, label="place", text=TEXT):
    return Span(f"{start}-{end}", "a1", "lin", label, start, end, text[start:end])


def layer(*spans, state="in progress", text=TEXT, **more):
    return Layer("a1", text, "lin", tuple(sorted(spans, key=reading_order)), state, **more)


def hits(*places, text=TEXT):
    return [hit("a1", "題", pair(text), Range(*place)) for place in places]


def ids():
    numbers = itertools.count()
    return lambda: f"new{next(numbers)}"


@pytest.mark.parametrize(
    ("spans", "status"),
    [
        ([], "free"),
        ([span(0, 1), span(3, 4)], "free"),
        ([span(1, 3)], "same"),
        ([span(1, 3, "metric")], "other"),
        ([span(1, 3, "metric"), span(0, 5)], "other"),
        ([span(0, 3)], "inside"),
        ([span(0, 5), span(2, 4)], "inside"),
        ([span(1, 2), span(2, 3)], "around"),
        ([span(2, 4)], "across"),
        ([span(1, 2), span(2, 4)], "across"),
    ],
)
def test_how_a_hit_lies_to_the_spans_that_are_there(spans, status):
    (found,) = occurrences(hits((1, 3)), pair(TEXT), sorted(spans, key=reading_order), "in progress")
    assert found.status("place") == status
    assert found.to_label("place") == (status == "free")
    assert found.to_remove() == (status in ("same", "other"))
    assert found.to_remove("place") == (status == "same")


def test_each_hit_has_the_spans_over_it_and_no_others():
    spans = sorted([span(0, 6), span(0, 2), span(4, 6), span(7, 9), span(11, 14)], key=reading_order)
    found = occurrences(hits((0, 2), (4, 6), (7, 9), (11, 13)), pair(TEXT), spans, "new")
    assert [[each.text for each in one.spans] for one in found] == [
        ["柳橋鎮有柳橋", "柳橋"],
        ["柳橋鎮有柳橋", "柳橋"],
        ["柳橋"],
        ["柳橋鎮"],
    ]


def test_a_done_article_is_protected():
    free, there = occurrences(hits((0, 2), (4, 6)), pair(TEXT), [span(4, 6)], "done")
    assert free.protected
    assert not free.to_label("place")
    assert not there.to_remove()
    assert label_all(layer(state="done"), [Range(0, 2)], "place", ids()) == ()
    assert remove_all(layer(span(0, 2), state="done"), [Range(0, 2)]) == ()
    assert relabel_all(layer(span(0, 2), state="done"), [Range(0, 2)], "metric") == ()


def test_a_hit_says_of_which_longer_word_it_is_a_part():
    words = [Range(0, 3), Range(3, 4), Range(4, 6), Range(6, 7), Range(7, 10), Range(10, 15)]
    found = occurrences(hits((0, 2), (4, 6), (2, 4)), pair(TEXT), [], "new", lambda *_: words)
    assert [each.word for each in found] == ["柳橋鎮", "", ""]


def test_all_are_labelled_once_and_the_article_is_begun_once():
    on = layer(span(4, 6, "metric"), state="new")
    changes = label_all(on, [Range(0, 2), Range(4, 6), Range(0, 2), Range(6, 7)], "place", ids())
    after = on.after(changes)
    assert [(each.start, each.label) for each in after.spans] == [(0, "place"), (4, "place")]
    assert after.spans[1].id == "4-6"
    assert [change.kind for change in changes] == ["span", "span", "state"]
    assert label_all(after, [Range(0, 2), Range(4, 6)], "place", ids()) == ()


def test_a_place_that_cuts_a_grapheme_grows_to_it():
    text = "葛\U000e0100城"
    after = layer(text=text).after(label_all(layer(text=text), [Range(0, 1)], "place", ids()))
    assert [each.text for each in after.spans] == ["葛\U000e0100"]


@pytest.mark.parametrize(
    ("policy", "made"),
    [("free", [(0, 3), (0, 2), (2, 5)]), ("nested", [(0, 3), (0, 2)]), ("flat", [(0, 2), (2, 5)])],
)
def test_the_overlap_policy_is_kept(policy, made):
    on = layer(policy=policy)
    changes = label_all(on, [Range(0, 3), Range(0, 2), Range(2, 5)], "place", ids())
    assert [each.range for each in on.after(changes).spans] == made


def test_all_are_removed_with_their_relations():
    relation = Relation("r", "a1", "lin", "0-2", "4-6", "at")
    on = layer(span(0, 2), span(4, 6), span(7, 9, "metric"), relations=(relation,))
    changes = remove_all(on, [Range(0, 2), Range(4, 6), Range(7, 9), Range(11, 13)], "place")
    assert [(change.kind, change.subject) for change in changes] == [
        ("span", "0-2"),
        ("relation", "r"),
        ("span", "4-6"),
    ]
    assert [each.label for each in on.after(changes).spans] == ["metric"]


def test_only_spans_that_are_there_are_relabelled():
    on = layer(span(0, 2), span(4, 6, "metric"))
    changes = relabel_all(on, [Range(0, 2), Range(4, 6), Range(7, 9)], "metric")
    assert [change.subject for change in changes] == ["0-2"]


places = st.lists(st.builds(lambda at, size: Range(at, at + size), st.integers(0, 40), st.integers(1, 4)))


@given(places, places, st.sampled_from(["new", "in progress"]), st.sampled_from(["free", "nested", "flat"]))
def test_a_run_and_its_inverse_leave_everything_as_it_was(before, wanted, state, policy):
    text = HANT[:46]
    start = layer(text=text, state="in progress")
    older = ids()
    start = start.after(label_all(start, before, "metric", lambda: f"older-{older()}"))
    start = Layer("a1", text, "lin", start.spans, state, policy=policy)
    for changes in (
        label_all(start, wanted, "place", ids()),
        remove_all(start, wanted),
        relabel_all(start, wanted, "place"),
    ):
        after = start.after(changes)
        assert all(each.verified(text) for each in after.spans)
        assert len({each.range for each in after.spans}) == len(after.spans)
        assert after.after(change.inverse() for change in reversed(changes)) == start
