import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits
from annotator.core.align import Range
from annotator.core.edits import Layer
from annotator.core.overlap import clash, offences
from annotator.core.spans import POLICIES, Span, reading_order
from annotator.errors import SpanInTheWay, SpansCross, SpansOverlap

TEXT = "柳橋鎮有十二個村都辦食堂"


def layer(policy, *places):
    spans = [Span(f"s{a}-{b}", "a1", "lin", "place", a, b, TEXT[a:b]) for a, b in places]
    return Layer("a1", TEXT, "lin", tuple(sorted(spans, key=reading_order)), "done", policy=policy)


@pytest.mark.parametrize(
    ("one", "other", "allowed"),
    [
        ((0, 3), (3, 5), "free nested flat"),
        ((0, 3), (8, 9), "free nested flat"),
        ((0, 5), (1, 3), "free nested"),
        ((0, 5), (0, 3), "free nested"),
        ((0, 5), (2, 5), "free nested"),
        ((0, 3), (2, 5), "free"),
        ((1, 4), (3, 9), "free"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("policy", POLICIES)
def test_what_a_policy_allows(policy, one, other, allowed, turned):
    if turned:
        one, other = other, one
    bad = policy not in allowed.split()
    assert clash(policy, Range(*one), Range(*other)) == bad
    on = layer(policy, one)
    if bad:
        with pytest.raises(SpanInTheWay) as caught:
            edits.add_span(on, "new", Range(*other), "place")
        assert (caught.value.data["start"], caught.value.data["end"]) == one
        assert caught.value.data["policy"] == policy
        assert offences(policy, sorted([*on.spans, *layer("free", other).spans], key=reading_order))
    else:
        assert edits.add_span(on, "new", Range(*other), "place")


def test_each_policy_has_its_sentence():
    with pytest.raises(SpansOverlap, match="“柳橋鎮” at 0–3 .place. is in the way; spans may not overlap"):
        edits.add_span(layer("flat", (0, 3)), "new", Range(1, 2), "metric")
    with pytest.raises(SpansCross, match="not across its end"):
        edits.add_span(layer("nested", (0, 3)), "new", Range(1, 5), "metric")


@pytest.mark.parametrize("policy", POLICIES)
def test_the_same_range_is_relabelled_under_every_policy(policy):
    (change,) = edits.add_span(layer(policy, (0, 3)), "new", Range(0, 3), "metric")
    assert (change.subject, change.after.label) == ("s0-3", "metric")


def test_a_span_is_never_in_its_own_way():
    on = layer("flat", (0, 3), (5, 7))
    assert edits.move_span(on, on.spans[0], Range(1, 5))
    with pytest.raises(SpansOverlap, match="5–7"):
        edits.move_span(on, on.spans[0], Range(1, 6))


def test_what_lay_badly_before_can_still_be_edited():
    on = layer("flat", (0, 3), (2, 5))
    bad = on.spans[0]
    assert edits.relabel_span(on, bad, "metric")
    assert edits.annotate_span(on, bad, note="?")
    assert edits.move_span(on, bad, Range(0, 3)) == ()
    assert edits.move_span(on, bad, Range(0, 2))
    assert edits.delete_span(on, bad)


def test_offences_name_the_two_spans():
    found = offences("nested", layer("nested", (0, 9), (0, 3), (2, 5), (4, 6)).spans)
    assert [(each.span.id, each.other.id) for each in found] == [("s0-3", "s2-5"), ("s2-5", "s4-6")]
    assert offences("free", layer("free", (0, 3), (2, 5)).spans) == []


places = st.tuples(st.integers(0, 11), st.integers(1, 6)).map(lambda each: (each[0], min(sum(each), 12)))


@given(st.sampled_from(POLICIES), st.lists(places, max_size=12))
def test_what_is_labelled_under_a_policy_never_offends_it(policy, wanted):
    on = layer(policy)
    for number, (start, end) in enumerate(wanted):
        try:
            on = on.after(edits.add_span(on, f"n{number}", Range(start, end), "place"))
        except SpanInTheWay as error:
            way = Range(error.data["start"], error.data["end"])
            assert clash(policy, way, Range(start, end))
    assert offences(policy, on.spans) == []


@given(st.sampled_from(["nested", "flat"]), st.sets(places, max_size=8))
def test_every_span_that_clashes_with_an_earlier_one_is_found(policy, wanted):
    spans = layer(policy, *wanted).spans
    bad = {
        later.id
        for place, later in enumerate(spans)
        if any(clash(policy, before.range, later.range) for before in spans[:place])
    }
    assert {each.other.id for each in offences(policy, spans)} == bad
