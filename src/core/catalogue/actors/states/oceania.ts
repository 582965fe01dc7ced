// The states of Oceania, past ones included that reports still name. What a state is called here takes no side in
// what it ought to be called: the names are those that English reports use.

import type { StateRow } from "../state-row.ts";

/** States of Oceania, by name. */
export const oceaniaStates: readonly StateRow[] = [
  {
    id: "australia",
    name: "Australia",
    adjectives: ["Australian"],
    seats: ["Canberra"],
    aliases: ["Commonwealth of Australia"],
  },
  { id: "fiji", name: "Fiji", adjectives: ["Fijian"], seats: ["Suva"], aliases: ["Republic of Fiji"] },
  { id: "kiribati", name: "Kiribati", adjectives: ["I-Kiribati"], seats: [], aliases: [] },
  { id: "marshall-islands", name: "Marshall Islands", adjectives: ["Marshallese"], seats: [], aliases: [] },
  {
    id: "micronesia",
    name: "Micronesia",
    adjectives: ["Micronesian"],
    seats: [],
    aliases: ["Federated States of Micronesia"],
  },
  { id: "nauru", name: "Nauru", adjectives: ["Nauruan"], seats: [], aliases: [] },
  { id: "new-zealand", name: "New Zealand", adjectives: [], seats: ["Wellington"], aliases: [] },
  { id: "palau", name: "Palau", adjectives: ["Palauan"], seats: [], aliases: [] },
  {
    id: "papua-new-guinea",
    name: "Papua New Guinea",
    adjectives: ["Papua New Guinean"],
    seats: ["Port Moresby"],
    aliases: ["PNG"],
  },
  { id: "samoa", name: "Samoa", adjectives: ["Samoan"], seats: [], aliases: [] },
  { id: "solomon-islands", name: "Solomon Islands", adjectives: ["Solomon Islander"], seats: ["Honiara"], aliases: [] },
  { id: "tonga", name: "Tonga", adjectives: ["Tongan"], seats: [], aliases: [] },
  { id: "tuvalu", name: "Tuvalu", adjectives: ["Tuvaluan"], seats: [], aliases: [] },
  { id: "vanuatu", name: "Vanuatu", adjectives: ["Vanuatuan", "Ni-Vanuatu"], seats: [], aliases: [] },
];
