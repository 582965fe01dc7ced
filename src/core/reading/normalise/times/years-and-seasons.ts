// Years, seasons and decades. Most numbers of four digits are no years, most falls are no season, and "in his thirties" is an age.

import { type Groups, type PatternReading, reading, type Surroundings } from "./pattern.ts";
import { withPart, withYear } from "./told-parts.ts";

/** "In the summer of 2014", "last winter". */
export function readSeason(groups: Groups, around: Surroundings): PatternReading {
  const word = (groups["season"] ?? "").toLowerCase();
  const lead = groups["which"]?.toLowerCase();
  const offsets: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };
  const which = lead === undefined ? undefined : offsets[lead];
  const named = withYear(groups["year"]);
  if (named.year === undefined && which === undefined) {
    // "the fall of the city", "a spring", "Prague Spring": a season only where it is said to be one.
    const inSeason = /\b(?:in|during|since|by|until|over|throughout)\s+$/i.test(around.before) || lead === "in";
    if (!inSeason || /^\s+(?:of|from|in|to)\b/i.test(around.after)) return undefined;
    if (word === "fall" && lead === "the" && !/^\s*[.,;]/.test(around.after)) return undefined;
  }
  const season = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[word];
  if (season === undefined) return undefined;
  return reading({
    kind: "calendar",
    ...named,
    season,
    ...withPart(groups["part"]),
    ...(which === undefined ? {} : { which }),
  });
}

/** "The late 1990s", "the nineties". */
export function readDecade(groups: Groups, around: Surroundings): PatternReading {
  const words = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
  const named = groups["words"]?.toLowerCase();
  // "in his thirties" is an age.
  if (named !== undefined && !/^the\b/i.test(around.matched)) return undefined;
  if (named !== undefined && /\b(?:his|her|their|my)\s+(?:\w+\s+)?$/i.test(around.before)) return undefined;
  const first =
    groups["decade"] !== undefined
      ? Number(groups["decade"])
      : groups["short"] !== undefined
        ? 1900 + Number(groups["short"])
        : 1920 + 10 * words.indexOf(named ?? "");
  return reading({ kind: "calendar", year: first, years: 10, ...withPart(groups["part"]) });
}

const yearBefore =
  /(?:\b(?:in|since|until|till|by|during|of|through|throughout|from|to|and|before|after|between|for|or|around|about|late|early|year|back\s+in|circa|post|pre)\s+|[-–—(]\s*|\b(?:19|20)\d\d,\s+|\bpost-|\bpre-|\bsince\s+at\s+least\s+)$/i;
const determinerBefore = /\b(?:the|a|that|this|its|his|her|their|our|whose|\p{L}+['’]s)\s+$/iu;
const countedAfter =
  /^\s+(?:\p{Ll}+\s+)?(?:people|persons|soldiers|troops|civilians|fighters|militants|men|women|children|dead|killed|wounded|injured|others|refugees|families|homes|houses|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles|feet|tons?|tonnes|rounds|dollars|euros|hours|hrs|GMT|UTC|local|votes|seats|casualties|deaths|victims|prisoners|members|villages|residents|US|USD)\b/iu;

/** "In 2014": a year only where words around it, or the reader, say that it is one. */
export function readYear(groups: Groups, around: Surroundings): PatternReading {
  if (countedAfter.test(around.after) || /^\s*(?:%|°|x\b|mm\b)/.test(around.after)) return undefined;
  if (
    /\b(?:resolution|flight|highway|route|unit|regiment|no\.?|number|room|model|page|article|section|about\s+|some|least|most|than|over|nearly|almost|approximately)\s+$/i.test(
      around.before,
    )
  ) {
    return undefined;
  }
  const part = withPart(groups["part"]);
  const trusted =
    around.seen ||
    part.part !== undefined ||
    yearBefore.test(around.before) ||
    (determinerBefore.test(around.before) && /^\s+\p{L}/u.test(around.after)) ||
    /^\s*[-–—/]\s*(?:19|20)?\d\d\b/.test(around.after);
  if (!trusted) return undefined;
  return reading({ kind: "calendar", year: Number(groups["year"]), ...part });
}
