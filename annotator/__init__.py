"""Duizhao: label Chinese news in Traditional and Simplified script side by side.

read ─► clean ─► split ─► pair ─► segment ─► annotate ─► export
formats  core    core     core    core       core        formats

``store`` keeps what each step made; ``workflow`` is these arrows as functions; ``cli`` and ``gui`` call
``workflow`` and ``core``, and nothing below.

Read in this order: ``core.align`` (the one kind of map), ``core.articles``, ``core.pair``,
``core.spans``, ``core.changes`` (the one kind of change), ``core.edits``, ``store.project``,
``workflow``; then ``cli``, or ``gui.session`` and ``gui.window``.
"""

__version__ = "0.1.0"
