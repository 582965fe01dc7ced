import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Alignment, alignTexts, shareOf } from "../../../../src/core/incidents/lineage/align.ts";
import {
  certainPassage,
  certainRun,
  fewPrintsOf,
  leastShared,
  sharedPrints,
  sketchOf,
} from "../../../../src/core/incidents/lineage/shingles.ts";
import { foldWord, wordsOf } from "../../../../src/core/incidents/lineage/words.ts";
import { sentenceOf } from "./telling.ts";

/** Aligns, and checks what holds for any two texts. */
function aligned(a: string, b: string): Alignment {
  const found = alignTexts(a, b);
  for (const { a: one, b: two, words, quoted } of found.passages) {
    for (const [span, text] of [
      [one, a],
      [two, b],
    ] as const) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(/^\S.*\S$|^\S$/su.test(text.slice(span.start, span.end)), "a passage begins and ends with a word").toBe(
        true,
      );
    }
    expect(words).toBeGreaterThan(0);
    expect(quoted).toBeLessThanOrEqual(words);
  }
  for (const { words, shared } of [found.a, found.b]) expect(shared).toBeLessThanOrEqual(words);
  const turned = alignTexts(b, a);
  expect([turned.b, turned.a], "the same whichever is given first").toEqual([found.a, found.b]);
  expect(turned.passages.map(({ words }) => words).sort()).toEqual(found.passages.map(({ words }) => words).sort());
  return found;
}

const wire = `VELM, Osteria, May 4 (AFP) - Two jets of the Kaldian coalition bombed positions of the Ostrian army near Velm on Tuesday, killing at least 62 soldiers and wounding more than 100. "We shall answer this with all the means that the law of war gives us and at a time of our own choosing," General Marek Orsin told reporters in Tarn. The coalition said it had halted the raid as soon as it was told that Ostrian troops might have been hit. Residents said five more people died in a shelter behind the mill. --AFP`;

describe("shared passages", () => {
  const rows: readonly (readonly [name: string, a: string, b: string, words: readonly number[]])[] = [
    [
      "a text and itself",
      "Two jets bombed a depot near Velm on Tuesday.",
      "Two jets bombed a depot near Velm on Tuesday.",
      [9],
    ],
    [
      "nothing in common",
      "Two jets bombed a depot near Velm on Tuesday.",
      "The council met in Tarn and agreed on a new road.",
      [],
    ],
    [
      "a phrase is no passage",
      "Two jets bombed a depot near Velm at dawn, and the sea was calm.",
      "They say two jets bombed a depot near Velm because of the mill.",
      [],
    ],
    [
      "case, marks, spelling and small numbers do not part words",
      "Five organizations of the DEFENSE ministry's staff met in Orešin on Tuesday evening.",
      "5 organisations of the defence ministrys staff met in Oresin on Tuesday evening.",
      [13],
    ],
    [
      "a changed word within",
      "Two jets bombed a depot near Velm on Tuesday and killed four guards, the army said.",
      "Two jets bombed a depot near Velm on Wednesday and killed four guards, the army said.",
      [15],
    ],
    [
      "a number told the other way round runs only where words run",
      "the coalition killed 62 soldiers of the army in a raid near Velm on Tuesday",
      "62 soldiers of the army were killed in a raid near Velm on Tuesday by the coalition",
      [12],
    ],
    [
      "a cut sentence parts two passages",
      "The raid began at dawn and went on until the evening. The sea was calm that day, and nobody in the town of Tarn heard a sound of it. The hospital took in nine people before night fell.",
      "The raid began at dawn and went on until the evening. The hospital took in nine people before night fell.",
      // "The" of the cut sentence is the next one's too.
      [12, 9],
    ],
    [
      "passages in another order",
      "The raid began at dawn and went on until the evening. The hospital took in nine people before night fell.",
      "The hospital took in nine people before night fell. The raid began at dawn and went on until the evening.",
      [11, 9],
    ],
    [
      "rights and sign-offs do not count",
      "Velm is quiet. All rights reserved. Copyright Northwire News Service of Osteria and Kaldia 2016. --AFP",
      "Tarn burns. All rights reserved. Copyright Northwire News Service of Osteria and Kaldia 2016. --AFP",
      [],
    ],
    [
      "subscriptions do not count",
      "Velm is quiet. Follow us on Twitter. Subscribe to our daily newsletter for the news of the day and more",
      "Tarn burns. Follow us on Twitter. Subscribe to our daily newsletter for the news of the day and more",
      [],
    ],
  ];
  test.each(rows)("%s", (_, a, b, words) => {
    expect(aligned(a, b).passages.map((one) => one.words)).toEqual(words);
  });

  test("spans stand in both texts", () => {
    const [one] = aligned(
      "Now: two jets bombed a depot near Velm on Tuesday.",
      "So two jets bombed a depot near Velm on Tuesday!",
    ).passages;
    expect(one).toMatchObject({ a: { start: 5, end: 49 }, b: { start: 3, end: 47 }, words: 9, quoted: 0 });
  });

  test("words in quotation marks are told apart", () => {
    const said = `"We shall answer this with all the means that we have," he said.`;
    expect(aligned(`In Velm: ${said}`, `In Tarn: ${said}`).passages[0]).toMatchObject({ words: 13, quoted: 11 });
  });

  test("a rewritten wire", () => {
    const rewritten = wire
      .replace("VELM, Osteria, May 4 (AFP) - ", "")
      .replace(" on Tuesday", "")
      .replace("bombed", "have bombed")
      .replace(/ The coalition said.*?hit\./u, "")
      .replace(" --AFP", "");
    const { a, b, passages } = aligned(wire, rewritten);
    expect(shareOf(b)).toBeGreaterThan(0.9);
    expect(shareOf(a)).toBeGreaterThan(0.6);
    expect(shareOf(a)).toBeLessThan(0.8);
    expect(passages).toHaveLength(2);
  });

  test("empty texts, and one word a hundred thousand times", () => {
    expect(aligned("", wire).passages).toEqual([]);
    expect(aligned("", "")).toEqual({ passages: [], a: { words: 0, shared: 0 }, b: { words: 0, shared: 0 } });
    const long = "raid ".repeat(100_000);
    const { a } = alignTexts(long, `${long}over`);
    expect(shareOf(a)).toBe(1);
  });
});

describe("any texts", () => {
  const sentences = fc
    .uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 12 })
    .map((seeds) => seeds.map((seed) => sentenceOf(`t${seed}`, String(seed + 20))));

  test("a text shares all of itself", () => {
    fc.assert(
      fc.property(sentences, (all) => {
        const text = all.join(" ");
        const { a, b, passages } = aligned(text, text);
        expect(shareOf(a)).toBe(1);
        expect(shareOf(b)).toBe(1);
        expect(passages).toHaveLength(1);
      }),
    );
  });

  test("with every tenth word changed it shares nearly all, and is found by its bands", () => {
    fc.assert(
      fc.property(sentences, fc.nat(9), (all, offset) => {
        const text = all.join(" ");
        const noisy = text
          .split(" ")
          .map((word, index) => (index % 10 === offset ? `x${index}x.` : word))
          .join(" ");
        const { a } = aligned(text, noisy);
        expect(shareOf(a)).toBeGreaterThan(0.8);
        expect(sharedPrints(sketchOf(text), sketchOf(noisy))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test("with sentences removed, what is left stands in the other wholly", () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 2, max: 4 }), (all, every) => {
        const left = all.filter((_, index) => index % every !== 0);
        const { b } = aligned(all.join(" "), left.join(" "));
        expect(shareOf(b)).toBe(1);
      }),
    );
  });

  test("unrelated texts share nothing", () => {
    fc.assert(
      fc.property(sentences, sentences, (one, two) => {
        const other = two.filter((sentence) => !one.includes(sentence));
        expect(aligned(one.join(" "), other.join(" ")).passages).toEqual([]);
      }),
    );
  });

  test("arbitrary strings break nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => void aligned(a, b)));
  });

  test("a shared run of enough words leaves a fingerprint in common, wherever it stands", () => {
    fc.assert(
      fc.property(sentences, sentences, fc.nat(), (one, two, at) => {
        const run = sentenceOf(`run${at}`, "17", certainRun).replace(".", "");
        const insert = (all: readonly string[]): string => {
          const words = all.join(" ").split(" ");
          const place = at % words.length;
          return [...words.slice(0, place), run, ...words.slice(place)].join(" ");
        };
        const prints = new Set(sketchOf(insert(one)).prints);
        expect(sketchOf(insert(two)).prints.some((print) => prints.has(print))).toBe(true);
      }),
    );
  });

  test("a long one leaves two of the few fingerprints in common, and those are among the others", () => {
    fc.assert(
      fc.property(sentences, sentences, fc.nat(), (one, two, at) => {
        const run = Array.from({ length: certainPassage }, (_, step) => `run${at}x${step}`).join(" ");
        const texts = [one, two].map((all) => `${all.join(" ")} ${run} ${all.at(0) ?? ""}`);
        const [few, other] = texts.map((text) => fewPrintsOf(wordsOf(text)));
        expect(few?.filter((print) => other?.includes(print)).length).toBeGreaterThanOrEqual(2);
        expect(sketchOf(texts[0] ?? "").prints).toEqual(expect.arrayContaining([...(few ?? [])]));
      }),
    );
  });
});

describe("sketches", () => {
  test("the same words give the same sketch, whatever stands around them", () => {
    const plain = wire.replace("VELM, Osteria, May 4 (AFP) - ", "").replace(" --AFP", "");
    expect(sketchOf(`${plain} All rights reserved.`)).toEqual(sketchOf(plain.toUpperCase()));
    expect(sketchOf(wire)).toEqual(sketchOf(plain));
  });

  test("fingerprints are each once, and fewer than words", () => {
    const sketch = sketchOf(wire);
    expect(new Set(sketch.prints).size).toBe(sketch.prints.length);
    expect(sketch.prints.length).toBeLessThan(sketch.words / 2);
    expect(fewPrintsOf(wordsOf(wire)).length).toBeLessThan(sketch.prints.length);
    expect([...sketch.prints].sort((a, b) => a - b)).toEqual(sketch.prints);
  });

  test("a text shorter than a shingle has no keys", () => {
    expect(sketchOf("Two jets over Velm.")).toEqual({ words: 4, prints: [] });
    expect(sketchOf("Two jets bombed a depot near Velm.").prints).toHaveLength(1);
  });

  test("short texts need one key in common, long ones two", () => {
    expect([leastShared(3, 90), leastShared(90, 90), leastShared(24, 25), leastShared(25, 25)]).toEqual([1, 2, 1, 2]);
  });
});

test.each([
  ["Organizations", "organisations"],
  ["U.S.", "us"],
  ["Seven", "7"],
  ["Defense", "defence"],
  ["Syria’s", "syrias"],
  ["1,300", "1300"],
  ["Šehir", "sehir"],
  ["constructor", "constructor"],
])("%s is compared as %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
