// An actor as the curated tables write it, and what the tables do not mean. Names are those that reports use, friendly
// and hostile ones side by side: that "Daesh" or "the Assad regime" leads to an actor says whom a report means by it,
// never that the name is fair. Nobody is called a terrorist, a government or a state here: `kind` says how reports treat
// an actor (whose statements and forces they are), not what it is in law. An alias that two actors share is left out.

import type { Actor } from "./actor.ts";
import type { OfficeId } from "./offices.ts";

export interface ActorRow extends Actor {
  /**
   * The office of the party's state that this actor is: the US Department of Defense is the United States' ministry of
   * defence, so that "US Defence Ministry" leads to it too.
   */
  readonly office?: OfficeId;
}
