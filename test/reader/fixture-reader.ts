// A reader that answers from JSON, so that everything behind the port can be tested without weights. A text it does not
// know is a mistake in the test, and is said to be one.

import type { Span } from "../../src/core/model/span.ts";
import type {
  Cancellation,
  Reader,
  Scored,
  ScoredLink,
  ScoredSpan,
  ScoredTrigger,
} from "../../src/core/reading/scored.ts";

/** One text with its answer, as JSON holds it. */
export interface Fixture {
  readonly text: string;
  readonly spans: readonly ScoredSpan[];
  readonly triggers: readonly ScoredTrigger[];
  readonly links: readonly ScoredLink[];
  /** One number a word of the text, words being parted by white space; 0 for all if absent. */
  readonly factuality?: readonly number[];
}

export class FixtureReader implements Reader {
  readonly model = "fixture";
  readonly version = "0";
  readonly #answers: ReadonlyMap<string, Scored>;

  constructor(fixtures: readonly Fixture[]) {
    this.#answers = new Map(fixtures.map((fixture) => [fixture.text, scoredFrom(fixture)]));
  }

  async read(text: string, _sentences: readonly Span[], cancellation?: Cancellation): Promise<Scored> {
    cancellation?.throwIfAborted();
    const answer = this.#answers.get(text);
    if (answer === undefined) throw new Error(`No fixture for the text "${text.slice(0, 60)}".`);
    return answer;
  }

  async close(): Promise<void> {}
}

function scoredFrom({ text, spans, triggers, links, factuality }: Fixture): Scored {
  const words = [...text.matchAll(/\S+/gu)];
  return {
    spans,
    triggers,
    links,
    words: {
      starts: Uint32Array.from(words, (word) => word.index),
      ends: Uint32Array.from(words, (word) => word.index + word[0].length),
      factuality: Float32Array.from(words, (_word, index) => factuality?.[index] ?? 0),
    },
  };
}
