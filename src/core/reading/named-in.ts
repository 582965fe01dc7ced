// What a text names and says before it is asked who is who. A file of its own because coreference is taught on it too.

import type { ActorCatalogue } from "../catalogue/actors/actor.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Time } from "../model/time.ts";
import { withPlainTriggers } from "./ground/events/plain-triggers.ts";
import { stateDoers } from "./ground/events/state-doers.ts";
import { type PartsOf, withParts } from "./ground/mentions/joint-doers.ts";
import { type GroundedMention, groundMentions } from "./ground/mentions/mentions.ts";
import type { Attribution } from "./ground/sayings/attribution.ts";
import { findAttributions } from "./ground/sayings/attributions.ts";
import { officeBodies } from "./ground/voices/own-body.ts";
import { findTimes } from "./normalise/times/find-times.ts";
import { findLags, type Lag, lagged } from "./normalise/times/lag.ts";
import type { TimeMention } from "./normalise/times/time-mention.ts";
import type { Scored } from "./scored.ts";

/** All that coreference sees, and is taught on: mentions, sayings, and what was read by rule on the way. */
export function namedIn(
  { text, published }: Pick<Document, "text" | "published">,
  sentences: readonly Span[],
  read: Scored,
  actors: ActorCatalogue,
): Named {
  const scored = withPlainTriggers(text, sentences, read);
  const times = findTimes(text, {
    ...(published === undefined ? {} : { published }),
    spans: scored.spans.filter(({ layer }) => layer === "time"),
  });
  // "now" and "for years" are mentions only where the reader saw them: they set nothing in time.
  const found = times
    .filter(({ kind, unresolved }) => (kind === "date" || kind === "time") && unresolved !== "vague")
    .map(({ span }) => ({ span, kind: "time" as const }));
  const lags = findLags(text).map((lag) => ({
    ...lag,
    timeFrom: (known: Time, sign: -1 | 1) => lagged(known, lag, sign),
  }));
  found.push(...lags.map(({ span }) => ({ span, kind: "time" as const })));
  const rules = [...found, ...stateDoers(text, scored.triggers, actors), ...officeBodies(text, sentences, scored)];
  const { mentions: named, parts } = withParts(text, groundMentions(text, scored, rules, actors), actors);
  return { scored, times, lags, named, parts, attributions: findAttributions(text, sentences, scored) };
}

/** What a text names and says before it is asked who is who. */
interface Named {
  readonly scored: Scored;
  readonly times: readonly TimeMention[];
  readonly lags: readonly (Lag & { readonly timeFrom: (known: Time, sign: -1 | 1) => Time | undefined })[];
  readonly named: readonly GroundedMention[];
  readonly parts: PartsOf;
  readonly attributions: readonly Attribution[];
}
