"""The project's labels in the window: the editor, and the field in which one is looked for.

``desk`` saves what the ``editor`` asks for; ``order``, ``form``, ``contrast`` and ``key`` are its parts.
``strip`` shows the labels in the tool bar, ``picker`` offers them by name.
"""
