import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.align import Range
from annotator.core.articles import Source
from annotator.core.draft import propose
from annotator.core.evaluate import compare_articles
from annotator.errors import EmptySource, NotText, SourceError, UndecodableSource, WrongEncoding
from annotator.formats import encodings, plain
from annotator.formats.document import Aids, Document
from annotator.formats.encodings import Likelihood, decode, known_encoding
from annotator.paths import resource
from tests.builders import HANS, HANT

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOLDEN = json.loads((SAMPLES / "import-golden.json").read_text("utf-8"))
LIKELIHOOD = Likelihood.parse(resource("characters.txt").read_text("utf-8"))
# Hong Kong's Big5 is all of Big5 and more, so that is what Big5 is read as.
READ_AS = {"big5": "big5hkscs"}


def test_every_sample_is_expected():
    assert {file.name for file in (SAMPLES / "articles").iterdir()} == set(GOLDEN)


@pytest.mark.parametrize("name", GOLDEN)
def test_samples(name):
    expected = GOLDEN[name]
    data = (SAMPLES / "articles" / name).read_bytes()
    (document,) = plain.read(name, data, Aids(LIKELIHOOD))
    assert document.encoding == READ_AS.get(expected["encoding"], expected["encoding"])
    assert document.text == data.decode(expected["encoding"])
    draft = propose(Source(name, "0" * 64, document.encoding, document.text))
    assert sum(cut.reason == "gloss" for cut in draft.cuts) == expected["glosses"]
    wanted = [Range(article["start"], article["end"]) for article in expected["articles"]]
    found = [article.range for article in draft.articles()]
    assert compare_articles(wanted, found).passed


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030", "big5hkscs"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("text", [HANT.replace("𠮷", "吉"), "柳橋鎮有十二個村", "ab,柳橋鎮"])
def test_encodings(text, encoding):
    assert decode("a.txt", text.encode(encoding), LIKELIHOOD) == (text, encoding)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_of_either_order(mark):
    order = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert decode("a.txt", mark + HANS.encode(order), LIKELIHOOD) == (HANS, "utf-16")


def test_a_character_of_four_bytes_is_read_in_gb18030():
    assert decode("a.txt", HANS.encode("gb18030"), LIKELIHOOD) == (HANS, "gb18030")


def test_ascii_is_utf_8():
    assert decode("a.txt", b"plain\n", LIKELIHOOD) == ("plain\n", "utf-8")


@given(st.text(st.sampled_from("柳橋鎮青石縣有老人說飯菜熱心暖，。"), min_size=6, max_size=60))
def test_traditional_texts_in_big5_and_gb18030_are_told_apart(text):
    for encoding in ("big5hkscs", "gb18030"):
        assert decode("a.txt", text.encode(encoding), LIKELIHOOD)[0] == text


LONG = (HANT * 20).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"\xff",
        b"\x80\x81",
        LONG[:-1],
        LONG[:100] + b"\xff" + LONG[100:],
        b"\xef\xbb\xbf" + LONG[:-1],
        b"\xff\xfe" + HANT.encode("utf-16-le")[:-1],
        b"\xff\xfe\x00\xd8a\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xff",
    ],
)
def test_what_fits_no_encoding_is_refused(data):
    with pytest.raises(UndecodableSource) as caught:
        decode("a.txt", data, LIKELIHOOD)
    assert caught.value.data["offset"] < len(data)


@pytest.mark.parametrize("at", [3, 40, len(HANT)])
def test_the_place_of_a_broken_byte_is_told(at):
    data = HANT[:at].encode() + b"\xff" + HANT[at:].encode()
    with pytest.raises(UndecodableSource) as caught:
        decode("a.txt", data, LIKELIHOOD)
    assert caught.value.data["offset"] == len(HANT[:at].encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
def test_a_nul_is_no_text(encoding):
    with pytest.raises(NotText, match="character 2 is a NUL"):
        decode("a.txt", "柳橋\0鎮".encode(encoding), LIKELIHOOD)


@pytest.mark.parametrize("text", ["柳\ud800橋", HANT + "\udc00", "\ud842\udfb7野家"])
def test_half_a_surrogate_pair_is_no_text(text):
    with pytest.raises(NotText, match="half of a surrogate pair"):
        decode("a.txt", text.encode("utf-8", "surrogatepass"), LIKELIHOOD)


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\n \r\n", "　\u2028".encode()]
)
def test_an_empty_file_is_no_source(data):
    with pytest.raises(EmptySource):
        plain.read("a.txt", data, Aids(LIKELIHOOD))


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("GBK", "gb18030"), (" Big5", "big5hkscs"), ("UTF8", "utf-8"), ("utf 16", "utf-16"), ("latin-1", "")],
)
def test_encodings_go_by_several_names(name, encoding):
    assert known_encoding(name) == encoding


def read_as(encoding, data):
    return plain.read("a.txt", data, Aids(LIKELIHOOD, encoding=encoding))


def test_a_chosen_encoding_takes_the_place_of_the_guess():
    data = "柳橋".encode("gb18030")  # too little to tell
    assert plain.read("a.txt", data, Aids(LIKELIHOOD))[0].encoding == "big5hkscs"
    assert read_as("gb18030", data) == (Document("柳橋", "gb18030"),)
    assert read_as("utf-16-be", "柳橋".encode("utf-16-be")) == (Document("柳橋", "utf-16-be"),)
    assert read_as("utf-8", b"\xef\xbb\xbfA") == (Document("A", "utf-8"),)


def test_bytes_that_do_not_fit_the_chosen_encoding_are_refused():
    with pytest.raises(WrongEncoding) as refused:
        read_as("utf-8", "AB柳橋".encode("gb18030"))
    assert refused.value.data == {"path": "a.txt", "offset": 2, "encoding": "utf-8"}
    with pytest.raises(NotText):
        read_as("utf-8", "AB".encode("utf-16-le"))


@given(st.sampled_from(list(encodings.ENCODINGS)), st.binary(min_size=1, max_size=60))
def test_any_bytes_are_read_in_any_chosen_encoding_or_refused(encoding, data):
    with contextlib.suppress(SourceError):
        (document,) = read_as(encoding, data)
        assert (document.encoding, "\0" in document.text) == (encoding, False)
        document.text.encode()


def test_a_document_is_what_was_in_the_file():
    data = "鎮(zhèn)\r\n二\r".encode()
    assert plain.read("a.txt", data, Aids(LIKELIHOOD)) == (Document("鎮(zhèn)\r\n二\r", "utf-8"),)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_never_a_bug(data):
    try:
        text, encoding = decode("a.txt", data, LIKELIHOOD)
    except (UndecodableSource, NotText):
        return
    assert data.decode(encoding) == text
    assert "\0" not in text
    text.encode("utf-8")
