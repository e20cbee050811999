"""The command line: each command parses, makes one call to the workflow and prints. English only.

Exit code 0: done; 1: a check found something; 2: the user's or the world's error, one line on stderr.
With ``--json`` the answer is one JSON value on stdout, with the keys that README documents.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, NoReturn

import msgspec

from annotator import (
    __version__,
    cli_feedback,
    cli_labelling,
    cli_report,
    cli_review,
    cli_search,
    cli_texts,
    settings,
    workflow,
)
from annotator.core.align import Range
from annotator.core.convert import REGIONS
from annotator.core.evaluate import ImportScore
from annotator.core.script import SCRIPTS
from annotator.errors import UserError
from annotator.workflow import Action, Imported, Listed, Policy, Project, Reply, Saved, Twin

Answer = tuple[int, Any, list[str]]
"""Exit code, what ``--json`` prints, and the lines that are printed without it."""


_DONE: dict[Action, str] = {"skip": "skipped", "link": "linked", "apart": "kept"}


Tour = Callable[[Path], tuple[list[Path], list[str]]]
"""Takes a folder; gives the files it made there and what it found wrong."""


def main(arguments: Sequence[str], tour: Tour | None = None) -> int:
    """Run one command. ``tour`` drives the window, which this module knows nothing of."""
    try:
        options = _parser().parse_args(arguments)
        options.tour = tour
        code, value, lines = options.command(options)
        _print(value, lines, options.json)
    except (_Usage, UserError) as error:
        return _fail(str(error))
    except OSError as error:  # the world: a full disk, a home folder that nobody may write
        return _fail(f"{error.filename or 'output'}: {error.strerror}.")
    except Exception:  # the edge: whatever else goes wrong is a bug, and says so
        traceback.print_exc()
        return _fail("this is a bug in the program; the lines above say where.")
    return int(code)


def _fail(sentence: str) -> int:
    print(f"annotator: {_speakable(' '.join(sentence.split()))}", file=sys.stderr)
    return 2


def _speakable(text: object) -> str:
    """``text`` with ``?`` for the bytes of an argument or a file name that are not UTF-8."""
    return str(text).encode("utf-8", "replace").decode()


def _print(value: Any, lines: list[str], as_json: bool) -> None:
    with contextlib.suppress(BrokenPipeError):
        if as_json:
            sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
        else:
            text = "".join(f"{line}\n" for line in lines)
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()


# The commands.


def _new(options: argparse.Namespace) -> Answer:
    with workflow.new_project(options.project, options.name, options.region) as project:
        name = project.meta()["name"]
    value = {"project": _speakable(options.project), "name": name}
    return 0, value, [f"{options.project}: new project “{name}”."]


def _import(options: argparse.Namespace) -> Answer:
    choices = workflow.Choices(options.encoding, workflow.parse_columns(options.columns))
    files = workflow.source_files(options.paths)
    sources: list[dict[str, Any]] = []
    lines: list[str] = []
    failures: list[Imported] = []
    replies: list[Reply] = []
    with workflow.open_project(options.project) as project:
        policy = _policy(project, options)
        for saved in workflow.import_many(project, files, choices=choices, policy=policy):
            # Only what is printed is kept: the texts of all files would not fit in memory.
            made = [each for each in saved.outcomes if each.source]
            sources += map(_source, made)
            lines += (line for each in made for line in _imported(each))
            replies += (reply for each in made for reply in each.replies)
            failures += [each for each in saved.outcomes if each.error]
            _show_progress(saved)
    for failure in failures:
        _fail(str(failure.error))
    value = {
        "sources": sources,
        "failures": [{"path": _speakable(each.path), "error": _speakable(each.error)} for each in failures],
        "cuts_by_reason": Counter(
            cut["reason"] for each in sources if not each["known"] for cut in each["cuts"]
        ),
        "duplicates": [_reply(each) for each in replies if each.offer.kind == "duplicate"],
        "editions": [_reply(each) for each in replies if each.offer.kind == "edition"],
    }
    return (2 if failures else 0), value, lines


def _policy(project: Project, options: argparse.Namespace) -> Policy:
    duplicates: Literal["skip", "apart"] = "skip" if options.duplicates == "skip" else "apart"
    if options.editions != "link":
        return Policy(duplicates)
    return Policy(duplicates, "link", _author(project))


def _author(project: Project) -> str:
    """Whoever the settings say works here."""
    return workflow.annotator(project, workflow.own_name(project, settings.load().annotator)).id


def _reply(reply: Reply) -> dict[str, Any]:
    offer = reply.offer
    return {
        "article": offer.article,
        "of": offer.other,
        "title": offer.title,
        "source": offer.source,
        "similarity": round(offer.similarity, 4),
        "contained": round(offer.contained, 4),
        "done": _DONE[reply.action],
    }


def _show_progress(saved: Saved) -> None:
    """Count in one line on a terminal that somebody looks at; the line is empty at the end."""
    if sys.stderr.isatty():
        text = f"{saved.done:,}/{saved.total:,}"
        print(
            f"\r{text if saved.done < saved.total else ' ' * len(text)}\r",
            end="",
            file=sys.stderr,
            flush=True,
        )


def _source(done: Imported) -> dict[str, Any]:
    assert done.source is not None
    return {
        "name": done.source.name,
        "sha256": done.source.sha256,
        "encoding": done.source.encoding,
        "articles": list(done.articles),
        "cuts": [{"start": cut.start, "end": cut.end, "reason": cut.reason} for cut in done.cuts],
        "known": done.known,
        "skipped": done.skipped,
    }


def _imported(done: Imported) -> list[str]:
    assert done.source is not None
    if done.known:
        return [f"{done.path}: here already, nothing added."]
    counts = f"{len(done.articles)} article(s), {len(done.cuts)} cut(s)"
    return [f"{done.path}: {done.source.encoding}, {counts}.", *map(_twin_line, done.replies)]


def _twin_line(reply: Reply) -> str:
    offer = reply.offer
    what = "says the same as" if offer.kind == "duplicate" else f"tells {offer.contained:.0%} of the story of"
    return f"  {offer.article} {what} {offer.other} “{offer.title}” ({offer.source}): {_DONE[reply.action]}."


def _twin(twin: Twin) -> dict[str, Any]:
    return {
        "article": twin.article,
        "of": twin.of,
        "kind": twin.kind,
        "similarity": round(twin.similarity, 4),
        "contained": round(twin.contained, 4),
    }


def _twins(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        found = workflow.find_twins(project, project.article_ids())
    lines = [f"{twin.article}  {twin.of}  {twin.kind}  {twin.contained:.2f}" for twin in found]
    return 0, [_twin(twin) for twin in found], lines


def _link(options: argparse.Namespace) -> Answer:
    return _linked(options, workflow.link, "linked")


def _unlink(options: argparse.Namespace) -> Answer:
    return _linked(options, workflow.unlink, "unlinked")


def _linked(options: argparse.Namespace, change: Callable[..., Any], word: str) -> Answer:
    with workflow.open_project(options.project) as project:
        one, other = (workflow.find_article(project, each).id for each in (options.article, options.other))
        step = change(project, _author(project), one, other)
    value = {"articles": [one, other], "changed": step is not None}
    return 0, value, [f"{one} and {other}: {word if step else 'nothing to change'}."]


def _differences(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        one, other = (workflow.find_article(project, each) for each in (options.article, options.other))
        found = workflow.align(one, other).differences
    value = [
        {
            "kind": each.kind,
            "a": {"start": each.a.start, "end": each.a.end, "text": each.text_a},
            "b": {"start": each.b.start, "end": each.b.end, "text": each.text_b},
        }
        for each in found
    ]
    return 0, value, [f"{each.kind:9} {each.a.start:6}  “{each.text_a}” – “{each.text_b}”" for each in found]


def _evaluate(options: argparse.Namespace) -> Answer:
    scores = [(path, workflow.evaluate_import(path)) for path in options.paths]
    value = [
        {
            "file": _speakable(path),
            "passed": score.passed,
            "articles": [
                {"gold": list(match.gold), "found": list(match.found), "overlap": round(match.overlap, 4)}
                for match in score.matches
            ],
            "missing": [list(place) for place in score.missing],
            "extra": [list(place) for place in score.extra],
        }
        for path, score in scores
    ]
    lines = [line for path, score in scores for line in _scored(path, score)]
    return int(not all(score.passed for _, score in scores)), value, lines


def _scored(path: Path, score: ImportScore) -> list[str]:
    lines = [
        f"{path}: {match.overlap:.3f}  {tuple(match.gold)} {tuple(match.found)}" for match in score.matches
    ]
    lines += [f"{path}: missing {tuple(place)}" for place in score.missing]
    return lines + [f"{path}: extra {tuple(place)}" for place in score.extra]


def _articles(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        listed = list(workflow.listed(project, options.layer))
    lines = [f"{a.id}  {a.state:11}  {a.script:5}  {a.spans:4}  {a.title}" for a in listed]
    return 0, [_listed(article) for article in listed], lines


def _listed(article: Listed) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "script": article.script,
        "source": article.source,
        "start": article.range.start,
        "end": article.range.end,
        "state": article.state,
        "spans": article.spans,
    }


def _show(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        stored = workflow.find_article(project, options.article)
        layer = workflow.layer_named(project, options.layer)
        shown = workflow.shown(project, stored, layer)
        spans = project.spans(stored.id, layer)
    lines = [f"{stored.article.title}  ({stored.source}, {stored.article.script})"]
    lines += [f"{s.id}  {s.start:6}–{s.end:<6}  {s.label:12}  {s.text}" for s in spans]
    return 0, shown, lines


def _label(options: argparse.Namespace) -> Answer:
    script = None if options.within == "raw" else options.within
    wanted = Range(options.start, options.end)
    with workflow.open_project(options.project) as project:
        name = options.name
        if name is None:
            name = workflow.own_name(project, settings.load().annotator)
        stored = workflow.find_article(project, options.article)
        span = workflow.label(project, stored, wanted, options.label, script, name)
        shown = _shown_span(project, stored, span.layer, span.id)
    return 0, shown, [f"{span.id}: “{span.text}” is {span.label} at {span.start}–{span.end}."]


def _shown_span(project: Project, stored: workflow.Stored, layer: str, span_id: str) -> Any:
    spans: Any = workflow.shown(project, stored, layer)["spans"]
    return next(span for span in spans if span.id == span_id)


def _unlabel(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project) as project:
        span = workflow.unlabel(project, options.span)
    return 0, {"id": span.id}, [f"{span.id}: “{span.text}” is no {span.label} any more."]


def _undo(options: argparse.Namespace) -> Answer:
    return _step_back(options, workflow.undo, "undone")


def _redo(options: argparse.Namespace) -> Answer:
    return _step_back(options, workflow.redo, "redone")


def _step_back(options: argparse.Namespace, back: Callable[[Project, str], Any], word: str) -> Answer:
    with workflow.open_project(options.project) as project:
        step = back(project, workflow.acting(project, options.name))
    value = {
        "step": step.id,
        "reverts": step.reverts,
        "changes": [{"kind": change.kind, "subject": change.subject} for change in step.changes],
    }
    return 0, value, [f"{word}: {change.kind} {change.subject}" for change in step.changes]


def _export(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        layer = workflow.layer_named(project, options.layer)
        count = workflow.export(project, layer, options.format, options.out)
        name = workflow.header(project, layer).layer
    value = {"file": _speakable(options.out), "format": options.format, "layer": name, "spans": count}
    return 0, value, [f"{options.out}: {count} span(s)."]


def _check(options: argparse.Namespace) -> Answer:
    with workflow.open_project(options.project, reading=True) as project:
        found = workflow.check(project)
    code = 1 if found else 0
    return code, {"ok": not found, "found": found}, found or [f"{options.project}: all is well."]


def _tour(options: argparse.Namespace) -> Answer:
    made, faults = options.tour(options.out)
    value = {"files": [_speakable(path) for path in made], "found": faults}
    return (1 if faults else 0), value, [*map(str, made), *faults]


# The parser.


class _Usage(Exception):
    """Words that fit no command."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Usage(f"{message}; see “{self.prog} --help”.")


def _add_choices(reading: Any) -> None:
    """How files are read where the guess is wrong."""
    encodings = ", ".join(workflow.ENCODINGS)
    reading.add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        type=_speakable,
        help=f"of texts, web pages and tables: {encodings}",
    )
    reading.add_argument(
        "--column",
        dest="columns",
        metavar="USE=NAME",
        default=[],
        action="append",
        type=_speakable,
        help=f"what a column of a table is: {', '.join(workflow.ROLES)}; nothing after “=” for none",
    )


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="annotator",
        description="Label Chinese news in Traditional and Simplified script side by side.",
        epilog="Without a command, or with a project file alone, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], Answer], help_text: str) -> Any:
        added = commands.add_parser(name, help=help_text, description=help_text)
        added.set_defaults(command=run)
        added.add_argument("--json", action="store_true", help="print one JSON value")
        if run not in (_tour, _evaluate):
            added.add_argument("project", metavar="P", type=Path, help="the project file (.duizhao)")
        return added

    new = command("new", _new, "Make a new project file.")
    new.add_argument("--name", default="", help="the project's name (the file's name)")
    new.add_argument("--region", default="TW", choices=REGIONS, help="whose Traditional script (TW)")
    reading = command("import", _import, "Import files, or all files of a folder.")
    reading.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    reading.add_argument(
        "--duplicates",
        choices=("keep", "skip"),
        default="keep",
        help="articles that say the same as another (keep: they are only reported)",
    )
    reading.add_argument(
        "--editions",
        choices=("link", "apart"),
        default="apart",
        help="articles that tell the same story as another (apart: they are only reported)",
    )
    _add_choices(reading)
    command("twins", _twins, "Find articles that say the same or tell the same story.")
    for name, run, help_text in (
        ("link", _link, "Link two articles as editions of one story."),
        ("unlink", _unlink, "Take such a link back."),
        ("differences", _differences, "Show where two editions differ."),
    ):
        pair = command(name, run, help_text)
        pair.add_argument("article", metavar="A")
        pair.add_argument("other", metavar="B")
    evaluate = command(
        "evaluate", _evaluate, "Compare what is found in files with what a careful reader marked."
    )
    evaluate.add_argument("what", choices=("import",), help="import: articles, against NAME.gold.json beside")
    evaluate.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    listing = command("articles", _articles, "List the articles.")
    show = command("show", _show, "Show one article with its spans.")
    show.add_argument("article", metavar="ARTICLE", help="its id, or the beginning of it")
    label = command("label", _label, "Label a part of an article.")
    label.add_argument("article", metavar="ARTICLE")
    label.add_argument("start", metavar="START", type=int, help="in code points")
    label.add_argument("end", metavar="END", type=int, help="exclusive")
    label.add_argument("label", metavar="LABEL")
    label.add_argument("--in", dest="within", choices=("raw", *SCRIPTS), required=True, help="which text")
    unlabel = command("unlabel", _unlabel, "Delete a span.")
    unlabel.add_argument("span", metavar="SPAN", type=_speakable)
    undo = command("undo", _undo, "Take the last step back.")
    redo = command("redo", _redo, "Take the last undo back.")
    for each in (label, undo, redo):
        each.add_argument("--as", dest="name", metavar="NAME", help="the annotator")
    export = command("export", _export, "Write the labelled articles to a file.")
    export.add_argument("--format", required=True, help="gold (one JSON file) or jsonl (an article a line)")
    export.add_argument("--out", metavar="F", type=Path, required=True)
    for each in (listing, show, export):
        each.add_argument("--layer", metavar="gold|NAME", help="whose spans")
    for more in (cli_labelling, cli_review, cli_feedback, cli_report, cli_search, cli_texts):
        more.add_commands(command)
    command("check", _check, "Check a project file: nothing is changed.")
    tour = command("tour", _tour, "Drive the window over the samples and save pictures of it.")
    tour.add_argument("--out", metavar="DIR", type=Path, required=True)
    return parser
