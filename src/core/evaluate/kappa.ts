// Agreement beyond chance on labels (Cohen's kappa): two annotators who call everything "says" agree nine times in ten,
// and it means nothing.

/**
 * Cohen's kappa over items that two annotators labelled: 1 full agreement, 0 what chance would give, below 0 less than that.
 * Null without items, and where both know one label only: chance agrees fully there.
 *
 * @example kappaOf([["says", "says"], ["denies", "denies"], ["says", "denies"], ["says", "says"]]) → 0.5
 */
export function kappaOf(pairs: readonly (readonly [first: string, second: string])[]): number | null {
  const total = pairs.length;
  const firsts = countsOf(pairs.map(([first]) => first));
  const seconds = countsOf(pairs.map(([, second]) => second));
  let byChance = 0;
  for (const [label, count] of firsts) byChance += (count / total) * ((seconds.get(label) ?? 0) / total);
  if (total === 0 || byChance === 1) return null;
  const agreed = pairs.filter(([first, second]) => first === second).length / total;
  return (agreed - byChance) / (1 - byChance);
}

function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
