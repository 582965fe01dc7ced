// Countries whose own languages are written in other letters than ours. A report in English spells their names by ear, and
// the gazetteer's first spelling is one of several: another name is as good there, as "Saida" is for Sidon.

/** ISO 3166-1 alpha-2 codes. */
export const otherScripts: ReadonlySet<string> = new Set(
  "AE AF AM BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TN TW UA UZ YE".split(
    " ",
  ),
);
