"""The project file: one SQLite file that holds sources, articles and the log of changes.

The only package that imports peewee. Plain SQL on peewee's connection and transactions: the schema has
one truth, ``migrations``, and lists of rows come as tuples.
"""
