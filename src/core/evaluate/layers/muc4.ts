// MUC-4: the templates of terrorist incidents. Slot fills are compared after the templates of a document are aligned so
// that as many fills as possible are right. A template that the other side does not have costs all its fills.

import { bestAssignment } from "../assignment.ts";
import { addCounts, type Counts, type KeyedFigure, noCounts, precisionRecall } from "../figures.ts";
import { arrayOf } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";
import { matchGreedily, type Pair } from "../match.ts";
import { leftOutIncidents } from "../muc4/event-types.ts";
import { sameDays, sameFill, samePlace, sameText } from "../muc4/fills.ts";
import { templatesOf } from "../muc4/from-reading.ts";
import { goldTemplate } from "../muc4/gold.ts";
import { type Fill, fillsOf, type Slot, slots, type Template, type TextSlot } from "../muc4/templates.ts";

export const muc4: Layer = { field: "templates", hasSpans: false, open: openTemplates };

type SlotCounts = Readonly<Record<Slot, Counts>>;

function openTemplates(): LayerScorer {
  const counts: SlotCounts = bySlot(noCounts);
  const left = new LeftOut();
  let documents = 0;
  return {
    take(marked) {
      const all = arrayOf(marked, "templates").map((item, index) => goldTemplate(item, `templates[${index}]`));
      const gold = all.filter((template) => !isLeftOut(template));
      return (full) => {
        for (const template of all) if (isLeftOut(template)) left.add(incidentsOf(template).join(" / "));
        documents += 1;
        countDocument(counts, gold, templatesOf(full));
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
  const compared = gold.map((theirs) => read.map((mine) => compare(theirs, mine)));
  const pairs = bestAssignment(gold.length, read.length, (one, other) => {
    const outcome = compared[one]?.[other];
    return outcome === undefined ? 0 : slots.reduce((sum, slot) => sum + outcome.right[slot].filter(Boolean).length, 0);
  });
  const partner = new Map(pairs);
  const taken = new Set(pairs.map(([, other]) => other));
  gold.forEach((template, index) => {
    const outcome = compared[index]?.[partner.get(index) ?? -1];
    if (outcome === undefined && template.optional) return;
    for (const slot of slots) {
      fillsOf(template, slot).forEach((fill, at) => {
        const isRight = outcome?.right[slot][at] === true;
        if (isRight) counts[slot].right += 1;
        if (isRight || !fill.optional) counts[slot].gold += 1;
      });
      counts[slot].read += outcome?.read[slot] ?? 0;
    }
  });
  read.forEach((template, index) => {
    if (!taken.has(index)) for (const slot of slots) counts[slot].read += fillsOf(template, slot).length;
  });
}

/** How a pair of templates compares: for each slot which fills of the gold are right, and how many fills were read. */
interface Outcome {
  readonly right: Readonly<Record<Slot, readonly boolean[]>>;
  readonly read: Readonly<Record<Slot, number>>;
}

function compare(gold: Template, read: Template): Outcome {
  const text = (slot: TextSlot): readonly boolean[] => found(gold.texts[slot], read.texts[slot], sameText);
  const right = {
    type: found(gold.type, read.type, (a, b) => a === b),
    perpIndividual: text("perpIndividual"),
    perpOrganisation: text("perpOrganisation"),
    target: text("target"),
    victim: text("victim"),
    weapon: text("weapon"),
    date: found(gold.date, read.date, sameDays),
    location: found(gold.location, read.location, samePlace),
  };
  return withGroupsAsIndividuals(gold, read, { right, read: bySlot((slot) => fillsOf(read, slot).length) });
}

/**
 * MUC-4 has "guerrillas" and "members of the front" among the individuals; we read them as groups. A group that is not
 * one of the organisations of the template may so answer for individuals, and counts there instead.
 */
function withGroupsAsIndividuals(gold: Template, read: Template, outcome: Outcome): Outcome {
  const organisations = pairsOf(gold.texts.perpOrganisation, read.texts.perpOrganisation, sameText);
  const answering = new Set(organisations.map(([, other]) => other));
  const free = read.texts.perpOrganisation.filter((_, index) => !answering.has(index));
  const open = gold.texts.perpIndividual.filter((_, index) => outcome.right.perpIndividual[index] !== true);
  const moved = pairsOf(open, free, sameText);
  const answered = new Set(moved.map(([one]) => open[one]));
  return {
    right: {
      ...outcome.right,
      perpIndividual: gold.texts.perpIndividual.map(
        (fill, index) => outcome.right.perpIndividual[index] === true || answered.has(fill),
      ),
    },
    read: {
      ...outcome.read,
      perpIndividual: outcome.read.perpIndividual + moved.length,
      perpOrganisation: outcome.read.perpOrganisation - moved.length,
    },
  };
}

function found<T>(
  gold: readonly Fill<T>[],
  read: readonly Fill<T>[],
  same: (gold: T, read: T) => boolean,
): readonly boolean[] {
  const answered = new Set(pairsOf(gold, read, same).map(([one]) => one));
  return gold.map((_, index) => answered.has(index));
}

/** One fill answers one. */
function pairsOf<T>(
  gold: readonly Fill<T>[],
  read: readonly Fill<T>[],
  same: (gold: T, read: T) => boolean,
): readonly Pair[] {
  return matchGreedily(gold.length, read.length, (one, other) => {
    const [theirs, mine] = [gold[one], read[other]];
    return theirs !== undefined && mine !== undefined && sameFill(theirs, mine, same) ? 1 : 0;
  });
}

function bySlot<T>(of: (slot: Slot) => T): Readonly<Record<Slot, T>> {
  return {
    type: of("type"),
    perpIndividual: of("perpIndividual"),
    perpOrganisation: of("perpOrganisation"),
    target: of("target"),
    victim: of("victim"),
    weapon: of("weapon"),
    date: of("date"),
    location: of("location"),
  };
}
