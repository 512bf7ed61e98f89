import type { Database } from '../database.ts';
import type { Migration } from './cypher-file.ts';
import type { MigrationsLock } from './lock.ts';

const STATEMENTS_TIMEOUT_MS = 3_600_000;
const OWN_TRANSACTIONS = /\bIN\s+(?:-?\d+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b/i;

/** Runs statements of a file under the lock: in one transaction, or alone where they make their own. */
export async function runStatements(
  database: Database,
  lock: MigrationsLock,
  { statements }: Pick<Migration, 'statements'>,
): Promise<void> {
  if (statements.some((statement) => OWN_TRANSACTIONS.test(statement))) {
    for (const statement of statements) await database.run(statement);
    return;
  }
  await database.write((transaction) => lock.confirm(transaction));
  await database.write(
    async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    },
    { timeoutMs: STATEMENTS_TIMEOUT_MS },
  );
}
