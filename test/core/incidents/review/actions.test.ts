import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftFaults, inverseOf, reviewActions } from "../../../../src/core/incidents/review/actions.ts";
import { appendReview } from "../../../../src/core/incidents/review/chain.ts";
import { subjectOf } from "../../../../src/core/incidents/review/subject.ts";
import { anyDecision, chainOf, type Decision, draft, sha256, who } from "./decided.ts";

describe("a subject", () => {
  test.each([
    ["incident/i-1", { kind: "incident", incident: "i-1" }],
    ["event/ab12/e-1", { kind: "event", event: { document: "ab12", event: "e-1" } }],
    ["claim/ab12/c-1", { kind: "claim", claim: { document: "ab12", claim: "c-1" } }],
    ["document/ab12", { kind: "document", document: "ab12" }],
    ["voice/Ministry of Defence / press office", { kind: "voice", voice: "Ministry of Defence / press office" }],
    ["voice/constructor", { kind: "voice", voice: "constructor" }],
    ["", undefined],
    ["claim", undefined],
    ["claim/", undefined],
    ["claim/ab12", undefined],
    ["claim/ab12/", undefined],
    ["claim//c-1", undefined],
    ["claim/a/b/c", undefined],
    ["document/a/b", undefined],
    ["voice/ ", undefined],
    ["place/Velm", undefined],
    ["constructor/x", undefined],
  ])("%j", (text, subject) => {
    expect(subjectOf(text)).toEqual(subject);
  });
});

const toll = { min: 62, max: 83, exactness: "about", who: "soldiers", status: "combatant", scope: "event" };
const killed = (value: unknown) => ({ slot: "killed", value });
const link = (decided: string, b = "e-2") => ({
  links: [{ a: { document: "d1", event: "e-1" }, b: { document: "d1", event: b }, decided }],
});
const claim = "claim/d1/c-1";

describe("a draft", () => {
  test.each<[string, Decision]>([
    ["accepts an incident", { action: "accept", subject: "incident/i-1", after: { verdict: "accepted" } }],
    ["rejects an event", { action: "reject", subject: "event/d1/e-1", after: { verdict: "rejected" } }],
    [
      "corrects a toll, its stance too",
      {
        action: "correct",
        subject: claim,
        before: killed(toll),
        after: { ...killed({ ...toll, max: null }), stance: "PS+" },
      },
    ],
    [
      "corrects a place",
      {
        action: "correct",
        subject: claim,
        before: { slot: "place", value: { mention: "m-1" } },
        after: {
          slot: "place",
          value: {
            name: "Velm",
            precision: 2,
            within: ["Orsk"],
            latitude: 1.5,
            longitude: -2,
            relation: { kind: "near", km: 3 },
          },
        },
      },
    ],
    [
      "corrects a time",
      {
        action: "correct",
        subject: claim,
        before: { slot: "time", value: { edtf: "2031", precision: 5 } },
        after: { slot: "time", value: { edtf: "2031-05-04", precision: 1 } },
      },
    ],
    [
      "adds a hypothesis",
      { action: "add", subject: "incident/i-1", after: { hypothesis: { id: "h", text: "by mistake" } } },
    ],
    [
      "adds one that answers a question",
      {
        action: "add",
        subject: "incident/i-1",
        after: { hypothesis: { id: "h", text: "by mistake", question: "intent" } },
      },
    ],
    [
      "adds how a claim bears on one",
      { action: "add", subject: claim, after: { hypothesis: { id: "h", text: "by mistake" }, bears: "inconsistent" } },
    ],
    ["merges", { action: "merge", subject: "incident/i-1", before: link("apart"), after: link("together") }],
    ["splits", { action: "split", subject: "event/d1/e-1", after: link("apart") }],
    ["rates a voice", { action: "rate", subject: "voice/Velm Herald", after: { reliability: "F" } }],
    ["rates a claim", { action: "rate", subject: claim, before: { credibility: 6 }, after: { credibility: 1 } }],
    ["notes", { action: "note", subject: "document/d1", after: { text: "from the archive" } }],
  ])("%s", (_, decision) => {
    expect(draftFaults(draft(decision))).toEqual([]);
  });

  test.each<[Decision, string]>([
    [{ action: "forget" as "note", subject: claim }, "action: there is no “forget”"],
    [{ action: "constructor" as "note", subject: claim }, "action: there is no “constructor”"],
    [{ action: "note", subject: "Velm" }, "subject: “Velm” is not kind/id, such as claim/DOCUMENT/CLAIM or voice/NAME"],
    [
      { action: "rate", subject: "incident/i-1", after: { reliability: "A" } },
      "subject: rate is for a voice, a document or a claim, not for an incident",
    ],
    [{ action: "note", subject: claim }, "after: expected an object with text"],
    [{ action: "note", subject: claim, after: { text: "  " } }, "after: the note must be a text that is not empty"],
    [{ action: "note", subject: claim, after: { text: "a", mood: 1 } }, "after: mood does not belong here"],
    [{ action: "accept", subject: claim, after: { verdict: "rejected" } }, "after: the verdict must be accepted"],
    [
      { action: "accept", subject: claim, before: { verdict: "maybe" }, after: { verdict: "accepted" } },
      "before: the verdict must be one of accepted, rejected, undecided",
    ],
    [
      { action: "rate", subject: "document/d1", after: { reliability: "G" } },
      "after: the reliability of a source must be one of A, B, C, D, E, F",
    ],
    [{ action: "rate", subject: "document/d1", after: { credibility: 1 } }, "after: reliability is missing"],
    [
      { action: "rate", subject: claim, after: { credibility: "1" } },
      "after: the credibility of a claim must be one of 1, 2, 3, 4, 5, 6",
    ],
    [{ action: "correct", subject: claim, after: killed(toll) }, "before: expected an object with slot, value"],
    [
      { action: "correct", subject: claim, before: killed(toll), after: killed({ text: "many" }) },
      "after: killed must be a number of people, with min and max",
    ],
    [
      { action: "correct", subject: claim, before: killed(toll), after: killed({ ...toll, max: 1 }) },
      "after: max (1) is below min (62)",
    ],
    [
      { action: "correct", subject: claim, before: killed(toll), after: killed({ ...toll, min: 1.5 }) },
      "after: min must be a whole number, 0 or more",
    ],
    [
      { action: "correct", subject: claim, before: killed(toll), after: { slot: "actor", value: { mention: "m-1" } } },
      "after: write the name itself, as a text, not a mention",
    ],
    [
      { action: "correct", subject: claim, before: killed(toll), after: { slot: "actor", value: toll } },
      "after: actor cannot be a number of people",
    ],
    [
      { action: "correct", subject: claim, before: killed(toll), after: { slot: "mood", value: { text: "a" } } },
      "after: the slot must be one of occurrence, type, time, place, actor, target, means, motive, cause, responsibility, killed, injured, missing, captured, displaced, damage",
    ],
    [
      { action: "merge", subject: "incident/i-1", after: { links: [] } },
      "after: links must be a list of at least one pair of events",
    ],
    [
      { action: "merge", subject: "incident/i-1", after: link("together", "e-1") },
      "after: an event cannot be paired with itself",
    ],
    [
      { action: "merge", subject: "incident/i-1", after: link("apart") },
      "after: what is decided about a pair must be together",
    ],
    [{ action: "note", subject: claim, after: { text: "a" }, by: "" }, "by: the name of the person is missing"],
    [{ action: "note", subject: claim, after: { text: "a" }, why: "\n" }, "why: the reason is missing"],
    [
      { action: "note", subject: claim, after: { text: "a" }, at: "2031-05-04" },
      "at: “2031-05-04” is not a time with its zone, such as 2031-05-04T10:00:00Z",
    ],
    [{ action: "note", subject: claim, after: { text: "a" }, undoes: 0 }, "undoes: not the number of a review"],
  ])("%j is refused", (decision, fault) => {
    expect(draftFaults(draft(decision))).toEqual([fault]);
  });
});

test("the inverse swaps the two sides, names what it takes back, and is a draft itself, as is its own inverse", () => {
  fc.assert(
    fc.property(anyDecision, (decision) => {
      const [review] = chainOf([decision]);
      if (review === undefined) throw new Error("no review");
      const undo = inverseOf(review, who);
      expect(undo).toMatchObject({ undoes: 1, action: review.action, subject: review.subject });
      expect([undo.before, undo.after]).toEqual([review.after, review.before]);
      expect(draftFaults(undo)).toEqual([]);
      const redo = inverseOf(appendReview(review, undo, sha256), who);
      expect([redo.before, redo.after]).toEqual([review.before, review.after]);
      expect(draftFaults(redo)).toEqual([]);
    }),
  );
});

test("every action stands in the documentation with its meaning and its subjects", () => {
  const page = readFileSync(new URL("../../../../docs/reviews.md", import.meta.url), "utf8");
  for (const [action, { meaning, subjects }] of Object.entries(reviewActions)) {
    expect(page).toContain(`| \`${action}\` | ${subjects.join(", ")} | ${meaning} |`);
  }
});

test("every action has a meaning and a subject", () => {
  for (const [action, { meaning, subjects }] of Object.entries(reviewActions)) {
    expect([action, meaning.length > 20, subjects.length > 0]).toEqual([action, true, true]);
  }
});
