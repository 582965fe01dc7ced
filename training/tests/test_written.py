"""The parser of the written corpus: what it reads, and that it refuses what it cannot read whole."""

import tempfile
import unittest
from pathlib import Path

from ..corpora.written import BadPassage, document_of, parse, passages, read_written

GOOD = (
    "<src a=1><m id=m1 k=government>The ministry of Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> "
    "<con a=1><m id=m2 k=platform>two jets</m> <e id=e1 t=air-strike real=happened actor=m1 means=m2>bombed</e> "
    "<m id=m3 k=place>Velm</m>, <e id=e2 t=death real=happened cause=e1>killing</e> "
    "<m k=population n=12..>12</m></con>."
)


class Written(unittest.TestCase):
    def test_a_passage_gives_its_text_without_tags(self) -> None:
        document = document_of(parse("p", GOOD))
        self.assertEqual(document.text, "The ministry of Orvania said two jets bombed Velm, killing 12.")

    def test_every_layer_points_at_its_words(self) -> None:
        document = document_of(parse("p", GOOD))

        def words(spans: list) -> list[str]:
            return [document.text[start:end] for start, end in spans]

        self.assertEqual(words(document.spans["group"]), ["The ministry of Orvania"])
        self.assertEqual(words(document.spans["content"]), ["two jets bombed Velm, killing 12"])
        self.assertEqual([sorted(mark.labels) for mark in document.triggers], [["air-strike"], ["death"]])
        links = {(document.text[slice(*link.head)], link.relation): words(link.targets) for link in document.links}
        self.assertEqual(links["bombed", "means"], ["two jets"])
        self.assertEqual(links["bombed", "target"], [])
        self.assertEqual(links["killing", "cause"], ["bombed"])
        self.assertEqual(links["said", "source"], ["The ministry of Orvania"])

    def test_what_cannot_be_read_whole_is_refused(self) -> None:
        for body in (
            "<m id=a k=person>Ada <m id=b k=place>Velm</m>",
            "<m id=a k=person>Ada <cue a=1>said</m></cue>",
            "<m id=a k=king>Ada</m>",
            "<e id=e1 t=air-strike real=happened actor=m9>bombed</e>",
            "<e id=e1 t=earthquake real=happened>shook</e>",
            "<m id=a k=person></m>",
            "<x>Velm</x>",
        ):
            with self.subTest(body), self.assertRaises(BadPassage):
                document_of(parse("p", body))

    def test_a_headline_without_a_cue_teaches_spans_and_no_link(self) -> None:
        document = document_of(parse("p", "<con a=1>All is well</con>: <src a=1>monitor</src>"))
        self.assertEqual([len(document.spans[kind]) for kind in ("source", "cue", "content")], [1, 0, 1])
        self.assertEqual(document.links, [])

    def test_a_blank_line_ends_a_passage_and_a_pilcrow_is_a_paragraph(self) -> None:
        found = list(passages("## a | style: wire\nOne ¶ two\n\nnot a passage\n## b\nThree\n"))
        self.assertEqual(found, [("a", "One ¶ two"), ("b", "Three")])
        self.assertEqual(parse("a", "One ¶ two").text, "One\n\ntwo")

    def test_a_bad_passage_is_reported_and_the_others_are_kept(self) -> None:
        reports: list[str] = []
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "some.txt").write_text("## a\n<x>Velm</x>\n\n## b\nVelm\n\n## b\nKarsk\n", encoding="utf-8")
            documents = list(read_written(Path(folder), reports.append))
        self.assertEqual([document.id for document in documents], ["b"])
        self.assertEqual(len(reports), 2)
