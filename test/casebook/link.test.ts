// Linking through a casebook: what comes out depends on the reports that are in it and on what people decided, and on nothing
// else: not on the order they came in, nor in how many goes, nor on what was in it before.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { merge, split, undo } from "../../src/casebook/decide.ts";
import { incidents } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { verify } from "../../src/casebook/verify.ts";
import type { DocumentEntry } from "../../src/store/document-rows.ts";
import { entryFrom } from "./marked-reader.ts";

const strike = (place: string, day: string, more = ""): string =>
  `<m id=j k=platform>Two jets</m> <e id=e1 t=air-strike real=happened means=j place=p time=d target=f>bombed</e> <m id=f k=facility>a fuel depot</m> in <m id=p k=place>${place}</m> on <m id=d k=time>${day}</m>.${more}`;

const shelling = (place: string, day: string): string =>
  `<m id=s k=weapon>Shells</m> <e id=e1 t=shelling real=happened means=s place=p time=d target=f>fell</e> on <m id=f k=facility>the market</m> of <m id=p k=place>${place}</m> on <m id=d k=time>${day}</m>.`;

const wordForWord =
  " People of the town said that the fire could be seen from the hills until the evening, that the bakery beside the depot had lost its roof, and that nobody had come to clear the road so far.";

/** Reports by a name of our own: each strike and shelling several times, and some that only look like them. */
const marked: Readonly<Record<string, string>> = {
  "strike 1": strike("Velm", "3 May 2031"),
  "strike 2": strike("Velm", "3 May 2031", " The road was closed."),
  "strike 3": strike("Velm", "3 May 2031", " <e id=e2 t=air-strike real=happened>The strike</e> came without warning."),
  "next day": strike("Velm", "6 May 2031", " Nobody was there."),
  "other town": strike("Dorrat", "3 May 2031", " The gates were shut."),
  "shelling 1": shelling("Dorrat", "20 April 2031"),
  "shelling 2": `${shelling("Dorrat", "20 April 2031")} The stalls burned.`,
  unknown: strike("Hallin", "3 May 2031", " It is a village of forty houses."),
  "unknown again": strike("Hallin", "3 May 2031", " Its mill was spared."),
  both: `${strike("Velm", "3 May 2031")} <m id=s2 k=weapon>Shells</m> <e id=e3 t=shelling real=happened means=s2 place=p2 time=d2>hit</e> <m id=p2 k=place>Dorrat</m> on <m id=d2 k=time>20 April 2031</m>.`,
  undated: "<m id=j k=platform>Jets</m> <e id=e1 t=air-strike real=happened means=j>struck</e> somewhere in the north.",
  original: `The <e id=e1 t=bombing real=happened>blast</e> came at noon.${wordForWord}`,
  copy: `From our own desk. The <e id=e1 t=bombing real=happened>blast</e> came at noon.${wordForWord} More follows.`,
};

const names = Object.keys(marked);
const entries = new Map<string, DocumentEntry>();
for (const name of names) entries.set(name, await entryFrom(marked[name] ?? "", { published: "2031-05-04" }));
const nameOf = new Map([...entries].map(([name, { source }]) => [source.id, name]));

function entryOf(name: string): DocumentEntry {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`There is no report ${name}.`);
  return entry;
}

let folder = "";
const open: Casebook[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-link-"));
});
afterEach(() => {
  for (const casebook of open.splice(0)) {
    expect(verify(casebook).damage).toEqual([]);
    casebook.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A casebook into which reports came in these goes, linked after each. */
async function casebookOf(...goes: readonly (readonly string[])[]): Promise<Casebook> {
  const casebook = await openCasebook(join(folder, `${open.length}.hearsay`), { create: true });
  open.push(casebook);
  for (const go of goes) add(casebook, go);
  return casebook;
}

function add(casebook: Casebook, reports: readonly string[]): void {
  for (const name of reports) casebook.store.add(entryOf(name));
  link(casebook);
}

function remove(casebook: Casebook, name: string): void {
  casebook.store.remove(entryOf(name).source.id);
  link(casebook);
}

/** Every incident as its events: "strike 1:0 + strike 2:0", the number being the event's place in its report. */
function shown(casebook: Casebook): readonly string[] {
  const told = ({ document, event }: { readonly document: string; readonly event: string }): string => {
    const name = nameOf.get(document) ?? document;
    return `${name}:${entryOf(name).reading.events.findIndex(({ id }) => id === event)}`;
  };
  const all = incidents(casebook).map(({ events }) => events.map(told).sort());
  expect(all.flat().length).toBe(new Set(all.flat()).size);
  return all.map((events) => events.join(" + ")).sort();
}

/** The incident that the first event of a report is in. */
function incidentOf(casebook: Casebook, name: string, index = 0): string {
  const { source, reading } = entryOf(name);
  const event = reading.events[index]?.id;
  const found = incidents(casebook).find(({ events }) =>
    events.some((one) => one.document === source.id && one.event === event),
  );
  if (found === undefined) throw new Error(`${name} has no event ${index} in an incident.`);
  return found.id;
}

const who = { by: "Rasa Mirel", why: "seen on the spot" };

describe("what is one incident", () => {
  test("reports of one strike, a second telling, a copy; not another day, town, or unknown place", async () => {
    expect(shown(await casebookOf(names))).toEqual([
      "both:0 + strike 1:0 + strike 2:0 + strike 3:0",
      "both:1 + shelling 1:0 + shelling 2:0",
      "copy:0 + original:0",
      "next day:0",
      "other town:0",
      "undated:0",
      "unknown again:0 + unknown:0",
    ]);
  });

  test("linking again changes nothing", async () => {
    const casebook = await casebookOf(names);
    const [before, ids] = [shown(casebook), incidents(casebook)];
    expect(link(casebook)).toEqual({ documents: 0, compared: 0, incidents: 0 });
    const touched = [...entries.values()].flatMap(({ source, reading }) =>
      reading.events.map(({ id }) => ({ document: source.id, event: id })),
    );
    expect(link(casebook, touched).incidents).toBe(before.length);
    expect(shown(casebook)).toEqual(before);
    expect(incidents(casebook)).toEqual(ids);
  });
});

describe("what a report tells in order", () => {
  const inOrder = async (): Promise<DocumentEntry> => {
    const text = `${strike("Velm", "3 May 2031")} A day of quiet followed. <m id=s2 k=weapon>Shells</m> <e id=e3 t=shelling real=happened means=s2 place=p2 time=d2>hit</e> <m id=p2 k=place>Dorrat</m> on <m id=d2 k=time>20 April 2031</m>.`;
    const entry = await entryFrom(text, { published: "2031-05-04" });
    const [first, second] = entry.reading.events;
    if (first === undefined || second === undefined) throw new Error("two events");
    return { ...entry, reading: { ...entry.reading, events: [{ ...first, after: [second.id] }, second] } };
  };

  /** Each relation as the first reports of its ends: "shelling 1 followed-by strike 1". */
  const relations = (casebook: Casebook): readonly string[] =>
    casebook.store.relations().map(({ kind, from, to }) => {
      const named = (id: string): string =>
        (casebook.store.incident(id)?.events ?? [])
          .map(({ document }) => nameOf.get(document) ?? "in order")
          .sort()
          .join(" + ");
      return `${named(from)} ${kind} ${named(to)}`;
    });

  const further: readonly (readonly (readonly string[])[])[] = [
    [["strike 1"]],
    [["shelling 1"]],
    [["strike 1"], ["shelling 1"]],
    [["shelling 1"], ["strike 1", "strike 2"]],
  ];
  test.each(further.map((goes) => ({ goes })))(
    "stands whichever of the two further reports tell of: $goes",
    async ({ goes }) => {
      const entry = await inOrder();
      const [later, earlier, all] = await Promise.all([casebookOf(), casebookOf(), casebookOf()]);
      later.store.add(entry);
      link(later);
      for (const go of goes) add(later, go);
      for (const go of goes) add(earlier, go);
      earlier.store.add(entry);
      link(earlier);
      for (const name of goes.flat()) all.store.add(entryOf(name));
      all.store.add(entry);
      link(all);
      expect(relations(all)).toHaveLength(1);
      expect(relations(all)[0]).toMatch(/shelling|in order followed-by/);
      expect(relations(later)).toEqual(relations(all));
      expect(relations(earlier)).toEqual(relations(all));
    },
  );

  test("is not said of an incident that an event has left", async () => {
    const casebook = await casebookOf(["shelling 1"]);
    const entry = await inOrder();
    casebook.store.add(entry);
    link(casebook);
    const [event] = entry.reading.events.slice(1);
    expect(relations(casebook)).toEqual(["in order + shelling 1 followed-by in order"]);
    split(casebook, incidentOf(casebook, "shelling 1"), [`${entry.source.id}/${event?.id}`], who);
    expect(relations(casebook)).toEqual(["in order followed-by in order"]);
  });
});

describe("how reports came in does not matter", () => {
  test("any order, in any goes", async () => {
    const all = shown(await casebookOf(names));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.array(fc.integer({ min: 1, max: names.length }), { maxLength: 4 }),
        async (order, cuts) => {
          const at = [0, ...new Set(cuts), names.length].sort((a, b) => a - b);
          const goes = at.slice(1).map((end, index) => order.slice(at[index], end));
          expect(shown(await casebookOf(...goes))).toEqual(all);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("one by one is all at once", async () => {
    const one = await casebookOf(...names.map((name) => [name]));
    expect(shown(one)).toEqual(shown(await casebookOf(names)));
  });

  test("a report that was taken out leaves what never had it", async () => {
    for (const name of ["both", "strike 1", "original", "shelling 2"]) {
      const casebook = await casebookOf(names);
      remove(casebook, name);
      const rest = names.filter((other) => other !== name);
      expect(shown(casebook), name).toEqual(shown(await casebookOf(rest)));
      add(casebook, [name]);
      expect(shown(casebook), name).toEqual(shown(await casebookOf(names)));
    }
  });
});

describe("what people decided holds", () => {
  test("a merge, when more reports of either come in, until it is undone", async () => {
    const casebook = await casebookOf(["strike 1", "strike 2", "next day"]);
    const { number } = merge(casebook, [incidentOf(casebook, "strike 1"), incidentOf(casebook, "next day")], who);
    expect(shown(casebook)).toEqual(["next day:0 + strike 1:0 + strike 2:0"]);
    add(casebook, ["strike 3", "other town"]);
    expect(shown(casebook)).toEqual(["next day:0 + strike 1:0 + strike 2:0 + strike 3:0", "other town:0"]);
    undo(casebook, number, who);
    expect(shown(casebook)).toEqual(
      shown(await casebookOf(["strike 1", "strike 2", "next day", "strike 3", "other town"])),
    );
  });

  test("a split, when more reports come in, until it is undone", async () => {
    const casebook = await casebookOf(["strike 1", "strike 2", "both"]);
    const incident = incidentOf(casebook, "strike 1");
    const { source, reading } = entryOf("strike 2");
    const event = `${source.id}/${reading.events[0]?.id}`;
    const { number } = split(casebook, incident, [event], who);
    expect(incidentOf(casebook, "strike 2")).not.toBe(incidentOf(casebook, "strike 1"));
    add(casebook, ["strike 3", "shelling 1"]);
    expect(incidentOf(casebook, "strike 2")).not.toBe(incidentOf(casebook, "strike 1"));
    undo(casebook, number, who);
    expect(shown(casebook)).toEqual(
      shown(await casebookOf(["strike 1", "strike 2", "both", "strike 3", "shelling 1"])),
    );
  });
});
