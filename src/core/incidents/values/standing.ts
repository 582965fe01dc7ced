// How two values of one slot stand to each other, whoever says them and however firmly.

/**
 * `same`: one value, in the same or in other words. `within`: the first is a closer telling of the second (a day in its
 * month, an army of its state). `around`: the other way round. `overlap`: they differ, and both can be so. `disjoint`: they
 * cannot both be so. `cumulative`: one speaks of one event, the other of a total. `apart`: they speak of different things
 * (soldiers and civilians), so that neither says anything of the other. `unclear`: what is known does not tell.
 */
export type StandingKind = "same" | "within" | "around" | "overlap" | "disjoint" | "cumulative" | "apart" | "unclear";

export interface Standing {
  readonly kind: StandingKind;
  /** For a person, the same from both sides: "12 km apart". Empty for `same`, `apart` and `unclear`, which need none. */
  readonly why: string;
}

/** A standing that goes without saying why. */
export function plain(kind: StandingKind): Standing {
  return { kind, why: "" };
}

/** The same standing as seen from the other value. */
export function turned({ kind, why }: Standing): Standing {
  return { kind: kind === "within" ? "around" : kind === "around" ? "within" : kind, why };
}

/** True where both values can be so and speak of the same thing. */
export function agrees(kind: StandingKind): boolean {
  return kind === "same" || kind === "within" || kind === "around" || kind === "overlap";
}
