"""What several tests build: projects and articles, made through the program's own functions."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator import workflow
from annotator.core.align import OffsetMap, Range
from annotator.core.clean import Cut, cut_out, pinyin_glosses
from annotator.core.convert import Conversion
from annotator.core.pair import Pair, make_pair
from annotator.core.script import Script
from annotator.core.spans import Span
from annotator.core.text import normal_newlines
from annotator.store.project import Project, Stored

HANT = "柳橋鎮設立「里鄰食堂」\n\n青石縣柳橋鎮有12個村，𠮷嶺村先行。每天供餐300份，老人說：“飯菜熱，人心暖。”"
HANS = "柳桥镇设立“里邻食堂”\n\n青石县柳桥镇有12个村，𠮷岭村先行。每天供餐300份，老人说：“饭菜热，人心暖。”"
GLOSSED = (
    "見聞一二則\r\n\r\n柳橋鎮(zhèn)設(shè)立「里鄰(lín)食堂」\r\n\r\n"
    "青石縣(xiàn)柳橋鎮(zhèn)有12個(gè)村(社區(qū))，𠮷嶺(lǐng)村先行。模式(app)照舊，街道(街道)不變。\r\n"
)

FIRST_MILLISECOND = 1_700_000_000_000


def ticking() -> Callable[[], int]:
    """A clock that moves on by a millisecond whenever somebody looks at it."""
    ticks: Iterator[int] = itertools.count(FIRST_MILLISECOND)
    return lambda: next(ticks)


def counting_ids() -> Callable[[int], str]:
    """Stands for ``secrets.token_hex`` where a test compares whole files."""
    numbers = itertools.count(1)
    return lambda size: f"{next(numbers):0{2 * size}x}"


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    """A text file as it is, without any newline made another."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def new_project(folder: Path, *texts: str, name: str = "probe.duizhao") -> Project:
    """A project that holds an article for each of ``texts``, still open."""
    project = workflow.new_project(folder / name, clock=ticking())
    files = [write(folder, f"{number:03}.txt", text) for number, text in enumerate(texts)]
    errors = [done.error for done in workflow.import_files(project, files) if done.error]
    assert not errors
    return project


def reopened(project: Project) -> Project:
    """The same file, closed and opened again."""
    project.close()
    return workflow.open_project(project.path)


def stored(project: Project, index: int = 0) -> Stored:
    return project.article(project.article_ids()[index])


def label(
    project: Project,
    surface: str,
    label_id: str = "place",
    *,
    within: Script | None = "Hant",
    name: str = "Lin",
    index: int = 0,
) -> Span:
    """Label the first place where ``surface`` stands in one of an article's texts (``None``: the raw one)."""
    article = stored(project, index)
    text = article.pair.text_in(within) if within else project.source(article.sha256).text
    start = text.index(surface)
    wanted = Range(start, start + len(surface))
    return workflow.label(project, article, wanted, label_id, within, name)


def pair(text: str, canonical: Script = "Hant") -> Pair:
    return make_pair(text, canonical, Conversion())


@dataclass(frozen=True)
class Cleaned:
    """A text without its glosses, the glosses in raw offsets, and the map from raw to clean."""

    text: str
    cuts: tuple[Cut, ...]
    map: OffsetMap


def clean(raw: str) -> Cleaned:
    """Only the newlines made one kind and the glosses cut: what every other rule starts from."""
    text, newlines = normal_newlines(raw)
    glosses = list(pinyin_glosses(text))
    cleaned, cutting = cut_out(text, glosses)
    places = [newlines.backward(gloss.range) for gloss in glosses]
    cuts = tuple(
        replace(gloss, start=place.start, end=place.end)
        for gloss, place in zip(glosses, places, strict=True)
        if place
    )
    return Cleaned(cleaned, cuts, newlines.compose(cutting))
