"""Without arguments, or with a project file alone, the window; otherwise the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a process of an import starts here too, and goes no further
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".duizhao")):
        from annotator.gui import app

        return app.main(arguments)
    from annotator import cli

    return cli.main(arguments, tour=_tour)


def _tour(out: Path) -> tuple[list[Path], list[str]]:
    from annotator.gui import tour

    return tour.run(out)


if __name__ == "__main__":
    sys.exit(main())
