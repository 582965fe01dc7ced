"""From trained weights to the folder that ships: export, measure, tune thresholds, manifest, model card."""

import datetime
import hashlib
import json
from pathlib import Path

from .card import card
from .corpora import development_documents
from .export import export_graphs, onnx_model
from .manifest import manifest
from .measure import measure
from .model import Reader
from .reading import read
from .targets import encode


def finish(reader: Reader, corpora: Path, corpus: Path, vocabulary: Path, work: Path, out: Path, runs: list) -> dict:
    """Writes `out`, and all figures to `work/figures.json`.

    Thresholds are tuned and figures of record taken with the quantised graph, the one that ships; the unquantised
    one is measured at the same thresholds, to show what quantising costs.
    """
    out.mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    export_graphs(reader, work)
    bias = reader.distance_bias.detach().numpy()
    documents = {
        name: [encode(document, vocabulary) for document in found]
        for name, found in development_documents(corpora, corpus).items()
    }
    thresholds, figures = None, {}
    for name in ("reader.onnx", "reader.fp32.onnx"):
        model = onnx_model(work / name)
        reads = {corpus: read(model, bias, encoded) for corpus, encoded in documents.items()}
        figures[name], thresholds = measure(reads, thresholds)
    (work / "figures.json").write_text(json.dumps(figures, indent=2) + "\n")
    (out / "reader.onnx").write_bytes((work / "reader.onnx").read_bytes())
    (out / "vocab.txt").write_bytes(vocabulary.read_bytes())
    facts = {"date": datetime.datetime.now(datetime.UTC).date().isoformat(), "runs": runs}
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("reader.onnx", "vocab.txt")}
    content = manifest(bias, thresholds, figures["reader.onnx"], hashes, facts)
    (out / "manifest.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "MODEL-CARD.md").write_text(card(content, figures["reader.fp32.onnx"]), encoding="utf-8")
    return figures
