// What is known beside the words of a text: by whoever hands it over, and by its head.

import type { Mention } from "../model/mention.ts";
import type { Message } from "../model/message.ts";
import type { HeadSpans } from "./ground/events/tellings.ts";

/** What the user says of a document where the document itself is silent. */
export interface Given {
  /** EDTF. */
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** What is known of a document's text before it is read. */
export interface Known {
  readonly messages: readonly Message[];
  readonly head: HeadSpans;
  /** Where a sentence ends though no stop says so. */
  readonly breaks?: readonly number[];
  /** What the portions of a long text before this one named. */
  readonly before?: readonly Mention[];
}
