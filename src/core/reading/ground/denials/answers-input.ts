// What is asked to find out what a denial answers.

import type { Claim } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";
import type { Attribution } from "../sayings/attribution.ts";
import type { GroundedVoices } from "../voices/voices.ts";

export interface AnswersInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly statementIds: readonly string[];
  readonly voices: GroundedVoices;
  readonly claims: readonly Claim[];
}
