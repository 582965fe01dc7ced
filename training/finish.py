"""From trained weights to the folder that ships: export, measure, tune thresholds, manifest."""

import datetime
import json
from pathlib import Path

from .corpora import development_documents
from .export import export_graphs, onnx_model, write_folder
from .measure import measure
from .model import Reader
from .reading import read
from .targets import encode


def finish(reader: Reader, corpora: Path, written: Path, vocabulary: Path, work: Path, out: Path, facts: dict) -> dict:
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
        for name, found in development_documents(corpora, written).items()
    }
    thresholds, figures = None, {}
    for name in ("reader.onnx", "reader.fp32.onnx"):
        model = onnx_model(work / name)
        reads = {corpus: read(model, bias, encoded) for corpus, encoded in documents.items()}
        figures[name], thresholds = measure(reads, thresholds)
    (work / "figures.json").write_text(json.dumps(figures, indent=2) + "\n")
    (out / "reader.onnx").write_bytes((work / "reader.onnx").read_bytes())
    stamped = {**facts, "date": datetime.datetime.now(datetime.UTC).date().isoformat()}
    write_folder(reader, vocabulary, out, thresholds, figures["reader.onnx"], stamped)
    return figures
