// Claims of an incident drawn at random, as lines of the notation of claims-in-lines.ts.

import fc from "fast-check";
import type { CaseClaim } from "../../../src/core/incidents/case-claim.ts";
import { claimsIn } from "./claims-in-lines.ts";

const voices = [
  "Orsk ministry(orsk)",
  "Orsk spokesman(orsk)",
  "Kaldian army(kaldia)",
  "Velm Monitor",
  "residents",
  "author",
];
const acts = [
  "says CT+",
  "says CT+",
  "says CT+",
  "says PR+",
  "says PS+",
  "denies CT-",
  "says CT-",
  "says Uu",
  "says CTu",
];
const values = [
  ...[
    "62 soldiers",
    "62 people",
    "at least 62 soldiers",
    "83 Kaldian soldiers",
    "15 civilians",
    "nobody",
    "unreported",
  ].map((value) => `killed ${value}`),
  "killed 300 soldiers | total",
  "killed nine teenagers | part",
  'killed 70 soldiers | total said="bringing the toll to 70 soldiers"',
  "killed a sixth person",
  "killed 40 soldiers | casualties",
  "injured about 100 soldiers",
  "injured dozens of people",
  "time 2031-05-02",
  "time 2031-05",
  "time XXXX-05-03",
  "place Velm @48.1,17.2 in Orsk/Kaldia",
  "place near Velm @48.1,17.2 in Orsk/Kaldia",
  "place Tarn @49.9,17.2 in Marn/Kaldia",
  "place Kaldia #land p6",
  "place the entrance #far @-33.3,151.5 in Ostria",
  "actor coalition jets | kind=platform",
  "actor US-led coalition",
  "actor Kaldian army",
  "actor gunmen",
  'actor planes | said="our planes"',
  "actor government jets | kind=platform",
  "responsibility Kaldian army",
  "responsibility Orsk militia",
  "target hospital | kind=facility",
  "target rebel base | kind=facility",
  "means artillery | kind=weapon",
  "means drone | kind=platform",
  "motive by mistake",
  "motive on purpose",
  "cause engine failure",
  "occurrence",
  "occurrence | type=armed-attack",
  'occurrence | said="the strike had been deliberate"',
];

/** One claim, without document and day. */
const said = fc.tuple(fc.constantFrom(...voices), fc.constantFrom(...acts), fc.constantFrom(...values));

/** A document: its day, or none, and what it says. */
const document = fc.tuple(
  fc.constantFrom("-", "2031-05-03", "2031-05-04", "2031-05-05", "2031-07-20"),
  fc.array(said, { minLength: 1, maxLength: 5 }),
);

/** Lines of one to five documents, "doc1" to "doc5". */
export const drawnLines: fc.Arbitrary<readonly string[]> = fc
  .array(document, { minLength: 1, maxLength: 5 })
  .map((documents) =>
    documents.flatMap(([day, claims], index) =>
      claims.map(([voice, act, value]) => `doc${index + 1} ${day} ${voice} ${act} ${value}`),
    ),
  );

/** The same as claims. */
export const drawnClaims: fc.Arbitrary<readonly CaseClaim[]> = drawnLines.map(claimsIn);

/** The claims of a document's copy, published on a later day: the same words in another document. */
export function copied(claims: readonly CaseClaim[], document: string): readonly CaseClaim[] {
  const later = (published: string | undefined) => (published === undefined ? {} : { published: "2031-08-01" });
  return claims
    .filter(({ ref }) => ref.document === document)
    .map((claim) => {
      const { published, ...rest } = claim.document;
      return {
        ...claim,
        ref: { ...claim.ref, document: `${document}b` },
        eventRef: { ...claim.eventRef, document: `${document}b` },
        document: { ...rest, id: `${document}b`, ...later(published) },
      };
    });
}
