// "An American air strike": a state's adjective right before a noun of force tells who did it, though it names no land and
// the reader may mark it as one, or not at all.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { MentionKind } from "../../../model/mention.ts";
import { quote, type Span } from "../../../model/span.ts";
import { foldName } from "../mentions/name.ts";

/** A state's adjective right before a noun of force. */
export function isDoersAdjective(text: string, span: Span, actors: ActorCatalogue): boolean {
  const word = quote(text, span);
  if (!beforeForce.test(text.slice(span.end, span.end + 30))) return false;
  const state = actors.stateOf(word);
  // "Kenya attack" tells where; "Kenyan attack" tells who.
  return state !== undefined && foldName(state.name) !== foldName(word);
}

const beforeForce =
  /^\s+(?:drone\s+|missile\s+|rocket\s+|artillery\s+|military\s+|naval\s+)?(?:air[ -]?strikes?|air[ -]?raids?|strikes?|raids?|shelling|bombardments?|bombings?|assaults?|offensives?|attacks?|incursions?|operations?)\b/i;

/** States whose adjective stands before a noun of force, and whom the reader marks nowhere: "an American air strike". */
export function stateDoers(
  text: string,
  triggers: readonly Span[],
  actors: ActorCatalogue,
): readonly { readonly span: Span; readonly kind: MentionKind }[] {
  return triggers.flatMap((trigger) => {
    const from = Math.max(0, trigger.start - 30);
    const word =
      /(?<![\p{L}-])(?<state>\p{Lu}[\p{L}.]+)(?:\s+(?:drone|missile|rocket|artillery|military|naval|air))?[ -]$/u.exec(
        text.slice(from, trigger.start),
      );
    const state = word?.groups?.["state"];
    if (word === null || state === undefined) return [];
    const start = from + word.index;
    const span = { start, end: start + state.length };
    return isDoersAdjective(text, span, actors) ? [{ span, kind: "government" as const }] : [];
  });
}
