"""Look-alike radicals become the characters they show, and nothing else changes."""

import unicodedata

import pytest

from annotator.formats.radicals import repaired
from tests.formats.readers import aids


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("⾏⻰⽇⼼⻢", "行龙日心马"),
        ("⻓城⻔口", "长城门口"),
        ("⾧城⾨口", "長城門口"),
        ("这里的农⼾", "这里的农户"),
        ("這裡的農⼾", "這裡的農戶"),
        ("⾭⻘", "青青"),
        ("㇐", "一"),
        ("１２％，ａ", "１２％，ａ"),
        ("行龙日心马𠮷", "行龙日心马𠮷"),
    ],
)
def test_repair(broken: str, whole: str) -> None:
    assert repaired(broken, aids().radicals) == whole


def test_the_table_leads_from_radicals_to_ideographs() -> None:
    table = aids().radicals
    assert len(table) > 300
    for code, char in table.items():
        assert unicodedata.name(chr(code)).startswith(("CJK RADICAL", "KANGXI RADICAL", "CJK STROKE"))
        assert char >= "\u3400"
        assert ord(char) not in table
