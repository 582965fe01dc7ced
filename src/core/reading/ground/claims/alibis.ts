// "None of our aircraft was in the air that day", "the Front's guns were silent": who tells where its own forces were, or that they did
// nothing, denies that it was they. Of others' forces the same words are news, and deny nothing.

import { overlap, quote, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { bearsName } from "./disowned-deeds.ts";

/** One's own forces, and that they were not there. */
export interface Alibi {
  /** "None of our aircraft". */
  readonly subject: Span;
  /** Index of the mention that names them. */
  readonly mention: number;
  /** Index of the attribution; undefined where the author says so. */
  readonly attribution?: number;
}

const forces =
  "(?:aircraft|planes?|warplanes|jets?|helicopters?|drones?|aviation|air force|navy|ships?|boats?|guns?|batter(?:y|ies)|artillery|mortars?|tanks?|troops|soldiers|men|fighters|forces|units?|brigades?|battalions?|patrols?|servicemen)";
const there =
  "(?:in the air|airborne|flying|in action|in use|employed|deployed|active|operating|in the (?:area|region|district|city|town)|anywhere near|near|there|within (?:its |their )?range|in range|on duty|out)";
/** "None of our guns has one within range" and "our guns were not there". */
const absent = [
  `(?<none>[Nn]one of (?:our|my)|[Nn]ot one of (?:our|my)|[Nn]o) (?:[\\p{L}-]+ ){0,2}?${forces}(?: of ours)? (?:was|were|is|are|had been|ha[sd] an? \\p{Ll}+) ${there}\\b`,
  `(?:[Oo]ur|[Tt]he) (?:[\\p{L}'’-]+ ){0,3}?${forces}(?: of (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})? (?:(?:was|were|is|are|had been) (?:not |never |nowhere )${there}|(?:was|were|had been|stayed|remained) (?:silent|idle|in (?:its|their) barracks|on the ground|at (?:its|their) bases?)|did not (?:fly|operate|take off|move|go (?:to|into|near)|leave (?:its|their|the) (?:bases?|barracks|positions?|camps?)))\\b`,
];
const alibi = new RegExp(`(?<![\\p{L}])(?:${absent.join("|")})`, "gu");
const predicate =
  /\s(?:was|were|is|are|had|has|stayed|remained|did)\s(?!.*\s(?:was|were|is|are|had|has|stayed|remained|did)\s).*$/u;
const own = /^(?:our|none of (?:our|my)|not one of (?:our|my))\b|\bof ours\b/i;

/**
 * All alibis of a text, in its order.
 *
 * @param publisher in whose own words the rest of the text is; absent where it is not known
 */
export function findAlibis(
  text: string,
  attributions: readonly Attribution[],
  mentions: readonly GroundedMention[],
  publisher?: string,
): readonly Alibi[] {
  return matchesOf(text, alibi).flatMap(({ index, 0: all }): readonly Alibi[] => {
    const words = all.replace(predicate, "");
    const subject = { start: index, end: index + words.length };
    const holding = attributions.filter(({ content }) =>
      content.some((span) => overlap(span, subject) === words.length),
    );
    // "Denied that its guns were silent": no word of its own.
    if (holding.some(({ act }) => act === "denies")) return [];
    const attribution = attributions.findIndex((one) => holding.includes(one));
    const source = attributions[attribution]?.source ?? [];
    const speaker = mentions.findIndex(
      ({ mention, span }) => isParty(mention.kind) && source.some((one) => overlap(one, span) > 0),
    );
    const inside = mentions.findIndex(({ span }) => overlap(span, subject) > 0);
    const named = mentions.findIndex(({ mention, span }) => isParty(mention.kind) && overlap(span, subject) > 0);
    const speakers = attribution >= 0 ? source.map((span) => quote(text, span)) : [publisher?.split(",")[0] ?? ""];
    const isOwn = own.test(words) || (named >= 0 && isSpeakers(words, mentions[named]?.mention.name ?? "", speakers));
    const mention = named >= 0 ? named : inside >= 0 ? inside : speaker;
    if (!isOwn || mention < 0) return [];
    return [{ subject, mention, ...(attribution < 0 ? {} : { attribution }) }];
  });
}

/** "The batteries of the Front", of the Hill Front; or the speaker's whole name. */
function isSpeakers(subject: string, name: string, speakers: readonly string[]): boolean {
  const short = / of (?:the )?(\p{Lu}.*)$/u.exec(subject)?.[1] ?? name.replace(/^the /i, "");
  return /^\p{Lu}/u.test(short) && speakers.some((words) => words.endsWith(short) || bearsName(words, short));
}
