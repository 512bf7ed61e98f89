import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { isUniquenessFault, translateError } from '../../src/neo4j/errors.ts';
import { retried } from '../../src/neo4j/retry.ts';
import { isSupported } from '../../src/neo4j/server.ts';

function fault(code: string, message = 'x'): Neo4jError {
  // The driver's type names its own four codes only; the server's codes come through the same field.
  return new Neo4jError(message, code as 'N/A', '50N42', 'x');
}

const VIOLATION = 'Neo.ClientError.Schema.ConstraintValidationFailed';

describe('a failure of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['SessionExpired', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'CONFLICT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'OVERLOADED'],
    ['Neo.ClientError.Security.Unauthorized', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'NEO4J_UNAUTHORIZED'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_ERROR'],
    ['Neo.DatabaseError.Statement.ExecutionFailed', 'INTERNAL_ERROR'],
  ])('%s becomes %s, with the failure as its cause', (code, expected) => {
    const error = fault(code);
    expect(translateError(error)).toMatchObject({ code: expected, cause: error });
  });

  it('without a code is told by its words', () => {
    expect(
      translateError(fault('N/A', 'Connection acquisition timed out in 3000 ms. Pool status: …')),
    ).toMatchObject({
      code: 'OVERLOADED',
    });
    expect(translateError(fault('N/A', 'The transaction has been rolled back'))).toMatchObject({
      code: 'TIMEOUT',
    });
  });

  it('never shows the statement', () => {
    const translated = translateError(
      fault('Neo.ClientError.Statement.SyntaxError', 'Invalid input: "MATCH (secret"'),
    );
    expect((translated as Error).message).not.toContain('secret');
  });

  it('tells a uniqueness fault from a node that still has relationships', () => {
    const twice = fault(VIOLATION, "Node(238) already exists with label `Person` and property `id` = 'dup'");
    const bound = fault(VIOLATION, 'Cannot delete node<1>, because it still has relationships.');
    expect([twice, translateError(twice), bound, translateError(bound)].map(isUniquenessFault)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([translateError(twice), translateError(bound)]).toMatchObject([
      { code: 'CONFLICT' },
      { code: 'INTERNAL_ERROR' },
    ]);
  });

  it('is not what another error is', () => {
    const error = new Error('mine');
    expect(translateError(error)).toBe(error);
  });
});

describe('a read', () => {
  const passing = fault('Neo.TransientError.General.TransientFault');

  it('is repeated while its failure may pass', async () => {
    let runs = 0;
    const answer = await retried(
      async () => {
        runs += 1;
        if (runs < 3) throw passing;
        return runs;
      },
      5_000,
      () => 0,
    );
    expect(answer).toBe(3);
  });

  it('is not repeated past its time, nor after another failure', async () => {
    const fail = (error: Error) => {
      let runs = 0;
      const work = () => {
        runs += 1;
        return Promise.reject(error);
      };
      return retried(work, 60, () => 0).catch((last) => ({ runs, last }));
    };
    expect(await fail(passing)).toEqual({ runs: 2, last: passing });
    const lasting = fault('Neo.ClientError.Statement.SyntaxError');
    expect(await fail(lasting)).toEqual({ runs: 1, last: lasting });
  });
});

describe('a server', () => {
  it.each([
    ['5.26.0', true],
    ['5.26.30', true],
    ['2026.08.1', true],
    ['5.25.1', false],
    ['4.4.40', false],
    ['', false],
  ])('of version %s is supported: %s', (version, supported) => {
    expect(isSupported(version)).toBe(supported);
  });
});
