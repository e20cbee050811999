"""What an edit of one edition asks for in the other."""

import itertools
from dataclasses import replace

import pytest

from annotator.core import edits
from annotator.core.align import Range
from annotator.core.editions import align_texts
from annotator.core.edits import Layer
from annotator.core.fold import read_fold
from annotator.core.following import follow
from annotator.core.spans import Span
from annotator.paths import resource

FOLD = read_fold(resource("character_variants.txt").read_text("utf-8"))
HERE = "題目好。東岸村設立“最美紅石榴”驛站5處。"
THERE = "东岸村设立“最美石榴”驿站5处。（完）"
OFFSETS = align_texts(HERE, THERE, FOLD).map


def layer(text, *labelled, article="a"):
    """A layer in which some surfaces are labelled: the first of each."""
    spans = []
    for surface, label in labelled:
        start = text.index(surface)
        place = Range(start, start + len(surface))
        spans.append(Span(f"{article}{len(spans)}", article, "lin", label, *place, surface))
    return Layer(article, text, "lin", tuple(sorted(spans, key=lambda span: span.start)), "done")


def asked(changes, there):
    """What follows in THERE, where ``there`` is labelled."""
    numbers = itertools.count()
    other = layer(THERE, *there, article="b")
    return other, follow(changes, HERE, other, OFFSETS, FOLD, lambda: f"new{next(numbers)}")


def labelled(other, changes):
    return [(span.text, span.label) for span in other.after(changes).spans]


def added(surface, label="place"):
    on = layer(HERE)
    start = HERE.index(surface)
    return edits.add_span(on, "a9", Range(start, start + len(surface)), label)


@pytest.mark.parametrize(
    ("surface", "there", "made"),
    [
        ("東岸村", [], [("东岸村", "place")]),
        ("東岸村", [("东岸村", "place")], [("东岸村", "place")]),
        ("東岸村", [("东岸村", "metric")], [("东岸村", "place")]),
        ("東岸村", [("东岸村设立", "metric")], [("东岸村设立", "metric"), ("东岸村", "place")]),
        ("驛站5處", [], [("驿站5处", "place")]),
    ],
)
def test_what_reads_the_same_is_labelled_in_both(surface, there, made):
    other, found = asked(added(surface), there)
    assert (found.questions, found.missing) == ((), ())
    assert labelled(other, found.changes) == made
    assert all(change.kind == "span" and change.article == "b" for change in found.changes)


@pytest.mark.parametrize("there", [[], [("最美石榴", "metric")]])
def test_what_reads_differently_is_a_question(there):
    other, found = asked(added("最美紅石榴", "initiative"), there)
    (question,) = found.questions
    assert (found.changes, found.missing) == ((), ())
    assert (question.text, question.there, question.label) == ("最美紅石榴", "最美石榴", "initiative")
    assert question.deed == ("relabel" if there else "label")
    assert labelled(other, question.changes) == [("最美石榴", "initiative")]


@pytest.mark.parametrize("surface", ["題目", "紅"])
def test_what_is_missing_there_is_only_told(surface):
    _, found = asked(added(surface), [])
    assert (found.changes, found.questions, found.missing) == ((), (), (surface,))


def edited(surface, label, edit):
    on = layer(HERE, (surface, label))
    return edit(on, on.spans[0])


def relabelled(surface, label="place"):
    return edited(surface, label, lambda on, span: edits.relabel_span(on, span, "metric"))


def deleted(surface, label="place"):
    return edited(surface, label, edits.delete_span)


def moved(surface, to, label="place"):
    start = HERE.index(to)
    return edited(surface, label, lambda on, span: edits.move_span(on, span, Range(start, start + len(to))))


@pytest.mark.parametrize(
    ("changes", "there", "after"),
    [
        (relabelled("東岸村"), [("东岸村", "place")], [("东岸村", "metric")]),
        (relabelled("東岸村"), [], [("东岸村", "metric")]),
        (deleted("東岸村"), [("东岸村", "place")], []),
        (deleted("東岸村"), [("东岸村", "metric")], [("东岸村", "metric")]),
        (deleted("東岸村"), [], []),
        (deleted("題目"), [], []),
        (moved("東岸村", "東岸"), [("东岸村", "place")], [("东岸", "place")]),
        (moved("東岸村", "東岸"), [], [("东岸", "place")]),
        # Somebody has labelled the new place already: what stands there stays.
        (
            moved("東岸村", "東岸"),
            [("东岸村", "place"), ("东岸", "metric")],
            [("东岸村", "place"), ("东岸", "metric")],
        ),
    ],
)
def test_the_counterpart_follows(changes, there, after):
    other, found = asked(changes, there)
    assert (found.questions, found.missing) == ((), ())
    assert labelled(other, found.changes) == after


@pytest.mark.parametrize(
    ("changes", "there", "deed", "after"),
    [
        (relabelled("最美紅石榴"), [("最美石榴", "place")], "relabel", [("最美石榴", "metric")]),
        (deleted("最美紅石榴"), [("最美石榴", "place")], "delete", []),
        (moved("最美", "最美紅石榴"), [("最美", "place")], "move", [("最美石榴", "place")]),
    ],
)
def test_a_counterpart_that_differs_is_asked_for(changes, there, deed, after):
    other, found = asked(changes, there)
    (question,) = found.questions
    assert (found.changes, question.deed) == ((), deed)
    assert labelled(other, question.changes) == after


def test_who_said_no_is_not_asked_again_for_another_label():
    _, found = asked(relabelled("最美紅石榴"), [])
    assert (found.changes, found.questions) == ((), ())


def test_a_counterpart_whose_place_is_lost_stays():
    other, found = asked(moved("東岸村", "題目"), [("东岸村", "place")])
    assert found.missing == ("題目",)
    assert labelled(other, found.changes) == [("东岸村", "place")]


def test_notes_doubts_and_states_stay_where_they_are():
    on = replace(layer(HERE, ("東岸村", "place")), state="new")
    noted = edits.annotate_span(on, on.spans[0], note="問", unsure=True)
    assert {change.kind for change in noted} == {"span", "state"}
    _, found = asked(noted, [("东岸村", "place")])
    assert (found.changes, found.questions, found.missing) == ((), (), ())


def test_a_moved_counterpart_keeps_its_note():
    changes = relabelled("東岸村")
    other = layer(THERE, ("东岸村", "place"), article="b")
    other = replace(other, spans=(replace(other.spans[0], note="記"),))
    found = follow(changes, HERE, other, OFFSETS, FOLD, lambda: "new")
    (span,) = other.after(found.changes).spans
    assert (span.note, span.label) == ("記", "metric")
