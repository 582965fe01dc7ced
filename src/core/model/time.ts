// When something is said to have happened, as precisely as the text allows and no more.

/** An interval with its precision. */
export interface Time {
  /** ISO 8601-2 (EDTF): "2016-09-17", "2016-09", "XXXX-09-17" (year unknown), "2016-09-17/2016-09-18". */
  readonly edtf: string;
  /** UCDP date_prec: 1 exact day, 2 two to six days, 3 a week, 4 a month, 5 a year or more. */
  readonly precision: 1 | 2 | 3 | 4 | 5;
  /**
   * Time of day, as TIMEX3 writes it: "17:05", "17:05Z" where the text names GMT or UTC, else a part of the day: "MO"
   * morning, "MI" midday, "AF" afternoon, "EV" evening, "NI" night, "DT" daytime. Absent where only days are told. "NI"
   * beside two days is the night between them.
   */
  readonly timeOfDay?: string;
}
