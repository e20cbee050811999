"""The command line: each command parses, makes one call to the workflow and prints. English only.

Exit code 0: done; 1: a check found something; 2: the user's or the world's error, one line on stderr.
With ``--json`` the answer is one JSON value on stdout, with the keys that README documents.

``parser`` puts the commands together; each theme is a module that adds its own, and ``answer`` says what a
command is given and gives back.
"""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from annotator.cli.answer import complain
from annotator.cli.parser import Usage, make_parser
from annotator.errors import UserError

Tour = Callable[[Path, bool, float | None], tuple[list[Path], list[str]]]
"""Takes a folder, whether every page is wanted, and a scale of the screen; gives the files it made there and
what it found wrong."""


def main(arguments: Sequence[str], tour: Tour | None = None) -> int:
    """Run one command. ``tour`` drives the window, which this module knows nothing of."""
    try:
        options = make_parser().parse_args(arguments)
        options.tour = tour
        code, value, lines = options.command(options)
        _print(value, lines, options.json)
    except (Usage, UserError) as error:
        return _fail(str(error))
    except OSError as error:  # the world: a full disk, a home folder that nobody may write
        return _fail(f"{error.filename or 'output'}: {error.strerror}.")
    except Exception:  # the edge: whatever else goes wrong is a bug, and says so
        traceback.print_exc()
        return _fail("this is a bug in the program; the lines above say where.")
    return int(code)


def _fail(sentence: str) -> int:
    complain(sentence)
    return 2


def _print(value: Any, lines: list[str], as_json: bool) -> None:
    with contextlib.suppress(BrokenPipeError):
        if as_json:
            sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
        else:
            text = "".join(f"{line}\n" for line in lines)
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
