"""Decoding, and that the network and the decoder agree on what a link is."""

import unittest

import numpy as np
import torch

from ..folders import installed_base
from ..document import Document
from ..labels import DISTANCE_BOUNDS
from ..model import Reader
from ..reading import bucket, read, runs, torch_model
from ..targets import encode


class Reading(unittest.TestCase):
    def test_runs_are_cut_where_one_begins(self) -> None:
        inside = np.array([0, 1, 1, 1, 0, 1], dtype=bool)
        begins = np.array([0, 0, 0, 1, 0, 0], dtype=bool)
        self.assertEqual(list(runs(inside, begins)), [(1, 3), (3, 4), (5, 6)])

    def test_buckets_are_the_same_in_both_places(self) -> None:
        distance = np.arange(-300, 301)
        ours = Reader().bucket(torch.from_numpy(distance)).numpy()
        self.assertTrue((ours == bucket(distance)).all())
        self.assertEqual((ours.min(), ours.max()), (0, 2 * len(DISTANCE_BOUNDS)))

    def test_stitched_windows_give_the_links_that_the_network_gives(self) -> None:
        torch.manual_seed(1)
        reader = Reader().eval()
        encoded = encode(Document("d", "test", "Jets bombed Velm on Monday."), installed_base() / "vocab.txt")
        result = read(torch_model(reader), reader.distance_bias.detach().numpy(), [encoded])[0]
        ids = torch.tensor([[101, *encoded.pieces.ids.tolist(), 102]])
        with torch.inference_mode():
            output = reader(ids, torch.ones_like(ids), torch.tensor([[0, *encoded.pieces.cases.tolist(), 0]]))
            logits = reader.link_logits(output, torch.tensor([0]), torch.tensor([2]), torch.tensor([3]))
        np.testing.assert_allclose(result.link([1], "target"), logits.sigmoid().numpy()[0, 1:-1], atol=1e-5)
