// What a document calls by a common word in one place and by name in another, and people whose office it tells beside their
// name. Only within one document, and only where nothing else there can be meant.

import type { CaseDocument } from "../../model/casebook.ts";
import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { bareBody, isMonitor } from "./names.ts";
import { type Speaker, speakerOf } from "./voices.ts";

const keepsCount = /\b(?:observatory|monitor|watch|airwars|documentation|network for human rights)\b/i;
const stateMedia =
  /^(?:(?:official|earlier|syrian|regime|government|local) )*(?:state|official|state-run|state-owned|government)(?: media| television| tv| radio| broadcaster| (?:news )?agency| newspaper| outlets?)$/i;
const agency = /^(?:the )?(?:news )?agency$/i;

interface Known {
  readonly voice: Voice;
  readonly speaker: Speaker;
}

/**
 * By id of the voice, whom it stands for: "a monitoring group" for the one observatory that the document names, "state media" for
 * the one state outlet, "Observatory head Irena Sool" for the observatory. Nothing where the document names none or two.
 */
export function namedElsewhere({ id, reading }: CaseDocument): ReadonlyMap<string, Speaker> {
  const known = reading.voices.flatMap((voice): readonly Known[] => {
    const speaker = speakerOf(voice, id);
    return speaker === undefined ? [] : [{ voice, speaker }];
  });
  const meant = new Map<string, Speaker>();
  for (const { voice, speaker } of known) {
    const only =
      speaker.kind === "person" ? officeOf({ id, reading }, voice, known) : oneOfItsSort(voice, speaker, known);
    if (only !== undefined && only.key !== speaker.key) meant.set(voice.id, only);
  }
  return meant;
}

function oneOfItsSort(voice: Voice, { kind }: Speaker, known: readonly Known[]): Speaker | undefined {
  if (kind !== "generic" && kind !== "unnamed") return undefined;
  const words = bareBody(voice.name);
  const fits = isMonitor(voice.name)
    ? isKeeper
    : stateMedia.test(words)
      ? (other: Speaker): boolean => other.outlet?.owner === "state"
      : agency.test(words)
        ? (other: Speaker): boolean => other.outlet?.isAgency === true
        : undefined;
  const only = fits === undefined ? undefined : theOne(known, fits);
  return only === undefined
    ? undefined
    : { ...only, why: `“${voice.name}” is the one of its sort that the report names, ${only.label}` };
}

function isKeeper({ kind, label }: Speaker): boolean {
  return (kind === "party" || kind === "body") && keepsCount.test(label);
}

function theOne(known: readonly Known[], fits: (speaker: Speaker) => boolean): Speaker | undefined {
  const found = new Map(known.filter(({ speaker }) => fits(speaker)).map(({ speaker }) => [speaker.key, speaker]));
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

const head = "(?:head|chief|director|founder|spokes(?:man|woman|person)|chairman|chairwoman|leader)";
/** "Observatory head ", "The Velm Fund's director, ": right before the name. */
const officeBefore = new RegExp(`((?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|for|the|and) )*){1,7})${head},? $`, "u");
/** ", head of the Britain-based Velm Fund": right behind it, as far as the name of the body goes. */
const officeBehind = new RegExp(
  `^,? (?:the |who )?(?:is |heads )?(?:the )?${head} (?:of|for) (?:the )?((?:(?:so-called |\\p{Lu}[\\p{L}'’-]+-based )?)(?:\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|for|the|and) )*)?){1,7})`,
  "u",
);
/** How far an office may stretch, in characters. */
const reach = 90;

/** The body that a person speaks for, as told right beside his name, wherever the document names him. */
function officeOf({ id, reading }: CaseDocument, voice: Voice, known: readonly Known[]): Speaker | undefined {
  const { text } = reading.document;
  const named = reading.mentions.filter(({ kind, name }) => kind === "person" && name === voice.name);
  for (const { start, end } of [...voice.evidence, ...named.flatMap(({ evidence }): readonly Span[] => evidence)]) {
    const before = officeBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1];
    const words = before ?? officeBehind.exec(text.slice(end, end + reach))?.[1];
    const name = words?.trim();
    if (name === undefined) continue;
    const speaker = isMonitor(name)
      ? theOne(known, isKeeper)
      : speakerOf({ id: "", kind: "organisation", name, evidence: [] }, id);
    if (speaker !== undefined && (speaker.kind === "party" || speaker.kind === "body"))
      return { ...speaker, why: `“${voice.name}” speaks for ${speaker.label}` };
  }
  return undefined;
}

/** Whether a common word for a speaker ("a monitor", "state media") may mean one whom another report names. */
export function mayBeMeant(
  generic: string,
  { kind, label }: { readonly kind: string; readonly label: string },
): boolean {
  if (isMonitor(generic)) return (kind === "party" || kind === "body") && keepsCount.test(label);
  return kind === "outlet";
}
