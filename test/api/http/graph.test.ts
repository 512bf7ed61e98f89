import { expect, it } from 'vitest';
import { startTestServer } from '../../testkit/server.ts';

it('the whole server answers from the graph', async () => {
  const server = await startTestServer();
  try {
    expect(await server.graphql('{ serverInfo { version schemaVersion } }')).toEqual({
      serverInfo: { version: expect.any(String), schemaVersion: expect.any(String) },
    });
    const [error] = await server.errors('{ claims(first: 1000) { totalCount } }');
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('first');
  } finally {
    await server.close();
  }
});
