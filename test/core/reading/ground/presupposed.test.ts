// What a demand takes for a fact is the word of whoever demands it.

import { expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

function demanded(words: string): readonly string[] {
  const marked = `<src a=1><m k=organisation id=s1>Velm Aid</m></src> <cue a=1 act=demands stance=Uu>said</cue> that <con a=1>${words}</con>.`;
  return lines(said(marked).reading);
}

const government = "<m k=government id=g>the government</m>";
const killing = "<e id=e1 t=killing real=happened actor=g place=m2>killing</e> of two men in <m k=place id=m2>Tarn</m>";

const killed = "<e id=e1 t=killing real=happened place=m2>killed</e> two men in <m k=place id=m2>Tarn</m>";

test.each([
  ["the deed that is to be investigated", `${government} must investigate the ${killing}`, "CT+"],
  ["a deed for which justice is asked", `${government} must bring justice for the ${killing}`, "CT+"],
  ["a deed whose doer is to be found", `${government} must establish who ${killed}`, "CT+"],
  ["not one of which it is asked whether", `${government} must establish whether anybody ${killed}`, "Uu"],
  ["not one that is to be prevented", `${government} must prevent the ${killing}`, "Uu"],
])("%s", (_, words, stance) => {
  expect(demanded(words)).toContain(`occurrence yes | Velm Aid ${stance}`);
  expect(demanded(words)).toContain(`place Tarn | Velm Aid ${stance}`);
});

test.each([
  ["alleged", `the alleged ${killing}`],
  ["reported", `the reported ${killing}`],
  ["rumoured", `the rumours of the ${killing}`],
  ["planned", `the plan for the ${killing}`],
  ["a charge", `the accusations over the ${killing}`],
])("%s: a deed that may not have been is none that is taken for a fact", (_, words) => {
  const told = demanded(`${government} must investigate ${words}`);
  expect(told.filter((line) => line.endsWith("Velm Aid CT+"))).toEqual([]);
});

test("who is to investigate has killed nobody", () => {
  const told = demanded(`${government} must investigate the ${killing}`);
  expect(told.filter((line) => line.startsWith("actor"))).toEqual([]);
});
