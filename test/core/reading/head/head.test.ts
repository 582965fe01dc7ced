import { describe, expect, test } from "vitest";
import { agencies, agencyOf } from "../../../../src/core/catalogue/agencies.ts";
import { type Head, readHead } from "../../../../src/core/reading/head/head.ts";

const body = "At least two soldiers were killed when a shell hit their post on the hill, the army said on Thursday.";

/** What a head says, without its spans. */
function told(head: Head, text: string) {
  const { title, byline, agency, published } = head;
  return { title, byline, agency, place: head.dateline?.name, published, body: text.slice(head.bodyStart) };
}

describe("datelines", () => {
  test.each([
    ["VELM, Osteria (AP) — ", "VELM, Osteria", "AP", undefined],
    ["VELM (Reuters) - ", "VELM", "Reuters", undefined],
    ["VELM, Jan. 25 — ", "VELM", undefined, "XXXX-01-25"],
    ["VELM, Osteria, Oct. 3 (Xinhua) -- ", "VELM, Osteria", "Xinhua", "XXXX-10-03"],
    ["PORT ORLO, 4 FEB 90 (ACAN-EFE) -- ", "PORT ORLO", "ACAN-EFE", "1990-02-04"],
    ["VELM (OSTERIA), 13 MAY 90 (AFP) -- ", "VELM (OSTERIA)", "AFP", "1990-05-13"],
    ["VELM, Osteria (Jan. 25, 2013) – ", "VELM, Osteria", undefined, "2013-01-25"],
    ["VELM, Osteria (Oct. 13) - ", "VELM, Osteria", undefined, "XXXX-10-13"],
    ["VELM — ", "VELM", undefined, undefined],
    ["VELM -- ", "VELM", undefined, undefined],
    ["VELM: ", "VELM", undefined, undefined],
    ["VELM, Osteria (AP) _ ", "VELM, Osteria", "AP", undefined],
    ["ORLO, Velm. (AP)-- ", "ORLO, Velm.", "AP", undefined],
    ["VELM, January 25. /TASS/. ", "VELM", "TASS", "XXXX-01-25"],
    ["VELM, OSTERIA (5:20 P.M.) – ", "VELM, OSTERIA", undefined, undefined],
    ["Velm, SANA- ", "Velm", "SANA", undefined],
    ["Velm, SANA – ", "Velm", "SANA", undefined],
    ["Velm (AFP) - ", "Velm", "AFP", undefined],
    ["SANA – Velm – ", "Velm", "SANA", undefined],
    ["(Reuters) - ", undefined, "Reuters", undefined],
    ["AL-VELM, Osteria (AP) — ", "AL-VELM, Osteria", "AP", undefined],
    ["VELM, NO DATE (RADIO ORLO) -- ", "VELM", undefined, undefined],
    ["Eastern Velm countryside, 9 July 2019: ", "Eastern Velm countryside", undefined, "2019-07-09"],
    ["SANA – Velm [10/March/2019] – ", "Velm", "SANA", "2019-03-10"],
  ])("%j", (lead, place, agency, published) => {
    const text = lead + body;
    expect(told(readHead(text, {}), text)).toEqual({
      title: undefined,
      byline: undefined,
      agency,
      place,
      published,
      body,
    });
  });

  test("a dateline on a line of its own", () => {
    const text = `VELM, Osteria (Jan. 25, 2013)\n${body}`;
    expect(told(readHead(text, {}), text)).toMatchObject({ place: "VELM, Osteria", published: "2013-01-25", body });
  });

  test("the tags of a monitoring service are no content", () => {
    const text = `VELM, 3 JAN 90 -- [REPORT] [ARMED FORCES PRESS OFFICE] [TEXT] ${body}`;
    const head = readHead(text, {});
    expect(told(head, text)).toMatchObject({ place: "VELM", published: "1990-01-03", body });
    expect(head.parts.map(({ kind }) => kind)).toEqual(["dateline", "notice"]);
  });

  test.each([
    "The army – once feared – has gone.",
    "However, Smith — a soldier of the guard — denied it.",
    "Joan Dorn, the minister, said nothing.",
    "Two men (both soldiers) - died.",
    "Rebels: army fired first",
    "ISIS - the group that holds Velm - withdrew.".replace("ISIS -", "ISIS, or Daesh,"),
    "AT LEAST TWO SOLDIERS - BOTH OF THE GUARD - DIED IN VELM.",
    "On September 17, two jets bombed the hill.",
    "September 17 was quiet in Velm.",
    "Velm (pop. 4,000) - a town on the river - was taken.",
    "U.S. officials — among them the envoy — left.",
  ])("%j begins with no dateline", (text) => {
    const head = readHead(text, {});
    expect(head.dateline).toBeUndefined();
    expect(head.agency).toBeUndefined();
    expect(head.bodyStart).toBe(0);
  });
});

describe("the lines above", () => {
  test("headline, byline, date and dateline, each with its span", () => {
    const text = `Shell strikes post near Velm\nBy Joan Dorn and Adam Orlo\nPublished 4 March 2021 10:31 GMT\n\nVELM, Osteria (Reuters) - ${body}`;
    const head = readHead(text, {});
    expect(told(head, text)).toEqual({
      title: "Shell strikes post near Velm",
      byline: "Joan Dorn and Adam Orlo",
      agency: "Reuters",
      place: "VELM, Osteria",
      published: "2021-03-04",
      body,
    });
    expect(head.parts.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ["headline", "Shell strikes post near Velm"],
      ["byline", "By Joan Dorn and Adam Orlo"],
      ["date", "Published 4 March 2021 10:31 GMT"],
      ["dateline", "VELM, Osteria (Reuters) -"],
    ]);
  });

  test.each([
    ["By Ana Orsin and Mark Denn | 14 March 2023", "Ana Orsin and Mark Denn", "2023-03-14"],
    ["By Ana Orsin – 29 January 2016", "Ana Orsin", "2016-01-29"],
    ["Edited by Rory Blake\nFri 1 Dec 2023 17.42 GMT", "Rory Blake", "2023-12-01"],
    ["by Ana Orsin in Port Velm\nPublished 21 May 2017 at 19:05", "Ana Orsin", "2017-05-21"],
    ["Wednesday, 16 July 2025\nBy Leon Brandt, PORT VELM", "Leon Brandt", "2025-07-16"],
    ["By Ana Orsin\nPort Velm\nOctober 7, 2020", "Ana Orsin", "2020-10-07"],
    ["Analysis | Paul Abogo | The Velm Review | 3 June 2022", undefined, "2022-06-03"],
    ["Northern District\nAs of 18:00, 2 July 2018", undefined, "2018-07-02"],
    ["Daily summary\n12 February 2015", undefined, "2015-02-12"],
    ["The New Velmian (Orlo), 14 October 1996", undefined, "1996-10-14"],
  ])("%j below the headline", (lines, byline, published) => {
    const text = `Shell strikes post near Velm\n${lines}\n\n${body}`;
    const head = readHead(text, {});
    expect(told(head, text)).toMatchObject({ title: "Shell strikes post near Velm", published, body });
    expect(head.byline).toBe(byline);
    expect(head.breaks.length).toBeGreaterThan(0);
  });

  test.each([
    ["Radio Orlo\nShell strikes post near Velm\n11 December 2024", "Radio Orlo"],
    [
      "Tarn Human Rights Group\nField Bulletin No. 31/2022\nShell strikes post near Velm\nDate: 11 December 2024",
      "Tarn Human Rights Group",
    ],
    ["SOHR\nShell strikes post near Velm\n11 December 2024", undefined],
  ])("%j: who publishes stands above the headline", (lines, publisher) => {
    const text = `${lines}\n\n${body}`;
    const head = readHead(text, {});
    expect(told(head, text)).toMatchObject({ title: "Shell strikes post near Velm", published: "2024-12-11", body });
    expect(head.publisher).toBe(publisher);
  });

  test("a headline in which a body acts is no masthead", () => {
    const head = readHead(`Ministry of Defence Opens Office, Says Radio\n11 December 2024\n\n${body}`, {});
    expect(head).toMatchObject({ title: "Ministry of Defence Opens Office, Says Radio" });
    expect(head.publisher).toBeUndefined();
  });

  test.each([
    ["Mountains of Velm, August 13, 2002", "2002-08-13"],
    ["(Translated from Orlish; 3 September 2012)", "2012-09-03"],
    ["The raid took place on September 3, 2012", undefined],
    ["Nobody has been there since then, the army said on 3 September 2012.", undefined],
  ])("%j as the last line", (line, published) => {
    expect(readHead(`${body}\n\n${line}`, {}).published).toBe(published);
  });

  test("a headline may be a sentence with its stop", () => {
    const text = `The army of Velm on Tuesday denied bombing a market.\nDecember 10, 2024\n\n${body}`;
    const head = readHead(text, {});
    expect(told(head, text)).toMatchObject({
      title: "The army of Velm on Tuesday denied bombing a market",
      published: "2024-12-10",
      body,
    });
  });

  test("a date between short lines of a list is no date of the report", () => {
    const text = `Attacks of the week\n${body}\n3 May 2015\n${body}`;
    expect(readHead(text, {}).published).toBeUndefined();
  });

  test("a press release with number and notices", () => {
    const text = `Office of the Army – Osteria\n2010-10-CA-127\nFor Immediate Release\n\nVELM, Osteria (Oct. 13) - ${body}`;
    const head = readHead(text, {});
    expect(head.parts.map(({ kind }) => kind)).toEqual(["headline", "reference", "notice", "dateline"]);
    expect(head.published).toBe("2010-10-13");
  });

  test("a release number of another month gives no year", () => {
    expect(readHead(`2010-11-CA-127\n\nVELM (Oct. 13) - ${body}`, {}).published).toBe("XXXX-10-13");
  });

  test.each([
    ["Date of publication 25 April 2017 ", "2017-04-25"],
    ["Published August 3 2015 ", "2015-08-03"],
    ["Tuesday 19 Jul 2016 ", "2016-07-19"],
    ["13-12-2014 ", "2014-12-13"],
  ])("%j before the first sentence is its date", (lead, published) => {
    const text = lead + body;
    expect(told(readHead(text, {}), text)).toMatchObject({ published, body });
  });

  test("a date whose day and month cannot be told apart gives the year and a message", () => {
    const head = readHead(`09-07-2016 ${body}`, {});
    expect(head.published).toBe("2016");
    expect(head.messages.map(({ rule }) => rule)).toEqual(["publication-date"]);
  });

  test("what the file says goes before what the text says", () => {
    const text = `Shell strikes post\n\nVELM, Jan. 25 (AP) - ${body}`;
    const head = readHead(text, {
      title: "Given",
      published: "2021-01-26",
      byline: "J. Dorn",
      publisher: "Velm Times",
    });
    expect(head).toMatchObject({
      title: "Given",
      published: "2021-01-26",
      byline: "J. Dorn",
      publisher: "Velm Times",
      agency: "AP",
    });
  });

  describe("the file gives one day of publication, and the text another", () => {
    test.each([
      // The head of the text, the day of the file, and the day that is taken; "!" where a message says so.
      ["Date of publication 25 April 2017 ", "2017-06-30", "2017-04-25 !"],
      ["Posted on May 2, 2017 ", "2016-05-02", "2017-05-02 !"],
      ["Saturday 24 Sep 2016 ", "2014-01-06", "2016-09-24 !"],
      ["3 October 2017\n\n", "2017-12-24", "2017-10-03 !"],
      ["30 October 2016 ", "2016-10-05", "2016-10-30 !"],
      // One is the other's day in another zone, or says less.
      ["Saturday 24 Sep 2016 ", "2016-09-25", "2016-09-25"],
      ["Date of publication 25 April 2017 ", "2017-04", "2017-04-25"],
      ["Saturday 24 Sep 2016 ", "2016-09-24T22:10Z", "2016-09-24T22:10Z"],
      ["30 October 2016 ", "2019-10-30", "2016-10-30 !"],
      ["Last updated at Apr 092017 ", "2017-04-14", "2017-04-09 !"],
      ["Sat 24 Aug 2013 at 2354 ", "2013-08-18", "2013-08-24 !"],
      ["Posted on April 2 2017 by Ana Orsin ", "2017-03-25", "2017-04-02 !"],
      // It was a Sunday.
      ["Saturday 30 October 2016 ", "2019-10-30", "2019-10-30 !"],
      // Words for another day than that of publication.
      ["As of 2 July 2018\n\n", "2018-07-09", "2018-07-09"],
      ["Updated 9 July 2018\n\n", "2018-07-02", "2018-07-02"],
      ["Updated 2 July 2018\n\n", "2018-07-09", "2018-07-02 !"],
      ["Updated 9 July 2018\n\n", "2018-05-02", "2018-07-09 !"],
      ["Jan. 25 2013 was ", "2019-01-02", "2019-01-02"],
    ])("%j, %s", (lead, given, taken) => {
      const head = readHead(lead + body, { published: given });
      const [message] = head.messages.filter(({ rule }) => rule === "two-publication-dates");
      expect(`${head.published}${message === undefined ? "" : " !"}`).toBe(taken);
      if (message?.span !== undefined) expect(lead.slice(message.span.start, message.span.end)).toMatch(/\d{4}$/u);
    });
  });

  test("a headline with a full stop is known by the title that is given, or by the dateline under it", () => {
    const line = "Shell strikes post near Velm, army says.";
    const known = readHead(`${line}\n\n${body}`, { title: "Shell strikes post near Velm, army says" });
    expect(known.parts.map(({ kind }) => kind)).toEqual(["headline"]);
    const over = readHead(`${line}\n\nVELM (UPI) — ${body}`, {});
    expect(over).toMatchObject({ title: "Shell strikes post near Velm, army says", agency: "UPI" });
  });

  test.each([
    ["a text of one sentence", body],
    ["two sentences", `${body} The rebels denied it.`],
    ["paragraphs", `${body}\n\n${body}`],
    ["a list", "• twelve dead\n• thirty hurt"],
  ])("%s has no headline", (_, text) => {
    expect(readHead(text, {})).toMatchObject({ bodyStart: 0, parts: [] });
    expect(readHead(text, {}).title).toBeUndefined();
  });

  test("a text that is all head, and none at all", () => {
    expect(readHead("", {}).bodyStart).toBe(0);
    expect(readHead("For Immediate Release", {}).bodyStart).toBe(21);
  });
});

describe("sign-offs", () => {
  test.each([
    [`${body} --AFP`, "AFP"],
    [`${body} (Reuters)`, "Reuters"],
    [`${body}\n\n— AP`, "AP"],
    [`${body} /TASS/`, "TASS"],
    [`${body}\n\nXinhua`, "Xinhua"],
  ])("%j", (text, agency) => {
    const head = readHead(text, {});
    expect(head.agency).toBe(agency);
    expect(text.slice(head.parts.at(-1)?.span.start, head.parts.at(-1)?.span.end)).toContain(agency);
  });

  test.each([`${body} Nobody told Reuters.`, `The envoy left Velm (rebels)`, "It was a trap"])(
    "%j is signed by nobody",
    (text) => {
      expect(readHead(text, {}).agency).toBeUndefined();
    },
  );
});

describe("the table of agencies", () => {
  test("each form leads to its own row", () => {
    for (const agency of agencies) for (const form of agency.forms) expect(agencyOf(form)?.name).toBe(agency.name);
  });

  test.each(["ap", "aa", "the", "spa", "mena"])("%j is a word, not an agency", (word) => {
    expect(agencyOf(word)).toBeUndefined();
  });
});

describe("a title that is run into the text", () => {
  const title = "Truck Blast Kills Four in Velm, Monitor";
  test.each([
    ["Truck blast kills four in Velm Monitor ", undefined, undefined],
    ["Truck blast kills four in Velm, Monitor. ", undefined, undefined],
    ["Truck blast kills four in Velm Monitor AFP Friday 7 Mar 2014 ", "AFP", "2014-03-07"],
    ["Wed Mar 5 2014 Truck blast kills four in Velm Monitor. ", undefined, "2014-03-05"],
  ])("%j", (lead, agency, published) => {
    const text = lead + body;
    const head = readHead(text, { title, published: "2014" });
    expect(told(head, text)).toMatchObject({ title, agency, published: published ?? "2014", body });
    const headline = head.parts.find(({ kind }) => kind === "headline")?.span;
    expect(text.slice(headline?.start, headline?.end).toLowerCase()).toMatch(
      /^truck blast kills four in velm,? monitor\.?$/,
    );
  });

  test("is known without what a site adds to it", () => {
    const text = `Truck blast kills four in Velm ${body}`;
    expect(told(readHead(text, { title: "Truck blast kills four in Velm - Region - Velm Online" }), text).body).toBe(
      body,
    );
  });

  test("is none where the text only begins alike, or the title is a word or two", () => {
    const text = `Truck blast kills four in Velmish town, the army said. ${body}`;
    expect(readHead(text, { title }).parts).toEqual([]);
    expect(readHead(`Velm news ${body}`, { title: "Velm news" }).breaks).toEqual([]);
  });

  test("a full date behind it is the text’s own day of publication", () => {
    const text = `Truck blast kills four in Velm Monitor 6 March 2014 ${body}`;
    expect(readHead(text, { title, published: "2015-01-02" }).published).toBe("2014-03-06");
  });
});
