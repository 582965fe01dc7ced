"""`python -m training --recipe training/recipe.json --corpora ../shared/corpora --out models`: makes what ships.

Without a recipe it tries things out: one run of so many minutes, exported and measured.
"""

import argparse
import json
from pathlib import Path

import torch

from .checkpoint import load, write_runs
from .finish import finish
from .folders import Folders, installed_base
from .make import make
from .model import from_checkpoint
from .recipe import BadRecipe, read_recipe
from .schedule import Clock
from .train import Plan, gentle, train


def main() -> None:
    """Parses the command line and runs all steps."""
    parser = argparse.ArgumentParser(prog="python -m training", description="Train the reader of Hearsay.")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="what we marked ourselves")
    parser.add_argument("--base", type=Path, help="folder of the MiniLM checkpoint; the installed package's by default")
    parser.add_argument("--work", type=Path, default=Path("training/work"), help="logs and checkpoints")
    parser.add_argument("--out", type=Path, default=Path("models"))
    parser.add_argument("--release", help='the version that is made; by default the recipe\'s last, or else "trial"')
    made = parser.add_argument_group("making a release")
    made.add_argument("--recipe", type=Path, help="run all legs of a release, by steps")
    made.add_argument("--from-base", action="store_true", help="make anew, too, the releases that it starts from")
    tried = parser.add_argument_group("trying things out")
    tried.add_argument("--weights", type=Path, help="go on from a checkpoint, or from a folder of released weights")
    tried.add_argument("--minutes", type=float, help="wall-clock length of the training (75); 0 only exports")
    tried.add_argument("--gentle", action="store_true", help="half the rates: for going on from good weights")
    arguments = parser.parse_args()
    if arguments.recipe and (arguments.weights or arguments.minutes is not None or arguments.gentle):
        parser.error("a recipe says itself what it starts from, how long and how hard it trains")
    if arguments.from_base and not arguments.recipe:
        parser.error("--from-base needs --recipe")
    torch.set_num_threads(2)
    base = arguments.base or installed_base()
    folders = Folders(arguments.corpora, arguments.corpus, base, arguments.work, arguments.out)
    try:
        figures = follow(arguments, folders) if arguments.recipe else attempt(arguments, folders)
    except BadRecipe as problem:
        parser.exit(2, f"{problem}\n")
    print(json.dumps(figures["reader.onnx"], indent=2))


def follow(arguments: argparse.Namespace, folders: Folders) -> dict:
    """Makes a release by its recipe."""
    releases = read_recipe(arguments.recipe)
    version = arguments.release or list(releases)[-1]
    if version not in releases:
        raise BadRecipe(f"{arguments.recipe} makes no {version}, only {', '.join(releases)}")
    return make(releases[version], releases, folders, from_base=arguments.from_base)


def attempt(arguments: argparse.Namespace, folders: Folders) -> dict:
    """One run by the clock, or none, from the base or from earlier weights."""
    minutes = 75 if arguments.minutes is None else arguments.minutes
    folders = folders.working_in(arguments.work)
    reader = from_checkpoint(folders.base)
    runs = load(reader, arguments.weights) if arguments.weights else []
    if minutes > 0:
        runs.append(train(reader, (gentle if arguments.gentle else Plan)(Clock(minutes)), folders))
        write_runs(runs, folders.work)
    return finish(reader, folders, arguments.release or "trial", runs)


if __name__ == "__main__":
    main()
