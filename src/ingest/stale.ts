import { labelOf } from '../interop/dossier/v1/index.ts';
import type { Database, Value } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import { statementText } from './statements.ts';

/** For a record: the statement that lists a page of those who take part of their marking or review from it, and the one that works theirs out. */
const DEPENDENTS = {
  Agent: [
    ['names-of-agent', 'weigh-names'],
    ['claims-of', 'weigh-claims'],
    ['claims-to', 'weigh-claims'],
    ['statements-of-speaker', 'weigh-statements'],
    ['assessments-of-agent', 'weigh-assessments'],
    ['judgements-of-judge', 'weigh-judgements'],
    ['judgements-on-agent', 'weigh-judgements'],
  ],
  Activity: [['claims-of', 'weigh-claims']],
  Source: [
    ['versions-of-source', 'weigh-versions'],
    ['statements-of-source', 'weigh-statements'],
    ['assessments-of-target', 'weigh-assessments'],
  ],
  SourceVersion: [['passages-of-version', 'weigh-passages']],
  Claim: [
    ['statements-of-claim', 'weigh-statements'],
    ['arguments-on-target', 'weigh-arguments'],
    ['assessments-of-target', 'weigh-assessments'],
  ],
  Statement: [
    ['hedges-of-statement', 'weigh-hedges'],
    ['arguments-of-statement', 'weigh-arguments'],
    ['assessments-of-target', 'weigh-assessments'],
  ],
  Argument: [['arguments-on-target', 'weigh-arguments']],
  Name: [],
  Passage: [],
  Hedge: [],
  Assessment: [],
  IdentityJudgement: [],
} as const;

/** Records a page of `DEPENDENTS` holds. */
const PAGE = 1_000;

/**
 * Passes on what changed in the marking, review or publication of records to all that take part of theirs from them,
 * page by page, and from those on. Ends when nothing is noted as stale; what a killed import left is done as well.
 */
export async function refreshStale(database: Database, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const { rows } = await database.read(statementText('stale'));
    if (rows.length === 0) return;
    for (const [id] of rows as readonly (readonly [string])[]) {
      signal?.throwIfAborted();
      await refreshDependents(database, id);
      await database.write((transaction) => transaction.run(statementText('unmark-stale'), { id }));
    }
  }
}

async function refreshDependents(database: Database, id: string): Promise<void> {
  for (const [list, weigh] of DEPENDENTS[labelOf(id)]) {
    for (let after = ''; ; ) {
      const page = await database.write(async (transaction) => {
        await transaction.run(statementText('take-lock'));
        const parameters: Record<string, Value> = { id, after };
        if (list === 'hedges-of-statement' || list === 'judgements-on-agent') parameters.live = LIVE;
        const { rows } = await transaction.run(statementText(list), parameters);
        const dependents = rows as readonly (readonly [string, number, number | null, string])[];
        const changed = await transaction.run(statementText(weigh), {
          live: LIVE,
          rows: dependents.map(([element, marking, reviewRank]) => ({ element, marking, reviewRank })),
        });
        const ids = changed.rows.flatMap(([changedId]) => (typeof changedId === 'string' ? [changedId] : []));
        if (ids.length > 0) await transaction.run(statementText('mark-stale'), { ids: [...new Set(ids)] });
        return dependents.length < PAGE ? undefined : dependents.at(-1)?.[3];
      });
      if (page.value === undefined) break;
      after = page.value;
    }
  }
}
