import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestApi, type TestApi } from '../testkit/server.ts';

/** What becomes of an attribution in time, on the demo corpus. */
const ESPIONAGE =
  "The actor behind the Barracuda campaign carried out espionage in support of the Government of the People's Republic of China.";
const PRC = "Government of the People's Republic of China";
/** A text that is new to the server is planned first: long where all tests run at once. */
const PATIENCE = { timeout: 120_000 };

interface Contest {
  readonly status: string;
  readonly discreditedBy: readonly { readonly voice: { readonly name: string } }[];
  readonly deniedBy: readonly object[];
}

describe('the Barracuda attribution', PATIENCE, () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(async () => api.close());

  /** Its contest by what had been said by a day, in one request. */
  async function contestBy(said: string | null): Promise<Contest | undefined> {
    const { data, errors, roundTrips } = await api.ask(
      `query($known: DateTime, $said: Date) @asOf(known: $known, said: $said) {
         claims(first: 100, filter: {kinds: [ATTRIBUTION]}) { nodes { text contest { status
           discreditedBy { voice { name } } deniedBy { direct } } } } }`,
      { known: inject('corpusKnownAt'), said },
    );
    expect(errors).toBeUndefined();
    expect(roundTrips).toBe(1);
    const { claims } = data as { claims: { nodes: readonly { text: string; contest: Contest }[] } };
    return claims.nodes.find(({ text }) => text === ESPIONAGE)?.contest;
  }

  it('is uncontested on the day of the report', async () => {
    const uncontested = { status: 'UNCONTESTED', discreditedBy: [], deniedBy: [] };
    expect(await contestBy('2023-06-15')).toEqual(uncontested);
  });

  it('is discredited, and not denied, by the answer of 16 June 2023', async () => {
    const discredited = { status: 'DISCREDITED', discreditedBy: [{ voice: { name: PRC } }], deniedBy: [] };
    expect(await contestBy('2023-06-16')).toEqual(discredited);
    expect(await contestBy(null)).toEqual(discredited);
  });
});

describe('a computed field of one type among records of several', PATIENCE, () => {
  it('leaves the others there', async () => {
    const api = await createTestApi();
    try {
      const known = inject('corpusKnownAt');
      const { claims } = (await api.data(
        'query($known: DateTime) @asOf(known: $known) { claims(first: 1) { nodes { id statements(first: 1) { nodes { id } } } } }',
        { known },
      )) as {
        claims: { nodes: readonly { id: string; statements: { nodes: readonly { id: string }[] } }[] };
      };
      const [claim] = claims.nodes;
      const [statement] = claim?.statements.nodes ?? [];
      const { nodes } = await api.data(
        'query($known: DateTime, $ids: [ID!]!) @asOf(known: $known) { nodes(ids: $ids) { id ... on Claim { contest { status } } } }',
        { known, ids: [claim?.id, statement?.id] },
      );
      expect(nodes).toEqual([
        { id: claim?.id, contest: { status: expect.any(String) } },
        { id: statement?.id },
      ]);
    } finally {
      await api.close();
    }
  });
});
