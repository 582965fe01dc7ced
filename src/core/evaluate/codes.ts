// The codes of hand-coded reports, and the spellings that stand for them in a reading. Made for the coding of the ISAF
// press releases (Strick van Linschoten and Kuehn); other codes are compared by their own words.

/** Armed groups by their code: the words by which a mention names one. */
export const groupNames: Readonly<Record<string, readonly string[]>> = {
  taliban: ["taliban", "taleban"],
  haqqani: ["haqqani"],
  imu: ["imu", "islamic movement of uzbekistan"],
  hig: ["hig", "hezb e islami", "hizb i islami", "hezb i islami", "gulbuddin"],
  aq: ["aq", "al qaeda", "al qaida", "al qaedas", "al qaidas"],
  let: ["lashkar e tayyiba", "lashkar e taiba", "lashkar e toiba"],
};

/** Provinces whose spelling differs between the codes, the texts and GeoNames; a province that is not here has one. */
export const provinceNames: Readonly<Record<string, readonly string[]>> = {
  paktya: ["paktya", "paktia", "paktiya"],
  wardak: ["wardak", "maidan wardak", "maydan wardak"],
  khost: ["khost", "khowst"],
  helmand: ["helmand", "hilmand"],
  uruzgan: ["uruzgan", "oruzgan"],
  ghor: ["ghor", "ghowr"],
  nimruz: ["nimruz", "nimroz"],
  bamyan: ["bamyan", "bamiyan"],
  herat: ["herat", "hirat"],
  kunduz: ["kunduz", "konduz", "qunduz"],
  kunar: ["kunar", "konar"],
  jowzjan: ["jowzjan", "jawzjan"],
  sarepul: ["sar e pol", "sar e pul"],
};

/** The province is not known. */
export const unknownProvince = "??";

/**
 * Counts that the text leaves vague ("several", "numerous", "multiple", a bare plural) were coded as 3 or 4, one by one
 * differently; either is taken for right.
 */
export const vagueCodes: { readonly least: number; readonly most: number } = { least: 3, most: 4 };
