// For which body somebody speaks, as a report tells it right beside his name: "Observatory head Irena Sool", "Irena Sool, a
// spokeswoman for the town council", "its spokesman, Irena Sool". The words alone; whose they are is asked elsewhere.

import type { Span } from "../../model/span.ts";

/** The words that a report has beside a name for the body that somebody speaks for. */
export type Office =
  /** "the Tarn Medical Fund", "town council". */
  | { readonly kind: "named"; readonly body: string }
  /** "its spokesman": the body that spoke last before `at`. */
  | { readonly kind: "before"; readonly at: number };

const spokes = "(?:spokes(?:man|woman|person)|representative|press officer)";
const head = `(?:head|chief|director|founder|chairman|chairwoman|leader|${spokes})(?: of [a-z]{3,15})?`;
/** Somebody's rank or name may stand between the office and the name that is asked about. */
const rank = "(?:\\p{Lu}\\p{L}+\\.? ){0,2}";

/** What a body is, without capitals: "town council", "army". A police chief or a mayor has a word of his own, a spokesman has not. */
const plain =
  "(?:(?:town|city|village|local|municipal|provincial|regional|district|military|defen[cs]e|health|interior|foreign) ){0,2}(?:army|military|navy|air force|coast ?guard|border guard|fire service|rescue service|civil defen[cs]e|police|ministry|council|general staff|command|mission|coalition|government|brigade|battalion|regiment|militia|administration|security directorate|directorate)";
/** Bodies of people who join together: whoever leads them speaks for them. */
const joined =
  "(?:union|association|movement|federation|organi[sz]ation|charity|party|faction|alliance|league|front|network|society|lab(?:oratory)?|agency|institute|group|cent(?:re|er)|project|fund|committee|company)";
const leads =
  "(?:secretary|secretary[ -]general|general secretary|president|chair(?:man|woman|person)?|leader|head|director|co-?ordinator)";
const capital = "\\p{Lu}[\\p{L}'’-]*[\\p{L}]";
const small = "(?:(?:of|for|the|and) )*";
/** "Britain-based Velm Fund", "Abyan brigade", "town council". */
const body = `(?:(?:(?:so-called |\\p{Lu}[\\p{L}'’-]+-based )?(?:${capital}(?: ${small})?){1,7}(?: ?${plain})?)|${plain})`;

/** "Observatory head ", "The Velm Fund's director, ": right before the name. */
const before = new RegExp(
  `((?:(?:\\p{Lu}[\\p{L}'’-]+|observatory) (?:(?:of|for|the|and) )*){1,7})${head},? ${rank}$`,
  "u",
);
/** "army spokesman Major ", "the town council's head of security, ". */
const plainBefore = new RegExp(
  `(?:^|[^\\p{L} ] ?|(?<!\\p{L})(?:The|An?) |(?<!\\p{Lu}[\\p{L}'’-]*) )(${plain})(?:['’]?s)? (?:${spokes}|chief|head of [a-z]{3,15}),? ${rank}$`,
  "u",
);
/** "Police captain ", "a navy officer, ": who has a rank in a force speaks for it. */
const rankBefore =
  /(?:^|[^\p{L} ] ?|(?<!\p{L})(?:[Tt]he|[Aa]n?) |(?<!\p{Lu}[\p{L}'’-]*) )(?<!(?:[Ff]ormer|[Rr]etired|[Ff]ake) )(army|military|navy|[Pp]olice) (?:captain|colonel|major|lieutenant|sergeant|inspector|superintendent|commissioner|officer|commander|general|brigadier),? $/u;
/** "A representative of the People's Militia, ". */
const ofBefore = new RegExp(`${spokes} (?:of|for) (?:the |its |their )?(${body}), ${rank}$`, "u");
/** ", head of the Britain-based Velm Fund": right behind it, as far as the name of the body goes. */
const behind = new RegExp(
  `^,? (?:a |an |the |who )?(?:is |heads |speaks )?(?:a |an |the )?(?:[a-z]+ )?${head} (?:of|for) (?:the )?(${body})`,
  "u",
);
/** ", the army's spokesman". */
const plainBehind = new RegExp(
  `^, (?:the |a |an )?(${plain})(?:['’]?s)? (?:${spokes}|chief|head of [a-z]{3,15})(?!\\p{L})`,
  "u",
);
/** "the union's secretary, ". */
const joinedBefore = new RegExp(`(?<!\\p{L})(${joined})['’]s? (?:\\p{Ll}+ )?${leads},? ${rank}$`, "u");
/** "its spokesman, ", ", its spokesman", " who presented himself as its spokesman". */
const itsBefore = new RegExp(`(?:^|[^\\p{L}])(?:(?:its|the|their) ${spokes}|its ${leads}),? ${rank}$`, "iu");
/** "The hospital took in twelve, its director, ": what its sentence tells of, or the one before, has the director, and not who spoke before. */
const ofSubject = new RegExp(
  `(?:^|[.!?]["”’]?\\s+|\\n\\s*)(?:The|An?|That|This) (?!(?:\\p{Ll}+ )?(?:${joined}|${plain})(?!\\p{L}))\\p{Ll}+ [^.!?\\n]*(?:[.!?]["”’]?\\s+I|(?<!\\p{L})i)ts ${leads},? ${rank}$`,
  "u",
);
const itsBehind = new RegExp(
  `^(?:, | who (?:presented|described|introduced|identified) (?:him|her)self as )(?:its|the|their|a) ${spokes}(?! (?:of|for) )(?!\\p{L})`,
  "u",
);

/** How far an office may stretch, in characters. */
const reach = 90;

/** A word that each of these offices has; without it none need be looked for, and of most names none stands there. */
const anyOffice =
  /head|chief|director|founder|secretary|president|ordinator|chairperson|chairman|chairwoman|leader|spokes|representative|officer|captain|colonel|major|lieutenant|sergeant|inspector|superintendent|commissioner|commander|general|brigadier/i;

/** The office that is told right beside a name at some place of a text; undefined where none is. */
export function officeBeside(text: string, { start, end }: Span): Office | undefined {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const [isLeft, isRight] = [anyOffice.test(left), anyOffice.test(right)];
  if (!isLeft && !isRight) return undefined;
  const words = (isLeft ? wordsBefore(left) : undefined) ?? (isRight ? wordsBehind(right) : undefined);
  const name = words
    ?.trim()
    .replace(/^(?:But|And|So|Its|Their|His|Her|The|Then|Meanwhile|On \p{Lu}[a-z]+day) /u, "")
    .replace(/(?<=[Oo]bservatory)['’]?s$/u, "")
    .replace(/['’]s$/u, "");
  if (name !== undefined && name.length >= 2 && !/^(?:Its|Their|His|Her|The)$/u.test(name))
    return { kind: "named", body: name };
  const its = (isLeft && itsBefore.test(left) && !ofSubject.test(left)) || (isRight && itsBehind.test(right));
  return its ? { kind: "before", at: start } : undefined;
}

function wordsBefore(left: string): string | undefined {
  return (
    before.exec(left)?.[1] ??
    plainBefore.exec(left)?.[1] ??
    rankBefore.exec(left)?.[1]?.toLowerCase() ??
    ofBefore.exec(left)?.[1] ??
    joinedBefore.exec(left)?.[1]
  );
}

function wordsBehind(right: string): string | undefined {
  return behind.exec(right)?.[1] ?? (right.startsWith(", ") ? plainBehind.exec(right)?.[1] : undefined);
}

const forBody = new RegExp(`^(?:an? |the )?(?:${spokes}|spokespeople) (?:of|for) (?:the |its )?(.+)$`, "iu");
/** "The press service of the Defence Ministry", "the true news team of the State Council". */
const pressOf =
  /^(?:the )?(?:\p{Ll}+ ){0,2}(?:press|media|information|news)(?: information)? (?:office|service|centre|center|bureau|department|wing|team|desk) (?:of|at|for) (?:the )?(\p{Lu}.+)$/u;
/** "The emergency centre of the Ministry of Health", "the roads department at the city council": an office within a body speaks for it. */
const officeOf =
  /^(?:the )?(?:[\p{L}-]+ ){1,4}(?:centre|center|department|directorate|office|division|section|bureau|desk|unit|committee|service) (?:of|at|in) (?:the )?((?:\p{L}+ ){0,3}?(?:ministry|council|army|police|municipality|government)(?: (?:of|for) .+)?)$/iu;
/** "The movement's military spokesman", "the ministry's press service". */
const spokesOf = new RegExp(
  `^(?:the )?(.+?)['’]s? (?:\\p{Ll}+ )?(?:${spokes}|(?:press|media|information) (?:office|service|centre|center|bureau|department|wing|team|desk))$`,
  "u",
);
/** "The Minister of Defence", "Orsk's foreign minister": a minister speaks for the ministry, a deputy too. */
const minister =
  /^(?:the )?(?:[Dd]eputy )?(?:(?<of>[Mm]inister (?:of|for) .+)|(?<before>(?:\p{Lu}\p{L}+(?:['’]s)? )?\p{L}+ [Mm]inister))$/u;
/** Whose ministries have no name by which they are known, or who has none: "the prime minister", "a provincial minister". */
const noMinistry =
  /\b(?:prime|first|chief|provincial|regional|local|former|senior|junior|cabinet|government|state|new|acting) minister$/iu;
/** "A group calling itself the Men of the Dawn". */
const callsItself =
  /^(?:an? |the )?(?:[\p{Ll}-]+ ){1,4}(?:calling itself|that calls itself|known as|called) (?:the )?["“]?(\p{Lu}[^"”]+)["”]?$/u;
const ofBody = /^(?:command|leadership|leaders|rebels|forces|officials) of (?:the )?(\p{Lu}.+)$/u;

/**
 * The body that a speaker without a name of his own is called after.
 *
 * @example bodyCalledAfter("spokesman for the mission") → "mission"; bodyCalledAfter("command of the Southern League") → "Southern League"
 * @example bodyCalledAfter("group calling itself the Men of the Dawn") → "Men of the Dawn"
 * @example bodyCalledAfter("Minister of Defence") → "Ministry of Defence"; bodyCalledAfter("movement's military spokesman") → "movement"
 */
export function bodyCalledAfter(name: string): string | undefined {
  return (
    forBody.exec(name)?.[1] ??
    pressOf.exec(name)?.[1] ??
    callsItself.exec(name)?.[1] ??
    ofBody.exec(name)?.[1] ??
    spokesOf.exec(name)?.[1] ??
    ministryOf(name)
  );
}

/** The ministry, council or force that an office within it speaks for; undefined for what is no such office. */
export function bodyOfOffice(name: string): string | undefined {
  return officeOf.exec(name)?.[1];
}

function ministryOf(name: string): string | undefined {
  const { of, before } = minister.exec(name)?.groups ?? {};
  const words = of ?? (before !== undefined && !noMinistry.test(before) ? before : undefined);
  // With a capital: "ministry of justice" is a name in whatever letters a report writes it.
  return words
    ?.replace(/^minister\b/u, "Ministry")
    .replace(/\bminister\b/u, "ministry")
    .replace(/\bMinister\b/u, "Ministry");
}

const called = new RegExp(`^(?:,| calling itself| known as| called) (?:the )?((?:${capital}(?: ${small})?){2,6})`, "u");

/**
 * The name that follows words for a body: "their organisation, Velm Aid, said", "a group calling itself the Velm Guard".
 *
 * @param at where the words for the body begin and end; a name within them counts
 */
export function nameBehind(text: string, { start, end }: Span, words: string): string | undefined {
  const at = text.slice(start, end).indexOf(words);
  const from = at < 0 ? end : start + at + words.length;
  const found = called.exec(text.slice(from, from + reach));
  if (found === null) return undefined;
  // An apposition is closed by a comma; "the group, Velm said" is none.
  const name = (found[1] ?? "")
    .trim()
    .replace(/(?: (?:of|for|the|and|on))+$/u, "")
    .replace(/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, "");
  const next = text.slice(from + found[0].trimEnd().length).trimStart();
  return found[0].startsWith(",") && !next.startsWith(",") ? undefined : name.replace(/ on$/u, "");
}

const groupWord =
  /(?:^|[ -])(group|faction|movement|gang|militia|organi[sz]ation|alliance|network|party|charity|brigade)$/iu;

/**
 * The name that a report tells with words for a group, anywhere: "a little-known faction" of "The faction, the Velm Guard, said", "the gang" of
 * "The gang that the police hold responsible, Velm Base, says".
 */
export function nameOfGroup(text: string, words: string): string | undefined {
  const noun = groupWord.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  // Words of a name with a space between any two: without it a long run of capitals could be parted in very many ways.
  const pattern = new RegExp(
    `(?<![\\p{L}-])[Tt]he ${noun}(?: (?:that|which|who)\\s[^,.;:\\n]{1,60})?, (?:the )?(\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|for|the|and) ){0,2}\\p{Lu}[\\p{L}'’-]+){1,5}), ?(?:says?|said|has|had|which|who|is|was|told|claim)`,
    "u",
  );
  return pattern.exec(text)?.[1];
}

const hospital = "(?:the |an? )?(?:[^ ,.;:]+ ){0,3}hospital";
const hospitalBehind = new RegExp(
  `^,? (?:(?:the |an? )?(?:medical )?(?:director|head|chief|manager) of ${hospital}|who (?:runs|heads|manages) ${hospital})(?!\\p{L})`,
  "u",
);
const hospitalBefore = new RegExp(
  `(?:hospital (?:director|head|chief|manager)|(?:director|head|chief|manager) of ${hospital}(?: there| in \\p{Lu}\\p{L}+)?),? (?:Dr\\.? |Doctor )?$`,
  "u",
);

/** Whether a report tells right beside a name that its bearer runs a hospital. */
export function headsHospital(text: string, { start, end }: Span): boolean {
  return (
    hospitalBehind.test(text.slice(end, end + reach)) ||
    hospitalBefore.test(text.slice(Math.max(0, start - reach), start))
  );
}

const ofName = new RegExp(`^ of (?:the )?((?:${capital} ?){2,6})`, "u");

/** "Velm Aid" behind "Irena Sool" in "Irena Sool of Velm Aid"; a place as well as a body. */
export function bodyOrPlaceBehind(text: string, { end }: Span): string | undefined {
  return ofName.exec(text.slice(end, end + reach))?.[1]?.trim();
}
