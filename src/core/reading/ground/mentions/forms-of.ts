// Works out the forms of mentions: what each looks like, who says it, and what it does where it stands.

import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { MentionForm, Sort } from "./mention-form.ts";
import { shapeOf } from "./mention-shape.ts";
import { headWord, plainPronoun, senses, withoutS } from "./mention-words.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, isParty } from "./name.ts";
import { genderOf, numberOf } from "./number-and-gender.ts";

/** What is known of the text that mentions stand in. */
export interface FormInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Pick<Scored, "links">;
  readonly attributions: readonly Attribution[];
}

/** The forms of mentions, in their order. */
export function formsOf(mentions: readonly GroundedMention[], input: FormInput): readonly MentionForm[] {
  const { text, sentences, scored, attributions } = input;
  const small = new Set(matchesOf(text, /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}'’-]*/gu).map(([word]) => word));
  const lower = new Set([...small].map(foldName));
  const isCapitals = !/\p{Ll}\p{Ll}\p{Ll}/u.test(text.slice(0, 2000));
  const roles = new Map<number, { readonly role: string; readonly from: number; readonly score: number }>();
  for (const { relation, from, to, score } of scored.links) {
    if (relation === "content" || relation === "cause" || relation === "source") continue;
    const known = roles.get(to);
    if (known === undefined || known.score < score) roles.set(to, { role: relation, from, score });
  }
  const headlines = new Set(
    sentences.flatMap((one, index) =>
      /[.!?:;”"’')]\s*$/.test(text.slice(Math.max(one.start, one.end - 4), one.end)) ? [] : [index],
    ),
  );
  const numbered = attributions.map((attribution, index) => ({ attribution, index }));
  const contents = indexSpans(numbered, ({ attribution }) => attribution.content);
  const sources = indexSpans(numbered, ({ attribution }) => attribution.source);
  let lastSentence = -1;
  return mentions.map(({ mention, span, scored: read }): MentionForm => {
    const { kind } = mention;
    const words = quote(text, span).replace(/\s+/g, " ");
    const sentence = sentenceOf(sentences, span);
    const isFirst = sentence !== lastSentence && kind !== "time" && kind !== "quantity";
    if (isFirst) lastSentence = sentence;
    const pronoun = words === "US" ? undefined : plainPronoun.get(words.toLowerCase());
    const folded = foldName(words);
    const parts = folded.split(" ").filter((word) => !/^(?:the|a|an|of|and|in|for|at|s|'s|\W+)$/.test(word));
    const head = headWord(folded);
    const role = roles.get(read);
    const said = contents
      .covering(span)
      .reduce<{ readonly index: number; readonly size: number } | undefined>((best, { attribution, index }) => {
        const around = attribution.content.find((one) => contains(one, span));
        const size = around === undefined ? Number.POSITIVE_INFINITY : around.end - around.start;
        return best === undefined || size < best.size ? { index, size } : best;
      }, undefined);
    const speaks = sources.overlapping(span).find(({ attribution }) => mostly(attribution.source, span));
    return {
      sort: kind === "person" ? "person" : kind === "population" ? "people" : sortOf(kind),
      pronoun,
      shape: pronoun === undefined ? shapeOf(text, span, words, lower, isCapitals, kind) : "pronoun",
      words: parts,
      bareWords: parts.map(withoutS),
      head,
      number: numberOf(words, head, pronoun, kind),
      gender: pronoun === "he" || pronoun === "she" ? pronoun : genderOf(folded),
      count:
        /\d[\d,.]*|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores)(?![a-z])/.exec(
          folded,
        )?.[0],
      sentence,
      isHeadline: headlines.has(sentence),
      sense: senses.get(head),
      isFirst,
      role: speaks !== undefined ? "source" : (role?.role ?? ""),
      trigger: role?.from ?? -1,
      said: said?.index ?? -1,
      isQuoted: said !== undefined && attributions[said.index]?.quotation !== "indirect",
      speaks: speaks?.index ?? -1,
    };
  });
}

function mostly(source: readonly Span[], span: Span): boolean {
  return source.some((one) => 2 * overlap(one, span) > span.end - span.start);
}

function sortOf(kind: GroundedMention["mention"]["kind"]): Sort {
  if (isParty(kind)) return "party";
  if (kind === "place") return "place";
  return kind === "facility" ? "building" : "thing";
}
