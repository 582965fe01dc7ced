"""Weights between two runs: `reader.pt`, and beside it `runs.json`, which tells of all runs that made them."""

import json
from pathlib import Path

import torch

from .model import Reader
from .released import load_released


def load(reader: Reader, weights: Path) -> list[dict]:
    """Puts weights into a reader made from the base, and gives the runs that made them.

    `weights` is a checkpoint of an earlier run, or a folder with released weights.
    """
    if weights.is_dir():
        load_released(reader, weights)
        return json.loads((weights / "manifest.json").read_text(encoding="utf-8"))["runs"]
    reader.load_state_dict(torch.load(weights, weights_only=True))
    return runs_beside(weights)


def save(reader: Reader, work: Path) -> None:
    """Writes the weights beside the old ones, then takes their place, so that a cut-off write loses nothing."""
    fresh = work / "reader.pt.new"
    torch.save(reader.state_dict(), fresh)
    fresh.replace(work / "reader.pt")


def runs_beside(weights: Path) -> list[dict]:
    """What is written beside a checkpoint about the runs that made it; nothing for one whose run was cut off."""
    path = weights.parent / "runs.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def write_runs(runs: list[dict], work: Path) -> None:
    """Writes the runs beside a checkpoint."""
    (work / "runs.json").write_text(json.dumps(runs, indent=1) + "\n", encoding="utf-8")
