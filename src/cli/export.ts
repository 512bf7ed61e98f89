import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { exportDossier } from '../ingest/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { type CommandContext, withDatabase } from './context.ts';

interface ExportFlags {
  readonly out?: string;
  readonly known?: string;
  readonly neo4j: string;
}

/** `counterclaim export`: the graph as a dossier. */
export function addExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description(
      'Writes the graph as a dossier in JSON Lines, sorted: equal graphs give equal bytes. The SHA-256 is told at the end.',
    )
    .option('--out <file>', 'the file to write; standard output where absent')
    .option('--known <instant>', 'the graph as recorded at this instant, such as 2025-01-31T12:00:00Z')
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((flags: ExportFlags) => runExport(flags, context));
}

async function runExport(flags: ExportFlags, context: CommandContext): Promise<void> {
  const known = instantOf(flags.known);
  const { signal, out, err } = context;
  await withDatabase(context, flags.neo4j, async (database) => {
    const hash = createHash('sha256');
    async function* bytes(): AsyncGenerator<Buffer> {
      for await (const line of exportDossier(database, { signal, ...(known ? { known } : {}) })) {
        const chunk = Buffer.from(line, 'utf8');
        hash.update(chunk);
        yield chunk;
      }
    }
    const lines = Readable.from(bytes(), { objectMode: false });
    if (flags.out === undefined) await pipeline(lines, throughTo(out.stream));
    else await intoFile(lines, flags.out);
    err.line(`sha256 ${hash.digest('hex')}`);
  });
}

/** Standard output may not be closed: others write to it after. */
function throughTo(stream: NodeJS.WriteStream): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      stream.write(chunk, done);
    },
  });
}

/** The file is there whole or not at all. */
async function intoFile(lines: Readable, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(lines, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function instantOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(word);
  const milliseconds = isInstant ? Date.parse(word) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new CounterclaimError(
      'BAD_USER_INPUT',
      `--known ${word} is no instant such as 2025-01-31T12:00:00Z`,
    );
  }
  return new Date(milliseconds).toISOString();
}
