// "Denied that its jets struck the market", "our gunners did not fire on Velm": whoever says so denies that it was they. Whether
// it happened, where and when, they leave to others: a raid of somebody else is at odds with none of it. So what is denied of
// one's own forces is the doer, and nothing else of the clause. "No shell fell on Velm" still denies that any did.

import type { Claim, Slot } from "../../../model/claim.ts";
import { stableId } from "../../../model/identity.ts";
import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";

export interface DeedInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GroundedMention[];
  readonly attributions: readonly Attribution[];
  /** Ids of the statements that the attributions become, same order. */
  readonly statementIds: readonly string[];
  /** Who publishes the document: in its own words, its own forces are those that bear its name. */
  readonly publisher?: string;
}

/** The claims without those on what somebody only denies to have done: its doer is denied, and stays. */
export function withoutDisownedDeeds(given: readonly Claim[], input: DeedInput): readonly Claim[] {
  const mentions = new Map(input.mentions.map((found) => [found.mention.id, found]));
  const sayings = new Map(
    input.attributions.map((attribution, index) => [input.statementIds[index] ?? "", attribution]),
  );
  const claims = withOwnDoers(given, input, sayings).map((claim) => {
    const saying = sayings.get(claim.statement ?? "");
    const owns = tellers.has(claim.slot) && saying !== undefined && ownsUp(input.text, saying);
    return (owns ? asTellers(input, claim, saying) : undefined) ?? claim;
  });
  const clauseOf = ({ event, voices, statement, evidence: [first] }: Claim): string =>
    [event, ...voices, statement ?? sentenceOf(input.sentences, first)].join("|");
  const disowned = new Set(
    claims.flatMap((claim): readonly string[] => {
      if (!claim.stance.endsWith("-") || !doers.has(claim.slot) || !("mention" in claim.value)) return [];
      const doer = mentions.get(claim.value.mention);
      return doer !== undefined && isOwn(input, doer, sayings.get(claim.statement ?? "")) ? [clauseOf(claim)] : [];
    }),
  );
  if (disowned.size === 0) return claims;
  return claims.flatMap((claim): readonly Claim[] => {
    if (!claim.stance.endsWith("-") || !ofTheDeed.has(claim.slot) || !disowned.has(clauseOf(claim))) return [claim];
    const told = isOfOthers(claims, claim) ? undefined : asTellers(input, claim, sayings.get(claim.statement ?? ""));
    return told === undefined ? [] : [told];
  });
}

/** When and where a deed was, and what it hit, are told by whoever tells of the denial, in words of his own. */
const tellers: ReadonlySet<Slot> = new Set(["time", "place", "target"]);
/** "The raid in which 23 people were killed": what a clause tells that is fastened to the deed. */
const fastened = /\b(?:in which|that killed|that left|which killed|which left)\b/i;

/** "Would not attack Velm on Monday": nobody tells of a deed. */
const notDone = /\b(?:would|will|could|can|might|may|shall|should|going to|plan\w*|intend\w*|want\w*)\b/i;

/** "Denied reports that its men had shot nine in Velm": it is the reports that tell where, and not who tells of the denial. */
function isOfOthers(claims: readonly Claim[], { id, event, slot, voices: [speaker], evidence: [at] }: Claim): boolean {
  return claims.some(
    (other) =>
      other.id !== id &&
      other.event === event &&
      other.slot === slot &&
      other.voices[0] !== speaker &&
      overlap(other.evidence[0], at) > 0,
  );
}

/** "Claimed responsibility for a bombing in Velm": the claim is of the deed; where and when it was is told with it, by whoever tells of the claim. */
function ownsUp(text: string, { cue, content: [first] }: Attribution): boolean {
  const words = `${cue.map((span) => quote(text, span)).join(" ")} ${quote(text, first).slice(0, 24)}`;
  return /\b(?:claim|admit|accept|assum|took|tak)\w*\s(?:\w+\s)?responsibility\b/i.test(words);
}

/** What stands beside a denied doer as the word of the one who tells of the denial; undefined for what somebody says in his own words. */
function asTellers({ text }: DeedInput, claim: Claim, saying: Attribution | undefined): Claim | undefined {
  const teller = claim.voices[1];
  const [at] = claim.evidence;
  const content = saying?.content.find((part) => contains(part, at));
  if (teller === undefined || content === undefined || claim.slot === "occurrence") return undefined;
  const before = text.slice(content.start, at.start);
  if (notDone.test(before)) return undefined;
  if (/["“]/u.test(text.slice(content.start, at.end)) || (!tellers.has(claim.slot) && !fastened.test(before)))
    return undefined;
  const { statement: _statement, voices: _voices, ...rest } = claim;
  const [, ...others] = claim.voices;
  return { ...rest, id: stableId("c", [claim.id, "teller"]), stance: "CT+", voices: [teller, ...others.slice(1)] };
}

/** "It had shelled", "that we bombed": the subject is the speaker, and not what was done to it ("it had been hit") or just was ("it had happened"). */
const itself = /^["“‘'\s]*(?:that\s+)?(?:it|we)\s+(?:(?:had|has|have|did|ever|not|also|deliberately)\s+){0,3}$/iu;
/** What happens, and nobody does: "denied that it had exploded". */
const happens = /^(?:happen|occur|t[ao]k|c[oa]me|f[ea]ll|explo|burn|crash|blew|burst|went|gone)/iu;

/** The claims, with the speaker as the doer that is denied where its own "it" is the subject of the deed, and the reader has no doer. */
function withOwnDoers(
  claims: readonly Claim[],
  { text, mentions }: DeedInput,
  sayings: ReadonlyMap<string, Attribution>,
): readonly Claim[] {
  const named = new Set(
    claims.flatMap(({ slot, event, statement }) => (doers.has(slot) ? [`${event} ${statement}`] : [])),
  );
  return claims.flatMap((claim) => {
    const { slot, stance, event, statement, evidence } = claim;
    const saying = slot === "occurrence" && stance === "CT-" ? sayings.get(statement ?? "") : undefined;
    if (saying === undefined || named.has(`${event} ${statement}`)) return [claim];
    const [deed] = evidence;
    const content = saying.content.find((part) => contains(part, deed));
    const speaker = mentions.find(
      ({ span, mention }) => isParty(mention.kind) && saying.source.some((source) => overlap(source, span) > 0),
    );
    if (content === undefined || speaker === undefined) return [claim];
    const isOwnDeed = itself.test(text.slice(content.start, deed.start)) && !happens.test(quote(text, deed));
    if (!isOwnDeed) return [claim];
    const doer = { mention: speaker.mention.id };
    const id = stableId("c", [claim.id, "actor", speaker.mention.id]);
    return [claim, { ...claim, id, slot: "actor" as const, value: doer, evidence: speaker.mention.evidence }];
  });
}

const doers: ReadonlySet<Slot> = new Set(["actor", "responsibility"]);
const ofTheDeed: ReadonlySet<Slot> = new Set([
  "occurrence",
  "time",
  "place",
  "target",
  "means",
  "killed",
  "injured",
  "missing",
  "captured",
  "displaced",
]);

/** "Our enemies did not shell Velm", "denied that its rivals had": what they did is no deed of one's own. */
const others =
  /\b(?:enem(?:y|ies)|foes?|rivals?|opponents?|adversar(?:y|ies)|attackers?|assailants?|aggressors?|captors?|kidnappers?|neighbou?rs?)\b/i;

/** "Its jets", "one of our units", "claims that its members", at the head of what is denied: in "that Iran and its allies", they are Iran's. */
const ownAtHead =
  /^["“‘'\s]*(?:(?:the\s|any\s|all\s)?(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|charges?)\s)?(?:that\s+)?(?:(?:any|some|one|none|either|members?|units?|elements?)\s+of\s+)?(?:its|their|his|her|our|my)\s/i;
const ours = /^(?:(?:any|some|one|none|members?|units?|elements?)\s+of\s+)?(?:our|my)\s/i;

/** Whether a doer is whoever denies, or one of theirs. */
function isOwn({ text, publisher }: DeedInput, { span, mention }: GroundedMention, saying?: Attribution): boolean {
  if (others.test(quote(text, span))) return false;
  if (ours.test(quote(text, span))) return true;
  if (saying === undefined) return publisher !== undefined && bearsName(publisher, mention.name);
  if (saying.source.some((source) => overlap(source, span) > 0)) return true;
  const content = saying.content.find((part) => contains(part, span));
  if (content === undefined || span.start - content.start > headReach) return false;
  return ownAtHead.test(text.slice(content.start, span.end));
}

/** How far into what is denied, in characters, its subject may begin. */
const headReach = 40;

const force = /\b(?:air force|army|navy|armed forces|forces|troops|military|police|coast guard)\b/i;
const state = /\b(?:ministry|government|general staff|army|armed forces|military|presidency|command)\b/i;

/**
 * Whether a doer bears a publisher's name: "the drone unit of the Tarn Guard" and "Tarn Guard Media Office"; or is of the same state:
 * "the Velmian Air Force" and "Velmian Ministry of Defence".
 */
export function bearsName(publisher: string, doer: string): boolean {
  const published = new Set(publisher.match(capitalised) ?? []);
  const named = doer.match(capitalised) ?? [];
  if (named.length === 0) return false;
  if (named.length > 1 && named.every((word) => published.has(word))) return true;
  const isState = force.test(doer) && state.test(publisher);
  return isState && named.some((word) => published.has(word) && !force.test(word) && !state.test(word));
}

/** "The" at the head of a name is none of it. */
const capitalised = /(?!The\b)\p{Lu}[\p{L}'’-]+/gu;
