// Everything one document says: its text, and stand-off layers over it. Plain JSON, never mutated.

import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { EventMention } from "./event.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";
import type { Voice } from "./voice.ts";

/** Which weights and tables read the document, so that a reading can be repeated. */
export interface ReaderStamp {
  readonly model: string;
  readonly version: string;
  readonly catalogue: string;
}

export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly voices: readonly Voice[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
  readonly readBy: ReaderStamp;
}
