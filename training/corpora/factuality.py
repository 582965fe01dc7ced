"""UDS-It-Happened, UW and MEANTIME: how certainly an event word happened, −3 to 3, in single sentences.

The value is also weak evidence for the `reality` head: high means that it happened (now or long ago). Low values mix
"it did not" with "not yet", since UDS asked only whether it happened."""

from collections.abc import Iterator
from pathlib import Path

from ..document import Document, Mark, Value
from .files import CodePoints, read_lines

HAPPENED = frozenset({"happened", "background"})
DID_NOT = frozenset({"negated", "hypothetical", "future"})
OPEN = frozenset({"hypothetical", "future"})


def read_factuality(path: Path) -> Iterator[Document]:
    """The sentences of `factuality.{train,dev}.jsonl.gz`."""
    for line in read_lines(path):
        point = CodePoints(line["text"])
        document = Document(line["id"], line["corpus"], line["text"])
        for item in line["factuality"]:
            start, end = point.range(item["span"])
            document.values.append(Value(start, end, item["value"]))
            document.realities.append(Mark(start, end, realities(item["value"])))
        yield document


def realities(value: float) -> frozenset[str]:
    """The realities that a factuality value leaves possible."""
    if value >= 2:
        return HAPPENED
    return DID_NOT if value <= -1 else OPEN
