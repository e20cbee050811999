"""Shortcuts that a person chose.

``keymap`` is the table of actions with that person's keys and finds clashes, ``rules`` says which keys may
be had, ``presses`` makes out what was pressed when an input method is on, ``recorder`` and ``editor`` are
the widgets.
"""
