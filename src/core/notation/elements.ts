// From elements to what they say: mentions, attributions, events. Tags and stand-off marks both come through here. What is
// wrong is collected, not thrown, since a report of three hundred marks is mended in one go or never.

import type { Reality } from "../model/event.ts";
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
import type { MarkedAttribution, MarkedCount, MarkedEvent, MarkedMention, MarkedText } from "./marked-text.ts";
import type { NotationProblem } from "./problem.ts";
import type { Element } from "./tags.ts";

/** What the elements say, and all that is wrong with them: what has a problem may be missing from `read`. */
export function readElements(
  text: string,
  elements: readonly Element[],
): { readonly read: MarkedText; readonly problems: readonly NotationProblem[] } {
  const problems: NotationProblem[] = [];
  const named: Named = { mentions: new Set(), events: new Set(), numbers: new Set() };
  for (const element of elements) collectName(element, named, problems);
  const read: MarkedText = {
    text,
    mentions: elements.flatMap((one) => (one.tag === "m" ? (mentionOf(one, named, problems) ?? []) : [])),
    attributions: [...named.numbers].flatMap((number) => attributionOf(number, elements, named, problems) ?? []),
    events: elements.flatMap((one) => (one.tag === "e" ? (eventOf(one, named, problems) ?? []) : [])),
  };
  return { read, problems };
}

/** What can be referred to. */
interface Named {
  readonly mentions: Set<string>;
  readonly events: Set<string>;
  /** Of attributions. */
  readonly numbers: Set<string>;
}

function collectName({ tag, attributes, position }: Element, named: Named, problems: NotationProblem[]): void {
  const [id, number] = [attributes.get("id"), attributes.get("a")];
  if (number !== undefined) named.numbers.add(number);
  else if (tag !== "m" && tag !== "e") problems.push({ text: `<${tag}> lacks a`, position });
  if (id === undefined) return;
  const known = tag === "m" ? named.mentions : named.events;
  if (known.has(id)) problems.push({ text: `id ${id} is used twice`, position });
  known.add(id);
}

function mentionOf(element: Element, named: Named, problems: NotationProblem[]): MarkedMention | undefined {
  const { attributes } = element;
  const [id, n, scope] = [attributes.get("id"), attributes.get("n"), attributes.get("scope")];
  const kind = needed<MentionKind>(element, "k", mentionKinds, problems);
  const ref = known(element, "ref", named.mentions, problems);
  const count = n === undefined ? undefined : countOf(n, element, problems);
  const of = known(element, "of", named.mentions, problems);
  if (scope !== undefined && scope !== "cumulative") {
    problems.push({ text: `unknown scope ${scope}`, position: element.position });
  }
  const relation = optional<PlaceRelationKind>(element, "rel", placeRelations, problems);
  if (kind === undefined) return undefined;
  return {
    ...(id === undefined ? {} : { id }),
    kind,
    span: spanOf(element),
    ...(ref === undefined ? {} : { ref }),
    ...(count === undefined ? {} : { count }),
    ...(of === undefined ? {} : { of }),
    cumulative: scope !== undefined,
    ...(relation === undefined ? {} : { relation }),
  };
}

function countOf(written: string, { position }: Element, problems: NotationProblem[]): MarkedCount | undefined {
  const match = /^(?:(~)?(\d+)|(\d+)?\.\.(\d+)?)$/.exec(written);
  if (match === null || written === "..") {
    problems.push({ text: `n=${written} is no number`, position });
    return undefined;
  }
  const [min, max] = match[2] === undefined ? [match[3], match[4]] : [match[2], match[2]];
  if (min !== undefined && max !== undefined && Number(min) > Number(max)) {
    problems.push({ text: `n=${written} runs backwards`, position });
  }
  return {
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(max === undefined ? {} : { max: Number(max) }),
    about: match[1] !== undefined,
  };
}

function attributionOf(
  number: string,
  elements: readonly Element[],
  named: Named,
  problems: NotationProblem[],
): MarkedAttribution | undefined {
  const parts = elements.filter(({ attributes }) => attributes.get("a") === number);
  const spans = (tag: Element["tag"]): Span[] => parts.filter((part) => part.tag === tag).map(spanOf);
  const [source, cue, content] = [spans("src"), spans("cue"), spans("con")];
  const cues = parts.filter(({ tag }) => tag === "cue");
  // A headline may set a source beside what it says: "Ministry: two killed".
  if (cue.length === 0 && (source.length === 0 || content.length === 0)) {
    problems.push({ text: `attribution ${number} has no cue`, position: parts[0]?.position ?? 0 });
    return undefined;
  }
  const told = cues.find(({ attributes }) => attributes.has("act")) ?? cues[0];
  if (told === undefined) return { number, source, cue, content };
  const act = optional<Act>(told, "act", acts, problems);
  const stance = optional<Stance>(told, "stance", stances, problems);
  const quotation = optional<Quotation>(told, "q", quotations, problems);
  const within = known(told, "in", named.numbers, problems);
  const denies = known(told, "denies", new Set([...named.numbers, ...named.events]), problems);
  return {
    number,
    source,
    cue,
    content,
    ...(act === undefined ? {} : { act }),
    ...(stance === undefined ? {} : { stance }),
    ...(quotation === undefined ? {} : { quotation }),
    ...(within === undefined ? {} : { within }),
    ...(denies === undefined ? {} : { denies }),
  };
}

function eventOf(element: Element, named: Named, problems: NotationProblem[]): MarkedEvent | undefined {
  const { attributes, position } = element;
  const id = attributes.get("id");
  if (id === undefined) problems.push({ text: "<e> lacks id", position });
  const type = needed<string>(element, "t", triggerTypes, problems);
  const reality = needed<Reality>(element, "real", realities, problems);
  const filled = roles.flatMap((role) =>
    listed(element, role, named.mentions, problems).map((mention) => ({ role, mention })),
  );
  const causes = listed(element, "cause", named.events, problems);
  if (id === undefined || type === undefined || reality === undefined) return undefined;
  return {
    id,
    type,
    trigger: spanOf(element),
    reality,
    arguments: filled,
    causes,
  };
}

/** The ids of a list with commas. */
function listed(
  { attributes, position }: Element,
  key: string,
  ids: ReadonlySet<string>,
  problems: NotationProblem[],
): readonly string[] {
  return (attributes.get(key)?.split(",") ?? []).filter((id) => {
    if (!ids.has(id)) problems.push({ text: `${key}=${id} refers to nothing`, position });
    return ids.has(id);
  });
}

function spanOf({ start, end }: Element): Span {
  return { start, end };
}

/** The attribute's value, which must be one of `allowed`. */
function optional<Value extends string>(
  { attributes, position }: Element,
  key: string,
  allowed: ReadonlySet<string>,
  problems: NotationProblem[],
): Value | undefined {
  const value = attributes.get(key);
  if (value === undefined) return undefined;
  if (allowed.has(value)) return value as Value; // true because each set of labels.ts is built from the keys of its type
  problems.push({ text: `unknown ${key} ${value}`, position });
  return undefined;
}

function needed<Value extends string>(
  element: Element,
  key: string,
  allowed: ReadonlySet<string>,
  problems: NotationProblem[],
): Value | undefined {
  if (!element.attributes.has(key))
    problems.push({ text: `<${element.tag}> lacks ${key}`, position: element.position });
  return optional<Value>(element, key, allowed, problems);
}

function known(
  { attributes, position }: Element,
  key: string,
  ids: ReadonlySet<string>,
  problems: NotationProblem[],
): string | undefined {
  const id = attributes.get(key);
  if (id === undefined || ids.has(id)) return id;
  problems.push({ text: `${key}=${id} refers to nothing`, position });
  return undefined;
}
