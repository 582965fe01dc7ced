// The head of an event in a ledger: what it is, when, where, in which order, and who takes part.

import type { EventMention, Role } from "../../model/event.ts";
import type { ReadingNames } from "../names.ts";
import { placePhrase, realityPhrases, rolePhrases } from "../phrases.ts";
import { timePhrase } from "../time-phrase.ts";
import type { LedgerEvent, LedgerParty } from "./ledger.ts";

/** An event without its rows. */
export function eventOf(event: EventMention, number: number, names: ReadingNames): Omit<LedgerEvent, "rows"> {
  const gazetteer = event.place?.value.gazetteer;
  const numbers = (ids: readonly string[] | undefined): readonly number[] =>
    (ids ?? []).map((id) => names.number(id)).filter((found) => found !== undefined);
  return {
    id: event.id,
    number,
    label: names.label(event.type),
    reality: realityPhrases[event.reality],
    ...(event.time === undefined ? {} : { when: timePhrase(event.time.value) + basisPhrases[event.time.basis] }),
    ...(event.place === undefined ? {} : { where: placePhrase(event.place.value) + basisPhrases[event.place.basis] }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    order: [
      ...numbers(event.before).map((other) => `before event ${other}`),
      ...numbers(event.after).map((other) => `after event ${other}`),
    ],
    parties: partiesOf(event, names),
    triggers: [event.trigger, ...(event.alsoAt ?? [])],
  };
}

const basisPhrases = { stated: "", implied: " (implied)", assumed: " (assumed)" } as const;

function partiesOf(event: EventMention, names: ReadingNames): readonly LedgerParty[] {
  const byRole = new Map<Role, Map<string, string>>();
  for (const { role, mention } of event.arguments) {
    if (role === "time" || role === "place") continue;
    const name = names.root(mention);
    if (name === undefined) continue;
    const listed = byRole.get(role) ?? new Map<string, string>();
    const identity = names.identity(mention);
    if (!listed.has(identity)) listed.set(identity, name);
    byRole.set(role, listed);
  }
  const order = Object.keys(rolePhrases);
  return [...byRole]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([role, listed]) => ({ role, lead: rolePhrases[role], names: [...listed.values()] }));
}
