// What must stand in a text for a pattern to match anything in it, told from the pattern's source: of each list, one. Most
// patterns of a reading match nothing in most texts, and that is known at once where none of "january", "february", … is
// there. What is told is never too much: where in doubt, nothing is needed.
//
// As tools that search many files do it: Cox 2012, "Regular Expression Matching with a Trigram Index".

/** Lists of words in small letters, ASCII, of three characters or more; of each list one must be part of the text. */
export type Needed = readonly (readonly string[])[];

/** What is known of a part of a pattern. */
interface Part {
  /** All that it can match, in small letters; undefined where that is unknown or too much. */
  readonly exact?: readonly string[];
  readonly needed: Needed;
}

/** More alternatives than these are not kept apart. */
const mostExact = 64;
const mostNeeded = 400;
const shortest = 3;

const empty: Part = { exact: [""], needed: [] };
const unknown: Part = { needed: [] };

/**
 * The words that a pattern cannot do without.
 *
 * @param source of a regular expression without the flag `v`; with the flag `i` or without, since letters are compared small
 * @example neededWords("(?:last|next)\\s+(?:week|month)") → [["last", "next"], ["week", "month"]]
 */
export function neededWords(source: string): Needed {
  const pattern = new Pattern(source);
  const whole = pattern.alternatives();
  // What was not understood to its end is not used.
  return pattern.isUnderstood ? needsOf(whole) : [];
}

function needsOf({ exact, needed }: Part): Needed {
  return exact !== undefined && isUseful(exact) ? [...needed, withoutLonger(exact)] : needed;
}

function isUseful(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= mostNeeded && words.every((word) => word.length >= shortest);
}

/** "Kill" stands wherever "killed" does. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...words].sort()) if (!word.startsWith(kept.at(-1) ?? `${word} `)) kept.push(word);
  return kept;
}

/** Reads a pattern from left to right. */
class Pattern {
  readonly #source: string;
  #at = 0;
  #isLost = false;

  constructor(source: string) {
    this.#source = source;
  }

  get isUnderstood(): boolean {
    return !this.#isLost && this.#isAtEnd;
  }

  get #isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return either(parts);
  }

  #sequence(): Part {
    const needed: (readonly string[])[] = [];
    let run: readonly string[] = [""];
    let isExact = true;
    const close = (): void => {
      if (isUseful(run)) needed.push(withoutLonger(run));
      isExact = false;
      run = [""];
    };
    while (!this.#isAtEnd && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const part = this.#quantified(this.#atom());
      needed.push(...part.needed);
      if (part.exact === undefined) close();
      else {
        if (run.length * part.exact.length > mostExact) close();
        run = joined(run, part.exact);
      }
    }
    if (isExact) return { exact: run, needed };
    close();
    return { needed };
  }

  #quantified(part: Part): Part {
    const [all, least, , most] =
      /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? [];
    if (all === undefined) return part;
    this.#at += all.length;
    if (all.startsWith("?") || (least === "0" && most === "1"))
      return part.exact === undefined ? unknown : { exact: [...new Set([...part.exact, ""])], needed: [] };
    if (all.startsWith("*") || least === "0") return unknown;
    return { needed: needsOf(part) };
  }

  #atom(): Part {
    const sign = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#oneOf();
    if (sign === "\\") return this.#escape();
    if (sign === "^" || sign === "$") return empty;
    return sign === "." ? unknown : literal(sign);
  }

  #group(): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 60))?.[0] ?? "";
    // Flags for a part of a pattern are not known here.
    if (opening === "" && this.#source[this.#at] === "?") return this.#lost();
    this.#at += opening.length;
    const inner = this.alternatives();
    if (this.#source[this.#at] !== ")") return this.#lost();
    this.#at += 1;
    if (opening === "?!" || opening === "?<!") return empty;
    // What is looked at stands in the text too, but it is no part of what is matched.
    return opening === "?=" || opening === "?<=" ? { exact: [""], needed: needsOf(inner) } : inner;
  }

  /** A pattern that is not understood: it is left unread, so that nothing is told of it. */
  #lost(): Part {
    this.#isLost = true;
    this.#at = this.#source.length;
    return unknown;
  }

  #oneOf(): Part {
    const [all = "", not = "", signs = ""] = /^(\^?)((?:\\.|[^\]\\])*)\]/su.exec(this.#source.slice(this.#at)) ?? [];
    if (all === "") return this.#lost();
    this.#at += all.length;
    const isPlain = not === "" && signs.length <= 6 && /^[\w '’&/.-]+$/.test(signs) && !/.-./.test(signs);
    if (!isPlain || /[^\x20-\x7e]/.test(signs)) return unknown;
    return { exact: [...new Set(signs.toLowerCase())], needed: [] };
  }

  #escape(): Part {
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const [longer] =
      /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|\d+)/.exec(rest) ?? [];
    this.#at += longer?.length ?? 1;
    if (longer !== undefined) return unknown;
    const sign = rest[0] ?? "";
    if (sign === "b" || sign === "B") return empty;
    return /[a-zA-Z]/.test(sign) ? unknown : literal(sign);
  }
}

/** Other alphabets are left aside: they have letters whose small form is another's. */
function literal(sign: string): Part {
  return sign >= " " && sign <= "~" ? { exact: [sign.toLowerCase()], needed: [] } : unknown;
}

function joined(run: readonly string[], more: readonly string[]): readonly string[] {
  const [only] = more;
  if (more.length === 1 && only !== undefined) return only === "" ? run : run.map((word) => word + only);
  return [...new Set(run.flatMap((word) => more.map((next) => word + next)))];
}

/** One of several: all that each may be, or of each the list that tells most. */
function either(parts: readonly Part[]): Part {
  const [first = unknown] = parts;
  if (parts.length === 1) return first;
  if (parts.every(({ exact }) => exact !== undefined)) {
    const exact = new Set(parts.flatMap(({ exact: all = [] }) => all));
    if (exact.size <= mostExact) return { exact: [...exact], needed: [] };
  }
  const best = parts.map((part) =>
    needsOf(part).reduce<readonly string[] | undefined>(
      (rarest, words) => (rarest === undefined || commonness(words) < commonness(rarest) ? words : rarest),
      undefined,
    ),
  );
  const words = withoutLonger(best.flatMap((list) => list ?? []));
  return best.includes(undefined) || words.length > mostNeeded ? unknown : { needed: [words] };
}

/** How often one of some words may be met, roughly: each letter more makes a word rarer. */
function commonness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + 4 ** -word.length, 0);
}
