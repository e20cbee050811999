"""What the panel says of a hit and of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from annotator.core.spans import Label, Span
from annotator.gui.find_panel.model import Entry, Heading, HitModel, Row
from annotator.gui.session import Session


@dataclass(frozen=True, slots=True)
class Status:
    """``color`` is a label's, ``warns`` says that something is in the way."""

    text: str
    icon: str = ""
    color: str = ""
    warns: bool = False


class Words(QObject):
    def __init__(self, session: Session, model: HitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._names: dict[str, str] = {}
        self.language = "en"

    def forget(self) -> None:
        """Another project, with other people."""
        self._names = {}

    def done(self) -> str:
        return self.tr("done")

    def label_name(self, label: str) -> str:
        known = self._label(label)
        return known.name(self.language) if known else label

    def _label(self, label: str) -> Label | None:
        return next((each for each in self._session.labels if each.id == label), None)

    def person(self, layer: str) -> str:
        """The name of the annotator whose layer it is."""
        if not self._names and self._session.project is not None:
            self._names = {each.id: each.name for each in self._session.project.annotators()}
        return self._names.get(layer, layer)

    # A hit.

    def status(self, row: Entry) -> Status:
        """How a hit stands: what it is labelled, what is in the way, of which word it is a part."""
        asked = self._model.asked
        made = self._place(row) if asked.by_place else self._span(row)
        if row.found.word:
            part = self.tr("part of “{word}”").format(word=row.found.word)
            made = Status(f"{made.text} · {part}", made.icon, made.color, made.warns)
        return made

    def _place(self, row: Entry) -> Status:
        found, wanted = row.found, self._model.asked.label
        if self._model.asked.purpose == "remove":
            span = found.span
            return self._labelled(span) if span else self._in_the_way(found.spans, found.status(""))
        status = found.status(wanted)
        if status == "same":
            text = self.tr("already {label}").format(label=self.label_name(wanted))
            return Status(text, "check", self._color(wanted))
        if status == "other" and found.span is not None:
            text = self.tr("{label} here").format(label=self.label_name(found.span.label))
            return Status(text, "triangle-alert", warns=True)
        return self._in_the_way(found.spans, status)

    def _in_the_way(self, spans: tuple[Span, ...], status: str) -> Status:
        if not spans:
            return Status(self.tr("not labelled"))
        sentences = {
            "inside": self.tr("inside “{text}”"),
            "around": self.tr("around “{text}”"),
            "across": self.tr("across the end of “{text}”"),
        }
        span = min(spans, key=lambda each: each.range.length)
        place = f"{self.label_name(span.label)} · {span.text}"
        return Status(sentences[status].format(text=place), "triangle-alert", warns=True)

    def _span(self, row: Entry) -> Status:
        return self._labelled(row.found.span) if row.found.span else Status("")

    def _labelled(self, span: Span) -> Status:
        parts = [self.label_name(span.label)]
        own = self._session.annotator
        if own is None or span.layer != own.id:
            parts.append(self.person(span.layer))
        if span.unsure:
            parts.append(self.tr("unsure"))
        if span.note:
            parts.append(span.note.replace("\n", " "))
        return Status(" · ".join(parts), color=self._color(span.label))

    def _color(self, label: str) -> str:
        known = self._label(label)
        return known.color if known else "#808080"

    def described(self, row: Row) -> str:
        """A row as it is read out, and shown at the pointer."""
        if isinstance(row, Heading):
            return f"{row.title}\n{self.tr('%n hit(s)', '', row.count)}"
        hit = row.hit
        parts = [f"{hit.before}{hit.text}{hit.after}"]
        if hit.other != hit.text:
            parts.append(hit.other)
        status = self.status(row).text
        if status:
            parts.append(status)
        if row.found.protected:
            parts.append(self.tr("The article is done: nothing is changed there."))
        return "\n".join(parts)

    # All of them.

    def summary(self, *, is_busy: bool, has_more: bool) -> str:
        """How many hits there are."""
        model = self._model
        if not model.hits and not is_busy:
            return self.tr("Nothing found")
        if not model.hits:
            return self.tr("Searching…")
        if has_more:
            return self.tr("More than {count} hits").format(count=f"{model.hits:,}")
        hits = self.tr("%n hit(s)", "", model.hits)
        if model.articles < 2:
            return hits
        return self.tr("{hits} in {articles}").format(
            hits=hits, articles=self.tr("%n article(s)", "", model.articles)
        )

    def ticked(self) -> str:
        """How many of them are ticked, and how many are protected."""
        model = self._model
        text = self.tr("{ticked} of {all} ticked").format(ticked=model.ticked, all=model.hits)
        if model.protected:
            text += " · " + self.tr("%n in done articles", "", model.protected)
        return text
