import json

import jsonschema
import pytest

from annotator.core.labels import MOST, SHORTCUTS
from annotator.core.spans import LANGUAGES, Label
from annotator.errors import BrokenLabelSet
from annotator.formats import labels
from annotator.paths import resource

SCHEMA = json.loads(resource("labels.schema.json").read_text("utf-8"))
BUNDLED = resource("labels/default.json").read_bytes()
GOOD = {"id": "person", "names": {"zh-Hant": "人物"}, "color": "#123456"}


def file(*made, **more):
    return json.dumps({"format": "duizhao-labels", "version": 1, "labels": list(made)} | more).encode()


def test_what_is_written_is_read_again_and_follows_the_schema():
    made = (
        Label(
            "人物", {"en": "person", "zh-Hant": "人物"}, "#6d48d7", "B", 1, {"en": "Who."}, {"en": "- 【林】"}
        ),
        Label("event", {"en": "event"}, "#0f8a5f", "", 2),
    )
    written = labels.write(made)
    jsonschema.validate(json.loads(written), SCHEMA)
    assert labels.read("set.json", written) == made
    assert labels.read("set.json", b"\xef\xbb\xbf" + written) == made
    assert written.decode().count("\n") > 20


def test_only_what_is_needed_must_be_there():
    assert labels.read("set.json", file(GOOD)) == (Label("person", {"zh-Hant": "人物"}, "#123456", "", 1),)
    assert labels.read("set.json", file()) == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "truncated"),
        (b"\xff\xfe\x00", "no label set"),
        (b"[" * 100_000, "no label set"),
        (b"[]", "Expected `object`, got `array`"),
        (file(version=2), "Invalid enum value 2"),
        (file(format="duizhao-gold"), "Invalid enum value"),
        (file(more=1), "unknown field `more`"),
        (file(GOOD | {"colour": "#123456"}), "unknown field `colour`"),
        (file(GOOD | {"names": {"fr": "personne"}}), "unknown field `fr`"),
        (file({"id": "person"}), "missing required field `names`"),
        (file(GOOD | {"color": "blue"}), "#rrggbb"),
        (file(GOOD, GOOD), "already"),
        (file(GOOD | {"id": "a b"}), "a blank"),
        (file(GOOD | {"names": {}}), "has no name"),
        (file(GOOD | {"shortcut": "1"}, GOOD | {"id": "b", "shortcut": "1"}), "belongs to the label"),
        (file(*(GOOD | {"id": f"l{number}"} for number in range(MOST + 1))), "more than 200 labels"),
        (b" " * (labels.LARGEST + 1), "larger than"),
    ],
)
def test_files_that_are_no_label_set(data, said):
    with pytest.raises(BrokenLabelSet, match=said):
        labels.read("set.json", data)


def test_the_schema_is_a_schema_and_says_what_the_reader_takes():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    shortcut = SCHEMA["$defs"]["label"]["properties"]["shortcut"]["pattern"]
    taken = jsonschema.Draft202012Validator({"pattern": shortcut})
    for key in map(chr, range(33, 127)):
        assert taken.is_valid(key) == (key.upper() in SHORTCUTS), key
    assert SCHEMA["properties"]["labels"]["maxItems"] == MOST
    assert set(SCHEMA["$defs"]["texts"]["properties"]) == set(LANGUAGES)


def test_the_bundled_set_says_everything_in_three_languages():
    jsonschema.validate(json.loads(BUNDLED), SCHEMA)
    found = labels.read("default.json", BUNDLED)
    assert [(each.id, each.shortcut) for each in found] == [
        ("initiative", "1"),
        ("metric", "2"),
        ("place", "3"),
    ]
    for each in found:
        for texts in (each.names, each.definitions, each.examples):
            assert set(texts) == set(LANGUAGES)
        assert all("【" in text for text in each.examples.values())


def test_the_bundled_guidelines_say_the_same_in_three_languages():
    texts = [resource(f"guidelines/{language}.md").read_text("utf-8") for language in LANGUAGES]
    shapes = [[line.split(" ")[0] for line in text.splitlines() if line] for text in texts]
    headings = [[mark for mark in shape if mark.startswith("#")] for shape in shapes]
    assert headings[0] == headings[1] == headings[2]
    points = [sum(mark in ("-", "1.", "2.", "3.", "4.") for mark in shape) for shape in shapes]
    assert points[0] == points[1] == points[2] > 30
    spans = [text.count("【") for text in texts]
    assert spans[0] == spans[1] == spans[2]
    assert all(text.count("【") == text.count("】") for text in texts)
