// Which of the reader's answers are right, and which cannot be judged.

import { describe, expect, test } from "vitest";
import { type Answer, openJudge } from "../../../../src/core/evaluate/calibration/judge.ts";
import { at, type HandMade, pair, readingOf } from "../hand-made.ts";

const text = "The army said shells hit Velm; a nurse left.";

function judged(gold: object, made: HandMade) {
  const judge = openJudge();
  judge.take({ id: "d", text, ...gold }).judge(readingOf(text, made).scored);
  return (answer: Answer) =>
    judge
      .judged()
      .get(answer)
      ?.map(({ right }) => right);
}

describe("the judge of scores", () => {
  test("a mention is right by its layer; what the corpus does not mark is not judged", () => {
    const mentions = [
      [...pair(text, "The army"), "ORG"],
      [...pair(text, "nurse"), "TTL"],
      [...pair(text, "Velm"), "LOC"],
    ];
    const of = judged(
      { mentions },
      {
        spans: [
          ["group", at(text, "army")],
          ["group", at(text, "Velm")],
          ["weapon", at(text, "shells")],
          ["place", at(text, "Velm")],
          ["place", at(text, "nurse")],
          ["cue", at(text, "said")],
        ],
      },
    );
    // The second is a group where the gold has a place; weapons are not marked; a nurse is only a label left out.
    expect(of("mentions")).toEqual([true, false, true]);
    expect(of("cues")).toEqual([]);
  });

  test("cues, sources, contents and their links", () => {
    const attributions = [
      { source: [pair(text, "The army")], cue: [pair(text, "said")], content: [pair(text, "shells hit Velm")] },
    ];
    const of = judged(
      { attributions },
      {
        spans: [
          ["cue", at(text, "said")],
          ["source", at(text, "army")],
          ["source", at(text, "nurse")],
          ["content", at(text, "shells hit Velm")],
          ["cue", at(text, "left")],
        ],
        links: [
          ["source", 0, 1],
          ["source", 0, 2],
          ["content", 0, 3],
          ["source", 4, 2],
        ],
      },
    );
    expect(of("cues")).toEqual([true, false]);
    expect(of("sources")).toEqual([true, false]);
    expect(of("contents")).toEqual([true]);
    // The last link comes from a cue that is none: it is not judged.
    expect(of("links of sayings")).toEqual([true, false, true]);
  });

  test("triggers by their type, links by role and words", () => {
    const events = [
      { trigger: pair(text, "hit"), type: "shelling", arguments: [{ role: "place", span: pair(text, "Velm") }] },
      { trigger: pair(text, "left"), type: "Contact.Contact.Meet" },
    ];
    const of = judged(
      { events },
      {
        triggers: [
          ["shelling", at(text, "hit")],
          ["shelling", at(text, "said")],
          ["shelling", at(text, "left")],
          ["other", at(text, "nurse")],
          ["talks", at(text, "army")],
        ],
        spans: [
          ["place", at(text, "Velm")],
          ["person", at(text, "nurse")],
        ],
        links: [
          ["place", 0, 0],
          ["place", 0, 1],
          ["actor", 0, 1],
          ["place", 1, 0],
        ],
      },
    );
    // One on a left-out event, one outside the catalogue and one of a type that is not marked are not judged.
    expect(of("triggers")).toEqual([true, false]);
    // Actors are not marked; the last comes from a trigger that is none.
    expect(of("links of events")).toEqual([true, false]);
  });
});
