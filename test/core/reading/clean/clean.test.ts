import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cleaned, clean } from "../../../../src/core/reading/clean/clean.ts";
import { identityMap, isIdentity, rawSpan } from "../../../../src/core/reading/clean/offset-map.ts";

fc.configureGlobal({ seed: 17 });

function cleaned(text: string, pageStarts?: readonly number[]): Cleaned {
  const origin = { unit: "character", pieces: identityMap(text.length) } as const;
  return clean({ text, origin, ...(pageStarts === undefined ? {} : { pageStarts }) });
}

/** Lines as a typesetter breaks them: at `width`, without hyphenation. */
function wrapped(paragraph: string, width: number): string {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

describe("characters", () => {
  test.each([
    ["two\r\n\r\nparagraphs", "two\n\nparagraphs"],
    ["old\rMac", "old\nMac"],
    ["line\u2028line", "line\nline"],
    ["paragraph\u2029paragraph", "paragraph\n\nparagraph"],
    ["soft\u00ADhyphen", "softhyphen"],
    ["zero\u200Bwidth \uFEFFmark", "zerowidth mark"],
    ["\u202Aright\u202C to \u2067left\u2069", "right to left"],
    ["oﬃcial ﬂight ﬁre eﬀort", "official flight fire effort"],
    ["caf\u0065\u0301", "café"],
    ["\u212Bngstrom", "\u00C5ngstrom"],
    ["non\u00A0breaking  and   more", "non breaking and more"],
    ["tab\tand \u3000 ideographic", "tab and ideographic"],
    ["  around  ", "around"],
    ["nulls\0\0\0\0\0\0\0\0between", "nulls between"],
    ["bell\u0007 and delete\u007F", "bell and delete"],
  ])("%j becomes %j", (raw, expected) => {
    expect(cleaned(raw).text).toBe(expected);
  });

  test.each([
    ["a family emoji", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"],
    ["an emoji with a skin tone", "\u{1F44D}\u{1F3FD} ok"],
    ["a rainbow flag", "\u{1F3F3}\uFE0F\u200D\u{1F308}"],
    ["Persian with a joiner", "می\u200Cخواهم"],
    ["Arabic", "قتل اثنان"],
    ["em dashes and quotes", "“He — said ‘no’ — left.”"],
    ["backquotes and symbols", "``It's 5 % of $3, 23 mm & §4''"],
  ])("%s stays as it is", (_, text) => {
    expect(cleaned(text).text).toBe(text);
  });
});

describe("hyphens at line ends", () => {
  test.each([
    ["the US-\nled coalition", "the US-led coalition"],
    ["the UN-\nbacked government", "the UN-backed government"],
    ["a well-\nknown commander", "a well-known commander"],
    ["Jabhat Al-\nNusra", "Jabhat Al-Nusra"],
    ["the Saudi-\nled alliance", "the Saudi-led alliance"],
    ["a MiG-\n21 aircraft", "a MiG-21 aircraft"],
    ["the rebel-\nheld quarter", "the rebel-held quarter"],
    ["the pro-\ngovernment militia", "the pro-government militia"],
    ["an anti-\naircraft gun", "an anti-aircraft gun"],
    ["the ex-\npresident", "the ex-president"],
    ["a 12-\nyear-old boy", "a 12-year-old boy"],
    ["self-\ndeclared", "self-declared"],
    ["a long-\nrange rocket", "a long-range rocket"],
    ["the air strike, a second air-\nstrike", "the air strike, a second air-strike"],
    ["The de-facto leader is de-\nfacto gone", "The de-facto leader is de-facto gone"],
  ])("%j keeps its hyphen", (raw, expected) => {
    expect(cleaned(raw).text).toBe(expected);
  });

  test.each([
    ["the govern-\nment said", "the government said"],
    ["Govern-\nment troops", "Government troops"],
    ["the pro-\nvince of Velm", "the province of Velm"],
    ["an ex-\nplosion", "an explosion"],
    ["the co-\nalition", "the coalition"],
    ["they con-\ntrolled it", "they controlled it"],
    ["humani-\ntarian aid", "humanitarian aid"],
    ["the anti-\ncipated raid", "the anticipated raid"],
    ["an airstrike, then an air-\nstrike", "an airstrike, then an airstrike"],
    ["the re-\nport", "the report"],
    ["THE GOVERN-\nMENT SAID", "THE GOVERNMENT SAID"],
    ["sol\u00AD\ndiers", "soldiers"],
    ["sol-\n   diers", "soldiers"],
  ])("%j loses its hyphen", (raw, expected) => {
    const lines = raw.includes("THE GOVERN")
      ? `${wrapped("ALL OF THE TEXT STANDS IN CAPITALS ".repeat(12).trim(), 60)} AND\n${raw}`
      : raw;
    expect(cleaned(lines).text.endsWith(expected)).toBe(true);
  });

  test.each(["he left -\nthen came back", "from 5-6 May", "a suspended hy-phen"])("%j is no broken word", (raw) => {
    expect(cleaned(raw).text.replace(/\s+/gu, " ")).toBe(raw.replace(/\s+/gu, " "));
  });
});

const prose =
  "At least twelve soldiers were killed on Monday when a shell struck their post near the town of Velm, the army said. " +
  "The rebels denied that they had fired. A spokesman for Gen. Adam Orlo said that the front had been quiet for a week " +
  "and that nobody had seen a single aircraft over the hills since the truce began in the middle of the month of May.";

describe("lines", () => {
  test.each([50, 60, 72, 96])("prose wrapped at %i becomes one line again", (width) => {
    expect(cleaned(wrapped(prose, width)).text).toBe(prose);
  });

  test("wrapped paragraphs stay apart at blank lines, however many", () => {
    const raw = `${wrapped(prose, 70)}\n \n\n${wrapped(prose, 70)}`;
    expect(cleaned(raw).text).toBe(`${prose}\n\n${prose}`);
  });

  test("wrapped paragraphs stay apart at an indented first line", () => {
    const raw = `    ${wrapped(prose, 70)}\n    ${wrapped(prose, 70)}`;
    expect(cleaned(raw).text).toBe(`${prose}\n\n${prose}`);
  });

  test("a wire in capitals with indented paragraphs is unwrapped", () => {
    const upper = prose.toUpperCase();
    const raw = `VELM, 4 FEB 90 (OPA) -- [TEXT] ${wrapped(upper, 65)}\n\n   ${wrapped(upper, 65)}\n`;
    expect(cleaned(raw).text).toBe(`VELM, 4 FEB 90 (OPA) -- [TEXT] ${upper}\n\n${upper}`);
  });

  test("a short last line ends a paragraph where nothing else does", () => {
    const raw = `${wrapped(prose, 70)}\nShort end.\nThe rebels of Velm said ${wrapped(prose, 70)}`;
    expect(cleaned(raw).text.split("\n\n").length).toBeGreaterThanOrEqual(2);
  });

  test("headings and list items in wrapped text keep their lines", () => {
    const raw = `${wrapped(prose, 70)}\n\nLosses of the week\n- twelve dead\n- thirty hurt\n1. first\n2. second\n\n${wrapped(prose, 70)}`;
    expect(cleaned(raw).text).toBe(
      `${prose}\n\nLosses of the week\n- twelve dead\n- thirty hurt\n1. first\n2. second\n\n${prose}`,
    );
  });

  test("one paragraph a line: the lines are paragraphs", () => {
    expect(cleaned(`${prose}\n${prose}`).text).toBe(`${prose}\n\n${prose}`);
  });

  test.each([
    ["a headline over a text", `Shell strikes Velm\n\n${prose}`],
    [
      "a head of short lines",
      "Office of the Army\n2013-01-S-025\nFor Immediate Release\n\nVELM (Jan. 25)\nTwo men died.",
    ],
    ["a list of figures", "VELM:\nTotal dead: 19\nInjured: 42\n\nORLO:\nTotal dead: 1"],
    ["verses of their own length", "One\nTwo\nThree"],
  ])("%s is unchanged", (_, text) => {
    const result = cleaned(text);
    expect(result.text).toBe(text);
    expect(isIdentity(result.map, text.length)).toBe(true);
  });

  test("a rank at the end of a line does not end the sentence", () => {
    const raw = `${wrapped(prose, 70)}\nThe order was given by the commander of the northern district, Gen.\nOrlo, who denied it, as the army has it in its own report of the day.`;
    expect(cleaned(raw).text).toContain("Gen. Orlo");
  });
});

describe("pages", () => {
  const header = "Velm Observer\n";
  function pages(...bodies: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
    let text = "";
    const starts: number[] = [];
    for (const body of bodies) {
      starts.push(text.length);
      text += `${body}\n`;
    }
    return { text, starts };
  }

  test("headers, footers and page numbers go, and the sentence over the page is whole", () => {
    const { text, starts } = pages(
      `${header}\nThe army said that the\n\nPage 1 of 3`,
      `${header}\ntown was quiet. Nobody fired.\n\nPage 2 of 3`,
      `${header}\nThe rebels denied it.\n\nPage 3 of 3`,
    );
    const result = cleaned(text, starts);
    expect(result.text).toBe(
      "The army said that the town was quiet. Nobody fired.\n\nThe rebels denied it.".replace("the town", "the\ntown"),
    );
    expect(result.messages.map(({ rule }) => rule)).toEqual(["page-furniture"]);
    expect(result.messages[0]?.text).toContain("6 ");
  });

  test("a word broken over the page is mended", () => {
    const body = wrapped(prose, 60);
    const { text, starts } = pages(`${header}${body} The govern-\n- 4 -`, `${header}ment said so. ${body}\n- 5 -`);
    expect(cleaned(text, starts).text).toContain("The government said so.");
  });

  test("numbers that do not grow with the pages are the text's own", () => {
    const { text, starts } = pages("12 people were killed.\nQuiet.", "19 people were killed.\nFighting.");
    expect(cleaned(text, starts).text).toContain("12 people");
    expect(cleaned(text, starts).text).toContain("19 people");
    expect(cleaned(text, starts).messages).toEqual([]);
  });

  test("one page has no furniture", () => {
    const { text, starts } = pages("Velm Observer\nTwo men died.");
    expect(cleaned(text, starts).text).toBe("Velm Observer\nTwo men died.");
  });
});

describe("whatever the text", () => {
  const fragments = fc.array(
    fc.oneof(
      fc.constantFrom(
        "US-\nled",
        "govern-\nment",
        "  ",
        "\n\n",
        "\r\n",
        "\u00AD",
        "ﬁre",
        "é",
        "- item\n",
        "\t",
        "\u200B",
        "\0",
        "\u{1F600}",
        "e\u0301",
        "Gen.\n",
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 40 },
  );

  test("no word is lost, none is made, and every kept character goes back to its like", () => {
    const bare = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fragments, (parts) => {
        const raw = parts.join("");
        const result = cleaned(raw);
        expect(bare(result.text)).toBe(bare(raw));
        for (let i = 0; i < result.text.length; i += 1) {
          if (/[\s\p{Cs}]/u.test(result.text[i] ?? "")) continue;
          const back = rawSpan(result.map, { start: i, end: i + 1 });
          expect(back).toBeDefined();
          if (back === undefined) continue;
          const there = raw.slice(back.start, back.end);
          if (back.end - back.start === 1 && there !== result.text[i])
            expect(there.normalize("NFC") + there.normalize("NFKC")).toContain(result.text[i]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("cleaning a clean text changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(prose, "Losses of the week", "Two men died near Velm."), {
          minLength: 1,
          maxLength: 6,
        }),
        (paragraphs) => {
          const text = paragraphs.join("\n\n");
          expect(cleaned(text).text).toBe(text);
        },
      ),
    );
  });

  test("every text comes out in NFC", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (raw) => {
        const { text } = cleaned(raw);
        expect(text).toBe(text.normalize("NFC"));
      }),
    );
  });

  test("no space stands at the end of a line, and no two in a row", () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        expect(cleaned(parts.join("")).text).not.toMatch(/^\s|\s$| {2}|[^\S\n]\n|\n[^\S\n]|\n{3}/u);
      }),
    );
  });
});
