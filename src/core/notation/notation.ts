// Our own way to write down what a sentence tells (corpus/NOTATION.md): tags around the words, for the corpus, for the
// examples of the code book and for tests. The parser is strict: an unknown value, a reference to nothing or a crossing
// tag is an error with its place, never a marking that is quietly left out.

import type { Reality, Role } from "../model/event.ts";
import type { MentionKind } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Act, Stance } from "../model/statement.ts";
import {
  acts,
  mentionKinds,
  type PlaceRelationKind,
  placeRelations,
  type Quotation,
  quotations,
  realities,
  roles,
  stances,
  triggerTypes,
} from "./labels.ts";
import { type Element, NotationError, parseTags } from "./tags.ts";

/** A number of people or things: `62` {62,62}, `62..` {62,–}, `..40` {–,40}, `~1000` about. */
export interface MarkedCount {
  readonly min?: number;
  readonly max?: number;
  readonly about: boolean;
}

export interface MarkedMention {
  /** Absent where nothing refers to it. */
  readonly id?: string;
  readonly kind: MentionKind;
  readonly span: Span;
  /** Id of the earlier mention that it refers back to. */
  readonly ref?: string;
  readonly count?: MarkedCount;
  /** Id of the mention that these are some of. */
  readonly of?: string;
  readonly cumulative: boolean;
  readonly relation?: PlaceRelationKind;
}

export interface MarkedAttribution {
  /** The number that its parts share. */
  readonly number: string;
  /** Empty where the text leaves the source out. */
  readonly source: readonly Span[];
  readonly cue: readonly [Span, ...Span[]];
  readonly content: readonly Span[];
  readonly act?: Act;
  readonly stance?: Stance;
  readonly quotation?: Quotation;
  /** Number of the attribution that it is nested in. */
  readonly within?: string;
  /** What a denial answers: a number of an attribution or an id of an event. */
  readonly denies?: string;
}

export interface MarkedEvent {
  readonly id: string;
  /** An event type, or "death", "injury", "other". */
  readonly type: string;
  readonly trigger: Span;
  readonly reality: Reality;
  readonly arguments: readonly { readonly role: Role; readonly mention: string }[];
  /** Id of the event that caused a death or an injury. */
  readonly cause?: string;
}

/** A marked text, taken apart. Spans are UTF-16 into `text`. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
  readonly attributions: readonly MarkedAttribution[];
  readonly events: readonly MarkedEvent[];
}

/**
 * Reads marked text; throws `NotationError` at the first thing that is wrong.
 *
 * @example
 * parseNotation("<m id=m1 k=population n=12..>At least 12 people</m> fled.").mentions[0]?.count → { min: 12, about: false }
 */
export function parseNotation(marked: string): MarkedText {
  const { text, elements } = parseTags(marked);
  const mentionIds = idsOf(elements, "m");
  const eventIds = idsOf(elements, "e");
  const numbers = new Set(elements.flatMap(({ attributes }) => attributes.get("a") ?? []));
  return {
    text,
    mentions: elements.filter(({ tag }) => tag === "m").map((element) => mentionOf(element, mentionIds)),
    attributions: [...numbers].map((number) => attributionOf(number, elements, numbers, eventIds)),
    events: elements.filter(({ tag }) => tag === "e").map((element) => eventOf(element, mentionIds, eventIds)),
  };
}

function idsOf(elements: readonly Element[], tag: "m" | "e"): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of elements) {
    const id = element.tag === tag ? element.attributes.get("id") : undefined;
    if (id === undefined) continue;
    if (ids.has(id)) throw new NotationError(`id ${id} is used twice`, element.position);
    ids.add(id);
  }
  return ids;
}

function mentionOf(element: Element, mentionIds: ReadonlySet<string>): MarkedMention {
  const { attributes } = element;
  const [id, n] = [attributes.get("id"), attributes.get("n")];
  const ref = known(element, "ref", mentionIds);
  const of = known(element, "of", mentionIds);
  const scope = attributes.get("scope");
  if (scope !== undefined && scope !== "cumulative")
    throw new NotationError(`unknown scope ${scope}`, element.position);
  const relation = optional<PlaceRelationKind>(element, "rel", placeRelations);
  return {
    ...(id === undefined ? {} : { id }),
    kind: needed<MentionKind>(element, "k", mentionKinds),
    span: spanOf(element),
    ...(ref === undefined ? {} : { ref }),
    ...(n === undefined ? {} : { count: countOf(n, element) }),
    ...(of === undefined ? {} : { of }),
    cumulative: scope !== undefined,
    ...(relation === undefined ? {} : { relation }),
  };
}

function countOf(written: string, element: Element): MarkedCount {
  const match = /^(?:(~)?(\d+)|(\d+)?\.\.(\d+)?)$/.exec(written);
  if (match === null || written === "..") throw new NotationError(`n=${written} is no number`, element.position);
  const [min, max] = match[2] === undefined ? [match[3], match[4]] : [match[2], match[2]];
  return {
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(max === undefined ? {} : { max: Number(max) }),
    about: match[1] !== undefined,
  };
}

function attributionOf(
  number: string,
  elements: readonly Element[],
  numbers: ReadonlySet<string>,
  eventIds: ReadonlySet<string>,
): MarkedAttribution {
  const parts = elements.filter(({ attributes }) => attributes.get("a") === number);
  const spans = (tag: Element["tag"]): Span[] => parts.filter((part) => part.tag === tag).map(spanOf);
  const cues = parts.filter(({ tag }) => tag === "cue");
  const [cue, ...further] = spans("cue");
  const first = cues[0];
  if (first === undefined || cue === undefined) {
    throw new NotationError(`attribution ${number} has no cue`, parts[0]?.position ?? 0);
  }
  const told = cues.find(({ attributes }) => attributes.has("act")) ?? first;
  const [act, stance] = [optional<Act>(told, "act", acts), optional<Stance>(told, "stance", stances)];
  const quotation = optional<Quotation>(told, "q", quotations);
  const within = known(told, "in", numbers);
  const denies = known(told, "denies", new Set([...numbers, ...eventIds]));
  return {
    number,
    source: spans("src"),
    cue: [cue, ...further],
    content: spans("con"),
    ...(act === undefined ? {} : { act }),
    ...(stance === undefined ? {} : { stance }),
    ...(quotation === undefined ? {} : { quotation }),
    ...(within === undefined ? {} : { within }),
    ...(denies === undefined ? {} : { denies }),
  };
}

function eventOf(element: Element, mentionIds: ReadonlySet<string>, eventIds: ReadonlySet<string>): MarkedEvent {
  const { attributes, position } = element;
  const id = attributes.get("id");
  if (id === undefined) throw new NotationError("<e> lacks id", position);
  const cause = known(element, "cause", eventIds);
  return {
    id,
    type: needed<string>(element, "t", triggerTypes),
    trigger: spanOf(element),
    reality: needed<Reality>(element, "real", realities),
    arguments: roles.flatMap((role) => {
      const mentions = attributes.get(role)?.split(",") ?? [];
      return mentions.map((mention) => {
        if (mentionIds.has(mention)) return { role, mention };
        throw new NotationError(`${role}=${mention} refers to nothing`, position);
      });
    }),
    ...(cause === undefined ? {} : { cause }),
  };
}

function spanOf({ start, end }: Element): Span {
  return { start, end };
}

/** The attribute's value, which must be one of `allowed`. */
function optional<Value extends string>(
  element: Element,
  key: string,
  allowed: ReadonlySet<string>,
): Value | undefined {
  const value = element.attributes.get(key);
  if (value === undefined) return undefined;
  if (!allowed.has(value)) throw new NotationError(`unknown ${key} ${value}`, element.position);
  return value as Value; // true because each set of labels.ts is built from the keys of its type
}

function needed<Value extends string>(element: Element, key: string, allowed: ReadonlySet<string>): Value {
  const value = optional<Value>(element, key, allowed);
  if (value === undefined) throw new NotationError(`<${element.tag}> lacks ${key}`, element.position);
  return value;
}

function known(element: Element, key: string, ids: ReadonlySet<string>): string | undefined {
  const id = element.attributes.get(key);
  if (id !== undefined && !ids.has(id)) throw new NotationError(`${key}=${id} refers to nothing`, element.position);
  return id;
}
