/** The whole graph into a folder and back. */
export { restoreDump, takeDump } from './dump.ts';
export { type Manifest, readManifest } from './manifest.ts';
export { type Restored, type RestoreOptions, type RestorePhase, restoreBackup } from './restore.ts';
export { takeBackup } from './take.ts';
