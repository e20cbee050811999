"""Plain text files."""

from __future__ import annotations

from annotator.errors import EmptySource
from annotator.formats.document import Aids, Document
from annotator.formats.plain_text import decoded


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """A text file as it is. Raises a ``SourceError`` where it is empty or no text."""
    text, encoding = decoded(name, data, aids)
    if not text or text.isspace():
        raise EmptySource(path=name)
    return (Document(text, encoding),)
