"""The model behind the import page: the files that lie on the desk, how far each is, and their way into the
project. Views read the attributes; nothing else writes them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import workflow
from annotator.gui.import_page.entries import Entry, Manner, Outcome, Totals, totals
from annotator.gui.import_page.reading import Found, Read, Wanted, find_files, pasted_name, read_files
from annotator.gui.import_page.sheet import Sheet
from annotator.gui.import_page.twins import TwinWatch
from annotator.gui.importing import Importer
from annotator.gui.jobs import Job
from annotator.gui.preferences import Preferences
from annotator.gui.session import Session
from annotator.workflow import Action, Choices, Imported, Item, Offer


class Desk(QObject):
    opened_changed = Signal()
    """The desk was opened or cleared."""
    listed = Signal()
    """Files came or went."""
    updated = Signal(object)
    """Some files are in another state: a list of entries."""
    progressed = Signal()
    """The totals are others."""
    went_through = Signal(object)
    """An import that began here is over, all of it: a list of ``Imported``."""

    def __init__(self, session: Session, importer: Importer, preferences: Preferences) -> None:
        super().__init__(session)
        self._session = session
        self._preferences = preferences
        self._importer = importer
        self._jobs: list[Job] = []
        self._reads: list[Job] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.twins = TwinWatch(session, importer.jobs, self)
        self.twins.found.connect(self._on_twins)
        self.twins.rested.connect(self._go_on)
        self.sheet = Sheet(self)
        self.sheet.edited.connect(self._on_edited)
        self._forget()
        session.opened.connect(self.clear)
        importer.finished.connect(self._on_imported)
        importer.broke.connect(lambda _: self._end_saving())

    def _forget(self) -> None:
        self.is_open = False
        self._set_saving(False)
        self.entries: list[Entry] = []
        self.rules: frozenset[str] = self._preferences.rules()
        self._manners: dict[Path, Manner] = {}
        self._by_path: dict[Path, list[Entry]] = {}
        self._by_text: dict[str, Entry] = {}
        self._asked: set[Path] = set()
        self._finding = 0
        self._save_wanted = False
        self.twins.forget()

    # Files come and go.

    def add(self, paths: Iterable[Path]) -> None:
        """Lay files and whole folders on the desk."""
        if self._session.project is None:
            return
        self._open()
        self._finding += 1
        job = self._start(find_files, list(paths))
        job.part.connect(self._take_found)
        job.finished.connect(self._end_finding)

    def paste(self, text: str) -> None:
        """Lay a text on the desk, named after its first words."""
        if self._session.project is None:
            return
        self._open()
        name = self._free_name(pasted_name(text))
        self._list([Entry(Path(name), name, text=text)])
        self._read_waiting()

    def remove(self, entry: Entry) -> None:
        """Take a file off the desk; what has the same text is read in its place."""
        if self.is_saving or entry not in self.entries:
            return
        index = self.entries.index(entry)
        self.entries.remove(entry)
        self._by_path[entry.path].remove(entry)
        if not self._by_path[entry.path]:
            del self._by_path[entry.path]
            self._manners.pop(entry.path, None)
            self._asked.discard(entry.path)
        self._forget_texts({entry})
        self.listed.emit()
        if self.sheet.entry is entry:
            self.sheet.show(self.entries[min(index, len(self.entries) - 1)] if self.entries else None)
        self._soon.start()

    def _forget_texts(self, gone: set[Entry]) -> None:
        """Nothing is the same as these any more; of the others, the first of a text stands for it."""
        self._by_text = {sha: each for sha, each in self._by_text.items() if each not in gone}
        for other in self.entries:
            if other.same_as in gone and other.state == "known":
                self._settle(other)

    def clear(self) -> None:
        """Leave the page; nothing is imported of what lies there."""
        for job in self._jobs:
            job.cancel()
        if self.is_open:
            self._forget()
            self.listed.emit()
            self.sheet.show(None)
            self.opened_changed.emit()

    def _open(self) -> None:
        if not self.is_open:
            self.is_open = True
            self.opened_changed.emit()

    def _free_name(self, name: str) -> str:
        number, found = 1, f"{name}.txt"
        while Path(found) in self._by_path:
            number += 1
            found = f"{name} {number}.txt"
        return found

    def _take_found(self, found: list[Found]) -> None:
        new = [each for each in dict.fromkeys(found) if each.path not in self._by_path]
        made = []
        for each in new:
            made.append(Entry(each.path, each.path.name))
            if each.error is not None:
                made[-1].take(Outcome(error=each.error))
        self._list(made)
        self._read_waiting()

    def _end_finding(self) -> None:
        self._finding -= 1
        self._soon.start()

    def _list(self, made: list[Entry]) -> None:
        if not made:
            return
        for entry in made:
            self._by_path.setdefault(entry.path, []).append(entry)
        self.entries += made
        self.listed.emit()
        if self.sheet.entry is None:
            self.sheet.show(made[0])
        self._soon.start()

    # Reading.

    def set_rules(self, rules: frozenset[str]) -> None:
        """Other rules: files that nobody touched are read again."""
        if rules == self.rules or self.is_saving:
            return
        self.rules = rules
        self._preferences.set_rules(rules)
        for entry in self.entries:
            if entry.draft is not None and not entry.is_touched:
                entry.state = "waiting"
        self._read_anew()

    def manner(self, entry: Entry) -> Manner:
        """How a file is read."""
        return self._manners.get(entry.path, Manner())

    def read_as(self, wanted: Mapping[Path, Choices], *, where_it_fits: bool = False) -> None:
        """Read files anew as the person says; what was changed in them by hand is forgotten.

        ``where_it_fits``: a file that cannot be read so is read as before.
        """
        if self.is_saving:
            return
        gone: set[Entry] = set()
        firsts: list[Entry] = []
        for path, choices in wanted.items():
            before = self._manners.get(path, Manner())
            otherwise = before.choices if where_it_fits else None
            self._manners[path] = replace(before, choices=choices, otherwise=otherwise)
            firsts.append(self._by_path[path][0])
            gone.update(self._by_path[path][1:])
            self._by_path[path] = firsts[-1:]
        self.entries = [entry for entry in self.entries if entry not in gone]
        for entry in firsts:
            entry.start_over()
        self._forget_texts(gone.union(firsts))
        self.listed.emit()
        self._show_instead(gone, firsts)
        self._read_anew(wanted)

    def _show_instead(self, gone: set[Entry], firsts: list[Entry]) -> None:
        shown = self.sheet.entry
        if shown in gone:
            self.sheet.show(next(each for each in firsts if each.path == shown.path))
        elif shown in firsts:
            self.sheet.show_anew()

    def _read_anew(self, first: Container[Path] = ()) -> None:
        """Ask for all that waits, those named first."""
        self._asked.clear()
        for job in self._reads:
            job.cancel()
        self.updated.emit(self.entries)
        self._read_waiting(first)

    @property
    def is_reading(self) -> bool:
        """Whether it is not known yet what all the files hold, and of which there are twins."""
        return self._finding > 0 or any(
            entry.state == "waiting" or (entry.state == "ready" and entry.offers is None)
            for entry in self.entries
        )

    def _go_on(self) -> None:
        """Look for twins as soon as all files are read, and save what was to be saved when that is done."""
        if self._finding == 0 and not self.is_saving and not any(e.state == "waiting" for e in self.entries):
            self.twins.look_at(self._ready())
        self.progressed.emit()
        if self._save_wanted and not self.twins.is_looking:
            self.save()

    def _on_twins(self, entries: list[Entry]) -> None:
        self.updated.emit(entries)
        if self.sheet.entry in entries:
            self.sheet.offered.emit()
        self._soon.start()

    def reply(self, entry: Entry, offer: Offer, action: Action) -> None:
        """Take the person's word for what is to be done about a twin."""
        if not self.is_saving:
            entry.choose(offer, action)
            self._on_twins([entry])

    @property
    def being_read(self) -> Entry | None:
        """The file that is read now: files are read in the order of the list."""
        return next((entry for entry in self.entries if entry.state == "waiting"), None)

    def _read_waiting(self, first: Container[Path] = ()) -> None:
        """Ask for what waits and was not asked for with these rules, ``first`` before the others."""
        waiting = [each for each in self.entries if each.state == "waiting" and each.path not in self._asked]
        waiting.sort(key=lambda each: each.path not in first)
        files = {each.path: Wanted(each.path, each.text, self.manner(each)) for each in waiting}
        if not files:
            return
        self._asked |= files.keys()
        rules = self.rules
        project = self._session.project
        assert project is not None, "nothing lies on the desk without a project"
        conversion = workflow.conversion_of(project)
        job = self._start(read_files, list(files.values()), rules, conversion, stoppable=True)
        self._reads.append(job)
        job.part.connect(lambda read: self._take_read(read, rules))

    def _start(self, work: Callable[..., Iterator[Any]], *arguments: object, stoppable: bool = False) -> Job:
        job = self._importer.jobs.start(work, *arguments, stoppable=stoppable)
        self._jobs.append(job)
        for ending in (job.finished, job.cancelled, job.failed):
            ending.connect(lambda *_: self._drop_job(job))
        job.failed.connect(self._importer.broke)
        return job

    def _drop_job(self, job: Job) -> None:
        self._jobs = [each for each in self._jobs if each is not job]
        self._reads = [each for each in self._reads if each is not job]

    def _take_read(self, read: list[Read], rules: frozenset[str]) -> None:
        if rules != self.rules or not self.is_open:
            return
        touched: list[Entry] = []
        grown = False
        for each in read:
            if each.asked != self._manners.get(each.path, Manner()).choices:
                continue  # the person chose something else in the meantime
            self._manners[each.path] = each.manner
            entries = self._by_path.get(each.path, [])
            if len(each.outcomes) > 1 and len(entries) == 1 and entries[0].draft is None:
                self._grow(entries[0], len(each.outcomes))
                grown = True
            touched += self._take_outcomes(entries, each.outcomes)
        if grown:
            self.listed.emit()
        self.updated.emit(touched)
        if self.sheet.entry in touched:
            self.sheet.show_anew()
        self._soon.start()

    def _grow(self, first: Entry, count: int) -> None:
        """A table gives several sources: each gets a row of its own."""
        more = [Entry(first.path, first.name, part) for part in range(1, count)]
        place = self.entries.index(first) + 1
        self.entries[place:place] = more
        self._by_path[first.path] += more

    def _take_outcomes(self, entries: list[Entry], outcomes: Sequence[Outcome]) -> list[Entry]:
        waiting = [entry for entry in entries if entry.state == "waiting"]
        for entry in waiting:
            entry.take(outcomes[min(entry.part, len(outcomes) - 1)])
            self._settle(entry)
        return waiting

    def _settle(self, entry: Entry) -> None:
        """Whether the project, or another file here, has the same text already."""
        project, draft = self._session.project, entry.draft
        if draft is None or project is None:
            return
        entry.state, entry.same_as = "ready", None
        first = self._by_text.setdefault(draft.source.sha256, entry)
        if workflow.known_source(project, entry.path, draft.source) is not None:
            entry.state = "known"
        elif first is not entry:
            entry.state, entry.same_as = "known", first

    # Into the project.

    def totals(self) -> Totals:
        return totals(self.entries)

    def save(self) -> None:
        """Import what is ready; the page is left when all of it is in the project."""
        if self.is_reading or self.is_saving or not any(each.articles for each in self._ready()):
            return
        self._save_wanted = self.twins.is_looking
        if self._save_wanted:
            return  # what was changed last is still looked at
        self._set_saving(True)
        self._soon.start()
        self._importer.save([_item(entry) for entry in self.entries])

    def cancel(self) -> None:
        """Stop an import that is running, else leave the page."""
        if self.is_saving:
            self._importer.cancel()
        else:
            self.clear()

    def _set_saving(self, saving: bool) -> None:
        self.is_saving = self.sheet.is_locked = saving

    def _on_edited(self, entry: Entry) -> None:
        self.updated.emit([entry])
        self._soon.start()

    def _ready(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.state == "ready"]

    def _on_imported(self, done: list[Imported], cancelled: bool) -> None:
        if not self.is_saving:
            return
        if cancelled:
            self._end_saving()
            return
        self.clear()
        self.went_through.emit(done)

    def _end_saving(self) -> None:
        """Stopped half-way: what is in the project is known now, the rest waits for the person."""
        if not self.is_saving:
            return
        self._set_saving(False)
        self.twins.forget()
        for entry in self.entries:
            self._settle(entry)
        self.updated.emit(self.entries)
        self._soon.start()


def _item(entry: Entry) -> Item:
    """An entry as the importer takes it; what is known is told, not read again."""
    if entry.state == "ready":
        return Item(entry.path, entry.draft, entry.replies)
    source = entry.draft.source if entry.draft else None
    return Item(
        entry.path, outcome=Imported(entry.path, source, known=entry.error is None, error=entry.error)
    )
