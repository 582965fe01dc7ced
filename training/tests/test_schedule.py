"""Schedules, and that a run by steps can be done again."""

import tempfile
import unittest
from pathlib import Path

import torch

from ..folders import Folders, installed_base
from ..model import from_checkpoint
from ..schedule import Clock, Steps, rate_factor
from ..train import Plan, train
from .tiny import write_corpora, write_corpus


class Schedules(unittest.TestCase):
    def test_steps_do_not_look_at_the_clock_nor_the_clock_at_steps(self) -> None:
        self.assertEqual([Steps(4).part(steps, 1e9) for steps in (0, 1, 4)], [0, 0.25, 1])
        self.assertEqual([Clock(2).part(10**9, seconds) for seconds in (0, 30, 120)], [0, 0.25, 1])

    def test_an_empty_schedule_is_over_at_once(self) -> None:
        self.assertEqual((Steps(0).part(0, 0), Clock(0).part(0, 0)), (1, 1))

    def test_rates_rise_while_warming_up_and_then_fall_to_nothing(self) -> None:
        rates = [rate_factor(part / 100, 0.04) for part in range(101)]
        self.assertEqual((rates[0], max(rates), rates[4], rates[100]), (0, 1, 1, 0))
        self.assertEqual(rates[:5], sorted(rates[:5]))
        self.assertEqual(rates[4:], sorted(rates[4:], reverse=True))


class Runs(unittest.TestCase):
    def test_a_run_by_steps_ends_after_them_and_can_be_done_again(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "corpora").mkdir()
            write_corpora(folder / "corpora")
            write_corpus(folder / "corpus", ["velm-2"], [], [])
            folders = Folders(folder / "corpora", folder / "corpus", installed_base(), folder, folder / "out")
            runs, weights = [], []
            for work in ("first", "second"):
                torch.manual_seed(1)
                reader = from_checkpoint(folders.base)
                runs.append(train(reader, Plan(Steps(3), batch_pieces=128), folders.working_in(folder / work)))
                weights.append(reader.state_dict())
                self.assertTrue((folder / work / "reader.pt").exists())
        self.assertEqual([run["steps"] for run in runs], [3, 3])
        self.assertEqual(runs[0]["own"], {"written": 1, "real": 0})
        for tensor, other in zip(*(state.values() for state in weights), strict=True):
            torch.testing.assert_close(tensor, other, rtol=0, atol=1e-6)
