"""Reading of corpus files: gzipped JSON lines whose offsets count UTF-16 code units."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path


def read_lines(path: Path) -> Iterator[dict]:
    """The documents of one corpus file, in file order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def is_held_out(id: str) -> bool:
    """Whether a document of an unsplit corpus belongs to our development fifth."""
    return fifth_of(id) == 0


def fifth_of(id: str) -> int:
    """Which fifth a document belongs to, by the hash of its id: the same on every machine and in every language."""
    return int(hashlib.sha256(id.encode()).hexdigest()[:8], 16) % 5


def part_of(id: str, taught_before: frozenset[str]) -> str:
    """The part of our own corpus that a document or passage belongs to, for good: "train", "dev" or "test".

    The test part is seen by no training and no tuning. What had taught a reader before there was a test part
    (`corpus/taught-before.txt`) can never belong to it.
    """
    fifth = fifth_of(id)
    if fifth == 0:
        return "dev"
    return "test" if fifth == 1 and id not in taught_before else "train"


def taught_before(corpus: Path) -> frozenset[str]:
    """The ids of what was trained on before there was a test part."""
    lines = (corpus / "taught-before.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


class CodePoints:
    """Takes offsets in UTF-16 code units to offsets in code points, for one text.

    >>> CodePoints("a😀b")(3)
    2
    """

    def __init__(self, text: str) -> None:
        self._wide = [index for index, character in enumerate(text) if ord(character) > 0xFFFF]
        self._units: list[int] | None = None
        if self._wide:
            self._units = []
            for index, character in enumerate(text):
                self._units.extend([index] * (2 if ord(character) > 0xFFFF else 1))
            self._units.append(len(text))

    def __call__(self, unit: int) -> int:
        return unit if self._units is None else self._units[unit]

    def range(self, span: list[int]) -> tuple[int, int]:
        """Both ends of a span."""
        return self(span[0]), self(span[1])
