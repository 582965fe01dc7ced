import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseClaim } from "../../../../src/core/incidents/case-claim.ts";
import { claimsOf } from "../../../../src/core/incidents/case-claim.ts";
import { applyDecisions, comparedClaims, danglingDecisions } from "../../../../src/core/incidents/review/apply.ts";
import { appendReview } from "../../../../src/core/incidents/review/chain.ts";
import { type Decisions, foldReviews, takenBackBy } from "../../../../src/core/incidents/review/fold.ts";
import { exampleReading } from "../../views/example-reading.ts";
import { anyChain, anyDecision, chainOf, type Decision, draft, sha256 } from "./decided.ts";

const e = (event: string) => ({ document: "d1", event });
const link = (a: string, b: string, decided: string) => ({ links: [{ a: e(a), b: e(b), decided }] });
const merge = (a: string, b: string): Decision => ({
  action: "merge",
  subject: "incident/i-1",
  after: link(a, b, "together"),
});
const split = (a: string, b: string): Decision => ({
  action: "split",
  subject: "incident/i-1",
  after: link(a, b, "apart"),
});
const rate = (reliability: string): Decision => ({
  action: "rate",
  subject: "voice/Velm Herald",
  after: { reliability },
});
const accept = (subject: string): Decision => ({ action: "accept", subject, after: { verdict: "accepted" } });
const reject = (subject: string): Decision => ({ action: "reject", subject, after: { verdict: "rejected" } });
const note = (text: string): Decision => ({ action: "note", subject: "voice/constructor", after: { text } });

const folded = (...decisions: readonly (Decision | number)[]): Decisions => foldReviews(chainOf(decisions));
const grades = (decisions: Decisions): readonly string[] => decisions.reliability.map(({ grade }) => grade);
const pairs = ({ links }: Decisions): string =>
  [
    ...links.together.map(([a, b]) => `${a.event}=${b.event}`),
    ...links.apart.map(([a, b]) => `${a.event}≠${b.event}`),
  ].join(" ");

describe("folding", () => {
  test.each<[string, readonly (Decision | number)[], string]>([
    ["nothing", [], ""],
    ["a merge", [merge("e-1", "e-2")], "e-1=e-2"],
    ["a merge, then a split", [merge("e-1", "e-2"), split("e-1", "e-2")], "e-1≠e-2"],
    ["a merge, then a split named the other way round", [merge("e-1", "e-2"), split("e-2", "e-1")], "e-1≠e-2"],
    ["a split, then a merge", [split("e-1", "e-2"), merge("e-1", "e-2")], "e-1=e-2"],
    ["a merge, a split, and the split taken back", [merge("e-1", "e-2"), split("e-1", "e-2"), 2], "e-1=e-2"],
    ["a merge, a split, and the merge taken back", [merge("e-1", "e-2"), split("e-1", "e-2"), 1], "e-1≠e-2"],
    ["a merge taken back", [merge("e-1", "e-2"), 1], ""],
    ["a merge taken back, and that taken back", [merge("e-1", "e-2"), 1, 2], "e-1=e-2"],
    ["and that taken back again", [merge("e-1", "e-2"), 1, 2, 3], ""],
    ["taken back twice, one of them taken back", [merge("e-1", "e-2"), 1, 1, 2], ""],
    ["different pairs", [merge("e-1", "e-2"), split("e-1", "e-3")], "e-1=e-2 e-1≠e-3"],
  ])("%s", (_, decisions, expected) => {
    expect(pairs(folded(...decisions))).toBe(expected);
  });

  test("of two decisions on one subject the later is there alone; its reason stands with it", () => {
    const decisions = folded(rate("A"), { ...rate("D"), why: "it printed a forgery" });
    expect(decisions.reliability).toEqual([
      {
        review: 2,
        subject: "voice/Velm Herald",
        by: "M. Orsk",
        at: "2031-05-04T10:00:00Z",
        why: "it printed a forgery",
        grade: "D",
      },
    ]);
    expect(grades(folded(rate("A"), rate("D"), 2))).toEqual(["A"]);
    expect(grades(folded(rate("A"), rate("D"), 1))).toEqual(["D"]);
  });
  test("accepting what was rejected takes the rejection's place", () => {
    const decisions = folded(reject("claim/d1/c-1"), accept("claim/d1/c-1"));
    expect([decisions.accepted.length, decisions.rejected.length]).toEqual([1, 0]);
  });
  test("of how a claim bears on one explanation the later word holds; on another it stands beside it", () => {
    const bears = (id: string, how: string): Decision => ({
      action: "add",
      subject: "claim/d1/c-1",
      after: { hypothesis: { id, text: "by mistake", question: "intent" }, bears: how },
    });
    const told = (...decisions: readonly (Decision | number)[]): readonly string[] =>
      folded(...decisions).bearings.map(
        ({ hypothesis, bears: how, claim }) => `${claim.claim} ${hypothesis.id} ${how}`,
      );
    const decisions = [bears("h1", "neutral"), bears("h2", "consistent"), bears("h1", "inconsistent")];
    expect(told(...decisions)).toEqual(["c-1 h2 consistent", "c-1 h1 inconsistent"]);
    expect(told(...decisions, 3)).toEqual(["c-1 h1 neutral", "c-1 h2 consistent"]);
  });
  test("what took a review back is named, as long as it is in force", () => {
    const taken = (...decisions: readonly (Decision | number)[]) => [...takenBackBy(chainOf(decisions))];
    expect(taken(note("one"), note("two"))).toEqual([]);
    expect(taken(note("one"), 1)).toEqual([[1, 2]]);
    expect(taken(note("one"), 1, 2)).toEqual([[2, 3]]);
    expect(taken(note("one"), 1, 2, 3)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
  test("notes stand beside each other", () => {
    expect(folded(note("one"), note("two"), note("three"), 2).notes.map(({ text }) => text)).toEqual(["one", "three"]);
  });
  test("what this version does not understand is kept and has no effect", () => {
    const [first] = chainOf([note("one")]);
    const [known] = chainOf([rate("A")]);
    if (first === undefined || known === undefined) throw new Error("no review");
    const later = { ...first, number: 2, action: "weigh" as "note" };
    const odd = { ...appendReview(undefined, draft(rate("B")), sha256), number: 3, after: { reliability: "Z" } };
    const astray = { ...known, number: 4, undoes: 9 };
    const mismatched = { ...known, number: 5, undoes: 1 };
    const decisions = foldReviews([first, later, odd, astray, mismatched]);
    expect(decisions.notUnderstood).toEqual([
      { review: 2, why: "action: there is no “weigh”" },
      { review: 3, why: "after: the reliability of a source must be one of A, B, C, D, E, F" },
      { review: 4, why: "it takes back review 9, which is not before it" },
      { review: 5, why: "it takes back review 1, which is about something else" },
    ]);
    expect(decisions.notes).toHaveLength(1);
    expect(decisions.reliability).toEqual([]);
  });

  test("any chain and the inverse of its last review fold to what stood before", () => {
    fc.assert(
      fc.property(anyChain, anyDecision, (chain, decision) => {
        const before = foldReviews(chain);
        const after = chainOf([decision], chain);
        expect(foldReviews(chainOf([after.length], after))).toEqual(before);
        expect(foldReviews(chainOf([after.length, after.length + 1], after))).toEqual(foldReviews(after));
      }),
    );
  });
  test("the inverse of any last review, an inverse itself or not, gives what stood before it", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const undone = chainOf([chain.length], chain);
        expect(foldReviews(undone)).toEqual(foldReviews(chain.slice(0, -1)));
      }),
    );
  });
  test("does not depend on the order in which a store hands the reviews out", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        expect(foldReviews([...chain].reverse())).toEqual(foldReviews(chain));
      }),
    );
  });
  test("every review is in force, replaced, taken back, or said not to be understood", () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
        const { notUnderstood, ...others } = folded(...decisions);
        expect(notUnderstood).toEqual([]);
        const numbers = Object.values({ ...others, links: [] }).flatMap((list) =>
          (list as readonly { review: number }[]).map(({ review }) => review),
        );
        // The last decision is always in force.
        if (decisions.length > 0) expect(numbers).toContain(decisions.length);
      }),
    );
  });
});

const reading = exampleReading();
const claims = claimsOf(reading, new Set(reading.events.map(({ id }) => id)));
const claimOf = (slot: string): CaseClaim => {
  const found = claims.find(({ claim }) => claim.slot === slot);
  if (found === undefined) throw new Error(`no claim of ${slot}`);
  return found;
};
const on = ({ ref }: CaseClaim): string => `claim/${ref.document}/${ref.claim}`;
const onEvent = ({ eventRef }: CaseClaim): string => `event/${eventRef.document}/${eventRef.event}`;

describe("applying decisions", () => {
  const killed = claimOf("killed");
  const applied = (...decisions: readonly (Decision | number)[]) => applyDecisions(claims, folded(...decisions));
  const verdicts = (...decisions: readonly (Decision | number)[]): readonly (string | undefined)[] =>
    applied(...decisions)
      .filter(({ eventRef }) => eventRef.event === killed.eventRef.event)
      .map(({ verdict }) => verdict?.is);

  test("without any leaves the claims as they are", () => {
    expect(applied()).toEqual(claims);
  });
  test("a rejected claim leaves the comparison and is still there, with who and why", () => {
    const all = applied({ ...reject(on(killed)), why: "of another day" });
    expect(all).toHaveLength(claims.length);
    expect(all.find(({ ref }) => ref.claim === killed.ref.claim)?.verdict).toMatchObject({
      is: "rejected",
      by: "M. Orsk",
      why: "of another day",
    });
    expect(comparedClaims(all).map(({ ref }) => ref)).toEqual(
      claims.filter(({ ref }) => ref !== killed.ref).map(({ ref }) => ref),
    );
  });
  test("a rejected event takes its claims with it; of claim and event the later verdict holds", () => {
    expect(new Set(verdicts(reject(onEvent(killed))))).toEqual(new Set(["rejected"]));
    const rescued = verdicts(reject(onEvent(killed)), accept(on(killed)));
    expect(rescued.filter((verdict) => verdict === "accepted")).toHaveLength(1);
    const swept = verdicts(accept(on(killed)), reject(onEvent(killed)));
    expect(swept).not.toContain("accepted");
  });
  test("a corrected claim carries the person's value and keeps the machine's", () => {
    const value = { min: 70, max: 70, exactness: "exact", who: "soldiers", status: "combatant", scope: "event" };
    const [found] = applied({
      action: "correct",
      subject: on(killed),
      before: { slot: "killed", value: killed.claim.value },
      after: { slot: "killed", value, stance: "PS+" },
      why: "the table says 70",
    }).filter(({ ref }) => ref.claim === killed.ref.claim);
    expect(found?.claim).toEqual({ ...killed.claim, value, stance: "PS+" });
    expect(found?.correction).toMatchObject({
      machine: killed.claim.value,
      by: "M. Orsk",
      why: "the table says 70",
      before: { value: killed.claim.value },
    });
  });
  test("a corrected actor does not keep the mention that it was read as", () => {
    const actor = claimOf("actor");
    expect(actor.mention).toBeDefined();
    const [found] = applied({
      action: "correct",
      subject: on(actor),
      before: { slot: "actor", value: actor.claim.value },
      after: { slot: "actor", value: { text: "Orsk militia" } },
    }).filter(({ ref }) => ref.claim === actor.ref.claim);
    expect(found?.mention).toBeUndefined();
    expect(found?.claim.value).toEqual({ text: "Orsk militia" });
  });
  test("a rated claim carries its grade", () => {
    const rated = applied({ action: "rate", subject: on(killed), after: { credibility: 2 } });
    expect(rated.find(({ ref }) => ref.claim === killed.ref.claim)?.credibility?.grade).toBe(2);
  });
  test("what is decided about something that is gone dangles, and is not dropped", () => {
    const decisions = folded(reject("claim/gone/c-1"), merge("e-1", "e-9"), rate("B"));
    const there = new Set(["event/d1/e-1", "voice/Velm Herald"]);
    expect(danglingDecisions(decisions, (subject) => there.has(subject))).toMatchObject([
      { review: 1, missing: "claim/gone/c-1", by: "M. Orsk" },
      { review: 2, missing: "event/d1/e-9", subject: "incident/i-1" },
    ]);
    expect(danglingDecisions(decisions, () => true)).toEqual([]);
    expect(applyDecisions(claims, decisions)).toEqual(claims);
  });
});
