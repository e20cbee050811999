"""Which encoding a text file is in.

The ladder: a byte order mark; strict UTF-8; else whichever of UTF-8, GB 18030 and Big5-HKSCS reads
most like Chinese, by the frequency of its characters. UTF-8 is among them so that a damaged UTF-8 file is
refused and not read as something else.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from annotator.errors import NotText, UndecodableSource, WrongEncoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODINGS: dict[str, tuple[str, ...]] = {
    "utf-8": ("utf8", "utf-8-sig"),
    "gb18030": ("gb2312", "gb_2312-80", "gbk", "x-gbk", "cp936"),
    "big5hkscs": ("big5", "big5-hkscs", "x-x-big5", "cp950"),
    "utf-16": ("utf16",),
    "utf-16-le": ("utf-16le",),
    "utf-16-be": ("utf-16be",),
    "utf-32": ("utf32",),
}
"""The encodings a person can choose, the usual ones first, and the other names each goes by. GB 18030 holds
all of GB 2312 and GBK, which files are said to be in that are not; Big5-HKSCS likewise."""

_NAMED = {other: name for name, others in ENCODINGS.items() for other in (name, *others)}

_LADDER = ("utf-8", "gb18030", "big5hkscs")
# Enough to tell the two apart; scoring a whole long file would tell no more.
_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How often characters stand in Chinese texts: the logarithm of each one's share, and the one
    that any other character gets."""

    shares: dict[str, float]
    unknown: float
    garbage: float = -30.0

    @classmethod
    def parse(cls, table: str) -> Likelihood:
        """Read ``resources/characters.txt``: a line for each logarithm, with all its characters."""
        rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
        shares = {char: -float(share) for share, chars in rows for char in chars}
        return cls(shares, min(shares.values()) - 2)

    def score(self, text: str) -> float:
        """The mean logarithm of the characters' shares; ASCII says nothing."""
        scores = [self._one(char) for char in text if char > "\x7f"]
        return sum(scores) / len(scores) if scores else 0.0

    def _one(self, char: str) -> float:
        if char == "\ufffd" or "\ue000" <= char <= "\uf8ff":
            return self.garbage
        return self.shares.get(char, self.unknown)


def decode(path: str, data: bytes, likelihood: Likelihood) -> tuple[str, str]:
    """The text of ``data`` and the name of its encoding; a byte order mark is not part of the text.

    Raises ``UndecodableSource`` where nothing fits, and ``NotText`` where what fits is no text: NUL
    characters or halves of surrogate pairs.
    """
    encoding = _guess(path, data, likelihood)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        tried = ", ".join(_LADDER) if encoding in _LADDER else encoding
        raise UndecodableSource(path=path, offset=error.start, tried=tried) from None
    nul = text.find("\0")
    if nul >= 0:
        raise NotText(path=path, offset=nul, what="a NUL")
    return text, encoding


def known_encoding(name: str) -> str:
    """The encoding that goes by ``name``, one of ``ENCODINGS``; empty where there is none."""
    return _NAMED.get(name.strip().lower().replace(" ", "-"), "")


def decode_as(path: str, data: bytes, encoding: str) -> str:
    """The text of ``data`` in an encoding that a person chose, without a byte order mark.

    Raises ``WrongEncoding`` where the bytes do not fit it, ``NotText`` for NUL characters.
    """
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise WrongEncoding(path=path, offset=error.start, encoding=encoding) from None
    nul = text.find("\0")
    if nul >= 0:
        raise NotText(path=path, offset=nul, what="a NUL")
    return text


def _guess(path: str, data: bytes, likelihood: Likelihood) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_surrogates(path, data)
        return max(_LADDER, key=lambda name: _fit(data, name, likelihood))
    return "utf-8"


def _fit(data: bytes, encoding: str, likelihood: Likelihood) -> float:
    # A cut at the sample's end may split a character: that is no fault of the encoding.
    text = codecs.getincrementaldecoder(encoding)("replace").decode(data[:_SAMPLE])
    return likelihood.score(text)


def _refuse_surrogates(path: str, data: bytes) -> None:
    """Say so when the only fault of a UTF-8 file is a lone surrogate."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return
    found = next(i for i, char in enumerate(text) if "\ud800" <= char <= "\udfff")
    raise NotText(path=path, offset=found, what="half of a surrogate pair")
