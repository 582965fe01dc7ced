import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { CaseDocument } from "../../../src/core/model/casebook.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { numberedDocuments } from "../../../src/core/views/incident-documents.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { dossierPage } from "../../../src/formats/out/dossier/dossier.ts";
import { shortened } from "../../../src/formats/out/dossier/limits.ts";
import { fitted, textWidth } from "../../../src/formats/out/dossier/svg-text.ts";
import { exampleDossier, exampleReadings, incidentOf } from "../../core/views/example-incident.ts";
import { evilDossier } from "./evil-dossier.ts";
import { hostileTexts } from "./hostile-reading.ts";

const pageOf = (input: DossierInput): string => [...dossierPage(input, eventTypes)].join("");

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** All elements of a page as a browser would build them. */
function elementsOf(page: string): readonly Element[] {
  const list: Element[] = [];
  const visit = (node: unknown): string => {
    const { nodeName, value, childNodes, attrs } = node as {
      nodeName: string;
      value?: string;
      childNodes?: readonly unknown[];
      attrs?: readonly { name: string; value: string }[];
    }; // parse5's tree; only these are looked at.
    if (nodeName === "#text") return value ?? "";
    const text = (childNodes ?? []).map(visit).join("");
    if (attrs !== undefined) {
      list.push({ name: nodeName, attributes: new Map(attrs.map((one) => [one.name, one.value])), text });
    }
    return text;
  };
  visit(parse(page));
  return list;
}

const input = exampleDossier();
const page = pageOf(input);
const elements = elementsOf(page);
const ids = (of: readonly Element[]): readonly string[] => of.flatMap(({ attributes }) => attributes.get("id") ?? []);
const broken = (of: readonly Element[]): readonly string[] => {
  const known = new Set(ids(of).map((id) => `#${id}`));
  return of.flatMap(({ attributes }) => {
    const href = attributes.get("href");
    return href === undefined || known.has(href) ? [] : [href];
  });
};

describe("a dossier", () => {
  test("has no script, no address and no style but its own, which its policy knows", () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ["script", "link", "img", "iframe", "form", "object", "base"]) expect(names).not.toContain(name);
    const style = elements.find(({ name }) => name === "style")?.text ?? "";
    const hash = createHash("sha256").update(style, "utf8").digest("base64");
    const policy = elements.find(({ attributes }) => attributes.has("http-equiv"))?.attributes.get("content");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import/);
    const attributes = new Set(elements.flatMap((element) => [...element.attributes.keys()]));
    expect([...attributes].filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    for (const { attributes: own } of elements) expect(own.get("href") ?? "#").toMatch(/^#/);
  });
  test("gives every id once, and every link leads somewhere on the page", () => {
    expect(new Set(ids(elements)).size).toBe(ids(elements).length);
    expect(broken(elements)).toEqual([]);
  });
  test("shows every text whole and unchanged", () => {
    const texts = elements.filter(({ attributes }) => attributes.get("class") === "text").map(({ text }) => text);
    expect([...texts].sort()).toEqual(input.documents.map(({ reading }) => reading.document.text).sort());
  });
  test("every claim leads to its own words", () => {
    const marks = new Map(
      elements.flatMap((one) => (one.name === "mark" ? [[one.attributes.get("id"), one.text]] : [])),
    );
    const words = elements.filter(({ attributes }) => attributes.get("class") === "docs");
    expect(words.length).toBeGreaterThan(40);
    const row = /62 Syrian soldiers<\/span>.*?href="#(t\d+-\d+)"/.exec(page)?.[1];
    expect(marks.get(row)).toBe("62 Syrian soldiers");
  });
  test("names everything that can be read across: captions, scopes, regions", () => {
    const headers = elements.filter(({ name }) => name === "th");
    expect(headers.filter(({ attributes }) => !attributes.has("scope"))).toEqual([]);
    for (const { name, attributes } of elements) {
      if (attributes.get("role") === "region" || name === "nav") expect(attributes.get("aria-label")).toBeTruthy();
      if (name === "section") expect(ids(elements)).toContain(attributes.get("aria-labelledby"));
      if (name === "svg") expect(attributes.has("aria-label") || attributes.get("aria-hidden") === "true").toBe(true);
    }
    expect(elements.filter(({ name }) => name === "h1")).toHaveLength(1);
  });
  test("every line of the drawing says in words what it is, and the words stand below as well", () => {
    const paths = [...page.matchAll(/<path class="edge[^>]*><title>(.*?)<\/title>/g)].map(([, title]) => title);
    const list = [...page.matchAll(/<ul class="inwords">(.*?)<\/ul>/gs)][0]?.[1] ?? "";
    expect(paths.length).toBeGreaterThan(10);
    for (const title of paths) expect(list).toContain(title);
  });
  test("shows what rules, explanations and people made of it", () => {
    for (const words of [
      "best 62, low 15, high 83",
      "inconsistent",
      "Without the military inquiry",
      "rejected",
      "read as 15",
      "followed by",
      "reliability B",
      "killed 15 → at least 15",
      "Compare the inquiry&#39;s annex when it is public.",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("“many of the wounded” is no number of its own");
  });
  test("leaves out what nobody gave: no empty section, no link to one", () => {
    const bare = pageOf(incidentOf(exampleReadings()));
    expect(bare).not.toMatch(/id="(?:reconciled|hypotheses|people)"|href="#(?:reconciled|hypotheses|people)"/);
    expect(broken(elementsOf(bare))).toEqual([]);
  });
  test("of an incident of which nothing is told is a page", () => {
    const nothing = pageOf({
      ...input,
      incident: { id: "i-0", type: "air-strike", events: [], accounts: [], slots: [] },
      claims: [],
      documents: [],
      lineage: { nodes: [], edges: [] },
      originators: [],
      reconciliations: [],
      reviews: [],
      related: [],
    });
    expect(nothing).toContain("time not told");
    expect(broken(elementsOf(nothing))).toEqual([]);
  });
});

describe("what a report says becomes no markup", () => {
  const shapeOf = (of: string): readonly string[] =>
    elementsOf(of).map(({ name, attributes }) => `${name} ${[...attributes.keys()].sort().join(" ")}`);
  // Of the same length as the evil texts, so that what is cut is cut alike.
  const harmless = (evil: string): string => evil.replace(/[^A-Za-z]/gu, "x");
  test.each(hostileTexts)("%j", (evil) => {
    const there = pageOf(evilDossier(evil));
    expect(shapeOf(there)).toEqual(shapeOf(pageOf(evilDossier(harmless(evil)))));
    expect(new Set(ids(elementsOf(there))).size).toBe(ids(elementsOf(there)).length);
    expect(broken(elementsOf(there))).toEqual([]);
  });
  test("characters that turn the direction of text stand for themselves no more", () => {
    expect(pageOf(evilDossier("\u202eevil\u2066"))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
  test("right-to-left text and emoji come through as they are, each in its own direction", () => {
    const there = pageOf(evilDossier("قصف المدينة 😀👨‍👩‍👧"));
    const voices = elementsOf(there).filter(({ attributes }) => attributes.get("class") === "voice");
    expect(voices.length).toBeGreaterThan(10);
    for (const { text, attributes } of voices) {
      expect(text).not.toContain("\ufffd");
      expect(attributes.get("dir")).toBe("auto");
    }
    expect(voices.map(({ text }) => text).join()).toContain("قصف المدينة 😀👨‍👩‍👧");
  });
});

describe("a large dossier", () => {
  const readings = exampleReadings();
  /** So many documents; each text is told again until it is long enough. */
  const many = (count: number, length: number): DossierInput => {
    const copies = Array.from({ length: count }, (_, index): Reading => {
      const reading = readings[index % readings.length] as Reading; // There are six.
      const text = reading.document.text.padEnd(length, " The same was told again in other words, and at length.");
      return { ...reading, document: { ...reading.document, id: `d${index}`, text, title: `Report ${index}` } };
    });
    return incidentOf(copies);
  };
  test("of 200 documents of 100,000 characters has at most 6 million characters, and says what it leaves out", () => {
    const there = pageOf(many(200, 100_000));
    expect(there.length).toBeLessThan(6_000_000);
    const shown = elementsOf(there);
    expect(broken(shown)).toEqual([]);
    expect(new Set(ids(shown)).size).toBe(ids(shown).length);
    expect(shown.filter(({ name }) => name === "details").length).toBeGreaterThan(200);
    expect(there).toMatch(/[\d,]+ of 100,000 characters are left out here/);
  });
  test("of 200 short documents shows every text whole", () => {
    const there = pageOf(many(200, 0));
    expect(there).not.toContain("characters are left out here");
    expect(broken(elementsOf(there))).toEqual([]);
  });
  test("a claim whose words are left out leads to its document", () => {
    const input200 = many(1, 0);
    const [one] = input200.documents;
    const [first] = input200.claims;
    if (one === undefined || first === undefined) throw new Error("no claim");
    const text = one.reading.document.text.padEnd(5_000_000, " So it went on.");
    const document = { ...one.reading.document, text };
    const spread: CaseDocument = { id: one.id, reading: { ...one.reading, document } };
    const claims = Array.from({ length: 8_000 }, (_, index) => ({
      ...first,
      ref: { document: one.id, claim: `c-${index}` },
      document,
      claim: { ...first.claim, evidence: [{ start: 2_000 + index * 600, end: 2_010 + index * 600 }] as const },
    }));
    const there = pageOf({ ...input200, claims, documents: [spread] });
    expect(there.length).toBeLessThan(7_000_000);
    expect(broken(elementsOf(there))).toEqual([]);
  });
  test("a very long value is cut where it is shown, never in the text", () => {
    const shown = "in the ruins of the northern quarter ".repeat(3_000);
    const accounts = input.incident.accounts.map((account) => ({
      ...account,
      versions: account.versions.map((version) => ({ ...version, shown })),
    }));
    const there = pageOf({ ...input, incident: { ...input.incident, accounts } });
    expect(there.length).toBeLessThan(page.length + 100_000);
    const cells = elementsOf(there).filter(({ attributes }) => attributes.get("class")?.startsWith("entry"));
    for (const { text } of cells) expect(text.length).toBeLessThan(600);
  });
});

test.each([
  ["at least 62 soldiers", 12, "at least 62…"],
  ["short", 12, "short"],
  ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"],
  ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2, "👨‍👩‍👧…"],
  ["", 3, ""],
])("%j shortened to %i is %j", (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut);
});

test("text in a drawing is cut to its room", () => {
  const long = "Ministry of Defence of the Republic of Orsk and of the Islands";
  expect(fitted("Velm", 200, 13)).toBe("Velm");
  expect(fitted(long, 150, 13)).toMatch(/^Ministry.*…$/);
  expect(textWidth(fitted(long, 150, 13), 13)).toBeLessThanOrEqual(165);
});

describe("what does not count is shown, and says so", () => {
  const [first, second] = numberedDocuments(exampleDossier().documents);
  const input: DossierInput = {
    ...exampleDossier(),
    uncounted: [{ document: first?.id ?? "", is: "superseded", by: second?.id ?? "", why: "the input calls both r-7" }],
    versions: [{ older: first?.id ?? "", newer: second?.id ?? "", why: "the input calls both r-7" }],
  };
  test("a document that a newer version stands in the place of", () => {
    const there = pageOf(input);
    expect(there).toContain("superseded by [2]: the input calls both r-7");
    expect(there).toContain("1 older version besides");
    expect(there).toContain("in an older version only");
    expect(pageOf(exampleDossier())).not.toMatch(/superseded|older version/);
  });
  test("a grade stands beside the voice that people rated", () => {
    expect(pageOf(input)).toMatch(/Syrian Observatory for Human Rights<\/span>[^\n]{0,200}rated B<\/small>/);
  });
});
