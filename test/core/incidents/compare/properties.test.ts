import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSlots } from "../../../../src/core/incidents/compare/compare-slots.ts";
import { bySlot } from "../../../../src/core/incidents/values/slot-claims.ts";
import { turned } from "../../../../src/core/incidents/values/standing.ts";
import { standingOf } from "../../../../src/core/incidents/values/standing-of.ts";
import type { SlotComparison } from "../../../../src/core/model/incident.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";
import { copied, drawnClaims } from "../drawn-claims.ts";

describe("a comparison, whatever is compared", () => {
  test("does not depend on the order of claims and documents", () => {
    fc.assert(
      fc.property(drawnClaims, fc.infiniteStream(fc.nat()), (claims, draws) => {
        const shuffled = claims
          .map((claim) => ({ claim, at: draws.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ claim }) => claim);
        expect(compareSlots(shuffled, originatorsOf)).toEqual(compareSlots(claims, originatorsOf));
      }),
    );
  });

  test("is the same with a copy of a document, but for the documents and the claims that it adds", () => {
    fc.assert(
      fc.property(drawnClaims, fc.nat(), (claims, draw) => {
        const documents = [...new Set(claims.map(({ ref }) => ref.document))];
        const copy = copied(claims, documents[draw % documents.length] ?? "");
        const [before, after] = [
          compareSlots(claims, originatorsOf),
          compareSlots([...claims, ...copy], originatorsOf),
        ];
        expect(after.map(withoutDocuments)).toEqual(before.map(withoutDocuments));
        const alone = compareSlots(copy, originatorsOf);
        for (const [index, { documents: count }] of before.entries())
          expect(after[index]?.documents).toBe(count + (alone[index]?.documents ?? 0));
      }),
    );
  });

  test("of a slot is the same with a document that says nothing of it", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        const silent = claimsIn(["doc8 2031-05-04 Sable Radio says CT+ damage two houses"]);
        const [before, after] = [
          compareSlots(claims, originatorsOf),
          compareSlots([...claims, ...silent], originatorsOf),
        ];
        const others = (slots: readonly SlotComparison[]) => slots.filter(({ slot }) => slot !== "damage");
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test("sets two values in one way, from whichever side", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        for (const list of bySlot(claims).values()) {
          for (const a of list) for (const b of list) expect(standingOf(b, a)).toEqual(turned(standingOf(a, b)));
        }
      }),
    );
  });

  test("calls a value the same as itself, unless it says that nothing can be said of it", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        for (const list of bySlot(claims).values()) {
          for (const claim of list) expect(["same", "apart", "overlap"]).toContain(standingOf(claim, claim).kind);
        }
      }),
    );
  });

  test("never puts into a contradiction what takes no position", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        const open = new Set(
          claims.filter(({ claim }) => /u$/.test(claim.stance)).map(({ ref }) => `${ref.document} ${ref.claim}`),
        );
        for (const { slot, contradictions } of compareSlots(claims, originatorsOf)) {
          if (slot === "motive") continue;
          for (const { from, to } of contradictions)
            for (const ref of [...from, ...to]) expect(open.has(`${ref.document} ${ref.claim}`)).toBe(false);
        }
      }),
    );
  });
});

/** What a copy must leave as it was. */
function withoutDocuments({ slot, relation, originators, values, contradictions }: SlotComparison): unknown {
  return {
    slot,
    relation,
    originators: originators.map(({ key }) => key),
    values: values.map(({ shown, value, originators: held, deniedBy, leftOpenBy }) => ({
      shown,
      value: "partOf" in value ? { ...value, partOf: "" } : value,
      held,
      deniedBy,
      leftOpenBy,
    })),
    contradictions: contradictions.map(({ relation: kind, why }) => ({ kind, why })),
  };
}
