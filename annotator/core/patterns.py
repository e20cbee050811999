"""Patterns that are compiled when they are first used: a program that only labels never compiles the
rules of import, and compiling them all takes a tenth of a second at every start."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


class _Later:
    """Stands for a compiled pattern; becomes one with the first method that is asked for."""

    def __init__(self, compiled: Callable[[], Any]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> Any:
        pattern = self._compiled()
        for each in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"):
            self.__dict__[each] = getattr(pattern, each)
        return getattr(pattern, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of ``re``."""
    return cast("re.Pattern[str]", _Later(lambda: re.compile(text, flags)))


def unicode_pattern(text: str) -> re.Pattern[str]:
    r"""A pattern of ``regex``, which knows scripts and graphemes (``\p{Han}``, ``\X``)."""

    def compiled() -> Any:
        import regex

        return regex.compile(text)

    return cast("re.Pattern[str]", _Later(compiled))
