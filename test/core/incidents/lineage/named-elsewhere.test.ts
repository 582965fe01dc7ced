import { expect, test } from "vitest";
import { namedElsewhere } from "../../../../src/core/incidents/lineage/named-elsewhere.ts";
import type { CaseDocument } from "../../../../src/core/model/casebook.ts";
import type { Voice } from "../../../../src/core/model/voice.ts";
import { documentsOf } from "./telling.ts";

/** A report with the given text, in which the words in square brackets are Irena Sool's, and the Observatory speaks too. */
function reportOf(marked: string): CaseDocument {
  const text = marked.replaceAll(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const person: Voice = {
    id: "v-person",
    kind: "person",
    name: "Irena Sool",
    evidence: [{ start, end: marked.indexOf("]") - 1 }],
  };
  const [document] = documentsOf(["A @BBC | o Velm Observatory for Human Rights: 62"]);
  if (document === undefined) throw new Error("no document");
  const { reading } = document;
  return {
    ...document,
    reading: { ...reading, document: { ...reading.document, text }, voices: [...reading.voices, person] },
  };
}

test.each([
  ["Observatory head [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["It was a raid, said [Observatory director Irena Sool].", "body:velm observatory for human rights"],
  ["But the observatory chief [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["The Observatorys director, [Irena Sool] said so.", "body:velm observatory for human rights"],
  ["So said [Irena Sool], head of the Tarn Medical Fund, on Friday.", "body:tarn medical fund"],
  ["So said [Irena Sool] spokeswoman for the Velm-based Tarn Medical Fund on Friday.", "body:tarn medical fund"],
  ["So said Pentagon spokeswoman [Irena Sool].", "party:united-states"],
  ["Its head [Irena Sool] said so.", undefined],
  ["An Army of Velm spokeswoman, [Irena Sool], said so.", "body:army velm"],
  ["An army of Velm spokeswoman, [Irena Sool], said so.", undefined],
  ["Velm resident [Irena Sool] said so.", undefined],
  ["[Irena Sool] met the head of the Tarn Medical Fund.", undefined],
])("%s", (marked, key) => {
  expect(namedElsewhere(reportOf(marked)).get("v-person")?.key).toBe(key);
});
