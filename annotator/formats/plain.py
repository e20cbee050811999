"""Plain text files."""

from __future__ import annotations

import hashlib

from annotator.core.articles import Source
from annotator.errors import EmptySource
from annotator.formats.encodings import Likelihood, decode


def read(name: str, data: bytes, likelihood: Likelihood) -> Source:
    """A text file as a source. Raises a ``SourceError`` where it is empty or no text."""
    text, encoding = decode(name, data, likelihood)
    if not text or text.isspace():
        raise EmptySource(path=name)
    return Source(name, hashlib.sha256(data).hexdigest(), encoding, text)
