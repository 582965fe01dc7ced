// When and where an event was: what its sentence, its entry and the sentences beside it tell, and what they tell of something else.

import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

const published = "2016-09-20";

/** "Trigger | day | place" of each event; "-" where none is told. */
function settings(marked: string, dateline?: string): readonly string[] {
  let events = 0;
  const numbered = marked.replace(/<e t=/g, () => {
    events += 1;
    return `<e id=n${events} t=`;
  });
  const { reading } = said(numbered, { published, ...(dateline === undefined ? {} : { dateline }) });
  const { text } = reading.document;
  return reading.events.map(
    ({ trigger, time, place }) =>
      `${text.slice(trigger.start, trigger.end)} | ${time?.value.edtf ?? "-"} | ${place?.value.name ?? "-"}`,
  );
}

const time = (words: string): string => `<m k=time>${words}</m>`;
const place = (words: string): string => `<m k=place>${words}</m>`;
const deed = (words: string, type = "armed-attack"): string => `<e t=${type} real=happened>${words}</e>`;

describe("entries of a list", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "each is headed by its place",
      `${place("Velm")}. Armed men ${deed("attacked")} a depot.\n\n${place("Tarn")}. A mill was ${deed("shelled", "shelling")}.`,
      ["attacked | - | Velm", "shelled | - | Tarn"],
    ],
    [
      "with a colon, a number and what is said of the place in brackets",
      `1. ${place("Velm")} (held by the ${place("Osterians")}): a depot was ${deed("attacked")}.\n2. ${place("Tarn")}: a mill was ${deed("shelled", "shelling")}.`,
      ["attacked | - | Velm", "shelled | - | Tarn"],
    ],
    [
      "headings that have their lines for themselves hold for all up to the next",
      `${place("Velm")}\nA depot was ${deed("attacked")}.\n\nIt was ${deed("shelled", "shelling")} too.\n\n${place("Tarn")}\nA mill was ${deed("attacked")}.`,
      ["attacked | - | Velm", "shelled | - | Velm", "attacked | - | Tarn"],
    ],
    [
      "what has a place of its own keeps it",
      `${place("Velm")}. A depot was ${deed("attacked")}.\n\n${place("Tarn")}. In ${place("Orlo")} a mill was ${deed("shelled", "shelling")}.`,
      ["attacked | - | Velm", "shelled | - | Orlo"],
    ],
    [
      "one such line is no list: it may name who speaks",
      `${place("Velm")}: a depot was ${deed("attacked")}.\n\nA mill was ${deed("shelled", "shelling")}.`,
      ["attacked | - | Velm", "shelled | - | -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked)).toEqual(expected);
  });
});

describe("entries of a log", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "are of the day of the whole, and of the place before their colon",
      `${time("9:10")} Armed men are ${deed("attacking")} a depot.\n\n${time("9:40")} ${place("Velm")}: a mill was ${deed("shelled", "shelling")}.`,
      ["attacking | 2016-09-20 | -", "shelled | 2016-09-20 | Velm"],
    ],
    [
      "what is told as known was not when they were written",
      `${time("9:10")} It is quiet.\n\n${time("9:40")} The mayor speaks of the ${deed("shelling", "shelling")}. A mill had been ${deed("attacked")}.`,
      ["shelling | - | -", "attacked | - | -"],
    ],
    [
      "what somebody tells of a missile that is known",
      `${time("9:10")} It is quiet.\n\n${time("9:40")} According to him the missile ${deed("struck", "shelling")} as the car slowed down.`,
      ["struck | - | -"],
    ],
    [
      "a missile is news",
      `${time("9:10")} It is quiet.\n\n${time("9:40")} A missile ${deed("struck", "shelling")} as the car slowed down.`,
      ["struck | 2016-09-20 | -"],
    ],
    [
      "a day of their own stays",
      `${time("9:10")} It is quiet.\n\n${time("9:40")} A mill was ${deed("attacked")} ${time("yesterday")}.`,
      ["attacked | 2016-09-19 | -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked)).toEqual(expected);
  });
});

describe("words that point at a place", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "there",
      `A truck broke down in ${place("Velm")}. A week ago a bus was ${deed("attacked")} on the hills there.`,
      ["attacked | 2016-09-12/2016-09-18 | Velm"],
    ],
    [
      "there was: no place",
      `A truck broke down in ${place("Velm")}. A bus was ${deed("attacked")} and there was smoke.`,
      ["attacked | - | -"],
    ],
    [
      "the same spot is where the deed before was",
      `A bus was <e t=shelling real=happened place=p>shelled</e> in <m k=place id=p>Velm</m>, a man from ${place("Tarn")} said. A car was ${deed("attacked")} at the same spot.`,
      ["shelled | - | Velm", "attacked | - | Velm"],
    ],
    [
      "the same town is the one that was named last",
      `A bus was ${deed("shelled", "shelling")} in ${place("Velm")}. The market of ${place("Tarn")} was closed. A car was ${deed("attacked")} in the same town.`,
      ["shelled | - | Velm", "attacked | - | Tarn"],
    ],
    [
      "with nothing before them they name none",
      `A car was ${deed("attacked")} at the same spot.`,
      ["attacked | - | -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "here is the dateline",
      `${place("VELM")}: A van was ${deed("attacked")} on the airport road here on Monday.`,
      ["VELM"],
    ],
    [
      "a dateline alone is no place",
      `${place("VELM")}: A van was ${deed("attacked")} on the airport road on Monday.`,
      ["-"],
    ],
    [
      "here may be who speaks of it",
      `${place("VELM")}: A van was ${deed("attacked")}, a doctor at the hospital here said.`,
      ["-"],
    ],
    [
      "who is quoted is somewhere else",
      `${place("VELM")}: “A van was ${deed("attacked")} on the road here,” a man said.`,
      ["-"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked, "VELM:").map((line) => line.split(" | ").at(-1))).toEqual(expected);
  });
});

describe("sentences beside an event", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "who came opened fire then and there",
      `Soldiers came to the dam of ${place("Velm")} on ${time("Friday")}. After a quarrel they ${deed("opened fire")}.`,
      ["opened fire | 2016-09-16 | Velm"],
    ],
    [
      "not where another deed lies between",
      `Soldiers came to ${place("Velm")} on ${time("Friday")} and were ${deed("shelled", "shelling")}. Then they ${deed("opened fire")}.`,
      ["shelled | 2016-09-16 | Velm", "opened fire | - | -"],
    ],
    [
      "not where nobody came",
      `The militia was founded in ${place("Velm")} on ${time("Friday")}. After a quarrel they ${deed("opened fire")}.`,
      ["opened fire | - | -"],
    ],
    [
      "the known deed that killed is the one told without a word for it",
      `A raider reached the camp of ${place("Velm")} on ${time("Friday")}. The number of dead has reached nine. The ${deed("operation")} was praised.`,
      ["operation | 2016-09-16 | Velm"],
    ],
    [
      "a visit is none",
      `The minister visited the camp of ${place("Velm")} on ${time("Friday")}. The number of dead has reached nine. The ${deed("operation")} was praised.`,
      ["operation | - | -"],
    ],
    [
      "nor is anything where nobody died",
      `A raider reached the camp of ${place("Velm")} on ${time("Friday")}. The ${deed("operation")} was praised.`,
      ["operation | - | -"],
    ],
    [
      "the bus of the deed was stopped then and there",
      `Gunmen ${deed("abducted", "abduction")} nine from a bus. The bus was stopped on ${time("Friday")} near ${place("Velm")}.`,
      ["abducted | 2016-09-16 | Velm"],
    ],
    [
      "the same bus on another day is another scene",
      `Gunmen ${deed("abducted", "abduction")} nine from a bus on ${time("Thursday")}. The bus was parked in ${place("Velm")} on ${time("Friday")}.`,
      ["abducted | 2016-09-15 | -"],
    ],
    [
      "and on the same day, told more closely, the same",
      `Gunmen ${deed("abducted", "abduction")} nine from a bus on ${time("Friday")}. The bus was stopped in ${place("Velm")} on ${time("Friday night")}.`,
      ["abducted | 2016-09-16 | Velm"],
    ],
    [
      "near the nearer of two",
      `Gunmen ${deed("abducted", "abduction")} nine from a bus. The bus was stopped near ${place("Velm")}, some 20 miles from ${place("Tarn")}.`,
      ["abducted | - | Velm"],
    ],
    [
      "another bus is not of it",
      `Gunmen ${deed("abducted", "abduction")} nine from a car. The bus was stopped on ${time("Friday")} near ${place("Velm")}.`,
      ["abducted | - | -"],
    ],
    [
      "where its dead are counted",
      `Guns ${deed("attacked", "shelling")} herders. Thirty people were killed at ${place("Velm")}.`,
      ["attacked | - | Velm"],
    ],
    [
      "not where they died in a hospital",
      `Guns ${deed("attacked", "shelling")} herders. Thirty people were killed, two died in a hospital in ${place("Velm")}.`,
      ["attacked | - | -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked)).toEqual(expected);
  });
});

describe("what the sentence tells of something else", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "the day of the main clause",
      `Four who were <e id=e1 t=abduction real=happened time=t>abducted</e> were <e id=e2 t=release real=happened time=t>freed</e> on <m k=time id=t>Friday</m>.`,
      ["abducted | - | -", "freed | 2016-09-16 | -"],
    ],
    [
      "the clause's own day",
      `Four who were <e id=e1 t=abduction real=happened time=t>abducted</e> on <m k=time id=t>Friday</m> are well.`,
      ["abducted | 2016-09-16 | -"],
    ],
    [
      "it was on that day",
      `It was on <m k=time id=t>Friday</m> that they were <e id=e1 t=abduction real=happened time=t>abducted</e>.`,
      ["abducted | 2016-09-16 | -"],
    ],
    [
      "what somebody is held for",
      `Police <e id=e1 t=detention real=happened time=t place=p>arrested</e> two men suspected of the <e id=e2 t=killing real=happened time=t place=p>killing</e> of a judge in <m k=place id=p>Velm</m> on <m k=time id=t>Friday</m>.`,
      ["arrested | - | -", "killing | 2016-09-16 | Velm"],
    ],
    [
      "where and when a paper was filed",
      `Soldiers planned the <e id=e1 t=killing real=happened time=t place=p>killing</e>, police say in a charge sheet that was filed in <m k=place id=p>Velm</m> on <m k=time id=t>Friday</m>.`,
      ["killing | - | -"],
    ],
    [
      "whence those came who were hit",
      `Gunmen <e id=e1 t=abduction real=happened place=p>abducted</e> nine who were travelling from <m k=place id=p>Velm</m>.`,
      ["abducted | - | -"],
    ],
    [
      "where those came to who were let go",
      `Those who were <e id=e1 t=release real=happened place=p>freed</e> that day reached <m k=place id=p>Velm</m> late.`,
      ["freed | - | -"],
    ],
    [
      "what fire reached is where it was",
      `Nobody was hurt in the <e id=e1 t=shelling real=happened place=p>shelling</e>, whose shells reached <m k=place id=p>Velm</m>.`,
      ["shelling | - | Velm"],
    ],
    [
      "the land of a flag",
      `A missile <e id=e1 t=shelling real=happened place=p>struck</e> a ship under the flag of <m k=place id=p>Velm</m>.`,
      ["struck | - | -"],
    ],
    [
      "behind a semicolon",
      `Seven died in the <e id=e1 t=shelling real=happened place=p>shelling</e>; the baker now works in <m k=place id=p>Velm</m>.`,
      ["shelling | - | -"],
    ],
    [
      "since when others fight",
      `He laid the <e id=e1 t=abduction real=happened time=t>abduction</e> to rebels, who have been fighting since <m k=time id=t>May</m>.`,
      ["abduction | - | -"],
    ],
    [
      "since when it has lasted itself",
      `The <e id=e1 t=siege real=happened time=t>siege</e> of the town, which has lasted since <m k=time id=t>Friday</m>, goes on.`,
      ["siege | 2016-09-16/.. | -"],
    ],
    [
      "a deed is not of the paper behind which it stands",
      `Letters sent before the <e id=e1 t=killing real=happened time=t place=p>killing</e> in <m k=place id=p>Velm</m> on <m k=time id=t>Friday</m> named him.`,
      ["killing | 2016-09-16 | Velm"],
    ],
    [
      "nor of what a paper shows",
      `Footage aired by rebels shows <e id=e1 t=killing real=happened time=t place=p>killings</e> in <m k=place id=p>Velm</m> on <m k=time id=t>Friday</m>.`,
      ["killings | 2016-09-16 | Velm"],
    ],
    [
      "what has lasted since began then",
      `A thousand have <e id=e1 t=displacement real=happened time=t>fled</e> since <m k=time id=t>Friday</m>, when soldiers <e id=e2 t=shelling real=happened time=t>shelled</e> the town.`,
      ["fled | 2016-09-16/.. | -", "shelled | 2016-09-16 | -"],
    ],
    [
      "the day that opens a sentence is that of all its deeds",
      `On <m k=time id=t>Friday</m> gunmen <e id=e1 t=armed-attack real=happened time=t>stormed</e> the town and <e id=e2 t=abduction real=happened>abducted</e> nine.`,
      ["stormed | 2016-09-16 | -", "abducted | 2016-09-16 | -"],
    ],
    [
      "but not of what came before",
      `On <m k=time id=t>Friday</m> gunmen <e id=e1 t=release real=happened time=t>freed</e> nine after they had <e id=e2 t=abduction real=happened>abducted</e> them.`,
      ["freed | 2016-09-16 | -", "abducted | - | -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(settings(marked)).toEqual(expected);
  });
});
