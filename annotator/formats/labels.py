"""Label sets: the labels of a project as a file. ``resources/labels.schema.json`` describes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from annotator.core import labels as core
from annotator.core.spans import Label
from annotator.errors import BrokenLabelSet, RequestError

LARGEST = 16 * 1024 * 1024
"""Of a file, in bytes."""


class _Texts(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """By language."""

    en: str = ""
    zh_hans: str = msgspec.field(default="", name="zh-Hans")
    zh_hant: str = msgspec.field(default="", name="zh-Hant")


class _Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    names: _Texts
    color: str
    shortcut: str = ""
    definitions: _Texts = _Texts()
    examples: _Texts = _Texts()


class _LabelSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["duizhao-labels"]
    version: Literal[1]
    labels: list[_Label]


_decoder = msgspec.json.Decoder(_LabelSet)


def write(labels: Iterable[Label]) -> bytes:
    """A label set, indented for people who read or mend it; the order is that of ``labels``."""
    made = _LabelSet(
        "duizhao-labels",
        1,
        [
            _Label(
                label.id,
                _texts(label.names),
                label.color,
                label.shortcut,
                _texts(label.definitions),
                _texts(label.examples),
            )
            for label in labels
        ],
    )
    return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"


def read(name: str, data: bytes) -> tuple[Label, ...]:
    """The labels in a file, placed from 1 in their order. Raises ``BrokenLabelSet``."""
    if len(data) > LARGEST:
        raise BrokenLabelSet(path=name, reason=f"it is larger than {LARGEST:,} bytes")
    try:
        found = _decoder.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        reason = str(error) if isinstance(error, msgspec.DecodeError) else "it is no JSON"
        raise BrokenLabelSet(path=name, reason=reason) from error
    labels: list[Label] = []
    for place, each in enumerate(found.labels, 1):
        label = core.tidied(
            Label(
                each.id,
                _by_language(each.names),
                each.color,
                each.shortcut,
                place,
                _by_language(each.definitions),
                _by_language(each.examples),
            )
        )
        _check(name, label, labels)
        labels.append(label)
    return tuple(labels)


def _check(name: str, label: Label, before: list[Label]) -> None:
    found: list[RequestError] = core.faults(label, before)
    if len(before) == core.MOST:
        raise BrokenLabelSet(path=name, reason=f"it has more than {core.MOST} labels")
    if found:
        raise BrokenLabelSet(path=name, reason=str(found[0]).removesuffix("."))


def _texts(by_language: dict[str, str]) -> _Texts:
    return _Texts(by_language.get("en", ""), by_language.get("zh-Hans", ""), by_language.get("zh-Hant", ""))


def _by_language(texts: _Texts) -> dict[str, str]:
    all_three = {"en": texts.en, "zh-Hans": texts.zh_hans, "zh-Hant": texts.zh_hant}
    return {language: text for language, text in all_three.items() if text}
