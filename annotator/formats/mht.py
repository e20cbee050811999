"""Web archives: a page with its pictures in one mail-like file, as browsers save them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.errors import DamagedSource, TooIntricate
from annotator.formats import html
from annotator.formats.document import Aids, Document, refuse_other_kind

if TYPE_CHECKING:
    from email.message import Message

_KIND = "a web archive"
_NESTED = re.compile(rb"^content-type:\s*multipart/", re.I | re.M)
_MOST_NESTED = 20
_MOST_PARTS = 5_000
_MOST_LINES = 500_000
_HEADER = re.compile(
    rb"^(?:mime-version|content-type|content-transfer-encoding|from|subject|snapshot-[\w-]+):", re.I | re.M
)
_HEAD = 4096


def read(name: str, data: bytes, aids: Aids) -> tuple[Document, ...]:
    """The page that a web archive shows, as one document."""
    refuse_other_kind(name, data, "a web archive (.mht)")
    if not _HEADER.search(data[:_HEAD]):
        # Some programs give a bare page this ending.
        return html.read(name, data, aids)
    part = _page(name, data)
    charset = part.get_param("charset", "")
    declared = charset if isinstance(charset, str) else ""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise DamagedSource(path=name, kind=_KIND, reason="its page is empty")
    documents = html.read(name, content, aids, declared)
    return tuple(_with_address(document, part) for document in documents)


def _page(name: str, data: bytes) -> Message:
    """The part that is the page itself: the first of type HTML."""
    import email

    if len(_NESTED.findall(data)) > _MOST_NESTED:
        raise TooIntricate(path=name, what="a web archive with so many archives inside", limit=_MOST_NESTED)
    if data.count(b"\n--") > _MOST_PARTS:
        raise TooIntricate(path=name, what="a web archive of so many parts", limit=_MOST_PARTS)
    if data.count(b"\n") > _MOST_LINES:
        raise TooIntricate(path=name, what="a web archive of so many lines", limit=_MOST_LINES)
    try:
        for part in email.message_from_bytes(data).walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                return part
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
        raise DamagedSource(path=name, kind=_KIND, reason=type(error).__name__) from error
    raise DamagedSource(path=name, kind=_KIND, reason="there is no page in it")


def _with_address(document: Document, part: Message) -> Document:
    address = part.get("Content-Location")
    if not isinstance(address, str) or not address.startswith(("http:", "https:")) or "url" in document.meta:
        return document
    meta = document.meta | {"url": "".join(address.split())}
    return Document(document.text, document.encoding, meta, document.cuts, document.suffix)
