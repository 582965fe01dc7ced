// The dead as bodies and lives: "12 soldiers' bodies", "the bodies of 12 men", "at the cost of over 400 soldiers' lives".

/** "The bodies of 12 men were taken to hospital": nobody is hurt. */
export const remainsBefore: RegExp =
  /\b(?:bodies|body|corpses?|remains|dead) of (?:the |at least |some |about |his |her |their |a |an )?$/i;

/** "12 soldiers' bodies". */
export const remainsBehind: RegExp = /^['’]s?\s+(bodies|corpses|remains)\b/i;

/** "At the cost of over 400 soldiers' lives", "claimed 12 villagers' lives"; their lives may be saved and changed too. */
export const livesBefore: RegExp =
  /\b(?:cost(?:s|ing)?(?:\s+of)?|claim(?:s|ed|ing)?|took|taken|taking|loss\s+of)\s+(?:the\s+)?$/i;
/** … and behind those whose they were. */
export const livesBehind: RegExp = /^['’]s?\s+(lives)\b/i;
