from annotator.core.articles import TITLE_LENGTH, title_of


def test_titles():
    assert title_of("\n　柳橋鎮 \n正文") == "柳橋鎮"
    assert title_of("") == ""
    assert title_of("鎮" * TITLE_LENGTH) == "鎮" * TITLE_LENGTH
    long = title_of("鎮" * (TITLE_LENGTH + 1))
    assert (len(long), long[-1]) == (TITLE_LENGTH, "…")
