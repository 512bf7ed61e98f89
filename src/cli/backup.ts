import type { Command } from 'commander';
import { type Manifest, takeBackup, takeDump } from '../backup/index.ts';
import { loadConfig } from '../config.ts';
import { localSettings } from '../neo4j/bring-up.ts';
import { type CommandContext, requireLocal, withDatabase } from './context.ts';
import { progressOn } from './progress.ts';
import { paint, table } from './style.ts';

interface BackupFlags {
  readonly dump: boolean;
  readonly json: boolean;
  readonly neo4j: string;
}

/** `counterclaim backup`: all of the graph into a folder, while it is in use. */
export function addBackup(program: Command, context: CommandContext): void {
  program
    .command('backup')
    .description(
      'Writes all of the graph into a folder as it was at one instant: every node and relationship, past states and the audit trail too. Servers and imports may go on.',
    )
    .argument('<folder>', 'where to: a folder that is not there yet, or is empty')
    .option(
      '--dump',
      'dump the store of the managed local server, which must not run: faster for millions of nodes, and bound to versions of Neo4j',
      false,
    )
    .option('--json', 'print the manifest as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((folder: string, flags: BackupFlags) => runBackup(folder, flags, context));
}

async function runBackup(folder: string, flags: BackupFlags, context: CommandContext): Promise<void> {
  const { out, err, signal } = context;
  const progress = progressOn(err, 'nodes and relationships');
  const show = (done: number) => progress.show({ phase: 'reading', done });
  const tell = (manifest: Manifest) => {
    progress.stop();
    if (flags.json) out.line(JSON.stringify(manifest));
    else for (const line of manifestLines(folder, manifest, context)) out.line(line);
  };
  try {
    if (flags.dump) {
      const config = loadConfig();
      requireLocal(
        flags.neo4j,
        config,
        '--dump is of the managed local server alone',
        'Dump your own Neo4j with neo4j-admin, or back up without --dump.',
      );
      const settings = localSettings({ config, progress: (line) => err.line(line), signal });
      return tell(await takeDump(settings, folder, { progress: show }));
    }
    await withDatabase(context, flags.neo4j, async (database) =>
      tell(await takeBackup(database, folder, { signal, progress: show })),
    );
  } finally {
    progress.stop();
  }
}

/** What a backup holds, for people. */
function manifestLines(folder: string, manifest: Manifest, { out }: CommandContext): string[] {
  const rows = [...Object.entries(manifest.byLabel), ...Object.entries(manifest.byType)];
  return [
    ...table(rows.map(([name, count]) => [name, count])),
    `${manifest.nodes} nodes and ${manifest.relationships} relationships as of ${manifest.takenAt}, schema ${manifest.schemaVersion}`,
    `fingerprint ${manifest.fingerprint}`,
    paint(out, 'green', `The backup is in ${folder}.`),
  ];
}
