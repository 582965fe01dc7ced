import { describe, expect, test } from "vitest";
import type { MentionKind } from "../../../../src/core/model/mention.ts";
import { at, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text = "The mayor of Velm paid 40 marks to the old Osterian mill guard near Tarn.";

const gold = {
  mentions: [
    [...pair(text, "The mayor of Velm"), "Person"],
    [...pair(text, "Velm"), "Location"],
    [...pair(text, "40 marks"), "Money"],
    [...pair(text, "Tarn"), "Location"],
  ],
};

const read = (...mentions: (readonly [MentionKind, string])[]) =>
  readingOf(text, { mentions: mentions.map(([kind, words]) => [kind, at(text, words)]) });

describe("mentions", () => {
  test("a perfect reading scores 1 everywhere", () => {
    const full = read(["person", "The mayor of Velm"], ["place", "Velm"], ["place", "Tarn"]);
    expect(score({ gold, full }).figures).toEqual({
      "mentions.exact": prf(1, 1, 1, 3),
      "mentions.overlap": prf(1, 1, 1, 3),
      "mentions.overlap.Person": prf(1, 1, 1, 1),
      "mentions.overlap.Location": prf(1, 1, 1, 2),
    });
  });

  test("an empty reading has recall 0 and no precision", () => {
    expect(score({ gold, full: read() }).figures["mentions.overlap"]).toEqual(prf(null, 0, 0, 3));
  });

  test("overlap is not exact, a wrong label is neither", () => {
    // Right by overlap: mayor, Tarn. "Velm" read as a person is false.
    const full = read(["person", "mayor of Velm"], ["person", "Velm"], ["place", "near Tarn"]);
    const { figures } = score({ gold, full });
    expect(figures["mentions.exact"]).toEqual(prf(0, 0, 0, 3));
    expect(figures["mentions.overlap"]).toEqual(prf(0.6667, 0.6667, 0.6667, 3));
    expect(figures["mentions.overlap.Person"]).toEqual(prf(0.5, 1, 0.6667, 1));
    expect(figures["mentions.overlap.Location"]).toEqual(prf(1, 0.5, 0.6667, 2));
  });

  test("one long mention answers one gold mention, not two", () => {
    const twice = {
      mentions: [
        [...pair(text, "The mayor"), "Person"],
        [...pair(text, "Velm"), "Person"],
      ],
    };
    const { figures } = score({ gold: twice, full: read(["person", "The mayor of Velm"]) });
    expect(figures["mentions.overlap"]).toEqual(prf(1, 0.5, 0.6667, 2));
  });

  test("two fragments of one gold mention are one right and one false", () => {
    const { figures } = score({ gold, full: read(["person", "The mayor"], ["person", "of"]) });
    expect(figures["mentions.overlap.Person"]).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("nested gold mentions find their own equals", () => {
    const nested = {
      mentions: [
        [...pair(text, "the old Osterian mill guard"), "Organisation"],
        [...pair(text, "Osterian"), "Organisation"],
      ],
    };
    const full = read(["government", "Osterian"], ["organisation", "the old Osterian mill guard"]);
    expect(score({ gold: nested, full }).figures["mentions.exact"]).toEqual(prf(1, 1, 1, 2));
  });

  test("left-out labels are named and cost nothing, and what overlaps only them is not false", () => {
    const full = read(["quantity", "40"], ["person", "40 marks"], ["place", "Velm"]);
    const { figures, leftOut } = score({ gold, full });
    expect(leftOut).toEqual(["Mention labels without a counterpart, left out on both sides: Money (1)"]);
    expect(figures["mentions.overlap"]).toEqual(prf(1, 0.3333, 0.5, 3));
  });

  test("a kind that no label of the corpus can be is not counted", () => {
    const full = read(["weapon", "mill"], ["time", "old"], ["place", "Velm"], ["place", "Tarn"]);
    expect(score({ gold, full }).figures["mentions.overlap"]).toEqual(prf(1, 0.6667, 0.8, 3));
  });

  test("which kinds count is settled by the whole corpus, in whatever order it comes", () => {
    const before = { gold: { corpus: "c", mentions: [] }, full: read(["weapon", "mill"]) };
    const after = { gold: { corpus: "c", mentions: [[...pair(text, "guard"), "Weapon"]] }, full: read() };
    const elsewhere = { gold: { corpus: "e", mentions: [] }, full: read(["weapon", "mill"]) };
    const wanted = prf(0, 0, 0, 1);
    expect(score(before, after, elsewhere).figures["mentions.overlap.Weapon"]).toEqual(wanted);
    expect(score(elsewhere, after, before).figures["mentions.overlap.Weapon"]).toEqual(wanted);
  });

  test("a state read as government and as place answers a GPE once, and is false once where there is none", () => {
    const gpe = { mentions: [[...pair(text, "Velm"), "GPE"]] };
    const both = read(["place", "Velm"], ["government", "Velm"]);
    expect(score({ gold: gpe, full: both }).figures["mentions.overlap.GPE"]).toEqual(prf(1, 1, 1, 1));
    const wrong = read(["place", "Tarn"], ["government", "Tarn"]);
    expect(score({ gold: gpe, full: wrong }).figures["mentions.overlap.GPE"]).toEqual(prf(0, 0, 0, 1));
    const two = score({ gold: gpe, full: read(["place", "Velm"], ["place", "Tarn"], ["government", "Tarn"]) });
    expect(two.figures["mentions.overlap.GPE"]).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("white space at the ends of a gold span does not matter", () => {
    const wide = { mentions: [[at(text, "Velm").start - 1, at(text, "Velm").end + 1, "Location"]] };
    expect(score({ gold: wide, full: read(["place", "Velm"]) }).figures["mentions.exact"]).toEqual(prf(1, 1, 1, 1));
  });
});
