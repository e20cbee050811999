from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits
from annotator.core.align import Range
from annotator.core.changes import Change
from annotator.core.edits import Layer, settle
from annotator.core.spans import GOLD, Label, Span
from annotator.core.text import whole_graphemes
from annotator.errors import (
    NoSuchLabel,
    RangeOutside,
    RangeWithoutText,
    SpanExists,
    TextBroken,
    TextTooLong,
)

TEXT = "　柳橋鎮有12個村，葛\U000e0100城先行。\n"
NEW = Layer("a1", TEXT, "lin", (), "new")


def made(layer, start, end, label="place", span_id="s1"):
    return layer.after(edits.add_span(layer, span_id, Range(start, end), label))


@pytest.mark.parametrize(
    ("wanted", "surface"),
    [
        ((1, 4), "柳橋鎮"),
        ((0, 4), "柳橋鎮"),
        ((10, 11), "葛\U000e0100"),
        ((11, 12), "葛\U000e0100"),
        ((11, 13), "葛\U000e0100城"),
        ((9, 13), "，葛\U000e0100城"),
        ((0, len(TEXT)), TEXT.strip()),
    ],
)
def test_settle(wanted, surface):
    assert settle(TEXT, Range(*wanted)).slice(TEXT) == surface


@pytest.mark.parametrize("wanted", [(3, 3), (0, 1), (9, 10), (len(TEXT) - 2, len(TEXT)), (0, 0)])
def test_blanks_and_punctuation_alone_cannot_be_labelled(wanted):
    with pytest.raises(RangeWithoutText):
        settle(TEXT, Range(*wanted))


@pytest.mark.parametrize(
    "alone",
    [" ", "　\u200b", "。", "“”", "……", "——", "（）", "＋", "~～", "｜", "￥", "%", "●■▲", "★☆", "→", "※"],
)
def test_what_means_nothing_by_itself_cannot_be_labelled(alone):
    text = f"村{alone}里"
    with pytest.raises(RangeWithoutText):
        settle(text, Range(1, 1 + len(alone)))
    assert settle(text, Range(0, 1 + len(alone))).start == 0


@pytest.mark.parametrize("sign", ["5", "五", "½", "㎡", "℃", "①", "Ⅲ", "👩\u200d🌾", "𠮷", "ㄅ"])
def test_signs_that_stand_for_something_can_be_labelled(sign):
    assert settle(f"，{sign}。", Range(1, 1 + len(sign))) == Range(1, 1 + len(sign))


@pytest.mark.parametrize(
    ("wanted", "surface"),
    [((0, 8), "柳橋鎮\n\n有12"), ((0, 4), "柳橋鎮"), ((0, 5), "柳橋鎮"), ((3, 6), "有"), ((4, 9), "有12個")],
)
def test_a_span_may_cross_a_paragraphs_end_but_not_end_there(wanted, surface):
    text = "柳橋鎮\n\n有12個村"
    layer = Layer("a1", text, "lin", (), "new")
    (span, _) = edits.add_span(layer, "s1", Range(*wanted), "place")
    assert span.after.text == surface


@pytest.mark.parametrize("wanted", [(-1, 3), (4, 2), (0, len(TEXT) + 1)])
def test_a_range_outside_the_text_is_refused(wanted):
    with pytest.raises(RangeOutside):
        settle(TEXT, Range(*wanted))


pieces = ["村", "𠮷", "葛\U000e0100", " ", " \u0301", "\u200b", "👩\u200d🌾", "\n", "。"]
texts = st.lists(st.sampled_from(pieces), min_size=1, max_size=8).map("".join)


@given(texts, st.data())
def test_what_settles_is_whole_and_settles_no_further(text, data):
    ends = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    try:
        span = settle(text, Range(*ends))
    except RangeWithoutText:
        return
    assert whole_graphemes(text, span) == span == settle(text, span)
    assert not span.slice(text)[0].isspace() or text[span.start + 1] == "\u0301"
    assert not span.slice(text)[-1].isspace()


def test_labelling_puts_a_new_article_in_progress():
    layer = made(NEW, 1, 4)
    assert layer.state == "in progress"
    assert layer.spans == (Span("s1", "a1", "lin", "place", 1, 4, "柳橋鎮"),)
    assert [change.kind for change in edits.add_span(layer, "s2", Range(5, 7), "metric")] == ["span"]


def test_labelling_the_same_range_again_relabels_it():
    layer = made(made(NEW, 1, 4), 0, 4, "initiative", "s2")
    assert [(span.id, span.label) for span in layer.spans] == [("s1", "initiative")]
    assert edits.add_span(layer, "s3", Range(1, 4), "initiative") == ()


def test_nested_and_crossing_spans_stand_side_by_side():
    layer = made(made(made(NEW, 1, 4), 1, 9, "metric", "s2"), 3, 7, "place", "s3")
    assert [span.text for span in layer.spans] == ["柳橋鎮有12個村", "柳橋鎮", "鎮有12"]


def test_edits_and_their_inverses():
    layer = made(NEW, 1, 4)
    span = layer.spans[0]
    for changes, expected in [
        (edits.move_span(layer, span, Range(0, 3)), "柳橋"),
        (edits.relabel_span(layer, span, "metric"), "metric"),
        (edits.annotate_span(layer, span, note="?", unsure=True), "?"),
    ]:
        after = layer.after(changes)
        assert expected in (after.spans[0].text, after.spans[0].label, after.spans[0].note)
        assert after.spans[0].id == "s1"
        assert after.after([change.inverse() for change in reversed(changes)]) == layer
    gone = layer.after(edits.delete_span(layer, span))
    assert gone.spans == ()
    assert gone.after(change.inverse() for change in edits.delete_span(layer, span)) == layer


def test_what_is_so_already_makes_no_change():
    layer = made(NEW, 1, 4)
    span = layer.spans[0]
    assert edits.move_span(layer, span, Range(0, 4)) == ()
    assert edits.relabel_span(layer, span, "place") == ()
    assert edits.annotate_span(layer, span, note="", unsure=False) == ()
    assert edits.set_state(layer, "in progress") == ()


def test_only_what_is_asked_for_is_said_of_a_span():
    layer = made(NEW, 1, 4)
    layer = layer.after(edits.annotate_span(layer, layer.spans[0], note=" 約數 ", unsure=True))
    layer = layer.after(edits.annotate_span(layer, layer.spans[0], comment="對嗎？\r\n請看"))
    span = layer.spans[0]
    assert (span.note, span.unsure, span.comment) == ("約數", True, "對嗎？\n請看")
    layer = layer.after(edits.annotate_span(layer, span, unsure=False, comment=""))
    assert (layer.spans[0].note, layer.spans[0].unsure, layer.spans[0].comment) == ("約數", False, "")


@pytest.mark.parametrize(
    ("text", "error"), [("長" * 10_001, TextTooLong), ("a\x07b", TextBroken), ("\ud800", TextBroken)]
)
def test_texts_that_cannot_be_kept(text, error):
    layer = made(NEW, 1, 4)
    for request in (
        lambda: edits.annotate_span(layer, layer.spans[0], note=text),
        lambda: edits.annotate_span(layer, layer.spans[0], comment=text),
        lambda: edits.annotate_article(layer, text),
    ):
        with pytest.raises(error):
            request()


def test_an_article_gets_a_note_in_one_layer():
    (change,) = edits.annotate_article(NEW, " 重複 ")
    assert (change.kind, change.subject, change.before, change.after) == ("note", "a1/lin", None, "重複")
    noted = NEW.after([change])
    assert (noted.note, noted.state) == ("重複", "new")
    assert noted.after([change.inverse()]) == NEW
    assert edits.annotate_article(noted, "重複") == ()
    assert edits.annotate_article(noted, "")[0].after is None
    other = Change("note", "a1/gold", "a1", None, "別的")
    assert NEW.after([other]) == NEW


def test_no_span_is_moved_onto_another():
    layer = made(made(NEW, 1, 4), 5, 7, "metric", "s2")
    with pytest.raises(SpanExists, match="12"):
        edits.move_span(layer, layer.spans[0], Range(5, 7))


def test_states():
    (change,) = edits.set_state(NEW, "done")
    assert (change.subject, change.before, change.after) == ("a1/lin", "new", "done")
    assert NEW.after([change]).state == "done"
    assert NEW.after([change]).after([change.inverse()]).state == "new"
    assert NEW.after([Change("state", "a1/lin", "a1", "done", None)]).state == "new"


def test_a_layer_passes_over_what_concerns_others():
    other = Span("s9", "a1", GOLD, "place", 1, 4, "柳橋鎮")
    elsewhere = Span("s8", "a2", "lin", "place", 1, 4, "柳橋鎮")
    changes = [Change("span", each.id, each.article, None, each) for each in (other, elsewhere)]
    changes += [Change("state", "a1/gold", "a1", None, "done"), Change("region", "region", "", None, "HK")]
    assert NEW.after(changes) == NEW


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4), st.booleans()), max_size=20))
def test_spans_are_always_in_reading_order(requests):
    text = "村里人" * 12
    layer = Layer("a1", text, "lin", (), "new")
    for number, (start, length, delete) in enumerate(requests):
        if delete and layer.spans:
            layer = layer.after(edits.delete_span(layer, layer.spans[start % len(layer.spans)]))
        else:
            layer = made(layer, start, start + length, span_id=f"s{number}")
        places = [(span.start, -span.end) for span in layer.spans]
        assert places == sorted(set(places))


def test_check_label():
    labels = [Label(name, {}, "", "", 0) for name in ("place", "metric")]
    assert edits.check_label("metric", labels) == "metric"
    with pytest.raises(NoSuchLabel, match="place, metric"):
        edits.check_label("person", labels)


def test_a_span_goes_though_somebody_moved_it_since():
    layer = made(made(NEW, 1, 4, span_id="1"), 5, 8, "metric", "2")
    elsewhere = replace(layer.spans[0], label="metric")
    gone = layer.after([Change("span", "1", "a1", elsewhere, None)])
    assert [span.id for span in gone.spans] == ["2"]
    assert gone.after([Change("span", "1", "a1", elsewhere, None)]) == gone
