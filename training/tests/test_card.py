"""The model card and the page about the corpora: that they say what the data says, and the same."""

import json
import tempfile
import unittest
from collections import Counter
from pathlib import Path

from ..card import card, read_record, told
from ..corpora.files import read_lines
from ..corpora.known import known_corpora, taught
from ..corpora.real import real_ids
from ..corpora import SHARES
from ..pages import corpora_table, filled, taught_table

ROOT = Path(__file__).parent.parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
FIGURES = {
    "attribution": {"documents": 84, "word f1": {"source": 0.5}},
    "factuality": {"documents": 2, "pearson": 0.25},
}
MANIFEST = {
    "name": "reader",
    "version": "1.2.3",
    "base": "a base",
    "date": "2026-11-25",
    "runs": [{"seed": 1, "minutes": 16, "steps": 1412, "pieces": 2_600_000}],
    "window": {"pieces": 256},
    "corpora": taught(),
    "figures": FIGURES,
}
RUN = {"of": "Hearsay's own corpus, test", "figures": {"statements.all": {"f1": 0.75, "precision": None}}}


class Cards(unittest.TestCase):
    def test_it_shows_every_figure_of_the_manifest(self) -> None:
        text = card(MANIFEST, {})
        self.assertIn("| attribution | 84 | word f1 | source 0.5 |", text)
        self.assertIn("| factuality | 2 | pearson | 0.25 |", text)
        self.assertNotIn("calibration", text)
        self.assertNotIn("npm run eval", text)

    def test_it_shows_the_products_figures_on_our_own_corpus_only(self) -> None:
        text = card(MANIFEST, {"dev": {"corpora": {"own-test": RUN, "entities": RUN | {"of": "re3d, dev"}}}})
        self.assertIn("| Hearsay's own corpus, test | statements.all | f1 0.75 · precision - |", text)
        self.assertNotIn("| re3d, dev |", text)

    def test_it_shows_calibration_without_the_bins(self) -> None:
        cue = {"items": 3, "score": 0.8, "right": 0.6666, "error": None, "bins": [{"from": 0, "items": 77}]}
        text = card(
            MANIFEST, {"calibration": {"corpora": {"own": {"of": "Our own corpus, dev", "answers": {"cue": cue}}}}}
        )
        self.assertIn("| Our own corpus, dev | cue | 3 | 0.80 | 0.67 | - |", text)
        self.assertNotIn("77", text)

    def test_figures_of_other_weights_are_left_out(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for file, version in (("dev", "1.2.3"), ("old", "0.0.1"), ("plain", None)):
                content = {"reader": {"version": version}} if version else {"corpora": {}}
                (folder / f"{file}.json").write_text(json.dumps(content), encoding="utf-8")
            (folder / "marks.json").write_text("[]", encoding="utf-8")
            self.assertEqual(list(read_record(folder, "1.2.3")), ["dev", "plain"])

    def test_it_says_what_held_out_reports_an_early_reader_had_seen(self) -> None:
        later = {**MANIFEST["runs"][0], "leg": "on", "from": "0.1.0", "own": {"written": 4, "real": 2}}
        self.assertIn("whose coarser", card(MANIFEST, {}))
        self.assertNotIn("whose coarser", card({**MANIFEST, "runs": [later]}, {}))

    def test_runs_are_told_in_words(self) -> None:
        run = MANIFEST["runs"][0]
        self.assertEqual(told(run), "1,412 steps in 16 minutes (seed 1, 2.6 million pieces)")
        more = {"leg": "on", "from": "0.1.0", "own": {"written": 4, "real": 2}}
        self.assertEqual(
            told({**run, **more}),
            "on, from 0.1.0: 1,412 steps in 16 minutes "
            "(seed 1, 2.6 million pieces, 4 passages and 2 reports of our own)",
        )
        self.assertEqual(told({"mean": ["a", "b"]}), "then the mean of the weights of a and b")


class Corpora(unittest.TestCase):
    def test_every_corpus_that_training_reads_is_known_and_no_other_teaches(self) -> None:
        self.assertEqual({corpus.key for corpus in known_corpora() if corpus.heads}, set(SHARES))

    def test_the_page_holds_the_tables_of_the_list(self) -> None:
        page = (ROOT / "docs" / "corpora.md").read_text(encoding="utf-8")
        self.assertEqual(filled(filled(page, "corpora", corpora_table()), "taught", taught_table()), page)

    def test_the_page_says_of_every_corpus_what_the_model_card_says(self) -> None:
        page = (ROOT / "docs" / "corpora.md").read_text(encoding="utf-8")
        for corpus in taught():
            self.assertIn(f"| {corpus['name']} |", page)
            self.assertIn(f"| {corpus['name']} | {'; '.join(corpus['heads'])} |", page)
            self.assertIn(corpus["licence"], page)

    @unittest.skipUnless(CORPORA.exists(), "the corpora are not at hand")
    def test_the_list_counts_the_documents_that_are_there(self) -> None:
        for corpus in known_corpora():
            for part, count in corpus.documents.items():
                rows = Counter(row["corpus"] for row in read_lines(CORPORA / f"{corpus.key}.{part}.jsonl.gz"))
                with self.subTest(corpus.name, part=part):
                    self.assertEqual(rows[corpus.part] if corpus.part else rows.total(), count)

    @unittest.skipUnless(CORPORA.exists(), "the corpora are not at hand")
    def test_no_document_of_the_bbc_is_marked_by_us(self) -> None:
        rows = [row for part in ("train", "dev") for row in read_lines(CORPORA / f"entities.{part}.jsonl.gz")]
        barred = {row["id"] for row in rows if row["publisher"] == "BBC Online"}
        self.assertEqual(len(barred), 2)
        self.assertFalse(barred & set(real_ids(ROOT / "corpus" / "real")))

    def test_a_page_without_the_marks_of_a_part_is_refused(self) -> None:
        self.assertEqual(filled("a <!-- b --> c <!-- /b --> d", "b", "x"), "a <!-- b -->\nx\n<!-- /b --> d")
        with self.assertRaises(ValueError):
            filled("a <!-- b --> c", "b", "x")
