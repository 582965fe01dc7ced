// Victims that the reader links to a harm word, or to an event that is a harm itself, and that no phrase reader found.

import type { CasualtyEstimate } from "../../../model/casualties.ts";
import { quote } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { ScoredLink } from "../../scored.ts";
import type { Toll } from "../claims/claims.ts";
import { attacker } from "./harmed-only.ts";
import { isToldAgain } from "./named-victims.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";
import { isDiedOf, isLoser, isOfDoer, isOfOtherWord, isOtherObject, isStateOf } from "./wrong-victims.ts";

/** Events whose victims are themselves a count: who is abducted is captured, who is executed is killed. */
const slotOfType: Readonly<Record<string, Toll["slot"]>> = {
  killing: "killed",
  abduction: "captured",
  detention: "captured",
  displacement: "displaced",
};

/** People without a number ("herders", "local doctors") are counted as victims only where the reader is this sure. */
const sureOfUncounted = 0.6;

/** What the reader saw beside `input.findings`. */
export function readerFindings(input: TollInput): readonly CasualtyFinding[] {
  const mentionOfSpan = new Map(input.mentions.map((mention) => [mention.scored, mention]));
  const known = indexSpans(input.findings, ({ people }) => [people]);
  const rivals = new Map<number, ScoredLink[]>();
  for (const link of input.scored.links) rivals.set(link.to, [...(rivals.get(link.to) ?? []), link]);
  const found = input.scored.links.flatMap((link): readonly CasualtyFinding[] => {
    if (link.relation !== "victim" && link.relation !== "target") return [];
    const trigger = input.scored.triggers[link.from];
    const mention = mentionOfSpan.get(link.to);
    if (trigger === undefined || mention === undefined) return [];
    const { kind } = mention.mention;
    if (kind !== "population" && kind !== "person") return [];
    const harm = trigger.type === "death" ? "killed" : trigger.type === "injury" ? "injured" : slotOfType[trigger.type];
    if (harm === undefined || (link.relation === "target" && trigger.type === "displacement")) return [];
    // Envoys who are sent home are held by nobody.
    if (harm === "captured" && /^(?:expel|deport|recall)/i.test(quote(input.text, trigger))) return [];
    if (trigger.reality.value !== "happened" && trigger.reality.value !== "background") return [];
    if (known.overlapping(mention.span).length > 0) return [];
    if (isOtherObject(input, link, rivals.get(link.to) ?? [], mention.span)) return [];
    const words = quote(input.text, mention.span);
    if (pronoun.test(words) || isLoser(input.text, trigger, mention.span)) return [];
    if (isOfOtherWord(input.text, trigger, mention.span)) return [];
    if (isDiedOf(input.text, trigger) || isStateOf(input.text, trigger, mention.span)) return [];
    if (kind === "person" && isOfDoer(input.text, trigger, mention.span)) return [];
    const counted = isCounted(words) || (kind === "person" && (/^\p{Lu}/u.test(words) || isKnownBy(words, link.score)));
    const between =
      mention.span.end <= trigger.start
        ? input.text.slice(mention.span.end, trigger.start)
        : input.text.slice(trigger.end, mention.span.start);
    const beside = between.length < besideHarm && !/[.,;:!?\n]/.test(between);
    if (!counted && (link.relation === "target" || link.score < sureOfUncounted || !beside)) return [];
    const estimate =
      input.estimateOf(mention.span) ?? (kind === "person" && !attacker.test(words) ? onePerson(words) : undefined);
    if (estimate === undefined) return [];
    // "Civilian casualties": a lone adjective is no person.
    if (kind === "population" && !counted && estimate.exactness === "exact") return [];
    const word = { start: trigger.start, end: trigger.end };
    return [{ harm, span: word, people: mention.span, word, estimate }];
  });
  return found.filter((finding) => !isToldAgain(input, finding, found));
}

/** "A baker's son", but not "he" or "offender": words that tell who it is, and a sure link. */
function isKnownBy(words: string, score: number): boolean {
  return /\p{L}\s+\p{L}/u.test(words) && score >= sureOfUncounted;
}

/** Whoever it stands for was counted where he was named. */
const pronoun = /^(?:he|hes|him|his|she|shes|her|it|they|them|i|me|we|us|you|who|whom|(?:the\s+)?(?:others|rest))$/i;

/** "Hafiz's brother": whom the reader takes for a person is one, in whatever words. */
function onePerson(who: string): CasualtyEstimate {
  return { min: 1, max: 1, exactness: "exact", who, status: "unknown", scope: "event" };
}

/** How many characters may stand between a harm word and people without a number. */
const besideHarm = 40;

/** A number, a word for one, or an article of one person. */
function isCounted(words: string): boolean {
  return /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|dozens?|scores|several|many|few|numerous|couple|pair|both|another|his|her|entire|all)\b/i.test(
    words,
  );
}
