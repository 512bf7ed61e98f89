import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { RULES, type Rule, verifyGraph } from '../../src/verify/index.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { BREACHES } from './breaches.ts';
import { LOG_BREACHES, SOUND_LOG } from './log-breaches.ts';
import { createSoundGraph, soundId } from './sound-graph.ts';
import { RETRACTION } from './sound-places.ts';

const ALL = [...BREACHES, ...LOG_BREACHES];

let scratch: ScratchDatabase;
let database: Database;

beforeAll(async () => {
  scratch = await startScratchDatabase();
  database = scratch.database;
  await migrate(database);
}, 180_000);

afterAll(() => scratch?.stop());

beforeEach(async () => {
  await database.run('MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n');
  await createSoundGraph(database);
});

function counted(rules: readonly Rule[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('a sound graph', () => {
  it('may have a gap where a state was retracted', async () => {
    await database.run(
      "MATCH (s:Statement) WHERE s.key ENDS WITH '#1' SET s.supersededAt = '2024-01-20T00:00:00.000Z', s.retracted = true",
    );
    expect(await verifyGraph(database)).toMatchObject({ totals: {} });
  });

  it('has every label and nothing wrong', async () => {
    expect(await verifyGraph(database)).toEqual({ records: 22, texts: 1, findings: [], totals: {} });
  });

  it('may have a log', async () => {
    await database.run(SOUND_LOG);
    expect(await verifyGraph(database)).toMatchObject({ records: 22, totals: {} });
  });

  it('is read in batches of any size', async () => {
    expect(await verifyGraph(database, { batch: 1 })).toMatchObject({ records: 22, totals: {} });
  });
});

describe('a broken graph', () => {
  it.each(ALL)('%s', async (_, breach, rules) => {
    await database.run(breach);
    const { totals, findings } = await verifyGraph(database);
    if (breach.startsWith('DROP')) await restoreSchema();
    expect({ totals, findings }).toMatchObject({ totals: counted(rules) });
    expect(Object.keys(totals).sort()).toEqual([...new Set(rules)].sort());
  });

  it('is one by every rule there is', () => {
    const tried = new Set(ALL.flatMap(([, , rules]) => rules));
    expect(Object.keys(RULES).filter((rule) => !tried.has(rule as Rule))).toEqual([]);
  });
});

describe('findings', () => {
  it('name the record, the node, the value and what is due', async () => {
    await database.run(`MATCH ${RETRACTION} SET s.marking = 1`);
    const { findings } = await verifyGraph(database);
    expect(findings).toEqual([
      {
        rule: 'effective-marking',
        record: soundId('Statement', 'retraction'),
        element: expect.stringMatching(/^4:/),
        message: 'marking is 1, not 2',
      },
    ]);
  });

  it('are all counted, and kept up to a number of each rule', async () => {
    await database.run('MATCH (s:Statement) REMOVE s.origin');
    const { findings, totals } = await verifyGraph(database, { atMost: 2 });
    expect({ totals, kept: findings.length }).toEqual({ totals: { 'missing-property': 5 }, kept: 2 });
  });

  it('are of some records alone where these are named', async () => {
    await database.run('MATCH (n) WHERE n:Statement OR n:Hedge REMOVE n.origin, n.contentHash');
    const only = [soundId('Hedge', 'apparently')];
    expect(await verifyGraph(database, { only })).toMatchObject({
      records: 2,
      totals: { 'missing-property': 2 },
      findings: [{ record: only[0] }, { record: only[0] }],
    });
  });

  it('never show a whole text', async () => {
    await database.run("MATCH (a:Person) SET a.kind = reduce(t = '', x IN range(1, 500) | t + 'secret ')");
    const { findings } = await verifyGraph(database);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ message }) => message.length > 300)).toEqual([]);
  });
});

async function restoreSchema(): Promise<void> {
  await database.run('MATCH (m:__Neo4jMigration) DETACH DELETE m');
  await migrate(database);
}
