import type { Command } from 'commander';
import { type Manifest, takeBackup } from '../backup/index.ts';
import { type CommandContext, withDatabase } from './context.ts';
import { progressOn } from './progress.ts';
import { paint, table } from './style.ts';

interface BackupFlags {
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
    .option('--json', 'print the manifest as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((folder: string, flags: BackupFlags) => runBackup(folder, flags, context));
}

async function runBackup(folder: string, flags: BackupFlags, context: CommandContext): Promise<void> {
  const { out, err, signal } = context;
  const progress = progressOn(err, 'nodes and relationships');
  try {
    await withDatabase(context, flags.neo4j, async (database) => {
      const manifest = await takeBackup(database, folder, {
        signal,
        progress: (done) => progress.show({ phase: 'reading', done }),
      });
      progress.stop();
      if (flags.json) out.line(JSON.stringify(manifest));
      else for (const line of manifestLines(folder, manifest, context)) out.line(line);
    });
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
