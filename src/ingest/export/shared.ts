import {
  actorKey,
  claimKey,
  identity,
  type LinkedRecords,
  sourceKey,
  unlinkActivity,
  unlinkAgent,
  unlinkClaim,
  unlinkSource,
  versionKey,
} from '../../interop/dossier/v1/index.ts';
import { type Exporting, keep, keptOf, known, recordsOf, write } from './records.ts';

/** Agents with their names, and activities. */
export async function takeActors(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Agent')) {
    known(spool, id, identity('Agent', actorKey('Agent', record)).id);
    keep(spool, 'Agent', id, record);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Name')) {
    keep(spool, `Name of ${record.agent}`, id, record);
    await spool.settle();
  }
  for await (const [id, agent] of keptOf<LinkedRecords['Agent']>(spool, 'Agent')) {
    const names: LinkedRecords['Name'][] = [];
    for await (const [, name] of keptOf<LinkedRecords['Name']>(spool, `Name of ${id}`)) names.push(name);
    for (const record of unlinkAgent(local(id), agent, names, local))
      write(spool, 'agents', record.id, record);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Activity')) {
    const own = identity('Activity', actorKey('Activity', record)).id;
    known(spool, id, own);
    write(spool, 'activities', own, unlinkActivity(own, record));
    await spool.settle();
  }
}

/** Each version of a source is a record; who names the source itself names the first of them. */
export async function takeSources(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record } of recordsOf(exporting, 'Source')) {
    keep(spool, 'Source', id, record);
    spool.put(
      ['content', id],
      identity('Source', sourceKey({ ...record, publisher: optional(record.publisher) })).id,
    );
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'SourceVersion')) {
    const source = spool.get(['content', record.source]) ?? '';
    const own = identity('SourceVersion', versionKey({ source, sha256: record.sha256 })).id;
    known(spool, id, own);
    const first = spool.get(['local', record.source]);
    if (first === undefined || own < first) known(spool, record.source, own);
    keep(spool, 'SourceVersion', id, record);
    await spool.settle();
  }
  for await (const [id, version] of keptOf<LinkedRecords['SourceVersion']>(spool, 'SourceVersion')) {
    const source = spool.get(['kept', 'Source', version.source]);
    if (source === undefined) continue;
    const record = unlinkSource(local(id), JSON.parse(source) as LinkedRecords['Source'], version, local);
    write(spool, 'sources', record.id, record);
    await spool.settle();
  }
}

/** Claims, which may name one another. */
export async function takeClaims(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Claim')) {
    const { attribution } = record;
    const content = {
      ...record,
      attribution: attribution && { ...attribution, of: local(attribution.of), to: local(attribution.to) },
    };
    known(spool, id, identity('Claim', claimKey(content)).id);
    keep(spool, 'Claim', id, record);
    await spool.settle();
  }
  for await (const [id, claim] of keptOf<LinkedRecords['Claim']>(spool, 'Claim')) {
    const record = unlinkClaim(local(id), claim, local);
    write(spool, 'claims', record.id, record);
    await spool.settle();
  }
}
