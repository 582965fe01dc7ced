// Texts of many portions: what is read in each is one reading of the whole.

import { describe, expect, test } from "vitest";
import type { Document } from "../../../../src/core/model/document.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import type { Span } from "../../../../src/core/model/span.ts";
import { readInPortions } from "../../../../src/core/reading/read-in-portions.ts";
import { readSource } from "../../../../src/core/reading/read-source.ts";
import type { Reader, Scored, ScoredLink, ScoredSpan, ScoredTrigger } from "../../../../src/core/reading/scored.ts";
import { expectReading } from "../expect-reading.ts";
import { scoredOf, tools } from "../said.ts";

/** A reader that sees in each paragraph what is marked in it. */
function readerOf(marked: readonly string[]): Reader {
  const known = new Map(marked.map(scoredOf).map(({ text, scored }) => [text, scored]));
  return {
    ...tools.reader,
    async read(whole) {
      const spans: ScoredSpan[] = [];
      const triggers: ScoredTrigger[] = [];
      const links: ScoredLink[] = [];
      let start = 0;
      for (const text of whole.split("\n\n")) {
        const seen: Scored = known.get(text) ?? { ...emptyHanded };
        const [firstSpan, firstTrigger] = [spans.length, triggers.length];
        const moved = <T extends { start: number; end: number }>(one: T): T => ({
          ...one,
          start: one.start + start,
          end: one.end + start,
        });
        spans.push(...seen.spans.map(moved));
        triggers.push(...seen.triggers.map(moved));
        for (const { relation, from, to, score } of seen.links) {
          const saying = relation === "source" || relation === "content";
          links.push({
            relation,
            from: from + (saying ? firstSpan : firstTrigger),
            to: to + (relation === "cause" ? firstTrigger : firstSpan),
            score,
          });
        }
        start += text.length + 2;
      }
      return { ...emptyHanded, spans, triggers, links };
    },
  };
}

const emptyHanded: Scored = {
  spans: [],
  triggers: [],
  links: [],
  words: { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() },
};

/** Reads passages, so many in each portion. */
async function read(marked: readonly string[], inEach: number): Promise<Reading> {
  const texts = marked.map((passage) => scoredOf(passage).text);
  const text = texts.join("\n\n");
  const portions: Span[] = [];
  for (let at = 0, start = 0; at < texts.length; at += inEach) {
    const end = Math.min(text.length, start + texts.slice(at, at + inEach).join("\n\n").length + 2);
    portions.push({ start, end });
    start = end;
  }
  const document: Document = {
    id: "d",
    language: "en",
    text,
    origin: { unit: "character", pieces: [[0, text.length, 0]] },
  };
  const known = {
    messages: [{ rule: "encoding", severity: "info", text: "The text is taken to be in UTF-8." }],
    head: { title: { start: 0, end: 5 }, filing: [] },
  } as const;
  const reading = await readInPortions(document, { ...tools, reader: readerOf(marked) }, known, portions);
  expectReading(reading);
  return reading;
}

const denial =
  "<src a=1><m id=m1 k=person>Ana Orsin</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1><m id=m2 k=government>Osteria</m> <e id=e1 t=shelling real=happened actor=m2 place=m3 target=m4>shelled</e> <m id=m4 k=facility>the Tarn Bridge</m> in <m id=m3 k=place>Velm</m></con>.";
const hearsay =
  "<m id=m9 k=population>Two men</m> were <cue a=9 act=says stance=Uu>allegedly</cue> <con a=9><e id=e9 t=killing real=happened target=m9>shot</e></con>.";
const again =
  "<src a=1><m id=m1 k=person>Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>it rained</con>.";
const he = "<src a=1><m id=m1 k=person>He</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>it rained</con>.";

const wordsOf = ({ document }: Reading, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(" … ");

describe("a text that is read in portions", () => {
  test("is one reading whose spans are of the whole text and whose ids no two items share", async () => {
    const reading = await read(
      Array.from({ length: 12 }, () => `${denial} ${hearsay}`),
      5,
    );
    expect(reading.messages.filter(({ rule }) => rule === "read-in-portions")[0]?.text).toMatch(/ in 3 portions: /);
    const tellings = reading.events.flatMap(({ trigger, alsoAt }) => [trigger, ...(alsoAt ?? [])]);
    expect(tellings.map((span) => wordsOf(reading, [span])).sort()).toEqual([
      ...Array(12).fill("shelled"),
      ...Array(12).fill("shot"),
    ]);
    expect(reading.statements).toHaveLength(24);
    const places = reading.mentions.filter(({ kind }) => kind === "place");
    for (const { name, evidence } of places) expect(wordsOf(reading, evidence)).toBe(name);
  });

  test("reads the same as the whole, its ids and the one message aside", async () => {
    // A later denial of the same event would be one with it in the whole: events are not followed from portion to portion.
    const marked = [denial, hearsay, again];
    const strip = (reading: Reading): unknown => {
      const ids = new Map<string, string>();
      const text = JSON.stringify({
        ...reading,
        messages: reading.messages.filter(({ rule }) => rule !== "read-in-portions"),
      });
      return JSON.parse(
        text.replace(/"[mvesc]-[0-9a-z-]+"/g, (id) => {
          if (!ids.has(id)) ids.set(id, `"id ${ids.size}"`);
          return ids.get(id) ?? id;
        }),
      );
    };
    expect(strip(await read(marked, 1))).toEqual(strip(await read(marked, 3)));
  });

  test("follows a name through all portions, and hears one voice", async () => {
    const reading = await read([denial, hearsay, hearsay, again], 1);
    const [first, later] = reading.mentions.filter(({ kind }) => kind === "person");
    expect(later).toMatchObject({ name: "Orsin", coreferentWith: first?.id });
    expect(reading.voices.filter(({ kind }) => kind === "person").map(({ name }) => name)).toEqual(["Ana Orsin"]);
    const places = (await read([denial, hearsay, denial], 1)).mentions.filter(({ kind }) => kind === "place");
    expect(places[1]?.coreferentWith).toBe(places[0]?.id);
  });

  test("follows no pronoun from one portion into the next", async () => {
    const reading = await read([denial, he], 1);
    expect(reading.mentions.findLast(({ kind }) => kind === "person")).not.toHaveProperty("coreferentWith");
  });

  test("is never before the reader as a whole", async () => {
    const asked: number[] = [];
    const reader: Reader = {
      ...tools.reader,
      async read(text) {
        asked.push(text.length);
        return emptyHanded;
      },
    };
    const text = "Nobody came to Velm on that day, the council said.\n\n".repeat(20_000);
    const source = { id: "d", text, origin: { unit: "character", pieces: [] }, messages: [] } as const;
    const reading = await readSource(source, { ...tools, reader });
    expect(reading.sentences.at(-1)?.end).toBe(reading.document.text.trimEnd().length);
    expect(asked.length).toBeGreaterThan(2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(400_000);
  });

  test("tells what is odd about the whole once", async () => {
    const { messages } = await read([denial, hearsay, denial], 1);
    expect(messages.map(({ rule }) => rule)).toEqual(["encoding", "read-in-portions"]);
  });
});
