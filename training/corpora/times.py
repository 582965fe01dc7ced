"""AQUAINT TimeML: dates, times, durations and repetitions."""

from collections.abc import Iterator
from pathlib import Path

from ..document import Document
from .files import CodePoints, read_lines


def read_times(path: Path) -> Iterator[Document]:
    """The documents of `times.train.jsonl.gz`."""
    for line in read_lines(path):
        point = CodePoints(line["text"])
        spans = [point.range(time["span"]) for time in line["times"]]
        yield Document(line["id"], line["corpus"], line["text"], spans={"time": spans})
