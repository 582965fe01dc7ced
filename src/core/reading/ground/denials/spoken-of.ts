// "Reports that the army executed 30 prisoners are false, the ministry said": what is said is said of another's saying. The
// reader ends what the reports tell a few words late, or begins what the ministry says behind the noun. Here each gets its
// own words: the reports tell that the army executed 30 prisoners, the ministry says of all of it that it is false.

import { type Evidence, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { groupSpan, matchesOf } from "../../matches.ts";
import { type Attribution, anchorOf } from "../sayings/attribution.ts";
import { claimNoun, sayingNoun } from "../sayings/saying-nouns.ts";
import { sayingOf } from "../sayings/stance.ts";
import { untrue } from "./untrue.ts";

/** A saying that is named by a noun, and what is held of it. */
export interface SpokenOf {
  /** "Reports". */
  readonly noun: Span;
  /** "The army executed 30 prisoners". */
  readonly told: Span;
  /** "Are false"; "a lie" behind "called the claim that …". */
  readonly verdict: Span;
  /** From the words before the noun ("the opposition's claims") to the end of the verdict. */
  readonly whole: Span;
  readonly isUntrue: boolean;
  /** "Called the claim a lie": the verdict stands behind a verb that calls, not behind a copula. */
  readonly isCalled: boolean;
  /** "Claims by the rebels that". */
  readonly teller?: Span;
  /** "Were dismissed by the ministry": who holds it. */
  readonly by?: Span;
}

const owner =
  "(?:the|these|those|an?|its|their|his|her|our|all|any|some|such|recent|earlier|widespread|persistent|media|press|news|social|rebel|government|opposition|state|foreign|western|local|\\p{L}{2,30}['’]s?)\\s{1,3}";
const bywhom =
  "(?:(?:(?:made|spread|voiced)\\s{1,3})?by|of(?=\\s[^.,;:!?\\n]{1,40}\\sabout\\s))\\s{1,3}(?<teller>[^\\s,.;:!?]{1,30}(?:\\s{1,3}[^\\s,.;:!?]{1,30}){0,4}?)\\s{1,3}(?=(?:that|about)\\s)";
/** Of the saying "the claims are false", which is told and not held. */
const another = `(?!(?:\\S{1,30}\\s{1,3}){0,3}?${sayingNoun}\\b)`;
const saying = `(?<lead>(?:${owner}){0,4})(?<noun>${sayingNoun})\\s{1,3}(?:${bywhom})?(?:that|of|about)\\s{1,3}(?<told>${another}(?:[^.;:!?\\n“”"]|\\.(?!\\s)|["“][^.;:!?\\n“”"]{1,80}["”]){3,240}?),?\\s{1,3}`;

const words = "(?:(?!(?:not|never|hardly|is|are|was|were|be|been|has|have|had)\\b)\\p{L}{1,20}\\s{1,3}){0,4}?";
const emphasis =
  "(?:(?:as|an?|the|another|pure|sheer|utter|complete|total|outright|malicious|mere|and|nothing\\s{1,3}but|\\p{L}{2,20}ly)\\s{1,3}){0,4}?";
const be = "(?:is|are|was|were|remains?|(?:has|have|had)\\s{1,3}been)";
const falsely = [
  `${be}\\s{1,3}${words}${untrue}`,
  `${be}\\s{1,3}(?:simply\\s{1,3})?not\\s{1,3}(?:at\\s{1,3}all\\s{1,3})?(?:true|credible|plausible|correct|accurate)`,
  "do(?:es)?\\s{1,3}not\\s{1,3}correspond\\s{1,3}to\\s{1,3}(?:reality|the\\s{1,3}(?:truth|facts))",
  "ha(?:s|ve)\\s{1,3}no\\s{1,3}(?:basis|foundation)(?:\\s{1,3}in\\s{1,3}(?:fact|reality))?",
].join("|");
const otherwise = [
  `${be}\\s{1,3}not\\s{1,3}${words}${untrue}`,
  `${be}\\s{1,3}${words}(?:true|correct|accurate|credible|plausible|exaggerated|unconfirmed|unverified)`,
  `${be}\\s{1,3}${words}(?:checked|investigated|verified|confirmed|examined|looked\\s{1,3}into|studied|probed)`,
  `${be}\\s{1,3}under\\s{1,3}(?:investigation|review)`,
  "(?:could|can)\\s{1,3}not\\s{1,3}(?:\\p{L}{1,20}\\s{1,3}){0,2}?(?:verified|confirmed|checked)",
].join("|");
const ends = "(?=[\\s”\"’')]*(?:[.,;:!?]|$)|\\s{1,3}(?:and|but|or|because|since|as|on|in|by)\\s)";
const dismissed = `${be}\\s{1,3}(?:\\p{L}{1,20}ly\\s{1,3})?(?:dismissed|rejected|denied|refuted)`;
const by = "\\s{1,3}by\\s{1,3}(?<by>[^,.;:!?\\n]{2,80}?)(?=\\s{1,3}(?:as|on|in)\\s|\\s*[,.;:!?\\n]|\\s*$)";

/** "Reports that … are false", "… were dismissed by the ministry". */
const judged = new RegExp(
  `(?<![\\p{L}\\p{N}])${saying}(?<verdict>(?:(?<falsely>${falsely})|${otherwise})${ends}|${dismissed}${by})`,
  "dgiu",
);
/** "Called the claim that … a lie", "dismissed reports that … as false". */
const called = new RegExp(
  `(?<verb>\\b(?:call|nam|describ|brand|label|dismiss|reject|denounc)(?:s|e|es|ed|ing)?\\s{1,3})${saying}(?<verdict>(?:as\\s{1,3})?${emphasis}${untrue})${ends}`,
  "dgiu",
);

/** How each of the two goes on behind the noun: in most texts no noun does, and they are slow to find that out. */
const nounAndOn = new RegExp(`${sayingNoun}\\s{1,3}(?:made|spread|voiced|by|that|of|about)\\s`, "iu");

/** All sayings of a text that something is held of, in its order. */
export function findSpokenOf(text: string): readonly SpokenOf[] {
  if (!nounAndOn.test(text)) return [];
  return [...matchesOf(text, judged), ...matchesOf(text, called)]
    .flatMap((match): readonly SpokenOf[] => {
      const { 0: all, index, groups } = match;
      const part = (name: string): Span | undefined => groupSpan(match, name);
      const [noun, told, verdict, by] = [part("noun"), part("told"), part("verdict"), part("by")];
      const teller = part("teller");
      if (noun === undefined || told === undefined || verdict === undefined) return [];
      const isUntrue = groups?.["falsely"] !== undefined || groups?.["verb"] !== undefined || by !== undefined;
      return [
        {
          noun,
          told,
          verdict: by === undefined ? verdict : { start: verdict.start, end: by.start },
          whole: { start: part("lead")?.start ?? noun.start, end: index + all.length },
          isUntrue,
          isCalled: groups?.["verb"] !== undefined,
          ...(teller === undefined ? {} : { teller }),
          ...(by === undefined ? {} : { by }),
        },
      ];
    })
    .sort((a, b) => a.noun.start - b.noun.start);
}

/**
 * The attributions, each with its own words where one speaks of what another tells; in the same order, new ones last.
 *
 * @param triggers words that tell of events: "the claims of the Front" tell of none
 * @param found the sayings of the text that something is held of, where they are known
 */
export function withSpokenOf(
  text: string,
  triggers: readonly Span[],
  attributions: readonly Attribution[],
  found: readonly SpokenOf[] = findSpokenOf(text),
): readonly Attribution[] {
  const at = indexSpans(found, ({ whole }) => [whole]);
  const cues = indexSpans(attributions, ({ cue }) => cue);
  const settled = attributions.flatMap((one) => {
    const given = heldOf(text, one, at);
    const [attribution, ...more] = apart(text, given, at.overlapping(anchorOf(given)));
    const near = new Set([...attribution.content, ...attribution.cue].flatMap((span) => at.overlapping(span)));
    const own = [...near].reduce((one, spoken) => saysOfAll(text, tellsOnly(text, one, spoken), spoken), attribution);
    return [own, ...more];
  });
  const denials = found.flatMap((spoken) => {
    const { by, verdict } = spoken;
    return by === undefined || cues.overlapping(verdict).length > 0 ? [] : [denialBy(text, spoken, by)];
  });
  const all = [...settled, ...denials];
  const events = indexSpans(triggers, (trigger) => [trigger]);
  const nouns = indexSpans(all, ({ cue }) => cue);
  const sayings = indexSpans(all, ({ content }) => content);
  // What somebody speaks of was told by somebody, though the reader passed over the noun or took it for the verb's.
  const told = found.flatMap((spoken) => {
    const isTold = nouns.overlapping(spoken.noun).length > 0 || sayings.covering(spoken.noun).length === 0;
    const isEvent = events.overlapping(spoken.told).length > 0 && claims.test(quote(text, spoken.noun));
    return isTold || !isEvent || (spoken.isCalled && cues.overlapping(spoken.noun).length === 0)
      ? []
      : [toldBy(text, spoken)];
  });
  return [...all, ...told];
}

/** "An earlier report that five were taken is wrong": the reader takes the verdict for what the report says. The report says the rest. */
function heldOf(text: string, attribution: Attribution, at: SpanIndex<SpokenOf>): Attribution {
  const [cue] = attribution.cue;
  const [source] = attribution.source;
  if (cue === undefined || source === undefined || attribution.cue.length > 1) return attribution;
  const spoken = at
    .overlapping(cue)
    .find(
      ({ verdict, noun, isUntrue, by }) =>
        isUntrue && by === undefined && overlap(verdict, cue) > 0 && overlap(noun, source) > 0,
    );
  return spoken === undefined ? attribution : { ...toldBy(text, spoken), source: [source], act: "says", stance: "CT+" };
}

/** Sayings whose teller says that it is so; news and messages only come. */
const claims = new RegExp(`^${claimNoun}$`, "i");

/**
 * "The Front said four had died and reports that a general was killed were false": the reader takes "reports" for a second verb
 * of the Front. The reports are nobody's named, and the Front says of them that they are false.
 */
function apart(
  text: string,
  attribution: Attribution,
  spoken: readonly SpokenOf[],
): readonly [Attribution, ...Attribution[]] {
  const [cue] = attribution.cue;
  const [source] = attribution.source;
  const found = spoken.find(
    ({ noun, isUntrue, teller }) => isUntrue && teller === undefined && cue?.start === noun.start,
  );
  if (found === undefined || source === undefined || cue === undefined || source.end > cue.start) return [attribution];
  const between = text.slice(source.end, found.whole.start);
  if (!/\b(?:and|but)\s+(?:that\s+)?$/i.test(between) || !/\S\s+\S.*\b(?:and|but)\s/is.test(between))
    return [attribution];
  const denial: Attribution = {
    ...denialBy(text, found, source),
    cue: [{ start: found.verdict.start, end: found.verdict.end }],
  };
  const hearsay = sayingOf(quote(text, found.noun), quote(text, found.told), { named: false });
  return [{ ...attribution, source: [], ...hearsay }, denial];
}

function denialBy(text: string, { whole, noun, told, verdict }: SpokenOf, by: Span): Attribution {
  return {
    source: [by],
    cue: [{ start: verdict.start, end: verdict.start + quote(text, verdict).replace(/\s+by\s*$/i, "").length }],
    content: [{ start: Math.min(whole.start, noun.start), end: told.end }],
    act: "denies",
    stance: "CT-",
    quotation: "indirect",
    byAuthor: false,
    foundBy: "spoken-of",
  };
}

function toldBy(text: string, { noun, told, teller }: SpokenOf): Attribution {
  const source = teller === undefined ? [] : [teller];
  return {
    source,
    cue: [noun],
    content: [told],
    ...sayingOf(quote(text, noun), quote(text, told), { named: teller !== undefined }),
    quotation: "indirect",
    byAuthor: false,
    foundBy: "spoken-of",
  };
}

/** "Reports": they tell no more than what stands before the verdict. */
function tellsOnly(text: string, attribution: Attribution, { noun, told, verdict, whole }: SpokenOf): Attribution {
  const isNouns = attribution.cue.every((span) => overlap(span, whole) > 0 && span.start >= whole.start);
  if (!isNouns || !attribution.cue.some((span) => overlap(span, noun) > 0)) return attribution;
  const isAround = attribution.content.some((span) => overlap(span, told) > 0 && span.end > verdict.start);
  if (!isAround) return attribution;
  const content: Evidence = [told];
  // "The" is no speaker beside the cue "reports", nor is "reports".
  const source = attribution.source.filter(
    (span) =>
      !/^(?:an?|the|these|those|all|any)$/i.test(quote(text, span)) &&
      !attribution.cue.some((cue) => overlap(cue, span) > 0),
  );
  const named = source.length > 0;
  return { ...attribution, source, content, ...sayingOf(quote(text, noun), quote(text, told), { named }) };
}

/** "The ministry said": of all from "the reports" to "are false". */
function saysOfAll(text: string, attribution: Attribution, { noun, told, whole, verdict }: SpokenOf): Attribution {
  const [cue] = attribution.cue;
  if (cue === undefined || attribution.cue.length > 1) return attribution;
  if (cue.end > whole.start && cue.start < whole.end) return attribution;
  const isAround = attribution.content.some((span) => 2 * overlap(span, told) > told.end - told.start);
  const isOpen = attribution.content.some(({ start, end }) => start > noun.start || end < verdict.end);
  if (!isAround || !isOpen) return attribution;
  const rest = attribution.content.filter((span) => overlap(span, whole) === 0);
  const around = attribution.content.filter((span) => overlap(span, whole) > 0);
  const start = Math.min(whole.start, ...around.map((span) => span.start));
  const end = Math.max(whole.end, ...around.map((span) => span.end));
  const content = evidenceOf([...rest, { start, end }]) ?? attribution.content;
  const said = content.map((span) => quote(text, span)).join(" ");
  const named = attribution.source.length > 0;
  return { ...attribution, content, ...sayingOf(quote(text, cue), said, { named }) };
}
