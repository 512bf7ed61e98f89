import { canonicalJson, type LinkedRelated, WORDS } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { invariant } from '../shared/invariant.ts';
import { LIVE } from '../shared/view.ts';
import type { Outcome, WritingMoment } from './changes.ts';
import type { Group } from './groups.ts';
import { statementText } from './statements.ts';

/**
 * Writes relations between statements. They are relationships with a time of their own: one that says something else
 * than before ends the one before and takes its place.
 */
export async function writeRelated(
  transaction: Transaction,
  groups: readonly Group<'Related'>[],
  { instant, dryRun }: WritingMoment,
): Promise<ReadonlyMap<string, Outcome>> {
  const { rows } = await transaction.run(statementText('known-related'), {
    live: LIVE,
    rows: groups.map(({ key, record: { from, kind, to } }) => ({ key, from, kind, to })),
  });
  const known = new Map(
    (rows as readonly (readonly [string, string, ...unknown[]])[]).map(
      ([key, , statedBy, marking, review, origin, recordedAt]) => [
        key,
        { content: canonicalJson({ statedBy, marking, review, origin }), recordedAt },
      ],
    ),
  );
  const outcomes = new Map<string, Outcome>();
  const written: LinkedRelated[] = [];
  for (const { key, record } of groups) {
    const { statedBy, marking, review, origin } = record;
    const before = known.get(key);
    if (before?.content === canonicalJson({ statedBy, marking, review, origin })) {
      // What this instant recorded was written by this very import, whose transaction is being repeated.
      outcomes.set(key, before.recordedAt === instant ? 'created' : 'unchanged');
    } else {
      outcomes.set(key, before ? 'superseded' : 'created');
      written.push(record);
    }
  }
  if (!dryRun && written.length > 0) {
    const result = await transaction.run(statementText('create-related'), {
      live: LIVE,
      rows: written.map((record) => ({
        from: record.from,
        to: record.to,
        properties: relatedProperties(record, instant),
      })),
    });
    invariant(result.rows[0]?.[0] === written.length, 'a relation lacks one of its statements');
  }
  return outcomes;
}

/** All properties of the relationship. */
export function relatedProperties(
  record: LinkedRelated,
  instant: string,
): Readonly<Record<string, string | number>> {
  const { kind, statedBy, marking, review, origin } = record;
  return {
    kind,
    ...(statedBy === undefined ? {} : { statedBy }),
    marking,
    review,
    reviewRank: WORDS.ReviewState.indexOf(review),
    origin,
    recordedAt: instant,
    supersededAt: LIVE,
  };
}
