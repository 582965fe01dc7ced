// "The US and British navies", "jets of Syria and Russia": two parties in one phrase, which the reader may mark as one. Who
// did it are both, each by its name. "Bosnia and Herzegovina" is one, and so is "the Ministry of Defence and Aviation".

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { stableId } from "../../../model/identity.ts";
import { byPosition, type Evidence, evidenceOf, quote, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import type { EventArgument, Telling } from "../events/telling.ts";
import type { GroundedMention } from "./mentions.ts";
import { isParty, nameOf } from "./name.ts";

type Names = Pick<ActorCatalogue, "resolve" | "stateOf">;

/** Longest phrase, in characters, that is taken apart. */
const longest = 120;

const name = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";
const list = `${name}(?:,\\s(?:the\\s)?${name})*,?\\sand\\s(?:the\\s)?${name}`;
/** "(The) US and British | navies", "Syria and Russia |". */
const before = new RegExp(`^(?:[Tt]he\\s)?(?<names>${list})(?<head>(?:\\s[\\p{Ll}-]+){0,3})$`, "u");
/** "(The) jets of | the US and Britain". */
const behind = new RegExp(
  `^(?<head>(?:[Tt]he\\s)?[\\p{L}-]+(?:\\s\\p{Ll}+){0,2}\\s(?:of|from)\\s(?:the\\s)?)(?<names>${list})$`,
  "u",
);

/** The mentions, with those of the parties that one of them holds together, in text order. */
export function withParts(
  text: string,
  mentions: readonly GroundedMention[],
  actors: Names,
): { readonly mentions: readonly GroundedMention[]; readonly parts: PartsOf } {
  const known = new Map(mentions.map((one) => [keyOf(one.mention.kind, one.span), one]));
  const found = mentions.flatMap((joint) => {
    const { kind } = joint.mention;
    if (!isParty(kind) && kind !== "platform") return [];
    const parts = apart(text, joint.span, actors).map(
      (evidence) =>
        (evidence.length > 1 ? undefined : known.get(keyOf(kind, evidence[0]))) ?? part(text, joint, evidence, actors),
    );
    return parts.length > 1 ? [{ joint, parts }] : [];
  });
  if (found.length === 0) return { mentions, parts: new Map() };
  const read = new Set(mentions);
  const added = found.flatMap(({ parts }) => parts).filter((one) => !read.has(one));
  const all = [...mentions, ...added].sort((a, b) => byPosition(a.span, b.span));
  const at = new Map(all.map((one, index) => [one, index]));
  const indexOf = (one: GroundedMention): readonly number[] => {
    const index = at.get(one);
    return index === undefined ? [] : [index];
  };
  return {
    mentions: all,
    parts: new Map(found.flatMap(({ joint, parts }) => indexOf(joint).map((index) => [index, parts.flatMap(indexOf)]))),
  };
}

function keyOf(kind: string, { start, end }: Span): string {
  return `${kind} ${start} ${end}`;
}

function part(text: string, { mention, score }: GroundedMention, evidence: Evidence, actors: Names): GroundedMention {
  const words = evidence.map((span) => quote(text, span)).join(" ");
  const actor = mention.kind === "platform" ? undefined : actors.resolve(words);
  return {
    mention: {
      id: stableId("m", ["part", mention.kind, ...evidence.flatMap(({ start, end }) => [start, end])]),
      kind: mention.kind,
      evidence,
      name: nameOf(words),
      ...(actor === undefined ? {} : { actor: actor.id }),
    },
    span: evidence[0],
    scored: -1,
    score,
  };
}

/** By the index of a mention that holds several parties together, theirs. */
export type PartsOf = ReadonlyMap<number, readonly number[]>;

/** Gives a telling in which each of several doers does it by its own name. */
export function partingDoers(parts: PartsOf): (telling: Telling) => Telling {
  const apartIn = (argument: EventArgument): readonly EventArgument[] => {
    const found =
      argument.role === "actor" || argument.role === "participant" ? parts.get(argument.mention) : undefined;
    return found?.map((mention) => ({ ...argument, mention })) ?? [argument];
  };
  return (telling) => {
    if (!telling.arguments.some(({ mention }) => parts.has(mention))) return telling;
    const split = telling.arguments.flatMap(apartIn);
    // Where the reader saw the parts as well, each is told once.
    const once = split.filter(
      (one, index) => split.findIndex(({ role, mention }) => role === one.role && mention === one.mention) === index,
    );
    return { ...telling, arguments: once };
  };
}

/** The words of each party: its name with the noun that all share. Empty where the phrase is of one. */
function apart(text: string, span: Span, actors: Names): readonly Evidence[] {
  if (span.end - span.start > longest) return [];
  const words = quote(text, span);
  const found = before.exec(words) ?? behind.exec(words);
  const names = found?.groups?.["names"];
  const head = found?.groups?.["head"] ?? "";
  if (found === null || names === undefined || isOne(names, actors)) return [];
  const isBehind = head !== "" && words.endsWith(head);
  const from = span.start + (isBehind || head === "" ? words.indexOf(names) : head.length);
  const each = matchesOf(names, /(?:^|,\s(?:and\s)?|\sand\s)(?:the\s)?(?<one>(?:(?!,|\sand\s).)+)/giu).map(
    ({ index, 0: all, groups }): Span => {
      const { length } = groups?.["one"] ?? "";
      return { start: from + index + all.length - length, end: from + index + all.length };
    },
  );
  if (each.length < 2 || !each.every((one) => isParties(quote(text, one), actors))) return [];
  const noun: Span | undefined =
    head.trim() === ""
      ? undefined
      : isBehind
        ? { start: span.end - head.trim().length, end: span.end }
        : { start: span.start, end: span.start + head.replace(/\s+(?:the\s+)?$/i, "").length };
  return each.flatMap((one): readonly Evidence[] => {
    const evidence = evidenceOf(noun === undefined ? [one] : together(one, noun));
    return evidence === undefined ? [] : [evidence];
  });
}

/** Words that stand side by side are one span. */
function together(one: Span, noun: Span): readonly Span[] {
  const [first, second] = one.start < noun.start ? [one, noun] : [noun, one];
  return second.start - first.end <= "the ".length + 1 ? [{ start: first.start, end: second.end }] : [first, second];
}

function isOne(names: string, actors: Names): boolean {
  return actors.resolve(names) !== undefined || actors.stateOf(names) !== undefined;
}

function isParties(name: string, actors: Names): boolean {
  return actors.stateOf(name) !== undefined || actors.resolve(name) !== undefined;
}
