// The tables of the scorer against what they stand for: the catalogue, the training's table, the documentation.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import { allowedTypes, goldEventTypes, goldRoles, ownRole } from "../../../src/core/evaluate/event-labels.ts";
import { layers } from "../../../src/core/evaluate/layers/list.ts";
import { mentionLabels } from "../../../src/core/evaluate/mention-labels.ts";
import { incidentTypes } from "../../../src/core/evaluate/muc4/event-types.ts";

const known = new Set([...eventTypes.map(({ id }) => id), "death", "injury", "other", "none"]);
const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

describe("tables", () => {
  test("every trigger type of the tables is in the catalogue", () => {
    const named = [...Object.values(goldEventTypes).flat(), ...Object.keys(incidentTypes)];
    expect(named.filter((type) => !known.has(type))).toEqual([]);
  });

  test("the rows for WikiEvents are those that the reader is trained by", () => {
    // The file is ours: types are lists of labels, roles single labels.
    const trained = JSON.parse(read("training/corpora/wikievents.json")) as {
      types: Record<string, string[]>;
      roles: Record<string, string>;
    };
    const sorted = (types: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(types).map(([type, ours]) => [type, [...ours].sort()]));
    expect(sorted(goldEventTypes)).toEqual(sorted(trained.types));
    expect(goldRoles).toEqual(trained.roles);
  });

  test.each([
    ["Conflict.Attack.Unspecified", 8],
    ["Conflict.Attack.DetonateExplode", 3],
    ["Life.Die.Unspecified", 2],
    ["Contact.Contact.Meet", undefined],
    ["Movement.Transportation.Evacuation", undefined],
    ["Justice.Sentence.Unspecified", undefined],
    ["siege", 1],
    ["death", 1],
    ["other", undefined],
  ])("%s may be %s of our types", (type, count) => {
    expect(allowedTypes(type)?.size).toBe(count);
  });

  test.each([
    ["Jailer", "actor"],
    ["time", "time"],
    ["Communicator", undefined],
  ])("role %s is %s", (role, ours) => {
    expect(ownRole(role)).toBe(ours);
  });

  test("no label stands twice", () => {
    const labels = mentionLabels.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(layers).size).toBe(layers.length);
  });
});
