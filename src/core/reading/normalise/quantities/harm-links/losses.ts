// What "lost" and "losses" mean: of soldiers that they are dead or hurt, of kin that they are dead, of voters nothing.

import { quote } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import type { Harm } from "../harm.ts";
import { describePeople } from "../people.ts";

/**
 * What befell people whom somebody lost: "lost 40 soldiers" leaves open how, "lost her husband" does not. Undefined where
 * they may only have left: "lost 400 employees", "lost voters".
 */
export function lossOf(text: string, { span, quantitySpan, peopleSpan }: CountedPeople): Harm | undefined {
  if (peopleSpan === undefined) return undefined;
  const who = quote(text, peopleSpan);
  const lead = text.slice(Math.max(0, span.start - 8), span.end);
  if (kin.test(who) && (quantitySpan !== undefined || /\b(?:his|her|their|my|our)\s/i.test(lead))) return "killed";
  return quantitySpan !== undefined && mayBeLost(text, { peopleSpan }) ? "casualties" : undefined;
}

/** "Losses amounted to | 230 troops". */
export function lossesOf(text: string, one: CountedPeople, before: string): RegExpExecArray | null {
  const losses = lossesAre.exec(before);
  return losses !== null && mayBeLost(text, one) ? losses : null;
}

/** "Combat losses since 24 February are about 480,000 personnel", "its losses amounted to 230 troops", "Enemy losses: 40 soldiers". */
const lossesAre =
  /\b(?<what>losses)\b[^;!?:]{0,90}?(?:\b(?:amount(?:ed|s)?\s+to|are|were|reach(?:ed)?|exceed(?:ed)?|total(?:l?ed)?|stand\s+at|comes?\s+to|came\s+to)|:)\s+$/iu;

/** Soldiers, and words that stand for them in the mouth of an army: no employees, voters or players. */
function mayBeLost(text: string, { peopleSpan }: Pick<CountedPeople, "peopleSpan">): boolean {
  const who = peopleSpan === undefined ? "" : quote(text, peopleSpan);
  return describePeople(who).status === "combatant" || /\b(?:men|women|people|personnel|persons)$/i.test(who);
}

const kin =
  /^(?:[\p{L}\d-]+\s+){0,2}(?:(?:grand)?(?:sons?|daughters?|child|children|father|mother|parents)|brothers?|sisters?|siblings|husband|wife|cousins?|uncles?|aunts?|nephews?|nieces?|relatives|family members|twins)$/iu;
