// The mentions of a document as the naming of voices asks for them: by position, by the one they take up.

import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { bareName } from "../voices/speaker-name.ts";
import type { GroundedMention } from "./mentions.ts";

export interface Cast {
  readonly at: SpanIndex<GroundedMention>;
  /** The mention that one takes up; itself where it takes up none. */
  rootOf(found: GroundedMention): GroundedMention;
  /** All names, each once, by which the document calls what a mention names. */
  namesOf(found: GroundedMention): readonly string[];
  /** The first person whose full name ends so; undefined where nobody's does. */
  byLastName(name: string): GroundedMention | undefined;
}

export function castOf(mentions: readonly GroundedMention[]): Cast {
  const byId = new Map(mentions.map((found) => [found.mention.id, found]));
  const names = new Map<string, Set<string>>();
  for (const { mention } of mentions) {
    const root = mention.coreferentWith ?? mention.id;
    const list = names.get(root);
    if (list === undefined) names.set(root, new Set([mention.name]));
    else list.add(mention.name);
  }
  const lastNames = new Map<string, GroundedMention>();
  for (const found of mentions) {
    const words = bareName(found.mention.name).split(/\s+/);
    const last = words.at(-1) ?? "";
    if (found.mention.kind === "person" && words.length > 1 && !lastNames.has(last)) lastNames.set(last, found);
  }
  return {
    byLastName: (name) => lastNames.get(name),
    at: indexSpans(mentions, ({ span }) => [span]),
    rootOf: (found) => byId.get(found.mention.coreferentWith ?? "") ?? found,
    namesOf: ({ mention }) => [...(names.get(mention.coreferentWith ?? mention.id) ?? [mention.name])],
  };
}
