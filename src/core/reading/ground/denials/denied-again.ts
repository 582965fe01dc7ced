// A denial that only points back at what another said: "Some speak of a gas attack. No such thing occurred.", "The rebels
// spread that Tarn has fallen. This is a fabrication." What was told in the other's word is denied in this one's. So "no
// such attack took place" tells of no attack of its own where one was told before.

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import { canMean } from "../events/named-type.ts";
import type { Telling } from "../events/telling.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";

/** Words that deny what was told before, in whose word. */
export interface BackDenial {
  /** "No such attack took place". */
  readonly span: Span;
  /** Index of the attribution that denies; undefined where the author does. */
  readonly attribution?: number;
  readonly sentence: number;
  /** Whether a telling can be what is denied: another's word, of a kind that the words can mean. */
  readonly canDeny: (telling: Span, type: string) => boolean;
}

/** A telling with its event, as lists in the order of the text hold them. */
export interface ToldEvent {
  readonly event: number;
  readonly type: string;
  readonly telling: Pick<Telling, "span" | "sentence">;
}

/** How many sentences back what is denied may stand. */
const reach = 2;

const noun =
  "(?<noun>thing|attacks?|incidents?|events?|(?:air ?)?strikes?|(?:air )?raids?|operations?|massacres?|battles?|clash(?:es)?|shelling|bombing|bombardment|assaults?|ambush|killings?|executions?|explosions?|blasts?|offensive)\\b";
const befell =
  "(?:\\s{1,3}(?:on|in|at|against|by)\\s[^,.;:!?\\n]{1,60}?)?(?:\\s{1,3}(?:ever|has|had|was|were|have|been))*\\s{1,3}(?:occur(?:red)?|happen(?:ed)?|tak(?:en|e) place|took place|carried out|launched|conducted|mounted|staged|committed)\\b";
/** "No such attack has taken place since 2009" denies nothing that was told. */
const never =
  "(?![^.;!?\\n]{0,80}\\b(?:since|before|until|previously|elsewhere|in (?:(?:the|its|living|recent|many|several|\\w+) ){0,2}(?:years?|months?|decades?|history|memory|past)|for (?:\\w+ ){1,2}(?:years|months|weeks|decades))\\b)";

const noSuch = new RegExp(
  `\\b(?:no such ${noun}${befell}|(?:there (?:was|were|is|has been|have been|had been) (?:also |simply |certainly )?no|(?:there (?:was|were|has|have|had) never (?:been )?|nor (?:was|were|had) there (?:been |ever been )?)any) such ${noun.replace("<noun>", "<named>")})${never}`,
  "giu",
);
/** What stands behind a verb of denying: "denied that any such attack had taken place". */
const anySuch = new RegExp(`\\bany such ${noun}${befell}`, "giu");
const fabrication =
  /\b(?:this|that|it|all this|all of this|these) (?:is|are|was|were) (?:(?:all|an?|pure|sheer|nothing but|simply|entirely|completely|another)\s{1,3}){0,3}(?:fabrications?|fabricated|lies?|inventions?|invented|hoax|falsehoods?|false|untrue|not true|nonsense|slander|propaganda|fake)\b/giu;
/** What stands before the head of a sentence. */
const opens = /(?:^|[.!?]["”’]?\s{1,9})$/u;

/** How far behind the words, in characters, they may say where or when. */
const tail = 40;
const placed = /^[^.;:!?\n]*?\b(?:in|at|near|on|around|over)\s(?:the\s)?(?<where>\p{Lu}[\p{L}'’-]+)/u;

function inSentence(text: string, sentences: readonly Span[], telling: Span): string {
  const sentence = sentences[sentenceOf(sentences, telling)];
  return sentence === undefined ? "" : text.slice(sentence.start, sentence.end);
}

/** All words of a text that deny what stands before them, in its order. */
export function findBackDenials(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  speakers: readonly string[],
): readonly BackDenial[] {
  const contents = indexSpans(
    attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
    ({ span }) => [span],
  );
  const denialOf = (match: RegExpExecArray): BackDenial => {
    const span = { start: match.index, end: match.index + match[0].length };
    const attribution = contents.covering({ start: span.end - 1, end: span.end })[0]?.index;
    const own = speakers[attribution ?? -1];
    const named = match.groups?.["noun"] ?? match.groups?.["named"];
    // "No such attack in Orsk" says nothing of the one on Tarn.
    const elsewhere = placed.exec(text.slice(span.start, span.end + tail))?.groups?.["where"];
    return {
      span,
      sentence: sentenceOf(sentences, span),
      ...(attribution === undefined ? {} : { attribution }),
      canDeny: (telling, type) => {
        if (elsewhere !== undefined && !inSentence(text, sentences, telling).includes(elsewhere)) return false;
        if (named !== undefined && !canBe(named, type)) return false;
        const told = contents.covering(telling);
        // What the report itself tells, a speaker may deny by its name.
        if (told.length === 0) return attribution !== undefined && named !== undefined;
        return told.some(({ index }) => speakers[index] !== own && attributions[index]?.byAuthor === false);
      },
    };
  };
  const isDenying = ({ attribution }: BackDenial): boolean => attributions[attribution ?? -1]?.act === "denies";
  return [
    ...matchesOf(text, noSuch).map(denialOf),
    ...matchesOf(text, anySuch).map(denialOf).filter(isDenying),
    ...matchesOf(text, fabrication)
      .filter(({ index }) => opens.test(text.slice(Math.max(0, index - 12), index)))
      .map(denialOf),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** "Thing", "incident" and "event" are anything; an attack is no agreement. */
function canBe(noun: string, type: string): boolean {
  if (/^(?:thing|incident|event)/i.test(noun)) return true;
  return !peaceful.has(type) && canMean(noun.replace(/s$/i, ""), type);
}

const peaceful: ReadonlySet<string> = new Set(
  "agreement agreement-breach aid-delivery deployment investigation protest release sanction talks withdrawal".split(
    " ",
  ),
);

/**
 * The event that a denial denies: the last one told before it, few sentences back, that it can mean.
 *
 * @param told in the order of the text
 */
export function deniedEvent({ span, sentence, canDeny }: BackDenial, told: readonly ToldEvent[]): number | undefined {
  for (let at = lastBefore(told, span.start); at >= 0; at -= 1) {
    const row = told[at];
    if (row === undefined || sentence - row.telling.sentence > reach) return undefined;
    if (row.telling.span.end <= span.start && canDeny(row.telling.span, row.type)) return row.event;
  }
  return undefined;
}

/** Index of the last row that starts before a position; -1 where none does. */
function lastBefore(told: readonly ToldEvent[], start: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.telling.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
