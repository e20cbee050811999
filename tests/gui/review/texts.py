"""A project in which three annotators have read two articles and differ in every way."""

from __future__ import annotations

from pathlib import Path

from annotator import workflow
from annotator.core.align import Range
from annotator.store.project import Project
from tests.builders import new_project

FIRST = (
    "溪口镇推行“河长+”机制\n\n"
    "青石县溪口镇新修步道12公里，设立43个村级服务中心，推行“河长+”机制。东岸村、西岸村先行先试。\n\n"
    "全镇联动，建成东岸村文化广场3处，惠及340余户群众，群众满意率达98%。"
)
SECOND = "柳橋鎮設立「里鄰食堂」\n\n青石縣柳橋鎮有12個村，每天供餐300份。東岸村的食堂也開了。"

MARKED: dict[int, dict[str, list[tuple[str, str, int]]]] = {
    0: {
        "Chen": [
            ("溪口镇", "place", 0),
            ("12公里", "metric", 0),
            ("43个", "metric", 0),
            ("“河长+”机制", "initiative", 0),
            ("东岸村、西岸村", "place", 0),
            ("东岸村文化广场", "place", 0),
            ("340余户", "metric", 0),
        ],
        "Lin": [
            ("溪口镇", "place", 0),
            ("12公里", "metric", 0),
            ("43个村级服务中心", "metric", 0),
            ("“河长+”机制", "metric", 0),
            ("东岸村", "place", 0),
            ("西岸村", "place", 0),
            ("东岸村", "place", 1),
            ("340余户", "metric", 0),
        ],
        "Wang": [
            ("溪口镇", "place", 0),
            ("12公里", "metric", 0),
            ("43个", "metric", 0),
            ("“河长+”机制", "initiative", 0),
            ("东岸村、西岸村", "place", 0),
            ("东岸村文化广场", "place", 0),
            ("98%", "metric", 0),
        ],
    },
    1: {
        "Chen": [("柳橋鎮", "place", 0), ("12個村", "metric", 0), ("東岸村", "place", 0)],
        "Lin": [("柳橋鎮", "place", 0), ("12個", "metric", 0), ("300份", "metric", 0)],
        "Wang": [("柳橋鎮", "place", 0), ("12個", "metric", 0)],
    },
}
"""By article and annotator: text, label, and at which of its places."""


def mark(project: Project, article: int, name: str, text: str, label: str, nth: int = 0) -> None:
    """Label the ``nth`` place of a text in an article as it was written."""
    stored = project.article(project.article_ids()[article])
    start = -1
    for _ in range(nth + 1):
        start = stored.pair.text.index(text, start + 1)
    script = stored.pair.canonical
    workflow.label(project, stored, Range(start, start + len(text)), label, script, name)


def disagreeing(folder: Path) -> Project:
    """The project, still open."""
    project = new_project(folder, FIRST, SECOND, name="team.duizhao")
    for article, people in MARKED.items():
        for name, marks in people.items():
            for text, label, nth in marks:
                mark(project, article, name, text, label, nth)
    return project
