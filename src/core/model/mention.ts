// What a text names.

import type { Evidence } from "./span.ts";

export type MentionKind =
  | "person"
  | "organisation"
  | "armed-group"
  | "government"
  | "military-unit"
  | "media"
  /** Civilians, soldiers, residents, teenagers: people counted or harmed. */
  | "population"
  | "place"
  | "facility"
  | "weapon"
  | "platform"
  | "time"
  | "quantity";

export interface Mention {
  readonly id: string;
  readonly kind: MentionKind;
  readonly evidence: Evidence;
  /** Canonical text of the mention: without determiner and runs of spaces. */
  readonly name: string;
  /** Id in the actor catalogue, when resolved. */
  readonly actor?: string;
  /**
   * Id of the mention that names best what this one means ("the ministry", "he", "the group"): the first with a name of its own,
   * which may stand behind ("a monitor … the Velm Observatory").
   */
  readonly coreferentWith?: string;
}
