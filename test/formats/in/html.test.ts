import { describe, expect, test } from "vitest";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import { documentOf, failureOf, wordsThere } from "./documents.ts";

const paragraphs = [
  "At least 12&nbsp;people were killed &amp; 30 wounded when a shell hit the market of Velm, the Osterian army said on Thursday, adding that rescue work was going on.",
  "Rebels denied it. &ldquo;We did not fire,&rdquo; their spokesman said, and accused the army of having shelled the town itself from positions on the hills to the north, which it has held since January.",
  "The ministry said that it would look into the <b>re</b>port, which rests on the word of civilians &mdash; most of them traders &#8212; who left the town.",
];

const page = `<!DOCTYPE html>
<html lang="en"><head><title>Shell hits market in Velm - Osteria Times</title>
<meta property="og:site_name" content="Osteria Times"><meta property="article:published_time" content="2021-03-04T10:00:00Z">
<link rel="canonical" href="https://example.org/velm">
<script>var tracker = "SCRIPTED the market";</script><style>.market{color:red}</style></head>
<body><nav><a href="/">Home</a> <a href="/news">All the news</a></nav>
<article><h1>Shell hits market in Velm</h1><p class="byline">By Joan Dorn</p>
${paragraphs.map((text) => `<p>${text}</p><script>document.write("WRITTEN")</script>`).join("\r\n")}
<ul><li>Twelve dead</li><li>Thirty wounded</li></ul>
</article><noscript>Turn on scripts</noscript><template><p>TEMPLATE</p></template>
<div style="display:none">HIDDEN</div><footer>All rights reserved by the Osteria Times</footer></body></html>`;

describe("a page of a newspaper", () => {
  test("its main text without menus, script and style", async () => {
    const { text } = clean(await documentOf(page, "velm.html"));
    expect(text).toContain("At least 12 people were killed & 30 wounded");
    expect(text).toContain("“We did not fire,” their spokesman");
    expect(text).toContain("look into the report, which");
    expect(text).toContain("\n\nTwelve dead\n\nThirty wounded");
    expect(text).not.toMatch(/SCRIPTED|WRITTEN|TEMPLATE|HIDDEN|color|Turn on|All the news|[\uE000-\uF8FF]/u);
  });

  test("what it says of itself", async () => {
    expect(await documentOf(page, "velm.html")).toMatchObject({
      title: "Shell hits market in Velm",
      publisher: "Osteria Times",
      byline: "Joan Dorn",
      published: "2021-03-04",
      url: "https://example.org/velm",
      language: "en",
    });
  });

  test("says how much was left out", async () => {
    expect((await documentOf(page, "velm.html")).messages.map(({ rule }) => rule)).toEqual(["main-text"]);
  });

  test("each word goes back to its place in the source", async () => {
    const words = wordsThere(await documentOf(page, "velm.html"), page);
    expect(words.length).toBeGreaterThan(80);
    for (const [here, there] of words) expect(there.replaceAll("<b>", "").replaceAll("</b>", "")).toBe(here);
  });

  test("is told by its content, not by its name", async () => {
    expect((await documentOf(page, "velm.txt")).publisher).toBe("Osteria Times");
    expect((await documentOf(page, "-")).publisher).toBe("Osteria Times");
  });
});

describe("pages that are no articles", () => {
  test.each([
    ["<html><body><p>Two men died.</p><p>Nobody fired.</p></body></html>", "Two men died.\n\nNobody fired."],
    ["<!doctype html><title>x</title>Two men<br>died.", "Two men\ndied."],
    [
      "<html><body><table><tr><td>Velm</td><td>12</td></tr><tr><td>Orlo</td><td>3</td></tr></table></body></html>",
      "Velm 12\nOrlo 3",
    ],
    ["<html><body><pre>Two men\ndied.</pre></body></html>", "Two men\ndied."],
    [
      "<html><body>a &lt;b&gt; &copy2020 &notanentity; &amp;amp; &#x41;</body></html>",
      "a <b> ©2020 ¬anentity; &amp; A",
    ],
    ["<html><body><p>First.<p>Second <i>un</i>closed<div>Third</body>", "First.\n\nSecond unclosed\n\nThird"],
    ["<html><body><p>a private \uE000\uF001 sign</p></body></html>", "a private \uE000\uF001 sign"],
  ])("%j", async (source, expected) => {
    expect(clean(await documentOf(source, "a.html")).text).toBe(expected);
  });

  test("one that is only script has no words", async () => {
    const script = `<html><head><script>${"var velm = 'killed';".repeat(5000)}</script></head><body><script>alert(1)</script></body></html>`;
    expect(await failureOf(script, "a.html")).toBe("no-words");
  });

  test("text in script never comes through, however it is written", async () => {
    const source = `<html><body><script>one</script><SCRIPT type=x>two</SCRIPT ><svg><script>three</script></svg><p>Two men died.</p><style>four</style><iframe>five</iframe></body></html>`;
    expect(clean(await documentOf(source, "a.html")).text).toBe("Two men died.");
  });

  test("one that nests without end is read all the same", async () => {
    const deep = `<html><body>${"<div>".repeat(20_000)}Two men died near Velm.${"</div>".repeat(20_000)}</body></html>`;
    expect(clean(await documentOf(deep, "deep.html")).text).toBe("Two men died near Velm.");
  });

  test("one in an encoding that it declares", async () => {
    const source = Buffer.from(
      '<html><head><meta charset="koi8-r"></head><body><p>Two men \xc4\xc1 died.</p></body></html>',
      "latin1",
    );
    const document = await documentOf(source, "a.html");
    expect(document.text).toContain("Two men да died.");
    expect(document.messages[0]).toMatchObject({ rule: "encoding" });
  });
});

test.each([
  ["a comparison", "if a < b and b > c then the army won"],
  ["a quoted tag", "The page said <p> and then nothing."],
])("%s in a text makes no page of it", async (_, text) => {
  expect((await documentOf(text, "a.txt")).text).toBe(text);
});
