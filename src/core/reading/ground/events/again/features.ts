// What speaks for and against one telling being of a deed that was told before.

import type { EventType } from "../../../../catalogue/event-types/event-type.ts";
import { remembered } from "../../../../model/remembered.ts";
import { overlap, quote, type Span } from "../../../../model/span.ts";
import type { Scored } from "../../../scored.ts";
import type { GroundedMention } from "../../mentions/mentions.ts";
import { foldName, headOf } from "../../mentions/name.ts";
import type { GroundedEvent } from "../grounded-event.ts";
import type { Telling } from "../telling.ts";
import type { HeadSpans } from "../tellings.ts";
import type { Phrase } from "./phrase.ts";
import { type Known, standingOf } from "./standing.ts";
import type { FeatureName } from "./weights.ts";

/** What telling two deeds apart looks at. */
export interface Surroundings extends Known {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Scored;
  readonly types: ReadonlyMap<string, EventType>;
  readonly head: HeadSpans;
  /** The numbers of dead and hurt that each sentence tells, by its index. */
  readonly tolls: ReadonlyMap<number, readonly string[]>;
  /** The days, and the names of places, that a sentence tells, by its index. */
  readonly daysOf: (sentence: number) => ReadonlySet<string>;
  readonly placesOf: (sentence: number) => ReadonlySet<string>;
  /** Who speaks at a place, as one name for each voice; the empty string for the author. */
  readonly speakerAt: (span: Span) => string;
}

/** A telling as it comes up, with what its words alone tell. */
export interface Coming {
  readonly telling: Telling;
  readonly type: string;
  readonly reality: GroundedEvent["reality"];
  readonly phrase: Phrase;
  /** Somebody denies what is told: most often what was told before. */
  readonly isDenied: boolean;
}

export type Features = Partial<Record<FeatureName, number>>;

/** The first telling of a deed and so many of the last are held against a new one. */
const tellingsAsked = 8;

/** What a telling's own words say, whatever deed it is held against: asked once for all of them. */
export interface Alone {
  readonly stem: string;
  readonly phrase: Features;
  readonly inTitle: boolean;
  readonly opensParagraph: boolean;
  readonly isBehindLag: boolean;
  readonly turnsElsewhere: boolean;
  readonly hadDone: boolean;
  readonly takesUpDoers: boolean;
  readonly speaker: string;
}

/** See `Alone`. */
export function aloneOf({ telling, phrase }: Coming, around: Surroundings): Alone {
  const { text, head } = around;
  const { start } = telling.span;
  return {
    stem: stem(text, telling.span),
    phrase: phraseFeatures(phrase),
    inTitle: isInTitle(head, telling),
    opensParagraph: opensParagraph(around, telling),
    isBehindLag: lagBefore.test(text.slice(Math.max(0, start - 80), start)),
    turnsElsewhere: turnsElsewhere(around, telling),
    hadDone: /\bhad\s+(?:[\p{L}]+\s+)?$/u.test(text.slice(Math.max(0, start - 30), start)),
    takesUpDoers: takesUpDoers(telling, around),
    speaker: around.speakerAt(telling.span),
  };
}

function isInTitle({ title }: HeadSpans, { span }: Telling): boolean {
  return title !== undefined && overlap(title, span) > 0;
}

/** The features of a telling beside a deed that was told before: the deed's index, and whether it was told last. */
export function featuresOf(
  event: GroundedEvent,
  { index, isLast }: { readonly index: number; readonly isLast: boolean },
  coming: Coming,
  alone: Alone,
  around: Surroundings,
): Features {
  const { telling, phrase } = coming;
  const tellings = [event.tellings[0], ...event.tellings.slice(1).slice(-tellingsAsked)];
  const last = event.tellings.at(-1) ?? event.tellings[0];
  const gap = telling.sentence - last.sentence;
  const headlined = event.tellings.every((other) => isInTitle(around.head, other));
  const isSameWord = tellings.some(({ span }) => stem(around.text, span) === alone.stem);
  return {
    always: 1,
    ...typeFeatures(event, tellings, coming, around),
    ...(isSameWord ? { "same word": 1 } : {}),
    ...alone.phrase,
    ...(phrase.isPlural && isPluralEvent(around.text, tellings)
      ? { "both plural": 1 }
      : phrase.isPlural
        ? { "plural against singular": 1 }
        : {}),
    ...(gap <= 0 ? { "same sentence": 1 } : gap === 1 ? { "next sentence": 1 } : {}),
    "sentences between": Math.log1p(Math.max(0, gap)),
    ...(isLast ? { "last told": 1 } : {}),
    ...(index === 0 ? { "first told": 1 } : {}),
    ...(index === 0 && isLast ? { "the only one told": 1 } : {}),
    ...(gap > 0 && alone.opensParagraph ? { "a new paragraph": 1 } : {}),
    ...(gap <= 0 && alone.isBehindLag ? { "days after or before": 1 } : {}),
    "often told": Math.log(event.tellings.length),
    ...(headlined ? { "only in the headline": 1 } : {}),
    ...(headlined && !alone.inTitle && gap <= leadReach ? { "headline and lead": 1 } : {}),
    ...roleFeatures(tellings, telling, around),
    ...tollFeatures(tellings, telling, around),
    ...settingFeatures(tellings, telling, around),
    ...(phrase.kind === "the" && isSameWord ? { "the same word with the": 1 } : {}),
    ...(alone.takesUpDoers ? { "its doers are taken up": 1 } : {}),
    ...(comesDown(event, tellings, telling, around) ? { "what was sent comes down": 1 } : {}),
    ...(tellings.every(({ span }) => isBygone(around.text, span)) ? { "told as bygone": 1 } : {}),
    ...(index === 0 && phrase.kind !== "a" && !phrase.isOther ? { "first told, and taken up": 1 } : {}),
    ...(coming.isDenied ? { denied: 1 } : {}),
    ...(coming.reality !== event.reality ? { "another reality": 1 } : {}),
    ...(alone.turnsElsewhere && gap > 0 ? { "turns elsewhere": 1 } : {}),
    ...(alone.hadDone ? { "had done": 1 } : {}),
    ...(alone.speaker !== around.speakerAt(last.span) ? { "said by another": 1 } : {}),
  };
}

/** How many sentences after the headline tell what it promised. */
const leadReach = 3;

/** The start of the word that tells what it is: "bombed" and "bombs" have one, and so have "drone strike" and "strike". */
function stem(text: string, span: Span): string {
  return stemOf(quote(text, span));
}

const stemOf = remembered((phrase) => {
  const words = foldName(phrase).split(" ");
  const last = words.at(-1) ?? "";
  return (particle.test(last) ? (words[0] ?? last) : last).slice(0, 5);
});

const particle = /^(?:down|up|out|off|over|away|in|on|fire|hostage|prisoner|captive)$/;

/** Types that a strike or an attack may be told as, by another or in other words. */
const kin: readonly ReadonlySet<string>[] = [
  new Set(["armed-attack", "air-strike", "shelling", "bombing", "chemical-attack", "killing", "armed-clash"]),
  new Set(["abduction", "detention"]),
  new Set(["abduction", "armed-attack"]),
  new Set(["armed-clash", "territory-gained"]),
  new Set(["shoot-down", "armed-attack"]),
];

/** Whether what the one type names may be told as the other. */
export function areKin(one: string, other: string): boolean {
  return kin.some((set) => set.has(one) && set.has(other));
}

/** Types that are one another's kin only by way of "attack". */
const force: ReadonlySet<string> = new Set(["air-strike", "shelling", "bombing", "chemical-attack"]);

function typeFeatures(
  event: GroundedEvent,
  tellings: readonly Telling[],
  { type, telling }: Coming,
  { scored }: Surroundings,
): Features {
  const told = new Set([event.type, ...tellings.flatMap((other) => (other.type === undefined ? [] : [other.type]))]);
  if (told.has(type)) return { "same type": 1 };
  const others = telling.trigger === undefined ? [] : (scored.triggers[telling.trigger]?.alternatives ?? []);
  const alternative = Math.max(0, ...others.flatMap((other) => (told.has(other.type) ? [other.score] : [])));
  const isKin = [...told].some((one) => areKin(one, type));
  const unlike = force.has(type) && force.has(event.type);
  return {
    "type among the reader's others": alternative,
    ...(isKin ? { "kin type": 1 } : {}),
    ...(!isKin || unlike ? { "unlike type": 1 } : {}),
  };
}

function phraseFeatures({ kind, isOther }: Phrase): Features {
  const named: Readonly<Record<Phrase["kind"], FeatureName>> = {
    this: "this",
    the: "the",
    owned: "owned",
    a: "a",
    bare: "bare noun",
    verb: "verb",
  };
  return {
    [named[kind]]: 1,
    ...(isOther ? { another: 1 } : {}),
  };
}

function isPluralEvent(text: string, tellings: readonly Telling[]): boolean {
  return tellings.some(({ span }) => /[^s]s$/i.test(quote(text, span)));
}

function roleFeatures(tellings: readonly Telling[], telling: Telling, around: Known): Features {
  const of = (role: Parameters<typeof standingOf>[0]): number => standingOf(role, telling, tellings, around);
  const [actor, target, place, time, means] = [of("actor"), of("target"), of("place"), of("time"), of("means")];
  return {
    ...(actor > 0 ? { "same actor": actor } : actor < 0 ? { "other actor": 1 } : {}),
    ...(target > 0 ? { "same target": target } : target < 0 ? { "other target": 1 } : {}),
    ...(place === 1
      ? { "same place": 1 }
      : place > 0
        ? { "perhaps the same place": 1 }
        : place < 0
          ? { "other place": 1 }
          : {}),
    ...(time === 1
      ? { "same time": 1 }
      : time > 0
        ? { "perhaps the same time": 1 }
        : time < 0
          ? { "other time": 1 }
          : {}),
    ...(means > 0
      ? { "same means": means }
      : means < 0
        ? { [areSent(tellings, around) && areSent([telling], around) ? "other munition" : "other means"]: 1 }
        : {}),
  };
}

function tollFeatures(tellings: readonly Telling[], { sentence }: Telling, { tolls }: Surroundings): Features {
  const mine = tolls.get(sentence) ?? [];
  const theirs = tellings.flatMap((other) => (other.sentence === sentence ? [] : (tolls.get(other.sentence) ?? [])));
  if (mine.length === 0 || theirs.length === 0) return {};
  return mine.some((toll) => theirs.includes(toll)) ? { "same toll": 1 } : { "other toll": 1 };
}

const munition =
  /(?:^|\s)(?:rounds?|shells?|rockets?|missiles?|bombs?|mines?|grenades?|projectiles?|mortars?|devices?)$/i;

function sentIn(telling: Telling, { mentions }: Known): readonly GroundedMention[] {
  return telling.arguments
    .flatMap(({ role, mention }) => (role === "means" ? mentions.slice(mention, mention + 1) : []))
    .filter(({ mention: { name } }) => munition.test(name) || /drones?$/i.test(name));
}

function areSent(tellings: readonly Telling[], around: Known): boolean {
  return tellings.some((telling) => sentIn(telling, around).length > 0);
}

/** "Mortar rounds landed in Velm. The rounds fell at the station": what was sent is pointed at. "The rounds that fell" are others. */
function comesDown(
  event: GroundedEvent,
  tellings: readonly Telling[],
  telling: Telling,
  around: Surroundings,
): boolean {
  const { text } = around;
  const bare = ({ mention: { name } }: GroundedMention): string => headOf(name).replace(/s$/, "");
  const mine = sentIn(telling, around).filter(
    ({ span }) =>
      /^(?:the|these|those)\s/i.test(quote(text, span)) &&
      span.end <= telling.span.start &&
      !/\b(?:that|which)\b/i.test(text.slice(span.end, telling.span.start)),
  );
  if (mine.length === 0) return false;
  // "Rebels shelled a market. The shells came from the hills": what was sent goes without saying.
  const unsaid =
    event.type === "shelling" && !areSent(tellings, around) && mine.every((sent) => bare(sent) === "shell");
  return unsaid || tellings.some((other) => sentIn(other, around).some((a) => mine.some((b) => bare(a) === bare(b))));
}

/** "The attackers": whoever did what was told. */
function takesUpDoers(telling: Telling, { text, mentions }: Surroundings): boolean {
  return telling.arguments.some(({ role, mention }) => {
    const span = role === "actor" ? mentions[mention]?.span : undefined;
    return span !== undefined && takenUp.test(quote(text, span));
  });
}

const takenUp =
  /^(?:the|these|those)\s+(?:attackers?|assailants?|gunm[ae]n|bombers?|perpetrators?|raiders?|kidnappers?|killers?|ambushers?)$/i;

/** "A week after the shelling of Velm": told for the sake of another time. */
function isBygone(text: string, { start }: Span): boolean {
  return (
    /\b(?:days?|weeks?|months?|years?|hours?|since|ever since)(?:\s+(?:after|before|following|since|from))?\s+(?:(?:the|an?|its|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    ) && /\b(?:after|before|since|following|from)\s[^.,;]*$/i.test(text.slice(Math.max(0, start - 50), start))
  );
}

/** What the two sentences tell of days and places, whether or not the reader tied it to the deeds. */
function settingFeatures(
  tellings: readonly Telling[],
  { sentence }: Telling,
  { daysOf, placesOf }: Surroundings,
): Features {
  const apart = (of: (sentence: number) => ReadonlySet<string>): boolean => {
    const mine = of(sentence);
    const theirs = tellings.map((other) => (other.sentence === sentence ? undefined : of(other.sentence)));
    if (mine.size === 0 || !theirs.some((set) => set !== undefined && set.size > 0)) return false;
    return !theirs.some((set) => set !== undefined && [...set].some((one) => mine.has(one)));
  };
  return {
    ...(apart(daysOf) ? { "other days in the sentences": 1 } : {}),
    ...(apart(placesOf) ? { "other places in the sentences": 1 } : {}),
  };
}

/** The first sentence of a paragraph, or an entry of a list. */
function opensParagraph({ text, sentences }: Surroundings, { sentence }: Telling): boolean {
  return /(?:^|\n)\s*$/.test(
    text.slice(Math.max(0, (sentences[sentence]?.start ?? 0) - 3), sentences[sentence]?.start ?? 0),
  );
}

/** "Recaptured the town three days after the rebels had overrun it": two deeds of one sentence. */
const lagBefore =
  /\b(?:days?|weeks?|months?|years?|hours?|minutes?)\s+(?:after|before|earlier|later|since)\b[^.;:!?]*$/i;

/** "Elsewhere", "In a separate attack", "Meanwhile", "In March": the sentence leaves what was told before. */
function turnsElsewhere({ text, sentences }: Surroundings, { sentence, span }: Telling): boolean {
  const whole = sentences[sentence];
  if (whole === undefined) return false;
  return turning.test(text.slice(whole.start, Math.min(span.start, whole.start + 60)));
}

const turning =
  /^\W*(?:elsewhere|meanwhile|separately|also|earlier|previously|later|hours (?:earlier|later|before|after)|in (?:an?other|a separate|a similar|a further)\b|(?:a|one|two|three|several|\d+) (?:days?|weeks?|months?|years?) (?:earlier|ago|before|later)|last (?:week|month|year)|(?:early|late) last\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|since\b|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|the (?:last|previous|latest)\b|at least\b.{0,40}\bsince\b|more than\b.{0,40}\bsince\b)/i;
