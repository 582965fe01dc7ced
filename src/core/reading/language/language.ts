// Which language a text is in: by its script first, which needs a few letters only; then, for long Latin texts, by
// trigrams (franc). English is only refused to a text on strong evidence for another language: wires full of foreign names
// are still English.

import { francAll } from "franc-min";

export interface Language {
  /** BCP 47; "und" when it cannot be told. */
  readonly tag: string;
  /** Name for a person: "Russian"; for "und" what is known of it: "the Thai script", "an unknown language". */
  readonly name: string;
  /** ISO 15924 of the script that most letters are in; "Zyyy" where there are no letters. */
  readonly script: string;
  /** 0..1: how surely it is `tag`. */
  readonly confidence: number;
  /** True if the reader may read it: English, or nothing that speaks against English. */
  readonly supported: boolean;
}

type Script = readonly [code: string, letters: RegExp, name: string];

const scripts: readonly Script[] = [
  ["Latn", /\p{Script=Latin}/gu, "Latin"],
  ["Arab", /\p{Script=Arabic}/gu, "Arabic"],
  ["Cyrl", /\p{Script=Cyrillic}/gu, "Cyrillic"],
  ["Hebr", /\p{Script=Hebrew}/gu, "Hebrew"],
  ["Grek", /\p{Script=Greek}/gu, "Greek"],
  ["Hans", /\p{Script=Han}/gu, "Chinese"],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "Japanese"],
  ["Hang", /\p{Script=Hangul}/gu, "Korean"],
  ["Deva", /\p{Script=Devanagari}/gu, "Devanagari"],
  ["Beng", /\p{Script=Bengali}/gu, "Bengali"],
  ["Ethi", /\p{Script=Ethiopic}/gu, "Ethiopic"],
  ["Armn", /\p{Script=Armenian}/gu, "Armenian"],
  ["Geor", /\p{Script=Georgian}/gu, "Georgian"],
  ["Mymr", /\p{Script=Myanmar}/gu, "Burmese"],
  ["Thai", /\p{Script=Thai}/gu, "Thai"],
];

/** franc's ISO 639-3 codes as BCP 47 tags, with the English names; what is not here is named by its code. */
const languages: Readonly<Record<string, readonly [tag: string, name: string]>> = {
  eng: ["en", "English"],
  fra: ["fr", "French"],
  spa: ["es", "Spanish"],
  por: ["pt", "Portuguese"],
  deu: ["de", "German"],
  ita: ["it", "Italian"],
  nld: ["nl", "Dutch"],
  swe: ["sv", "Swedish"],
  pol: ["pl", "Polish"],
  ces: ["cs", "Czech"],
  hun: ["hu", "Hungarian"],
  ron: ["ro", "Romanian"],
  tur: ["tr", "Turkish"],
  azj: ["az", "Azerbaijani"],
  uzn: ["uz", "Uzbek"],
  bos: ["bs", "Bosnian"],
  hrv: ["hr", "Croatian"],
  srp: ["sr", "Serbian"],
  vie: ["vi", "Vietnamese"],
  ind: ["id", "Indonesian"],
  zlm: ["ms", "Malay"],
  tgl: ["tl", "Tagalog"],
  som: ["so", "Somali"],
  swh: ["sw", "Swahili"],
  hau: ["ha", "Hausa"],
  yor: ["yo", "Yoruba"],
  ibo: ["ig", "Igbo"],
  kin: ["rw", "Kinyarwanda"],
  run: ["rn", "Rundi"],
  lin: ["ln", "Lingala"],
  zul: ["zu", "Zulu"],
  plt: ["mg", "Malagasy"],
  rus: ["ru", "Russian"],
  ukr: ["uk", "Ukrainian"],
  bel: ["be", "Belarusian"],
  bul: ["bg", "Bulgarian"],
  kaz: ["kk", "Kazakh"],
  arb: ["ar", "Arabic"],
  pes: ["fa", "Persian"],
  prs: ["fa", "Persian"],
  urd: ["ur", "Urdu"],
  pbu: ["ps", "Pashto"],
  ckb: ["ckb", "Central Kurdish"],
  uig: ["ug", "Uyghur"],
  heb: ["he", "Hebrew"],
  ydd: ["yi", "Yiddish"],
  hin: ["hi", "Hindi"],
  mar: ["mr", "Marathi"],
  npi: ["ne", "Nepali"],
  amh: ["am", "Amharic"],
  tir: ["ti", "Tigrinya"],
};

/** Scripts that one language writes, or nearly so: enough without trigrams. */
const ofScript: Readonly<Record<string, readonly [tag: string, name: string]>> = {
  Arab: ["ar", "Arabic"],
  Cyrl: ["ru", "Russian"],
  Hebr: ["he", "Hebrew"],
  Grek: ["el", "Greek"],
  Hans: ["zh", "Chinese"],
  Jpan: ["ja", "Japanese"],
  Hang: ["ko", "Korean"],
  Deva: ["hi", "Hindi"],
  Beng: ["bn", "Bengali"],
  Ethi: ["am", "Amharic"],
  Armn: ["hy", "Armenian"],
  Geor: ["ka", "Georgian"],
  Mymr: ["my", "Burmese"],
  Thai: ["th", "Thai"],
};

/** Letters that are looked at: the beginning of a long text tells its language. */
const sampleLength = 6000;

/** Fewest Latin letters for which trigrams are believed against English. */
const trigramLetters = 120;

/** Words that nearly every English sentence has one of. */
const englishWords = new Set(
  "the of and to in a is was were that for on by with said have has from at an been who their which".split(" "),
);

/** Letters of Cyrillic alphabets that their neighbours lack; asked in this order, where trigrams of short texts err. */
const cyrillicLetters: readonly (readonly [letters: RegExp, code: string])[] = [
  [/[әқңғүұһ]/iu, "kaz"],
  [/[ђћљњџ]/iu, "srp"],
  [/ў/iu, "bel"],
  [/[їєґ]/iu, "ukr"],
  [/[ыэё]/iu, "rus"],
];

/**
 * Tells the language of a text.
 *
 * @example `detectLanguage("Two soldiers were killed near Velm.")` → `{ tag: "en", supported: true, … }`
 * @example `detectLanguage("Двое солдат погибли.")` → `{ tag: "ru", name: "Russian", supported: false, … }`
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength);
  const counts = scripts.map(([code, letters, name]) => ({ code, name, count: sample.match(letters)?.length ?? 0 }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  const [main] = [...counts].sort((a, b) => b.count - a.count);
  if (main === undefined || letters === 0) {
    return { tag: "und", name: "an unknown language", script: "Zyyy", confidence: 0, supported: true };
  }
  // Japanese mixes its own letters with Chinese ones.
  const japanese = counts.find(({ code }) => code === "Jpan")?.count ?? 0;
  if (main.code === "Hans" && japanese > letters * 0.1) return foreign("Jpan", "Japanese", sample, letters);
  return main.code === "Latn" ? latin(sample, main.count) : foreign(main.code, main.name, sample, letters);
}

/** By trigrams where there is enough text, else by the script. */
function foreign(script: string, scriptName: string, sample: string, letters: number): Language {
  const [[best = "und", score = 0] = []] = letters >= 40 ? francAll(sample) : [];
  const byLetter = script === "Cyrl" ? cyrillicLetters.find(([own]) => own.test(sample))?.[1] : undefined;
  const known = languages[byLetter ?? (score > 0 ? best : "und")];
  const [tag, name] = known ?? ofScript[script] ?? ["und", `the ${scriptName} script`];
  return { tag, name, script, confidence: letters >= 40 ? 0.95 : 0.7, supported: false };
}

function latin(sample: string, letters: number): Language {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length / Math.max(1, words.length);
  if (english >= 0.15)
    return { tag: "en", name: "English", script: "Latn", confidence: Math.min(1, 0.7 + english), supported: true };
  // franc knows lower case only.
  const ranked = letters >= trigramLetters ? francAll(sample.toLowerCase()) : [];
  const [best, score = 0] = ranked[0] ?? ["und", 0];
  const ownScore = ranked.find(([code]) => code === "eng")?.[1] ?? 0;
  if (best === "eng" && letters >= trigramLetters)
    return { tag: "en", name: "English", script: "Latn", confidence: 0.8, supported: true };
  // Lists of Arabic names come out as Hausa by 0.08; texts in another language lead English by 0.25 and more.
  const strong = score > 0 && best !== "und" && score - ownScore >= 0.15 && english < 0.08;
  if (!strong) return { tag: "und", name: "an unknown language", script: "Latn", confidence: 0, supported: true };
  const [tag, name] = languages[best] ?? [best, `a language that is not English (${best})`];
  return { tag, name, script: "Latn", confidence: Math.min(0.95, 0.6 + score - ownScore), supported: false };
}
