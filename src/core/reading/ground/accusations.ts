// Who is said to be behind an event: "accused the army of shelling the town", "blamed rebels for the attack", "claimed
// responsibility", "denied responsibility". The claim is the accuser's; who claims or denies speaks of itself.

import type { Evidence } from "../../model/span.ts";
import { overlap, quote, type Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";
import type { GroundedMention } from "./mentions.ts";
import { isParty } from "./name.ts";
import type { Told } from "./told.ts";

/** One party held to be behind one event, in the words of one attribution. */
export interface Accusation {
  readonly event: number;
  /** Index of the mention of whoever is said to be behind it. */
  readonly mention: number;
  readonly attribution: number;
  /** The speaker says that it was not so. */
  readonly denied: boolean;
  readonly evidence: Evidence;
}

const accuses = /\b(?:accus\w+|blam(?:e|es|ed|ing)|attribut\w+|h[eo]ld\w*\b.*\bresponsible|point\w* the finger)\b/i;
const passive = /^(?:is|are|was|were|been|being|has been|have been|had been)\b/i;
const owns = /\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|accept(?:s|ed|ing)?|take(?:s|n)?|took)\b/i;
const disowns = /\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed|ing)?|reject(?:s|ed|ing)?)\b/i;
const responsibility = /\b(?:responsibility|involvement|(?:being|was|were) behind|having a (?:hand|role|part))\b/i;

/** All accusations, claims and denials of responsibility that the attributions of a text make. */
export function findAccusations(
  text: string,
  attributions: readonly Attribution[],
  mentions: readonly GroundedMention[],
  told: Told,
): readonly Accusation[] {
  const parties = indexSpans(
    mentions.flatMap(({ mention: { kind } }, index) =>
      isParty(kind) || kind === "person" || kind === "population" ? [index] : [],
    ),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const known: Known = { text, mentions, parties, told };
  return attributions.flatMap((attribution, index): readonly Accusation[] => {
    const cue = attribution.cue.map((span) => quote(text, span)).join(" ");
    const said = quote(text, attribution.content[0]).slice(0, 60);
    if (accuses.test(cue)) return accused(known, attribution, index, passive.test(cue.trim()));
    if (!responsibility.test(`${cue} ${said}`)) return [];
    const denied = disowns.test(cue);
    if (!denied && !owns.test(cue)) return [];
    return ownWord(known, attribution, index, denied);
  });
}

interface Known {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  readonly parties: SpanIndex<number>;
  readonly told: Told;
}

function accused(known: Known, attribution: Attribution, index: number, isPassive: boolean): readonly Accusation[] {
  const { text, mentions, parties, told } = known;
  const [cue] = attribution.cue;
  const [first] = attribution.content;
  if (cue === undefined) return [];
  const subject = { start: Math.max(0, cue.start - 60), end: cue.start };
  const found = isPassive
    ? parties.overlapping(subject).findLast((at) => !/[.;:!?\n]/.test(between(text, mentions[at]?.span, cue)))
    : (opening(known, first) ?? blamedOn(known, first));
  const mention = mentions[found ?? -1];
  if (found === undefined || mention === undefined) return [];
  const rest = attribution.content
    .map(({ start, end }) => ({ start: Math.max(start, Math.min(end, mention.span.end)), end }))
    .filter(({ start, end }) => start < end);
  const named = attribution.content.flatMap((span) => told.within(span))[0];
  const words = rest.map((span) => quote(text, span)).join(" ");
  // "Blamed the army." says of nothing new: it takes up what was told. So does "of the attack", but not "of cowardice".
  const takesUp = !/[\p{L}\p{N}]/u.test(words) || pointsBack.test(words);
  const event = named ?? (takesUp ? told.lastBefore(cue) : undefined);
  return event === undefined
    ? []
    : [
        {
          event,
          mention: found,
          attribution: index,
          denied: false,
          evidence: isPassive ? [mention.span, cue] : [mention.span],
        },
      ];
}

const pointsBack =
  /\b(?:it|this|that|them|the (?:\w+ )?(?:attacks?|strikes?|raids?|incident|shelling|bombing|blasts?|explosions?|killings?|massacre|assault|ambush|deaths|violence))\b/i;

/** The party that what is said opens with: "the army of shelling the town". */
function opening({ text, mentions, parties }: Known, content: Span): number | undefined {
  return parties
    .overlapping(content)
    .find((at) =>
      /^[\s"“‘']*(?:the|a|an|its|their|his|her|both|rival|some)?\s*$/i.test(
        text.slice(content.start, mentions[at]?.span.start),
      ),
    );
}

/** "Blamed the blast on the rebels", "attributed it to them": the party behind "on" or "to". */
function blamedOn({ text, mentions, parties }: Known, content: Span): number | undefined {
  return parties
    .overlapping(content)
    .find((at) =>
      /\b(?:on|to) (?:the |a |an |members of (?:the )?)?$/i.test(text.slice(content.start, mentions[at]?.span.start)),
    );
}

function between(text: string, before: Span | undefined, after: Span): string {
  return before === undefined ? "." : text.slice(before.end, after.start);
}

/** What is claimed or denied is the speaker's own doing. */
function ownWord(known: Known, attribution: Attribution, index: number, denied: boolean): readonly Accusation[] {
  const { mentions, parties, told, text } = known;
  const [cue] = attribution.cue;
  const own = attribution.source.flatMap((span) =>
    parties.overlapping(span).filter((at) => overlap(mentions[at]?.span ?? span, span) > 0),
  )[0];
  const mention = mentions[own ?? -1];
  if (cue === undefined || own === undefined || mention === undefined) return [];
  if (/^(?:no|none|nobody|neither)\b/i.test(text.slice(Math.max(0, mention.span.start - 3), mention.span.end).trim()))
    return [];
  const event = attribution.content.flatMap((span) => told.within(span))[0] ?? told.lastBefore(cue);
  return event === undefined ? [] : [{ event, mention: own, attribution: index, denied, evidence: [mention.span] }];
}
