// Which words of one report tell of one deed, and which of another.

import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

const strike = `<m k=platform id=j>Jets</m> <e id=e1 t=air-strike real=happened actor=j target=m>hit</e> <m k=facility id=m>a market</m> in <m k=place>Velm</m> on Friday.`;
const deeds = (marked: string): number => said(marked).reading.events.length;

describe("one deed", () => {
  test.each([
    ["the noun with an article", `${strike} The <e id=e2 t=air-strike real=happened>strike</e> left ten dead.`],
    ["this", `${strike} It rained. This <e id=e2 t=armed-attack real=happened>attack</e> is a crime, the mayor said.`],
    [
      "what it hit, told again by another voice",
      `${strike} <src a=1><m k=person>The mayor</m></src> <cue a=1>said</cue> <con a=1>planes had <e id=e2 t=air-strike real=happened target=m2>bombed</e> <m k=facility id=m2 ref=m>the market</m></con>.`,
    ],
    [
      "a thing that the deed broke",
      `${strike} The <e id=e2 t=air-strike real=happened target=m2>strike</e> destroyed <m k=facility id=m2>a bakery</m>.`,
    ],
    [
      "what it is called",
      `${strike} The crime, the mayor said, … the <e id=e2 t=killing real=happened>crime</e> came at noon.`,
    ],
    [
      "what stands in brackets behind it",
      `Control of Velm <e id=e1 t=territory-gained real=happened>passed</e> to <m k=armed-group>the Front</m> on Friday (<e id=e2 t=territory-gained real=happened>capture</e> of the town hall).`,
    ],
    [
      "a drone that is taken up",
      `A drone <e id=e1 t=air-strike real=happened target=m>hit</e> <m k=facility id=m>a market</m> in <m k=place>Velm</m>. The drone <e id=e2 t=air-strike real=happened target=m2>hit</e> <m k=facility id=m2 ref=m>the market</m> at noon.`,
    ],
    [
      "by clocks that are minutes apart",
      `At <m k=time id=t1>8:20 on 3 May 2031</m> a drone <e id=e1 t=air-strike real=happened time=t1>hit</e> <m k=place>Velm</m>. At <m k=time id=t2>8:25 on 3 May 2031</m> the <e id=e2 t=air-strike real=happened time=t2>strike</e> was over.`,
    ],
    [
      "a denial in other words",
      `${strike} <src a=1><m k=government>The ministry</m></src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>the <e id=e2 t=armed-attack real=happened>attack</e></con>.`,
    ],
  ])("%s", (_, marked) => {
    expect(deeds(marked)).toBe(1);
  });
});

describe("two deeds", () => {
  test.each([
    ["another", `${strike} Another <e id=e2 t=air-strike real=happened>strike</e> left ten dead.`],
    ["a crime of its own", `${strike} A <e id=e2 t=killing real=happened>crime</e> shook Orlo.`],
    ["a second", `${strike} It rained. A second <e id=e2 t=air-strike real=happened>strike</e> hit the bridge.`],
    [
      "in another town",
      `${strike} Planes <e id=e2 t=air-strike real=happened place=p2>bombed</e> <m k=place id=p2>Tarn</m>.`,
    ],
    [
      "of a kind that is no other word for it",
      `${strike} The <e id=e2 t=shoot-down real=happened>downing</e> of a jet came first.`,
    ],
    [
      "one that is answered",
      `The <e id=e1 t=armed-attack real=happened>operation</e> was an answer to the <e id=e2 t=armed-attack real=happened>raid</e> on Tarn.`,
    ],
    [
      "undone after days",
      `<m k=military-unit id=a>Troops</m> <e id=e1 t=territory-gained real=happened actor=a>recaptured</e> Velm, three days after <m k=armed-group id=b>the Front</m> had <e id=e2 t=territory-gained real=happened actor=b>overrun</e> it.`,
    ],
    [
      "by a drone that is brought in anew",
      `A drone <e id=e1 t=air-strike real=happened target=m>hit</e> <m k=facility id=m>a bus</m> in <m k=place>Velm</m>. The mourners sang. A drone <e id=e2 t=air-strike real=happened>dropped</e> a grenade on the road.`,
    ],
    [
      "by clocks that are hours apart",
      `At <m k=time id=t1>8:20 on 3 May 2031</m> a drone <e id=e1 t=air-strike real=happened time=t1>hit</e> <m k=place>Velm</m>. At <m k=time id=t2>11:40 on 3 May 2031</m> the <e id=e2 t=air-strike real=happened time=t2>strike</e> came.`,
    ],
    [
      "elsewhere",
      `${strike} Elsewhere, rebels <e id=e2 t=shelling real=happened place=p2>fired</e> rockets at <m k=place id=p2>Orlo</m>.`,
    ],
  ])("%s", (_, marked) => {
    expect(deeds(marked)).toBe(2);
  });
});
