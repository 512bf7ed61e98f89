import { type Identity, type List, linkActivity, linkAgent } from '../../interop/dossier/v1/index.ts';
import { type Actor, type ActorLabel, type Run, resolveActors } from '../actors.ts';
import { noteName } from '../look-alikes.ts';
import { fileWord } from '../read.ts';
import { contextOf, eachRaw, emit, identified, type Linking, type Raw, rawPages } from './linking.ts';

/** Actors that are resolved by one statement. */
const PAGE = 1_000;

function identityOf(linking: Linking, list: List, raw: Raw<List>): Identity {
  return JSON.parse(linking.spool.get(['index', list, fileWord(raw.file), raw.local]) ?? '{}') as Identity;
}

/** Resolves the agents or activities against the graph, page by page. */
export async function identifyActors(
  linking: Linking,
  label: ActorLabel,
  list: 'agents' | 'activities',
  run: Run,
): Promise<void> {
  let page: Raw<'agents' | 'activities'>[] = [];
  const resolvePage = async () => {
    const actors = page.map(({ record }): Actor => ({ ...record, externalKey: record.key }));
    const identities = await resolveActors(label, actors, linking.spool, run);
    for (const [index, raw] of page.entries()) {
      identified(linking, list, raw, { ...identities[index], kind: raw.record.kind });
    }
    await linking.spool.settle();
    page = [];
  };
  for await (const raws of rawPages(linking, list)) {
    page.push(...raws);
    if (page.length >= PAGE) await resolvePage();
  }
  if (page.length > 0) await resolvePage();
}

/** Links agents and activities, all of which are identified. */
export async function linkActors(linking: Linking): Promise<void> {
  await eachRaw(linking, 'agents', (raw) => {
    const known = identityOf(linking, 'agents', raw);
    const records = linkAgent(raw.record, known, contextOf(linking, raw));
    const { file, path } = raw;
    noteName(linking.spool, { agent: known.id, name: raw.record.name, file, path: `${path}.name` });
    for (const [index, { text }] of (raw.record.names ?? []).entries()) {
      noteName(linking.spool, { agent: known.id, name: text, file, path: `${path}.names[${index}].text` });
    }
    for (const { label, id, record } of records) {
      if (label !== 'Agent') continue;
      for (const to of [...record.partOf, ...record.speaksFor]) {
        linking.spool.put(['edge', 'Agent', id, to.agent], `${raw.file} ${raw.path}`);
      }
    }
    emit(linking, raw, records);
  });
  await eachRaw(linking, 'activities', (raw) => {
    const known = identityOf(linking, 'activities', raw);
    emit(linking, raw, linkActivity(raw.record, known, contextOf(linking, raw)));
  });
}
