"""The index of surfaces: what it finds, and that edits lead where a new beginning would."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.consistency import Borders, Elsewhere, Index, Patterns, look


def key_of(text):
    return text.lower().replace("鎮", "镇").replace("“", '"').replace("”", '"')


BORDERS = Borders(key_of)


def spans_of(marked):
    """``marked`` has spans as 【text|label】, one letter a label; its text, and start, end, label of each."""
    text, spans, start = "", [], 0
    for char in marked:
        if char == "【":
            start = len(text)
        elif char == "】":
            label, text = text[-1], text[:-2]
            spans.append((start, len(text), label))
        else:
            text += char
    return text, spans


def index_of(articles):
    """An index that has looked through articles as ``spans_of`` reads them."""
    made = Index(key_of)
    read = {name: spans_of(marked) for name, marked in articles.items()}
    made.load((name, label, text[a:b]) for name, (text, spans) in read.items() for a, b, label in spans)
    made.take_fresh()
    for name, (text, spans) in read.items():
        made.set_article(name, look(key_of(text), spans, made.patterns, BORDERS))
    return made


def told(index):
    return {
        each.key: [("".join(f"[{t}]" if on else t for t, on in form.parts(form.text)), form.label, form.count)
                   for form in each.forms]
        for each in index.findings()
    }  # fmt: skip


def test_one_text_under_several_labels():
    found = told(index_of({"a": "【柳桥镇|p】和【柳桥镇|p】", "b": "【柳桥鎮|m】"}))
    assert found == {"labels:柳桥镇": [("[柳桥镇]", "p", 2), ("[柳桥镇]", "m", 1)]}


def test_labelled_here_and_not_there():
    found = told(index_of({"a": "【河长制|i】，【河长制|i】", "b": "河长制、河长制"}))
    assert found == {"unlabelled:河长制": [("[河长制]", "i", 2), ("河长制", "", 2)]}


@pytest.mark.parametrize(
    "elsewhere",
    [
        "【大河长制度|i】",  # inside a longer span
        "共2河",
        "河长，制度",
    ],
)
def test_what_is_no_place_of_a_surface(elsewhere):
    assert told(index_of({"a": "【河长制度|i】【河长制度|i】", "b": elsewhere})) == {}


def test_a_surface_that_is_labelled_once_is_not_looked_for():
    assert told(index_of({"a": "【河长制|i】", "b": "河长制"})) == {}


@pytest.mark.parametrize("surface", ["县", "12", "三十"])
def test_neither_characters_nor_bare_numbers_are_looked_for(surface):
    assert told(index_of({"a": f"【{surface}|m】，【{surface}|m】", "b": surface})) == {}


def test_a_longer_number_is_another_one():
    assert told(index_of({"a": "【6名|m】，【6名|m】", "b": "26名、6名册"})) == {
        "unlabelled:6名": [("[6名]", "m", 2), ("6名", "", 1)]
    }


def test_the_same_text_with_other_borders():
    found = told(index_of({"a": "【约140名|m】，【约140名|m】", "b": "约【140名|m】", "c": "【140名|m】"}))
    assert found == {"borders:约140名": [("[约140名]", "m", 2), ("约[140名]", "m", 1)]}


def test_a_chain_in_one_span_and_in_two():
    found = told(index_of({"a": "【青石县柳桥镇|p】，【青石县柳桥镇|p】", "b": "【青石县|p】【柳桥镇|p】"}))
    assert found == {"borders:青石县柳桥镇": [("[青石县柳桥镇]", "p", 2), ("[青石县][柳桥镇]", "p", 1)]}


def test_a_span_of_another_label_inside_leaves_it_unlabelled():
    found = told(index_of({"a": "【青石县行动|i】，【青石县行动|i】", "b": "【青石县|p】行动"}))
    assert list(found) == ["unlabelled:青石县行动"]


def test_a_span_of_another_label_across_is_another_matter():
    assert told(index_of({"a": "【青石县行动|i】，【青石县行动|i】", "b": "青石县【行动队|p】"})) == {}


def test_texts_that_differ_at_their_borders():
    found = told(index_of({"a": "【“里邻”模式|i】", "b": "【里邻|i】，【里邻|i】"}))
    assert found == {"variants:里邻": [("[里邻]", "i", 2), ('["里邻"模式]', "i", 1)]}


def test_amounts_are_no_variants():
    assert told(index_of({"a": "【提升20%|m】", "b": "【20%|m】"})) == {}


def test_borders_in_one_text_say_more_than_variants():
    articles = {"a": "【“里邻”模式|i】，【“里邻”模式|i】", "b": "“【里邻|i】”模式"}
    assert list(told(index_of(articles))) == ['borders:"里邻"模式']


def test_the_most_suspicious_comes_first():
    a = "，".join(["【河长制|i】"] * 9 + ["【柳桥镇|p】"] * 2 + ["【柳桥镇|m】", "河长制"])
    keys = [each.key for each in index_of({"a": a}).findings()]
    assert keys == ["unlabelled:河长制", "labels:柳桥镇"]


def test_short_places_may_be_part_of_a_longer_word():
    patterns = Patterns()
    for each in ("长制", "长制办法"):
        patterns.add(each)
    asked = []

    def is_part(place):
        asked.append(place)
        return True

    found = look("河长制办法", [], patterns, BORDERS, is_part)
    assert asked == [Range(1, 3)]
    assert found == {"长制办法": (Elsewhere(1, ()),)}


def test_a_surface_that_begins_to_be_looked_for_is_told_of_once():
    index = index_of({"a": "【河长制|i】", "b": "河长制"})
    assert index.take_fresh() == []
    index.add("a", "i", "河长制")
    assert (index.take_fresh(), index.take_fresh()) == (["河长制"], [])
    index.set_surface("b", "河长制", (Elsewhere(0, ()),))
    assert "unlabelled:河长制" in told(index)
    index.remove("a", "i", "河长制")
    assert told(index) == {}


# Edits lead where a new beginning would.

ALPHABET = "柳桥镇1约“”"
TEXTS = st.text(ALPHABET, min_size=4, max_size=14)


@st.composite
def layers(draw):
    """Articles, and for each two sets of spans."""
    texts = draw(st.lists(TEXTS, min_size=1, max_size=3))

    def spans(text):
        place = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 4), st.sampled_from("pm"))
        made = {(a, min(a + n, len(text))): label for a, n, label in draw(st.lists(place, max_size=5))}
        return sorted(((a, b, label) for (a, b), label in made.items()), key=lambda s: (s[0], -s[1]))

    return [(f"a{n}", text, spans(text), spans(text)) for n, text in enumerate(texts)]


def looked_through(index, articles):
    for name, text, spans in articles:
        index.set_article(name, look(key_of(text), spans, index.patterns, BORDERS))
    return index


def scratch(articles):
    index = Index(key_of)
    index.load((name, label, text[a:b]) for name, text, spans in articles for a, b, label in spans)
    index.take_fresh()
    return looked_through(index, articles)


@given(layers(), st.booleans())
@settings(max_examples=300)
def test_edits_lead_where_a_new_beginning_would(made, ask):
    index = scratch([(name, text, before) for name, text, before, _ in made])
    if ask:
        index.findings()
    for name, text, before, after in made:
        gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
        for a, b, label in gone:
            index.remove(name, label, text[a:b])
        for a, b, label in come:
            index.add(name, label, text[a:b])
        if ask:
            index.findings()
        index.set_article(name, look(key_of(text), after, index.patterns, BORDERS))
    for key in index.take_fresh():
        only = Patterns()
        only.add(key)
        for name, text, _, after in made:
            index.set_surface(name, key, look(key_of(text), after, only, BORDERS).get(key, ()))
    expected = scratch([(name, text, after) for name, text, _, after in made])
    assert index.findings() == expected.findings()
    assert told(index) == told(expected)
