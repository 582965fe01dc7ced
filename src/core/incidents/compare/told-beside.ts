// What a report says of a slot without a claim of its own: who names the doer says that it was done, and who tells of an incident and
// names, in the same paragraph, the very place, building or day that other reports tell, says so too. The reader ties a place to an
// event where the grammar does; what the other reports tell is known only here.
//
// The road not taken: any place of the paragraph. Only one that others give is taken, and only where the report tells none.

import type { Slot } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { compareText } from "../../model/text-order.ts";
import type { CaseClaim } from "../case-claim.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { isFirm, sideOf } from "../values/stance.ts";
import { type Named, placeNamed, targetNamed, type Words } from "./named-again.ts";
import { dayNamed } from "./named-days.ts";

type Lists = ReadonlyMap<Slot, readonly SlotClaim[]>;

/**
 * The claims of each slot with those that are told beside them; each stands on the claim that tells of the incident.
 *
 * @example "His station was bombed in May. Wadi Hatem has had no pump since", where others say that it was in Wadi Hatem: so does this one
 */
export function withToldBeside(lists: Lists): Lists {
  const occurrence = [...(lists.get("occurrence") ?? []), ...presupposed(lists)];
  const tellings = occurrence.filter(holds);
  return new Map(
    [...lists].map(([slot, said]) => {
      const named = finds.get(slot);
      if (named !== undefined) return [slot, [...said, ...namedAgain(tellings, said, named)]];
      return [slot, slot === "occurrence" ? occurrence : said];
    }),
  );
}

function holds({ stance }: SlotClaim): boolean {
  return sideOf(stance) === "so" && isFirm(stance);
}

/**
 * That it happened, by those who name its doer and say nothing else of it: "the Front says that it was behind the raid". Who only
 * blames somebody for what another has told says no more than whose it was.
 */
function presupposed(lists: Lists): readonly SlotClaim[] {
  const key = ({ from: { ref, voices } }: SlotClaim): string => `${ref.document} ${voices[0].id}`;
  const told = new Set((lists.get("occurrence") ?? []).map(key));
  const named = [...(lists.get("actor") ?? []), ...(lists.get("responsibility") ?? [])].filter(
    (one) => holds(one) && one.from.statement?.act !== "accuses" && !told.has(key(one)),
  );
  return [...new Map(named.map((one) => [key(one), one])).values()].map(
    ({ stance, from }): SlotClaim => ({ slot: "occurrence", value: { event: from.event.id }, stance, from }),
  );
}

/** Looks for a value that others tell; undefined where it has no name by which it could be found. */
type NamedBy = (value: SlotClaim) => ((words: Words) => Named | undefined) | undefined;

const finds: ReadonlyMap<Slot, NamedBy> = new Map([
  ["place", placeNamed],
  ["target", targetNamed],
  ["time", dayNamed],
]);

/** What reports name that tell no value of the slot, though others do. */
function namedAgain(
  tellings: readonly SlotClaim[],
  told: readonly SlotClaim[],
  namedBy: NamedBy,
): readonly SlotClaim[] {
  const has = new Set(told.map(({ from }) => from.ref.document));
  const silent = new Map<string, SlotClaim[]>();
  for (const one of tellings) {
    const { document } = one.from.ref;
    if (!has.has(document)) silent.set(document, [...(silent.get(document) ?? []), one]);
  }
  if (silent.size === 0) return [];
  const values = told
    .filter(holds)
    .flatMap((value) => {
      const find = namedBy(value);
      return find === undefined ? [] : [{ value, find, name: nameOf(value) }];
    })
    // The longer name is the closer one.
    .sort((a, b) => b.name.length - a.name.length || compareText(a.name, b.name));
  return [...silent.values()].flatMap((own): readonly SlotClaim[] => {
    for (const { value, find } of values) {
      for (const telling of own) {
        const { document } = telling.from;
        for (const { start, end } of paragraphsOf(telling.from)) {
          const named = find({ text: document.text.slice(start, end), published: document.published });
          const teller = named === undefined ? undefined : tellerAt(start + named.at, own);
          if (named === undefined || teller === undefined) continue;
          const { slot, mention } = value;
          const { stance, from } = teller;
          return [{ slot, value: named.value, stance, from, ...(mention === undefined ? {} : { mention }) }];
        }
      }
    }
    return [];
  });
}

function nameOf({ value, mention }: SlotClaim): string {
  return mention?.name ?? ("name" in value ? value.name : "");
}

/** The paragraphs in which a report tells of the event. */
function paragraphsOf({ event: { trigger, alsoAt = [] }, document: { text } }: CaseClaim): readonly Span[] {
  return [trigger, ...alsoAt].map(({ start, end }) => {
    const stop = text.indexOf("\n", end);
    return { start: text.lastIndexOf("\n", start) + 1, end: stop < 0 ? text.length : stop };
  });
}

/** Who tells what stands there: the one in whose words it is, else the author, else the only one who tells of the incident. */
function tellerAt(at: number, own: readonly SlotClaim[]): SlotClaim | undefined {
  const speaker = own.find(({ from }) => from.statement?.content.some(({ start, end }) => start <= at && at < end));
  const author = own.find(({ from }) => from.voices[0].kind === "author");
  const voices = new Set(own.map(({ from }) => from.voices[0].id));
  return speaker ?? author ?? (voices.size === 1 ? own[0] : undefined);
}
