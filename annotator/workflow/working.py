"""Work: how far an annotator has come, and how fast."""

from __future__ import annotations

from datetime import datetime

from annotator.core.changes import Stamp
from annotator.core.pace import Work
from annotator.store.project import Project


def add_active_time(project: Project, article: str, annotator: str, now: datetime, seconds: float) -> None:
    """Write down active time that ends ``now``, which has a time zone: days begin where the person is."""
    if not project.feedback_for:  # reading feedback is no work on the article
        project.activity.add(article, annotator, now.date().isoformat(), seconds)


def work_of(project: Project, annotator: str, now: datetime) -> Work:
    """What an annotator did on all articles, and on the day of ``now`` (with a time zone) by itself."""
    listing = project.articles(annotator)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    since = Stamp(round(midnight.timestamp() * 1000), 0, "")
    return project.activity.work(annotator, now.date().isoformat(), str(since), len(listing), listing.done())
