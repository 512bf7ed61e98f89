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
import { type Exporting, keep, keptOf, known, leaves, recordsOf, write } from './records.ts';
import { visibleAgent, visibleClaim, visibleName, visibleSource, visibleVersion } from './visible.ts';

/** Agents with their names, and activities. */
export async function takeActors(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Agent')) {
    known(exporting, id, () => identity('Agent', actorKey('Agent', record)).id);
    keep(spool, 'Agent', id, record);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Name')) {
    keep(spool, `Name of ${record.agent}`, id, record);
    await spool.settle();
  }
  for await (const [id, agent] of keptOf<LinkedRecords['Agent']>(spool, 'Agent')) {
    const names: LinkedRecords['Name'][] = [];
    const ids: string[] = [];
    for await (const [nameId, name] of keptOf<LinkedRecords['Name']>(spool, `Name of ${id}`)) {
      names.push(visibleName(exporting, name));
      ids.push(nameId);
    }
    for (const record of unlinkAgent(local(id), visibleAgent(exporting, agent), names, local))
      write(exporting, 'agents', record.id, record, [id, ...ids]);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Activity')) {
    const own = known(exporting, id, () => identity('Activity', actorKey('Activity', record)).id);
    write(exporting, 'activities', own, unlinkActivity(own, record), [id]);
    await spool.settle();
  }
}

/** Each version of a source is a record; who names the source itself names the first of them. */
export async function takeSources(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record: read } of recordsOf(exporting, 'Source')) {
    const record = visibleSource(exporting, read);
    keep(spool, 'Source', id, record);
    spool.put(
      ['content', id],
      identity('Source', sourceKey({ ...record, publisher: optional(record.publisher) })).id,
    );
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'SourceVersion')) {
    const own = known(exporting, id, () => {
      const source = spool.get(['content', record.source]) ?? '';
      return identity('SourceVersion', versionKey({ source, sha256: record.sha256 })).id;
    });
    const first = spool.get(['local', record.source]);
    if (first === undefined || own < first) spool.put(['local', record.source], own);
    keep(spool, 'SourceVersion', id, record);
    await spool.settle();
  }
  await takeSourcesWithoutVersion(exporting);
  for await (const [id, version] of keptOf<LinkedRecords['SourceVersion']>(spool, 'SourceVersion')) {
    const source = spool.get(['kept', 'Source', version.source]);
    if (source === undefined) continue;
    const seen = visibleVersion(exporting, version);
    const record = unlinkSource(local(id), JSON.parse(source) as LinkedRecords['Source'], seen, local);
    write(exporting, 'sources', record.id, record, [id, version.source]);
    await spool.settle();
  }
}

/** Under a view, sources of which no version may be seen: they are there, uncaptured. */
async function takeSourcesWithoutVersion(exporting: Exporting): Promise<void> {
  if (exporting.view === undefined) return;
  const { spool, local } = exporting;
  for await (const [id, source] of keptOf<LinkedRecords['Source']>(spool, 'Source')) {
    if (leaves(exporting, id)) continue;
    const own = known(exporting, id, () => id);
    const uncaptured = { source: id, marking: source.marking, derivedFrom: [] };
    write(exporting, 'sources', own, unlinkSource(own, source, uncaptured, local), [id]);
    await spool.settle();
  }
}

/** Claims, which may name one another. */
export async function takeClaims(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Claim')) {
    known(exporting, id, () => {
      const { attribution } = record;
      const content = {
        ...record,
        attribution: attribution && { ...attribution, of: local(attribution.of), to: local(attribution.to) },
      };
      return identity('Claim', claimKey(content)).id;
    });
    keep(spool, 'Claim', id, record);
    await spool.settle();
  }
  for await (const [id, claim] of keptOf<LinkedRecords['Claim']>(spool, 'Claim')) {
    const record = unlinkClaim(local(id), visibleClaim(exporting, claim), local);
    write(exporting, 'claims', record.id, record, [id]);
    await spool.settle();
  }
}
