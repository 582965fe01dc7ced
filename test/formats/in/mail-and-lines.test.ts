import { gzipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import { documentOf, failureOf, opened, wordsThere } from "./documents.ts";

const head =
  "From: Velm Desk <desk@example.org>\r\nTo: readers@example.org\r\nSubject: =?utf-8?q?Shelling_=E2=80=93_update?=\r\nDate: Tue, 20 Sep 2016 23:31:00 +0300\r\nMIME-Version: 1.0\r\n";

describe("mail", () => {
  test("subject, sender, date as written, and the decoded text", async () => {
    const mail = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nTwo soldiers were k=\r\nilled =E2=80=93 he said.\r\n`;
    const document = await documentOf(mail, "a.eml");
    expect(document).toMatchObject({
      title: "Shelling – update",
      publisher: "Velm Desk",
      published: "2016-09-20",
      origin: { part: "text/plain" },
    });
    expect(clean(document).text).toBe("Two soldiers were killed – he said.");
  });

  test("the HTML part where there is no plain one, without its script", async () => {
    const mail = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><script>bad()</script><p>Two men &amp; a boy died.</p></body></html>\r\n`;
    const document = await documentOf(mail, "a.eml");
    expect(document.origin.part).toBe("text/html");
    expect(clean(document).text).toBe("Two men & a boy died.");
  });

  test("attachments are named, not read", async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nTwo men died.\r\n--B\r\nContent-Type: application/pdf; name=list.pdf\r\nContent-Disposition: attachment; filename=list.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--B--\r\n`;
    const document = await documentOf(mail, "a.txt");
    expect(clean(document).text).toBe("Two men died.");
    expect(document.messages[0]?.text).toContain("list.pdf");
  });

  test("one without a body has no words", async () => {
    expect(await failureOf(`${head}\r\n`, "a.eml")).toBe("no-words");
  });

  test.each([
    "To: whom it may concern\n\nTwo men died.",
    "Date: Tuesday\nPlace: Velm\n\nTwo men died.",
    "From the hills: two men died.",
  ])("%j is no mail", async (text) => {
    expect((await documentOf(text, "a.txt")).text).toBe(text);
  });
});

describe("JSON lines", () => {
  const lines = [
    '{"id":"a1","text":"Two men died.","title":"Velm","publisher":"Times","published":"2021-03-04","url":"https://example.org/1"}',
    "not json",
    "",
    '{"text":""}',
    '{"title":"no text"}',
    '["text"]',
    '{"text":"Three men died.","title":7}',
  ];

  test("a document a line; a bad line fails alone, with its number", async () => {
    const all = await opened(lines.join("\n"), "velm.jsonl");
    expect(
      all.map((entry) =>
        entry.kind === "document"
          ? entry.document.file
          : entry.kind === "failure"
            ? `${entry.error.code} ${entry.file}`
            : "",
      ),
    ).toEqual([
      "velm.jsonl:1",
      "broken velm.jsonl:2",
      "empty velm.jsonl:4",
      "broken velm.jsonl:5",
      "broken velm.jsonl:6",
      "velm.jsonl:7",
    ]);
    expect(all[0]).toMatchObject({
      document: {
        givenId: "a1",
        text: "Two men died.",
        title: "Velm",
        publisher: "Times",
        published: "2021-03-04",
        url: "https://example.org/1",
      },
    });
    expect(all[5]).toMatchObject({ document: { messages: [{ rule: "json-field" }] } });
  });

  test("packed with gzip, the same", async () => {
    const [plain, packed] = [
      await opened(lines.join("\n"), "velm.jsonl"),
      await opened(gzipSync(strToU8(lines.join("\n"))), "velm.jsonl.gz"),
    ];
    const ids = (all: typeof plain) => all.flatMap((entry) => (entry.kind === "document" ? [entry.document.id] : []));
    expect(ids(packed)).toEqual(ids(plain));
    expect(ids(packed)).toHaveLength(2);
  });

  test("files may be larger than the limit, lines may not", async () => {
    const content = `${lines[0]}\n{"text":"${"long ".repeat(200)}"}\n${lines[0]}\n`;
    const all = await opened(content, "a.jsonl", { limits: { maxBytes: 400 } });
    expect(all.map((entry) => (entry.kind === "failure" ? entry.error.code : entry.kind))).toEqual([
      "document",
      "too-large",
      "document",
    ]);
  });

  test("a date of which day and month cannot be told apart gives its year and a message", async () => {
    const document = await documentOf('{"text":"Two men died.","published":"4/5/2017"}', "a.jsonl");
    expect(document).toMatchObject({ published: "2017", messages: [{ rule: "publication-date" }] });
    const none = await documentOf('{"text":"Two men died.","published":"soon"}', "a.jsonl");
    expect(none.published).toBeUndefined();
    expect(none.messages).toMatchObject([{ rule: "publication-date" }]);
  });

  test("CRLF line ends, a byte order mark, a last line without end", async () => {
    const all = await opened(`\uFEFF${lines[0]}\r\n${lines[6]}`, "a.jsonl");
    expect(all.map(({ kind }) => kind)).toEqual(["document", "document"]);
  });

  test.each([
    ["an object over many lines", '{\n  "text": "Two men died.",\n  "id": 4\n}', 1],
    ["an array", '[{"text":"Two men died."},{"text":"Three men died."}]', 2],
  ])("%s", async (_, content, count) => {
    const all = await opened(content, "a.json");
    expect(all.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => "document"));
  });

  test.each(["[leader/facilitator]\n\nTwo men died.", "{curly} words\nTwo men died.", "[TEXT] TWO MEN DIED."])(
    "%j is plain text",
    async (text) => {
      expect((await documentOf(text, "a.txt")).text).toBe(text);
    },
  );

  test("half characters and nulls, which nothing can keep, are marked, and whole ones stay", async () => {
    const line = String.raw`{"id":"a\u0000b","title":"\ud83d\ude80 Velm\u0000\ud83d","text":"Two \udc00men \ud83d\ude80 died.\ud800"}`;
    const { id: _, origin: __, messages: ___, file: ____, ...document } = await documentOf(line, "a.json");
    expect(document).toEqual({ givenId: "a b", title: "🚀 Velm \uFFFD", text: "Two \uFFFDmen 🚀 died.\uFFFD" });
  });

  test("a gzip bomb is refused, a cut gzip is broken", async () => {
    const bomb = gzipSync(new Uint8Array(90 * 1024 * 1024).fill(32), { level: 9 });
    expect(await failureOf(bomb, "a.txt.gz")).toBe("too-large");
    const lined = gzipSync(new Uint8Array(90 * 1024 * 1024).fill(10), { level: 9 });
    expect(await failureOf(lined, "a.jsonl.gz", { limits: { maxBytes: 1024 } })).toBe("too-large");
    const packed = gzipSync(strToU8(lines.join("\n").repeat(50)));
    expect(await failureOf(packed.slice(0, packed.length - 20), "a.txt.gz")).toBe("broken");
  });
});

describe("Markdown", () => {
  const source =
    '---\ntitle: "Strike on Velm"\nauthor: Joan Dorn\ndate: 2021-03-05\n---\n# Strike on *Velm*\n\nThe US-\nled coalition struck\nthe town &amp; its [bridge](http://example.org) \\*twice\\*.\n\n> The army said\n> nothing.\n\n- one\n- two\n\n<div>raw</div>\n\n![map](map.png)\n';

  test("words without marks; front matter as data", async () => {
    const document = await documentOf(source, "a.md");
    expect(document).toMatchObject({ title: "Strike on Velm", byline: "Joan Dorn", published: "2021-03-05" });
    expect(clean(document).text).toBe(
      "Strike on Velm\n\nThe US-led coalition struck the town & its bridge *twice*.\n\nThe army said nothing.\n\none\n\ntwo",
    );
  });

  test("each word goes back to its place", async () => {
    for (const [here, there] of wordsThere(await documentOf(source, "a.md"), source)) expect(there).toBe(here);
  });

  test("a rule at the beginning is no front matter", async () => {
    expect(clean(await documentOf("---\n\nTwo men died.\n\n---\n", "a.md")).text).toBe("Two men died.");
  });
});
