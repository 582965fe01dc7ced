// Who is meant by a name, and who is not: the resolution table, its negatives, and what holds for the tables as a whole.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorCatalogue } from "../../../src/core/catalogue/actors/catalogue.ts";
import { compileActors } from "../../../src/core/catalogue/actors/compile.ts";
import { bareName, foldActorName } from "../../../src/core/catalogue/actors/fold.ts";
import { gatheredRows } from "../../../src/core/catalogue/actors/gathered-rows.ts";
import { offices } from "../../../src/core/catalogue/actors/offices.ts";
import { actorTables } from "../../../src/core/catalogue/actors/tables.ts";

const catalogue = actorCatalogue();

describe("resolve finds", () => {
  test.each([
    ["ISIS", "islamic-state"],
    ["Isis", "islamic-state"],
    ["ISIL", "islamic-state"],
    ["IS", "islamic-state"],
    ["Daesh", "islamic-state"],
    ["Da’esh", "islamic-state"],
    ["the Islamic State", "islamic-state"],
    ["ISLAMIC STATE", "islamic-state"],
    ["so-called Islamic State", "islamic-state"],
    ["Islamic State (IS)", "islamic-state"],
    ["the Islamic State of Iraq and the Levant (ISIL)", "islamic-state"],
    ["Jabhat al-Nusra", "jabhat-al-nusra"],
    ["Jabhat an-Nusra", "jabhat-al-nusra"],
    ["Al Nusra Front", "jabhat-al-nusra"],
    ["al-Nusra Front", "jabhat-al-nusra"],
    ["el-Nusra Front", "jabhat-al-nusra"],
    ["Hay'at Tahrir al-Sham", "hayat-tahrir-al-sham"],
    ["HTS", "hayat-tahrir-al-sham"],
    ["al-Qaida", "al-qaeda"],
    ["Al-Qa’ida", "al-qaeda"],
    ["the Taliban", "taliban"],
    ["the Taleban's", "taliban"],
    ["Hizbullah", "hezbollah"],
    ["Houthi rebels", "houthis"],
    ["Ansar Allah", "houthis"],
    ["the PKK", "kurdistan-workers-party"],
    ["People’s Protection Units", "peoples-protection-units"],
    ["Peoples Protection Units", "peoples-protection-units"],
    ["SDF", "syrian-democratic-forces"],
    ["al-Shabab", "al-shabaab"],
    ["Harakat al-Shabaab", "al-shabaab"],
    ["the FMLN", "fmln"],
    ["Farabundo Martí National Liberation Front", "fmln"],
    ["Sendero Luminoso", "shining-path"],
    ["M23 rebels", "m23"],
    ["the Rapid Support Forces", "rapid-support-forces"],
    ["PMC Wagner", "wagner-group"],
    ["the Pentagon", "us-department-of-defense"],
    ["US Department of Defense", "us-department-of-defense"],
    ["the U.S. Defense Department", "us-department-of-defense"],
    ["American Defence Ministry", "us-department-of-defense"],
    ["CENTCOM", "us-central-command"],
    ["the US-led coalition", "us-led-coalition"],
    ["U.S.-led coalition", "us-led-coalition"],
    ["Operation Inherent Resolve", "combined-joint-task-force-oir"],
    ["Saudi-led coalition", "saudi-led-coalition"],
    ["Nato", "nato"],
    ["the Russian Defence Ministry", "russia-ministry-of-defence"],
    ["the Russian Defense Ministry", "russia-ministry-of-defence"],
    ["Russian Ministry of Defense", "russia-ministry-of-defence"],
    ["Ministry of Defence of the Russian Federation", "russia-ministry-of-defence"],
    ["the Defense Ministry of Russia", "russia-ministry-of-defence"],
    ["Russia’s MoD", "russia-ministry-of-defence"],
    ["RF MoD", "russia-ministry-of-defence"],
    ["Russian Foreign Ministry", "russia-ministry-of-foreign-affairs"],
    ["Ministry of Foreign Affairs of the Russian Federation", "russia-ministry-of-foreign-affairs"],
    ["Russian Aerospace Forces", "russian-aerospace-forces"],
    ["Russian Air Force", "russian-aerospace-forces"],
    ["the Syrian army", "syrian-arab-army"],
    ["SAA", "syrian-arab-army"],
    ["Syrian Arab Army (SAA)", "syrian-arab-army"],
    ["Syrian government forces", "syrian-armed-forces"],
    ["the Syrian Republican Guard", "syria-republican-guard"],
    ["IDF", "israel-defense-forces"],
    ["the Israeli military", "israel-defense-forces"],
    ["South Korean navy", "south-korea-navy"],
    ["Afghan National Police", "afghan-national-police"],
    ["Congolese army", "armed-forces-of-the-drc"],
    ["Moscow", "russia"],
    ["the Kremlin", "russia"],
    ["Washington", "united-states"],
    ["the US", "united-states"],
    ["U.S.", "united-states"],
    ["the Syrian government", "syria"],
    ["the government of Syria", "syria"],
    ["Côte d’Ivoire", "ivory-coast"],
    ["UN", "united-nations"],
    ["U.N. Security Council", "un-security-council"],
    ["OCHA", "ocha"],
    ["the World Health Organisation", "world-health-organization"],
    ["Syrian Observatory for Human Rights (SOHR)", "syrian-observatory-for-human-rights"],
    ["White Helmets", "white-helmets"],
    ["Médecins Sans Frontières", "medecins-sans-frontieres"],
    ["Reuters", "reuters"],
    ["AFP", "agence-france-presse"],
    ["SANA", "sana"],
    ["TASS", "tass"],
    ["the Guardian", "the-guardian"],
  ])("%s → %s", (name, id) => {
    expect(catalogue.resolve(name)?.id).toBe(id);
  });
});

describe("resolve leaves alone", () => {
  test.each([
    "",
    "the",
    "us",
    "is",
    "who",
    "let",
    "sana'a province",
    "the ministry",
    "the Defence Ministry",
    "Ministry of Defence",
    "the Foreign Ministry",
    "army",
    "the army",
    "the military",
    "the coalition",
    "coalition",
    "the rebels",
    "the group",
    "the government",
    "government forces",
    "Republican Guard",
    "security forces",
    "police",
    "state television",
    "the Congolese government",
    "the Korean army",
    "National Liberation Army",
    "National Liberation Front",
    "Red Cross",
    "the front",
    "the base",
    "a guardian",
    "the times",
    "an amnesty",
    "turkey",
    "Russian",
    "Russian soldiers",
    "Russian officials",
    "two Russian army officers",
    "the Russian Defence Ministry spokesman",
    "former Islamic State fighter",
    "Islamic State of Mind",
    "Jabhat",
    "al",
    "Ministry of Defence of Orvania",
    "Orvanian army",
    "Northern Resistance Front",
    "Islamic State (Hamas)",
  ])("%j", (name) => {
    expect(catalogue.resolve(name)).toBeUndefined();
  });
});

describe("parties", () => {
  test.each([
    ["the Pentagon", "united-states"],
    ["Russian Defence Ministry", "russia"],
    ["Russian Foreign Ministry", "russia"],
    ["Syrian army", "syria"],
    ["ISAF", "nato"],
    ["OCHA", "united-nations"],
    ["Amaq", "islamic-state"],
    ["Gaza Health Ministry", "hamas"],
  ])("%s speaks for %s", (name, party) => {
    expect(catalogue.resolve(name)?.party).toBe(party);
  });

  test.each(["Islamic State", "Syrian Democratic Forces", "the US-led coalition", "SANA", "Russia", "White Helmets"])(
    "%s is its own party",
    (name) => {
      expect(catalogue.resolve(name)).toBeDefined();
      expect(catalogue.resolve(name)?.party).toBeUndefined();
    },
  );
});

describe("stateOf", () => {
  test.each([
    ["Russian", "russia"],
    ["Russia", "russia"],
    ["Russia's", "russia"],
    ["RUSSIAN", "russia"],
    ["Syrian", "syria"],
    ["American", "united-states"],
    ["US", "united-states"],
    ["U.S.", "united-states"],
    ["UK", "united-kingdom"],
    ["British", "united-kingdom"],
    ["Saudi", "saudi-arabia"],
    ["South Sudanese", "south-sudan"],
    ["Türkiye", "turkey"],
    ["Burkinabé", "burkina-faso"],
  ])("%s → %s", (word, id) => {
    expect(catalogue.stateOf(word)?.id).toBe(id);
  });

  test.each(["us", "Us", "polish", "turkey", "russian", "Korean", "Congolese", "Moscow", "Orvanian", "Taliban", ""])(
    "%j is no state's",
    (word) => {
      expect(catalogue.stateOf(word)).toBeUndefined();
    },
  );
});

describe("the tables", () => {
  const { states, known } = actorTables;
  const gathered = [...gatheredRows(actorTables.gathered)];
  const keyOf = (name: string): string => {
    const bare = bareName(name);
    return /^\S{1,6}$/.test(bare) && /\p{Lu}.*\p{Lu}/u.test(bare) ? bare : foldActorName(name);
  };

  test("give no id twice", () => {
    const ids = [...states, ...known, ...gathered.map(({ actor }) => actor)].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("give no name to two actors", () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    const claim = (key: string, id: string): void => {
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) twice.push(`${key}: ${owner}, ${id}`);
      owners.set(key, id);
    };
    for (const { id, name, adjectives, seats, aliases } of states) {
      for (const one of [name, ...adjectives, ...seats, ...aliases]) claim(keyOf(one), id);
    }
    for (const { id, name, aliases } of known) for (const one of [name, ...aliases]) claim(keyOf(one), id);
    for (const { actor, keys } of gathered) for (const key of keys) claim(key, actor.id);
    expect(twice).toEqual([]);
  });

  test.each([...known])(
    "$id: kebab-case, its party exists, and all its names lead to it",
    ({ id, name, party, aliases }) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      if (party !== undefined) expect(catalogue.byId(party)?.id).toBe(party);
      for (const one of [name, ...aliases]) expect(catalogue.resolve(one)?.id, one).toBe(id);
    },
  );

  test.each([...states])("$id: all its names lead to it", ({ id, name, seats, aliases }) => {
    for (const one of [name, ...seats, ...aliases]) expect(catalogue.resolve(one)?.id, one).toBe(id);
  });

  test("every office of every state has an id that leads back to it", () => {
    for (const state of states) {
      for (const office of offices) {
        const actor = catalogue.resolve(`${office.name} of ${state.name}`);
        expect(actor, `${office.name} of ${state.name}`).toBeDefined();
        if (actor !== undefined) expect(catalogue.byId(actor.id)).toEqual(actor);
      }
    }
  });

  test("an office is held by one curated actor at most", () => {
    const held = known.flatMap(({ party, office }) => (office === undefined ? [] : [`${party}/${office}`]));
    expect(held.filter((one, index) => held.indexOf(one) !== index)).toEqual([]);
  });

  test("the gathered names are folded as names are folded today (else run tools/actors.ts again)", () => {
    expect(gathered.length).toBeGreaterThan(1000);
    for (const { keys } of gathered) {
      for (const key of keys) expect([foldActorName(key), bareName(key)]).toContain(key);
    }
  });
});

describe("compiling", () => {
  test("a name that two rows claim leads to neither", () => {
    const made = compileActors({
      version: "t",
      states: [],
      known: [
        { id: "a", name: "Front of Velm", kind: "armed-group", aliases: ["The Front of the North"] },
        { id: "b", name: "Northern Front", kind: "armed-group", aliases: ["Front of the North"] },
      ],
      gathered: "c|Velm Front|armed-group|front of velm;velm front",
    });
    expect(made.resolve("Front of the North")).toBeUndefined();
    expect(made.resolve("Front of Velm")?.id).toBe("a");
    expect(made.resolve("the Velm Front")?.id).toBe("c");
  });

  test("the shipped catalogue is made once", () => {
    expect(actorCatalogue()).toBe(actorCatalogue());
  });

  test("resolving never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => void catalogue.resolve(name)));
  });
});
