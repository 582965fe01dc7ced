// Which of the days named before a time of day, or "the same day", hangs on: the last one, but for a day on which somebody only spoke
// ("jets struck on Monday, police said on Tuesday. The same day …") and one that is still to come ("closed until Friday. At noon …").

import type { Span } from "../../../model/span.ts";
import type { Direction } from "./direction.ts";
import type { Meaning } from "./expression.ts";
import type { Anchor } from "./resolve/resolution.ts";

/** How far before a day of speaking, in characters, the day of what was told may stand. */
const spokenReach = 250;

/** How many days back are looked at. */
const most = 6;

/** What stands where, and what is known of the document. */
export interface HangingTime extends Span {
  readonly meaning: Meaning;
  readonly direction: Direction;
  /** Day number of the document. */
  readonly published?: number;
}

/** The day that an expression hangs on, of those named before it; undefined where none is left. */
export function anchorOf(text: string, named: readonly Anchor[], hanging: HangingTime): Anchor | undefined {
  const { meaning, direction, published } = hanging;
  const isClock = meaning.kind === "clock" || meaning.kind === "night";
  const isAhead = ({ day, yearKnown }: Anchor): boolean => yearKnown && published !== undefined && day > published;
  const near = named.slice(-most);
  const open = isClock && direction !== "future" ? near.filter((anchor) => !isAhead(anchor)) : near;
  const last = open.at(-1);
  if (last === undefined || !isSpoken(text, last.expression) || isOneSentence(text, last.expression, hanging))
    return last;
  const told = open.findLast(({ expression }) => !isSpoken(text, expression));
  return told !== undefined && last.expression.start - told.expression.end <= spokenReach ? told : last;
}

/** "Police said on Tuesday", "the doctor told reporters on Tuesday": a day of speaking. */
function isSpoken(text: string, { start }: Span): boolean {
  return spoken.test(text.slice(Math.max(0, start - 60), start));
}

const spoken =
  /\b(?:said|says|told(?:\s+[\p{L}’'-]+){1,3}|announced|reported|confirmed|added|claimed|stated|wrote|acknowledged|admitted)(?:\s+(?:on|late|early|later|earlier|in a statement|by telephone))*\s+$/iu;

function isOneSentence(text: string, before: Span, { start }: Span): boolean {
  return !/[.!?]["'”’]?\s|\n/.test(text.slice(before.end, start));
}
