"""Merge: other people's project files are brought into one, in any order and however often.

A merge is the union of two logs. What is missing here is looked at (``trust``), the articles it is about are
taken over (``texts``), and the subjects that it is about are added up again. A dry run does all of it and
keeps nothing, so that it tells exactly what would be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from annotator.core.changes import Change, Step
from annotator.errors import (
    FeedbackNotMerged,
    FeedbackReadOnly,
    FromOtherProject,
    MergedWithItself,
    MergeNotice,
    NothingNew,
    OtherProject,
    ProjectError,
    SameFileTwice,
)
from annotator.store import database, foreign, incoming
from annotator.store.foreign import Foreign
from annotator.store.incoming import Incoming, Log
from annotator.store.project import FEEDBACK, Project
from annotator.workflow.converting import reconvert_if_concerned
from annotator.workflow.merging import labels as label_sets
from annotator.workflow.merging import people, texts, trust
from annotator.workflow.merging.reports import ArticleWork, FileReport, LabelMatch, Merged, Tally, Work
from annotator.workflow.projects import PROGRAM, annotator_names

__all__ = ["ArticleWork", "FileReport", "LabelMatch", "Merged", "Work", "merge"]

_OF_THE_PROJECT = ("label", "guideline", "policy", "phrase", "region", "alias", "assignment")
"""What a file of another project does not bring: here it is settled already."""
_ARTICLE, _LAYER = 1, 2
"""Where a row of the table ``span`` names the article and the layer."""


class _KeepNothing(Exception):
    """Ends a dry run, or a merge that brought nothing."""


def merge(
    project: Project,
    paths: Iterable[Path],
    *,
    dry_run: bool = False,
    labels: Mapping[str, str | None] | None = None,
) -> Merged:
    """Bring project files into ``project``, in one transaction and after a backup.

    A file that cannot be merged is reported and the others go on. ``labels`` says of new labels which label
    of the project they are, or ``None`` for one of their own; by default those of the same name are one.
    Raises ``FeedbackReadOnly`` and what the backup raises.
    """
    if project.feedback_for:
        raise FeedbackReadOnly(path=project.path)
    files = list(paths)
    prints = _fingerprints(files)
    known = incoming.known_files(project)
    old = all(prints.get(path) in known for path in files)
    backup = None if dry_run or old else _back_up(project)
    done = Merged(())
    with incoming.room(project), suppress(_KeepNothing), project.transaction():
        done = _Merging(project, labels or {}, prints).merge(files)
        if dry_run or not any(each.error is None for each in done.files):
            raise _KeepNothing
    if backup is not None and not done.is_new:
        backup.unlink()
        backup = None
    return Merged(done.files, done.matches, done.notices, backup)


def _fingerprints(files: Iterable[Path]) -> dict[Path, str]:
    """By which files are known again; without those that cannot be read, which are reported later."""
    found = {}
    for path in files:
        with suppress(ProjectError, OSError):
            found[path] = foreign.fingerprint(path)
    return found


def _back_up(project: Project) -> Path:
    """The project as it is, beside it."""
    path = project.path
    number = 1
    while (copy := path.with_name(f"{path.stem}.before-merge-{number}{path.suffix}")).exists():
        number += 1
    database.back_up(path, copy)
    return copy


class _Merging:
    """One merge of several files."""

    def __init__(
        self, project: Project, chosen: Mapping[str, str | None], prints: Mapping[Path, str]
    ) -> None:
        self._project = project
        self._prints = prints
        self._chosen = chosen
        self._labels = project.labels()
        self._came_with: dict[str, Path] = {}
        self._people: dict[str, Path] = {}
        self._known = incoming.known_files(project)
        self._read: dict[str, Path] = {}
        self._said: set[str] = set()
        self._merged: list[Foreign] = []

    def merge(self, paths: Iterable[Path]) -> Merged:
        reports = tuple(self._file(path) for path in paths)
        matches: list[LabelMatch] = []
        notices: list[MergeNotice] = []
        if any(each.is_new for each in reports):
            before = [label.id for label in self._labels]
            matches, notices = label_sets.match(self._project, before, self._came_with, self._chosen)
            notices += label_sets.keep_used(self._project)
        notices += people.idle(self._project, self._people)
        incoming.remember(self._project, self._merged)
        return Merged(reports, tuple(matches), tuple(notices))

    def _file(self, path: Path) -> FileReport:
        try:
            if path.exists() and path.samefile(self._project.path):
                raise MergedWithItself(path=path)
            sha256 = self._prints.get(path) or foreign.fingerprint(path)
            if sha256 in self._read:
                return FileReport(path, notices=(SameFileTwice(path=path, other=self._read[sha256]),))
            self._read[sha256] = path
            if sha256 in self._known:
                return FileReport(path, notices=(NothingNew(path=path),))
            with foreign.opened(path, sha256) as theirs, self._project.transaction():
                report = self._merge(theirs)
            self._merged.append(theirs)
            return report
        except ProjectError as error:
            return FileReport(path, error=error)

    def _merge(self, theirs: Foreign) -> FileReport:
        project = self._project
        notices: list[MergeNotice] = []
        if FEEDBACK in theirs.project.meta():
            raise FeedbackNotMerged(path=theirs.path)
        strange = theirs.project.meta().get("id") != project.meta()["id"]
        if strange:
            notices.append(self._recognised(theirs))
        log = incoming.log(theirs)
        lone = trust.lone_spans(theirs, log)
        trust.check_sum(project, theirs, log, lone)
        found = incoming.missing(project, theirs, log)
        if strange:
            found = self._without_settings(found)
        else:
            notices += label_sets.differing(self._labels, theirs) if found.steps else ()
        trust.check(project, theirs, found, lone)
        new_articles = texts.take_over(project, theirs)
        project.activity.take(theirs.project.activity.counts())
        self._note_labels(theirs, found)
        tally, articles = self._take_in(theirs, log, found)
        notices += people.clocks(theirs.path, found.steps, project.now())
        notices += people.names(project, theirs)
        for each in theirs.project.annotators():
            self._people.setdefault(each.id, theirs.path)
        notices += people.doubled(project, theirs, articles)
        if not found.changes and not new_articles:
            notices.append(NothingNew(path=theirs.path))
        return FileReport(
            path=theirs.path,
            name=theirs.project.meta().get("name", ""),
            steps=len(found.steps),
            work=tally.work({**annotator_names(project)}),
            by_article=tally.by_article(texts.titles(project, {*articles, *new_articles})),
            articles=articles,
            new_articles=new_articles,
            decisions=len({change.subject for change in found.changes if change.kind == "decision"}),
            notices=self._once(notices),
        )

    def _once(self, notices: Iterable[MergeNotice]) -> tuple[MergeNotice, ...]:
        """What was not said of an earlier file already, but for the file's name."""
        new = []
        for notice in notices:
            data = sorted((key, str(value)) for key, value in notice.data.items() if key != "path")
            said = f"{type(notice).__name__} {data}"
            if said not in self._said or isinstance(notice, NothingNew):
                self._said.add(said)
                new.append(notice)
        return tuple(new)

    def _recognised(self, theirs: Foreign) -> MergeNotice:
        """What to know about another project's file that has articles of ours. Raises ``OtherProject``."""
        here = set(self._project.article_ids())
        shared = here.intersection(theirs.project.article_ids())
        name = trust.speakable(theirs.project.meta().get("name", ""))
        if here and not shared:
            raise OtherProject(path=theirs.path, name=name)
        return FromOtherProject(path=theirs.path, name=name, articles=len(shared))

    def _without_settings(self, found: Incoming) -> Incoming:
        """What another project's file may bring: work on texts, and the labels that it needs."""
        known = {label.id for label in self._labels}
        changes = [
            change
            for change in found.changes
            if change.kind not in _OF_THE_PROJECT or (change.kind == "label" and change.subject not in known)
        ]
        steps = {change.step for change in changes}
        return Incoming([step for step in found.steps if step.id in steps], changes, found.known)

    def _note_labels(self, theirs: Foreign, found: Incoming) -> None:
        for change in found.changes:
            if change.kind == "label":
                self._came_with.setdefault(change.subject, theirs.path)

    def _take_in(self, theirs: Foreign, log: Log, found: Incoming) -> tuple[Tally, tuple[str, ...]]:
        project = self._project
        tally = Tally()
        if not found.steps and not found.changes:
            return tally, ()
        fresh = incoming.fresh_spans(project, theirs, log, found)
        tally.new.update((str(row[_LAYER]), str(row[_ARTICLE])) for row in fresh)
        subjects = {change.subject for change in found.changes if change.kind == "span"}
        subjects.difference_update(row[0] for row in fresh)
        before = incoming.spans_now(project, subjects)
        incoming.take_in(project, found, fresh)
        tally.count(before, incoming.spans_now(project, subjects), _LAYER, _ARTICLE)
        seen = {(change.kind, change.subject, change.article) for change in found.changes}
        texts_changed = [each for each in seen if each[0] in ("phrase", "region", "wording")]
        if texts_changed:
            changes = tuple(Change(*each, None, None) for each in sorted(texts_changed))
            reconvert_if_concerned(project, Step("", PROGRAM, "", changes))
        return tally, tuple(sorted({change.article for change in found.changes if change.article}))
