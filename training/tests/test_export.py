"""The graph that ships, without the attention mask: what it says stays the same to the last bit."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from ..export import export_graphs, onnx_model, without_mask
from ..model import Reader
from ..released import weights_of


class WithoutMask(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        folder = Path(cls.folder.name)
        export_graphs(Reader(), folder)
        cls.masked, cls.unmasked = folder / "reader.onnx", folder / "unmasked.onnx"
        without_mask(cls.masked, cls.unmasked)

    def test_a_window_read_alone_has_the_same_scores(self) -> None:
        random = np.random.default_rng(0)
        for length in (3, 77, 256):
            ids, cases = random.integers(1000, 20_000, (1, length)), random.integers(0, 6, (1, length))
            inputs = (ids, np.ones_like(ids), cases)
            for ours, theirs in zip(
                onnx_model(self.unmasked, threads=1)(*inputs),
                onnx_model(self.masked, threads=1)(*inputs),
                strict=True,
            ):
                np.testing.assert_array_equal(ours, theirs)

    def test_the_weights_can_be_taken_back_out(self) -> None:
        ours, theirs = weights_of(self.unmasked), weights_of(self.masked)
        self.assertEqual(ours.keys(), theirs.keys())
        for name, tensor in theirs.items():
            self.assertTrue(bool((ours[name] == tensor).all()), name)

    def test_padded_windows_are_refused(self) -> None:
        ids = np.full((1, 4), 1000)
        with self.assertRaises(ValueError):
            onnx_model(self.unmasked, threads=1)(ids, np.array([[1, 1, 1, 0]]), np.zeros_like(ids))


if __name__ == "__main__":
    unittest.main()
