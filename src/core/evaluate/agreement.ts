// How far two annotators of the same texts agree: the second is scored against the first by the measures that the reader is
// scored by, and labels at words that both marked are compared beyond chance.

import type { Span } from "../model/span.ts";
import type { MarkedText } from "../notation/marked-text.ts";
import type { Figure } from "./figures.ts";
import { kappaOf } from "./kappa.ts";
import { readingOfMarking } from "./marking/as-reading.ts";
import { cutMarking } from "./marking/cut.ts";
import { goldLineOf } from "./marking/gold-line.ts";
import { matchSpans } from "./match.ts";
import { openScorer } from "./scorer.ts";

/** One text, marked twice. */
export interface MarkedTwice {
  readonly id: string;
  readonly first: MarkedText;
  readonly second: MarkedText;
}

export interface Agreement {
  /**
   * The figures of the second marking as a reading, by key: see docs/evaluation.md. Their f1 is the same either way round,
   * but for labels that one of the two never gives.
   */
  readonly figures: Readonly<Record<string, Figure>>;
  /** By label, over the words that both marked. */
  readonly kappas: Readonly<Record<Label, Kappa>>;
}

export interface Kappa {
  readonly kappa: number | null;
  /** How many items both marked. */
  readonly items: number;
}

/** What is labelled. */
export type Label = keyof typeof labels;

type Labelled = readonly (Span & { readonly label: string | undefined })[];

/** Where each label stands in a marked text: at mentions, at the first words of cues, at triggers. */
const labels = {
  kind: ({ mentions }: MarkedText): Labelled => mentions.map(({ span, kind }) => ({ ...span, label: kind })),
  act: (read: MarkedText): Labelled => atCues(read, "act"),
  stance: (read: MarkedText): Labelled => atCues(read, "stance"),
  type: ({ events }: MarkedText): Labelled => events.map(({ trigger, type }) => ({ ...trigger, label: type })),
  reality: ({ events }: MarkedText): Labelled => events.map(({ trigger, reality }) => ({ ...trigger, label: reality })),
  relation: ({ mentions }: MarkedText): Labelled =>
    mentions.map(({ span, relation }) => ({ ...span, label: relation })),
} as const;

/** Compares two markings of each text, as far as both go. */
export function agreementOf(texts: readonly MarkedTwice[]): Agreement {
  const scorer = openScorer();
  const pairs = new Map<Label, (readonly [string, string])[]>();
  for (const { id, first, second } of texts) {
    const end = Math.min(first.text.length, second.text.length);
    const [one, other] = [cutMarking(first, end), cutMarking(second, end)];
    scorer.take(goldLineOf(one, { id })).score(readingOfMarking(other));
    for (const label of labelNames())
      pairs.set(label, [...(pairs.get(label) ?? []), ...commonLabels(label, one, other)]);
  }
  const kappa = (label: Label): Kappa => {
    const items = pairs.get(label) ?? [];
    return { kappa: kappaOf(items), items: items.length };
  };
  return {
    figures: scorer.figures(),
    kappas: {
      kind: kappa("kind"),
      act: kappa("act"),
      stance: kappa("stance"),
      type: kappa("type"),
      reality: kappa("reality"),
      relation: kappa("relation"),
    },
  };
}

function labelNames(): readonly Label[] {
  return Object.keys(labels) as Label[]; // the keys of the table are the labels
}

/** The labels of both at the words that both labelled, matched as a reading is matched with gold. */
function commonLabels(label: Label, first: MarkedText, second: MarkedText): readonly (readonly [string, string])[] {
  const [ones, others] = [labels[label](first), labels[label](second)];
  return matchSpans(ones, others).flatMap(([one, other]) => {
    const [a, b] = [ones[one]?.label, others[other]?.label];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function atCues({ attributions }: MarkedText, key: "act" | "stance"): Labelled {
  return attributions.flatMap((attribution) => {
    const [first] = attribution.cue;
    return first === undefined ? [] : [{ ...first, label: attribution[key] }];
  });
}
