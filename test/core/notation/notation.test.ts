// The notation: what it reads, and what it refuses, with the place of the error.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNotation } from "../../../src/core/notation/notation.ts";
import { NotationError } from "../../../src/core/notation/tags.ts";

const sentence =
  "<src a=1><m id=m1 k=government>The Defence Ministry of Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> " +
  "<con a=1><m id=m2 k=platform>two jets</m> <e id=e1 t=air-strike real=happened actor=m1 means=m2 place=m3>bombed</e> a depot " +
  "near <m id=m3 k=place rel=near>Velm</m>, <e id=e2 t=death real=happened victim=m4 cause=e1>killing</e> " +
  "<m id=m4 k=population n=12..>at least 12 people</m></con>.";

describe("a marked sentence", () => {
  const read = parseNotation(sentence);
  const words = (span: { start: number; end: number }): string => read.text.slice(span.start, span.end);

  test("gives the text without its tags", () => {
    expect(read.text).toBe(
      "The Defence Ministry of Orvania said two jets bombed a depot near Velm, killing at least 12 people.",
    );
  });

  test("gives mentions with spans, kinds, counts and relations", () => {
    expect(read.mentions.map((mention) => [mention.id, mention.kind, words(mention.span)])).toEqual([
      ["m1", "government", "The Defence Ministry of Orvania"],
      ["m2", "platform", "two jets"],
      ["m3", "place", "Velm"],
      ["m4", "population", "at least 12 people"],
    ]);
    expect(read.mentions[2]?.relation).toBe("near");
    expect(read.mentions[3]?.count).toEqual({ min: 12, about: false });
  });

  test("gives attributions with their parts", () => {
    const [attribution] = read.attributions;
    expect(read.attributions).toHaveLength(1);
    expect(attribution?.source.map(words)).toEqual(["The Defence Ministry of Orvania"]);
    expect(attribution?.cue.map(words)).toEqual(["said"]);
    expect(attribution?.content.map(words)).toEqual(["two jets bombed a depot near Velm, killing at least 12 people"]);
    expect(attribution).toMatchObject({ act: "says", stance: "CT+" });
  });

  test("gives events with triggers, arguments and causes", () => {
    expect(read.events.map((event) => [event.type, words(event.trigger), event.arguments, event.causes])).toEqual([
      [
        "air-strike",
        "bombed",
        [
          { role: "actor", mention: "m1" },
          { role: "means", mention: "m2" },
          { role: "place", mention: "m3" },
        ],
        [],
      ],
      ["death", "killing", [{ role: "victim", mention: "m4" }], ["e1"]],
    ]);
  });
});

describe("parts of the notation", () => {
  test.each([
    ["62", { min: 62, max: 62, about: false }],
    ["62..", { min: 62, about: false }],
    ["..40", { max: 40, about: false }],
    ["20..30", { min: 20, max: 30, about: false }],
    ["~1000", { min: 1000, max: 1000, about: true }],
  ])("a count of %s", (n, count) => {
    expect(parseNotation(`<m k=population n=${n}>people</m> fled`).mentions[0]?.count).toEqual(count);
  });

  test("content that its cue interrupts stays one attribution with two spans", () => {
    const read = parseNotation(
      '<con a=1>"We left,"</con> she <cue a=1 act=says stance=CT+>said</cue>, <con a=1>"at dawn."</con>',
    );
    expect(read.attributions[0]?.content).toEqual([
      { start: 0, end: 10 },
      { start: 21, end: 31 },
    ]);
    expect(read.attributions[0]?.source).toEqual([]);
  });

  test("a headline may set a source beside what it says, with no cue", () => {
    const [headline] = parseNotation("<src a=1>Ministry</src> – <con a=1>two jets lost</con>").attributions;
    expect(headline).toEqual({
      number: "1",
      source: [{ start: 0, end: 8 }],
      cue: [],
      content: [{ start: 11, end: 24 }],
    });
  });

  test("several events may cause one death", () => {
    const { events } = parseNotation(
      "<e id=e1 t=shelling real=happened>shelling</e> and <e id=e2 t=air-strike real=happened>raids</e> left two <e id=e3 t=death real=happened cause=e1,e2>dead</e>",
    );
    expect(events[2]?.causes).toEqual(["e1", "e2"]);
  });

  test("several mentions may fill one role", () => {
    const read = parseNotation(
      "<m id=a k=government>Orvania</m> and <m id=b k=government>Kaldia</m> <e id=e1 t=talks real=happened participant=a,b>met</e>",
    );
    expect(read.events[0]?.arguments).toEqual([
      { role: "participant", mention: "a" },
      { role: "participant", mention: "b" },
    ]);
  });

  test("a paragraph sign is a blank line, and spans behind it still fit", () => {
    const read = parseNotation("First. ¶ <m k=place>Velm</m> is quiet.");
    expect(read.text).toBe("First.\n\nVelm is quiet.");
    expect(read.mentions[0]?.span).toEqual({ start: 8, end: 12 });
  });

  test("spans count UTF-16 units", () => {
    const { text, mentions } = parseNotation("🚁 over <m k=place>Žerín</m>");
    expect(text.slice(mentions[0]?.span.start, mentions[0]?.span.end)).toBe("Žerín");
    expect(mentions[0]?.span).toEqual({ start: 8, end: 13 });
  });
});

describe("what the notation refuses", () => {
  test.each([
    ["a crossing tag", "<m k=place>a <con a=1>b</m> c</con>", /crosses/, 23],
    ["a tag that is not closed", "in <m k=place>Velm", /not closed/, 3],
    ["a tag that was not opened", "in Velm</m>", /never opened/, 7],
    ["an empty element", "in <m k=place></m>Velm", /empty/, 3],
    ["an unknown tag", "<x>Velm</x>", /unknown tag/, 0],
    ["a malformed tag", "in <m k=>Velm</m>", /malformed/, 3],
    ["a bare angle bracket", "2 < 3", /malformed/, 2],
    ["an unknown attribute", "<m kind=place>Velm</m>", /unknown attribute/, 0],
    ["an attribute given twice", "<m k=place k=time>Velm</m>", /twice/, 0],
    ["an unknown kind", "in <m k=city>Velm</m>", /unknown k city/, 3],
    ["a missing kind", "<m id=m1>Velm</m>", /lacks k/, 0],
    ["a count that is no number", "<m k=population n=many>people</m>", /no number/, 0],
    ["a count that runs backwards", "<m k=population n=9..2>people</m>", /runs backwards/, 0],
    ["a part without a number", "<src>She</src>", /lacks a/, 0],
    ["a count without a bound", "<m k=population n=..>people</m>", /no number/, 0],
    ["an unknown event type", "<e id=e1 t=earthquake real=happened>shook</e>", /unknown t earthquake/, 0],
    ["an event without reality", "<e id=e1 t=riot>riot</e>", /lacks real/, 0],
    ["an event without id", "<e t=riot real=happened>riot</e>", /lacks id/, 0],
    ["a role that names nothing", "<e id=e1 t=riot real=happened actor=m9>riot</e>", /refers to nothing/, 0],
    ["a reference to nothing", "<m id=m1 k=person ref=m7>he</m>", /ref=m7 refers to nothing/, 0],
    ["an id used twice", "<m id=m1 k=place>a</m> <m id=m1 k=place>b</m>", /used twice/, 23],
    ["an attribution without a cue", "so <con a=1>it is</con>", /no cue/, 3],
    ["an unknown stance", "<cue a=1 act=says stance=sure>said</cue>", /unknown stance/, 0],
    ["an attribution nested in nothing", "<cue a=1 act=says stance=Uu in=4>said</cue>", /in=4 refers to nothing/, 0],
  ])("%s", (_, marked, message, position) => {
    expect(() => parseNotation(marked)).toThrow(message);
    try {
      parseNotation(marked);
    } catch (error) {
      expect(error).toBeInstanceOf(NotationError);
      expect(error).toMatchObject({ position });
    }
  });

  test("it never throws anything but a NotationError", () => {
    const piece = fc.constantFrom(
      "<m k=place>",
      "</m>",
      "<con a=1>",
      "</con>",
      "<e id=e1 t=riot real=future>",
      "</e>",
      "Velm ",
      "¶",
      "<",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          const { text, mentions } = parseNotation(pieces.join(""));
          for (const { span } of mentions) expect(text.slice(span.start, span.end)).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(NotationError);
        }
      }),
    );
  });
});
