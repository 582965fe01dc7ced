// Who stands at the beginning of each claim's way into the casebook: N documents, M originators, with the reasons.
//
// The rules (docs/decisions/0006-casebook.md): the first voice of the chain, a party's spokesmen as one. What an author says
// himself belongs to the agency that signs it, else to the document that it is copied from, else to the outlet, else to the
// document. What a state's outlet says in its own voice is the outlet's, and `why` tells whose outlet it is: whether a ministry
// and its agency are two is for a person to judge.

import type { Lineage } from "../../model/casebook.ts";
import type { Originator } from "../../model/incident.ts";
import type { CaseClaim } from "../case-claim.ts";
import { mayBeMeant } from "./named-elsewhere.ts";
import { isOffice, shortens } from "./offices.ts";
import { type Origin, originOf, type Sources, sourcesOf } from "./origin.ts";
import { agreedPeople } from "./people.ts";
import { nothingRetold, type Retold } from "./retold.ts";
import { unnamedKey } from "./voices.ts";

/**
 * The originators of some claims, those with most documents first. Each claim belongs to exactly one. Neither the order of
 * the claims nor that of the edges matters.
 *
 * @param lineage of all documents that the claims come from, and of those that they were copied from
 * @param retold what authors tell again, from all claims of the incident
 * @example
 * // four papers print one AFP wire, and a fifth asks the ministry: 2 originators
 * originatorsOf(claims, lineageOf(documents, alignments)).map(({ key }) => key) // ["outlet:agence-france-presse", "party:ostria"]
 */
export function originatorsOf(
  claims: readonly CaseClaim[],
  lineage: Lineage,
  retold: Retold = nothingRetold,
): readonly Originator[] {
  return originatorsBy(lineage, retold)(claims);
}

/** The same for many questions about one lineage: what each claim alone tells is worked out once. */
export function originatorsBy(
  lineage: Lineage,
  retold: Retold = nothingRetold,
): (claims: readonly CaseClaim[]) => readonly Originator[] {
  const sources = sourcesOf(lineage, retold);
  const known = new Map<CaseClaim, Origin>();
  const origin = (claim: CaseClaim): Origin => {
    const found = known.get(claim);
    if (found !== undefined) return found;
    // Asked with the document at hand, for when only its id is: a lineage may know nothing of it.
    sources.signed(claim.document);
    sources.published(claim.document);
    const begun = originOf(claim, sources);
    known.set(claim, begun);
    return begun;
  };
  return (claims) => together(settled(claims.map(origin), sources));
}

/** Origins with one key are one originator. */
function together(origins: readonly Origin[]): readonly Originator[] {
  const groups = new Map<string, Origin[]>();
  for (const origin of origins) {
    const known = groups.get(origin.key);
    if (known === undefined) groups.set(origin.key, [origin]);
    else known.push(origin);
  }
  const all = [...groups.values()].flatMap(gathered);
  return all
    .sort((a, b) => b.documents.size - a.documents.size || (a.first.key < b.first.key ? -1 : 1))
    .map(
      (one): Originator => ({
        key: one.first.key,
        voice: labelOf(one.group),
        why: whyOf(one.group),
        certain: !all.some((other) => other !== one && mayBe(one, other)),
        claims: one.group.map(({ claim }) => claim.ref),
        ...retoldOf(one.group),
      }),
    );
}

function retoldOf(group: readonly Origin[]): Pick<Originator, "retold"> {
  const retold = group.flatMap(({ claim, retold: is }) => (is === true ? [claim.ref] : []));
  return retold.length === 0 ? {} : { retold };
}

/** Claims of one originator, with what is asked of them again and again. */
interface Gathered {
  readonly group: readonly Origin[];
  readonly first: Origin;
  readonly documents: ReadonlySet<string>;
  /** Keys of those that may have been first as well. */
  readonly others: ReadonlySet<string>;
  /** "The council", by what it is alone. */
  readonly isOffice: boolean;
}

function gathered(unsorted: readonly Origin[]): readonly Gathered[] {
  const group = [...unsorted].sort(byClaim);
  const [first] = group;
  if (first === undefined) return [];
  const documents = new Set(group.map(({ claim }) => claim.ref.document));
  const others = new Set(group.flatMap((origin) => origin.others));
  return [{ group, first, documents, others, isOffice: first.kind === "body" && isOffice(first.label) }];
}

/** What only all claims together tell: people whose full names agree, the one report of an outlet whose source others relay. */
function settled(origins: readonly Origin[], sources: Sources): readonly Origin[] {
  const people = agreedPeople(new Set(origins.filter(({ kind }) => kind === "person").map(({ key }) => key)));
  // The sources without a name of each outlet's own reports: more than one key where it has more than one such report.
  const own = new Map<string, Set<string>>();
  for (const { claim, key, held } of origins) {
    if (held === undefined || held.by !== claim.document.id) continue;
    for (const publisher of [sources.published(claim.document)?.key, sources.signed(claim.document)?.key]) {
      if (publisher === undefined) continue;
      const at = unnamedKey(publisher, held.name);
      own.set(at, (own.get(at) ?? new Set()).add(key));
    }
  }
  return origins.map((origin): Origin => {
    const { key, kind, held } = origin;
    if (kind === "person") return { ...origin, key: people.get(key) ?? key };
    const found = held === undefined ? undefined : own.get(unnamedKey(held.by, held.name));
    const [only] = found ?? [];
    return found?.size === 1 && only !== undefined ? { ...origin, key: only } : origin;
  });
}

/** Whether one that is counted apart may be the other in truth. Of a vague one and a named one, only the vague is in doubt. */
function mayBe(one: Gathered, other: Gathered): boolean {
  const [a, b] = [one.first, other.first];
  if (one.others.has(b.key)) return true;
  // "Reportedly": anybody on the list may have said it.
  if (a.label === "unnamed") return true;
  if (isVague(a) && isVague(b)) return sameSort(a, b) && !sharesDocument(one, other);
  if (a.kind === "person" && b.kind === "person")
    return surnameOf(a.key) === surnameOf(b.key) && !sharesDocument(one, other);
  // "The council", beside two councils by name.
  if (one.isOffice && shortens(a.label, b.name ?? b.label)) return true;
  return a.kind === "generic" && mayBeMeant(a.label, b);
}

function isVague({ kind }: Origin): boolean {
  return kind === "unnamed" || kind === "generic";
}

/** Residents are witnesses and a source is not: the two may be one only where both are of one sort. */
function sameSort(a: Origin, b: Origin): boolean {
  return a.kind === b.kind && (a.claim.voices[0].kind === "witness") === (b.claim.voices[0].kind === "witness");
}

function sharesDocument(one: Gathered, other: Gathered): boolean {
  for (const document of one.documents) if (other.documents.has(document)) return true;
  return false;
}

function surnameOf(key: string): string | undefined {
  return key
    .replace(/^person:/, "")
    .replace(/@.*$/su, "")
    .split(" ")
    .at(-1);
}

/** The reasons of all, each once, and in how many documents the words stand at most. */
function whyOf(group: readonly Origin[]): string {
  const reasons = [...new Set(group.map(({ why }) => why))].sort();
  const shown = reasons.slice(0, shownReasons);
  if (reasons.length > shown.length) shown.push(`and ${reasons.length - shown.length} more names`);
  const copies = group.reduce((most, { carried = 1 }) => Math.max(most, carried), 1);
  if (copies > 1) shown.push(`the words stand in ${copies} documents`);
  return shown.join("; ");
}

/** More reasons than this are counted, not listed. */
const shownReasons = 4;

/** The one name that all have, else that of the party or outlet. */
function labelOf(group: readonly Origin[]): string {
  const names = new Set(group.map(({ name, label }) => name ?? label));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : ([...group.map(({ label }) => label)].sort()[0] ?? "");
}

function byClaim(a: Origin, b: Origin): number {
  const [one, two] = [a.claim.ref, b.claim.ref];
  return one.document < two.document ? -1 : one.document > two.document ? 1 : one.claim < two.claim ? -1 : 1;
}
