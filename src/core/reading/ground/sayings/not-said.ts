// What stands beside a saying and is none of it: what the report itself sets behind it, and a noun of saying within what
// somebody says of a report.

import { quote, type Span } from "../../../model/span.ts";
import type { Scored } from "../../scored.ts";
import { claimNoun } from "./saying-nouns.ts";
import type { Ties } from "./ties.ts";

const noun = new RegExp(`^${claimNoun}$`, "i");

/** "…, the mayor said, a week after shelling that killed six": what the report sets beside the saying is its own. */
export function isAuthorsTail(text: string, cue: Span, first: Span | undefined, span: Span): boolean {
  if (first === undefined || first.end > cue.start || span.start < cue.end) return false;
  if (/["“”«»]/.test(text.slice(cue.end, span.end + 1))) return false;
  return tail.test(text.slice(cue.end, span.start + 12)) || withBlame.test(text.slice(cue.end, span.end + 24));
}

/** "Police suspect the Front, which killed thirty in an earlier attack": what the clause tells of the accused is the report's. */
export function beforeRelative(text: string, cue: Span, content: Span): Span {
  if (!/\b(?:suspect|blam|accus)\w*$/i.test(quote(text, cue))) return content;
  const clause = /,\s+(?:which|who|whose)\s/i.exec(quote(text, content));
  const words = clause === null ? "" : quote(text, content).slice(0, clause.index);
  return clause === null || /["“]/.test(words) ? content : { start: content.start, end: content.start + clause.index };
}

/** "…, a doctor said, with both sides accusing each other": who accuses is the report's to tell. */
const withBlame = /^[^.;:!?\n"“]{0,80}?,\s+with\s[^.;:!?\n"“]{2,120}?\s(?:accusing|blaming|denying)\b/i;

const tail =
  /^[^.;:!?\n]{0,80}?,\s+(?:in\s+(?:the|what\s+\w+)\s+(?:\w+\s+)?(?:first|second|third|fourth|latest|worst|deadliest|bloodiest)\b|(?:just\s+|only\s+|barely\s+)?(?:(?:an?|one|two|three|four|five|six|seven|ten|several|some|\d+)\s+)?(?:minutes|hours?|days?|weeks?|months?|years?)\s+(?:after|before|since|following)\b)/i;

/** "Calls the reports of a takeover invented": a noun of saying within what one says of it is not that one's word. */
export function isSpokenOf(text: string, scored: Scored, ties: Ties, index: number): boolean {
  const cue = scored.spans[index];
  const [own] = ties.sourceOf(index);
  if (cue === undefined || own === undefined || own.end > cue.start) return false;
  if (!noun.test(quote(text, cue))) return false;
  if (!/\b(?:the|these|those|such|all|any)\s+$/i.test(text.slice(Math.max(0, cue.start - 8), cue.start))) return false;
  return scored.spans.some(
    (verb, other) =>
      verb.layer === "cue" &&
      other !== index &&
      verb.start >= own.end &&
      verb.end <= cue.start &&
      ties.sourceOf(other).some(({ start }) => start === own.start),
  );
}
