import type { Database } from '../../src/neo4j/index.ts';

/**
 * An era: a stretch of the past in which a whole graph was recorded and at whose end all of it was superseded. Whoever
 * reads the shared database as known at an instant inside sees that graph alone; whoever reads it as of now sees nothing
 * of it. So tests that need a graph to themselves need no server to themselves.
 */
export interface Era {
  /** Milliseconds since 1970 at which its records are recorded. */
  readonly begin: number;
  /** An instant at which all of it is known, for `@asOf(known:)`. */
  readonly known: string;
  /** From this instant on, nothing of it is. */
  readonly end: string;
}

/** The era of a year. Years from 2000 to 2019 are the eras of imported graphs; earlier ones are other tests' own. */
export function eraOf(year: number): Era {
  return {
    begin: Date.UTC(year, 0, 1),
    known: `${year}-07-01T00:00:00.000Z`,
    end: `${year}-12-31T00:00:00.000Z`,
  };
}

const SUPERSEDE_NODES = `MATCH (record) WHERE record.recordedAt >= $begin AND record.recordedAt < $end
SET record.key = record.key + '#' + $end,
  record.supersededAt = CASE WHEN record.supersededAt > $end THEN $end ELSE record.supersededAt END`;

const SUPERSEDE_RELATIONSHIPS = `MATCH ()-[tie:RELATED]->() WHERE tie.recordedAt >= $begin AND tie.recordedAt < $end
SET tie.supersededAt = CASE WHEN tie.supersededAt > $end THEN $end ELSE tie.supersededAt END`;

/** Ends an era: its records are superseded, and their keys are free for others. */
export async function closeEra(database: Database, era: Era): Promise<void> {
  const parameters = { begin: new Date(era.begin).toISOString(), end: era.end };
  await database.run(SUPERSEDE_NODES, parameters);
  await database.run(SUPERSEDE_RELATIONSHIPS, parameters);
}

/** Whether an era holds records already. */
export async function isLoaded(database: Database, era: Era): Promise<boolean> {
  const { rows } = await database.read(
    'MATCH (record:Statement) WHERE record.supersededAt = $end RETURN record.id LIMIT 1',
    { end: era.end },
    { timeoutMs: 60_000 },
  );
  return rows.length > 0;
}
