import { describe, expect, test } from "vitest";
import { findWrittenDate, readWrittenDate } from "../../../../src/core/reading/head/written-date.ts";

describe("a date of metadata", () => {
  test.each([
    ["2016-09-20", "2016-09-20"],
    ["2016-09", "2016-09"],
    ["2016", "2016"],
    ["XXXX-09-17", "XXXX-09-17"],
    ["2016-09-20T10:31:00+03:00", "2016-09-20"],
    ["2016-09-20T23:59:59Z", "2016-09-20"],
    ["20160920", "2016-09-20"],
    ["Tue, 20 Sep 2016 10:31:00 +0300", "2016-09-20"],
    ["20 September 2016", "2016-09-20"],
    ["20th of September 2016", "2016-09-20"],
    ["September 20, 2016", "2016-09-20"],
    ["Sept. 20, 2016", "2016-09-20"],
    ["August 3 2015", "2015-08-03"],
    ["4 FEB 90", "1990-02-04"],
    ["1 Jan 16", "2016-01-01"],
    ["13/12/2014", "2014-12-13"],
    ["12/13/2014", "2014-12-13"],
    ["05.02.2015", "2015-02-05"],
    ["4/4/2017", "2017-04-04"],
    ["2016/9/20", "2016-09-20"],
    ["September 2016", "2016-09"],
    ["Jan. 25", "XXXX-01-25"],
    ["25 January", "XXXX-01-25"],
  ])("%j is %s", (written, edtf) => {
    expect(readWrittenDate(written)).toMatchObject({ edtf, ambiguous: false });
  });

  test.each(["4/5/2017", "09-07-2016"])("%j may be two days: only the year is taken", (written) => {
    expect(readWrittenDate(written)).toMatchObject({ edtf: written.slice(-4), ambiguous: true });
  });

  test.each([
    "",
    "yesterday",
    "Monday",
    "12:30",
    "31/02/2016",
    "2016-13-40",
    "99/99/9999",
    "13 o'clock",
    "2011-01-S-025",
    "room 2016-B",
  ])("%j is no date", (written) => {
    expect(readWrittenDate(written)).toBeUndefined();
  });
});

test("the first date of a text is found with its place", () => {
  const text = "Published Tuesday 19 Jul 2016, updated 20 Jul 2016";
  const date = findWrittenDate(text);
  expect(text.slice(date?.start, date?.end)).toBe("Tuesday 19 Jul 2016");
});
