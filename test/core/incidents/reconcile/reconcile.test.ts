// House rules over claims in lines: the figures that they come to, and the words of a step that tells why.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { houseRules } from "../../../../src/core/incidents/reconcile/list.ts";
import { type Reconciliation, reconcile } from "../../../../src/core/incidents/reconcile/reconcile.ts";
import type { ReconcileInput } from "../../../../src/core/incidents/reconcile/rule.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";
import { copied, drawnClaims } from "../drawn-claims.ts";

type More = Partial<Omit<ReconcileInput, "claims" | "originatorsOf">>;

function apply(id: string, lines: readonly string[], more: More = {}): Reconciliation {
  const rule = houseRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No house rule ${id}`);
  const done = reconcile(rule, { claims: claimsIn(lines), originatorsOf, ...more });
  expectSteps(done, new Set(claimsIn(lines).map(({ ref }) => JSON.stringify(ref))));
  return done;
}

/** "best 62, low 62, high 83+": figures that are known, then judgements. */
function told({ figures, assessments }: Reconciliation): string {
  const numbers = figures.map(({ name, value, open }) => `${name} ${value ?? "unknown"}${open ? "+" : ""}`);
  return [...numbers, ...assessments.map(({ name, value }) => `${name}: ${value}`)].join(", ");
}

function expectSteps({ steps }: Reconciliation, claims: ReadonlySet<string>): void {
  expect(steps.length).toBeGreaterThan(0);
  for (const { text, used, setAside } of steps) {
    expect(text).toMatch(/^\S.*\.$/s);
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
    for (const ref of [...used, ...setAside.flatMap((one) => one.claims)])
      expect(claims.has(JSON.stringify(ref))).toBe(true);
    for (const { why, claims: refs } of setAside) {
      expect(why).not.toBe("");
      expect(refs.length).toBeGreaterThan(0);
    }
  }
}

const printed = ({ steps }: Reconciliation): string =>
  steps.map(({ text, setAside }) => [text, ...setAside.map(({ why }) => `aside: ${why}`)].join("\n")).join("\n");

const orsk = "doc1 2031-05-03 Orsk ministry(orsk) says CT+";
const later = "doc2 2031-05-05 Orsk spokesman(orsk) says CT+";
const monitor = "doc3 2031-05-04 Velm Monitor says CT+";
const radio = "doc4 2031-05-04 Sable Radio says CT+";
const kaldia = "doc5 2031-05-04 Kaldian army(kaldia)";
const residents = "doc3 2031-05-04 residents says CT+";

const rows: readonly (readonly [
  rule: string,
  what: string,
  lines: readonly string[],
  told: string,
  step: RegExp,
  more?: More,
])[] = [
  [
    "range",
    "the lowest and the highest of all originators",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 83 soldiers`, `${radio} killed 15 people`],
    "killed, lowest 15, killed, highest 83",
    /lowest is 15 \(Sable Radio\); the highest number named is 83 \(Velm Monitor\)/,
  ],
  [
    "range",
    "at least 83 has no upper bound",
    [`${orsk} killed 62 soldiers`, `${monitor} killed at least 83 soldiers`],
    "killed, lowest 62, killed, highest 83+",
    /set no upper bound/,
  ],
  [
    "range",
    "one of those whom others count is no total",
    [`${orsk} killed 16 people`, `${radio} killed 1 photographer`],
    "killed, lowest 16, killed, highest 16",
    /Sable Radio tells of 1 photographer alone, who can be among the 16 people of Orsk ministry: that is no total/,
  ],
  [
    "acled",
    "and not the lowest that is reported",
    [`${orsk} killed 16 people`, `${radio} killed 1 photographer`],
    "fatalities 16",
    /some of those whom others count/,
  ],
  [
    "range",
    "one person whom nobody counts among others is",
    [`${orsk} killed 1 person`, `${radio} killed 1 photographer`],
    "killed, lowest 1, killed, highest 1",
    /lowest is 1/,
  ],
  [
    "range",
    "a soldier is a party's toll",
    [`${orsk} killed 1 soldier`, `${radio} killed 16 people`],
    "killed, lowest 1, killed, highest 16",
    /lowest is 1 \(Orsk ministry\)/,
  ],
  [
    "range",
    "who counts others besides has a total",
    [`${orsk} killed 16 people`, `${radio} killed 1 photographer`, `${radio} killed 4 soldiers`],
    "killed, lowest 5, killed, highest 16",
    /Sable Radio counts/,
  ],
  [
    "range",
    "up to 40 has no lower bound",
    [`${orsk} killed up to 40 soldiers`],
    "killed, lowest unknown, killed, highest 40",
    /nobody says a lower bound/,
  ],
  [
    "range",
    "nobody gives a number",
    [`${orsk} occurrence`],
    "killed, lowest unknown, killed, highest unknown",
    /No originator gives a number of killed/,
  ],
  [
    "range",
    "nobody was killed is a number",
    [`${orsk} killed nobody`],
    "killed, lowest 0, killed, highest 0",
    /Orsk ministry 0/,
  ],
  [
    "range",
    "no deaths were reported is none",
    [`${orsk} killed unreported`],
    "killed, lowest unknown, killed, highest unknown",
    /aside: .*no number is named/,
  ],
  [
    "range",
    "what is denied gives no number",
    [`${orsk} killed 62 soldiers`, `${kaldia} denies CT- killed 62 soldiers`],
    "killed, lowest 62, killed, highest 62",
    /62 soldiers \(which another denies\)[\s\S]*aside: Kaldian army: 62 soldiers: it says that this is not so/,
  ],
  [
    "range",
    "a running total is set aside",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 300 soldiers | total`],
    "killed, lowest 62, killed, highest 62",
    /aside: Velm Monitor: .*a running total/,
  ],
  [
    "range",
    "some of the dead are set aside",
    [`${orsk} killed 26 people`, `${monitor} killed nine teenagers | part`],
    "killed, lowest 26, killed, highest 26",
    /aside: .*counted already/,
  ],
  [
    "range",
    "an older word of one voice is set aside",
    [`${orsk} killed 62 soldiers`, `${later} killed 83 soldiers`],
    "killed, lowest 83, killed, highest 83",
    /aside: Orsk ministry: 62 soldiers: it later said 83 soldiers/,
  ],
  [
    "range",
    "one voice in two documents counts once",
    [`${orsk} killed 62 soldiers`, `${later} killed 62 soldiers`],
    "killed, lowest 62, killed, highest 62",
    /aside: .*the same word of one originator/,
  ],
  [
    "range",
    "who only holds it possible is set aside",
    [`${orsk} killed 62 soldiers`, "doc3 - Velm Monitor suggests PS+ killed 90 soldiers"],
    "killed, lowest 62, killed, highest 62",
    /aside: .*only holds it possible/,
  ],
  [
    "range",
    "a rejected claim is set aside",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 83 soldiers`],
    "killed, lowest 62, killed, highest 62",
    /aside: rejected by a reviewer/,
    { rejected: [{ document: "doc3", claim: "c2" }] },
  ],
  [
    "range",
    "people counted apart are added",
    [`${orsk} killed 62 soldiers`, `${orsk} killed 9 civilians`],
    "killed, lowest 71, killed, highest 71",
    /counts 9 civilians and 62 soldiers apart: they are added|counts 62 soldiers and 9 civilians apart: they are added/,
  ],
  [
    "range",
    "people counted among all are not added",
    [`${orsk} killed 80 people`, `${orsk} killed 62 soldiers`],
    "killed, lowest 80, killed, highest 80",
    /62 soldiers may be among them and is not added/,
  ],
  [
    "range",
    "two numbers of one voice on one day are a range",
    [`${orsk} killed 62 soldiers`, `${orsk} killed 70 soldiers`],
    "killed, lowest 62, killed, highest 70",
    /lowest is 62/,
  ],
  [
    "range",
    "injured have a range of their own",
    [`${orsk} killed 3 people`, `${orsk} injured about 100 people`],
    "killed, lowest 3, killed, highest 3, injured, lowest 100, injured, highest 100",
    /Injured: the lowest is 100/,
  ],

  [
    "ucdp",
    "best is the number of most originators",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 83 soldiers`, `${radio} killed 83 soldiers`],
    "best 83, low 62, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 83",
    /Best 83: behind it stand 2 originators \(Sable Radio, Velm Monitor\), more than/,
  ],
  [
    "ucdp",
    "of two numbers with one originator each, the lower",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 83 soldiers`],
    "best 62, low 62, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 62",
    /the lowest is taken/,
  ],
  [
    "ucdp",
    "two voices that may be one weigh as one",
    [
      `${monitor} killed 62 people`,
      `${residents} killed 83 people`,
      "doc6 2031-05-04 residents says CT+ killed 83 people",
    ],
    "best 62, low 62, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 62",
    /Best 62: behind it stands 1 originator \(Velm Monitor\), more than behind any other number; 83 does not count against it: who gives it may be one with another \(residents\)\./,
  ],
  [
    "ucdp",
    "a lower number of who may be one with another does not outweigh that of who is certain to be apart",
    [`${residents} killed 15 people`, `${monitor} killed 83 people`],
    "best 83, low 15, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 83",
    /Best 83: behind it stands 1 originator \(Velm Monitor\), more than behind any other number; 15 does not count against it: who gives it may be one with another \(residents\)\./,
  ],
  [
    "ucdp",
    "who may be one with another adds nothing to a number",
    [
      `${monitor} killed 83 people`,
      `${residents} killed 83 people`,
      "doc6 2031-05-04 residents says CT+ killed 83 people",
      `${orsk} killed 62 people`,
    ],
    "best 62, low 62, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 62",
    /Best 62: behind it stands 1 originator \(Orsk ministry\); as many stand behind 83 \(Velm Monitor; who may be one with another is not counted: residents\), and the lowest is taken\./,
  ],
  [
    "ucdp",
    "each is told in its own words, whoever says the same more closely",
    [`${orsk} killed 17 civilians`, `${monitor} killed 17 people`],
    "best 17, low 17, high 17, deaths_a unknown, deaths_b unknown, deaths_civilians 17, deaths_unknown unknown",
    /latest word: Velm Monitor 17 people; Orsk ministry 17 civilians\./,
  ],
  [
    "ibc",
    "who does not say civilians is set aside in its own words",
    [`${orsk} killed 17 civilians`, `${monitor} killed 17 people`],
    "civilians killed, lowest 17, civilians killed, highest 17, civilians injured, lowest unknown, civilians injured, highest unknown, two independent sources: not met",
    /aside: Velm Monitor: 17 people: not told to be civilians[\s\S]*not met: 1 certain originator of a number/,
  ],
  [
    "ibc",
    "what one originator says most closely counts, in whichever of its reports it stands",
    [`doc1 2031-05-03 Velm Monitor says CT+ killed 17 people`, `${monitor} killed 17 civilians`],
    "civilians killed, lowest 17, civilians killed, highest 17, civilians injured, lowest unknown, civilians injured, highest unknown, two independent sources: not met",
    /latest word: Velm Monitor 17 civilians\./,
  ],
  [
    "ucdp",
    "beside who is certain, who may be one with another is named and not counted",
    [`${monitor} killed 83 people`, `${residents} killed 83 people`],
    "best 83, low 83, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 83",
    /Best 83: behind it stands 1 originator \(Velm Monitor\); who may be one with another is not counted \(residents\)\./,
  ],
  [
    "ucdp",
    "where nobody is certain to be apart, the lowest is taken",
    [`${residents} killed 83 people`, "doc6 2031-05-04 residents says CT+ killed 62 people"],
    "best 62, low 62, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 62",
    /Best 62: who gives it may be one with another \(residents\), and so behind every other number; the lowest is taken\./,
  ],
  [
    "ucdp",
    "of one who is not certain to be apart, what there is",
    [`${residents} killed 83 people`],
    "best 83, low 83, high 83, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 83",
    /Best 83: who gives it may be one with another \(residents\)\./,
  ],
  [
    "ucdp",
    "deaths go to the side whose soldiers they were",
    [`${orsk} killed 62 Syrian soldiers`, `${orsk} killed 9 civilians`],
    "best 71, low 71, high 71, deaths_a unknown, deaths_b 62, deaths_civilians 9, deaths_unknown unknown",
    /deaths_b 62, deaths_civilians 9/,
    { sides: { a: "Kaldia", b: "syria" } },
  ],
  [
    "ucdp",
    "an invented land's soldiers find their side by name",
    [`${orsk} killed 62 Kaldian soldiers`],
    "best 62, low 62, high 62, deaths_a 62, deaths_b unknown, deaths_civilians unknown, deaths_unknown unknown",
    /deaths_a 62/,
    { sides: { a: "Kaldia", b: "Ostria" } },
  ],
  [
    "ucdp",
    "soldiers of neither side have no side",
    [`${orsk} killed 62 Velmish soldiers`],
    "best 62, low 62, high 62, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown 62",
    /deaths_unknown 62/,
    { sides: { a: "Kaldia", b: "Ostria" } },
  ],
  [
    "ucdp",
    "without a number there is no figure",
    [`${orsk} occurrence`],
    "best unknown, low unknown, high unknown, deaths_a unknown, deaths_b unknown, deaths_civilians unknown, deaths_unknown unknown",
    /No figure is made/,
  ],

  [
    "acled",
    "the lowest reported",
    [`${orsk} killed 62 soldiers`, `${monitor} killed 15 soldiers`],
    "fatalities 15",
    /lowest reported is 15 \(Velm Monitor\)[\s\S]*aside: Orsk ministry: not the lowest/,
  ],
  [
    "acled",
    "dozens are 12",
    [`${orsk} killed dozens of soldiers`],
    "fatalities 12",
    /a word for a number .*12 by ACLED's rule/,
  ],
  ["acled", "hundreds are 100", [`${orsk} killed hundreds of soldiers`], "fatalities 100", /100 by ACLED's rule/],
  ["acled", "several are 3", [`${orsk} killed several soldiers`], "fatalities 3", /3 by ACLED's rule/],
  [
    "acled",
    "several are 10 in wider fighting",
    [`${orsk} killed several soldiers`],
    "fatalities 10",
    /10 by ACLED's rule/,
    { widerFighting: true },
  ],
  [
    "acled",
    "a word stands back behind a number",
    [`${orsk} killed dozens of soldiers`, `${monitor} killed 15 soldiers`],
    "fatalities 15",
    /aside: .*a word, where others give numbers/,
  ],
  [
    "acled",
    "casualties alone are 0",
    [`${orsk} killed 62 soldiers | casualties`],
    "fatalities 0",
    /“Casualties” alone/,
  ],
  [
    "acled",
    "casualties beside dead are set aside",
    [`${orsk} killed 62 soldiers | casualties`, `${monitor} killed 15 soldiers`],
    "fatalities 15",
    /aside: “casualties”, where others tell of dead/,
  ],
  [
    "acled",
    "a toll of three days is divided, the rest to the first",
    [`${orsk} killed 11 soldiers`],
    "fatalities 11, fatalities, day 1 4, fatalities, day 2 4, fatalities, day 3 3",
    /Spread over 3 days: 3 a day, and one more on each of the first 2/,
    { days: 3 },
  ],
  [
    "acled",
    "without a number there is no figure",
    [`${orsk} injured 4 people`],
    "fatalities unknown",
    /for none known/,
  ],

  [
    "airwars",
    "who tells of its own doing and of civilians harmed confirms",
    [`${kaldia} admits CT+ responsibility Kaldian army`, `${kaldia} says CT+ killed 4 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 4, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: Confirmed, strike status: Declared strike",
    /Kaldian army tells of its own doing and of civilians harmed/,
  ],
  [
    "airwars",
    "who tells of its own doing alone declares the strike",
    [`${kaldia} says CT+ actor Kaldian jets | kind=platform`, `${monitor} killed 4 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 4, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: Weak, strike status: Declared strike",
    /Weak: one originator alone tells of civilians harmed \(Velm Monitor\)/,
  ],
  [
    "airwars",
    "two originators and a named doer are fair",
    [
      `${orsk} occurrence`,
      `${orsk} killed 4 civilians`,
      `${orsk} actor Kaldian army`,
      `${monitor} occurrence`,
      `${monitor} killed 6 civilians`,
    ],
    "civilians killed, lowest 4, civilians killed, highest 6, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: Fair, strike status: Likely strike",
    /credible is for a person to say/,
  ],
  [
    "airwars",
    "two originators without a doer are not assessed",
    [`${orsk} occurrence`, `${orsk} killed 4 civilians`, `${monitor} killed 6 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 6, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: not assessed, strike status: Single source claim",
    /nobody names a doer/,
  ],
  [
    "airwars",
    "two doers are contested",
    [
      `${orsk} killed 4 civilians`,
      `${orsk} accuses CT+ responsibility Kaldian army`.replace(" says CT+", ""),
      `${kaldia} accuses CT+ responsibility Orsk militia`,
    ],
    "civilians killed, lowest 4, civilians killed, highest 4, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: Contested, strike status: Contested strike",
    /each name another doer/,
  ],
  [
    "airwars",
    "a strike that is denied is contested, and the harm is not",
    [`${orsk} occurrence`, `${kaldia} denies CT- occurrence`, `${orsk} killed 4 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 4, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: Weak, strike status: Contested strike",
    /Kaldian army denies that it happened/,
  ],
  [
    "airwars",
    "soldiers are no civilians",
    [`${orsk} killed 62 soldiers`],
    "civilians killed, lowest unknown, civilians killed, highest unknown, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: not assessed, strike status: not assessed",
    /aside: Orsk ministry: 62 soldiers: not civilians/,
  ],
  [
    "airwars",
    "people are not taken for civilians",
    [`${orsk} killed 12 people`],
    "civilians killed, lowest unknown, civilians killed, highest unknown, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: not assessed, strike status: not assessed",
    /not told to be civilians/,
  ],
  [
    "airwars",
    "a killing is no strike",
    [`${orsk} occurrence | type=killing`],
    "civilians killed, lowest unknown, civilians killed, highest unknown, civilians injured, lowest unknown, civilians injured, highest unknown, civilian harm status: not assessed, strike status: not assessed",
    /nobody tells of a strike/,
  ],

  [
    "ibc",
    "two independent sources",
    [`${orsk} killed 4 civilians`, `${monitor} killed 6 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 6, civilians injured, lowest unknown, civilians injured, highest unknown, two independent sources: met",
    /met: 2 certain originators/,
  ],
  [
    "ibc",
    "one voice in two documents is one source",
    [`${orsk} killed 4 civilians`, `${later} killed 4 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 4, civilians injured, lowest unknown, civilians injured, highest unknown, two independent sources: not met",
    /would not publish/,
  ],
  [
    "ibc",
    "voices that may be one are no second source",
    [`${orsk} killed 4 civilians`, `${residents} killed 6 civilians`],
    "civilians killed, lowest 4, civilians killed, highest 6, civilians injured, lowest unknown, civilians injured, highest unknown, two independent sources: not met",
    /and 1 that may be one with another/,
  ],
];

describe("a house rule", () => {
  for (const [rule, what, lines, expected, step, more] of rows)
    test(`${rule}: ${what}`, () => {
      const done = apply(rule, lines, more);
      expect(told(done)).toBe(expected);
      expect(printed(done)).toMatch(step);
    });

  test("prints what people said of sources, and counts nothing with it", () => {
    const lines = [`${orsk} killed 62 soldiers`, `${monitor} killed 83 soldiers`];
    const rated = apply("range", lines, {
      ratings: new Map([
        [
          "Velm Monitor",
          [
            { of: "", grade: "E" },
            { of: "on “81 soldiers”", grade: 5 },
          ],
        ],
      ]),
    });
    expect(told(rated)).toBe(told(apply("range", lines)));
    expect(printed(rated)).toMatch(/Rated by people, and not counted with: Velm Monitor E, on “81 soldiers” 5\./);
  });
});

describe("every house rule, whatever is told", () => {
  test("makes no figure of nothing, keeps its ends in order, and prints each step", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        const all = new Set(claims.map(({ ref }) => JSON.stringify(ref)));
        const without = claims.filter(({ claim }) => !("min" in claim.value));
        for (const rule of houseRules) {
          const done = reconcile(rule, { claims, originatorsOf });
          expectSteps(done, all);
          for (const { value } of done.figures)
            if (value !== undefined) expect(Number.isInteger(value) && value >= 0).toBe(true);
          const value = (name: RegExp) => done.figures.find((figure) => name.test(figure.name))?.value;
          const ends = [value(/^low$|killed, lowest$/), value(/^best$/), value(/^high$|killed, highest$/)].filter(
            (one) => one !== undefined,
          );
          expect([...ends].sort((a, b) => a - b)).toEqual(ends);
          expect(
            reconcile(rule, { claims: without, originatorsOf }).figures.some((figure) => figure.value !== undefined),
          ).toBe(false);
        }
      }),
    );
  });

  test("comes to the same figures in any order and with a copy of a document", () => {
    fc.assert(
      fc.property(drawnClaims, fc.nat(), (claims, draw) => {
        const documents = [...new Set(claims.map(({ ref }) => ref.document))];
        const copy = copied(claims, documents[draw % documents.length] ?? "");
        for (const rule of houseRules) {
          const done = told(reconcile(rule, { claims, originatorsOf }));
          expect(told(reconcile(rule, { claims: [...claims].reverse(), originatorsOf }))).toBe(done);
          expect(told(reconcile(rule, { claims: [...claims, ...copy], originatorsOf }))).toBe(done);
        }
      }),
    );
  });

  test("adds deaths by side up to the best figure, or gives no side", () => {
    fc.assert(
      fc.property(drawnClaims, (claims) => {
        const rule = houseRules.find(({ id }) => id === "ucdp");
        if (rule === undefined) throw new Error("no ucdp");
        const { figures } = reconcile(rule, { claims, originatorsOf, sides: { a: "Kaldia", b: "Orsk" } });
        const sides = figures.flatMap(({ name, value }) =>
          name.startsWith("deaths_") && value !== undefined ? [value] : [],
        );
        if (sides.length > 0)
          expect(sides.reduce((a, b) => a + b, 0)).toBe(figures.find(({ name }) => name === "best")?.value);
      }),
    );
  });
});
