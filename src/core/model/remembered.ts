// What a name comes to, worked out once: a dossier asks the same few hundred names thousands of times. Only for functions of nothing
// but their words, so that nobody can tell whether an answer was remembered.

/** So many names are remembered; then all are forgotten, and it begins again. */
const most = 5000;

/**
 * The same function, with what it last answered.
 *
 * @param of a pure function whose answer nobody changes
 * @example const bodyWords = remembered(wordsOfBody)
 */
export function remembered<T>(of: (words: string) => T): (words: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known.answer;
    const answer = of(words);
    if (answers.size >= most) answers.clear();
    answers.set(words, { answer });
    return answer;
  };
}
