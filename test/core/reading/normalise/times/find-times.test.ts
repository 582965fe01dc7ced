import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../../../src/core/calendar/edtf.ts";
import { findTimes, findTimexes } from "../../../../../src/core/reading/normalise/times/find-times.ts";
import { reasonFor } from "../../../../../src/core/reading/normalise/times/time-mention.ts";

/** A Tuesday. */
const published = "2016-09-20";

/** "words | edtf precision basis" of each mention that is no order; "-" and the reason where it is unresolved. */
function told(text: string, day?: string): readonly string[] {
  return findTimes(text, day === undefined ? {} : { published: day })
    .filter((mention) => mention.kind !== "order")
    .map(({ span, time, unresolved, kind, timexes }) => {
      const words = text.slice(span.start, span.end);
      if (time !== undefined) {
        return `${words} | ${time.edtf} ${time.precision} ${time.basis}${unresolved === undefined ? "" : ` ${unresolved}`}`;
      }
      return `${words} | ${unresolved ?? `${kind} ${timexes[0]?.value}`}`;
    });
}

describe("the time of day", () => {
  test.each([
    ["on Sunday morning", "2016-09-18 MO"],
    ["on Sunday at 5:05 p.m.", "2016-09-18 17:05"],
    ["at two in the afternoon on Sunday", "2016-09-18 14:00"],
    ["at 05:30 GMT on Sunday", "2016-09-18 05:30Z"],
    ["on the night of 17 September 2016", "2016-09-17 NI"],
    ["overnight", "2016-09-19/2016-09-20 NI"],
    ["in the night on Sunday", "2016-09-18 NI"],
    ["in the night of Sunday", "2016-09-18 NI"],
    ["in the morning on Sunday", "2016-09-18 MO"],
    ["yesterday afternoon", "2016-09-19 AF"],
    ["on Sunday", "2016-09-18 -"],
    ["in September 2016", "2016-09 -"],
    ["for three hours on Sunday", "2016-09-18 -"],
  ])("%s: %s", (words, told) => {
    const [time] = findTimes(`It was hit ${words}.`, { published }).flatMap(({ time }) => time ?? []);
    expect(`${time?.edtf} ${time?.timeOfDay ?? "-"}`).toBe(told);
  });
});

describe("without a document date", () => {
  test.each([
    ["On September 17, jets struck Velm.", ["September 17 | XXXX-09-17 1 stated"]],
    ["They left on Sunday.", ["Sunday | no-document-date"]],
    ["Yesterday two shells fell.", ["Yesterday | no-document-date"]],
    ["It was hit last week.", ["last week | no-document-date"]],
    ["In recent days the front moved.", ["recent days | no-document-date"]],
    ["Since 2011 the road is cut.", ["Since 2011 | 2011/.. 5 stated"]],
    ["It lasted until 2014.", ["until 2014 | ../2014 5 stated"]],
    ["before 17 September 2016", ["before 17 September 2016 | ../2016-09-16 5 stated"]],
    ["after March 2014", ["after March 2014 | 2014-04/.. 5 stated"]],
    ["in September 2016", ["September 2016 | 2016-09 4 stated"]],
    ["In 2016, the town fell.", ["2016 | 2016 5 stated"]],
    ["in the summer of 2014", ["in the summer of 2014 | 2014-22 5 stated"]],
    ["in the 1990s", ["the 1990s | 199X 5 stated"]],
    ["in the late 1980s", ["the late 1980s | 1987~/1989~ 5 stated"]],
    ["in mid-March 2015", ["mid-March 2015 | 2015-03-11~/2015-03-20~ 4 stated"]],
    ["in early February", ["early February | XXXX-02-01~/XXXX-02-10~ 4 stated"]],
    ["late 2013", ["late 2013 | 2013-09~/2013-12~ 5 stated"]],
    ["between 5 and 9 March", ["5 and 9 March | XXXX-03-05/XXXX-03-09 2 stated"]],
    ["from 3 to 5 May 2014", ["3 to 5 May 2014 | 2014-05-03/2014-05-05 2 stated"]],
    ["March 3-5", ["March 3-5 | XXXX-03-03/XXXX-03-05 2 stated"]],
    ["from 28 April to 3 May 2014", ["from 28 April to 3 May 2014 | 2014-04-28/2014-05-03 2 stated"]],
    ["between December 2011 and March 2012", ["between December 2011 and March 2012 | 2011-12/2012-03 5 stated"]],
    ["from 30 December to 2 January 2015", ["from 30 December to 2 January 2015 | 2014-12-30/2015-01-02 2 stated"]],
    ["between 2011 and 2014", ["between 2011 and 2014 | 2011/2014 5 stated"]],
    ["the siege of 2011-2014", ["2011-2014 | 2011/2014 5 stated"]],
    ["171730ZSEP16", ["171730ZSEP16 | 2016-09-17 1 stated"]],
    ["17 SEP 16, Velm", ["17 SEP 16 | 2016-09-17 1 stated"]],
    ["04 FEB 90 (TEXT)", ["04 FEB 90 | 1990-02-04 1 stated"]],
    ["THE ATTACK OCCURRED ON 30 DECEMBER.", ["30 DECEMBER | XXXX-12-30 1 stated"]],
    ["VELM (Jan. 25, 2013)", ["Jan. 25, 2013 | 2013-01-25 1 stated"]],
    ["on 2016-09-17", ["2016-09-17 | 2016-09-17 1 stated"]],
    ["on 2016-09-17T05:30Z", ["2016-09-17T05:30Z | 2016-09-17 1 stated"]],
    ["on 17/09/2016", ["17/09/2016 | 2016-09-17 1 stated"]],
    ["on 09/17/2016", ["09/17/2016 | 2016-09-17 1 stated"]],
    ["on 17.09.2016", ["17.09.2016 | 2016-09-17 1 stated"]],
    ["on 04/05/2016", ["04/05/2016 | [2016-04-05,2016-05-04] 4 stated ambiguous-order"]],
    ["on 05/05/2016", ["05/05/2016 | 2016-05-05 1 stated"]],
    ["At 05:30 GMT on 17 September 2016", ["05:30 GMT on 17 September 2016 | 2016-09-17 1 stated"]],
    ["on the night of 14 March", ["night of 14 March | XXXX-03-14 1 stated"]],
    ["0430Z: one strike", ["0430Z | no-day"]],
    ["Years ago it stood.", ["Years ago | vague"]],
    ["for three days", ["three days | duration P3D"]],
    ["a 16-hour siege", ["16-hour | duration PT16H"]],
    ["every Friday", ["every Friday | set XXXX-WXX-5"]],
    ["every day", ["every day | set P1D"]],
    ["On Easter 2015", ["Easter 2015 | 2015-04-05 1 stated"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("with a document date", () => {
  test.each([
    ["On September 17, jets struck.", ["September 17 | 2016-09-17 1 implied"]],
    ["On December 30 it was hit.", ["December 30 | 2015-12-30 1 implied"]],
    ["Talks will open on December 30.", ["December 30 | 2016-12-30 1 implied"]],
    ["On Sunday they left.", ["Sunday | 2016-09-18 1 implied"]],
    ["They left on Tuesday.", ["Tuesday | 2016-09-20 1 implied"]],
    ["On Sunday talks will begin.", ["Sunday | 2016-09-25 1 implied"]],
    ["next Sunday", ["next Sunday | 2016-09-25 1 implied"]],
    ["last Tuesday", ["last Tuesday | 2016-09-13 1 implied"]],
    ["Friday last week", ["Friday last week | 2016-09-16 1 implied"]],
    ["yesterday", ["yesterday | 2016-09-19 1 implied"]],
    ["the day before yesterday", ["the day before yesterday | 2016-09-18 1 implied"]],
    ["last week", ["last week | 2016-09-12/2016-09-18 3 implied"]],
    ["two days ago", ["two days ago | 2016-09-18 1 implied"]],
    ["two weeks ago", ["two weeks ago | 2016-09-05/2016-09-11 3 implied"]],
    ["this morning", ["this morning | 2016-09-20 1 implied"]],
    ["earlier this month", ["earlier this month | 2016-09 4 implied"]],
    ["last month", ["last month | 2016-08 4 implied"]],
    ["last year", ["last year | 2015 5 implied"]],
    ["a decade ago", ["a decade ago | 2006 5 implied"]],
    ["in recent days", ["recent days | 2016-09-13~/2016-09-20 3 implied"]],
    ["over the past three weeks", ["the past three weeks | 2016-08-30/2016-09-20 4 implied"]],
    ["in the last 24 hours", ["the last 24 hours | 2016-09-19/2016-09-20 2 implied"]],
    ["over the weekend", ["the weekend | 2016-09-17/2016-09-18 2 implied"]],
    ["by Friday", ["by Friday | ../2016-09-23 5 implied"]],
    ["since Monday", ["since Monday | 2016-09-19/.. 5 implied"]],
    ["In March it began.", ["March | 2016-03 4 implied"]],
    ["In November it was lost.", ["November | 2015-11 4 implied"]],
    ["last October", ["last October | 2015-10 4 implied"]],
    ["at 5 p.m. on Monday", ["5 p.m. on Monday | 2016-09-19 1 implied"]],
    ["Monday at dawn", ["Monday at dawn | 2016-09-19 1 implied"]],
    ["from Monday to Wednesday", ["from Monday to Wednesday | 2016-09-12/2016-09-14 2 implied"]],
    ["the week of 5 September", ["the week of 5 September | 2016-09-05/2016-09-11 3 implied"]],
    ["on 29 February", ["29 February | 2016-02-29 1 implied"]],
    // A month that was named with its year lends it to its days, unless those are just over.
    [
      "Four were killed in April 1999. They were taken on 5 April.",
      ["April 1999 | 1999-04 4 stated", "5 April | 1999-04-05 1 implied"],
    ],
    [
      "Four were killed in April 1999. They were taken on 5 May.",
      ["April 1999 | 1999-04 4 stated", "5 May | 2016-05-05 1 implied"],
    ],
    [
      "Four were killed in September 1999. The trial began on 5 September.",
      ["September 1999 | 1999-09 4 stated", "5 September | 2016-09-05 1 implied"],
    ],
    ["5000 years ago", ["5000 years ago | outside-calendar"]],
    ["1900 years ago", ["1900 years ago | 0116 5 implied"]],
    ["on 17 September 2014", ["17 September 2014 | 2014-09-17 1 stated"]],
    ["It was hit last night.", ["last night | 2016-09-19/2016-09-20 2 implied"]],
    ["late last night", ["late last night | 2016-09-19 1 implied"]],
    ["last evening", ["last evening | 2016-09-19 1 implied"]],
    ["the night before last", ["the night before last | 2016-09-18/2016-09-19 2 implied"]],
    ["Gunmen came overnight.", ["overnight | 2016-09-19/2016-09-20 2 implied"]],
    ["A tank leaked during the night.", ["during the night | 2016-09-19/2016-09-20 2 implied"]],
    ["overnight on Saturday", ["overnight on Saturday | 2016-09-17 1 implied"]],
    ["It came at dawn.", ["at dawn | no-day"]],
    ["before dawn on Sunday", ["before dawn on Sunday | 2016-09-18 1 implied"]],
    ["shortly before midnight on Monday", ["before midnight on Monday | 2016-09-19 1 implied"]],
    ["before Sunday", ["before Sunday | ../2016-09-17 5 implied"]],
    ["shortly after 6 a.m. on Sunday", ["after 6 a.m. on Sunday | 2016-09-18 1 implied"]],
    [
      "They came on Sunday. It was hit shortly after six in the morning.",
      ["Sunday | 2016-09-18 1 implied", "after six in the morning | 2016-09-18 1 implied"],
    ],
    [
      "On Sunday they came. It was hit shortly after 11 p.m.",
      ["Sunday | 2016-09-18 1 implied", "after 11 p.m. | 2016-09-18 1 implied"],
    ],
    ["after 18 September", ["after 18 September | 2016-09-19/.. 5 implied"]],
    ["on Tuesday of last week", ["Tuesday of last week | 2016-09-13 1 implied"]],
    ["on Monday of this week", ["Monday of this week | 2016-09-19 1 implied"]],
    [
      "on Tuesday, of this week's many",
      ["Tuesday | 2016-09-20 1 implied", "this week | 2016-09-19/2016-09-25 3 implied"],
    ],
    ["on the first of September", ["the first of September | 2016-09-01 1 implied"]],
    ["the twenty-first of March", ["the twenty-first of March | 2016-03-21 1 implied"]],
    ["the first of the trucks", []],
  ])("%s", (text, expected) => {
    expect(told(text, published)).toEqual(expected);
  });

  test("a document known only to the month lends its year and nothing else", () => {
    expect(told("On 3 September it fell. Yesterday it burned.", "2016-09")).toEqual([
      "3 September | 2016-09-03 1 implied",
      "Yesterday | no-document-date",
    ]);
  });
});

describe("days of this year and of the last, nights, and clocks with a dot", () => {
  test.each([
    ["On 3 March of this year they came.", ["3 March of this year | 2016-03-03 -"]],
    ["On 3 May last year they came.", ["3 May last year | 2015-05-03 -"]],
    ["On March 3 last year they came.", ["March 3 last year | 2015-03-03 -"]],
    ["On 5 May, last year's mayor came.", ["5 May | 2016-05-05 -", "last year | 2015 -"]],
    ["In the night drones came.", ["In the night | 2016-09-19/2016-09-20 NI"]],
    ["On Sunday it rained. In the night drones came.", ["Sunday | 2016-09-18 -", "In the night | 2016-09-18 NI"]],
    ["Today at 10.20, soldiers came.", ["Today at 10.20 | 2016-09-20 10:20"]],
    ["On Sunday they fought until 11.40.", ["Sunday | 2016-09-18 -", "until 11.40 | 2016-09-18 11:40"]],
    ["The crown traded at 10.20 on Monday.", ["Monday | 2016-09-19 -"]],
    ["It stood at 10.20 per cent.", []],
  ])("%s", (text, expected) => {
    expect(withHours(text)).toEqual(expected);
  });
});

describe("times that hang on a day named before", () => {
  test.each([
    [
      "The attack came on 10 September 2016. The following day they left.",
      ["10 September 2016 | 2016-09-10 1 stated", "The following day | 2016-09-11 1 implied"],
    ],
    [
      "It began on 10 September 2016. They came on the same evening after the raid.",
      ["10 September 2016 | 2016-09-10 1 stated", "the same evening | 2016-09-10 1 implied"],
    ],
    [
      "It began on 10 September 2016. Overnight they came back.",
      ["10 September 2016 | 2016-09-10 1 stated", "Overnight | 2016-09-10 1 implied"],
    ],
    [
      "It began on 10 September. A week earlier the road was cut.",
      ["10 September | XXXX-09-10 1 stated", "A week earlier | XXXX-08-31/XXXX-09-06 3 implied"],
    ],
    [
      "It began on 10 September. On the 17th, it ended.",
      ["10 September | XXXX-09-10 1 stated", "the 17th | XXXX-09-17 1 implied"],
    ],
    [
      "On 30 December 2015 it began. On 2 January it ended.",
      ["30 December 2015 | 2015-12-30 1 stated", "2 January | 2016-01-02 1 implied"],
    ],
    [
      "On 5 May 2014 it began. Two days later it ended.",
      ["5 May 2014 | 2014-05-05 1 stated", "Two days later | 2014-05-07 1 implied"],
    ],
    [
      "It began on 10 September 2016, police said on 12 September 2016. The same day they left.",
      [
        "10 September 2016 | 2016-09-10 1 stated",
        "12 September 2016 | 2016-09-12 1 stated",
        "The same day | 2016-09-10 1 implied",
      ],
    ],
    [
      "It began on 10 September 2016. Police said on 12 September 2016 that it ended the same day.",
      [
        "10 September 2016 | 2016-09-10 1 stated",
        "12 September 2016 | 2016-09-12 1 stated",
        "the same day | 2016-09-12 1 implied",
      ],
    ],
    [
      "Police spoke on 12 September 2016. The same day they left.",
      ["12 September 2016 | 2016-09-12 1 stated", "The same day | 2016-09-12 1 implied"],
    ],
    ["The following day they left.", ["The following day | no-anchor"]],
    ["Two months before, they left.", ["Two months before | no-anchor"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("the evidence is the words and the day they hang on", () => {
    const text = "On 5 May 2014 it began. Two days later it ended.";
    const [first, second] = findTimes(text, {});
    expect(second?.time?.evidence).toEqual([first?.span, second?.span]);
  });
});

describe("anniversaries", () => {
  test.each([
    ["Tomorrow it will be a year since the raid.", ["Tomorrow it will be a year | 2015-09-21 -"]],
    ["On Sunday it was two years since the raid.", ["Sunday it was two years | 2014-09-18 -"]],
    ["Monday marks the second anniversary of the raid.", ["Monday marks the second anniversary | 2014-09-19 -"]],
    ["A year ago today jets struck.", ["A year ago today | 2015-09-20 -"]],
    ["On this day last year jets struck.", ["On this day last year | 2015-09-20 -"]],
    ["On this day in 2011 jets struck.", ["On this day in 2011 | 2011-09-20 -"]],
    ["A year ago jets struck.", ["A year ago | 2015 -"]],
    ["Last year jets struck.", ["Last year | 2015 -"]],
    ["Today they marked a year of war.", ["Today | 2016-09-20 -"]],
    ["Monday was the second day of the siege.", ["Monday | 2016-09-19 -"]],
  ])("%s", (text, expected) => {
    const dated = withHours(text).filter((line) => !line.endsWith("undefined"));
    expect(dated).toEqual(expected);
  });

  test("29 February comes round on no day of most years", () => {
    const [time] = findTimes("Today it is a year since the raid.", { published: "2016-02-29" });
    expect(time?.time?.edtf).toBe("2016-02-29");
  });
});

describe("a day that is still to come, and a time of day", () => {
  test.each([
    [
      "It was hit this morning. The school is closed until Friday. At noon shells fell.",
      ["this morning | 2016-09-20 MO", "until Friday | ../2016-09-23 -", "At noon | 2016-09-20 MI"],
    ],
    ["The school is closed until Friday. At noon shells fell.", ["until Friday | ../2016-09-23 -", "At noon | no-day"]],
    ["They will meet on Friday. Talks will begin at noon.", ["Friday | 2016-09-23 -", "at noon | 2016-09-23 MI"]],
  ])("%s", (text, expected) => {
    expect(withHours(text)).toEqual(expected);
  });
});

describe("the entries of a log", () => {
  test.each([
    ["9:10 Shots in Velm.\n\n9:40 It is quiet.", ["9:10 | 2016-09-20 -", "9:40 | 2016-09-20 -"]],
    [
      "17:30 It is quiet.\n\n16:10 A drone came at noon.",
      ["17:30 | 2016-09-20 -", "16:10 | 2016-09-20 -", "at noon | 2016-09-20 MI"],
    ],
    [
      "What was on Monday:\n\n9:10 Shots in Velm.\n\n9:40 It is quiet.",
      ["Monday | 2016-09-19 -", "9:10 | 2016-09-19 -", "9:40 | 2016-09-19 -"],
    ],
    [
      "9:10 Yesterday four died.\n\n9:40 It is quiet.",
      ["9:10 | 2016-09-20 -", "Yesterday | 2016-09-19 -", "9:40 | 2016-09-20 -"],
    ],
    ["23:40 Shots in Velm.\n\n0:10 It is quiet.", ["23:40 | no-day", "0:10 | no-day"]],
    ["9:10 Shots.\n\n9:40 More.\n\n8:20 Calm.", ["9:10 | no-day", "9:40 | no-day", "8:20 | no-day"]],
    ["9:10 Shots in Velm. It is quiet.", ["9:10 | no-day"]],
  ])("%j", (text, expected) => {
    expect(withHours(text)).toEqual(expected);
  });

  test("of a text without a day no entry has one", () => {
    expect(findTimes("9:10 Shots.\n\n9:40 Calm.", {}).flatMap(({ time }) => time ?? [])).toEqual([]);
  });
});

/** "words | edtf and time of day". */
function withHours(text: string): readonly string[] {
  return findTimes(text, { published })
    .filter(({ kind }) => kind !== "order")
    .map(
      ({ span, time, unresolved }) =>
        `${text.slice(span.start, span.end)} | ${time === undefined ? unresolved : `${time.edtf} ${time.timeOfDay ?? "-"}`}`,
    );
}

describe("order without a date", () => {
  test.each([
    ["Troops arrived prior to the coalition air strikes.", "before", "coalition air strikes"],
    ["Before the attack they slept.", "before", "attack"],
    ["After the raid, they left.", "after", "raid"],
    ["They left ahead of the talks.", "before", "talks"],
    ["They fled following a shelling of the camp.", "after", "shelling of the camp"],
    ["The strike was followed by clashes.", "before", "clashes"],
    ["The strike followed a long siege.", "after", "long siege"],
    ["During the siege nobody left.", "during", "siege"],
    ["They left before Friday's attack.", "before", "Friday's attack"],
    ["They fled after troops entered the town.", "after", "troops entered the town"],
  ] as const)("%s", (text, relation, anchor) => {
    const [order] = findTimes(text, {}).filter((mention) => mention.kind === "order");
    expect(order?.order?.relation).toBe(relation);
    expect(order?.order && text.slice(order.order.span.start, order.order.span.end)).toBe(anchor);
    expect(order?.time).toBeUndefined();
  });

  test.each([
    "The following attack was worse.",
    "The brigade is named after the battle of Velm.",
    "He stood before the court.",
    "They look after the children.",
    "since 2011",
    "before 17 September",
  ])("%s has none", (text) => {
    expect(findTimes(text, {}).filter((mention) => mention.kind === "order")).toEqual([]);
  });
});

describe("what is no time", () => {
  test.each([
    "The 17th Brigade took the hill.",
    "A 26-year-old man and a woman of 30 years of age.",
    "They may march on the town.",
    "General Theresa May spoke.",
    "It cost $2014.",
    "version 1.2.3",
    "Call 555-1234 or +44 20 7946 0958.",
    "Unit 731 and room 1998.",
    "The second strike came.",
    "MiG-21 and F-16 jets",
    "April Morrow spoke.",
    "some 2014 people fled",
    "2,014 rounds",
    "Resolution 1973",
    "They won 3-1.",
    "the fall of the city",
    "a ratio of 10:15",
    "Bloody Sunday",
    "at coordinates 35.33.1",
    "a 7.62 mm round",
    "The sun set on the marchers.",
    "The 2nd Division fired second.",
  ])("%s", (text) => {
    expect(told(text, published)).toEqual([]);
  });
});

describe("neural spans", () => {
  const span = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  test("what no pattern knows is kept as not understood", () => {
    const text = "It happened in the days of King Orvan.";
    const [mention] = findTimes(text, { published, spans: [span(text, "the days of King Orvan")] });
    expect(mention?.unresolved).toBe("not-understood");
    expect(mention?.time).toBeUndefined();
  });

  test.each(["war", "the hours that", "The Courier"])("“%s” tells no time, and is nothing to complain of", (words) => {
    const text = `It happened in ${words} of Orvan.`;
    expect(findTimes(text, { published, spans: [span(text, words)] })).toEqual([]);
  });

  test("chrono reads what the words themselves say, and lets nothing through from its reference day", () => {
    const text = "It happened half past nine or whenever.";
    const [mention] = findTimes(text, { spans: [span(text, "half past nine")] });
    expect(mention?.time).toBeUndefined();
    expect(["no-day", "not-understood"]).toContain(mention?.unresolved);
  });
});

describe("properties", () => {
  const piece = fc.constantFrom(
    ..."on at the early late mid last next this of from to between and by since until 5 17 31 2016 1998 30/09/2016 September March May Sunday Friday week month year days three ago later earlier following before after morning night overnight 05:30 GMT p.m. recent spring 1990s '90s , . -".split(
      " ",
    ),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((words) => words.join(" "));
  const day = fc.option(fc.constantFrom("2016-09-20", "2000-02-29", "2015-01-01", "2016"), { nil: undefined });

  test("every time is valid EDTF, in bounds, and states no year that the words do not hold", () => {
    fc.assert(
      fc.property(text, day, (words, at) => {
        for (const mention of findTimes(words, at === undefined ? {} : { published: at })) {
          expect(mention.span.start).toBeLessThan(mention.span.end);
          expect(mention.span.end).toBeLessThanOrEqual(words.length);
          if (mention.time === undefined) continue;
          expect(parseEdtf(mention.time.edtf), mention.time.edtf).toBeDefined();
          expect(mention.time.evidence.length).toBeGreaterThan(0);
          const years = mention.time.edtf.match(/\d{4}(?=$|[-~/,\]])/g) ?? [];
          // Thirds of a decade and the day beside a bound are not in the words.
          if (mention.time.basis === "stated" && !/[~/]/.test(mention.time.edtf)) {
            for (const year of years) expect(words, mention.time.edtf).toContain(year.slice(2));
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test("without a document date nothing is taken from a clock: the same text reads the same", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(findTimes(words, {})).toEqual(findTimes(words, {}));
        for (const { time } of findTimes(words, {})) expect(time?.edtf ?? "").not.toMatch(/20[2-9]\d/);
      }),
    );
  });
});

test("TIMEX3 values follow TimeML", () => {
  const values = (text: string) => findTimexes(text, { published }).map(({ type, value }) => `${type} ${value}`);
  expect(values("On Friday night they left, last week, for weeks, in two weeks, now, the past 20 years.")).toEqual([
    "TIME 2016-09-16TNI",
    "DATE 2016-W37",
    "DURATION PXW",
    "DURATION P2W",
    "DATE PRESENT_REF",
    "DURATION P20Y",
  ]);
});

test("each reason is a phrase for a person", () => {
  expect(reasonFor("no-document-date")).toContain("day of the document");
});
