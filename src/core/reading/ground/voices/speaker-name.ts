// Names in the words of a source: a person behind a title or before the body that he speaks for, several speakers of one
// rank. Form alone decides here; who is meant is another matter.

import { contains, type Span } from "../../../model/span.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isProper } from "../mentions/name.ts";

/** "Igor Orsin", "Lt. Gen. Ana de Vries": capitals all through, but for the small words of names. */
export function isNamed(name: string): boolean {
  const words = name.split(/\s+/);
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:al|el|ad|as|az|de|da|di|bin|ibn|van|von|der|abu|ould)\b/i.test(word),
  );
}

/** "UN relief chief Ana Orsin" is Ana Orsin, though the reader saw no person in it. */
export function nameBehindTitle(words: string): string | undefined {
  const title =
    /\b(?:spokes(?:man|woman|person)|chief|head|minister|president|premier|chancellor|secretary|commander|general|colonel|captain|major|brigadier|admiral|governor|mayor|councillor|official|officer|activist|resident|analyst|ambassador|envoy|leader|director|doctor|journalist|negotiator|coordinator|senator|negotiators?|judge|prosecutor|prefect|bishop|archbishop|sheikh|lawyer|teacher|nurse|lawmaker|spokesperson|correspondent|farmer|surgeon|sheriff|rapporteur)\s+(?:of\s+(?:state|defen[cs]e|war|justice|information|health|education|(?:the\s+)?interior|(?:foreign|internal)\s+affairs)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:al|el|de|van|von|bin|ag)[\s-])?\p{Lu}[\p{L}'’-]+){1,3})$/iu.exec(
      words,
    );
  const name = title?.[1];
  return name !== undefined && /^\p{Lu}\p{Ll}/u.test(name) && isNamed(name) ? name : undefined;
}

/** "Ana Orsin of the Velm Fund" is Ana Orsin; "the Velm Fund of Tarn" is a body all through. */
export function nameBeforeBody(
  words: string,
  source: readonly Span[],
  groups: readonly GroundedMention[],
): string | undefined {
  const [first] = source;
  if (first === undefined || groups.some(({ span }) => span.start <= first.start + 4)) return undefined;
  const name =
    /^(\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:al|el|de|van|von|bin|ag)[\s-])?\p{Lu}[\p{L}'’-]+){1,3}),?\s+(?:of|from|at|for|with)\s/u.exec(
      words,
    )?.[1];
  // "The Men of the Dawn" are no man called Men.
  return name === undefined || body.test(name) || office.test(name) || /s$|^The\s/.test(name) ? undefined : name;
}

const body =
  /\b(?:ministry|office|council|committee|observatory|organi[sz]ation|department|bureau|union|league|army|forces|front|movement|party|cent(?:re|er)|network|agency|command|house|bank|court|university|institute|association|society|federation|commission|board|group|embassy|government|brigade|battalion|media|news|fund|watch|international|crescent|cross|nations)\b/i;

/** True for a name with a word in it that only bodies bear: "Velm Information Office". */
export function isBodysName(name: string): boolean {
  return body.test(name);
}

/** Speakers of one rank: "the White Helmets and the Velm Medical Society"; fewer than two where one speaks. */
export function jointly(text: string, inside: readonly GroundedMention[]): readonly GroundedMention[] {
  const tops = inside.filter(
    ({ span }) =>
      !inside.some((other) => other.span !== span && contains(other.span, span) && length(other.span) > length(span)),
  );
  const [first, ...rest] = tops;
  if (first === undefined) return [];
  const joined = [first];
  for (const next of rest) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      /^,?\s+(?:and|&|as well as)\s+(?:the\s+|a\s+|an\s+)?$/i.test(text.slice(last.span.end, next.span.start));
    if (isNext && isProper(next.mention.name) && isProper(last.mention.name)) joined.push(next);
  }
  return joined;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** "Osterian ambassador, Vitor Orsin" is "Vitor Orsin"; "Coe, who led the inquiry" is "Coe". */
export function bareName(name: string): string {
  const clause = withoutClause(name);
  const parts = clause.split(/,\s*/);
  const [before = clause] = clause.split(/\s+(?:of|from|at)\s/);
  return (
    parts.find((part) => part !== "" && isNamed(part)) ??
    (isNamed(before) && /\s/.test(before) && !office.test(before) ? before : behindOffice(clause))
  );
}

/** "US Secretary" of "US Secretary of State Ana Orsin" is an office and no name. */
const office =
  /\b(?:Secretary|Minister|President|Premier|Chief|Director|Governor|Commander|Head|Chairman|Mayor|General|Ambassador|Envoy|Bishop|Speaker|Leader|Member|Officer|Prince|King|Queen)$/;

/** "The marabout Cheikh Orsin" is Cheikh Orsin: words without capitals before a name tell what somebody is. */
function behindOffice(words: string): string {
  const name =
    /^(?:(?!(?:of|for|from|at|in|to|with|by|and|near)\s)\p{Ll}[\p{L}-]*\s+){1,4}(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+)$/u.exec(
      words.replace(/^(?:The|An?|His|Her|Its|Their)\s/, (article) => article.toLowerCase()),
    )?.groups?.["name"];
  return name ?? words;
}

/** "The findings of a military inquiry" are the inquiry's. */
const findingsOf =
  /^(?:(?:the|its|first|new|initial|preliminary|final|interim)\s+){0,3}(?:findings?|results|conclusions?)\s+(?:of|by|from)\s+(?=\S)/i;

/** Whose findings speak, where findings do; other words as they are. */
export function withoutFindings(words: string): string {
  return words.replace(findingsOf, "");
}

/** In small letters but for their first: "the WHO" is a body. "A report seen by the wire", "an inquiry presented on Tuesday". */
const clauseBehind =
  /,? (?:[Ww]ho|[Ww]hom|[Ww]hich|[Ww]hose|[Ss]peaking|[Tt]hat|[Qq]uoted|[Cc]ited|[Ii]nterviewed|[Cc]ontacted|[Rr]eached|presented|published|released|issued|obtained|seen|reviewed|leaked|circulated|made public)\b.*$/;

/** "a defence official, who asked not to be named" is "a defence official". */
export function withoutClause(words: string): string {
  return words.replace(/\s+/g, " ").replace(clauseBehind, "").trim();
}

/**
 * A body's name without the words that tell what it is: "employer, Help for Tarn" is "Help for Tarn", "the Sons of Tarn, a little-known
 * group" is "the Sons of Tarn", and so is "Map of Tarn, a Velmian monitoring group". Other names as they are.
 */
export function bareBody(name: string): string {
  const [first = name, second, ...more] = name.split(/,\s+/);
  if (second === undefined || more.length > 0) return name;
  if (/^(?:an?|the)\s+(?:\p{Lu}[\p{L}-]+['’]?s?['’]?\s+)?\p{Ll}/u.test(second) && properWhole.test(first)) return first;
  return bodyNoun.test(first) && !/\s\p{Lu}/u.test(first) && properWhole.test(second) ? second : name;
}

const bodyNoun =
  /^(?:(?:the|its|their|his|her|our|an?)\s+)?(?:[\p{L}-]+\s+){0,3}(?:organi[sz]ation|group|charity|employer|agency|union|company|firm|movement|party|network|mission|association|newspaper|paper|station|outlet|militia|faction|school|church)$/iu;
const properWhole =
  /^(?:[Tt]he\s+)?\p{Lu}[\p{L}\d.'’-]*(?:\s+(?:(?:of|for|the|de|du|des|del|la|le|and|without|against|in|to)\s+){0,2}\p{Lu}[\p{L}\d.'’-]*)*$/u;

/**
 * What somebody unknown calls himself: "a group calling itself the Sons of Tarn", "a man who gave his name as Sorrel". Undefined where
 * the words name nobody so.
 */
export function selfNamed(words: string): { readonly name: string; readonly isPerson: boolean } | undefined {
  const found = calledItself.exec(words)?.groups;
  const name = found?.["name"];
  if (found === undefined || name === undefined) return undefined;
  return { name: name.replace(/^the\s+/i, ""), isPerson: personNoun.test(found["what"] ?? "") };
}

const calledItself =
  /^(?<what>(?:[Aa]n?|[Tt]he|[Oo]ne)\s+(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+),?\s+(?:(?:who|which|that)\s+)?(?:call(?:ing|s|ed) (?:itself|himself|herself|themselves)|known (?:only )?as|(?:gave|gives|giving) (?:his|her|its|their) name (?:only )?as|identif(?:ied|ies|ying) (?:himself|herself|itself) (?:only )?as)\s+(?<name>(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|the|al|el|bin)\s+){0,2}\p{Lu}[\p{L}'’-]*){0,6})$/u;
const personNoun =
  /\b(?:man|woman|person|resident|shopkeeper|farmer|fighter|commander|soldier|witness|boy|girl|villager|caller|driver|teacher|nurse|doctor|official|officer)$/i;
