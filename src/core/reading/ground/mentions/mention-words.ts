// The words of a mention that are compared: the one that tells what it is, pronouns in their plain form, words that reports use for
// one another.

/** The last word of the head: "group" of "the armed group in Velm", "front" of "Velm Front (VF)". */
export function headWord(folded: string): string {
  const [before = folded] = folded.split(
    / (?:of|for|in|on|from|to|at|who|which|that|with|near|and|against|by|inside|outside|behind|under|between|around|known|as) |,|\(/,
  );
  return (before.trim().split(" ").at(-1) ?? "").replace(/'s?$|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** "Assads" of a text that lost its apostrophes is "Assad". */
export function withoutS(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Pronouns by all their forms: "them" is "they". */
export const plainPronoun: ReadonlyMap<string, string> = new Map(
  [
    ["he", "him", "his", "himself", "he himself"],
    ["she", "her", "hers", "herself", "she herself"],
    ["it", "its", "itself"],
    ["they", "them", "their", "theirs", "themselves"],
    ["we", "us", "our", "ours", "ourselves"],
    ["i", "me", "my", "mine", "myself"],
    ["who", "whom", "whose"],
    ["which"],
    ["this", "that"],
    ["these", "those"],
    ["one"],
  ].flatMap(([plain = "", ...others]) => [plain, ...others].map((word) => [word, plain] as const)),
);

/** Words that reports use for one another. */
export const senses: ReadonlyMap<string, string> = new Map(
  [
    ["forces", "army", "armies", "military", "troops", "troop", "soldiers", "soldier", "units", "unit"],
    [
      "group",
      "groups",
      "militia",
      "movement",
      "organisation",
      "organization",
      "outfit",
      "front",
      "faction",
      "militias",
    ],
    [
      "rebels",
      "rebel",
      "fighters",
      "militants",
      "insurgents",
      "terrorists",
      "jihadists",
      "extremists",
      "guerrillas",
      "gunmen",
      "opposition",
      "takfiris",
    ],
    ["government", "regime", "administration", "authorities", "presidency", "cabinet"],
    ["monitor", "observatory", "watchdog", "monitors"],
    ["town", "city", "village", "settlement", "hamlet"],
    ["quarter", "neighbourhood", "neighborhood", "district", "suburb", "area", "enclave"],
    ["province", "governorate", "region", "state"],
    ["country", "nation", "homeland", "republic"],
    ["capital"],
    ["aircraft", "plane", "planes", "jet", "jets", "warplane", "warplanes", "bombers", "helicopter", "helicopters"],
    ["dead", "victims", "victim", "killed", "bodies", "casualties", "fatalities", "martyrs", "deaths"],
    ["people", "persons", "civilians", "residents", "villagers", "inhabitants", "locals", "citizens"],
    ["bomb", "bombs", "device", "devices", "explosives", "mine"],
    ["shell", "shells", "rocket", "rockets", "missile", "missiles", "mortars"],
    ["vehicle", "vehicles", "car", "truck", "trucks", "lorry", "lorries", "convoy", "bus"],
    ["agency", "newspaper", "paper", "daily", "broadcaster", "channel", "station", "television", "tv", "outlet"],
    ["hospital", "clinic", "centre", "center"],
    ["base", "airbase", "airport", "airfield", "post", "outpost", "checkpoint"],
    ["police", "policemen", "officers", "gendarmes"],
    ["coalition", "alliance"],
    ["ministry", "department", "office"],
    ["minister", "secretary"],
    ["spokesman", "spokeswoman", "spokesperson", "official"],
    ["commander", "general", "colonel", "officer", "chief"],
  ].flatMap(([sense = "", ...others]) => [sense, ...others].map((word) => [word, sense] as const)),
);
