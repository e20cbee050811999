"""What is said about a merge and about its files."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.gui import messages
from annotator.workflow import FileReport, Merged


def counts(report: FileReport) -> tuple[int, int, int]:
    """New, changed and deleted spans of a file."""
    return (
        sum(each.new for each in report.work),
        sum(each.changed for each in report.work),
        sum(each.deleted for each in report.work),
    )


class MergeWords(QObject):
    """Sentences in the window's language."""

    def summary(self, done: Merged) -> str:
        """All files together, in one line."""
        if not done.is_new:
            return self.tr("There is nothing new in these files.")
        numbers = [sum(each) for each in zip(*map(counts, done.files), strict=True)]
        words = (self.tr("{count} new"), self.tr("{count} changed"), self.tr("{count} deleted"))
        spans = [text.format(count=f"{count:,}") for count, text in zip(numbers, words, strict=True) if count]
        articles = {article for each in done.files for article in (*each.articles, *each.new_articles)}
        text = self.tr("Spans: {spans}, in %n article(s).", "", len(articles))
        return text.format(spans=self.tr(", ").join(spans) or self.tr("none"))

    def of_the_merge(self, done: Merged) -> tuple[str, list[str]]:
        """What to say once files were merged, and the lines of its details."""
        details = [messages.sentence(error) for error in done.failures]
        details += [messages.sentence(notice) for each in done.files for notice in each.notices]
        details += [messages.sentence(notice) for notice in done.notices]
        count = sum(each.is_new for each in done.files)
        parts = [self.tr("%n file(s) merged.", "", count)] if count else []
        parts.append(self.summary(done))
        if done.failures:
            parts.append(self.tr("%n file(s) could not be merged.", "", len(done.failures)))
        if done.backup is not None:
            kept = self.tr("The project as it was is kept in “{file}”.")
            parts.append(kept.format(file=done.backup.name))
        return " ".join(parts), details
