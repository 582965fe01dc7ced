"""`python -m training.pages [--check]`: writes the tables of `docs/corpora.md` and the counts of `corpus/README.md`.

The tables come from `corpora/list.json`, from which the manifest and the model card are written too; the counts from
our corpus as it stands. With `--check` nothing is written, and what is stale is named.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .corpora.files import part_of, read_lines, taught_before
from .corpora.known import Known, known_corpora
from .corpora.real import lines_of, real_ids, texts_of
from .corpora.written import parse, passages

PARTS = ("train", "dev", "test")


def main() -> None:
    """Writes or checks both pages."""
    parser = argparse.ArgumentParser(prog="python -m training.pages")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"), help="to count the reports' words")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    pages = {
        Path("docs/corpora.md"): {
            "corpora": corpora_table(),
            "taught": taught_table(),
            "seen": seen(Path("corpus"), arguments.corpora),
        },
        Path("corpus/README.md"): {"counts": counts_table(Path("corpus"), arguments.corpora)},
    }
    stale = []
    for path, parts in pages.items():
        old = path.read_text(encoding="utf-8")
        new = old
        for name, content in parts.items():
            new = filled(new, name, content)
        if new != old:
            stale.append(path)
            if not arguments.check:
                path.write_text(new, encoding="utf-8")
    if arguments.check and stale:
        sys.exit(f"Stale: {', '.join(map(str, stale))}. Run python -m training.pages.")


def filled(page: str, name: str, content: str) -> str:
    """The page with other content between the marks of a part.

    >>> filled("a <!-- b --> c <!-- /b --> d", "b", "x")
    'a <!-- b -->\\nx\\n<!-- /b --> d'
    """
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, _, rest = page.partition(opening)
    _, found, after = rest.partition(closing)
    if not found:
        raise ValueError(f"the page lacks {opening} … {closing}")
    return f"{before}{opening}\n{content}\n{closing}{after}"


def corpora_table() -> str:
    """Where each corpus comes from, what it marks, how large it is, its licence."""
    rows = [
        f"| {corpus.name} | {corpus.source} | {corpus.marks} | {size(corpus)} | {corpus.licence} |"
        for corpus in known_corpora()
    ]
    head = ["| corpus | from | marks | documents | licence, as far as known |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*head, *rows])


def size(corpus: Known) -> str:
    """Its documents by part; of our own, where they are counted."""
    names = {"train": "train", "dev": "dev", "fakes": ""}
    counts = [f"{count:,} {names[part]}".strip() for part, count in corpus.documents.items()]
    return " + ".join(counts) or "see `corpus/README.md`"


def taught_table() -> str:
    """What each corpus taught, and what of it is held out."""
    rows = [
        f"| {corpus.name} | {'; '.join(corpus.heads) or 'nothing by its own marks'} | {corpus.measures} |"
        for corpus in known_corpora()
    ]
    return "\n".join(["| corpus | taught | held out, to measure on |", "| --- | --- | --- |", *rows])


def seen(corpus: Path, corpora: Path) -> str:
    """How many of our held-out reports stand in the training part of a foreign corpus that teaches."""
    before, counted = taught_before(corpus), Counter()
    parts = {id: part_of(id, before) for id in real_ids(corpus / "real")}
    for name in ("entities", "events"):
        for row in read_lines(corpora / f"{name}.train.jsonl.gz"):
            counted[parts.get(row["id"])] += 1
    return f"{counted['dev']} of dev, {counted['test']} of test."


def counts_table(corpus: Path, corpora: Path) -> str:
    """How many passages and reports there are in each part, by where their texts come from, with words and marks."""
    before = taught_before(corpus)
    documents, words, marks = Counter(), Counter(), Counter()
    for sort, id, text, count in [*written(corpus / "written"), *real(corpus / "real", corpora)]:
        documents[sort, part_of(id, before)] += 1
        words[sort] += len(text.split())
        marks[sort] += count
    rows = []
    for sort in dict.fromkeys(sort for sort, _ in documents):
        counted = [documents[sort, part] for part in PARTS]
        cells = [sort, *counted, sum(counted), f"{words[sort]:,}", f"{marks[sort]:,}"]
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    twice = len(list(lines_of(corpus / "agreement")))
    head = ["| | train | dev | test | all | words | marks |", "| --- | --- | --- | --- | --- | --- | --- |"]
    return "\n".join([*head, *rows, "", f"{twice} of the reports are marked a second time (`agreement/`)."])


def written(folder: Path) -> Iterator[tuple[str, str, str, int]]:
    """Sort, id, text and number of marks of each passage."""
    for path in sorted(folder.glob("*.txt")):
        for id, body in passages(path.read_text(encoding="utf-8")):
            passage = parse(id, body)
            yield "passages", id, passage.text, len(passage.elements)


def real(folder: Path, corpora: Path) -> Iterator[tuple[str, str, str, int]]:
    """Sort, id, marked text and number of marks of each report, by the corpus that its text is of."""
    names = {"fakes": "FA-KES", "muc4": "MUC-4", "wikievents": "WikiEvents", "isaf": "ISAF press releases"}
    lines = list(lines_of(folder))
    texts = texts_of(corpora, {line["id"] for line in lines})
    for line in sorted(lines, key=lambda line: names.get(origin(line), origin(line))):
        text = texts[line["id"]].encode("utf-16-le")[: 2 * line["end"]].decode("utf-16-le")
        yield f"reports, {names.get(origin(line), origin(line))}", line["id"], text, len(line["marks"])


def origin(line: dict) -> str:
    """The first part of a report's id, which tells the corpus."""
    return line["id"].split("-")[0]


if __name__ == "__main__":
    main()
