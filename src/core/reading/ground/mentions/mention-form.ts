// What a mention looks like to whoever asks what it takes up: a pronoun, a name, "the group", "an army"; one or many; the
// word that tells what it is; who says it, and what it does there.

import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, isParty } from "./name.ts";

/** Sorts of things; only mentions of like sorts are compared. */
export type Sort = "person" | "people" | "party" | "place" | "building" | "thing";

export interface MentionForm {
  readonly sort: Sort;
  /** The pronoun in its plain form ("they" for "them"); undefined for a mention that is none. */
  readonly pronoun: string | undefined;
  readonly shape: "pronoun" | "name" | "the" | "this" | "own" | "a" | "counted" | "bare";
  /** Its words, folded, without determiner. */
  readonly words: readonly string[];
  /** Its words without the "s" of many. */
  readonly bareWords: readonly string[];
  /** The word that tells what it is: "group" of "the armed group in Velm". */
  readonly head: string;
  readonly number: "one" | "many" | "open";
  readonly gender: "he" | "she" | undefined;
  /** The number in it, as written. */
  readonly count: string | undefined;
  readonly sentence: number;
  /** Whether it stands in a headline: a sentence that ends without a stop. */
  readonly isHeadline: boolean;
  /** What many words of the trade come to: "army" and "troops" are forces; undefined for any other. */
  readonly sense: string | undefined;
  /** First of its sentence, where subjects stand. */
  readonly isFirst: boolean;
  /** The part that it plays, by the likeliest of the reader's links: "actor", "source", "". */
  readonly role: string;
  /** The trigger of that link; -1 for none. */
  readonly trigger: number;
  /** Index of the innermost saying that holds it; -1 where the author speaks. */
  readonly said: number;
  readonly isQuoted: boolean;
  /** Index of the saying whose speaker it names; -1 for none. */
  readonly speaks: number;
}

export interface FormInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Pick<Scored, "links">;
  readonly attributions: readonly Attribution[];
}

/** The forms of mentions, in their order. */
export function formsOf(mentions: readonly GroundedMention[], input: FormInput): readonly MentionForm[] {
  const { text, sentences, scored, attributions } = input;
  const small = new Set(matchesOf(text, /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}'’-]*/gu).map(([word]) => word));
  const lower = new Set([...small].map(foldName));
  const isCapitals = !/\p{Ll}\p{Ll}\p{Ll}/u.test(text.slice(0, 2000));
  const roles = new Map<number, { readonly role: string; readonly from: number; readonly score: number }>();
  for (const { relation, from, to, score } of scored.links) {
    if (relation === "content" || relation === "cause" || relation === "source") continue;
    const known = roles.get(to);
    if (known === undefined || known.score < score) roles.set(to, { role: relation, from, score });
  }
  const headlines = new Set(
    sentences.flatMap((one, index) =>
      /[.!?:;”"’')]\s*$/.test(text.slice(Math.max(one.start, one.end - 4), one.end)) ? [] : [index],
    ),
  );
  const numbered = attributions.map((attribution, index) => ({ attribution, index }));
  const contents = indexSpans(numbered, ({ attribution }) => attribution.content);
  const sources = indexSpans(numbered, ({ attribution }) => attribution.source);
  let lastSentence = -1;
  return mentions.map(({ mention, span, scored: read }): MentionForm => {
    const { kind } = mention;
    const words = quote(text, span).replace(/\s+/g, " ");
    const sentence = sentenceOf(sentences, span);
    const isFirst = sentence !== lastSentence && kind !== "time" && kind !== "quantity";
    if (isFirst) lastSentence = sentence;
    const pronoun = words === "US" ? undefined : plainPronoun.get(words.toLowerCase());
    const folded = foldName(words);
    const parts = folded.split(" ").filter((word) => !/^(?:the|a|an|of|and|in|for|at|s|'s|\W+)$/.test(word));
    const head = headWord(folded);
    const role = roles.get(read);
    const said = contents
      .covering(span)
      .reduce<{ readonly index: number; readonly size: number } | undefined>((best, { attribution, index }) => {
        const around = attribution.content.find((one) => contains(one, span));
        const size = around === undefined ? Number.POSITIVE_INFINITY : around.end - around.start;
        return best === undefined || size < best.size ? { index, size } : best;
      }, undefined);
    const speaks = sources.overlapping(span).find(({ attribution }) => mostly(attribution.source, span));
    return {
      sort: kind === "person" ? "person" : kind === "population" ? "people" : sortOf(kind),
      pronoun,
      shape: pronoun === undefined ? shapeOf(text, span, words, lower, isCapitals, kind) : "pronoun",
      words: parts,
      bareWords: parts.map(withoutS),
      head,
      number: numberOf(words, head, pronoun, kind),
      gender: pronoun === "he" || pronoun === "she" ? pronoun : genderOf(folded),
      count:
        /\d[\d,.]*|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores)(?![a-z])/.exec(
          folded,
        )?.[0],
      sentence,
      isHeadline: headlines.has(sentence),
      sense: senses.get(head),
      isFirst,
      role: speaks !== undefined ? "source" : (role?.role ?? ""),
      trigger: role?.from ?? -1,
      said: said?.index ?? -1,
      isQuoted: said !== undefined && attributions[said.index]?.quotation !== "indirect",
      speaks: speaks?.index ?? -1,
    };
  });
}

/** "Assads" of a text that lost its apostrophes is "Assad". */
export function withoutS(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

function mostly(source: readonly Span[], span: Span): boolean {
  return source.some((one) => 2 * overlap(one, span) > span.end - span.start);
}

function sortOf(kind: GroundedMention["mention"]["kind"]): Sort {
  if (isParty(kind)) return "party";
  if (kind === "place") return "place";
  return kind === "facility" ? "building" : "thing";
}

/** Words that reports use for one another. */
const senses: ReadonlyMap<string, string> = new Map(
  [
    ["forces", "army", "armies", "military", "troops", "troop", "soldiers", "soldier", "units", "unit"],
    [
      "group",
      "groups",
      "militia",
      "movement",
      "organisation",
      "organization",
      "outfit",
      "front",
      "faction",
      "militias",
    ],
    [
      "rebels",
      "rebel",
      "fighters",
      "militants",
      "insurgents",
      "terrorists",
      "jihadists",
      "extremists",
      "guerrillas",
      "gunmen",
      "opposition",
      "takfiris",
    ],
    ["government", "regime", "administration", "authorities", "presidency", "cabinet"],
    ["monitor", "observatory", "watchdog", "monitors"],
    ["town", "city", "village", "settlement", "hamlet"],
    ["quarter", "neighbourhood", "neighborhood", "district", "suburb", "area", "enclave"],
    ["province", "governorate", "region", "state"],
    ["country", "nation", "homeland", "republic"],
    ["capital"],
    ["aircraft", "plane", "planes", "jet", "jets", "warplane", "warplanes", "bombers", "helicopter", "helicopters"],
    ["dead", "victims", "victim", "killed", "bodies", "casualties", "fatalities", "martyrs", "deaths"],
    ["people", "persons", "civilians", "residents", "villagers", "inhabitants", "locals", "citizens"],
    ["bomb", "bombs", "device", "devices", "explosives", "mine"],
    ["shell", "shells", "rocket", "rockets", "missile", "missiles", "mortars"],
    ["vehicle", "vehicles", "car", "truck", "trucks", "lorry", "lorries", "convoy", "bus"],
    ["agency", "newspaper", "paper", "daily", "broadcaster", "channel", "station", "television", "tv", "outlet"],
    ["hospital", "clinic", "centre", "center"],
    ["base", "airbase", "airport", "airfield", "post", "outpost", "checkpoint"],
    ["police", "policemen", "officers", "gendarmes"],
    ["coalition", "alliance"],
    ["ministry", "department", "office"],
    ["minister", "secretary"],
    ["spokesman", "spokeswoman", "spokesperson", "official"],
    ["commander", "general", "colonel", "officer", "chief"],
  ].flatMap(([sense = "", ...others]) => [sense, ...others].map((word) => [word, sense] as const)),
);

const plainPronoun: ReadonlyMap<string, string> = new Map(
  [
    ["he", "him", "his", "himself", "he himself"],
    ["she", "her", "hers", "herself", "she herself"],
    ["it", "its", "itself"],
    ["they", "them", "their", "theirs", "themselves"],
    ["we", "us", "our", "ours", "ourselves"],
    ["i", "me", "my", "mine", "myself"],
    ["who", "whom", "whose"],
    ["which"],
    ["this", "that"],
    ["these", "those"],
    ["one"],
  ].flatMap(([plain = "", ...others]) => [plain, ...others].map((word) => [word, plain] as const)),
);

function shapeOf(
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

/** The last word of the head: "group" of "the armed group in Velm", "front" of "Velm Front (VF)". */
function headWord(folded: string): string {
  const [before = folded] = folded.split(
    / (?:of|for|in|on|from|to|at|who|which|that|with|near|and|against|by|inside|outside|behind|under|between|around|known|as) |,|\(/,
  );
  return (before.trim().split(" ").at(-1) ?? "").replace(/'s?$|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

const manyWords =
  /^(?:people|police|men|women|children|troops|forces|staff|personnel|militia|clergy|youth|others?|dead|wounded|injured|rest|those)$/;

function numberOf(words: string, head: string, pronoun: string | undefined, kind: string): MentionForm["number"] {
  if (pronoun !== undefined) {
    if (/^(?:they|we|these)$/.test(pronoun)) return "many";
    return /^(?:he|she|it|i|this|one)$/.test(pronoun) ? "one" : "open";
  }
  if (/^(?:an?|one|this|that)\s/i.test(words)) return "one";
  if (kind === "person") return "one";
  if (kind === "population") return /^(?:one|another)\b/i.test(words) ? "one" : "many";
  if (manyWords.test(head)) return "many";
  return /(?<!s|u|i)s$/.test(head) && !/\p{Lu}/u.test(words.slice(1)) ? "many" : "open";
}

const heWords =
  /(?<![a-z])(?:mr|king|prince|emir|sheikh|father|brother|son|husband|uncle|boy|man|men|spokesman|chairman|policeman|gunman|businessman|congressman|sir|imam|bishop|priest)(?![a-z])/;
const sheWords =
  /(?<![a-z])(?:mrs|ms|miss|queen|princess|mother|sister|daughter|wife|widow|aunt|girl|woman|women|spokeswoman|chairwoman|policewoman|lady|dame|nun)(?![a-z])/;

function genderOf(folded: string): "he" | "she" | undefined {
  const [he, she] = [heWords.test(folded), sheWords.test(folded)];
  if (he === she) return undefined;
  return he ? "he" : "she";
}
