import { randomUUID } from 'node:crypto';
import { beginMutation, recordMutation } from '../generated/statements.ts';
import { laterThan, newLogDraft, newTargets, takeLock, writeLog } from '../ingest/index.ts';
import { canonicalJson } from '../interop/dossier/v1/index.ts';
import { type Database, isUniquenessFault, type Transaction, type Value } from '../neo4j/index.ts';
import type { Viewer } from '../shared/context.ts';
import { keyOf, sha256 } from '../shared/ids.ts';
import { createQueue } from './queue.ts';
import { invalidInput, keyReused } from './refusal.ts';
import type { WriteScope, Written } from './scope.ts';

/** One mutation as it was asked for. */
export interface Asked {
  /** The field of the schema's mutation type. */
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
  readonly viewer: Viewer;
  readonly database: Database;
  /** What the database may take beyond its limit, to plan the answer's text. */
  readonly planningMs: number;
}

/** A mutation that was done, now or before: all that its answer is made of. */
export interface Done {
  readonly id: string;
  readonly revision: number;
  /** The instant as of which the answer is read: that of the mutation's own writing. */
  readonly knownAt: string;
  readonly note: string | null;
  readonly records: readonly string[];
}

/** Does a mutation once, however often it is asked for. */
export type Once = <T>(
  asked: Asked,
  work: (scope: WriteScope) => Promise<Written>,
  pack: (transaction: Transaction, done: Done) => Promise<T>,
) => Promise<T>;

const LONGEST_KEY = 255;
const TIMEOUT_MS = 30_000;
/** How often a mutation is tried in which an import made the same record at the same moment. */
const TRIES = 4;

/**
 * The frame of all mutations of a process: one transaction each, which begins by taking the import lock, so that no two
 * writers interleave. Under the lock the idempotency key is looked up, the work is done or found done, the mutation is
 * kept for repetitions and for the audit trail, and the answer is packed from what the transaction itself sees.
 */
export function createOnce(): Once {
  const owner = `mutations ${randomUUID()}`;
  // The database would do them one after the other in any case, and each that waits there would hold a connection.
  const inTurn = createQueue();
  return async (asked, work, pack) => {
    checkKey(asked.input.idempotencyKey);
    const attempt = (transaction: Transaction) => doOnce(transaction, owner, asked, work, pack);
    return inTurn(async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          return (await asked.database.write(attempt, { timeoutMs: TIMEOUT_MS + asked.planningMs })).value;
        } catch (error) {
          if (!isUniquenessFault(error) || tries >= TRIES) throw error;
        }
      }
    });
  };
}

function checkKey(key: string): void {
  if (key.length > 0 && key.length <= LONGEST_KEY) return;
  throw invalidInput([{ path: ['idempotencyKey'], message: `must have 1 to ${LONGEST_KEY} characters` }]);
}

async function doOnce<T>(
  transaction: Transaction,
  owner: string,
  asked: Asked,
  work: (scope: WriteScope) => Promise<Written>,
  pack: (transaction: Transaction, done: Done) => Promise<T>,
): Promise<T> {
  const { lastInstant, lastPosition } = await takeLock(transaction, owner);
  const instant = new Date(laterThan(lastInstant, Date.now())).toISOString();
  const subject = asked.viewer.subject ?? 'anonymous';
  const key = keyOf('Mutation', subject, asked.input.idempotencyKey);
  const argumentsHash = hashOfArguments(asked);
  const [begun] = await beginMutation(transaction, { key, instant });
  if (begun && begun.argumentsHash !== null) {
    if (begun.argumentsHash !== argumentsHash) throw keyReused();
    return pack(transaction, {
      id: begun.recordId ?? '',
      revision: begun.revision ?? 0,
      knownAt: begun.knownAt ?? instant,
      note: begun.note,
      records: begun.records ?? [],
    });
  }
  const log = newLogDraft();
  const written = await work({
    transaction,
    log,
    targets: newTargets(),
    viewer: asked.viewer,
    instant,
    others: new Map((begun?.stale ?? []) as readonly (readonly [string, number])[]),
  });
  await recordMutation(transaction, {
    properties: propertiesOf(asked.name, { key, argumentsHash, subject, instant }, written),
  });
  await writeLog(transaction, log, lastPosition);
  const { id, revision, knownAt, note = null, records } = written;
  return pack(transaction, { id, revision, knownAt, note, records });
}

/** Null takes a field away and an absent one leaves it, so the two are not the same argument. */
function hashOfArguments({ name, input }: Asked): string {
  const told = JSON.parse(
    JSON.stringify(input, (_, value: unknown) => (value === null ? { null: true } : value)),
  ) as unknown;
  return sha256(`${name} ${canonicalJson(told)}`);
}

function propertiesOf(
  mutation: string,
  asked: {
    readonly key: string;
    readonly argumentsHash: string;
    readonly subject: string;
    readonly instant: string;
  },
  written: Written,
): Record<string, Value> {
  const { key, argumentsHash, subject, instant } = asked;
  const { id, revision, marking, knownAt, records, note } = written;
  return {
    key,
    argumentsHash,
    subject,
    mutation,
    recordedAt: instant,
    recordedSort: `${instant}~${key}`,
    knownAt,
    recordId: id,
    revision,
    marking,
    records: [...records],
    ...(note === undefined ? {} : { note }),
  };
}
