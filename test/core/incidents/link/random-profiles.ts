// Random profiles of a small world: few towns, days, names and numbers, so that they often meet and often contradict.

import fc from "fast-check";
import type { EventProfile } from "../../../../src/core/incidents/profile/shape.ts";
import { profileOf } from "./profile-notation.ts";

const some = (...choices: readonly string[]): fc.Arbitrary<string> => fc.constantFrom("", ...choices);

const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      "air-strike",
      "air-strike",
      "shelling",
      "bombing",
      "armed-attack",
      "chemical-attack",
      "killing",
      "talks",
    ),
    some(
      "2016-09-17",
      "2016-09-18",
      "2016-09-17",
      "2016-09",
      "2016-09-12/2016-09-18",
      "XXXX-09-17",
      "2016",
      "2017-09-17",
    ),
    some(
      "@Velm(34.1,40.2)",
      "@Daat(34.25,40.35)",
      "@Bor(34.46,40.2,p2,near)",
      "@Kord(35,41)",
      "@Kord(p4,in:Osteria)",
      "@Velm_district",
      "@Sarn(p4,in:Osteria)",
      "@Far(-12.5,179.95,in:Reef)",
      "@Farther(-12.5,-179.95,in:Reef)",
    ),
    some("by:coalition", "by:osteria", "by:?rebels"),
    some("on:osteria", "on:front"),
    some("killed:62", "killed:12", "killed:3", "killed:83", "killed:~24", "killed:300cum"),
    some("injured:103", "injured:5"),
    some("person:Ana_Velic", "locality:Daat", "facility:Halid", "model:su24"),
    some("thing:market", "thing:school"),
    some("sum", "x2", "negated", "background", "future", "hypothetical"),
    some("pub:2016-09-18", "pub:2016-09-19", "pub:2016-11-01", "pub:2016-09-10"),
    some("s:7", "s:2"),
  )
  .map((words) => words.filter((word) => word !== "").join(" "));

/** Up to `most` events, some of one document. */
export function randomProfiles(most: number): fc.Arbitrary<readonly EventProfile[]> {
  return fc.array(fc.tuple(line, fc.nat(5)), { minLength: 1, maxLength: most }).map((drawn) =>
    drawn.map(([words, document], index) => {
      const profile = profileOf(words, `d${document}`);
      return { ...profile, ref: { ...profile.ref, event: `e${index}` } };
    }),
  );
}

/** Two events of two documents. */
export const randomPair: fc.Arbitrary<readonly [EventProfile, EventProfile]> = fc
  .tuple(line, line, fc.boolean())
  .map(([a, b, one]) => {
    const [first, second] = [profileOf(a, "a"), profileOf(b, one ? "a" : "b")];
    return [first, { ...second, ref: { ...second.ref, event: "f" } }];
  });
