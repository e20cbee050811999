"""Which encoding a web page is in: what it declares is a hint, what its bytes say decides."""

from __future__ import annotations

import codecs
import re

from annotator.errors import NotText, UndecodableSource, WrongEncoding
from annotator.formats.document import Aids
from annotator.formats.encodings import known_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A declaration stands near the start; pages with a long script before it exist.
_HEAD = 8192
_DECLARED = re.compile(rb"""(?:charset\s*=|<\?xml[^>]{0,80}encoding\s*=)\s*["']?\s*([\w-]{2,20})""", re.I)
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs")
# Worth as much as characters that are three times as frequent.
_BELIEVED = 1.0
_SAMPLE = 600
# Between them may be scripts and pictures in letters.
_SPAN = 200_000
_FOREIGN = re.compile(rb"[\x80-\xff]")
_ASCII = re.compile("[\0-\x7f]+")
# One broken character in so many is a slip of whoever wrote the page; more are another encoding.
_SLIP = 400
_SLIPS = 2


def decode(name: str, data: bytes, aids: Aids, declared: str = "") -> tuple[str, str]:
    """The text of a page and the name of its encoding; single broken characters become U+FFFD.

    ``declared`` is what came with the page, before what stands in it. Raises ``UndecodableSource``,
    ``WrongEncoding`` where a person chose it, and ``NotText`` for NUL characters.
    """
    encoding = aids.encoding or _guess(data, aids, declared)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        text = _mended(data, encoding)
        if not text and aids.encoding:
            raise WrongEncoding(path=name, offset=error.start, encoding=encoding) from None
        if not text:
            tried = encoding if encoding not in _CANDIDATES else ", ".join(_CANDIDATES)
            raise UndecodableSource(path=name, offset=error.start, tried=tried) from None
    text = text.removeprefix("\ufeff")
    nul = text.find("\0")
    if nul >= 0:
        raise NotText(path=name, offset=nul, what="a NUL")
    return text, encoding


def _mended(data: bytes, encoding: str) -> str:
    """The text with U+FFFD for what is broken; empty where that is more than slips."""
    for part in (data[: 100 * _SLIP], data):
        text = part.decode(encoding, "replace")
        if text.count("\ufffd") > max(_SLIPS, len(text) // _SLIP) + (part is not data):
            return ""
    return text


def _guess(data: bytes, aids: Aids, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        hint = _known(declared) or _known(_declaration(data))
        return max(
            _CANDIDATES, key=lambda encoding: _fit(data, encoding, aids) + _BELIEVED * (encoding == hint)
        )
    return "utf-8"


def _declaration(data: bytes) -> str:
    found = _DECLARED.search(data, 0, _HEAD)
    return found.group(1).decode("ascii") if found else ""


def _known(declared: str) -> str:
    encoding = known_encoding(declared)
    return encoding if encoding in _CANDIDATES else ""


def _fit(data: bytes, encoding: str, aids: Aids) -> float:
    """How much like Chinese the page's first foreign characters are."""
    found = _FOREIGN.search(data)
    start = found.start() if found else 0
    text = data[start : start + _SPAN].decode(encoding, "replace")
    return aids.likelihood.score(_ASCII.sub("", text)[:_SAMPLE])
