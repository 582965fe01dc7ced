// A report in which the words in square brackets are voices, each with a letter for its kind before it: "o[Velm Aid] … p[Irena Sool] …".
// "t[Red Front]" is an armed group that is only told of, "n[Velm Aid]" an organisation: mentions, and no voices.

import type { CaseDocument } from "../../../../src/core/model/casebook.ts";
import type { Mention } from "../../../../src/core/model/mention.ts";
import type { Voice, VoiceKind } from "../../../../src/core/model/voice.ts";
import { documentsOf } from "./telling.ts";

const kinds: ReadonlyMap<string, VoiceKind> = new Map([
  ["o", "organisation"],
  ["p", "person"],
  ["g", "government"],
  ["r", "armed-group"],
  ["a", "anonymous"],
  ["m", "media"],
]);

/** The report, with the id "A" unless another is given; without its author. */
export function reportWith(marked: string, publisher?: string, id = "A"): CaseDocument {
  const voices: Voice[] = [];
  const mentions: Mention[] = [];
  let text = "";
  let from = 0;
  for (const { 0: all, 1: letter = "", 2: words = "", index } of marked.matchAll(/([opgramtn])\[([^\]]+)\]/g)) {
    text += marked.slice(from, index);
    const evidence = [{ start: text.length, end: text.length + words.length }] as const;
    const name = words.replace(/^(?:the|a) /iu, "");
    if (letter === "t" || letter === "n")
      mentions.push({
        id: `m-${mentions.length}`,
        kind: letter === "t" ? "armed-group" : "organisation",
        name,
        evidence,
      });
    else voices.push({ id: `v-${voices.length}`, kind: kinds.get(letter) ?? "anonymous", name, evidence });
    text += words;
    from = index + all.length;
  }
  text += marked.slice(from);
  const [document] = documentsOf([publisher === undefined ? `${id} | : 1` : `${id} @${publisher} | : 1`]);
  if (document === undefined) throw new Error("no document");
  const { reading } = document;
  return { ...document, reading: { ...reading, document: { ...reading.document, text }, voices, mentions } };
}
