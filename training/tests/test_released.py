"""Weights taken back out of the graph that ships: all of them, and that they do what the graph does."""

import json
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from ..checkpoint import load
from ..document import Document
from ..export import onnx_model
from ..folders import installed_base
from ..model import Reader, from_checkpoint
from ..reading import read, torch_model
from ..released import ELSEWHERE, load_released, weights_of
from ..targets import encode

MODELS = Path(__file__).parent.parent.parent / "models"
TEXT = "The Defence Ministry of Orvania said on Monday that two jets bombed a fuel depot near Velm, killing 12 people."


class Released(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.reader = from_checkpoint(installed_base())
        cls.runs = load(cls.reader, MODELS)

    def test_every_weight_is_found_and_has_its_shape(self) -> None:
        expected = {name: value.shape for name, value in Reader().state_dict().items() if name not in ELSEWHERE}
        self.assertEqual({name: value.shape for name, value in weights_of(MODELS / "reader.onnx").items()}, expected)

    def test_the_network_says_what_the_graph_says(self) -> None:
        encoded = encode(Document("d", "test", TEXT), MODELS / "vocab.txt")
        bias = self.reader.distance_bias.detach().numpy()
        ours = read(torch_model(self.reader.eval()), bias, [encoded])[0]
        theirs = read(onnx_model(MODELS / "reader.onnx", threads=1), bias, [encoded])[0]
        for head in ("trigger", "group", "stance"):
            difference = np.abs(ours.probabilities(head) - theirs.probabilities(head))
            self.assertLess(difference.mean(), 0.03, head)  # the graph brings activations to 8 bits as well
        self.assertLess(np.abs(ours.span_probabilities() - theirs.span_probabilities()).mean(), 0.01)
        trigger = theirs.probabilities("trigger")[:, 0].argmin()
        self.assertLess(np.abs(ours.link([trigger], "target") - theirs.link([trigger], "target")).mean(), 0.02)

    def test_the_distances_come_from_the_manifest_and_the_runs_with_them(self) -> None:
        manifest = json.loads((MODELS / "manifest.json").read_text(encoding="utf-8"))
        bias = torch.tensor(manifest["links"]["bias"])
        torch.testing.assert_close(self.reader.distance_bias.detach(), bias)
        self.assertEqual(self.runs, manifest["runs"])

    def test_word_pieces_stay_those_of_the_base(self) -> None:
        base = from_checkpoint(installed_base())
        self.assertTrue(torch.equal(self.reader.encoder.words.weight, base.encoder.words.weight))

    def test_a_graph_of_another_network_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name in ("reader.onnx", "manifest.json"):
                (Path(folder) / name).symlink_to(MODELS / name)
            other = Reader()
            other.register_buffer("more", torch.zeros(1))
            with self.assertRaisesRegex(ValueError, "more"):
                load_released(other, Path(folder))
