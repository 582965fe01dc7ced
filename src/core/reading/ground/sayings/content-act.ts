// What is done by saying, where the verb is a plain one and the words said tell: "called the reports a fairy tale" denies,
// "it must stop" demands, "claimed the attack" owns up. Found by reading the training part of our own corpus, November 2026.

import type { Act, Stance } from "../../../model/statement.ts";
import { untrue } from "../denials/untrue.ts";
import { sayingNoun } from "./saying-nouns.ts";

/** A way of saying that the words said give away. */
interface ToldByContent {
  readonly act: Act;
  readonly stance: Stance;
  /** Of the cue, in lower case. */
  readonly cue: RegExp;
  /** Of what is said. */
  readonly content: RegExp;
  /** Of a negated cue: "did not find". The others are of plain ones. */
  readonly isNegated?: true;
}

/** What a claim would rest on. */
const grounds = "(?:evidence|proof|basis|grounds?|indications?|support)";

const saying = `(?:${sayingNoun}|accounts?|figures?|findings?|versions?|videos?)`;

/** Verbs that tell nothing of what is thought of what is said. */
const plainly =
  /\b(?:sa(?:y|ys|id|ying)|told|tells?|add(?:s|ed|ing)?|stat(?:es?|ed|ing)|insist(?:s|ed|ing)?|stress(?:es|ed|ing)?|declar(?:es?|ed|ing)|wr(?:ites?|ote)|tweet(?:s|ed)?|post(?:s|ed)?|repl(?:ies|ied)|respond(?:s|ed)?|according to)\b/;

/** The first that fits counts. */
const rows: readonly ToldByContent[] = [
  // "Brushed aside the army's denials that": who doubts a denial denies nothing of what it denies.
  {
    act: "doubts",
    stance: "Uu",
    cue: /\b(?:den(?:y|ies|ied|ying)|dismiss|reject|brush|wav|scoff|refut|disput|question|doubt|contest)/,
    content: /^["“‘']?(?:[\p{L}'’-]+\s+){0,3}?denials?\b/iu,
  },
  // "Called disinformation the statements of", "described the reports as untrue". Who slams lies about a strike does not deny it.
  {
    act: "denies",
    stance: "CT-",
    cue: new RegExp(
      `\\b(?:(?:call|nam|describ|brand|label|dismiss|reject)(?:s|es|ed|ing)?\\b|(?:denounc|slamm?)(?:s|es|ed|ing)?\\b.*?\\bas\\b).*?\\b${untrue}\\b`,
    ),
    content: /./,
  },
  {
    act: "denies",
    stance: "CT-",
    cue: /\b(?:call|nam|describ|brand|label)(?:s|e|es|ed|ing)?\b/,
    content: new RegExp(
      `^["“‘']?(?:(?:the|these|those|all|any|such|his|her|its|their|\\w+['’]s?)\\s+)*(?:\\w+\\s+){0,2}(?:${saying}|it|that|this|them)\\b.*?(?<!\\b(?:no|not|not an?|never|hardly an?|anything but an?)\\s)\\b${untrue}\\b`,
      "i",
    ),
  },
  // "All messages about such a strike do not correspond to reality", "the claim is a lie".
  {
    act: "denies",
    stance: "CT-",
    cue: plainly,
    content: new RegExp(
      `^["“‘']?(?:(?:the|these|those|all|any|such|his|her|its|their|social media|media|\\w+['’]s?)\\s+)*(?:\\w+\\s+){0,2}${saying}\\b[^.;!?]{0,240}?\\b(?:(?:is|are|was|were|as)\\s+(?:(?:(?!not\\b)\\w+\\s+){0,3}?${untrue}\\b|not\\s+true\\b)(?!\\s+(?:is|are|was|were|has|have|had)\\b)|do(?:es)? not correspond to (?:reality|the (?:truth|facts))|ha(?:s|ve) no (?:basis|foundation))`,
      "i",
    ),
  },
  // "It is not true that the army shelled the town".
  {
    act: "denies",
    stance: "CT-",
    cue: plainly,
    content: new RegExp(
      `^["“‘']?it(?:['’]s| is| was) (?:\\w+ly )?(?:not (?:at all )?true|not the case|(?:an? |pure )?${untrue})(?: to say)? that\\b`,
      "i",
    ),
  },
  // "Called that pure fantasy", where the reader takes the pronoun for a part of the verb.
  {
    act: "denies",
    stance: "CT-",
    cue: /\b(?:call|nam|describ|brand|label)(?:s|e|es|ed|ing)?\s+(?:it|that|this|them|these|those)(?: as)?$/,
    content: new RegExp(
      `^["“‘']?(?:(?:an?|pure|sheer|utter|complete|total|outright|mere|\\w+ly)\\s+){0,3}${untrue}\\b`,
      "i",
    ),
  },
  // "Withdrew its statement that the ship was sunk"; who withdraws an offer or troops denies nothing.
  {
    act: "denies",
    stance: "CT-",
    cue: /\bwithdr(?:aws?|ew|awn|awing)$/,
    content: new RegExp(
      `^(?:(?:the|an?|this|that|these|those|his|her|its|their|earlier|previous|\\w+ing)\\s+){0,3}${sayingNoun}\\b`,
      "i",
    ),
  },
  { act: "denies", stance: "CT-", cue: /\bplead(?:s|ed|ing)?$/, content: /^["“‘']?not guilty\b/i },
  { act: "admits", stance: "CT+", cue: /\bplead(?:s|ed|ing)?$/, content: /^["“‘']?guilty\b/i },
  // "Found no evidence of", "did not find any basis for".
  {
    act: "doubts",
    stance: "PR-",
    cue: /\b(?:find|finds|found|see|sees|saw|has|have|had|uncover(?:s|ed)?)$/,
    content: new RegExp(`^no (?:\\w+ )?${grounds}\\b`, "i"),
  },
  {
    act: "doubts",
    stance: "PR-",
    isNegated: true,
    cue: /\b(?:find|found|see|seen|have|uncover(?:ed)?)$/,
    content: new RegExp(`^(?:(?:any|the|enough|sufficient|a) )?(?:\\w+ )?${grounds}\\b`, "i"),
  },
  // "Considered whether to leave" asks, "considering a withdrawal" holds it for possible, "considered it likely" and "considers that this is" believe.
  {
    act: "asks",
    stance: "Uu",
    cue: /\bconsider(?:s|ed|ing)?$/,
    content: /^(?:whether|if|how|what|where|when)\b/i,
  },
  { act: "suggests", stance: "PS+", cue: /\bconsidering$/, content: /^(?:an?|another|one|further|new)\b|^\w+ing\b/i },
  {
    act: "suggests",
    stance: "PR+",
    cue: /\b(?:consider|deem|regard|view)(?:s|ed|ing)?$/,
    content:
      /^(?:(?:it|this|that) (?:to be |as )?(?:\w+ly )?(?:likely|probable|plausible|credible)\b|(?:[\w'’-]+ ){1,6}?(?:is|are|was|were|has|have|had|represents?)\b)/i,
  },
  // "Thought it necessary to stay" judges; "thought it a trap" holds it for likely.
  {
    act: "says",
    stance: "CT+",
    cue: /\b(?:think|thinks|thought|believ(?:e|es|ed)|find|finds|found|feels?|felt)$/,
    content:
      /^(?:it|this|that)\s+(?:(?:is|was|would be|to be)\s+)?["“‘']?(?:\w+ly\s+)?(?:necessary|unnecessary|advisable|inadvisable|best|better|wise|unwise|right|wrong|proper|improper|appropriate|inappropriate|important|essential|urgent|premature|fair|unfair|useful|useless|strange|odd|absurd)\b/i,
  },
  { act: "says", stance: "CT+", cue: /\bbeliev(?:e|es|ed|ing)$/, content: /^in\s/i },
  // "Is concerned about the siege".
  { act: "says", stance: "CT+", cue: /\b(?:concerned|worried|alarmed)$/, content: /^(?:about|over|by|at|for|with)\s/i },
  // "Insists there was no such plan": who insists that a thing is not so answers somebody.
  {
    act: "denies",
    stance: "CT-",
    cue: /^(?:\w+ )?(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|sw(?:ears?|ore|earing))(?: that)?$/,
    content:
      /^(?:(?!\b(?:and|or|but|if|who|which|because|when)\b)[^,;.])*?(?:\b(?:no|not|never|none|nobody|neither|nothing)\b(?! (?:only|merely|just)\b)|n['’]t\b)/i,
  },
  // "Held the neighbour fully responsible".
  { act: "accuses", stance: "CT+", cue: /\b(?:hold|held|holds|holding)\b/, content: /\bresponsible\b/i },
  {
    act: "admits",
    stance: "CT+",
    cue: /^(?:(?:has|have|had|later|also|since) )*claim(?:s|ed|ing)?(?: by)?$/,
    content:
      /^(?:(?:full|sole|its) )?responsibility\b|^(?:(?:the|an?|this|that|these|those|both|its|their|several|twin|previous|recent|deadly|car|suicide|bomb|\w+day['’]?s?)\s+)*(?:attack|bombing|bomb blast|blast|strike|raid|ambush|killing|assassination|shooting|explosion|kidnapping)s?(?:\s*$|[\s,.](?!(?:was|were|had|has|is|are|did|would|could|killed)\b))/i,
  },
  // "Stressed the need for a truce", "the attacks must stop".
  { act: "demands", stance: "Uu", cue: /\bneed(?: for| to)?$/, content: /./ },
  {
    act: "demands",
    stance: "Uu",
    cue: /\b(?:stress|underlin|underscor|emphasi[sz]|reiterat|insist)\w*(?: on)?$/,
    content: /^(?:the )?(?:urgent |pressing )?need (?:for|to)\b/i,
  },
  {
    act: "demands",
    stance: "Uu",
    cue: /\b(?:sa(?:y|ys|id|ying)|told|tells?|add(?:s|ed|ing)?|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?|stress(?:es|ed|ing)?|emphasi[sz](?:es?|ed|ing)|stat(?:es?|ed|ing)|declar(?:es?|ed|ing)|repl(?:ies|ied))\b/,
    content: /^(?:(?!\b(?:who|which|that|if|because|how)\b)[^,;.])*?\b(?:must|should|ought to)\s+(?!have\b|not\b)\w+/i,
  },
  // "If a boat of theirs comes again, it will not leave".
  {
    act: "threatens",
    stance: "Uu",
    cue: /\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|sa(?:y|ys|id)|told)\b/,
    content: /^["“‘']?\s*(?:if|should)\b[^.]*\b(?:we|our \w+|his \w+|their \w+|it|they)(?:\s+(?:will|shall)|['’]ll)\b/i,
  },
  // "Challenged both to produce a witness" asks for one; "challenged the figures" doubts them.
  {
    act: "demands",
    stance: "Uu",
    cue: /\bchalleng(?:e|es|ed|ing)$/,
    content: /^(?:\S+\s+){0,4}?to \p{Ll}+|^produce\b/u,
  },
];

/**
 * What is done by saying, where what is said tells more than the verb.
 *
 * @example actOfContent("called", "the reports a fairy tale") → { act: "denies", stance: "CT-" }
 */
export function actOfContent(cue: string, content: string): { readonly act: Act; readonly stance: Stance } | undefined {
  const isNegated = /\b(?:not|never|without|unable)\b|n't\b/.test(cue);
  const row = rows.find(
    (one) => (one.isNegated === true) === isNegated && one.cue.test(cue) && one.content.test(content.trim()),
  );
  return row === undefined ? undefined : { act: row.act, stance: row.stance };
}
