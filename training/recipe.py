"""The recipe: how the weights of each release are made, as data (`recipe.json`).

A release has legs, in order. A leg is one run by steps that starts from the base, from an earlier leg of its release or
from an earlier release; what ships is one of these or the mean of several. The file is checked whole when it is read.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .corpora import SHARES
from .schedule import Steps
from .train import Plan

BASE = "base"
LEG_FIELDS = {"name", "from", "steps", "encoderRate", "headRate", "warmUp", "masked", "seed", "shares"}


class BadRecipe(Exception):
    """What is wrong with a recipe, and where."""


@dataclass(frozen=True)
class Leg:
    """One run."""

    name: str
    start: str
    """"base", a leg of the same release, or the version of an earlier release."""
    plan: Plan | None
    """None as long as nobody has written down how many steps it took."""


@dataclass(frozen=True)
class Kept:
    """Where the weights of a release can be found again: only the history keeps those that are no longer shipped."""

    commit: str
    sha256: str
    """Of `models/reader.onnx`."""


@dataclass(frozen=True)
class Release:
    """How one version's weights are made."""

    version: str
    known: str
    """What is known about how they were first made, and what is not, in words."""
    legs: tuple[Leg, ...]
    ships: tuple[str, ...]
    """The legs, or earlier releases, whose mean ships."""
    kept: Kept | None


def read_recipe(path: Path) -> dict[str, Release]:
    """The releases by version, in order."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["releases"]
    except (OSError, ValueError, KeyError, TypeError) as cause:
        raise BadRecipe(f"{path} is not a recipe: {cause!r}") from cause
    releases: dict[str, Release] = {}
    for entry in entries:
        version = entry.get("version", "")
        if not version or version in releases:
            raise BadRecipe(f'{path}: the version "{version}" is missing or used twice')
        releases[version] = release_of(entry, set(releases))
    return releases


def release_of(entry: Mapping, earlier: set[str]) -> Release:
    """One release; `earlier` holds the versions that it may start from."""
    version, known = entry["version"], {BASE, *earlier}
    legs: list[Leg] = []
    for given in entry.get("legs", []):
        leg = leg_of(given, version)
        if leg.name in known:
            raise BadRecipe(f"{version}: two things are called {leg.name}")
        if leg.start not in known:
            raise BadRecipe(f"{version}: leg {leg.name} starts from {leg.start}, which is no earlier leg or release")
        known.add(leg.name)
        legs.append(leg)
    ships = tuple(entry.get("ships", ()))
    if unknown := set(ships) - (known - {BASE}):
        raise BadRecipe(f"{version} ships {sorted(unknown)}, which it does not make")
    if not ships:
        raise BadRecipe(f"{version} ships nothing")
    kept = Kept(**entry["kept"]) if "kept" in entry else None
    return Release(version, entry.get("known", ""), tuple(legs), ships, kept)


def leg_of(given: Mapping, version: str) -> Leg:
    """One leg. What it does not say is as in `Plan`, its shares as in `corpora.SHARES`."""
    name = given.get("name", "")
    if unknown := given.keys() - LEG_FIELDS:
        raise BadRecipe(f"{version}: leg {name} has fields that mean nothing: {sorted(unknown)}")
    if unknown := given.get("shares", {}).keys() - SHARES.keys():
        raise BadRecipe(f"{version}: leg {name} has shares of corpora that do not exist: {sorted(unknown)}")
    if not name or "from" not in given or "steps" not in given:
        raise BadRecipe(f"{version}: leg {name} needs a name, from and steps")
    if given["steps"] is None:
        return Leg(name, given["from"], None)
    if not isinstance(given["steps"], int) or given["steps"] < 1:
        raise BadRecipe(f"{version}: leg {name} has {given['steps']} steps; they are a whole number from 1, or null")
    names = {
        "encoderRate": "encoder_rate",
        "headRate": "head_rate",
        "warmUp": "warm_up",
        "masked": "masked",
        "seed": "seed",
    }
    said = {ours: given[theirs] for theirs, ours in names.items() if theirs in given}
    plan = Plan(Steps(given["steps"]), **said, shares={**SHARES, **given.get("shares", {})})
    if not 0 < plan.warm_up < 1:
        raise BadRecipe(f"{version}: leg {name} warms up for {plan.warm_up} of its length; it must be between 0 and 1")
    if not 0 <= plan.masked < 1:
        raise BadRecipe(f"{version}: leg {name} hides {plan.masked} of all pieces; it must be from 0 to below 1")
    return Leg(name, given["from"], plan)


def starts_of(release: Release, releases: Mapping[str, Release]) -> list[Release]:
    """The earlier releases that a release starts from or takes into its mean, each once."""
    named = dict.fromkeys([*(leg.start for leg in release.legs), *release.ships])
    return [releases[name] for name in named if name in releases]
