"""Feed the readers damaged files: each must get a verdict, a text or a ``UserError``, within five seconds.

    python -m tests.formats.fuzz --files 10000

Files are made from the samples of every format by flipping bits, cutting, doubling and splicing; those in
zip archives also inside. A file that breaks a reader is written to --keep.
"""

import argparse
import io
import multiprocessing
import random
import sys
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from annotator.errors import UserError
from tests.formats.readers import READERS, SAMPLES, check, read

LIMIT_SECONDS = 5.0
# The watchdog waits a little longer than the limit before it ends a process.
GRACE_SECONDS = 5.0


def mutated(rng: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """A damaged copy: one to four damages, one after the other."""
    packed = data.startswith((b"PK", b"%PDF")) and rng.random() < 0.6
    for _ in range(rng.randint(1, 4)):
        data = (inside if packed else rng.choice(DAMAGES))(rng, data, others)
    return data


def flip(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 2, 8, 64))):
        if changed:
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def overwrite(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    start, end = _range(rng, data)
    return data[:start] + rng.randbytes(min(end - start, 200)) + data[end:]


def cut_off(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] if rng.random() < 0.7 else data[start:]


def cut_out(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    start, end = _range(rng, data)
    return data[:start] + data[end:]


def double(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    start, end = _range(rng, data)
    times = rng.choice((1, 1, 2, 10, 1000))
    return data[:end] + data[start:end] * min(times, 2_000_000 // max(1, end - start)) + data[end:]


def splice(rng: random.Random, data: bytes, others: list[bytes]) -> bytes:
    other = rng.choice(others)
    start, end = _range(rng, other)
    place = rng.randrange(len(data) + 1)
    return data[:place] + other[start:end] + data[place:]


def number(rng: random.Random, data: bytes, _: list[bytes]) -> bytes:
    """Another number where there is one: lengths, offsets and references are numbers."""
    places = [i for i, byte in enumerate(data) if 48 <= byte <= 57]
    if not places:
        return data
    place = rng.choice(places)
    new = rng.choice((b"0", b"-1", b"65536", b"4294967295", b"99999999999999999999", b"9"))
    return data[:place] + new + data[place + 1 :]


def inside(rng: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """Damage a part of a zip archive, or a stream of a PDF file, and pack it again."""
    if data.startswith(b"PK"):
        return _inside_zip(rng, data, others)
    start = data.find(b"stream\n", rng.randrange(max(1, len(data))))
    end = data.find(b"endstream", start)
    if start < 0 or end < 0:
        return flip(rng, data, others)
    try:
        stream = zlib.decompress(data[start + 7 : end])
    except zlib.error:
        return flip(rng, data, others)
    return data[: start + 7] + zlib.compress(rng.choice(PLAIN)(rng, stream, others)) + b"\n" + data[end:]


def _inside_zip(rng: random.Random, data: bytes, others: list[bytes]) -> bytes:
    packed = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(data)) as old,
            zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            names = old.namelist()
            chosen = rng.choice(names)
            for name in dict.fromkeys(names):
                part = old.read(name)
                new.writestr(name, rng.choice(PLAIN)(rng, part, others) if name == chosen else part)
    except (zipfile.BadZipFile, ValueError, IndexError, NotImplementedError, RuntimeError, EOFError, OSError):
        return flip(rng, data, others)
    except zlib.error:
        return flip(rng, data, others)
    return packed.getvalue()


def _range(rng: random.Random, data: bytes) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    end = min(len(data), start + int(rng.expovariate(1 / rng.choice((4, 40, 400)))) + 1)
    # Most damage leaves UTF-8 whole, else hardly a file would get past its decoding.
    return (_whole(data, start), _whole(data, end)) if rng.random() < 0.8 else (start, end)


def _whole(data: bytes, place: int) -> int:
    while place < len(data) and data[place] & 0xC0 == 0x80:
        place += 1
    return place


Damage = Callable[[random.Random, bytes, list[bytes]], bytes]
PLAIN: tuple[Damage, ...] = (flip, overwrite, cut_off, cut_out, double, splice, number)
DAMAGES: tuple[Damage, ...] = (*PLAIN, inside, inside)


def corpus() -> dict[str, list[bytes]]:
    """The samples by ending; what is a page may come as an old Word file, too."""
    found: dict[str, list[bytes]] = {ending: [] for ending in READERS}
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix in found:
            found[path.suffix].append(path.read_bytes())
    found[".doc"] = [*found[".html"], *found[".docx"]]
    return {ending: files for ending, files in found.items() if files}


def made(ending: str, seed: int, samples: dict[str, list[bytes]], everything: list[bytes]) -> bytes:
    rng = random.Random(f"{ending}{seed}")
    if rng.random() < 0.02:
        return rng.choice((b"", rng.randbytes(rng.randrange(5000)), rng.choice(everything)))
    return mutated(rng, rng.choice(samples[ending]), everything)


def verdict(name: str, data: bytes) -> tuple[str, float]:
    """What a reader says to a file, and how long it took. Anything but a ``UserError`` passes through."""
    begin = time.monotonic()
    try:
        documents = read(name, data)
        said = "read" if documents else "nothing said"
        for document in documents:
            check(document)
    except UserError as error:
        said = type(error).__name__ if str(error) else "silent"
    return said, time.monotonic() - begin


def work(connection: Connection) -> None:
    """Answer tasks until there are no more; a process of its own, so that a hang can be ended."""
    samples = corpus()
    everything = [data for files in samples.values() for data in files]
    while (task := connection.recv()) is not None:
        ending, seed = task
        data = made(ending, seed, samples, everything)
        try:
            connection.send(verdict(f"file{ending}", data))
        except Exception as error:  # noqa: BLE001 - that is what we are here to find
            connection.send((f"BROKEN {type(error).__name__}: {error}"[:300], 0.0))


class Worker:
    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._ours, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.Process(target=work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, ending: str, seed: int) -> tuple[str, float]:
        self._ours.send((ending, seed))
        try:
            if self._ours.poll(LIMIT_SECONDS + GRACE_SECONDS):
                return self._ours.recv()
            said, seconds = "HANG", LIMIT_SECONDS + GRACE_SECONDS
        except EOFError:
            said, seconds = "CRASH", 0.0
        self._process.kill()
        self._process.join()
        self._start()
        return said, seconds

    def stop(self) -> None:
        self._ours.send(None)
        self._process.join()


def campaign(endings: list[str], files: int, first: int, keep: Path | None) -> int:
    """Run all and print the summary; the number of files that broke something."""
    worker = Worker()
    samples = corpus()
    everything = [data for each in samples.values() for data in each]
    bad = 0
    for ending in endings:
        said: Counter[str] = Counter()
        slowest = 0.0
        for seed in range(first, first + files):
            answer, seconds = worker.ask(ending, seed)
            slowest = max(slowest, seconds)
            if answer[:1].isupper() and answer.split(" ")[0].isupper() or seconds > LIMIT_SECONDS:
                bad += 1
                print(f"{ending} {seed}: {answer} ({seconds:.1f} s)", flush=True)
                if keep:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"{seed}{ending}").write_bytes(made(ending, seed, samples, everything))
            said[answer.split(":")[0]] += 1
        table = ", ".join(f"{what} {count}" for what, count in said.most_common())
        print(f"{ending:7} {files} files, slowest {slowest:.2f} s: {table}", flush=True)
    worker.stop()
    print(f"{files * len(endings)} files, {bad} without a verdict.")
    return bad


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=1000, help="how many of each format")
    parser.add_argument("--first", type=int, default=0, help="number of the first, to find new ones")
    parser.add_argument("--keep", type=Path, help="folder for files that break a reader")
    parser.add_argument("endings", nargs="*", help="only these formats, such as .pdf")
    options = parser.parse_args()
    return 1 if campaign(options.endings or list(corpus()), options.files, options.first, options.keep) else 0


if __name__ == "__main__":
    sys.exit(main())
