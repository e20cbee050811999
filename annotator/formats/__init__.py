"""Bytes into core values and core values into bytes: one file per format, two registries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from annotator.core.articles import Source
from annotator.formats import gold, plain
from annotator.formats.encodings import Likelihood

Importer = Callable[[str, bytes, Likelihood], Source]
Exporter = Callable[[gold.Header, Iterable[gold.Labelled]], Iterator[bytes]]

IMPORTERS: dict[str, Importer] = {".txt": plain.read, ".md": plain.read}
"""By the ending of the file's name, in small letters."""

EXPORTERS: dict[str, Exporter] = {"gold": gold.write_json, "jsonl": gold.write_jsonl}
