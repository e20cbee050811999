"""Twins at import: what is found to be the same or the same story, and what is done about it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import workflow
from annotator.core.articles import Source
from annotator.core.convert import Conversion
from annotator.core.draft import propose
from annotator.workflow import Imported, Item, Offer, Policy, Project, Reply, Told, TwinSearch, bulk
from annotator.workflow.twins import saved_fingerprints
from tests.builders import clean, write

STORY = (
    "溪口镇修通环村步道\n\n今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众。\n\n"
    "“以前出门一脚泥，现在散步到桥头。”村民李阿婆说，孩子们上学也近了。\n\n"
    "镇里还在沿线设立“最美红石榴”驿站5处，供人歇脚、喝水、充电。\n"
)
HANT = Conversion("TW").convert(STORY, "Hant")[0]
OUTLET = (
    "首页 > 要闻 > 乡镇动态\n\n溪口修步道 群众得方便\n\n来源：青石日报  2024-03-05 09:12\n\n"
    + "\n\n".join(STORY.split("\n\n")[1:])
    + "\n\n责任编辑：王小明\n\n免责声明：本网站转载内容仅供参考，不代表本网站观点，如有侵权请联系删除。\n"
)
INDENTED = STORY.replace("\n\n", "\r\n　　").replace("12公里", "１２公里")
SHORTER = "\n\n".join(STORY.split("\n\n")[:3]) + "\n"
STRANGER = "石岭村办起“故事馆”\n\n老支书把四十年的笔记本搬进馆里，村里的孩子放学就来听故事。\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with workflow.new_project(tmp_path / "twins.duizhao") as made:
        yield made


def imported(project: Project, *files: Path, policy: Policy | None = None) -> list[Imported]:
    saved = bulk.import_many(project, files, policy=policy or Policy(), processes=0)
    return [outcome for each in saved for outcome in each.outcomes]


def pages(folder: Path, *texts: str) -> list[Path]:
    return [write(folder, f"{number}.txt", text) for number, text in enumerate(texts)]


def kinds(outcome: Imported) -> list[str]:
    return [reply.offer.kind for reply in outcome.replies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STORY.replace("。", "。 "), ["duplicate"]),
        (HANT, ["duplicate"]),
        (INDENTED, ["duplicate"]),
        (OUTLET, ["edition"]),
        (Conversion("TW").convert(OUTLET, "Hant")[0], ["edition"]),
        (SHORTER, ["edition"]),
        (STRANGER, []),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_is_found(
    project: Project, tmp_path: Path, text: str, expected: list[str], turned: bool
) -> None:
    """In another script, with blanks and widths of another page, from another outlet, shorter."""
    texts = (text, STORY) if turned else (STORY, text)
    first, second = imported(project, *pages(tmp_path, *texts))
    assert kinds(first) == []
    assert kinds(second) == expected
    for reply in second.replies:
        offer = reply.offer
        assert (offer.article, offer.other) == (second.articles[0], first.articles[0])
        assert (offer.title, offer.source) == (project.article(first.articles[0]).article.title, "0.txt")
        assert 0.5 <= offer.contained <= 1
        assert reply.action == "apart"


def test_a_page_is_compared_as_it_is_after_cleaning(project: Project, tmp_path: Path) -> None:
    """What another page has around the story is cut, so the story says the same."""
    body = "\n\n".join(STORY.split("\n\n")[1:])
    around = f"来源：青石日报  2024-03-05 09:12\n\n{body}\n\n责任编辑：王小明\n"
    _, second = imported(project, *pages(tmp_path, body, around))
    assert kinds(second) == ["duplicate"]


def test_a_twin_is_found_among_those_saved_before(project: Project, tmp_path: Path) -> None:
    one, two, three = pages(tmp_path, STORY, STRANGER, HANT)
    imported(project, one, two)
    (third,) = imported(project, three)
    assert kinds(third) == ["duplicate"]


def test_duplicates_are_skipped_and_the_source_is_known(project: Project, tmp_path: Path) -> None:
    files = pages(tmp_path, STORY, HANT, INDENTED, STRANGER)
    policy = Policy(duplicates="skip")
    outcomes = imported(project, *files, policy=policy)
    assert [each.skipped for each in outcomes] == [0, 1, 1, 0]
    assert [len(each.articles) for each in outcomes] == [1, 0, 0, 1]
    assert len(project.article_ids()) == 2
    again = imported(project, *files, policy=policy)
    assert all(each.known for each in again)
    assert len(project.article_ids()) == 2
    assert workflow.check(project) == []


def test_editions_are_linked_as_a_step_of_the_author(project: Project, tmp_path: Path) -> None:
    who = workflow.annotator(project, "Lin").id
    outcomes = imported(
        project, *pages(tmp_path, STORY, OUTLET, SHORTER), policy=Policy(editions="link", author=who)
    )
    assert [each.linked for each in outcomes] == [0, 1, 2]
    first = outcomes[0].articles[0]
    assert len(project.links(first)) == 2
    assert project.last_author() == who
    workflow.undo(project, who)
    assert project.links(first) == []
    assert len(project.article_ids()) == 3
    assert workflow.check(project) == []


def test_nothing_is_skipped_for_an_article_that_is_not_saved(project: Project, tmp_path: Path) -> None:
    """The person took the other file off the desk, or its import failed."""
    (path,) = pages(tmp_path, STORY)
    (draft,) = workflow.read_drafts(path)
    (told,) = workflow.tell(draft, Conversion())
    gone = Reply(Offer(told.id, "gone", "", "", "duplicate", 1.0, 1.0), "skip")
    edition = Reply(Offer(told.id, "gone too", "", "", "edition", 0.9, 1.0), "link")
    item = Item(path, draft, (gone, edition))
    (saved,) = bulk.import_many(project, [item])
    (outcome,) = saved.outcomes
    assert outcome.articles == (told.id,)
    assert [reply.action for reply in outcome.replies] == ["apart", "apart"]
    assert project.links(told.id) == []


def test_what_is_skipped_is_not_linked(project: Project, tmp_path: Path) -> None:
    one, two, three = pages(tmp_path, STORY, SHORTER, OUTLET)
    (first, second) = imported(project, one, two)
    (draft,) = workflow.read_drafts(three)
    (told,) = workflow.tell(draft, Conversion())
    replies = tuple(
        Reply(Offer(told.id, other, "", "", "edition", 0.9, 1.0), action)
        for other, action in ((first.articles[0], "skip"), (second.articles[0], "link"))
    )
    (saved,) = bulk.import_many(project, [Item(three, draft, replies)])
    assert saved.outcomes[0].articles == ()
    assert saved.outcomes[0].linked == 0
    assert workflow.check(project) == []


def test_fingerprints_are_saved_with_the_articles(project: Project, tmp_path: Path) -> None:
    imported(project, *pages(tmp_path, STORY, STRANGER))
    kept = dict(project.fingerprints())
    assert set(kept) == set(project.article_ids())
    project._run("DELETE FROM fingerprint")
    assert kept == saved_fingerprints(project)
    assert kept == dict(project.fingerprints())


def test_many_files_tell_twins_in_processes(project: Project, tmp_path: Path) -> None:
    files = pages(tmp_path, STORY, *(f"第{n}期简报\n\n今日多云{n}。\n" for n in range(20)), HANT)
    saved = list(bulk.import_many(project, files, policy=Policy(), processes=2))
    outcomes = [each for part in saved for each in part.outcomes]
    assert [kinds(each) for each in outcomes if each.replies] == [["duplicate"]]
    assert kinds(outcomes[-1]) == ["duplicate"]


# The search by itself.

CHARACTERS = (
    "溪口镇修通环村步道今年以来东岸新建惠及群众孩子上学也近了沿线设立驿站供人歇脚喝水充电老支书故事馆"
)


def told(name: str, text: str) -> Told:
    (made,) = workflow.tell(propose(clean_source(name, text), frozenset()), Conversion())
    return made


def clean_source(name: str, text: str) -> Source:
    return Source(name, f"{hash(text):x}", "utf-8", text)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10_000), st.integers(1, 40), st.integers(0, 40), st.booleans())
def test_a_story_is_found_with_anything_around_it(seed: int, head: int, tail: int, hant: bool) -> None:
    """Whatever stands before and behind it, in either script."""
    made = random.Random(seed)
    body = "".join(made.choices(CHARACTERS, k=240))
    stories = ["".join(made.choices(CHARACTERS, k=240)) for _ in range(8)]
    page = "".join(made.choices(CHARACTERS, k=head)) + body + "".join(made.choices(CHARACTERS, k=tail))
    if hant:
        page = Conversion("TW").convert(page, "Hant")[0]
    known = {each.id: each for each in (told(f"{at}", text) for at, text in enumerate([*stories, body]))}
    search = TwinSearch((each.id, each.bands) for each in known.values())
    new = told("page", page)
    (offer,) = search.offers(new, known.__getitem__)
    assert offer.source == "8"
    assert offer.kind == "edition"
    assert offer.contained > 0.9
    search.add(new)
    again = told("again", page + "好。")
    assert {each.other for each in search.offers(again, {**known, new.id: new}.__getitem__)} == {
        new.id,
        offer.other,
    }


def test_a_fingerprint_says_nothing_of_the_script() -> None:
    assert told("a", STORY).bands == told("b", clean(HANT).text).bands
