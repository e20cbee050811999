"""The figures of a project: who counts, what counts, and counting again what has changed."""

import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.agreement.values import Undefined
from tests.builders import HANS, HANT, label, new_project, stored


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, HANT, HANS) as made:
        for index, script in ((0, "Hant"), (1, "Hans")):
            label(made, "12", "metric", name="Lin", within=script, index=index)
            label(made, "12", "metric", name="Zhou", within=script, index=index)
        label(made, "300", "metric", name="Lin")
        yield made


def who(project, name):
    return workflow.annotator(project, name).id


def test_pairs_are_in_the_order_of_names(project):
    found = workflow.agreement(project)
    assert found.annotators == (who(project, "Lin"), who(project, "Zhou"))
    (pair,) = found.pairs
    assert (pair.exact.matched, pair.exact.reference, pair.exact.found) == (2, 3, 2)
    assert found.articles == 2


def test_gold_and_those_who_have_not_begun_do_not_count(project):
    reviewer = who(project, "Wu")
    before = workflow.agreement(project)
    workflow.accept(project, reviewer, "unanimous")
    assert workflow.agreement(project) == before


def test_who_found_nothing_has_read(project):
    chen = who(project, "Chen")
    layer = project.layer(stored(project), chen)
    workflow.apply(project, chen, edits.set_state(layer, "done"))
    found = workflow.agreement(project)
    assert chen in found.annotators
    mine = [pair for pair in found.pairs if chen in (pair.a, pair.b)]
    assert [pair.articles for pair in mine] == [1, 1]


def test_only_what_is_done_if_so_wished(project):
    assert workflow.agreement(project, finished=True).annotators == ()
    assert isinstance(workflow.agreement(project, finished=True).together.kappa, Undefined)
    for name in ("Lin", "Zhou"):
        layer = project.layer(stored(project), who(project, name))
        workflow.apply(project, who(project, name), edits.set_state(layer, "done"))
    (pair,) = workflow.agreement(project, finished=True).pairs
    assert pair.articles == 1


def test_some_articles_only(project):
    (pair,) = workflow.agreement(project, articles=[project.article_ids()[1]]).pairs
    assert (pair.articles, pair.exact.reference) == (1, 1)


def test_counting_one_article_again_is_counting_all(project):
    kept = workflow.Agreement(project)
    first = kept.figures()
    span = label(project, "300", "place", name="Zhou")
    kept.update(span.article)
    assert kept.figures() == workflow.agreement(project) != first
    workflow.unlabel(project, span.id)
    kept.update(span.article)
    assert kept.figures() == workflow.agreement(project)
    chosen = workflow.Agreement(project, articles=[project.article_ids()[1]])
    before = chosen.figures()
    chosen.update(span.article)
    assert chosen.figures() == before
