// The event types hang together: ids, roles, crosswalks, and examples that really are in the notation.

import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import { parseNotation } from "../../../src/core/notation/notation.ts";

const ids = [
  "air-strike",
  "shelling",
  "bombing",
  "chemical-attack",
  "armed-clash",
  "armed-attack",
  "shoot-down",
  "killing",
  "abduction",
  "detention",
  "ill-treatment",
  "destruction",
  "territory-gained",
  "withdrawal",
  "deployment",
  "siege",
  "agreement",
  "agreement-breach",
  "talks",
  "sanction",
  "investigation",
  "aid-delivery",
  "displacement",
  "release",
  "protest",
  "riot",
];

const acledSubEvents = new Set([
  "Government regains territory",
  "Non-state actor overtakes territory",
  "Armed clash",
  "Excessive force against protesters",
  "Protest with intervention",
  "Peaceful protest",
  "Violent demonstration",
  "Mob violence",
  "Chemical weapon",
  "Air/drone strike",
  "Suicide bomb",
  "Shelling/artillery/missile attack",
  "Remote explosive/landmine/IED",
  "Grenade",
  "Sexual violence",
  "Attack",
  "Abduction/forced disappearance",
  "Agreement",
  "Arrests",
  "Change to group/activity",
  "Disrupted weapons use",
  "Headquarters or base established",
  "Looting/property destruction",
  "Non-violent transfer of territory",
  "Other",
]);

const ploverModes: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  AID: [],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
};

describe("the list of event types", () => {
  test("holds every type once, in the order of the code book", () => {
    expect(eventTypes.map(({ id }) => id)).toEqual(ids);
  });

  test("gives no word to two types", () => {
    const owners = new Map<string, string>();
    for (const { id, words } of eventTypes) {
      for (const word of words) {
        expect(owners.get(word), `"${word}" of ${id}`).toBeUndefined();
        owners.set(word, id);
      }
    }
  });

  test.each([
    "bombed",
    "hit",
    "strike",
    "shell",
    "attack",
    "clash",
    "fight",
    "execute",
    "summit",
    "probe",
    "arrested development",
  ])("does not hold the ambiguous word %s", (word) => {
    expect(eventTypes.filter(({ words }) => words.includes(word)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(eventTypes)("event type $id", (type) => {
  test("has a label, a definition, roles and lower-case words", () => {
    expect(type.label).not.toBe("");
    expect(type.definition).toMatch(/\.$/);
    expect(Object.keys(type.roles)).toEqual(expect.arrayContaining(["place", "time"]));
    expect(type.words.length).toBeGreaterThan(0);
    for (const word of type.words) expect(word).toBe(word.toLowerCase());
  });

  test("has at least three examples, one of them a look-alike without any mark", () => {
    expect(type.examples.length).toBeGreaterThanOrEqual(3);
    expect(type.examples.some((marked) => !marked.includes("<"))).toBe(true);
    const told = type.examples.flatMap((marked) => parseNotation(marked).events.map((event) => event.type));
    expect(told.filter((id) => id === type.id).length).toBeGreaterThanOrEqual(2);
  });

  test("uses only declared roles in its examples", () => {
    for (const marked of type.examples) {
      for (const event of parseNotation(marked).events.filter(({ type: id }) => id === type.id)) {
        for (const { role } of event.arguments) expect(Object.keys(type.roles)).toContain(role);
      }
    }
  });

  test("has a crosswalk to codes that the other schemes have, and a caveat wherever the fit needs one", () => {
    const { acled, plover, ucdp } = type.crosswalk;
    for (const { fit, codes, caveat } of [acled, plover, ucdp]) {
      expect(codes.length > 0).toBe(fit !== "-");
      if (fit === "!" || fit === "~") expect(caveat ?? "").not.toBe("");
    }
    for (const code of acled.codes) expect(acledSubEvents).toContain(code);
    for (const code of ucdp.codes) expect(["1", "2", "3"]).toContain(code);
    for (const code of plover.codes) {
      const [, name = "", mode] = /^([A-Z]+)(?:\{([a-z-]+)\})?$/.exec(code) ?? [];
      expect(Object.keys(ploverModes)).toContain(name);
      if (mode !== undefined) expect(ploverModes[name]).toContain(mode);
    }
  });
});
