"""The command line: each command's answer and its JSON keys, which README documents, and bad input."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import cli, workflow
from annotator.errors import UserError
from tests.builders import GLOSSED, HANS, HANT, write

COMMANDS = [
    "new",
    "import",
    "articles",
    "show",
    "label",
    "unlabel",
    "find",
    "label-all",
    "unlabel-all",
    "undo",
    "redo",
    "export",
    "check",
    "tour",
]
BROKEN_NAME = os.fsdecode(b"b\xff.txt")

SOURCE_KEYS = ["name", "sha256", "encoding", "articles", "cuts", "known", "skipped"]
LISTED_KEYS = ["id", "title", "script", "source", "start", "end", "state", "spans"]
ARTICLE_KEYS = ["canonical", "id", "meta", "note", "relations", "script", "source", "spans", "state"]
ARTICLE_KEYS += ["text", "title"]
SPAN_KEYS = ["id", "label", "start", "end", "text", "Hans", "Hant", "raw", "note", "comment", "unsure"]
SPAN_KEYS += ["annotator", "origins"]


def tour(out, whole, scale):
    """Stands for the window's tour, which has tests of its own."""
    faults = [] if out.is_dir() else [f"{out.name}: not found"]
    return [out / "label.png"], faults


@pytest.fixture
def run(capfdbinary):
    """Run a command: its exit code, its lines on stdout and its lines on stderr."""

    def run(*arguments):
        code = cli.main([str(argument) for argument in arguments], tour=tour)
        out, err = capfdbinary.readouterr()
        return code, out.decode().splitlines(), err.decode().splitlines()

    return run


@pytest.fixture
def answer(run):
    """Run a command that succeeds with ``--json``: what it answers."""

    def answer(*arguments):
        code, out, err = run(*arguments, "--json")
        assert (code, len(out), err) == (0, 1, [])
        return json.loads(out[0])

    return answer


@pytest.fixture
def project(tmp_path, answer):
    """A project with a glossed article."""
    path = tmp_path / "probe.duizhao"
    answer("new", path)
    answer("import", path, write(tmp_path, "page.txt", GLOSSED))
    return path


@pytest.fixture
def article(project, answer):
    return answer("articles", project)[0]["id"]


@pytest.fixture
def refused(run, tmp_path):
    """Run a command that fails: its one sentence, after a look whether anything on the disk changed."""

    def refused(*arguments):
        before = disk(tmp_path)
        code, out, err = run(*arguments)
        assert (code, out, len(err)) == (2, [], 1), err
        assert err[0].startswith("annotator: ")
        assert "bug" not in err[0]
        assert "{" not in err[0]
        assert disk(tmp_path) == before
        return err[0]

    return refused


def disk(folder):
    return {
        file: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*") if file.is_file()
    }


# The commands.


def test_new(tmp_path, run, answer):
    assert answer("new", tmp_path / "a.duizhao", "--name", " 平湖 ") == {
        "project": str(tmp_path / "a.duizhao"),
        "name": "平湖",
    }
    code, out, err = run("new", tmp_path / "b.duizhao", "--region", "HK")
    assert (code, out, err) == (0, [f"{tmp_path / 'b.duizhao'}: new project “b”."], [])
    with workflow.open_project(tmp_path / "b.duizhao") as project:
        assert project.conversion().region == "HK"


def test_a_project_is_named_as_its_file_whatever_that_is_called(tmp_path, answer):
    assert answer("new", tmp_path / "gold.duizhao")["name"] == "gold"
    assert answer("new", tmp_path / f"{'長' * 70}.duizhao")["name"] == "長" * 60


STORY = (
    "溪口镇修通环村步道\n\n今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众。\n\n"
    "“以前出门一脚泥，现在散步到桥头。”村民李阿婆说，孩子们上学也近了。\n"
)
TWIN_KEYS = ["article", "of", "title", "source", "similarity", "contained", "done"]


def stories(folder):
    """A story, the same with other blanks, and with a paragraph more."""
    more = STORY + "\n镇里还在沿线设立驿站5处，供人歇脚、喝水、充电。\n"
    texts = STORY, STORY.replace("\n\n", "\n　　"), more
    return [write(folder, f"story-{number}.txt", text) for number, text in enumerate(texts)]


def test_import_reports_twins_and_keeps_them(tmp_path, project, answer):
    value = answer("import", project, *stories(tmp_path))
    (first,), (second,), (third,) = (source["articles"] for source in value["sources"])
    (duplicate,) = value["duplicates"]
    assert list(duplicate) == TWIN_KEYS
    assert (duplicate["article"], duplicate["of"], duplicate["done"]) == (second, first, "kept")
    assert {(each["article"], each["of"], each["done"]) for each in value["editions"]} == {
        (third, first, "kept"),
        (third, second, "kept"),
    }
    assert value["cuts_by_reason"] == {"indents": 1}


def test_import_skips_duplicates_and_links_editions(tmp_path, project, answer, run):
    files = stories(tmp_path)
    options = "--duplicates", "skip", "--editions", "link"
    value = answer("import", project, *files, *options)
    assert [(len(each["articles"]), each["skipped"]) for each in value["sources"]] == [(1, 0), (0, 1), (1, 0)]
    assert [each["done"] for each in value["duplicates"] + value["editions"]] == ["skipped", "linked"]
    again = answer("import", project, *files, *options)
    assert all(each["known"] for each in again["sources"])
    assert (again["duplicates"], again["editions"], again["cuts_by_reason"]) == ([], [], {})
    (linked,) = value["editions"]
    assert answer("unlink", project, linked["article"], linked["of"])["changed"]
    code, out, _ = run("import", project, write(tmp_path, "again.txt", STORY.replace("。", "。 ")), *options)
    assert code == 0
    assert out[1].endswith(
        "says the same as " + linked["of"] + " “溪口镇修通环村步道” (story-0.txt): skipped."
    )


def test_import(tmp_path, project, answer, run):
    value = answer("import", project, write(tmp_path, "b.txt", "　鎮(zhèn)上有村(社區(qū))\r\n", "gb18030"))
    assert list(value) == ["sources", "failures", "cuts_by_reason", "duplicates", "editions"]
    (source,) = value["sources"]
    assert list(source) == SOURCE_KEYS
    assert (source["name"], source["encoding"], source["known"]) == ("b.txt", "gb18030", False)
    assert source["sha256"] == hashlib.sha256((tmp_path / "b.txt").read_bytes()).hexdigest()
    assert source["cuts"] == [
        {"start": 0, "end": 1, "reason": "indents"},
        {"start": 2, "end": 8, "reason": "gloss"},
        {"start": 14, "end": 18, "reason": "gloss"},
    ]
    assert [listed["id"] for listed in answer("articles", project)][1:] == source["articles"]
    code, out, _ = run("import", project, write(tmp_path, "c.txt", HANS))
    assert (code, out) == (0, [f"{tmp_path / 'c.txt'}: utf-8, 1 article(s), 0 cut(s)."])


def test_import_in_a_chosen_encoding(tmp_path, project, answer, refused):
    short = write(tmp_path, "short.txt", "柳橋", "gb18030")
    (source,) = answer("import", project, short, "--encoding", "GBK")["sources"]
    assert list(source) == SOURCE_KEYS
    assert source["encoding"] == "gb18030"
    assert answer("articles", project)[1]["title"] == "柳橋"
    other = write(tmp_path, "other.txt", "石嶺村", "gb18030")
    assert "utf-8, the encoding chosen; choose another" in refused(
        "import", project, other, "--encoding", "utf-8"
    )
    said = refused("import", project, other, "--encoding", "klingon\udcff")
    assert "an encoding cannot be “klingon?”; choose one of utf-8, gb18030," in said


def test_import_of_a_table_whose_columns_are_named(tmp_path, project, answer, refused):
    table = write(tmp_path, "t.csv", "序,甲,乙\n1,題目,石嶺村辦起故事館。\n")
    (source,) = answer("import", project, table, "--column", "text=乙", "--column", "title=甲")["sources"]
    assert source["name"] == "t.csv #2"
    assert answer("articles", project)[1]["title"] == "題目"


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ([], "name the one that does with “--column text=NAME”: 序, 甲, 乙."),
        (["text=丙"], "t.csv: there is no column “丙”; name one of these: 序, 甲, 乙."),
        (["text"], "a column cannot be “text”; choose one of text=NAME, title=NAME,"),
        (["text=甲", "text=乙"], "a column cannot be “text=乙”; choose one of text=NAME,"),
        (["body=甲"], "the use of a column cannot be “body”; choose one of text, title, date,"),
    ],
)
def test_columns_that_cannot_be_used(tmp_path, project, refused, columns, said):
    table = write(tmp_path, "t.csv", "序,甲,乙\n1,題目,石嶺村辦起故事館。\n")
    words = [word for column in columns for word in ("--column", column)]
    assert said in refused("import", project, table, *words)
    assert "here already" not in refused("import", project, table, *words)


def test_importing_the_same_file_again_adds_nothing(tmp_path, project, answer, run):
    first = answer("import", project, tmp_path / "page.txt")["sources"]
    before = disk(tmp_path)
    renamed = tmp_path / "renamed.txt"
    renamed.write_bytes((tmp_path / "page.txt").read_bytes())
    again = answer("import", project, renamed)["sources"]
    assert [source["known"] for source in (*first, *again)] == [True, True]
    assert again == [first[0] | {"name": "renamed.txt"}]
    assert len(answer("articles", project)) == 1
    assert run("import", project, renamed)[1] == [f"{renamed}: here already, nothing added."]
    assert disk(tmp_path) == before | {renamed: before[tmp_path / "page.txt"]}


def test_two_files_of_one_name(tmp_path, project, answer):
    for name, text in (("a", HANS), ("b", HANT)):
        (tmp_path / name).mkdir()
        write(tmp_path / name, "page.txt", text)
    value = answer("import", project, tmp_path / "a" / "page.txt", tmp_path / "b" / "page.txt")
    assert [source["known"] for source in value["sources"]] == [False, False]
    assert [listed["source"] for listed in answer("articles", project)] == ["page.txt"] * 3


def test_import_of_a_folder(tmp_path, project, answer):
    folder = tmp_path / "pages" / "deep"
    folder.mkdir(parents=True)
    for name, text in (("b.txt", HANS), ("a.TXT", HANT), ("c.jpg", "no")):
        write(folder, name, text)
    write(folder.parent, "z.md", "# 村里")
    value = answer("import", project, folder.parent)
    assert [source["name"] for source in value["sources"]] == ["a.TXT", "b.txt", "z.md"]


def test_a_file_that_fails_does_not_stop_the_others(tmp_path, project, run, answer):
    bad, good = write(tmp_path, "bad.txt", ""), write(tmp_path, "good.txt", HANS)
    code, out, err = run("import", project, bad, good, "--json")
    value = json.loads(out[0])
    assert (code, len(err)) == (2, 1)
    assert [source["name"] for source in value["sources"]] == ["good.txt"]
    assert [(each["path"], list(each)) for each in value["failures"]] == [(str(bad), ["path", "error"])]
    assert len(answer("articles", project)) == 2


def test_articles(project, answer, run):
    (listed,) = answer("articles", project)
    assert list(listed) == LISTED_KEYS
    assert listed["title"] == "柳橋鎮設立「里鄰食堂」"
    assert (listed["script"], listed["source"], listed["state"]) == ("Hant", "page.txt", "new")
    assert (listed["start"], listed["end"], listed["spans"]) == (0, len(GLOSSED.rstrip()), 0)
    code, out, err = run("articles", project)
    assert (code, err) == (0, [])
    assert out[0].split() == [listed["id"], "new", "Hant", "0", "柳橋鎮設立「里鄰食堂」"]


def test_articles_of_a_layer(project, article, answer):
    answer("label", project, article, 0, 2, "place", "--in", "Hant", "--as", "Lin")
    answer("label", project, article, 0, 2, "place", "--in", "Hant", "--as", "Zhou")
    answer("label", project, article, 3, 5, "place", "--in", "Hant", "--as", "Zhou")
    counts = [answer("articles", project, "--layer", name)[0]["spans"] for name in ("Lin", "Zhou", "gold")]
    assert counts == [1, 2, 0]
    assert answer("articles", project)[0]["spans"] == 0


def test_show(project, article, answer, run):
    answer("label", project, article, 0, 2, "place", "--in", "Hant", "--as", "Lin")
    shown = answer("show", project, article[:6])
    assert sorted(shown) == ARTICLE_KEYS
    assert [list(span) for span in shown["spans"]] == [SPAN_KEYS]
    assert shown["text"]["Hant"].startswith("見聞一二則\n\n柳橋鎮設立「里鄰食堂」")
    code, out, err = run("show", project, article, "--layer", "Lin")
    assert (code, len(out), err) == (0, 2, [])
    assert out[1].split()[2:] == ["place", "見聞"]
    assert answer("show", project, article, "--layer", "gold")["spans"] == []


def raw(surface):
    start = GLOSSED.index(surface)
    return start, start + len(surface)


@pytest.mark.parametrize(
    ("within", "start", "end", "surface"),
    [
        ("Hant", 7, 10, "柳橋鎮"),
        ("Hans", 7, 10, "柳橋鎮"),
        ("raw", *raw("柳橋鎮(zhèn)"), "柳橋鎮"),
        ("raw", *raw("柳橋鎮"), "柳橋鎮"),
        ("raw", *raw("zhèn"), "鎮"),
        ("raw", *raw("(lín)"), "鄰"),
        ("raw", *raw("n)設(sh"), "鎮設"),
        ("raw", *raw("嶺(lǐng)村"), "嶺村"),
        ("raw", *raw("\r\n\r\n柳橋鎮"), "柳橋鎮"),
        ("Hant", 5, 12, "柳橋鎮設立"),
    ],
)
def test_label(project, article, answer, within, start, end, surface):
    span = answer("label", project, article, start, end, "place", "--in", within, "--as", "Lin")
    assert list(span) == SPAN_KEYS
    assert (span["text"], span["label"], span["annotator"]) == (surface, "place", "Lin")
    assert answer("show", project, article)["spans"] == [span]
    inside = GLOSSED[span["raw"]["start"] : span["raw"]["end"]]
    assert inside == span["raw"]["text"]


def test_label_without_json_and_under_the_name_of_the_settings(project, article, run, answer, user_folder):
    (user_folder / "config").mkdir(exist_ok=True)
    (user_folder / "config" / "settings.json").write_text('{"annotator": "周 Zhou"}', "utf-8")
    code, out, err = run("label", project, article, 7, 10, "place", "--in", "Hant")
    (span,) = answer("show", project, article)["spans"]
    assert (code, out, err) == (0, [f"{span['id']}: “柳橋鎮” is place at 7–10."], [])
    assert span["annotator"] == "周 Zhou"


def test_another_label_for_the_same_range(project, article, answer):
    first = answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Lin")
    second = answer("label", project, article, 7, 10, "metric", "--in", "Hant", "--as", "Lin")
    assert second == first | {"label": "metric"}


def test_unlabel_undo_and_redo(project, article, answer, run):
    def spans():
        return [span["text"] for span in answer("show", project, article, "--layer", "Lin")["spans"]]

    made = answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Lin")
    answer("label", project, article, 12, 18, "initiative", "--in", "Hant", "--as", "Lin")
    assert answer("unlabel", project, made["id"]) == {"id": made["id"]}
    assert spans() == ["「里鄰食堂」"]
    undone = answer("undo", project)
    assert list(undone) == ["step", "reverts", "changes"]
    assert undone["changes"] == [{"kind": "span", "subject": made["id"]}]
    assert spans() == ["柳橋鎮", "「里鄰食堂」"]
    assert answer("redo", project, "--as", "Lin")["reverts"] == undone["step"]
    assert spans() == ["「里鄰食堂」"]
    for _ in range(3):
        assert run("undo", project)[0] == 0
    assert spans() == []
    assert answer("articles", project, "--layer", "Lin")[0]["state"] == "new"
    code, out, err = run("redo", project)
    assert (code, out[0], err) == (0, f"redone: span {made['id']}", [])
    answer("redo", project)
    answer("redo", project)
    assert spans() == ["「里鄰食堂」"]
    assert run("check", project)[0] == 0
    answer("undo", project)
    assert run("unlabel", project, made["id"])[1] == [f"{made['id']}: “柳橋鎮” is no place any more."]


def test_everybody_undoes_what_is_theirs(project, article, answer):
    for name in ("Lin", "Zhou"):
        answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", name)
    answer("undo", project, "--as", "Lin")
    assert [answer("articles", project, "--layer", name)[0]["spans"] for name in ("Lin", "Zhou")] == [0, 1]


@pytest.mark.parametrize("format_name", ["gold", "jsonl"])
def test_export(project, article, answer, run, tmp_path, format_name):
    answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Lin")
    out = tmp_path / "out.json"
    assert answer("export", project, "--format", format_name, "--out", out) == {
        "file": str(out),
        "format": format_name,
        "layer": "Lin",
        "spans": 1,
    }
    assert json.loads(out.read_bytes().splitlines()[-1 if format_name == "jsonl" else 1])["id"] == article
    umask = os.umask(0)
    os.umask(umask)
    assert out.stat().st_mode & 0o777 == 0o666 & ~umask
    code, lines, err = run("export", project, "--format", format_name, "--out", out, "--layer", "gold")
    assert (code, lines, err) == (0, [f"{out}: 0 span(s)."], [])


def test_export_chooses_the_layer_only_where_there_is_one(project, article, answer, refused, tmp_path):
    command = ["export", project, "--format", "gold", "--out", tmp_path / "out.json"]
    assert answer(*command)["layer"] == "gold"
    answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Lin")
    assert answer(*command)["layer"] == "Lin"
    answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Zhou")
    assert "Lin, Zhou" in refused(*command)
    assert answer(*command, "--layer", "Zhou")["spans"] == 1
    assert "gold, Lin, Zhou" in refused(*command, "--layer", "Wang")


def test_export_through_a_link_keeps_the_link(project, answer, tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    link.symlink_to(real)
    answer("export", project, "--format", "gold", "--out", link)
    assert link.is_symlink()
    assert json.loads(real.read_bytes())["format"] == "duizhao-gold"


def test_check(project, article, run, answer):
    assert answer("check", project) == {"ok": True, "found": []}
    assert run("check", project) == (0, [f"{project}: all is well."], [])
    span = answer("label", project, article, 7, 10, "place", "--in", "Hant", "--as", "Lin")
    with workflow.open_project(project) as opened:
        opened._run("UPDATE span SET text = '溪水市'")
        opened._run("DELETE FROM state")
    code, out, err = run("check", project, "--json")
    value = json.loads(out[0])
    assert (code, list(value), value["ok"], err) == (1, ["ok", "found"], False, [])
    assert [sentence.split(":")[0] for sentence in value["found"]] == [
        f"span {span['id']}",
        f"state {article}/{opened_layer(project)}",
        f"span {span['id']}",
    ]
    assert run("check", project)[:2] == (1, value["found"])


def opened_layer(path):
    with workflow.open_project(path) as project:
        return project.layers()[0]


def test_tour(tmp_path, answer, run):
    picture = str(tmp_path / "label.png")
    assert answer("tour", "--out", tmp_path) == {"files": [picture], "found": []}
    assert run("tour", "--out", tmp_path) == (0, [picture], [])
    code, out, err = run("tour", "--out", tmp_path / "none")
    assert (code, out[1:], err) == (1, ["none: not found"], [])


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(command, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main([*command.split(), "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for name in COMMANDS if not command else ["--json"]:
        assert name in said


def test_version(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("annotator 0.")


# Bad input.


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("new",),
        ("import", "p"),
        ("label", "p", "a", "x", "2", "place", "--in", "raw"),
        ("label", "p", "a", "1", "2", "place"),
        ("label", "p", "a", "1", "2", "place", "--in", "pinyin"),
        ("export", "p", "--format", "gold"),
        ("new", "p", "--region", "SG"),
        ("articles", "p", "--nonsense"),
        ("articles", "p", "\udcff"),
    ],
)
def test_words_that_fit_no_command(refused, arguments):
    assert "--help" in refused(*arguments)


COMMON = [
    ("articles",),
    ("check",),
    ("undo",),
    ("redo",),
    ("unlabel", "x"),
    ("show", "x"),
    ("label", "x", "0", "1", "place", "--in", "raw"),
    ("export", "--format", "gold", "--out", "out.json"),
]


@pytest.mark.parametrize("command", COMMON, ids=lambda command: command[0])
def test_a_file_that_is_no_project(tmp_path, refused, command):
    name, *rest = command
    for path in (tmp_path / "none.duizhao", tmp_path, write(tmp_path, "page.txt", HANT)):
        assert str(path) in refused(name, path, *rest)


@pytest.mark.parametrize("command", COMMON, ids=lambda command: command[0])
def test_a_truncated_project(project, refused, command):
    project.write_bytes(project.read_bytes()[:-5000])
    name, *rest = command
    assert "cut off or damaged" in refused(name, project, *rest)


@pytest.mark.parametrize("command", COMMON[2:5] + COMMON[6:7], ids=lambda command: command[0])
def test_a_read_only_project_is_not_edited(project, refused, command):
    project.chmod(0o444)
    name, *rest = command
    assert "read-only" in refused(name, project, *rest)


def test_a_read_only_project_is_read(project, article, run, tmp_path):
    project.chmod(0o444)
    before = disk(tmp_path)
    for command in (["articles", project], ["show", project, article], ["check", project]):
        assert run(*command)[0] == 0
    assert disk(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "holds no text"),
        ("blank.txt", "\ufeff　\r\n".encode(), "holds no text"),
        ("invisible.txt", "\ufeff\ufeff\u200b".encode(), "holds no text"),
        ("nul.txt", "柳橋\0鎮".encode(), "character 2 is a NUL"),
        ("surrogate.txt", "柳\ud800鎮".encode("utf-8", "surrogatepass"), "half of a surrogate pair"),
        ("cut.txt", HANT.encode()[:-1], "does not fit any encoding"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\xff\xff\x00", "does not fit any encoding"),
        ("picture.xyz", b"\x89PNG", "no reader for this kind of file"),
        (BROKEN_NAME, b"", "holds no text"),
    ],
)
def test_sources_that_cannot_be_imported(tmp_path, project, refused, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    assert said in refused("import", project, path)


def test_sources_that_are_not_there(tmp_path, project, refused):
    assert "cannot be read" in refused("import", project, tmp_path / "none.txt")
    (tmp_path / "empty folder").mkdir()
    assert "holds no file that can be read" in refused("import", project, tmp_path / "empty folder")
    (tmp_path / "folder.txt").mkdir()
    assert "holds no file that can be read" in refused("import", project, tmp_path / "folder.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "no file" in refused("import", project, tmp_path / "pipe.txt")
    assert "no reader" in refused("import", project, project)


def test_a_source_of_50_megabytes(tmp_path, project, run):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    before = project.read_bytes()
    code, out, err = run("import", project, tmp_path / "large.txt")
    assert (code, out, len(err)) == (2, [], 1)
    assert "52,428,800 bytes is more than" in err[0]
    assert project.read_bytes() == before


def test_a_file_whose_name_is_no_text(tmp_path, project, answer):
    path = tmp_path / BROKEN_NAME
    path.write_text(HANS, "utf-8")
    assert answer("import", project, path)["sources"][0]["name"] == "b?.txt"
    assert [listed["source"] for listed in answer("articles", project)] == ["page.txt", "b?.txt"]
    assert answer("export", project, "--format", "gold", "--out", tmp_path / "\udcff.json")["spans"] == 0


@pytest.mark.parametrize(
    ("start", "end", "within", "said"),
    [
        (9, 7, "Hant", "9–7 is not a range"),
        (7, 7, "Hant", "7–7 is not a range"),
        (-1, 3, "Hant", "-1–3 is not a range"),
        (0, 10_000, "Hant", "0–10000 is not a range"),
        (10**30, 10**30 + 1, "Hant", "is not a range"),
        (5, 7, "Hant", "holds no text"),
        (12, 13, "Hant", "holds no text"),
        (5, 7, "Hans", "holds no text"),
        (3, 3, "raw", "3–3 is not a range"),
        (5, 7, "raw", "holds no text"),
        (0, 10_000, "raw", "lies outside the article"),
        (len(GLOSSED) - 1, len(GLOSSED), "raw", "lies outside the article"),
    ],
)
def test_ranges_that_cannot_be_labelled(project, article, refused, start, end, within, said):
    assert said in refused("label", project, article, start, end, "place", "--in", within, "--as", "Lin")


def test_labels_and_names_that_cannot_be(project, article, refused, answer):
    label = ["label", project, article, 7, 10]
    within = ["--in", "Hant", "--as"]
    assert "initiative, metric, place" in refused(*label, "person", *within, "Lin")
    assert "initiative, metric, place" in refused(*label, "\udcff", *within, "Lin")
    for name in ("", " ", "GOLD", "gold", "a\x07b", "長" * 61, "\udcff"):
        assert "cannot be used as a name" in refused(*label, "place", *within, name)
    answer(*label, "place", *within, "Lin")
    assert "has the label place already" in refused(*label, "place", *within, "Lin")
    assert "has the label place already" in refused(*label, "place", *within, " Lin ")


def test_things_that_are_not_there(project, article, refused):
    for wanted in ("", "zzz", "\udcff"):
        assert "there is no article" in refused("show", project, wanted)
        assert "there is no span" in refused("unlabel", project, wanted)
    assert "there is no layer" in refused("show", project, article, "--layer", "Lin")
    assert "nothing to undo" in refused("undo", project)
    assert "nothing to redo" in refused("redo", project)
    assert "there is no layer" in refused("undo", project, "--as", "Lin")


def test_an_id_that_two_articles_begin_with(tmp_path, project, refused, answer):
    for number in range(17):
        write(tmp_path, f"{number}.txt", f"第{number}村")
    answer("import", project, *tmp_path.glob("*.txt"))
    ids = [listed["id"] for listed in answer("articles", project)]
    first = next(each[0] for each in ids if sum(other[0] == each[0] for other in ids) > 1)
    assert f"no article “{first}”" in refused("show", project, first)


def test_places_that_cannot_be_written(tmp_path, project, refused):
    export = ["export", project, "--format", "gold", "--out"]
    assert "No such file" in refused(*export, tmp_path / "none" / "out.json")
    assert "cannot be written" in refused(*export, tmp_path)
    assert "the project itself" in refused(*export, project)
    os.mkfifo(tmp_path / "pipe")
    assert "no file" in refused(*export, tmp_path / "pipe")
    assert "cannot be written" in refused(*export, "/proc/out.json")
    assert "choose one of gold, jsonl" in refused("export", project, "--format", "xml", "--out", "out.xml")


def test_new_where_it_cannot_be(tmp_path, project, refused):
    assert "exists already" in refused("new", project)
    assert "cannot be written" in refused("new", tmp_path / "none" / "a.duizhao")
    assert "cannot be used as a name" in refused("new", tmp_path / "a.duizhao", "--name", "a\x1bb")
    assert "cannot be used as a name" in refused("new", tmp_path / "\udcff.duizhao")


def test_a_home_folder_that_cannot_be_used(tmp_path, refused, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_HOME", str(write(tmp_path, "home", "a file")))
    assert "home" in refused("new", tmp_path / "a.duizhao")


def test_a_bug_is_called_one(monkeypatch, run, project):
    def fails(*_):
        raise ZeroDivisionError("probe")

    monkeypatch.setattr(workflow, "check", fails)
    code, out, err = run("check", project)
    assert (code, out) == (2, [])
    assert "ZeroDivisionError: probe" in err
    assert err[-1].startswith("annotator: this is a bug")


def test_every_error_has_one_sentence_for_its_data():
    kinds = [UserError]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        assert "\n" not in kind.sentence
        assert kind.__subclasses__() or kind.sentence.endswith(".")


# As a process.


def process(*arguments, **more):
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    root = Path(__file__).resolve().parents[1]
    return subprocess.run(command, cwd=root, stderr=subprocess.PIPE, timeout=60, check=False, **more)


def test_the_program_speaks_utf_8_whatever_the_system_speaks(project):
    done = process(
        "articles", project, stdout=subprocess.PIPE, env=os.environ | {"PYTHONIOENCODING": "ascii"}
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "柳橋鎮設立「里鄰食堂」" in done.stdout.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_the_worlds_fault(project):
    with Path("/dev/full").open("wb") as full:
        done = process("articles", project, stdout=full)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert done.stderr.startswith(b"annotator: ")


# Editions, and how well import does.


STORY = (
    "溪口镇修通环村步道\n\n今年以来，溪口镇东岸村新建步道12公里，惠及340余户群众，"
    "村民出门散步到桥头，都说好。\n"
)


def test_editions_are_found_linked_and_compared(tmp_path, project, answer, run):
    ids = []
    for name, text in (("a.txt", STORY), ("b.txt", STORY.replace("东岸村", "岸村") + "\n明年接着修。\n")):
        (source,) = answer("import", project, write(tmp_path, name, text))["sources"]
        ids += source["articles"]
    (twin,) = answer("twins", project)
    assert list(twin) == ["article", "of", "kind", "similarity", "contained"]
    assert (twin["kind"], {twin["article"], twin["of"]}) == ("edition", set(ids))
    one, other = ids
    assert answer("link", project, one, other) == {"articles": [one, other], "changed": True}
    assert answer("link", project, one[:8], other) == {"articles": [one, other], "changed": False}
    found = answer("differences", project, one, other)
    assert [(each["kind"], each["a"]["text"]) for each in found] == [("missing", "东"), ("added", "")]
    assert answer("unlink", project, one, other)["changed"]
    code, out, _ = run("twins", project)
    assert (code, len(out)) == (0, 1)


def test_import_is_held_against_a_readers_marks(tmp_path, answer, run):
    page = write(tmp_path, "page.txt", f"首页>新闻\n\n{STORY}\n编辑:张三\n")
    place = {"start": 7, "end": 7 + len(STORY) - 1}
    write(tmp_path, "page.gold.json", json.dumps({"articles": [place]}))
    (score,) = answer("evaluate", "import", page)
    assert score["passed"]
    assert score["articles"][0]["overlap"] == 1.0
    write(tmp_path, "page.gold.json", json.dumps({"articles": [{"start": 0, "end": 4}]}))
    code, out, err = run("evaluate", "import", page)
    assert (code, err) == (1, [])
    assert any("missing" in line for line in out)
    write(tmp_path, "page.gold.json", "[]")
    assert run("evaluate", "import", page)[0] == 2
