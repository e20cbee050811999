"""Real articles with gold spans, where they are at hand; none of their sentences stands in the project."""

import json

import opencc
import pytest

from annotator import cli, workflow
from annotator.core.align import Range


@pytest.fixture
def answer(capfdbinary):
    def answer(*arguments):
        code = cli.main([*map(str, arguments), "--json"])
        out, err = capfdbinary.readouterr()
        assert (code, err) == (0, b"")
        return json.loads(out)

    return answer


@pytest.fixture
def imported(tmp_path, corpus, answer):
    """A project with the glossed page, and what the import said of it."""
    project = tmp_path / "corpus.duizhao"
    answer("new", project)
    (source,) = answer("import", project, corpus / "000.txt")["sources"]
    return project, source


def test_the_glosses_are_cut_and_nothing_else_by_that_rule(imported, corpus):
    _, source = imported
    raw = (corpus / "000.txt").read_text("utf-8")
    glosses = [raw[cut["start"] : cut["end"]] for cut in source["cuts"] if cut["reason"] == "gloss"]
    assert len(glosses) == 177
    assert all(gloss[0] in "(（" and gloss[-1] in ")）" and gloss[1:-1].isalpha() for gloss in glosses)
    assert not any(gloss.isascii() for gloss in glosses)


def test_every_clean_offset_maps_back_to_its_raw_place(imported, corpus):
    path, source = imported
    raw = (corpus / "000.txt").read_bytes().decode("utf-8")
    with workflow.open_project(path) as project:
        for known in source["articles"]:
            article = project.article(known).article
            for at, char in enumerate(article.text):
                place = article.to_raw(Range(at, at + 1))
                assert raw[place.start] == char
                assert article.from_raw(Range(place.start, place.start + 1)) == Range(at, at + 1)


def test_gold_spans_come_out_as_they_went_in(imported, corpus, answer, tmp_path):
    path, source = imported
    gold = json.loads((corpus / "000.gold.json").read_text("utf-8"))["spans"]
    articles = answer("articles", path)
    for span in gold:
        (home,) = [each for each in articles if each["start"] <= span["start"] and span["end"] <= each["end"]]
        made = answer(
            *("label", path, home["id"], span["start"], span["end"], span["label"]),
            *("--in", "raw", "--as", "Lin"),
        )
        assert made["text"] == span.get("clean", span["text"])
    out = tmp_path / "gold.json"
    assert answer("export", path, "--format", "gold", "--out", out)["spans"] == len(gold)
    exported = [span for article in json.loads(out.read_bytes())["articles"] for span in article["spans"]]

    def places(spans):
        return sorted((span["start"], span["end"], span["text"]) for span in spans)

    assert places(span["raw"] for span in exported) == places(gold)
    into_hans = opencc.OpenCC("tw2s").convert
    assert all(into_hans(span["Hant"]["text"]) == span["Hans"]["text"] for span in exported)
    assert answer("check", path)["ok"]


@pytest.mark.parametrize("name", ["001", "004"])
def test_the_other_pages_are_imported_with_exact_maps(tmp_path, corpus, answer, name):
    path = tmp_path / "corpus.duizhao"
    answer("new", path)
    (source,) = answer("import", path, corpus / f"{name}.txt")["sources"]
    raw = (corpus / f"{name}.txt").read_bytes().decode(source["encoding"])
    with workflow.open_project(path) as project:
        for known in source["articles"]:
            article = project.article(known).article
            places = [article.to_raw(Range(at, at + 1)) for at in range(len(article.text))]
            assert all(
                raw[place.start] == char or (char, raw[place.start]) == ("\n", "\r")
                for char, place in zip(article.text, places, strict=True)
            )
        assert workflow.check(project) == []
