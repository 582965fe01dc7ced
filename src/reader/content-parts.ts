// Which words of a content span one cue claims. The content layer knows only that somebody says these words: where one
// says that another says something, or two sentences said by two people touch, it is one span. The links of each cue
// tell them apart.

/** Words `[first, end)` of the text, with the mean probability of the tie. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly score: number;
  /** It reaches the last word in sight, so it ends where the span ends, which may still be growing. */
  readonly goesOn: boolean;
}

/** Up to so many words in a row may fall below the threshold without parting a stretch. 3 and 10 did worse on PolNeAR. */
const longestGap = 6;

/** An edge so near to the span's own, or to the window's, is taken to be the same. */
const nearEdge = 2;

/** A stretch shorter than this is noise. */
const fewestWords = 2;

/**
 * The stretches that a cue claims: one on each side of the cue if it stands within the span, else one. A stretch that
 * reaches the last word in sight goes on to the end of the span: the window ended there, not the claim.
 *
 * @param values tie probability of each word in sight, from word `first` on.
 */
export function contentParts(
  values: Float64Array,
  first: number,
  span: { readonly first: number; readonly end: number },
  cue: { readonly first: number; readonly end: number },
  threshold: number,
): readonly Part[] {
  const end = first + values.length;
  const sides =
    cue.end <= first || cue.first >= end
      ? [{ from: first, to: end }]
      : [
          { from: first, to: Math.max(first, cue.first) },
          { from: Math.min(end, cue.end), to: end },
        ];
  return sides.flatMap(({ from, to }) => {
    const part = stretch(values, first, from, to, threshold);
    if (part === undefined) return [];
    const reachesBack = from === first && part.first - first <= nearEdge;
    const reachesOn = to === end && end - part.end <= nearEdge;
    return [
      {
        first: reachesBack ? span.first : part.first,
        end: reachesOn ? span.end : part.end,
        score: part.score,
        goesOn: reachesOn,
      },
    ];
  });
}

/** The weightiest stretch of words above the threshold within `[from, to)`. */
function stretch(
  values: Float64Array,
  offset: number,
  from: number,
  to: number,
  threshold: number,
): Omit<Part, "goesOn"> | undefined {
  let best: { readonly first: number; readonly end: number; readonly weight: number } | undefined;
  let run = { first: from, end: from, weight: 0 };
  for (let word = from; word < to; word++) {
    const weight = (values[word - offset] ?? 0) - threshold;
    if (weight < 0) continue;
    const goesOn = run.end > run.first && word - run.end <= longestGap;
    run = goesOn
      ? { first: run.first, end: word + 1, weight: run.weight + weight }
      : { first: word, end: word + 1, weight };
    if (best === undefined || run.weight > best.weight) best = run;
  }
  if (best === undefined) return undefined;
  const { first, end } = best;
  if (end - first < fewestWords && end - first < to - from) return undefined;
  let sum = 0;
  for (let word = first; word < end; word++) sum += values[word - offset] ?? 0;
  return { first, end, score: Math.min(1, sum / (end - first)) };
}
