// "Dismissed allegations by doctors that its aircraft had struck a clinic": two speak there, the doctors and who answers them. The
// reader takes it for one denial, and whoever is denied would be lost.

import { evidenceOf, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { sayingNoun } from "./untrue.ts";

const nouns = `${sayingNoun}|speculation`;

/** From the verb of denying to the first word of what is denied. */
const denied = new RegExp(
  `^(?<verb>(?:[\\p{L}'’]+\\s+){0,3}?(?:den|reject|dismiss|disput|refut|rebut|rebuff|contest|contradict|discount|question|doubt)\\p{L}*)\\s+(?:(?!that\\b)[\\p{L}'’-]+\\s+){0,3}?(?<noun>${nouns})(?:(?<by>\\s+(?:made\\s+)?(?:by|from|of))\\s+(?<who>[^.;:!?"“”\\n]{2,80}?))?\\s+that\\s+(?=\\S)`,
  "iu",
);

const ofSaying = new RegExp(`^(?:${nouns})(?:\\s+(?:made\\s+)?(?:by|from|of))?$`, "iu");

/** True for an attribution whose cue is a noun of saying: who denies "allegations that" denies what they say. */
export function isNounOfSaying(text: string, { cue }: Attribution): boolean {
  return cue.length === 1 && cue.every((span) => ofSaying.test(quote(text, span)));
}

/** The attributions with each such denial told as two: the outer denies, the inner one says what is denied. */
export function withDeniedNouns(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const cues = indexSpans(attributions, ({ cue }) => cue);
  return attributions
    .map((one) => withoutDenier(text, one, cues))
    .flatMap((outer): readonly Attribution[] => {
      const [cue] = outer.cue;
      const last = outer.content.at(-1) ?? outer.content[0];
      if (cue === undefined || (outer.act !== "denies" && outer.act !== "doubts") || last.end <= cue.end)
        return [outer];
      const match = denied.exec(text.slice(cue.start, last.end));
      const { verb = "", noun = "", by = "", who = "" } = match?.groups ?? {};
      if (match === null) return [outer];
      // What is said must be what the reader took for it: from the noun on, or from behind "that".
      const start = cue.start + match[0].length;
      const nounAt = cue.start + match[0].search(new RegExp(`\\b${noun}\\b`, "u"));
      const at = outer.content.findIndex((span) => span.end > start);
      const first = outer.content[at];
      const rest = outer.content.slice(at + 1);
      if (first === undefined || first.start > start + 1 || first.end - start < shortest) return [outer];
      const said = { start, end: first.end };
      const named: Span = { start: nounAt, end: nounAt + noun.length + by.length };
      const known = cues.overlapping(named).some((one) => one !== outer);
      const content = evidenceOf([said, ...rest]);
      if (known || content === undefined) return [outer];
      const whoAt = named.end + (/^\s+/.exec(text.slice(named.end))?.[0].length ?? 0);
      // "Rumours from Tarn": a town spreads none.
      const isSomebody = who !== "" && !(/from$/i.test(by) && /^\p{Lu}[\p{L}'’-]*$/u.test(who));
      const source: readonly Span[] = isSomebody ? [{ start: whoAt, end: whoAt + who.length }] : [];
      return [
        {
          ...outer,
          cue: [{ start: cue.start, end: cue.start + verb.length }],
          content: [{ start: nounAt, end: first.end }, ...rest],
        },
        {
          source,
          cue: [named],
          content,
          act: /^(?:alleg|accus|charg)/i.test(noun) ? "accuses" : "says",
          stance: source.length === 0 ? "Uu" : "CT+",
          quotation: "indirect",
          byAuthor: false,
          foundBy: "denied-saying",
        },
      ];
    });
}

/** "Velmia rejected a charge that": whose word the charge is, nobody says; it is not that of the one who rejects it. */
function withoutDenier(text: string, inner: Attribution, cues: SpanIndex<Attribution>): Attribution {
  const [source] = inner.source;
  const [cue] = inner.cue;
  if (source === undefined || cue === undefined || !isNounOfSaying(text, inner)) return inner;
  const isDeniers = cues
    .overlapping({ start: Math.max(0, cue.start - nounReach), end: cue.start })
    .some(
      (other) =>
        other !== inner &&
        other.act === "denies" &&
        other.source.some(({ start }) => start === source.start) &&
        other.cue.some(({ start, end }) => end <= cue.start && start >= source.end && cue.start - end < nounReach),
    );
  return isDeniers ? { ...inner, source: [], stance: "Uu" } : inner;
}

/** How far behind the verb of denying, in characters, the noun may stand. */
const nounReach = 30;

/** What is said is longer than this, in characters. */
const shortest = 8;
