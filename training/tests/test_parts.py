"""Which part a document belongs to, and that what is held out is seen by no training, under whatever marks."""

import tempfile
import unittest
from pathlib import Path

from ..corpora import held_out_reports, own_sources, training_sources
from ..corpora.files import fifth_of, part_of, taught_before
from .tiny import write_corpora, write_corpus

# By the hash of the id; src/evaluate/corpus/part.ts must agree.
DEV, TEST, TRAIN = "velm-1", "velm-7", "velm-2"


class Parts(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpora, self.corpus = Path(folder.name) / "corpora", Path(folder.name) / "corpus"
        self.corpora.mkdir()

    def test_the_hash_of_the_id_decides_the_same_way_for_good(self) -> None:
        self.assertEqual([fifth_of(f"velm-{number}") for number in range(1, 9)], [0, 4, 4, 0, 0, 4, 1, 2])
        self.assertEqual([part_of(id, frozenset()) for id in (DEV, TEST, TRAIN)], ["dev", "test", "train"])

    def test_what_taught_before_is_never_test_and_dev_stays_dev(self) -> None:
        before = frozenset({DEV, TEST, TRAIN})
        self.assertEqual([part_of(id, before) for id in (DEV, TEST, TRAIN)], ["dev", "train", "train"])

    def test_the_list_of_what_taught_before_may_hold_comments_and_blank_lines(self) -> None:
        write_corpus(self.corpus, [], [], ["velm-4", "", "# more", "velm-9"])
        self.assertEqual(taught_before(self.corpus), {"velm-4", "velm-9"})

    def test_only_the_training_part_of_our_corpus_teaches(self) -> None:
        write_corpora(self.corpora, {"reports.fakes": [f"fakes-{number}" for number in range(30)]})
        reports = [f"fakes-{number}" for number in range(30)]
        write_corpus(self.corpus, [DEV, TEST, TRAIN], reports, [])
        written, real = own_sources(self.corpora, self.corpus)
        self.assertEqual([document.id for document in written.documents], [TRAIN])
        self.assertEqual({part_of(document.id, frozenset()) for document in real.documents}, {"train"})
        self.assertEqual(len(real.documents), sum(part_of(id, frozenset()) == "train" for id in reports))

    def test_a_report_that_taught_before_goes_on_teaching(self) -> None:
        write_corpora(self.corpora)
        write_corpus(self.corpus, [TEST], [], [TEST])
        self.assertEqual([document.id for document in own_sources(self.corpora, self.corpus)[0].documents], [TEST])

    def test_a_report_whose_text_is_not_at_hand_teaches_nothing(self) -> None:
        write_corpora(self.corpora)
        write_corpus(self.corpus, [], [TRAIN], [])
        self.assertEqual(own_sources(self.corpora, self.corpus)[1].documents, [])

    def test_a_held_out_report_is_not_taught_by_the_corpus_that_it_came_from(self) -> None:
        write_corpora(self.corpora, {"events.train": [DEV, TEST, TRAIN], "entities.train": [TEST]})
        write_corpus(self.corpus, [], [DEV, TEST, TRAIN], [])
        self.assertEqual(held_out_reports(self.corpus), {DEV, TEST})
        sources = {source.name: source for source in training_sources(self.corpora, self.corpus)}
        self.assertEqual([document.id for document in sources["events"].documents], [TRAIN])
        self.assertEqual(sources["entities"].documents, [])

    def test_shares_can_differ_from_the_usual_ones(self) -> None:
        write_corpora(self.corpora)
        write_corpus(self.corpus, [], [], [])
        shares = {"written": 2, "real": 0}
        self.assertEqual([source.share for source in own_sources(self.corpora, self.corpus, shares)], [2, 0])
