// Incidents from pairs: what is one, what is only related, and what must not matter.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepsPair } from "../../../../src/core/incidents/link/bars.ts";
import { type Clusters, cluster } from "../../../../src/core/incidents/link/cluster.ts";
import { scorePair } from "../../../../src/core/incidents/link/score.ts";
import { meet } from "../../../../src/core/incidents/profile/keys.ts";
import { type EventProfile, refKey } from "../../../../src/core/incidents/profile/shape.ts";
import type { LinkDecisions, ScoredPair } from "../../../../src/core/model/casebook.ts";
import type { EventRef } from "../../../../src/core/model/incident.ts";
import { profileOf } from "./profile-notation.ts";
import { randomPair, randomProfiles } from "./random-profiles.ts";

const none: LinkDecisions = { together: [], apart: [] };

/** The pairs that a casebook would keep: those that meet and are worth keeping. */
function keptPairs(profiles: readonly EventProfile[]): readonly ScoredPair[] {
  return profiles.flatMap((a, index) =>
    profiles
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => scorePair(a, b))
      .filter(keepsPair),
  );
}

/** Clusters profiles, and checks what holds of every result. */
function clustered(profiles: readonly EventProfile[], decisions = none): Clusters {
  const result = cluster(profiles, keptPairs(profiles), decisions);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  const events = result.incidents.flat().map(({ ref }) => refKey(ref));
  expect([...events].sort()).toEqual(profiles.map(({ ref }) => refKey(ref)).sort());
  const incident = new Map(
    result.incidents.flatMap((all, index) => all.map(({ ref }) => [refKey(ref), index] as const)),
  );
  for (const { a, b } of result.suggestions) expect(incident.get(refKey(a))).not.toBe(incident.get(refKey(b)));
  for (const { from, to } of result.relations) expect(incident.get(refKey(from))).not.toBe(incident.get(refKey(to)));
  for (const events of result.incidents) for (const { why } of events) expect(why.length > 0).toBe(events.length > 1);
  return result;
}

/** Documents, "+" between those of one incident: ["a+b", "c"]. */
function shown({ incidents }: Clusters): readonly string[] {
  return incidents.map((events) => events.map(({ ref }) => ref.document).join("+"));
}

const velm = "@Velm(34.1,40.2)";
const bor = "@Bor(34.46,40.2)";

const rows: readonly (readonly [what: string, lines: readonly string[], incidents: readonly string[]])[] = [
  [
    "one strike in three reports",
    [
      `air-strike 2016-09-17 ${velm}`,
      `air-strike 2016-09-17 ${velm} killed:62`,
      `air-strike 2016-09-17 ${velm} killed:62 by:coalition`,
    ],
    ["a+b+c"],
  ],
  ["two towns", [`air-strike 2016-09-17 ${velm}`, `air-strike 2016-09-17 ${bor}`], ["a", "b"]],
  [
    "a report of both towns does not make them one",
    [
      `air-strike 2016-09-17 ${velm} killed:12`,
      `air-strike 2016-09-17 ${bor} killed:7`,
      `air-strike 2016-09-17 ${velm} ${bor} killed:12 killed:7`,
    ],
    ["a+c", "b"],
  ],
  [
    "two strikes of one town and day that one report tells apart",
    [
      `air-strike 2016-09-17 ${velm} killed:40 id:e1 doc:a s:6`,
      `air-strike 2016-09-17 ${velm} killed:3 id:e2 doc:a s:9`,
      `air-strike 2016-09-17 ${velm} killed:40`,
      `air-strike 2016-09-17 ${velm} killed:3`,
    ],
    ["a+c", "a+d"],
  ],
  [
    "a second strike that two reports tell as one more",
    [
      `air-strike 2016-09-17 ${velm} killed:9 id:e1 doc:a`,
      `air-strike 2016-09-17 ${velm} killed:2 sequel id:e2 doc:a s:1`,
      `air-strike 2016-09-17 ${velm} killed:9 id:e1 doc:b`,
      `air-strike 2016-09-17 ${velm} killed:2 sequel id:e2 doc:b s:1`,
    ],
    ["a+b", "a+b"],
  ],
  [
    "a denial joins what it denies",
    [`air-strike 2016-09-17 ${velm} killed:62`, `air-strike negated 2016-09-17 ${velm}`],
    ["a+b"],
  ],
  ["a threat does not", [`air-strike 2016-09-17 ${velm}`, `air-strike future 2016-09-17 ${velm}`], ["a", "b"]],
  [
    "background joins the incident that it tells of",
    [`air-strike 2016-09-17 ${velm} killed:62`, `air-strike background pub:2017-09-17 2016-09-17 ${velm}`],
    ["a+b"],
  ],
  [
    "a toll that rises by steps",
    [
      `bombing 2016-09-17 ${velm} killed:20`,
      `bombing 2016-09-17 ${velm} killed:25`,
      `bombing 2016-09-17 ${velm} killed:33`,
    ],
    ["a+b+c"],
  ],
  [
    "a report of the next day that gives no day, where nothing else comes near",
    [`air-strike 2016-09-17 ${velm} story:Velm pub:2016-09-17`, "air-strike pub:2016-09-18 story:Velm"],
    ["a+b"],
  ],
  [
    "… where another town of its report was hit as well",
    [
      `air-strike 2016-09-17 ${velm} story:Velm pub:2016-09-17`,
      "air-strike pub:2016-09-18 story:Velm story:Bor",
      `air-strike 2016-09-17 ${bor} story:Bor pub:2016-09-17`,
    ],
    ["a", "b", "c"],
  ],
  [
    "… where many tell of the one, and one of the other",
    [
      ...Array.from({ length: 4 }, () => `bombing 2016-09-17 ${velm} story:Velm pub:2016-09-17`),
      "bombing pub:2016-09-18 story:Velm story:Bor killed:7",
      `shelling 2016-09-17 ${bor} story:Bor pub:2016-09-17`,
    ],
    ["a+b+c+d+e", "f"],
  ],
  [
    "… which does not tell when it was written",
    [`air-strike 2016-09-17 ${velm} story:Velm pub:2016-09-17`, "air-strike story:Velm headline:Velm"],
    ["a", "b"],
  ],
  [
    "people who were let go on one day, where nothing else comes near",
    ["release 2016-09-17 on:?four_teachers", "release 2016-09-17 on:?four_teachers_of_Velm"],
    ["a+b"],
  ],
  ["… with nothing in common but the day", ["abduction 2016-09-17", "abduction 2016-09-17"], ["a", "b"]],
  [
    "… and what is done every day",
    ["armed-attack 2016-09-17 on:?four_teachers", "armed-attack 2016-09-17 on:?four_teachers_of_Velm"],
    ["a", "b"],
  ],
  [
    "… and nothing that few deeds share",
    [`air-strike 2016-09-17 by:coalition with:jet pub:2016-09-17`, "air-strike pub:2016-09-17 by:coalition with:jet"],
    ["a", "b"],
  ],
];

describe("incidents", () => {
  test.each(rows)("%s", (_what, lines, incidents) => {
    const profiles = lines.map((line, index) => profileOf(line, "abcdef".charAt(index)));
    expect(shown(clustered(profiles))).toEqual(incidents);
  });

  test("sixty reports of one strike are one incident", () => {
    const profiles = Array.from({ length: 60 }, (_, index) =>
      profileOf(`air-strike 2016-09-17 ${velm} killed:${index % 2 === 0 ? 62 : 83}`, `d${index}`),
    );
    expect(clustered(profiles).incidents).toHaveLength(1);
  });

  test("each event says why it is in its incident", () => {
    const profiles = [
      profileOf(`air-strike 2016-09-17 ${velm}`, "a"),
      profileOf(`air-strike 2016-09-17 ${velm}`, "b"),
      profileOf("talks", "c"),
    ];
    const [both, alone] = clustered(profiles).incidents;
    expect(both?.map(({ why }) => why.map(({ value }) => value))).toEqual([
      ["both air strike", "both on 17 September 2016", "both in Velm"],
      ["both air strike", "both on 17 September 2016", "both in Velm"],
    ]);
    expect(alone?.map(({ why }) => why)).toEqual([[]]);
  });

  test("what joined below the upper bar says why, at no weight", () => {
    const profiles = [
      profileOf(`air-strike 2016-09-17 ${velm} story:Velm pub:2016-09-17`, "a"),
      profileOf("air-strike pub:2016-09-18 story:Velm", "b"),
    ];
    const [both] = clustered(profiles).incidents;
    expect(both?.map(({ why }) => why.at(-1))).toEqual([
      { feature: "choice", value: "nothing else comes near", weight: 0 },
      { feature: "choice", value: "nothing else comes near", weight: 0 },
    ]);
  });
});

describe("relations and suggestions", () => {
  test("a strike is part of its week's sum", () => {
    const profiles = [
      profileOf(`air-strike 2016-09-17 ${velm} by:coalition`, "a"),
      profileOf(`air-strike 2016-09-12/2016-09-18 ${velm} by:coalition sum`, "b"),
    ];
    const { relations } = clustered(profiles);
    expect(relations).toMatchObject([{ kind: "part-of", from: { document: "a" }, to: { document: "b" } }]);
  });

  test("a strike elsewhere is no part of it", () => {
    const profiles = [
      profileOf(`air-strike 2016-09-17 ${bor} by:coalition killed:62`, "a"),
      profileOf(`air-strike 2016-09-12/2016-09-18 ${velm} by:coalition killed:62 sum`, "b"),
    ];
    expect(clustered(profiles).relations).toEqual([]);
  });

  test("what a report tells in order follows", () => {
    const profiles = [
      profileOf(`air-strike id:e1 before:e2 ${velm}`, "a"),
      profileOf(`armed-attack id:e2 after:e1 ${velm}`, "a"),
    ];
    expect(clustered(profiles).relations).toMatchObject([
      { kind: "followed-by", from: { event: "e1" }, to: { event: "e2" } },
    ]);
  });

  test("between the bars a link is suggested, once for two incidents", () => {
    const strike = `air-strike 2016-09-17 @Kord(35,41)`;
    const lines = [`${strike} id:e1 doc:a s:6 killed:62`, `${strike} id:e2 doc:a s:9`, `${strike} killed:62`];
    const result = clustered(lines.map((line, index) => profileOf(line, "abc".charAt(index))));
    expect(shown(result)).toEqual(["a+c", "a"]);
    expect(result.suggestions).toHaveLength(1);
  });

  test("what one report tells in order is not suggested to be the same, whatever another fits", () => {
    const strike = `air-strike 2016-09-17 @Kord(35,41)`;
    const first = `${strike} id:e1 doc:a s:6 killed:62`;
    const lines = (order: string): readonly string[] => [
      `${first}${order}`,
      `${strike} id:e2 doc:a s:9`,
      `${strike} killed:62`,
    ];
    const of = (order: string) => clustered(lines(order).map((line, index) => profileOf(line, "abc".charAt(index))));
    expect(of("").suggestions).toHaveLength(1);
    expect(of(" before:e2").suggestions).toEqual([]);
    expect(of(" before:e2").relations).toHaveLength(1);
  });

  test("a part of a sum is not suggested to be the sum", () => {
    const { suggestions } = clustered([
      profileOf(`air-strike 2016-09-17 ${velm} by:coalition killed:62`, "a"),
      profileOf(`air-strike 2016-09-12/2016-09-18 ${velm} by:coalition killed:62 sum`, "b"),
    ]);
    expect(suggestions).toEqual([]);
  });

  test("two reports of one incident that both nearly fit take in a third", () => {
    const strike = `air-strike 2016-09-17 @Kord(35,41)`;
    const of = (lines: readonly string[]): readonly string[] =>
      shown(clustered(lines.map((line, index) => profileOf(line, "abcd".charAt(index)))));
    expect(of([`${strike} killed:62`, `${strike} killed:62`, strike])).toEqual(["a+b+c"]);
    expect(of([`${strike} killed:62`, strike])).toEqual(["a", "b"]);
    expect(of([`${strike} killed:62`, `${strike} killed:62`, `${strike} sequel`])).toEqual(["a+b", "c"]);
  });
});

const ref = (document: string): EventRef => ({ document, event: "e" });

describe("decisions", () => {
  const same = ["a", "b", "c"].map((document) => profileOf(`air-strike 2016-09-17 ${velm} killed:62`, document));

  test("what is decided to be apart stays apart, and is not suggested", () => {
    const result = clustered(same, { together: [], apart: [[ref("c"), ref("a")]] });
    expect(shown(result)).toEqual(["a+b", "c"]);
    expect(result.suggestions).toEqual([]);
  });

  test("what is decided to be together is together against any score", () => {
    const profiles = [...same.slice(0, 2), profileOf("talks 2012-01-01", "c")];
    expect(shown(clustered(profiles, { together: [[ref("c"), ref("b")]], apart: [] }))).toEqual(["a+b+c"]);
  });

  test("decisions about events that are gone are passed over", () => {
    const result = clustered(same, { together: [[ref("gone"), ref("a")]], apart: [[ref("b"), ref("gone")]] });
    expect(shown(result)).toEqual(["a+b+c"]);
  });
});

/** The sets of events, whatever their order. */
function partition({ incidents }: Clusters): readonly string[] {
  return incidents
    .map((events) =>
      events
        .map(({ ref }) => refKey(ref))
        .sort()
        .join(", "),
    )
    .sort();
}

const decisionsOn = (profiles: readonly EventProfile[]): fc.Arbitrary<LinkDecisions> => {
  const pairs = fc.array(fc.tuple(fc.nat(profiles.length - 1), fc.nat(profiles.length - 1)), { maxLength: 3 });
  const refs = pairs.map((drawn) =>
    drawn.flatMap(([a, b]) => {
      const [one, other] = [profiles[a], profiles[b]];
      return one === undefined || other === undefined || a === b ? [] : [[one.ref, other.ref] as const];
    }),
  );
  return fc.record({ together: refs, apart: refs });
};

const casebook = randomProfiles(14).chain((profiles) =>
  fc.record({
    profiles: fc.constant(profiles),
    shuffled: fc.shuffledSubarray([...profiles], { minLength: profiles.length }),
    decisions: decisionsOn(profiles),
  }),
);

describe("properties", () => {
  test("no order of documents or pairs matters", () => {
    fc.assert(
      fc.property(casebook, ({ profiles, shuffled, decisions }) => {
        const one = cluster(profiles, keptPairs(profiles), decisions);
        const other = cluster(shuffled, [...keptPairs(shuffled)].reverse(), {
          together: decisions.together.map(([a, b]) => [b, a] as const).reverse(),
          apart: decisions.apart.map(([a, b]) => [b, a] as const).reverse(),
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test("working out one component gives what working out all gives", () => {
    fc.assert(
      fc.property(randomProfiles(14), (profiles) => {
        const pairs = keptPairs(profiles);
        const whole = partition(cluster(profiles, pairs, none));
        const pieces = componentsOf(profiles, pairs).flatMap((part) => {
          const keys = new Set(part.map(({ ref }) => refKey(ref)));
          const touched = pairs.filter(({ a, b }) => keys.has(refKey(a)) && keys.has(refKey(b)));
          return partition(cluster(part, touched, none));
        });
        expect(pieces.sort()).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("incidents of which very many reports tell depend on no order either", () => {
    const told = fc.constantFrom(
      `air-strike 2016-09-17 ${velm} killed:62`,
      `air-strike 2016-09-17 ${velm} by:coalition`,
      `bombing 2016-09-17 ${velm} killed:62`,
      `air-strike background ${velm} killed:62`,
      `air-strike 2016-09-17 ${bor} killed:12`,
    );
    const many = fc.array(told, { minLength: 40, maxLength: 70 }).chain((lines) => {
      const profiles = lines.map((line, index) => profileOf(line, `d${index}`));
      return fc.tuple(fc.constant(profiles), fc.shuffledSubarray(profiles, { minLength: profiles.length }));
    });
    fc.assert(
      fc.property(many, ([profiles, shuffled]) => {
        const whole = cluster(profiles, keptPairs(profiles), none);
        expect(cluster(shuffled, [...keptPairs(shuffled)].reverse(), none)).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  test("decisions hold, whatever else is there", () => {
    fc.assert(
      fc.property(casebook, ({ profiles, decisions }) => {
        const { incidents } = clustered(profiles, decisions);
        const of = new Map(
          incidents.flatMap((events, index) => events.map(({ ref }) => [refKey(ref), index] as const)),
        );
        for (const [a, b] of decisions.apart) expect(of.get(refKey(a))).not.toBe(of.get(refKey(b)));
        if (decisions.apart.length > 0) return;
        for (const [a, b] of decisions.together) expect(of.get(refKey(a))).toBe(of.get(refKey(b)));
      }),
      { numRuns: 300 },
    );
  });

  test("deciding what was worked out changes nothing", () => {
    fc.assert(
      fc.property(randomProfiles(12), (profiles) => {
        const first = clustered(profiles);
        const together = first.incidents.flatMap(([head, ...rest]) =>
          head === undefined ? [] : rest.map(({ ref }) => [head.ref, ref] as const),
        );
        expect(partition(clustered(profiles, { together, apart: [] }))).toEqual(partition(first));
      }),
      { numRuns: 200 },
    );
  });

  test("what could be suggested shares a key, and a score is the sum of its reasons both ways round", () => {
    fc.assert(
      fc.property(randomPair, ([a, b]) => {
        const pair = scorePair(a, b);
        expect(scorePair(b, a)).toEqual(pair);
        expect(pair.why.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(pair.score, 6);
        if (keepsPair(pair)) expect(meet(a, b)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

function componentsOf(
  profiles: readonly EventProfile[],
  pairs: readonly ScoredPair[],
): readonly (readonly EventProfile[])[] {
  const parent = new Map(profiles.map(({ ref }) => [refKey(ref), refKey(ref)]));
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  for (const { a, b } of pairs) parent.set(root(refKey(a)), root(refKey(b)));
  const parts = new Map<string, EventProfile[]>();
  for (const profile of profiles) {
    const key = root(refKey(profile.ref));
    parts.set(key, [...(parts.get(key) ?? []), profile]);
  }
  return [...parts.values()];
}
