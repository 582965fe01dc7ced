// What a review is about, as one line of text: "claim/DOC/c-9…". Document ids are hashes and event and claim ids short hashes,
// so a slash parts them; a voice's name may hold slashes itself and is taken whole.

import type { ClaimRef, EventRef } from "../../model/incident.ts";

export type Subject =
  | { readonly kind: "incident"; readonly incident: string }
  | { readonly kind: "event"; readonly event: EventRef }
  | { readonly kind: "claim"; readonly claim: ClaimRef }
  | { readonly kind: "document"; readonly document: string }
  | { readonly kind: "voice"; readonly voice: string };

/**
 * Reads a subject; undefined if it is none.
 *
 * @example subjectOf("event/ab12/e-1") → { kind: "event", event: { document: "ab12", event: "e-1" } }
 */
export function subjectOf(text: string): Subject | undefined {
  const cut = text.indexOf("/");
  if (cut < 0) return undefined;
  const kind = text.slice(0, cut);
  const rest = text.slice(cut + 1);
  if (rest.trim() === "") return undefined;
  const [first = "", second = "", ...more] = rest.split("/");
  const pair = first !== "" && second !== "" && more.length === 0;
  switch (kind) {
    case "incident":
      return first === rest ? { kind, incident: rest } : undefined;
    case "document":
      return first === rest ? { kind, document: rest } : undefined;
    case "voice":
      return { kind, voice: rest };
    case "event":
      return pair ? { kind, event: { document: first, event: second } } : undefined;
    case "claim":
      return pair ? { kind, claim: { document: first, claim: second } } : undefined;
    default:
      return undefined;
  }
}

/** Whether words are an incident's id, or the beginning of one: "i-8dk2", "i-", "i". */
export function isIncidentId(words: string): boolean {
  return /^i(?:-[0-9a-z]*)?$/.test(words);
}

/** @example eventSubject({ document: "ab12", event: "e-1" }) → "event/ab12/e-1" */
export function eventSubject({ document, event }: EventRef): string {
  return `event/${document}/${event}`;
}

/** @example claimSubject({ document: "ab12", claim: "c-9" }) → "claim/ab12/c-9" */
export function claimSubject({ document, claim }: ClaimRef): string {
  return `claim/${document}/${claim}`;
}
