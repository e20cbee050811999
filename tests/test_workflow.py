import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import settings, workflow
from annotator.core import edits
from annotator.core.align import OffsetMap, Range
from annotator.core.convert import Phrase
from annotator.core.spans import GOLD
from annotator.errors import (
    BadName,
    BadValue,
    EmptySource,
    LayerNotChosen,
    NoSuchSpan,
    NothingToUndo,
    RangeOutside,
    RangeOutsideArticle,
    RangeWithoutText,
    SourceTooLarge,
)
from annotator.workflow import importing
from tests.builders import GLOSSED, HANS, label, new_project, reopened, stored, write


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path, GLOSSED, HANS) as made:
        yield made


# Import.


def test_the_raw_text_is_kept_as_it_came(project):
    source = project.source(stored(project).sha256)
    assert (source.name, source.encoding, source.text) == ("000.txt", "utf-8", GLOSSED)
    cuts = project.cuts(source.sha256)
    assert [GLOSSED[cut.start : cut.end] for cut in cuts] == [
        f"({gloss})" for gloss in ("zhèn", "shè", "lín", "xiàn", "zhèn", "gè", "qū", "lǐng")
    ]


def test_an_article_is_read_as_it_was_made(project):
    article = stored(project).article
    again = reopened(project)
    assert stored(again).article == article
    assert stored(again).pair.map.is_identity
    again.close()


def test_every_clean_offset_stands_for_its_raw_place(project):
    article, raw = stored(project).article, project.source(stored(project).sha256).text
    for at, char in enumerate(article.text):
        place = article.to_raw(Range(at, at + 1))
        assert place.slice(raw)[0] == char or (char, place.slice(raw)) == ("\n", "\r\n")
        assert article.from_raw(place) == Range(at, at + 1)


def test_the_same_file_gets_the_same_ids_everywhere(project, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with new_project(elsewhere, HANS, GLOSSED) as other:
        assert other.article_ids() == project.article_ids()[::-1]
    assert len(set(project.article_ids())) == 2


def test_an_import_that_is_broken_off_leaves_nothing(project, tmp_path):
    before = project.article_ids()
    files = [write(tmp_path, f"more{number}.txt", f"第{number}村") for number in range(3)]
    importing = workflow.import_files(project, files)
    assert next(importing).articles
    assert len(project.article_ids()) == 3
    importing.close()
    assert project.article_ids() == before
    assert len(list(workflow.import_files(project, files))) == 3
    assert len(project.article_ids()) == 5


def test_a_source_of_glosses_alone_is_empty(project, tmp_path):
    (done,) = workflow.import_files(project, [write(tmp_path, "blank.txt", "\ufeff\n\u200b")])
    assert isinstance(done.error, EmptySource)


def test_a_source_may_be_as_large_as_the_limit(tmp_path, monkeypatch):
    path = write(tmp_path, "a.txt", HANS)
    monkeypatch.setattr(importing, "LARGEST_SOURCE", path.stat().st_size)
    assert [draft.source.text for draft in workflow.read_drafts(path)] == [HANS]
    monkeypatch.setattr(importing, "LARGEST_SOURCE", path.stat().st_size - 1)
    with pytest.raises(SourceTooLarge):
        workflow.read_drafts(path)


def test_names_of_sources_are_found_in_order(tmp_path):
    for name in ("b.txt", "a.md", "c.bin"):
        write(tmp_path, name, "x")
    found = workflow.source_files([tmp_path / "b.txt", tmp_path])
    assert [path.name for path in found] == ["b.txt", "a.md", "b.txt"]


# Ranges.


@given(st.sampled_from(["Hans", "Hant", None]), st.integers(-3, 200), st.integers(-3, 200))
def test_any_range_is_answered_or_refused(within, start, end):
    article = STORED
    try:
        found = workflow.canonical_range(article, within, Range(start, end))
    except (RangeOutside, RangeOutsideArticle, RangeWithoutText):
        return
    assert 0 <= found.start < found.end <= len(article.pair.text)


@pytest.fixture(scope="module", autouse=True)
def an_article(tmp_path_factory):
    """One stored article for the property above, which may not take a fixture of each test."""
    global STORED
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(tmp_path_factory.mktemp("home")))
        with new_project(tmp_path_factory.mktemp("ranges"), GLOSSED) as project:
            STORED = stored(project)


@pytest.mark.parametrize(
    ("within", "surface"), [("Hans", "里邻食堂"), ("Hant", "里鄰食堂"), (None, "里鄰(lín)食堂")]
)
def test_a_span_is_the_same_from_whichever_text_it_was_labelled(project, within, surface):
    span = label(project, surface, within=within)
    assert (span.start, span.end, span.text) == (13, 17, "里鄰食堂")


# Layers.


def test_annotators_are_made_once(project):
    lin = workflow.annotator(project, " Lin ")
    assert workflow.annotator(project, "Lin") == lin
    assert workflow.annotator(project, "lin") != lin
    decomposed, composed = "Zoe\u0308", "Zoë"
    assert workflow.annotator(project, decomposed) == workflow.annotator(project, composed)
    assert len(project.annotators()) == 3
    with pytest.raises(BadName):
        workflow.annotator(project, "Gold")


def test_the_layer_that_is_meant(project):
    assert workflow.layer_named(project, None) == GOLD
    lin = workflow.annotator(project, "Lin").id
    assert workflow.layer_named(project, None) == workflow.layer_named(project, "Lin") == lin
    zhou = workflow.annotator(project, "Zhou").id
    assert workflow.layer_named(project, "Zhou") == zhou
    with pytest.raises(LayerNotChosen, match="Lin, Zhou"):
        workflow.layer_named(project, None)
    layer = project.layer(stored(project), GOLD)
    project.commit("r", edits.add_span(layer, "g1", Range(7, 10), "place"))
    assert workflow.layer_named(project, None) == workflow.layer_named(project, "gold") == GOLD


def test_the_programs_own_steps_are_never_undone(project):
    workflow.annotator(project, "Lin")
    labels = project.labels()
    with pytest.raises(NothingToUndo):
        workflow.undo(project, workflow.acting(project, None))
    assert project.labels() == labels


def test_a_refused_request_makes_no_annotator(project):
    with pytest.raises(RangeWithoutText):
        workflow.label(project, stored(project), Range(12, 13), "place", "Hant", "Lin")
    assert project.annotators() == ()
    assert workflow.check(project) == []


def test_unlabel_of_a_span_that_is_gone(project):
    span = label(project, "柳橋鎮")
    workflow.unlabel(project, span.id)
    with pytest.raises(NoSuchSpan):
        workflow.unlabel(project, span.id)
    workflow.undo(project, span.layer)
    assert project.span(span.id) == span


# Conversion.


def test_regions_and_phrases_make_the_other_side_anew_and_leave_spans_alone(project):
    span = label(project, "青石县", within="Hans", index=1)
    before = stored(project, 1).pair
    step = workflow.set_conversion(project, span.layer, "HK", [Phrase("青石县", "青石大縣")])
    assert sorted(change.kind for change in step.changes) == ["phrase", "region"]
    pair = stored(project, 1).pair
    assert pair.text == before.text
    assert "青石大縣柳橋鎮" in pair.counterpart
    assert pair.range_in("Hant", span.range).slice(pair.counterpart) == "青石大縣"
    assert project.spans(span.article, span.layer) == (span,)
    assert workflow.check(project) == []
    workflow.undo(project, span.layer)
    assert stored(project, 1).pair == before
    workflow.redo(project, span.layer)
    assert stored(project, 1).pair == pair
    assert workflow.set_conversion(project, span.layer, "HK", [Phrase("青石县", "青石大縣")]) is None


def test_phrases_without_one_side_are_passed_over(project):
    assert workflow.set_conversion(project, "lin", "TW", [Phrase("", "a"), Phrase("a", "")]) is None


def test_a_region_that_there_is_not(project, tmp_path):
    with pytest.raises(BadValue, match="TW, TWP, HK, HKP, OpenCC"):
        workflow.set_conversion(project, "lin", "SG", [])
    with pytest.raises(BadValue):
        workflow.new_project(tmp_path / "other.duizhao", region="SG")
    assert not (tmp_path / "other.duizhao").exists()


# Check.

DAMAGE = [
    ("UPDATE span SET label = 'metric'", "the log says"),
    ("UPDATE span SET text = '溪水市'", "“溪水市” was stored, but 7–10 reads “柳橋鎮”"),
    ("DELETE FROM span", "the log says"),
    ("DELETE FROM annotator", "the log says"),
    ("UPDATE setting SET value = 'HK'", "the log says"),
    ("UPDATE content SET text = text || '村' WHERE article = ?", "its map to the source"),
    ("UPDATE content SET counterpart = counterpart || '村' WHERE article = ?", "its map to the other script"),
    ('UPDATE article SET "start" = 9000, "end" = 9000 + "end" - "start"', "outside its source"),
    ("DELETE FROM change WHERE kind = 'span'", "the log says None"),
    ("UPDATE span SET layer = 'stranger', text = '溪水市'", "“溪水市” was stored"),
]


@pytest.mark.parametrize(("statement", "said"), DAMAGE)
def test_check_finds_what_was_changed_from_outside(project, statement, said):
    span = label(project, "柳橋鎮")
    assert workflow.check(project) == []
    project._run(statement, (span.article,) if "?" in statement else ())
    found = workflow.check(project)
    assert any(said in sentence for sentence in found), found


def test_check_finds_rows_without_their_article(project):
    label(project, "柳橋鎮")
    project._run("PRAGMA foreign_keys = 0")
    project._run("UPDATE span SET article = 'nowhere'")
    assert any("row without its article" in sentence for sentence in workflow.check(project))


def test_check_finds_a_map_that_leads_elsewhere(project):
    span = label(project, "柳橋鎮")
    pair = stored(project).pair
    made = type(pair)(pair.canonical, pair.text, pair.counterpart, OffsetMap([(1, 2, False)]))
    project.replace_pair(span.article, made)
    assert any("its map to the other script" in sentence for sentence in workflow.check(project))


# Settings.


def test_settings_are_read_as_they_were_saved(user_folder):
    assert settings.load() == settings.Settings()
    chosen = settings.Settings(annotator="周", theme="dark", text_size=20, rules_off=("banners", "adverts"))
    settings.save(chosen)
    assert settings.load() == chosen
    assert [file.name for file in (user_folder / "config").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[1]",
        b"{",
        b"\xff",
        b'{"theme": 3, "unknown": 1}',
        b'{"text_size": "big"}',
        b'{"rules_off": "a"}',
    ],
)
def test_settings_that_cannot_be_read_are_the_defaults(user_folder, content):
    settings.config_folder().joinpath("settings.json").write_bytes(content)
    assert settings.load() == settings.Settings()


def test_a_computer_keeps_its_id(user_folder):
    first = settings.device()
    assert settings.device() == first
    assert len(first) == 8
    (user_folder / "data" / "device").write_bytes(b"\xff")
    assert settings.device() != first


def test_whoever_has_no_name(monkeypatch):
    def fails():
        raise KeyError("getpwuid(): uid not found: 1234")

    monkeypatch.setattr(settings, "getuser", fails)
    assert settings.system_name() == "annotator"


@given(st.text(max_size=70))
def test_names_are_cleaned_or_refused(name):
    try:
        checked = workflow.checked_name(name)
    except BadName as error:
        str(error).encode("utf-8")
        return
    assert checked == checked.strip() != ""
    assert workflow.checked_name(checked) == checked
    assert not any(map(str.isspace, itertools.chain(checked[:1], checked[-1:])))
