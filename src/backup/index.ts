/** The whole graph into a folder and back. */
export type { Manifest } from './manifest.ts';
export { type RestorePhase, restoreBackup } from './restore.ts';
export { takeBackup } from './take.ts';
