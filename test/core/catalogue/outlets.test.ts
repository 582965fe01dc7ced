import { describe, expect, test } from "vitest";
import { actorCatalogue } from "../../../src/core/catalogue/actors/catalogue.ts";
import { foldActorName } from "../../../src/core/catalogue/actors/fold.ts";
import { agencies } from "../../../src/core/catalogue/agencies.ts";
import { outletAt, outletNamedIn, outletOf, outlets, ownership } from "../../../src/core/catalogue/outlets.ts";

describe("the table", () => {
  test("holds what every row must have", () => {
    expect(outlets().length).toBeGreaterThan(120);
    for (const { id, name, country, hosts, owner, voiceOf, source } of outlets()) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(name).not.toBe("");
      if (country !== undefined) expect(country, id).toMatch(/^[A-Z]{2}$/);
      for (const host of hosts) expect(host, id).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(["state", "public", "party", "armed-group", "office", "private", "unknown"], id).toContain(owner);
      expect(voiceOf === undefined, `${id}: private and unknown are nobody's voice, the others somebody's`).toBe(
        owner === "private" || owner === "unknown",
      );
      expect(source, id).toMatch(/^https?:\/\/\S+$/);
    }
  });

  test("no two rows share an id, a name or a host", () => {
    const ids = outlets().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const hosts = outlets().flatMap((outlet) => outlet.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
    for (const outlet of outlets())
      for (const form of [outlet.name, ...outlet.forms]) expect(outletOf(form)?.id, form).toBe(outlet.id);
  });

  test("whose voice it is stands in the actor catalogue, or is a party that no report here speaks of", () => {
    const unknown = outlets().flatMap(({ voiceOf }) =>
      voiceOf === undefined || actorCatalogue().byId(voiceOf) !== undefined ? [] : [voiceOf],
    );
    expect([...new Set(unknown)].sort()).toEqual(["chinese-communist-party", "free-patriotic-movement"]);
  });

  test("every agency that signs is an outlet, and only they are agencies", () => {
    for (const { name, forms } of agencies)
      for (const form of [name, ...forms]) expect(outletOf(form)?.isAgency, form).toBe(true);
    const signing = new Set(agencies.flatMap(({ name, forms }) => [name, ...forms]).map(foldActorName));
    for (const { isAgency, name, forms } of outlets())
      expect(isAgency, name).toBe([name, ...forms].some((form) => signing.has(foldActorName(form))));
  });
});

test.each([
  ["SANA", "state outlet of Syria"],
  ["TASS", "state outlet of Russia"],
  ["RIA Novosti", "state outlet of Russia"],
  ["Xinhua", "state outlet of China"],
  ["Press TV", "state outlet of Iran"],
  ["Al-Manar", "run by the armed group Hezbollah"],
  ["Amaq", "run by the armed group Islamic State"],
  ["Voice of America", "state outlet of United States"],
  ["Al Jazeera", "state outlet of Qatar"],
  ["Anadolu", "state outlet of Turkey"],
  ["BBC", "public broadcaster or agency of United Kingdom"],
  ["etilaf", "publishes for Syrian National Coalition"],
  ["Reuters", undefined],
  ["Rudaw", undefined],
])("%s: %s", (name, expected) => {
  const outlet = outletOf(name);
  expect(outlet === undefined ? "no such outlet" : ownership(outlet)).toBe(expected);
});

test.each([
  ["the SANA news agency", "sana"],
  ["ahram", "al-ahram"],
  ["Asharq al-Awsat", "asharq-al-awsat"],
  ["Associated Press of Pakistan", "app-pakistan"],
  ["constructor", undefined],
  ["", undefined],
  ["Velm Times", undefined],
  ["the agency", undefined],
])("as a name, “%s” is %s", (name, id) => {
  expect(outletOf(name)?.id).toBe(id);
});

test.each([
  ["https://en.irna.ir/news/1", "irna"],
  ["http://www.centcom.mil", "centcom"],
  ["https://news.sky.com/story", "sky-news"],
  ["//sana.sy/en?p=1", "sana"],
  ["https://user@www.bbc.co.uk:443/news", "bbc"],
  ["https://velm.example/www.sana.sy", undefined],
  ["https://notsana.sy", undefined],
  ["sana.sy", undefined],
  ["", undefined],
])("at %s stands %s", (url, id) => {
  expect(outletAt(url)?.id).toBe(id);
});

test.each([
  ["Syria's state-run news agency SANA", "sana"],
  ["SANA reporter in Tarn", "sana"],
  ["SANAs correspondent", "sana"],
  ["Hezbollah's al-Manar TV", "al-manar"],
  ["Daesh-linked Aamaq news agency", "amaq"],
  ["a Reuters correspondent", "reuters"],
  ["Velm Times", undefined],
  ["state media", undefined],
  ["for the time being", undefined],
  ["Human Rights Watch", undefined],
  ["", undefined],
])("in the words “%s” %s is named", (words, id) => {
  expect(outletNamedIn(words)?.id).toBe(id);
});
