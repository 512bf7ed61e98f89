/** Dossiers into the graph, and the graph into a dossier. */
export { type WrittenCsv, writeCsv } from './bulk/write-csv.ts';
export { type Change, isWritten, UNFINISHED } from './changes.ts';
export type { ExportView } from './export/records.ts';
export { type ExportOptions, exportAs, exportDossier } from './export.ts';
export { importDossiers } from './import.ts';
export { laterThan } from './instant.ts';
export { takeLock } from './lock.ts';
export { type LogDraft, newLogDraft, writeLog } from './log.ts';
export { FORMATS, type ImportFormat } from './readers/format.ts';
export { changedNothing } from './report.ts';
export {
  goesInCircle,
  identifyActor,
  type Meeting,
  type Outcomes,
  refreshWithin,
  writeLinked,
} from './small-write.ts';
export type { StaleMarks } from './stale.ts';
export { type GraphTarget, newTargets, type Targets } from './targets.ts';
export type {
  ConversionCounts,
  ConvertedFile,
  Counts,
  DossierInput,
  ImportOptions,
  ImportProgress,
  ImportReport,
  Part,
  Remark,
} from './types.ts';
