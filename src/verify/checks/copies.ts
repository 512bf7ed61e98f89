import { type Fault, shown } from '../finding.ts';
import { type CheckedRecord, isHeadKey, linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

/** Which property keeps the id of the end of which relationship. */
const COPIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Name: { agentId: ['NAMES'] },
  Claim: { ofId: ['OF'], toId: ['TO'] },
  Statement: { claimId: ['AFFIRMS', 'DENIES', 'ADDRESSES'], speakerId: ['MADE_BY'] },
  Source: { publisherId: ['PUBLISHED_BY'] },
  SourceVersion: { sourceId: ['VERSION_OF'] },
  Passage: { versionId: ['IN_VERSION'] },
  Argument: { targetId: ['SUPPORTS', 'REBUTS', 'UNDERCUTS', 'DEFLECTS'] },
  Assessment: { targetId: ['OF'], byId: ['MADE_BY'] },
};

/** The properties that name a record to which no relationship need lead. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Statement: ['sourceId', 'versionId'],
  Argument: ['putForwardById'],
  IdentityJudgement: ['byId'],
};

/** Ids that are kept beside a relationship, so that an index holds them, are those of its end; others lead somewhere. */
export const checkCopies: Check = (record) => [
  ...Object.entries(COPIES[record.label] ?? {}).flatMap(([name, types]) => checkCopy(record, name, types)),
  ...(NAMED[record.label] ?? [])
    // Relationships lead to heads only, so nothing tells any more who put an archived argument forward.
    .filter((name) => name !== 'putForwardById' || isHeadKey(record.key))
    .flatMap((name) => checkNamed(record, name)),
  ...(record.label === 'Statement' ? [...checkPlace(record), ...checkChain(record)] : []),
];

function checkCopy(record: CheckedRecord, name: string, types: readonly string[]): readonly Fault[] {
  const kept = record.properties[name];
  const ends = linksOf(record, ...types).map(({ target }) => target.id);
  const fits = kept === undefined ? ends.length === 0 : ends.length > 0 && ends.every((id) => id === kept);
  return unless(
    fits,
    'copied-id',
    () => `${name} is ${shown(kept)}; ${types.join(', ')} leads to ${shown(ends)}`,
  );
}

function checkNamed({ properties, named }: CheckedRecord, name: string): readonly Fault[] {
  const kept = properties[name];
  const found = named.filter(({ property }) => property === name).map(({ id }) => id);
  // A record put forward by two statements names one of them: all of them must be the one that it names.
  const fits = kept === undefined ? found.length === 0 : found.length > 0 && found.every((id) => id === kept);
  return unless(fits, 'copied-id', () => `${name} is ${shown(kept)}, which leads to ${shown(found)}`);
}

/** Source, version and passages of a statement belong together. */
function checkPlace(record: CheckedRecord): readonly Fault[] {
  const { sourceId, versionId } = record.properties;
  const version = record.named.find(({ property }) => property === 'versionId');
  return [
    ...unless(
      version === undefined || version.value === sourceId,
      'copied-id',
      () => `sourceId is ${shown(sourceId)}; its version is one of ${shown(version?.value)}`,
    ),
    ...linksOf(record, 'ANCHORED_IN').flatMap(({ target }) =>
      unless(
        target.versionId === versionId,
        'copied-id',
        () =>
          `versionId is ${shown(versionId)}; its passage ${shown(target.id)} stands in ${shown(target.versionId)}`,
      ),
    ),
  ];
}

/** The hops of the reporting chain are kept as a list and, where the source is known, as relationships. */
function checkChain(record: CheckedRecord): readonly Fault[] {
  const hops = Array.isArray(record.properties.hopStated) ? record.properties.hopStated : [];
  const taken = new Set<unknown>();
  return linksOf(record, 'REPORTED_THROUGH').flatMap(({ properties: { position, stated }, target }) => {
    const free = !taken.has(position);
    taken.add(position);
    return unless(
      free && hops[Number(position)] === stated,
      'copied-id',
      () =>
        `hop ${shown(position)} through ${shown(target.id)} is ${shown(stated)}; hopStated is ${shown(hops)}`,
    );
  });
}
