// Words that call a saying untrue, and nouns that name a saying. Sources of patterns, to be put in groups of their own.

/** "False", "a lie" without its article, "fabricated". */
export const untrue =
  "(?:disinformation|misinformation|fakes?|false|falsehoods?|untrue|invented|inventions?|fabricat(?:ed|ions?)|fiction|fictitious|fantasy|fantasies|fairy ?tales?|farce|lies?|nonsense|baseless|unfounded|groundless|absurd|ridiculous|ludicrous|preposterous|propaganda|slander(?:ous)?|hoax|myths?|made[ -]up)";

/** "Reports", "the claim", "an allegation": something that somebody said. */
export const sayingNoun =
  "(?:accusations?|allegations?|assertions?|charges?|claims?|information|messages?|news|reports?|rumou?rs?|statements?|stor(?:y|ies)|suggestions?)";
