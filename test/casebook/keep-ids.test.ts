import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepIds } from "../../src/casebook/keep-ids.ts";
import type { EventMention } from "../../src/core/model/event.ts";
import { stableId } from "../../src/core/model/identity.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { overlap } from "../../src/core/model/span.ts";
import { entryFrom, plain } from "./marked-reader.ts";

/** Every reference within a reading leads somewhere, and no id stands for two things. */
function expectSound(reading: Reading): void {
  const events = new Set(reading.events.map(({ id }) => id));
  const claims = new Set(reading.claims.map(({ id }) => id));
  expect(events.size).toBe(reading.events.length);
  expect(claims.size).toBe(reading.claims.length);
  const statements = new Set(reading.statements.map(({ id }) => id));
  for (const { event, value } of reading.claims) {
    expect(events).toContain(event);
    if ("event" in value) expect(events).toContain(value.event);
    if ("partOf" in value && value.partOf !== undefined) expect(claims).toContain(value.partOf);
  }
  for (const { before = [], after = [] } of reading.events) {
    for (const id of [...before, ...after]) expect(events).toContain(id);
  }
  for (const { denies } of reading.statements) {
    if (denies !== undefined) expect(claims.has(denies) || statements.has(denies)).toBe(true);
  }
}

/** Two ways to mark one text, read and read again. */
async function again(
  first: string,
  second: string,
): Promise<{ readonly old: Reading; readonly kept: Reading; readonly fresh: Reading }> {
  expect(plain(second)).toBe(plain(first));
  const old = (await entryFrom(first)).reading;
  const fresh = (await entryFrom(second)).reading;
  const kept = keepIds(old, fresh);
  expectSound(kept);
  expect({ ...kept, events: [], claims: [], statements: [] }).toEqual({
    ...fresh,
    events: [],
    claims: [],
    statements: [],
  });
  return { old, kept, fresh };
}

const strike = (trigger: string, more = ""): string =>
  `<src a=1><m id=m1 k=government>The Defence Ministry of Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m id=m2 k=platform>two jets</m> ${trigger} a depot in <m id=m4 k=place>Velm</m> on <m id=m5 k=time>3 May 2031</m>, <e id=e2 t=death real=happened victim=m6 cause=e1>killing</e> <m id=m6 k=population n=12..>at least 12 people</m></con>. The town was ${more === "" ? "shelled" : more} later.`;

const eventAt = (reading: Reading, words: string): EventMention | undefined =>
  reading.events.find(({ trigger }) => reading.document.text.slice(trigger.start, trigger.end).includes(words));

describe("a document that is read again", () => {
  const bombed = "<e id=e1 t=air-strike real=happened actor=m1 means=m2 place=m4 time=m5>bombed</e> and destroyed";

  test("the same way is the same", async () => {
    const { old, kept } = await again(strike(bombed), strike(bombed));
    expect(kept).toEqual(old);
    expect(old.claims.length).toBeGreaterThan(3);
  });

  test("with another type of event keeps the ids of event and claims", async () => {
    const { old, kept, fresh } = await again(strike(bombed), strike(bombed.replace("air-strike", "bombing")));
    expect(fresh.events[0]?.id).not.toBe(old.events[0]?.id);
    expect(kept.events[0]).toMatchObject({ id: old.events[0]?.id, type: "bombing" });
    for (const slot of ["killed", "place", "time"]) {
      const before = old.claims.find((claim) => claim.slot === slot);
      expect(before).toBeDefined();
      expect(kept.claims.find((claim) => claim.slot === slot)?.id).toBe(before?.id);
    }
  });

  test("with longer words for an event keeps its id", async () => {
    const longer = "<e id=e1 t=air-strike real=happened actor=m1 means=m2 place=m4 time=m5>bombed and destroyed</e>";
    const { old, kept } = await again(strike(bombed), strike(longer));
    expect(eventAt(kept, "bombed and destroyed")?.id).toBe(eventAt(old, "bombed")?.id);
  });

  test("with words beside the old ones is another event", async () => {
    const beside = "bombed and <e id=e1 t=air-strike real=happened actor=m1 means=m2 place=m4 time=m5>destroyed</e>";
    const { old, kept } = await again(strike(bombed), strike(beside));
    expect(old.events).toHaveLength(1);
    expect(kept.events).toHaveLength(1);
    expect(kept.events[0]?.id).not.toBe(old.events[0]?.id);
    const before = new Set(old.claims.map(({ id }) => id));
    expect(kept.claims.filter(({ id }) => before.has(id))).toEqual([]);
  });

  test("with an event more gives that one an id of its own", async () => {
    const shelled = "<e id=e3 t=shelling real=happened>shelled</e>";
    const { old, kept } = await again(strike(bombed), strike(bombed, shelled));
    expect(eventAt(kept, "bombed")?.id).toBe(old.events[0]?.id);
    expect(eventAt(kept, "shelled")).toBeDefined();
    const back = await again(strike(bombed, shelled), strike(bombed));
    expect(back.kept.events.map(({ id }) => id)).toEqual([eventAt(back.old, "bombed")?.id]);
  });

  test("by another way of cleaning keeps ids where the original is the same", async () => {
    const marked = strike(bombed);
    const text = plain(marked);
    const old = (await entryFrom(marked, { origin: { unit: "character", pieces: [[0, text.length, 500]] } })).reading;
    const head = "Orvania Today\n\n";
    const longer = (
      await entryFrom(head + marked, {
        origin: {
          unit: "character",
          pieces: [
            [0, head.length, 0],
            [head.length, text.length, 500],
          ],
        },
      })
    ).reading;
    const kept = keepIds(old, longer);
    expectSound(kept);
    expect(longer.events[0]?.trigger.start).toBeGreaterThan(old.events[0]?.trigger.start ?? 0);
    expect(kept.events[0]?.id).toBe(old.events[0]?.id);
    const place = (reading: Reading): string | undefined => reading.claims.find(({ slot }) => slot === "place")?.id;
    expect(place(kept)).toBe(place(old));
  });
});

describe("any two readings of one text", () => {
  const length = 60;
  const trigger = fc
    .tuple(fc.nat({ max: length - 2 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
  const reading = fc
    .uniqueArray(fc.tuple(trigger, fc.constantFrom("shelling", "air-strike")), {
      maxLength: 8,
      selector: ([span, type]) => `${type} ${span.start} ${span.end}`,
    })
    .map((told): Reading => {
      const events = told.map(([span, type]) => ({
        id: stableId("e", [type, span.start]),
        type,
        trigger: span,
        arguments: [],
        reality: "happened" as const,
      }));
      const unique = [...new Map(events.map((event) => [event.id, event])).values()];
      return {
        document: {
          id: "d",
          language: "en",
          text: "x".repeat(length),
          origin: { unit: "character", pieces: [[0, length, 0]] },
        },
        sentences: [],
        mentions: [],
        voices: [{ id: "v", kind: "author", name: "the author", evidence: [] }],
        statements: [],
        events: unique.map((event, index) => ({ ...event, ...(index === 0 ? {} : { after: [unique[0]?.id ?? ""] }) })),
        claims: unique.map(({ id, trigger: span }) => ({
          id: stableId("c", [id]),
          event: id,
          slot: "occurrence" as const,
          value: { event: id },
          voices: ["v"] as const,
          stance: "CT+" as const,
          evidence: [span] as const,
        })),
        messages: [],
        readBy: { model: "m", version: "1", catalogue: "c" },
      };
    });

  test("keep ids only where words are shared, each once, and all of them where nothing changed", () => {
    fc.assert(
      fc.property(reading, reading, (old, fresh) => {
        const kept = keepIds(old, fresh);
        expectSound(kept);
        const before = new Map(old.events.map((event) => [event.id, event]));
        for (const event of kept.events) {
          const was = before.get(event.id);
          if (was !== undefined) expect(overlap(was.trigger, event.trigger)).toBeGreaterThan(0);
        }
        expect(kept.events.map(({ trigger: span }) => span)).toEqual(fresh.events.map(({ trigger: span }) => span));
        expect(keepIds(kept, kept)).toEqual(kept);
        expect(keepIds(old, old)).toEqual(old);
      }),
    );
  });
});
