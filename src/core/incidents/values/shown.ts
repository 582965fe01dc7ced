// A value as a person reads it, in the words of the ledger.

import { eventTypes } from "../../catalogue/event-types/list.ts";
import { quote } from "../../model/span.ts";
import { valuePhrase } from "../../views/phrases.ts";
import type { CaseClaim } from "../case-claim.ts";
import type { SlotClaim } from "./slot-claims.ts";

const labels = new Map(eventTypes.map(({ id, label }) => [id, label]));

/** Of a number that is told in a word, the word: "24 or more (“dozens of people”)". */
const mostWords = 40;

/** @example "at least 62 soldiers"; "near Velm (Kaldia)"; "it happened" for an occurrence */
export function shownOf({ slot, value, mention, from }: SlotClaim): string {
  if (slot === "type" && "text" in value) return typeLabel(value.text);
  if (slot === "occurrence") return "it happened";
  const phrase = valuePhrase(
    value,
    {
      mention: () => mention?.name,
      event: (id) => (id === from.event.id ? typeLabel(from.event.type) : undefined),
    },
    "min" in value ? wordsOf(from) : "",
  );
  return "min" in value && phrase.includes(vague) ? withWords(phrase, from) : phrase;
}

/** @example typeLabel("air-strike") → "air strike" */
export function typeLabel(type: string): string {
  return labels.get(type) ?? type.replaceAll("-", " ");
}

function wordsOf({ claim, document }: CaseClaim): string {
  return claim.evidence.map((span) => quote(document.text, span)).join(" ");
}

const vague = " (vague)";

/** "24 or more (vague) fighters" says less than the words that were read so. */
function withWords(phrase: string, { claim, document }: CaseClaim): string {
  const words = quote(document.text, claim.evidence[0]).replace(/\s+/g, " ").trim();
  if (words === "") return phrase;
  const short = words.length > mostWords ? `${words.slice(0, mostWords - 1).trimEnd()}…` : words;
  // "24 or more (“dozens of fighters”)": the words tell who.
  const noun = "who" in claim.value && words.toLowerCase().includes(claim.value.who.toLowerCase());
  const plain = noun ? phrase.replace(/ \(vague\)[^(]*?(?= \(|$)/, "") : phrase.replace(vague, "");
  return plain.endsWith(")") ? `${plain.slice(0, -1)}; “${short}”)` : `${plain} (“${short}”)`;
}
