"""Working as a team: handing out, merging, feedback, and the guidelines' open points.

``commands`` is what the actions do; each dialog has a file of its own. What takes long runs on the worker
thread, by a connection of its own to the project's file.
"""
