"""The model card: fixed words about what the reader is and is not, and the figures of the run that made it."""

CARD = """# Model card: {name} {version}

The reader behind Hearsay: one small transformer that marks, in one pass over an English report about armed conflict,
who and what is named, which events are told and how real they are, and who says what, how firmly.

{base}; fine-tuned for several heads at once, exported to ONNX with 8-bit weights.
Made by `training/` in this project, {date}, on two shared CPU cores:
{runs}.

## Use

Meant for reading reports with a person who reviews. Every answer points at words of the text; none is a fact. It must
not be the only ground for a decision about people. `manifest.json` says how to run the graph and decode its outputs.

## What it was trained on

{corpora}

re3d's BBC Online documents are licensed for non-commercial use: they were left out of training, and only measured on.
No text of the corpora is part of this project, the written corpus apart. Where a corpus is coarser than our labels (an
"attack" may be a bombing or a shelling) the reader was taught the set; where a corpus is silent it was taught nothing.
Acts of PolNeAR's cues and kinds of re3d's organisations come from word lists in `training/corpora/`, not from people.

## Figures

On documents held out from training: the corpora's development parts; a fifth of LGL, GeoVirus, AQUAINT and of our
own marking ("written": passages and real reports). Thresholds were tuned on the same documents, which flatters them a little; the test parts were not
touched. Word F1 counts words inside spans; overlap F1 counts a span as right if it shares a word with one of its kind.
Written passages resemble each other more than real reports do: take their figures as an upper bound.

{figures}

8 bits cost little: unquantised, at the same thresholds, {unquantised}.

## Limits

* English only. Other languages give noise, not silence.
* News, wires and official reports. Chat, social media and court records were not seen.
* Attribution was learnt from American election news; events mostly from bombings and trials in English Wikipedia and
  news. Chemical attacks, sieges, sanctions, riots and the breaking of agreements come from the written corpus alone.
* Stance, reality and kinds of groups were learnt from our own marking, in one pass, unchecked by a second reader; expect them to be surer of
  themselves than they are right. `PS-` and `CTu` are rare there.
* Arguments of an event are looked for within one window of {window} pieces (about 200 words).
* Names are read better where they resemble English ones; Arabic names in odd romanisations are split more often.
* What the sources say is marked, not judged: the reader has no notion of truth.
"""


def card(manifest: dict, unquantised: dict) -> str:
    """The card of a manifest; `unquantised` holds the figures of the graph before quantising."""
    return CARD.format(
        name=manifest["name"],
        version=manifest["version"],
        base=manifest["base"],
        runs=", then ".join(
            f"{run['minutes']:.0f} minutes (seed {run['seed']}, {run['pieces'] / 1e6:.1f} million pieces)"
            for run in manifest["runs"]
        ),
        date=manifest["date"],
        window=manifest["window"]["pieces"],
        corpora=corpora_table(manifest["corpora"]),
        figures=figures_table(manifest["figures"]),
        unquantised=headline(unquantised),
    )


def corpora_table(corpora: list[dict]) -> str:
    """Corpus, what it taught, licence."""
    rows = [f"| {corpus['name']} | {', '.join(corpus['heads'])} | {corpus['licence']} |" for corpus in corpora]
    return "\n".join(["| corpus | taught | licence |", "| --- | --- | --- |", *rows])


def figures_table(figures: dict) -> str:
    """Every figure of every corpus, one measure a row."""
    rows = ["| corpus | documents | measure | figures |", "| --- | --- | --- | --- |"]
    for corpus, measures in figures.items():
        for measure, value in measures.items():
            if measure != "documents":
                pairs = value.items() if isinstance(value, dict) else [("", value)]
                shown = ", ".join(f"{key} {number}".strip() for key, number in pairs)
                rows.append(f"| {corpus} | {measures['documents']} | {measure} | {shown} |")
    return "\n".join(rows)


def headline(figures: dict) -> str:
    """The unquantised graph's main figures in one line."""
    words = figures["attribution"]["word f1"]
    return (
        f"attribution word F1 is {words['source']} / {words['cue']} / {words['content']} (source, cue, content), re3d "
        f"overlap F1 {figures['entities']['span overlap f1']['all']}, trigger overlap F1 "
        f"{figures['events']['trigger overlap f1']}, factuality r {figures['factuality']['pearson']['all']}"
    )
