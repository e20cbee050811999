"""The window. The only package that imports PySide6.

``session`` is the model: the open project, the article shown, where the person is in it. Views are given
the session, subscribe to its signals in their constructor and keep no copy of what it holds. Read
``session``, ``actions`` (all that can be done, one table), ``window``, then ``pair_view``.
"""
