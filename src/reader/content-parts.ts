// Which words of a content span one cue claims. The content layer knows only that somebody says these words: where one
// says that another says something, or two sentences said by two people touch, it is one span. The links of each cue
// tell them apart.

/** Words `[first, end)` of the text, with the mean probability of the tie. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

/** Up to so many words in a row may fall below the threshold without parting a stretch. */
const longestGap = 3;

/** An edge so near to the span's own edge is taken to be the same. */
const nearEdge = 2;

/** A stretch shorter than this is noise. */
const fewestWords = 2;

/**
 * The stretches that a cue claims: one on each side of the cue if it stands within the span, else one.
 *
 * @param values tie probability of each word, from word `first` on.
 */
export function contentParts(
  values: Float64Array,
  first: number,
  cue: { readonly first: number; readonly end: number },
  threshold: number,
): readonly Part[] {
  const end = first + values.length;
  if (cue.end <= first || cue.first >= end) return stretch(values, first, first, end, threshold);
  return [
    ...stretch(values, first, first, Math.max(first, cue.first), threshold),
    ...stretch(values, first, Math.min(end, cue.end), end, threshold),
  ];
}

/** The weightiest stretch of words above the threshold within `[from, to)`, as a list of none or one. */
function stretch(values: Float64Array, offset: number, from: number, to: number, threshold: number): readonly Part[] {
  let best: { first: number; end: number; weight: number } | undefined;
  let run: { first: number; end: number; weight: number } | undefined;
  for (let word = from; word < to; word++) {
    const weight = (values[word - offset] ?? 0) - threshold;
    if (weight < 0) continue;
    if (run !== undefined && word - run.end <= longestGap)
      run = { first: run.first, end: word + 1, weight: run.weight + weight };
    else run = { first: word, end: word + 1, weight };
    if (best === undefined || run.weight > best.weight) best = run;
  }
  if (best === undefined) return [];
  const first = best.first - from <= nearEdge ? from : best.first;
  const end = to - best.end <= nearEdge ? to : best.end;
  if (end - first < fewestWords && end - first < to - from) return [];
  let sum = 0;
  for (let word = first; word < end; word++) sum += values[word - offset] ?? 0;
  return [{ first, end, score: Math.min(1, sum / (end - first)) }];
}
