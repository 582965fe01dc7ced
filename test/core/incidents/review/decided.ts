// Reviews for the tests: a chain from a few words, and any chain at all.

import { createHash } from "node:crypto";
import fc from "fast-check";
import { draftFaults, inverseOf } from "../../../../src/core/incidents/review/actions.ts";
import { appendReview } from "../../../../src/core/incidents/review/chain.ts";
import type { ReviewDraft } from "../../../../src/core/incidents/review/draft.ts";
import type { Review } from "../../../../src/core/model/review.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const who = { at: "2031-05-04T10:00:00Z", by: "M. Orsk", why: "read it again" } as const;

export type Decision = Partial<ReviewDraft> & Pick<ReviewDraft, "action" | "subject">;

export const draft = (decision: Decision): ReviewDraft => ({ ...who, ...decision });

/** Appends decisions to a chain; a number takes back the review of that number. */
export function chainOf(decisions: readonly (Decision | number)[], start: readonly Review[] = []): readonly Review[] {
  const reviews = [...start];
  for (const decision of decisions) {
    const undone = typeof decision === "number" ? reviews.find(({ number }) => number === decision) : undefined;
    if (typeof decision === "number" && undone === undefined) throw new Error(`no review ${decision}`);
    const next = undone === undefined ? draft(decision as Decision) : inverseOf(undone, who);
    const faults = draftFaults(next);
    if (faults.length > 0) throw new Error(faults.join("; "));
    reviews.push(appendReview(reviews[reviews.length - 1], next, sha256));
  }
  return reviews;
}

const event = (n: number) => ({ document: `d${n % 3}`, event: `e-${n}` });
const toll = (min: number) => ({
  min,
  max: min,
  exactness: "exact",
  who: "soldiers",
  status: "combatant",
  scope: "event",
});

/** Few subjects, so that decisions meet. */
const small = fc.integer({ min: 0, max: 3 });

export const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  small.map((n): Decision => ({ action: "accept", subject: `claim/d0/c-${n}`, after: { verdict: "accepted" } })),
  small.map((n): Decision => ({ action: "reject", subject: `claim/d0/c-${n}`, after: { verdict: "rejected" } })),
  small.map((n): Decision => ({ action: "reject", subject: `event/d0/e-${n}`, after: { verdict: "rejected" } })),
  fc.tuple(small, small).map(
    ([n, killed]): Decision => ({
      action: "correct",
      subject: `claim/d0/c-${n}`,
      before: { slot: "killed", value: toll(60) },
      after: { slot: "killed", value: toll(61 + killed) },
    }),
  ),
  fc.tuple(small, fc.string({ minLength: 1 })).map(
    ([n, text]): Decision => ({
      action: "add",
      subject: `incident/i-${n}`,
      after: { hypothesis: { id: `h${n}`, text: `${text}.` } },
    }),
  ),
  fc.tuple(small, small, fc.constantFrom("consistent", "inconsistent", "neutral")).map(
    ([n, h, bears]): Decision => ({
      action: "add",
      subject: `claim/d0/c-${n}`,
      after: { hypothesis: { id: `h${h}`, text: "by mistake", question: "constructor" }, bears },
    }),
  ),
  fc
    .tuple(small, small, fc.constantFrom("merge" as const, "split" as const))
    .filter(([a, b]) => a !== b)
    .map(
      ([a, b, action]): Decision => ({
        action,
        subject: "incident/i-1",
        before: { links: [{ a: event(a), b: event(b), decided: "undecided" }] },
        after: { links: [{ a: event(a), b: event(b), decided: action === "merge" ? "together" : "apart" }] },
      }),
    ),
  fc
    .tuple(small, fc.constantFrom("A", "B", "F"))
    .map(([n, reliability]): Decision => ({ action: "rate", subject: `document/d${n}`, after: { reliability } })),
  fc
    .tuple(small, fc.integer({ min: 1, max: 6 }))
    .map(([n, credibility]): Decision => ({ action: "rate", subject: `claim/d0/c-${n}`, after: { credibility } })),
  fc
    .tuple(fc.constantFrom("voice/constructor", "voice/A/B", "incident/__proto__"), fc.string({ minLength: 1 }))
    .map(([subject, text]): Decision => ({ action: "note", subject, after: { text: `${text}!` } })),
);

/** A chain of decisions, some of which take back an earlier review. */
export const anyChain: fc.Arbitrary<readonly Review[]> = fc
  .array(fc.tuple(anyDecision, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 12 })
  .map((steps) =>
    chainOf(steps.map(([decision, back], at) => (back > 0 && back <= Math.min(at, 6) ? at - back + 1 : decision))),
  );
