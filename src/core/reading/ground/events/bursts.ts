// What bursts: "a water pipe had burst", "a tyre burst" are mishaps and no shelling, though the reader takes the word for a blast;
// shells burst, and guns fire bursts.

import { quote, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";

const mishap =
  "(?:pipes?|pipework|pipelines?|mains|(?:water|gas|sewage|sewer)\\s(?:main|line|tank)s?|tyres?|tires?|dams?|dykes?|dikes?|levees?|embankments?|river\\s?banks?|boilers?|hoses?|drains?|sewers?|valves?|radiators?|balloons?|bubbles?|blood\\svessels?|vessels?|arter(?:y|ies)|appendix|ulcers?|bladders?)";
const before = new RegExp(
  `\\b${mishap}(?:\\s(?:in|at|of|under|near|on)\\s[^.,;:!?\\n]{1,40}?)?\\s(?:(?:had|has|have|having|also|then|suddenly|later|simply|reportedly|apparently)\\s)*$`,
  "i",
);
const behind = new RegExp(`^\\s(?:water\\s|gas\\s|sewage\\s)?${mishap}\\b`, "i");

/** "A pipe had burst", "a burst pipe". */
export function isMishap(text: string, word: Span): boolean {
  if (!/^(?:had |has )?burst(?:s|ing)?(?: open)?$/i.test(quote(text, word))) return false;
  return (
    before.test(text.slice(Math.max(0, word.start - 80), word.start)) ||
    behind.test(text.slice(word.end, word.end + 40))
  );
}

/** "A gas pipe burst, killing two": what else the sentence tells of no deed, the mishap did. */
export function isOfMishap(text: string, sentence: Span, harm: Span): boolean {
  const lead = text.slice(sentence.start, harm.start);
  return matchesOf(lead, /\bburst(?:s|ing)?\b/gi).some(({ index, 0: word }) => {
    const start = sentence.start + index;
    return isMishap(text, { start, end: start + word.length });
  });
}

/** "Fired a burst": the verb before it tells of the shooting already. */
export function isFired(text: string, word: Span, verb: Span | undefined): boolean {
  return (
    verb !== undefined &&
    /^bursts?$/i.test(quote(text, word)) &&
    /^fir(?:e|es|ed|ing)$/i.test(quote(text, verb)) &&
    /^\s(?:(?:off|an?|the|several|some|two|three|short|long|single|sustained)\s){1,4}$/i.test(
      text.slice(verb.end, word.start),
    )
  );
}
