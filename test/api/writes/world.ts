import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { verifyGraph } from '../../../src/verify/index.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';

/** Words that a source of the tests holds: each of the quoted ones once. */
const TEXT = 'She said: «We did it», perhaps. He denied it; “far-fetched”, he added.';

/** A few records of a test of its own, by their ids. */
export interface World {
  /** In every name and text of its records, so that no other test has the same. */
  readonly mark: string;
  readonly ada: string;
  readonly bob: string;
  readonly actor: string;
  readonly activity: string;
  readonly source: string;
  readonly version: string;
  readonly claim: string;
  readonly other: string;
  readonly statement: string;
}

/** Who writes in the tests of a file, and the records that each test gets anew. */
export interface Given {
  readonly writer: Writer;
  readonly world: World;
}

/** Writes a world before each test of a file, as a reviewer who may do everything. */
export function useWorld(): Given {
  const given: { writer?: Writer; world?: World } = {};
  beforeAll(async () => {
    given.writer = await createWriter({
      viewer: { subject: `reviewer ${randomUUID()}`, roles: ['admin'], clearance: 0 },
    });
  }, 120_000);
  beforeEach(async () => {
    if (given.writer) given.world = await writeWorld(given.writer);
  }, 60_000);
  afterAll(() => given.writer?.close());
  return given as Given;
}

/** Writes them over the API. */
export async function writeWorld(writer: Writer): Promise<World> {
  const mark = randomUUID().slice(0, 8);
  const ada = await writer.written('addAgent', { kind: 'PERSON', name: `Ada ${mark}` });
  const bob = await writer.written('addAgent', { kind: 'ORGANIZATION', name: `Bob & Co ${mark}` });
  const actor = await writer.written('addAgent', { kind: 'THREAT_ACTOR', name: `APT ${mark}` });
  const activity = await writer.written('addActivity', { kind: 'CAMPAIGN', name: `Campaign ${mark}` });
  const { id, versions } = await writer.mutate(
    'addSource',
    { kind: 'ARTICLE', title: `Article ${mark}`, text: TEXT, publisher: bob },
    '... on Source { id versions { id } }',
  );
  const [version] = versions as readonly { readonly id: string }[];
  const claim = await writer.written('addClaim', { kind: 'EVENT', text: `They did it ${mark}` });
  const other = await writer.written('addClaim', { kind: 'EVENT', text: `They planned it ${mark}` });
  const statement = await writer.written('addStatement', {
    sourceVersion: version?.id,
    act: 'ASSERT',
    speaker: ada,
    claim,
    stance: 'AFFIRMS',
    passage: { exact: 'We did it' },
  });
  return {
    mark,
    ada,
    bob,
    actor,
    activity,
    source: String(id),
    version: version?.id ?? '',
    claim,
    other,
    statement,
  };
}

/** An id of the right form that no record has. */
export function nobody(prefix: string): string {
  const letters = Array.from(randomUUID().replaceAll('-', '').slice(0, 26), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  return `${prefix}_${letters.join('')}`;
}

/** What the writer wrote last, and these records, are as the model asks for. */
export async function expectSound(writer: Writer, ...ids: readonly string[]): Promise<void> {
  const { auditTrail } = (await writer.data(
    'query($subject: String) { auditTrail(subject: $subject, first: 100) { nodes { recordId records } } }',
    { subject: writer.subject },
  )) as { auditTrail: { nodes: { recordId: string; records: string[] }[] } };
  const only = new Set([
    ...ids,
    ...auditTrail.nodes.flatMap(({ recordId, records }) => [recordId, ...records]),
  ]);
  const { findings, records } = await verifyGraph(writer.database, { only: [...only] });
  expect(findings).toEqual([]);
  expect(records).toBeGreaterThan(0);
}
