import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../../../src/core/reading/segment/segment.ts";

/** Sentences of a text, as words. */
function sentencesOf(text: string): string[] {
  return segment(text).map(({ start, end }) => text.slice(start, end));
}

/** Each row: a text with "|" at the places where sentences part. */
const parted: readonly (readonly [why: string, text: string])[] = [
  ["two plain sentences", "The convoy left Velm. |It reached Karsk at noon."],
  ["ranks and titles", "Gen. Saryn met Lt. Col. Abad and Mr. Orlin in St. Velm. |They talked."],
  ["initials of a name", "J. R. Saryn spoke first. |Then A. Orlin answered."],
  ["U.S. within a sentence", "The U.S. Army denied it. |A U.S. official agreed."],
  ["U.S. at the end of a sentence", "It was built in the U.S. |The army denied it."],
  ["U.S. before a noun that begins a sentence", "They fled to the U.S. |Officials said nothing. |Rebels left."],
  ["U.S. before a name", "U.S. Central Command left. |U.S. Forces Korea stayed. |U.S. Forces in Karsk, too."],
  ["a title in capitals", "U.S. Officials Deny Raid"],
  ["a.m. and Co. before a noun that begins a sentence", "It fell at 4 a.m. |Residents fled Velm Oil Co. |Gunmen came."],
  ["a surname of one letter, and two initials", "It was Ilya S. |Police said J. P. Orlin and Alma P. Orlin were."],
  ["a surname at the end", "It was Ilya Sern. |Officials left. |It was Ravi Sen. |He stayed. |Sen. Orlin left."],
  ["a rank before a name like a word", "Gen. He Long spoke to Gen. An Bo. |Then he left."],
  ["ranks in a row", "Lt.-Gen. Saryn, Maj. Gen. Abad and Brig. Gen. Orlin met. |Adm. Vell (ret.) Bo did not."],
  ["saints and forts", "They left St. Peter. |Soldiers held Ft. Orlin and Mt. Velm. |Nobody came."],
  ["months before numbers", "On Jan. 5 and Sept. 17 shells fell. |By Dec. 3 it was over."],
  ["No. before a number", "Brigade No. 5 held the bridge. |No. 7 fled."],
  ["'no' as an answer", "Did they leave? |The answer was no. |They stayed."],
  ["times of day", "It began at 4 a.m. Friday near Velm. |It ended at 6 p.m. |The town was quiet."],
  ["companies", "Velm Oil Inc. Chairman Orlin resigned. |He worked for Karsk Gas Ltd. |The firm is closed."],
  ["quotation marks behind the stop", '“We did not fire.” |The colonel left. |"Nor did we." |He sat down.'],
  ["a question with its speaker behind", "“Who fired?” Saryn asked. |“Nobody!” the officer said."],
  ["a question that goes on in small letters", "“Who fired?” he asked. |Nobody knew."],
  ["a quotation over several sentences", "“They came at night. |They left at dawn,” she said."],
  ["ellipsis within and at the end", "They waited... and waited. |Nobody came… |The road was empty."],
  ["a missing space", "They were in need.|And nobody came. |He left."],
  ["decimals, versions and web addresses", "Some 3.5 tons at velm.example and 04.30 hours. |It stopped."],
  ["a bracketed sentence", "(He left early.) |The others stayed."],
  ["a numbered list in one line", "1. The bridge was hit. |2. The road was cut."],
  ["a dateline", "VELM, Sept. 17 (Orvania News) -- Shells fell on the town. |Nobody was hurt."],
  ["wires in capitals", "THE ARMY SAID GEN. SARYN LEFT. |THE U.S. EMBASSY DENIED IT. |HE STAYED."],
  ["footnote marks", "The bridge fell.[12] |Nobody was hurt."],
  ["exclamations in a row", "Stop!! |Why?! |Nobody knows."],
  ["two stops and a year", "It was signed in 2016. |In 2017 it was broken."],
  ["other scripts' stop marks", "空爆があった。|12人が死亡した。"],
];

/** Texts with line breaks, and their sentences. */
const lined: readonly (readonly [why: string, text: string, sentences: readonly string[]])[] = [
  [
    "paragraphs part sentences",
    "Shells fell on Velm\n\nthe town was empty",
    ["Shells fell on Velm", "the town was empty"],
  ],
  [
    "a heading stands alone",
    "Shelling in Velm\nThe army said on Monday that shells had fallen on the town and its roads. Nobody was hurt.",
    [
      "Shelling in Velm",
      "The army said on Monday that shells had fallen on the town and its roads.",
      "Nobody was hurt.",
    ],
  ],
  [
    "wrapped lines do not",
    "The army said on Monday that shells had fallen on the town and\nKarsk, and that nobody had been hurt by them in the three days of\nfighting. It gave no names.",
    [
      "The army said on Monday that shells had fallen on the town and\nKarsk, and that nobody had been hurt by them in the three days of\nfighting.",
      "It gave no names.",
    ],
  ],
  [
    "list items",
    "The army listed:\n- two bridges\n- a depot\n• one road",
    ["The army listed:", "- two bridges", "- a depot", "• one road"],
  ],
  ["short lines", "Velm\nKarsk\nOrvania", ["Velm", "Karsk", "Orvania"]],
  ["spaces only", " \n\n \t ", []],
  ["nothing", "", []],
];

/** Each text is one sentence. */
const whole: readonly string[] = [
  "Lt. Gen. A. B. Saryn Jr. spoke",
  "The F.S.A. Brigade left Velm at 4.30 p.m. local time",
  "Mr. Orlin vs. Gov. Saryn, cf. Art. 5 and fig. 3",
  'The so-called "Dr. No" of Karsk',
  "See https://velm.example/a.b/Reports.Html for more",
  "He said... nothing",
  "no stop mark at all",
];

describe("segment", () => {
  test.each(parted)("%s", (_why, text) => {
    expect(sentencesOf(text.replaceAll("|", ""))).toEqual(text.split("|").map((part) => part.trim()));
  });

  test.each(lined)("%s", (_why, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each(whole)("one sentence: %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test("sentences are in order, do not overlap, and hold every non-space, whatever the text", () => {
    const bits = fc.constantFrom(
      "Gen.",
      "U.S.",
      " ",
      "\n",
      "\n\n",
      ".",
      "!",
      "…",
      "”",
      "“",
      '"',
      "a",
      "The",
      "5",
      "é",
      "🚀",
      "\ud83d",
      "。",
      "- ",
      "\t",
      "need.And",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 40 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          let covered = "";
          let last = 0;
          for (const { start, end } of segment(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start).trim()).toBe("");
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            covered += text.slice(start, end);
            last = end;
          }
          expect(text.slice(last).trim()).toBe("");
          expect(covered.replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
        },
      ),
      { numRuns: 400, seed: 2016 },
    );
  });

  test("time grows with the text, not with its square", () => {
    const dots = "a.b".repeat(200_000);
    const lines = "word word\n".repeat(100_000);
    const begin = performance.now();
    segment(dots);
    segment(lines);
    segment("x".repeat(1_000_000));
    segment(`${".".repeat(500_000)} `);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
