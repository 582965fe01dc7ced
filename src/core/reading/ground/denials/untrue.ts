// Words that call a saying untrue. The source of a pattern, to be put in groups of its own.

/** "False", "a lie" without its article, "fabricated". */
export const untrue =
  "(?:disinformation|misinformation|fakes?|false|falsehoods?|untrue|invented|inventions?|fabricat(?:ed|ions?)|fiction|fictitious|fantasy|fantasies|fairy ?tales?|farce|lies?|nonsense|baseless|unfounded|groundless|without foundation|wrong|incorrect|inaccurate|erroneous|absurd|grotesque|ridiculous|ludicrous|preposterous|propaganda|slander(?:ous)?|hoax|charade|smears?(?: campaigns?)?|myths?|made[ -]up)";
