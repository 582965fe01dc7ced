"""`python -m training.check_onnx --models models`: reads a few invented sentences with the exported graph and prints
what it finds. For a look by eye; the figures come from `measure.py`."""

import argparse
import json
from pathlib import Path

import numpy as np

from .document import Document
from .export import onnx_model
from .labels import ACTS, GROUPS, REALITIES, ROLES, SPAN_TYPES, STANCES, TRIGGERS
from .reading import Read, decode_spans, decode_triggers, read
from .targets import encode

TEXTS = [
    "The Defence Ministry of Orvania said on Monday that two of its jets bombed a fuel depot near Velm, killing at "
    "least 12 people, including nine teenagers. A rebel spokesman denied that any fighters had been there.",
    "US-led coalition aircraft struck positions of the Orvanian army on 17 September, according to a statement. "
    "“Sixty-two soldiers were killed,” General Ivo Maran told Radio Karsk, accusing the coalition of helping the Black "
    "Banner group.",
    "GUERRILLAS KIDNAPPED THE MAYOR OF SANTA VELMA AND BLEW UP TWO BRIDGES, POLICE REPORTED TODAY.",
    "Thousands of residents fled Karsk after mortar shells hit the central market. No one has claimed responsibility.",
]


def main() -> None:
    """Reads and prints."""
    parser = argparse.ArgumentParser(prog="python -m training.check_onnx")
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("texts", nargs="*", default=TEXTS)
    arguments = parser.parse_args()
    manifest = json.loads((arguments.models / "manifest.json").read_text(encoding="utf-8"))
    documents = [
        encode(Document(f"text-{number}", "check", text), arguments.models / "vocab.txt")
        for number, text in enumerate(arguments.texts)
    ]
    model = onnx_model(arguments.models / "reader.onnx")
    for document in documents:  # one by one: the graph that ships takes no padding
        show(read(model, np.array(manifest["links"]["bias"]), [document])[0], manifest["thresholds"])


def show(result: Read, thresholds: dict) -> None:
    """Prints spans, then cues and triggers with their links."""
    print("\n" + result.encoded.document.text)
    for kind in SPAN_TYPES:
        for span in decode_spans(result, kind, thresholds["spans"][kind]):
            name = f"{kind}, {best(result, span, 'group', GROUPS)}" if kind == "group" else kind
            print(f"  {name}: {text_of(result, span)}")
            if kind == "cue":
                print(f"    act {best(result, span, 'act', ACTS)}, stance {best(result, span, 'stance', STANCES)}")
                show_links(result, span, ("source", "content"), thresholds["links"])
    for start, end, label in decode_triggers(result, thresholds["trigger"]):
        reality = best(result, (start, end), "reality", REALITIES)
        value = result.factuality()[start:end].mean()
        print(f"  {TRIGGERS[label]}: {text_of(result, (start, end))} [{reality}, {value:+.1f}]")
        show_links(result, (start, end), (*ROLES, "cause"), thresholds["links"])


def best(result: Read, span: tuple[int, int], head: str, labels: tuple[str, ...]) -> str:
    """The most probable label of a token head over a span."""
    return labels[result.probabilities(head)[slice(*span)].mean(0).argmax()]


def show_links(result: Read, head: tuple[int, int], relations: tuple[str, ...], thresholds: dict) -> None:
    """Prints the words linked to a head."""
    for relation in relations:
        linked = np.flatnonzero(result.link(range(*head), relation) >= thresholds[relation])
        groups = np.split(linked, np.flatnonzero(np.diff(linked) > 1) + 1) if len(linked) else []
        if groups:
            print(f"    {relation}: " + " | ".join(text_of(result, (group[0], group[-1] + 1)) for group in groups))


def text_of(result: Read, span: tuple[int, int]) -> str:
    """The text of a piece range."""
    pieces = result.encoded.pieces
    return result.encoded.document.text[pieces.starts[span[0]] : pieces.ends[span[1] - 1]]


if __name__ == "__main__":
    main()
