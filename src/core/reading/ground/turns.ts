// Who speaks in a line of a feed or a transcript, by a colon: "UPD 04:15 Governor Hadir: “Air defence shot down …”", "07:30
// MoD: all drones destroyed". No word of saying stands there, and the time before it hides the name from a reader of prose.

import { overlap, type Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import type { Scored } from "../scored.ts";
import type { Attribution } from "./attribution.ts";

const stamp =
  "(?:(?:upd(?:ate)?|breaking|now|new)\\b[ .:|-]*)?(?:\\d{1,2}[:.h]\\d{2}(?:\\s?(?:am|pm|local|utc|gmt|z)\\b)?[ .:|–—-]*)?";
const name = "\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:\\s+(?:of\\s+|the\\s+|for\\s+)*[\\p{L}\\p{N}.'’-]+){0,5}";
const turn = new RegExp(`^[^\\p{L}\\p{N}\\n]*${stamp}(?<who>${name}):[ \\t]+(?<said>\\S.*)$`, "gimu");

/** Names of those who speak in such lines, where the reader saw no party and no person: "MoD", "Locals". */
const bodies =
  /\b(?:mod|mfa|moi|ministry|minister|governor|mayor|president|command(?:er)?|hq|headquarters|general staff|army|navy|air force|military|police|spokes(?:man|woman|person)|prosecutors?|officials?|observatory|red cross|red crescent|locals|residents|witnesses|eyewitnesses|activists|medics|rescuers|media)\b/iu;

/** Lines that are longer than this, in characters, are prose. */
const longest = 600;

/** Attributions of turns whose speaker none of the `taken` spans covers. */
export function findTurns(text: string, scored: Scored, taken: SpanIndex<Attribution>): readonly Attribution[] {
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => layer === "source" || layer === "group" || layer === "person"),
    (span) => [span],
  );
  return [...text.matchAll(turn)].flatMap((match): readonly Attribution[] => {
    const { who = "", said = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const saidAt = end - said.length;
    const source = { start: match.index + match[0].lastIndexOf(`${who}:`, match[0].length - said.length), end: 0 };
    source.end = source.start + who.length;
    const isNamed = bodies.test(who) || speakers.overlapping(source).some((one) => overlap(one, source) === who.length);
    const content = contentOf(text, { start: saidAt, end });
    if (!isNamed || said.length > longest || content.end - content.start < shortest) return [];
    if (taken.overlapping(source).length > 0) return [];
    if (taken.overlapping(content).length > 0 && !/^["“]/.test(said)) return [];
    return [
      {
        source: [source],
        cue: [],
        content: [content],
        act: "says",
        stance: "CT+",
        quotation: /^["“]/.test(said) ? "direct" : "indirect",
        byAuthor: false,
        foundBy: "bare-source",
      },
    ];
  });
}

/** What is said is longer than this, in characters. */
const shortest = 8;

/** The quotation that the line begins with, or all of it. */
function contentOf(text: string, { start, end }: Span): Span {
  const quoted = /^(?:"[^"]+"|“[^”]+”)/.exec(text.slice(start, end));
  return { start, end: quoted === null ? end : start + quoted[0].length };
}
