// Why an event is said to have happened: motive and cause. Each is kept as the words that say it; Hearsay does not judge
// reasons.

import type { Slot } from "../../../model/claim.ts";
import { contains, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";

export interface Reason {
  readonly slot: Extract<Slot, "motive" | "cause">;
  readonly event: number;
  /** The words of the reason. */
  readonly span: Span;
}

/** The phrases that open a reason; what follows up to the end of the clause is the reason. */
const openings: readonly {
  readonly slot: Reason["slot"];
  readonly pattern: RegExp;
  readonly alone?: true;
  readonly pointsBack?: true;
  /** Names its deed in its own words, or takes up the one of the sentence before. */
  readonly ofDeed?: true;
  /** Where its sentence tells no deed, it is of the one that was told last. */
  readonly takesUpDeed?: true;
  /** The deed may stand behind it: "a stray shell fell". */
  readonly ahead?: true;
}[] = [
  {
    slot: "motive",
    pattern:
      /\b(?:in (?:retaliation|revenge|response|reprisal|reply) (?:for|to|against)|(?:an? |the )?(?:\w+ )?(?:answer|response|reply|retaliation|reaction|reprisal|revenge|retribution|vengeance) (?:to|for|against)|to avenge|(?:to take|takes?|took|taking) (?:\w+ )?revenge (?:for|on)|at the request of|as (?:revenge|punishment|retribution|a warning) (?:for|to)|(?:an? |the )?(?:\w+ )?attempts? (?:to|at)|(?:clearly |openly )?(?:aimed (?:at|to)|intended to|designed to|meant to|in order to|with the (?:aim|goal|purpose|intention) of)|for the purpose of|so as to|so that|(?:in return|in exchange) for|(?:want(?:s|ed)?|sought|seeks?|tried|hop(?:es|ed)) to (?:punish|avenge|intimidate|terrori[sz]e|frighten|silence|provoke|sabotage|derail|disrupt|take revenge|retaliate)|over an? (?:[\w-]+ ){0,2}(?:dispute|quarrel|feud)|(?:in|after) an? (?:[\w-]+ ){0,2}(?:dispute|quarrel|feud|argument) (?:over|about|between|with))\b/gi,
  },
  {
    slot: "cause",
    pattern:
      /\b(?:(?:a|the) (?:\w+ )?(?:consequence|result|outcome|product) of|as a (?:\w+ )?(?:result|consequence) of|caused by|because(?: of)?|due to|owing to|by (?:mistake|accident|error)|accidentally|mistakenly|inadvertently|unintentional(?:ly)?|(?:was|were) (?:a|an) (?:\w+ )?(?:mistake|accident|error)|on the edge between|gross negligence|negligence)\b/gi,
  },
  // "They did it to provoke a war": takes up the deed that was told before.
  {
    slot: "motive",
    pattern: /\b(?:did|done|do) (?:it|this|so) (?:only |just )?(?:in order )?to (?=\p{Ll})/giu,
    takesUpDeed: true,
  },
  // "Shot at each other over a sluice": not "over the weekend".
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:clash\p{L}*|fought|fight\p{L}*|battle\p{L}*|skirmish\p{L}*|each other|exchanged? fire)\b[^.,;:!?\n]{0,50}\s)over (?:an?|the|who) (?!(?:\p{L}+ )?(?:weekend|past|last|next|previous|night|course|years?|months?|weeks?|days?|hours?|phone|telephone|radio|border|frontier|line|town|city|village|area|district|province|region|river)\b)(?=\p{Ll})/giu,
  },
  // What went wrong, told in a word or two.
  {
    slot: "cause",
    pattern:
      /\b(?:missed (?:its|their|his|the) (?:intended )?(?:target|aim|mark)|fell short(?: of (?:its|their) target)?|(?:went|gone) astray|veered off course)\b|(?<=\b(?:speaks?|spoke|admit\p{L}*|acknowledg\p{L}*|apologi[sz]e\p{L}* for)(?: of)? )an? (?:\p{Ll}+ )?(?:error|mistake|accident)\b/giu,
    alone: true,
    takesUpDeed: true,
  },
  // "A technical error had led one munition to miss its target": of what was told before, where the sentence tells no deed of
  // its own and speaks of what struck.
  {
    slot: "cause",
    pattern:
      /\b(?:technical|human|targeting|navigational|navigation|intelligence|pilot|guidance)(?: or \p{L}{1,20})?\s(?:error|failure|malfunction|fault|mistake)\b|\bwrong (?:coordinates|building|house|target)\b|\bmistaken identity\b/giu,
    pointsBack: true,
  },
  // "The aim of the raid was to free them"; "its aim was to free them", right behind the raid.
  {
    slot: "motive",
    pattern:
      /\b(?:(?:its|their|his|her) (?:\w+ )?(?:aim|goal|purpose|objective|motive)|(?:aim|goal|purpose|objective|motive) of (?:the|this|that) (?:[\w-]+ ){1,3}) ?(?:was|is|being) to\b/gi,
    ofDeed: true,
  },
  {
    slot: "cause",
    pattern: /\bstray (?:[\w-]+ )?(?:bullets?|rounds?|shells?|rockets?|missiles?|drones?|munitions?|fire)\b/gi,
    alone: true,
    ahead: true,
  },
  // What was meant, told in a word or two: nothing behind it belongs to the reason.
  {
    slot: "motive",
    pattern:
      /\b(?:deliberately|intentionally|on purpose|wilfully|willfully|(?:was|were|is) (?:no|not an?|never an?) (?:accident|mistake|error))\b/gi,
    alone: true,
  },
];

/**
 * All reasons in a text that belong to an event told in the same sentence, or taken up by its subject: "It was no accident".
 *
 * @param lastBefore the last event of force told before a span
 */
export function findReasons(
  text: string,
  sentences: readonly Span[],
  events: readonly GroundedEvent[],
  lastBefore: (span: Span) => number | undefined,
): readonly Reason[] {
  const told = indexSpans(
    events.flatMap(({ tellings }, event) => tellings.map(({ span }) => ({ event, span }))),
    ({ span }) => [span],
  );
  const found: readonly Reason[] = openings.flatMap(
    ({ slot, pattern, alone, pointsBack, ofDeed, ahead, takesUpDeed }) =>
      matchesOf(text, pattern).flatMap((match) => {
        const at = { start: match.index, end: match.index + match[0].length };
        const index = sentenceOf(sentences, at);
        const sentence = sentences[index];
        if (sentence === undefined || !contains(sentence, at)) return [];
        // "If the strike was a mistake": nobody says that it was.
        if (/\b(?:if|whether)\b[^.;:,]*$/i.test(text.slice(sentence.start, at.start))) return [];
        const span = alone ? at : clauseFrom(text, sentence, at);
        const before = told
          .overlapping({ start: sentence.start, end: at.start })
          .filter((one) => one.span.end <= at.start);
        // "Deliberately bombed": an adverb may stand before its verb.
        const next = adverb.test(text.slice(at.start, at.end))
          ? told.overlapping({ start: at.end, end: at.end + 2 })[0]
          : undefined;
        if (
          pointsBack === true &&
          (told.overlapping(sentence).length > 0 || !struck.test(text.slice(sentence.start, sentence.end)))
        )
          return [];
        const isTakenUp =
          pointsBack === true || takesUpDeed === true || takesUp.test(text.slice(sentence.start, at.start));
        const takenUp = isTakenUp ? lastBefore(sentence) : undefined;
        const previous = sentences[index - 1];
        const named = ofDeed === true ? told.overlapping(at)[0] : undefined;
        const justTold =
          ofDeed === true && !/\bof\b/i.test(match[0]) && previous !== undefined
            ? told.overlapping(previous).at(-1)
            : undefined;
        const behind = ahead === true ? told.overlapping({ start: at.end, end: sentence.end })[0] : undefined;
        const event = (named ?? next ?? before.at(-1) ?? behind)?.event ?? takenUp ?? justTold?.event;
        return event === undefined ? [] : [{ slot, event, span }];
      }),
  );
  // "a result of the … due to": of two that overlap, the one that opens first says it all.
  const all = indexSpans(found, ({ span }) => [span]);
  return found.filter(
    (reason) =>
      !all.overlapping(reason.span).some((other) => other.slot === reason.slot && other.span.start < reason.span.start),
  );
}

/** What strikes, and striking. */
const struck =
  /\b(?:munitions?|bombs?|missiles?|rockets?|shells?|rounds?|drones?|jets?|warplanes?|aircraft|artillery|gunners|strikes?|raids?|attacks?|airstrikes?|targeting|civilian (?:deaths|casualties))\b/i;

const adverb = /ly$/i;

/** A sentence whose subject is what or who was told before: "They did it so that …", "The strike was no accident". */
const takesUp =
  /^["“‘'\s]*(?:(?:it|they|this|that|he|she|we)\b|the (?:army|rebels?|generals?|militants?|attackers?|gunmen|government|regime|enemy|group)\b)[^.;:!?]{0,60}$/i;

/** From the opening to the end of its clause. */
function clauseFrom(text: string, sentence: Span, opening: Span): Span {
  const rest = text.slice(opening.end, sentence.end);
  const stop = rest.search(
    /[;.!?](?:\s|$|["”’])|["”]|, (?:while|but|although|whereas|thus|which|who|then|the|he|she|they|it|and)\b|\bwhile\b|,\s+(?:\S+\s+){0,8}?(?:said|says|told|added)\b/,
  );
  const end = stop < 0 ? sentence.end : opening.end + stop;
  const words = text.slice(opening.start, end).replace(/[\s,.;:"”’']+$/, "");
  return { start: opening.start, end: opening.start + words.length };
}
