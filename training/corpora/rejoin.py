"""Undoes the splitting at punctuation that some corpora come with: "Deir ez - Zor , he said ." and "Russia’ s".

Half of the time the reader is trained on the rejoined text, so that it meets ordinary spelling too."""

import re

from ..document import Document

SPLIT = re.compile(
    r"(?<=\w) (?=- \w)|(?<=\w -) (?=\w)"  # ez - Zor
    r"|(?<=[’']) (?=(?:s|re|ve|ll|d|m|t)\b)"  # Russia’ s
    r"|(?<=\w) (?=(?:'s|’s|n't|n’t|'re|'ve|'ll)\b)"  # Russia 's
    r"| (?=[,;:!?)\]”])| (?=\.(?:\s|$))|(?<=[(\[“]) "  # , he said .
)


def rejoined(document: Document) -> Document:
    """The document with those spaces taken out; itself if it has none."""
    holes = [match.start() for match in SPLIT.finditer(document.text)]
    if not holes:
        return document
    moves, text, removed = [], [], set(holes)
    for index, character in enumerate(document.text):
        moves.append(len(text))
        if index not in removed:
            text.append(character)
    moves.append(len(text))
    return document.moved("".join(text), moves.__getitem__)
