"""From trained weights to the folder that ships: export, measure, tune thresholds, manifest, model card."""

import datetime
import hashlib
import json

from .card import card, headline
from .corpora import development_documents
from .export import export_graphs, onnx_model, without_mask
from .folders import Folders
from .manifest import manifest
from .measure import measure
from .model import Reader
from .reading import read
from .targets import encode


def finish(reader: Reader, folders: Folders, version: str, runs: list[dict]) -> dict:
    """Writes what ships to `folders.out`, and all figures to `figures.json` in `folders.work`; gives the figures.

    Thresholds are tuned and figures of record taken with the quantised graph, the one that ships; the unquantised
    one is measured at the same thresholds, to show what quantising costs. What ships reads each window alone and so
    needs no attention mask; the measuring, which pads windows, does.
    """
    work, out = folders.work, folders.out
    out.mkdir(parents=True, exist_ok=True)
    export_graphs(reader, work)
    bias = reader.distance_bias.detach().numpy()
    documents = {
        name: [encode(document, folders.vocabulary) for document in found]
        for name, found in development_documents(folders.corpora, folders.corpus).items()
    }
    thresholds, figures = None, {}
    for name in ("reader.onnx", "reader.fp32.onnx"):
        model = onnx_model(work / name)
        reads = {corpus: read(model, bias, encoded) for corpus, encoded in documents.items()}
        figures[name], thresholds = measure(reads, thresholds)
    (work / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    without_mask(work / "reader.onnx", out / "reader.onnx")
    (out / "vocab.txt").write_bytes(folders.vocabulary.read_bytes())
    facts = {
        "version": version,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "runs": runs,
        "unquantised": headline(figures["reader.fp32.onnx"]),
    }
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("reader.onnx", "vocab.txt")}
    content = manifest(bias, thresholds, figures["reader.onnx"], hashes, facts)
    (out / "manifest.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "MODEL-CARD.md").write_text(card(content, {}), encoding="utf-8")
    return figures
