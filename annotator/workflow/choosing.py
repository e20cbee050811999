"""What a person says about a file where the guess is wrong: its encoding, and what a table's columns are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import BadValue
from annotator.formats import ENCODED, TABLES
from annotator.formats.columns import ROLES
from annotator.formats.encodings import ENCODINGS, known_encoding


@dataclass(frozen=True, slots=True)
class Choices:
    """``encoding`` by any of its names, empty for the guess; ``columns`` has the column for a role of
    ``ROLES``, an empty name for none, and says nothing of roles that are guessed.

    Each format takes what it has a use for. Raises ``BadValue`` for an encoding or a role that is none.
    """

    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.encoding and not known_encoding(self.encoding):
            raise BadValue(what="an encoding", value=self.encoding, known=", ".join(ENCODINGS))
        for role in self.columns:
            if role not in ROLES:
                raise BadValue(what="the use of a column", value=role, known=", ".join(ROLES))


GUESSED = Choices()
"""Nobody said anything."""


def has_encoding(path: Path) -> bool:
    """Whether the characters of this kind of file may be stored in one way or another."""
    return path.suffix.lower() in ENCODED


def has_columns(path: Path) -> bool:
    """Whether this kind of file is a table."""
    return path.suffix.lower() in TABLES


def parse_columns(words: Iterable[str]) -> dict[str, str]:
    """The columns of ``Choices`` from words such as ``text=正文``; ``title=`` says that none is the title.

    Raises ``BadValue`` for a word without a use before its “=”, or with one that was named already.
    """
    found: dict[str, str] = {}
    for word in words:
        role, sign, column = word.partition("=")
        role = role.strip().lower()
        if not sign or role in found:
            known = ", ".join(f"{role}=NAME" for role in ROLES)
            raise BadValue(what="a column", value=word, known=f"{known}, each at most once")
        found[role] = column.strip()
    return found
