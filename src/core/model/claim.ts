// The unit that is compared across reports: one slot of one event, said to be so by somebody.

import type { CasualtyEstimate } from "./casualties.ts";
import type { Place } from "./place.ts";
import type { Evidence } from "./span.ts";
import type { Stance, VoiceChain } from "./statement.ts";
import type { Time } from "./time.ts";

export type Slot =
  | "occurrence"
  | "type"
  | "time"
  | "place"
  | "actor"
  | "target"
  | "means"
  | "motive"
  | "cause"
  | "responsibility"
  | "killed"
  | "injured"
  | "missing"
  | "captured"
  | "displaced"
  | "damage";

export type ClaimValue =
  | CasualtyEstimate
  | Time
  | Place
  | { readonly mention: string }
  | { readonly event: string }
  | { readonly text: string };

export interface Claim {
  readonly id: string;
  readonly event: string;
  readonly slot: Slot;
  readonly value: ClaimValue;
  readonly voices: VoiceChain;
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** The statement it comes from; absent for what the author says in its own voice. */
  readonly statement?: string;
}
