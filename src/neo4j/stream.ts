import type { Driver } from 'neo4j-driver';
import type { Streamed, Value } from './database.ts';
import { translateError } from './errors.ts';
import { encodeParameters } from './values.ts';

/** Rows that the server sends at once: the next ones are asked for while these are used. */
const ROWS_AT_ONCE = 1_000;
const NO_TIME_LIMIT = 0;

/** Runs a statement and hands its rows on one by one; the server goes no further than about {@link ROWS_AT_ONCE} ahead. */
export async function* streamed(
  driver: Driver,
  database: string,
  text: string,
  parameters: Readonly<Record<string, Value>>,
): AsyncGenerator<Streamed> {
  const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: ROWS_AT_ONCE });
  try {
    const result = session.run(text, encodeParameters(parameters), { timeout: NO_TIME_LIMIT });
    for await (const record of result) {
      const row = new Array<unknown>(record.length);
      for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
      yield { keys: record.keys.map(String), row };
    }
  } catch (error) {
    throw translateError(error);
  } finally {
    await session.close();
  }
}
