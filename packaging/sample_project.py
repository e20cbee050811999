"""Make samples/finished.duizhao anew: all samples imported and labelled as samples/labels.json says.

Run it with the project's own Python: .venv/bin/python packaging/sample_project.py
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
TARGET = SAMPLES / "finished.duizhao"
NAME = "对照 · 示例"
ANNOTATOR = "示例标注员"
# A list that shows every state: one article begun, one untouched.
BEGUN, UNTOUCHED = "clean-hk.txt", "utf16-hant.txt"


def find(text: str, wanted: str, nth: int) -> int:
    start = -1
    for _ in range(nth):
        start = text.index(wanted, start + 1)
    return start


def make(target: Path) -> None:
    from annotator import workflow
    from annotator.core import edits
    from annotator.core.align import Range

    labels = json.loads((SAMPLES / "labels.json").read_text("utf-8"))
    with workflow.new_project(target, NAME) as project:
        files = workflow.source_files([SAMPLES / "articles"])
        for done in list(workflow.import_files(project, files)):
            if done.error:
                raise SystemExit(str(done.error))
        who = workflow.annotator(project, ANNOTATOR)
        for listed in project.articles(who.id):
            stored = project.article(listed.id)
            raw = project.source(stored.sha256).text
            entries = [] if listed.source == UNTOUCHED else labels[listed.source]
            if listed.source == BEGUN:
                entries = entries[: len(entries) // 2]
            for entry in entries:
                start = find(raw, entry["text"], entry["nth"])
                place = Range(start, start + len(entry["text"]))
                if stored.article.range.contains(place):
                    workflow.label(project, stored, place, entry["label"], None, ANNOTATOR)
            if listed.source not in (BEGUN, UNTOUCHED):
                workflow.apply(project, who.id, edits.set_state(project.layer(stored, who.id), "done"))
        if faults := workflow.check(project):
            raise SystemExit("\n".join(faults))


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        TARGET.unlink(missing_ok=True)
        make(TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
