// Who speaks in a document besides its author, and how much.

import type { Reading } from "../../model/reading.ts";
import { quote } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { partyPhrase } from "../names.ts";
import type { LedgerVoice } from "./ledger.ts";

/** In the order of their first words. */
export function voicesOf(reading: Reading): readonly LedgerVoice[] {
  const says = new Map<string, number>();
  const relays = new Map<string, number>();
  for (const { voices } of reading.statements) {
    voices.forEach((voice, index) => {
      const counts = index === 0 ? says : relays;
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
    });
  }
  return reading.voices
    .filter(({ kind }) => kind !== "author")
    .map((voice) => ({
      id: voice.id,
      name: voice.name === "unnamed" ? unnamedPhrase(voice, reading.document.text) : voice.name,
      kind: voice.kind,
      ...(voice.party === undefined || voice.party === voice.actor ? {} : { party: partyPhrase(voice.party) }),
      says: says.get(voice.id) ?? 0,
      relays: relays.get(voice.id) ?? 0,
    }));
}

/** Somebody whom only a word gives away: "somebody unnamed (“allegedly”)". */
function unnamedPhrase({ evidence: [cue] }: Voice, text: string): string {
  return cue === undefined ? "somebody unnamed" : `somebody unnamed (“${quote(text, cue)}”)`;
}
