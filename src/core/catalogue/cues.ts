// The words of saying: what is done by saying it, and how firmly the speaker stands behind what is said. Stance values
// follow FactBank (Saurí and Pustejovsky 2009); the words were gathered by reading reports and agree with the classes
// of saying verbs in PolNeAR's guidelines. A cue that is not here keeps what the reader thinks of it.

import type { Act, Stance } from "../model/statement.ts";

export interface CueRow {
  readonly act: Act;
  /** Of the speaker towards the content when the cue stands plain, without negation. */
  readonly stance: Stance;
  /** Base forms; a multi-word cue is matched as a phrase. */
  readonly words: readonly string[];
}

/** Order matters: the first row with a matching word wins, so specific phrases stand before plain verbs. */
export const cueRows: readonly CueRow[] = [
  { act: "says", stance: "Uu", words: ["neither confirm", "neither confirmed"] },
  {
    act: "says",
    stance: "CTu",
    words: [
      "decline to comment",
      "refuse to comment",
      "no comment",
      "not comment",
      "decline to say",
      "refuse to say",
      "decline to discuss",
      "refuse to discuss",
      "decline to disclose",
      "decline to give",
      "not say",
      "not explain",
      "not elaborate",
      "not disclose",
      "not specify",
      "without saying",
      "without elaborating",
    ],
  },
  {
    act: "says",
    stance: "Uu",
    words: [
      "not clear",
      "not immediately clear",
      "unclear",
      "not known",
      "unknown",
      "no word on",
      "not immediately known",
    ],
  },
  { act: "suggests", stance: "PS+", words: ["not rule out", "not exclude", "cannot rule out"] },
  {
    act: "denies",
    stance: "CT-",
    words: [
      "deny",
      "denial",
      "refute",
      "rebut",
      "reject",
      "dismiss",
      "disavow",
      "repudiate",
      "rule out",
      "disown",
      "debunk",
      "contradict",
      "dispute",
      "counter",
      "disagree",
      "ridicule",
      "scoff",
      "brush off",
      "brush aside",
      "laugh off",
      "laugh at",
      "distance itself",
      "distance themselves",
      "distance himself",
      "disprove",
    ],
  },
  {
    act: "doubts",
    stance: "PR-",
    words: ["doubt", "question", "cast doubt", "skeptical", "sceptical", "challenge", "contest", "disbelieve"],
  },
  {
    act: "accuses",
    stance: "CT+",
    words: [
      "accuse",
      "blame",
      "charge",
      "allege",
      "allegation",
      "accusation",
      "condemn",
      "denounce",
      "point the finger",
      "attribute",
      "hold responsible",
      "slam",
      "decry",
    ],
  },
  {
    act: "admits",
    stance: "CT+",
    words: [
      "admit",
      "acknowledge",
      "concede",
      "confess",
      "own up",
      "claim responsibility",
      "take responsibility",
      "recognise",
      "recognize",
      "claimed responsibility",
    ],
  },
  {
    act: "demands",
    stance: "Uu",
    words: [
      "demand",
      "urge",
      "call for",
      "call on",
      "appeal",
      "order",
      "insist that",
      "request",
      "press for",
      "instruct",
      "plead",
    ],
  },
  { act: "threatens", stance: "Uu", words: ["threaten", "vow revenge", "warn", "warning", "threat", "ultimatum"] },
  {
    act: "promises",
    stance: "Uu",
    words: ["promise", "pledge", "vow", "undertake", "guarantee", "commit to", "agree to"],
  },
  { act: "asks", stance: "Uu", words: ["ask", "inquire", "enquire", "wonder"] },
  { act: "says", stance: "Uu", words: ["hope", "wish"] },
  {
    act: "suggests",
    stance: "PS+",
    words: [
      "suggest",
      "speculate",
      "hint",
      "imply",
      "insinuate",
      "rumour",
      "rumor",
      "conjecture",
      "float",
      "surmise",
      "guess",
      "propose",
      "hypothesise",
      "perhaps",
      "possibly",
      "concerned",
      "worried",
    ],
  },
  {
    act: "suggests",
    stance: "PR+",
    words: [
      "believe",
      "think",
      "suspect",
      "fear",
      "estimate",
      "assume",
      "presume",
      "presumably",
      "suppose",
      "expect",
      "consider",
      "seem",
      "appear",
      "apparently",
      "likely",
      "probably",
      "assess",
      "conclude",
      "infer",
      "deem",
      "view",
      "predict",
      "evident",
    ],
  },
  // Who claims or argues stands behind it; that the author keeps its distance does not weaken the speaker.
  { act: "says", stance: "PR+", words: ["purport", "purportedly", "supposedly"] },
  {
    act: "says",
    stance: "CT+",
    words: [
      "say",
      "speak of",
      "agree",
      "claim",
      "maintain",
      "contend",
      "argue",
      "swear",
      "assure",
      "tell",
      "state",
      "call",
      "brand",
      "label",
      "announce",
      "declare",
      "report",
      "confirm",
      "add",
      "note",
      "according to",
      "explain",
      "reveal",
      "stress",
      "assert",
      "affirm",
      "insist",
      "describe",
      "write",
      "quote",
      "cite",
      "inform",
      "mention",
      "point out",
      "emphasise",
      "emphasize",
      "recall",
      "comment",
      "remark",
      "testify",
      "publish",
      "disclose",
      "observe",
      "find",
      "verify",
      "brief",
      "release",
      "statement",
      "reportedly",
      "allegedly",
      "account",
      "as reported by",
      "in the words of",
      "tweet",
      "post",
      "broadcast",
      "reply",
      "respond",
      "continue",
      "document",
      "record",
      "count",
      "put",
      "acknowledge",
      "learn",
      "know",
      "hear",
      "see",
      "witness",
      "indicate",
      "show",
      "underline",
      "reiterate",
      "repeat",
    ],
  },
];

/** A cue that a rule looks for where the reader saw none. */
export interface UnnamedCue {
  /** Of a regular expression, between the borders of words. */
  readonly pattern: string;
  readonly act: Act;
  readonly stance: Stance;
  /** What is said: the clause around the cue (where this is left out), or the phrase behind it. */
  readonly over?: "phrase";
  /** A hedge that is a saying of its own even within what somebody says. */
  readonly nests?: true;
}

/** Cues of the passive or adverbial kind, in which the text leaves out who speaks; a rule looks for them where the reader saw none. */
export const unnamedCues: readonly UnnamedCue[] = [
  {
    pattern:
      "(?:was|were|is|are|has been|have been|had been|being)\\s+(?:widely\\s+)?(?:reported|said|claimed|alleged|rumou?red)(?:\\s+to(?:\\s+have)?(?:\\s+been|\\s+be)?)?",
    act: "says",
    stance: "Uu",
  },
  {
    pattern:
      "(?:(?:was|were|is|are|has been|have been|had been|being)\\s+(?:(?:widely|still|now|also)\\s+)?(?:believed|thought|understood|suspected|feared|presumed|assumed)|(?<!\\bwhat (?:\\S+ ){1,3})(?:believed|thought)(?=\\s+to\\s))(?:\\s+to(?:\\s+have)?(?:\\s+been|\\s+be)?)?",
    act: "suggests",
    stance: "PR+",
  },
  {
    pattern:
      "(?:it|It)\\s+(?:is|was|has been)\\s+(?:widely\\s+)?(?:reported|said|claimed|alleged|rumou?red)\\s+(?:that)?",
    act: "says",
    stance: "Uu",
  },
  {
    pattern: "(?:it|It)\\s+(?:is|was|has been)\\s+(?:widely\\s+)?(?:believed|thought)\\s+(?:that)?",
    act: "suggests",
    stance: "PR+",
  },
  { pattern: "suspected(?=\\s)", act: "suggests", stance: "PR+", over: "phrase" },
  { pattern: "alleged(?=\\s)", act: "says", stance: "Uu", over: "phrase" },
  // Shorthand of situation reports: "6 KIA (est)", "next serial TBC".
  { pattern: "TBC|est(?=\\.?\\))", act: "suggests", stance: "PS+" },
  { pattern: "allegedly|reportedly|supposedly|purportedly|so the story goes", act: "says", stance: "Uu" },
];

/** Hedges by which the author commits to less than certainty in its own voice. */
export const authorHedges: readonly Omit<UnnamedCue, "act">[] = [
  {
    pattern: "it (?:could|may|might|can) be (?:suggested|assumed|supposed|argued|concluded|speculated) that",
    stance: "PS+",
  },
  { pattern: "it (?:seems|appears|looks) (?:likely )?(?:that|as if|as though)", stance: "PR+" },
  // In our own corpus' training part every "apparently" and "presumably" is marked, wherever it stands; "likely" is not.
  { pattern: "(?:apparently|seemingly|presumably)", stance: "PR+", nests: true },
  { pattern: "(?:probably|most likely|likely)", stance: "PR+" },
  { pattern: "(?:perhaps|possibly|maybe|conceivably)", stance: "PS+" },
  { pattern: "(?:may|might|could) (?:well )?have", stance: "PS+" },
];
