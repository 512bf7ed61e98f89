import { goesInCircle, identifyActor } from '../ingest/index.ts';
import {
  actorKey,
  type DossierRecord,
  faultsOf,
  type Identity,
  type Linked,
  type List,
  RECORDS,
  recordFaults,
  type Steps,
  WORDS,
} from '../interop/dossier/v1/index.ts';
import { linkRecord, MAIN, mainOf } from './link.ts';
import { collecting, findNamed, linking, type NamedRecords, type Names, type Problems } from './naming.ts';
import { type InputPath, invalidInput, notFound, pathOf } from './refusal.ts';
import { type Given, type WriteScope, withoutNulls } from './scope.ts';

/** Stands for the id of a record that is not identified yet, and for who an actor is. */
const UNKNOWN: Identity = { key: '', id: 'agt_unknown' };

/** How a record of a dossier is made ready to be written. */
export interface Preparing {
  readonly list: List;
  /** The record as a dossier words it, without its id; other records stand in it by their ids in the graph. */
  readonly record: Given;
  /** Where a step into the record stands in the mutation's input. */
  readonly toPath?: (steps: Steps) => Steps;
  /** Which agent or activity it is, where that is known. */
  readonly actor?: Identity;
  /** Whether the input itself gives what stands there, and not the graph. */
  readonly isGiven?: (steps: Steps) => boolean;
}

/** A record after it was checked as one of a file is: by itself, and with all that it names. */
export interface Prepared {
  readonly main: Linked;
  readonly linked: readonly Linked[];
  readonly named: NamedRecords;
}

/** Checks a record against the schema of its list. Throws the refusal with every fault. */
export function parsed(list: List, record: Given, toPath: (steps: Steps) => InputPath): DossierRecord<List> {
  const whole = list === 'related' ? withoutNulls(record) : { id: '-', ...(withoutNulls(record) as Given) };
  const result = RECORDS[list].safeParse(whole);
  if (result.success) return result.data;
  throw invalidInput(
    faultsOf(result.error, whole).map(({ steps, message }) => ({ path: toPath(steps), message })),
  );
}

/** What a record names. */
export function namesOf(list: List, record: DossierRecord<List>, names: Names): void {
  linkRecord(list, record, collecting(names), UNKNOWN);
}

/** Links a record with what the graph has of all that it names. Throws the refusal where anything is wrong. */
export async function prepare(scope: WriteScope, preparing: Preparing): Promise<Prepared> {
  const { list, toPath = (steps) => steps, isGiven = () => true } = preparing;
  const path = (steps: Steps): InputPath => pathOf(toPath(steps));
  const record = parsed(list, preparing.record, path);
  const names: Names = { ids: new Set(), texts: new Set() };
  namesOf(list, record, names);
  const named = await findNamed(scope.transaction, names);
  for (const [id, target] of named) scope.targets.remember(id, target);
  const actor = preparing.actor ?? (await actorOf(scope, list, record)) ?? UNKNOWN;
  const problems: Problems = { faults: [], missing: [] };
  const linked = linkRecord(list, record, linking(named, problems, scope.viewer, isGiven), actor);
  const main = mainOf(linked, MAIN[list]);
  const [missing] = problems.missing;
  if (missing) throw notFound(missing.id, path(missing.steps));
  const faults = [...problems.faults, ...recordFaults(list, { ...record, id: main.id } as typeof record)];
  if (WORDS.Marking.indexOf(record.marking ?? 'CLEAR') > scope.viewer.clearance && isGiven(['marking']))
    faults.push({ steps: ['marking'], message: 'is above your own clearance' });
  faults.push(...(await circleFaults(scope, main)));
  if (faults.length > 0)
    throw invalidInput(faults.map(({ steps, message }) => ({ path: path(steps), message })));
  return { main, linked, named };
}

async function actorOf(
  { transaction }: WriteScope,
  list: List,
  record: DossierRecord<List>,
): Promise<Identity | undefined> {
  if (list !== 'agents' && list !== 'activities') return undefined;
  const { kind, name, key } = record as DossierRecord<'agents'>;
  return identifyActor(transaction, MAIN[list], { kind, name, externalKey: key });
}

/** The identity that an actor's own words give, whatever the graph has beside it. */
export function ownIdentity(list: 'agents' | 'activities', record: Given, id: string): Identity {
  const { kind, name, key } = record as { kind: string; name: string; key?: string };
  return { id, key: actorKey(MAIN[list], { kind, name, externalKey: key }) };
}

async function circleFaults({ transaction }: WriteScope, main: Linked) {
  if (main.label === 'Agent') {
    const { partOf, speaksFor } = main.record;
    const above = [...partOf, ...speaksFor].map(({ agent }) => agent);
    if (await goesInCircle(transaction, 'Agent', main.id, above))
      return [{ steps: ['partOf'], message: 'leads in a circle by partOf and speaksFor' }];
  }
  if (main.label === 'Statement') {
    const above = [...main.record.retracts, ...main.record.corrects];
    if (await goesInCircle(transaction, 'Statement', main.id, above))
      return [{ steps: ['retracts'], message: 'leads in a circle by retracts and corrects' }];
  }
  return [];
}
