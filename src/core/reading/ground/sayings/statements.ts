// From attributions with their voices to the statements of a reading, and what a denial answers.

import { stableId } from "../../../model/identity.ts";
import type { Statement } from "../../../model/statement.ts";
import type { GroundedVoices } from "../voices/voices.ts";
import type { Attribution } from "./attribution.ts";

/** An id for each attribution, in the same order. */
export function statementIdsOf(attributions: readonly Attribution[]): readonly string[] {
  const seen = new Map<string, number>();
  return attributions.map(({ cue, content }) => {
    const id = stableId("s", [cue[0]?.start ?? -1, cue[0]?.end ?? -1, content[0].start, content[0].end]);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  });
}

/** @param answers for a denial, by its statement's id, the claim or the statement that it answers */
export function groundStatements(
  attributions: readonly Attribution[],
  ids: readonly string[],
  voices: GroundedVoices,
  answers: ReadonlyMap<string, string>,
): readonly Statement[] {
  return attributions.flatMap((attribution, index) => {
    const id = ids[index];
    const chain = voices.chains[index];
    if (id === undefined || chain === undefined) return [];
    const outer = voices.within[index];
    const within = outer === undefined ? undefined : ids[outer];
    const denies = answers.get(id);
    return [
      {
        id,
        voices: chain,
        source: attribution.source,
        cue: attribution.cue,
        content: attribution.content,
        quotation: attribution.quotation,
        act: attribution.act,
        stance: attribution.stance,
        ...(within === undefined ? {} : { within }),
        ...(denies === undefined ? {} : { denies }),
      },
    ];
  });
}
