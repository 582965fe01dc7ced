// A reader that sees what a text is marked with, so that casebooks can be tested without weights; reports of our own to
// be put into them, and a gazetteer of their places.

import { entryOf } from "../../src/casebook/entry.ts";
import { actorCatalogue } from "../../src/core/catalogue/actors/catalogue.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import type { SourceDocument } from "../../src/core/model/source.ts";
import { parseNotation } from "../../src/core/notation/notation.ts";
import type { Gazetteer, GazetteerEntry } from "../../src/core/reading/gazetteer.ts";
import { readSource } from "../../src/core/reading/read-source.ts";
import type { ReadingTools } from "../../src/core/reading/reading-tools.ts";
import type { Reader } from "../../src/core/reading/scored.ts";
import { contentHash } from "../../src/formats/in/content-hash.ts";
import type { DocumentEntry } from "../../src/store/document-rows.ts";
import { scoredOf } from "../core/reading/said.ts";

/** The plain text of a marked one. */
export function plain(marked: string): string {
  return parseNotation(marked).text;
}

/** Answers with the marks of the texts it was given; finds nothing in any other. */
export function markedReader(markedTexts: readonly string[], version = "1"): Reader {
  const answers = new Map(
    markedTexts.map((marked) => {
      const { text, scored } = scoredOf(marked);
      return [text.trim(), scored] as const;
    }),
  );
  const nothing = { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() };
  return {
    model: "marked",
    version,
    read: async (text) => answers.get(text.trim()) ?? { spans: [], triggers: [], links: [], words: nothing },
    close: async () => undefined,
  };
}

export function toolsFor(markedTexts: readonly string[], version?: string): ReadingTools {
  return { reader: markedReader(markedTexts, version), gazetteer, actors: actorCatalogue(), eventTypes };
}

/** What a casebook takes in of a marked report. */
export async function entryFrom(
  marked: string,
  about: Partial<SourceDocument> = {},
  tools: ReadingTools = toolsFor([marked]),
): Promise<DocumentEntry> {
  const text = plain(marked);
  const source: SourceDocument = {
    id: contentHash(text),
    file: "report.txt",
    text,
    origin: { unit: "character", pieces: [[0, text.length, 0]] },
    messages: [],
    ...about,
  };
  return entryOf({ source, given: {}, reading: await readSource(source, tools), readAt: "2031-06-01T12:00:00Z" });
}

const place = (id: string, name: string, latitude: number, longitude: number): GazetteerEntry => ({
  id,
  name,
  kind: "town",
  latitude,
  longitude,
  country: "SY",
  within: ["Orvania"],
  withinIds: ["test:0"],
  population: 50_000,
  match: "name",
});

const places: ReadonlyMap<string, GazetteerEntry> = new Map([
  ["velm", place("test:1", "Velm", 35.2, 40.1)],
  ["dorrat", place("test:2", "Dorrat", 36.9, 38.4)],
]);

const gazetteer: Gazetteer = {
  version: "test",
  lookup: (name) => [places.get(name.toLowerCase())].filter((entry) => entry !== undefined),
};

/** A ministry tells of a strike. */
export const ministryReport = `<src a=1><m id=m1 k=government>The Defence Ministry of Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m id=m2 k=platform>two jets</m> <e id=e1 t=air-strike real=happened actor=m1 means=m2 target=m3 place=m4 time=m5>bombed</e> <m id=m3 k=facility>a fuel depot</m> near <m id=m4 k=place>Velm</m> on <m id=m5 k=time>3 May 2031</m>, <e id=e2 t=death real=happened victim=m6 cause=e1>killing</e> <m id=m6 k=population n=12..>at least 12 people</m></con>.\n`;

/** Residents tell of the same strike and of an older shelling elsewhere. */
export const residentsReport = `Residents of a northern town spoke of a night of fire. <src a=1><m id=m1 k=population>Residents</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>a jet <e id=e1 t=air-strike real=happened place=m2 time=m3 target=m4>struck</e> <m id=m4 k=facility>a depot</m> in <m id=m2 k=place>Velm</m> on <m id=m3 k=time>3 May 2031</m></con>. On <m id=m5 k=time>20 April 2031</m> <m id=m6 k=armed-group>the Free Guard</m> <e id=e2 t=shelling real=happened actor=m6 place=m7 time=m5>shelled</e> <m id=m7 k=place>Dorrat</m>.\n`;

/** A report in which nothing is marked. */
export const councilReport = "The council of Velm met and spoke for hours about the bridge and the road behind it.\n";
