// Attributions with what is done in them, as gold tells them and as a reading tells them, in one shape.

import type { Span } from "../model/span.ts";
import type { Act, Stance } from "../model/statement.ts";
import { acts, stances } from "../notation/labels.ts";
import type { FullReading } from "../reading/full-reading.ts";
import { arrayOf, type GoldDocument, GoldFault, isAbsent, labelOf, numberOf, objectOf, spansOf } from "./gold.ts";

export interface Saying {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act?: Act;
  readonly stance?: Stance;
  /** Index of the saying that it is nested in. */
  readonly within?: number;
  readonly denies?: Denied;
}

/** What a denial answers. */
export interface Denied {
  /** Index of the saying that is denied. */
  readonly saying?: number;
  /** Words that tell of the event that is denied, or of what is denied about it. */
  readonly words: readonly Span[];
}

/** The items of `attributions`, for what is done in them. Throws GoldFault. */
export function goldSayings(marked: unknown, { text }: GoldDocument): readonly Saying[] {
  const list = arrayOf(marked, "attributions");
  return list.map((item, index) => {
    const name = `attributions[${index}]`;
    const one = objectOf(item, name);
    const act = labelOf<Act>(one["act"], acts, `${name}.act`);
    const stance = labelOf<Stance>(one["stance"], stances, `${name}.stance`);
    const within = indexOf(one["within"], list.length, `${name}.within`);
    const denied = one["denies"];
    const denies = isAbsent(denied) ? undefined : deniedOf(denied, list.length, text, `${name}.denies`);
    return {
      source: spansOf(one["source"] ?? [], text, `${name}.source`),
      cue: spansOf(one["cue"] ?? [], text, `${name}.cue`),
      content: spansOf(one["content"] ?? [], text, `${name}.content`),
      ...(act === undefined ? {} : { act }),
      ...(stance === undefined ? {} : { stance }),
      ...(within === undefined ? {} : { within }),
      ...(denies === undefined ? {} : { denies }),
    };
  });
}

function deniedOf(value: unknown, count: number, text: string, name: string): Denied {
  const denied = objectOf(value, name);
  const saying = indexOf(denied["attribution"], count, `${name}.attribution`);
  const words = spansOf(denied["event"] ?? [], text, `${name}.event`);
  return { ...(saying === undefined ? {} : { saying }), words };
}

function indexOf(value: unknown, count: number, name: string): number | undefined {
  if (isAbsent(value)) return undefined;
  const index = numberOf(value, name);
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new GoldFault(`${name} is no item of the list`);
  return index;
}

/** The statements of a reading. What a denial answers is a statement, or a claim: then it is whose claim that is, and of what. */
export function readSayings({ reading: { statements, claims, events } }: FullReading): readonly Saying[] {
  const indices = new Map(statements.map(({ id }, index) => [id, index]));
  const deniedBy = (id: string): Denied | undefined => {
    const saying = indices.get(id);
    if (saying !== undefined) return { saying, words: [] };
    const claim = claims.find((one) => one.id === id);
    if (claim === undefined) return undefined;
    const event = events.find((one) => one.id === claim.event);
    const words = [...claim.evidence, ...(event === undefined ? [] : [event.trigger, ...(event.alsoAt ?? [])])];
    const whose = claim.statement === undefined ? undefined : indices.get(claim.statement);
    return { ...(whose === undefined ? {} : { saying: whose }), words };
  };
  return statements.map(({ source, cue, content, act, stance, within, denies }) => {
    const outer = within === undefined ? undefined : indices.get(within);
    const denied = denies === undefined ? undefined : deniedBy(denies);
    return {
      source,
      cue,
      content,
      act,
      stance,
      ...(outer === undefined ? {} : { within: outer }),
      ...(denied === undefined ? {} : { denies: denied }),
    };
  });
}
