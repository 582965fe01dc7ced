// Who speaks of its own: "our units did not shell Telmor", "denied that its planes struck", "denied that it was behind it". The doer
// is the speaker, whatever the words were taken to point back at.

import type { Mention } from "../../model/mention.ts";
import { overlap } from "../../model/span.ts";
import type { CaseClaim } from "../case-claim.ts";
import { withoutPressOffice } from "../lineage/offices.ts";
import { doerOf, standingOfDoers } from "./doers.ts";

const first =
  /^(?:our|we|us|my|i|none of our|no(?:ne)? of (?:us|our))\b|\bof our (?:army|navy|air force|armed forces|forces?|troops|fighters|brigade|division|battalion|regiment|units?|command|front|group|movement|organi[sz]ation)\b/i;
const third = /^(?:(?:any of |none of |one of |some of )?(?:its|his|her|their)\b|it$|they$)/i;
/** What a group is called within or right behind its mention: "a group calling itself the Men of the Dawn". */
const called =
  /^(?:[Aa]n?\s[^,.]{0,30}?)?,?\s*\b(?:calling (?:itself|themselves)|known as|called|named|styling itself)\s+(?:the\s+)?["“]?((?:\p{Lu}[\p{L}'’-]*)(?:\s+(?:of|the|for|and|\p{Lu}[\p{L}'’-]*))*\s*)/u;

/**
 * The speaker as the doer that it speaks of; undefined where it speaks of another, or accuses somebody.
 *
 * @example ownDoer(of "the Orsk ministry denied that its planes struck Velm")?.name → "Orsk ministry"
 */
export function ownDoer(from: CaseClaim): Mention | undefined {
  const { claim, mention, statement, document, voices } = from;
  const [at] = claim.evidence;
  const words = document.text.slice(at.start, at.end);
  const [speaker, teller] = voices;
  // "Orsk's claim that our guards fired first": whoever tells of the claim says "our".
  const isTellers = first.test(words) && teller?.kind === "author" && !isQuoted(document.text, at.start);
  const voice = isTellers && statement?.quotation === "indirect" ? teller : speaker;
  if (mention === undefined || voice.kind === "anonymous") return undefined;
  const author = voice.kind === "author";
  // "Velm Guard (Telegram)": where it publishes is no part of its name.
  const name = author
    ? document.publisher === undefined
      ? undefined
      : withoutPressOffice(document.publisher)
    : (calledOf(from) ?? voice.name);
  // "The batteries of the Front", of the Hill Front.
  const short = / of (?:the )?(\p{Lu}.*)$/u.exec(mention.name)?.[1] ?? mention.name;
  if (name === undefined || (author && !first.test(words) && !isShortName(short, name))) return undefined;
  const self: Mention = {
    id: `own ${voice.party ?? name}`,
    kind: voice.kind === "armed-group" ? "armed-group" : voice.kind === "person" ? "person" : "government",
    evidence: claim.evidence,
    name,
    ...(voice.actor === undefined ? {} : { actor: voice.actor }),
  };
  // "We did not strike it," said an army spokesman: the army did not, whoever spoke for it.
  if (isItself(from)) return voice.kind === "person" && mention.kind !== "person" ? mention : self;
  if (first.test(words)) return self;
  if (third.test(words) && statement?.act !== "accuses") return self;
  // "The guns of the Union", of the ministry of the Hill Union: the Union's.
  const whose = short === mention.name ? undefined : /^.* of (?:the )?(\p{Lu}[^,]*)$/u.exec(name)?.[1];
  if (whose !== undefined && isShortName(short, whose)) return { ...self, name: whose, evidence: mention.evidence };
  if (isShortName(short, name)) return { ...self, evidence: mention.evidence };
  const standing = standingOfDoers(self, mention).kind;
  const named = doerOf(mention).core.length > 0 && doerOf(self).core.length > 0;
  return named && (standing === "same" || standing === "within" || standing === "around") ? mention : undefined;
}

/** Whether a place of a text stands within a quotation that its paragraph opens. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /[“"][^”"]*$/u.test(paragraph) || /^["“]/u.test(paragraph);
}

/** "The Brigade", told by the Hill Brigade: the end of its own name, in capitals. */
function isShortName(short: string, long: string): boolean {
  const [part, whole] = [short, long].map((name) => name.replace(/^the /i, ""));
  return part !== undefined && whole?.endsWith(` ${part}`) === true && /^\p{Lu}/u.test(part);
}

/** The doer's words are those that name the speaker: "the group denied that it was behind the bombing", read as of the group. */
function isItself({ claim, voices: [voice] }: CaseClaim): boolean {
  return claim.stance.endsWith("-") && claim.evidence.some((a) => voice.evidence.some((b) => overlap(a, b) > 0));
}

function calledOf({ document: { text }, voices: [voice] }: CaseClaim): string | undefined {
  for (const { start, end } of voice.evidence) {
    const name = (called.exec(text.slice(start, end)) ?? called.exec(text.slice(end, end + 80)))?.[1]?.trim();
    if (name !== undefined && name !== "") return name.replace(/\s+(?:of|the|for|and)$/, "");
  }
  return undefined;
}
