// The closed sets of values that the notation's attributes take, as values (the model has them as types). A value that is
// missing here or in the model does not compile.

import { eventTypes } from "../catalogue/event-types/list.ts";
import type { Reality, Role } from "../model/event.ts";
import type { MentionKind } from "../model/mention.ts";
import type { PlaceRelation } from "../model/place.ts";
import type { Act, Stance, Statement } from "../model/statement.ts";

/** How the place of an event stands to the place named. */
export type PlaceRelationKind = PlaceRelation["kind"];

/** Whether the words are the speaker's own. */
export type Quotation = Statement["quotation"];

export const mentionKinds: ReadonlySet<string> = keysOf<MentionKind>({
  person: 1,
  organisation: 1,
  "armed-group": 1,
  government: 1,
  "military-unit": 1,
  media: 1,
  population: 1,
  place: 1,
  facility: 1,
  weapon: 1,
  platform: 1,
  time: 1,
  quantity: 1,
});

export const acts: ReadonlySet<string> = keysOf<Act>({
  says: 1,
  denies: 1,
  accuses: 1,
  admits: 1,
  suggests: 1,
  doubts: 1,
  demands: 1,
  threatens: 1,
  promises: 1,
  asks: 1,
});

export const stances: ReadonlySet<string> = keysOf<Stance>({
  "CT+": 1,
  "PR+": 1,
  "PS+": 1,
  "CT-": 1,
  "PR-": 1,
  "PS-": 1,
  CTu: 1,
  Uu: 1,
});

export const realities: ReadonlySet<string> = keysOf<Reality>({
  happened: 1,
  negated: 1,
  hypothetical: 1,
  future: 1,
  background: 1,
});

export const quotations: ReadonlySet<string> = keysOf<Quotation>({ direct: 1, indirect: 1, mixed: 1 });

export const placeRelations: ReadonlySet<string> = keysOf<PlaceRelationKind>({
  near: 1,
  in: 1,
  direction: 1,
  between: 1,
  outskirts: 1,
});

/** In the order of the notation's table. */
export const roles: readonly Role[] = [
  "actor",
  "target",
  "victim",
  "means",
  "place",
  "time",
  "origin",
  "destination",
  "participant",
];

/** Types that a trigger can have beside those of the catalogue: harm words, and events that the catalogue lacks. */
export const otherTriggers: readonly string[] = ["death", "injury", "other"];

/** Every value of a trigger's `t`. */
export const triggerTypes: ReadonlySet<string> = new Set([...eventTypes.map(({ id }) => id), ...otherTriggers]);

function keysOf<Key extends string>(table: Readonly<Record<Key, 1>>): ReadonlySet<string> {
  return new Set(Object.keys(table));
}
