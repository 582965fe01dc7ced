import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  isoWeek,
  mondayOf,
  weekdayOf,
} from "../../../src/core/calendar/calendar.ts";

test("days and day numbers are inverse, and agree with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(dayOf(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  [{ year: 2016, month: 9, day: 18 }, 7, { year: 2016, week: 37 }],
  [{ year: 2016, month: 1, day: 1 }, 5, { year: 2015, week: 53 }],
  [{ year: 2018, month: 12, day: 31 }, 1, { year: 2019, week: 1 }],
])("%o has its ISO weekday and week", (day, weekday, week) => {
  expect(weekdayOf(dayNumber(day))).toBe(weekday);
  expect(isoWeek(dayNumber(day))).toEqual(week);
  expect(weekdayOf(mondayOf(dayNumber(day)))).toBe(1);
});

test("February follows the leap rule, and an unknown year allows its 29th", () => {
  expect([1900, 2000, 2015, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(isDay(undefined, 2, 29)).toBe(true);
  expect(isDay(2015, 2, 29)).toBe(false);
  expect(isDay(2015, 13, 1)).toBe(false);
});

test("months are added to the last day that the month has", () => {
  expect(addMonths({ year: 2016, month: 1, day: 31 }, 1)).toEqual({ year: 2016, month: 2, day: 29 });
  expect(addMonths({ year: 2016, month: 1, day: 15 }, -2)).toEqual({ year: 2015, month: 11, day: 15 });
});
