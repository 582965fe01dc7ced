"""The recipe: what it may say, that ours says it, and what is done with it before anything is trained."""

import json
import tempfile
import unittest
from pathlib import Path

import torch

from ..average import mean_of
from ..corpora import SHARES
from ..folders import Folders, installed_base
from ..make import fetch, make
from ..recipe import BadRecipe, Kept, Release, read_recipe, starts_of
from ..schedule import Steps

OURS = Path(__file__).parent.parent / "recipe.json"
LEG = {"name": "first", "from": "base", "steps": 10}
GOOD = {"version": "1", "legs": [LEG], "ships": ["first"]}


class Recipes(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def read(self, *releases: dict) -> dict[str, Release]:
        path = self.folder / "recipe.json"
        path.write_text(json.dumps({"releases": releases}), encoding="utf-8")
        return read_recipe(path)

    def test_ours_is_a_good_one_and_begins_with_the_first_release(self) -> None:
        releases = read_recipe(OURS)
        first = releases["0.1.0"]
        self.assertEqual([leg.plan.schedule for leg in first.legs], [Steps(1412), Steps(3600), Steps(1392)])
        self.assertEqual(first.ships, ("second", "third"))
        for release in releases.values():
            self.assertTrue(release.known)

    def test_what_a_leg_does_not_say_is_as_usual(self) -> None:
        given = {**LEG, "headRate": 0.1, "shares": {"real": 0}}
        plan = self.read({**GOOD, "legs": [given]})["1"].legs[0].plan
        self.assertEqual((plan.schedule, plan.head_rate, plan.encoder_rate), (Steps(10), 0.1, 1.5e-4))
        self.assertEqual(plan.shares, {**SHARES, "real": 0})

    def test_a_release_may_start_from_an_earlier_one_and_mix_it_in(self) -> None:
        later = {"version": "2", "legs": [{**LEG, "from": "1", "name": "on"}], "ships": ["1", "on"]}
        releases = self.read(GOOD, later)
        self.assertEqual(starts_of(releases["2"], releases), [releases["1"]])
        self.assertEqual(starts_of(releases["1"], releases), [])

    def test_what_makes_no_sense_is_refused(self) -> None:
        for wrong in (
            {"ships": []},
            {"ships": ["second"]},
            {"ships": ["base"]},
            {"version": ""},
            {"legs": [{**LEG, "from": "second"}]},
            {"legs": [{**LEG, "from": "1"}]},
            {"legs": [LEG, LEG]},
            {"legs": [{**LEG, "name": "base"}]},
            {"legs": [{"name": "first", "from": "base"}]},
            {"legs": [{**LEG, "steps": 0}]},
            {"legs": [{**LEG, "steps": 1.5}]},
            {"legs": [{**LEG, "warmUp": 0}]},
            {"legs": [{**LEG, "masked": 1}]},
            {"legs": [{**LEG, "minutes": 5}]},
            {"legs": [{**LEG, "shares": {"novels": 1}}]},
        ):
            with self.subTest(wrong), self.assertRaises(BadRecipe):
                self.read({**GOOD, **wrong})
        with self.assertRaises(BadRecipe):
            self.read(GOOD, GOOD)
        with self.assertRaises(BadRecipe):
            read_recipe(self.folder / "none.json")

    def test_a_leg_whose_steps_nobody_filled_in_is_read_and_not_run(self) -> None:
        releases = self.read({**GOOD, "legs": [{**LEG, "steps": None}]})
        folders = Folders(self.folder, self.folder, installed_base(), self.folder, self.folder)
        with self.assertRaisesRegex(BadRecipe, "how many steps first took"):
            make(releases["1"], releases, folders)

    def test_a_kept_release_is_taken_only_with_its_own_weights(self) -> None:
        release = read_recipe(OURS)["0.1.0"]
        for name in ("reader.onnx", "manifest.json"):
            (self.folder / name).write_bytes(b"{}")
        with self.assertRaisesRegex(BadRecipe, "is not the graph of 0.1.0"):
            fetch(release, self.folder)

    def test_a_commit_that_is_not_in_the_history_is_said_with_the_remedy(self) -> None:
        lost = Release("9", "", (), ("first",), Kept("0" * 40, "0" * 64))
        with self.assertRaisesRegex(BadRecipe, "--from-base"):
            fetch(lost, self.folder)
        with self.assertRaisesRegex(BadRecipe, "where its weights are kept"):
            fetch(Release("9", "", (), ("first",), None), self.folder)

    def test_the_mean_leaves_whole_numbers_alone(self) -> None:
        states = [{"a": torch.tensor([value]), "n": torch.tensor([7])} for value in (1.0, 2.0, 6.0)]
        mean = mean_of(states)
        self.assertEqual((mean["a"].item(), mean["n"].item()), (3.0, 7))
        self.assertEqual(mean_of(states[1:2])["a"].item(), 2.0)
