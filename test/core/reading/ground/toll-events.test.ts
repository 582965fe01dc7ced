// Which event a number of dead is of where a sentence, or the one before, tells of more than one.

import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

/** "bombing: killed 12" for each toll, event by event. */
function counted(marked: string): readonly string[] {
  const { reading } = said(marked);
  return reading.events.flatMap(({ id, type, reality }) =>
    reading.claims.flatMap(({ event, slot, value }) =>
      event === id && "min" in value
        ? [`${type}${reality === "background" ? " (background)" : ""}: ${slot} ${value.min} ${value.who}`.trim()]
        : [],
    ),
  );
}

const blast = `A bomb <e id=e1 t=bombing real=happened>exploded</e> in Velm, killing 12.`;

describe("a toll of its own clause", () => {
  test.each([
    [
      "is of no attack that another clause sets beside it",
      `A roadside bomb killed three soldiers near Velm, while a separate <e id=e1 t=armed-attack real=happened>ambush</e> in Tarn left two policemen dead.`,
      ["bombing: killed 3 soldiers", "armed-attack: killed 2 policemen"],
    ],
    [
      "is of the operation in which others were captured",
      `The army neutralised 35 rebels and <e id=e1 t=detention real=happened>captured</e> four others in an <e id=e2 t=armed-attack real=happened>operation</e>.`,
      ["detention: captured 4 others", "armed-attack: killed 35 rebels"],
    ],
    [
      "is of the attack and not of the hostages who were taken then",
      `The <e id=e1 t=armed-attack real=happened>attack</e> on Velm lasted an hour. A toll of 70 killed was given, and 100 hostages had been <e id=e2 t=abduction real=happened>taken</e>.`,
      ["armed-attack: killed 70"],
    ],
    [
      "is of the raid of which the abduction is told too",
      `Gunmen <e id=e1 t=abduction real=happened>raided</e> Velm. They killed nine people in their homes.`,
      ["abduction: killed 9 people"],
    ],
    [
      "is of what hit the factory where they were",
      `<e id=e1 t=air-strike real=happened target=m1>A missile</e> struck <m k=facility id=m1>a paint factory</m>. <e id=e2 t=shelling real=happened target=m2>Shells</e> fell on <m k=facility id=m2>a school</m>. Six workers were killed at the factory.`,
      ["air-strike: killed 6 workers"],
    ],
    [
      "is of what was told last where nothing hit the place",
      `<e id=e1 t=air-strike real=happened target=m1>A missile</e> struck <m k=facility id=m1>a paint factory</m>. <e id=e2 t=shelling real=happened target=m2>Shells</e> fell on <m k=facility id=m2>a school</m>. Six workers were killed at the gate.`,
      ["shelling: killed 6 workers"],
    ],
    [
      "is of the attack in which it was",
      `A guard was killed and another wounded when rebels <e id=e1 t=armed-attack real=happened>attacked</e> the mill.`,
      ["armed-attack: killed 1 guard", "armed-attack: injured 1"],
    ],
    [
      "is of what the army did then",
      `A soldier was killed while <e id=e1 t=shelling real=happened>shelling</e> the hill.`,
      ["shelling: killed 1 soldier"],
    ],
    [
      "that begins anew with a doer is of that one",
      `Artillery <e id=e1 t=shelling real=happened>fire</e> wounded three people in Velm; in Tarn, a drone killed a baker.`,
      ["shelling: injured 3 people", "air-strike: killed 1 baker"],
    ],
    [
      "is of what the drones were that killed",
      `The drones that <e id=e1 t=death real=happened>killed</e> seven people in Velm were small.`,
      ["air-strike: killed 7 people"],
    ],
    [
      "that goes on with the same is not",
      `Artillery <e id=e1 t=shelling real=happened>fire</e> wounded three people in Velm; it also killed a baker.`,
      ["shelling: injured 3 people", "shelling: killed 1 baker"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});

describe("a sentence about something else", () => {
  test.each([
    [
      "opens with another operation",
      `${blast} In another operation in Tarn District, troops killed four rebels.`,
      ["bombing: killed 12", "armed-attack: killed 4 rebels"],
    ],
    [
      "opens with an hour of its own",
      `${blast} On 3 May, at about 11:15, at least three people were killed near a mill.`,
      ["bombing: killed 12", "armed-attack: killed 3 people"],
    ],
    [
      "opens with a year of its own",
      `${blast} In 2019, at least three people were killed near the mill.`,
      ["bombing: killed 12", "armed-attack: killed 3 people"],
    ],
    [
      "opens with a month that is over",
      `${blast} Last month, at least three people were killed near the mill.`,
      ["bombing: killed 12", "armed-attack: killed 3 people"],
    ],
    [
      "is not one that opens with the place",
      `${blast} In the town, at least three people were killed.`,
      ["bombing: killed 12", "bombing: killed 3 people"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});

describe("a bomb", () => {
  test.each([
    [
      "that is another has killed in another event",
      `${blast} Hours later, a second bomb killed four people.`,
      ["bombing: killed 12", "bombing: killed 4 people"],
    ],
    [
      "that is told again has not",
      `${blast} The bomb killed four women and eight men, the mayor's office found.`,
      ["bombing: killed 12", "bombing: killed 4 women", "bombing: killed 8 men"],
    ],
  ])("%s", (_, marked, expected) => {
    const { reading } = said(marked);
    expect(counted(marked)).toEqual(expected);
    expect(reading.events).toHaveLength(/second/.test(marked) ? 2 : 1);
  });
});

describe("those who are held or driven out", () => {
  test.each([
    [
      "are not killed by that",
      `The army killed 12 rebels and <e id=e1 t=detention real=happened>arrested</e> four others.`,
      ["armed-attack: killed 12 rebels", "detention: captured 4 others"],
    ],
    [
      "are where they are the same",
      `The army <e id=e1 t=detention real=happened>arrested</e> 12 rebels and killed four of them.`,
      ["detention: captured 12 rebels", "detention: killed 4 them"],
    ],
    [
      "nor are those who fled before it",
      `Nine people were killed and 300 <e id=e1 t=displacement real=happened>fled</e>.`,
      ["armed-attack: killed 9 people", "displacement: displaced 300"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});

describe("the dead of no event", () => {
  test.each([
    [
      "are of the one that another toll of their sentence tells of",
      `The staff put its losses at 11 dead and 34 wounded.`,
      ["armed-attack: killed 11", "armed-attack: injured 34"],
    ],
    ["are of none alone", `The staff put its losses at 11 dead.`, []],
    [
      "of all the war are history",
      `More than 300,000 people have been killed since the war began in 2011.`,
      ["armed-attack (background): killed 300001 people"],
    ],
    ["of all the winter are of no war", `More than 300 people have died of cold since December.`, []],
    [
      "of history take no later dead",
      `More than 300,000 people have been killed since the war began in 2011. Two men were wounded.`,
      ["armed-attack (background): killed 300001 people", "armed-attack: injured 2 men"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});

describe("the reader's victims", () => {
  const shelled = `<e id=e1 t=shelling real=happened>Shells</e> hit Velm.`;
  test.each([
    [
      "who were counted where they were named are none anew",
      `${shelled} She is <m k=person id=p>the fourth nurse</m> to be <e id=e2 t=death real=happened victim=p cause=e1>killed</e> this year.`,
      [],
    ],
    [
      "are counted with an ordinal that only goes on counting",
      `${shelled} <m k=person id=p>A fourth nurse</m> was <e id=e2 t=death real=happened victim=p cause=e1>killed</e> later.`,
      ["shelling: killed 1 fourth nurse"],
    ],
    [
      "are not named twice",
      `${shelled} They <e id=e2 t=death real=happened victim=p cause=e1>killed</e> the mayor, <m k=person id=p>Ali Orlo</m>, and two guards.`,
      ["shelling: killed 1 mayor", "shelling: killed 2 guards"],
    ],
    [
      "are two where two are listed",
      `${shelled} They <e id=e2 t=death real=happened victim=p cause=e1>killed</e> a baker and <m k=person id=p>Ali Orlo</m>.`,
      ["shelling: killed 1 baker", "shelling: killed 1 Ali Orlo"],
    ],
    [
      "are none of those who stand in a larger count",
      `${shelled} They <e id=e2 t=death real=happened victim=p,q cause=e1>buried</e> <m k=population id=p>two of <m k=population id=q>his cousins</m></m>.`,
      ["shelling: killed 2 cousins"],
    ],
    [
      "are not those whom the place took in",
      `${shelled} A school sheltering <m k=population id=p>several families</m> <e id=e2 t=death real=happened victim=p cause=e1>met their end</e>.`,
      [],
    ],
    [
      "are not those who are sentenced",
      `${shelled} A court condemned <m k=population id=p>17 men</m> to <e id=e2 t=death real=happened victim=p cause=e1>death</e>.`,
      [],
    ],
    [
      "are those whom somebody put to it",
      `${shelled} Rebels put <m k=population id=p>17 men</m> to <e id=e2 t=death real=happened victim=p cause=e1>death</e>.`,
      ["shelling: killed 17 men"],
    ],
    [
      "are no cattle",
      `${shelled} They <e id=e2 t=abduction real=happened victim=p>stole</e> <m k=population id=p>150 head of cattle</m>.`,
      [],
    ],
    [
      "are no envoys who are sent home",
      `${shelled} They <e id=e2 t=detention real=happened victim=p>expelled</e> <m k=population id=p>five diplomats</m>.`,
      [],
    ],
    [
      "are envoys who are seized",
      `${shelled} They <e id=e2 t=detention real=happened victim=p>seized</e> <m k=population id=p>five diplomats</m>.`,
      ["detention: captured 5 diplomats"],
    ],
    [
      "are not whose massacres they are",
      `<e id=e1 t=killing real=happened victim=p>The massacres</e> of <m k=person id=p>Ali Orlo</m> go on.`,
      [],
    ],
    [
      "are those of whose killings somebody tells",
      `<e id=e1 t=killing real=happened victim=p,q>The killings</e> of <m k=person id=p>Ali Orlo</m> and <m k=person id=q>Omar Sel</m> shook Velm.`,
      ["killing: killed 1 Ali Orlo", "killing: killed 1 Omar Sel"],
    ],
    [
      "are who was murdered",
      `<e id=e1 t=killing real=happened victim=p>The murder</e> of <m k=person id=p>Ali Orlo</m> shook Velm.`,
      ["killing: killed 1 Ali Orlo"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});
