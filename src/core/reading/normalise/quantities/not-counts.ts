// Numbers that count nobody: ages, dates and years, units' and models' names, prices, measures, scores, phone numbers. What
// is a measure keeps its unit; the rest is no quantity at all.

import { peopleWord } from "./people.ts";
import type { Word } from "./words.ts";

/** Nouns that are named by the number behind them: "Resolution 2254", "room 26". */
const namedByNumber = new Set(
  "resolution highway route road street room flight unit no nr number brigade battalion division regiment squadron corps article section chapter page line channel camp building house block sector zone area district phase grade level version type mark model apollo hill point camp checkpoint post hangar gate terminal exit km kilometre kilometer mile group team case file clause paragraph annex table figure volume issue episode season game week day ward hall cell bunker pier berth runway terminal ship hull protocol directive order law decree act mi mig su tu il an ch uh ah aged age".split(
    " ",
  ),
);

const measures = new Set(
  "mm cm m km kg g lb lbs ft metre metres meter meters kilometre kilometres kilometer kilometers mile miles feet foot inch inches yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilogramme kilogrammes kilo kilos pound pounds litre litres liter liters gallon gallons barrel barrels degrees degree percent percentage mph knots volts watts megawatts kilotons megatons dollar dollars euro euros rouble roubles ruble rubles lira dinar dinars rial rials cent cents usd eur hour hours minute minutes second seconds day days week weeks month months year years decade decades century centuries night nights".split(
    " ",
  ),
);

/** Signs of money. */
export const money: RegExp = /^[$€£¥₽]$/;
const months = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** The unit of measure behind a number, with the index of the word behind it; hyphens count: "10-day". */
export function unitAfter(
  words: readonly Word[],
  next: number,
): { readonly text: string; readonly next: number } | undefined {
  const first = words[next];
  if (first === undefined) return undefined;
  if (first.key === "%" || first.key === "°") return { text: first.text, next: next + 1 };
  if (first.key === "per" && words[next + 1]?.key === "cent") return { text: "per cent", next: next + 2 };
  const hyphen = first.key === "-" && !first.spaced;
  const word = hyphen ? words[next + 1] : first;
  if (word === undefined) return undefined;
  if (measures.has(word.key) || /^(?:square|cubic|nautical)$/.test(word.key))
    return { text: word.text, next: hyphen ? next + 2 : next + 1 };
  return undefined;
}

/** True where the words from `at` to `next` are a number that is no quantity. */
export function isNoCount(words: readonly Word[], at: number, next: number): boolean {
  return (
    isName(words, at, next) ||
    isAge(words, at, next) ||
    isWhole(words, at) ||
    isDate(words, at, next) ||
    isScore(words, at, next)
  );
}

function isName(words: readonly Word[], at: number, next: number): boolean {
  const number = words[at];
  const before = words[at - 1];
  const after = words[next];
  if (number?.kind !== "digits" && number?.key !== "one") {
    // "Brigade Seven" and "Route Nine" are rare; "no one", "that one" are not numbers of things.
    return false;
  }
  if (before !== undefined) {
    if (!number.spaced && /^[-–/#.:]$/.test(before.key)) return true;
    if (before.key === "#") return true;
    if (namedByNumber.has(before.key) && number.kind === "digits")
      return (
        /^\p{Lu}/u.test(before.text) ||
        !/^(?:group|team|order|house|post|point|ward|camp|area|unit|an|il|act|type|day|week|case|file|ship|law|line|cell|block|game|hill|road|street|zone|division|battalion|brigade|regiment|squadron|building|gate|mile|km)$/.test(
          before.key,
        ) ||
        /^(?:unit|camp|hill|building|gate|zone)$/.test(before.key)
      );
    if (before.key === "." && /^(?:no|nr|art|sec|p|pp|vol)$/.test(words[at - 2]?.key ?? "")) return true;
    if (money.test(before.key)) return false;
  }
  // "12 Brigade" and "101 Airborne" are units' names; "7.62" is a bore.
  if (
    after !== undefined &&
    /^(?:brigade|battalion|division|regiment|squadron|corps|company|airborne|commando|infantry|armoured|armored)$/.test(
      after.key,
    )
  ) {
    return /^\p{Lu}/u.test(after.text) && !/s$/.test(after.key);
  }
  if (number.kind === "digits" && number.text.includes(".")) {
    // "1.5 million" counts; "2.3" alone counts no people.
    return words[next - 1] === number && unitAfter(words, next) === undefined;
  }
  return false;
}

function isAge(words: readonly Word[], at: number, next: number): boolean {
  const keys = [next, next + 1, next + 2, next + 3].map((index) => words[index]?.key ?? "");
  if (keys[0] === "-" && /^years?$|^months?$|^yr$/.test(keys[1] ?? "") && /^(?:-|old)$/.test(keys[2] ?? "")) {
    return (keys[2] === "-" ? keys[3] : keys[2])?.startsWith("old") === true;
  }
  if (/^(?:years?|months?)$/.test(keys[0] ?? "") && (keys[1] === "old" || (keys[1] === "-" && keys[2] === "old")))
    return true;
  if (/^(?:years?)$/.test(keys[0] ?? "") && keys[1] === "of" && keys[2] === "age") return true;
  const before = words[at - 1];
  if (before !== undefined && /^(?:aged?|ages|turned)$/.test(before.key)) return true;
  // "The youngest is 15".
  if (/^(?:is|was|just|only)$/.test(before?.key ?? "") && /^(?:youngest|oldest|eldest)$/.test(words[at - 2]?.key ?? ""))
    return true;
  // "A couple aged 61 and 64".
  if (/^(?:and|,|to|-|–)$/.test(before?.key ?? "") && words[at - 2]?.kind === "digits" && isAged(words[at - 3]?.key))
    return true;
  // "A boy of nine", "a woman of 70", "a father of two": but "a crowd of 70".
  if (
    before?.key === "of" &&
    /^(?:boy|girl|man|woman|child|lad|youth|teenager|son|daughter|father|mother|parent|widow)$/.test(
      words[at - 2]?.key ?? "",
    )
  )
    return true;
  // "A woman, 71, and her grandson, 12."
  const number = words[at];
  const name = words[at - 2];
  if (
    before?.key === "," &&
    /^(?:[,.;)]|and|)$/.test(keys[0] ?? "") &&
    number?.kind === "digits" &&
    Number(number.text) < 110 &&
    peopleWord(name?.key ?? "")?.plural === false &&
    name?.text !== name?.text.toUpperCase()
  )
    return true;
  // "Ali Marov, 26, was killed".
  return (
    before?.key === "," &&
    keys[0] === "," &&
    number?.kind === "digits" &&
    Number(number.text) < 110 &&
    name !== undefined &&
    /^\p{Lu}\p{L}+/u.test(name.text)
  );
}

/** "Two of her crew of 21", "three from a patrol of 12": how many they all are, and not to whom it happened. */
function isWhole(words: readonly Word[], at: number): boolean {
  const [of = "", group = "", whose = "", from = ""] = [1, 2, 3, 4].map((back) => words[at - back]?.key);
  return (
    of === "of" &&
    /^(?:crew|group|party|team|patrol|squad|unit|convoy|family|class|staff|garrison)$/.test(group) &&
    /^(?:an?|the|its|her|his|their|our)$/.test(whose) &&
    /^(?:of|from|among|out)$/.test(from)
  );
}

function isAged(word: string | undefined): boolean {
  return word === "aged" || word === "ages";
}

function isDate(words: readonly Word[], at: number, next: number): boolean {
  const number = words[at];
  const before = words[at - 1];
  const after = words[next];
  if (number?.kind !== "digits") return /^o'clock$/.test(after?.key ?? "");
  const value = Number(number.text);
  if (isMonth(after) && value >= 1 && value <= 31) return true;
  if (isMonth(before) && value >= 1 && value <= 31) return true;
  if (before?.key === "." && isMonth(words[at - 2]) && value <= 31) return true;
  if (/^(?:am|pm|gmt|utc|o'clock|hrs)$/.test(after?.key ?? "")) return true;
  if (/^[ap]$/.test(after?.key ?? "") && words[next + 1]?.key === "." && words[next + 2]?.key === "m") return true;
  if (!/^(?:1[89]|20)\d\d$/.test(number.text)) return false;
  if (before === undefined) return true;
  if (before.kind === "digits" && isMonth(words[at - 2])) return true;
  if (
    isMonth(before) ||
    /^(?:in|since|of|by|until|from|during|before|after|through|year|late|early|mid|for|and|,|\(|-|–|’|'|to)$/.test(
      before.key,
    )
  ) {
    return !/^(?:people|persons|soldiers|troops|civilians|fighters|men|women|children|dead|wounded|injured|others|refugees|families)$/.test(
      after?.key ?? "",
    );
  }
  return before.key === "the" && after?.kind === "word" && !/s$/.test(after.key);
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && months.has(word.key) && /^\p{Lu}/u.test(word.text);
}

/** "3-1", "won 2-0": a dash between numbers that do not rise. Rising ones are ranges and are read before. */
function isScore(words: readonly Word[], at: number, next: number): boolean {
  const dash = (word: Word | undefined): boolean => word !== undefined && /^[-–:]$/.test(word.key) && !word.spaced;
  if (dash(words[next]) && words[next + 1]?.kind === "digits" && words[next + 1]?.spaced === false) {
    const rising = Number(words[next + 1]?.text) > Number(words[at]?.text);
    return !rising || dash(words[next + 2]);
  }
  return dash(words[at - 1]) && words[at - 2]?.kind === "digits";
}
