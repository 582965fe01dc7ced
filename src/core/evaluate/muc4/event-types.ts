// Which incident types of MUC-4 an event of ours may be. Theirs go by the terrorist's act: what explodes where it was laid
// is a BOMBING, what is fired or dropped is mostly an ATTACK; ROBBERY and FORCED WORK STOPPAGE have no counterpart.

/** Incident types that each event type of ours answers; types that are not here make no template. */
export const incidentTypes: Readonly<Record<string, readonly string[]>> = {
  bombing: ["BOMBING"],
  "air-strike": ["BOMBING", "ATTACK"],
  shelling: ["ATTACK", "BOMBING"],
  "chemical-attack": ["ATTACK"],
  "armed-clash": ["ATTACK"],
  "armed-attack": ["ATTACK"],
  "shoot-down": ["ATTACK"],
  killing: ["ATTACK"],
  abduction: ["KIDNAPPING"],
  destruction: ["ARSON", "ATTACK"],
};

/** Incident types of the gold that nothing of ours answers: such templates are left out. */
export const leftOutIncidents: readonly string[] = ["ROBBERY", "FORCED WORK STOPPAGE"];
