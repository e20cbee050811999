import importlib.util
import json
import random
import time
from functools import cache
from pathlib import Path

import jieba
import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.fold import read_fold
from annotator.core.regional import CONFIGS, read_phrases
from annotator.paths import resource

PLAIN_CONFIGS = ("s2tw", "tw2s", "s2hk", "hk2s", "s2t", "t2s")
ROOT = Path(__file__).parents[2]
FOLD = read_fold(resource("character_variants.txt").read_text("utf-8"))


def script():
    where = ROOT / "packaging" / "regional_phrases.py"
    spec = importlib.util.spec_from_file_location("regional_phrases_script", where)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tables = script()
with_tool = pytest.mark.skipif(not tables.TOOL.exists(), reason="OpenCC's dictionary tool is for Linux only")


@cache
def convert(config):
    return opencc.OpenCC(config).convert


@cache
def aligners():
    return read_phrases(resource("regional_phrases.txt").read_text("utf-8"), FOLD, convert("s2t"))


def phrases(config):
    """The table as it stands in the file, not folded."""
    part = resource("regional_phrases.txt").read_text("utf-8").split(f"[{config}]\n")[1].split("\n[")[0]
    return [line.split("\t") for line in part.splitlines()]


def characters():
    lines = resource("characters.txt").read_text("utf-8").splitlines()
    return "".join(line.split("\t")[1] for line in lines if not line.startswith("#"))


def all_phrases():
    """Keys and values of every conversion, in both scripts."""
    found = {text for config in CONFIGS for row in phrases(config) for text in row}
    return sorted(found | {convert("t2s")(text) for text in found})


def aligned(config, text):
    converted = convert(config)(text)
    found = aligners()[config].align(text, converted)
    assert (found.map.source_length, found.map.target_length) == (len(text), len(converted))
    return converted, found


class Replay:
    """OpenCC done again in Python with all its dictionaries: slow, but it knows what became what."""

    def __init__(self, config):
        chain = json.loads((tables.DICTIONARIES / f"{config}.json").read_text("utf-8"))
        self.normal = dict(_dictionary(chain["normalization"][0]["dict"]))
        self.words = _group(chain["segmentation"]["dict"])
        self.steps = [_group(step["dict"]) for step in chain["conversion_chain"]]

    def run(self, text):
        normal = "".join(self.normal.get(char, char) for char in text)
        done, pieces = [], []
        for part in self.segments(normal):
            offsets = OffsetMap.identity(len(part))
            for step in self.steps:
                rows = list(_matches(step, part))
                offsets = offsets.compose(OffsetMap(Piece(n, len(v), n == len(v)) for n, v in rows))
                part = "".join(value for _, value in rows)
            done.append(part)
            pieces += offsets.pieces
        return "".join(done), OffsetMap(pieces)

    def segments(self, text):
        at = start = 0
        while at < len(text):
            length, _ = _match(self.words, text, at)
            if length:
                if start < at:
                    yield text[start:at]
                yield text[at : at + length]
                start = at + length
            at += length or 1
        if start < at:
            yield text[start:at]


@cache
def _entries(name):
    return dict(tables.entries(name))


def _dictionary(spec):
    return _entries(Path(spec["file"]).stem)


def _group(spec):
    if spec["type"] != "group":
        found = [_dictionary(spec)]
    elif spec["match_policy"] == "union":
        together = {}
        for part in reversed(spec["dicts"]):
            together |= _dictionary(part)
        found = [together]
    else:
        found = [one for part in spec["dicts"] for one, _ in _group(part)]
    return [(one, max(map(len, one))) for one in found]


def _match(group, text, at):
    for dictionary, longest in group:
        for length in range(min(longest, len(text) - at), 0, -1):
            if text[at : at + length] in dictionary:
                return length, dictionary[text[at : at + length]]
    return 0, ""


def _matches(group, text):
    at = 0
    while at < len(text):
        length, value = _match(group, text, at)
        yield (length, value) if length else (1, text[at])
        at += length or 1


@with_tool
def test_the_tables_are_what_the_installed_opencc_has():
    assert resource("regional_phrases.txt").read_text("utf-8") == tables.phrases_table()
    assert resource("character_variants.txt").read_text("utf-8") == tables.variants_table()


def test_the_licence_lies_beside_the_tables():
    assert "Apache License" in resource("opencc.LICENSE.txt").read_text("utf-8")


@with_tool
@pytest.mark.parametrize("config", PLAIN_CONFIGS)
def test_the_plain_conversions_keep_the_length_of_everything_that_opencc_knows(config):
    names = [path.stem for path in tables.DICTIONARIES.glob("*.ocd2")]
    texts = [text for name in names for row in _entries(name).items() for text in row]
    converted = convert(config)("\n".join(texts)).split("\n")
    assert [text for text, there in zip(texts, converted, strict=True) if len(text) != len(there)] == []


def sentences(config, seed):
    """Each phrase between random neighbours, often right behind or before another, at either end."""
    rnd = random.Random(seed)
    known, chars = all_phrases(), characters()
    own = [key for key, _ in phrases(config)] + [convert("t2s")(key) for key, _ in phrases(config)]
    for phrase in [*own, *rnd.sample(known, 800)]:
        parts = [phrase, *rnd.sample(known, rnd.randint(0, 2)), *rnd.sample(own, rnd.randint(0, 1))]
        rnd.shuffle(parts)
        between = ("".join(rnd.choices(chars, k=rnd.choice((0, 0, 1, 2, 5)))) for _ in range(9))
        yield next(between) + "".join(part + next(between) for part in parts)


@with_tool
@pytest.mark.parametrize("config", CONFIGS)
def test_every_phrase_is_mapped_exactly_as_opencc_exchanged_it_in_any_sentence(config):
    replay = Replay(config)
    for text in sentences(config, seed=config):
        converted, found = aligned(config, text)
        assert replay.run(text) == (converted, found.map), text
        assert not found.unread


@pytest.mark.parametrize("config", CONFIGS)
def test_a_phrase_of_another_length_answers_as_a_whole_and_its_neighbours_one_by_one(config):
    tried = 0
    for phrase, value in phrases(config):
        text = f"1{phrase}，{phrase}2"
        converted, found = aligned(config, text)
        assert not found.unread
        place = Range(1, 1 + len(phrase))
        there = found.map.forward(place)
        assert found.map.exact(place)
        assert found.map.forward(Range(0, 1)) == Range(0, 1)
        assert found.map.forward(Range(len(text) - 1, len(text))).slice(converted) == "2"
        if there.slice(converted).translate(FOLD) != value.translate(FOLD):
            continue  # OpenCC cut it before it looked for phrases: 物理 | 內存
        if len(value) != len(phrase):
            tried += 1
            assert found.map.forward(Range(1, 2)) == there
        else:
            assert found.map.is_identity
    assert tried >= 30


@pytest.mark.parametrize("config", CONFIGS)
def test_no_word_of_a_big_dictionary_is_left_unread(config):
    rows = Path(jieba.__file__).with_name("dict.txt").read_text("utf-8").splitlines()
    words = [row.split(" ")[0] for row in rows]
    random.Random(5).shuffle(words)
    lines = ["".join(words[at : at + 25]) for at in range(0, len(words), 25)]
    text = "\n".join(lines)
    if config in ("tw2sp", "hk2sp"):
        text = convert("s2tw" if config == "tw2sp" else "s2hk")(text)
    _, found = aligned(config, text)
    assert not found.unread
    # A text without a line break is read just so.
    _, found = aligned(config, text[:200_000].replace("\n", "，"))
    assert not found.unread


def samples():
    for path in sorted((ROOT / "samples" / "articles").glob("*.txt")):
        try:
            yield path.name, path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def agrees(config, text):
    converted, found = aligned(config, text)
    assert not found.unread
    if tables.TOOL.exists():
        assert Replay(config).run(text) == (converted, found.map)


@pytest.mark.parametrize("config", CONFIGS)
def test_articles(config):
    texts = list(samples())
    assert len(texts) > 10
    agrees(config, "".join(text for _, text in texts))


@pytest.mark.parametrize("config", CONFIGS)
def test_real_articles(config, corpus):
    agrees(config, "".join(path.read_text("utf-8") for path in sorted(corpus.glob("*.txt"))))


@pytest.mark.parametrize(
    ("config", "text", "phrase", "there"),
    [
        ("s2twp", "内存里的软件和鼠标", "内存", "記憶體"),
        ("s2twp", "坐的士去", "的士", "計程車"),
        ("tw2sp", "在記憶體裡", "記憶體", "内存"),
        ("tw2sp", "這個埠不通", "埠", "端口"),
        ("tw2sp", "巨集定义", "巨集", "宏"),
    ],
)
def test_examples(config, text, phrase, there):
    converted, found = aligned(config, text)
    at = text.index(phrase)
    place = found.map.forward(Range(at, at + len(phrase)))
    assert place.slice(converted) == there
    assert found.map.backward(place) == Range(at, at + len(phrase))


def test_what_cannot_be_read_answers_as_a_whole_and_is_counted():
    aligner = aligners()["s2twp"]
    found = aligner.align("内存好\n的士\n端口", "記憶體好\n不是\n埠")
    assert found.unread == 1
    assert found.map.pieces == ((2, 3, False), (2, 2, True), (2, 2, False), (1, 1, True), (2, 1, False))
    found = aligner.align("一\n二", "一二三")
    assert (found.unread, found.map.pieces) == (1, ((3, 3, False),))


def test_ideographs_that_unicode_has_twice_are_one_character_for_one():
    text = "".join(map(chr, (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20))))
    for config in CONFIGS:
        converted, found = aligned(config, text)
        assert found.map.is_identity
        assert (len(converted), found.unread) == (len(text), 0)
    assert not aligned("tw2sp", "端\uf9d1記憶體")[1].unread


texts = st.lists(st.sampled_from([*all_phrases(), *"的了在是\n\n，a1𠮷", ""]), max_size=12).map("".join)


@given(texts, st.sampled_from(CONFIGS))
def test_the_map_fits_whatever_stands_in_the_text(text, config):
    converted, found = aligned(config, text)
    assert not found.unread
    for at, char in enumerate(text):
        there = found.map.forward(Range(at, at + 1))
        assert there is not None
        if char in "\na1𠮷" and found.map.exact(Range(at, at + 1)):
            assert there.slice(converted) == char


def test_it_is_quick():
    text = "".join(text for _, text in samples())
    text *= 1_000_000 // len(text)
    for config in CONFIGS:
        converted = convert(config)(text)
        start = time.process_time()
        aligners()[config].align(text, converted)
        assert time.process_time() - start < 1.5
