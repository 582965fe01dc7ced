import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { Incident } from "../../../src/core/model/incident.ts";
import { accountsOf } from "../../../src/core/views/accounts.ts";
import { numberedDocuments, numberList } from "../../../src/core/views/incident-documents.ts";
import { type DossierInput, originatorsOf } from "../../../src/core/views/incident-input.ts";
import { sentence, slotRelationPhrase } from "../../../src/core/views/incident-phrases.ts";
import { quotesOf } from "../../../src/core/views/incident-quotes.ts";
import type { ClaimMatrix } from "../../../src/core/views/matrix/claim-matrix.ts";
import { matrixOf } from "../../../src/core/views/matrix/matrix.ts";
import { exampleDossier, exampleReadings, incidentOf } from "./example-incident.ts";

const input = exampleDossier();
const matrix = matrixOf(input, eventTypes);

/** What one voice says of one slot: "✗ Syrian military unit (not so) [1] ✗b". */
function cell(voice: string, slot: string, of: ClaimMatrix = matrix): readonly string[] {
  const index = of.slots.findIndex(({ heading }) => heading === slot);
  const row = of.rows.find((one) => one.voice === voice);
  if (row === undefined || index < 0) throw new Error(`no ${voice} or no ${slot}`);
  return (row.cells[index] ?? []).map(({ value, leaning, firmness, documents, marks, change, corrected }) =>
    [
      leaning === "not-so" ? "✗" : leaning === "doubtful" ? "?" : "",
      value,
      firmness === undefined ? "" : `(${firmness})`,
      `[${documents.join(",")}]`,
      ...marks,
      change ?? "",
      corrected === undefined ? "" : `was ${corrected.was}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

test.each([
  ["single", 1, "one voice alone"],
  ["single", 0, "no position taken"],
  ["single", 3, "nothing to compare"],
  ["agreement", 3, "agreement"],
  ["silent", 0, "nobody says"],
] as const)("a slot that is %s, of %i originators, is headed “%s”", (relation, originators, words) => {
  expect(slotRelationPhrase({ relation, originators })).toBe(words);
});

describe("the claim matrix", () => {
  test("has the slots that somebody speaks of, in the order of a ledger", () => {
    expect(matrix.slots.map(({ heading, relation }) => `${heading}: ${relation}`)).toEqual([
      "killed: conflict",
      "injured: overlap",
      "happened: agreement",
      "by: agreement",
      "against: denial",
      "when: agreement",
      "where: agreement",
      "cause: single",
    ]);
  });
  test("has parties first, then outlets, unnamed voices last", () => {
    expect(matrix.rows.map(({ group }) => group)).toEqual([
      ...Array(7).fill("party"),
      ...Array(3).fill("outlet"),
      ...Array(4).fill("unnamed"),
    ]);
  });
  test.each<[string, "anonymous" | "media", string]>([
    ["war monitor", "anonymous", "party"],
    ["Observatory's correspondent", "media", "party"],
    // Nothing but a description, and the row is called by it.
    ["Syrian Observatory for Human Rights", "anonymous", "unnamed"],
  ])("a row that bears a name, of one whom the report calls “%s” (%s), stands with: %s", (name, kind, group) => {
    const called = input.claims.map((claim) => {
      const [first, ...others] = claim.voices;
      return first.name === "Syrian Observatory for Human Rights"
        ? { ...claim, voices: [{ ...first, name, kind }, ...others] as const }
        : claim;
    });
    const { rows } = matrixOf({ ...input, claims: called }, eventTypes);
    expect(rows.find(({ voice }) => voice === "Syrian Observatory for Human Rights")?.group).toBe(group);
  });
  test("keeps the voices of one party together", () => {
    const parties = matrix.rows.flatMap(({ group, party }) => (group === "party" ? [party ?? "–"] : []));
    expect(parties.filter((party, index) => party !== parties[index - 1] && party === "United States")).toHaveLength(1);
    expect(parties.filter((party) => party === "United States")).toHaveLength(2);
  });
  test.each<[string, string, readonly string[]]>([
    ["Syrian command", "killed", ["62 Syrian soldiers [2] ≠a ↑c"]],
    ["hospital staff in the city", "killed", ["at least 83 soldiers [4,5] ≠a"]],
    ["hospital staff in the city", "injured", ["more than 120 [4] ≈d", "at least 140 [5] ≈d update"]],
    ["military inquiry", "killed", ["at least 15 [6] was 15"]],
    ["US Central Command", "against", ["✗ Syrian military unit (not so) [1] ✗b"]],
    ["Samantha Power", "against", ["? Syrian troops (possible) [3]"]],
    ["Gulf Wire", "killed", []],
  ])("%s on %s: %j", (voice, slot, entries) => {
    expect(cell(voice, slot)).toEqual(entries);
  });
  test("lists what stands against what, the heaviest first, as sentences with their documents", () => {
    expect(
      matrix.contradictions.map(
        ({ letter, relation, slot, sentence: text, from, to }) =>
          `${letter} ${relation} ${slot}: ${text} ${from.join(",")} / ${to.join(",")}`,
      ),
    ).toEqual([
      "a conflict killed: Hospital staff in the city say at least 83 soldiers, the Syrian command says 62 Syrian soldiers. 4,5 / 2",
      "b denial against: US Central Command denies the target that the Russian Ministry of Defence names. 1 / 2",
      "c update killed: Syria and Russia later say at least 62 soldiers, the Syrian command said 62 Syrian soldiers before. 6 / 2",
      "d overlap injured: At least 121 and about 100 injured can both be so. 4,5 / 2",
    ]);
  });
  test("tells voices of one name apart by their documents, and no others", () => {
    const accounts = input.incident.accounts.map((account) =>
      account.voice === "Gulf Wire" || account.voice === "Assembly Times"
        ? { ...account, voice: "the author" }
        : account,
    );
    const { rows } = matrixOf({ ...input, incident: { ...input.incident, accounts } }, eventTypes);
    const names = rows.map(({ voice }) => voice);
    expect(names).toEqual(expect.arrayContaining(["the author [1]", "the author [3]"]));
    expect(new Set(names).size).toBe(names.length);
    expect(matrix.rows.filter(({ voice }) => voice.includes("["))).toEqual([]);
  });
  test("shows the day that stands beside “it happened”, with its marks there and not at what happened", () => {
    const claimOf = (voice: string, slot: string) => {
      const index = matrix.slots.findIndex(({ heading }) => heading === slot);
      const [entry] = matrix.rows.find((row) => row.voice === voice)?.cells[index] ?? [];
      if (entry === undefined) throw new Error(`no ${voice} on ${slot}`);
      return entry.claims;
    };
    const [power, inquiry] = [claimOf("Samantha Power", "happened"), claimOf("military inquiry", "when")];
    const evening = {
      value: { edtf: "2016-09-17", precision: 1 as const, timeOfDay: "EV" },
      shown: "17 September 2016, evening",
    };
    const slots = input.incident.slots.map((slot) =>
      slot.slot !== "time"
        ? slot
        : {
            ...slot,
            values: [...slot.values, { ...evening, claims: power, originators: [], deniedBy: [], leftOpenBy: [] }],
            contradictions: [{ relation: "overlap" as const, from: power, to: inquiry, why: "both can be so" }],
          },
    );
    const more = matrixOf({ ...input, incident: { ...input.incident, slots } }, eventTypes);
    expect(cell("Samantha Power", "when", more)).toEqual(["? 17 September 2016, evening (possible) [3] ≈e"]);
    expect(cell("Samantha Power", "happened", more)).toEqual(["? air strike (possible) [3]"]);
    expect(cell("military inquiry", "when", more)).toEqual(["17 September 2016 [6] ≈e"]);
    expect(cell("military inquiry", "happened", more)).toEqual(cell("military inquiry", "happened"));
  });
  test("every mark in a cell is a letter of the list, and every letter is in some cell", () => {
    const letters = matrix.contradictions.map(({ letter }) => letter);
    const marks = matrix.rows.flatMap(({ cells }) =>
      cells.flatMap((entries) => entries.flatMap((entry) => entry.marks)),
    );
    expect([...new Set(marks.map((mark) => mark.slice(1)))].sort()).toEqual(letters);
  });
  test("what people rejected is in no cell of its document, and is listed with who and why", () => {
    expect(cell("Syrian Observatory for Human Rights", "injured")).toEqual([
      "? 2 or more (vague) (of them) (possible) [5]",
    ]);
    expect(matrix.rejected).toMatchObject([
      { slot: "injured", document: 4, by: "Nadia K.", why: "“many of the wounded” is no number of its own" },
    ]);
  });
  test("every compared claim stands in exactly one cell", () => {
    const keys = matrix.rows.flatMap(({ cells }) =>
      cells.flatMap((entries) => entries.flatMap(({ claims }) => claims.map((ref) => `${ref.document} ${ref.claim}`))),
    );
    const compared = input.claims.flatMap(({ ref, verdict }) =>
      verdict?.is === "rejected" ? [] : [`${ref.document} ${ref.claim}`],
    );
    expect([...keys].sort()).toEqual([...compared].sort());
  });
  test("says what, when, where, and how many stand behind it", () => {
    expect(matrix.heading).toMatchObject({
      what: "air strike",
      when: "17 September 2016",
      where: "near Deir ez-Zor (Syria)",
      documents: 6,
      originators: { least: 10, most: 14 },
      lineage: "6 documents rest on 10 to 14 originators: 1 copy, 5 relays.",
    });
  });
  test("does not depend on the order of documents, claims, accounts and slots", () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        shuffled(input.documents),
        shuffled(input.claims),
        shuffled(input.incident.accounts),
        shuffled(input.incident.slots),
        (documents, claims, accounts, slots) => {
          const other = matrixOf(
            { ...input, documents, claims, incident: { ...input.incident, accounts, slots } },
            eventTypes,
          );
          expect(other.rows).toEqual(matrix.rows);
          expect(other.slots).toEqual(matrix.slots);
          expect(other.contradictions).toEqual(matrix.contradictions);
        },
      ),
      { numRuns: 20 },
    );
  });
  test("of an incident of which nothing is told is empty, and says that time and place are not told", () => {
    const incident: Incident = { id: "i-0", type: "air-strike", events: [], accounts: [], slots: [] };
    const nothing: DossierInput = {
      incident,
      claims: [],
      documents: [],
      uncounted: [],
      versions: [],
      ratings: [],
      lineage: { nodes: [], edges: [] },
      originators: [],
      reconciliations: [],
      hypotheses: [],
      reviews: [],
      related: [],
    };
    const empty = matrixOf(nothing, eventTypes);
    expect([empty.slots, empty.rows, empty.contradictions, empty.documents]).toEqual([[], [], [], []]);
    expect(empty.heading.when).toBeUndefined();
    expect(empty.heading.lineage).toBe("0 documents rest on 0 originators; no copies or relays found.");
  });
  test("letters go on after z", () => {
    const [slot] = input.incident.slots.filter(({ slot: name }) => name === "killed");
    const [one] = slot?.contradictions ?? [];
    if (slot === undefined || one === undefined) throw new Error("no contradiction");
    const names = ["killed", "injured", "missing", "captured", "displaced", "damage"] as const;
    const many = {
      ...input.incident,
      slots: names.map((name) => ({ ...slot, slot: name, contradictions: Array.from({ length: 5 }, () => one) })),
    };
    const letters = matrixOf({ ...input, incident: many }, eventTypes).contradictions.map(({ letter }) => letter);
    expect([letters[0], letters[25], letters[26], letters[28]]).toEqual(["a", "z", "aa", "ac"]);
    expect(new Set(letters).size).toBe(30);
  });
});

describe("the documents of an incident", () => {
  test("are numbered by their day of publication, those without one last", () => {
    const [first, ...others] = input.documents;
    if (first === undefined) throw new Error("no document");
    const { published: _, ...undated } = first.reading.document;
    const numbered = numberedDocuments([{ ...first, reading: { ...first.reading, document: undated } }, ...others]);
    expect(numbered.map(({ edtf }) => edtf)).toEqual([
      "2016-09-17",
      "2016-09-18",
      "2016-09-18",
      "2016-09-19",
      "2016-11-29",
      undefined,
    ]);
    expect(numbered[5]?.id).toBe(first.id);
  });
  test.each<[readonly number[], string]>([
    [[], ""],
    [[4], "4"],
    [[1, 2], "1 2"],
    [[1, 2, 3, 5, 8, 9], "1–3 5 8 9"],
    [[1, 2, 3, 4, 9, 10, 11], "1–4 9–11"],
  ])("%j are written %j", (numbers, written) => {
    expect(numberList(numbers)).toBe(written);
  });
});

describe("accounts over time", () => {
  const accounts = accountsOf(input);
  test("those that changed stand first", () => {
    expect(accounts.map(({ changes }) => changes)).toEqual([true, ...Array(13).fill(false)]);
  });
  test("say what was said on which day, and how it differs", () => {
    const injured = accounts[0]?.slots.find(({ heading }) => heading === "injured");
    expect([accounts[0]?.voice, injured?.steps]).toEqual([
      "hospital staff in the city",
      [
        { published: "18 September 2016", values: [{ shown: "more than 120", leaning: "so", documents: [4] }] },
        {
          published: "19 September 2016",
          values: [{ shown: "at least 140", leaning: "so", change: "updated", documents: [5] }],
        },
      ],
    ]);
  });
  test("what is published on one day is one step", () => {
    const against = accounts
      .find(({ voice }) => voice === "Russian Ministry of Defence")
      ?.slots.find(({ heading }) => heading === "against");
    expect(against?.steps.map(({ values }) => values.map(({ shown }) => shown).sort())).toEqual([
      ["Syrian army", "Syrian government troops", "positions"].sort(),
    ]);
  });
});

describe("the words behind a matrix", () => {
  const quotes = quotesOf(input, eventTypes, 220);
  test("are those of every claim, the rejected ones too, under their slot", () => {
    const all = quotes.flatMap((slot) => slot.quotes);
    expect(all).toHaveLength(input.claims.length);
    expect(all.filter(({ rejected }) => rejected)).toHaveLength(1);
    expect(quotes.map(({ heading }) => heading)).toEqual(matrix.slots.map(({ heading }) => heading));
  });
  test("are quoted as they stand in the text", () => {
    const killed = quotes.find(({ heading }) => heading === "killed")?.quotes;
    expect(killed?.[0]).toMatchObject({ voice: "Syrian command → Igor Konashenkov", firmness: "says", document: 2 });
    expect(killed?.[0]?.words.filter(({ kind }) => kind === "evidence").map(({ text }) => text)).toEqual([
      "62 Syrian soldiers",
    ]);
  });
});

test("originators of an incident are those of its slots, each once", () => {
  const { incident } = incidentOf(exampleReadings());
  const keys = originatorsOf(incident).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(keys)).toEqual(
    new Set(incident.slots.flatMap(({ originators }) => originators.map(({ key }) => key))),
  );
  const claims = originatorsOf(incident).flatMap((one) => one.claims.map((ref) => `${ref.document} ${ref.claim}`));
  expect(new Set(claims).size).toBe(claims.length);
});

test.each([
  ["the Pentagon denies it", "The Pentagon denies it."],
  ["“no”", "“no”"],
  ["Élan says so.", "Élan says so."],
  ["  ", ""],
  ["😀 happened", "😀 happened."],
])("%j as a sentence is %j", (clause, written) => {
  expect(sentence(clause)).toBe(written);
});
