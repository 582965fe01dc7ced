// Which mentions name again what a name before them named: the same name, the end of it, its abbreviation, a surname. Only
// what a reader of any report would take for certain; the rest is weighed (`antecedents.ts`).

import type { MentionKind } from "../../../model/mention.ts";
import { bareName } from "../voices/speaker-name.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, headOf, isParty, isProper } from "./name.ts";
import { PlacesNamed } from "./places-again.ts";

const personPronouns: ReadonlySet<string> = new Set(["he", "she", "him", "his", "her", "hers", "i", "me", "my", "who"]);

/** The mentions before, by what they may be taken up by. */
export class Named {
  /** First mention of a kind of thing by its folded name; for parties one table for all their kinds. */
  readonly #byName: Map<string, GroundedMention> = new Map();
  readonly #byActor: Map<string, GroundedMention> = new Map();
  /** Last named party by the head of its name: "ministry". */
  readonly #lastByHead: Map<string, GroundedMention> = new Map();
  /** First named party by each ending of its name of two words or more: "central command". */
  readonly #byEnding: Map<string, GroundedMention> = new Map();
  #lastParty: GroundedMention | undefined;
  /** Named people by their last name; one who is named again is found by the first mention of the name. */
  readonly #byLastName: Map<string, GroundedMention[]> = new Map();
  readonly #places: PlacesNamed;

  constructor(isState: (name: string) => boolean) {
    this.#places = new PlacesNamed(isState);
  }

  /** @param isAgain whether the mention names again what one before it named */
  add(found: GroundedMention, isAgain: boolean): void {
    const { kind, name, actor } = found.mention;
    const key = `${tableOf(kind)} ${foldName(name)}`;
    if (!this.#byName.has(key)) this.#byName.set(key, found);
    if (kind === "place") this.#places.add(found);
    if (kind === "person" && !isAgain) this.#addPerson(found);
    if (!isParty(kind)) return;
    const short = /\((\p{Lu}[\p{Lu}\d-]{1,7})\)$/u.exec(name)?.[1];
    if (short !== undefined && !this.#byName.has(`party ${foldName(short)}`))
      this.#byName.set(`party ${foldName(short)}`, found);
    this.#lastParty = found;
    if (actor !== undefined && !this.#byActor.has(actor)) this.#byActor.set(actor, found);
    if (!isProper(name)) return;
    this.#lastByHead.set(headOf(name), found);
    for (const ending of endingsOf(foldName(name))) if (!this.#byEnding.has(ending)) this.#byEnding.set(ending, found);
  }

  #addPerson(found: GroundedMention): void {
    const { name } = found.mention;
    if (!isProper(name) || personPronouns.has(name.toLowerCase())) return;
    const last = foldName(bareName(name)).split(" ").at(-1) ?? "";
    const namesakes = this.#byLastName.get(last);
    if (namesakes === undefined) this.#byLastName.set(last, [found]);
    else namesakes.push(found);
  }

  /** The mention that a name names again; undefined where none does for certain. */
  before(candidate: GroundedMention): GroundedMention | undefined {
    const { kind, name, actor } = candidate.mention;
    const sameName = this.#byName.get(`${tableOf(kind)} ${foldName(name)}`);
    if (kind === "person") {
      if (personPronouns.has(name.toLowerCase())) return undefined;
      const bare = bareName(name);
      const namesakes = this.#byLastName.get(foldName(bare).split(" ").at(-1) ?? "") ?? [];
      return namesakes.find((other) => isSamePerson(bareName(other.mention.name), bare));
    }
    if (kind === "place") return isProper(name) ? (sameName ?? this.#places.named(name)) : undefined;
    if (!isParty(kind) || isPronounName(name)) return undefined;
    const known =
      (actor === undefined ? undefined : this.#byActor.get(actor)) ?? sameName ?? this.#spelledOut(candidate);
    if (known !== undefined) return known;
    const folded = foldName(name);
    // "Central Command" is "US Central Command", "the Observatory" the "Observatory for Human Rights".
    const short = folded.includes(" ") ? this.#byEnding.get(folded) : this.#lastByHead.get(folded);
    return short !== undefined && isAnother(actor, short.mention.actor) ? undefined : short;
  }

  /** "Velm Liberation Front (VLF)": an abbreviation in brackets right behind the name whose initials it has. */
  #spelledOut({ mention, span }: GroundedMention): GroundedMention | undefined {
    const last = this.#lastParty;
    if (last === undefined || !/^\p{Lu}{2,6}$/u.test(mention.name) || span.start - last.span.end !== 2)
      return undefined;
    const initials = last.mention.name.match(/(?<![\p{L}])\p{Lu}/gu)?.join("") ?? "";
    return initials.includes(mention.name) || mention.name.startsWith(initials) ? last : undefined;
  }
}

function isPronounName(name: string): boolean {
  return /^(?:it|they|them|we|us|our|their|its|who|which|this|these|those|that)$/i.test(name) && name !== "US";
}

function tableOf(kind: MentionKind): string {
  return isParty(kind) ? "party" : kind;
}

/** Two names of two known actors are never one. */
export function isAnother(actor: string | undefined, other: string | undefined): boolean {
  return actor !== undefined && other !== undefined && actor !== other;
}

/** The endings of a name of two words or more, the whole name aside. */
function endingsOf(folded: string): readonly string[] {
  const words = folded.split(" ").slice(-6);
  return words.slice(1, -1).map((_, index) => words.slice(index + 1).join(" "));
}

/** "Orsin" is "Ana Orsin": the words of the shorter name end the longer one. */
function isSamePerson(earlier: string, later: string): boolean {
  if (!isProper(earlier) || !isProper(later)) return false;
  const [short = [], long = []] = [foldName(earlier).split(" "), foldName(later).split(" ")].sort(
    (a, b) => a.length - b.length,
  );
  return short.every((word, index) => word === long[long.length - short.length + index]);
}
