// What is compared for MUC-4: templates with slots, each slot a list of fills. A fill of the gold has alternatives, any of
// which is right, and may be optional ("?"): right if it is there, no loss if it is not.

/** The text slots of a template, as they are called in the figures. */
export const textSlots = ["perpIndividual", "perpOrganisation", "target", "victim", "weapon"] as const;
export type TextSlot = (typeof textSlots)[number];

/** All slots, in the order of the figures. */
export const slots: readonly ["type", ...typeof textSlots, "date", "location"] = [
  "type",
  ...textSlots,
  "date",
  "location",
];
export type Slot = (typeof slots)[number];

/** First and last day, as day numbers (days since 1970-01-01). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** One fill: any of its alternatives stands for it. */
export interface Fill<T> {
  readonly alternatives: readonly T[];
  readonly optional: boolean;
}

/** A place by the names it is known by: the narrowest first where the order is known. */
export type Names = readonly string[];

/** The fills of one template. What a document tells and what the gold has are of the same shape. */
export interface Template {
  /** "(OPTIONAL)" in the gold: counts only if it was read. */
  readonly optional: boolean;
  readonly type: readonly Fill<string>[];
  readonly texts: Readonly<Record<TextSlot, readonly Fill<string>[]>>;
  readonly date: readonly Fill<Days>[];
  readonly location: readonly Fill<Names>[];
}

/** How many fills a slot has. */
export function fillsOf(template: Template, slot: Slot): readonly Fill<unknown>[] {
  switch (slot) {
    case "type":
    case "date":
    case "location":
      return template[slot];
    default:
      return template.texts[slot];
  }
}
