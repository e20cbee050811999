"""The readers under test by the endings of their files, with the tables they need."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from annotator.formats import docx, epub, html, jsonl, mht, odt, pdf, radicals, tables
from annotator.formats.document import Aids, Document
from annotator.formats.encodings import Likelihood
from annotator.paths import resource

SAMPLES = Path(__file__).parents[2] / "samples" / "formats"

Reader = Callable[[str, bytes, Aids], tuple[Document, ...]]
READERS: dict[str, Reader] = {
    ".html": html.read,
    ".htm": html.read,
    ".mht": mht.read,
    ".mhtml": mht.read,
    ".docx": docx.read,
    ".doc": docx.read_old,
    ".odt": odt.read,
    ".epub": epub.read,
    ".pdf": pdf.read,
    ".csv": tables.read,
    ".tsv": tables.read,
    ".jsonl": jsonl.read,
}


@cache
def aids() -> Aids:
    return Aids(
        Likelihood.parse(resource("characters.txt").read_text("utf-8")),
        radicals.parse(resource("radicals.txt").read_text("utf-8")),
    )


def sample(name: str) -> tuple[Document, ...]:
    """What the reader for its ending makes of a sample."""
    return read(name, (SAMPLES / name).read_bytes())


def read(name: str, data: bytes) -> tuple[Document, ...]:
    return READERS[Path(name).suffix](name, data, aids())


def check(document: Document) -> None:
    """What is true of every document, whatever it was read from."""
    text = document.text
    assert text.strip()
    assert "\0" not in text
    text.encode("utf-8")
    position = 0
    for cut in document.cuts:
        assert position <= cut.start < cut.end <= len(text), cut
        assert cut.reason
        position = cut.end
    assert all(key and value for key, value in document.meta.items())
