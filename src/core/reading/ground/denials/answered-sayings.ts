// Which saying a denial answers where it repeats what it denies: "Osteria said the army had shelled the market. Velmia denied
// shelling the market." The saying must tell of the same thing, or charge the very one who denies.

import { type Evidence, overlap, quote } from "../../../model/span.ts";
import { type Attribution, anchorOf } from "../sayings/attribution.ts";
import { sentenceOf } from "../sentence-of.ts";
import { authorId } from "../voices/voices.ts";
import type { AnswersInput } from "./answers-input.ts";
import { isGeneralDenial } from "./general-denials.ts";

/** How many sentences apart a denial and what it answers may stand. */
const reach = 6;

/** How many attributions back; a bound for long texts. */
const most = 40;

/** What a tie must come to; see `strengthOf`. */
const enough = 2;

/** By the id of a denying statement that is not `known` to answer something, the id of the statement that it answers. */
export function answeredSayings(input: AnswersInput, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { sentences, attributions, statementIds, voices } = input;
  const events = eventsOf(input);
  const stems = new Map<number, ReadonlySet<string>>();
  const stemsAt = (index: number): ReadonlySet<string> => {
    const found = stems.get(index) ?? stemsOf(input.text, attributions[index]?.content);
    stems.set(index, found);
    return found;
  };
  const answers = new Map<string, string>();
  attributions.forEach((denial, index) => {
    const id = statementIds[index];
    if (id === undefined || known.has(id) || !isDenial(denial) || isGeneralDenial(input.text, denial)) return;
    const here = sentenceOf(sentences, anchorOf(denial));
    let best: { readonly other: number; readonly strength: number } | undefined;
    for (let other = index + 3; other >= Math.max(0, index - most); other -= 1) {
      const said = attributions[other];
      if (said === undefined || other === index || isDenial(said) || !asserts(said)) continue;
      if (voices.speakers[other] === voices.speakers[index] || voices.speakers[other] === authorId) continue;
      const there = sentenceOf(sentences, anchorOf(said));
      // What is answered was said before, or stands beside the denial: "denied it, an accusation made by".
      if (there > here || here - there > reach) continue;
      // Who tells of the denial does not make the claim.
      if (said.content.some((span) => overlap(span, anchorOf(denial)) > 0)) continue;
      const strength = strengthOf(input, index, other, events, stemsAt);
      if (strength >= enough && strength > (best?.strength ?? 0)) best = { other, strength };
    }
    const answered = statementIds[best?.other ?? -1];
    if (answered !== undefined) answers.set(id, answered);
  });
  return answers;
}

/**
 * Same words 6; same event 4; a charge against the one who denies 4, another word about that one 2; taken up right behind 2;
 * each word of both 1, up to 3. Of equals the nearest.
 */
function strengthOf(
  input: AnswersInput,
  denial: number,
  other: number,
  events: ReadonlyMap<number, ReadonlySet<string>>,
  stemsAt: (index: number) => ReadonlySet<string>,
): number {
  const { attributions, text, voices } = input;
  const [denying, said] = [attributions[denial], attributions[other]];
  if (denying === undefined || said === undefined) return 0;
  const isSame = said.content.some((one) =>
    denying.content.some((two) => 2 * overlap(one, two) > Math.max(one.end - one.start, two.end - two.start)),
  );
  const isWithin = said.cue.some((cue) => denying.content.some((content) => overlap(cue, content) > 0));
  if (isSame || isWithin) return 6;
  const shares = [...(events.get(denial) ?? [])].some((event) => events.get(other)?.has(event) === true);
  const speaker = voices.voices.find(({ id }) => id === voices.speakers[denial]);
  const named = speaker !== undefined && namesAnyOf(stemsAt(other), stemsOfWords(speaker.name));
  const words = [...stemsAt(denial)].filter((stem) => stemsAt(other).has(stem)).length;
  return (
    (shares ? 4 : 0) +
    (isRelative(text, denying, said) ? 4 : named ? (said.act === "accuses" ? 4 : 2) : 0) +
    (isNextTo(input, denying, said) && !isCondemnation(text, said) ? 2 : 0) +
    Math.min(3, words)
  );
}

/** Who condemns a deed charges nobody with it. */
export function isCondemnation(text: string, { cue }: Attribution): boolean {
  return cue.some((span) => /\b(?:condemn|denounc|deplor|decr(?:y|ied|ies))\p{L}*$/iu.test(quote(text, span)));
}

/** "Denied any movement of tanks", "denied using gas", right behind what another said: it takes that up. */
function isNextTo({ text, sentences }: AnswersInput, denying: Attribution, said: Attribution): boolean {
  if (sentenceOf(sentences, anchorOf(denying)) - sentenceOf(sentences, anchorOf(said)) > 1) return false;
  return /^(?:any|being|having|using|all|such|involvement|responsibility)\b/i.test(quote(text, denying.content[0]));
}

function asserts({ act, stance }: Attribution): boolean {
  return stance.endsWith("+") || (act === "says" && stance === "Uu") || act === "accuses";
}

/** "Accused the brigade, which swore": the relative pronoun stands for whoever is charged. */
function isRelative(text: string, denying: Attribution, said: Attribution): boolean {
  const [who] = denying.source;
  const last = said.content.at(-1);
  if (who === undefined || last === undefined || said.act !== "accuses") return false;
  return /^(?:who|which)$/i.test(quote(text, who)) && who.start >= last.end && who.start - last.end < 4;
}

function isDenial({ act, stance }: Attribution): boolean {
  return act === "denies" || stance === "CT-" || stance === "PR-" || stance === "PS-";
}

/** By index of the attribution, the events that its claims are of. */
function eventsOf({ claims, statementIds }: AnswersInput): ReadonlyMap<number, ReadonlySet<string>> {
  const indexOf = new Map(statementIds.map((id, index) => [id, index]));
  const events = new Map<number, Set<string>>();
  for (const { event, statement } of claims) {
    const index = statement === undefined ? undefined : indexOf.get(statement);
    if (index === undefined) continue;
    const known = events.get(index) ?? new Set();
    events.set(index, known.add(event));
  }
  return events;
}

/** Whether a saying speaks of somebody by a word of the name. */
export function speaksOf(text: string, { content }: Attribution, name: string): boolean {
  const own = [...stemsOfWords(name.match(/\p{Lu}[\p{L}'’-]+/gu)?.join(" ") ?? "")].filter(
    (stem) => !offices.has(stem),
  );
  return namesAnyOf(stemsOf(text, content), new Set(own));
}

/** Stems of words that many names have. */
const offices: ReadonlySet<string> = new Set(
  "minist inform foreig defenc defens intern govern presid genera spokes milita army nation forces republ".split(" "),
);

function namesAnyOf(stems: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => stems.has(name));
}

function stemsOf(text: string, content: Evidence | undefined): ReadonlySet<string> {
  return stemsOfWords((content ?? []).map((span) => quote(text, span)).join(" "));
}

/** Words that tell something, without their endings: "shelling", "shelled" and "shells" are one. */
function stemsOfWords(words: string): ReadonlySet<string> {
  return new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !empty.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, "").slice(0, 6)),
  );
}

const empty: ReadonlySet<string> = new Set(
  "that this these those with from have been were they their them there when what which would could will about after before into than then also only other some said says more most such over under during against between because while where being very just even".split(
    " ",
  ),
);
