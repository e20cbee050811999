"""Files of plain text in any of the encodings, or in the one that a person has chosen."""

from __future__ import annotations

from annotator.formats.document import Aids
from annotator.formats.encodings import decode, decode_as


def decoded(name: str, data: bytes, aids: Aids) -> tuple[str, str]:
    """The text and its encoding. Raises ``UndecodableSource``, ``WrongEncoding``, ``NotText``."""
    if not aids.encoding:
        return decode(name, data, aids.likelihood)
    return decode_as(name, data, aids.encoding), aids.encoding
