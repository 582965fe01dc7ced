// Where words without a name of their own lie: "the city" lies where the town that it takes up does.

import type { Place } from "../../../model/place.ts";
import type { Stated } from "../../../model/stated.ts";
import type { GroundedMention } from "./mentions.ts";

/** The places by index of their mention, those that nothing is known of with what is known of the mention they take up. */
export function placesOfRoots(
  places: ReadonlyMap<number, Stated<Place>>,
  mentions: readonly GroundedMention[],
): ReadonlyMap<number, Stated<Place>> {
  const indexOf = new Map(mentions.map(({ mention }, index) => [mention.id, index]));
  return new Map(
    [...places].map(([index, own]): readonly [number, Stated<Place>] => {
      const root = places.get(indexOf.get(mentions[index]?.mention.coreferentWith ?? "") ?? -1);
      if (root === undefined || own.value.gazetteer !== undefined) return [index, own];
      // "The town" is called by the name that it takes up, though no map knows it.
      const isNamedByRoot = isNamed(root.value.name) && !isNamed(own.value.name);
      if (root.value.gazetteer === undefined && !isNamedByRoot) return [index, own];
      const { relation: _, ...place } = root.value;
      const { relation } = own.value;
      return [
        index,
        {
          value: { ...place, ...(relation === undefined ? {} : { relation }) },
          basis: "implied",
          evidence: [...own.evidence, ...root.evidence],
        },
      ];
    }),
  );
}

/** "The town", "Our town" at the head of a sentence: no name. */
export function isNamed(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(/^(?:the|an?|our|their|its|his|her|my|your|this|that|these|those) /i, ""));
}
