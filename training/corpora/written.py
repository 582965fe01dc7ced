"""Our own written corpus: short invented passages marked inline with every layer (`corpus/NOTATION.md`).

The parser is strict. A passage with a crossing tag, an unknown label or a dangling reference is reported and skipped
whole, since half a marking would teach that the other half is nothing.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..document import Document, Link, Mark, Range
from ..labels import ACTS, GROUPS, REALITIES, ROLES, SPAN_TYPES, STANCES, TRIGGERS

TAG = re.compile(r"<(/?)([a-z]+)((?:\s+[a-z]+=[^\s<>]+)*)\s*>")
ATTRIBUTES = {
    "m": {"id", "k", "ref", "n", "of", "scope", "rel"},
    "src": {"a"},
    "cue": {"a", "act", "stance", "q", "in", "denies"},
    "con": {"a"},
    "e": {"id", "t", "real", "cause", *ROLES},
}
ATTRIBUTION_PARTS = {"src": "source", "cue": "cue", "con": "content"}


class BadPassage(Exception):
    """Why a passage cannot be used."""


@dataclass
class Element:
    """One tag pair: what it says and the text it covers."""

    tag: str
    attributes: dict[str, str]
    start: int
    end: int = -1


@dataclass
class Passage:
    """The text of a passage and its elements in order of their opening tags."""

    id: str
    text: str
    elements: list[Element] = field(default_factory=list)

    def of(self, tag: str) -> list[Element]:
        """The elements of one tag."""
        return [element for element in self.elements if element.tag == tag]


def read_written(folder: Path, report: Callable[[str], None] = print) -> Iterator[Document]:
    """All good passages of the folder's `.txt` files; `report` is told of the bad ones."""
    seen: set[str] = set()
    for path in sorted(folder.glob("*.txt")):
        for id, body in passages(path.read_text(encoding="utf-8")):
            try:
                if id in seen:
                    raise BadPassage("its id is used twice")
                seen.add(id)
                yield document_of(parse(id, body))
            except BadPassage as problem:
                report(f"{path.name}: passage {id} skipped: {problem}")


def passages(content: str) -> Iterator[tuple[str, str]]:
    """Id and marked text of each passage; a blank line or the next heading ends one."""
    id, lines = None, []
    for line in [*content.split("\n"), ""]:
        heading = line.startswith("## ")
        if (heading or not line.strip()) and id is not None and lines:
            yield id, "\n".join(lines)
            id, lines = None, []
        if heading:
            id = line[3:].split("|")[0].strip()
        elif line.strip() and id is not None:
            lines.append(line.strip())


def parse(id: str, body: str) -> Passage:
    """The text without its tags, and what the tags mark."""
    passage, parts, open_, length, position = Passage(id, ""), [], [], 0, 0
    body = re.sub(r"\s*¶\s*", "\n\n", body)
    for match in TAG.finditer(body):
        plain = body[position : match.start()]
        parts.append(plain)
        length += len(plain)
        position = match.end()
        closing, tag, attributes = match.groups()
        if tag not in ATTRIBUTES:
            raise BadPassage(f"unknown tag <{tag}>")
        if closing:
            if not open_ or open_[-1].tag != tag:
                raise BadPassage(f"</{tag}> crosses or has no opening tag")
            open_.pop().end = length
            continue
        pairs = dict(pair.split("=", 1) for pair in attributes.split())
        if unknown := pairs.keys() - ATTRIBUTES[tag]:
            raise BadPassage(f"unknown attribute {sorted(unknown)} of <{tag}>")
        open_.append(Element(tag, pairs, length))
        passage.elements.append(open_[-1])
    parts.append(body[position:])
    passage.text = "".join(parts)
    if open_:
        raise BadPassage(f"<{open_[-1].tag}> is not closed")
    if "<" in passage.text or ">" in passage.text:
        raise BadPassage("a malformed tag")
    if any(element.start >= element.end for element in passage.elements):
        raise BadPassage("an empty element")
    return passage


def document_of(passage: Passage) -> Document:
    """The passage as a document in which every layer is marked."""
    document = Document(passage.id, "written", passage.text, spans={kind: [] for kind in SPAN_TYPES}, triggers=[])
    mentions = add_mentions(passage, document)
    add_attributions(passage, document)
    add_events(passage, document, mentions)
    return document


def add_mentions(passage: Passage, document: Document) -> dict[str, Range]:
    """Span and group layers; gives the spans of the mentions by id."""
    mentions: dict[str, Range] = {}
    for element in passage.of("m"):
        span, kind = (element.start, element.end), element.attributes.get("k")
        if "id" in element.attributes:  # one that nothing refers to may do without
            mentions[element.attributes["id"]] = span
        if kind in GROUPS:
            document.groups.append(Mark(*span, frozenset({kind})))
            kind = "group"
        if kind not in SPAN_TYPES:
            raise BadPassage(f"unknown kind {kind}")
        document.spans[kind].append(span)
    return mentions


def add_attributions(passage: Passage, document: Document) -> None:
    """Source, cue and content spans, their links, and act and stance at the cues.

    A headline may have a source and what it says and no cue between them: it teaches the spans, and no link.
    """
    parts: dict[str, dict[str, list[Range]]] = {}
    for tag, kind in ATTRIBUTION_PARTS.items():
        for element in passage.of(tag):
            number = parts.setdefault(need(element, "a"), {"source": [], "cue": [], "content": []})
            number[kind].append((element.start, element.end))
            document.spans[kind].append((element.start, element.end))
    for element in passage.of("cue"):
        span, attribution = (element.start, element.end), parts[element.attributes["a"]]
        if "act" in element.attributes:
            document.acts.append(Mark(*span, one_of(ACTS, element, "act")))
        if "stance" in element.attributes:
            document.stances.append(Mark(*span, one_of(STANCES, element, "stance")))
        for relation in ("source", "content"):
            document.links.append(Link(relation, span, tuple(attribution[relation])))


def add_events(passage: Passage, document: Document, mentions: dict[str, Range]) -> None:
    """Triggers, their reality, the links to their arguments and to what caused a death or injury."""
    events = {need(element, "id"): (element.start, element.end) for element in passage.of("e")}
    for element in passage.of("e"):
        span = (element.start, element.end)
        label = one_of(TRIGGERS[1:], element, "t")
        document.triggers.append(Mark(*span, label))
        document.realities.append(Mark(*span, one_of(REALITIES, element, "real")))
        for role in ROLES:
            document.links.append(Link(role, span, targets_of(element, role, mentions)))
        if label & {"death", "injury"}:
            document.links.append(Link("cause", span, targets_of(element, "cause", events)))


def targets_of(element: Element, attribute: str, known: dict[str, Range]) -> tuple[Range, ...]:
    """The spans that an attribute's comma-separated ids stand for."""
    ids = [id for id in element.attributes.get(attribute, "").split(",") if id]
    for id in ids:
        if id not in known:
            raise BadPassage(f"{attribute}={id} refers to nothing")
    return tuple(known[id] for id in ids)


def one_of(labels: tuple[str, ...], element: Element, attribute: str) -> frozenset[str]:
    """The attribute's value as a set of one, checked."""
    value = need(element, attribute)
    if value not in labels:
        raise BadPassage(f"unknown {attribute} {value}")
    return frozenset({value})


def need(element: Element, attribute: str) -> str:
    """An attribute that must be there."""
    if attribute not in element.attributes:
        raise BadPassage(f"<{element.tag}> lacks {attribute}")
    return element.attributes[attribute]
