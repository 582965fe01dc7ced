// Somebody whom a lead has without a name, and who is named when he speaks next: "a local official told AFP. … council chairman Ana Sool
// said", "its director said. … Captain Ana Sool said". Wires do so in most of their reports; counted as two they would be two witnesses.

import type { Voice } from "../../model/voice.ts";
import { type Known, nameWithin, type Page } from "./page.ts";
import type { Speaker } from "./voices.ts";

/** What people are by their office, and what else one who holds it may be called. */
const sorts: readonly RegExp[] = [
  /\b(?:director|head|heads|headed|chief|manager|manages|runs)\b/iu,
  /\b(?:doctor|dr|surgeon|physician|medic)\b/iu,
  /\b(?:nurse|midwife)\b/iu,
  /\b(?:lawyer|attorney)\b/iu,
  /\b(?:teacher|headmaster|headmistress)\b/iu,
  /\b(?:farmer|herder|trader|shopkeeper|driver|fisherman|waiter|student|pupil)\b/iu,
  /\b(?:prosecutor)\b/iu,
  /\b(?:priest|imam|pastor|bishop|nun)\b/iu,
  /\b(?:resident|villager|neighbou?r|witness|survivor)\b/iu,
];
/** Who may be meant by "a local official". */
const official =
  /\b(?:official|chair(?:man|woman|person)?|mayor|governor|prefect|administrator|commissioner|councillor|secretary|minister|spokes(?:man|woman|person)|head|chief)\b/iu;
/** Who holds no such office, however he is called: his word is another's. */
const ofForces = /\b(?:army|military|police|rebels?|militants?|movement|group)\b/iu;

/** One person without a name: "a hospital director", "its director", "the governor". */
const one =
  /^(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ne|[Aa]nother) )?(?:\p{Ll}[\p{L}-]*(?:['’]s)? ){0,3}\p{Ll}[\p{L}-]+(?: (?:at|of|in) .{1,60})?$/u;

/** How far from a name words tell what its bearer is, in characters. */
const reach = 60;
/** How far behind the lead he is named, in characters. */
const soon = 700;

/**
 * The one person who speaks next, where he can be the one whom the lead has without a name: his office is of the same sort, or
 * none is told and nobody else speaks by name.
 */
export function introducedBy(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  const { text } = page.document.reading.document;
  if (at === undefined || voice.evidence.length > 1 || voice.kind === "person" || voice.kind === "media")
    return undefined;
  const words = voice.name;
  if (!one.test(words) || ofForces.test(words) || at.end > leadEnd(text)) return undefined;
  const sort = official.test(words) && /\bofficial$/iu.test(words) ? official : sorts.find((own) => own.test(words));
  if (sort === undefined) return undefined;
  const people = page.known.filter(
    (other) => other.voice.kind === "person" && other.speaker.kind === "person" && !other.speaker.key.includes("@"),
  );
  const next = people.filter(({ voice: { evidence } }) => {
    const first = evidence[0];
    return first !== undefined && first.start > at.end && first.start - at.end < soon;
  });
  const fitting = next.filter((other) => sort.test(describedAs(text, other)));
  const [only, ...others] =
    fitting.length > 0 ? fitting : people.length === 1 ? next.filter((other) => !hasOffice(text, other)) : [];
  if (only === undefined || others.length > 0) return undefined;
  return { ...only.speaker, why: `“${words}” is ${only.speaker.label}, who speaks next` };
}

/** Where the first paragraph ends that is more than a title. */
function leadEnd(text: string): number {
  const stop = text.indexOf("\n");
  return stop < 0 ? text.length : stop;
}

/** The words right beside a name, within its sentence: what its bearer is. */
function describedAs(text: string, { voice }: Known): string {
  return voice.evidence
    .map((span) => {
      const { start, end } = nameWithin(text, span, voice.name);
      const before =
        /(?:^|[.!?,;:"“”\n])?([^.!?,;:"“”\n]*,? ?)$/u.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? "";
      const behind = /^,? ?[^.!?,;:"“”\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? "";
      return `${before} ${text.slice(start, end)} ${behind}`;
    })
    .join(" ");
}

function hasOffice(text: string, known: Known): boolean {
  const words = describedAs(text, known);
  return official.test(words) || ofForces.test(words) || sorts.some((sort) => sort.test(words));
}
