"""`python -m training.average FIRST.pt SECOND.pt --out FOLDER`: the mean of two runs' weights.

Going on from good weights with few new documents wins on what is like them and loses elsewhere; the mean of the weights
before and after keeps most of both. The runs that made the second are noted beside the result.
"""

import argparse
from pathlib import Path
from shutil import copy

import torch


def main() -> None:
    """Averages and writes."""
    parser = argparse.ArgumentParser(prog="python -m training.average")
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    first, second = (torch.load(path, weights_only=True) for path in (arguments.first, arguments.second))
    arguments.out.mkdir(parents=True, exist_ok=True)
    mean = {name: (first[name] + value) / 2 if value.is_floating_point() else value for name, value in second.items()}
    torch.save(mean, arguments.out / "reader.pt")
    copy(arguments.second.parent / "runs.json", arguments.out / "runs.json")


if __name__ == "__main__":
    main()
