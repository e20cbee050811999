"""What of a surface is its border, and how suspicious counts are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.consistency import Borders, suspicion

BORDERS = Borders(lambda text: text.replace("劃", "划"))


@pytest.mark.parametrize(
    ("surface", "core"),
    [
        ('"1+2"模式', "1+2"),
        ("15分钟服务圈模式", "15分钟服务圈"),
        ("三会一课制度", "三会一课"),
        ('"一廊三院"', "一廊三院"),
        ("《青石办法》", "青石"),
        ("里邻食堂工程", "里邻食堂"),
        ("百日计划", "百日"),
        ("机制", "机制"),
        ("约140名", "140名"),
        ("提升20%", "20%"),
        ("下降了近三成", "下降了近三成"),
        ("增长约20%", "20%"),
        ("140余名", "140名"),
        ("8万元以下", "8万元"),
        ("多多岛", "多多岛"),
        ("约定书", "约定书"),
        ('"', '"'),
    ],
)
def test_the_core_of_a_surface(surface, core):
    assert BORDERS.core(surface) == core


@pytest.mark.parametrize(
    ("surface", "why"),
    [
        ("县", "one character"),
        ("12", "a bare number"),
        ("三十", "a bare number"),
        ("1,200.5", "a bare number"),
        ("20%", "a bare number"),
        ("12名", ""),
        ("三会", ""),
    ],
)
def test_what_is_not_looked_for(surface, why):
    assert BORDERS.unfit(surface) == why


@pytest.mark.parametrize(
    ("text", "part", "cut_off"),
    [
        ("共26名老人", "6名", True),
        ("共26名老人", "26名", False),
        ("十三名老人", "三名", True),
        ("abc社区", "bc社区", True),
        ("在b2b平台", "b2b平台", False),
        ("青石县a1", "青石县", False),
        ("青石县", "青石县", False),
    ],
)
def test_numbers_and_foreign_words_are_not_cut_in_two(text, part, cut_off):
    start = text.index(part)
    assert BORDERS.is_cut_off(text, start, start + len(part)) is cut_off


@pytest.mark.parametrize(
    ("most", "others", "expected"),
    [(40, [1], 0.87), (4, [1], 0.38), (20, [20], 0.35), (1, [1], 0.09), (0, [9], 0)],
)
def test_suspicion(most, others, expected):
    assert suspicion(most, others) == pytest.approx(expected, abs=0.006)


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_the_more_one_sided_the_more_suspicious(most, few):
    assert 0 <= suspicion(most, [few]) <= 1
    assert suspicion(most, [few]) < suspicion(most + 1, [few])
    assert suspicion(most, [few]) > suspicion(most, [few, 1])
