"""PolNeAR: attributions in news as source, cue and content. The act of a cue is not marked; a small lexicon of stems
gives it where exactly one act fits and the cue is not negated, as silver for the `act` head."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..document import Document, Link, Mark
from .files import CodePoints, read_lines


def read_attribution(path: Path) -> Iterator[Document]:
    """The documents of `attribution.{train,dev}.jsonl.gz`."""
    for line in read_lines(path):
        point = CodePoints(line["text"])
        document = Document(line["id"], line["corpus"], line["text"])
        document.spans = {"source": [], "cue": [], "content": []}
        for attribution in line["attributions"]:
            parts = {name: [point.range(span) for span in attribution[name]] for name in document.spans}
            for name, spans in parts.items():
                document.spans[name].extend(spans)
            for start, end in parts["cue"]:
                for relation in ("source", "content"):
                    document.links.append(Link(relation, (start, end), tuple(parts[relation])))
            act = act_of(" ".join(document.text[start:end] for start, end in parts["cue"]))
            if act is not None:
                document.acts.extend(Mark(start, end, frozenset({act})) for start, end in parts["cue"])
        yield document


def act_of(cue: str) -> str | None:
    """The act that the words of a cue name, if they name exactly one.

    >>> act_of("flatly denied")
    'denies'
    >>> act_of("refused to say") is None
    True
    """
    words = re.findall(r"[a-z']+", cue.lower())
    stems = _stems()
    if any(word in stems["(negation)"] or word.endswith("n't") for word in words):
        return None
    found = {
        act
        for act, patterns in stems.items()
        if act != "(negation)" and any(_fits(word, pattern) for word in words for pattern in patterns)
    }
    if len(found) > 1:
        found.discard("says")
    return found.pop() if len(found) == 1 else None


def _fits(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


@cache
def _stems() -> dict[str, list[str]]:
    return json.loads((Path(__file__).parent / "cue-acts.json").read_text())
