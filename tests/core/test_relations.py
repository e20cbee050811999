import pytest

from annotator.core import edits, relations
from annotator.core.align import Range
from annotator.core.edits import Layer
from annotator.core.spans import Relation, Span
from annotator.errors import BadName, RelationToItself, SpansApart

TEXT = "柳橋鎮食堂供餐300份"
PLACE = Span("p", "a1", "lin", "place", 0, 3, "柳橋鎮")
THING = Span("i", "a1", "lin", "initiative", 3, 5, "食堂")
COUNT = Span("m", "a1", "lin", "metric", 7, 11, "300份")
ON = Layer("a1", TEXT, "lin", (PLACE, THING, COUNT), "in progress")


def made(*pairs):
    return tuple(Relation(f"r{a}{b}{name}", "a1", "lin", a, b, name) for a, b, name in pairs)


def names(layer):
    return [(each.from_span, each.name, each.to_span) for each in layer.relations]


def test_spans_are_related_and_that_is_undone():
    changes = relations.relate((), "r1", COUNT, THING, " measures ")
    after = ON.after(changes)
    assert names(after) == [("m", "measures", "i")]
    assert after.after(change.inverse() for change in changes) == ON
    assert after.after(relations.unrelate(after.relations[0])) == ON
    assert relations.relate(after.relations, "r2", COUNT, THING, "measures") == ()
    assert relations.relate(after.relations, "r2", THING, COUNT, "measures") != ()
    assert relations.relate(after.relations, "r2", COUNT, THING, "about") != ()


def test_a_relation_gets_another_name():
    (relation,) = made(("m", "i", "measures"))
    (change,) = relations.rename_relation(relation, "about")
    assert (change.before.name, change.after.name, change.subject) == ("measures", "about", relation.id)
    assert relations.rename_relation(relation, "measures") == ()


@pytest.mark.parametrize("name", ["", " ", "長" * 41, "a\x07", "\ud800"])
def test_names_that_cannot_be(name):
    with pytest.raises(BadName):
        relations.relate((), "r1", COUNT, THING, name)


def test_spans_that_cannot_be_related():
    with pytest.raises(RelationToItself, match="食堂"):
        relations.relate((), "r1", THING, THING, "at")
    for other in (edits.replace(PLACE, layer="zhou"), edits.replace(PLACE, article="a2")):
        with pytest.raises(SpansApart, match="食堂.*柳橋鎮"):
            relations.relate((), "r1", THING, other, "at")


def test_relations_go_with_a_span_and_come_back_with_it():
    before = ON.after(
        relations.relation_change(None, each)
        for each in made(("i", "p", "at"), ("m", "i", "measures"), ("m", "p", "at"))
    )
    changes = edits.delete_span(before, THING)
    assert [change.kind for change in changes] == ["span", "relation", "relation"]
    after = before.after(changes)
    assert names(after) == [("m", "at", "p")]
    assert after.after(change.inverse() for change in reversed(changes)) == before


def test_relations_stay_where_a_span_is_moved_or_relabelled():
    before = ON.after(relations.relation_change(None, each) for each in made(("i", "p", "at")))
    for changes in (edits.move_span(before, THING, Range(3, 6)), edits.relabel_span(before, THING, "place")):
        assert before.after(changes).relations == before.relations


def test_relations_follow_a_span_that_was_merged_into_another():
    there = made(("a", "x", "at"), ("b", "x", "at"), ("x", "b", "at"), ("a", "b", "at"), ("x", "y", "at"))
    layer = ON.after(relations.relation_change(None, each) for each in there)
    after = layer.after(relations.carried_over(there, {"b": "a"}))
    assert sorted(names(after)) == [("a", "at", "x"), ("x", "at", "a"), ("x", "at", "y")]


def test_two_relations_that_become_the_same_are_one():
    there = made(("b", "x", "at"), ("c", "x", "at"))
    layer = ON.after(relations.relation_change(None, each) for each in there)
    assert names(layer.after(relations.carried_over(there, {"b": "a", "c": "a"}))) == [("a", "at", "x")]


def test_relations_of_another_layer_are_passed_over():
    other = Relation("r", "a1", "zhou", "m", "i", "at")
    assert ON.after([relations.relation_change(None, other)]) == ON
