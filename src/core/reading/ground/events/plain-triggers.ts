// Words that tell of an event whatever stands around them, and that the reader passes over: "the downing of the helicopter", "had
// left the car bomb at the gate". Only where the reader sees nothing in the sentence that could be the same event. What the reader
// sees and takes for something outside of the catalogue is of the type that its word names.

import { byPosition, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored, ScoredTrigger } from "../../scored.ts";
import { sentenceOf } from "../sentence-of.ts";
import { ruleScore } from "./telling.ts";

const plain: readonly { readonly words: RegExp; readonly type: string; readonly alone: boolean }[] = [
  { words: /\bdowning(?=\s+of\b|,|\s+within\b|\s+on\b|\s+as\b|\.)/giu, type: "shoot-down", alone: false },
  {
    words:
      /\b(?:land ?mines?|roadside bombs?|ieds?|booby traps?|unexploded (?:ordnance|shells?|bombs?|munitions?))(?=\s+(?:(?:blasts?|explosions?)\s+)?(?:also\s+|later\s+)?(?:killed|kills|injured|wounded|maimed|claimed)\b)/giu,
    type: "bombing",
    alone: true,
  },
  { words: /\bcar bomb(?:ing)?s?\b/giu, type: "bombing", alone: true },
  // What was sent flies into something; into the sea or a field it has only come down.
  { words: into("drones?|uavs?|missiles?|rockets?"), type: "air-strike", alone: false },
  { words: into("shells?|mortar (?:rounds?|bombs?|shells?)"), type: "shelling", alone: false },
];

function into(sent: string): RegExp {
  return new RegExp(
    `(?<=\\b(?:${sent})\\s(?:(?:had|has|have|then|also|later)\\s)*)(?:flew|flown|ploughed|plowed|slammed|smashed|crashed|tore|ripped|burst)\\s+(?:straight\\s+|right\\s+|directly\\s+)?(?:into|through)(?!\\s+(?:the\\s+|an?\\s+|open\\s+)*(?:sea|water|waters|river|lake|fields?|forest|woods?|ground|mountains?|hills?|hillside|desert|trees)\\b)`,
    "giu",
  );
}

/** Words that the reader took for something else, with what they name where it thought of that too. */
const renamed: readonly { readonly word: RegExp; readonly type: string }[] = [
  { word: /^rescues?$/i, type: "release" },
  { word: /^takeovers?$/i, type: "territory-gained" },
];

/** What the reader saw, with the triggers that plain words tell beside. */
export function withPlainTriggers(text: string, sentences: readonly Span[], scored: Scored): Scored {
  const seen = scored.triggers.map((trigger) => asNamed(text, trigger));
  const at = indexSpans(seen, (trigger) => [trigger]);
  const added = plain.flatMap(({ words, type, alone }) =>
    matchesOf(text, words).flatMap((match): readonly ScoredTrigger[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentences[sentenceOf(sentences, span)];
      const around = alone && sentence !== undefined ? sentence : span;
      if (at.overlapping(around).some((other) => other.type !== "other")) return [];
      return [
        {
          ...span,
          type,
          score: ruleScore,
          alternatives: [],
          reality: { value: "happened", score: ruleScore },
          factuality: 3,
        },
      ];
    }),
  );
  if (added.length === 0) return { ...scored, triggers: seen };
  const triggers = [...seen, ...added].sort(byPosition);
  const places = new Map(triggers.map((trigger, index) => [trigger, index]));
  const moved = seen.map((trigger) => places.get(trigger) ?? 0);
  const links = scored.links.map((link) => {
    if (link.relation === "source" || link.relation === "content") return link;
    const from = moved[link.from] ?? link.from;
    return link.relation === "cause" ? { ...link, from, to: moved[link.to] ?? link.to } : { ...link, from };
  });
  return { ...scored, triggers, links };
}

/** "Deprived of their liberty": people were taken, and driven from nowhere. */
const deprived = /^depriv(?:e[ds]?|ing|ation)\s+of\s+(?:(?:their|his|her|its|the)\s+)?(?:liberty|freedom)\b/i;

function asNamed(text: string, trigger: ScoredTrigger): ScoredTrigger {
  if (
    trigger.type !== "abduction" &&
    trigger.type !== "detention" &&
    deprived.test(text.slice(trigger.start, trigger.end + 30))
  )
    return { ...trigger, type: "abduction" };
  if (trigger.type !== "other") return trigger;
  const row = renamed.find(({ word }) => word.test(text.slice(trigger.start, trigger.end)));
  const known = row && trigger.alternatives.find(({ type }) => type === row.type);
  return row === undefined || known === undefined ? trigger : { ...trigger, type: row.type };
}
