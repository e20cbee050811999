"""Without arguments, or with a project file alone, the window; otherwise the command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a process of an import starts here too, and goes no further
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".duizhao")):
        hurry()
        from annotator.gui import app

        return app.main(arguments)
    from annotator import cli

    return cli.main(arguments, tour=_tour)


def hurry() -> None:
    """While hundreds of modules are imported and the window is made there is no garbage, but looking for it
    takes time. The window has it collected again once it is shown."""
    gc.disable()


def _tour(out: Path, whole: bool, scale: float | None) -> tuple[list[Path], list[str]]:
    from annotator.gui import tour

    return tour.run(out, whole=whole, scale=scale)


if __name__ == "__main__":
    sys.exit(main())
