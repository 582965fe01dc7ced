// The answers of the reader itself, each right or wrong by the gold, with the score that it was given with. Only answers to
// what a corpus marks are judged: where it marks no weapons, nothing is known of a weapon.

import { overlap, type Span } from "../../model/span.ts";
import type { Scored, ScoredLink, ScoredSpan, SpanLayer } from "../../reading/scored.ts";
import { type GoldEvent, goldEvents } from "../event-gold.ts";
import { type GoldDocument, goldDocument, isAbsent, objectOf } from "../gold.ts";
import { goldMentions } from "../layers/mentions.ts";
import { matchSpans, touchesAny } from "../match.ts";
import { layerOf, mentionLabels } from "../mention-labels.ts";
import { goldSayings, type Saying } from "../statement-gold.ts";
import type { Judged } from "./reliability.ts";

/** What the reader scores, in the order shown. */
export const answers = [
  "mentions",
  "sources",
  "cues",
  "contents",
  "triggers",
  "links of sayings",
  "links of events",
] as const;
export type Answer = (typeof answers)[number];

/** A judged answer; `label` is what the corpus must mark for it to count. */
interface Item extends Judged {
  readonly answer: Answer;
  readonly label: string;
}

/** Judges the reader's answers over the documents of one corpus. */
export interface Judge {
  /** Checks a line of gold; the function returned judges what the reader saw in its text. Throws GoldFault. */
  take(line: unknown): { readonly document: GoldDocument; judge(scored: Scored): void };
  /** All answers that could be judged. */
  judged(): ReadonlyMap<Answer, readonly Judged[]>;
}

export function openJudge(): Judge {
  const items: Item[] = [];
  const marked = new Set<string>();
  return {
    take(line) {
      const fields = objectOf(line, "the line");
      const document = goldDocument(fields, true);
      const { mentions, attributions, events } = fields;
      const judges = [
        isAbsent(mentions) ? undefined : mentionJudge(mentions, document, marked),
        isAbsent(attributions) ? undefined : sayingJudge(attributions, document, marked),
        isAbsent(events) ? undefined : eventJudge(events, document, marked),
      ];
      return {
        document,
        judge(scored) {
          for (const judge of judges) items.push(...(judge?.(scored) ?? []));
        },
      };
    },
    judged: () =>
      new Map(
        answers.map((answer) => [
          answer,
          items.filter((item) => item.answer === answer && marked.has(`${answer} ${item.label}`)),
        ]),
      ),
  };
}

type JudgeLayer = (scored: Scored) => readonly Item[];

/** The layers that a label of the gold may be read as: kinds of groups are one layer, with the kind a matter by itself. */
const layersOf: ReadonlyMap<string, ReadonlySet<SpanLayer>> = new Map(
  mentionLabels.map(({ label, kinds }) => [label, new Set(kinds.map(layerOf))]),
);

const sayingLayers: ReadonlySet<SpanLayer> = new Set<SpanLayer>(["source", "cue", "content"]);

function mentionJudge(given: unknown, document: GoldDocument, marked: Set<string>): JudgeLayer {
  const all = goldMentions(given, document);
  const gold = all.filter(({ label }) => layersOf.has(label));
  const others = all.filter(({ label }) => !layersOf.has(label));
  for (const { label } of gold) for (const layer of layersOf.get(label) ?? []) marked.add(`mentions ${layer}`);
  return ({ spans }) => {
    const read = spans.filter(({ layer }) => !sayingLayers.has(layer));
    const right = new Set(
      matchSpans(gold, read, (one, other) => {
        const layer = read[other]?.layer;
        return layer !== undefined && (layersOf.get(gold[one]?.label ?? "")?.has(layer) ?? false);
      }).map(([, other]) => other),
    );
    return read.flatMap((span, index): readonly Item[] => {
      if (!right.has(index) && touchesAny(span, others) && !touchesAny(span, gold)) return [];
      return [{ answer: "mentions", label: span.layer, score: span.score, right: right.has(index) }];
    });
  };
}

const partsOfSaying = [
  ["sources", "source"],
  ["cues", "cue"],
  ["contents", "content"],
] as const;

function sayingJudge(given: unknown, document: GoldDocument, marked: Set<string>): JudgeLayer {
  const gold = goldSayings(given, document);
  for (const [answer] of partsOfSaying) marked.add(`${answer} `);
  marked.add("links of sayings ");
  return ({ spans, links }) => {
    const items = partsOfSaying.flatMap(([answer, layer]) => {
      const read = spans.filter((span) => span.layer === layer);
      const theirs = gold.flatMap((saying) => saying[layer]);
      const right = new Set(matchSpans(theirs, read).map(([, other]) => other));
      return read.map(({ score }, index): Item => ({ answer, label: "", score, right: right.has(index) }));
    });
    return [...items, ...sayingLinks(gold, spans, links)];
  };
}

/** Links from cues that are right; one is right if it leads to what the gold has at that cue. */
function sayingLinks(
  gold: readonly Saying[],
  spans: readonly ScoredSpan[],
  links: readonly ScoredLink[],
): readonly Item[] {
  return links.flatMap(({ relation, from, to, score }): readonly Item[] => {
    const [cue, part] = [spans[from], spans[to]];
    if ((relation !== "source" && relation !== "content") || cue === undefined || part === undefined) return [];
    const there = gold.filter((saying) => touchesAny(cue, saying.cue));
    if (there.length === 0) return [];
    const right = there.some((saying) => touchesAny(part, saying[relation]));
    return [{ answer: "links of sayings", label: "", score, right }];
  });
}

function eventJudge(given: unknown, document: GoldDocument, marked: Set<string>): JudgeLayer {
  const all = goldEvents(given, document);
  const gold = all.filter(({ types }) => types !== undefined);
  const others = all.filter(({ types }) => types === undefined);
  for (const { types, arguments: filled } of gold) {
    for (const type of types ?? []) marked.add(`triggers ${type}`);
    for (const { role } of filled) if (role !== undefined) marked.add(`links of events ${role}`);
  }
  return ({ triggers, spans, links }) => {
    const isOfType = (one: number, other: number): boolean =>
      gold[one]?.types?.has(triggers[other]?.type ?? "") ?? false;
    const right = new Set(matchSpans(gold, triggers, isOfType).map(([, other]) => other));
    const items = triggers.flatMap((trigger, index): readonly Item[] => {
      if (trigger.type === "other" || (!right.has(index) && touchesAny(trigger, others))) return [];
      return [{ answer: "triggers", label: trigger.type, score: trigger.score, right: right.has(index) }];
    });
    return [...items, ...links.flatMap((link) => eventLink(link, gold, triggers[link.from], spans[link.to]) ?? [])];
  };
}

/** A link from a trigger that is right; it is right if the gold has such an argument there. */
function eventLink(
  { relation, score }: ScoredLink,
  gold: readonly GoldEvent[],
  trigger: Span | undefined,
  argument: Span | undefined,
): Item | undefined {
  if (relation === "source" || relation === "content" || relation === "cause") return undefined;
  if (trigger === undefined || argument === undefined) return undefined;
  const there = gold.filter((event) => overlap(event, trigger) > 0);
  if (there.length === 0) return undefined;
  const filled = there.flatMap((event) => event.arguments);
  const right = filled.some((one) => one.role === relation && overlap(one, argument) > 0);
  return { answer: "links of events", label: relation, score, right };
}
