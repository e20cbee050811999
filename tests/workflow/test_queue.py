"""The reviewer's queue: in which order, narrowed down, kept up to date, and decided many at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core.decisions import Rule
from annotator.core.review import NONE
from annotator.core.spans import GOLD
from annotator.store import questions
from annotator.store.project import Project
from annotator.workflow import ORDERS, Order, Wanted
from tests.gui.review.texts import MARKED, disagreeing


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = disagreeing(tmp_path)
    workflow.refresh_queue(made)
    yield made
    made.close()


def texts(project: Project, wanted: Wanted, order: Order = "agreement") -> list[str]:
    numbers = workflow.queue_numbers(project, wanted, order)
    found = workflow.queued(project, numbers)
    return [found[number].text for number in numbers]


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_lists_the_same_questions(project: Project, order: Order) -> None:
    assert sorted(texts(project, Wanted(), order)) == sorted(texts(project, Wanted()))
    assert len(texts(project, Wanted(), order)) == 12


def test_by_text_and_by_article(project: Project) -> None:
    assert texts(project, Wanted(), "text") == sorted(texts(project, Wanted()))
    numbers = workflow.queue_numbers(project, Wanted(), "article")
    found = [each.question for each in workflow.queued(project, numbers).values()]
    order = project.article_ids()
    places = [(order.index(each.article), each.case.start) for each in found]
    assert sorted(places) == sorted(places, key=lambda place: place)


def test_narrowed_down(project: Project) -> None:
    assert texts(project, Wanted(kinds=("label",))) == ["“河长+”机制"]
    assert texts(project, Wanted(label="initiative")) == ["“河长+”机制"]
    assert len(texts(project, Wanted(label="place"))) == 5
    assert sorted(texts(project, Wanted(texts=("东岸村", "東岸村")))) == [
        "东岸村、西岸村",
        "东岸村文化广场",
        "東岸村",
    ]
    assert texts(project, Wanted(statuses=("decided",))) == []
    assert len(texts(project, Wanted(articles=(project.article_ids()[1],)))) == 4


def test_a_question_keeps_its_number_when_it_is_decided(project: Project) -> None:
    before = workflow.queue_numbers(project, Wanted())
    question = workflow.queued(project, before)[before[0]].question
    rao = workflow.annotator(project, "Rao")
    workflow.decide(project, rao.id, question, NONE)
    assert questions.is_outdated(project, question.article)
    workflow.refresh_queue(project)
    assert sorted(workflow.queue_numbers(project, Wanted())) == sorted(before)
    assert workflow.number_in_queue(project, question.article, question.key) == before[0]
    assert workflow.queued(project, before)[before[0]].question.status == "decided"


def test_what_is_kept_is_what_would_be_worked_out(project: Project) -> None:
    for article in project.article_ids():
        assert workflow.kept_questions(project, article) == workflow.questions_of(project, article)


def test_in_slices(tmp_path: Path) -> None:
    with disagreeing(tmp_path) as project:
        assert workflow.refresh_queue(project, most=1) == 2
        assert len(questions.outdated(project)) == 1
        assert workflow.refresh_queue(project, most=1) == 1
        assert workflow.refresh_queue(project, most=1) == 0
        assert len(workflow.queue_numbers(project, Wanted())) == 12


@pytest.mark.parametrize(
    ("rule", "threshold"), [("unanimous", 0.5), ("majority", 0.5), ("threshold", 0.6), ("incomplete", 0.5)]
)
def test_what_is_foreseen_comes_about(project: Project, rule: Rule, threshold: float) -> None:
    seen = workflow.foresee(project, rule, threshold=threshold)
    rao = workflow.annotator(project, "Rao")
    done = workflow.accept(project, rao.id, rule, threshold=threshold)
    assert done.count == seen.taken + seen.empty
    counts = workflow.queue_counts(project)
    assert sum(count for (status, _), count in counts.items() if status == "open") == seen.left
    assert sum(count for (status, _), count in counts.items() if status == "decided") == done.count


def test_all_of_one_annotator_of_one_label(project: Project) -> None:
    rao, lin = workflow.annotator(project, "Rao"), workflow.annotator(project, "Lin")
    workflow.take_all_from(project, rao.id, lin.id, label="metric")
    gold = {span.text for article in project.article_ids() for span in project.spans(article, GOLD)}
    ours = {text for people in MARKED.values() for text, label, _ in people["Lin"] if label == "metric"}
    # Of the words that others call an initiative Lin's label is not the only one in question.
    assert gold == ours - {"“河长+”机制"}


def test_a_decision_whose_spans_are_gone_is_settled_by_another(project: Project) -> None:
    rao = workflow.annotator(project, "Rao")
    number = workflow.queue_numbers(project, Wanted(texts=("300份",)))[0]
    question = workflow.queued(project, [number])[number].question
    workflow.take_all_from(project, rao.id, workflow.annotator(project, "Lin").id)
    workflow.unlabel(project, question.case.candidates[0].spans[0])
    workflow.refresh_queue(project)
    (left,) = workflow.queue_numbers(project, Wanted(statuses=("stale",)))
    stale = workflow.queued(project, [left])[left].question
    assert stale.case.candidates == ()
    workflow.decide(project, rao.id, stale, NONE)
    workflow.refresh_queue(project)
    assert workflow.queue_numbers(project, Wanted(statuses=("stale",))) == []
