import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../../src/core/catalogue/event-types/list.ts";
import { headingOf } from "../../../../src/core/views/heading.ts";
import { highlightsOf } from "../../../../src/core/views/highlights.ts";
import { ledgerOf } from "../../../../src/core/views/ledger/ledger-of.ts";
import { namesOf } from "../../../../src/core/views/names.ts";
import { exampleReading } from "../example-reading.ts";

const reading = exampleReading();
const ledger = ledgerOf(reading, eventTypes);
const [strike, deployment] = ledger.events;

describe("the ledger of a reading", () => {
  test("gives an event its number, type, time, place and parties", () => {
    expect(strike).toMatchObject({
      number: 1,
      label: "air strike",
      reality: "",
      when: "3 May 2031 (implied)",
      where: "near Velm (Orsk Province, Ostria)",
      gazetteer: "geonames:900001",
    });
    expect(strike?.parties).toEqual([
      { role: "actor", lead: "by", names: ["Kaldian coalition"] },
      { role: "target", lead: "against", names: ["positions of the Ostrian army"] },
    ]);
  });
  test("says what is not told by leaving it out, and what is yet to come or ordered in words", () => {
    expect(deployment).toMatchObject({ reality: "yet to come", order: ["after event 1"] });
    expect(deployment).not.toHaveProperty("when");
    expect(deployment).not.toHaveProperty("where");
  });
  test("puts numbers first", () => {
    expect(strike?.rows.map(({ slot }) => slot)).toEqual([
      "killed",
      "killed",
      "injured",
      "occurrence",
      "actor",
      "target",
      "target",
      "time",
      "place",
    ]);
  });
  test("names a chain of voices from the one who speaks first", () => {
    expect(strike?.rows[1]).toMatchObject({
      value: "9 teenagers (of them)",
      voice: "residents → Irena Sool",
      byAuthor: false,
    });
  });
  test("shows a denial as one", () => {
    expect(strike?.rows[6]).toMatchObject({
      value: "Ostrian army",
      voice: "Kaldian Defence Ministry",
      firmness: "denies",
      leaning: "not-so",
    });
  });
  test("lists as statements of no event only those that no claim rests on, nested ones counted", () => {
    expect(ledger.statements.map(({ id }) => id)).toEqual(["s-4"]);
  });
  test("counts what each voice says and passes on", () => {
    expect(ledger.voices.find(({ name }) => name === "Irena Sool")).toMatchObject({
      says: 2,
      relays: 1,
      party: "Ostria",
    });
  });
  test("calls an unnamed voice by the word that gives it away", () => {
    const hearsay = exampleReading();
    const unnamed = {
      id: "v-5",
      kind: "anonymous",
      name: "unnamed",
      evidence: [strike?.triggers[0] ?? fail()],
    } as const;
    const voices = ledgerOf({ ...hearsay, voices: [...hearsay.voices, unnamed] }, eventTypes).voices;
    expect(voices.map(({ name }) => name)).toContain("somebody unnamed (“bombed”)");
  });
  test("says of a type that the catalogue does not know what it is called", () => {
    const other = { ...reading, events: reading.events.map((event) => ({ ...event, type: "ice-storm" })) };
    expect(ledgerOf(other, eventTypes).events[0]?.label).toBe("ice storm");
  });
});

describe("the heading", () => {
  test("says what the document is and what is not known of it", () => {
    expect(headingOf(reading)).toMatchObject({ published: "4 May 2031", language: "English", dateline: "VELM" });
    const { title, publisher, published, agency, ...bare } = reading.document;
    const heading = headingOf({ ...reading, document: { ...bare, language: "und" } });
    expect(heading).toMatchObject({ title: "reports/velm.txt", language: "language unknown" });
    expect(heading).not.toHaveProperty("publisher");
    expect(heading).not.toHaveProperty("published");
    expect([title, publisher, published, agency].every((value) => value !== undefined)).toBe(true);
  });
});

describe("names", () => {
  const names = namesOf(reading, eventTypes);
  test("a mention that refers back is shown with what it refers to", () => {
    expect(names.mention("m-she")).toBe("Irena Sool (“She”)");
    expect(names.root("m-she")).toBe("Irena Sool");
  });
  test("mentions of one actor are one party", () => {
    expect(names.identity("m-army")).toBe(names.identity("m-army2"));
  });
  test("a circle of references ends", () => {
    const mentions = reading.mentions.map((mention) => ({ ...mention, coreferentWith: mention.id }));
    expect(namesOf({ ...reading, mentions }, eventTypes).root("m-she")).toBe("She");
  });
});

describe("highlights", () => {
  const highlights = highlightsOf(reading, ledger, namesOf(reading, eventTypes));
  test("every span is in the text and not empty", () => {
    for (const { spans } of highlights) {
      for (const { start, end } of spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(reading.document.text.length);
      }
    }
  });
  test("every row of the ledger can show its words", () => {
    const subjects = new Set(highlights.filter(({ layer }) => layer === "row").map(({ subject }) => subject));
    for (const { rows } of ledger.events) for (const { claim } of rows) expect(subjects).toContain(claim);
    for (const { id } of ledger.statements) expect(subjects).toContain(id);
  });
  test("a place says what it was resolved to", () => {
    expect(highlights.find(({ layer }) => layer === "place")?.text).toContain("geonames:900001");
  });
});

function fail(): never {
  throw new Error("The example has an event.");
}
