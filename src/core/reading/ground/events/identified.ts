// "The killers were rebels", "the gunmen belonged to the Front", "the attackers were not soldiers": who the doers of a deed
// are said to be, or not to be. So does who tells whence the fire came: "the rounds had come from positions of the Front".

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";

/** Words that name the doers of a deed by a party. */
export interface IdentifiedPhrase {
  /** "The killers were". */
  readonly words: Span;
  /** What stands behind, to the end of the clause; the party is what it begins with. */
  readonly named: Span;
  /** "Were not". */
  readonly denied: boolean;
}

const doers =
  "(?:killers?|murderers?|attackers?|assailants?|perpetrators?|culprits?|bombers?|raiders?|gunmen|gunman|kidnappers?|abductors?|hijackers?|arsonists?|masked men|armed men|men who did (?:it|this))";
const were =
  "(?:(?:was|were|is|are|had been|have been)(?<no> not|n['’]t)?(?: (?:from|members of|fighters of|soldiers of|part of|sent by|working for|linked to))?|(?<nor>did not |didn['’]t )?(?:belong(?:ed)? to|c[oa]me from))";
const identified = new RegExp(
  `\\b(?<words>(?:the|its|these|those) ${doers} ${were})\\s+(?:in fact |all |probably |also )?(?:the |an? )?["“]?(?:(?:well-)?known |local |armed |foreign )?(?<named>[^.,;:!?\\n]+)`,
  "giu",
);

const fired =
  "(?:the|those|these|all) (?:\\p{L}+ )?(?:rounds?|shells?|rockets?|missiles?|projectiles?|mortars?|munitions?|fire|shots?|drones?)";
const cameFrom =
  "(?:(?:had |have |has )?(?<no>not )?(?:c[oa]me|been (?:fired|launched))|(?:was|were)(?<nor> not|n['’]t)? (?:fired|launched)) from";
const ground =
  "(?:positions?|lines?|trenches|batter(?:y|ies)|territor(?:y|ies)|areas?|land|ground|villages?|hills?|posts?)";
/** "… from positions held by the Front", "… from the north, where fighters of the Front hold the hills". */
const whence = new RegExp(
  `(?<words>\\b${fired} ${cameFrom} (?:(?:the )?${ground} (?:of|held by|controlled by|under the control of)|[^.,;:!?\\n]{1,30}, where (?:the )?(?:positions|forces|fighters|troops|men|units|guns|artillery) of))\\s+(?:the )?(?<named>[^.,;:!?\\n]+)`,
  "giu",
);
/** "Everybody knows who did this. It was the Front." */
const answered =
  /(?:(?<!,\s)\bwho\s(?:(?:had|has|have|really|exactly|ever|was|were|is|are)\s)?(?:d[io](?:d|ne)|carried|fired|shelled|bombed|killed|murdered|attacked|raided|shot|hit|struck|planted|launched|ordered|behind|responsible|guilty|to blame)|\bwhose\s(?:\p{L}+\s)?(?:it|this|that|these|those|they)\s(?:was|is|were|are)|\bbehind)\b[^.!?\n]{0,80}[.!?]["”]?\s(?<words>It was(?<no> not)?)\s+(?:the )?(?<named>[^.,;:!?\n]+)(?=[.!?])/gu;

/** "“It was the Front,” residents say", "said that it was the Front": in somebody's mouth; in a report's own it takes up anything. */
const inMouth =
  /(?:(?<=["“]|\b(?:said|says|insisted|insists|believes?|believed) (?:that )?)(?<words>[Ii]t was(?<no> not)?)\s+(?:the )?(?<named>[^.,;:!?"“”\n]{2,60})(?=[.!?]|,?["”]))/gu;
const sayWho =
  /(?<=^|[.!?]["”]?\s|\n)(?<words>It was(?<no> not)?)\s+(?:the )?(?<named>[^.,;:!?"“”\n]{2,60})(?=,\s[^.,;:!?\n]{1,40}\s(?:said|says?|told|insist(?:s|ed)?|believes?|believed)\b)/gu;
/** "It bears the marks of the Front", "everything points to the Front". */
const marked =
  /(?<words>\b(?:(?:bears?|bore|ha[sd]|carr(?:ies|ied)) (?:all )?(?:the|every) (?:hallmarks?|marks?|signature|fingerprints?|handwriting|stamp)s? of|(?:everything|all(?: the)? (?:evidence|signs|traces)|the (?:evidence|signs|traces)) points? (?:clearly |only )?(?:to|at)))\s+(?:the |an? )?(?<named>[^.,;:!?\n]+)/giu;

/**
 * All such phrases of a text, in its order.
 *
 * @example `findIdentified("The killers were rebels.")` → words "The killers were", named "rebels", not denied
 */
export function findIdentified(text: string): readonly IdentifiedPhrase[] {
  return [identified, whence, answered, inMouth, sayWho, marked]
    .flatMap((pattern) => matchesOf(text, pattern).map(phraseOf))
    .sort((a, b) => a.words.start - b.words.start);
}

function phraseOf({ index, 0: all, groups }: RegExpExecArray): IdentifiedPhrase {
  const { words = "", named = "", no, nor } = groups ?? {};
  const end = index + all.length;
  const start = index + all.indexOf(words);
  return {
    words: { start, end: start + words.length },
    named: { start: end - named.length, end },
    denied: no !== undefined || nor !== undefined,
  };
}
