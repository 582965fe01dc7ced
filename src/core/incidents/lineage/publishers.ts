// Who published a document, and who signed it: from its head and its address alone.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import { agencyOf } from "../../catalogue/agencies.ts";
import { type Outlet, outletAt, outletOf, ownership } from "../../catalogue/outlets.ts";
import type { Document } from "../../model/document.ts";
import { remembered } from "../../model/remembered.ts";
import { actorNamedIn } from "./names.ts";
import { bodyKey, hasOffice, withoutAside, withoutPressOffice } from "./offices.ts";

/** Where an author's words belong: its key, as others of the same source have it, and why. */
export interface Publisher {
  /** "outlet:sana"; "party:united-states" for a body that publishes for itself; "body:velm post" for who is in no catalogue. */
  readonly key: string;
  readonly label: string;
  readonly kind: "outlet" | "agency" | "voice";
  /** For a person: "published by SANA, state outlet of syria". */
  readonly why: string;
  readonly outlet?: Outlet;
}

const outletCalled = remembered(outletOf);

/** The outlet that published a document; undefined where neither its head nor its address tells it. */
export function publisherOf({ publisher, url }: Pick<Document, "publisher" | "url">): Publisher | undefined {
  const outlet =
    (publisher === undefined ? undefined : outletCalled(publisher)) ?? (url === undefined ? undefined : outletAt(url));
  if (outlet !== undefined) return ofOutlet(outlet, "published by");
  if (publisher === undefined || publisher.trim() === "") return undefined;
  // A ministry that publishes its own statement is its party's spokesman.
  const name = withoutPressOffice(publisher);
  const isBody = name !== withoutAside(publisher) || hasOffice(name) || ofState.test(name);
  const body = actorCatalogue().resolve(name) ?? (isBody ? actorNamedIn(name) : undefined);
  if (body !== undefined && body.kind !== "media" && body.kind !== "person") {
    const party = body.party ?? body.id;
    return { key: `party:${party}`, label: body.name, kind: "voice", why: `published by ${body.name} itself` };
  }
  const state = forcesOf.test(name) && !paper.test(name) ? stateAtEnd(name) : undefined;
  if (state !== undefined)
    return { key: `party:${state}`, label: name, kind: "voice", why: `published by ${publisher} itself` };
  // A key as speakers have it: a charity that publishes its own statement is the one that others quote.
  return {
    key: bodyKey(name),
    label: name,
    kind: isBody ? "voice" : "outlet",
    why: `published by ${publisher}${isBody ? " itself" : ""}`,
  };
}

/** A state's forces: "General Staff of the Armed Forces, Mali", "Armed Forces of the Tarn Republic". */
const forcesOf = /\b(?:armed forces|general staff|army|air force|navy|ministry of defen[cs]e|defen[cs]e ministry)\b/iu;

/** A paper about them. */
const paper = /\b(?:times|news|herald|post|radio|tv|television|journal|magazine|review|press|watch|monitor)\b/iu;

/** The state of the catalogue with which such a name ends. */
function stateAtEnd(name: string): string | undefined {
  const end = /(?:,| of(?: the)?) (\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|the|and) ){0,2}\p{Lu}[\p{L}.'’-]*){0,4})$/u.exec(
    name,
  )?.[1];
  const state = end === undefined ? undefined : actorCatalogue().resolve(end);
  return state?.kind === "state" ? state.id : undefined;
}

/** Offices of a state that publish for themselves: "Tarn Regional Prosecutor's Office", "State Border Service". */
const ofState =
  /\b(?:prosecut(?:or|ion)(?:['’]?s)?(?: general['’]?s)?|border|customs|rescue|emergency|emergencies|security) (?:office|service|directorate|department|troops|guards?)\b|\b(?:armed forces|air force)\b/iu;

/** The agency that signed a document; undefined where none did. */
export function signedBy({ agency }: Pick<Document, "agency">): Publisher | undefined {
  if (agency === undefined) return undefined;
  const outlet = outletCalled(agencyOf(agency)?.name ?? agency);
  if (outlet !== undefined) return ofOutlet(outlet, "signed by");
  return { key: bodyKey(agency), label: agency, kind: "agency", why: `signed by ${agency}` };
}

/** A key that stands for an outlet, wherever it is met: as publisher, as signature, as a voice that is relayed. */
export function outletKey({ id, owner, voiceOf }: Outlet): string {
  return owner === "office" && voiceOf !== undefined ? `party:${voiceOf}` : `outlet:${id}`;
}

function ofOutlet(outlet: Outlet, how: string): Publisher {
  const whose = ownership(outlet);
  return {
    key: outletKey(outlet),
    label: outlet.name,
    kind: outlet.owner === "office" ? "voice" : outlet.isAgency ? "agency" : "outlet",
    why: `${how} ${outlet.name}${whose === undefined ? "" : `, ${whose}`}`,
    outlet,
  };
}
