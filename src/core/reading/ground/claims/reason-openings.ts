// The phrases that tell why something was done or came about: what follows up to the end of the clause is the reason. A literal table;
// `reasons.ts` finds the deed that each is of.

import type { Slot } from "../../../model/claim.ts";

/** A phrase that opens a reason, and how it finds its deed. */
export interface Opening {
  readonly slot: Extract<Slot, "motive" | "cause">;
  readonly pattern: RegExp;
  /** The phrase is the whole reason. */
  readonly alone?: true;
  /** Of the deed told last, in a sentence that tells none and speaks of what struck. */
  readonly pointsBack?: true;
  /** Names its deed in its own words, or takes up the one of the sentence before. */
  readonly ofDeed?: true;
  /** Where its sentence tells no deed, it is of the one that was told last. */
  readonly takesUpDeed?: true;
  /** The deed may stand behind it: "a stray shell fell". */
  readonly ahead?: true;
}

/** Whoever did it, as the subject of a verb. */
const doers = "(?:they|the (?:attackers|gunmen|killers|raiders|assailants|bandits|kidnappers|bombers|men))";

/** In no order: of two that overlap, `reasons.ts` keeps the one that opens first. */
export const openings: readonly Opening[] = [
  {
    slot: "motive",
    pattern:
      /\b(?:in (?:retaliation|revenge|response|reprisal|reply) (?:for|to|against)|(?:an? |the )?(?:\w+ )?(?:answer|response|reply|retaliation|reaction|reprisal|revenge|retribution|vengeance|punishment) (?:to|for|against)|to avenge|at the request of|as (?:revenge|punishment|retribution|a warning) (?:for|to)|(?:an? |the )?(?:\w+ )?attempts? (?:to|at)|(?:clearly |openly )?(?:aimed (?:at|to)|intended (?:to|as)|designed to|meant (?:to|as)|in order to|with the (?:aim|goal|purpose|intention) of)|for the purpose of|so as to|so that|for (?:allegedly )?(?:refusing to|cooperating|collaborating|spying|informing)|for (?:his|her|their) (?:refusal|alleged (?:links|ties|support))|(?:in return|in exchange) for|over an? (?:[\w-]+ ){0,2}(?:dispute|quarrel|feud)|(?:in|after) an? (?:[\w-]+ ){0,2}(?:dispute|quarrel|feud|argument) (?:over|about|between|with))\b/gi,
  },
  {
    slot: "cause",
    pattern:
      /\b(?:(?:a|the) (?:\w+ )?(?:consequence|result|outcome|product) of|as a (?:\w+ )?(?:result|consequence) of|caused by|because(?: of)?|due to|owing to|by (?:mistake|accident|error)|accidentally|mistakenly|inadvertently|unintentional(?:ly)?|(?:was|were) (?:a|an) (?:\w+ )?(?:mistake|accident|error)|on the edge between|gross negligence|negligence)\b/gi,
  },
  // "They did it to provoke a war", "the Front wants to sabotage the talks", "they came for the land": takes up the deed that was told
  // before.
  {
    slot: "motive",
    pattern:
      /\b(?:did|done|do) (?:it|this|so) (?:only |just )?(?:in order )?to (?=\p{Ll})|\b(?:to take|takes?|took|taking) (?:\w+ )?revenge (?:for|on)\b|\b(?:want(?:s|ed)?|sought|seeks?|tr(?:ies|ied|ying)|hop(?:es|ed)) to (?:punish|avenge|intimidate|terrori[sz]e|frighten|silence|provoke|sabotage|derail|disrupt|take revenge|retaliate)\b/giu,
    takesUpDeed: true,
  },
  // "They came for the land", "they had been paid by a trader": whoever did it.
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:they|the (?:attackers|gunmen|killers|raiders|assailants|bandits|kidnappers)) )(?:came|had come) (?:only |just |here )?(?:for|to (?:kill|punish|loot|steal|rob|avenge|frighten|terrori[sz]e))\b|(?<=\b(?:they|the (?:attackers|gunmen|killers|assailants|kidnappers)) )(?:were|had been) (?:paid|hired|bribed)\b(?! (?:tribute|homage|attention|back)\b)/giu,
    takesUpDeed: true,
  },
  // "It began with a quarrel over a well": not "it began at dawn".
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:it(?: all)?|the (?:fighting|fight|clash(?:es)?|shooting|shootout|violence|trouble|battle)) )(?:had )?(?:beg[au]n|started|broke out|broken out|erupted) (?:with|over|because of|after) an? (?:[\w-]+ ){0,2}(?:quarrel|dispute|argument|row|feud|brawl|theft|insult|disagreement|fist ?fight)\b/giu,
    takesUpDeed: true,
  },
  // "This was no banditry": what it was not done for.
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:this|that|it|the (?:raid|attack|killing|murder|ambush|robbery)) )(?:was|is) (?:no|not|never) (?:an? )?(?:ordinary |common |mere |simple |plain )?(?:robbery|banditry|theft|burglary|hold-?up)\b/giu,
    alone: true,
    takesUpDeed: true,
  },
  // "Shot at each other over a sluice": not "over the weekend".
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:clash\p{L}*|fought|fight\p{L}*|battle\p{L}*|skirmish\p{L}*|each other|exchanged? fire)\b[^.,;:!?\n]{0,50}\s)over (?:an?|the|who) (?!(?:\p{L}+ )?(?:weekend|past|last|next|previous|night|course|years?|months?|weeks?|days?|hours?|phone|telephone|radio|border|frontier|line|town|city|village|area|district|province|region|river)\b)(?=\p{Ll})/giu,
  },
  // What went wrong, told in a word or two.
  {
    slot: "cause",
    pattern:
      /\b(?:missed (?:its|their|his|the) (?:intended )?(?:target|aim|mark)|fell short(?: of (?:its|their) target)?|(?:went|gone) astray|veered off course|lost (?:their|his|her) nerve)\b|(?<=\b(?:speaks?|spoke|admit\p{L}*|acknowledg\p{L}*|apologi[sz]e\p{L}* for)(?: of)? )an? (?:\p{Ll}+ )?(?:error|mistake|accident)\b/giu,
    alone: true,
    takesUpDeed: true,
  },
  // "A technical error had led one munition to miss its target": of what was told before, where the sentence tells no deed of
  // its own and speaks of what struck.
  {
    slot: "cause",
    pattern:
      /\b(?:technical|human|targeting|navigational|navigation|intelligence|pilot|guidance)(?: or \p{L}{1,20})?\s(?:error|failure|malfunction|fault|mistake)\b|\bwrong (?:coordinates|building|house|target)\b|\bmistaken identity\b/giu,
    pointsBack: true,
  },
  // "The aim of the raid was to free them"; "its aim was to free them", right behind the raid.
  {
    slot: "motive",
    pattern:
      /\b(?:(?:its|their|his|her|our|the) (?:\w+ )?(?:aim|goal|purpose|objective|motive)|(?:aim|goal|purpose|objective|motive) of (?:the|this|that) (?:[\w-]+ ){1,3}) ?(?:was|is|being) to\b/gi,
    ofDeed: true,
  },
  {
    slot: "cause",
    pattern: /\bstray (?:[\w-]+ )?(?:bullets?|rounds?|shells?|rockets?|missiles?|drones?|munitions?|fire)\b/gi,
    alone: true,
    ahead: true,
  },
  // What was meant, told in a word or two: nothing behind it belongs to the reason.
  {
    slot: "motive",
    pattern:
      /\b(?:deliberately|intentionally|on purpose|wilfully|willfully|(?:was|were|is) (?:no|not an?|never an?) (?:accident|mistake|error))\b/gi,
    alone: true,
  },
  // "They wanted to drive us out", "they want our land", "they did it for money".
  {
    slot: "motive",
    pattern: new RegExp(
      `(?<=\\b${doers} )(?:(?:only |just )?want(?:s|ed)? (?:to (?=(?:free|drive|force|take|seize|steal|loot|rob|scare|chase|kill|wipe|destroy|stop|break|clear|cut|control|grab|starve|burn|teach|show|push|expel|evict|get rid|make|prevent|keep|weaken)\\b)|our |(?:the|their|more) (?=(?:land|gold|water|oil|cattle|herd|diamonds|money|fuel|ransom|mine)\\b))|(?:were|are) after (?:the|our|their|his|her) )`,
      "giu",
    ),
    takesUpDeed: true,
  },
  {
    slot: "motive",
    pattern:
      /\b(?:did|done|do) (?:it|this) (?:only |just )?(?:for (?!(?:[\p{L}\d]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|us|you|him|her|them)\b)|out of )(?=\p{L})/giu,
    takesUpDeed: true,
  },
  // "It was about water": not "it was about noon".
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:it|this|that) )(?:is|was) (?:all |only |just |really |not |never )?about (?=\p{L})(?!(?:noon|midnight|midday|half|an? (?:hour|minute|quarter|dozen|hundred|kilomet|mile|week|month|year)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|to|time|that time)\b)/giu,
    takesUpDeed: true,
  },
  // "It was revenge", "this was a robbery".
  {
    slot: "motive",
    pattern:
      /(?<=\b(?:it|this|that) )(?:was|is) (?:an act of |pure |plain |clearly |simply |an? (?:\p{Ll}+ )?)?(?:revenge|retaliation|vengeance|punishment|retribution|payback|reprisal|warning|robbery|extortion|blackmail)\b/giu,
    takesUpDeed: true,
  },
  // "The motive was a debt", "the reason for the raid is a quarrel": not "was not known".
  {
    slot: "motive",
    pattern:
      /\bthe (?:reason|motive)(?: (?:for|of|behind) (?:it|this|(?:the|this|that) [\p{L}-]+))? (?:was|is) (?!not\b|un\p{L}|still\b|being\b|never\b|no\b|to be\b|given\b|clear\b|known\b|that nobody\b)/giu,
    takesUpDeed: true,
  },
  // "Mistook the bus for a troop carrier", "took them for fighters".
  {
    slot: "cause",
    pattern:
      /\b(?:mis(?:took|taken|taking|takes?)\s(?:[^.,;:!?\n]{1,50}\s)?for\s|t(?:ook|aken)\s(?:[^.,;:!?\n]{1,40}\s)?for\s(?=(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,2}(?:fighters?|militants?|rebels?|terrorists?|soldiers|enem(?:y|ies)|gunmen|bandits|thieves|spies|spy|column|convoy|patrol|carriers?|launchers?|drone|jet|bomber|missile|army|troops)\b))/giu,
    takesUpDeed: true,
  },
  // What failed, where nobody is said to have done it; and who was hit by their own.
  {
    slot: "cause",
    pattern:
      /\bfriendly fire\b|\b(?:an?|the|its|one|both)\s(?:[\p{Ll}-]+\s)?(?:engines?|motor|rotor|gearbox|fuse|guidance|steering|brakes|detonator|boiler|parachute)\s(?:had\s)?(?:failed|malfunctioned|broken?\sdown|broke\sdown|stalled)\b|\bengine\s(?:trouble|failure)\b|\b(?:gas|fuel)\s(?:pipe\s)?(?:leak|explosion)\b|\bshort\scircuit\b|\bexploded\s(?:by\sitself|prematurely)\b/giu,
    alone: true,
    takesUpDeed: true,
  },
  // "Shelled the town to drive its people out": the purpose right behind the deed, in its clause.
  {
    slot: "motive",
    pattern:
      /(?<!\b(?:vow|threat|pledg|promis|plan|order|call|ask|urg|fail|refus|continu|beg|manag|help|need|ha[vs]|had|go|able|ready|us|decid|agree|allow|forc|tr[iy]|want|hop|oblig|sworn?|prepar|due|likely)\p{L}*\s)\bto (?:steal|loot|extort|avenge|intimidate|terrori[sz]e|frighten|scare|drive (?:out|away|off|the|its|us|them|people)|force (?:the|them|us|him|people|villagers|residents|families)|punish|silence|sabotage|derail|disrupt|disperse|spread (?:fear|terror)|send an? (?:message|warning)|provoke|free (?:the|their|its|his|prisoners|detainees))\b/giu,
  },
];
