from dataclasses import replace

import pytest

from annotator.core import labels
from annotator.core.labels import Clash
from annotator.core.spans import Label, Relation, Span
from annotator.errors import (
    BadLabel,
    KeyRetired,
    LabelExists,
    LabelInUse,
    NoSuchLabel,
    ShortcutTaken,
    TextTooLong,
    TooManyLabels,
)


def label(label_id, shortcut="", position=0, **more):
    return Label(label_id, {"en": label_id}, "#0f8a5f", shortcut, position, **more)


PLACE, METRIC, TEAM = label("place", "1", 1), label("metric", "2", 2), label("team", "", 3)
ALL = (PLACE, METRIC, TEAM)


def after(before, changes):
    now = {each.id: each for each in before}
    for change in changes:
        if change.kind == "label":
            assert now.pop(change.subject, None) == change.before
            if change.after:
                now[change.subject] = change.after
    return sorted(now.values(), key=lambda each: each.position)


def test_a_label_is_added_after_the_others_and_made_tidy():
    rough = Label(" 人物 ", {"en": " person ", "zh-Hans": ""}, "#ABCDEF", "b", 0, {"en": " Who. "})
    (change,) = labels.add_label(ALL, rough, {})
    assert change.after == Label("人物", {"en": "person"}, "#abcdef", "B", 4, {"en": "Who."})


def test_a_label_is_edited_in_its_place():
    (change,) = labels.edit_label(ALL, replace(METRIC, color="#6d48d7", shortcut="", position=9))
    assert (change.after.color, change.after.shortcut, change.after.position) == ("#6d48d7", "", 2)
    assert labels.edit_label(ALL, replace(METRIC, position=9)) == ()
    with pytest.raises(NoSuchLabel, match="place, metric, team"):
        labels.edit_label(ALL, label("person"))


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"id": ""}, "id", "key is empty"),
        ({"id": "a b"}, "id", "a blank or a control"),
        ({"id": "a\x07"}, "id", "a blank or a control"),
        ({"id": "a\ud800"}, "id", "a blank or a control"),
        ({"id": "長" * 41}, "id", "more than 40"),
        ({"names": {}}, "names", "has no name"),
        ({"names": {"en": " "}}, "names", "has no name"),
        ({"names": {"en": "a", "zh-Hans": "长" * 41}}, "names", "a name has more than 40"),
        ({"names": {"en": "a\tb"}}, "names", "a control character"),
        ({"color": "green"}, "color", "#rrggbb"),
        ({"color": "#12345"}, "color", "#rrggbb"),
        ({"color": "#１２３４５６"}, "color", "#rrggbb"),
        ({"shortcut": "0"}, "shortcut", "none of the keys"),
        ({"shortcut": "N"}, "shortcut", "none of the keys"),
        ({"shortcut": "12"}, "shortcut", "none of the keys"),
        ({"shortcut": "Ctrl+B"}, "shortcut", "none of the keys"),
    ],
)
def test_labels_that_cannot_be(wrong, field, said):
    with pytest.raises(BadLabel, match=said) as caught:
        labels.add_label(ALL, replace(label("person"), **wrong), {})
    assert caught.value.data["field"] == field


def test_names_of_40_characters_will_do():
    long = replace(label("長" * 40), names={"en": "x" * 40})
    assert labels.add_label(ALL, long, {})


def test_faults_are_all_found_at_once():
    bad = Label("metric", {}, "red", "1", 0, {"en": "x" * 5001})
    found = labels.faults(bad, ALL)
    kinds = [BadLabel, BadLabel, LabelExists, ShortcutTaken, TextTooLong]
    assert [type(each) for each in found] == kinds
    assert found[3].data == {"shortcut": "1", "label": "place"}
    assert labels.faults(METRIC, ALL, former="metric") == []


def test_a_shortcut_belongs_to_one_label():
    with pytest.raises(ShortcutTaken, match="place"):
        labels.edit_label(ALL, replace(TEAM, shortcut="1"))
    assert labels.edit_label(ALL, replace(TEAM, shortcut="3"))
    assert labels.free_shortcut(ALL) == "3"
    assert labels.free_shortcut([label(key, key) for key in labels.SHORTCUTS]) == ""


def test_sixty_labels_are_fine_and_two_hundred_and_one_are_too_many():
    many = []
    for number in range(200):
        shortcut = labels.free_shortcut(many)
        (change,) = labels.add_label(many, label(f"l{number}", shortcut), {})
        many.append(change.after)
    assert [each.position for each in many] == list(range(1, 201))
    assert sum(each.shortcut != "" for each in many) == len(labels.SHORTCUTS)
    with pytest.raises(TooManyLabels, match="201"):
        labels.add_label(many, label("more"), {})


def test_a_label_in_use_is_not_deleted():
    with pytest.raises(LabelInUse, match="1,204 span"):
        labels.delete_label(ALL, "metric", 1204, {})
    assert after(ALL, labels.delete_label(ALL, "metric", 0, {})) == [PLACE, TEAM]
    with pytest.raises(NoSuchLabel):
        labels.delete_label(ALL, "person", 0, {})


def test_with_a_label_go_its_old_keys():
    changes = labels.delete_label(ALL, "metric", 0, {"figure": "metric", "spot": "place"})
    assert [(each.kind, each.subject, each.after) for each in changes[1:]] == [("alias", "figure", None)]


def test_labels_are_put_in_order():
    now = after(ALL, labels.reorder_labels(ALL, ["team", "place"]))
    assert [each.id for each in now] == ["team", "place", "metric"]
    assert [each.position for each in now] == [1, 2, 3]
    assert labels.reorder_labels(ALL, ["place", "metric", "team", "place"]) == ()
    with pytest.raises(NoSuchLabel):
        labels.reorder_labels(ALL, ["team", "person"])


def test_a_label_is_renamed():
    changes = labels.rename_label(ALL, "metric", "figure", [span("s1", "metric"), span("s2", "place")], {})
    assert [each.id for each in after(ALL, changes)] == ["place", "figure", "team"]
    assert after(ALL, changes)[1] == replace(METRIC, id="figure")
    assert (changes[2].kind, changes[2].subject, changes[2].after) == ("alias", "metric", "figure")
    assert [(each.subject, each.after.label) for each in changes[3:]] == [("s1", "figure")]
    assert labels.rename_label(ALL, "metric", " metric ", [], {}) == ()
    with pytest.raises(LabelExists):
        labels.rename_label(ALL, "metric", "place", [], {})
    with pytest.raises(BadLabel):
        labels.rename_label(ALL, "metric", "", [], {})


def test_a_label_is_saved_with_a_new_key_and_a_new_name_at_once():
    wanted = replace(METRIC, id="figure", names={"en": "Figure"}, color="#0000AA")
    spans = [span("s1", "metric"), span("s2", "place")]
    changes = labels.save_label(ALL, "metric", wanted, spans, {})
    assert after(ALL, changes)[1] == replace(wanted, color="#0000aa")
    assert [(each.subject, each.after.label) for each in changes if each.kind == "span"] == [("s1", "figure")]
    edited = labels.save_label(ALL, "metric", replace(METRIC, color="#0000aa"), spans, {})
    assert [each.kind for each in edited] == ["label"]
    with pytest.raises(LabelExists):
        labels.save_label(ALL, "metric", replace(METRIC, id="place"), spans, {})


def test_a_label_gets_its_old_key_back_and_nobody_else_does():
    aliases = {"figure": "amount", "amount": "metric", "spot": "place"}
    changes = labels.rename_label(ALL, "metric", "figure", [], aliases)
    said = [(each.subject, each.before, each.after) for each in changes if each.kind == "alias"]
    assert said == [("figure", "amount", None), ("metric", None, "figure")]
    for request in (
        lambda: labels.rename_label(ALL, "metric", "spot", [], aliases),
        lambda: labels.add_label(ALL, label("spot"), aliases),
        lambda: labels.take_in(ALL, [label("spot")], aliases),
    ):
        with pytest.raises(KeyRetired, match="old key of the label “place”"):
            request()


def span(span_id, label_id, start=0, end=2, layer="lin", article="a1", **more):
    return Span(span_id, article, layer, label_id, start, end, "柳橋", **more)


def test_spans_that_become_the_same_keep_what_was_said_of_both():
    spans = [
        span("s1", "metric", note="餘", comment="a", origins=("x", "y")),
        span("s2", "team", note="約", unsure=True, comment="a", origins=("y", "z")),
        span("s3", "team", layer="zhou"),
        span("s4", "metric", article="a2"),
        span("s5", "team", start=1),
        span("s6", "place"),
    ]
    links = [Relation("r1", "a1", "lin", "s2", "s6", "at"), Relation("r2", "a1", "lin", "s2", "s1", "at")]
    changes = labels.merge_labels(ALL, "team", "metric", spans, links, {})
    assert [each.id for each in after(ALL, changes)] == ["place", "metric"]
    assert [(each.kind, each.subject) for each in changes] == [
        ("label", "team"),
        ("alias", "team"),
        ("span", "s2"),
        ("span", "s1"),
        ("span", "s3"),
        ("span", "s5"),
        ("relation", "r1"),
        ("relation", "r2"),
    ]
    assert [changes[place].after.label for place in (4, 5)] == ["metric"] * 2
    kept = changes[3].after
    assert (kept.label, kept.note, kept.comment, kept.unsure) == ("metric", "餘\n約", "a", True)
    assert kept.origins == ("x", "y", "z")
    assert (changes[6].after.from_span, changes[7].after) == ("s1", None)


def test_merging_what_is_not_there_or_one_already():
    assert labels.merge_labels(ALL, "team", "team", [], [], {}) == ()
    for one, other in (("team", "person"), ("person", "team")):
        with pytest.raises(NoSuchLabel):
            labels.merge_labels(ALL, one, other, [], [], {})


def test_a_label_set_is_taken_in():
    incoming = [replace(METRIC, color="#000000"), PLACE, label("person", "1"), label("event", "3")]
    taken = labels.take_in(ALL, incoming, {})
    assert (taken.added, taken.changed) == (("person", "event"), ("metric",))
    assert taken.clashes == (Clash("person", "1", "place"),)
    now = after(ALL, taken.changes)
    assert [(each.id, each.shortcut) for each in now] == [
        ("place", "1"),
        ("metric", "2"),
        ("team", ""),
        ("person", ""),
        ("event", "3"),
    ]
    again = labels.take_in(now, [PLACE, label("event", "3")], {})
    assert again == labels.TakenIn((), (), (), ())


def test_a_label_set_may_change_shortcuts_round():
    taken = labels.take_in(ALL, [replace(PLACE, shortcut="2"), replace(METRIC, shortcut="1")], {})
    assert taken.clashes == ()
    assert [(each.id, each.shortcut) for each in after(ALL, taken.changes)][:2] == [
        ("place", "2"),
        ("metric", "1"),
    ]


def test_a_label_set_that_is_too_large():
    with pytest.raises(TooManyLabels):
        labels.take_in(ALL, [label(f"l{number}") for number in range(198)], {})


def test_the_contrast_of_a_colour():
    assert labels.contrasts("#000000", ["#ffffff", "#000000"]) == (pytest.approx(21), 1)
    assert labels.contrasts("#777777", ["#FFFFFF"])[0] == pytest.approx(4.48, abs=0.01)
