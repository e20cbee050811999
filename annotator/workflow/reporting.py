"""The report: the statistics of a project as a page for a browser, each chart a picture with its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from annotator.core.charts.data import Chart
from annotator.core.charts.drawing import draw
from annotator.core.charts.shapes import Drawing, Look, rough_width
from annotator.core.statistics.sections import Choice, Section, all_charts, sections, words_of
from annotator.core.statistics.words import english
from annotator.errors import CannotWrite
from annotator.formats import report as page
from annotator.formats.svg import Colour, svg
from annotator.store.project import Project
from annotator.workflow.counting import statistics
from annotator.workflow.exporting import write_whole

_MEASURES = ("exact", "overlap", "kappa", "alpha_u")
PAGE = "report.html"


@dataclass(frozen=True, slots=True)
class Report:
    """What was written: the page, and the files with pictures and numbers that it does not need."""

    page: Path
    files: tuple[Path, ...]
    sections: tuple[Section, ...]


def report(project: Project, folder: Path, now: datetime, *, finished: bool = False) -> Report:
    """Write the report of a project into a folder, which is made if it is not there; English.

    ``report.html`` needs nothing else. Beside it stands each chart as SVG and as CSV. Raises
    ``CannotWrite``.
    """
    facts, found = statistics(project, finished=finished)
    words = words_of(facts, english, "en")
    shown = sections(facts, found, Choice(_MEASURES), words)
    name = project.meta()["name"]
    line = f"Statistics of {now:%Y-%m-%d %H:%M}, {len(facts.titles):,} articles"
    line += ", counting only articles that are done." if finished else "."
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=folder, reason=error.strerror) from error
    files = []
    for chart in all_charts(shown):
        picture = draw(chart, page.WIDTH, Look(rough_width, page.SIZE, words.reason))
        for suffix, content in (
            ("svg", svg(picture, page.printed, chart.title, alone=True).encode()),
            ("csv", page.as_csv(chart)),
        ):
            files.append(folder / f"{chart.key}.{suffix}")
            write_whole(files[-1], [content])
    target = folder / PAGE
    write_whole(target, [page.page(name, line, shown, words.reason).encode()])
    return Report(target, tuple(files), shown)


def chart_csv(chart: Chart) -> bytes:
    """A chart's numbers for a spreadsheet."""
    return page.as_csv(chart)


def chart_svg(drawing: Drawing, colour: Colour, title: str) -> bytes:
    """A drawing as a picture file."""
    return svg(drawing, colour, title, alone=True).encode()


def save_bytes(target: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises ``CannotWrite``."""
    write_whole(target, [content])
