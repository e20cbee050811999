"""Verdicts: what a decision says about one annotator, and what that one may see of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.agreement.disagreements import Candidate
from annotator.core.decisions import Decision
from annotator.core.feedback import for_one, verdict
from annotator.core.spans import GOLD, Span

TEXT = "柳橋鎮有12個村，青石縣有300座橋。"
UNITS = [(0, 3, "place"), (4, 6, "metric"), (4, 7, "metric"), (9, 12, "place"), (13, 16, "metric")]


def gold_span(unit, origins=()):
    start, end, label = unit
    return Span(f"gold-{start}-{end}", "a", GOLD, label, start, end, TEXT[start:end], origins=tuple(origins))


def decision(candidates, gold, absent=(), outcome="candidate", reason="", origins=()):
    made = tuple(Candidate(units, people, spans) for units, people, spans in candidates)
    spans = tuple(gold_span(unit, origins) for unit in gold)
    settles = ("old@1",)
    return Decision(
        "id", "a", "case", 0, 16, made, tuple(absent), outcome, spans, "wu", "", reason, "note", settles
    )


BORDER = (((UNITS[1],), ("lin",), ("s1",)), ((UNITS[2],), ("zhou", "chen"), ("s2", "s3")))


@pytest.mark.parametrize(
    ("who", "result", "start", "end"),
    [("lin", "wrong", 4, 7), ("zhou", "right", 4, 7), ("wang", "missed", 4, 7), ("nobody", None, 0, 0)],
)
def test_each_annotator_has_a_verdict_of_their_own(who, result, start, end):
    found = verdict(decision(BORDER, [UNITS[2]], absent=["wang"]), who)
    if result is None:
        assert found is None
    else:
        assert (found.result, found.start, found.end) == (result, start, end)


def test_where_nothing_is_right_only_those_who_had_something_hear_of_it():
    none = decision(BORDER, [], absent=["wang"], outcome="none")
    assert verdict(none, "lin").result == "wrong"
    assert verdict(none, "wang") is None


def test_what_is_put_off_says_nothing():
    assert verdict(decision(BORDER, [], outcome="later"), "lin") is None


def test_an_error_of_somebody_else_is_no_reason_for_what_is_right():
    made = decision(BORDER, [UNITS[2]], reason="annotator error")
    assert verdict(made, "zhou").reason == ""
    assert verdict(made, "lin").reason == "annotator error"


PEOPLE = ("lin", "zhou", "chen", "wang")


@st.composite
def decisions(draw):
    """Any decision: some people share answers, some have none."""
    sides = draw(st.lists(st.sampled_from(range(4)), min_size=4, max_size=4))
    answers = {}
    for name, side in zip(PEOPLE, sides, strict=True):
        if side < 3:
            answers.setdefault(side, []).append(name)
    candidates = [
        ((UNITS[side],), tuple(names), tuple(f"s-{name}" for name in names))
        for side, names in answers.items()
    ]
    absent = [name for name, side in zip(PEOPLE, sides, strict=True) if side == 3]
    gold = draw(st.lists(st.sampled_from(UNITS), unique=True, max_size=2))
    return decision(candidates, gold, absent, origins=[f"s-{name}" for name in PEOPLE])


@given(decisions(), st.sampled_from(PEOPLE))
def test_what_one_may_see_says_the_same_and_names_nobody_else(made, who):
    shown = for_one(made, who, {f"s-{who}"})
    assert verdict(shown, who) == verdict(made, who)
    said = repr(shown)
    assert not [name for name in (*PEOPLE, "wu") if name != who and f"'{name}'" in said]
    assert not [name for name in PEOPLE if name != who and f"'s-{name}'" in said]
    assert shown.answer == made.answer
    assert shown.settles == ()
