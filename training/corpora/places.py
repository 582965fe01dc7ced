"""LGL and GeoVirus: toponyms in local news and in news of epidemics."""

from collections.abc import Iterator
from pathlib import Path

from ..document import Document
from .files import CodePoints, read_lines


def read_places(path: Path) -> Iterator[Document]:
    """The documents of `places.train.jsonl.gz`. GeoVirus's spans lie one character too far right throughout; spans
    that still begin or end inside a word (3 % of LGL's) are left unlearnt."""
    for line in read_lines(path):
        point = CodePoints(line["text"])
        document = Document(line["id"], line["corpus"], line["text"], spans={"place": []}, unsure={"place": []})
        shift = -1 if line["corpus"] == "GeoVirus" else 0
        for place in line["places"]:
            start, end = point.range(place["span"])
            start, end = max(0, start + shift), max(0, end + shift)
            (document.spans if is_whole(document.text, start, end) else document.unsure)["place"].append((start, end))
        yield document


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a span begins and ends at the edge of a word."""
    if not start < end <= len(text) or not text[start].isalnum():
        return False
    return not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum()
