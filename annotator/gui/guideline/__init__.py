"""The project's guideline beside the text.

``panel`` shows it, ``writing`` lets it be changed, ``states`` shows every former state and, with ``changes``,
what was changed then. ``browser`` shows Markdown without ever leaving the program.
"""
