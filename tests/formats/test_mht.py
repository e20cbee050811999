"""Web archives are read like the page that is in them."""

import pytest

from annotator.errors import DamagedSource, EmptySource, TooIntricate, UserError, WrongKind
from annotator.formats import mht
from tests.formats.readers import SAMPLES, aids, sample

HEAD = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'


@pytest.mark.parametrize(
    ("archive", "page", "address"),
    [
        ("saved-page.mhtml", "gov-ucap.html", "https://www.example.gov/art/2024/7/9/art_1.html"),
        ("saved-ie.mht", "gov-zoom-gb.html", "http://www.example.gov/a.html"),
    ],
)
def test_an_archive_is_its_page(archive: str, page: str, address: str) -> None:
    (found,), (wanted,) = sample(archive), sample(page)
    assert (found.text, found.cuts, found.encoding) == (wanted.text, wanted.cuts, wanted.encoding)
    assert found.meta == wanted.meta | {"url": address}


def test_a_bare_page_with_this_ending_is_read() -> None:
    data = (SAMPLES / "gov-ucap.html").read_bytes()
    assert mht.read("page.mht", data, aids()) == sample("gov-ucap.html")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptySource),
        (b"%PDF-1.4", WrongKind),
        (HEAD + b"--b\r\nContent-Type: text/plain\r\n\r\na\r\n--b--", DamagedSource),
        (HEAD + b"--b\r\nContent-Type: text/html\r\n\r\n\r\n--b--", DamagedSource),
        (HEAD * 50, TooIntricate),
        (HEAD + b"\n" * 600_000, TooIntricate),
    ],
)
def test_what_is_no_archive_is_refused(data: bytes, error: type[UserError]) -> None:
    with pytest.raises(error):
        mht.read("page.mht", data, aids())
