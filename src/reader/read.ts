// Reads one text with a network: tokenise, cut, score window after window, decode. Only a few windows are under way at
// a time, so that a report of a million words needs no more memory than its text and what is found in it.

import type { Span } from "../core/model/span.ts";
import type { Cancellation, Scored } from "../core/reading/scored.ts";
import { Decoding } from "./decoding.ts";
import type { Network, WindowScores } from "./network.ts";
import type { Rules } from "./rules.ts";
import type { Tokenise } from "./tokenise.ts";
import { windowsOf } from "./windows.ts";

/** Windows of one text asked for ahead of the one being decoded: enough to keep all cores busy with one text. */
const ahead = 8;

export async function readWith(
  { network, tokenise, rules }: { readonly network: Network; readonly tokenise: Tokenise; readonly rules: Rules },
  text: string,
  sentences: readonly Span[],
  cancellation?: Cancellation,
): Promise<Scored> {
  cancellation?.throwIfAborted();
  const pieces = tokenise(text);
  const windows = windowsOf(pieces, sentences, rules.manifest.window);
  const decoding = new Decoding(text, pieces, rules);
  const underWay: Promise<WindowScores>[] = [];
  let asked = 0;
  try {
    for (const window of windows) {
      while (asked < windows.length && underWay.length < ahead) {
        const next = windows[asked++];
        if (next === undefined) break;
        const { start, end } = next;
        const scores = network.score(pieces.ids.subarray(start, end), pieces.cases.subarray(start, end));
        // Should an earlier window fail first, this one's failure must not count as unheard.
        scores.catch(() => undefined);
        underWay.push(scores);
      }
      const scores = await underWay.shift();
      cancellation?.throwIfAborted();
      if (scores !== undefined) decoding.take(window, scores);
    }
  } finally {
    // After a failure or a cancellation, what is under way ends before the caller goes on.
    await Promise.allSettled(underWay);
  }
  return decoding.finish();
}
