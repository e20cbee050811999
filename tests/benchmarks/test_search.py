"""How long searches and runs over many articles take: run by ``python packaging/bootstrap.py bench``.

The articles are made of invented paragraphs in which words are as common and as rare as in jieba's
dictionary; half of them are written in Traditional script.
"""

import itertools
import random
from pathlib import Path

import pytest

from annotator import workflow
from annotator.core.convert import opencc_converter
from annotator.core.search import Query
from tests.benchmarks.test_core import within
from tests.benchmarks.test_scale import measured

ARTICLES = 10_000
LENGTH = 2000
PARAGRAPHS = 5000
RARE = "岭尾桥"
"""Stands in every hundredth article."""


def paragraphs():
    """Invented ones of 100 characters, in Simplified and in Traditional script."""
    import jieba

    lines = Path(jieba.__file__).with_name("dict.txt").read_text("utf-8").splitlines()
    words, numbers = zip(*(line.split(" ")[:2] for line in lines), strict=True)
    weights = list(itertools.accumulate(map(int, numbers)))
    chance = random.Random(1)
    convert = opencc_converter("s2tw")
    made = []
    for _ in range(PARAGRAPHS):
        text = "".join(
            word + ("，" if at % 9 == 8 else "")
            for at, word in enumerate(chance.choices(words, cum_weights=weights, k=70))
        )
        made.append(text[: LENGTH // 20 - 2].replace(RARE, "岭头桥") + "。\n")
    return [(text, convert(text)) for text in made]


def fill(path):
    """A project of ten thousand articles of 2,000 characters."""
    known = paragraphs()
    chance = random.Random(2)
    with workflow.new_project(path) as project:
        sources, articles, contents = [], [], []
        for number in range(ARTICLES):
            chosen = chance.choices(known, k=LENGTH // 100)
            hans, hant = ("".join(side) for side in zip(*chosen, strict=True))
            if number % 100 == 50:
                hans, hant = hans.replace("。", f"{RARE}。", 1), hant.replace("。", "嶺尾橋。", 1)
            own, other, script = (hant, hans, "Hant") if number % 2 else (hans, hant, "Hans")
            one = f"{number:016x}"
            sources.append((number + 1, f"page-{number}.txt", f"{number:064}", own))
            articles.append((number + 1, one, number + 1, own[:16], script, script, len(own)))
            contents.append((one, own, other))
        with project.transaction():
            project._many("INSERT INTO source VALUES (?, ?, ?, 'utf-8', ?)", sources)
            project._many("INSERT INTO article VALUES (?, ?, ?, ?, '{}', ?, ?, 0, ?)", articles)
            project._many("INSERT INTO content VALUES (?, ?, ?, '', '')", contents)
    return path


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    path = fill(tmp_path_factory.mktemp("large") / "large.duizhao")
    with workflow.open_project(path) as project:
        yield project


@pytest.fixture(scope="module")
def indexed(large):
    workflow.index_articles(large)
    return large


QUERIES = {
    "common, 1 character": "的",
    "rare, 1 character": "嶺",
    "common, 2 characters": "中國",
    "rare, 2 characters": "尾橋",
    "none, 2 characters": "桥岭",
    "common, 4 characters": "社会主义",
    "rare, 4 characters": "嶺尾橋。",
    "letters": "ＡＢ",
}


@pytest.mark.parametrize("text", QUERIES.values(), ids=QUERIES.keys())
def test_find_without_an_index(benchmark, large, text):
    """What a search takes that is made before anything was indexed, or in a file nobody may write."""
    index = large.index("another")
    assert index.left() == ARTICLES
    measured(benchmark, workflow.search, args=(large, Query(text)), rounds=5)
    within(benchmark, 1.0)


def test_articles_are_indexed(benchmark, large):
    """Half a millisecond an article of 2,000 characters, whenever nobody does anything."""
    before = large.path.stat().st_size

    def clear():
        with large.transaction():
            large._rows("DELETE FROM meta WHERE key = 'search'")

    measured(benchmark, workflow.index_articles, setup=clear, args=(large,), rounds=1)
    large.checkpoint()
    benchmark.extra_info["bytes an article"] = (large.path.stat().st_size - before) // ARTICLES
    within(benchmark, 10.0)


@pytest.mark.parametrize("text", QUERIES.values(), ids=QUERIES.keys())
def test_find_as_one_types(benchmark, indexed, text):
    """The first 200 hits with what stands around them."""
    measured(benchmark, workflow.search, args=(indexed, Query(text)), rounds=21)
    within(benchmark, 0.05)


def test_all_hits_of_a_common_word(benchmark, indexed):
    def everything():
        return workflow.search(indexed, Query("的"), limit=None)

    assert len(everything().hits) > 50_000
    measured(benchmark, everything, rounds=3)
    within(benchmark, 3.0)


@pytest.mark.parametrize("pattern", [r"\d+", r"[一二三四五六七八九十]+个", r"嶺尾."])
def test_a_slice_of_a_regular_expression(benchmark, indexed, pattern):
    """It is given a twentieth of a second and keeps to it, but for the article it is at."""
    query = Query(pattern, regex=True)
    measured(benchmark, lambda: workflow.search(indexed, query, seconds=0.04), rounds=11)
    within(benchmark, 0.06)


@pytest.fixture
def run(indexed):
    """Labels ten thousand hits in thousands of articles and removes them again."""
    who = workflow.annotator(indexed, "Lin").id
    hits, after = [], 0
    while len(hits) < 10_000 and after is not None:
        found = workflow.find_occurrences(indexed, who, Query("中国"), after=after)
        hits += [each.hit for each in found.found if each.to_label("place")]
        after = found.next
    assert len(hits) >= 10_000
    return who, hits[:10_000]


def test_ten_thousand_hits_are_labelled(benchmark, indexed, run):
    who, hits = run

    def take_back():
        layers = indexed.layers()
        if layers:
            workflow.undo(indexed, who)

    measured(
        benchmark,
        workflow.label_occurrences,
        setup=take_back,
        args=(indexed, who, who, hits, "place"),
        rounds=3,
    )
    workflow.undo(indexed, who)
    within(benchmark, 2.0)


def test_a_run_is_taken_back(benchmark, indexed, run):
    who, hits = run

    def again():
        workflow.label_occurrences(indexed, who, who, hits, "place")

    measured(benchmark, workflow.undo, setup=again, args=(indexed, who), rounds=3)
    assert indexed.layers() == []
    within(benchmark, 1.0)
