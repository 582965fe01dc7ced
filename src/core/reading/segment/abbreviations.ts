// Words that are written with a dot, as far as reports use them, and words that often begin a sentence. Data only; all in
// small letters, since wires in capitals are read by the same rules.

/** Followed by what they belong to: "Gen. Saryn", "St. Velm". A dot behind them ends a sentence only where they are a surname: "Ravi Sen." */
export const leading: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs dr prof rev fr hon pres gov sen rep reps sens amb atty supt insp " +
    "gen maj col lt lieut ltc cpt capt cmdr comdr cdr cdre adm vadm radm brig sgt msgt ssgt cpl pfc pvt spc " +
    "col-gen lt-gen lt-col maj-gen brig-gen asst dep det eng msgr " +
    "st ste mt ft vs cf viz approx ca eg ie"
  ).split(" "),
);

/** Abbreviations that go before a number: "No. 5", "Sept. 17", "p. 12". Before anything else the dot may be a full stop. */
export const beforeNumber: ReadonlySet<string> = new Set(
  "no nos nr fig figs art arts pp ch vol para paras sect sec min ver jan feb mar apr jun jul aug sep sept oct nov dec p pg tel ext rm apt op".split(
    " ",
  ),
);

/** May stand at the end of a sentence or within it: only the next word tells. */
export const either: ReadonlySet<string> = new Set(
  (
    "inc ltd co cos corp bros plc llc jr sr esq phd md ma etc al dept govt univ assn intl natl ave blvd rd est ret " +
    "km cm mm kg lb lbs oz hr hrs hq a.m p.m"
  ).split(" "),
);

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const starters: ReadonlySet<string> = new Set(
  (
    "the a an this that these those there here he she it they we i you his her its their our my " +
    "in on at by for from with without after before during since until while when where if as although though because " +
    "but and or so yet however meanwhile moreover also still later earlier now then today yesterday " +
    "who what which how why no not all some many most several both each every another other one two " +
    "according despite under over between among about more such"
  ).split(" "),
);

/**
 * Nouns that begin a sentence where a small word follows: "…in the U.S. Officials said". Within a sentence they are written
 * small, and in a name or a headline a capital follows: "U.S. Forces Korea".
 */
export const subjects: ReadonlySet<string> = new Set(
  (
    "officials residents soldiers troops police rebels gunmen militants militiamen witnesses activists reports forces " +
    "protesters doctors medics rescuers shells rockets missiles jets warplanes helicopters drones clashes fighters " +
    "insurgents guards villagers authorities civilians investigators prosecutors journalists hospitals negotiators"
  ).split(" "),
);
