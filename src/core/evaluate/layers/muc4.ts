// MUC-4: the templates of terrorist incidents. Slot fills are compared after the templates of a document are aligned so
// that as many fills as possible are right. A template that the other side does not have costs all its fills.

import { bestAssignment } from "../assignment.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";
import { matchGreedily } from "../match.ts";
import { leftOutIncidents } from "../muc4/event-types.ts";
import { sameDays, sameFill, samePlace, sameText } from "../muc4/fills.ts";
import { templatesOf } from "../muc4/from-reading.ts";
import { goldTemplate } from "../muc4/gold.ts";
import { type Fill, fillsOf, type Slot, slots, type Template } from "../muc4/templates.ts";

export const muc4: Layer = { field: "templates", open: openTemplates };

type SlotCounts = Readonly<Record<Slot, Counts>>;

function openTemplates(): LayerScorer {
  const counts = noSlotCounts();
  const left = new LeftOut();
  let documents = 0;
  return {
    take(marked) {
      const all = arrayOf(marked, "templates").map((item, index) => goldTemplate(item, `templates[${index}]`));
      const gold = all.filter((template) => !isLeftOut(template));
      return ({ reading }) => {
        for (const template of all) if (isLeftOut(template)) left.add(incidentsOf(template).join(" / "));
        documents += 1;
        countDocument(counts, gold, templatesOf(reading));
      };
    },
    figures(): readonly KeyedFigure[] {
      if (documents === 0) return [];
      const all = noCounts();
      for (const slot of slots) addCounts(all, counts[slot]);
      return [
        ...slots.map((slot): KeyedFigure => [`muc4.${slot}`, precisionRecall(counts[slot])]),
        ["muc4.all", precisionRecall(all)],
      ];
    },
    leftOut: () => left.lines("Incident types without a counterpart, their templates left out"),
  };
}

function incidentsOf(template: Template): readonly string[] {
  return template.type.flatMap(({ alternatives }) => alternatives);
}

function isLeftOut(template: Template): boolean {
  const incidents = incidentsOf(template);
  return incidents.length > 0 && incidents.every((incident) => leftOutIncidents.includes(incident));
}

function countDocument(counts: SlotCounts, gold: readonly Template[], read: readonly Template[]): void {
  const rightOf = (one: number, other: number): Readonly<Record<Slot, readonly boolean[]>> | undefined => {
    const [theirs, mine] = [gold[one], read[other]];
    return theirs === undefined || mine === undefined ? undefined : compare(theirs, mine);
  };
  const pairs = bestAssignment(gold.length, read.length, (one, other) => {
    const right = rightOf(one, other);
    return right === undefined ? 0 : slots.reduce((sum, slot) => sum + right[slot].filter(Boolean).length, 0);
  });
  const partner = new Map(pairs);
  gold.forEach((template, index) => {
    const other = partner.get(index);
    if (other === undefined && template.optional) return;
    const right = other === undefined ? undefined : rightOf(index, other);
    for (const slot of slots) {
      fillsOf(template, slot).forEach((fill, at) => {
        const found = right?.[slot][at] === true;
        if (found) counts[slot].right += 1;
        if (found || !fill.optional) counts[slot].gold += 1;
      });
    }
  });
  for (const template of read) for (const slot of slots) counts[slot].read += fillsOf(template, slot).length;
}

/** For each slot, which fills of the gold are among those read: one fill answers one. */
function compare(gold: Template, read: Template): Readonly<Record<Slot, readonly boolean[]>> {
  const text = (theirs: readonly Fill<string>[], mine: readonly Fill<string>[]) => found(theirs, mine, sameText);
  return {
    type: found(gold.type, read.type, (a, b) => a === b),
    perpIndividual: text(gold.texts.perpIndividual, read.texts.perpIndividual),
    perpOrganisation: text(gold.texts.perpOrganisation, read.texts.perpOrganisation),
    target: text(gold.texts.target, read.texts.target),
    victim: text(gold.texts.victim, read.texts.victim),
    weapon: text(gold.texts.weapon, read.texts.weapon),
    date: found(gold.date, read.date, sameDays),
    location: found(gold.location, read.location, samePlace),
  };
}

function found<T>(
  gold: readonly Fill<T>[],
  read: readonly Fill<T>[],
  same: (gold: T, read: T) => boolean,
): readonly boolean[] {
  const pairs = matchGreedily(gold.length, read.length, (one, other) => {
    const [theirs, mine] = [gold[one], read[other]];
    return theirs !== undefined && mine !== undefined && sameFill(theirs, mine, same) ? 1 : 0;
  });
  const answered = new Set(pairs.map(([one]) => one));
  return gold.map((_, index) => answered.has(index));
}

function noSlotCounts(): SlotCounts {
  return {
    type: noCounts(),
    perpIndividual: noCounts(),
    perpOrganisation: noCounts(),
    target: noCounts(),
    victim: noCounts(),
    weapon: noCounts(),
    date: noCounts(),
    location: noCounts(),
  };
}
