"""What every command is given and gives back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, Protocol

from annotator.core.text import speakable

Answer = tuple[int, Any, list[str]]
"""Exit code, what ``--json`` prints, and the lines that are printed without it."""

Run = Callable[[argparse.Namespace], Answer]


class Command(Protocol):
    """Adds a command to the parser, with ``--json`` and, unless it needs none, the project."""

    def __call__(
        self, name: str, run: Run, help_text: str, *, on_project: bool = True
    ) -> argparse.ArgumentParser: ...


def complain(sentence: str) -> None:
    """One line on stderr."""
    print(f"annotator: {speakable(' '.join(sentence.split()))}", file=sys.stderr)
