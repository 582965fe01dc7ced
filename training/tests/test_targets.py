"""From marked text to arrays and windows: that targets sit on the right pieces and nothing is lost between windows."""

import unittest
from pathlib import Path
from random import Random

import numpy as np

from ..folders import installed_base
from ..corpora.files import CodePoints
from ..corpora.rejoin import rejoined
from ..document import Document, Link, Mark
from ..labels import RELATIONS, SPAN_TYPES, TRIGGERS, WINDOW_PIECES, bits
from ..targets import encode
from ..pieces import MASK
from ..windows import collate, reading_windows, training_windows

VOCABULARY: Path = installed_base() / "vocab.txt"


class Targets(unittest.TestCase):
    def test_offsets_in_utf16_become_code_points(self) -> None:
        point = CodePoints("a😀b")
        self.assertEqual([point(unit) for unit in (0, 1, 3, 4)], [0, 1, 2, 3])

    def test_a_nested_span_of_one_type_is_merged_into_the_outer(self) -> None:
        document = Document("d", "test", "he said she said so", spans={"content": [(3, 19), (12, 19)]})
        column = encode(document, VOCABULARY).tags[:, SPAN_TYPES.index("content")]
        self.assertEqual(column.tolist(), [0, 1, 2, 2, 2])

    def test_layers_that_a_corpus_does_not_mark_teach_nothing(self) -> None:
        encoded = encode(Document("d", "test", "jets bombed Velm"), VOCABULARY)
        self.assertTrue((encoded.tags == -1).all())
        self.assertTrue((encoded.label_sets["trigger"] == 0).all())

    def test_unmarked_words_are_no_trigger_where_triggers_are_marked(self) -> None:
        mark = Mark(5, 11, frozenset({"air-strike", "shelling"}))
        encoded = encode(Document("d", "test", "jets bombed it", triggers=[mark]), VOCABULARY)
        none = bits(TRIGGERS, frozenset({"none"}))
        self.assertEqual(encoded.label_sets["trigger"].tolist(), [none, bits(TRIGGERS, mark.labels), none])

    def test_rejoining_moves_the_marks_with_the_text(self) -> None:
        document = rejoined(Document("d", "test", "in Deir ez - Zor , he said .", spans={"place": [(3, 16)]}))
        self.assertEqual(document.text, "in Deir ez-Zor, he said.")
        self.assertEqual([document.text[slice(*span)] for span in document.spans["place"]], ["Deir ez-Zor"])


class Windows(unittest.TestCase):
    def setUp(self) -> None:
        self.encoded = encode(Document("d", "test", "Jets bombed Velm on Monday. " * 200), VOCABULARY)

    def test_windows_cover_every_piece_and_fit(self) -> None:
        for windows in (training_windows(self.encoded, Random(1)), reading_windows(self.encoded)):
            seen = np.zeros(len(self.encoded.pieces.ids), dtype=bool)
            for window in windows:
                self.assertLessEqual(window.end - window.start, WINDOW_PIECES - 2)
                self.assertIn(window.start, self.encoded.sentence_starts)
                seen[window.start : window.end] = True
            self.assertTrue(seen.all())

    def test_hidden_pieces_are_drawn_anew_and_keep_their_marks(self) -> None:
        (whole,) = training_windows(encode(Document("d", "test", "Jets bombed Velm. " * 40), VOCABULARY), Random(3))
        (once,) = training_windows(whole.encoded, Random(1), masked=0.2)
        (again,) = training_windows(whole.encoded, Random(2), masked=0.2)
        for window in (once, again):
            part = float((window.ids == MASK).mean())
            self.assertTrue(0.1 < part < 0.3, part)
        self.assertFalse((once.ids == again.ids).all())
        self.assertFalse((whole.ids == MASK).any())
        self.assertIs(once.encoded, whole.encoded)

    def test_a_link_row_points_at_its_pieces_behind_the_start_piece(self) -> None:
        link = Link("target", (5, 11), ((12, 16),))
        encoded = encode(Document("d", "test", "jets bombed Velm", links=[link]), VOCABULARY)
        batch = collate(list(reading_windows(encoded)))
        self.assertEqual(batch.row_head.tolist(), [2])
        self.assertEqual(batch.row_relation.tolist(), [RELATIONS.index("target")])
        self.assertEqual(np.flatnonzero(batch.row_target[0].numpy()).tolist(), [3, 4])
