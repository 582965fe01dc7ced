// A hand-made reading for the tests of views, formats and command line: invented places and people, every span found
// from a marked text so that a change of wording cannot leave a wrong offset behind.

import type { Claim } from "../../../src/core/model/claim.ts";
import type { EventMention } from "../../../src/core/model/event.ts";
import type { Mention } from "../../../src/core/model/mention.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import type { Evidence, Span } from "../../../src/core/model/span.ts";
import type { Statement } from "../../../src/core/model/statement.ts";
import type { Voice } from "../../../src/core/model/voice.ts";

const marked = `VELM, May 4 (Northwire) -- [strike:Two jets of the [coalition:Kaldian coalition] [bombed:bombed] [army:positions of the Ostrian army] near [place:Velm] on [time:May 3], killing [killed:at least 62 soldiers] and wounding [injured:more than 100].]

[denial:[ministry:The Kaldian Defence Ministry] [denied:denied] that [denialContent:the [raid:raid] was aimed at [army2:the Ostrian army]].]

[quote:[spokesman:Irena Sool], a spokeswoman for Ostria, [said:said] that [quoteContent:[residents:residents] had [told:told] her [toldContent:[teens:nine teenagers] were among the dead]].]

[experts:[some:Some experts] [suggested:suggested] [expertsContent:the agreement signed in the spring by both of the governments, after long talks in a hotel by the lake and against the advice of many of their own officers, was never meant to last longer than a summer].]

[plan:[she:She] [added:added] that [planContent:Ostria would [deploy:send] [guards:1,000 guards] to Velm next week].]`;

/** Takes the marks out of a text: `[name:words]` gives the span of "words" under `name`. Marks nest. */
function unmark(source: string): { readonly text: string; readonly spans: ReadonlyMap<string, Span> } {
  const spans = new Map<string, Span>();
  const open: { readonly name: string; readonly start: number }[] = [];
  let text = "";
  for (let i = 0; i < source.length; i += 1) {
    const mark = /^\[(\w+):/.exec(source.slice(i));
    if (mark !== null) {
      open.push({ name: mark[1] ?? "", start: text.length });
      i += mark[0].length - 1;
    } else if (source[i] === "]") {
      const closed = open.pop();
      if (closed !== undefined) spans.set(closed.name, { start: closed.start, end: text.length });
    } else text += source[i];
  }
  return { text, spans };
}

/** The reading, anew at each call. */
export function exampleReading(): Reading {
  const { text, spans } = unmark(marked);
  const at = (name: string): Span => {
    const span = spans.get(name);
    if (span === undefined) throw new Error(`no mark ${name}`);
    return span;
  };
  const ev = (name: string): Evidence => [at(name)];
  const mention = (name: string, kind: Mention["kind"], extra: Partial<Mention> = {}): Mention => ({
    id: `m-${name}`,
    kind,
    evidence: ev(name),
    name: text.slice(at(name).start, at(name).end).replace(/^the /i, ""),
    ...extra,
  });
  const voice = (id: string, kind: Voice["kind"], name: string, mark?: string, extra: Partial<Voice> = {}): Voice => ({
    id,
    kind,
    name,
    evidence: mark === undefined ? [] : [at(mark)],
    ...extra,
  });
  const statement = (
    id: string,
    voices: Statement["voices"],
    marks: readonly [source: string, cue: string, content: string],
    act: Statement["act"],
    stance: Statement["stance"],
    extra: Partial<Statement> = {},
  ): Statement => ({
    id,
    voices,
    source: [at(marks[0])],
    cue: [at(marks[1])],
    content: ev(marks[2]),
    quotation: "indirect",
    act,
    stance,
    ...extra,
  });
  let claimed = 0;
  const claim = (
    event: string,
    slot: Claim["slot"],
    value: Claim["value"],
    mark: string,
    stance: Claim["stance"] = "CT+",
    by: { voices?: Claim["voices"]; statement?: string } = {},
  ): Claim => ({
    id: `c-${++claimed}`,
    event,
    slot,
    value,
    voices: by.voices ?? ["author"],
    stance,
    evidence: ev(mark),
    ...(by.statement === undefined ? {} : { statement: by.statement }),
  });
  const place = {
    name: "Velm",
    gazetteer: "geonames:900001",
    latitude: 12.5,
    longitude: 44.25,
    precision: 2,
    relation: { kind: "near" },
    within: ["Orsk Province", "Ostria"],
  } as const;
  const time = { edtf: "2031-05-03", precision: 1 } as const;
  const events: readonly EventMention[] = [
    {
      id: "e-1",
      type: "air-strike",
      trigger: at("bombed"),
      arguments: [
        { role: "actor", mention: "m-coalition" },
        { role: "target", mention: "m-army" },
        { role: "target", mention: "m-army2" },
        { role: "place", mention: "m-place" },
        { role: "time", mention: "m-time" },
      ],
      time: { value: time, basis: "implied", evidence: [at("time")] },
      place: { value: place, basis: "stated", evidence: [at("place")] },
      reality: "happened",
      alsoAt: [at("raid")],
    },
    {
      id: "e-2",
      type: "deployment",
      trigger: at("deploy"),
      arguments: [{ role: "actor", mention: "m-guards" }],
      reality: "future",
      after: ["e-1"],
    },
  ];
  return {
    document: {
      id: "sha256:0000",
      title: "Dozens of soldiers killed near Velm",
      publisher: "Velm Herald",
      published: "2031-05-04",
      agency: "Northwire",
      dateline: "VELM",
      language: "en",
      file: "reports/velm.txt",
      text,
      origin: { unit: "character", pieces: [[0, text.length, 0]] },
    },
    sentences: ["strike", "denial", "quote", "experts", "plan"].map(at),
    mentions: [
      mention("coalition", "armed-group"),
      mention("army", "military-unit", { actor: "ostrian-army" }),
      mention("place", "place"),
      mention("time", "time"),
      mention("killed", "quantity"),
      mention("injured", "quantity"),
      mention("ministry", "government", { actor: "kaldia-defence" }),
      mention("army2", "military-unit", { actor: "ostrian-army" }),
      mention("spokesman", "person"),
      mention("residents", "population"),
      mention("she", "person", { coreferentWith: "m-spokesman" }),
      mention("guards", "population"),
    ],
    voices: [
      voice("author", "author", "author"),
      voice("v-1", "government", "Kaldian Defence Ministry", "ministry", { actor: "kaldia-defence", party: "kaldia" }),
      voice("v-2", "person", "Irena Sool", "spokesman", { party: "ostria" }),
      voice("v-3", "witness", "residents", "residents"),
      voice("v-4", "anonymous", "some experts", "some"),
    ],
    statements: [
      statement("s-1", ["v-1", "author"], ["ministry", "denied", "denialContent"], "denies", "CT-", { denies: "c-2" }),
      statement("s-2", ["v-2", "author"], ["spokesman", "said", "quoteContent"], "says", "CT+"),
      statement("s-3", ["v-3", "v-2", "author"], ["residents", "told", "toldContent"], "says", "CT+", {
        within: "s-2",
      }),
      statement("s-4", ["v-4", "author"], ["some", "suggested", "expertsContent"], "suggests", "PS+"),
      statement("s-5", ["v-2", "author"], ["she", "added", "planContent"], "says", "CT+"),
    ],
    events,
    claims: [
      claim("e-1", "occurrence", { event: "e-1" }, "bombed"),
      claim("e-1", "target", { mention: "m-army" }, "army"),
      claim("e-1", "target", { mention: "m-army2" }, "army2", "CT-", { voices: ["v-1", "author"], statement: "s-1" }),
      claim("e-1", "actor", { mention: "m-coalition" }, "coalition"),
      claim("e-1", "time", time, "time"),
      claim("e-1", "place", place, "place"),
      claim(
        "e-1",
        "killed",
        { min: 62, max: null, exactness: "at-least", who: "soldiers", status: "combatant", scope: "event" },
        "killed",
      ),
      claim(
        "e-1",
        "killed",
        { min: 9, max: 9, exactness: "exact", who: "teenagers", status: "civilian", scope: "event", partOf: "c-7" },
        "teens",
        "CT+",
        { voices: ["v-3", "v-2", "author"], statement: "s-3" },
      ),
      claim(
        "e-1",
        "injured",
        { min: 101, max: null, exactness: "at-least", who: "", status: "combatant", scope: "event" },
        "injured",
      ),
      claim("e-2", "occurrence", { event: "e-2" }, "deploy", "PR+", { voices: ["v-2", "author"], statement: "s-5" }),
      claim("e-2", "actor", { mention: "m-guards" }, "guards", "CT+", { voices: ["v-2", "author"], statement: "s-5" }),
    ],
    messages: [
      {
        rule: "unresolved-time",
        severity: "warning",
        text: "“next week” has no date: the report does not say when it was written.",
        span: { start: text.indexOf("next week"), end: text.indexOf("next week") + 9 },
      },
    ],
    readBy: { model: "fixture", version: "1", catalogue: "actors 1; places 1" },
  };
}
