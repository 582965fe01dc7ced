import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import { documentOf, docxOf, failureOf, wordsThere, wordXml } from "./documents.ts";

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe("the words of a document", () => {
  test.each([
    [p("Two men died.") + p("Nobody fired."), "Two men died.\n\nNobody fired."],
    ['<w:p><w:r><w:t>Two</w:t></w:r><w:r><w:t xml:space="preserve"> men</w:t></w:r></w:p>', "Two men"],
    [p("Orlo &amp; Dorn &lt;army&gt; &#233;t&#xE9; &quot;said&quot;"), 'Orlo & Dorn <army> été "said"'],
    ["<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p>", "one two"],
    ["<w:p><w:r><w:t>US</w:t><w:noBreakHyphen/><w:t>led</w:t></w:r></w:p>", "US-led"],
    ["<w:p><w:r><w:t>sol</w:t><w:softHyphen/><w:t>diers</w:t></w:r></w:p>", "soldiers"],
    [
      `<w:p><w:del><w:r><w:delText>not</w:delText></w:r></w:del><w:ins><w:r><w:t>seen</w:t></w:r></w:ins></w:p>`,
      "seen",
    ],
    [`<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>here</w:t></w:r></w:p>`, "here"],
    [`<w:p><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>text</w:t></w:r></w:p>`, "text"],
    [`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>`, "shown"],
    [
      `<w:p><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice><mc:Fallback><w:t>box</w:t></mc:Fallback></mc:AlternateContent></w:p>`,
      "box",
    ],
    [`<w:tbl><w:tr><w:tc>${p("Velm")}</w:tc><w:tc>${p("12 dead")}</w:tc></w:tr></w:tbl>`, "Velm\n\n12 dead"],
  ])("%j", async (body, expected) => {
    expect(clean(await documentOf(docxOf(wordXml(body)), "a.docx")).text).toBe(expected);
  });

  test("each word goes back to its place in the XML", async () => {
    const xml = wordXml(p("Shells hit the ofﬁce of Orlo &amp; Dorn in Velm.") + p("Twelve  people died."));
    const document = await documentOf(docxOf(xml), "a.docx");
    expect(document.origin.part).toBe("word/document.xml");
    for (const [here, there] of wordsThere(document, xml)) expect(there.replace("ﬁ", "fi")).toBe(here);
  });

  test("title of the file; notes and comments are named, not read", async () => {
    const core = "<cp:coreProperties><dc:title>Strike &amp; denial</dc:title></cp:coreProperties>";
    const others = { "docProps/core.xml": strToU8(core), "word/footnotes.xml": strToU8("<w:footnotes/>") };
    const document = await documentOf(docxOf(wordXml(p("Two men died.")), others), "a.docx");
    expect(document.title).toBe("Strike & denial");
    expect(document.published).toBeUndefined();
    expect(document.messages[0]?.text).toContain("footnotes");
  });
});

describe("files that cannot be read", () => {
  const good = docxOf(wordXml(p("Two men died near the town of Velm. ".repeat(200))));

  test.each([0.2, 0.5, 0.9, 0.99])("a document cut at %f of its length", async (share) => {
    expect(await failureOf(good.slice(0, Math.floor(good.length * share)), "cut.docx")).toBe("broken");
  });

  test("a document whose bytes are garbled", async () => {
    const bytes = good.slice();
    const at = bytes.length >> 1;
    bytes.fill(0xff, at - 100, at);
    expect(await failureOf(bytes, "garbled.docx")).toBe("broken");
  });

  test("a zip bomb, without taking its memory", async () => {
    const bomb = docxOf(wordXml(p("a".repeat(80 * 1024 * 1024))));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await failureOf(bomb, "bomb.docx")).toBe("too-large");
    expect(await failureOf(bomb, "bomb.docx", { limits: { maxBytes: 1_000_000 } })).toBe("too-large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024);
  });

  test.each([
    ["xl/workbook.xml", "an Excel workbook"],
    ["ppt/presentation.xml", "a PowerPoint presentation"],
    ["content.xml", "an OpenDocument file"],
    ["notes.txt", "a zip archive"],
  ])("a zip with %s is %s", async (name, kind) => {
    const { openBytes } = await import("../../../src/formats/in/open.ts");
    for await (const entry of openBytes(zipSync({ [name]: strToU8("x") }), "a.docx")) {
      expect(entry.kind === "failure" && entry.error.code).toBe("binary");
      expect(entry.kind === "failure" && entry.error.message).toContain(kind);
    }
  });

  test("an encrypted document and one of Word 97", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const encrypted = Buffer.concat([Buffer.from(ole), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await failureOf(encrypted, "secret.docx")).toBe("encrypted");
    expect(await failureOf(Buffer.concat([Buffer.from(ole), Buffer.alloc(600)]), "old.doc")).toBe("binary");
  });

  test("a document without words", async () => {
    expect(await failureOf(docxOf(wordXml("<w:p/>")), "blank.docx")).toBe("no-words");
  });
});
