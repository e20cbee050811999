"""What is said in a project about its spans and articles, and the rules that people label by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from annotator.core.changes import Stamp
from annotator.core.spans import Policy, Relation, Span, State
from annotator.errors import NoSuchRelation
from annotator.store import codec
from annotator.store.listing import Rows

_RELATION = "SELECT id, article, layer, from_span, to_span, name FROM relation"


@dataclass(frozen=True, slots=True)
class Version:
    """A state of a guideline: what it was and what ``author`` (an id; empty for the program itself) made
    of it. ``milliseconds`` since 1970; ``step`` is the id of the step in the log."""

    step: str
    milliseconds: int
    author: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LayerAttributes:
    """What one layer says of all articles, by their ids; an article that is missing has none of it."""

    states: dict[str, State]
    notes: dict[str, str]
    relations: dict[str, tuple[Relation, ...]]


class Attributes:
    """Reads them; they are written as every change is."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def policy(self) -> Policy:
        """How spans of one layer may overlap."""
        found = self._rows("SELECT value FROM setting WHERE key = 'policy'")
        return cast(Policy, found[0][0]) if found else "free"

    # Guidelines.

    def guideline(self, language: str) -> str:
        """The guidelines in a language, as Markdown; empty where there are none."""
        found = self._rows("SELECT text FROM guideline WHERE language = ?", language)
        return str(found[0][0]) if found else ""

    def guideline_versions(self, language: str) -> list[Version]:
        """Every state that the guidelines had, the newest first."""
        rows = self._rows(
            "SELECT c.step, s.author, c.before, c.after FROM change c JOIN step s ON s.id = c.step"
            " WHERE c.kind = 'guideline' AND c.subject = ? ORDER BY c.step DESC, c.position DESC",
            language,
        )
        return [
            Version(step, Stamp.parse(step).milliseconds, author, _text(before), _text(after))
            for step, author, before, after in rows
        ]

    # Notes and relations.

    def note(self, article: str, layer: str) -> str:
        """What a layer says of an article as a whole."""
        found = self._rows("SELECT text FROM note WHERE article = ? AND layer = ?", article, layer)
        return str(found[0][0]) if found else ""

    def relations(self, article: str, layer: str) -> tuple[Relation, ...]:
        rows = self._rows(f"{_RELATION} WHERE article = ? AND layer = ? ORDER BY id", article, layer)
        return tuple(Relation(*row) for row in rows)

    def relation(self, relation_id: str) -> Relation:
        """A relation by its id; raises ``NoSuchRelation``."""
        found = self._rows(f"{_RELATION} WHERE id = ?", relation_id)
        if not found:
            raise NoSuchRelation(relation=relation_id)
        return Relation(*found[0])

    def all_relations(self) -> Iterator[Relation]:
        """Of all articles and layers."""
        return (Relation(*row) for row in self._rows(f"{_RELATION} ORDER BY id"))

    def of_layer(self, layer: str) -> LayerAttributes:
        """A layer's attributes of all articles at once."""
        relations: dict[str, list[Relation]] = {}
        for row in self._rows(f"{_RELATION} WHERE layer = ? ORDER BY id", layer):
            relations.setdefault(row[1], []).append(Relation(*row))
        return LayerAttributes(
            dict(self._rows("SELECT article, state FROM state WHERE layer = ?", layer)),
            dict(self._rows("SELECT article, text FROM note WHERE layer = ?", layer)),
            {article: tuple(made) for article, made in relations.items()},
        )

    # Labels.

    def label_counts(self) -> dict[str, int]:
        """On how many spans of whatever layer each label is; those on none are not named."""
        return dict(self._rows("SELECT label, count(*) FROM span GROUP BY label"))

    def aliases(self) -> dict[str, str]:
        """By each label id that is no longer used the one it stands for."""
        return dict(self._rows("SELECT label, stands_for FROM alias"))

    def spans_labelled(self, labels: Iterable[str]) -> list[Span]:
        """The spans of all layers that have one of these labels, by article, layer and reading order."""
        wanted = tuple(labels)
        marks = ", ".join("?" * len(wanted))
        rows = self._rows(
            f"SELECT {codec.SPAN_COLUMNS} FROM span WHERE label IN ({marks})"
            ' ORDER BY article, layer, "start", "end" DESC, label, id',
            *wanted,
        )
        return [codec.span_from_row(row) for row in rows]

    def spans_by_layer(self) -> Iterator[list[Span]]:
        """The spans of every layer of every article, in reading order, one list after the other."""
        rows = self._rows(
            f'SELECT {codec.SPAN_COLUMNS} FROM span ORDER BY article, layer, "start", "end" DESC, label, id'
        )
        mine: list[Span] = []
        for span in map(codec.span_from_row, rows):
            if mine and (mine[0].article, mine[0].layer) != (span.article, span.layer):
                yield mine
                mine = []
            mine.append(span)
        if mine:
            yield mine


def _text(json: str | None) -> str:
    return "" if json is None else str(codec.from_json(json))
