import itertools
import json
import os
import secrets
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from annotator import workflow
from annotator.core import edits
from annotator.core.align import OffsetMap, Range
from annotator.core.convert import Phrase
from annotator.core.spans import GOLD, Span
from annotator.errors import RelationLoose, SurfaceMismatch
from annotator.formats import EXPORTERS
from annotator.formats.gold import record
from annotator.paths import resource
from tests.builders import GLOSSED, HANS, HANT, counting_ids, label, new_project, reopened, stored

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SCHEMA = json.loads(resource("gold.schema.json").read_text("utf-8"))


def validator(part=None):
    schema = SCHEMA if part is None else SCHEMA | {"$ref": f"#/$defs/{part}"}
    if part:
        schema = {key: value for key, value in schema.items() if key in ("$schema", "$id", "$defs", "$ref")}
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Three articles, one of them glossed, with nested and doubtful spans; the same in every run."""
    monkeypatch.setattr(secrets, "token_hex", counting_ids())
    with new_project(tmp_path, GLOSSED, HANS, HANT) as made:
        label(made, "「里鄰食堂」", "initiative")
        label(made, "𠮷嶺(lǐng)村", within=None)
        span = label(made, "12個村", "metric")
        label(made, "鎮有12", "place")
        label(made, "青石县", within="Hans", index=1)
        layer = made.layer(stored(made), span.layer)
        said = edits.annotate_span(layer, span, note="約數？\n“問”", unsure=True, comment="請看")
        workflow.apply(made, span.layer, said)
        workflow.apply(made, span.layer, edits.set_state(layer, "done"))
        initiative, *_, place = layer.spans
        workflow.relate(made, initiative.id, place.id, "at")
        workflow.relate(made, span.id, initiative.id, "measures")
        workflow.note_article(made, stored(made, 2), "與第一篇重複", "Lin")
        yield made


def exported(project, format_name="gold"):
    (layer,) = project.layers()
    target = project.path.with_name(f"out.{format_name}")
    count = workflow.export(project, layer, format_name, target)
    return count, target.read_bytes()


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def objects(schema):
    if isinstance(schema, dict):
        if "properties" in schema and schema.get("type") == "object":
            yield schema
        for part in schema.values():
            yield from objects(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from objects(part)


def test_the_schema_allows_no_other_key_and_describes_each():
    found = list(objects(SCHEMA))
    assert len(found) == 11
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])
        for key, part in each["properties"].items():
            assert "$ref" in part or part["description"].endswith("."), key


@pytest.mark.parametrize("format_name", EXPORTERS)
def test_golden(project, format_name):
    """A change of what is written shows here. UPDATE_GOLDEN=1 takes the new state; then read its diff."""
    golden = GOLDEN / f"small.{'json' if format_name == 'gold' else format_name}"
    count, written = exported(project, format_name)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(written)
    assert written == golden.read_bytes()
    assert count == 5


def test_the_same_project_gives_the_same_bytes(project):
    first = exported(project)
    again = reopened(project)
    assert exported(again) == first
    again.close()


def test_gold_follows_the_schema(project):
    _, written = exported(project)
    validator().validate(json.loads(written))


def test_every_json_line_can_be_read_alone(project):
    _, written = exported(project, "jsonl")
    head, *articles = map(json.loads, written.splitlines())
    validator("header").validate(head)
    for article in articles:
        validator("article").validate(article)
    whole = json.loads(exported(project)[1])
    assert articles == whole.pop("articles")
    assert head == whole


def test_one_article_a_line(project):
    lines = exported(project)[1].decode().splitlines()
    assert len(lines) == 1 + 3 + 1
    assert json.loads(lines[1].rstrip(","))["title"] == "柳橋鎮設立「里鄰食堂」"


@pytest.mark.parametrize("format_name", EXPORTERS)
def test_an_empty_project(tmp_path, format_name):
    with new_project(tmp_path) as project:
        target = tmp_path / "out"
        assert workflow.export(project, GOLD, format_name, target) == 0
    head = json.loads(target.read_bytes())
    assert (head["layer"], head.get("articles", [])) == (GOLD, [])


def test_every_place_reads_as_its_text_says(project):
    for article in json.loads(exported(project)[1])["articles"]:
        text = article["text"]
        raw = project.source(article["source"]["sha256"]).text
        for span in article["spans"]:
            whole = {"Hans": text["Hans"], "Hant": text["Hant"], "raw": raw}
            for key, inside in whole.items():
                place = span[key]
                assert inside[place["start"] : place["end"]] == place["text"]
            own = {key: span[key] for key in ("start", "end", "text")}
            assert own == span[article["canonical"]]


def test_a_gloss_belongs_to_the_character_before_it(project):
    article = json.loads(exported(project)[1])["articles"][0]
    (place,) = [span for span in article["spans"] if span["text"] == "𠮷嶺村"]
    assert (place["raw"]["text"], place["Hans"]["text"]) == ("𠮷嶺(lǐng)村", "𠮷岭村")
    (metric,) = [span for span in article["spans"] if span["text"] == "12個村"]
    assert metric["raw"]["text"] == "12個(gè)村"
    (crossing,) = [span for span in article["spans"] if span["text"] == "鎮有12"]
    assert crossing["raw"]["text"] == "鎮(zhèn)有12"


def test_a_phrase_of_another_length_is_written_with_its_own_text(project):
    (layer,) = project.layers()
    workflow.set_conversion(project, layer, "TW", [Phrase("青石县", "青石大縣")])
    spans = json.loads(exported(project)[1])["articles"][1]["spans"]
    assert [(span["Hans"]["text"], span["Hant"]["text"]) for span in spans] == [("青石县", "青石大縣")]


def labelled(project):
    (layer,) = project.layers()
    return next(iter(workflow.labelled_articles(project, layer)))


BAD = Span("bad", "a", "l", "place", 0, 2, "不是")


@pytest.mark.parametrize("bad", [BAD, replace(BAD, start=-1), replace(BAD, end=10_000), replace(BAD, end=0)])
def test_a_span_that_does_not_fit_is_never_written(project, bad):
    with pytest.raises(SurfaceMismatch):
        record(replace(labelled(project), spans=(bad,)))


def test_maps_that_do_not_fit_are_found_before_they_are_written(project):
    good = labelled(project)
    span = good.spans[0]
    shorter = replace(good.pair, counterpart=good.pair.counterpart[: span.end - 1])
    with pytest.raises(SurfaceMismatch):
        record(replace(good, pair=shorter))
    with pytest.raises(SurfaceMismatch):
        record(replace(good, raw=good.raw[: span.end - 1]))
    with pytest.raises(SurfaceMismatch):
        record(replace(good, raw="村" + good.raw))


def test_nothing_is_written_where_a_span_does_not_fit(project, tmp_path):
    span = label(project, "柳橋鎮", index=2)
    project._run("UPDATE span SET text = '溪水市' WHERE id = ?", (span.id,))
    target = tmp_path / "out.json"
    target.write_bytes(b"as it was")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(SurfaceMismatch, match="溪水市"):
        workflow.export(project, span.layer, "gold", target)
    assert target.read_bytes() == b"as it was"
    assert sorted(tmp_path.iterdir()) == before


def test_a_part_without_counterpart_is_null(project):
    good = labelled(project)
    nowhere = OffsetMap([(len(good.pair.text), 0, False)])
    made = record(replace(good, pair=replace(good.pair, counterpart="", map=nowhere)))
    validator("article").validate(json.loads(json.dumps(made, default=as_json)))
    assert all(span.Hans is None and span.Hant is not None for span in made["spans"])


def as_json(struct):
    fields = zip(struct.__struct_encode_fields__, struct.__struct_fields__, strict=True)
    return {key: getattr(struct, name) for key, name in fields}


def test_notes_comments_and_relations_are_written(project):
    first, _, third = json.loads(exported(project)[1])["articles"]
    texts = {span["id"]: span["text"] for span in first["spans"]}
    links = [(texts[each["from"]], each["name"], texts[each["to"]]) for each in first["relations"]]
    assert links == [("「里鄰食堂」", "at", "𠮷嶺村"), ("12個村", "measures", "「里鄰食堂」")]
    assert [span["comment"] for span in first["spans"]] == ["", "", "請看", ""]
    assert (first["note"], third["note"], third["relations"]) == ("", "與第一篇重複", [])


def test_a_relation_that_leads_nowhere_is_not_written(project):
    good = labelled(project)
    loose = replace(good.relations[0], to_span="gone")
    with pytest.raises(RelationLoose, match="gone"):
        record(replace(good, relations=(loose,)))


def test_ranges_are_ordered_by_start_then_the_longer_first(project):
    for article in json.loads(exported(project)[1])["articles"]:
        places = [Range(span["start"], -span["end"]) for span in article["spans"]]
        assert places == sorted(places)
        assert len(set(itertools.chain(places))) == len(places)
