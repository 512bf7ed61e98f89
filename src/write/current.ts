import { readRecord } from '../generated/statements.ts';
import { UNFINISHED } from '../ingest/index.ts';
import {
  type DossierRecord,
  type Label,
  type LinkedRecords,
  type List,
  restore,
  type StoredLink,
  unlinkActivity,
  unlinkAgent,
  unlinkArgument,
  unlinkAssessment,
  unlinkClaim,
  unlinkJudgement,
  unlinkSource,
  unlinkStatement,
} from '../interop/dossier/v1/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import { findNamed, labelOfId, type NamedRecord } from './naming.ts';
import { notFound } from './refusal.ts';
import type { WriteScope } from './scope.ts';

/** A live record of the graph as it is linked, and as a dossier words it. */
export interface Current<L extends Label = Label> {
  readonly label: L;
  readonly id: string;
  readonly key: string;
  readonly recordedAt: string;
  readonly named: NamedRecord;
  readonly linked: LinkedRecords[L];
}

/** The live record with an id, which the viewer may see. Throws the refusal where there is none. */
export async function currentOf(scope: WriteScope, id: string, path: string): Promise<Current> {
  const label = labelOfId(id);
  const found =
    label === undefined
      ? undefined
      : (await findNamed(scope.transaction, { ids: new Set([id]), texts: new Set() })).get(id);
  if (label === undefined || found === undefined || found.marking > scope.viewer.clearance)
    throw notFound(id, [path]);
  scope.targets.remember(id, found);
  return stateOf(scope, label, id, found);
}

/** The same of one label. */
export async function currentAs<L extends Label>(
  scope: WriteScope,
  label: L,
  id: string,
  path: string,
): Promise<Current<L>> {
  if (labelOfId(id) !== label) throw notFound(id, [path]);
  return (await currentOf(scope, id, path)) as Current<L>;
}

async function stateOf(scope: WriteScope, label: Label, id: string, named: NamedRecord): Promise<Current> {
  const [row] = await readRecord(scope.transaction, { element: named.element });
  invariant(row, `${id} is gone while its lock is held`);
  const { record: properties, links } = row;
  if (properties.contentHash === UNFINISHED)
    throw new CounterclaimError('CONFLICT', 'an import is writing this record; try again in a moment');
  const linked = restore(label, { properties, links: links as unknown as readonly StoredLink[] });
  const { key, recordedAt } = properties;
  return { label, id, key: String(key), recordedAt: String(recordedAt), named, linked };
}

/** Records named by their ids in the graph. */
const same = (id: string): string => id;

/** A record that the current one is part of, or that is part of it. */
async function another<L extends Label>(scope: WriteScope, label: L, id: string): Promise<LinkedRecords[L]> {
  const found = (await findNamed(scope.transaction, { ids: new Set([id]), texts: new Set() })).get(id);
  invariant(found, `${id} is named, but is not in the graph`);
  return (await stateOf(scope, label, id, found)).linked as LinkedRecords[L];
}

/** The record as a dossier words it, in the list that holds it; a name stands in its agent's record, a version in its source's. */
export async function worded(
  scope: WriteScope,
  current: Current,
): Promise<{ readonly list: List; readonly record: DossierRecord<List> }> {
  const { id } = current;
  switch (current.label) {
    case 'Agent':
      return { list: 'agents', record: agentWords(id, current.linked as LinkedRecords['Agent']) };
    case 'Name': {
      const name = current.linked as LinkedRecords['Name'];
      const { text, kind, language, coinedBy } = name;
      const agent = agentWords(name.agent, await another(scope, 'Agent', name.agent));
      return { list: 'agents', record: { ...agent, names: [{ text, kind, language, coinedBy }] } };
    }
    case 'Activity':
      return {
        list: 'activities',
        record: unlinkActivity(id, current.linked as LinkedRecords['Activity']),
      };
    case 'Source':
      return { list: 'sources', record: sourceWords(id, current.linked as LinkedRecords['Source']) };
    case 'SourceVersion': {
      const version = current.linked as LinkedRecords['SourceVersion'];
      const source = await another(scope, 'Source', version.source);
      return { list: 'sources', record: unlinkSource(version.source, source, version, same) };
    }
    case 'Claim':
      return { list: 'claims', record: unlinkClaim(id, current.linked as LinkedRecords['Claim'], same) };
    case 'Statement':
      return statementWords(scope, id, current.linked as LinkedRecords['Statement']);
    case 'Argument':
      return {
        list: 'arguments',
        record: unlinkArgument(id, current.linked as LinkedRecords['Argument'], same),
      };
    case 'Assessment':
      return {
        list: 'assessments',
        record: unlinkAssessment(id, current.linked as LinkedRecords['Assessment'], same),
      };
    case 'IdentityJudgement':
      return {
        list: 'judgements',
        record: unlinkJudgement(id, current.linked as LinkedRecords['IdentityJudgement'], same),
      };
    case 'Passage':
    case 'Hedge':
      throw notFound(id, ['id']);
  }
}

/** Without its affiliations, each of which has a marking of its own that a dossier's record does not hold. */
function agentWords(id: string, agent: LinkedRecords['Agent']): DossierRecord<'agents'> {
  const [record] = unlinkAgent(id, { ...agent, partOf: [], speaksFor: [] }, [], same);
  invariant(record, 'an agent without a record');
  return record;
}

/** Without a version. */
export function sourceWords(id: string, source: LinkedRecords['Source']): DossierRecord<'sources'> {
  const { marking } = source;
  return unlinkSource(id, source, { source: id, marking, derivedFrom: [] }, same);
}

async function statementWords(scope: WriteScope, id: string, statement: LinkedRecords['Statement']) {
  const passages = {
    passage: statement.passage && (await another(scope, 'Passage', statement.passage)),
    cue: statement.cue && (await another(scope, 'Passage', statement.cue)),
  };
  return {
    list: 'statements' as const,
    record: unlinkStatement(
      id,
      statement,
      { passage: passages.passage || undefined, cue: passages.cue || undefined },
      same,
    ),
  };
}
