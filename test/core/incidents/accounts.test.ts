import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountsOf } from "../../../src/core/incidents/accounts.ts";
import { claimsIn, originatorsOf } from "./claims-in-lines.ts";
import { drawnClaims } from "./drawn-claims.ts";

/** What each voice said, as "VOICE: change value (day), …". */
function told(...lines: readonly string[]): readonly string[] {
  return accountsOf(claimsIn(lines), originatorsOf).map(
    ({ voice, versions }) =>
      `${voice}: ${versions.map(({ change, shown, stance, published = "undated" }) => `${change} ${stance === "CT+" ? "" : `${stance} `}${shown} (${published})`).join(", ")}`,
  );
}

const first = "doc1 2031-05-03 Orsk ministry(orsk) says CT+";
const later = "doc2 2031-05-05 Orsk spokesman(orsk) says CT+";

describe("an account", () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ["of one word", [`${first} killed 62 soldiers`], "first 62 soldiers (2031-05-03)"],
    [
      "repeated",
      [`${first} killed 62 soldiers`, `${later} killed 62 soldiers`],
      "first 62 soldiers (2031-05-03), same 62 soldiers (2031-05-05)",
    ],
    [
      "of a toll that rises",
      [`${first} killed 62 soldiers`, `${later} killed 83 soldiers`],
      "first 62 soldiers (2031-05-03), update 83 soldiers (2031-05-05)",
    ],
    [
      "of a toll put right downwards",
      [`${first} killed 62 soldiers`, `${later} killed 15 soldiers`],
      "first 62 soldiers (2031-05-03), correction 15 soldiers (2031-05-05)",
    ],
    [
      "of other people counted later",
      [`${first} killed 62 soldiers`, `${later} killed 9 civilians`],
      "first 62 soldiers (2031-05-03), first 9 civilians (2031-05-05)",
    ],
    [
      "of a closer place",
      [`${first} place Kaldia #g1 p6`, `${later} place Velm @48,17 in Kaldia`],
      "first Kaldia (2031-05-03), update Velm (Kaldia) (2031-05-05)",
    ],
    [
      "of a place told again less closely",
      [`${first} place Velm @48,17 in Kaldia`, `${later} place Kaldia #g1 p6`],
      "first Velm (Kaldia) (2031-05-03), same Kaldia (2031-05-05)",
    ],
    [
      "of a toll told again as a bound",
      [`${first} killed 62 soldiers`, `${later} killed at least 60 soldiers`],
      "first 62 soldiers (2031-05-03), same at least 60 soldiers (2031-05-05)",
    ],
    [
      "of a toll told more closely",
      [`${first} killed at least 60 soldiers`, `${later} killed 62 soldiers`],
      "first at least 60 soldiers (2031-05-03), update 62 soldiers (2031-05-05)",
    ],
    [
      "of a doer by another name",
      [`${first} actor Kaldian army`, `${later} actor Kaldian forces`],
      "first Kaldian forces (2031-05-03), same Kaldian forces (2031-05-05)",
    ],
    [
      "of the state after its army",
      [`${first} actor Kaldian army`, `${later} actor Kaldia`],
      "first Kaldian army (2031-05-03), same Kaldia (2031-05-05)",
    ],
    [
      "denied in other words",
      [
        "doc1 2031-05-03 Orsk ministry(orsk) denies CT- actor Kaldian army",
        "doc2 2031-05-05 Orsk spokesman(orsk) denies CT- actor Kaldian forces",
      ],
      "first CT- Kaldian forces (2031-05-03), same CT- Kaldian forces (2031-05-05)",
    ],
    [
      "of a doer, and of another who did not",
      [`${first} actor Red Dawn`, "doc2 2031-05-05 Orsk spokesman(orsk) denies CT- actor Kaldian army"],
      "first Red Dawn (2031-05-03), first CT- Kaldian army (2031-05-05)",
    ],
    [
      "of a second target",
      [`${first} target market | kind=facility`, `${later} target barracks | kind=facility`],
      "first market (2031-05-03), first barracks (2031-05-05)",
    ],
    [
      "of another place",
      [`${first} place Tarn @42,10`, `${later} place Velm @48,17`],
      "first Tarn (2031-05-03), correction Velm (2031-05-05)",
    ],
    [
      "of another doer",
      [`${first} actor Red Dawn`, `${later} actor Kaldian army`],
      "first Red Dawn (2031-05-03), correction Kaldian army (2031-05-05)",
    ],
    [
      "taken back",
      [`${first} actor Red Dawn`, "doc2 2031-05-05 Orsk spokesman(orsk) denies CT- actor Red Dawn"],
      "first Red Dawn (2031-05-03), withdrawn CT- Red Dawn (2031-05-05)",
    ],
    [
      "of what it denied before",
      ["doc1 2031-05-03 Orsk ministry(orsk) denies CT- actor Red Dawn", `${later} actor Red Dawn`],
      "first CT- Red Dawn (2031-05-03), correction Red Dawn (2031-05-05)",
    ],
    [
      "that an old document tells again after the new number",
      [
        `${first} killed 62 soldiers`,
        `${later} killed 83 soldiers`,
        "doc3 2031-05-09 Orsk ministry(orsk) says CT+ killed 62 soldiers",
      ],
      "first 62 soldiers (2031-05-03), update 83 soldiers (2031-05-05), same 62 soldiers (2031-05-09)",
    ],
    [
      "with a different number, undated",
      [`${first} killed 62 soldiers`, "doc3 - Orsk ministry(orsk) says CT+ killed 40 soldiers"],
      "unknown 62 soldiers (2031-05-03), unknown 40 soldiers (undated)",
    ],
    [
      "held more firmly later",
      ["doc1 2031-05-03 Orsk ministry(orsk) says PS+ killed 62 soldiers", `${later} killed 62 soldiers`],
      "first PS+ 62 soldiers (2031-05-03), update 62 soldiers (2031-05-05)",
    ],
    [
      "held less firmly later",
      [`${first} killed 62 soldiers`, "doc2 2031-05-05 Orsk spokesman(orsk) says PR+ killed 62 soldiers"],
      "first 62 soldiers (2031-05-03), softened PR+ 62 soldiers (2031-05-05)",
    ],
    [
      "left open at first",
      ["doc1 2031-05-03 Orsk ministry(orsk) says CTu killed 62 soldiers", `${later} killed 62 soldiers`],
      "first CTu 62 soldiers (2031-05-03), update 62 soldiers (2031-05-05)",
    ],
    [
      "of two targets on one day",
      [
        `${first} target market | kind=facility`,
        "doc1 2031-05-03 Orsk ministry(orsk) says CT+ target bridge | kind=facility",
      ],
      "first bridge (2031-05-03), first market (2031-05-03)",
    ],
  ];
  test.each(rows)("%s", (_, lines, expected) => {
    expect(told(...lines)).toEqual([`Orsk ministry: ${expected}`]);
  });

  test("is each voice's own, the one that spoke first at the head, and each author's by its document", () => {
    expect(
      told(
        "doc2 2031-05-04 author says CT+ killed 20 people",
        `${first} killed 62 soldiers`,
        "doc2 2031-05-04 Velm Monitor says CT+ killed 83 soldiers",
        "doc2b 2031-05-06 author says CT+ killed 20 people",
      ),
    ).toEqual([
      "Orsk ministry: first 62 soldiers (2031-05-03)",
      "Velm Monitor: first 83 soldiers (2031-05-04)",
      "doc2: first 20 people (2031-05-04), same 20 people (2031-05-06)",
    ]);
  });

  test("names the party that the voice speaks for, and all its documents", () => {
    expect(
      accountsOf(claimsIn([`${first} killed 62 soldiers`, `${later} killed 62 soldiers`]), originatorsOf),
    ).toMatchObject([{ party: "orsk", documents: ["doc1", "doc2"] }]);
  });
});

describe("accounts, whatever is told", () => {
  test("hold every claim, begin with no change, and do not depend on the order of claims", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        const accounts = accountsOf(claims, originatorsOf);
        expect(accountsOf([...claims].reverse(), originatorsOf)).toEqual(accounts);
        const held = new Set(
          accounts.flatMap(({ versions }) => versions.flatMap((one) => one.claims.map((ref) => JSON.stringify(ref)))),
        );
        for (const { ref, claim } of claims) {
          // Who denies an event as a whole says nothing of its day, place, target and means.
          if (claim.stance.endsWith("-") && ["time", "place", "target", "means"].includes(claim.slot)) continue;
          expect(held.has(JSON.stringify(ref))).toBe(true);
        }
        for (const { versions } of accounts) {
          const slots = new Set(versions.map(({ slot }) => slot));
          for (const slot of slots) {
            const change = versions.find((version) => version.slot === slot)?.change;
            expect(["first", "unknown"]).toContain(change);
          }
        }
      }),
    );
  });
});
