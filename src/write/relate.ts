import { endRelated } from '../generated/statements.ts';
import { writeLinked } from '../ingest/index.ts';
import type { Linked } from '../interop/dossier/v1/index.ts';
import { LIVE } from '../shared/view.ts';
import { withOrigin } from './add.ts';
import { prepare } from './prepare.ts';
import { type Given, type WriteScope, withoutNulls } from './scope.ts';

/** A relation as the input of its statement gives it. */
export interface Relating {
  readonly kind: string;
  readonly statement: string;
  readonly statedBy?: string | null | undefined;
  readonly marking?: string | null | undefined;
  readonly review?: string | null | undefined;
  readonly origin?: string | null | undefined;
}

/** Writes how a statement hangs together with others; with `whole`, the relations that are not in the list end. */
export async function relateStatement(
  scope: WriteScope,
  id: string,
  relations: readonly Relating[],
  common: Given,
  whole: boolean,
): Promise<void> {
  const { transaction, viewer, instant, targets, log } = scope;
  const linked: Linked[] = [];
  for (const [place, { statement: to, ...own }] of relations.entries()) {
    const record = withOrigin({ ...common, ...(withoutNulls(own) as Given), from: id, to });
    const toPath = (steps: readonly PropertyKey[]) => [
      'related',
      place,
      ...(steps[0] === 'to' ? ['statement'] : steps),
    ];
    linked.push((await prepare(scope, { list: 'related', record, toPath })).main);
  }
  if (whole) {
    const kept = relations.map(({ kind, statement }) => `${kind} ${statement}`);
    const element = targets.element(id);
    await endRelated(transaction, { element, kept, clearance: viewer.clearance, instant, live: LIVE });
  }
  await writeLinked(transaction, linked, { instant, dryRun: false, targets, log }, {});
}
