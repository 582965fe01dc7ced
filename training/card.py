"""`python -m training.card --models models --eval eval`: the model card, from the manifest and the figures of record.

The words about what the reader is and is not are fixed; what was trained on, by which runs, and all figures come from
data. `finish.py` writes a card without the figures of the whole product, which can only be measured with the weights in
place: once they are, this command writes it again with them.
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from .corpora.known import known_corpora

CARD = """# Model card: {name} {version}

The reader behind Hearsay: one small transformer that marks, in one pass over an English report about armed conflict,
who and what is named, which events are told and how real they are, and who says what, how firmly.

{base}; fine-tuned for several heads at once, exported to ONNX with 8-bit weights.
Made by `training/` in this project, {date}, on two shared CPU cores:
{runs}.
How to make it again, and how alike it will be: `training/recipe.json`, `training/README.md`.

## Use

Meant for reading reports with a person who reviews. Every answer points at words of the text; none is a fact. It must
not be the only ground for a decision about people. `manifest.json` says how to run the graph and decode its outputs.

## What it was trained on

{corpora}

Where each comes from, how our own was made, and what is held out for what: `docs/corpora.md` of the project.
re3d's BBC Online documents are licensed for non-commercial use: they were left out of training, and only measured on.
No text of the corpora is part of this project, our own passages apart. Where a corpus is coarser than our labels (an
"attack" may be a bombing or a shelling) the reader was taught the set; where a corpus is silent it was taught nothing.
Acts of PolNeAR's cues and kinds of re3d's organisations come from word lists in `training/corpora/`, not from people.
Our own corpus was written and marked by language-model annotators; no check by a person is recorded.

## Figures

On documents held out from training: the corpora's development parts; a fifth of LGL, GeoVirus, AQUAINT and of our
own marking ("written" are passages, "real" are reports). Thresholds were tuned on the same documents, which flatters
these figures a little; the corpora's test parts were not touched. Word F1 counts words inside spans; overlap F1 counts
a span as right if it shares a word with one of its kind. Passages resemble each other more than reports do, and of
FA-KES's articles some tell of one incident in nearly the same words on both sides of our split: take these figures as
an upper bound.{seen}

{figures}
{unquantised}{product}{calibration}
## Limits

* English only. Other languages give noise, not silence.
* News, wires and official reports. Chat, social media and court records were not seen.
* Attribution was learnt from American election news and our own marking; events mostly from bombings and trials in
  English Wikipedia and news. Chemical attacks, sieges, sanctions, riots and the breaking of agreements come from our
  own marking alone.
* Stance, reality and kinds of groups were learnt from our own marking, most of it marked once; how far two annotators
  agree stands in `corpus/README.md`. Expect them to be surer of themselves than they are right. `PS-` and `CTu` are
  rare there.
* Arguments of an event are looked for within one window of {window} pieces (about 200 words).
* Names are read better where they resemble English ones; Arabic names in odd romanisations are split more often.
* What the sources say is marked, not judged: the reader has no notion of truth.
"""

SEEN = """
Some reports of our development and test parts also stand in the training parts of re3d and WikiEvents, whose coarser
marks of them taught this reader (`docs/corpora.md` counts them); later runs leave them out."""

PRODUCT = """
As the whole product scores our own corpus (`npm run eval`; what each measure means: `docs/evaluation.md`):

{table}
"""

CALIBRATION = """
How far the reader's scores can be believed (`npm run calibrate`): of the answers given, how many there are, their mean
score, the share that is right, and how far score and share are apart in ten bins (expected calibration error).

{table}
"""

CALIBRATED = ("items", "score", "right", "error")


def main() -> None:
    """Writes the card again."""
    parser = argparse.ArgumentParser(prog="python -m training.card")
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--eval", type=Path, default=Path("eval"), help="folder of the figures of record")
    arguments = parser.parse_args()
    manifest = json.loads((arguments.models / "manifest.json").read_text(encoding="utf-8"))
    record = read_record(arguments.eval, manifest["version"])
    (arguments.models / "MODEL-CARD.md").write_text(card(manifest, record), encoding="utf-8")


def read_record(folder: Path, version: str) -> dict[str, dict]:
    """The files of `folder` that hold figures of this version of the reader, by name without ending.

    A file that tells no version is taken; one that tells another is of other weights and is left out.
    """
    files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    return {
        name: content
        for name, content in files.items()
        if isinstance(content, dict) and content.get("reader", {}).get("version", version) == version
    }


def card(manifest: Mapping, record: Mapping[str, dict]) -> str:
    """The card of a manifest, with the figures of record as far as there are some."""
    product, calibration = product_table(record), record.get("calibration")
    return CARD.format(
        name=manifest["name"],
        version=manifest["version"],
        base=manifest["base"],
        runs=",\n".join(told(run) for run in manifest["runs"]),
        date=manifest["date"],
        window=manifest["window"]["pieces"],
        corpora=corpora_table(manifest["corpora"]),
        seen=SEEN if any("steps" in run and "own" not in run for run in manifest["runs"]) else "",
        figures=figures_table(manifest["figures"]),
        unquantised=unquantised(manifest.get("unquantised", {})),
        product=PRODUCT.format(table=product) if product else "",
        calibration=CALIBRATION.format(table=calibration_table(calibration)) if calibration else "",
    )


def told(run: Mapping) -> str:
    """A run in words; runs made before there was a recipe tell less."""
    if "mean" in run:
        return f"then the mean of the weights of {' and '.join(run['mean'])}"
    name = f"{run['leg']}, from {run['from']}: " if "leg" in run else ""
    own = f", {run['own']['written']} passages and {run['own']['real']} reports of our own" if "own" in run else ""
    length = f"{run['steps']:,} steps in {run['minutes']:.0f} minutes"
    return f"{name}{length} (seed {run['seed']}, {run['pieces'] / 1e6:.1f} million pieces{own})"


def corpora_table(corpora: list[dict]) -> str:
    """Corpus, what it taught, licence."""
    rows = [f"| {corpus['name']} | {', '.join(corpus['heads'])} | {corpus['licence']} |" for corpus in corpora]
    return "\n".join(["| corpus | taught | licence |", "| --- | --- | --- |", *rows])


def figures_table(figures: Mapping[str, dict]) -> str:
    """Every figure of every corpus, one measure a row."""
    rows = ["| corpus | documents | measure | figures |", "| --- | --- | --- | --- |"]
    for corpus, measures in figures.items():
        for measure, value in measures.items():
            if measure != "documents":
                pairs = value.items() if isinstance(value, dict) else [("", value)]
                shown = ", ".join(f"{key} {number}".strip() for key, number in pairs)
                rows.append(f"| {corpus} | {measures['documents']} | {measure} | {shown} |")
    return "\n".join(rows)


def product_table(record: Mapping[str, dict]) -> str:
    """The product's figures on our own corpus: all runs of the files of record that bear no other corpus's name."""
    others = {corpus.key for corpus in known_corpora()} - {"written", "real"}
    rows = [
        f"| {run.get('of', name)} | {key} | {shown(figure)} |"
        for content in record.values()
        for name, run in corpora_of(content).items()
        if name not in others
        for key, figure in run["figures"].items()
    ]
    return "\n".join(["| measured on | measure | figures |", "| --- | --- | --- |", *rows]) if rows else ""


def corpora_of(content: Mapping) -> Mapping[str, dict]:
    """The runs of a file of record, by corpus; none in a file of another shape."""
    runs = content.get("corpora", {})
    return {name: run for name, run in runs.items() if isinstance(run, dict) and isinstance(run.get("figures"), dict)}


def shown(figure: Mapping) -> str:
    """The fields of a figure; one that had nothing to measure is a dash."""
    return " · ".join(f"{field} {'-' if value is None else value}" for field, value in figure.items())


def calibration_table(content: Mapping) -> str:
    """Of each sort of answer: how many, their mean score, the share that is right, the expected calibration error."""
    rows = [
        f"| {run['of']} | {answer} | {' | '.join(decimals(found.get(field)) for field in CALIBRATED)} |"
        for run in content["corpora"].values()
        for answer, found in run["answers"].items()
    ]
    head = f"| measured on | answers | {' | '.join(CALIBRATED)} |"
    return "\n".join([head, "| --- | --- |" + " --- |" * len(CALIBRATED), *rows])


def decimals(value: float | None) -> str:
    """A count as it is, a share to two places, nothing as a dash."""
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def unquantised(figures: Mapping[str, float]) -> str:
    """What the main figures were before the weights were brought to 8 bits."""
    if not figures:
        return ""
    listed = ", ".join(f"{name} {value}" for name, value in figures.items())
    return f"\nBefore the weights were brought to 8 bits, at the same thresholds: {listed}.\n"


def headline(figures: Mapping[str, dict]) -> dict[str, float]:
    """The main figures of a graph, by what they are."""
    words = figures["attribution"]["word f1"]
    return {
        **{f"attribution word F1, {kind}": words[kind] for kind in ("source", "cue", "content")},
        "re3d overlap F1": figures["entities"]["span overlap f1"]["all"],
        "WikiEvents trigger overlap F1": figures["events"]["trigger overlap f1"],
        "factuality r": figures["factuality"]["pearson"]["all"],
    }


if __name__ == "__main__":
    main()
