import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hypothesesOf } from "../../../../src/core/incidents/hypotheses/hypotheses-of.ts";
import type { FromPeople, HypothesisMatrix, JudgedBearing } from "../../../../src/core/incidents/hypotheses/matrix.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";
import { copied, drawnClaims } from "../drawn-claims.ts";

function ask(question: string, lines: readonly string[], people?: FromPeople): HypothesisMatrix | undefined {
  const matrices = hypothesesOf(claimsIn(lines), originatorsOf, people);
  matrices.forEach(expectSound);
  return matrices.find((matrix) => matrix.question === question);
}

/** "1 it happened 0-, 2 it did not happen 1-": rank, name, originators against. */
function ranks(matrix: HypothesisMatrix | undefined): string {
  return (
    matrix?.hypotheses.map(({ rank, name, inconsistent }) => `${rank} ${name} ${inconsistent}-`).join(", ") ??
    "not asked"
  );
}

/** "Orsk ministry: + - 0": cells in the order in which the hypotheses are ranked. */
function cells(matrix: HypothesisMatrix | undefined): readonly string[] {
  const signs = { consistent: "+", inconsistent: "-", neutral: "0" } as const;
  return (matrix?.bearings ?? []).map(({ voice, cells: row }) => {
    const bySign = matrix?.hypotheses.map(
      ({ id }) => signs[row.find(({ hypothesis }) => hypothesis === id)?.cell ?? "neutral"],
    );
    return `${voice}: ${bySign?.join(" ")}`;
  });
}

function expectSound({ hypotheses, bearings, sensitivity }: HypothesisMatrix): void {
  const ids = new Set(hypotheses.map(({ id }) => id));
  expect(ids.size).toBe(hypotheses.length);
  for (const { cells: row, claims, separates } of bearings) {
    expect(new Set(row.map(({ hypothesis }) => hypothesis))).toEqual(ids);
    expect(claims.length).toBeGreaterThan(0);
    for (const { why } of row) expect(why).toMatch(/\S/);
    const against = row.filter(({ cell }) => cell === "inconsistent").length;
    expect(separates > 0).toBe(against > 0 && against < row.length);
  }
  for (const { id, inconsistent, consistent, uncertain } of hypotheses) {
    const by = (kind: string) =>
      new Set(
        bearings
          .filter((one) => one.cells.some(({ hypothesis, cell }) => hypothesis === id && cell === kind))
          .map(({ key }) => key),
      ).size;
    expect([inconsistent, consistent]).toEqual([by("inconsistent"), by("consistent")]);
    expect(uncertain).toBeLessThanOrEqual(inconsistent);
  }
  const order = hypotheses.map(({ inconsistent }) => inconsistent);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  expect(hypotheses.length === 0 || hypotheses[0]?.rank === 1).toBe(true);
  for (const { why, first } of sensitivity) {
    expect(why).not.toMatch(/undefined/);
    for (const id of first) expect(ids.has(id)).toBe(true);
  }
}

const orsk = "doc1 2031-05-03 Orsk ministry(orsk)";
const later = "doc2 2031-05-05 Orsk spokesman(orsk)";
const monitor = "doc3 2031-05-04 Velm Monitor";
const kaldia = "doc5 2031-05-04 Kaldian army(kaldia)";

describe("who did it", () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      "two blame each other, a third names one of them",
      [
        `${orsk} accuses CT+ responsibility Kaldian army`,
        `${kaldia} accuses CT+ responsibility Orsk militia`,
        `${monitor} says CT+ actor Kaldian army`,
      ],
      "1 Kaldian army 1-, 2 Orsk militia 2-, 3 somebody whom no report names 3-",
    ],
    [
      "nobody contests it",
      [`${orsk} says CT+ actor Kaldian army`, `${monitor} says CT+ actor Kaldian jets | kind=platform`],
      "not asked",
    ],
    [
      "the accused denies",
      [`${orsk} accuses CT+ responsibility Kaldian army`, `${kaldia} denies CT- responsibility Kaldian army`],
      "1 Kaldian army 1-, 1 somebody whom no report names 1-",
    ],
    [
      "who thinks a doer possible excludes none",
      [`${orsk} suggests PS+ actor Kaldian army`, `${monitor} says CT+ actor Red Dawn`],
      "1 Red Dawn 0-, 2 Kaldian army 1-, 2 somebody whom no report names 1-",
    ],
    [
      "gunmen are nobody's",
      [`${orsk} says CT+ actor gunmen`, `${monitor} says PS+ actor Red Dawn`],
      "1 Red Dawn 0-, 1 somebody whom no report names 0-",
    ],
    [
      "a voice that names two speaks against neither",
      [`${orsk} says CT+ actor Kaldian army`, `${orsk} says CT+ actor Red Dawn`],
      "1 Kaldian army 0-, 1 Red Dawn 0-, 3 somebody whom no report names 1-",
    ],
    [
      "an older word of a voice that says otherwise now is neutral",
      [`${orsk} says CT+ actor Red Dawn`, `${later} says CT+ actor Kaldian army`],
      "1 Kaldian army 0-, 2 Red Dawn 1-, 2 somebody whom no report names 1-",
    ],
    [
      "a copy of a document counts once",
      [`${orsk} says CT+ actor Red Dawn`, `${later} says CT+ actor Red Dawn`, `${monitor} says CT+ actor Kaldian army`],
      "1 Kaldian army 1-, 1 Red Dawn 1-, 3 somebody whom no report names 2-",
    ],
    [
      "an army fits its state",
      [
        `${orsk} says CT+ actor Kaldian government | kind=government`,
        `${monitor} says CT+ actor Kaldian army`,
        "doc7 - Sable Radio says CT+ actor Red Dawn",
      ],
      "1 Kaldian government 1-, 2 Red Dawn 2-, 3 somebody whom no report names 3-",
    ],
    [
      "jets of a state are the state's, and its fighters that fly",
      [
        `${orsk} says CT+ actor Russia | kind=government`,
        `${monitor} says CT+ actor Russian Sukhoi fighter | kind=platform`,
        "doc7 - Sable Radio says CT+ actor Russian warplanes | kind=platform",
        "doc8 - Velm Post says CT+ actor Red Dawn",
      ],
      "1 Russia 1-, 2 Red Dawn 3-, 3 somebody whom no report names 4-",
    ],
    [
      "fighters of a land who are people are not",
      [
        `${orsk} says CT+ actor Russia | kind=government`,
        `${monitor} says CT+ actor Russian fighters | kind=armed-group`,
      ],
      "1 Russia 1-, 1 Russian fighters 1-, 3 somebody whom no report names 2-",
    ],
    [
      "government forces are those of the one state that is named",
      [
        `${orsk} says CT+ actor government forces`,
        `${monitor} says CT+ actor Russian army`,
        "doc8 - Velm Post says CT+ actor Red Dawn | kind=armed-group",
      ],
      "1 Russian army 1-, 2 Red Dawn 2-, 3 somebody whom no report names 3-",
    ],
    [
      "of two they may be either's",
      [
        `${orsk} says CT+ actor government forces`,
        `${monitor} says CT+ actor Russian army`,
        "doc8 - Velm Post says CT+ actor Syrian army",
      ],
      "1 government forces 0-, 2 Russian army 1-, 2 Syrian army 1-, 4 somebody whom no report names 3-",
    ],
    [
      "who names two in one breath names neither alone",
      [
        `${orsk} says CT+ actor Russia | kind=government`,
        `${monitor} says CT+ actor either Syrian or Russian warplanes | kind=platform`,
        "doc8 - Velm Post says CT+ actor Red Dawn | kind=armed-group",
      ],
      "1 Russia 1-, 1 either Syrian or Russian warplanes 1-, 3 Red Dawn 2-, 4 somebody whom no report names 3-",
    ],
    [
      "a body that is denied by itself stands by itself",
      [
        `${orsk} says CT+ actor Kaldian government | kind=government`,
        `${monitor} says CT+ actor Kaldian army`,
        `${kaldia} denies CT- actor Kaldian army`,
      ],
      "1 Kaldian government 0-, 2 Kaldian army 1-, 3 somebody whom no report names 2-",
    ],
  ];
  for (const [what, lines, expected] of rows) test(what, () => expect(ranks(ask("who", lines))).toBe(expected));

  test("tells what each word bears on each hypothesis", () => {
    expect(
      cells(
        ask("who", [
          `${orsk} accuses CT+ responsibility Kaldian army`,
          `${kaldia} denies CT- responsibility Kaldian army`,
        ]),
      ),
    ).toEqual(["Kaldian army: - 0", "Orsk ministry: + -"]);
  });
});

describe("by mistake or on purpose", () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      "one says on purpose, one by mistake",
      [`${orsk} says CT+ motive on purpose`, `${kaldia} says CT+ cause a mistake of the pilot`],
      "1 it was done by mistake 1-, 1 it was done on purpose 1-",
    ],
    [
      "the denial of intent speaks against intent",
      [`${kaldia} denies CT- occurrence | said="the strike had been deliberate"`],
      "1 it was done by mistake 0-, 2 it was done on purpose 1-",
    ],
    [
      "it would not knowingly have done so",
      [`${kaldia} says CT- actor Kaldian jets | said="it would not knowingly strike a hospital"`],
      "1 it was done by mistake 0-, 2 it was done on purpose 1-",
    ],
    ["if it was a mistake", [`${orsk} says CT+ occurrence | said="if the strike was a mistake"`], "not asked"],
    ["nobody speaks of it", [`${orsk} says CT+ motive in revenge for the raid`], "not asked"],
    [
      "only possible excludes nothing",
      [`${orsk} suggests PS+ motive on purpose`],
      "1 it was done by mistake 0-, 1 it was done on purpose 0-",
    ],
  ];
  for (const [what, lines, expected] of rows) test(what, () => expect(ranks(ask("intent", lines))).toBe(expected));
});

describe("did it happen", () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      "two say so, one denies",
      [`${orsk} says CT+ occurrence`, `${monitor} says CT+ occurrence`, `${kaldia} denies CT- occurrence`],
      "1 it happened 1-, 2 it did not happen 2-",
    ],
    ["all say so", [`${orsk} says CT+ occurrence`, `${monitor} says CT+ occurrence`], "not asked"],
    [
      "what is denied is the intent",
      [`${orsk} says CT+ occurrence`, `${kaldia} denies CT- occurrence | said="the strike had been deliberate"`],
      "not asked",
    ],
    [
      "one thinks it possible",
      [`${orsk} says CT+ occurrence`, `${monitor} suggests PS+ occurrence`],
      "1 it happened 0-, 2 it did not happen 1-",
    ],
    [
      "one takes it back",
      [`${orsk} says CT+ occurrence`, `${later} denies CT- occurrence`],
      "1 it did not happen 0-, 2 it happened 1-",
    ],
  ];
  for (const [what, lines, expected] of rows) test(what, () => expect(ranks(ask("occurrence", lines))).toBe(expected));
});

describe("a matrix", () => {
  const blame = [
    `${orsk} accuses CT+ responsibility Kaldian army`,
    `${monitor} says CT+ actor Kaldian army`,
    `${kaldia} accuses CT+ responsibility Orsk militia`,
  ];

  test("tells what changes if one voice is taken away", () => {
    expect(
      ask("who", blame)?.sensitivity.map(({ voice, changes, why }) => `${voice}${changes ? " changes" : ""}: ${why}`),
    ).toEqual([
      "Velm Monitor changes: without Velm Monitor, fewest speak against: Kaldian army, Orsk militia (1)",
      "Orsk ministry changes: without Orsk ministry, fewest speak against: Kaldian army, Orsk militia (1)",
      "Kaldian army: without Kaldian army, the same stands first: Kaldian army",
    ]);
  });

  test("puts the word that tells most hypotheses apart first", () => {
    const matrix = ask("who", [...blame, "doc8 - Sable Radio suggests PS+ actor Red Dawn"]);
    const separates = matrix?.bearings.map((one) => one.separates) ?? [];
    expect([...separates].sort((a, b) => b - a)).toEqual(separates);
    expect(matrix?.bearings.at(-1)?.voice).toBe("Sable Radio");
    expect(separates.at(-1)).toBe(0);
  });

  const reviewer = { by: "M. Orsk", why: "read it again" };
  /** "doc1:1 consistent": how a person judges a claim for a hypothesis. */
  const judged = (question: string, name: string, ...bearings: readonly string[]): readonly JudgedBearing[] =>
    bearings.map((bearing) => {
      const [, document = "", claim = "", cell = ""] = /^(\w+):(\d+) (\w+)$/.exec(bearing) ?? [];
      if (cell !== "consistent" && cell !== "inconsistent" && cell !== "neutral") throw new Error(bearing);
      return { question, name, claim: { document, claim: `c${claim}` }, cell, ...reviewer };
    });

  test("takes a hypothesis that a person adds, with its cells, and leaves what is not judged neutral", () => {
    const name = "Red Dawn in Kaldian uniforms";
    const matrix = ask("who", [...blame, "doc4 - Sable Radio says CT+ means artillery"], {
      added: [{ question: "who", name, ...reviewer }],
      judged: judged("who", name, "doc1:1 consistent", "doc4:4 inconsistent"),
    });
    expect(ranks(matrix)).toBe(
      "1 Kaldian army 1-, 1 Red Dawn in Kaldian uniforms 1-, 3 Orsk militia 2-, 4 somebody whom no report names 3-",
    );
    expect(cells(matrix)).toContain("Sable Radio: 0 - 0 0");
    expect(cells(matrix)).toContain("Kaldian army: - 0 + -");
    expect(matrix?.hypotheses.flatMap(({ name: one, added }) => (added === undefined ? [] : [[one, added]]))).toEqual([
      [name, reviewer],
    ]);
    expect(matrix?.bearings.flatMap(({ cells: row }) => row.flatMap(({ by }) => by ?? []))).toEqual([
      "M. Orsk",
      "M. Orsk",
    ]);
  });

  test("opens a question that only a person asks", () => {
    const [question, name] = ["Was it one strike or two?", "two strikes"];
    const matrix = ask(question, blame, {
      added: [{ question, name, ...reviewer }],
      judged: judged(question, name, "doc1:1 consistent"),
    });
    expect([ranks(matrix), cells(matrix)]).toEqual(["1 two strikes 0-", ["Orsk ministry: +"]]);
  });

  test("opens it without any claim that bears on it", () => {
    const question = "Was it one strike or two?";
    const matrix = ask(question, blame, { added: [{ question, name: "one strike", ...reviewer }], judged: [] });
    expect([ranks(matrix), cells(matrix)]).toEqual(["1 one strike 0-", []]);
  });

  test("a person's word on one of its own hypotheses goes before what it reads off the words", () => {
    const before = ask("who", blame);
    const [first] = before?.bearings ?? [];
    const [ref] = first?.claims ?? [];
    const against = before?.hypotheses.find(({ id }) =>
      first?.cells.some(({ hypothesis, cell }) => hypothesis === id && cell === "inconsistent"),
    );
    if (ref === undefined || against === undefined) expect.fail("nothing speaks against anything");
    const matrix = ask("who", blame, {
      added: [],
      judged: [{ question: "who", name: against.name, claim: ref, cell: "neutral", ...reviewer }],
    });
    const after = matrix?.hypotheses.find(({ id }) => id === against.id);
    expect(after).toEqual({ ...against, inconsistent: against.inconsistent - 1, rank: after?.rank });
    expect(after?.added).toBeUndefined();
  });

  test("an explanation that a report comes to name too is the report's, with a person's judgements", () => {
    const matrix = ask("who", blame, {
      added: [{ question: "who", name: "Kaldian army", ...reviewer }],
      judged: judged("who", "Kaldian army", "doc1:1 neutral"),
    });
    expect(matrix?.hypotheses.filter(({ name }) => name === "Kaldian army")).toHaveLength(1);
    expect(matrix?.hypotheses.every(({ added }) => added === undefined)).toBe(true);
    expect(matrix?.bearings.flatMap(({ cells: row }) => row.filter(({ by }) => by !== undefined))).toHaveLength(1);
  });

  test("a judgement of what nobody puts forward changes nothing", () => {
    const people = { added: [], judged: judged("who", "Nobody's idea", "doc1:1 inconsistent") };
    expect(ask("who", blame, people)).toEqual(ask("who", blame));
    expect(
      ask("Was it one strike?", blame, { added: [], judged: judged("Was it one strike?", "yes", "doc1:1 consistent") }),
    ).toBeUndefined();
  });
});

test("matrices are sound, and the same in any order and with a copy of a document", () => {
  fc.assert(
    fc.property(drawnClaims, fc.nat(), (claims, draw) => {
      const matrices = hypothesesOf(claims, originatorsOf);
      matrices.forEach(expectSound);
      expect(hypothesesOf([...claims].reverse(), originatorsOf)).toEqual(matrices);
      const documents = [...new Set(claims.map(({ ref }) => ref.document))];
      const copy = copied(claims, documents[draw % documents.length] ?? "");
      const again = hypothesesOf([...claims, ...copy], originatorsOf);
      expect(again.map(({ hypotheses }) => hypotheses)).toEqual(matrices.map(({ hypotheses }) => hypotheses));
    }),
  );
});
