import type { Command } from 'commander';
import {
  type Restored,
  type RestoreOptions,
  readManifest,
  restoreBackup,
  restoreDump,
} from '../backup/index.ts';
import { loadConfig } from '../config.ts';
import { localSettings } from '../neo4j/bring-up.ts';
import type { Database } from '../neo4j/index.ts';
import { type Report, verifyGraph } from '../verify/index.ts';
import { type CommandContext, requireLocal, withDatabase } from './context.ts';
import { progressOn } from './progress.ts';
import { paint } from './style.ts';

interface RestoreFlags {
  readonly verify: boolean;
  readonly json: boolean;
  readonly neo4j: string;
}

/** `counterclaim restore`: a backup into an empty graph. */
export function addRestore(program: Command, context: CommandContext): void {
  program
    .command('restore')
    .description(
      'Restores a backup into an empty graph and compares the two. The backup is checked before anything is written; a restore that was broken off is begun anew.',
    )
    .argument('<folder>', 'a folder that counterclaim backup wrote')
    .option('--verify', 'check the restored graph against its model too, as counterclaim verify does', false)
    .option('--json', 'print what was restored as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((folder: string, flags: RestoreFlags) => runRestore(folder, flags, context));
}

async function runRestore(folder: string, flags: RestoreFlags, context: CommandContext): Promise<void> {
  const { err, signal } = context;
  const progress = progressOn(err, 'nodes and relationships');
  const options: RestoreOptions = {
    signal,
    progress: (phase, done, total) => progress.show({ phase, done, total }),
  };
  let report: Report | undefined;
  const inspect = async (database: Database) => {
    progress.stop();
    if (flags.verify) report = await verifyGraph(database);
  };
  try {
    const { kind } = await readManifest(folder);
    if (kind === 'dump') {
      const config = loadConfig();
      requireLocal(
        flags.neo4j,
        config,
        'A dump is restored into the managed local server alone',
        'Load it into your own Neo4j with neo4j-admin.',
      );
      const settings = localSettings({ config, progress: (line) => err.line(line), signal });
      tell(await restoreDump(settings, folder, options, inspect), report, flags, context);
    } else {
      await withDatabase(context, flags.neo4j, async (database) => {
        const restored = await restoreBackup(database, folder, options);
        await inspect(database);
        tell(restored, report, flags, context);
      });
    }
  } finally {
    progress.stop();
  }
}

function tell(
  { manifest, migrated, schemaVersion }: Restored,
  report: Report | undefined,
  flags: RestoreFlags,
  context: CommandContext,
): void {
  const { out } = context;
  const broken = Object.entries(report?.totals ?? {});
  if (broken.length > 0) context.setExitCode(1);
  const { nodes, relationships, fingerprint, takenAt } = manifest;
  if (flags.json) {
    const verify = report && { records: report.records, texts: report.texts, totals: report.totals };
    const told = { nodes, relationships, fingerprint, takenAt, migrated, schemaVersion, verify };
    out.line(JSON.stringify(told));
    return;
  }
  out.line(`${nodes} nodes and ${relationships} relationships as of ${takenAt}`);
  out.line(`fingerprint ${fingerprint}, as in the backup`);
  if (migrated.length > 0) out.line(`Migrated to ${schemaVersion}: ${migrated.join(', ')}`);
  if (report && broken.length === 0) out.line(`${report.records} records: all as the model says.`);
  for (const [rule, count] of broken)
    out.line(paint(out, 'red', `broken, as in the backup: ${rule} ${count}`));
  out.line(paint(out, 'green', 'The graph is restored.'));
}
