import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importDossiers } from '../../../src/ingest/index.ts';
import { createTwoWriters, type TwoWriters } from '../../testkit/writer.ts';
import { endOfLog, follow, type ToldEvent } from './world.ts';

/** Claims of the import, and how many of them one transaction writes. */
const CLAIMS = 120;
const BATCH = 4;

let two: TwoWriters;

beforeAll(async () => {
  two = await createTwoWriters();
}, 60_000);

afterAll(() => two.close());

/** Who asks for what was recorded after the latest that they have seen, by the instant of recording. */
function followByInstant(mark: string): () => Promise<readonly string[]> {
  let after = '';
  return async () => {
    const [, { database }] = two.writers;
    const { rows } = await database.read(
      `MATCH (claim:Claim) WHERE claim.recordedSort > $after AND claim.text ENDS WITH $mark
       RETURN claim.id, claim.recordedSort ORDER BY claim.recordedSort`,
      { after, mark },
    );
    after = String(rows.at(-1)?.[1] ?? after);
    return rows.map(([id]) => String(id));
  };
}

it('who follows an import and mutations in between misses nothing and gets nothing twice; by instants they would', async () => {
  const [writer, reader] = two.writers;
  const mark = randomUUID();
  const next = follow(reader, await endOfLog(reader));
  const nextByInstant = followByInstant(mark);
  const dossier = {
    dossier: 1,
    title: 'Interleaved',
    claims: Array.from({ length: CLAIMS }, (_, index) => ({
      id: `c${index}`,
      kind: 'EVENT',
      text: `Imported ${index} ${mark}`,
    })),
  };
  let importing = true;
  const imported = importDossiers(
    writer.database,
    [{ name: 'interleaved.json', content: JSON.stringify(dossier) }],
    { batchSize: BATCH },
  ).finally(() => {
    importing = false;
  });
  const mutations = (async () => {
    const ids: string[] = [];
    while (importing)
      ids.push(await writer.written('addClaim', { kind: 'EVENT', text: `Said ${ids.length} ${mark}` }));
    return ids;
  })();
  const seen: ToldEvent[] = [];
  const seenByInstant = new Set<string>();
  let polls = 0;
  const look = async () => {
    polls += 1;
    seen.push(...(await next()));
    for (const id of await nextByInstant()) seenByInstant.add(id);
  };
  while (importing) await look();
  await imported;
  const added = await mutations;
  await look();
  const { rows } = await reader.database.read(
    'MATCH (claim:Claim) WHERE claim.text ENDS WITH $mark RETURN claim.id',
    {
      mark,
    },
  );
  const written = rows.map(([id]) => String(id));
  const own = seen.map(({ recordId }) => recordId).filter((id) => written.includes(id));
  expect(written).toHaveLength(CLAIMS + added.length);
  // It was a race: several looks, and several mutations between the batches.
  expect(polls).toBeGreaterThan(3);
  expect(added.length).toBeGreaterThan(3);
  expect(own.toSorted()).toEqual(written.toSorted());
  const missedByInstant = written.filter((id) => !seenByInstant.has(id));
  expect(missedByInstant.length).toBeGreaterThan(0);
}, 120_000);
