"""For every row of the table of actions: how to get there, and what is to be so afterwards."""

import pytest

NAMES = ("projects", "selecting", "labelling", "articles", "reviewing", "importing", "viewing")
pytest.register_assert_rewrite(*(f"{__name__}.{name}" for name in NAMES))
