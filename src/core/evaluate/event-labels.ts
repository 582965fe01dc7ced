// Which of our event types and roles answer which of a gold's. The rows for WikiEvents are those that the reader is
// trained by (training/corpora/wikievents.json; a test holds the two together), without its reading of trigger words:
// a gold is scored by what it marks, not by what we make of its words.

import { eventTypes } from "../catalogue/event-types/list.ts";
import type { Role } from "../model/event.ts";
import { roles } from "../notation/labels.ts";

/**
 * Types of the gold by their longest prefix, and the reader's trigger types that each may be. Where "other" or "none" is
 * among them, an event of the gold's type may lie outside our catalogue: such events are left out on both sides.
 */
export const goldEventTypes: Readonly<Record<string, readonly string[]>> = {
  "Conflict.Attack": [
    "air-strike",
    "shelling",
    "bombing",
    "chemical-attack",
    "armed-clash",
    "armed-attack",
    "shoot-down",
    "killing",
  ],
  "Conflict.Attack.DetonateExplode": ["bombing", "air-strike", "shelling"],
  "Conflict.Defeat": ["territory-gained", "armed-clash", "other"],
  "Conflict.Demonstrate": ["protest", "riot"],
  "Life.Die": ["death", "killing"],
  "Life.Injure": ["injury", "ill-treatment"],
  "Justice.ArrestJailDetain": ["detention", "abduction"],
  "Justice.ReleaseParole": ["release"],
  "Justice.InvestigateCrime": ["investigation", "other"],
  "Cognitive.Inspection": ["investigation", "other"],
  "Cognitive.Research": ["investigation", "other"],
  "Movement.Transportation": ["deployment", "displacement", "withdrawal", "aid-delivery", "territory-gained", "other"],
  "ArtifactExistence.DamageDestroyDisableDismantle": ["destruction", "shoot-down"],
  "Contact.Contact": ["none", "other", "talks"],
  "Contact.Contact.Meet": ["talks", "other"],
  "Contact.Contact.Broadcast": ["none", "other"],
  "Contact.RequestCommand": ["none", "other"],
  "Contact.ThreatenCoerce": ["none", "other"],
  "Cognitive.IdentifyCategorize": ["none", "other"],
  "Control.ImpedeInterfereWith": ["siege", "sanction", "other"],
  GenericCrime: ["killing", "abduction", "ill-treatment", "destruction", "other"],
  "Disaster.Crash": ["shoot-down", "other"],
};

/** Roles of the gold and ours. A role that is not here has no counterpart and is left out. */
export const goldRoles: Readonly<Record<string, Role>> = {
  Attacker: "actor",
  Killer: "actor",
  Injurer: "actor",
  Jailer: "actor",
  Transporter: "actor",
  Destroyer: "actor",
  Damager: "actor",
  DamagerDestroyer: "actor",
  Disabler: "actor",
  Dismantler: "actor",
  Demonstrator: "actor",
  Investigator: "actor",
  Observer: "actor",
  Perpetrator: "actor",
  Impeder: "actor",
  Preventer: "actor",
  Victor: "actor",
  JudgeCourt: "actor",
  Prosecutor: "actor",
  ManufacturerAssembler: "actor",
  Giver: "actor",
  Researcher: "actor",
  Treater: "actor",
  Target: "target",
  Artifact: "target",
  Defeated: "target",
  Defendant: "target",
  ObservedEntity: "target",
  CrashObject: "target",
  Subject: "target",
  Victim: "victim",
  Detainee: "victim",
  Patient: "victim",
  Instrument: "means",
  ExplosiveDevice: "means",
  Vehicle: "means",
  Components: "means",
  Place: "place",
  Origin: "origin",
  Destination: "destination",
  Participant: "participant",
  PassengerArtifact: "participant",
  Recipient: "participant",
};

/** Our roles answer themselves, for gold in our own terms. */
const ownRoles: ReadonlySet<string> = new Set(roles);

const ownTypes: ReadonlySet<string> = new Set([...eventTypes.map(({ id }) => id), "death", "injury"]);
const outside: ReadonlySet<string> = new Set(["other", "none"]);

/**
 * The trigger types that may answer a gold type; undefined where the gold's type is left out.
 *
 * @example allowedTypes("Life.Die.Unspecified") → death, killing; allowedTypes("Contact.Contact.Meet") → undefined
 */
export function allowedTypes(goldType: string): ReadonlySet<string> | undefined {
  if (ownTypes.has(goldType)) return new Set([goldType]);
  const prefix = Object.keys(goldEventTypes)
    .filter((candidate) => goldType.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const allowed = prefix === undefined ? undefined : goldEventTypes[prefix];
  return allowed === undefined || allowed.some((type) => outside.has(type)) ? undefined : new Set(allowed);
}

/** Our role for a gold role; undefined where it has no counterpart. */
export function ownRole(goldRole: string): Role | undefined {
  // Just checked against the list of our roles.
  return ownRoles.has(goldRole) ? (goldRole as Role) : goldRoles[goldRole];
}
