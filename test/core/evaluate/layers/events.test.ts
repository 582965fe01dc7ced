import { describe, expect, test } from "vitest";
import { at, eventOf, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text =
  "Raiders shelled Velm on Monday, killing two guards; a spokesman met reporters and a convoy moved to Tarn.";
const gold = {
  events: [
    {
      type: "Conflict.Attack.Unspecified",
      trigger: pair(text, "shelled"),
      arguments: [
        { role: "Attacker", span: pair(text, "Raiders") },
        { role: "Place", span: pair(text, "Velm") },
      ],
    },
    {
      type: "Life.Die.Unspecified",
      trigger: pair(text, "killing"),
      arguments: [{ role: "Victim", span: pair(text, "two guards") }],
    },
    {
      type: "Contact.Contact.Meet",
      trigger: pair(text, "met"),
      arguments: [{ role: "Participant", span: pair(text, "reporters") }],
    },
  ],
};
const spans = [
  ["group", at(text, "Raiders")],
  ["place", at(text, "Velm")],
  ["population", at(text, "two guards")],
  ["time", at(text, "Monday")],
  ["person", at(text, "a spokesman")],
] as const;
const shelled = ["shelling", at(text, "shelled")] as const;
const killing = ["death", at(text, "killing")] as const;

describe("events", () => {
  test("a perfect reading scores 1; what the gold does not mark (times) is not counted", () => {
    const full = readingOf(text, {
      spans,
      triggers: [shelled, killing],
      links: [
        ["actor", 0, 0],
        ["place", 0, 1],
        ["time", 0, 3],
        ["victim", 1, 2],
        ["cause", 1, 0],
      ],
    });
    const { figures, leftOut } = score({ gold, full });
    expect(figures).toEqual({
      "events.trigger": prf(1, 1, 1, 2),
      "events.type": prf(1, 1, 1, 2),
      "events.argument": prf(1, 1, 1, 3),
    });
    expect(leftOut).toEqual(["Event types without a counterpart, left out on both sides: Contact.Contact.Meet (1)"]);
  });

  test("an empty reading has recall 0", () => {
    expect(score({ gold, full: readingOf(text) }).figures["events.argument"]).toEqual(prf(null, 0, 0, 3));
  });

  test("a wrong type is a right trigger, a false type, and its arguments are false", () => {
    const full = readingOf(text, { spans, triggers: [["talks", shelled[1]], killing], links: [["actor", 0, 0]] });
    const { figures } = score({ gold, full });
    expect(figures["events.trigger"]).toEqual(prf(1, 1, 1, 2));
    expect(figures["events.type"]).toEqual(prf(0.5, 0.5, 0.5, 2));
    // "actor" is a role that the gold marks, so the argument of the falsely typed event is false.
    expect(figures["events.argument"]).toEqual(prf(0, 0, 0, 3));
  });

  test("a wrong role is false, and so is a role on the wrong words", () => {
    const links = [
      ["victim", 0, 0],
      ["place", 0, 4],
      ["victim", 1, 2],
    ] as const;
    const full = readingOf(text, { spans, triggers: [shelled, killing], links });
    expect(score({ gold, full }).figures["events.argument"]).toEqual(prf(0.3333, 0.3333, 0.3333, 3));
  });

  test.each([
    ["overlaps only a left-out event", "talks", "met", 1],
    ["is of a type that the gold does not mark", "deployment", "moved", 1],
    ["is outside the catalogue", "other", "moved", 1],
    ["is of a type that the gold marks", "armed-attack", "moved", 0.5],
  ])("a trigger that %s", (_, type, words, precision) => {
    const full = readingOf(text, { triggers: [shelled, [type, at(text, words)]] });
    expect(score({ gold, full }).figures["events.trigger"]?.["precision"]).toBe(precision);
  });

  test("one trigger answers one event where the same word tells of two", () => {
    const twice = { events: [gold.events[1], { ...gold.events[1], type: "Life.Injure.Unspecified" }] };
    const full = readingOf(text, { triggers: [killing] });
    expect(score({ gold: twice, full }).figures["events.trigger"]).toEqual(prf(1, 0.5, 0.6667, 2));
  });

  test("roles without a counterpart are named; what overlaps only them is not false", () => {
    const topical = {
      events: [
        {
          type: "Life.Die.Unspecified",
          trigger: pair(text, "killing"),
          arguments: [
            { role: "Victim", span: pair(text, "two guards") },
            { role: "Topic", span: pair(text, "a spokesman") },
          ],
        },
      ],
    };
    const links = [
      ["victim", 0, 2],
      ["victim", 0, 4],
    ] as const;
    const { figures, leftOut } = score({ gold: topical, full: readingOf(text, { spans, triggers: [killing], links }) });
    expect(figures["events.argument"]).toEqual(prf(1, 1, 1, 1));
    expect(leftOut).toEqual(["Roles without a counterpart, left out on both sides: Topic (1)"]);
  });

  test("a trigger that is half the document is a fault of the corpus and left out", () => {
    const faulty = { events: [{ type: "Life.Die", trigger: [0, text.length], arguments: [] }] };
    const { figures, leftOut } = score({ gold: faulty, full: readingOf(text, { triggers: [killing] }) });
    expect(figures["events.trigger"]).toEqual(prf(null, null, null, 0));
    expect(leftOut).toEqual([
      "Event types without a counterpart, left out on both sides: triggers longer than 40 characters (1)",
    ]);
  });

  test("gold in our own terms needs no table", () => {
    const own = {
      events: [
        { type: "shelling", trigger: pair(text, "shelled"), arguments: [{ role: "time", span: pair(text, "Monday") }] },
      ],
    };
    const full = readingOf(text, { spans, triggers: [shelled], links: [["time", 0, 3]] });
    const { figures } = score({ gold: own, full });
    expect(figures["events.type"]).toEqual(prf(1, 1, 1, 1));
    expect(figures["events.argument"]).toEqual(prf(1, 1, 1, 1));
  });

  describe("reality", () => {
    const told = { events: gold.events.map((event) => ({ ...event, reality: "happened" })) };

    test("is asked of every trigger that was found", () => {
      const full = readingOf(text, { triggers: [shelled, [...killing, "negated"]] });
      expect(score({ gold: told, full }).figures["events.reality"]).toEqual({
        ...prf(0.5, 0.5, 0.5, 2),
        accuracy: 0.5,
      });
    });

    test("is that of the reading where it makes an event of the trigger", () => {
      const full = readingOf(text, {
        triggers: [[...shelled, "future"]],
        events: [eventOf("e", "shelling", shelled[1], { reality: "happened" })],
      });
      expect(score({ gold: told, full }).figures["events.reality"]).toEqual({ ...prf(1, 0.5, 0.6667, 2), accuracy: 1 });
    });

    test("is no figure where the gold does not tell it, and one that is none is a fault", () => {
      const full = readingOf(text, { triggers: [shelled] });
      expect(score({ gold, full }).figures["events.reality"]).toBeUndefined();
      const wrong = { events: [{ ...gold.events[0], reality: "maybe" }] };
      expect(() => score({ gold: wrong, full })).toThrow("events[0].reality is maybe, none of happened");
    });
  });
});
