import type { Command } from 'commander';
import { migrate, undoMigrations } from '../neo4j/migrations/index.ts';
import { type CommandContext, withDatabase } from './context.ts';

interface MigrateFlags {
  readonly down?: string;
  readonly json: boolean;
  readonly neo4j: string;
}

/** `counterclaim migrate`: the graph to the newest version of its constraints and indexes. */
export function addMigrate(program: Command, context: CommandContext): void {
  program
    .command('migrate')
    .description('Brings the constraints and indexes of the graph to the version that this program needs.')
    .option('--down <version>', 'back to this version instead, such as 006; stop all servers first')
    .option('--json', 'print what was applied as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((flags: MigrateFlags) =>
      withDatabase(context, flags.neo4j, async (database) => {
        if (flags.down !== undefined) {
          const { undone, version } = await undoMigrations(database, flags.down, {
            progress: (source) => context.err.line(`Undoing ${source}`),
          });
          if (flags.json) context.out.line(JSON.stringify({ undone, version }));
          else context.out.line(`The graph is at version ${version}.`);
          return;
        }
        const { applied, version } = await migrate(database, {
          progress: ({ source, position, total }) =>
            context.err.line(`Applying ${position} of ${total}: ${source}`),
        });
        if (flags.json) context.out.line(JSON.stringify({ applied, version }));
        else if (applied.length === 0) context.out.line(`Nothing to do: the graph is at version ${version}.`);
        else context.out.line(`The graph is at version ${version}.`);
      }),
    );
}
