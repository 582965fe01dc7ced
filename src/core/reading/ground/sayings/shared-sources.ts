// "The minister denied the charge and said …": the second verb has no subject of its own and takes that of the first. So do
// ", adding that" and "while denying".

import type { Span } from "../../../model/span.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";
import { isNounOfSaying } from "./saying-nouns.ts";

/** What stands between the first saying and a verb without a subject: a conjunction and words that only go with verbs. */
const joined =
  /(?:\b(?:and|but|or|nor|then|yet|while|before|after)|,)\s+(?:(?:also|then|later|further|again|instead|even|has|have|had|did|not|repeatedly|immediately|initially|firmly|strongly|\w+ly)\s+)*$/i;

/** A participle of saying goes on with what its sentence began to say, comma or none. */
const participle = /^(?:adding|saying|noting|stressing|warning|insisting|explaining|claiming)(?: that)?$/i;

/** Attributions of which each without a source has that of the saying before it in the sentence, where its verb takes it. */
export function withSharedSources(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  // By the sentence, the last saying whose speaker stands before its verb; and the last whose speaker stands behind.
  const last = new Map<number, Attribution>();
  const inverted = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined) {
      found.push(attribution);
      continue;
    }
    const sentence = sentenceOf(sentences, cue);
    // "“…,” said the mayor, adding that": a participle takes the speaker behind the verb as well.
    const before = last.get(sentence) ?? (isParticiple(text, cue) ? inverted.get(sentence) : undefined);
    const shared =
      attribution.source.length === 0 && before !== undefined && takes(text, before, cue)
        ? { ...attribution, source: before.source }
        : attribution;
    found.push(shared);
    const [source] = shared.source;
    if (source === undefined) continue;
    if (source.start >= cue.end) inverted.set(sentence, shared);
    // "A strike that the Front said killed ten, blaming the army"; "rejected a rebel claim, saying": neither is the main verb.
    else if (!last.has(sentence) || !isBeside(text, shared, source)) last.set(sentence, shared);
  }
  return found;
}

/** Whether a saying stands within a clause of another, or is a noun of which another speaks. */
function isBeside(text: string, saying: Attribution, source: Span): boolean {
  return isNounOfSaying(text, saying) || /\b(?:that|which|whom|what)\s+(?:the\s+)?$/i.test(lead(text, source));
}

function lead(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 12), start);
}

function isParticiple(text: string, { start, end }: Span): boolean {
  return participle.test(text.slice(start, end).trim());
}

function takes(text: string, before: Attribution, cue: Span): boolean {
  const end = before.cue[0]?.end ?? cue.start;
  const lead = text.slice(Math.max(end, cue.start - 60), cue.start);
  const words = text.slice(cue.start, cue.end);
  // After a comma alone only a participle takes the subject on: ", adding that".
  const comma = /,\s+$/.test(lead);
  if (/^(?:is|are|was|were|been|being|be|according|reportedly|allegedly)\b/i.test(words)) return false;
  if (participle.test(words.trim())) return true;
  return joined.test(lead) && (!comma || /ing\b/i.test(words.split(" ", 1)[0] ?? ""));
}
