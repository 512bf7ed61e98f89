import { MODEL } from '../../../src/generated/model.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import { createIssuer } from '../../testkit/issuer.ts';
import { startTestServer } from '../../testkit/server.ts';

/** The words of a clearance; the place of each is its rank. */
export const CLEARANCES = MODEL.vocabularies.Marking;

/** A request's body. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All of an answer that somebody gets to see, as one text: status, headers and body. */
export interface Seen {
  readonly everything: string;
  readonly body: string;
}

/** Somebody of every clearance who asks one server. */
export interface Askers {
  readonly ask: (question: Question, clearance: number) => Promise<Seen>;
  readonly close: () => Promise<void>;
}

/** The clock, and nothing else, may tell two answers apart. */
const CLOCK = 'date';

/**
 * Starts a server whose clock stands at an instant, and asks it whole requests. Everybody may do everything that a role
 * allows: what differs is what they may see.
 */
export async function createAskers(database: Database, now: Date): Promise<Askers> {
  const issuer = await createIssuer();
  const server = await startTestServer({
    database,
    // Questions have many, and one that is refused tells nothing.
    settings: { ...issuer.settings, maxDirectives: 1_000 },
    clock: () => now,
  });
  const exp = Math.floor(now.getTime() / 1000) + 600;
  const tokens = await Promise.all(
    CLEARANCES.map((clearance) => issuer.token({ clearance, exp, roles: ['admin'] })),
  );
  return {
    ask: async (question, clearance) => {
      const { statusCode, headers, body } = await server.server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${tokens[clearance]}`, 'x-request-id': 'one-of-two' },
        payload: { ...question },
      });
      const told = Object.entries(headers).filter(([name]) => name !== CLOCK);
      return { everything: JSON.stringify([statusCode, told, body]), body };
    },
    close: async () => {
      await server.close();
      issuer.remove();
    },
  };
}
