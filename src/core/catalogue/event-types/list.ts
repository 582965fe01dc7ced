// Every event type there is. Adding one: a file beside this one, and a line here. The order is that of the code book:
// strikes, fights, violence against people and things, control and movement, diplomacy, relief, unrest.

import { abduction } from "./abduction.ts";
import { agreement } from "./agreement.ts";
import { agreementBreach } from "./agreement-breach.ts";
import { aidDelivery } from "./aid-delivery.ts";
import { airStrike } from "./air-strike.ts";
import { armedAttack } from "./armed-attack.ts";
import { armedClash } from "./armed-clash.ts";
import { bombing } from "./bombing.ts";
import { chemicalAttack } from "./chemical-attack.ts";
import { deployment } from "./deployment.ts";
import { destruction } from "./destruction.ts";
import { detention } from "./detention.ts";
import { displacement } from "./displacement.ts";
import type { EventType } from "./event-type.ts";
import { illTreatment } from "./ill-treatment.ts";
import { investigation } from "./investigation.ts";
import { killing } from "./killing.ts";
import { protest } from "./protest.ts";
import { release } from "./release.ts";
import { riot } from "./riot.ts";
import { sanction } from "./sanction.ts";
import { shelling } from "./shelling.ts";
import { shootDown } from "./shoot-down.ts";
import { siege } from "./siege.ts";
import { talks } from "./talks.ts";
import { territoryGained } from "./territory-gained.ts";
import { withdrawal } from "./withdrawal.ts";

/** All event types, in the order of the code book. Ids are unique. */
export const eventTypes: readonly EventType[] = [
  airStrike,
  shelling,
  bombing,
  chemicalAttack,
  armedClash,
  armedAttack,
  shootDown,
  killing,
  abduction,
  detention,
  illTreatment,
  destruction,
  territoryGained,
  withdrawal,
  deployment,
  siege,
  agreement,
  agreementBreach,
  talks,
  sanction,
  investigation,
  aidDelivery,
  displacement,
  release,
  protest,
  riot,
];
