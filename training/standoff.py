"""`python -m training.standoff INLINE.txt… --corpora FOLDER --out FILE.jsonl`: from inline to stand-off marking.

Real reports are marked inline first (`## real:ID`, then the whole text on one line with its tags, `⏎` for a line
break), because that is how one reads and writes them. What goes into the repository is the stand-off form that
`corpora/real.py` reads. A document whose words are not exactly those of its text is reported and left out.
"""

import argparse
import hashlib
import json
from pathlib import Path

from .corpora.real import texts_of
from .corpora.written import BadPassage, Passage, document_of, parse, passages


def main() -> None:
    """Converts the files and says what was left out."""
    parser = argparse.ArgumentParser(prog="python -m training.standoff")
    parser.add_argument("inline", type=Path, nargs="+")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    marked = dict(pair for path in arguments.inline for pair in passages(path.read_text(encoding="utf-8")))
    texts = texts_of(arguments.corpora, {id.removeprefix("real:") for id in marked})
    lines = []
    for heading, body in marked.items():
        id = heading.removeprefix("real:")
        try:
            lines.append(standoff(id, parse(id, body.replace("⏎", "\n")), texts.get(id, "")))
        except BadPassage as problem:
            print(f"{id} left out: {problem}")
    arguments.out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    print(f"{len(lines)} documents, {sum(len(line['marks']) for line in lines)} marks")


def standoff(id: str, passage: Passage, text: str) -> dict:
    """One line of the stand-off form."""
    words = passage.text.rstrip()
    if not words or not text.startswith(words):
        raise BadPassage("its words are not those of its text")
    document_of(passage)
    units = utf16(text)
    marks = [[e.tag, units[e.start], units[e.end], e.attributes] for e in passage.elements if e.end <= len(words)]
    return {"id": id, "sha256": hashlib.sha256(text.encode()).hexdigest(), "end": units[len(words)], "marks": marks}


def utf16(text: str) -> list[int]:
    """For each code point of a text, the UTF-16 offset that it stands at; and the end."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return [*offsets, at]


if __name__ == "__main__":
    main()
