// The rows of a matrix: one a voice, in an order that keeps the voices of one side together.

import { voiceSubject } from "../../incidents/review/ratings.ts";
import type { Account, SlotComparison } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import type { Voice } from "../../model/voice.ts";
import { numberList, numbersOf } from "../incident-documents.ts";
import { claimKey } from "../incident-input.ts";
import { partyPhrase } from "../names.ts";
import { cellOf } from "./cells.ts";
import type { MatrixRow, ShownGrade } from "./claim-matrix.ts";
import type { Laying } from "./laying.ts";

/** Parties first, then outlets in their own words, then unnamed voices; in each the side that most documents carry first. */
export function rowsOf(
  accounts: readonly Account[],
  slots: readonly SlotComparison[],
  laying: Laying,
): readonly MatrixRow[] {
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
