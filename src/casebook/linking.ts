// Linking a casebook with what it knows and what people decided of it. Apart from looking at incidents, which most often finds all linked.

import { actorCatalogue } from "../core/catalogue/actors/catalogue.ts";
import type { EventRef } from "../core/model/incident.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { type Linked, linkCasebook } from "./link.ts";

/**
 * Links what is new, and works out again what removed documents and decisions have touched.
 *
 * @param touched events that a decision was made on
 */
export function link(casebook: Pick<Casebook, "store">, touched: readonly EventRef[] = []): Linked {
  return linkCasebook(casebook.store, actorCatalogue(), decisionsOf(casebook).links, { touched });
}
