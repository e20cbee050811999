"""Relations between spans: one is made from the selected span to the one that is chosen next."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.core import relations
from annotator.core.spans import Relation, Span
from annotator.core.text import checked_line
from annotator.errors import UserError
from annotator.gui.parts import shortened

if TYPE_CHECKING:
    from annotator.gui.session import Session


class Related(NamedTuple):
    """A relation as one of its spans sees it: ``leads`` where it leads from that span to ``other``."""

    relation: Relation
    other: Span
    leads: bool


class Relating(QObject):
    """Belongs to the session. ``ask`` is set by the window: what a relation is to be called, ``None`` if the
    person thought better of it."""

    changed = Signal()
    """Another span waits for the one it is to lead to, or none."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._from: str | None = None
        self.ask: Callable[[Span, Span], str | None] = lambda _from, _to: None
        session.shown.connect(self.stop)
        session.opened.connect(self.stop)

    @property
    def source(self) -> Span | None:
        """The span that waits."""
        return self._session.span(self._from) if self._from else None

    def start(self, span: Span) -> None:
        """From now on the span that is chosen is what ``span`` leads to."""
        self._set(span.id)

    def stop(self) -> None:
        self._set(None)

    def _set(self, span_id: str | None) -> None:
        if span_id != self._from:
            self._from = span_id
            self.changed.emit()

    def finish(self, to_span: Span) -> bool:
        """Relate the span that waits to this one; whether one waited."""
        source = self.source
        if source is None:
            return False
        if source.id == to_span.id:
            return True  # a click on the span itself: it goes on waiting
        name = self.ask(source, to_span)
        self.stop()
        if name is not None:
            self.relate(source, to_span, name)
        return True

    def relate(self, from_span: Span, to_span: Span, name: str) -> None:
        layer = self._session.layer
        if layer is not None:
            made = secrets.token_hex(8)
            self._session.edit(lambda: relations.relate(layer.relations, made, from_span, to_span, name))

    def unrelate(self, relation: Relation) -> None:
        self._session.edit(lambda: relations.unrelate(relation))

    def of(self, span: Span) -> list[Related]:
        """The relations of a span, those that lead away first."""
        layer = self._session.layer
        if layer is None or not layer.relations:
            return []
        return related(span, layer.relations, self._session.span)

    def names(self) -> list[str]:
        """What relations are called: as they mostly are, and as they are in the shown article."""
        layer = self._session.layer
        here = sorted({each.name for each in layer.relations}) if layer else []
        return list(dict.fromkeys([*relations.NAMES, *here]))

    def fault(self, name: str) -> UserError | None:
        """What speaks against a name, if anything does."""
        try:
            checked_line(name, relations.LONGEST_NAME)
        except UserError as error:
            return error
        return None


def related(span: Span, among: Sequence[Relation], find: Callable[[str], Span | None]) -> list[Related]:
    """The relations that a span has ``among`` those of its layer; ``find`` gives a span by its id."""
    found = [
        Related(each, other, leads)
        for each in among
        for end, mine, leads in (
            (each.to_span, each.from_span, True),
            (each.from_span, each.to_span, False),
        )
        if mine == span.id and (other := find(end)) is not None
    ]
    return sorted(found, key=lambda each: (not each.leads, each.other.start))


def described(related: Related) -> str:
    """A relation in a line, as the span sees it that it is told for."""
    name, text = related.relation.name, shortened(related.other.text)
    return f"→ {name} → {text}" if related.leads else f"{text} → {name} →"
