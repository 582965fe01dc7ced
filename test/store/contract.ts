// What every store must hold to. Called by the tests of each.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ScoredPair } from "../../src/core/model/casebook.ts";
import type { EventRef } from "../../src/core/model/incident.ts";
import type { Review } from "../../src/core/model/review.ts";
import { quote } from "../../src/core/model/span.ts";
import type { CasebookStore } from "../../src/store/casebook-store.ts";
import type { DayRange, DocumentEntry } from "../../src/store/document-rows.ts";
import type { AskedIncidents, Copy, StoredIncident } from "../../src/store/incident-store.ts";
import { councilReport, entryFrom, ministryReport, residentsReport } from "../casebook/marked-reader.ts";

const none = "0".repeat(64);

/** Runs the suite on the empty stores that `open` gives. */
export function storeContract(open: () => CasebookStore): void {
  let store: CasebookStore;
  let ministry: DocumentEntry;
  let residents: DocumentEntry;
  beforeEach(async () => {
    store = open();
    ministry = await entryFrom(ministryReport, {
      file: "ministry.txt",
      title: "Ministry on Velm",
      published: "2031-05-04",
    });
    residents = await entryFrom(residentsReport, { file: "residents.txt" });
  });
  afterEach(() => {
    expect(store.damage()).toEqual([]);
    store.close();
  });

  const id = (entry: DocumentEntry): string => entry.reading.document.id;
  const ref = (entry: DocumentEntry, index: number): EventRef => ({
    document: id(entry),
    event: entry.events[index]?.id ?? "none",
  });
  const addBoth = (): void => {
    store.add(ministry);
    store.add(residents);
  };
  const pair = (a: EventRef, b: EventRef, score: number): ScoredPair => ({
    a,
    b,
    score,
    why: [{ feature: "day", value: "the same day", weight: score }],
  });
  const incident = (name: string, ...events: readonly EventRef[]): StoredIncident => ({
    id: name,
    type: "air-strike",
    time: { edtf: "2031-05-03", precision: 1 },
    events: events.map((event) => ({ ...event, why: [] })),
  });

  /** All incidents, by id, as they went in. */
  const stored = (): readonly StoredIncident[] =>
    [...store.incidents()]
      .map(({ documents: _, superseded: __, backgroundOnly: ___, suggested: ____, ...incident }) => incident)
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  describe("documents", () => {
    test("come out as they went in", () => {
      expect(store.add(ministry)).toBe("added");
      expect(store.reading(id(ministry))).toEqual(ministry.reading);
      expect(store.source(id(ministry))).toEqual({ source: ministry.source, given: ministry.given });
      expect(store.document(id(ministry))).toEqual({
        id: id(ministry),
        number: 1,
        files: ["ministry.txt"],
        title: "Ministry on Velm",
        published: "2031-05-04",
        language: "en",
        words: ministry.words,
        events: 1,
        claims: ministry.claims.length,
        readBy: ministry.reading.readBy,
        readAt: "2031-06-01T12:00:00Z",
      });
      expect(ministry.claims.length).toBeGreaterThan(2);
      expect(ministry.statements).toHaveLength(1);
      const { text } = ministry.reading.document;
      const quotes = store.quotes(id(ministry));
      expect(quotes.map(({ span }) => quote(text, span))).toEqual(quotes.map(({ words }) => words));
      expect(quotes).toHaveLength(1 + ministry.claims.length + ministry.statements.length);
      expect(store.rows(id(ministry))).toMatchObject({
        document: { id: id(ministry), text },
        readBy: ministry.reading.readBy,
        words: ministry.words,
        events: byId(ministry.events),
        claims: byId(ministry.claims),
        statements: byId(ministry.statements),
        voices: byId(ministry.voices),
      });
      expect(store.has(id(ministry))).toBe(true);
    });

    test("of the same bytes are one, with every name they came under", () => {
      store.add(ministry);
      const again = {
        ...ministry,
        reading: { ...ministry.reading, document: { ...ministry.reading.document, file: "copy.txt" } },
      };
      expect(store.add(again)).toBe("known");
      expect(store.add(again)).toBe("known");
      store.noteFile(id(ministry), "third\nname.txt");
      expect(store.document(id(ministry))?.files).toEqual(["ministry.txt", "copy.txt", "third\nname.txt"]);
      expect(store.reading(id(ministry))).toEqual(ministry.reading);
      expect(store.counts().documents).toBe(1);
    });

    test("are listed in the order in which they came, page by page", () => {
      addBoth();
      expect(store.documents().map((row) => row.id)).toEqual([id(ministry), id(residents)]);
      expect(store.documents({ limit: 1 }).map((row) => row.id)).toEqual([id(ministry)]);
      expect(store.documents({ after: 1 }).map((row) => row.id)).toEqual([id(residents)]);
    });

    test("are found by id, beginning of id, file, title and the input's own id", async () => {
      addBoth();
      store.add(await entryFrom(councilReport, { givenId: "r-7" }));
      expect(store.documentsNamed(id(ministry))).toEqual([id(ministry)]);
      expect(store.documentsNamed(id(ministry).slice(0, 6))).toEqual([id(ministry)]);
      expect(store.documentsNamed("residents.txt")).toEqual([id(residents)]);
      expect(store.documentsNamed("Ministry on Velm")).toEqual([id(ministry)]);
      expect(store.documentsNamed("r-7")).toHaveLength(1);
      for (const words of ["", "%", "minist", id(ministry).slice(0, 3), "constructor"]) {
        expect(store.documentsNamed(words)).toEqual([]);
      }
    });

    test("are found by the identifier that their input gave, in the order in which they came", async () => {
      store.add(await entryFrom(ministryReport, { givenId: "r-7" }));
      store.add(await entryFrom(councilReport, { givenId: "r-8" }));
      store.add(await entryFrom(residentsReport, { givenId: "r-7" }));
      const ids = store.documents().map((row) => row.id);
      expect(store.documentsGiven("r-7")).toEqual([ids[0], ids[2]]);
      expect(store.documents().map(({ givenId }) => givenId)).toEqual(["r-7", "r-8", "r-7"]);
      for (const words of ["", "r-", "%", "constructor"]) expect(store.documentsGiven(words)).toEqual([]);
      expect(store.givenIdsShared()).toEqual(["r-7"]);
    });

    test("tell whose names hold some words", () => {
      addBoth();
      expect(store.voicesLike("residents", 5)).toEqual(["Residents"]);
      expect(store.voicesLike("e", 1)).toHaveLength(1);
      for (const words of ["", "%", "_", "the author", "constructor"]) expect(store.voicesLike(words, 5)).toEqual([]);
    });

    test("tell what a claim says, and who speaks first", () => {
      addBoth();
      const row = ministry.claims.find(({ slot }) => slot === "killed");
      expect(store.claim({ document: id(ministry), claim: row?.id ?? "" })).toEqual({
        slot: "killed",
        shown: "at least 12 people",
        voice: "Defence Ministry of Orvania",
      });
      expect(store.claim({ document: id(residents), claim: row?.id ?? "" })).toBeUndefined();
      expect(store.claim({ document: "none", claim: "constructor" })).toBeUndefined();
    });

    test("what is not there is not there", () => {
      expect(store.reading("none")).toBeUndefined();
      expect(store.source("none")).toBeUndefined();
      expect(store.document("none")).toBeUndefined();
      expect(store.has("none")).toBe(false);
      expect(store.remove("none")).toBe(false);
      expect(store.noteFile("none", "a")).toBe(false);
      expect(store.quotes("none")).toEqual([]);
      expect(store.rows("none")).toBeUndefined();
      expect(() => store.replace(ministry)).toThrow("Cannot find the document");
      expect(store.counts()).toMatchObject({ documents: 0, files: 0, events: 0 });
    });

    test("that are removed leave nothing but reviews", () => {
      addBoth();
      const untouched = store.documents({ after: 1 });
      store.putProfiles(id(ministry), [
        { event: ref(ministry, 0).event, profile: "{}", keys: [{ kind: "day", key: "1" }] },
      ]);
      store.putDocumentKeys(id(ministry), [{ kind: "band", key: "1" }]);
      store.putPairs([pair(ref(ministry, 0), ref(residents, 0), 0.9)]);
      expect(store.remove(id(ministry))).toBe(true);
      expect(store.has(id(ministry))).toBe(false);
      expect(store.search("Orvania")).toEqual([]);
      expect(store.pairsOf(ref(residents, 0))).toEqual([]);
      expect(store.documents()).toEqual(untouched);
      store.remove(id(residents));
      expect(Object.values(store.counts()).every((count) => count === 0)).toBe(true);
      // A number is never given twice.
      store.add(ministry);
      expect(store.document(id(ministry))?.number).toBe(3);
    });
  });

  describe("a newer reading", () => {
    const newer = (): DocumentEntry => {
      const document = { ...residents.reading.document, title: "Night of fire" };
      const [kept] = residents.events;
      if (kept === undefined) throw new Error("The report has events.");
      return {
        ...residents,
        reading: { ...residents.reading, document, readBy: { ...residents.reading.readBy, version: "2" } },
        events: [{ ...kept, type: "bombing" }],
        claims: residents.claims.filter(({ event }) => event === kept.id),
      };
    };

    test("takes the place of the old one; what hangs on events told again stays", () => {
      addBoth();
      store.putPairs([pair(ref(ministry, 0), ref(residents, 0), 0.9), pair(ref(ministry, 0), ref(residents, 1), 0.2)]);
      store.putIncidents(
        [incident("i-1", ref(ministry, 0), ref(residents, 0)), incident("i-2", ref(residents, 1))],
        [],
      );
      store.markLinked([id(ministry), id(residents)]);
      store.replace(newer());
      expect(store.reading(id(residents))?.document.title).toBe("Night of fire");
      expect(store.eventsOf(id(residents)).map(({ type }) => type)).toEqual(["bombing"]);
      expect(store.pairsOf(ref(ministry, 0)).map(({ score }) => score)).toEqual([0.9]);
      expect(store.unlinked()).toEqual([id(residents)]);
      expect(store.staleIncidents()).toEqual(["i-1"]);
      expect(stored().map((one) => one.id)).toEqual(["i-1"]);
      expect(store.search("night").map((hit) => hit.title)).toEqual(["Night of fire"]);
      expect(store.document(id(residents))).toMatchObject({ number: 2, events: 1, files: ["residents.txt"] });
    });

    test("leaves no row of the old one", () => {
      addBoth();
      const before = store.counts();
      store.replace(residents);
      expect(store.counts()).toEqual(before);
    });

    test("is missing where another reader read the document", () => {
      addBoth();
      const { readBy } = ministry.reading;
      expect(store.readByOthers(readBy)).toEqual([]);
      store.replace(newer());
      expect(store.readByOthers(readBy)).toEqual([id(residents)]);
      expect(store.readers().map(({ version, documents }) => [version, documents])).toEqual([
        ["1", 1],
        ["2", 1],
      ]);
    });
  });

  describe("search", () => {
    const found = (words: string): readonly string[] => store.search(words).map(({ document }) => document);

    test("finds all of the words, in any order, wherever they stand, with their spans", () => {
      addBoth();
      expect(found("depot jets")).toEqual([id(ministry)]);
      expect([...found("velm")].sort()).toEqual([id(ministry), id(residents)].sort());
      expect(found("depot nowhere")).toEqual([]);
      const [hit] = store.search("Defence bombed");
      const { text } = ministry.reading.document;
      expect(hit?.spans.map((span) => quote(text, span))).toEqual(["Defence", "bombed"]);
      expect(hit).toMatchObject({
        file: "ministry.txt",
        title: "Ministry on Velm",
        published: "2031-05-04",
      });
    });

    test("phrases stand together, a star is the rest of a word", () => {
      addBoth();
      expect(found('"fuel depot"')).toEqual([id(ministry)]);
      expect(found('"depot fuel"')).toEqual([]);
      expect(found("“fuel depot”")).toEqual([id(ministry)]);
      expect(found("minis*")).toEqual([id(ministry)]);
      expect(found("minis")).toEqual([]);
    });

    test("knows scripts, marks and signs beyond ASCII", async () => {
      const text =
        "Residents of Vélm wrote الموصل on the wall of the town hall 🙂 and \u0001 went home again on that day.";
      const entry = await entryFrom(text);
      store.add(entry);
      for (const words of ["الموصل", "velm", "VÉLM", "🙂 wall", "wall \u0001"])
        expect(found(words), words).toEqual([id(entry)]);
      const [hit] = store.search("home");
      expect(hit?.spans.map((span) => quote(entry.reading.document.text, span))).toEqual(["home"]);
    });

    test.each([
      "",
      " ",
      '"',
      '""',
      '"""',
      "*",
      "**",
      "a*b*",
      "AND",
      "OR NOT",
      "NEAR(a b)",
      "title:velm",
      "^velm",
      "-velm",
      "(",
      "a)",
      '" OR 1=1 --',
      "'; DROP TABLE document; --",
      "\0",
      "🙂",
      "ﷺ",
      "\ud800",
      "velm\u0000*",
      "{a b}",
      "a + b",
      `${"x ".repeat(500)}`,
    ])("no words break it: %j", (words) => {
      addBoth();
      expect(Array.isArray(store.search(words))).toBe(true);
      expect(store.counts().documents).toBe(2);
    });

    test("gives no more than it is asked for", () => {
      addBoth();
      expect(store.search("depot", 1)).toHaveLength(1);
    });
  });

  describe("events", () => {
    const ids = (events: readonly { readonly document: string; readonly id: string }[]): readonly string[] =>
      events.map(({ id: event }) => event).sort();

    test("come out with what they can be asked for", () => {
      addBoth();
      const [event] = store.events([ref(ministry, 0)]);
      expect(event).toEqual({ document: id(ministry), published: "2031-05-04", ...ministry.events[0] });
      expect(event).toMatchObject({
        type: "air-strike",
        family: "strike",
        words: "bombed",
        days: { first: 22402, last: 22402 },
        place: { gazetteer: "test:1", latitude: 35.2 },
      });
      expect(store.eventsOf(id(residents)).map(({ id: event }) => event)).toEqual(
        residents.events.map((row) => row.id),
      );
      expect(store.events([{ document: "none", event: "none" }])).toEqual([]);
    });

    test("are found by days, place and family; what is unknown is within no bound", async () => {
      addBoth();
      store.add(
        await entryFrom(
          "Somebody <e id=e1 t=shelling real=happened>shelled</e> the town again, the council of the region said in its report.",
        ),
      );
      const strikes = ids([
        { document: "", id: ref(ministry, 0).event },
        { document: "", id: ref(residents, 0).event },
      ]);
      expect(ids(store.eventsNear({ days: { first: 22402, last: 22402 } }))).toEqual(strikes);
      expect(ids(store.eventsNear({ days: { first: 22380, last: 22401 } }))).toEqual([ref(residents, 1).event]);
      expect(ids(store.eventsNear({ days: { first: 22402 } }))).toEqual(strikes);
      expect(ids(store.eventsNear({ days: { last: 22401 } }))).toEqual([ref(residents, 1).event]);
      expect(ids(store.eventsNear({ box: { south: 35, west: 40, north: 36, east: 41 } }))).toEqual(strikes);
      expect(ids(store.eventsNear({ box: { south: 35, west: 41, north: 36, east: 40 } }))).toEqual([]);
      expect(ids(store.eventsNear({ gazetteer: "test:2" }))).toEqual([ref(residents, 1).event]);
      expect(ids(store.eventsNear({ families: ["strike"], days: { first: 22380, last: 22401 } }))).toHaveLength(1);
      expect(ids(store.eventsNear({ families: ["relief"] }))).toEqual([]);
      expect(store.eventsNear({})).toHaveLength(4);
    });

    test("with an open end are found on its side, and by their days of today", async () => {
      const [event] = residents.events;
      if (event === undefined) throw new Error("The report has events.");
      const lasting = (days: DayRange): DocumentEntry => ({ ...residents, events: [{ ...event, days }], claims: [] });
      const found = (days: DayRange): number => store.eventsNear({ days }).length;
      store.add(lasting({ first: 100 }));
      expect([found({ first: 90, last: 99 }), found({ first: 90, last: 100 }), found({ first: 9000 })]).toEqual([
        0, 1, 1,
      ]);
      store.replace(lasting({ last: 100 }));
      expect([found({ first: 101, last: 102 }), found({ first: 90, last: 100 }), found({ last: -9000 })]).toEqual([
        0, 1, 1,
      ]);
      const { days: _, ...dayless } = event;
      store.replace({ ...residents, events: [dayless], claims: [] });
      expect(found({})).toBe(0);
      expect(store.eventsNear({})).toHaveLength(1);
    });

    test("are found by keys that they share", () => {
      addBoth();
      const day = { kind: "day", key: "22402" };
      const name = { kind: "name", key: "constructor" };
      store.putProfiles(id(ministry), [{ event: ref(ministry, 0).event, profile: '{"a":1}', keys: [day, name, day] }]);
      store.putProfiles(id(residents), [{ event: ref(residents, 0).event, profile: "{}", keys: [day] }]);
      expect(store.keysOf(id(ministry))).toEqual(
        [day, name].map((key) => ({ of: `event ${ref(ministry, 0).event}`, ...key })),
      );
      expect(store.keysOf("none")).toEqual([]);
      expect(store.eventsSharing(id(residents), [day, name, day])).toEqual([ref(ministry, 0)]);
      expect(store.eventsSharing(id(residents), [{ kind: "name", key: "22402" }])).toEqual([]);
      expect(store.events([ref(ministry, 0)])[0]?.profile).toBe('{"a":1}');
      store.putProfiles(id(ministry), [{ event: ref(ministry, 0).event, profile: "{}", keys: [] }]);
      expect(store.eventsSharing(id(residents), [day])).toEqual([]);
    });

    test("documents are found by keys that they share", async () => {
      addBoth();
      const bands = ["1", "2", "3"].map((key) => ({ kind: "band", key }));
      store.putDocumentKeys(id(ministry), bands);
      store.putDocumentKeys(id(residents), bands.slice(0, 2));
      expect(store.documentsSharing(id(residents), bands)).toEqual([{ document: id(ministry), shared: 3, keys: 3 }]);
      expect(store.documentsSharing(id(residents), bands, 4)).toEqual([]);
      const from = (low: string, high: string) =>
        store.documentsSharing(id(residents), [{ kind: "band", from: low, to: high }]);
      expect(from("2", "3")).toEqual([{ document: id(ministry), shared: 2, keys: 3 }]);
      expect(from("4", "9")).toEqual([]);
    });

    test("of two that wait for linking, only the later finds the earlier; what is linked is found by both", () => {
      addBoth();
      const key = { kind: "day", key: "22402" };
      for (const entry of [ministry, residents]) {
        store.putProfiles(id(entry), [{ event: ref(entry, 0).event, profile: "{}", keys: [key] }]);
        store.putDocumentKeys(id(entry), [key]);
      }
      const found = (entry: DocumentEntry) => [
        store.eventsSharing(id(entry), [key]).length,
        store.documentsSharing(id(entry), [key]).length,
      ];
      expect([found(ministry), found(residents)]).toEqual([
        [0, 0],
        [1, 1],
      ]);
      store.markLinked([id(residents)]);
      expect([found(ministry), found(residents)]).toEqual([
        [1, 1],
        [1, 1],
      ]);
    });

    test("keys that many events have are told, and the documents that have them wait again", () => {
      addBoth();
      const [day, name] = [
        { kind: "day", key: "22402" },
        { kind: "name", key: "constructor" },
      ];
      store.putProfiles(id(ministry), [{ event: ref(ministry, 0).event, profile: "{}", keys: [day, name] }]);
      store.putProfiles(id(residents), [
        { event: ref(residents, 0).event, profile: "{}", keys: [day] },
        { event: ref(residents, 1).event, profile: "{}", keys: [day] },
      ]);
      expect(store.crowded([day, name, day, { kind: "day", key: "none" }], 2)).toEqual([day]);
      expect([store.crowded([day], 3), store.crowded([], 0)]).toEqual([[], []]);
      expect(store.crowdedOf(id(ministry), 2)).toEqual([day]);
      expect(store.crowds(0)).toEqual([
        { ...day, events: 3 },
        { ...name, events: 1 },
      ]);
      expect(store.crowds(3)).toEqual([]);
      expect(store.newlyCrowded([id(ministry)], 2)).toEqual([day]);
      store.markLinked([id(ministry), id(residents)]);
      expect(store.newlyCrowded([id(ministry)], 2)).toEqual([]);
      store.unlinkHolding([name]);
      expect(store.unlinked()).toEqual([id(ministry)]);
      expect(store.newlyCrowded([id(ministry)], 2)).toEqual([day]);
      expect(store.newlyCrowded([], 0)).toEqual([]);
    });

    test("documents wait for linking until it is done", () => {
      addBoth();
      expect(store.unlinked()).toEqual([id(ministry), id(residents)]);
      store.markLinked([id(ministry)]);
      expect(store.unlinked()).toEqual([id(residents)]);
    });
  });

  describe("pairs and copies", () => {
    test("of two events there is one, whichever is named first", () => {
      addBoth();
      const [a, b] = [ref(ministry, 0), ref(residents, 0)].sort((x, y) => (x.document < y.document ? -1 : 1));
      if (a === undefined || b === undefined) throw new Error("There are two.");
      store.putPairs([pair(a, b, 0.4), pair(b, a, 0.9)]);
      expect(store.pairsOf(b)).toEqual([pair(a, b, 0.9)]);
      expect(store.pairsOf({ document: "none", event: "none" })).toEqual([]);
    });

    test("hang together over steps, at or above the bar", async () => {
      addBoth();
      const council = await entryFrom(
        "The town was <e id=e1 t=shelling real=happened>shelled</e> again and the council met in the hall to speak of it.",
      );
      store.add(council);
      const [a, b, c, d] = [ref(ministry, 0), ref(residents, 0), ref(council, 0), ref(residents, 1)];
      if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("There are four.");
      store.putPairs([pair(a, b, 0.9), pair(b, c, 0.8), pair(c, d, 0.5)]);
      expect(
        store
          .pairsAround([a], 0.8)
          .map(({ score }) => score)
          .sort(),
      ).toEqual([0.8, 0.9]);
      expect(store.pairsAround([a], 0.5)).toHaveLength(3);
      expect(store.pairsAround([d], 0.6)).toEqual([]);
      expect(store.pairsAround([], 0)).toEqual([]);
      store.dropPairs([id(council)]);
      expect(store.pairsAround([a], 0).map(({ score }) => score)).toEqual([0.9]);
    });

    test("are found by what one of the two events has, and taken away one by one", () => {
      addBoth();
      const [a, b] = [ref(ministry, 0), ref(residents, 0)].sort((x, y) => (x.document < y.document ? -1 : 1));
      if (a === undefined || b === undefined) throw new Error("There are two.");
      store.putPairs([pair(a, b, 0.9)]);
      const key = { kind: "day", key: "22402" };
      expect(store.pairsHolding([key])).toEqual([]);
      store.putProfiles(b.document, [{ event: b.event, profile: "{}", keys: [key] }]);
      expect(store.pairsHolding([key, key])).toEqual([pair(a, b, 0.9)]);
      store.dropPairsOf([{ a: b, b: a }]);
      expect(store.pairsHolding([key])).toEqual([]);
      store.dropPairsOf([{ a, b: { document: "none", event: "none" } }]);
    });

    test("copies are kept by id, with the passages on their sides", () => {
      addBoth();
      const [a, b] = [id(ministry), id(residents)].sort();
      if (a === undefined || b === undefined) throw new Error("There are two.");
      const copy: Copy = {
        a,
        b,
        share: 0.5,
        passages: [{ a: { start: 0, end: 4 }, b: { start: 10, end: 14 } }],
        why: "4 of 8 words stand in both",
      };
      const turned = { ...copy, a: b, b: a, passages: [{ a: { start: 10, end: 14 }, b: { start: 0, end: 4 } }] };
      store.putCopies([turned]);
      store.putCopies([copy]);
      expect(store.copies()).toEqual([copy]);
      expect(store.copies([a, b])).toEqual([copy]);
      expect(store.copies([a])).toEqual([]);
      store.dropCopies([b]);
      expect(store.copies()).toEqual([]);
    });
  });

  describe("incidents", () => {
    test("come out as they went in", () => {
      addBoth();
      const one: StoredIncident = {
        ...incident("i-1", ref(ministry, 0)),
        place: { name: "Velm", precision: 1, within: [] },
        events: [
          { ...ref(ministry, 0), why: [] },
          { ...ref(residents, 0), why: [{ feature: "day", value: "the same", weight: 0.3 }], background: true },
        ],
      };
      const other = incident("i-2", ref(residents, 1));
      store.putIncidents([one, other], [{ kind: "followed-by", from: "i-2", to: "i-1", why: [] }]);
      expect(store.incident("i-1")).toEqual(one);
      expect(stored()).toEqual([one, other]);
      expect(store.relations("i-1")).toEqual([{ kind: "followed-by", from: "i-2", to: "i-1", why: [] }]);
      expect(store.relations()).toHaveLength(1);
      expect(store.incidentsOf([ref(residents, 1), { document: "none", event: "e" }])).toEqual([
        { event: ref(residents, 1), incident: "i-2", number: 2 },
      ]);
      expect(store.staleIncidents()).toEqual([]);
      expect(store.incident("none")).toBeUndefined();
      // Whichever end is put anew, what it stood to is told anew.
      store.putIncidents([one], []);
      expect(store.relations()).toEqual([]);
      store.putIncidents([one, other], []);
      expect(stored()).toEqual([one, other]);
      store.dropIncidents(["i-1"]);
      expect(stored()).toEqual([other]);
    });

    test("are listed with what counts of them, those that most documents tell of first, and in pages", () => {
      addBoth();
      store.putIncidents(
        [
          {
            ...incident("i-1", ref(ministry, 0), ref(residents, 0)),
            events: [
              { ...ref(ministry, 0), why: [] },
              { ...ref(residents, 0), why: [], background: true },
            ],
          },
          incident("i-2", ref(residents, 1)),
        ],
        [{ kind: "same-suggested", from: "i-2", to: "i-1", why: [] }],
      );
      const list = (asked?: AskedIncidents) =>
        [...store.incidents(asked)].map(
          ({ id: name, documents, superseded, backgroundOnly, suggested }) =>
            `${name} ${documents} ${superseded} ${backgroundOnly} ${suggested}`,
        );
      expect(list()).toEqual(["i-1 2 0 1 1", "i-2 1 0 0 1"]);
      expect(list({ least: 2 })).toEqual(["i-1 2 0 1 1"]);
      expect(list({ besides: [id(residents)] })).toEqual(["i-1 1 1 0 1"]);
      expect(list({ besides: [id(residents)], least: 0 })).toEqual(["i-1 1 1 0 1", "i-2 0 1 0 1"]);
      expect(list({ rejected: [ref(ministry, 0), ref(residents, 1)] })).toEqual(["i-1 1 0 1 1"]);
      expect(list({ rejected: [{ document: "none", event: "constructor" }], besides: ["none"] })).toEqual(list());
      for (const asked of [{ skip: 1 }, { limit: 1 }, { skip: 1, limit: 1 }, { skip: 2 }, { least: 3 }, {}]) {
        const { skip = 0, limit = 9, least = 1 } = asked as AskedIncidents;
        const all = list({ least });
        expect(list(asked)).toEqual(all.slice(skip, skip + limit));
        expect(store.countIncidents(asked)).toBe(list(asked).length);
      }
    });

    test("what goes while they are listed is left out, and two lists at once are two", () => {
      addBoth();
      store.putIncidents([incident("i-1", ref(ministry, 0)), incident("i-2", ref(residents, 1))], []);
      const [one, other] = [store.incidents()[Symbol.iterator](), store.incidents()[Symbol.iterator]()];
      expect([one.next().value?.id, other.next().value?.id, one.next().value?.id]).toEqual(["i-1", "i-1", "i-2"]);
      const third = store.incidents({ skip: 1 });
      store.dropIncidents(["i-2"]);
      expect([...third]).toEqual([]);
      expect(other.next().value?.id).toBe("i-2");
    });

    test("an event is in one; the one that loses it waits to be worked out anew", () => {
      addBoth();
      store.putIncidents([incident("i-1", ref(ministry, 0), ref(residents, 0))], []);
      store.putIncidents([incident("i-2", ref(residents, 0))], []);
      expect(store.incident("i-1")).toEqual({ ...incident("i-1", ref(ministry, 0)), stale: true });
      store.putIncidents([incident("i-2", ref(residents, 0), ref(ministry, 0))], []);
      expect(store.incident("i-1")).toBeUndefined();
      expect(store.staleIncidents()).toEqual([]);
    });

    test("a document that goes leaves them stale, or takes them with it", () => {
      addBoth();
      store.putIncidents(
        [incident("i-1", ref(ministry, 0), ref(residents, 0)), incident("i-2", ref(residents, 1))],
        [],
      );
      store.remove(id(residents));
      expect(stored()).toEqual([{ ...incident("i-1", ref(ministry, 0)), stale: true }]);
    });
  });

  describe("reviews", () => {
    const review = (last: Review | undefined, over: Partial<Review> = {}): Review => {
      const number = (last?.number ?? 0) + 1;
      return {
        number,
        id: `r-${number}`,
        at: "2031-06-01T12:00:00Z",
        by: "Ada",
        why: "the map says so",
        action: "note",
        subject: "document/none",
        previous: last?.hash ?? none,
        hash: String(number).repeat(64),
        ...over,
      };
    };

    test("come out as they went in, and stay when their document goes", () => {
      addBoth();
      store.appendReview((last) =>
        review(last, { subject: `document/${id(ministry)}`, before: null, after: { a: [1] } }),
      );
      const second = store.appendReview((last) => review(last, { undoes: 1 }));
      expect(second.number).toBe(2);
      store.remove(id(ministry));
      const [first, ...others] = store.reviews();
      expect(first).toEqual(
        review(undefined, { subject: `document/${id(ministry)}`, before: null, after: { a: [1] } }),
      );
      expect(others).toEqual([second]);
    });

    test.each<[string, Partial<Review>]>([
      ["leaves a number out", { number: 3 }],
      ["takes a number again", { number: 1 }],
      ["does not name the one before", { previous: none }],
      ["takes an id again", { id: "r-1" }],
      ["takes back one that is not there", { undoes: 9 }],
    ])("one that %s is refused, and nothing is added", (_, over) => {
      store.appendReview((last) => review(last));
      expect(() => store.appendReview((last) => review(last, over))).toThrow();
      expect(store.reviews()).toHaveLength(1);
    });
  });

  describe("transactions", () => {
    test("are done whole or not at all, one within another too", () => {
      store.add(residents);
      expect(() =>
        store.transaction(() => {
          store.add(ministry);
          store.remove(id(residents));
          throw new Error("stop");
        }),
      ).toThrow("stop");
      expect(store.documents().map((row) => row.id)).toEqual([id(residents)]);
      expect(store.transaction(() => store.add(ministry))).toBe("added");
    });
  });
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
