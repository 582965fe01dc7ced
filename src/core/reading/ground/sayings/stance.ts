// From the words of a cue to what is done by saying it and how firmly. The table of cues decides where it knows the
// word; the reader decides where it does not; a negated cue commits its speaker to nothing.

import { type CueRow, cueRows } from "../../../catalogue/cues.ts";
import type { Act, Stance } from "../../../model/statement.ts";
import { actOfContent } from "./content-act.ts";
import { claimNoun } from "./saying-nouns.ts";

export interface Saying {
  readonly act: Act;
  readonly stance: Stance;
}

/** What is known of a cue beside its words. */
export interface SayingGuess {
  /** Somebody is named who speaks: what has a speaker is no hearsay ("the paper reported" is not "was reported"). */
  readonly named?: boolean;
  readonly act?: { readonly value: Act; readonly score: number };
  readonly stance?: { readonly value: Stance; readonly score: number };
}

/**
 * How a cue says what it says.
 *
 * @param cue the cue's words, e.g. "has repeatedly denied", "according to", "was reported"
 * @param content the words that are said, for modal words that weaken them ("may have been killed")
 * @example sayingOf("denied", "that …", {}) → { act: "denies", stance: "CT-" }
 */
export function sayingOf(cue: string, content: string, guess: SayingGuess): Saying {
  const words = cue
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    // "Concluded by saying" says.
    .replace(/^.*\bby (?=(?:saying|adding|stating|telling|announcing)\b)/, "");
  if (/\bneither confirm\w* (?:n?or) den\w+|\bneither den\w+ nor confirm/.test(words))
    return { act: "says", stance: "Uu" };
  if (/^(?:may|might|could)(?: well)?(?: have| be)?(?: been)?$/.test(words)) return { act: "suggests", stance: "PS+" };
  const told = actOfContent(words, content);
  if (told !== undefined && (guess.named === true || !isHearsay(words))) return told;
  const known = knownIn(words);
  const found = known?.row;
  const row = found?.act === "threatens" && isForecast(words, content) ? forecast : found;
  const act = row?.act ?? sure(guess.act) ?? "says";
  const plain = row?.stance ?? sure(guess.stance) ?? "CT+";
  if (guess.named !== true && isBelief(words)) return { act: "suggests", stance: "PR+" };
  if (guess.named !== true && isHearsay(words))
    return { act: act === "accuses" && !/accus|blam/.test(words) ? "says" : act, stance: "Uu" };
  if (row !== undefined && isNegated(words) && !isNegated(known?.word ?? "")) {
    if (act === "denies" || act === "doubts") return { act: "suggests", stance: "PS+" };
    // "Does not believe that": the speaker holds the contrary for likely.
    return row.stance === "PR+" && act === "suggests" ? { act: "doubts", stance: "PR-" } : { act, stance: "Uu" };
  }
  return { act, stance: weakened(plain, content) };
}

const forecast: CueRow = { act: "says", stance: "CT+", words: [] };

/** "Warned that the toll may rise" foretells; "warned that it would strike back" and "warned against" threaten. */
function isForecast(cue: string, content: string): boolean {
  if (!/\bwarn(?:s|ed|ing)?\b/.test(cue)) return false;
  if (/\bwarn\w* (?:against|off|of (?:consequences|retaliation))\b/.test(cue)) return false;
  return !/^(?:that\s+)?(?:against|to\b|not to\b|off\b|(?:it|they|he|she|we|i|any\w*|its \w+|their \w+|our \w+)\s+(?:would|will|'ll|shall)\b)|\b(?:retaliat\w+|consequences|reprisals?|will (?:respond|strike|hit|pay)|would (?:respond|strike|hit))\b/i.test(
    content.replace(/^["“‘'\s]+/, ""),
  );
}

/** The reader's guess, where it is sure enough: below 0.8 it did worse on our own development part than the plain "says", November 2026. */
function sure<T>(guess: { readonly value: T; readonly score: number } | undefined): T | undefined {
  return guess !== undefined && guess.score >= 0.8 ? guess.value : undefined;
}

const noun = new RegExp(
  `^(?:(?:there )?(?:is|are|was|were|(?:has|have|had) been) )?(?:unconfirmed |unverified )?(?:${claimNoun}|speculation)(?: (?:of|that|about))?$`,
  "i",
);

/** "was reported", "is said to", "allegedly": somebody says so, nobody is named, nobody stands behind it. */
export function isHearsay(cue: string): boolean {
  return (
    /\b(?:was|were|is|are|been|being|be)\s+(?:(?:\w+ly|also|now|still|since)\s+)?(?:reported|said|claimed|alleged|rumou?red|believed|thought|understood|suspected|feared|considered|deemed|regarded|accused|blamed)\b/i.test(
      cue,
    ) ||
    /^(?:reportedly|allegedly|supposedly|purportedly|said to(?: \w+)*|alleged|reported|believed|considered|deemed|regarded|feared|presumed)$/i.test(
      cue.trim(),
    ) ||
    noun.test(cue.trim())
  );
}

/** "Is believed", "was feared": nobody is named, but whoever it is holds it for likely. */
function isBelief(cue: string): boolean {
  return (
    /\b(?:was|were|is|are|been|being|be)\s+(?:(?:\w+ly|also|now|still|since)\s+)?(?:believed|thought|understood|suspected|feared|presumed|assumed)\b/i.test(
      cue,
    ) || /^(?:also )?(?:believed|thought|suspected|feared|presumed)(?: to(?: have)?(?: be(?:en)?)?)?$/i.test(cue.trim())
  );
}

function isNegated(cue: string): boolean {
  return /\b(?:not|n't|never|neither|nor|refus\w+|declin\w+|fail\w+|unable|without|stopp?\w* short of)\b|n't\b|\b(?:do|does|did|is|was|were|has|have|had|would|could|should|ca)nt\b/.test(
    cue,
  );
}

/** What may yet come is no doubt of anything told: "the toll could rise", "is likely to grow". */
const toCome =
  "(?:\\w+ly |still |yet |also |only |even |further )*(?:rise|increase|grow|climb|reach|go|come|become|follow|spread|change|take|need|die|return|begin|start|continue|last)\\b";
/** Nor is what somebody is allowed: "residents may leave by the north gate". */
const allowed = "(?:now |freely |safely |only )*(?:leave|enter|cross|pass|depart|travel|apply|vote|resume|reopen)\\b";
/** What may have been, or may be, and adverbs of doubt. "May" with a capital is a month. */
const possible = new RegExp(
  [
    `\\b(?:may|[Mm]ight)\\b(?! (?:${toCome}|${allowed}))`,
    "\\b[Cc]ould (?:be|amount|constitute)\\b(?! (?:heard|seen|used)\\b)",
    "\\b(?:[Pp]erhaps|[Pp]ossibly|[Mm]aybe)\\b",
    "\\b[Ii]t (?:is|was) (?:quite |also |entirely |still )?possible\\b(?! to\\b)",
  ].join("|"),
);
const probable = new RegExp(
  `\\b(?:probably|(?:is|was|were|are) (?:most |very |highly )?likely(?! to ${toCome})|most likely|presumably|(?:appears?|appeared|seems?|seemed) to)\\b`,
  "i",
);
/** Behind such a word a clause of its own begins, whose doubt is not that of the whole. */
const ownClause =
  /\b(?:who|which|that|whose|where|what|because|after|before|while|if|when|as|but|and(?= (?:that|may|might|could|it|they|he|she)\b))\b/i;

/** A speaker who says that something may be so does not say that it is. Only the main clause of the content counts. */
function weakened(stance: Stance, content: string): Stance {
  if (stance !== "CT+" && stance !== "PR+") return stance;
  const first =
    inLowerCase(content)
      .replace(/^that /i, "")
      .split(/[,;.]/, 1)[0] ?? content;
  const inner = first.search(ownClause);
  const clause = inner <= 0 ? first : first.slice(0, inner);
  if (/["“]/.test(clause.slice(0, 2)) && clause.length > 200) return stance;
  if (possible.test(clause)) return "PS+";
  return probable.test(clause) && stance === "CT+" ? "PR+" : stance;
}

/** A text in capitals with the letters of others; "May" stays where it is the month. */
function inLowerCase(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  return words
    .toLowerCase()
    .replace(/\b(?:\d{1,2}|in|since|of|on|until|by|from|last|early|late|mid|this|next) may\b|\bmay(?= \d)/g, (month) =>
      month.replace(/may$/, "May"),
    );
}

/** True where the table has a word of the cue. */
export function isKnownCue(cue: string): boolean {
  return knownIn(cue.toLowerCase()) !== undefined;
}

interface Known {
  readonly row: CueRow;
  readonly word: string;
}

/** Cues that were looked up: "said" stands in every report, and the table is long. Bounded, since a cue may be any words. */
const lookedUp = new Map<string, Known | undefined>();
const mostLookedUp = 2000;

/** The first row of the table with a word of the cue, and that word. */
function knownIn(cue: string): Known | undefined {
  if (lookedUp.has(cue)) return lookedUp.get(cue);
  if (lookedUp.size >= mostLookedUp) lookedUp.clear();
  const found = lookUp(cue);
  lookedUp.set(cue, found);
  return found;
}

function lookUp(cue: string): Known | undefined {
  for (const row of cueRows) {
    const word = row.words.find((one) => matches(cue, one));
    if (word !== undefined) return { row, word };
  }
  return undefined;
}

function matches(cue: string, word: string): boolean {
  return formsOf(word).test(cue);
}

const compiled = new Map<string, RegExp>();

/** One pattern for all forms of a table word, compiled at its first use. */
function formsOf(word: string): RegExp {
  const known = compiled.get(word);
  if (known !== undefined) return known;
  const [first = "", ...rest] = word.split(" ");
  const tail = rest.length === 0 ? "" : `(?: \\w+){0,2}? ${rest.map(escaped).join(" ")}`;
  const negation = first === "not" || first === "cannot";
  const pattern = negation
    ? new RegExp(`\\b(?:not|n't|cannot|never)(?: \\w+){0,2}? ${rest.map((part) => inflected(part)).join(" ")}\\b`)
    : new RegExp(`\\b${inflected(first)}${tail}\\b`);
  compiled.set(word, pattern);
  return pattern;
}

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: "say|says|said|saying",
    speak: "speak|speaks|spoke|spoken|speaking",
    tell: "tell|tells|told|telling",
    think: "think|thinks|thought|thinking",
    find: "find|finds|found|findings?",
    write: "write|writes|wrote|written|writing",
    know: "know|knows|knew|known",
    hear: "hear|hears|heard",
    see: "see|sees|saw|seen",
    swear: "swear|swears|swore|sworn",
    hold: "hold|holds|held|holding",
    take: "take|takes|took|taken",
    put: "put|puts|putting",
    show: "show|shows|showed|shown|showing",
    undertake: "undertake|undertakes|undertook|undertaken",
  }),
);

function inflected(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return `(?:${known})`;
  if (!/^[a-z]+$/.test(word) || word.length < 3) return escaped(word);
  if (word.endsWith("e")) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  if (word.endsWith("y") && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  const last = word.at(-1) ?? "";
  return `${escaped(word)}(?:s|es|ed|ing|${last}ed|${last}ing)?`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
