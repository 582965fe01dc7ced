// The claim matrix: voices down, slots across, in each cell what the voice says of the slot, how firmly, and in which documents.
// Nothing is summed up: a cell shows all values that a voice gave, the first first.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { DecidedClaim } from "../incidents/review/apply.ts";
import { type GivenRating, voiceSubject } from "../incidents/review/ratings.ts";
import type { Slot } from "../model/claim.ts";
import type {
  Account,
  AccountVersion,
  ClaimRef,
  Originator,
  Relation,
  SlotComparison,
  SlotValue,
} from "../model/incident.ts";
import { compareText } from "../model/text-order.ts";
import type { Voice } from "../model/voice.ts";
import { documentNotes } from "./document-notes.ts";
import {
  documentNumbers,
  type NumberedDocument,
  numberedDocuments,
  numberList,
  numbersOf,
} from "./incident-documents.ts";
import { type IncidentHeading, incidentHeading } from "./incident-heading.ts";
import { claimKey, type MatrixInput } from "./incident-input.ts";
import {
  caseValuePhrase,
  chainPhrase,
  claimFirmness,
  relationOrder,
  relationPhrases,
  sentence,
} from "./incident-phrases.ts";
import { relationLines } from "./incident-relations.ts";
import { type MarksIn, marksOf } from "./matrix-marks.ts";
import { partyPhrase } from "./names.ts";
import { type Leaning, leaningOf, slotPhrases } from "./phrases.ts";

export interface ClaimMatrix {
  readonly heading: IncidentHeading;
  /** In the order of `NumberedDocument.number`; with what stands beside each: see `documentNotes`. */
  readonly documents: readonly (NumberedDocument & { readonly notes: readonly string[] })[];
  /** Slots of which somebody speaks, in the order of a ledger: numbers first. */
  readonly slots: readonly MatrixSlot[];
  /** Parties first, those of one party together; then what outlets say in their own voice; unnamed voices last. */
  readonly rows: readonly MatrixRow[];
  /** What stands against each other, the heaviest first; lettered, as cells refer to them. */
  readonly contradictions: readonly MatrixContradiction[];
  /** What is left out of these, counted in a sentence for each slot and kind. */
  readonly left: readonly string[];
  /** Values that stand in the matrix and are set against nothing, with the reason. */
  readonly uncompared: readonly UncomparedValue[];
  /** Claims that people took out of the comparison. */
  readonly rejected: readonly RejectedClaim[];
}

export interface MatrixSlot {
  readonly slot: Slot;
  readonly heading: string;
  readonly relation: Relation;
  /** Documents that carry it, originators that stand behind it. */
  readonly documents: number;
  readonly originators: number;
}

export interface MatrixRow {
  readonly voice: string;
  /** In words; absent where it is the voice itself. */
  readonly party?: string;
  readonly group: "party" | "outlet" | "unnamed";
  /** How people rated it. */
  readonly rated: readonly ShownGrade[];
  /** As many as there are slots; an empty cell is silence. */
  readonly cells: readonly (readonly MatrixEntry[])[];
}

/** A grade that a person gave, A to F or 1 to 6. */
export interface ShownGrade {
  readonly grade: string;
  readonly by: string;
  readonly why: string;
}

/** One value that a voice gives of a slot. */
export interface MatrixEntry {
  readonly value: string;
  readonly leaning: Leaning;
  /** "denies", "possible", "not so": what it is more or less than a plain saying; absent for that. */
  readonly firmness?: string;
  readonly count: boolean;
  /** Numbers of documents. */
  readonly documents: readonly number[];
  readonly claims: readonly ClaimRef[];
  /** It is set against nothing: see `ClaimMatrix.uncompared`. */
  readonly uncompared?: true;
  /** Only older versions of reports say it. */
  readonly superseded?: true;
  /** A report says it in its own words, and has it from this voice. */
  readonly retold?: true;
  /** How people rated claims of it: 1 to 6. */
  readonly rated: readonly ShownGrade[];
  /** Letters of the contradictions in which it takes part, each with its sign: "≠a". */
  readonly marks: readonly string[];
  /** How it stands to what the voice said before of the slot; absent for what was said first, or again. */
  readonly change?: Exclude<AccountVersion["change"], "first" | "same">;
  /** Where a person corrected what was read. */
  readonly corrected?: { readonly was: string; readonly by: string; readonly why: string };
}

export interface MatrixContradiction {
  /** "a" … "z", "aa" …; unique in the matrix. */
  readonly letter: string;
  readonly relation: Relation;
  readonly words: string;
  readonly slot: string;
  readonly sentence: string;
  /** Numbers of documents. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly claims: { readonly from: readonly ClaimRef[]; readonly to: readonly ClaimRef[] };
}

export interface UncomparedValue {
  readonly slot: string;
  readonly value: string;
  /** Numbers of documents. */
  readonly documents: readonly number[];
  readonly why: string;
}

export interface RejectedClaim {
  readonly slot: string;
  readonly value: string;
  readonly voice: string;
  readonly document: number;
  readonly claim: ClaimRef;
  readonly by: string;
  readonly why: string;
}

/** Lays an incident out as a matrix. */
export function matrixOf(input: MatrixInput, types: readonly EventType[]): ClaimMatrix {
  const { incident } = input;
  const documents = numberedDocuments(input.documents);
  const numbers = documentNumbers(documents);
  const notes = documentNotes(input, numbers);
  const slots = slotsOf(incident.slots, incident.accounts);
  const contradictions = contradictionsOf(slots, numbers);
  const laying: Laying = {
    claims: new Map(input.claims.map((claim) => [claimKey(claim.ref), claim])),
    marks: marksOf(contradictions, slots),
    superseded: new Set(input.uncounted.flatMap(({ document, is }) => (is === "superseded" ? [document] : []))),
    ratings: input.ratings,
    retold: new Set(slots.flatMap(({ originators }) => originators).flatMap(retoldKeys)),
    doubted: new Set(slots.flatMap(doubtedOf).flatMap(({ claims }) => claims.map(claimKey))),
    numbers,
    types,
  };
  return {
    heading: incidentHeading(input, types),
    documents: documents.map((document) => ({ ...document, notes: notes.get(document.id) ?? [] })),
    slots: slots.map((slot) => ({
      slot: slot.slot,
      heading: slotPhrases[slot.slot],
      relation: slot.relation,
      documents: slot.documents,
      originators: slot.originators.length,
    })),
    rows: rowsOf(incident.accounts, slots, laying),
    contradictions,
    left: slots.flatMap((slot) => relationLines(slot).left),
    uncompared: slots.flatMap((slot) =>
      doubtedOf(slot).map(({ shown, claims, doubt }) => ({
        slot: slotPhrases[slot.slot],
        value: shown,
        documents: numbersOf(claims, numbers),
        why: doubt,
      })),
    ),
    rejected: rejectedOf(input.claims, laying),
  };
}

interface Laying {
  readonly claims: ReadonlyMap<string, DecidedClaim>;
  readonly marks: MarksIn;
  /** Keys of claims that are not compared. */
  readonly doubted: ReadonlySet<string>;
  /** Ids of documents of which a newer version is there. */
  readonly superseded: ReadonlySet<string>;
  readonly ratings: readonly GivenRating[];
  /** Keys of claims that reports say in their own words and have from another. */
  readonly retold: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly types: readonly EventType[];
}

const slotOrder: ReadonlyMap<string, number> = new Map(Object.keys(slotPhrases).map((slot, index) => [slot, index]));

/** Of what only older versions of reports speak is a column too: silence would hide that somebody spoke. */
function slotsOf(slots: readonly SlotComparison[], accounts: readonly Account[]): readonly SlotComparison[] {
  const spoken = new Set(accounts.flatMap(({ versions }) => versions.map(({ slot }) => slot)));
  return slots
    .filter(({ slot, relation, values }) => (relation !== "silent" && values.length > 0) || spoken.has(slot))
    .sort((a, b) => (slotOrder.get(a.slot) ?? 0) - (slotOrder.get(b.slot) ?? 0));
}

function doubtedOf({ values }: SlotComparison): readonly (SlotValue & { readonly doubt: string })[] {
  return values.flatMap((value) => (value.doubt === undefined ? [] : [{ ...value, doubt: value.doubt }]));
}

function retoldKeys({ retold = [] }: Originator): readonly string[] {
  return retold.map(claimKey);
}

function contradictionsOf(
  slots: readonly SlotComparison[],
  numbers: ReadonlyMap<string, number>,
): readonly MatrixContradiction[] {
  const weight = (relation: Relation): number => relationOrder.indexOf(relation);
  return slots
    .flatMap((slot) => relationLines(slot).lines.map((contradiction) => ({ slot: slot.slot, contradiction })))
    .sort((a, b) => weight(a.contradiction.relation) - weight(b.contradiction.relation))
    .map(({ slot, contradiction: { relation, from, to, why } }, index) => ({
      letter: letterOf(index),
      relation,
      words: relationPhrases[relation].words,
      slot: slotPhrases[slot],
      // The slot stands beside it.
      sentence: sentence(why.startsWith(`${slotPhrases[slot]}: `) ? why.slice(slotPhrases[slot].length + 2) : why),
      from: numbersOf(from, numbers),
      to: numbersOf(to, numbers),
      claims: { from, to },
    }));
}

/** @example letterOf(0) → "a"; letterOf(26) → "aa" */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function rowsOf(accounts: readonly Account[], slots: readonly SlotComparison[], laying: Laying): readonly MatrixRow[] {
  const called = new Map<string, number>();
  for (const { voice } of accounts) called.set(voice, (called.get(voice) ?? 0) + 1);
  const rows = accounts.map((account) => ({
    account,
    row: {
      voice: called.get(account.voice) === 1 ? account.voice : apart(account, laying),
      ...(account.party === undefined || sameName(account.party, account.voice)
        ? {}
        : { party: partyPhrase(account.party) }),
      group: groupOf(account, laying),
      rated: gradesOf(account, laying),
      cells: slots.map((slot) => cellOf(account, slot, laying)),
    } satisfies MatrixRow,
  }));
  const groups = ["party", "outlet", "unnamed"];
  const sides = new Map<string, number>();
  const sideOf = ({ party, voice }: Account): string =>
    (party === undefined ? voice : partyPhrase(party)).toLowerCase();
  for (const { account } of rows) {
    sides.set(sideOf(account), Math.max(sides.get(sideOf(account)) ?? 0, account.documents.length));
  }
  const told = ({ cells }: MatrixRow): number => cells.filter((cell) => cell.length > 0).length;
  // The side that most documents carry first; the voices of one side together, the fuller account first.
  return rows
    .map(({ account, row }) => ({ account, row, side: sideOf(account) }))
    .sort(
      (a, b) =>
        groups.indexOf(a.row.group) - groups.indexOf(b.row.group) ||
        (sides.get(b.side) ?? 0) - (sides.get(a.side) ?? 0) ||
        compareText(a.side, b.side) ||
        b.account.documents.length - a.account.documents.length ||
        told(b.row) - told(a.row) ||
        compareText(a.row.voice, b.row.voice),
    )
    .map(({ row }) => row);
}

/** Two of one name ("the author", "witnesses") are told apart by their documents: "the author [3]". */
function apart({ voice, documents }: Account, { numbers }: Laying): string {
  const own = numbersOf(
    documents.map((document) => ({ document })),
    numbers,
  );
  return own.length === 0 ? voice : `${voice} [${numberList(own)}]`;
}

function sameName(party: string, voice: string): boolean {
  return partyPhrase(party).toLowerCase() === voice.toLowerCase();
}

/**
 * A voice that is named anywhere is a voice, whatever reports say in their own words that they have from it, and by whatever common word ("a
 * monitor", "state media") another calls it. An agency that is only signed speaks in its own words; one that is quoted is a voice.
 */
function groupOf({ voice, versions }: Account, { claims, retold }: Laying): MatrixRow["group"] {
  const refs = versions.flatMap((version) => version.claims);
  const own = refs.filter((ref) => !retold.has(claimKey(ref)));
  const first = (own.length === 0 ? refs : own).flatMap((ref) => {
    const voices = claims.get(claimKey(ref))?.voices;
    // Whoever is left out before a voice with a name is counted as that voice.
    return voices?.find(({ kind, name }) => kind !== "author" && name !== "unnamed") ?? voices?.[0] ?? [];
  });
  const kinds = new Set(first.map(({ kind }) => kind));
  if ([...kinds].some((kind) => kind !== "author" && kind !== "anonymous" && kind !== "media")) return "party";
  if (kinds.has("author")) return "outlet";
  return kinds.has("media") || isCalledOtherwise(voice, first) ? "party" : "unnamed";
}

/** "A war monitor", "the statement", where the row bears the name of whom they mean. */
function isCalledOtherwise(voice: string, called: readonly Pick<Voice, "kind" | "name">[]): boolean {
  const words = voice.toLowerCase();
  return (
    called.length > 0 &&
    called.every(({ kind, name }) => kind === "anonymous" && name !== "unnamed" && !words.includes(name.toLowerCase()))
  );
}

/** Of the voice as it is shown, and of whoever speaks first in its claims. */
function gradesOf({ voice, versions }: Account, { claims, ratings }: Laying): readonly ShownGrade[] {
  const refs = versions.flatMap((version) => version.claims);
  const names = new Set([voice, ...refs.flatMap((ref) => claims.get(claimKey(ref))?.voices[0].name ?? [])]);
  const subjects = new Map([...names].map((name) => [voiceSubject(name), name]));
  return ratings.flatMap(({ subject, grade, by, why }) => {
    const name = subjects.get(subject);
    return name === undefined ? [] : [{ grade: name === voice ? String(grade) : `${grade} (${name})`, by, why }];
  });
}

function cellOf(account: Account, comparison: SlotComparison, laying: Laying): readonly MatrixEntry[] {
  const { slot } = comparison;
  const entries = new Map<string, { claims: DecidedClaim[]; change: AccountVersion["change"]; value: string }>();
  for (const { shown: value, claims, change } of valuesIn(account, comparison)) {
    for (const ref of ownLast(claims, laying)) {
      const claim = laying.claims.get(claimKey(ref));
      if (claim === undefined) continue;
      const key = JSON.stringify([value, claimFirmness(claim), claim.claim.stance, laying.retold.has(claimKey(ref))]);
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { claims: [claim], change, value });
      else entry.claims.push(claim);
    }
  }
  return [...entries.values()].flatMap(({ claims, change, value }) => {
    const [first] = claims;
    return first === undefined ? [] : [entryOf(first, claims, { value, change, slot }, laying)];
  });
}

/** What a voice's account tells of a slot; then what only the comparison does: the day that stands beside its "it happened". */
function valuesIn(
  { versions }: Account,
  { slot, values }: SlotComparison,
): readonly Pick<AccountVersion, "shown" | "claims" | "change">[] {
  const told = versions.filter((version) => version.slot === slot);
  const here = new Set(told.flatMap(({ claims }) => claims.map(claimKey)));
  const own = new Set(versions.flatMap(({ claims }) => claims.map(claimKey)));
  const beside = values.flatMap(({ shown, claims }) => {
    const refs = claims.filter((ref) => own.has(claimKey(ref)) && !here.has(claimKey(ref)));
    return refs.length === 0 ? [] : [{ shown, claims: refs, change: "first" as const }];
  });
  return [...told, ...beside];
}

/** What reports say in their own words behind what they have it from. */
function ownLast(refs: readonly ClaimRef[], { retold }: Laying): readonly ClaimRef[] {
  const isOwn = (ref: ClaimRef): boolean => retold.has(claimKey(ref));
  return [...refs.filter((ref) => !isOwn(ref)), ...refs.filter(isOwn)];
}

function entryOf(
  first: DecidedClaim,
  claims: readonly DecidedClaim[],
  { value, change, slot }: Pick<AccountVersion, "change" | "slot"> & { readonly value: string },
  { marks, doubted, superseded, retold, numbers, types }: Laying,
): MatrixEntry {
  const corrected = claims.find(({ correction }) => correction !== undefined);
  return {
    value,
    leaning: leaningOf(first.claim.stance),
    ...firmnessOf(first),
    count: "min" in first.claim.value,
    documents: numbersOf(
      claims.map(({ ref }) => ref),
      numbers,
    ),
    claims: claims.map(({ ref }) => ref),
    marks: [...new Set(claims.flatMap(({ ref }) => marks(ref, slot)))],
    ...(claims.some(({ ref }) => doubted.has(claimKey(ref))) ? { uncompared: true as const } : {}),
    ...(claims.every(({ ref }) => superseded.has(ref.document)) ? { superseded: true as const } : {}),
    ...(retold.has(claimKey(first.ref)) ? { retold: true as const } : {}),
    rated: claims.flatMap(({ credibility }) =>
      credibility === undefined ? [] : [{ grade: String(credibility.grade), by: credibility.by, why: credibility.why }],
    ),
    ...(change === "first" || change === "same" ? {} : { change }),
    ...(corrected?.correction === undefined
      ? {}
      : {
          corrected: {
            was: caseValuePhrase(corrected, types, corrected.correction.machine),
            by: corrected.correction.by,
            why: corrected.correction.why,
          },
        }),
  };
}

/** "says (possible)": what is in brackets says it all. */
function firmnessOf(claim: DecidedClaim): Pick<MatrixEntry, "firmness"> {
  const words = claimFirmness(claim);
  if (words === "says" || words === "states") return {};
  return { firmness: /^(?:says|states) \((.+)\)$/.exec(words)?.[1] ?? words };
}

function rejectedOf(claims: readonly DecidedClaim[], { numbers, types }: Laying): readonly RejectedClaim[] {
  return claims.flatMap((claim) =>
    claim.verdict?.is !== "rejected"
      ? []
      : [
          {
            slot: slotPhrases[claim.claim.slot],
            value: caseValuePhrase(claim, types),
            voice: chainPhrase(claim),
            document: numbers.get(claim.ref.document) ?? 0,
            claim: claim.ref,
            by: claim.verdict.by,
            why: claim.verdict.why,
          },
        ],
  );
}
