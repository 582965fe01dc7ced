"""Makes the weights of a release by its recipe: all legs, their mean, the export, the figures."""

import hashlib
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from .average import mean_of
from .checkpoint import load, save, write_runs
from .finish import finish
from .folders import Folders
from .model import Reader, from_checkpoint
from .recipe import BASE, BadRecipe, Leg, Release, starts_of
from .train import train


def make(release: Release, releases: Mapping[str, Release], folders: Folders, *, from_base: bool = False) -> dict:
    """Writes a release's weights, manifest and card to `folders.out`; gives its figures.

    `from_base` makes the releases that it starts from anew as well; else their weights come from the history.
    """
    if unfilled := [leg.name for leg in release.legs if leg.plan is None]:
        raise BadRecipe(f"{release.version}: nobody has written down how many steps {', '.join(unfilled)} took")
    work = folders.working_in(folders.work / release.version)
    reader, states, runs = from_checkpoint(folders.base), {}, []
    for earlier in starts_of(release, releases):
        found = work.work / "from" / earlier.version
        if from_base:
            make(earlier, releases, replace(folders, out=found), from_base=True)
        else:
            fetch(earlier, found)
        runs += load(reader, found)
        states[earlier.version] = copied(reader)
    for leg in release.legs:
        runs.append(run(leg, reader, states, work))
        states[leg.name] = copied(reader)
    reader.load_state_dict(mean_of([states[name] for name in release.ships]))
    if len(release.ships) > 1:
        runs.append({"mean": list(release.ships)})
    save(reader, work.work)
    write_runs(runs, work.work)
    return finish(reader, work, release.version, runs)


def run(leg: Leg, reader: Reader, states: Mapping[str, dict[str, Tensor]], folders: Folders) -> dict:
    """Trains `reader` by a leg, from where the leg starts; says what was done."""
    assert leg.plan is not None, "a leg without a plan is refused before"
    if leg.start == BASE:
        torch.manual_seed(leg.plan.seed)  # the heads begin at random
        reader.load_state_dict(from_checkpoint(folders.base).state_dict())
    else:
        reader.load_state_dict(states[leg.start])
    print(f"{leg.name}: {leg.plan.schedule.count} steps from {leg.start}", flush=True)
    return {"leg": leg.name, "from": leg.start, **train(reader, leg.plan, folders.working_in(folders.work / leg.name))}


def copied(reader: Reader) -> dict[str, Tensor]:
    """The reader's weights as they are now."""
    return {name: value.clone() for name, value in reader.state_dict().items()}


def fetch(release: Release, folder: Path) -> None:
    """Takes a release's graph and manifest out of the history of this project, unless they are in `folder` already."""
    if release.kept is None:
        raise BadRecipe(f"{release.version}: the recipe does not say where its weights are kept")
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("reader.onnx", "manifest.json"):
        if (folder / name).exists():
            continue
        shown = subprocess.run(
            ["git", "show", f"{release.kept.commit}:models/{name}"], capture_output=True, check=False
        )
        if shown.returncode != 0:
            raise BadRecipe(
                f"{release.version}: models/{name} of commit {release.kept.commit} is not in the history here. "
                f"Put that file into {folder}, or make it anew with --from-base."
            )
        (folder / name).write_bytes(shown.stdout)
    if hashlib.sha256((folder / "reader.onnx").read_bytes()).hexdigest() != release.kept.sha256:
        raise BadRecipe(f"{folder / 'reader.onnx'} is not the graph of {release.version}. Remove it and try again.")
