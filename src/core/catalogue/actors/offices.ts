// Ministries and forces that every state has, with the words that reports use for them. "The Russian Defense Ministry",
// "Ministry of Defence of the Russian Federation" and "Russia's MoD" are one actor by this table and the state's names;
// nothing is listed state by state, and only a whole match counts.

import type { ActorKind } from "./actor.ts";

export type OfficeId =
  | "government"
  | "ministry-of-defence"
  | "ministry-of-foreign-affairs"
  | "ministry-of-interior"
  | "ministry-of-health"
  | "ministry-of-justice"
  | "parliament"
  | "armed-forces"
  | "army"
  | "air-force"
  | "navy"
  | "coast-guard"
  | "republican-guard"
  | "presidential-guard"
  | "national-guard"
  | "border-guard"
  | "general-staff"
  | "military-intelligence"
  | "security-forces"
  | "police";

export interface Office {
  readonly id: OfficeId;
  readonly kind: ActorKind;
  /** As it stands after the state's adjective: "Russian" + "Ministry of Defence". */
  readonly name: string;
  /** Words for it after a state's name or adjective, or before "of" and the state's name; in the spelling of fold.ts. */
  readonly words: readonly string[];
}

/**
 * All offices. The first is the state itself: a government speaks and acts for its state, and the two are one actor here.
 * Words that reports also use for an unnamed few ("officials", "soldiers", "sources") are no office.
 */
export const offices: readonly Office[] = [
  {
    id: "government",
    kind: "state",
    name: "Government",
    words: [
      "government",
      "state",
      "regime",
      "authorities",
      "central government",
      "federal government",
      "administration",
    ],
  },
  {
    id: "ministry-of-defence",
    kind: "government",
    name: "Ministry of Defence",
    words: [
      "ministry of defence",
      "defence ministry",
      "mod",
      "department of defence",
      "defence department",
      "ministry of national defence",
      "national defence ministry",
      "ministry for defence",
    ],
  },
  {
    id: "ministry-of-foreign-affairs",
    kind: "government",
    name: "Ministry of Foreign Affairs",
    words: [
      "ministry of foreign affairs",
      "foreign ministry",
      "foreign affairs ministry",
      "ministry for foreign affairs",
      "foreign office",
      "department of foreign affairs",
      "mfa",
      "external affairs ministry",
      "ministry of external affairs",
      "foreign relations ministry",
      "ministry of foreign relations",
    ],
  },
  {
    id: "ministry-of-interior",
    kind: "government",
    name: "Ministry of the Interior",
    words: [
      "ministry of interior",
      "ministry of the interior",
      "interior ministry",
      "ministry of internal affairs",
      "internal affairs ministry",
      "home affairs ministry",
      "ministry of home affairs",
    ],
  },
  {
    id: "ministry-of-health",
    kind: "government",
    name: "Ministry of Health",
    words: ["ministry of health", "health ministry", "ministry of public health", "public health ministry"],
  },
  {
    id: "ministry-of-justice",
    kind: "government",
    name: "Ministry of Justice",
    words: ["ministry of justice", "justice ministry"],
  },
  { id: "parliament", kind: "government", name: "Parliament", words: ["parliament", "national assembly"] },
  {
    id: "armed-forces",
    kind: "military",
    name: "Armed Forces",
    words: [
      "armed forces",
      "military",
      "forces",
      "troops",
      "government forces",
      "government troops",
      "regime forces",
      "military forces",
      "defence forces",
      "defence force",
    ],
  },
  {
    id: "army",
    kind: "military",
    name: "Army",
    words: ["army", "ground forces", "land forces", "national army", "government army", "regular army", "army forces"],
  },
  {
    id: "air-force",
    kind: "military",
    name: "Air Force",
    words: ["air force", "air forces", "airforce", "military aviation"],
  },
  { id: "navy", kind: "military", name: "Navy", words: ["navy", "naval forces", "naval force"] },
  { id: "coast-guard", kind: "government", name: "Coast Guard", words: ["coast guard", "coastguard"] },
  {
    id: "republican-guard",
    kind: "military",
    name: "Republican Guard",
    words: ["republican guard", "republican guards"],
  },
  {
    id: "presidential-guard",
    kind: "military",
    name: "Presidential Guard",
    words: ["presidential guard", "presidential guards"],
  },
  { id: "national-guard", kind: "military", name: "National Guard", words: ["national guard"] },
  {
    id: "border-guard",
    kind: "government",
    name: "Border Guard",
    words: ["border guard", "border guards", "border guard service", "border service", "state border guard service"],
  },
  {
    id: "general-staff",
    kind: "military",
    name: "General Staff",
    words: ["general staff", "armed forces general staff", "military general staff", "army general staff"],
  },
  { id: "military-intelligence", kind: "military", name: "Military Intelligence", words: ["military intelligence"] },
  {
    id: "security-forces",
    kind: "government",
    name: "Security Forces",
    words: ["security forces", "national security forces"],
  },
  {
    id: "police",
    kind: "government",
    name: "Police",
    words: ["police", "police force", "police forces", "national police", "state police", "federal police"],
  },
];
