"""Zip archives that documents are made of, opened with suspicion."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from annotator.errors import (
    DamagedSource,
    EmptySource,
    EncryptedSource,
    EntitiesRefused,
    LegacyDocument,
    SwollenSource,
    TooIntricate,
    WrongKind,
)
from annotator.formats.document import kind_of

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ENTRY = b"PK\x01\x02"
_MOST_ENTRIES = 20_000
_LARGEST_PART = 12 * 1024 * 1024
# Text packs to a tenth, XML with much markup to a fiftieth; a bomb to a thousandth.
_SMALL = 4 * 1024 * 1024
_HIGHEST_RATIO = 200
_MOST_ELEMENTS = 400_000
_DEEPEST = 5_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
    KeyError,
    IndexError,
)


class Archive:
    """The parts of one zipped document. ``kind`` names it in messages."""

    def __init__(self, name: str, data: bytes, kind: str, wanted: str) -> None:
        self.name, self.kind = name, kind
        self._unpacked = 0
        _refuse_others(name, data, wanted)
        if data.count(_ENTRY) > _MOST_ENTRIES:
            raise SwollenSource(path=name, reason=f"more than {_MOST_ENTRIES:,} parts")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {info.filename: info for info in self._zip.infolist()}
        except _BROKEN as error:
            raise self.damaged(error) from error

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    @property
    def parts(self) -> list[str]:
        return list(self._parts)

    def damaged(self, error: Exception | str) -> DamagedSource:
        reason = error if isinstance(error, str) else str(error) or type(error).__name__
        return DamagedSource(path=self.name, kind=self.kind, reason=" ".join(reason.split())[:120])

    def read(self, part: str) -> bytes:
        """One part, unpacked. Raises ``EncryptedSource``, ``SwollenSource``, ``DamagedSource``."""
        info = self._parts.get(part)
        if info is None:
            raise self.damaged(f"“{part}” is missing")
        if info.flag_bits & 1:
            raise EncryptedSource(path=self.name)
        self._weigh(info.file_size, info.compress_size)
        try:
            with self._zip.open(info) as opened:
                data = opened.read(_LARGEST_PART + 1)
        except RuntimeError as error:
            raise EncryptedSource(path=self.name) from error
        except _BROKEN as error:
            raise self.damaged(error) from error
        # What the archive said of itself may be a lie.
        self._weigh(len(data), info.compress_size)
        self._unpacked += len(data)
        return data

    def _weigh(self, size: int, packed: int) -> None:
        total = self._unpacked + size
        if total > _LARGEST_PART:
            raise SwollenSource(path=self.name, reason=f"more than {_LARGEST_PART:,} bytes")
        if size > _SMALL and size > packed * _HIGHEST_RATIO:
            raise SwollenSource(path=self.name, reason=f"{_HIGHEST_RATIO} times its size")

    def feed(self, part: str, target: Target) -> None:
        """Parse a part of XML into ``target``. Raises ``EntitiesRefused`` as well."""
        data = self.read(part)
        target.name = self.name
        try:
            parser = ET.XMLParser(target=target)
            parser.feed(data)
            parser.close()
        except (ET.ParseError, ValueError, LookupError) as error:
            raise self.damaged(error) from error


class Target:
    """What a parser of XML calls: elements without their name spaces, and nothing that can hurt."""

    name = ""

    def __init__(self) -> None:
        self._elements = self._depth = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS:
            raise TooIntricate(path=self.name, what="a document of so many elements", limit=_MOST_ELEMENTS)
        if self._depth > _DEEPEST:
            raise TooIntricate(path=self.name, what="a document so deeply nested", limit=_DEEPEST)
        self.open(local(tag), attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self.shut(local(tag))

    def data(self, text: str) -> None:
        """Text between two tags."""

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise EntitiesRefused(path=self.name)

    def close(self) -> None:
        """The end of the document."""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def shut(self, tag: str) -> None:
        """An element ends."""


def local(name: str) -> str:
    """A name without its name space."""
    return name.rpartition("}")[2]


def attribute(attributes: Mapping[str, str], wanted: str) -> str:
    """An attribute whatever its name space; empty if there is none."""
    for key, value in attributes.items():
        if local(key) == wanted:
            return value
    return ""


def _refuse_others(name: str, data: bytes, wanted: str) -> None:
    if not data:
        raise EmptySource(path=name)
    if data.startswith(_OLE):
        # Encrypted .docx files and old .doc files have the same wrapping.
        if _ENCRYPTED_PACKAGE in data:
            raise EncryptedSource(path=name)
        raise LegacyDocument(path=name)
    found = kind_of(data)
    if found and "zip" not in found:
        raise WrongKind(path=name, found=found, wanted=wanted)
