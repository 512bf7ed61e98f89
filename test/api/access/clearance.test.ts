import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDossiers } from '../../../src/ingest/index.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import { closeEra, eraOf } from '../../testkit/era.ts';
import { createIssuer, type Issuer } from '../../testkit/issuer.ts';
import { connectToTestDatabase, startTestServer, type TestServer } from '../../testkit/server.ts';

const MARKINGS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
const ERA = eraOf(1871);
/** One agent of each marking. */
const DOSSIER = {
  dossier: 1,
  title: 'agents of every marking',
  agents: MARKINGS.map((marking) => ({ id: marking, kind: 'PERSON', name: `Agent ${marking}`, marking })),
};

const AGENTS = `query Agents @asOf(known: "${ERA.known}") { agents(first: 10) { totalCount nodes { name } } }`;

describe('the clearance of a token', () => {
  let database: Database;
  let issuer: Issuer;
  let server: TestServer;
  beforeAll(async () => {
    database = connectToTestDatabase();
    issuer = await createIssuer();
    const dossier = { name: 'markings.json', content: JSON.stringify(DOSSIER) };
    const { faults } = await importDossiers(database, [dossier], { clock: () => ERA.begin });
    expect(faults).toEqual([]);
    await closeEra(database, ERA);
    server = await startTestServer({ database, settings: issuer.settings });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    const span = { begin: new Date(ERA.begin).toISOString(), end: ERA.end };
    await database.run(
      'MATCH (record) WHERE record.recordedAt >= $begin AND record.recordedAt < $end DETACH DELETE record',
      span,
    );
    await database.close();
    issuer.remove();
  });

  it.each(MARKINGS)('shows what is marked %s and below, and nothing of the rest', async (clearance) => {
    const headers = { authorization: `Bearer ${await issuer.token({ clearance })}` };
    const seen = MARKINGS.slice(0, MARKINGS.indexOf(clearance) + 1).map((marking) => ({
      name: `Agent ${marking}`,
    }));
    const answer = await server.graphql(AGENTS, {}, headers);
    expect(answer).toEqual({ agents: { totalCount: seen.length, nodes: expect.arrayContaining(seen) } });
  });

  it('is that of an anonymous reader without a token, also for the same text right after another reader', async () => {
    const headers = { authorization: `Bearer ${await issuer.token({ clearance: 'RED' })}` };
    const [all, clear] = [await server.graphql(AGENTS, {}, headers), await server.graphql(AGENTS)];
    expect([all, clear]).toMatchObject([
      { agents: { totalCount: 5 } },
      { agents: { totalCount: 1, nodes: [{ name: 'Agent CLEAR' }] } },
    ]);
  });
});
