"""Corpora of a few words each, invented, in the files and shapes that training reads."""

import gzip
import hashlib
import json
from pathlib import Path

TEXT = "Jets bombed Velm on Monday, police said."
PASSAGE = "<m k=platform>Jets</m> <e id=e1 t=air-strike real=happened>bombed</e> <m k=place>Velm</m>."
FILES = {
    "attribution.train": {"attributions": [{"source": [[28, 34]], "cue": [[35, 39]], "content": [[0, 26]]}]},
    "entities.train": {"publisher": "Velm Government", "mentions": [[12, 16, "Location"]]},
    "events.train": {"events": [{"type": "Conflict.Attack", "trigger": [5, 11], "arguments": []}]},
    "factuality.train": {"factuality": [{"span": [5, 11], "value": 3.0}]},
    "places.train": {"places": [{"span": [12, 16]}]},
    "times.train": {"times": [{"span": [20, 26]}]},
    "reports.fakes": {},
    "muc4.train": {},
    "coded.dev": {},
}


def write_corpora(folder: Path, ids: dict[str, list[str]] | None = None) -> None:
    """One file a corpus, with one document, or with a document for each of the given ids."""
    for name, marks in FILES.items():
        with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            for id in (ids or {}).get(name, [f"{name}-1"]):
                file.write(json.dumps({"id": id, "corpus": name, "text": TEXT, **marks}) + "\n")


def write_corpus(folder: Path, passages: list[str], reports: list[str], taught_before: list[str]) -> None:
    """Our own corpus, with passages and reports of the given ids."""
    for name in ("written", "real"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    lines = "\n\n".join(f"## {id} | style: wire\n{PASSAGE}" for id in passages)
    (folder / "written" / "some.txt").write_text(lines + "\n", encoding="utf-8")
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    marks = [["m", 12, 16, {"k": "place"}]]
    with (folder / "real" / "some.jsonl").open("w", encoding="utf-8") as file:
        for id in reports:
            file.write(json.dumps({"id": id, "sha256": sha256, "end": 26, "marks": marks}) + "\n")
    (folder / "taught-before.txt").write_text("\n".join(["# ids", *taught_before, ""]), encoding="utf-8")
