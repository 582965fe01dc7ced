// Words of harm, and which slot of a claim each speaks of. "casualties" may be dead or dead and wounded: it stays by itself.

import type { Span } from "../../../model/span.ts";
import { everyMatch } from "../../matches.ts";
import { mayMatch } from "../../may-match.ts";

/** A claim's slot, or "casualties" where the words leave open whether people died. */
export type Harm = "killed" | "injured" | "missing" | "captured" | "displaced" | "casualties";

/** How a word of harm stands to the people: `active` takes them as object, `passive` says it of them. */
export interface HarmWord extends Span {
  readonly harm: Harm;
  readonly active: boolean;
  readonly passive: boolean;
}

interface HarmRow {
  readonly harm: Harm;
  /** Verbs with an object, in all forms that take one. */
  readonly active: string;
  /** Participles, adjectives and verbs without an object. */
  readonly passive: string;
  /** Nouns. */
  readonly nouns: string;
}

const rows: readonly HarmRow[] = [
  {
    harm: "killed",
    active:
      "kill(?:s|ed|ing)?|execut(?:es?|ed|ing)|massacr(?:es?|ed|ing)|murder(?:s|ed|ing)?|assassinat(?:es?|ed|ing)|slay(?:s|ing)?|slew|behead(?:s|ed|ing)?|gunn(?:ed|ing)\\s+down|shoot(?:s|ing)?\\s+dead|shot\\s+(?:dead|and\\s+killed)|eliminat(?:es?|ed|ing)|liquidat(?:es?|ed|ing)|slaughter(?:s|ed|ing)?|(?:claim(?:s|ed|ing)?|tak(?:e|es|ing)|took|cost(?:s|ing)?)\\s+the\\s+li(?:fe|ves)\\s+of",
    passive:
      "killed|executed|massacred|murdered|assassinated|slain|beheaded|gunned\\s+down|shot\\s+dead|shot\\s+and\\s+killed|eliminated|liquidated|slaughtered|martyred|dead|deceased|died|dies|die|dying|perish(?:ed|es)?|drowned|succumbed|fell\\s+martyr|embraced\\s+martyrdom|lost\\s+(?:their|his|her|its)\\s+li(?:fe|ves)|KIA|hanged|suffocated|asphyxiated|(?:choked|burn(?:ed|t)|crushed|beaten|stabbed|tortured|starved|bled)\\s+to\\s+death",
    nouns:
      "deaths?|fatalit(?:y|ies)|death\\s+toll|killings?|massacres?|executions?|assassinations?|murders?|martyrs?|martyrdom|bod(?:y|ies)|corpses?|lives|slayings?",
  },
  {
    harm: "injured",
    active:
      "injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|maim(?:s|ed|ing)?|treat(?:s|ed|ing)|poison(?:s|ed|ing)?",
    passive:
      "injured|wounded|hurt|maimed|poisoned|hospitali[sz]ed|(?:taken|rushed|brought|admitted|airlifted|flown|evacuated)\\s+to\\s+(?:(?:a|an|the|local|nearby)\\s+)?(?:\\p{L}+\\s+)?hospitals?|being\\s+treated|(?:required|needed|received|sought|requested)\\s+(?:\\p{L}+\\s+){0,2}treatment|(?:sought|requested|required|needed|received)\\s+medical\\s+(?:help|attention|care|assistance|aid)|in\\s+intensive\\s+care|in\\s+(?:an?\\s+)?(?:extremely\\s+|very\\s+)?(?:critical|serious|grave|severe|life-threatening)\\s+(?:condition|state)|fighting\\s+for\\s+(?:their|his|her)\\s+li(?:fe|ves)|(?:sustain(?:ed|ing)?|suffer(?:ed|ing)?|receiv(?:ed|ing))\\s+(?:[\\p{L}-]+\\s+){0,2}(?:injur(?:y|ies)|wounds|burns)|WIA",
    nouns: "injur(?:y|ies)|wounds|woundings?",
  },
  {
    harm: "missing",
    active: "",
    passive: "missing|unaccounted\\s+for|disappeared|(?:went|gone|go)\\s+missing|MIA|trapped (?:under|beneath)",
    nouns: "disappearances?",
  },
  {
    harm: "captured",
    active:
      "captur(?:es?|ed|ing)|detain(?:s|ed|ing)?|abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|arrest(?:s|ed|ing)?|apprehend(?:s|ed|ing)?|nab(?:s|bed|bing)?|imprison(?:s|ed|ing)?|(?:takes?|took|taking|holds?|holding)\\s+(?:prisoners?|captive|hostages?)",
    passive:
      "captured|detained|abducted|kidnapped|arrested|apprehended|nabbed|imprisoned|taken\\s+into\\s+custody|(?:taken|held)\\s+(?:prisoners?|captive|hostages?)|captive|(?:being|still)\\s+held|held\\s+captive|jailed|rounded\\s+up|surrendered|g[ai]ven?\\s+(?:themselves|himself|herself)\\s+up|(?:laid|lay(?:ing)?)\\s+down\\s+(?:their|his|her)\\s+(?:arms|weapons)",
    nouns: "abductions?|kidnappings?|arrests?|detentions?|prisoners?\\s+of\\s+war|capture",
  },
  {
    harm: "displaced",
    active: "displac(?:es?|ed|ing)|evacuat(?:es?|ed|ing)|uproot(?:s|ed|ing)?|expell?(?:s|ed|ing)?",
    passive:
      "displaced|evacuated|uprooted|expelled|fled|flee(?:s|ing)?|homeless|(?:forced|driven)\\s+(?:from|to\\s+leave|to\\s+flee)(?:\\s+(?:their|his|her)\\s+homes?)?|left\\s+(?:their|his|her)\\s+homes?",
    nouns: "displacements?|evacuations?|exodus",
  },
  // Ministries call "neutralised" who was killed, hurt or captured.
  {
    harm: "casualties",
    // "Lost 40 soldiers": killed, captured or gone over; `linkObject` asks whom.
    active: "neutrali[sz](?:es?|ed|ing)|los(?:t|es?|ing)",
    passive: "neutrali[sz]ed",
    nouns: "casualt(?:y|ies)|losses|victims",
  },
];

const edge = "(?<![\\p{L}\\p{N}-])";
const close = "(?![\\p{L}\\p{N}-])";

const patterns = rows.map((row) => ({
  harm: row.harm,
  any: compile([row.active, row.passive, row.nouns]),
  verbs: new RegExp(`${edge}(?:${[row.active, row.passive].filter(Boolean).join("|") || "(?!)"})${close}`, "giu"),
  active: whole(row.active),
  passive: whole(row.passive),
  noun: whole(row.nouns),
}));

function compile(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.filter(Boolean).join("|")})$`, "iu");
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source || "(?!)"})$`, "iu");
}

/**
 * Which slot a word or phrase of harm speaks of; undefined for other words.
 *
 * @example `harmOf("death toll")` → "killed"; `harmOf("abducted")` → "captured"; `harmOf("casualties")` → "casualties"
 */
export function harmOf(words: string): Harm | undefined {
  const text = words.trim().replace(/\s+/g, " ");
  return patterns.find((row) => row.any.test(text))?.harm;
}

/** Which harm a noun counts: "deaths", "fatalities", "casualties"; undefined for other words. */
export function harmNoun(word: string): Harm | undefined {
  return patterns.find((row) => row.noun.test(word))?.harm;
}

/** Which harm a participle or adjective before a noun tells of: "wounded" in "two wounded soldiers". */
export function harmAdjective(word: string): Harm | undefined {
  if (
    !/^(?:killed|executed|murdered|slain|dead|injured|wounded|missing|captured|detained|abducted|kidnapped|arrested|displaced)$/i.test(
      word,
    )
  )
    return undefined;
  return patterns.find((row) => row.passive.test(word))?.harm;
}

/** The verbs and participles of harm in a part of a text, in text order; "killed or wounded" is one, of casualties. */
export function harmWordsIn(text: string, { start, end }: Span): readonly HarmWord[] {
  const part = text.slice(start, end);
  const found: HarmWord[] = [];
  for (const { harm, verbs, active, passive } of patterns) {
    if (!mayMatch(text, verbs)) continue;
    for (const match of everyMatch(part, verbs)) {
      const word = match[0];
      const at = start + match.index;
      // "these arrests", "the murder" are nouns, whatever follows them.
      const noun = /^(?:arrests?|murders?|massacres?|captures?|wounds?|kills?|slaughter)$/i.test(word);
      if (
        noun &&
        /\b(?:the|these|those|of|his|her|their|a|an|under|house|mass|recent)\s+$/i.test(
          text.slice(Math.max(0, at - 12), at),
        )
      )
        continue;
      if (/\bmedically\s+$/i.test(text.slice(Math.max(0, at - 12), at))) continue;
      if (/hospitals?$/i.test(word) && unharmed.test(text.slice(at + word.length, at + word.length + 48))) continue;
      found.push({ start: at, end: at + word.length, harm, active: active.test(word), passive: passive.test(word) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(
    text,
    found.filter((one, at) => at === 0 || one.start >= (found[at - 1]?.end ?? 0)),
  );
}

/** "Taken to hospital as a precaution". */
const unharmed =
  /^\s+(?:as\s+a\s+precaution|(?:only\s+)?for\s+(?:an?\s+)?(?:check|tests?\b|observation|examination|visit|questioning)|to\s+(?:give|donate|visit))/i;

function joined(text: string, harms: readonly HarmWord[]): readonly HarmWord[] {
  const result: HarmWord[] = [];
  for (const harm of harms) {
    const last = result[result.length - 1];
    const pair =
      last !== undefined &&
      ((last.harm === "killed" && harm.harm === "injured") || (last.harm === "injured" && harm.harm === "killed"));
    if (
      last !== undefined &&
      pair &&
      /^\s*(?:or|and|and\/or|\/)\s*(?:\w+ly\s+)?$/i.test(text.slice(last.end, harm.start))
    ) {
      result[result.length - 1] = {
        ...harm,
        start: last.start,
        harm: "casualties",
        active: last.active && harm.active,
      };
    } else result.push(harm);
  }
  return result;
}
