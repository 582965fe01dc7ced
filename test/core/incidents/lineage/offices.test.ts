import { describe, expect, test } from "vitest";
import {
  bodyKey,
  isOffice,
  isOfOnePlace,
  shortens,
  withoutPressOffice,
} from "../../../../src/core/incidents/lineage/offices.ts";

describe("a body's key", () => {
  test.each([
    ["Vardania's Ministry of Defence", "Vardanian Defense Ministry"],
    ["Ministry of Defence in Vardania", "the Vardanian Ministry of Defence"],
    ["People's Militia of the Tarn Republic", "Tarn Republic People's Militia"],
    ["town council", "the local council"],
    ["so-called Velm Fund", "Velm Fund"],
    ["Policía Nacional de Velmia", "National Police of Velmia"],
    ["Ministerio de Defensa de Velmia", "Velmian Ministry of Defence"],
    ["Forces armées de Velmia", "Armed Forces of Velmia"],
  ])("%s is %s", (one, other) => {
    expect(bodyKey(one)).toBe(bodyKey(other));
  });

  test.each([
    ["Vardanian Ministry of Defence", "Ostravnan Ministry of Defence"],
    ["Vardanian Ministry of Defence", "Vardanian Ministry of Health"],
    ["Velm council", "Tarn council"],
    ["Casa de Velm", "Casa of Velm"],
    ["Fund of Velm", "Velm Fund"],
  ])("%s is not %s", (one, other) => {
    expect(bodyKey(one)).not.toBe(bodyKey(other));
  });
});

test.each([
  ["army", true, false],
  ["the Ministry of Defence", true, false],
  ["town council", true, true],
  ["local police", true, true],
  ["General Staff", true, true],
  ["hospital staff", false, false],
  ["General Command", true, true],
  ["Joint Operations Command", true, true],
  ["the command", true, false],
  ["Velm council", false, false],
  ["National Coalition", false, false],
  ["monitors", false, false],
])("%s: by what it is alone %s, one in a place %s", (name, office, ofOnePlace) => {
  expect(isOffice(name)).toBe(office);
  expect(isOfOnePlace(name)).toBe(ofOnePlace);
});

test.each([
  ["Front", "Free Coast Front", true],
  ["Observatory", "Observatory of the South", true],
  ["Ministry of Defence", "Vardanian Ministry of Defence", true],
  ["defence ministry", "Vardanian Ministry of Defence", true],
  ["the mission", "UN mission in Velm", true],
  ["Velm", "Velm Medical Fund", false],
  ["Velm Police Command", "Velm Border Police Command", false],
  ["Ministry of Health", "Vardanian Ministry of Defence", false],
  ["Tarn Republic", "People's Militia of the Tarn Republic", false],
  ["Coast Front", "Coast Front", false],
])("%s of %s: %s", (short, long, expected) => {
  expect(shortens(short, long)).toBe(expected);
});

test.each([
  ["Velm Guard Media Office", "Velm Guard"],
  ["Velm Rally, media section", "Velm Rally"],
  ["Tarn Police, public relations", "Tarn Police"],
  ["Hill Front, office of information", "Hill Front"],
  ["Hill Front, press council", "Hill Front"],
  ["Tarn Press Council", "Tarn Press Council"],
  ["Office of Public Information", "Office of Public Information"],
  ["Hill Brigade (channel of its staff)", "Hill Brigade"],
  ["Joint Operations Command, Orsk axis", "Joint Operations Command"],
  ["Third of May Front, staff of the western bloc", "Third of May Front"],
  ["Parents of Velm (on a social network)", "Parents of Velm"],
  ["Velm Post, weekend edition", "Velm Post, weekend edition"],
  ["Committee of Velm, Orsk and Tarn", "Committee of Velm, Orsk and Tarn"],
  ["Red Front", "Red Front"],
])("%s publishes for %s", (publisher, body) => {
  expect(withoutPressOffice(publisher)).toBe(body);
});
