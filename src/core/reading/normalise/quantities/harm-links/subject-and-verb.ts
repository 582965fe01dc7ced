// Whether a word of harm is said of the people before it: what may stand between a subject and its verb.

import type { CountedPeople } from "../counted-people/people-phrase.ts";
import type { HarmWord } from "../harm.ts";
import { adjacent } from "./listed-people.ts";
import { negation } from "./negated.ts";

/** How a word of harm is said of people who stand before it; undefined where it is of others, or is what they did. */
export function betweenSubjectAnd(
  text: string,
  from: number,
  harm: HarmWord,
  one: CountedPeople,
): { readonly negated: boolean; readonly chained: boolean } | undefined {
  const between = text.slice(from, harm.start);
  if (/\n\s*\n/.test(between)) return undefined;
  if (adjacent.test(between)) {
    const bare = between.trim() === "";
    // "the soldiers killed …" with no object found is still they who kill, unless it is a count: "12 soldiers killed".
    if (bare && harm.active && one.quantitySpan === undefined) return undefined;
    // "a soldier killed the mayor": with an object behind it the word is what they did.
    if (bare && harm.active && !endsAfterHarm.test(text.slice(harm.end, harm.end + 30))) return undefined;
    return { negated: negation.test(between), chained: false };
  }
  const match = subject.exec(between);
  const middle = match?.groups?.["middle"] ?? "";
  const chain = match?.groups?.["chain"] ?? "";
  const finite =
    /\b(?:was|were|is|are|be|been|being|got|had|has|have|lay|left|feared|reported|said|thought|believed)\b/i;
  const intransitive = !harm.active;
  if (match === null) {
    return intransitive &&
      isAside(between) &&
      !/^(?:dead|missing|homeless|captive)$/i.test(text.slice(harm.start, harm.end)) &&
      /^(?:died|die|dies|perish\w*|fled|drowned|succumbed|lost|disappeared|sustain\w*|suffer\w*|receiv\w*|went|fell)/i.test(
        text.slice(harm.start, harm.end),
      )
      ? { negated: negation.test(between), chained: false }
      : undefined;
  }
  const earlier =
    /(?:killed|wounded|injured|captured|detained|abducted|kidnapped|arrested|beaten|tortured|rounded\s+up|taken\s+(?:prisoner|captive|hostage))\b/i.test(
      middle,
    );
  const adjective = /^(?:dead|missing|homeless|captive|trapped|KIA|WIA|MIA)$/i.test(text.slice(harm.start, harm.end));
  if (adjective && !finite.test(chain)) return undefined;
  if (!finite.test(chain) && !(earlier && /\b(?:and|or|then|later)\b/i.test(chain)) && !intransitive) return undefined;
  // "Families from Velm, which was evacuated": people are "who".
  if (/\bwhich\s*$/i.test(middle)) return undefined;
  if (!isAside(middle) && !earlier) return undefined;
  return { negated: negation.test(chain), chained: earlier };
}

const be =
  "(?:was|were|is|are|be|been|being|got|had|has|have|lay|remain(?:s|ed)?|feared|believed|reported(?:ly)?|presumed|confirmed|found|declared|pronounced|said\\s+to\\s+(?:be|have\\s+been)|thought\\s+to\\s+(?:be|have\\s+been)|believed\\s+to\\s+(?:be|have\\s+been)|left|listed\\s+as|still)";
const subject = new RegExp(
  `^(?<middle>[^.;:!?]{0,90}?)(?<![\\p{L}])(?<chain>(?:${be}|also|both|all|each|\\p{L}+ly|not|never|n['’]t|later|then|either|and|or)(?:\\s+(?:${be}|to|have|also|both|all|\\p{L}+ly|not|never|later|then|either))*)\\s+(?:among\\s+(?:the|those)\\s+)?$`,
  "iu",
);

const reportVerb = /\b(?:said|says|told|reported\s+that|added|claimed\s+that|announced|stated)\b/i;

const endsAfterHarm =
  /^\s*(?:$|[.,;:)!?\]—–-]|(?:and|or|but|in|at|by|on|near|when|during|while|after|before|as|from|with|since|outside|inside|across|over|so|rose|risen|climbed|grew|jumped|fell|stood|stands|reached|today|yesterday|this|last|earlier|late|early|following|along|together|among|including|because|there|here|overnight|recently|\w+day|\d+)\b)/i;

/** "… insisted the ceasefire was": another subject stands right before the verb. */
const ownSubject =
  /(?<!\b(?:in|at|of|from|near|by|on|with|to|outside|inside|for|during|into|across|around|against|under|over|behind)\s)\b(?:the|a|an|his|her|their|its|that)\s+(?:\p{L}+\s+)?\p{L}+\s*$/iu;

/** Words between people and what is said of them that do not turn to somebody else. */
function isAside(words: string): boolean {
  return (
    words.length < 90 &&
    !reportVerb.test(words) &&
    !/\b(?:because|although|while|when|after|before|until|but|if)\b/i.test(words) &&
    !/,\s*(?:and|but)\s/i.test(words) &&
    !ownSubject.test(words) &&
    !/\b(?:he|him|she|it|they|them|we|us|I)\s*$/.test(words)
  );
}
