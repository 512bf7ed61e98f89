import type { Command } from 'commander';
import { restoreBackup } from '../backup/index.ts';
import { verifyGraph } from '../verify/index.ts';
import { type CommandContext, withDatabase } from './context.ts';
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
  const { out, err, signal } = context;
  const progress = progressOn(err, 'nodes and relationships');
  try {
    await withDatabase(context, flags.neo4j, async (database) => {
      const { manifest, migrated, schemaVersion } = await restoreBackup(database, folder, {
        signal,
        progress: (phase, done, total) => progress.show({ phase, done, total }),
      });
      progress.stop();
      const report = flags.verify ? await verifyGraph(database) : undefined;
      const broken = Object.entries(report?.totals ?? {});
      if (broken.length > 0) context.setExitCode(1);
      const { nodes, relationships, fingerprint, takenAt } = manifest;
      if (flags.json) {
        const verified = report && { records: report.records, texts: report.texts, totals: report.totals };
        return out.line(
          JSON.stringify({
            nodes,
            relationships,
            fingerprint,
            takenAt,
            migrated,
            schemaVersion,
            verify: verified,
          }),
        );
      }
      out.line(`${nodes} nodes and ${relationships} relationships as of ${takenAt}`);
      out.line(`fingerprint ${fingerprint}, as in the backup`);
      if (migrated.length > 0) out.line(`Migrated to ${schemaVersion}: ${migrated.join(', ')}`);
      if (report && broken.length === 0) out.line(`${report.records} records: all as the model says.`);
      for (const [rule, count] of broken)
        out.line(paint(out, 'red', `broken, as in the backup: ${rule} ${count}`));
      out.line(paint(out, 'green', 'The graph is restored.'));
    });
  } finally {
    progress.stop();
  }
}
