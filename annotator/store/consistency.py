"""What the consistency view reads: a layer's spans as rows, and what is ignored there for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Rows = Callable[..., list[tuple[Any, ...]]]
"""Runs a statement with its values."""


class Consistency:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def count(self) -> tuple[int, int]:
        """The number of the last span and of the last article: about how many there are."""
        ends = "(SELECT max(rowid) FROM span)", "(SELECT max(position) FROM article)"
        ((spans, articles),) = self._rows(f"SELECT {', '.join(ends)}")
        return spans or 0, articles or 0

    def span_rows(self, layer: str, after: int, until: int) -> list[tuple[str, str, str]]:
        """The spans of a layer in a stretch of all, in the order they were written: article, label, text.

        ``after`` and ``until`` count spans of all layers, and those that are gone; ``count`` is the end.
        """
        sql = "SELECT article, label, text FROM span WHERE rowid > ? AND rowid <= ? AND layer = ?"
        return self._rows(sql, after, until, layer)

    def articles(self, after: int, count: int) -> list[tuple[int, str, str]]:
        """The next articles: position, id, text."""
        sql = (
            "SELECT a.position, a.id, c.text FROM article a JOIN content c ON c.article = a.id"
            " WHERE a.position > ? ORDER BY a.position LIMIT ?"
        )
        return self._rows(sql, after, count)

    def texts(self, articles: Sequence[str]) -> list[tuple[str, str]]:
        """Some articles by their ids: id, text."""
        return self._rows(
            f"SELECT article, text FROM content WHERE article IN ({_marks(articles)})", *articles
        )

    def positions(self, articles: Sequence[str]) -> list[int]:
        """The places of articles in the list of all."""
        sql = f"SELECT position FROM article WHERE id IN ({_marks(articles)}) ORDER BY position"
        return [row[0] for row in self._rows(sql, *articles)]

    def spans(self, articles: Sequence[str], layer: str) -> dict[str, list[tuple[int, int, str]]]:
        """The spans of some articles in reading order: start, end, label."""
        sql = (
            f'SELECT article, "start", "end", label FROM span WHERE article IN ({_marks(articles)})'
            ' AND layer = ? ORDER BY article, "start", "end" DESC'
        )
        found: dict[str, list[tuple[int, int, str]]] = {}
        for article, start, end, label in self._rows(sql, *articles, layer):
            found.setdefault(article, []).append((start, end, label))
        return found

    def ignored(self, layer: str) -> set[str]:
        """The keys of the findings that are ignored for ever in a layer."""
        return {row[0] for row in self._rows("SELECT finding FROM ignored WHERE layer = ?", layer)}


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
