// How a mention names what it names: by a name, with a determiner ("the", "this", "their", "a"), by a number, or bare.

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { MentionForm } from "./mention-form.ts";
import { foldName } from "./name.ts";

/** The shape of a mention that is no pronoun. */
export function shapeOf(
  text: string,
  { start }: Span,
  words: string,
  lower: ReadonlySet<string>,
  isCapitals: boolean,
  kind: string,
): MentionForm["shape"] {
  const before = /(?:^|[^\p{L}])([\p{L}]{1,7})\s$/u.exec(text.slice(Math.max(0, start - 9), start))?.[1] ?? "";
  const first = /^[\p{L}]+/u.exec(words)?.[0] ?? "";
  const known = determinerOf(first) ?? determinerOf(before);
  const bare = determinerOf(first) === undefined ? words : words.slice(first.length);
  if (isCapitals) return known ?? (/^(?:population|weapon|platform|facility)$/.test(kind) ? "bare" : "name");
  // "Rebels" at the head of a sentence is no name where the text has "rebels" too.
  const isName = matchesOf(bare, /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}.'’-]*/gu).some(
    ([word], index) => !lower.has(foldName(word)) && !(index === 0 && commonFirst.test(word) && bare.startsWith(word)),
  );
  if (isName && kind !== "population") return "name";
  if (known !== undefined) return known;
  return /^\W*(?:\d|(?:at least|more than|over|about|some|around|nearly|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|scores|many|few)\b)/i.test(
    words,
  )
    ? "counted"
    : "bare";
}

/** Words that open a sentence with a capital and name nobody. */
const commonFirst =
  /^(?:(?:Rebel|Militant|Terrorist|Jihadist|Insurgent|Fighter|Soldier|Troop|Resident|Activist|Witness|Medic|Official|Source|Report|Air|War|Opposition|Government|Regime|Army|Military|Police|Security|Armed|Local|State|Monitor|Civil|Rescue|Forces?|Authorities|Gunm[ae]n|Suspected|Unidentified|Unknown|Foreign|Former|Senior|Several|Some|Many|Both|All|Other|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Scores|More|At|Over|About|Around|Nearly|No|One)(?:s|es)?)$/;

function determinerOf(word: string): "the" | "this" | "own" | "a" | undefined {
  switch (word.toLowerCase()) {
    case "the":
      return "the";
    case "this":
    case "that":
    case "these":
    case "those":
    case "same":
      return "this";
    case "its":
    case "their":
    case "his":
    case "her":
    case "our":
    case "my":
      return "own";
    case "a":
    case "an":
    case "another":
      return "a";
    default:
      return undefined;
  }
}
