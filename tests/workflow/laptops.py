"""Laptops for the tests of merging: each has a copy of one project, a device name and a clock of its own."""

import itertools
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from annotator import workflow
from annotator.core import edits
from annotator.core.align import Range
from annotator.store import union
from annotator.store.project import Project
from tests.builders import new_project

LABELS = ("place", "metric", "initiative")
SHARED = ("柳橋鎮設立里鄰食堂，柳橋鎮有12個村。", "青石縣新修三座橋，每座長40米；青石縣人人說好。")


@dataclass
class Laptop:
    """A computer with its copy of the project, open while the test runs."""

    project: Project
    annotator: str
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def path(self) -> Path:
        return self.project.path


@contextmanager
def laptops(
    folder: Path,
    annotators: tuple[str, ...],
    clocks: tuple[int, ...] = (),
    texts: tuple[str, ...] = SHARED,
    *,
    begun: bool = False,
) -> Iterator[list[Laptop]]:
    """A laptop for each of ``annotators`` (twice the same name: two of one person's), all with one project;
    ``clocks`` say what year-and-all their clocks start from, in milliseconds; with ``begun``, everybody has
    labelled something already, and not the same."""
    first = new_project(folder, *texts, name="first.duizhao")
    people = {name: workflow.annotator(first, name).id for name in dict.fromkeys(annotators)}
    if begun:
        for place, who in enumerate(people.values()):
            begin(first, who, place)
    first.close()
    made = []
    for number, name in enumerate(annotators):
        path = folder / f"laptop{number}.duizhao"
        shutil.copyfile(first.path, path)
        start = clocks[number] if number < len(clocks) else 1_700_000_000_000 + number
        ticks = itertools.count(start)
        project = Project.open(path, device=f"device{number}", clock=lambda ticks=ticks: next(ticks))
        made.append(Laptop(project, people[name]))
    try:
        yield made
    finally:
        for each in made:
            each.project.close()


def begin(project: Project, who: str, place: int) -> None:
    """Three spans in each article: one as everybody has it, one with another end, one with another label."""
    for known in project.article_ids():
        for start, end, label in ((0, 3, "place"), (5, 7 + place, "metric"), (10, 12, LABELS[place])):
            layer = project.layer(project.article(known), who)
            span_id = f"{who[:6]}{known[:6]}{start}"
            workflow.apply(project, who, edits.add_span(layer, span_id, Range(start, end), label))


def state(project: Project) -> dict[str, object]:
    """Everything that must be the same on laptops that know the same, and the log itself."""
    articles = {}
    for known in project.article_ids():
        stored = project.article(known)
        articles[known] = (stored.article, stored.pair)
    rows = project.database.execute_sql(
        "SELECT c.*, b.wording, b.seen FROM change c LEFT JOIN basis b"
        " ON b.step = c.step AND b.position = c.position"
    )
    return {
        "sum": project.sum(),
        "articles": articles,
        "cuts": {sha256: project.cuts(sha256) for sha256 in project.source_hashes()},
        "decisions": union.rulings(project.database),
        "log": sorted(map(str, rows)),
    }


def said(project: Project) -> dict[str, object]:
    """The same without the log: what a person sees."""
    return {key: value for key, value in state(project).items() if key != "log"}


def copy(project: Project, folder: Path, name: str) -> Project:
    """The project as it is, under another name and open."""
    project.checkpoint()
    path = folder / name
    shutil.copyfile(project.path, path)
    return Project.open(path, device=name, clock=lambda: 1_700_000_000_000)
