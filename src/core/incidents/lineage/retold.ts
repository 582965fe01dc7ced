// What an author says in his own voice and the same document has from somebody whom it names as saying so: a headline, a lead, a
// sentence that goes on with the story. He has it from there, so it is no word of his own: who counts him beside his source
// counts one witness twice.
//
// The road not taken: the sentence before or behind. A report attributes once, anywhere, and then tells on.

import { foldActorName } from "../../catalogue/actors/fold.ts";
import type { Slot } from "../../model/claim.ts";
import type { Stance } from "../../model/statement.ts";
import type { CaseClaim } from "../case-claim.ts";

/**
 * For an author's claim, the attributed one that it tells again: of its own document, else of one of those that carry its words,
 * so that a sentence that is copied without its source brings in nobody.
 */
export type Retold = (claim: CaseClaim, carriers: readonly string[]) => CaseClaim | undefined;

/** Nothing is told again. */
export const nothingRetold: Retold = () => undefined;

/**
 * Which of an incident's claims tell again what the same document attributes: same slot, same value, held to be so, or not,
 * alike. Of several, the one that stands first.
 *
 * @param claims all that are compared of one incident
 * @example "Jets bombed Velm, the mayor said. … The raid on Velm was the third": that it happened is the mayor's word alone
 */
export function retoldIn(claims: readonly CaseClaim[]): Retold {
  const attributed = new Map<string, CaseClaim[]>();
  const authored = new Map<string, CaseClaim[]>();
  for (const claim of claims) {
    // "Reportedly" names nobody from whom the author could have it.
    if (claim.voices[0].name === "unnamed") continue;
    const lists = isAuthors(claim) ? authored : attributed;
    const key = slotKey(claim.ref.document, claim);
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [claim]);
    else known.push(claim);
  }
  const denied = deniedByAuthors(claims);
  for (const [key, list] of attributed) attributed.set(key, list.filter((claim) => !denied(claim)).sort(inText));
  const blaming = new Set(claims.flatMap((claim) => (doers.has(claim.claim.slot) ? [tellingKey(claim)] : [])));
  const said = (claim: CaseClaim, document: string): CaseClaim | undefined =>
    attributed.get(slotKey(document, claim))?.find((other) => tellsAgain(claim, other, blaming.has(tellingKey(other))));
  return (claim, carriers) => {
    const own = said(claim, claim.ref.document);
    if (own !== undefined) return own;
    for (const document of carriers) {
      // Who has it from nobody there says it himself there.
      const from = authored.get(slotKey(document, claim))?.some((other) => saysTheSame(claim, other))
        ? said(claim, document)
        : undefined;
      if (from !== undefined) return from;
    }
    return undefined;
  };
}

/** "The report that five were taken is wrong": an author has nothing from a saying that he himself denies. */
function deniedByAuthors(claims: readonly CaseClaim[]): (claim: CaseClaim) => boolean {
  const sayings = new Map(claims.map(({ ref, claim }) => [`${ref.document} ${claim.id}`, claim.statement]));
  const denied = new Set(
    claims.flatMap((claim) => {
      const answered = isAuthors(claim) ? claim.statement?.denies : undefined;
      const at = `${claim.ref.document} ${answered}`;
      const saying = sayings.get(at);
      return answered === undefined ? [] : saying === undefined ? [at] : [at, `${claim.ref.document} ${saying}`];
    }),
  );
  return ({ ref, claim }) =>
    denied.has(`${ref.document} ${claim.statement}`) || denied.has(`${ref.document} ${claim.id}`);
}

function isAuthors({ voices }: CaseClaim): boolean {
  return voices[0].kind === "author";
}

function slotKey(document: string, { claim }: CaseClaim): string {
  return `${document} ${claim.slot}`;
}

function inText(a: CaseClaim, b: CaseClaim): number {
  return startOf(a) - startOf(b) || (a.claim.id < b.claim.id ? -1 : 1);
}

function startOf({ claim }: CaseClaim): number {
  return claim.evidence.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

const doers: ReadonlySet<Slot> = new Set(["actor", "responsibility"]);

/** One voice's telling of one event of the reader. */
function tellingKey({ eventRef, voices: [voice] }: CaseClaim): string {
  return `${eventRef.document} ${eventRef.event} ${voice.id}`;
}

/**
 * A report attributes once, anywhere. But who tells whose deed it was blames or claims: what a report told before he spoke it
 * has not from him, unless it is the same event to the reader, or the same number.
 *
 * @param blames the other one names a doer
 */
function tellsAgain(authors: CaseClaim, other: CaseClaim, blames: boolean): boolean {
  if (!saysTheSame(authors, other)) return false;
  const sameDocument = authors.ref.document === other.ref.document;
  return (
    !sameDocument ||
    (!blames && authors.claim.slot === "occurrence") ||
    "min" in authors.claim.value ||
    authors.claim.event === other.claim.event ||
    startOf(other) < startOf(authors)
  );
}

/** Whether one claim says no more than the other: "the market" and "a crowded market", "Saturday" and "Saturday". */
export function saysTheSame(a: CaseClaim, b: CaseClaim): boolean {
  return a.claim.slot === b.claim.slot && sideOf(a.claim.stance) === sideOf(b.claim.stance) && sameValue(a, b);
}

function sideOf(stance: Stance): string {
  return stance.endsWith("+") ? "so" : stance.endsWith("-") ? "not so" : "open";
}

function sameValue(a: CaseClaim, b: CaseClaim): boolean {
  const [one, two] = [a.claim.value, b.claim.value];
  // One incident is all that is asked about: any of its events stands for it.
  if ("event" in one && "event" in two) return a.claim.slot === "occurrence" || one.event === two.event;
  if ("edtf" in one && "edtf" in two) return one.edtf === two.edtf;
  if ("min" in one && "min" in two) return one.min === two.min && one.max === two.max && sameWho(one.who, two.who);
  if ("precision" in one && "precision" in two && "name" in one && "name" in two)
    return (one.gazetteer !== undefined && one.gazetteer === two.gazetteer) || sameWho(one.name, two.name);
  if ("text" in one && "text" in two) return foldActorName(one.text) === foldActorName(two.text);
  const [mine, other] = [a.mention, b.mention];
  if (mine === undefined || other === undefined) return false;
  return (mine.actor !== undefined && mine.actor === other.actor) || sameWho(mine.name, other.name);
}

/** "the market" and "crowded market": the last word is what a thing is; who says none says no other. */
function sameWho(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => foldActorName(name).split(" "));
  if (one === undefined || two === undefined || a === "" || b === "") return true;
  if (one.at(-1) !== two.at(-1)) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) => long.includes(word));
}
