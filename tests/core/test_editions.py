import json
import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import OffsetMap, Piece, Range
from annotator.core.convert import Conversion
from annotator.core.diff import common_blocks
from annotator.core.editions import align_editions, align_texts, counterpart
from annotator.core.fold import plain, read_fold
from annotator.core.likeness import COMMON, FingerprintIndex, fingerprint, likeness
from annotator.core.pair import Pair, make_pair
from annotator.paths import resource
from tests.builders import clean

FOLD = read_fold(resource("character_variants.txt").read_text("utf-8"))
ARTICLES = Path(__file__).parents[2] / "samples" / "articles"


def compare(a, b):
    return align_texts(a, b, FOLD)


def changes(a, b):
    return [(found.kind, found.text_a, found.text_b) for found in compare(a, b).differences]


def rebuilt(a, differences):
    """The second text out of the first and the differences."""
    parts, position = [], 0
    for found in differences:
        assert found.a.start >= position
        assert found.a.slice(a) == found.text_a
        parts += [a[position : found.a.start], found.text_b]
        position = found.a.end
    return "".join((*parts, a[position:]))


def agree(a, b):
    """Everything that must hold for any two texts."""
    found = compare(a, b)
    assert (found.map.source_length, found.map.target_length) == (len(a), len(b))
    assert plain(rebuilt(a, found.differences), FOLD) == plain(b, FOLD)
    for difference in found.differences:
        assert difference.b.slice(b) == difference.text_b
        assert difference.kind == (
            "added" if not difference.text_a else "replaced" if difference.text_b else "missing"
        )
    source = target = 0
    for piece in found.map.pieces:
        here, there = a[source : source + piece.source], b[target : target + piece.target]
        if piece.linear:
            assert plain(here, FOLD) == plain(there, FOLD)
        source, target = source + piece.source, target + piece.target
    return found


# --- what differs -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("最美紅石榴廣場", "最美石榴广场", [("missing", "紅", "")]),
        ("村里有书，有报、有网", "村里有書、有報、有網", [("replaced", "，", "、")]),
        ("防范领域风险", "防範風險，快", [("missing", "领域", ""), ("added", "", "，快")]),
        ("发展乡村", "發展鄉村", []),
        ("「好」，他說（一）", "“好”,他说(一)", []),
        ("一段\n二段", "一\n\n  段二\n段", []),
        ("", "", []),
        ("", "好", [("added", "", "好")]),
        (" \n", "", []),
        ("好\n", "", [("missing", "好", "")]),
        ("一二。三四。五六", "一二。五六", [("missing", "三四。", "")]),
        ("一二。三四。三六", "一二。三六", [("missing", "三四。", "")]),
    ],
)
def test_differences(a, b, expected):
    assert changes(a, b) == expected
    agree(a, b)


def test_a_headline_that_only_one_edition_has():
    a, b = "大标题\n记者 某某\n正文从这里开始", "記者 某某\n正文從這裡開始"
    found = agree(a, b)
    assert [(one.kind, one.a, one.b) for one in found.differences] == [("missing", Range(0, 3), Range(0, 0))]
    a, b = "第一段。\n小标题\n第二段。", "第一段。\n第二段。"
    found = agree(a, b)
    assert [(one.text_a, one.b) for one in found.differences] == [("小标题", Range(5, 5))]
    assert found.map.forward(Range(9, 13)) == Range(5, 9)


def test_passages_that_have_only_a_few_characters_in_common_are_replaced_as_a_whole():
    a = "大家好。昨天下午的会议在县里举行。再见了各位。"
    b = "大家好。今年以来他们的收成增加两倍多，人人高兴。再见了各位。"
    kinds = [kind for kind, *_ in changes(a, b)]
    assert kinds == ["replaced"]


def test_pairs_are_aligned_in_their_canonical_texts():
    a = make_pair("坐計程車去石榴廣場", "Hant", Conversion())
    b = make_pair("坐计程车去红石榴广场", "Hans", Conversion())
    found = align_editions(a, b, FOLD)
    assert [(one.kind, one.text_b, one.a) for one in found.differences] == [("added", "红", Range(5, 5))]
    assert found.map == compare(a.text, b.text).map


def test_words_that_a_region_has_of_its_own_are_no_difference():
    a = Pair(
        "Hant",
        "坐計程車去紅石榴廣場",
        "坐的士去红石榴广场",
        OffsetMap([Piece(1, 1, True), Piece(3, 2), Piece(6, 6, True)]),
    )
    b = make_pair("坐的士去石榴广场", "Hans", Conversion())
    found = align_editions(a, b, FOLD)
    assert [(one.text_a, one.a, one.b) for one in found.differences] == [("紅", Range(5, 6), Range(4, 4))]
    assert found.map.forward(Range(1, 4)) == Range(1, 3)
    assert found.map.target_length == len(b.text)
    back = align_editions(b, a, FOLD)
    assert [(one.kind, one.text_b, one.a) for one in back.differences] == [("added", "紅", Range(4, 4))]
    assert back.map == found.map.inverse()


def test_a_span_has_its_counterpart_and_a_question_where_it_reads_otherwise():
    a, b = "在最美紅石榴廣場", "在最美石榴\n广场"
    offsets = compare(a, b).map
    whole = counterpart(Range(1, 6), offsets, a, b, FOLD)
    assert (whole.text, whole.same) == ("最美石榴", False)
    place = counterpart(Range(6, 8), offsets, a, b, FOLD)
    assert (place.text, place.same) == ("广场", True)
    broken = counterpart(Range(4, 8), offsets, a, b, FOLD)
    assert (broken.text, broken.same) == ("石榴\n广场", True)
    assert counterpart(Range(3, 4), offsets, a, b, FOLD) is None
    back = counterpart(Range(1, 5), offsets.inverse(), b, a, FOLD)
    assert (back.text, back.same) == ("最美紅石榴", False)


few = st.text("甲乙丙发發。\n ", max_size=60)


@given(few, few)
def test_any_two_texts(a, b):
    agree(a, b)


@given(few)
def test_identical_texts_have_no_difference(text):
    found = agree(text, text)
    assert not found.differences
    assert found.map.is_identity
    assert agree(text, text.replace("發", "发").replace("\n", "")).differences == ()


@st.composite
def edited(draw):
    """A text without a repeated character, and edits of it that do not touch each other."""
    chars = [chr(0x6000 + at) for at in range(300)]
    strange = iter(chr(0x8E00 + at) for at in range(900))
    places = draw(st.lists(st.integers(0, 48), unique=True, max_size=12).map(sorted))
    parts, expected, position = [], [], 0
    for place in places:
        start, cut = 6 * place, draw(st.integers(0, 3))
        put = "".join(next(strange) for _ in range(draw(st.integers(0 if cut else 1, 9))))
        parts += [*chars[position:start], put]
        position = start + cut
        expected.append((Range(start, position), put))
    return "".join(chars), "".join((*parts, *chars[position:])), expected


@given(edited())
def test_every_edit_is_found_and_nothing_else(case):
    a, b, expected = case
    found = agree(a, b)
    assert [(one.a, one.text_b) for one in found.differences] == expected


@given(edited(), st.randoms(use_true_random=False))
def test_moved_line_breaks_change_nothing(case, rnd):
    a, b, expected = case
    broken = "".join(char + ("\n" if rnd.random() < 0.1 else "") for char in b)
    found = agree(a, broken)
    assert [(one.a, one.text_b.replace("\n", "")) for one in found.differences] == expected


@given(st.text("甲乙", max_size=300), st.text("甲乙", max_size=300))
def test_blocks_are_the_same_in_both_and_in_order(a, b):
    end = end_there = 0
    for block in common_blocks(a, b):
        assert block.length > 0
        assert block.a >= end
        assert block.b >= end_there
        assert a[block.a : block.a + block.length] == b[block.b : block.b + block.length]
        end, end_there = block.a + block.length, block.b + block.length


# --- samples and real articles ------------------------------------------------------------------------------


def sample_editions():
    """The web page and the first story of the newspaper page, both cleaned of glosses."""
    web = clean((ARTICLES / "edition-web.txt").read_text("utf-8")).text
    paper = clean((ARTICLES / "newspaper.txt").read_text("utf-8")).text
    return web, paper


def test_the_sample_of_two_editions_is_found_and_aligned():
    web, paper = sample_editions()
    found = likeness(web, paper, FOLD)
    assert (found.kind, found.contained > 0.6) == ("edition", True)
    index = FingerprintIndex([("paper", fingerprint(paper, FOLD))])
    assert [one.article for one in index.find(fingerprint(web, FOLD))] == ["paper"]
    inside = [one for one in agree(web, paper).differences if len(one.text_a + one.text_b) < 12]
    assert 3 <= len(inside) <= 40


def real_editions(corpus):
    def cleaned(name, start, end):
        return clean((corpus / name).read_text("utf-8")[start:end]).text

    gold = json.loads((corpus / "001.gold.json").read_text("utf-8"))["articles"]
    others = [cleaned("001.txt", story["start"], story["end"]) for story in gold]
    return cleaned("000.txt", 100, 2239), others


def test_real_editions_differ_in_exactly_five_places_of_the_body(corpus):
    web, (paper, *_) = real_editions(corpus)
    for found in (
        agree(web, paper),
        align_editions(make_pair(web, "Hant", Conversion()), make_pair(paper, "Hans", Conversion()), FOLD),
    ):
        changed = [(one.kind, one.text_a, one.text_b) for one in found.differences]
        assert [kind for kind, *_ in changed[:2]] == ["added", "missing"]  # headline, meta lines
        assert changed[2:] == [
            ("missing", "紅", ""),
            ("replaced", ",", "、"),
            ("missing", "紅", ""),
            ("missing", "域", ""),
            ("missing", "發展", ""),
        ]


def test_real_editions_are_found_among_others(corpus):
    web, stories = real_editions(corpus)
    page = (corpus / "001.txt").read_text("utf-8")
    other = (corpus / "004.txt").read_text("utf-8")
    index = FingerprintIndex((str(at), fingerprint(text, FOLD)) for at, text in enumerate([*stories, other]))
    assert [one.article for one in index.find(fingerprint(web, FOLD))] == ["0"]
    kinds = [likeness(web, text, FOLD).kind for text in (*stories, other, page)]
    assert kinds == ["edition", *["other"] * 6, "edition"]
    index = FingerprintIndex([("page", fingerprint(page, FOLD))])
    assert [one.article for one in index.find(fingerprint(web, FOLD))] == ["page"]


# --- alike or not -------------------------------------------------------------------------------------------


def characters():
    lines = resource("characters.txt").read_text("utf-8").splitlines()
    return "".join(line.split("\t")[1] for line in lines if not line.startswith("#"))[:1200]


def story(seed, length):
    return "".join(random.Random(seed).choices(characters(), k=length))


def with_edits(text, share, seed):
    rnd = random.Random(seed)
    return "".join(rnd.choice("的了在是") if rnd.random() < share else char for char in text)


def test_the_same_text_in_other_dress_is_a_duplicate():
    a, b = "　　發展（一）\n「好」，他說。\n", "发展(一)“好”,他说。"
    assert likeness(a, b, FOLD).kind == "duplicate"
    assert fingerprint(a, FOLD) == fingerprint(b, FOLD)
    assert likeness(a, b[:-1] + "、", FOLD).kind != "duplicate"
    assert likeness("", "", FOLD).kind == "duplicate"


@pytest.mark.parametrize(("a", "b"), [("", "好"), ("。，", "！"), ("好", "不"), ("一则短讯", "一则短讯说")])
def test_next_to_nothing_is_no_edition(a, b):
    assert likeness(a, b, FOLD).kind == "other"


def test_a_story_with_noise_around_it_is_an_edition_and_a_shared_phrase_is_not():
    text = story("a", 400)
    noisy = story("b", 900) + with_edits(text, 0.03, "c") + story("d", 900)
    found = likeness(text, noisy, FOLD)
    assert (found.kind, found.contained > 0.7, found.similarity < 0.5) == ("edition", True, True)
    assert (
        likeness("联合国教科文组织世界遗产名录", story("b", 300) + "联合国教科文组织世界遗产名录", FOLD).kind
        == "other"
    )
    assert likeness(text, story("e", 400) + text[:100], FOLD).kind == "other"


def test_fingerprints_are_stable_numbers_of_32_bits():
    assert fingerprint("", FOLD) == fingerprint("。 \n", FOLD) == ()
    assert fingerprint("好", FOLD) == (919096516,)
    bands = fingerprint(story("a", 2000), FOLD)
    assert 60 < len(bands) < 250
    assert all(0 <= band < 1 << 32 for band in bands)


def test_the_index_finds_the_story_and_rarely_another():
    stories = [story(number, 600) for number in range(300)]
    index = FingerprintIndex((str(at), fingerprint(text, FOLD)) for at, text in enumerate(stories[:200]))
    for at, text in enumerate(stories[200:], 200):
        assert not index.find(fingerprint(text, FOLD))
        index.add(str(at), fingerprint(text, FOLD))
    assert len(index) == 300
    for at, text in enumerate(stories):
        noisy = story(f"before {at}", 500) + with_edits(text, 0.03, at) + story(f"after {at}", 500)
        assert [one.article for one in index.find(fingerprint(noisy, FOLD))] == [str(at)]
    index.discard("7")
    assert not index.find(fingerprint(stories[7], FOLD))
    assert not index.find(())


def test_a_short_text_is_found_when_it_is_the_same():
    index = FingerprintIndex()
    index.add("x", fingerprint("简讯：今日多云。", FOLD))
    assert [one.article for one in index.find(fingerprint("簡訊今日多雲", FOLD))] == ["x"]


def test_what_stands_in_very_many_articles_names_nobody_but_many_copies_are_still_found():
    tail = story("tail", 400)
    index = FingerprintIndex((str(at), fingerprint(story(at, 100) + tail, FOLD)) for at in range(COMMON + 20))
    assert not index.find(fingerprint(story("new", 300) + tail, FOLD))
    assert [one.article for one in index.find(fingerprint(story(5, 100) + tail, FOLD))][0] == "5"
    copies = FingerprintIndex((str(at), fingerprint(tail, FOLD)) for at in range(COMMON + 20))
    assert len(copies.find(fingerprint(tail, FOLD))) == 5


# --- speed --------------------------------------------------------------------------------------------------


def seconds(work, *args):
    start = time.process_time()
    work(*args)
    return time.process_time() - start


LONG = 100_000
LONG_PAIRS = {
    "the same": (story(1, LONG), story(1, LONG)),
    "few edits": (story(1, LONG), with_edits(story(1, LONG), 0.01, 1)),
    "many edits": (story(1, LONG), with_edits(story(1, LONG), 0.1, 1)),
    "unrelated": (story(1, LONG), story(2, LONG)),
    "one character": ("啊" * LONG, "啊" * (LONG - 1)),
    "two characters": ("".join(random.Random(1).choices("甲乙", k=LONG)), "甲乙" * (LONG // 2)),
    "repeated lines": ((story(1, 50) + "\n") * 2000, (story(1, 50) + "\n") * 1990 + story(2, 500)),
    "in another order": (story(1, LONG), story(1, LONG)[LONG // 2 :] + story(1, LONG)[: LONG // 2]),
}


@pytest.mark.parametrize("name", LONG_PAIRS)
def test_long_texts_are_aligned_within_a_second(name):
    assert seconds(align_texts, *LONG_PAIRS[name], FOLD) < 2.0  # half of it on an idle machine


def test_an_article_is_looked_up_in_20_ms_among_100_000():
    rnd = random.Random(1)
    entries = ((str(at), tuple(rnd.getrandbits(32) for _ in range(20))) for at in range(LONG))
    index = FingerprintIndex(entries)
    text = story("new", 2000)

    def look_up():
        for _ in range(20):
            bands = fingerprint(text, FOLD)
            index.find(bands)
            index.add("new", bands)

    assert seconds(look_up) / 20 < 0.02
