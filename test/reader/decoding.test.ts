import { describe, expect, test } from "vitest";
import type { Scored, SpanLayer } from "../../src/core/reading/scored.ts";
import { curveNames, onCurve } from "../../src/reader/calibration.ts";
import { Decoding } from "../../src/reader/decoding.ts";
import { parseManifest } from "../../src/reader/manifest.ts";
import type { WindowScores } from "../../src/reader/network.ts";
import { type Rules, rulesOf } from "../../src/reader/rules.ts";
import { tokeniserFor } from "../../src/reader/tokenise.ts";
import { parseVocabulary } from "../../src/reader/vocabulary.ts";
import { type Window, windowsOf } from "../../src/reader/windows.ts";
import { expectWellFormed } from "./reader-contract.ts";
import { smallManifest } from "./small-manifest.ts";

const rules: Rules = rulesOf(parseManifest(JSON.stringify(smallManifest), "manifest.json"), "manifest.json");
const { manifest } = rules;
const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789.,:-'“”()"];
const tokenise = tokeniserFor(
  parseVocabulary(["[PAD]", "[UNK]", ...letters, ...letters.map((letter) => `##${letter}`)].join("\n"), {
    pad: 0,
    unknown: 1,
    start: 2,
    end: 3,
  }),
);

/** What the network is made to see: stretches of the text by layer or trigger type, and ties by their words. */
interface Seen {
  readonly spans?: readonly (readonly [layer: SpanLayer, words: string])[];
  readonly triggers?: readonly (readonly [type: string, words: string])[];
  /** From words to words. The ties of a relation all have one strength. */
  readonly ties?: readonly (readonly [relation: string, from: string, to: string])[];
}

/** Decodes a text as if the network had seen `seen`, window by window. */
function decoded(text: string, seen: Seen, windows?: readonly Window[], by: Rules = rules): Scored {
  const pieces = tokenise(text);
  const cuts = windows ?? windowsOf(pieces, [{ start: 0, end: text.length }], manifest.window);
  const decoding = new Decoding(text, pieces, by);
  for (const window of cuts) decoding.take(window, scoresOf(text, pieces, window, seen));
  const scored = decoding.finish();
  expectWellFormed(text, scored);
  return scored;
}

function scoresOf(text: string, pieces: ReturnType<typeof tokenise>, window: Window, seen: Seen): WindowScores {
  const rows = window.end - window.start;
  const width = manifest.links.relations.length * manifest.links.dimension;
  const scores = new Float32Array(rows * manifest.scoreWidth);
  const queries = new Float32Array(rows * width);
  const keys = new Float32Array(rows * width);
  const within = (row: number, words: string): "no" | "first" | "inner" => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    const at = pieces.starts[window.start + row] ?? 0;
    if (at < start || at >= start + words.length) return "no";
    return at === start ? "first" : "inner";
  };
  for (let row = 0; row < rows; row++) {
    for (const { layer, offset } of rules.spans) {
      const mark = (seen.spans ?? []).filter(([of]) => of === layer).map(([, words]) => within(row, words));
      const tag = mark.includes("first") ? 1 : mark.includes("inner") ? 2 : 0;
      scores[row * manifest.scoreWidth + offset + tag] = 5;
    }
    const type = (seen.triggers ?? []).find(([, words]) => within(row, words) !== "no")?.[0] ?? "none";
    scores[row * manifest.scoreWidth + rules.trigger.offset + rules.trigger.labels.indexOf(type)] = 5;
    for (const [relation, name] of manifest.links.relations.entries()) {
      const ties = (seen.ties ?? []).filter(([of]) => of === name);
      for (const [index, [, from, to]] of ties.entries()) {
        // One dimension a tie; the bias makes all else improbable.
        if (within(row, from) !== "no") queries[row * width + relation * manifest.links.dimension + index] = 4;
        if (within(row, to) !== "no") keys[row * width + relation * manifest.links.dimension + index] = 4;
      }
    }
  }
  return { scores, queries, keys };
}

/** Spans as "layer words", triggers as "type words", links as "relation: words -> words". */
function shown(text: string, { spans, triggers, links }: Scored): string[] {
  const words = (item: { start: number; end: number } | undefined): string =>
    item === undefined ? "?" : text.slice(item.start, item.end);
  return [
    ...spans.map((span) => `${span.layer} ${words(span)}`),
    ...triggers.map((trigger) => `${trigger.type} ${words(trigger)}`),
    ...links.map(({ relation, from, to }) => {
      const attribution = relation === "source" || relation === "content";
      const head = attribution ? spans[from] : triggers[from];
      return `${relation}: ${words(head)} -> ${words(relation === "cause" ? triggers[to] : spans[to])}`;
    }),
  ];
}

const table: readonly (readonly [why: string, text: string, seen: Seen, expected: readonly string[]])[] = [
  [
    "an attribution",
    "the army said, rebels left.",
    {
      spans: [
        ["source", "the army"],
        ["cue", "said,"],
        ["content", "rebels left"],
      ],
      ties: [
        ["source", "said", "the army"],
        ["content", "said", "rebels left"],
      ],
    },
    ["source the army", "cue said", "content rebels left", "source: said -> the army", "content: said -> rebels left"],
  ],
  [
    "an event with its roles and what came of it",
    "jets bombed velm killing nine",
    {
      spans: [
        ["platform", "jets"],
        ["place", "velm"],
        ["quantity", "nine"],
      ],
      triggers: [
        ["air-strike", "bombed"],
        ["death", "killing"],
      ],
      ties: [
        ["means", "bombed", "jets"],
        ["place", "bombed", "velm"],
        ["victim", "killing", "nine"],
        ["cause", "killing", "bombed"],
      ],
    },
    [
      "platform jets",
      "place velm",
      "quantity nine",
      "air-strike bombed",
      "death killing",
      "means: bombed -> jets",
      "place: bombed -> velm",
      "cause: killing -> bombed",
      "victim: killing -> nine",
    ],
  ],
  [
    "two triggers of one type beside each other are one, of two types two",
    "air strike killed",
    {
      triggers: [
        ["air-strike", "air strike"],
        ["death", "killed"],
      ],
    },
    ["air-strike air strike", "death killed"],
  ],
  [
    "a hyphen does not part a trigger",
    "an air-strike hit",
    {
      triggers: [
        ["air-strike", "air"],
        ["air-strike", "strike"],
      ],
    },
    ["air-strike air-strike"],
  ],
  [
    "two spans of a layer may touch",
    "velm karsk",
    {
      spans: [
        ["place", "velm"],
        ["place", "karsk"],
      ],
    },
    ["place velm", "place karsk"],
  ],
  [
    "spans of different layers may overlap",
    "the velm army",
    {
      spans: [
        ["group", "the velm army"],
        ["place", "velm"],
      ],
    },
    ["group the velm army", "place velm"],
  ],
  [
    "a time is no target, and a place no time",
    "bombed velm monday",
    {
      spans: [
        ["place", "velm"],
        ["time", "monday"],
      ],
      triggers: [["air-strike", "bombed"]],
      ties: [
        ["target", "bombed", "velm monday"],
        ["time", "bombed", "velm monday"],
      ],
    },
    ["place velm", "time monday", "air-strike bombed", "target: bombed -> velm", "time: bombed -> monday"],
  ],
  [
    "somebody says that somebody says: the inner content is a part of the outer",
    "he said the rebels told us that the bridge near velm had been hit",
    {
      spans: [
        ["cue", "said"],
        ["cue", "told"],
        ["content", "the rebels told us that the bridge near velm had been hit"],
      ],
      ties: [
        ["content", "said", "the rebels told us that the bridge near velm had been hit"],
        ["content", "told", "that the bridge near velm had been hit"],
      ],
    },
    [
      "cue said",
      "content the rebels told us that the bridge near velm had been hit",
      "cue told",
      "content that the bridge near velm had been hit",
      "content: said -> the rebels told us that the bridge near velm had been hit",
      "content: told -> that the bridge near velm had been hit",
    ],
  ],
  [
    "a content that no other cue claims belongs whole to the one that claims a part",
    "he said the rebels of the north had left the bridge near velm",
    {
      spans: [
        ["cue", "said"],
        ["content", "the rebels of the north had left the bridge near velm"],
      ],
      ties: [["content", "said", "the rebels of the"]],
    },
    [
      "cue said",
      "content the rebels of the north had left the bridge near velm",
      "content: said -> the rebels of the north had left the bridge near velm",
    ],
  ],
  ["a text of which nothing is seen", "nothing here", {}, []],
  ["an empty text", "", {}, []],
];

describe("Decoding", () => {
  test.each(table)("%s", (_why, text, seen, expected) => {
    expect(shown(text, decoded(text, seen))).toEqual(expected);
  });

  test("a content over the border of windows is one span, tied to its cue", () => {
    const content = Array.from({ length: 60 }, (_, index) => `w${index % 10}`).join(" ");
    const text = `he said ${content} end`;
    const seen: Seen = {
      spans: [
        ["cue", "said"],
        ["content", content],
      ],
      ties: [["content", "said", content]],
    };
    const pieces = tokenise(text);
    expect(windowsOf(pieces, [{ start: 0, end: text.length }], manifest.window).length).toBeGreaterThan(3);
    expect(shown(text, decoded(text, seen))).toEqual(["cue said", `content ${content}`, `content: said -> ${content}`]);
  });

  test("windows change nothing where all that is tied lies close together", () => {
    const sentence = "jets bombed velm. ";
    const text = `${sentence.repeat(30)}planes shelled karsk. ${sentence.repeat(30)}`;
    const seen: Seen = {
      spans: [["place", "karsk"]],
      triggers: [["shelling", "shelled"]],
      ties: [["place", "shelled", "karsk"]],
    };
    const pieces = tokenise(text);
    const whole = [{ start: 0, end: pieces.count, firstWord: 0, endWord: pieces.words.count }];
    const parts = decoded(text, seen);
    expect(shown(text, parts)).toEqual(["place karsk", "shelling shelled", "place: shelled -> karsk"]);
    expect(parts.words).toEqual(decoded(text, seen, whole.slice(0, 0)).words);
  });

  test("words and factuality are parallel, one entry a word", () => {
    const { words } = decoded("jets bombed velm.", {});
    expect([...words.starts]).toEqual([0, 5, 12, 16]);
    expect([...words.ends]).toEqual([4, 11, 16, 17]);
  });
});

test("curves change scores and nothing else", () => {
  const text = "the army said, rebels bombed velm.";
  const seen: Seen = {
    spans: [
      ["source", "the army"],
      ["cue", "said,"],
      ["content", "rebels bombed velm"],
      ["place", "velm"],
    ],
    triggers: [["air-strike", "bombed"]],
    ties: [["source", "said", "the army"]],
  };
  const curve = { slope: 0.5, shift: -0.2 };
  const calibration = new Map(curveNames.map((name) => [name, curve] as const));
  const plain = decoded(text, seen);
  const curved = decoded(text, seen, undefined, { ...rules, manifest: { ...manifest, calibration } });
  expect(shown(text, curved)).toEqual(shown(text, plain));
  expect(curved.links).toEqual(plain.links);
  expect(curved.spans.map(({ score }) => score)).toEqual(plain.spans.map(({ score }) => onCurve(score, curve)));
  expect(curved.triggers.map(({ score }) => score)).toEqual(plain.triggers.map(({ score }) => onCurve(score, curve)));
});
