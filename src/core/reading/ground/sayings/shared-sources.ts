// "The minister denied the charge and said …": the second verb has no subject of its own and takes that of the first. So do
// ", adding that" and "while denying".

import type { Span } from "../../../model/span.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { Attribution } from "./attribution.ts";

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
  // By the sentence, the last saying whose speaker stands before its verb.
  const last = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined) {
      found.push(attribution);
      continue;
    }
    const sentence = sentenceOf(sentences, cue);
    const before = last.get(sentence);
    const shared =
      attribution.source.length === 0 && before !== undefined && takes(text, before, cue)
        ? { ...attribution, source: before.source }
        : attribution;
    found.push(shared);
    const [source] = shared.source;
    if (source !== undefined && source.end <= cue.start) last.set(sentence, shared);
  }
  return found;
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
