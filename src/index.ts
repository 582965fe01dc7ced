// What Hearsay is to other programs: the public names, one by one.

export { type AddOptions, type AddOutcome, add } from "./casebook/add.ts";
export { type Casebook, type OpenCasebookOptions, openCasebook } from "./casebook/casebook.ts";
export type { DanglingDecision } from "./casebook/dangling.ts";
export { accept, correct, type Decider, merge, note, rate, reject, split, undo } from "./casebook/decide.ts";
export { decisionsOf } from "./casebook/decisions.ts";
export { documentNamed, documents, readingOf, removeDocument } from "./casebook/documents.ts";
export { dossierOf, reconciliationsOf } from "./casebook/dossier.ts";
export { type ExportOptions, type ExportPart, exportCasebook } from "./casebook/export.ts";
export {
  addHypothesis,
  type HypothesisOptions,
  hypotheses,
  type IdleBearing,
  type Judgement,
  judge,
  openQuestion,
  type Weighed,
} from "./casebook/hypotheses.ts";
export { incidentsOfReadings } from "./casebook/in-passing.ts";
export {
  countIncidents,
  eachIncident,
  type IncidentRow,
  type IncidentsOptions,
  incidentNamed,
  incidents,
  type ShownIncident,
  showIncident,
} from "./casebook/incidents.ts";
export type { Linked } from "./casebook/link.ts";
export { link } from "./casebook/linking.ts";
export { matrixInputOf } from "./casebook/matrix-input.ts";
export { type RereadOptions, type RereadOutcome, reread } from "./casebook/reread.ts";
export { type Found, type SearchOptions, search } from "./casebook/search.ts";
export { type Status, statusOf } from "./casebook/status.ts";
export { type Verification, type VerifyOptions, verify } from "./casebook/verify.ts";
export { type LinksVerified, verifyLinks } from "./casebook/verify-links.ts";
export { versions } from "./casebook/versions.ts";
export type { EventType } from "./core/catalogue/event-types/event-type.ts";
export { eventTypes } from "./core/catalogue/event-types/list.ts";
export type { ReportVersion } from "./core/model/casebook.ts";
export type { CasualtyEstimate } from "./core/model/casualties.ts";
export type { Claim, ClaimValue, Slot } from "./core/model/claim.ts";
export type { Document, OriginMap, OriginPiece, PageBox } from "./core/model/document.ts";
export { type ErrorCode, type ErrorRow, errorTable, HearsayError } from "./core/model/errors.ts";
export type { EventMention, Reality, Role } from "./core/model/event.ts";
export type {
  Account,
  AccountVersion,
  ClaimRef,
  Contradiction,
  EventRef,
  Incident,
  IncidentEvent,
  IncidentRelation,
  Originator,
  Reason,
  Relation,
  SlotComparison,
  SlotValue,
} from "./core/model/incident.ts";
export type { Mention, MentionKind } from "./core/model/mention.ts";
export type { Message } from "./core/model/message.ts";
export type { Place, PlaceRelation } from "./core/model/place.ts";
export type { ReaderStamp, Reading } from "./core/model/reading.ts";
export type { SourceDocument } from "./core/model/source.ts";
export type { Evidence, Span } from "./core/model/span.ts";
export type { Stated } from "./core/model/stated.ts";
export type { Act, Stance, Statement, VoiceChain } from "./core/model/statement.ts";
export type { Time } from "./core/model/time.ts";
export type { Voice, VoiceKind } from "./core/model/voice.ts";
export type { Given } from "./core/reading/known.ts";
export { readSource } from "./core/reading/read-source.ts";
export { type ReadingTools, stampOf } from "./core/reading/reading-tools.ts";
export type { DossierInput, MatrixInput } from "./core/views/incident-input.ts";
export type { Ledger, LedgerEvent, LedgerRow, LedgerStatement } from "./core/views/ledger/ledger.ts";
export { ledgerOf } from "./core/views/ledger/ledger-of.ts";
export type { Opened } from "./formats/in/format.ts";
export type { Limits } from "./formats/in/limits.ts";
export { type OpenOptions, openBytes, openSources } from "./formats/in/open.ts";
export { dossierPage } from "./formats/out/dossier/dossier.ts";
export { type DossierRecord, dossierRecord } from "./formats/out/dossier-record.ts";
export type { OutputFormat, ReadingWriter } from "./formats/out/format.ts";
export { outputFormats } from "./formats/out/list.ts";
export { unguarded } from "./formats/out/table/delimited.ts";
export { openTools } from "./open-tools.ts";
export type { ReaderOptions } from "./reader/open-reader.ts";
export type { CasebookStore } from "./store/casebook-store.ts";
export type { DocumentRow, SearchHit } from "./store/document-store.ts";
export type { Counts, Damage, ReaderCount } from "./store/store-health.ts";
