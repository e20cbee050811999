"""Files of plain text in any of the encodings, or in the one that a person has chosen."""

from __future__ import annotations

from annotator.errors import UndecodableSource
from annotator.formats.document import Aids
from annotator.formats.encodings import decode


def decoded(name: str, data: bytes, aids: Aids) -> tuple[str, str]:
    """The text and its encoding. Raises ``UndecodableSource``, ``NotText``."""
    if not aids.encoding:
        return decode(name, data, aids.likelihood)
    try:
        return data.decode(aids.encoding).removeprefix("\ufeff"), aids.encoding
    except (UnicodeDecodeError, LookupError) as error:
        offset = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise UndecodableSource(path=name, offset=offset, tried=aids.encoding) from None
