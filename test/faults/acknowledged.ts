import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/neo4j/index.ts';
import { keyOf } from '../../src/shared/ids.ts';
import { type Finding, verifyGraph } from '../../src/verify/index.ts';
import type { World } from '../api/writes/world.ts';
import type { Payload, Writer } from '../testkit/writer.ts';

/** A mutation that was answered, as its writer noted it before the next one. */
interface Acknowledged {
  readonly subject: string;
  readonly key: string;
  readonly id: string;
  readonly revision: number;
}

interface Asked {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };
}

/** Somebody who writes until told to stop, and repeats with its key what was not answered. */
export interface LoggingWriter {
  /** Writes until the signal; tells of each that was acknowledged. */
  write(stop: AbortSignal, told: () => void): Promise<void>;
  /** Sends again what was not answered when it stopped, if anything. */
  finish(): Promise<void>;
}

const PAUSE_MS = 50;
const PATIENCE_MS = 60_000;
/** What a writer may be told while the database is away or another writer is at work; all else ends the test. */
const PASSING: readonly unknown[] = ['DATABASE_UNAVAILABLE', 'CONFLICT', 'OVERLOADED', 'TIMEOUT'];

/** A writer that logs each acknowledged mutation to this file before it goes on. What it says is said in this world. */
export function createLoggingWriter(writer: Writer, world: World, file: string): LoggingWriter {
  const { subject } = writer;
  let open: Asked | undefined;
  let number = 0;
  let claim = '';
  let statement = { id: '', revision: 0 };

  const next = (): Asked => {
    number += 1;
    return askedOf({ number, subject, world, claim, statement });
  };
  const note = ({ name, input }: Asked, payload: Payload) => {
    if (payload.__typename !== 'Claim' && payload.__typename !== 'Statement')
      throw new Error(`${name} was refused: ${JSON.stringify({ input, payload })}`);
    const id = String(payload.id);
    const revision = Number(payload.revision ?? 1);
    const done: Acknowledged = { subject, key: input.idempotencyKey, id, revision };
    appendFileSync(file, `${JSON.stringify(done)}\n`);
    if (name === 'addClaim') claim = id;
    else statement = { id, revision };
  };
  const send = async (asked: Asked) => {
    const { data, errors = [] } = await writer.ask(mutationOf(asked.name), { input: asked.input });
    if (data) note(asked, data.payload as Payload);
    else if (!errors.every(({ extensions }) => PASSING.includes(extensions?.code)))
      throw new Error(`${asked.name} failed: ${JSON.stringify(errors)}`);
    return Boolean(data);
  };
  return {
    write: async (stop, told) => {
      while (!stop.aborted) {
        open ??= next();
        if (await send(open)) {
          open = undefined;
          told();
        } else await sleep(PAUSE_MS);
      }
    },
    finish: async () => {
      // A server that has just started plans first, and the others' transactions are in the way: it may be told to wait.
      for (
        const deadline = performance.now() + PATIENCE_MS;
        open && !(await send(open));
        await sleep(PAUSE_MS)
      )
        if (performance.now() > deadline) throw new Error(`${open.name} fails on a server that runs`);
      open = undefined;
    },
  };
}

/** A claim, a statement on it, a revision of that: in turns. */
function askedOf(after: {
  readonly number: number;
  readonly subject: string;
  readonly world: World;
  readonly claim: string;
  readonly statement: { readonly id: string; readonly revision: number };
}): Asked {
  const { number, subject, world, claim, statement } = after;
  const idempotencyKey = randomUUID();
  if (number % 3 === 1) {
    const about = [world.ada];
    const input = { kind: 'EVENT', text: `Claim ${number} of ${subject}`, about, idempotencyKey };
    return { name: 'addClaim', input };
  }
  if (number % 3 === 0) {
    const { id, revision: expectedRevision } = statement;
    const speakerAsWritten = `Speaker ${number}`;
    return { name: 'reviseStatement', input: { id, expectedRevision, speakerAsWritten, idempotencyKey } };
  }
  const said = { act: 'ASSERT', stance: 'AFFIRMS', speaker: world.ada, passage: { exact: 'We did it' } };
  return { name: 'addStatement', input: { sourceVersion: world.version, claim, ...said, idempotencyKey } };
}

function mutationOf(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const record = name === 'addClaim' ? '... on Claim { id }' : '... on Statement { id revision }';
  const refused = '... on UserError { code message path }';
  return `mutation($input: ${type}!) { payload: ${name}(input: $input) { __typename ${record} ${refused} } }`;
}

/** What was found after a fault. */
interface Damage {
  readonly acknowledged: number;
  /** Acknowledged mutations that the graph does not know, or whose state of a record is not there. */
  readonly lost: readonly Acknowledged[];
  /** Mutations that the graph holds more than once by their key. */
  readonly doubled: number;
  /** Where a record is half written. */
  readonly findings: readonly Finding[];
}

/** Compares what the writers noted with the graph, and looks at the whole graph for what is half written. */
export async function findDamage(database: Database, file: string): Promise<Damage> {
  const acknowledged = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Acknowledged);
  const { rows } = await database.read(
    `UNWIND $asked AS asked
     RETURN COUNT { MATCH (done:Mutation {key: asked.key, recordId: asked.id}) } AS kept,
       COUNT { MATCH (state:Claim|Statement) WHERE state.id = asked.id AND state.revision = asked.revision } AS states`,
    {
      asked: acknowledged.map(({ subject, key, id, revision }) => ({
        key: keyOf('Mutation', subject, key),
        id,
        revision,
      })),
    },
  );
  const { findings } = await verifyGraph(database);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((_, index) => !(rows[index]?.[0] === 1 && rows[index]?.[1] === 1)),
    doubled: rows.filter(([kept]) => Number(kept) > 1).length,
    findings,
  };
}
