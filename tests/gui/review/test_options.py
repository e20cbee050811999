"""Which answers there are, and what stands on which lane: without a window."""

from __future__ import annotations

from annotator.core.agreement.disagreements import Candidate, Case
from annotator.core.decisions import Decision, Ruling
from annotator.core.lanes import lanes
from annotator.core.review import Question, Status
from annotator.core.spans import Span
from annotator.gui.review.lanes import OWN, drawn, question_of, row_lanes, state_of
from annotator.gui.review.options import both, chosen_at_first, letters, options, people
from annotator.gui.review.shown import Shown

TEXT = "青石县柳桥镇有12个村"
ONE = Candidate(((0, 6, "place"),), ("a", "c"), ("a1", "c1"))
OTHER = Candidate(((3, 6, "place"),), ("b",), ("b1",))


def question(*candidates: Candidate, status: Status = "open", rulings: tuple[Ruling, ...] = ()) -> Question:
    case = Case("border", 0, 6, candidates, ("d",), 0.5)
    return Question("article", "key", "alike", case, status, rulings)


def ruling(*gold: tuple[int, int, str], outcome: str = "candidate", reviewer: str = "r") -> Ruling:
    spans = tuple(
        Span(f"gold-{start}", "article", "gold", label, start, end, TEXT[start:end])
        for start, end, label in gold
    )
    made = Decision(reviewer, "article", "key", 0, 6, (ONE,), (), outcome, spans, reviewer)  # type: ignore[arg-type]
    return Ruling(made, f"step-{reviewer}")


def test_candidates_come_first_and_nothing_last() -> None:
    found = options(question(ONE, OTHER))
    assert [each.annotators for each in found] == [("a", "c"), ("b",), ("d",)]
    assert [each.is_nothing for each in found] == [False, False, True]


def test_an_earlier_answer_is_one_too() -> None:
    asked = question(ONE, status="stale", rulings=(ruling((0, 3, "place")),))
    found = options(asked)
    assert [each.units for each in found] == [((0, 6, "place"),), ((0, 3, "place"),), ()]
    assert found[1].choice.outcome == "own"
    assert found[1].reviewers == ("r",)
    assert chosen_at_first(asked, found) == 0


def test_who_decided_for_a_candidate_stands_with_it() -> None:
    asked = question(ONE, OTHER, status="conflict", rulings=(ruling((3, 6, "place")), ruling(reviewer="s")))
    assert [each.reviewers for each in options(asked)] == [(), ("r",), ("s",)]


def test_what_is_decided_is_marked() -> None:
    asked = question(ONE, OTHER, status="decided", rulings=(ruling((3, 6, "place")),))
    assert chosen_at_first(asked, options(asked)) == 1


def test_both_needs_several() -> None:
    assert both(question(ONE)) is None
    choice = both(question(ONE, OTHER))
    assert choice is not None
    assert choice.candidates == (0, 1)


def test_letters_follow_names_or_are_shuffled_by_article() -> None:
    names = {"a": "Wang", "b": "Chen", "c": "Lin"}
    assert letters(["a", "b", "c"], names, None) == {"b": "A", "c": "B", "a": "C"}
    orders = {tuple(letters(["a", "b", "c"], names, str(n)).items()) for n in range(30)}
    assert len(orders) == 6
    assert letters(["a", "b"], names, "x") == letters(["a", "b"], names, "x")
    many = letters([f"{n:02}" for n in range(28)], {}, None)
    assert (many["25"], many["26"], many["27"]) == ("Z", "AA", "AB")


def test_people_are_those_who_marked_something_and_those_who_did_not() -> None:
    assert people([question(ONE, OTHER)]) == ["a", "b", "c", "d"]


def test_every_annotators_version_is_drawn_while_it_is_open() -> None:
    asked = question(ONE, OTHER)
    found = drawn(asked, TEXT, {"a": "A", "b": "B", "c": "C"})
    assert sorted((each.lane, each.badge, each.span.text) for each in found) == [
        ("a", "A", "青石县柳桥镇"),
        ("b", "B", "柳桥镇"),
        ("c", "C", "青石县柳桥镇"),
    ]
    assert {question_of(each.span.id) for each in found} == {"key"}


def test_what_is_decided_is_drawn_once() -> None:
    asked = question(ONE, OTHER, status="decided", rulings=(ruling((3, 6, "place")),))
    (found,) = drawn(asked, TEXT, {})
    assert (found.span.text, found.state, found.lane) == ("柳桥镇", "accepted", "")
    rejected = question(ONE, OTHER, status="decided", rulings=(ruling(outcome="none"),))
    assert state_of(rejected) == "rejected"
    assert [each.span.text for each in drawn(rejected, TEXT, {})] == ["青石县柳桥镇"]


def span(start: int, end: int, layer: str) -> Span:
    return Span(f"{layer}{start}", "article", layer, "place", start, end, TEXT[start:end])


def test_one_annotators_spans_lie_above_the_next_ones() -> None:
    spans = [span(0, 6, "b"), span(0, 3, "a"), span(0, 6, "a"), span(4, 6, OWN), span(8, 10, "")]
    assert row_lanes(spans, ["a", "b"]) == [2, 0, 1, 3, 0]


def test_what_stands_for_all_pushes_the_others_down_only_where_they_meet() -> None:
    apart = [span(0, 3, ""), span(4, 6, "a")]
    assert row_lanes(apart, ["a"]) == [0, 0]
    over = [span(0, 3, ""), span(1, 6, "a")]
    assert row_lanes(over, ["a"]) == [0, 1]


def test_without_annotators_lanes_are_those_of_the_pair_view() -> None:
    spans = [span(0, 6, ""), span(1, 3, "")]
    assert row_lanes(spans, []) == lanes([each.range for each in spans])


def test_one_question_can_be_replaced() -> None:
    shown = Shown()
    shown.take("article", TEXT, [question(ONE, OTHER)], {}, False)
    assert len(shown.spans()) == 3
    shown.put(question(ONE, OTHER, status="decided", rulings=(ruling((3, 6, "place")),)))
    assert [each.text for each in shown.spans()] == ["柳桥镇"]
    shown.put(Question("elsewhere", "key", "alike", question(ONE).case, "open"))
    assert len(shown.spans()) == 1
