import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GoldFault } from "../../../../src/core/evaluate/gold.ts";
import type { GoldClaim, GoldSlotRelations, IncidentGold } from "../../../../src/core/evaluate/incidents/gold.ts";
import { scoreIncidents } from "../../../../src/core/evaluate/incidents/score.ts";
import type { SystemSlot } from "../../../../src/core/evaluate/incidents/system.ts";
import { findTriggers, goldLinks } from "../../../../src/core/evaluate/incidents/triggers.ts";
import type { Incident } from "../../../../src/core/model/incident.ts";
import { at } from "../hand-made.ts";
import { told, type World } from "./told.ts";

const scoreOf = ({ gold, readings, incidents }: World) => scoreIncidents(gold, readings, incidents);

test("the incidents of a casebook are scored as they are", () => {
  const { gold, readings } = told("hit/x=0");
  const incidents: readonly Incident[] = [
    {
      id: "i",
      type: "air-strike",
      accounts: [],
      events: [{ document: "hash-a", event: "a0", why: [{ feature: "day", value: "the same", weight: 1 }] }],
      slots: [{ slot: "killed", relation: "single", documents: 1, originators: [], values: [], contradictions: [] }],
    },
  ];
  expect(scoreIncidents(gold, readings, incidents).wrongPairs).toEqual([]);
});

describe("what is found and put together", () => {
  test("a perfect system has 1 everywhere", () => {
    const { figures, missed, wrongPairs } = scoreOf(
      told("They bombed/x=1 Velm. The raid/x=1 ended.", "A strike/x=1 on Velm; Orm was shelled/y=2.", "Orm hit/y=2."),
    );
    for (const key of ["b3", "muc", "ceafe", "b3.all", "events", "pairs", "reports", "reports.all"]) {
      expect(figures[`incidents.${key}`], key).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    }
    expect(figures["incidents.conll"]?.["f1"]).toBe(1);
    expect(figures["incidents.triggers"]).toEqual({ found: 1, support: 5 });
    expect({ missed, wrongPairs }).toEqual({ missed: [], wrongPairs: [] });
  });

  test.each([
    // Two of three reports together: 1 of 3 pairs.
    [
      "one kept apart",
      ["hit/x=1", "hit/x=1", "hit/x=0"],
      { precision: 1, recall: 0.3333 },
      { precision: 1, recall: 0.3333 },
    ],
    [
      "one of another incident with it",
      ["hit/x=1", "hit/x=1", "hit/y=1"],
      { precision: 0.3333, recall: 1 },
      { precision: 0.3333, recall: 1 },
    ],
    // Found pairs: only the first two. All: the third cannot be found.
    [
      "one that the reader lacks",
      ["hit/x=1", "hit/x=1", "hit/x=-"],
      { precision: 1, recall: 1 },
      { precision: 1, recall: 0.3333 },
    ],
    [
      "events that gold does not mark",
      ["hit/x=1 burned/-=1", "hit/x=1"],
      { precision: 1, recall: 1 },
      { precision: 1, recall: 1 },
    ],
    ["lone events", ["hit/x=0", "hit/x=0"], { precision: null, recall: 0 }, { precision: null, recall: 0 }],
    [
      "pairs within a report alone",
      ["hit/x=1 struck/x=1"],
      { precision: null, recall: null },
      { precision: null, recall: null },
    ],
  ])("pairs of reports: %s", (_, reports, found, all) => {
    const { figures } = scoreOf(told(...reports));
    expect(figures["incidents.reports"]).toMatchObject(found);
    expect(figures["incidents.reports.all"]).toMatchObject(all);
    expect(figures["incidents.events"]).toMatchObject(found);
    expect(figures["incidents.pairs"]).toMatchObject(found);
    expect(figures["incidents.pairs.all"]).toMatchObject(all);
  });

  test("a report's telling is where most of its triggers are", () => {
    const { figures, wrongPairs } = scoreOf(told("hit/x=2 raid/x=1 blast/x=1", "hit/x=2", "hit/x=1"));
    // a and c are together, b is apart from both.
    expect(figures["incidents.reports"]).toMatchObject({ precision: 1, recall: 0.3333, support: 3 });
    expect(wrongPairs).toEqual([
      { kind: "apart", a: { report: "a", incident: "x" }, b: { report: "b", incident: "x" } },
      { kind: "apart", a: { report: "b", incident: "x" }, b: { report: "c", incident: "x" } },
    ]);
    // Trigger by trigger: of 7 pairs of two reports 3 are right.
    expect(figures["incidents.pairs"]).toMatchObject({ precision: 1, recall: 0.4286, support: 7 });
  });

  test("what is wrongly together is named", () => {
    expect(scoreOf(told("hit/x=1", "hit/y=1")).wrongPairs).toEqual([
      { kind: "together", a: { report: "a", incident: "x" }, b: { report: "b", incident: "y" } },
    ]);
  });

  test("what the reader lacks is named, and stands alone in the figures of all", () => {
    const { figures, missed } = scoreOf(told("hit/x=- raid/x=1", "hit/x=1"));
    expect(missed.map(({ report, words }) => `${report} ${words}`)).toEqual(["a hit"]);
    expect(figures["incidents.triggers"]).toEqual({ found: 0.6667, support: 3 });
    expect(figures["incidents.tellings"]).toEqual({ found: 1, support: 2 });
    expect(figures["incidents.b3"]).toMatchObject({ precision: 1, recall: 1 });
    // Two things keep 2 of 3, one keeps 1 of 3.
    expect(figures["incidents.b3.all"]).toMatchObject({ precision: 1, recall: 0.5556 });
  });

  test("a telling of the past is right where both say so", () => {
    const { figures } = scoreOf(told("hit/x~=1~", "hit/x=1~", "hit/x~=1", "hit/x~=0", "hit/x~=-"));
    expect(figures["incidents.background"]).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 });
  });

  test("a further telling of an event answers for its trigger", () => {
    const world = told("They hit/x=1 Velm. The raid/x=- ended.", "raid/x=1");
    const reading = world.readings.get("a");
    const [event] = reading?.events ?? [];
    if (reading === undefined || event === undefined) throw new Error("no event");
    const alsoAt = [at(reading.document.text, "raid")];
    const readings = new Map(world.readings).set("a", { ...reading, events: [{ ...event, alsoAt }] });
    expect(scoreIncidents(world.gold, readings, world.incidents).missed).toEqual([]);
  });

  test("an event made of two incidents is named, and gold puts it where it has more of it", () => {
    const world = told("hit/x=1 raid/y=- blast/y=-", "hit/y=2");
    const reading = world.readings.get("a");
    const [event] = reading?.events ?? [];
    if (reading === undefined || event === undefined) throw new Error("no event");
    const spans = ["raid", "blast"].map((word) => at(reading.document.text, word));
    const readings = new Map(world.readings).set("a", { ...reading, events: [{ ...event, alsoAt: spans }] });
    const { mixed, figures } = scoreIncidents(world.gold, readings, world.incidents);
    expect(mixed).toEqual([expect.objectContaining({ report: "a", incident: "y", incidents: ["x", "y"] })]);
    expect(figures["incidents.events"]).toMatchObject({ precision: null, recall: 0, support: 1 });
    expect(figures["incidents.pairs"]).toMatchObject({ precision: null, recall: 0, support: 2 });
    expect([...goldLinks(findTriggers(world.gold, readings))]).toEqual([
      [
        "y",
        [
          { document: "hash-a", event: "a0" },
          { document: "hash-b", event: "b0" },
        ],
      ],
    ]);
    expect(scoreOf(world).mixed).toEqual([]);
  });

  test("readings that are not of this gold are refused", () => {
    const { gold, readings, incidents } = told("hit/x=1", "raid/x=1");
    const [a, b] = [...readings.values()];
    expect(() => scoreIncidents(gold, new Map(), incidents)).toThrow(GoldFault);
    if (a === undefined || b === undefined) throw new Error("no readings");
    const swapped = new Map([
      ["a", b],
      ["b", a],
    ] as const);
    expect(() => scoreIncidents(gold, swapped, incidents)).toThrow("“hit” is not where gold says");
  });

  test("whatever the marks: gold's own links are faultless, and no figure leaves 0 to 1", () => {
    const word = fc.tuple(fc.constantFrom("x", "y", "z"), fc.constantFrom("-", "0", "1", "2"));
    const line = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const world = told(...lines.map((words) => words.map(([x, n], index) => `w${index}v/${x}=${n}`).join(" ")));
        for (const figure of Object.values(scoreOf(world).figures)) {
          for (const [field, value] of Object.entries(figure)) {
            if (field !== "support" && value !== null) expect(value >= 0 && value <= 1).toBe(true);
          }
        }
        const links = goldLinks(findTriggers(world.gold, world.readings));
        const perfect = [...links].map(([id, events]) => ({ id, events, slots: [] }));
        const { figures, wrongPairs } = scoreOf({ ...world, incidents: perfect });
        for (const key of ["b3", "ceafe", "events", "pairs"]) {
          const f1 = figures[`incidents.${key}`]?.["f1"];
          expect(f1 === null || f1 === 1).toBe(true);
        }
        expect(wrongPairs.filter(({ kind }) => kind === "together")).toEqual([]);
      }),
    );
  });
});

describe("who stands behind it, and what contradicts what", () => {
  /** `killed 2: update conflict` is a slot with two originators and two kinds; `?overlap` is open. */
  function goldOf(world: World, lines: readonly string[]): IncidentGold {
    const slots: GoldSlotRelations[] = [];
    const claims: GoldClaim[] = [];
    for (const line of lines) {
      const [, slot = "", count = "", kinds = ""] = /^(\w+) (\d+): ?(.*)$/.exec(line) ?? [];
      const words = kinds.split(" ").filter((word) => word !== "");
      slots.push({
        slot: slot as GoldSlotRelations["slot"],
        kinds: words.filter((word) => !word.startsWith("?")) as GoldSlotRelations["kinds"],
        open: words.flatMap((word) => (word.startsWith("?") ? [word.slice(1)] : [])) as GoldSlotRelations["open"],
      });
      for (let index = 0; index < Number(count); index += 1) {
        const quote = { quote: "hit", incident: "x", value: "1" };
        claims.push({ ...quote, slot: slot as GoldClaim["slot"], voice: `v${index}` });
        claims.push({ ...quote, slot: slot as GoldClaim["slot"], voice: "v0" });
      }
    }
    return {
      incidents: world.gold.incidents.map((one) => (one.incident === "x" ? { ...one, slots } : one)),
      reports: world.gold.reports.map((report) => (report.report === "a" ? { ...report, claims } : report)),
    };
  }

  /** `killed army mayor: conflict`. */
  function systemOf(lines: readonly string[]): readonly SystemSlot[] {
    return lines.map((line) => {
      const [, slot = "", keys = "", kinds = ""] = /^(\w+) ?([^:]*): ?(.*)$/.exec(line) ?? [];
      const words = (list: string): readonly string[] => list.split(" ").filter((word) => word !== "");
      return {
        slot: slot as SystemSlot["slot"],
        originators: words(keys).map((key) => ({ key })),
        contradictions: words(kinds).map((relation) => ({ relation })) as SystemSlot["contradictions"],
      };
    });
  }

  const originators = (matched: number | null, all: number | null, support: number) => ({ matched, all, support });
  test.each([
    ["the number is right", ["killed 2:"], ["killed army mayor:"], originators(1, 1, 1), [0, 0, 0]],
    ["one too many", ["killed 2:"], ["killed army mayor priest:"], originators(0, 0, 1), [0, 0, 0]],
    [
      "a slot that the system leaves out",
      ["killed 2:", "time 1:"],
      ["killed army mayor:"],
      originators(0.5, 0.5, 2),
      [0, 0, 0],
    ],
    [
      "accused and told are one slot",
      ["actor 2:"],
      ["actor army:", "responsibility army mayor:"],
      originators(1, 1, 1),
      [0, 0, 0],
    ],
    [
      "mistake and cause are one slot",
      ["motive 2:"],
      ["motive army:", "cause mayor:"],
      originators(1, 1, 1),
      [0, 0, 0],
    ],
    [
      "kinds right, missed and wrong",
      ["killed 2: update conflict"],
      ["killed a b: conflict denial"],
      originators(1, 1, 1),
      [1, 2, 2],
    ],
    [
      "one kind twice counts once",
      ["killed 2: conflict"],
      ["killed a b: conflict conflict"],
      originators(1, 1, 1),
      [1, 1, 1],
    ],
    [
      "an open kind is neither right nor wrong",
      ["killed 2: ?overlap"],
      ["killed a b: overlap"],
      originators(1, 1, 1),
      [0, 0, 0],
    ],
    [
      "a kind where gold has nobody speak is wrong",
      ["killed 1:"],
      ["killed a:", "time b c: conflict"],
      originators(1, 1, 1),
      [0, 1, 0],
    ],
    [
      "a slot that gold never marks is not looked at",
      ["killed 1:"],
      ["killed a:", "damage b c: conflict"],
      originators(1, 1, 1),
      [0, 0, 0],
    ],
  ])("%s", (_, gold, system, wanted, [right, read, support]) => {
    const world = told("hit/x=1", "hit/x=1");
    const incidents = world.incidents.map((one) => ({ ...one, slots: systemOf(system) }));
    const { figures } = scoreIncidents(goldOf(world, gold), world.readings, incidents);
    expect(figures["incidents.originators"]).toEqual(wanted);
    const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
    expect(figures["incidents.kinds"]).toMatchObject({
      precision: share(right ?? 0, read ?? 0),
      recall: share(right ?? 0, support ?? 0),
      support,
    });
  });

  test("an incident that no system incident answers for counts among all, and its kinds are missed", () => {
    const world = told("hit/x=0", "hit/x=0", "hit/y=1", "hit/y=1");
    const { figures, slots } = scoreOf({ ...world, gold: goldOf(world, ["killed 2: conflict"]) });
    expect(figures["incidents.originators"]).toEqual(originators(null, 0, 1));
    expect(figures["incidents.kinds.conflict"]).toEqual({ precision: null, recall: 0, f1: 0, support: 1 });
    expect(slots).toEqual([
      expect.objectContaining({ incident: "x", slot: "killed", isMatched: false, missed: ["conflict"] }),
    ]);
  });

  test("one system incident answers for one of the gold: the one it shares most triggers with", () => {
    const world = told("hit/x=1", "hit/y=1", "hit/y=1");
    const { slots } = scoreOf({ ...world, gold: goldOf(world, ["killed 1:"]) });
    expect(slots.map(({ incident, isMatched }) => [incident, isMatched])).toEqual([["x", false]]);
  });
});
