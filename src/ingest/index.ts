/** Dossiers into the graph, and the graph into a dossier. */
export { type ExportOptions, exportDossier } from './export.ts';
export { importDossiers } from './import.ts';
export { changedNothing } from './report.ts';
export type {
  Counts,
  DossierInput,
  ImportOptions,
  ImportProgress,
  ImportReport,
  Part,
  Remark,
} from './types.ts';
