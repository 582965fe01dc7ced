// How a casebook stands: how much is in it, who read it, what waits to be done.

import type { ReaderStamp } from "../core/model/reading.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { Counts, ReaderCount } from "../store/store-health.ts";
import type { Casebook } from "./casebook.ts";
import { mostFiled } from "./crowds.ts";
import { type DanglingDecision, danglingDecisions } from "./dangling.ts";

export interface Status {
  readonly path: string;
  /** Number of the file's last migration. */
  readonly schema: number;
  readonly counts: Counts;
  readonly readers: readonly ReaderCount[];
  /** Documents that other weights or tables read than are installed; absent where it is not known what is installed. */
  readonly toReread?: number;
  /** Decisions about something that is not there any more. */
  readonly dangling: readonly DanglingDecision[];
  /** Keys that so many events have that nobody is looked for by them; the most crowded first. */
  readonly crowds: ReturnType<CasebookStore["crowds"]>;
  readonly bytes: number;
  /** True if the file looks whole; `verify` looks at everything. */
  readonly whole: boolean;
}

/** The state of a casebook. `stamp`: of the reader that is installed, as `stampOf` tells it. */
export function statusOf({ path, store }: Casebook, stamp?: ReaderStamp): Status {
  return {
    path,
    schema: store.schema,
    counts: store.counts(),
    readers: store.readers(),
    ...(stamp === undefined ? {} : { toReread: store.readByOthers(stamp).length }),
    dangling: danglingDecisions({ store }),
    crowds: store.crowds(mostFiled),
    bytes: store.size(),
    whole: store.looksWhole(),
  };
}
